/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-mark-class.h"

/* More marks of a long row than these aren't looked at one by one. */
#define MOST_MARKS 256

#define MARK_CLASS(constant, table, name) [JYL_MARK_##constant] = &jyl_mark_class_##table,
static const JylMarkClass *const classes[JYL_N_MARKS] = { JYL_MARKS (MARK_CLASS) };

/**
 * jyl_mark_get_class:
 * @mark: any mark but %JYL_MARK_NONE
 *
 * Returns: (transfer none): how it stands and is drawn
 */
const JylMarkClass *
jyl_mark_get_class (JylMark mark)
{
  g_return_val_if_fail (mark != JYL_MARK_NONE && (guint) mark < JYL_N_MARKS, classes[JYL_MARK_POINT]);

  return classes[mark];
}

double
jyl_layout_map_x (JylLayout *self, double at)
{
  const cairo_rectangle_t *plot = &self->panels[0].plot;

  return plot->x + jyl_scale_map (&self->x, at) * plot->width;
}

/* The value scale of a panel: its indicator's. */
JylValues *
jyl_layout_get_values (JylLayout *self, guint panel)
{
  return &self->values[self->panels[panel].part];
}

/* Every panel of an indicator maps with the same scale and the same pixels a unit; only where it begins
 * differs. */
double
jyl_layout_map_value (JylLayout *self, guint panel, double value)
{
  const JylPanel *p = &self->panels[panel];
  const JylScale *scale = &jyl_layout_get_values (self, panel)->scale;
  double up = jyl_scale_map (scale, value) - jyl_scale_map (scale, p->low);

  return p->plot.y + p->plot.height - up * self->reach;
}

/* The radius of a lone point. */
double
jyl_layout_get_radius (JylLayout *self)
{
  return 4.6 * self->unit;
}

/* The width of a line or step. */
double
jyl_layout_get_pen (JylLayout *self)
{
  return 2.5 * self->unit;
}

/* Which colour of the palette a series has. One that has its row for itself is named beside it and takes
 * the first, so that colour says status alone. */
guint
jyl_layout_get_color (JylLayout *self, guint series)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);

  return self->n_panels > 1 && self->panels[s->panel].n_series < 2 ? 0 : s->index;
}

/* Where all is derived, the stroke and the title say so, and the colour tells the series apart. */
JylColor
jyl_layout_get_mark_color (JylLayout *self, JylStatus status, guint color)
{
  gboolean all_derived = jyl_chart_get_transform (self->chart) != JYL_TRANSFORM_NOMINAL;

  return jyl_palette_get_mark_color (self->palette, all_derived ? JYL_STATUS_OFFICIAL : status, color);
}

/* The index of the last point that begins at or before @day; 0 where none does. */
guint
jyl_series_find_day (const JylChartSeries *series, double day)
{
  guint low = 0, high = series->points->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (jyl_points_get (series->points, middle)->start <= day)
        low = middle + 1;
      else
        high = middle;
    }

  return low > 0 ? low - 1 : 0;
}

/**
 * jyl_layout_get_spot_area:
 * @self: a layout
 * @series: index of a series
 * @point: index of a point in it whose value is usable
 * @area: (out): a square about the place of the point, in pixels
 *
 * Where a mark stands that is at an instant: for the tables of such marks.
 *
 * Returns: %FALSE, with @area untouched, where the value can't be placed
 */
gboolean
jyl_layout_get_spot_area (JylLayout *self, guint series, guint point, cairo_rectangle_t *area)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  const JylPoint *p = jyl_points_get (s->points, point);
  double y = jyl_layout_map_value (self, s->panel, p->value);

  if (!jyl_number_is_usable (y))
    return FALSE;

  area->x = jyl_layout_map_x (self, jyl_point_get_day (p)) - jyl_layout_get_radius (self);
  area->y = y - jyl_layout_get_radius (self);
  area->width = area->height = 2 * jyl_layout_get_radius (self);
  return TRUE;
}

/**
 * jyl_layout_get_point_area:
 * @series: index of a series of the chart
 * @point: index of a point in it
 * @area: (out): the area of the mark, in pixels
 *
 * A bar's rectangle, the run of a step as high as its pen, a square about any other point.
 *
 * Returns: %FALSE, with @area untouched, where there is no such point or its value can't be placed
 */
gboolean
jyl_layout_get_point_area (JylLayout *self, guint series, guint point, cairo_rectangle_t *area)
{
  const JylChartSeries *s;

  g_return_val_if_fail (JYL_IS_LAYOUT (self), FALSE);
  g_return_val_if_fail (area != NULL, FALSE);

  if (series >= self->n_series)
    return FALSE;
  s = jyl_chart_get_series (self->chart, series);
  if (point >= s->points->len || !jyl_number_is_usable (jyl_points_get (s->points, point)->value))
    return FALSE;

  return jyl_mark_get_class (s->mark)->get_area (self, series, point, area);
}

/**
 * jyl_layout_get_point_anchor:
 * @x: (out): in pixels
 * @y: (out): in pixels
 *
 * Where something about the point should point at: the middle of a bar's end, of a step's run, or
 * the point itself.
 *
 * Returns: %FALSE, with @x and @y untouched, where jyl_layout_get_point_area() would
 */
