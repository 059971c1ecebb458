/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-layout-private.h"

/* How far outside a plot a pointer still means it, in common letters. */
#define SLACK 0.8

/* How many points on either side of the nearest in time are looked at: bars of one year, points of
 * one day. */
#define NEIGHBOURS 12

/* The panel at a height: the row itself, or the nearer one between two. */
static gboolean
find_panel (JylLayout *self, double y, guint *found)
{
  double nearest = INFINITY;

  for (guint i = 0; i < self->n_panels; i++)
    {
      const cairo_rectangle_t *row = &self->panels[i].area;
      double distance = y < row->y ? row->y - y : MAX (y - (row->y + row->height), 0);

      if (distance < nearest)
        {
          nearest = distance;
          *found = i;
        }
    }

  return nearest <= SLACK * self->em;
}

static double
get_distance (double x, double low, double length)
{
  return x < low ? low - x : MAX (x - (low + length), 0);
}

/* How far a mark is from the pointer. Along the time axis where the row has one series, so that all
 * of its height picks; else in both directions, and then a lone point, which is drawn last, wins
 * over the line that it stands on. */
static double
measure (JylLayout *self, guint series, guint point, double x, double y, gboolean alone)
{
  const JylMarkTraits *traits = jyl_mark_get_traits (jyl_chart_get_series (self->chart, series)->mark);
  cairo_rectangle_t area;
  double anchor_x, anchor_y, along;

  if (!jyl_layout_get_point_area (self, series, point, &area) ||
      !jyl_layout_get_point_anchor (self, series, point, &anchor_x, &anchor_y))
    return INFINITY;

  /* The second term settles what the first leaves equal: bars under the pointer, say. */
  along = get_distance (x, area.x, area.width) + 1e-6 * fabs (x - anchor_x);
  if (alone)
    return along;
  if (!traits->slotted && !traits->holds)
    return hypot (x - anchor_x, y - anchor_y) - (traits->lone ? jyl_layout_get_radius (self) : 0);

  return hypot (along, get_distance (y, area.y, area.height));
}

static guint
count_series (JylLayout *self, guint panel)
{
  guint n = 0;

  for (guint i = 0; i < self->n_series; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (self->chart, i);

      n += series->panel == panel && series->points->len > 0 ? 1 : 0;
    }

  return n;
}

/**
 * jyl_layout_pick:
 * @x: in pixels
 * @y: in pixels
 * @series: (out): index of the series of the point found
 * @point: (out): index of the point in it
 *
 * Finds what a pointer means. In the row at @y the nearest mark in time; where several series share
 * the row, the nearest in both directions. The place is unmapped through the scales that drew the
 * picture.
 *
 * Returns: %FALSE, with @series and @point untouched, outside the plots and where nothing is drawn
 */
gboolean
jyl_layout_pick (JylLayout *self, double x, double y, guint *series, guint *point)
{
  const cairo_rectangle_t *plot;
  double nearest = INFINITY, day;
  guint panel = 0;
  gboolean alone;

  g_return_val_if_fail (JYL_IS_LAYOUT (self), FALSE);
  g_return_val_if_fail (series != NULL && point != NULL, FALSE);

  if (self->n_panels == 0 || !find_panel (self, y, &panel))
    return FALSE;
  plot = &self->panels[panel].plot;
  if (plot->width <= 0 || get_distance (x, plot->x, plot->width) > SLACK * self->em)
    return FALSE;

  alone = count_series (self, panel) == 1;
  day = jyl_scale_unmap (&self->x, (x - plot->x) / plot->width);
  for (guint i = 0; i < self->n_series; i++)
    {
      const JylChartSeries *s = jyl_chart_get_series (self->chart, i);
      guint at, last;

      if (s->panel != panel || s->points->len == 0)
        continue;

      at = jyl_series_find_day (s, day);
      last = MIN (at + NEIGHBOURS, s->points->len - 1);
      for (guint j = at > NEIGHBOURS ? at - NEIGHBOURS : 0; j <= last; j++)
        {
          double distance = measure (self, i, j, x, y, alone);

          if (distance < nearest)
            {
              nearest = distance;
              *series = i;
              *point = j;
            }
        }
    }

  return jyl_number_is_usable (nearest);
}
