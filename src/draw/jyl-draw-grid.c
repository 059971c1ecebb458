/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-draw-private.h"

/* The lines of the value axis but for the one that the marks stand on. */
void
jyl_draw_grid (JylLayout *self, cairo_t *cr)
{
  jyl_color_set_source (self->palette->grid, cr, 1);

  for (guint i = 0; i < self->value_lines->len; i++)
    {
      const JylGridLine *line = &g_array_index (self->value_lines, JylGridLine, i);
      const cairo_rectangle_t *plot = &self->panels[line->panel].plot;

      if (!line->major)
        jyl_draw_level (self, cr, plot->x, plot->x + plot->width, line->place, self->unit);
    }
}