gboolean
jyl_layout_get_point_anchor (JylLayout *self, guint series, guint point, double *x, double *y)
{
  const JylChartSeries *s;
  cairo_rectangle_t area;

  g_return_val_if_fail (JYL_IS_LAYOUT (self), FALSE);
  g_return_val_if_fail (x != NULL && y != NULL, FALSE);

  if (!jyl_layout_get_point_area (self, series, point, &area))
    return FALSE;

  s = jyl_chart_get_series (self->chart, series);
  *x = area.x + area.width / 2;
  *y = area.y + area.height / 2;
  if (jyl_mark_get_traits (s->mark)->slotted)
    *y = jyl_points_get (s->points, point)->value < 0 ? area.y + area.height : area.y;

  return TRUE;
}

static gboolean
range_meets (double a0, double a1, double b0, double b1)
{
  return MIN (a0, a1) <= MAX (b0, b1) && MIN (b0, b1) <= MAX (a0, a1);
}

/**
 * jyl_layout_line_meets:
 * @x0: where a straight line begins, in pixels
 * @y0: in pixels
 * @x1: where it ends
 * @y1: in pixels
 * @area: an area, in pixels
 *
 * Returns: whether the line comes into @area
 */
gboolean
jyl_layout_line_meets (double x0, double y0, double x1, double y1, const cairo_rectangle_t *area)
{
  double left = MAX (area->x, MIN (x0, x1));
  double right = MIN (area->x + area->width, MAX (x0, x1));
  double slope;

  if (left > right)
    return FALSE;
  if (x0 == x1)
    return range_meets (y0, y1, area->y, area->y + area->height);

  slope = (y1 - y0) / (x1 - x0);
  return range_meets (y0 + (left - x0) * slope, y0 + (right - x0) * slope, area->y, area->y + area->height);
}

/* Whether the mark of a point, with the stroke that joins it to the one before, comes into @area. */
static gboolean
mark_meets (JylLayout *self, guint series, const JylChartSeries *s, guint index, const cairo_rectangle_t *area)
{
  const JylPoint *point = jyl_points_get (s->points, index);
  const JylPoint *before = index > 0 ? point - 1 : NULL;
  const JylMarkClass *class = jyl_mark_get_class (s->mark);
  cairo_rectangle_t mark;

  if (!jyl_layout_get_point_area (self, series, index, &mark))
    return FALSE;
  if (jyl_areas_overlap (&mark, area, 0))
    return TRUE;

  return class->stroke_meets != NULL && before != NULL && jyl_points_touch (before, point)
         && jyl_number_is_usable (before->value) && class->stroke_meets (self, series, index, area);
}

/* Whether the points from @first to before @end, of a long row and closer than pixels, come into @area: all of
 * them lie between their extremes. What does is halved until it is as narrow as a pixel. */
static gboolean
stretch_meets (JylLayout *self, const JylChartSeries *s, guint first, guint end, const cairo_rectangle_t *area)
{
  double pen = jyl_layout_get_pen (self) / 2, left, right, top, bottom;
  JylStretch stretch;
  guint middle;

  if (first >= end)
    return FALSE;

  left = jyl_layout_map_x (self, jyl_points_get (s->points, first)->start) - pen;
  right = jyl_layout_map_x (self, jyl_points_get (s->points, end - 1)->end) + pen;
  jyl_points_summarize (s->points, first, end, &stretch);
  if (stretch.lowest == G_MAXUINT || right < area->x || left > area->x + area->width)
    return FALSE;
  top = jyl_layout_map_value (self, s->panel, stretch.max) - pen;
  bottom = jyl_layout_map_value (self, s->panel, stretch.min) + pen;
  if (!range_meets (top, bottom, area->y, area->y + area->height))
    return FALSE;
  if (right - left - 2 * pen <= 1 || end - first <= 2)
    return TRUE;

  /* Both halves have the point in the middle, so that what joins them isn't missed. */
  middle = first + (end - first) / 2;
  return stretch_meets (self, s, first, middle + 1, area) || stretch_meets (self, s, middle, end, area);
}

/* Whether any mark of @panel comes into @area. */
gboolean
jyl_layout_marks_meet (JylLayout *self, guint panel, const cairo_rectangle_t *area)
{
  const cairo_rectangle_t *plot = &self->panels[0].plot;
  double radius = jyl_layout_get_radius (self);
  double left, right;

  if (plot->width <= 0)
    return FALSE;

  left = jyl_scale_unmap (&self->x, (area->x - radius - plot->x) / plot->width);
  right = jyl_scale_unmap (&self->x, (area->x + area->width + radius - plot->x) / plot->width);

  for (guint i = 0; i < self->n_series; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (self->chart, i);
      guint first, last;

      if (series->panel != panel || series->points->len == 0)
        continue;

      /* Three more on either side: bars of the same year stand in slots of their own. */
      first = jyl_series_find_day (series, left);
      last = jyl_series_find_day (series, right);
      first = first > 3 ? first - 3 : 0;
      last = MIN (last + 3, series->points->len - 1);
      if (jyl_points_is_indexed (series->points) && last - first > MOST_MARKS
          && !jyl_mark_get_traits (series->mark)->slotted)
        {
          if (stretch_meets (self, series, first, last + 1, area))
            return TRUE;
          continue;
        }
      for (guint j = first; j <= last; j++)
        if (mark_meets (self, i, series, j, area))
          return TRUE;
    }

  return FALSE;
}
