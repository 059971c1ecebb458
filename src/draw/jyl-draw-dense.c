/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-draw-private.h"

/* Marks that stand closer than pixels do. What they cover in each column of pixels is gathered first: of a
 * line it is all from its lowest to its highest place in the column, so that no peak is lost and any number
 * of points costs as much as the picture is wide. */

/* How strongly the paler parts of a patterned line are drawn: every column keeps its extremes. */
#define PALE 0.35


/* Pixels between the points of a line. */
#define BLOTTED 1.6

/* How wide a column is, in the units of @cr; a file that has no pixels is drawn as finely as a good
 * printer sees. */
static double
get_column_width (cairo_t *cr)
{
  double pixel = jyl_draw_crisp_width (cr, 0);

  return pixel > 0 ? pixel : 0.25;
}

/* Whether the points of a line or step stand so close that its pen would only blot them, or bars closer than
 * pixels. */
gboolean
jyl_draw_is_dense (JylLayout *self, guint series)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);

  gboolean joined = jyl_mark_get_traits (s->mark)->joined;

  return s->points->len * (joined ? BLOTTED : 1) > self->panels[s->panel].plot.width;
}

static void
columns_init (JylColumns *self, JylLayout *layout, cairo_t *cr, guint series)
{
  const cairo_rectangle_t *plot = &layout->panels[jyl_chart_get_series (layout->chart, series)->panel].plot;
  double unused = 0;

  self->width = get_column_width (cr);
  self->left = plot->x;
  jyl_draw_crisp_place (cr, &self->left, &unused, 0);
  if (self->left > plot->x)
    self->left -= self->width;
  self->n = (guint) MAX (ceil ((plot->x + plot->width - self->left) / self->width), 1);
  self->columns = g_new (JylColumn, self->n);
  for (guint i = 0; i < self->n; i++)
    self->columns[i] = (JylColumn) { INFINITY, -INFINITY, 0 };
}

void
jyl_draw_clear_columns (JylColumns *self)
{
  g_clear_pointer (&self->columns, g_free);
}

/* Which column @x lies in, may be outside. */
static double
get_column (const JylColumns *self, double x)
{
  return floor ((x - self->left) / self->width);
}

static void
cover (JylColumns *self, double column, double y0, double y1, guint8 statuses)
{
  JylColumn *covered;

  if (!(column >= 0 && column < self->n))
    return;

  covered = &self->columns[(guint) column];
  covered->top = fmin (covered->top, fmin (y0, y1));
  covered->bottom = fmax (covered->bottom, fmax (y0, y1));
  covered->statuses |= statuses;
}

/* What a straight line covers of each column that it comes through. */
static void
cover_line (JylColumns *self, double x0, double y0, double x1, double y1, guint8 statuses)
{
  double first, last, y = y0;

  if (x1 < x0)
    {
      cover_line (self, x1, y1, x0, y0, statuses);
      return;
    }

  first = get_column (self, x0);
  last = get_column (self, x1);
  if (first < 0 && last >= 0)
    {
      first = 0;
      y = y0 + (y1 - y0) * (self->left - x0) / (x1 - x0);
    }
  for (double column = first; column < MIN (last, self->n); column++)
    {
      double next = y0 + (y1 - y0) * CLAMP ((self->left + (column + 1) * self->width - x0) / (x1 - x0), 0, 1);

      cover (self, column, y, next, statuses);
      y = next;
    }
  cover (self, last, y, y1, statuses);
}

/* The place of a point of a line or step. */
static double
map_point (JylLayout *layout, const JylChartSeries *s, const JylPoint *point)
{
  return jyl_layout_map_x (layout, jyl_mark_get_traits (s->mark)->holds ? point->start : jyl_point_get_day (point));
}

/* What joins two points that touch: a straight line, or the level of the first and a riser. A stretch is as
 * certain as the less certain of them. */
static void
cover_stretch (JylColumns *self, JylLayout *layout, const JylChartSeries *s, const JylPoint *from, const JylPoint *to)
{
  double x0 = map_point (layout, s, from), x1 = map_point (layout, s, to);
  double y0 = jyl_layout_map_value (layout, s->panel, from->value),
         y1 = jyl_layout_map_value (layout, s->panel, to->value);
  guint8 statuses = (guint8) (1u << MAX (from->status, to->status));

  if (jyl_mark_get_traits (s->mark)->holds)
    {
      cover_line (self, x0, y0, x1, y0, (guint8) (1u << from->status));
      cover (self, get_column (self, x1), y0, y1, (guint8) (1u << to->status));
    }
  else
    {
      cover_line (self, x0, y0, x1, y1, statuses);
    }
}

