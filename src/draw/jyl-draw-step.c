/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-draw-private.h"

/* Steps: a level for each period and a riser where two periods touch, nothing between those that
 * don't. Every stretch of one status is one stroke. */
void
jyl_draw_steps (JylLayout *self, cairo_t *cr, guint series)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  const JylPoint *before = NULL;
  double pen = jyl_draw_crisp_width (cr, jyl_layout_get_pen (self));
  double last_x = 0, last_y = 0;
  gboolean open = FALSE;

  if (jyl_draw_is_dense (self, series))
    {
      jyl_draw_dense (self, cr, series);
      return;
    }

  cairo_save (cr);
  cairo_new_path (cr);
  for (guint i = 0; i < s->points->len; i++)
    {
      const JylPoint *point = &g_array_index (s->points, JylPoint, i);
      gboolean joined = before != NULL && jyl_points_touch (before, point);
      double x0, y, x1, unused;

      if (open && (!joined || before->status != point->status))
        {
          jyl_draw_stroke (self, cr, pen, before->status,
                           jyl_layout_get_mark_color (self, before->status, jyl_layout_get_color (self, series)));
          open = FALSE;
        }
      before = NULL;
      if (!jyl_number_is_usable (point->value))
        continue;

      x0 = jyl_layout_map_day (self, point->x0);
      x1 = jyl_layout_map_day (self, point->x1);
      y = jyl_layout_map_value (self, s->panel, point->value);
      if (!jyl_number_is_usable (y))
        continue;
      jyl_draw_crisp_place (cr, &x0, &y, pen);
      unused = y;
      jyl_draw_crisp_place (cr, &x1, &unused, pen);

      if (!open && joined)
        cairo_move_to (cr, last_x, last_y);
      cairo_line_to (cr, x0, y);
      cairo_line_to (cr, x1, y);
      last_x = x1;
      last_y = y;
      open = TRUE;
      before = point;
    }

  if (open && before != NULL)
    jyl_draw_stroke (self, cr, pen, before->status,
                     jyl_layout_get_mark_color (self, before->status, jyl_layout_get_color (self, series)));
  cairo_restore (cr);
}
