/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Lines and steps of more points than pixels. */

#include <math.h>
#include <string.h>

#include "jyl-draw-private.h"
#include "layout-fixture.h"

#define N_VALUES 20000

/* Waves, noise, lone peaks, and days without a number. */
static double *
make_values (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1886);
  double *values = g_new (double, N_VALUES);

  for (guint i = 0; i < N_VALUES; i++)
    {
      values[i] = 1000 + 200 * sin (i / 900.0) + g_rand_double_range (rand, -40, 40);
      if (i % 1733 == 0)
        values[i] += i % 2 == 0 ? 400 : -600;
      if (i % 4001 < 3 || (i > 12000 && i < 12400))
        values[i] = NAN;
    }

  return values;
}

static JylLayout *
make_short_layout (JylMark mark, guint n, const JylStatus *statuses, double width, double height)
{
  g_autofree double *values = make_values ();
  const MadeSeries made = { "Measured", mark, 1960, 0, values, n, statuses };

  return made_layout_new (&made, 1, JYL_ARRANGE_TOGETHER, width, height);
}

static JylLayout *
make_layout (JylMark mark, const JylStatus *statuses, double width, double height)
{
  return make_short_layout (mark, N_VALUES, statuses, width, height);
}

/* What a stretch of a line that has no corner covers: looked at column by column, each for itself. */
static void
cover_slowly (JylColumn *columns, const JylColumns *found, double x0, double y0, double x1, double y1)
{
  for (guint i = 0; i < found->n; i++)
    {
      double left = found->left + i * found->width, right = left + found->width;
      double from = fmax (x0, left), to = fmin (x1, right);
      double slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
      double first = x1 > x0 ? y0 + (from - x0) * slope : y0, last = x1 > x0 ? y0 + (to - x0) * slope : y1;

      if (from > to || from >= right)
        continue;
      columns[i].top = fmin (columns[i].top, fmin (first, last));
      columns[i].bottom = fmax (columns[i].bottom, fmax (first, last));
    }
}

static JylColumn *
find_slowly (JylLayout *layout, const JylColumns *found)
{
  const JylChartSeries *s = jyl_chart_get_series (layout->chart, 0);
  JylColumn *columns = g_new (JylColumn, found->n);
  gboolean steps = s->mark == JYL_MARK_STEP;
  double last_x = 0, last_y = 0;

  for (guint i = 0; i < found->n; i++)
    columns[i] = (JylColumn) { INFINITY, -INFINITY, 0 };
  for (guint i = 0; i < s->points->len; i++)
    {
      const JylPoint *point = jyl_points_get (s->points, i);
      double x = jyl_layout_map_x (layout, steps ? point->start : jyl_point_get_day (point));
      double y = jyl_layout_map_value (layout, 0, point->value);

      cover_slowly (columns, found, x, y, x, y);
      if (i > 0 && jyl_points_touch (point - 1, point))
        {
          cover_slowly (columns, found, last_x, last_y, x, steps ? last_y : y);
          cover_slowly (columns, found, x, steps ? last_y : y, x, y);
        }
      if (steps)
        cover_slowly (columns, found, x, y, jyl_layout_map_x (layout, point->end), y);
      last_x = x;
      last_y = y;
    }

  return columns;
}

/* An edge between columns belongs to both, and a place right at it may be seen in the one or the other. */
static gboolean
is_at_edge (JylLayout *layout, const JylColumns *found, guint column, double y)
{
  const JylChartSeries *s = jyl_chart_get_series (layout->chart, 0);

  for (guint i = 0; i < s->points->len; i++)
    {
      double x = jyl_layout_map_x (layout, s->mark == JYL_MARK_STEP
                                               ? jyl_points_get (s->points, i)->start
                                               : jyl_point_get_day (jyl_points_get (s->points, i)));

      if (fabs (x - found->left - column * found->width) < 1e-6
          || fabs (x - found->left - (column + 1) * found->width) < 1e-6)
        return TRUE;
    }

  return FALSE;
}

