/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-thumbnail.h"

#include <math.h>

#include "jyl-mark.h"
#include "jyl-scale.h"

#define LINE_WIDTH 1.75
#define MAX_BAR 8

struct _JylThumbnail {
  JylDrawn parent_instance;
};

G_DEFINE_FINAL_TYPE (JylThumbnail, jyl_thumbnail, JYL_TYPE_DRAWN)

static gboolean
has_official (const JylChartSeries *series)
{
  for (guint i = 0; i < series->points->len; i++)
    {
      if (jyl_points_get (series->points, i)->status == JYL_STATUS_OFFICIAL)
        return TRUE;
    }

  return FALSE;
}

/* The series that stands for the whole chart: of those with an official figure, or else of all,
 * the first of the longest. */
static const JylChartSeries *
choose_series (JylChart *chart)
{
  const JylChartSeries *best = NULL;

  for (guint i = 0; i < jyl_chart_get_n_series (chart); i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (chart, i);

      if (best == NULL || (has_official (series) && !has_official (best)) ||
          (has_official (series) == has_official (best) && series->points->len > best->points->len))
        best = series;
    }

  return best;
}

/* Where a series is drawn, small. */
typedef struct {
  JylPoints *points;
  JylScale   time;
  JylScale   values;
  double     width;
  double     height;
} Plot;

static double
map_day (const Plot *self, double day)
{
  return jyl_scale_map (&self->time, day) * self->width;
}

static double
map_value (const Plot *self, double value)
{
  return self->height * (1 - jyl_scale_map (&self->values, value));
}

/* The status by shape, as everywhere: solid, hollow, half-toned, dotted. */
static void
draw_bar (cairo_t *cr, const GdkRGBA *color, JylStatus status, const cairo_rectangle_t *bar)
{
  const double dots[] = { 1, 1 };

  if (status == JYL_STATUS_OFFICIAL)
    {
      cairo_rectangle (cr, bar->x, bar->y, bar->width, bar->height);
      cairo_fill (cr);
      return;
    }

  if (status == JYL_STATUS_DERIVED)
    {
      cairo_set_source_rgba (cr, (double) color->red, (double) color->green, (double) color->blue,
                             (double) color->alpha * 0.35);
      cairo_rectangle (cr, bar->x, bar->y, bar->width, bar->height);
      cairo_fill (cr);
      gdk_cairo_set_source_rgba (cr, color);
    }

  cairo_save (cr);
  cairo_set_line_width (cr, 1);
  if (status == JYL_STATUS_FORECAST)
    cairo_set_dash (cr, dots, G_N_ELEMENTS (dots), 0);
  cairo_rectangle (cr, bar->x + 0.5, bar->y + 0.5, MAX (bar->width - 1, 0.5), MAX (bar->height - 1, 0.5));
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
draw_bars (cairo_t *cr, const GdkRGBA *color, const Plot *plot)
{
  double zero = map_value (plot, 0);

  for (guint i = 0; i < plot->points->len; i++)
    {
      const JylPoint *point = jyl_points_get (plot->points, i);
      double left = map_day (plot, point->start);
      double right = map_day (plot, point->end);
      double top = map_value (plot, point->value);
      double bar = CLAMP ((right - left) * 0.7, 1, MAX_BAR);

      if (!jyl_number_is_usable (point->value))
        continue;
      draw_bar (cr, color, point->status,
                &(cairo_rectangle_t) { round ((left + right - bar) / 2), MIN (round (top), zero - 1), round (bar),
                                       MAX (fabs (zero - round (top)), 1) });
    }
}

static void
draw_line (cairo_t *cr, const Plot *plot, gboolean steps)
{
  cairo_set_line_width (cr, LINE_WIDTH);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);

  for (guint i = 0; i < plot->points->len; i++)
    {
      const JylPoint *point = jyl_points_get (plot->points, i);
      double x = map_day (plot, steps ? point->start : (point->start + point->end) / 2);
      double y = map_value (plot, point->value);

      if (!jyl_number_is_usable (point->value))
        {
          cairo_stroke (cr);
          continue;
        }

      if (steps)
        {
          double end = point->end;

          /* A wage holds until the next one. */
          if (i + 1 < plot->points->len)
            end = MAX (jyl_points_get (plot->points, i + 1)->start, point->start);
          cairo_line_to (cr, x, y);
          cairo_line_to (cr, map_day (plot, end), y);
        }
      else
        {
          cairo_line_to (cr, x, y);
        }
    }

  cairo_stroke (cr);
}

static void
draw_points (cairo_t *cr, const Plot *plot)
{
  for (guint i = 0; i < plot->points->len; i++)
    {
      const JylPoint *point = jyl_points_get (plot->points, i);

      if (!jyl_number_is_usable (point->value))
        continue;
      cairo_new_sub_path (cr);
      cairo_arc (cr, map_day (plot, (point->start + point->end) / 2), map_value (plot, point->value), 2, 0, 2 * G_PI);
    }
  cairo_fill (cr);
}

