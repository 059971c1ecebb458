/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A chart as small as a word. */

#include <math.h>

#include "jyl-draw-private.h"

static gboolean
has_official (const JylChartSeries *series)
{
  for (guint i = 0; i < series->points->len; i++)
    {
      if (jyl_points_get (series->points, i)->status == JYL_STATUS_OFFICIAL)
        return TRUE;
    }

  return FALSE;
}

/* The series that stands for the whole chart: of those with an official figure, or else of all,
 * the first of the longest. */
static const JylChartSeries *
choose_series (JylChart *chart)
{
  const JylChartSeries *best = NULL;

  for (guint i = 0; i < jyl_chart_get_n_series (chart); i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (chart, i);

      if (best == NULL || (has_official (series) && !has_official (best)) ||
          (has_official (series) == has_official (best) && series->points->len > best->points->len))
        best = series;
    }

  return best;
}

double
jyl_small_plot_map_day (const JylSmallPlot *self, double day)
{
  return JYL_SMALL_PEN + jyl_scale_map (&self->time, day) * (self->width - 2 * JYL_SMALL_PEN);
}

double
jyl_small_plot_map_value (const JylSmallPlot *self, double value)
{
  return JYL_SMALL_PEN + (self->height - 2 * JYL_SMALL_PEN) * (1 - jyl_scale_map (&self->values, value));
}

/**
 * jyl_chart_draw_thumbnail:
 * @chart: a chart
 * @cr: where; its source is the colour
 * @width: in pixels
 * @height: in pixels
 *
 * Draws the series that tells most, by its mark. The lowest value is never the bottom edge by itself: a small picture
 * is read by its shape, so its scale starts at zero as well. Nothing is drawn of an empty chart.
 */
void
jyl_chart_draw_thumbnail (JylChart *chart, cairo_t *cr, double width, double height)
{
  const JylChartSeries *series;
  double low = 0, high = 0, from, to;
  JylSmallPlot plot = { .chart = chart, .width = width, .height = height };

  g_return_if_fail (JYL_IS_CHART (chart));
  g_return_if_fail (cr != NULL);

  series = choose_series (chart);
  if (series == NULL)
    return;

  plot.points = series->points;
  from = jyl_points_get (series->points, 0)->start;
  to = jyl_points_get (series->points, 0)->end;
  for (guint i = 0; i < series->points->len; i++)
    {
      const JylPoint *point = jyl_points_get (series->points, i);

      if (!jyl_number_is_usable (point->value))
        continue;
      low = MIN (low, point->value);
      high = MAX (high, point->value);
      from = MIN (from, point->start);
      to = MAX (to, point->end);
    }
  if (high <= low)
    high = low + 1;
  if (to <= from)
    to = from + 1;

  jyl_scale_init (&plot.time, &jyl_scale_time, from, to, 0);
  jyl_scale_init (&plot.values, &jyl_scale_linear, low, high, 0);
  jyl_mark_get_class (series->mark)->draw_small (&plot, cr);
}
