/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-draw-private.h"

/* Marks that stand closer than pixels do. What they cover in each column of pixels is gathered first
 * and filled at once, so that any number of them costs as much as the picture is wide. */

/* What the marks of one column cover. */
typedef struct {
  double x;
  double top;
  double bottom;
  double last;  /* where the line leaves the column */
} Column;

/* How wide a column is, in the units of @cr; a file that has no pixels is drawn as finely as a good
 * printer sees. */
static double
get_column_width (cairo_t *cr)
{
  double pixel = jyl_draw_crisp_width (cr, 0);

  return pixel > 0 ? pixel : 0.25;
}

/* Fills what a thick line through the columns covers. */
static void
fill_columns (cairo_t *cr, GArray *columns, double width, double pen)
{
  if (columns->len == 0)
    return;

  for (guint i = 0; i < columns->len; i++)
    {
      const Column *column = &g_array_index (columns, Column, i);

      cairo_line_to (cr, i == 0 ? column->x : column->x + width / 2, column->top - pen / 2);
    }
  for (guint i = columns->len; i > 0; i--)
    {
      const Column *column = &g_array_index (columns, Column, i - 1);

      cairo_line_to (cr, i == columns->len ? column->x + width : column->x + width / 2, column->bottom + pen / 2);
    }
  cairo_close_path (cr);
  cairo_fill (cr);
  g_array_set_size (columns, 0);
}

static void
add_to_columns (GArray *columns, double x, double y, double width)
{
  double column_x = floor (x / width) * width;
  Column *last = columns->len > 0 ? &g_array_index (columns, Column, columns->len - 1) : NULL;
  Column column = { column_x, y, y, y };

  if (last != NULL && last->x == column_x)
    {
      last->top = MIN (last->top, y);
      last->bottom = MAX (last->bottom, y);
      last->last = y;
      return;
    }

  /* The line comes in where it left the column before. */
  if (last != NULL)
    {
      column.top = MIN (column.top, last->last);
      column.bottom = MAX (column.bottom, last->last);
    }
  g_array_append_val (columns, column);
}

/* Whether the points of a line, step or bars stand closer than half a pixel. */
gboolean
jyl_draw_is_dense (JylLayout *self, guint series)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);

  return s->points->len > 2 * self->panels[s->panel].plot.width;
}

/* A line or a step of very many points. Stretches of different statuses have their own colours; dashes
 * would not be seen. */
void
jyl_draw_dense (JylLayout *self, cairo_t *cr, guint series)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  g_autoptr (GArray) columns = g_array_new (FALSE, FALSE, sizeof (Column));
  double width = get_column_width (cr), pen = jyl_layout_get_pen (self);
  const JylPoint *before = NULL;

  cairo_save (cr);
  cairo_new_path (cr);
  for (guint i = 0; i < s->points->len; i++)
    {
      const JylPoint *point = &g_array_index (s->points, JylPoint, i);

      if (before == NULL || !jyl_points_touch (before, point) || before->status != point->status)
        {
          fill_columns (cr, columns, width, pen);
          jyl_color_set_source (jyl_layout_get_mark_color (self, point->status, jyl_layout_get_color (self, series)), cr, 1);
        }
      before = NULL;
      if (!jyl_number_is_usable (point->value))
        continue;
      add_to_columns (columns, jyl_layout_map_day (self, s->mark == JYL_MARK_STEP ? point->x0 : jyl_point_get_day (point)),
                      jyl_layout_map_value (self, s->panel, point->value), width);
      before = point;
    }
  fill_columns (cr, columns, width, pen);
  cairo_restore (cr);
}

/* Bars narrower than a pixel: a column as tall as the tallest in it, in that one's colour. */
void
jyl_draw_dense_bars (JylLayout *self, cairo_t *cr, guint series)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  double width = get_column_width (cr);
  cairo_rectangle_t column = { 0 };
  JylStatus status = JYL_STATUS_OFFICIAL;

  cairo_save (cr);
  cairo_new_path (cr);
  for (guint i = 0; i <= s->points->len; i++)
    {
      cairo_rectangle_t area = { 0 };
      gboolean placed = i < s->points->len && jyl_layout_get_point_area (self, series, i, &area);
      double x = floor (area.x / width) * width;

      if (column.height > 0 && (i == s->points->len || (placed && x != column.x)))
        {
          jyl_color_set_source (jyl_layout_get_mark_color (self, status, jyl_layout_get_color (self, series)), cr, 1);
          cairo_rectangle (cr, column.x, column.y, width, column.height);
          cairo_fill (cr);
          column.height = 0;
        }
      if (placed && area.height > column.height)
        {
          column = area;
          column.x = x;
          status = g_array_index (s->points, JylPoint, i).status;
        }
    }
  cairo_restore (cr);
}
