/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-draw-private.h"

/* Marks a context that texts aren't drawn on. */

/* Pixels of the target to a unit of @cr; 0 where the target has none to align to: a page of a PDF, a rotated
 * drawing. An SVG is mostly seen at its own size, where its units are pixels. */
static void
get_pixels (cairo_t *cr, double *x, double *y)
{
  cairo_surface_t *target = cairo_get_target (cr);
  cairo_surface_type_t type = cairo_surface_get_type (target);
  cairo_matrix_t matrix;

  *x = *y = 0;
  cairo_get_matrix (cr, &matrix);
  if (type == CAIRO_SURFACE_TYPE_PDF || matrix.xy != 0 || matrix.yx != 0)
    return;

  cairo_surface_get_device_scale (target, x, y);
  *x *= fabs (matrix.xx);
  *y *= fabs (matrix.yy);
}

/* @width as whole pixels, at least one. */
double
jyl_draw_crisp_width (cairo_t *cr, double width)
{
  double pixels_x, pixels_y;

  get_pixels (cr, &pixels_x, &pixels_y);
  return pixels_x > 0 ? MAX (round (width * pixels_x), 1) / pixels_x : width;
}

static double
align (double place, double pixels, double width)
{
  double odd;

  if (pixels <= 0)
    return place;
  odd = fmod (MAX (round (width * pixels), 1), 2) / 2;
  return (floor (place * pixels - odd + 0.5) + odd) / pixels;
}

/* Moves a place so that a stroke of @width along either axis through it fills whole pixels; with
 * @width 0, to a corner of pixels. The translation of @cr is taken into account. */
void
jyl_draw_crisp_place (cairo_t *cr, double *x, double *y, double width)
{
  double pixels_x, pixels_y, x0 = 0, y0 = 0;
  double device_x = 1, device_y = 1;

  get_pixels (cr, &pixels_x, &pixels_y);
  if (pixels_x <= 0 || pixels_y <= 0)
    return;

  cairo_surface_get_device_scale (cairo_get_target (cr), &device_x, &device_y);
  cairo_user_to_device (cr, &x0, &y0);
  x0 = x0 * device_x / pixels_x;
  y0 = y0 * device_y / pixels_y;
  if (width > 0)
    {
      *x = align (*x + x0, pixels_x, width) - x0;
      *y = align (*y + y0, pixels_y, width) - y0;
    }
  else
    {
      *x = round ((*x + x0) * pixels_x) / pixels_x - x0;
      *y = round ((*y + y0) * pixels_y) / pixels_y - y0;
    }
}

/* The one function for straight lines that shall be sharp: horizontal or vertical, of whole pixels. */
void
jyl_draw_crisp_line (cairo_t *cr, double x0, double y0, double x1, double y1, double width)
{
  double crisp = jyl_draw_crisp_width (cr, width);

  jyl_draw_crisp_place (cr, &x0, &y0, crisp);
  jyl_draw_crisp_place (cr, &x1, &y1, crisp);
  cairo_move_to (cr, x0, y0);
  cairo_line_to (cr, x1, y1);
  cairo_set_line_width (cr, crisp);
  cairo_stroke (cr);
}

/* Moves the edges of @area to edges of pixels. */
void
jyl_draw_crisp_area (cairo_t *cr, cairo_rectangle_t *area)
{
  double x0 = area->x, y0 = area->y, x1 = area->x + area->width, y1 = area->y + area->height;

  jyl_draw_crisp_place (cr, &x0, &y0, 0);
  jyl_draw_crisp_place (cr, &x1, &y1, 0);
  *area = (cairo_rectangle_t) { x0, y0, x1 - x0, y1 - y0 };
}

/* A crisp line from @x0 to @x1 that lets the labels of marks through: a number must not look struck out. */
void
jyl_draw_level (JylLayout *self, cairo_t *cr, double x0, double x1, double y, double width)
{
  double gap = 0.2 * self->em;

  while (x0 < x1)
    {
      double next = x1, end = x1;

      for (guint i = 0; i < self->texts.boxes->len; i++)
        {
          const JylBox *box = &g_array_index (self->texts.boxes, JylBox, i);

          if (box->kind < JYL_BOX_END_VALUE || box->kind > JYL_BOX_VALUE || y < box->area.y + 0.15 * box->area.height
              || y > box->area.y + 0.9 * box->area.height || box->area.x + box->area.width + gap <= x0
              || box->area.x - gap >= next)
            continue;
          next = box->area.x - gap;
          end = box->area.x + box->area.width + gap;
        }
      if (next > x0)
        jyl_draw_crisp_line (cr, x0, y, next, y, width);
      x0 = end;
    }
}

