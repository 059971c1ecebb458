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
      if (g_array_index (series->points, JylPoint, i).status == JYL_STATUS_OFFICIAL)
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

/* The status by shape, as everywhere: solid, hollow, half-toned, dotted. */
static void
draw_bar (cairo_t *cr, const GdkRGBA *color, JylStatus status, double x, double y, double width, double height)
{
  const double dots[] = { 1, 1 };

  if (status == JYL_STATUS_OFFICIAL)
    {
      cairo_rectangle (cr, x, y, width, height);
      cairo_fill (cr);
      return;
    }

  if (status == JYL_STATUS_DERIVED)
    {
      cairo_set_source_rgba (cr, (double) color->red, (double) color->green, (double) color->blue,
                             (double) color->alpha * 0.35);
      cairo_rectangle (cr, x, y, width, height);
      cairo_fill (cr);
      gdk_cairo_set_source_rgba (cr, color);
    }

  cairo_save (cr);
  cairo_set_line_width (cr, 1);
  if (status == JYL_STATUS_FORECAST)
    cairo_set_dash (cr, dots, G_N_ELEMENTS (dots), 0);
  cairo_rectangle (cr, x + 0.5, y + 0.5, MAX (width - 1, 0.5), MAX (height - 1, 0.5));
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
draw_bars (cairo_t *cr, const GdkRGBA *color, JylPoints *points, JylScale *time, JylScale *values, double width, double height)
{
  double zero = height * (1 - jyl_scale_map (values, 0));

  for (guint i = 0; i < points->len; i++)
    {
      const JylPoint *point = &g_array_index (points, JylPoint, i);
      double left = jyl_scale_map (time, point->x0) * width;
      double right = jyl_scale_map (time, point->x1) * width;
      double top = height * (1 - jyl_scale_map (values, point->value));
      double bar = CLAMP ((right - left) * 0.7, 1, MAX_BAR);

      if (!jyl_number_is_usable (point->value))
        continue;
      draw_bar (cr, color, point->status, round ((left + right - bar) / 2), MIN (round (top), zero - 1), round (bar),
                MAX (fabs (zero - round (top)), 1));
    }
}

static void
draw_line (cairo_t *cr, JylPoints *points, gboolean steps, JylScale *time, JylScale *values, double width, double height)
{
  cairo_set_line_width (cr, LINE_WIDTH);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);

  for (guint i = 0; i < points->len; i++)
    {
      const JylPoint *point = &g_array_index (points, JylPoint, i);
      double x = jyl_scale_map (time, steps ? point->x0 : (point->x0 + point->x1) / 2) * width;
      double y = height * (1 - jyl_scale_map (values, point->value));

      if (!jyl_number_is_usable (point->value))
        {
          cairo_stroke (cr);
          continue;
        }

      if (steps)
        {
          double end = point->x1;

          /* A wage holds until the next one. */
          if (i + 1 < points->len)
            end = MAX (g_array_index (points, JylPoint, i + 1).x0, point->x0);
          cairo_line_to (cr, x, y);
          cairo_line_to (cr, jyl_scale_map (time, end) * width, y);
        }
      else
        {
          cairo_line_to (cr, x, y);
        }
    }

  cairo_stroke (cr);
}

static void
draw_points (cairo_t *cr, JylPoints *points, JylScale *time, JylScale *values, double width, double height)
{
  for (guint i = 0; i < points->len; i++)
    {
      const JylPoint *point = &g_array_index (points, JylPoint, i);

      if (!jyl_number_is_usable (point->value))
        continue;
      cairo_new_sub_path (cr);
      cairo_arc (cr, jyl_scale_map (time, (point->x0 + point->x1) / 2) * width,
                 height * (1 - jyl_scale_map (values, point->value)), 2, 0, 2 * G_PI);
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
  JylScale time, values;

  if (series == NULL || series->points->len == 0)
    return;

  from = g_array_index (series->points, JylPoint, 0).x0;
  to = g_array_index (series->points, JylPoint, 0).x1;
  for (guint i = 0; i < series->points->len; i++)
    {
      const JylPoint *point = &g_array_index (series->points, JylPoint, i);

      if (!jyl_number_is_usable (point->value))
        continue;
      low = MIN (low, point->value);
      high = MAX (high, point->value);
      from = MIN (from, point->x0);
      to = MAX (to, point->x1);
    }
  if (high <= low)
    high = low + 1;
  if (to <= from)
    to = from + 1;

  jyl_scale_init (&time, &jyl_scale_time, from, to, 0);
  jyl_scale_init (&values, &jyl_scale_linear, low, high, 0);
  gdk_cairo_set_source_rgba (cr, color);

  if (jyl_mark_get_traits (series->mark)->from_zero)
    {
      draw_bars (cr, color, series->points, &time, &values, width, height);
      return;
    }

  /* Half a pen inwards, so that the ends and the top of the line are whole. */
  cairo_translate (cr, LINE_WIDTH, LINE_WIDTH);
  width -= 2 * LINE_WIDTH;
  height -= 2 * LINE_WIDTH;
  if (jyl_mark_get_traits (series->mark)->lone || series->points->len == 1)
    draw_points (cr, series->points, &time, &values, width, height);
  else
    draw_line (cr, series->points, jyl_mark_get_traits (series->mark)->holds, &time, &values, width, height);
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
