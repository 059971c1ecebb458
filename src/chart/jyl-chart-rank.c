/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Figures side by side, where values stand on x: of one and the same period, or they couldn't be compared; the
 * largest first. */

#include "jyl-chart-private.h"

/* A period that series have figures of. */
typedef struct {
  double start;
  double end;
} Span;

/* In order of their ends; of those that end together the shortest last. */
static int
compare_spans (gconstpointer a, gconstpointer b)
{
  const Span *first = a, *second = b;

  if (first->end < second->end || first->end > second->end)
    return first->end < second->end ? -1 : 1;
  if (first->start < second->start || first->start > second->start)
    return first->start < second->start ? -1 : 1;
  return 0;
}

static int
compare_rows (gconstpointer a, gconstpointer b)
{
  const JylChartSeries *first = a, *second = b;
  double larger = jyl_chart_series_point (first, 0)->value - jyl_chart_series_point (second, 0)->value;

  if (larger > 0 || larger < 0)
    return larger > 0 ? -1 : 1;
  return first->index < second->index ? -1 : 1;
}

/* Whether it is the first of its period; a body may have given two figures of one. */
static gboolean
is_first_of_period (const JylChartSeries *series, guint index)
{
  const JylPoint *point = jyl_chart_series_point (series, index);

  return jyl_number_is_usable (point->value)
         && (index == 0 || point[-1].start < point->start || point[-1].end < point->end);
}

/* The period that most series have a figure of; of those the latest. FALSE: there is no figure. */
static gboolean
find_common_period (JylChart *self, Span *common)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (Span));
  guint n = 0, most = 0;

  for (guint i = 0; i < self->series->len; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (self, i);

      for (guint j = 0; j < series->points->len; j++)
        {
          const JylPoint *point = jyl_chart_series_point (series, j);
          Span span = { point->start, point->end };

          if (is_first_of_period (series, j))
            g_array_append_val (spans, span);
        }
    }

  g_array_sort (spans, compare_spans);
  for (guint i = 0; i < spans->len; i++)
    {
      const Span *span = &g_array_index (spans, Span, i);

      n = i > 0 && compare_spans (span, span - 1) == 0 ? n + 1 : 1;
      if (n < most)
        continue;
      most = n;
      *common = *span;
    }

  return most > 0;
}

/* The figure of @period in a series. (transfer full) (nullable) */
static JylPoints *
find_figure (const JylChartSeries *series, const Span *period)
{
  for (guint i = 0; i < series->points->len; i++)
    {
      const JylPoint *point = jyl_chart_series_point (series, i);

      if (compare_spans (&(Span) { point->start, point->end }, period) == 0 && jyl_number_is_usable (point->value))
        return jyl_points_slice (series->points, i, 1);
    }

  return NULL;
}

/**
 * jyl_chart_rank:
 * @self: a chart with its series, on whose x axis values stand
 *
 * Leaves each series its figure of the period that most of them have one of, the latest of such periods, and puts
 * them in the order of their values, a row each. What has no figure of that period is left out, and the notes name it.
 *
 * Returns: how many rows there are
 */
guint
jyl_chart_rank (JylChart *self)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (JylChartSeries));
  Span common = { 0, 0 };

  if (!find_common_period (self, &common))
    return 0;

  for (guint i = 0; i < self->series->len; i++)
    {
      JylChartSeries row = *jyl_chart_get_series (self, i);

      row.points = find_figure (&row, &common);
      if (row.points != NULL)
        g_array_append_val (rows, row);
      else
        g_ptr_array_add (self->empty, row.series);
    }

  g_array_sort (rows, compare_rows);
  for (guint i = 0; i < rows->len; i++)
    g_array_index (rows, JylChartSeries, i).panel = i;
  g_array_set_size (self->series, 0);
  g_array_append_vals (self->series, rows->data, rows->len);
  self->n_panels = rows->len;
  self->first_day = self->first_data = (int) common.start;
  self->last_day = self->last_data = (int) common.end - 1;

  return rows->len;
}