/* A point with what joins it to the one before, and the level of a step that ends with it. */
static void
cover_point (JylColumns *self, JylLayout *layout, const JylChartSeries *s, guint index)
{
  const JylPoint *point = jyl_points_get (s->points, index);
  gboolean usable = jyl_number_is_usable (point->value);
  double x, y;

  if (!usable)
    return;

  x = map_point (layout, s, point);
  y = jyl_layout_map_value (layout, s->panel, point->value);
  cover (self, get_column (self, x), y, y, (guint8) (1u << point->status));
  if (index > 0 && jyl_number_is_usable (point[-1].value) && jyl_points_touch (point - 1, point))
    cover_stretch (self, layout, s, point - 1, point);
  if (jyl_mark_get_traits (s->mark)->holds)
    cover_line (self, x, y, jyl_layout_map_x (layout, point->end), y, (guint8) (1u << point->status));
}

/* The first point that stands in @column or right of it. */
static guint
find_first (const JylColumns *self, JylLayout *layout, const JylChartSeries *s, double column)
{
  const cairo_rectangle_t *plot = &layout->panels[s->panel].plot;
  double day = jyl_scale_unmap (&layout->x, (self->left + column * self->width - plot->x) / plot->width);
  guint found = jyl_points_find (s->points, day);

  /* A point stands within its period, and mapping and unmapping both round. */
  while (found > 0 && get_column (self, map_point (layout, s, jyl_points_get (s->points, found - 1))) >= column)
    found--;
  while (found < s->points->len && get_column (self, map_point (layout, s, jyl_points_get (s->points, found))) < column)
    found++;

  return found;
}

/* Of a long row: all points of a column at once, and one by one only those at its edges. */
static void
cover_column (JylColumns *self, JylLayout *layout, const JylChartSeries *s, guint column, guint first, guint end)
{
  JylStretch stretch;

  if (first >= end)
    return;

  jyl_points_summarize (s->points, first, end, &stretch);
  if (stretch.lowest != G_MAXUINT)
    cover (self, column, jyl_layout_map_value (layout, s->panel, stretch.min),
           jyl_layout_map_value (layout, s->panel, stretch.max), stretch.whole | stretch.partial);
  cover_point (self, layout, s, first);
  cover_point (self, layout, s, end - 1);
}

/**
 * jyl_draw_find_columns:
 * @self: (out): to be cleared with jyl_draw_clear_columns()
 * @layout: a layout
 * @cr: where it is drawn
 * @series: a line or step
 *
 * Finds what a line through all points of @series, or its steps, covers of each column of pixels: from the
 * highest to the lowest place that it has in the column, without the thickness of a pen. Columns in which
 * there is nothing have their top below their bottom. What lies outside of the plot is cut off.
 */
void
jyl_draw_find_columns (JylColumns *self, JylLayout *layout, cairo_t *cr, guint series)
{
  const JylChartSeries *s = jyl_chart_get_series (layout->chart, series);
  guint first, end;

  columns_init (self, layout, cr, series);
  if (!jyl_points_is_indexed (s->points))
    {
      for (guint i = 0; i < s->points->len; i++)
        cover_point (self, layout, s, i);
      return;
    }

  first = find_first (self, layout, s, 0);
  if (first > 0)
    cover_point (self, layout, s, first - 1);
  for (guint column = 0; column < self->n; column++, first = end)
    {
      end = find_first (self, layout, s, column + 1);
      cover_column (self, layout, s, column, first, end);
    }
  if (first < s->points->len)
    cover_point (self, layout, s, first);
}

/* How far from its path a line reaches to either side. */
static double
get_reach (double pen, JylStatus status)
{
  return (status == JYL_STATUS_REPORTED ? 0.8 : 0.5) * pen;
}

/* The least certain of the points of a column says how it is drawn. */
static JylStatus
get_status (guint8 statuses)
{
  JylStatus status = JYL_STATUS_OFFICIAL;

  for (guint i = 0; i < JYL_N_STATUSES; i++)
    if ((statuses & 1u << i) != 0)
      status = (JylStatus) i;

  return status;
}

/* Whether the dashes of a derived line, or the dots of a forecast, are full at @x. */
static gboolean
is_full (JylStatus status, double x, double pen)
{
  double dash = status == JYL_STATUS_DERIVED ? 2.4 * pen : pen;
  double gap = status == JYL_STATUS_DERIVED ? 1.6 * pen : pen;

  if (status == JYL_STATUS_OFFICIAL)
    return TRUE;
  if (status == JYL_STATUS_REPORTED)
    return FALSE;
  return fmod (x, dash + gap) < dash;
}

static void
fill_box (cairo_t *cr, double x, double y, double width, double height)
{
  cairo_rectangle (cr, x, y, width, height);
  cairo_fill (cr);
}

/* A run of columns as one outline, for files: so it is one thing in them, and no seam shows. */
static void
fill_outline (cairo_t *cr, const JylColumns *columns, guint first, guint end, double pen)
{
  for (guint i = first; i < end; i++)
    {
      double x = columns->left + i * columns->width;

      cairo_line_to (cr, x, columns->columns[i].top - pen / 2);
      cairo_line_to (cr, x + columns->width, columns->columns[i].top - pen / 2);
    }
  for (guint i = end; i > first; i--)
    {
      double x = columns->left + i * columns->width;

      cairo_line_to (cr, x, columns->columns[i - 1].bottom + pen / 2);
      cairo_line_to (cr, x - columns->width, columns->columns[i - 1].bottom + pen / 2);
    }
  cairo_close_path (cr);
  cairo_fill (cr);
}

