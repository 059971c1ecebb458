/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-chart-private.h"

/* The point of @series nearest in time to @from, by the middles of their periods; the earlier of two
 * that are as near. */
static guint
nearest_point (const JylChartSeries *series, const JylPoint *from)
{
  double middle = (from->start + from->end) / 2;
  double least = INFINITY;
  guint nearest = 0, first = 0, end = series->points->len;

  /* Where they follow one another, it is the last to begin before, or a neighbour of it. */
  if (jyl_points_is_indexed (series->points))
    {
      guint at = jyl_points_find (series->points, middle);

      first = at > 2 ? at - 2 : 0;
      end = MIN (at + 2, end);
    }

  for (guint i = first; i < end; i++)
    {
      const JylPoint *point = jyl_chart_series_point (series, i);
      double distance = fabs ((point->start + point->end) / 2 - middle);

      if (distance < least)
        {
          least = distance;
          nearest = i;
        }
    }

  return nearest;
}

static gboolean
go_to (guint *place, guint target)
{
  if (*place == target)
    return FALSE;

  *place = target;
  return TRUE;
}

/**
 * jyl_chart_walk:
 * @self: a chart
 * @step: which way
 * @series: (inout): the series where the cursor stands
 * @point: (inout): the point of it
 *
 * Moves the cursor. From a place that the chart doesn't have, as before the first step, any step
 * leads to the first point.
 *
 * Returns: whether there was anywhere to go; both places are left alone where not
 */
gboolean
jyl_chart_walk (JylChart *self, JylWalk step, guint *series, guint *point)
{
  const JylChartSeries *here;
  guint other;

  g_return_val_if_fail (JYL_IS_CHART (self), FALSE);
  g_return_val_if_fail (series != NULL && point != NULL, FALSE);

  if (self->series->len == 0)
    return FALSE;

  if (*series >= self->series->len || *point >= jyl_chart_get_series (self, *series)->points->len)
    {
      *series = 0;
      *point = 0;
      return TRUE;
    }

  here = jyl_chart_get_series (self, *series);
  switch (step)
    {
    case JYL_WALK_LEFT:
      return go_to (point, *point > 0 ? *point - 1 : 0);
    case JYL_WALK_RIGHT:
      return go_to (point, MIN (*point + 1, here->points->len - 1));
    case JYL_WALK_HOME:
      return go_to (point, 0);
    case JYL_WALK_END:
      return go_to (point, here->points->len - 1);
    case JYL_WALK_UP:
    case JYL_WALK_DOWN:
      if (step == JYL_WALK_UP ? *series == 0 : *series + 1 == self->series->len)
        return FALSE;
      other = step == JYL_WALK_UP ? *series - 1 : *series + 1;
      *point = nearest_point (jyl_chart_get_series (self, other), jyl_chart_series_point (here, *point));
      *series = other;
      return TRUE;
    default:
      g_return_val_if_reached (FALSE);
    }
}
