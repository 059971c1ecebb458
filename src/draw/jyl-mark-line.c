/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include <glib/gi18n.h>

#include "jyl-draw-private.h"

/* The least distance between points that are marked each, in common letters. */
#define MARKER_GAP 1.5

/* A line of more points than this is drawn less finely. */
#define MANY 128

/* Strokes the path of @cr as a line of @status: solid, hollow, dashed, dotted. */
void
jyl_draw_stroke (JylLayout *self, cairo_t *cr, double pen, JylStatus status, JylColor color)
{
  double dashes[] = { 2.4 * pen, 1.6 * pen };
  double dots[] = { 0, 2 * pen };

  cairo_save (cr);
  jyl_color_set_source (color, cr, 1);
  cairo_set_line_width (cr, pen);

  switch (status)
    {
    case JYL_STATUS_REPORTED:
      cairo_set_line_width (cr, 1.6 * pen);
      cairo_stroke_preserve (cr);
      jyl_color_set_source (self->palette->ground, cr, 1);
      cairo_set_line_width (cr, 0.75 * pen);
      break;
    case JYL_STATUS_DERIVED:
      cairo_set_dash (cr, dashes, 2, 0);
      break;
    case JYL_STATUS_FORECAST:
      cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
      cairo_set_dash (cr, dots, 2, 0);
      break;
    case JYL_STATUS_OFFICIAL:
    default:
      break;
    }

  cairo_stroke (cr);
  cairo_restore (cr);
}

/* A stretch between two points is as certain as the less certain of them. */
static JylStatus
get_stretch_status (const JylPoint *a, const JylPoint *b)
{
  return MAX (a->status, b->status);
}

static void
draw_markers (JylLayout *self, cairo_t *cr, guint series)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  guint n = s->points->len;
  double slot = jyl_layout_map_x (self, jyl_points_get (s->points, n - 1)->start) -
                jyl_layout_map_x (self, jyl_points_get (s->points, 0)->start);
  gboolean every = slot / MAX (n - 1, 1) >= MARKER_GAP * self->em || n == 1;

  for (guint i = 0; i < n; i++)
    {
      const JylPoint *point = jyl_points_get (s->points, i);
      gboolean alone = !(i > 0 && jyl_points_touch (point - 1, point))
                       && !(i + 1 < n && jyl_points_touch (point, point + 1));
      double radius = jyl_layout_get_radius (self) * (point->status == JYL_STATUS_OFFICIAL ? 0.65 : 0.85);
      double x, y;

      if ((!every && !alone) || !jyl_layout_get_point_anchor (self, series, i, &x, &y))
        continue;
      jyl_draw_point_shape (self, cr, (JylDisc) { x, y, radius }, point->status, point->partial,
                            jyl_layout_get_mark_color (self, point->status, jyl_layout_get_color (self, series)));
    }
}

/* A line through the middles of periods that touch, broken where they don't. */
static void
draw_series (JylLayout *self, cairo_t *cr, guint series)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  const JylPoint *before = NULL;
  double last_x = 0, last_y = 0;
  JylStatus status = JYL_STATUS_OFFICIAL;

  if (jyl_draw_is_dense (self, series))
    {
      jyl_draw_dense (self, cr, series);
      return;
    }

  cairo_save (cr);
  cairo_new_path (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  if (s->points->len > MANY)
    {
      /* Nobody sees the finest shades of edges, nor the corners, where they are that many; they take longest. */
      cairo_set_line_join (cr, CAIRO_LINE_JOIN_BEVEL);
      cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);
    }
  for (guint i = 0; i <= s->points->len; i++)
    {
      const JylPoint *point = i < s->points->len ? jyl_points_get (s->points, i) : NULL;
      gboolean joined = before != NULL && point != NULL && jyl_points_touch (before, point) &&
                        jyl_number_is_usable (point->value);
      JylStatus next = joined ? get_stretch_status (before, point) : JYL_STATUS_OFFICIAL;

      if (before != NULL && (!joined || next != status))
        {
          jyl_draw_stroke (self, cr, jyl_layout_get_pen (self), status,
                           jyl_layout_get_mark_color (self, status, jyl_layout_get_color (self, series)));
          if (joined)
            cairo_move_to (cr, last_x, last_y);
        }
      before = NULL;
      if (point == NULL || !jyl_number_is_usable (point->value))
        continue;

      last_x = jyl_layout_map_x (self, jyl_point_get_day (point));
      last_y = jyl_layout_map_value (self, s->panel, point->value);
      cairo_line_to (cr, last_x, last_y);
      status = next;
      before = point;
    }
  cairo_restore (cr);

  if (s->points->len > 0)
    draw_markers (self, cr, series);
}

/* The straight line from the one before. */
static gboolean
stroke_meets (JylLayout *self, guint series, guint point, const cairo_rectangle_t *area)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  const JylPoint *p = jyl_points_get (s->points, point);

  return jyl_layout_line_meets (jyl_layout_map_x (self, jyl_point_get_day (p - 1)),
                                jyl_layout_map_value (self, s->panel, p[-1].value),
                                jyl_layout_map_x (self, jyl_point_get_day (p)),
                                jyl_layout_map_value (self, s->panel, p->value), area);
}

/* Of a line or of a step. */
void
jyl_draw_get_stroke_size (JylLayout *self, double *width, double *height)
{
  *width = 1.7 * self->em;
  *height = *width * 0.6;
}

void
jyl_draw_stroke_sample (JylLayout *self, cairo_t *cr, const JylKeyEntry *key, JylColor color)
{
  double middle = key->sample.y + key->sample.height / 2;

  cairo_new_path (cr);
  cairo_move_to (cr, key->sample.x, middle);
  cairo_line_to (cr, key->sample.x + key->sample.width, middle);
  jyl_draw_stroke (self, cr, jyl_layout_get_pen (self), key->status, color);
}

/* Broken where a number is missing, and nowhere else. */
void
jyl_draw_small_line (const JylSmallPlot *plot, cairo_t *cr)
{
  /* A line of one point is a point. */
  if (plot->points->len == 1)
    {
      jyl_draw_small_points (plot, cr);
      return;
    }

  cairo_set_line_width (cr, JYL_SMALL_PEN);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  for (guint i = 0; i < plot->points->len; i++)
    {
      const JylPoint *point = jyl_points_get (plot->points, i);

      if (jyl_number_is_usable (point->value))
        cairo_line_to (cr, jyl_small_plot_map_day (plot, (point->start + point->end) / 2),
                       jyl_small_plot_map_value (plot, point->value));
      else
        cairo_stroke (cr);
    }
  cairo_stroke (cr);
}

const JylMarkTraits jyl_mark_line = {
  .title = N_("Line"), .joined = TRUE,
  .measures = JYL_MEASURE_BIT (JYL_MEASURE_AMOUNT) | JYL_MEASURE_BIT (JYL_MEASURE_MEAN)
              | JYL_MEASURE_BIT (JYL_MEASURE_RATE),
  .refusal = N_("A line would join what was counted or told one by one; nothing is known in between"),
};

const JylMarkClass jyl_mark_class_line = {
  jyl_layout_get_spot_area, stroke_meets, jyl_draw_get_stroke_size, draw_series, jyl_draw_stroke_sample, jyl_draw_ring,
  jyl_draw_small_line,
};
