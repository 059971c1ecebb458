/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-point-card.h"

#include <glib/gi18n.h>

#include "jyl-doubts.h"
#include "jyl-figure.h"
#include "jyl-language.h"
#include "jyl-latest.h"
#include "jyl-page.h"
#include "jyl-rules.h"
#include "jyl-status-badge.h"
#include "jyl-status.h"
#include "jyl-transform.h"

struct _JylPointCard {
  AdwBin          parent_instance;

  /* template */
  GtkWidget      *scroller;
  GtkLabel       *place;
  GtkLabel       *value;
  GtkLabel       *unit;
  JylStatusBadge *badge;
  GtkLabel       *period;
  GtkLabel       *change;
  GtkLabel       *qualifier;
  GtkLabel       *note;
  GtkLabel       *rules;
  GtkLabel       *counter;
  GtkLabel       *definition;
  GtkWidget      *doubts;
  GtkWidget      *formula_section;
  GtkLabel       *formula;
  GtkWidget      *citation_section;
  GtkWidget      *citations;
  GtkWidget      *other_section;
  GtkListBox     *others;
  GtkWidget      *meaning_section;
  GtkLabel       *meaning;

  /* owned */
  JylDataset     *dataset;
  JylSeries      *series; /* of the observation */
  JylObservation *observation;
  JylChart       *chart; /* nullable */
};

G_DEFINE_FINAL_TYPE (JylPointCard, jyl_point_card, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_OBSERVATION,
  N_PROPS,
};

enum {
  CLOSE,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

/* A label that is gone when it has nothing to say. */
static void
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

static void
remove_children (GtkWidget *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    {
      if (GTK_IS_LIST_BOX (box))
        gtk_list_box_remove (GTK_LIST_BOX (box), child);
      else
        gtk_box_remove (GTK_BOX (box), child);
    }
}

static gboolean
link_cb (JylPointCard *self, const char *uri)
{
  jyl_go (GTK_WIDGET (self), uri);

  return TRUE;
}

static GtkWidget *
make_label (const char *text, gboolean is_markup, const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  if (is_markup)
    gtk_label_set_markup (GTK_LABEL (label), text);
  else
    gtk_label_set_label (GTK_LABEL (label), text);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

/* The issuer and the date of a document: "FTURK · 25 Dec 2024"; "" where neither is known. */
static char *
describe_document (JylPointCard *self, JylRecord *document, JylLanguage language)
{
  const char *issuer = jyl_document_get_issuer (document);
  const JylPeriod *date = jyl_record_get_period (document);
  JylRecord *organization = issuer != NULL ? jyl_dataset_lookup (self->dataset, issuer) : NULL;
  g_autofree char *when = date != NULL ? jyl_format_period (language, date) : NULL;
  const char *who = organization != NULL ? jyl_text_get (jyl_record_get_title (organization), language) : NULL;

  if (who != NULL && when != NULL)
    return g_strdup_printf ("%s · %s", who, when);

  return g_strdup (who != NULL ? who : when != NULL ? when : "");
}

static char *
make_link (JylCitation *citation, const char *title)
{
  guint paragraph = jyl_citation_get_paragraph (citation);
  g_autofree char *address = jyl_address_for_paragraph (jyl_citation_get_document (citation), paragraph);
  g_autofree char *text = NULL;

  if (paragraph > 0)
    /* TRANSLATORS: the title of a document and the number of a paragraph in it. */
    text = g_strdup_printf (_("%s, ¶%u"), title, paragraph);
  else
    text = g_strdup (title);

  return g_markup_printf_escaped ("<a href=\"%s\">%s</a>", address, text);
}

static void
add_citation (JylPointCard *self, JylCitation *citation, JylLanguage language)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  JylRecord *document = jyl_dataset_lookup (self->dataset, jyl_citation_get_document (citation));
  g_autofree char *link = NULL;
  GtkWidget *label;

  link = make_link (citation, document != NULL ? jyl_text_get (jyl_record_get_title (document), language)
                                               : jyl_citation_get_document (citation));
  label = make_label (link, TRUE, NULL);
  g_signal_connect_object (label, "activate-link", G_CALLBACK (link_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), label);

  if (document != NULL)
    {
      g_autofree char *origin = describe_document (self, document, language);

      if (*origin != '\0')
        gtk_box_append (GTK_BOX (box), make_label (origin, FALSE, "dim-label"));
    }
  if (jyl_citation_is_inferred (citation))
    {
      const char *basis = jyl_text_get (jyl_citation_get_basis (citation), language);
      g_autofree char *text = *basis != '\0' ? g_strdup_printf (_("Inferred: %s"), basis)
                                             : g_strdup (_("Inferred; the text does not say it in so many words."));

      gtk_box_append (GTK_BOX (box), make_label (text, FALSE, NULL));
    }
  if (jyl_citation_get_note (citation) != NULL)
    gtk_box_append (GTK_BOX (box), make_label (jyl_text_get (jyl_citation_get_note (citation), language), FALSE, NULL));

  gtk_box_append (GTK_BOX (self->citations), box);
}

static JylFigure
get_figure (JylPointCard *self)
{
  return (JylFigure) { self->series, self->observation };
}

/* Whether the chart beside the card has the series; without a chart there is nothing to add it to. */
static gboolean
is_drawn (JylPointCard *self, JylSeries *series)
{
  for (guint i = 0; self->chart != NULL && i < jyl_chart_get_n_series (self->chart); i++)
    {
      if (g_str_equal (jyl_series_get_id (jyl_chart_get_series (self->chart, i)->series), jyl_series_get_id (series)))
        return TRUE;
    }

  return self->chart == NULL;
}

/* Where a number is: in the comparison beside the card, where that draws its indicator. (transfer full) */
static char *
make_address (JylPointCard *self, JylFigure figure)
{
  JylView *view = self->chart != NULL ? jyl_chart_get_view (self->chart) : NULL;
  g_autofree char *period = NULL;

  if (view == NULL || jyl_view_get_n_parts (view) < 2 || jyl_series_get_mark (figure.series) == JYL_MARK_NONE
      || jyl_view_find_part (view, jyl_record_get_id (jyl_series_get_indicator (figure.series))) == G_MAXUINT)
    return jyl_figure_get_address (figure);

  period = jyl_period_to_edtf (jyl_observation_get_period (figure.observation));
  return jyl_address_for_view (view, jyl_series_get_id (figure.series), period);
}

static void
show_in_chart_cb (JylPointCard *self, GtkWidget *button)
{
  g_autofree char *address = g_strdup (g_object_get_data (G_OBJECT (button), "address"));

  jyl_go (GTK_WIDGET (self), address);
}

static GtkWidget *
make_show_button (JylPointCard *self, JylFigure other)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");

