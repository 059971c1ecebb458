/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include <glib/gi18n.h>

#include "jyl-draw-private.h"

/* In units of strokes. */
static const double outlines[JYL_N_STATUSES] = {
  [JYL_STATUS_OFFICIAL] = 1.8,
  [JYL_STATUS_REPORTED] = 1.8,
  [JYL_STATUS_DERIVED] = 1.4,
  [JYL_STATUS_FORECAST] = 2.2,
};

#define HATCH 1.1
#define HATCH_GAP 5.5
#define DASH 4.0

/* In pixels, of a thumbnail. */
#define WIDEST_SMALL_BAR 8

/* A straight line of dashes that begins and ends with half a dash, so that the corners of an outline
 * are closed whatever its size; or of dots, with one on either end. */
static void
draw_broken_line (cairo_t *cr, const double ends[4], double dash, gboolean dots)
{
  double length = hypot (ends[2] - ends[0], ends[3] - ends[1]);
  double n = MAX (round (length / (2 * dash)), 1);
  double dashes[2] = { length / n / 2, length / n / 2 };
  double dotted[2] = { 0, length / n };

  if (length <= 0)
    return;

  cairo_set_dash (cr, dots ? dotted : dashes, 2, dots ? 0 : dashes[0] / 2);
  cairo_move_to (cr, ends[0], ends[1]);
  cairo_line_to (cr, ends[2], ends[3]);
  cairo_stroke (cr);
}

static void
draw_outline (cairo_t *cr, const cairo_rectangle_t *area, double width, double dash, gboolean broken, gboolean dots)
{
  double x0, y0, x1, y1;

  /* What is low or narrow keeps an inside, or a hollow bar would look solid. */
  width = MIN (width, MIN (area->height, area->width) / 3);
  x0 = area->x + width / 2;
  y0 = area->y + width / 2;
  x1 = area->x + area->width - width / 2;
  y1 = area->y + area->height - width / 2;
  if (x1 <= x0 || y1 <= y0)
    return;

  cairo_set_line_width (cr, width);

  if (!broken && !dots)
    {
      cairo_rectangle (cr, x0, y0, x1 - x0, y1 - y0);
      cairo_stroke (cr);
      return;
    }

  cairo_set_line_cap (cr, dots ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
  draw_broken_line (cr, (const double[]){ x0, y0, x0, y1 }, dash, dots);
  draw_broken_line (cr, (const double[]){ x0, y0, x1, y0 }, dash, dots);
  draw_broken_line (cr, (const double[]){ x1, y0, x1, y1 }, dash, dots);
  draw_broken_line (cr, (const double[]){ x0, y1, x1, y1 }, dash, dots);
}

/* Slanting strokes, each ended at the edges of @area: real lines, which an SVG or a PDF keeps. */
static void
draw_hatching (cairo_t *cr, const cairo_rectangle_t *area, double gap)
{
  double right = area->x + area->width, bottom = area->y + area->height;
  double sum = (floor ((area->x + area->y) / gap) + 1) * gap;

  for (; sum < right + bottom; sum += gap)
    {
      double x0 = MAX (area->x, sum - bottom), x1 = MIN (right, sum - area->y);

      if (x1 <= x0)
        continue;
      cairo_move_to (cr, x0, sum - x0);
      cairo_line_to (cr, x1, sum - x1);
    }
  cairo_stroke (cr);
}

/* A bar or its sample. Solid: official. Hollow: reported. Hatched: derived. Dotted: forecast. With a
 * dashed outline: of a part of the year. */
static void
draw_shape (JylLayout *self, cairo_t *cr, const cairo_rectangle_t *area, JylStatus status,
            gboolean partial, JylColor color)
{
  cairo_rectangle_t crisp = *area;
  double outline = jyl_draw_crisp_width (cr, outlines[status] * self->unit);

  jyl_draw_crisp_area (cr, &crisp);
  if (crisp.height <= 0 && area->height > 0)
    crisp.height = area->height;
  if (crisp.width <= 0)
    crisp.width = area->width;

  cairo_save (cr);
  cairo_new_path (cr);
  if (status == JYL_STATUS_OFFICIAL && !partial)
    {
      jyl_color_set_source (color, cr, 1);
      cairo_rectangle (cr, crisp.x, crisp.y, crisp.width, crisp.height);
      cairo_fill (cr);
      cairo_restore (cr);
      return;
    }

  if (self->palette->has_ground)
    {
      jyl_color_set_source (self->palette->ground, cr, 1);
      cairo_rectangle (cr, crisp.x, crisp.y, crisp.width, crisp.height);
      cairo_fill (cr);
    }

  jyl_color_set_source (color, cr, status == JYL_STATUS_OFFICIAL ? 0.22 : 1);
  if (status == JYL_STATUS_OFFICIAL)
    {
      cairo_rectangle (cr, crisp.x, crisp.y, crisp.width, crisp.height);
      cairo_fill (cr);
    }
  else if (status == JYL_STATUS_DERIVED)
    {
      cairo_rectangle_t inside = { crisp.x + outline / 2, crisp.y + outline / 2, crisp.width - outline,
                                   crisp.height - outline };

      cairo_set_line_width (cr, HATCH * self->unit);
      draw_hatching (cr, &inside, MIN (HATCH_GAP * self->unit * G_SQRT2, MAX (area->width / 3, 2)));
    }

  jyl_color_set_source (color, cr, 1);
  draw_outline (cr, &crisp, outline, (status == JYL_STATUS_FORECAST ? 2 : DASH) * self->unit, partial,
                status == JYL_STATUS_FORECAST);
  cairo_restore (cr);
}

static void
draw_series (JylLayout *self, cairo_t *cr, guint series)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);

  if (jyl_draw_is_dense (self, series))
    {
      jyl_draw_dense_bars (self, cr, series);
      return;
    }

  for (guint i = 0; i < s->points->len; i++)
    {
      const JylPoint *point = jyl_points_get (s->points, i);
      cairo_rectangle_t area;

      if (jyl_layout_get_point_area (self, series, i, &area))
        draw_shape (self, cr, &area, point->status, point->partial,
                    jyl_layout_get_mark_color (self, point->status, jyl_layout_get_color (self, series)));
    }
}