/* The colour of a text. */
JylColor
jyl_layout_get_ink (JylLayout *self, const JylBox *box)
{
  switch (box->ink)
    {
    case JYL_INK_DIM:
      return self->palette->dim;
    case JYL_INK_SERIES:
      return self->palette->series[jyl_layout_get_color (self, box->series) % JYL_N_SERIES_COLORS];
    case JYL_INK_TEXT:
    default:
      return self->palette->text;
    }
}

/* Draws the texts of the kinds from @first to @last. */
static void
draw_boxes (JylLayout *self, cairo_t *cr, JylBoxKind first, JylBoxKind last)
{
  for (guint i = 0; i < self->texts.boxes->len; i++)
    {
      const JylBox *box = &g_array_index (self->texts.boxes, JylBox, i);

      if (box->kind < first || box->kind > last)
        continue;
      jyl_color_set_source (jyl_layout_get_ink (self, box), cr, 1);
      jyl_font_draw (cr, box->text, box->area.x, box->area.y);
    }
}

/* Lone points stand on lines, never under them. */
static void
draw_marks (JylLayout *self, cairo_t *cr)
{
  for (guint lone = FALSE; lone <= TRUE; lone++)
    for (guint i = 0; i < self->n_series; i++)
      {
        JylMark mark = jyl_chart_get_series (self->chart, i)->mark;

        if (jyl_mark_get_traits (mark)->lone == (gboolean) lone)
          jyl_mark_get_class (mark)->draw (self, cr, i);
      }
}

/* One step of drawing, with the texts that belong to it. */
static const struct {
  void (*draw) (JylLayout *self, cairo_t *cr);
  gboolean has_texts;
  JylBoxKind first;
  JylBoxKind last;
} steps[] = {
  { jyl_draw_ground, TRUE, JYL_BOX_TITLE, JYL_BOX_SUBTITLE },
  { jyl_draw_rule },
  { jyl_draw_grid },
  { jyl_draw_axes, TRUE, JYL_BOX_PANEL_TITLE, JYL_BOX_TIME_TICK },
  { jyl_draw_flag_lines },
  { draw_marks, TRUE, JYL_BOX_END_VALUE, JYL_BOX_EMPTY },
  { jyl_draw_flags, TRUE, JYL_BOX_FLAG, JYL_BOX_FLAG_ITEM },
  { jyl_draw_legend, TRUE, JYL_BOX_KEY, JYL_BOX_KEY },
  { NULL, TRUE, JYL_BOX_NOTE, JYL_BOX_CREDIT },
};

static void
draw (JylLayout *layout, cairo_t *cr, gboolean texts)
{
  cairo_save (cr);
  cairo_new_path (cr);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_MITER);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_DEFAULT);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      if (steps[i].draw != NULL)
        steps[i].draw (layout, cr);
      if (texts && steps[i].has_texts)
        draw_boxes (layout, cr, steps[i].first, steps[i].last);
    }
  cairo_restore (cr);
}

/**
 * jyl_chart_draw:
 * @layout: what to draw
 * @cr: where; its origin is the picture's top left corner, a unit is a pixel of the layout
 *
 * Draws the whole picture: the background where the style has one, frame, grid, axes, marks, labels,
 * key, notes. The same layout gives the same picture on every target of the same kind.
 */
void
jyl_chart_draw (JylLayout *layout, cairo_t *cr)
{
  g_return_if_fail (JYL_IS_LAYOUT (layout));
  g_return_if_fail (cr != NULL);

  draw (layout, cr, TRUE);
}

/**
 * jyl_chart_draw_shapes:
 * @layout: what to draw
 * @cr: where; see jyl_chart_draw()
 *
 * Draws the picture without its texts, for a file that has them as text: jyl_layout_foreach_text()
 * tells them. Where a text stands, lines make way for it as ever.
 */
void
jyl_chart_draw_shapes (JylLayout *layout, cairo_t *cr)
{
  g_return_if_fail (JYL_IS_LAYOUT (layout));
  g_return_if_fail (cr != NULL);

  draw (layout, cr, FALSE);
}
