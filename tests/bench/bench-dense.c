/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A line of very many points: how long it takes from a view with another range to its picture of 1920×600, and
 * from the place of a pointer to what is told of the point there. */

#include <math.h>

#include "bench.h"

#define WIDTH 1920
#define HEIGHT 600

/* As many as a person turns through. */
#define N_RANGES 40
#define N_RUNS 3

#define N_HOVERS 400

/* A number that looks as if it had been measured: waves, noise and now and then a peak. */
static double
make_value (guint i)
{
  guint32 noise = i * 2654435761u;

  noise ^= noise >> 15;
  noise *= 2246822519u;
  noise ^= noise >> 13;
  return 1000 + 300 * sin (i / 20000.0) + 80 * (noise / 4294967296.0) + (noise % 99991 == 0 ? 500 : 0);
}

static JylStatus
make_status (guint i, guint n)
{
  if (i > n / 10 * 9)
    return JYL_STATUS_FORECAST;
  return i > n / 10 * 7 && i < n / 10 * 8 ? JYL_STATUS_DERIVED : JYL_STATUS_OFFICIAL;
}

static JylPeriod
make_period (int day)
{
  JylPeriod period = { 0 };
  int year, month, of_month;

  jyl_day_to_ymd (day, &year, &month, &of_month);
  period.start = (JylDate) { .year = (gint16) year, .month = (guint8) month, .day = (guint8) of_month };
  period.end = period.start;
  return period;
}

static JylSeries *
make_series (GPtrArray *observations, JylMark mark)
{
  g_autoptr (JylText) title = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Measured" });

  return new_series ("measured", title, NULL, &mark, observations);
}

/* A day each, as a dataset has them. */
static JylDataset *
make_daily (guint n, JylMark mark)
{
  g_autoptr (GPtrArray) observations = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (JylSeries) series = NULL;
  int day = jyl_day_from_ymd (1560, 1, 1);

  for (guint i = 0; i < n; i++)
    {
      JylPeriod period = make_period (day + (int) i + (i > n / 3 ? 40 : 0));

      g_ptr_array_add (observations,
                       new_observation (&period, make_value (i), JYL_QUALIFIER_EXACT, make_status (i, n), NULL, NULL));
    }
  series = make_series (observations, mark);
  return bench_make_dataset (series, mark);
}

/* A tenth of a day each: more than there are days. Those of a day share its observation. */
static JylDataset *
make_tenths (guint n, JylMark mark)
{
  g_autoptr (GPtrArray) observations = g_ptr_array_new_with_free_func (g_object_unref);
  GArray *points = g_array_sized_new (FALSE, FALSE, sizeof (JylPoint), n);
  g_autoptr (JylSeries) series = NULL;
  g_autoptr (JylPoints) row = NULL;
  int day = jyl_day_from_ymd (1, 1, 1);

  for (guint i = 0; i < n; i++)
    {
      double from = day + i / 10 + i % 10 / 10.0 + (i > n / 3 ? 40 : 0);
      JylPoint point = { from, from + 0.1, make_value (i), make_status (i, n), JYL_QUALIFIER_EXACT };

      if (i % 10 == 0)
        {
          JylPeriod period = make_period ((int) from);

          g_ptr_array_add (observations,
                           new_observation (&period, point.value, JYL_QUALIFIER_EXACT, point.status, NULL, NULL));
        }
      point.observation = g_ptr_array_index (observations, observations->len - 1);
      g_array_append_val (points, point);
    }

  series = make_series (observations, mark);
  row = jyl_points_new (points);
  jyl_series_set_points (series, row);
  return bench_make_dataset (series, mark);
}

static JylChart *
make_chart (JylDataset *dataset, JylView *view)
{
  g_autoptr (GError) error = NULL;
  JylChart *chart = jyl_chart_new (dataset, view, &error);

  if (chart == NULL)
    g_error ("%s", error->message);
  return chart;
}

