/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-overview-page.h"

#include <glib/gi18n.h>

#include "jyl-columns.h"
#include "jyl-indicator-card.h"
#include "jyl-language.h"
#include "jyl-latest.h"
#include "jyl-record-list.h"
#include "jyl-records.h"
#include "jyl-section-box.h"
#include "jyl-words.h"

#define MAX_EVENTS 6

struct _JylOverviewPage {
  JylPage parent_instance;

  /* template */
  GtkLabel *title;
  GtkLabel *summary;
  JylColumns *cards;
  AdwBin *events;
  AdwBin *coverage;
  GtkLabel *licence;
};

G_DEFINE_FINAL_TYPE (JylOverviewPage, jyl_overview_page, JYL_TYPE_PAGE)

/* In which order the dataset's lists are told; others follow. */
static const JylKind covered[] = {
  JYL_KIND_DOCUMENT, JYL_KIND_EVENT, JYL_KIND_PERSON, JYL_KIND_ORGANIZATION, JYL_KIND_PLACE,
  JYL_KIND_POSITION, JYL_KIND_PROGRAMME, JYL_KIND_CONVENTION, JYL_KIND_AWARD, JYL_KIND_DISCREPANCY,
};

static const char *
get_text (JylText *text)
{
  return jyl_text_get (text, jyl_language_of_interface ());
}

static void
show_cards (JylOverviewPage *self, JylDataset *dataset)
{
  GListModel *indicators = jyl_dataset_get_records (dataset, JYL_KIND_INDICATOR);
  g_autoptr (GtkSizeGroup) group = gtk_size_group_new (GTK_SIZE_GROUP_VERTICAL);

  jyl_columns_clear (self->cards);

  for (guint i = 0; i < g_list_model_get_n_items (indicators); i++)
    {
      g_autoptr (JylIndicator) indicator = g_list_model_get_item (indicators, i);

      GtkWidget *card;

      if (!jyl_indicator_is_headline (indicator) || jyl_latest_find (indicator).observation == NULL)
        continue;

      card = jyl_indicator_card_new (dataset, indicator);
      jyl_indicator_card_join_group (JYL_INDICATOR_CARD (card), group);
      jyl_columns_append (self->cards, card);
    }

  gtk_widget_set_visible (GTK_WIDGET (self->cards), gtk_widget_get_first_child (GTK_WIDGET (self->cards)) != NULL);
}

static void
show_section (AdwBin *bin, JylDataset *dataset, JylSection *section)
{
  gboolean is_empty = g_list_model_get_n_items (jyl_section_get_lines (section)) == 0;

  adw_bin_set_child (bin, is_empty ? NULL : jyl_section_box_new (dataset, section));
  gtk_widget_set_visible (GTK_WIDGET (bin), !is_empty);
}

/* The list of events is in this order, so the newest are its first. */
static void
show_events (JylOverviewPage *self, JylDataset *dataset)
{
  g_autoptr (JylRecordList) list = jyl_record_list_new (dataset, JYL_KIND_EVENT, jyl_language_of_interface ());
  g_autoptr (JylSection) section = jyl_section_new (JYL_SECTION_PLAIN, _("Newest events"));
  guint n_all = jyl_record_list_get_n_all (list);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)) && n < MAX_EVENTS; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (list), i);
      JylRecord *record;
      g_autofree char *subtitle = NULL;
      g_autofree char *address = NULL;
      JylLine *line;

      if (!JYL_IS_RECORD (item))
        continue;

      record = JYL_RECORD (item);
      subtitle = jyl_record_format_line (dataset, record);
      address = jyl_record_get_address (record);
      line = jyl_line_new (get_text (jyl_record_get_title (record)), NULL, address);
      jyl_line_set_subtitle (line, subtitle);
      jyl_section_add (section, line);
      n++;
    }

  if (n_all > n)
    {
      g_autofree char *count = jyl_kind_format_count (JYL_KIND_EVENT, n_all);
      /* TRANSLATORS: %s is a number with its noun: "All 83 events". */
      g_autofree char *text = g_strdup_printf (_("All %s"), count);

      jyl_section_add (section, jyl_line_new (text, NULL, "jylnama:events"));
    }

  show_section (self->events, dataset, section);
}

/* The years from the first to the last of the records that have one. */
static char *
format_years (JylDataset *dataset, JylKind kind)
{
  GListModel *records = jyl_dataset_get_records (dataset, kind);
  JylPeriod years = { .interval = TRUE };

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (JylRecord) record = g_list_model_get_item (records, i);
      const JylPeriod *period = jyl_record_get_period (record);

      if (period == NULL || period->open_start || period->open_end)
        continue;
      if (years.start.year == 0 || period->start.year < years.start.year)
        years.start.year = period->start.year;
      if (period->end.year > years.end.year)
        years.end.year = period->end.year;
    }

  if (years.start.year == 0)
    return NULL;

  years.interval = years.start.year != years.end.year;

  return jyl_format_period (jyl_language_of_interface (), &years);
}

