/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-chart-row.h"

#include <glib/gi18n.h>

#include "jyl-figure.h"
#include "jyl-language.h"
#include "jyl-thumbnail.h"

struct _JylChartRow {
  GtkListBoxRow parent_instance;

  /* template */
  JylThumbnail *thumbnail;
  GtkLabel     *title;
  GtkLabel     *subtitle;

  /* owned */
  JylIndicator *indicator;
};

G_DEFINE_FINAL_TYPE (JylChartRow, jyl_chart_row, GTK_TYPE_LIST_BOX_ROW)

/* The latest figure where one series speaks for the whole; else how many there are. */
static char *
make_subtitle (JylIndicator *indicator)
{
  JylLanguage language = jyl_language_of_interface ();
  guint n_series = jyl_indicator_get_series (indicator)->len;
  JylFigure latest = jyl_indicator_get_latest (indicator);
  g_autofree char *value = NULL;
  g_autofree char *period = NULL;

  if (jyl_indicator_get_arrange (indicator) == JYL_ARRANGE_PANELS && n_series > 1)
    return g_strdup_printf (ngettext ("%u counter", "%u counters", n_series), n_series);
  if (n_series > 1 && !jyl_indicator_is_headline (indicator))
    return g_strdup_printf (ngettext ("%u series", "%u series", n_series), n_series);
  if (latest.observation == NULL)
    return g_strdup ("");

  value = jyl_figure_format_value (latest, language);
  period = jyl_format_period (language, jyl_observation_get_period (latest.observation));

  return g_strdup_printf ("%s · %s", value, period);
}

static void
jyl_chart_row_dispose (GObject *object)
{
  JylChartRow *self = JYL_CHART_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JYL_TYPE_CHART_ROW);
  g_clear_object (&self->indicator);

  G_OBJECT_CLASS (jyl_chart_row_parent_class)->dispose (object);
}

static void
jyl_chart_row_class_init (JylChartRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jyl_chart_row_dispose;

  g_type_ensure (JYL_TYPE_THUMBNAIL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jylnama/Jylnama/ui/jyl-chart-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JylChartRow, thumbnail);
  gtk_widget_class_bind_template_child (widget_class, JylChartRow, title);
  gtk_widget_class_bind_template_child (widget_class, JylChartRow, subtitle);
}

static void
jyl_chart_row_init (JylChartRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jyl_chart_row_new:
 * @dataset: where the indicator is
 * @indicator: what the chart shows
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
jyl_chart_row_new (JylDataset *dataset, JylIndicator *indicator)
{
  JylChartRow *self;
  g_autofree char *subtitle = NULL;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (JYL_IS_INDICATOR (indicator), NULL);

  self = g_object_new (JYL_TYPE_CHART_ROW, NULL);
  self->indicator = g_object_ref (indicator);
  subtitle = make_subtitle (indicator);
  jyl_thumbnail_set_indicator (self->thumbnail, dataset, jyl_record_get_id (indicator));
  gtk_label_set_label (self->title, jyl_text_get (jyl_record_get_title (indicator),
                                                  jyl_language_of_interface ()));
  gtk_label_set_label (self->subtitle, subtitle);

  return GTK_WIDGET (self);
}

/**
 * jyl_chart_row_get_indicator:
 *
 * Returns: (transfer none): what the chart shows
 */
JylIndicator *
jyl_chart_row_get_indicator (JylChartRow *self)
{
  g_return_val_if_fail (JYL_IS_CHART_ROW (self), NULL);

  return self->indicator;
}