  gtk_widget_set_tooltip_text (button, _("Show in Chart"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Show in Chart"), -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (button), "address", make_address (self, other), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (show_in_chart_cb), self, G_CONNECT_SWAPPED);

  return button;
}

static void
add_other (JylPointCard *self, JylFigure other, JylLanguage language)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *value = jyl_figure_format_value (other, language);
  g_autofree char *period = jyl_format_period (language, jyl_observation_get_period (other.observation));
  g_autofree char *subtitle = g_strdup_printf ("%s · %s", period,
                                               jyl_status_get_word (jyl_observation_get_status (other.observation),
                                                                    language));
  GtkWidget *label = gtk_label_new (value);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 jyl_text_get (jyl_series_get_title (other.series), language));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  if (!is_drawn (self, other.series))
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), make_show_button (self, other));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "address", make_address (self, other), g_free);
  gtk_list_box_append (self->others, row);
}

static void
show_counter (JylPointCard *self, JylSeries *series, JylLanguage language)
{
  const char *id = jyl_series_get_counted_by (series);
  JylRecord *organization = id != NULL ? jyl_dataset_lookup (self->dataset, id) : NULL;
  g_autofree char *text = jyl_figure_format_counter (self->dataset, series, language);

  if (organization != NULL)
    {
      g_autofree char *address = jyl_record_get_address (organization);
      g_autofree char *markup = g_markup_printf_escaped ("<a href=\"%s\">%s</a>", address, text);

      gtk_label_set_markup (self->counter, markup);
    }
  else
    {
      gtk_label_set_text (self->counter, text);
    }

  show_text (self->definition, jyl_text_get (jyl_series_get_definition (series), language));
}