/* Columns that lie side by side and are drawn alike. */
typedef struct {
  guint     first;
  guint     end;
  JylStatus status;
  gboolean  full;
} Run;

static void
fill_run (cairo_t *cr, const JylColumns *columns, const Run *run, double pen, JylColor color)
{
  cairo_surface_type_t type = cairo_surface_get_type (cairo_get_target (cr));

  jyl_color_set_source (color, cr, run->full ? 1 : PALE);
  /* Boxes one by one are many times as fast as their outline where they become pixels; on screen too, where they
   * are recorded first. */
  if (type == CAIRO_SURFACE_TYPE_PDF || type == CAIRO_SURFACE_TYPE_SVG || type == CAIRO_SURFACE_TYPE_PS)
    fill_outline (cr, columns, run->first, run->end, pen);
  else
    for (guint i = run->first; i < run->end; i++)
      fill_box (cr, columns->left + i * columns->width, columns->columns[i].top - pen / 2, columns->width,
                columns->columns[i].bottom - columns->columns[i].top + pen);

  if (run->status != JYL_STATUS_REPORTED)
    return;

  /* Hollow: pale, between two full edges. */
  jyl_color_set_source (color, cr, 1);
  for (guint i = run->first; i < run->end; i++)
    {
      double x = columns->left + i * columns->width;

      cairo_rectangle (cr, x, columns->columns[i].top - pen / 2, columns->width, pen / 4);
      cairo_rectangle (cr, x, columns->columns[i].bottom + pen / 4, columns->width, pen / 4);
    }
  cairo_fill (cr);
}

/* A line or a step of very many points. Nobody would see the shape of one of them: the stretches of each status
 * are drawn in its manner. Where a line of dashes or dots would be interrupted, it is paler, so that the peak
 * of no column is lost. */
void
jyl_draw_dense (JylLayout *self, cairo_t *cr, guint series)
{
  double pen = jyl_layout_get_pen (self);
  JylColumns columns;

  jyl_draw_find_columns (&columns, self, cr, series);
  cairo_save (cr);
  cairo_new_path (cr);
  for (guint first = 0, end; first < columns.n; first = end)
    {
      JylStatus status = get_status (columns.columns[first].statuses);
      gboolean full = is_full (status, first * columns.width, pen);

      for (end = first + 1;
           end < columns.n && columns.columns[first].statuses != 0 && columns.columns[end].statuses != 0
           && get_status (columns.columns[end].statuses) == status
           && is_full (status, end * columns.width, pen) == full;
           end++)
        ;
      if (columns.columns[first].statuses != 0)
        fill_run (cr, &columns, &(Run) { first, end, status, full }, 2 * get_reach (pen, status),
                  jyl_layout_get_mark_color (self, status, jyl_layout_get_color (self, series)));
    }
  cairo_restore (cr);
  jyl_draw_clear_columns (&columns);
}

/* A column of bars, in the manner of its status; as of a line, what would be interrupted is paler. */
static void
fill_bar (JylLayout *self, cairo_t *cr, guint series, const cairo_rectangle_t *area, const JylPoint *point)
{
  JylColor color = jyl_layout_get_mark_color (self, point->status, jyl_layout_get_color (self, series));
  double pen = jyl_layout_get_pen (self), edge = MIN (pen / 2, area->height);

  jyl_color_set_source (color, cr, is_full (point->status, area->x, pen) ? 1 : PALE);
  fill_box (cr, area->x, area->y, area->width, area->height);
  if (point->status != JYL_STATUS_REPORTED)
    return;

  jyl_color_set_source (color, cr, 1);
  fill_box (cr, area->x, point->value < 0 ? area->y + area->height - edge : area->y, area->width, edge);
}

/* Bars narrower than a pixel: a column as tall as the tallest in it, in that one's manner. */
void
jyl_draw_dense_bars (JylLayout *self, cairo_t *cr, guint series)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  double width = get_column_width (cr);
  cairo_rectangle_t column = { 0 };
  const JylPoint *tallest = jyl_points_get (s->points, 0);

  cairo_save (cr);
  cairo_new_path (cr);
  for (guint i = 0; i <= s->points->len; i++)
    {
      cairo_rectangle_t area = { 0 };
      gboolean placed = i < s->points->len && jyl_layout_get_point_area (self, series, i, &area);
      double x = floor (area.x / width) * width;

      if (column.height > 0 && (i == s->points->len || (placed && x != column.x)))
        {
          column.width = width;
          fill_bar (self, cr, series, &column, tallest);
          column.height = 0;
        }
      if (placed && area.height > column.height)
        {
          column = area;
          column.x = x;
          tallest = jyl_points_get (s->points, i);
        }
    }
  cairo_restore (cr);
}
