/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-chart.h"
#include "jyl-reader.h"

/* What the tests of the charts share: a dataset, a chart of it, a window, time to draw. */

static inline JylDataset *
load_dataset (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "charts", "charts.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (JylReading) reading = jyl_reader_read_file (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (jyl_reading_get_n_errors (reading), ==, 0);

  return g_object_ref (jyl_reading_get_dataset (reading));
}

static inline JylChart *
make_chart (JylDataset *dataset, const char *indicator, int first_year, int last_year)
{
  g_autoptr (JylView) view = jyl_view_new (indicator);
  g_autoptr (JylView) ranged = NULL;
  g_autoptr (GError) error = NULL;
  JylChart *chart;

  if (first_year != 0)
    ranged = jyl_view_with_range (view, jyl_day_from_ymd (first_year, 1, 1), jyl_day_from_ymd (last_year, 12, 31));
  chart = jyl_chart_new (dataset, ranged != NULL ? ranged : view, &error);
  g_assert_no_error (error);

  return chart;
}

static inline JylObservation *
get_observation (JylChart *chart, guint series, guint point)
{
  g_assert_cmpuint (series, <, jyl_chart_get_n_series (chart));
  g_assert_cmpuint (point, <, jyl_chart_get_series (chart, series)->points->len);

  return jyl_chart_get_point (chart, series, point)->observation;
}

/* Lets the main loop run until *@flag, or for at most five seconds. */
static inline void
run_until (gboolean *flag)
{
  gint64 end = g_get_monotonic_time () + 5 * G_USEC_PER_SEC;

  while (!*flag && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, FALSE);
  g_assert_true (*flag);
}

static inline gboolean
raise_flag_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;

  return G_SOURCE_REMOVE;
}

static inline void
run_for (guint milliseconds)
{
  gboolean is_over = FALSE;

  g_timeout_add (milliseconds, raise_flag_cb, &is_over);
  while (!is_over)
    g_main_context_iteration (NULL, TRUE);
}

/* A window of that size with @child in it, drawn at least once. */
static inline GtkWidget *
show_in_window (GtkWidget *child, int width, int height)
{
  GtkWidget *window = adw_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  adw_window_set_content (ADW_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  run_for (200);

  return window;
}

static inline void
count_cb (guint *count)
{
  (*count)++;
}
