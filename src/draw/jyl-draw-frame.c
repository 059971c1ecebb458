/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-draw-private.h"

/* The ground, the title and the rule above the source line. */
void
jyl_draw_frame (JylLayout *self, cairo_t *cr)
{
  if (self->palette->has_ground)
    {
      jyl_color_set_source (self->palette->ground, cr, 1);
      cairo_rectangle (cr, 0, 0, self->width, self->height);
      cairo_fill (cr);
    }

  jyl_draw_boxes (self, cr, JYL_BOX_TITLE, JYL_BOX_SUBTITLE);

  if (self->has_rule)
    {
      jyl_color_set_source (self->palette->rule, cr, 1);
      jyl_draw_crisp_line (cr, self->margin, self->rule, self->width - self->margin, self->rule, self->unit);
    }
}