/* The slot of its period, from its base to its value. */
static gboolean
get_area (JylLayout *self, guint series, guint point, cairo_rectangle_t *area)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  const JylSlot *slot = &g_array_index (self->slots[series], JylSlot, point);
  double value = jyl_points_get (s->points, point)->value;
  double from = jyl_layout_map_value (self, s->panel, slot->base);
  double to = jyl_layout_map_value (self, s->panel, slot->base + value);

  area->x = slot->left;
  area->width = slot->right - slot->left;
  area->y = MIN (from, to);
  area->height = fabs (to - from);
  return TRUE;
}

static void
get_sample_size (JylLayout *self, double *width, double *height)
{
  *width = 1.2 * self->em;
  *height = 0.9 * self->em;
}

static void
draw_sample (JylLayout *self, cairo_t *cr, const JylKeyEntry *key, JylColor color)
{
  draw_shape (self, cr, &key->sample, key->status, key->partial, color);
}

/* With an outline about it. */
static void
draw_chosen (JylLayout *self, cairo_t *cr, guint series, guint point)
{
  double out = 2.5 * self->unit;
  cairo_rectangle_t area;

  if (!jyl_layout_get_point_area (self, series, point, &area))
    return;

  area = (cairo_rectangle_t) { area.x - out, area.y - out, area.width + 2 * out, area.height + 2 * out };
  jyl_draw_rounded (cr, &area, 2 * self->unit);
  jyl_color_set_source (self->palette->text, cr, 1);
  cairo_set_line_width (cr, 1.6 * self->unit);
  cairo_stroke (cr);
}

/* The status by shape, as everywhere: solid, hollow, half-toned, dotted. */
static void
draw_small_bar (cairo_t *cr, JylStatus status, const cairo_rectangle_t *bar)
{
  const double dots[] = { 1, 1 };

  cairo_save (cr);
  cairo_rectangle (cr, bar->x, bar->y, bar->width, bar->height);
  if (status == JYL_STATUS_OFFICIAL)
    {
      cairo_fill (cr);
      cairo_restore (cr);
      return;
    }
  if (status == JYL_STATUS_DERIVED)
    {
      cairo_save (cr);
      cairo_clip (cr);
      cairo_paint_with_alpha (cr, 0.35);
      cairo_restore (cr);
    }

  cairo_new_path (cr);
  cairo_set_line_width (cr, 1);
  if (status == JYL_STATUS_FORECAST)
    cairo_set_dash (cr, dots, G_N_ELEMENTS (dots), 0);
  cairo_rectangle (cr, bar->x + 0.5, bar->y + 0.5, MAX (bar->width - 1, 0.5), MAX (bar->height - 1, 0.5));
  cairo_stroke (cr);
  cairo_restore (cr);
}

/* From edge to edge: bars have no pen that would need room. */
static void
draw_small (const JylSmallPlot *plot, cairo_t *cr)
{
  double zero = plot->height * (1 - jyl_scale_map (&plot->values, 0));

  for (guint i = 0; i < plot->points->len; i++)
    {
      const JylPoint *point = jyl_points_get (plot->points, i);
      double left = jyl_scale_map (&plot->time, point->start) * plot->width;
      double right = jyl_scale_map (&plot->time, point->end) * plot->width;
      double top = round (plot->height * (1 - jyl_scale_map (&plot->values, point->value)));
      double bar = CLAMP ((right - left) * 0.7, 1, WIDEST_SMALL_BAR);

      if (jyl_number_is_usable (point->value))
        draw_small_bar (cr, point->status,
                        &(cairo_rectangle_t) { round ((left + right - bar) / 2), MIN (top, zero - 1), round (bar),
                                               MAX (fabs (zero - top), 1) });
    }
}

const JylMarkTraits jyl_mark_bar = {
  .title = N_("Bars"), .from_zero = TRUE, .slotted = TRUE,
  .measures = JYL_MEASURE_BIT (JYL_MEASURE_COUNT) | JYL_MEASURE_BIT (JYL_MEASURE_CHANGE),
  .refusal = N_("Bars stand for counts and changes; a level is a line, a step or a point"),
};

const JylMarkClass jyl_mark_class_bar = { get_area, NULL, get_sample_size, draw_series, draw_sample, draw_chosen,
                                            draw_small };

/* The same on the bars of the series before. */
const JylMarkTraits jyl_mark_stacked_bar = {
  .title = N_("Stacked Bars"), .from_zero = TRUE, .slotted = TRUE, .stacked = TRUE,
  .refusal = N_("Only parts that the dataset says make up a whole are stacked"),
};

const JylMarkClass jyl_mark_class_stacked_bar = {
  get_area, NULL, get_sample_size, draw_series, draw_sample, draw_chosen, draw_small
};
