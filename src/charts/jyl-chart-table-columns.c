/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-chart-table-private.h"

#include "jyl-figure.h"
#include "jyl-language.h"
#include "jyl-page.h"
#include "jyl-status-badge.h"
#include "jyl-status.h"

/* How wide a counter gets at most and a citation at least, in characters. */
#define COUNTER_CHARS 15
#define CITATION_CHARS 14

static int
compare_periods (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return jyl_period_compare (jyl_observation_get_period ((JylObservation *) a),
                             jyl_observation_get_period ((JylObservation *) b));
}

static int
compare_values (gconstpointer a, gconstpointer b, gpointer user_data)
{
  double first = jyl_observation_get_value ((JylObservation *) a);
  double second = jyl_observation_get_value ((JylObservation *) b);

  return (first > second) - (first < second);
}

static int
compare_statuses (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return (int) jyl_observation_get_status ((JylObservation *) a) -
         (int) jyl_observation_get_status ((JylObservation *) b);
}

/* Who counted; where several indicators are compared, what as well: by the name that the dataset has for it, whatever
 * is done with its figures. */
static char *
format_counter (JylChartTable *self, JylObservation *observation, gboolean is_short)
{
  JylLanguage language = jyl_language_of_interface ();
  JylSeries *series = jyl_chart_table_get_figure (self, observation).series;
  g_autofree char *counter = is_short ? jyl_figure_format_counter_short (self->dataset, series, language)
                                      : jyl_figure_format_counter (self->dataset, series, language);

  JylRecord *indicator;

  if (self->chart == NULL || jyl_chart_get_n_parts (self->chart) < 2)
    return g_steal_pointer (&counter);

  indicator = jyl_dataset_lookup (self->dataset, jyl_record_get_id (jyl_series_get_indicator (series)));
  return g_strdup_printf ("%s · %s", jyl_text_get (jyl_record_get_title (indicator), language), counter);
}

static int
compare_counters (gconstpointer a, gconstpointer b, gpointer user_data)
{
  JylChartTable *self = user_data;
  g_autofree char *first = format_counter (self, (JylObservation *) a, TRUE);
  g_autofree char *second = format_counter (self, (JylObservation *) b, TRUE);

  return g_utf8_collate (first, second);
}

static int
compare_citations (gconstpointer a, gconstpointer b, gpointer user_data)
{
  JylChartTable *self = user_data;
  JylLanguage language = jyl_language_of_interface ();
  g_autofree char *first = jyl_figure_format_citations (self->dataset, (JylObservation *) a, language);
  g_autofree char *second = jyl_figure_format_citations (self->dataset, (JylObservation *) b, language);

  return g_utf8_collate (first, second);
}

static gboolean
link_cb (JylChartTable *self, const char *uri)
{
  jyl_go (GTK_WIDGET (self), uri);

  return TRUE;
}

static void
setup_text_cb (JylChartTable *self, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), 8);
  gtk_label_set_max_width_chars (GTK_LABEL (label), COUNTER_CHARS);
  gtk_list_item_set_child (item, label);
}

/* A period cut off would be another period. */
static void
setup_period_cb (JylChartTable *self, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "numeric");
  gtk_list_item_set_child (item, label);
}

static void
setup_number_cb (JylChartTable *self, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_widget_add_css_class (label, "numeric");
  gtk_list_item_set_child (item, label);
}

static void
setup_status_cb (JylChartTable *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, jyl_status_badge_new (JYL_STATUS_OFFICIAL));
}

static void
setup_link_cb (JylChartTable *self, GtkListItem *item)
{
  GtkWidget *label;

  setup_text_cb (self, item);
  label = gtk_list_item_get_child (item);
  gtk_label_set_width_chars (GTK_LABEL (label), CITATION_CHARS);
  gtk_label_set_max_width_chars (GTK_LABEL (label), -1);
  /* The row keeps the focus, so that Enter opens the card, which has the same links for the keyboard. */
  gtk_widget_set_can_focus (label, FALSE);
  g_signal_connect_object (label, "activate-link", G_CALLBACK (link_cb), self, G_CONNECT_SWAPPED);
}