static void
assert_columns (JylLayout *layout, double scale)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (layout->width * scale),
                                                         (int) (layout->height * scale));
  cairo_t *cr = cairo_create (surface);
  g_autofree JylColumn *expected = NULL;
  JylColumns found;
  guint n_filled = 0, n_empty = 0;

  cairo_scale (cr, scale, scale);
  g_assert_true (jyl_draw_is_dense (layout, 0));
  jyl_draw_find_columns (&found, layout, cr, 0);
  g_assert_cmpfloat (found.width, ==, 1 / scale);
  expected = find_slowly (layout, &found);

  for (guint i = 0; i < found.n; i++)
    {
      gboolean filled = found.columns[i].top <= found.columns[i].bottom;

      n_filled += filled ? 1 : 0;
      n_empty += filled ? 0 : 1;
      if (fabs (found.columns[i].top - expected[i].top) < 1e-6
          && fabs (found.columns[i].bottom - expected[i].bottom) < 1e-6)
        continue;
      if (!filled && !(expected[i].top <= expected[i].bottom))
        continue;
      if (!is_at_edge (layout, &found, i, expected[i].top))
        g_error ("Column %u reaches from %.9g to %.9g, not from %.9g to %.9g", i, found.columns[i].top,
                 found.columns[i].bottom, expected[i].top, expected[i].bottom);
    }

  g_assert_cmpuint (n_filled, >, found.n / 2);
  g_assert_true (n_empty > 0 || !jyl_points_is_indexed (jyl_chart_get_series (layout->chart, 0)->points));
  jyl_draw_clear_columns (&found);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
test_columns (void)
{
  const JylMark marks[] = { JYL_MARK_LINE, JYL_MARK_STEP };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autoptr (JylLayout) wide = make_layout (marks[i], NULL, 1920, 600);
      g_autoptr (JylLayout) small = make_layout (marks[i], NULL, 400, 260);
      /* Not long enough to be indexed: the same, point by point. */
      g_autoptr (JylLayout) few = make_short_layout (marks[i], JYL_POINTS_LONG - 10, NULL, 400, 260);

      g_assert_false (jyl_points_is_indexed (jyl_chart_get_series (few->chart, 0)->points));
      assert_columns (few, 1);
      assert_columns (wide, 1);
      assert_columns (small, 1);
      assert_columns (small, 2);
    }
}

static gboolean
is_full (const guchar *data, int stride, guint x, int y, JylColor color)
{
  guint32 pixel;

  memcpy (&pixel, data + (gsize) y * (gsize) stride + 4 * (gsize) x, sizeof pixel);
  return (pixel & 0xffffff) == (((guint32) lround (color.red * 255) << 16) | ((guint32) lround (color.green * 255) << 8)
                                | (guint32) lround (color.blue * 255));
}

/* What is seen in a column of the picture reaches from the highest to the lowest of its numbers, with half the
 * pen on either side: to a pixel, as the last one may be covered in part. */
static void
assert_picture (JylMark mark)
{
  g_autoptr (JylLayout) layout = make_layout (mark, NULL, 1920, 600);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 1920, 600);
  cairo_t *cr = cairo_create (surface);
  JylColor color = jyl_layout_get_mark_color (layout, JYL_STATUS_OFFICIAL, jyl_layout_get_color (layout, 0));
  double pen = jyl_layout_get_pen (layout) / 2;
  g_autofree JylColumn *expected = NULL;
  JylColumns columns;
  const guchar *data;

  jyl_chart_draw (layout, cr);
  cairo_surface_flush (surface);
  data = cairo_image_surface_get_data (surface);
  jyl_draw_find_columns (&columns, layout, cr, 0);
  expected = find_slowly (layout, &columns);

  for (guint i = 1; i + 1 < columns.n; i++)
    {
      guint x = (guint) columns.left + i;
      int top = -1, bottom = -1;

      for (int y = (int) layout->panels[0].plot.y - 4;
           y < (int) (layout->panels[0].plot.y + layout->panels[0].plot.height); y++)
        if (is_full (data, cairo_image_surface_get_stride (surface), x, y, color))
          {
            top = top < 0 ? y : top;
            bottom = y + 1;
          }

      g_assert_true ((top >= 0) == (expected[i].top <= expected[i].bottom));
      if (top < 0)
        continue;
      g_assert_cmpfloat_with_epsilon (top, expected[i].top - pen, 1.01);
      g_assert_cmpfloat_with_epsilon (bottom, expected[i].bottom + pen, 1.01);
    }

  jyl_draw_clear_columns (&columns);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