/* Where values stand on x: a stroke for each row, from zero. */
static void
draw_rows (JylChart *chart, cairo_t *cr, double width, double height)
{
  guint n = jyl_chart_get_n_series (chart);
  double low = 0, high = 0, pitch = height / n;
  JylScale values;

  for (guint i = 0; i < n; i++)
    {
      low = MIN (low, jyl_chart_get_point (chart, i, 0)->value);
      high = MAX (high, jyl_chart_get_point (chart, i, 0)->value);
    }
  jyl_scale_init (&values, &jyl_scale_linear, low, high, 0);

  for (guint i = 0; i < n; i++)
    {
      double zero = jyl_scale_map (&values, 0) * width;
      double end = jyl_scale_map (&values, jyl_chart_get_point (chart, i, 0)->value) * width;
      double thickness = CLAMP (round (pitch * 0.6), 1, MAX_BAR);

      cairo_rectangle (cr, MIN (zero, end), round ((i + 0.5) * pitch - thickness / 2), MAX (fabs (end - zero), 1),
                       thickness);
    }
  cairo_fill (cr);
}

/* Draws @chart's most telling series into @width × @height. The lowest value is never the bottom
 * edge by itself: a small picture is read by its shape, so its scale starts at zero as well. */
static void
draw_chart (JylChart *chart, cairo_t *cr, const GdkRGBA *color, double width, double height)
{
  const JylChartSeries *series = choose_series (chart);
  double low = 0, high = 0, from, to;
  Plot plot = { .width = width, .height = height };

  if (series == NULL || series->points->len == 0)
    return;
  if (jyl_chart_get_axes (chart) == JYL_AXES_VALUE)
    {
      gdk_cairo_set_source_rgba (cr, color);
      draw_rows (chart, cr, width, height);
      return;
    }

  plot.points = series->points;
  from = jyl_points_get (series->points, 0)->start;
  to = jyl_points_get (series->points, 0)->end;
  for (guint i = 0; i < series->points->len; i++)
    {
      const JylPoint *point = jyl_points_get (series->points, i);

      if (!jyl_number_is_usable (point->value))
        continue;
      low = MIN (low, point->value);
      high = MAX (high, point->value);
      from = MIN (from, point->start);
      to = MAX (to, point->end);
    }
  if (high <= low)
    high = low + 1;
  if (to <= from)
    to = from + 1;

  jyl_scale_init (&plot.time, &jyl_scale_time, from, to, 0);
  jyl_scale_init (&plot.values, &jyl_scale_linear, low, high, 0);
  gdk_cairo_set_source_rgba (cr, color);

  if (jyl_mark_get_traits (series->mark)->slotted)
    {
      draw_bars (cr, color, &plot);
      return;
    }

  /* Half a pen inwards, so that the ends and the top of the line are whole. */
  cairo_translate (cr, LINE_WIDTH, LINE_WIDTH);
  plot.width -= 2 * LINE_WIDTH;
  plot.height -= 2 * LINE_WIDTH;
  if (jyl_mark_get_traits (series->mark)->lone || series->points->len == 1)
    draw_points (cr, &plot);
  else
    draw_line (cr, &plot, jyl_mark_get_traits (series->mark)->holds);
}

static void
jyl_thumbnail_draw (JylDrawn *drawn, cairo_t *cr, const GdkRGBA *color, int width, int height)
{
  draw_chart (jyl_drawn_get_chart (drawn), cr, color, width, height);
}

static void
jyl_thumbnail_class_init (JylThumbnailClass *klass)
{
  JylDrawnClass *drawn_class = JYL_DRAWN_CLASS (klass);

  drawn_class->min_width = 24;
  drawn_class->min_height = 14;
  drawn_class->natural_width = 48;
  drawn_class->natural_height = 26;
  drawn_class->draw = jyl_thumbnail_draw;

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "thumbnail");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
jyl_thumbnail_init (JylThumbnail *self)
{
}

/**
 * jyl_thumbnail_new:
 *
 * Returns: (transfer floating): an empty thumbnail, 48 × 26 pixels by nature
 */
GtkWidget *
jyl_thumbnail_new (void)
{
  return g_object_new (JYL_TYPE_THUMBNAIL, NULL);
}

/**
 * jyl_thumbnail_set_indicator:
 * @dataset: where the indicator is
 * @indicator: id of an indicator
 *
 * Shows the default view of an indicator; nothing where it can't be drawn.
 */
void
jyl_thumbnail_set_indicator (JylThumbnail *self, JylDataset *dataset, const char *indicator)
{
  g_autoptr (JylView) view = NULL;
  g_autoptr (JylChart) chart = NULL;

  g_return_if_fail (JYL_IS_THUMBNAIL (self));
  g_return_if_fail (JYL_IS_DATASET (dataset));
  g_return_if_fail (indicator != NULL);

  view = jyl_view_new (indicator);
  chart = jyl_chart_new (dataset, view, NULL);
  jyl_drawn_set_chart (JYL_DRAWN (self), chart);
}