/* GTK names a row only from 4.12 on; without a name a screen reader would spell out the widget's class. */
static void
name_row (JylChartTable *self, GtkWidget *cell, JylObservation *observation, const char *period)
{
  JylLanguage language = jyl_language_of_interface ();
  g_autofree char *value = jyl_figure_format_value (jyl_chart_table_get_figure (self, observation), language);
  g_autofree char *counter = format_counter (self, observation, TRUE);
  g_autofree char *sentence = g_strdup_printf ("%s: %s, %s, %s", period, value,
                                               jyl_status_get_word (jyl_observation_get_status (observation), language),
                                               counter);

  while (cell != NULL && g_strcmp0 (gtk_widget_get_css_name (cell), "row") != 0)
    cell = gtk_widget_get_parent (cell);
  if (cell != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
}

static void
bind_period_cb (JylChartTable *self, GtkListItem *item)
{
  JylObservation *observation = gtk_list_item_get_item (item);
  g_autofree char *text = jyl_format_period (jyl_language_of_interface (), jyl_observation_get_period (observation));
  GtkWidget *label = gtk_list_item_get_child (item);

  gtk_label_set_label (GTK_LABEL (label), text);
  name_row (self, label, observation, text);
}

static void
bind_value_cb (JylChartTable *self, GtkListItem *item)
{
  JylFigure figure = jyl_chart_table_get_figure (self, gtk_list_item_get_item (item));
  g_autofree char *text = jyl_figure_format_value (figure, jyl_language_of_interface ());

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), text);
}

static void
bind_status_cb (JylChartTable *self, GtkListItem *item)
{
  jyl_status_badge_set_status (JYL_STATUS_BADGE (gtk_list_item_get_child (item)),
                               jyl_observation_get_status (gtk_list_item_get_item (item)));
}

static void
bind_counter_cb (JylChartTable *self, GtkListItem *item)
{
  g_autofree char *text = format_counter (self, gtk_list_item_get_item (item), TRUE);
  g_autofree char *whole = format_counter (self, gtk_list_item_get_item (item), FALSE);
  GtkWidget *label = gtk_list_item_get_child (item);

  gtk_label_set_max_width_chars (GTK_LABEL (label), self->chart != NULL && jyl_chart_get_n_parts (self->chart) > 1
                                                    ? 2 * COUNTER_CHARS
                                                    : COUNTER_CHARS);
  gtk_label_set_label (GTK_LABEL (label), text);
  gtk_widget_set_tooltip_text (label, whole);
}

static void
bind_citation_cb (JylChartTable *self, GtkListItem *item)
{
  g_autofree char *markup = jyl_figure_format_citations (self->dataset,
                                                         gtk_list_item_get_item (item),
                                                         jyl_language_of_interface ());
  GtkWidget *label = gtk_list_item_get_child (item);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_widget_set_tooltip_text (label, gtk_label_get_text (GTK_LABEL (label)));
}

static void
add_column (JylChartTable *self, GtkColumnViewColumn *column, GCallback setup, GCallback bind, GCompareDataFunc compare)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (compare, self, NULL));

  g_signal_connect_swapped (factory, "setup", setup, self);
  g_signal_connect_swapped (factory, "bind", bind, self);
  gtk_column_view_column_set_factory (column, factory);
  gtk_column_view_column_set_sorter (column, sorter);
}

/* What the cells of each column say and how the column sorts. */
void
jyl_chart_table_init_columns (JylChartTable *self)
{
  add_column (self, self->period_column, G_CALLBACK (setup_period_cb), G_CALLBACK (bind_period_cb), compare_periods);
  add_column (self, self->value_column, G_CALLBACK (setup_number_cb), G_CALLBACK (bind_value_cb), compare_values);
  add_column (self, self->status_column, G_CALLBACK (setup_status_cb), G_CALLBACK (bind_status_cb), compare_statuses);
  add_column (self, self->counter_column, G_CALLBACK (setup_text_cb), G_CALLBACK (bind_counter_cb), compare_counters);
  add_column (self, self->citation_column, G_CALLBACK (setup_link_cb), G_CALLBACK (bind_citation_cb),
              compare_citations);
}
