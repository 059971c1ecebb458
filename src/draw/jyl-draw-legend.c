/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-draw-private.h"

static void
draw_sample (JylLayout *self, cairo_t *cr, const JylKeyEntry *key)
{
  JylColor color = key->neutral ? self->palette->dim : jyl_layout_get_mark_color (self, key->status, key->color);

  jyl_mark_get_class (key->mark)->draw_sample (self, cr, key, color);
}

/* The key: samples drawn as the marks are, and their words. */
void
jyl_draw_legend (JylLayout *self, cairo_t *cr)
{
  for (guint i = 0; i < self->keys->len; i++)
    draw_sample (self, cr, &g_array_index (self->keys, JylKeyEntry, i));
}
