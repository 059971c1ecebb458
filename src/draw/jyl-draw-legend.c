/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-draw-private.h"

static void
draw_sample (JylLayout *self, cairo_t *cr, const JylKeyEntry *key)
{
  const cairo_rectangle_t *area = &key->sample;
  double middle = area->y + area->height / 2;
  JylColor color = key->neutral ? self->palette->dim : jyl_layout_get_mark_color (self, key->status, key->color);

  if (jyl_mark_is_bar (key->mark))
    {
      jyl_draw_bar_shape (self, cr, area, key->status, key->part_period, color);
      return;
    }

  if (key->mark == JYL_MARK_POINT)
    {
      jyl_draw_point_shape (self, cr, area->x + area->width / 2, middle, jyl_layout_get_radius (self), key->status,
                            key->part_period, color);
      return;
    }

  cairo_new_path (cr);
  cairo_move_to (cr, area->x, middle);
  cairo_line_to (cr, area->x + area->width, middle);
  jyl_draw_stroke (self, cr, jyl_layout_get_pen (self), key->status, color);
}

/* The key: samples drawn as the marks are, and their words. */
void
jyl_draw_legend (JylLayout *self, cairo_t *cr)
{
  for (guint i = 0; i < self->keys->len; i++)
    draw_sample (self, cr, &g_array_index (self->keys, JylKeyEntry, i));

  jyl_draw_boxes (self, cr, JYL_BOX_KEY, JYL_BOX_KEY);
}
