/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-draw-private.h"

/* What stands below the plots in words: notes, the source line and the credit. */
void
jyl_draw_notes (JylLayout *self, cairo_t *cr)
{
  jyl_draw_boxes (self, cr, JYL_BOX_NOTE, JYL_BOX_CREDIT);
}
