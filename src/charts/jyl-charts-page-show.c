/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the page does with the figures of its chart: the button "Show as", and the points that take the place of the
 * dataset's. */

#include "jyl-charts-page-private.h"

#include <glib/gi18n.h>

#include "jyl-language.h"
#include "jyl-transform.h"

static void
chosen_cb (JylChartsPage *self, JylPart *changed)
{
  jyl_charts_page_change_part (self, changed);
}

static void
tell (JylChartsPage *self, const char *sentence)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);
  g_autofree char *markup = g_markup_escape_text (sentence, -1);

  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), adw_toast_new (markup));
}

static JylPart *
make_plain (JylPart *part)
{
  g_autoptr (JylPart) plain = jyl_part_new (jyl_part_get_indicator (part));

  return jyl_part_with_series (plain, jyl_part_get_series (part));
}

/* @view, but for those parts that wouldn't be honest: these show their figures as they are stated. (transfer full) */
static JylView *
make_honest (JylDataset *dataset, JylView *view)
{
  JylView *honest = jyl_view_ref (view);

  for (guint i = 0; i < jyl_view_get_n_parts (view); i++)
    {
      g_autofree char *refusal = jyl_chart_refuse_part (dataset, view, i);

      if (refusal != NULL)
        {
          g_autoptr (JylPart) plain = make_plain (jyl_view_get_part (view, i));
          JylView *changed = jyl_view_with_part (honest, i, plain);

          jyl_view_unref (honest);
          honest = changed;
        }
    }

  return honest;
}

void
jyl_charts_page_init_show (JylChartsPage *self)
{
  g_signal_connect_object (self->show_button, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
}

/**
 * jyl_charts_page_make_chart:
 * @view: what to draw
 * @honest: (out) (transfer full): what is drawn
 *
 * Where other series make dishonest what was done with the figures, they are shown as they are stated, and a toast says
 * why. Nothing of the page is changed.
 *
 * Returns: (transfer full) (nullable): the chart of @honest; %NULL, with @honest untouched: the dataset has none
 */
JylChart *
jyl_charts_page_make_chart (JylChartsPage *self, JylView *view, JylView **honest)
{
  JylDataset *dataset = jyl_page_get_dataset (JYL_PAGE (self));
  g_autoptr (JylView) told = NULL;
  g_autoptr (JylView) plain = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;
  JylChart *chart = jyl_chart_new (dataset, view, &error);

  if (chart != NULL)
    {
      *honest = jyl_view_ref (view);
      return chart;
    }
  if (!g_error_matches (error, JYL_CHART_ERROR, JYL_CHART_ERROR_NOT_HONEST))
    return NULL;

  plain = make_honest (dataset, view);
  chart = jyl_chart_new (dataset, plain, NULL);
  if (chart == NULL)
    return NULL;

  told = jyl_view_with_language (view, jyl_language_of_interface ());
  sentence = jyl_chart_refuse (dataset, told);
  tell (self, sentence != NULL ? sentence : error->message);
  *honest = g_steal_pointer (&plain);
  return chart;
}

/* Brings the button in line with the part that it is about. */
void
jyl_charts_page_update_show (JylChartsPage *self)
{
  jyl_show_button_set_name (self->show_button, jyl_charts_page_get_part_name (self));
  jyl_show_button_set_chart (self->show_button, self->chart != NULL ? jyl_chart_get_child (self->chart, self->part)
                                                                    : NULL);
}

static JylFigure
get_original (JylFigure figure)
{
  GArray *inputs = figure.observation != NULL ? jyl_observation_get_inputs (figure.observation) : NULL;

  return inputs != NULL && inputs->len > 0 ? g_array_index (inputs, JylFigure, 0) : figure;
}

static gboolean
has_place (JylFigure figure, const char *series, const char *edtf)
{
  g_autofree char *period = NULL;

  if (series == NULL || edtf == NULL || !g_str_equal (jyl_series_get_id (figure.series), series))
    return FALSE;

  period = jyl_period_to_edtf (jyl_observation_get_period (figure.observation));
  return g_str_equal (period, edtf);
}

/**
 * jyl_charts_page_find_figure:
 * @observation: (nullable): what is drawn, or a row of the table
 *
 * Returns: it with its series; members that are %NULL where the page doesn't show it
 */
JylFigure
jyl_charts_page_find_figure (JylChartsPage *self, JylObservation *observation)
{
  if (observation == NULL || self->indicator == NULL)
    return (JylFigure) { NULL, NULL };

  return self->chart != NULL ? jyl_chart_find_figure (self->chart, observation)
                             : jyl_indicator_find_figure (self->indicator, observation);
}

/**
 * jyl_charts_page_find_drawn:
 * @series: (nullable): id of a series
 * @edtf: (nullable): a period
 * @figure: what the dataset has there, or a chart of before had; its members may be %NULL
 *
 * Returns: what the chart draws there now; where it draws nothing, what the dataset states
 */
JylFigure
jyl_charts_page_find_drawn (JylChartsPage *self, const char *series, const char *edtf, JylFigure figure)
{
  JylFigure original = get_original (figure);
  JylFigure derived = original;

  for (guint i = 0; self->chart != NULL && i < jyl_chart_get_n_series (self->chart); i++)
    {
      const JylChartSeries *of = jyl_chart_get_series (self->chart, i);

      for (guint j = 0; j < of->points->len; j++)
        {
          JylFigure drawn = { of->series, jyl_points_get (of->points, j)->observation };

          if (drawn.observation == original.observation || has_place (drawn, series, edtf))
            return drawn;
          if (derived.observation == original.observation && original.observation != NULL
              && get_original (drawn).observation == original.observation)
            derived = drawn;
        }
    }

  return derived;
}
