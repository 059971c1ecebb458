/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-draw-private.h"

#define OUTLINE 1.8
#define HATCH 1.1

/* Chords of a circle, slanting as the hatching of bars does. */
static void
draw_chords (cairo_t *cr, double x, double y, double radius)
{
  for (int i = -1; i <= 1; i++)
    {
      double away = i * radius * 0.55 / G_SQRT2;
      double half = sqrt (radius * radius - 2 * away * away) / G_SQRT2;

      cairo_move_to (cr, x + away - half, y + away + half);
      cairo_line_to (cr, x + away + half, y + away - half);
    }
  cairo_stroke (cr);
}

/* A lone point or its sample; the statuses as in jyl_draw_bar_shape(). */
void
jyl_draw_point_shape (JylLayout *self, cairo_t *cr, double x, double y, double radius, JylStatus status,
                      gboolean part_period, JylColor color)
{
  double length = 2 * G_PI * radius;
  double dashes[] = { length / 16, length / 16 };
  double dots[] = { 0, length / 10 };

  cairo_save (cr);
  cairo_new_path (cr);
  cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
  if (status == JYL_STATUS_OFFICIAL && !part_period)
    {
      jyl_color_set_source (color, cr, 1);
      cairo_fill (cr);
      cairo_restore (cr);
      return;
    }

  jyl_color_set_source (self->palette->ground, cr, 1);
  cairo_fill (cr);
  jyl_color_set_source (color, cr, 1);
  if (status == JYL_STATUS_DERIVED)
    {
      cairo_set_line_width (cr, HATCH * self->unit);
      draw_chords (cr, x, y, radius);
    }

  cairo_set_line_width (cr, OUTLINE * self->unit);
  if (status == JYL_STATUS_FORECAST)
    {
      cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
      cairo_set_dash (cr, dots, 2, 0);
    }
  else if (part_period)
    {
      cairo_set_dash (cr, dashes, 2, 0);
    }
  cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/* Where points are many, whether one as good as covers an earlier one: each cell of @seen, a third of a
 * radius wide, is drawn in once. */
static gboolean
is_covered (JylLayout *self, GHashTable *seen, double x, double y)
{
  double cell = jyl_layout_get_radius (self) / 3;
  gint64 key = ((gint64) floor (x / cell) << 32) | (guint32) (gint32) floor (y / cell);

  return !g_hash_table_add (seen, g_memdup2 (&key, sizeof key));
}

void
jyl_draw_points (JylLayout *self, cairo_t *cr, guint series)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  double radius = jyl_layout_get_radius (self);
  gboolean dense = jyl_draw_is_dense (self, series);

  for (guint i = 0; i < s->points->len; i++)
    {
      const JylPoint *point = &g_array_index (s->points, JylPoint, i);
      double x, y;

      if (!jyl_layout_get_point_anchor (self, series, i, &x, &y) || (dense && is_covered (self, seen, x, y)))
        continue;
      jyl_draw_point_shape (self, cr, x, y, radius, point->status, point->part_period,
                            jyl_layout_get_mark_color (self, point->status, jyl_layout_get_color (self, series)));
    }
}
