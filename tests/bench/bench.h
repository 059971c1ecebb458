/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "jyl-chart-private.h"
#include "jyl-layout.h"
#include "jyl-reader.h"
#include "record-makers.h"

/* What the benchmarks of the core share. A time is told in milliseconds, which its limit is for, and as a
 * multiple of a piece of work that is the same on every machine and done in the same run. It is the processor's
 * time, of all threads: what else the machine does in between is none of ours. On an idle machine it is as long
 * as the clock on the wall says, or longer. */

/* Of a stroke of 1920 lines on a picture of 1920×600, in milliseconds. */
static double bench_unit;

static gboolean bench_failed;

static inline double
bench_now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double) time.tv_sec * 1000 + (double) time.tv_nsec / 1e6;
}

static inline int
bench_compare (gconstpointer a, gconstpointer b)
{
  double first = *(const double *) a, second = *(const double *) b;

  return (first > second) - (first < second);
}

/* What as many as @part of all are no longer than: 0.5 is the median, 1 the longest. */
static inline double
bench_quantile (GArray *times, double part)
{
  g_array_sort (times, bench_compare);
  return g_array_index (times, double, (guint) (part * (times->len - 1)));
}

static inline cairo_surface_t *
bench_surface (double width, double height)
{
  return cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) width, (int) height);
}

static inline double
bench_stroke (cairo_surface_t *surface)
{
  double start = bench_now ();
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_set_line_width (cr, 1);
  for (guint i = 0; i < 1920; i++)
    {
      cairo_move_to (cr, i + 0.5, 100 + i % 97);
      cairo_line_to (cr, i + 0.5, 500 - i % 89);
      cairo_stroke (cr);
    }
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return bench_now () - start;
}

static inline void
bench_init (void)
{
  cairo_surface_t *surface = bench_surface (1920, 600);
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  setvbuf (stdout, NULL, _IOLBF, 0);
  for (guint i = 0; i < 25; i++)
    {
      double time = bench_stroke (surface);

      g_array_append_val (times, time);
    }
  cairo_surface_destroy (surface);
  bench_unit = bench_quantile (times, 0.5);
  printf ("Processor time; a stroke of 1920 lines takes %.2f ms here\n", bench_unit);
}

/* Tells a time; with a limit, remembers whether it is over it. */
static inline void
bench_tell (const char *what, double time, double limit)
{
  printf ("%-58s %8.3f ms  %7.2f strokes", what, time, time / bench_unit);
  if (limit > 0)
    printf ("  (limit %g ms)%s", limit, time > limit ? "  OVER" : "");
  printf ("\n");
  bench_failed |= limit > 0 && time > limit;
}

/* The same with a limit in strokes, for what is held to no time of the clock: a machine may be slow for a while. */
static inline void
bench_tell_ratio (const char *what, double time, double limit)
{
  gboolean is_over = time / bench_unit > limit;

  printf ("%-58s %8.3f ms  %7.2f strokes  (limit %g strokes)%s\n", what, time, time / bench_unit, limit,
          is_over ? "  OVER" : "");
  bench_failed |= is_over;
}

static inline int
bench_end (void)
{
  if (bench_failed)
    printf ("Over a limit; on a busy machine run it again before you look for the reason\n");
  return bench_failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

/* The dataset that the program has with it. */
static inline JylDataset *
bench_read_embedded (void)
{
  g_autoptr (GFile) file = jyl_reader_get_embedded ();
  g_autoptr (GError) error = NULL;
  g_autoptr (JylReading) reading = jyl_reader_read_file (file, NULL, &error);

  if (reading == NULL || jyl_reading_get_dataset (reading) == NULL)
    g_error ("The embedded dataset can’t be read");
  return g_object_ref (jyl_reading_get_dataset (reading));
}

/* A dataset of one chart of one series. */
static inline JylDataset *
bench_make_dataset (JylSeries *series, JylMark mark)
{
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_autoptr (GPtrArray) indicators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (JylText) title = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Very many numbers" });
  g_autoptr (JylText) unit = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "units" });
  g_auto (RecordParts) parts = { .id = g_strdup ("made"), .title = jyl_text_ref (title) };
  IndicatorParts fields = { .unit = unit, .mark = mark, .arrange = JYL_ARRANGE_TOGETHER, .series = all };

  g_ptr_array_add (all, g_object_ref (series));
  g_ptr_array_add (indicators, new_indicator (&parts, &fields));
  lists[JYL_KIND_INDICATOR] = indicators;
  return new_dataset (&(DatasetParts) { .id = "made", .title = title, .licence = "CC0-1.0", .contents = "made" },
                      lists);
}
