/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include <glib/gi18n.h>

#include "jyl-draw-private.h"

/* Steps: a level for each period and a riser where two periods touch, nothing between those that
 * don't. Every stretch of one status is one stroke. */
static void
draw_series (JylLayout *self, cairo_t *cr, guint series)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  const JylPoint *before = NULL;
  double pen = jyl_draw_crisp_width (cr, jyl_layout_get_pen (self));
  double last_x = 0, last_y = 0;
  gboolean open = FALSE;

  if (jyl_draw_is_dense (self, series))
    {
      jyl_draw_dense (self, cr, series);
      return;
    }

  cairo_save (cr);
  cairo_new_path (cr);
  for (guint i = 0; i < s->points->len; i++)
    {
      const JylPoint *point = jyl_points_get (s->points, i);
      gboolean joined = before != NULL && jyl_points_touch (before, point);
      double x0, y, x1, unused;

      if (open && (!joined || before->status != point->status))
        {
          jyl_draw_stroke (self, cr, pen, before->status,
                           jyl_layout_get_mark_color (self, before->status, jyl_layout_get_color (self, series)));
          open = FALSE;
        }
      before = NULL;
      if (!jyl_number_is_usable (point->value))
        continue;

      x0 = jyl_layout_map_x (self, point->start);
      x1 = jyl_layout_map_x (self, point->end);
      y = jyl_layout_map_value (self, s->panel, point->value);
      if (!jyl_number_is_usable (y))
        continue;
      jyl_draw_crisp_place (cr, &x0, &y, pen);
      unused = y;
      jyl_draw_crisp_place (cr, &x1, &unused, pen);

      if (!open && joined)
        cairo_move_to (cr, last_x, last_y);
      cairo_line_to (cr, x0, y);
      cairo_line_to (cr, x1, y);
      last_x = x1;
      last_y = y;
      open = TRUE;
      before = point;
    }

  if (open && before != NULL)
    jyl_draw_stroke (self, cr, pen, before->status,
                     jyl_layout_get_mark_color (self, before->status, jyl_layout_get_color (self, series)));
  cairo_restore (cr);
}

/* Its run, as high as its pen. */
static gboolean
get_area (JylLayout *self, guint series, guint point, cairo_rectangle_t *area)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  const JylPoint *p = jyl_points_get (s->points, point);
  double y = jyl_layout_map_value (self, s->panel, p->value);

  if (!jyl_number_is_usable (y))
    return FALSE;

  area->x = jyl_layout_map_x (self, p->start);
  area->width = jyl_layout_map_x (self, p->end) - area->x;
  area->y = y - jyl_layout_get_pen (self) / 2;
  area->height = jyl_layout_get_pen (self);
  return TRUE;
}

/* The riser. */
static gboolean
stroke_meets (JylLayout *self, guint series, guint point, const cairo_rectangle_t *area)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  const JylPoint *p = jyl_points_get (s->points, point);
  double x = jyl_layout_map_x (self, p->start);

  return jyl_layout_line_meets (x, jyl_layout_map_value (self, s->panel, p[-1].value),
                                x, jyl_layout_map_value (self, s->panel, p->value), area);
}

/* The run drawn thicker, and a ring in its middle. */
static void
draw_chosen (JylLayout *self, cairo_t *cr, guint series, guint point)
{
  const JylPoint *p = jyl_chart_get_point (self->chart, series, point);
  cairo_rectangle_t area;

  if (!jyl_layout_get_point_area (self, series, point, &area))
    return;

  cairo_move_to (cr, area.x, area.y + area.height / 2);
  cairo_line_to (cr, area.x + area.width, area.y + area.height / 2);
  jyl_draw_stroke (self, cr, 1.8 * jyl_layout_get_pen (self), p->status,
                   jyl_layout_get_mark_color (self, p->status, jyl_layout_get_color (self, series)));
  jyl_draw_ring (self, cr, series, point);
}

/* A wage holds until the next one. */
static void
draw_small (const JylSmallPlot *plot, cairo_t *cr)
{
  guint n = plot->points->len;

  if (n == 1)
    {
      jyl_draw_small_points (plot, cr);
      return;
    }

  cairo_set_line_width (cr, JYL_SMALL_PEN);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  for (guint i = 0; i < n; i++)
    {
      const JylPoint *point = jyl_points_get (plot->points, i);
      double end = i + 1 < n ? MAX (jyl_points_get (plot->points, i + 1)->start, point->start) : point->end;
      double y = jyl_small_plot_map_value (plot, point->value);

      if (!jyl_number_is_usable (point->value))
        {
          cairo_stroke (cr);
          continue;
        }
      cairo_line_to (cr, jyl_small_plot_map_day (plot, point->start), y);
      cairo_line_to (cr, jyl_small_plot_map_day (plot, end), y);
    }
  cairo_stroke (cr);
}

const JylMarkTraits jyl_mark_step = {
  .title = N_("Steps"), .joined = TRUE, .holds = TRUE, .measures = JYL_MEASURE_BIT (JYL_MEASURE_AMOUNT),
  .refusal = N_("A step says that a figure holds until the next one; only amounts in force do"),
};

const JylMarkClass jyl_mark_class_step = {
  get_area, stroke_meets, jyl_draw_get_stroke_size, draw_series, jyl_draw_stroke_sample, draw_chosen,
  draw_small,
};