test_picture (void)
{
  assert_picture (JYL_MARK_LINE);
  assert_picture (JYL_MARK_STEP);
}

/* Stretches of each status have their manner, not their colour alone, and in each of them every column shows its
 * extremes. */
static void
test_statuses (void)
{
  g_autofree JylStatus *statuses = g_new (JylStatus, N_VALUES);
  g_autoptr (JylLayout) layout = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 1920, 600);
  cairo_t *cr = cairo_create (surface);
  JylColumns columns;
  guint n_full[JYL_N_STATUSES] = { 0 }, n_pale[JYL_N_STATUSES] = { 0 };
  const guchar *data;
  int stride;

  for (guint i = 0; i < N_VALUES; i++)
    statuses[i] = (JylStatus) (i * JYL_N_STATUSES / N_VALUES);
  layout = make_layout (JYL_MARK_LINE, statuses, 1920, 600);
  jyl_chart_draw (layout, cr);
  cairo_surface_flush (surface);
  data = cairo_image_surface_get_data (surface);
  stride = cairo_image_surface_get_stride (surface);
  jyl_draw_find_columns (&columns, layout, cr, 0);

  for (guint i = 0; i < columns.n; i++)
    for (guint status = 0; status < JYL_N_STATUSES; status++)
      {
        JylColor color = jyl_layout_get_mark_color (layout, (JylStatus) status, jyl_layout_get_color (layout, 0));
        guint x = (guint) columns.left + i;
        int middle = (int) ((columns.columns[i].top + columns.columns[i].bottom) / 2);

        if (columns.columns[i].statuses != 1u << status || columns.columns[i].bottom - columns.columns[i].top < 8)
          continue;
        if (is_full (data, stride, x, middle, color))
          n_full[status]++;
        else if (!is_full (data, stride, x, middle, layout->palette->ground))
          n_pale[status]++;
        else
          g_error ("Column %u is empty", i);
      }

  g_assert_cmpuint (n_full[JYL_STATUS_OFFICIAL], >, 100);
  g_assert_cmpuint (n_pale[JYL_STATUS_OFFICIAL], ==, 0);
  g_assert_cmpuint (n_full[JYL_STATUS_REPORTED], ==, 0);
  g_assert_cmpuint (n_pale[JYL_STATUS_REPORTED], >, 100);
  g_assert_cmpuint (n_full[JYL_STATUS_DERIVED], >, n_pale[JYL_STATUS_DERIVED]);
  g_assert_cmpuint (n_pale[JYL_STATUS_DERIVED], >, 50);
  g_assert_cmpuint (n_full[JYL_STATUS_FORECAST], >, 50);
  g_assert_cmpuint (n_pale[JYL_STATUS_FORECAST], >, 50);
  jyl_draw_clear_columns (&columns);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* Another range of a long series has the points that the first chart had, not copies; a short range has its own,
 * cut off at its ends. */
