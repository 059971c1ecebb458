/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The time axis of a layout, for zooming and panning: from pixels back to days, through the scale that drew
 * the picture. */

#include "jyl-layout-private.h"

/**
 * jyl_layout_get_plots:
 * @area: (out): what the plots of all rows cover, with what lies between them
 *
 * Gives where a pointer means a time.
 */
void
jyl_layout_get_plots (JylLayout *self, cairo_rectangle_t *area)
{
  const cairo_rectangle_t *first, *last;

  g_return_if_fail (JYL_IS_LAYOUT (self));
  g_return_if_fail (area != NULL);

  first = &self->panels[0].plot;
  last = &self->panels[self->n_panels - 1].plot;
  *area = (cairo_rectangle_t) { first->x, first->y, first->width, last->y + last->height - first->y };
}

/**
 * jyl_layout_unmap_x:
 * @x: in pixels
 *
 * Returns: the day that stands at @x, with its part; beyond the days drawn outside the plots
 */
double
jyl_layout_unmap_x (JylLayout *self, double x)
{
  const cairo_rectangle_t *plot;

  g_return_val_if_fail (JYL_IS_LAYOUT (self), JYL_DAY_MIN);

  plot = &self->panels[0].plot;
  return jyl_scale_unmap (&self->x, (x - plot->x) / plot->width);
}

/**
 * jyl_layout_has_years:
 *
 * Returns: whether time is drawn as years side by side, as under bars: then less than a whole one can't be shown
 */
gboolean
jyl_layout_has_years (JylLayout *self)
{
  g_return_val_if_fail (JYL_IS_LAYOUT (self), FALSE);

  return self->x.klass == &jyl_scale_band;
}
