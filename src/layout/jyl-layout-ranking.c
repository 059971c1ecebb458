/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where values stand on x: each row has one mark, and its number beside it, so that no axis is needed. */

#include <math.h>

#include "jyl-layout-private.h"

#define LABEL_FACTOR 0.93

/* From a mark to its number, in common letters. */
#define GAP 0.5

/* The least that the plots have, in common letters. */
#define LEAST_PLOT 4.0

static PangoLayout *
set_value (JylLayout *self, guint series)
{
  g_autofree char *text = jyl_chart_format_point (self->chart, series, 0);

  return jyl_texts_set (&self->texts, jyl_text_size (self->em, LABEL_FACTOR), JYL_WEIGHT_MEDIUM, text);
}

/* The value right of which the number stands: what is less than zero has it on the free side. */
static double
get_label_value (JylLayout *self, guint series)
{
  return fmax (jyl_points_get (jyl_chart_get_series (self->chart, series)->points, 0)->value, 0);
}

/* The width of plots that begin at @left so that every number stays left of @right. */
double
jyl_layout_measure_ranking (JylLayout *self, double left, double right)
{
  double away = GAP * self->em + jyl_layout_get_radius (self);
  double width = right - left - jyl_layout_get_radius (self);

  for (guint i = 0; i < self->n_series; i++)
    {
      g_autoptr (PangoLayout) text = set_value (self, i);
      double place = jyl_scale_map (&self->x, get_label_value (self, i)), text_width;

      jyl_text_get_size (text, &text_width, NULL);
      if (place > 0)
        width = MIN (width, (right - left - away - text_width) / place);
    }

  return MAX (width, LEAST_PLOT * self->em);
}

/* The numbers beside the marks. */
void
jyl_layout_label_ranking (JylLayout *self)
{
  for (guint i = 0; i < self->n_series; i++)
    {
      const cairo_rectangle_t *plot = &self->panels[jyl_chart_get_series (self->chart, i)->panel].plot;
      g_autoptr (PangoLayout) text = set_value (self, i);
      double x = jyl_layout_map_x (self, get_label_value (self, i)) + GAP * self->em + jyl_layout_get_radius (self);
      cairo_rectangle_t area = { .x = x };

      jyl_text_get_size (text, &area.width, &area.height);
      area.y = plot->y + (plot->height - area.height) / 2;
      if (jyl_texts_is_free (&self->texts, &area, 0))
        jyl_texts_add (&self->texts, JYL_BOX_VALUE, JYL_INK_TEXT, g_steal_pointer (&text), area.x, area.y);
    }
}
