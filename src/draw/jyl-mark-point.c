/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include <glib/gi18n.h>

#include "jyl-draw-private.h"

#define OUTLINE 1.8
#define HATCH 1.1

/* Chords of a circle, slanting as the hatching of bars does. */
static void
draw_chords (cairo_t *cr, JylDisc disc)
{
  for (int i = -1; i <= 1; i++)
    {
      double away = i * disc.radius * 0.55 / G_SQRT2;
      double half = sqrt (disc.radius * disc.radius - 2 * away * away) / G_SQRT2;

      cairo_move_to (cr, disc.x + away - half, disc.y + away + half);
      cairo_line_to (cr, disc.x + away + half, disc.y + away - half);
    }
  cairo_stroke (cr);
}

/* A lone point or its sample; the statuses as in jyl_draw_bar_shape(). */
void
jyl_draw_point_shape (JylLayout *self, cairo_t *cr, JylDisc disc, JylStatus status, gboolean partial,
                      JylColor color)
{
  double length = 2 * G_PI * disc.radius;
  double dashes[] = { length / 16, length / 16 };
  double dots[] = { 0, length / 10 };

  cairo_save (cr);
  cairo_new_path (cr);
  cairo_arc (cr, disc.x, disc.y, disc.radius, 0, 2 * G_PI);
  if (status == JYL_STATUS_OFFICIAL && !partial)
    {
      jyl_color_set_source (color, cr, 1);
      cairo_fill (cr);
      cairo_restore (cr);
      return;
    }

  jyl_color_set_source (self->palette->ground, cr, 1);
  cairo_fill (cr);
  jyl_color_set_source (color, cr, 1);
  if (status == JYL_STATUS_DERIVED)
    {
      cairo_set_line_width (cr, HATCH * self->unit);
      draw_chords (cr, disc);
    }

  cairo_set_line_width (cr, OUTLINE * self->unit);
  if (status == JYL_STATUS_FORECAST)
    {
      cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
      cairo_set_dash (cr, dots, 2, 0);
    }
  else if (partial)
    {
      cairo_set_dash (cr, dashes, 2, 0);
    }
  cairo_arc (cr, disc.x, disc.y, disc.radius, 0, 2 * G_PI);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/* Where points are many, one that as good as covers an earlier one isn't drawn: the plot is parted into cells a third
 * of a radius wide, and each is drawn in once. */
typedef struct {
  guint8 *seen; /* nullable: all are drawn */
  double  left;
  double  top;
  double  cell;
  guint   n_columns;
  guint   n_rows;
} Cells;

static void
cells_init (Cells *self, JylLayout *layout, guint panel)
{
  const cairo_rectangle_t *plot = &layout->panels[panel].plot;

  self->cell = jyl_layout_get_radius (layout) / 3;
  self->left = plot->x;
  self->top = plot->y;
  self->n_columns = (guint) (plot->width / self->cell) + 1;
  self->n_rows = (guint) (plot->height / self->cell) + 1;
  self->seen = g_new0 (guint8, (gsize) self->n_columns * self->n_rows);
}

static gboolean
is_covered (Cells *self, double x, double y)
{
  double column = floor ((x - self->left) / self->cell), row = floor ((y - self->top) / self->cell);
  gsize index;

  if (self->seen == NULL || !(column >= 0 && column < self->n_columns && row >= 0 && row < self->n_rows))
    return FALSE;

  index = (gsize) row * self->n_columns + (gsize) column;
  if (self->seen[index] != 0)
    return TRUE;
  self->seen[index] = 1;
  return FALSE;
}

static void
draw_series (JylLayout *self, cairo_t *cr, guint series)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  double radius = jyl_layout_get_radius (self);
  Cells cells = { NULL };

  if (jyl_draw_is_dense (self, series))
    cells_init (&cells, self, s->panel);
  for (guint i = 0; i < s->points->len; i++)
    {
      const JylPoint *point = jyl_points_get (s->points, i);
      double x, y;

      if (!jyl_layout_get_point_anchor (self, series, i, &x, &y) || is_covered (&cells, x, y))
        continue;
      jyl_draw_point_shape (self, cr, (JylDisc) { x, y, radius }, point->status, point->partial,
                            jyl_layout_get_mark_color (self, point->status, jyl_layout_get_color (self, series)));
    }
  g_free (cells.seen);
}

void
jyl_draw_get_point_size (JylLayout *self, double *width, double *height)
{
  *width = *height = 2 * jyl_layout_get_radius (self) + jyl_layout_get_pen (self);
}

void
jyl_draw_point_sample (JylLayout *self, cairo_t *cr, const JylKeyEntry *key, JylColor color)
{
  JylDisc disc = { key->sample.x + key->sample.width / 2, key->sample.y + key->sample.height / 2,
                   jyl_layout_get_radius (self) };

  jyl_draw_point_shape (self, cr, disc, key->status, key->partial, color);
}

/* The point of a line, a step or by itself, with a ring about it. */
void
jyl_draw_ring (JylLayout *self, cairo_t *cr, guint series, guint point)
{
  const JylPoint *p = jyl_chart_get_point (self->chart, series, point);
  double radius = jyl_layout_get_radius (self);
  double x, y;

  if (!jyl_layout_get_point_anchor (self, series, point, &x, &y))
    return;

  jyl_draw_point_shape (self, cr, (JylDisc) { x, y, radius }, p->status, p->partial,
                        jyl_layout_get_mark_color (self, p->status, jyl_layout_get_color (self, series)));
  cairo_new_path (cr);
  cairo_arc (cr, x, y, radius * 1.75, 0, 2 * G_PI);
  jyl_color_set_source (self->palette->text, cr, 1);
  cairo_set_line_width (cr, 1.8 * self->unit);
  cairo_stroke (cr);
}

void
jyl_draw_small_points (const JylSmallPlot *plot, cairo_t *cr)
{
  for (guint i = 0; i < plot->points->len; i++)
    {
      const JylPoint *point = jyl_points_get (plot->points, i);

      if (!jyl_number_is_usable (point->value))
        continue;
      cairo_new_sub_path (cr);
      cairo_arc (cr, jyl_small_plot_map_day (plot, (point->start + point->end) / 2),
                 jyl_small_plot_map_value (plot, point->value), 2, 0, 2 * G_PI);
    }
  cairo_fill (cr);
}

const JylMarkTraits jyl_mark_point = {
  .title = N_("Points"), .lone = TRUE, .measures = JYL_ANY_MEASURE,
};

const JylMarkClass jyl_mark_class_point = {
  jyl_layout_get_spot_area, NULL, jyl_draw_get_point_size, draw_series, jyl_draw_point_sample, jyl_draw_ring,
  jyl_draw_small_points,
};
