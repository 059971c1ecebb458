/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-draw-private.h"

/* Where the marks of a panel stand: on zero, or at the bottom of an axis that doesn't reach it. */
static double
get_base (JylLayout *self, guint panel)
{
  const JylPanel *p = &self->panels[panel];
  const JylScale *scale = &jyl_layout_get_values (self, panel)->scale;

  if (scale->min <= 0 && scale->max >= 0)
    return jyl_layout_map_value (self, panel, 0);
  return p->plot.y + p->plot.height;
}

/* A jag at the foot of an axis that doesn't begin at zero. */
static void
draw_cut (JylLayout *self, cairo_t *cr, const cairo_rectangle_t *plot)
{
  double x = plot->x, y = plot->y + plot->height, step = 0.22 * self->em;

  cairo_save (cr);
  cairo_set_line_width (cr, 1.4 * self->unit);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_move_to (cr, x, y);
  cairo_line_to (cr, x, y - step);
  cairo_line_to (cr, x + 1.4 * step, y - 1.5 * step);
  cairo_line_to (cr, x - 1.4 * step, y - 2.5 * step);
  cairo_line_to (cr, x, y - 3 * step);
  cairo_line_to (cr, x, y - 4.5 * step);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/* The line that all rows begin at, where values stand on x; let through what is said above each. */
static void
draw_common_base (JylLayout *self, cairo_t *cr)
{
  const cairo_rectangle_t *first = &self->panels[0].plot, *last = &self->panels[self->n_panels - 1].plot;
  double x = jyl_layout_map_x (self, 0);
  gboolean labels_above = first->x <= self->margin;

  for (guint i = 0; labels_above && i < self->n_panels; i++)
    {
      const cairo_rectangle_t *plot = &self->panels[i].plot;

      jyl_draw_crisp_line (cr, x, plot->y, x, plot->y + plot->height, self->unit);
    }
  if (!labels_above)
    jyl_draw_crisp_line (cr, x, first->y, x, last->y + last->height, self->unit);
}

/* The base line of each panel, the ticks of the time axis, the labels of rows and axes. */
void
jyl_draw_axes (JylLayout *self, cairo_t *cr)
{
  const cairo_rectangle_t *last = &self->panels[self->n_panels - 1].plot;

  jyl_color_set_source (self->palette->axis, cr, 1);
  if (self->axes == JYL_AXES_VALUE)
    {
      draw_common_base (self, cr);
      return;
    }
  for (guint i = 0; i < self->n_panels; i++)
    {
      const cairo_rectangle_t *plot = &self->panels[i].plot;
      double base = get_base (self, i);

      jyl_draw_level (self, cr, plot->x, plot->x + plot->width, base, self->unit);
      if (jyl_layout_get_values (self, i)->cut)
        draw_cut (self, cr, plot);
    }

  for (guint i = 0; !self->has_bars && i < self->time_lines->len; i++)
    {
      double x = g_array_index (self->time_lines, JylGridLine, i).place;

      jyl_draw_crisp_line (cr, x, last->y + last->height, x, last->y + last->height + 0.32 * self->em, self->unit);
    }
}
