/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Figures of one period side by side, the largest first: a stem from zero, and the point of its status at the end. */

#include <math.h>

#include <glib/gi18n.h>

#include "jyl-draw-private.h"

/* Of the pen of lines. */
#define STEM 0.7

/* In pixels, of a thumbnail. */
#define WIDEST_SMALL_STROKE 8

static gboolean
get_area (JylLayout *self, guint series, guint point, cairo_rectangle_t *area)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  const cairo_rectangle_t *plot = &self->panels[s->panel].plot;
  double radius = jyl_layout_get_radius (self);

  area->x = jyl_layout_map_x (self, jyl_points_get (s->points, point)->value) - radius;
  area->y = plot->y + plot->height / 2 - radius;
  area->width = area->height = 2 * radius;
  return TRUE;
}

static void
draw_series (JylLayout *self, cairo_t *cr, guint series)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);

  for (guint i = 0; i < s->points->len; i++)
    {
      const JylPoint *point = jyl_points_get (s->points, i);
      JylColor color = jyl_layout_get_mark_color (self, point->status, jyl_layout_get_color (self, series));
      double x, y;

      if (!jyl_layout_get_point_anchor (self, series, i, &x, &y))
        continue;
      jyl_color_set_source (color, cr, 1);
      jyl_draw_crisp_line (cr, jyl_layout_map_x (self, 0), y, x, y, STEM * jyl_layout_get_pen (self));
      jyl_draw_point_shape (self, cr, (JylDisc) { x, y, jyl_layout_get_radius (self) }, point->status, point->partial,
                            color);
    }
}

/* A stroke for each row. */
static void
draw_small (const JylSmallPlot *plot, cairo_t *cr)
{
  guint n = jyl_chart_get_n_series (plot->chart);
  double low = 0, high = 0, pitch = plot->height / n;
  JylScale values;

  for (guint i = 0; i < n; i++)
    {
      low = MIN (low, jyl_chart_get_point (plot->chart, i, 0)->value);
      high = MAX (high, jyl_chart_get_point (plot->chart, i, 0)->value);
    }
  jyl_scale_init (&values, &jyl_scale_linear, low, high, 0);

  for (guint i = 0; i < n; i++)
    {
      double zero = jyl_scale_map (&values, 0) * plot->width;
      double end = jyl_scale_map (&values, jyl_chart_get_point (plot->chart, i, 0)->value) * plot->width;
      double thickness = CLAMP (round (pitch * 0.6), 1, WIDEST_SMALL_STROKE);

      cairo_rectangle (cr, MIN (zero, end), round ((i + 0.5) * pitch - thickness / 2), MAX (fabs (end - zero), 1),
                       thickness);
    }
  cairo_fill (cr);
}

const JylMarkTraits jyl_mark_lollipop = {
  /* TRANSLATORS: a kind of chart: the figures of one year, the largest first. */
  .title = N_("Ranking"), .axes = JYL_AXES_VALUE, .from_zero = TRUE, .lone = TRUE, .measures = JYL_ANY_MEASURE,
};

const JylMarkClass jyl_mark_class_lollipop = {
  get_area, NULL, jyl_draw_get_point_size, draw_series, jyl_draw_point_sample, jyl_draw_ring,
  draw_small,
};