static void
show_period (JylPointCard *self, JylLanguage language)
{
  const JylPeriod *period = jyl_observation_get_period (self->observation);
  g_autofree char *text = jyl_format_period_long (language, period);
  g_autofree char *part = NULL;

  if (jyl_period_is_part_of_year (period))
    /* TRANSLATORS: %s is a period, as in “January–September 2025”. */
    part = g_strdup_printf (_("%s, part of the year only"), text);

  show_text (self->period, part != NULL ? part : text);
}

/* What others say instead, each a way to where the two stand side by side. */
static void
show_doubts (JylPointCard *self)
{
  g_autoptr (GPtrArray) doubts = jyl_doubts_find (self->dataset, get_figure (self));

  remove_children (self->doubts);
  for (guint i = 0; i < doubts->len; i++)
    {
      JylDoubt *doubt = g_ptr_array_index (doubts, i);
      g_autofree char *address = jyl_record_get_address (doubt->discrepancy);
      g_autofree char *markup = g_markup_printf_escaped ("<a href=\"%s\">%s</a>", address, doubt->text);
      GtkWidget *label = make_label (markup, TRUE, NULL);

      g_signal_connect_object (label, "activate-link", G_CALLBACK (link_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self->doubts), label);
    }
  gtk_widget_set_visible (self->doubts, doubts->len > 0);
}

static void
show_lists (JylPointCard *self, JylLanguage language)
{
  GPtrArray *citations = jyl_observation_get_citations (self->observation);
  g_autoptr (GArray) others = jyl_figure_find_others (get_figure (self));

  remove_children (self->citations);
  for (guint i = 0; i < citations->len; i++)
    add_citation (self, g_ptr_array_index (citations, i), language);
  gtk_widget_set_visible (self->citation_section, citations->len > 0);

  remove_children (GTK_WIDGET (self->others));
  for (guint i = 0; i < others->len; i++)
    add_other (self, g_array_index (others, JylFigure, i), language);
  gtk_widget_set_visible (self->other_section, others->len > 0);
}

static void
show (JylPointCard *self)
{
  JylLanguage language = jyl_language_of_interface ();
  JylRecord *indicator = jyl_series_get_indicator (self->series);
  const char *title = jyl_text_get (jyl_record_get_title (indicator), language);
  const char *formula = jyl_observation_get_formula (self->observation);
  const char *meaning = jyl_text_get (jyl_indicator_get_definition (indicator), language);
  g_autofree char *value = jyl_figure_format_value (get_figure (self), language);
  g_autofree char *change = NULL;
  g_auto (GStrv) rules = jyl_rules_describe (get_figure (self), language);
  g_autofree char *sentences = g_strjoinv ("\n", rules);

  /* From or to a rough number, a change would claim more than the numbers do; a number of a transform says in its
   * note what it is compared with. */
  if (jyl_observation_get_qualifier (self->observation) == JYL_QUALIFIER_EXACT
      && jyl_observation_get_inputs (self->observation) == NULL)
    change = jyl_latest_format_change (get_figure (self));

  show_text (self->place, title);
  show_text (self->value, value);
  show_text (self->unit, jyl_text_get (jyl_indicator_get_unit (indicator).text, language));
  jyl_status_badge_set_status (self->badge, jyl_observation_get_status (self->observation));
  show_period (self, language);
  show_text (self->change, change);
  show_text (self->qualifier, jyl_figure_get_qualifier (jyl_observation_get_qualifier (self->observation)));
  show_text (self->note, jyl_text_get (jyl_observation_get_note (self->observation), language));
  show_text (self->rules, sentences);
  show_counter (self, self->series, language);
  show_text (self->formula, formula);
  gtk_widget_set_visible (self->formula_section, formula != NULL);
  show_text (self->meaning, meaning);
  gtk_widget_set_visible (self->meaning_section, *meaning != '\0');
  show_doubts (self);
  show_lists (self, language);

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)), 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

