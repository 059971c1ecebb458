/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-draw-private.h"

void
jyl_draw_ground (JylLayout *self, cairo_t *cr)
{
  if (!self->palette->has_ground)
    return;

  jyl_color_set_source (self->palette->ground, cr, 1);
  cairo_rectangle (cr, 0, 0, self->width, self->height);
  cairo_fill (cr);
}

/* The rule above the source line. */
void
jyl_draw_rule (JylLayout *self, cairo_t *cr)
{
  if (!self->has_rule)
    return;

  jyl_color_set_source (self->palette->rule, cr, 1);
  jyl_draw_crisp_line (cr, self->margin, self->rule, self->width - self->margin, self->rule, self->unit);
}