/* From the view to the picture. */
static double
show (JylDataset *dataset, JylView *view, cairo_surface_t *surface)
{
  double start = bench_now ();
  g_autoptr (JylChart) chart = make_chart (dataset, view);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { WIDTH, HEIGHT, JYL_STYLE_LIGHT });
  cairo_t *cr = cairo_create (surface);

  jyl_chart_draw (layout, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return bench_now () - start;
}

/* All of it, then ever less, then moved along: the longest of the ranges, each by the median of its runs. */
static void
measure_ranges (const char *what, JylDataset *dataset, double limit)
{
  cairo_surface_t *surface = bench_surface (WIDTH, HEIGHT);
  g_autoptr (JylView) view = jyl_view_new ("made");
  g_autoptr (JylChart) whole = make_chart (dataset, view);
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  int first, last;

  jyl_chart_get_days (whole, &first, &last);
  for (guint i = 0; i < N_RANGES; i++)
    {
      double length = (last - first) * pow (0.7, MIN (i, N_RANGES / 2));
      double from = first
                    + (last - first - length) * (i < N_RANGES / 2 ? 0.37 : (i - N_RANGES / 2.0) / (N_RANGES / 2.0));
      g_autoptr (JylView) ranged = jyl_view_with_range (view, (int) from, (int) (from + length));
      g_autoptr (GArray) runs = g_array_new (FALSE, FALSE, sizeof (double));
      double time;

      for (guint run = 0; run < N_RUNS; run++)
        {
          time = show (dataset, i > 0 ? ranged : view, surface);
          g_array_append_val (runs, time);
        }
      time = bench_quantile (runs, 0.5);
      g_array_append_val (times, time);
    }

  cairo_surface_destroy (surface);
  bench_tell (what, bench_quantile (times, 0.5), 0);
  bench_tell ("  the longest of all ranges", bench_quantile (times, 1), limit);
}

static void
measure_hover (JylDataset *dataset)
{
  cairo_surface_t *surface = bench_surface (WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (JylView) view = jyl_view_new ("made");
  g_autoptr (JylChart) chart = make_chart (dataset, view);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { WIDTH, HEIGHT, JYL_STYLE_LIGHT });
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  cairo_rectangle_t plots;

  jyl_layout_get_plots (layout, &plots);
  for (guint i = 0; i < N_HOVERS; i++)
    {
      double start = bench_now (), time;
      guint series, point;

      if (!jyl_layout_pick (layout, plots.x + plots.width * (i + 0.5) / N_HOVERS,
                            plots.y + plots.height * (i % 10 + 0.5) / 10, &series, &point))
        g_error ("Nothing is found at the pointer");
      jyl_chart_draw_cursor (layout, cr, series, point, TRUE);
      cairo_surface_flush (surface);
      time = bench_now () - start;
      g_array_append_val (times, time);
    }

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  bench_tell ("  a pointer over it: found and told", bench_quantile (times, 0.5), 1);
  bench_tell ("  nine of ten", bench_quantile (times, 0.9), 0);
}

static void
measure (const char *what, JylDataset *(*make) (guint n, JylMark mark), guint n, JylMark mark, double limit)
{
  double start = bench_now ();
  g_autoptr (JylDataset) dataset = make (n, mark);
  g_autoptr (JylView) view = jyl_view_new ("made");
  g_autoptr (JylChart) chart = make_chart (dataset, view);

  printf ("%s: made and joined in %.0f ms\n", what, bench_now () - start);
  measure_ranges ("  laid out and drawn, usually", dataset, limit);
  measure_hover (dataset);
}

int
main (int argc, char **argv)
{
  bench_init ();
  measure ("A line of 166,650 points", make_daily, 166650, JYL_MARK_LINE, 10);
  measure ("Steps of 166,650 periods", make_daily, 166650, JYL_MARK_STEP, 10);
  measure ("A line of 10,000,000 points", make_tenths, 10000000, JYL_MARK_LINE, 20);

  return bench_end ();
}
