/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The charts of the dataset that the program has with it: how long a pointer over each takes, how many a second
 * become files, and how long the steps of zooming and moving the busiest one take. */

#include <math.h>

#include "bench.h"
#include "jyl-export.h"

#define WIDTH 1280
#define HEIGHT 800

#define N_HOVERS 60
#define N_STEPS 60
#define N_RUNS 5

/* Between two pictures of a screen that is drawn sixty times a second. */
#define FRAME 16

static const JylFormat formats[] = { JYL_FORMAT_PNG, JYL_FORMAT_SVG, JYL_FORMAT_PDF };

/* (element-type JylChart) (transfer full): all charts that show anything. */
static GPtrArray *
make_charts (JylDataset *dataset, JylLanguage language)
{
  GListModel *indicators = jyl_dataset_get_records (dataset, JYL_KIND_INDICATOR);
  GPtrArray *charts = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (indicators); i++)
    {
      g_autoptr (JylRecord) indicator = g_list_model_get_item (indicators, i);
      g_autoptr (JylView) plain = jyl_view_new (jyl_record_get_id (indicator));
      g_autoptr (JylView) view = jyl_view_with_language (plain, language);
      g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, NULL);

      if (chart != NULL && !jyl_chart_is_empty (chart))
        g_ptr_array_add (charts, g_steal_pointer (&chart));
    }

  return charts;
}

static const char *
get_id (JylChart *chart)
{
  return jyl_view_get_indicator (jyl_chart_get_view (chart));
}

/* A pointer across the whole of a chart: the median of what a place takes. */
static double
hover (JylChart *chart)
{
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { WIDTH, HEIGHT, JYL_STYLE_LIGHT });
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  cairo_surface_t *surface = bench_surface (WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  cairo_rectangle_t plots;

  jyl_layout_get_plots (layout, &plots);
  for (guint i = 0; i < N_HOVERS; i++)
    {
      double start = bench_now (), time;
      guint series, point;

      if (jyl_layout_pick (layout, plots.x + plots.width * (i + 0.5) / N_HOVERS,
                           plots.y + plots.height * (i % 7 + 0.5) / 7, &series, &point))
        jyl_chart_draw_cursor (layout, cr, series, point, TRUE);
      cairo_surface_flush (surface);
      time = bench_now () - start;
      g_array_append_val (times, time);
    }

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return bench_quantile (times, 0.5);
}

static void
measure_hover (GPtrArray *charts)
{
  const char *longest = "";
  double most = 0;

  for (guint i = 0; i < charts->len; i++)
    {
      double time = hover (g_ptr_array_index (charts, i));

      if (time > most)
        {
          most = time;
          longest = get_id (g_ptr_array_index (charts, i));
        }
    }

  printf ("A pointer over each of %u charts at %d×%d; the longest is %s\n", charts->len, WIDTH, HEIGHT, longest);
  bench_tell ("  found and told", most, 1);
}

static void
measure_files (JylDataset *dataset)
{
  double start = bench_now (), time;
  gint64 started = g_get_monotonic_time ();
  guint n = 0;

  for (guint language = 0; language < JYL_N_LANGUAGES; language++)
    {
      g_autoptr (GPtrArray) charts = make_charts (dataset, (JylLanguage) language);

      for (guint i = 0; i < charts->len; i++)
        for (guint format = 0; format < G_N_ELEMENTS (formats); format++, n++)
          {
            g_autoptr (GError) error = NULL;
            g_autoptr (GBytes) file = jyl_export_chart (g_ptr_array_index (charts, i), formats[format], 1, &error);

            if (file == NULL)
              g_error ("%s", error->message);
          }
    }

  time = bench_now () - start;
  printf ("Every chart in three languages as PNG, SVG and PDF: %u files, %.1f a second by the clock on the wall\n", n,
          n / ((double) (g_get_monotonic_time () - started) / G_USEC_PER_SEC));
  bench_tell ("  a file", time / n, 0);
}

/* From a view to its picture. */
static double
show (JylDataset *dataset, JylView *view, cairo_surface_t *surface)
{
  double start = bench_now ();
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, NULL);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { WIDTH, HEIGHT, JYL_STYLE_LIGHT });
  cairo_t *cr = cairo_create (surface);

  jyl_chart_draw (layout, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return bench_now () - start;
}

static JylChart *
find_busiest (JylDataset *dataset, GPtrArray *charts, cairo_surface_t *surface)
{
  JylChart *busiest = g_ptr_array_index (charts, 0);
  double most = 0;

  for (guint i = 0; i < charts->len; i++)
    {
      JylChart *chart = g_ptr_array_index (charts, i);
      double time = INFINITY;

      for (guint run = 0; run < N_RUNS; run++)
        time = fmin (time, show (dataset, jyl_chart_get_view (chart), surface));
      if (time > most)
        {
          most = time;
          busiest = chart;
        }
    }

  return busiest;
}

/* Thirty steps in, then thirty along: each step by the median of its runs. */
static void
measure_zoom (JylDataset *dataset, GPtrArray *charts)
{
  cairo_surface_t *surface = bench_surface (WIDTH, HEIGHT);
  JylChart *chart = find_busiest (dataset, charts, surface);
  JylView *view = jyl_chart_get_view (chart);
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  int first, last;

  jyl_chart_get_days (chart, &first, &last);
  for (guint i = 0; i < N_STEPS; i++)
    {
      double length = (last - first) * pow (0.95, MIN (i, N_STEPS / 2));
      double from = first
                    + (last - first - length) * (i < N_STEPS / 2 ? 0.6 : 1 - (i - N_STEPS / 2.0) / (N_STEPS / 2.0));
      g_autoptr (JylView) ranged = jyl_view_with_range (view, (int) from, (int) (from + length));
      g_autoptr (GArray) runs = g_array_new (FALSE, FALSE, sizeof (double));
      double time;

      for (guint run = 0; run < N_RUNS; run++)
        {
          time = show (dataset, ranged, surface);
          g_array_append_val (runs, time);
        }
      time = bench_quantile (runs, 0.5);
      g_array_append_val (times, time);
    }

  printf ("%d steps of zooming and moving %s at %d×%d\n", N_STEPS, get_id (chart), WIDTH, HEIGHT);
  bench_tell ("  usually", bench_quantile (times, 0.5), 0);
  bench_tell ("  the longest step", bench_quantile (times, 1), FRAME);
  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  g_autoptr (JylDataset) dataset = NULL;
  g_autoptr (GPtrArray) charts = NULL;

  bench_init ();
  dataset = bench_read_embedded ();
  charts = make_charts (dataset, JYL_LANGUAGE_EN);
  measure_hover (charts);
  measure_zoom (dataset, charts);
  measure_files (dataset);

  return bench_end ();
}