static void
add_figures (JylSection *section, JylDataset *dataset)
{
  GListModel *indicators = jyl_dataset_get_records (dataset, JYL_KIND_INDICATOR);
  guint n_numbers = 0;
  guint n_charts = 0;
  g_autofree char *charts = NULL;
  g_autofree char *numbers = NULL;
  g_autofree char *figures_text = NULL;
  g_autofree char *charts_text = NULL;
  g_autofree char *numbers_text = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (indicators); i++)
    {
      g_autoptr (JylIndicator) indicator = g_list_model_get_item (indicators, i);
      GPtrArray *series = jyl_indicator_get_series (indicator);

      n_charts += jyl_indicator_get_mark (indicator) != JYL_MARK_NONE;
      for (guint j = 0; j < series->len; j++)
        n_numbers += jyl_series_get_observations (g_ptr_array_index (series, j))->len;
    }

  if (n_numbers == 0)
    return;

  charts = jyl_format_number (jyl_language_of_interface (), n_charts, 0);
  numbers = jyl_format_number (jyl_language_of_interface (), n_numbers, 0);
  charts_text = g_strdup_printf (ngettext ("%s chart", "%s charts", n_charts), charts);
  numbers_text = g_strdup_printf (ngettext ("%s number", "%s numbers", n_numbers), numbers);
  figures_text = jyl_kind_format_count (JYL_KIND_INDICATOR, g_list_model_get_n_items (indicators));
  if (n_charts > 0)
    jyl_section_add (section, jyl_line_new (charts_text, NULL, "jylnama:charts"));
  jyl_section_add (section, jyl_line_new (figures_text, numbers_text, "jylnama:figures"));
}

static void
add_kind (JylSection *section, JylDataset *dataset, JylKind kind)
{
  guint n = g_list_model_get_n_items (jyl_dataset_get_records (dataset, kind));
  g_autofree char *count = jyl_kind_format_count (kind, n);
  g_autofree char *years = format_years (dataset, kind);
  g_autofree char *address = g_strconcat ("jylnama:", jyl_kind_to_list_name (kind), NULL);

  if (n > 0)
    jyl_section_add (section, jyl_line_new (count, years, address));
}

static void
show_coverage (JylOverviewPage *self, JylDataset *dataset)
{
  g_autoptr (JylSection) section = jyl_section_new (JYL_SECTION_PLAIN, _("What it covers"));
  gboolean is_told[JYL_N_KINDS] = { FALSE };

  add_figures (section, dataset);
  is_told[JYL_KIND_INDICATOR] = TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (covered); i++)
    {
      add_kind (section, dataset, covered[i]);
      is_told[covered[i]] = TRUE;
    }
  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    {
      if (!is_told[kind])
        add_kind (section, dataset, (JylKind) kind);
    }

  show_section (self->coverage, dataset, section);
}

static void
show_licence (JylOverviewPage *self, JylDataset *dataset)
{
  const JylPeriod *updated = jyl_dataset_get_updated (dataset);
  const char *licence = jyl_dataset_get_licence (dataset);
  g_autofree char *date = updated != NULL ? jyl_format_period_long (jyl_language_of_interface (), updated) : NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  if (date != NULL)
    /* TRANSLATORS: %s is the date on which the dataset was last changed. */
    g_string_append_printf (text, _("As of %s"), date);
  if (date != NULL && licence != NULL)
    g_string_append (text, " · ");
  if (licence != NULL)
    /* TRANSLATORS: %s is a licence: "CC0-1.0". */
    g_string_append_printf (text, _("Licence %s"), licence);

  gtk_label_set_label (self->licence, text->str);
  gtk_widget_set_visible (GTK_WIDGET (self->licence), text->len > 0);
}

static void
jyl_overview_page_set_dataset (JylPage *page, JylDataset *dataset, JylRange *range)
{
  JylOverviewPage *self = JYL_OVERVIEW_PAGE (page);
  JylText *summary = jyl_dataset_get_summary (dataset);

  gtk_label_set_label (self->title, get_text (jyl_dataset_get_title (dataset)));
  gtk_label_set_label (self->summary, get_text (summary));
  gtk_widget_set_visible (GTK_WIDGET (self->summary), summary != NULL);
  show_cards (self, dataset);
  show_events (self, dataset);
  show_coverage (self, dataset);
  show_licence (self, dataset);
}

static gboolean
jyl_overview_page_go (JylPage *page, JylAddress *address)
{
  if (jyl_address_get_record (address) != NULL)
    return FALSE;

  jyl_page_set_title (page, _("Overview"));

  return TRUE;
}

static void
jyl_overview_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JYL_TYPE_OVERVIEW_PAGE);

  G_OBJECT_CLASS (jyl_overview_page_parent_class)->dispose (object);
}

static void
jyl_overview_page_class_init (JylOverviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JylPageClass *page_class = JYL_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jyl_overview_page_dispose;
  page_class->set_dataset = jyl_overview_page_set_dataset;
  page_class->go = jyl_overview_page_go;

  g_type_ensure (JYL_TYPE_COLUMNS);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jylnama/Jylnama/ui/jyl-overview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JylOverviewPage, title);
  gtk_widget_class_bind_template_child (widget_class, JylOverviewPage, summary);
  gtk_widget_class_bind_template_child (widget_class, JylOverviewPage, cards);
  gtk_widget_class_bind_template_child (widget_class, JylOverviewPage, events);
  gtk_widget_class_bind_template_child (widget_class, JylOverviewPage, coverage);
  gtk_widget_class_bind_template_child (widget_class, JylOverviewPage, licence);
}

static void
jyl_overview_page_init (JylOverviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jyl_overview_page_new:
 *
 * Returns: (transfer floating): the overview
 */
GtkWidget *
jyl_overview_page_new (void)
{
  return g_object_new (JYL_TYPE_OVERVIEW_PAGE, NULL);
}