static void
test_ranges_share_points (void)
{
  g_autoptr (JylLayout) layout = make_layout (JYL_MARK_LINE, NULL, 640, 400);
  JylPoints *all = jyl_chart_get_series (layout->chart, 0)->points;
  JylView *view = jyl_chart_get_view (layout->chart);
  g_autoptr (JylView) decades =
      jyl_view_with_range (view, jyl_day_from_ymd (1970, 1, 1), jyl_day_from_ymd (1989, 12, 31));
  g_autoptr (JylView) month = jyl_view_with_range (view, jyl_day_from_ymd (1970, 1, 1), jyl_day_from_ymd (1970, 1, 31));
  g_autoptr (JylChart) many = jyl_chart_new (jyl_chart_get_dataset (layout->chart), decades, NULL);
  g_autoptr (JylChart) few = jyl_chart_new (jyl_chart_get_dataset (layout->chart), month, NULL);
  JylPoints *points = jyl_chart_get_series (many, 0)->points;

  g_assert_true (points->first > all->first && points->first + points->len < all->first + all->len);
  g_assert_cmpfloat (jyl_points_get (points, 0)->start, ==, jyl_day_from_ymd (1970, 1, 1));
  g_assert_cmpfloat (jyl_points_get (points, points->len - 1)->end, ==, jyl_day_from_ymd (1990, 1, 1));

  points = jyl_chart_get_series (few, 0)->points;
  g_assert_cmpuint (points->len, <=, 31);
  g_assert_false (points->first > all->first && points->first < all->first + all->len);
}

/* What is said of a long series is what is said of a short one. */
static void
test_description (void)
{
  g_autoptr (JylLayout) layout = make_layout (JYL_MARK_STEP, NULL, 640, 400);
  const JylChartSeries *s = jyl_chart_get_series (layout->chart, 0);
  g_autofree char *description = jyl_chart_describe (layout->chart);
  double lowest = INFINITY, highest = -INFINITY, change = 0;
  g_autofree char *words = NULL;

  for (guint i = 0; i < s->points->len; i++)
    {
      const JylPoint *point = jyl_points_get (s->points, i);

      lowest = fmin (lowest, point->value);
      highest = fmax (highest, point->value);
      if (i > 0 && point[-1].end == point->start && fabs (point->value - point[-1].value) > fabs (change))
        change = point->value - point[-1].value;
    }

  words = g_strdup_printf ("lowest %.0f", lowest);
  g_assert_nonnull (strstr (description, words));
  g_free (words);
  words = g_strdup_printf ("highest %.0f,%03.0f", floor (round (highest) / 1000), fmod (round (highest), 1000));
  g_assert_nonnull (strstr (description, words));
  g_free (words);
  words = g_strdup_printf ("%s%.0f", change < 0 ? "−" : "+", fabs (change));
  g_assert_nonnull (strstr (description, words));
  g_assert_nonnull (strstr (description, "no figures for 15–17 Dec 1970"));
}

/* A pointer over it finds the day there, and a text is kept off the line. */
static void
test_pick (void)
{
  g_autoptr (JylLayout) layout = make_layout (JYL_MARK_LINE, NULL, 1280, 600);
  const JylChartSeries *s = jyl_chart_get_series (layout->chart, 0);
  const cairo_rectangle_t *plot = &layout->panels[0].plot;

  for (guint i = 0; i < 50; i++)
    {
      guint wanted = i * (s->points->len - 1) / 49, series = 7, point = 7;
      double x, y;
      cairo_rectangle_t over, on;

      g_assert_true (jyl_layout_get_point_anchor (layout, 0, wanted, &x, &y));
      g_assert_true (jyl_layout_pick (layout, x, plot->y + plot->height / 2, &series, &point));
      g_assert_cmpuint (series, ==, 0);
      g_assert_cmpuint (point, ==, wanted);

      on = (cairo_rectangle_t) { x - 20, y - 8, 40, 16 };
      over = (cairo_rectangle_t) { x - 20, -100, 40, 16 };
      g_assert_true (jyl_layout_marks_meet (layout, 0, &on));
      g_assert_false (jyl_layout_marks_meet (layout, 0, &over));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/dense/columns", test_columns);
  g_test_add_func ("/dense/picture", test_picture);
  g_test_add_func ("/dense/statuses", test_statuses);
  g_test_add_func ("/dense/ranges-share-points", test_ranges_share_points);
  g_test_add_func ("/dense/description", test_description);
  g_test_add_func ("/dense/pick", test_pick);

  return g_test_run ();
}