static void
other_activated_cb (JylPointCard *self, GtkListBoxRow *row)
{
  g_autofree char *address = g_strdup (g_object_get_data (G_OBJECT (row), "address"));

  jyl_go (GTK_WIDGET (self), address);
}

static void
close_cb (JylPointCard *self)
{
  g_signal_emit (self, signals[CLOSE], 0);
}

static void
jyl_point_card_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  JylPointCard *self = JYL_POINT_CARD (object);

  switch (id)
    {
    case PROP_OBSERVATION:
      g_value_set_object (value, self->observation);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
jyl_point_card_dispose (GObject *object)
{
  JylPointCard *self = JYL_POINT_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JYL_TYPE_POINT_CARD);
  g_clear_object (&self->dataset);
  g_clear_object (&self->series);
  g_clear_object (&self->observation);
  g_clear_object (&self->chart);

  G_OBJECT_CLASS (jyl_point_card_parent_class)->dispose (object);
}

static void
jyl_point_card_class_init (JylPointCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jyl_point_card_get_property;
  object_class->dispose = jyl_point_card_dispose;

  properties[PROP_OBSERVATION] = g_param_spec_object ("observation", NULL, NULL, JYL_TYPE_OBSERVATION,
                                                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CLOSE] = g_signal_new ("close", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);

  g_type_ensure (JYL_TYPE_STATUS_BADGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jylnama/Jylnama/ui/jyl-point-card.ui");
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, scroller);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, place);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, value);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, unit);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, badge);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, period);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, change);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, qualifier);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, note);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, rules);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, counter);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, definition);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, doubts);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, formula_section);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, formula);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, citation_section);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, citations);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, other_section);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, others);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, meaning_section);
  gtk_widget_class_bind_template_child (widget_class, JylPointCard, meaning);
  gtk_widget_class_bind_template_callback (widget_class, link_cb);
  gtk_widget_class_bind_template_callback (widget_class, other_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_Escape, 0, "close", NULL);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jyl_point_card_init (JylPointCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jyl_point_card_new:
 *
 * Returns: (transfer floating): a card without an observation
 */
GtkWidget *
jyl_point_card_new (void)
{
  return g_object_new (JYL_TYPE_POINT_CARD, NULL);
}

/**
 * jyl_point_card_set_figure:
 * @dataset: where the observation is
 * @figure: what to tell; with members that are %NULL the card keeps the text of the last one, for the moment in which
 *   it closes
 */
void
jyl_point_card_set_figure (JylPointCard *self, JylDataset *dataset, JylFigure figure)
{
  g_return_if_fail (JYL_IS_POINT_CARD (self));
  g_return_if_fail (figure.observation == NULL || (JYL_IS_DATASET (dataset) && JYL_IS_SERIES (figure.series)));

  g_set_object (&self->series, figure.series);
  if (!g_set_object (&self->observation, figure.observation))
    return;

  g_clear_object (&self->dataset);
  if (figure.observation != NULL)
    {
      self->dataset = g_object_ref (dataset);
      show (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OBSERVATION]);
}

/**
 * jyl_point_card_set_chart:
 * @chart: (nullable): what is drawn beside the card: of the series of other counters that aren't in it the card
 *   offers to add them
 */
void
jyl_point_card_set_chart (JylPointCard *self, JylChart *chart)
{
  g_return_if_fail (JYL_IS_POINT_CARD (self));
  g_return_if_fail (chart == NULL || JYL_IS_CHART (chart));

  if (g_set_object (&self->chart, chart) && self->observation != NULL)
    show_lists (self, jyl_language_of_interface ());
}

/**
 * jyl_point_card_get_observation:
 *
 * Returns: (transfer none) (nullable): what the card tells
 */
JylObservation *
jyl_point_card_get_observation (JylPointCard *self)
{
  g_return_val_if_fail (JYL_IS_POINT_CARD (self), NULL);

  return self->observation;
}

/**
 * jyl_point_card_get_figure:
 *
 * Returns: what the card tells, with its series; members that are %NULL where it tells nothing
 */
JylFigure
jyl_point_card_get_figure (JylPointCard *self)
{
  g_return_val_if_fail (JYL_IS_POINT_CARD (self), ((JylFigure) { NULL, NULL }));

  return get_figure (self);
}
