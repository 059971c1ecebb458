/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-layout.h"
#include "jyl-reader.h"

/* Charts of tests/data/chart/sample.json: the three headline indicators and some of every other shape,
 * frozen, so that work on the real dataset doesn't break pictures. */

static inline JylDataset *
read_dataset (GFile *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JylReading) reading = jyl_reader_read_file (file, NULL, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < g_list_model_get_n_items (jyl_reading_get_problems (reading)); i++)
    {
      g_autoptr (JylProblem) problem = g_list_model_get_item (jyl_reading_get_problems (reading), i);
      g_autofree char *text = jyl_problem_to_string (problem, "sample.json");

      g_test_message ("%s", text);
    }
  g_assert_cmpuint (jyl_reading_get_n_errors (reading), ==, 0);
  g_assert_nonnull (jyl_reading_get_dataset (reading));
  return g_object_ref (jyl_reading_get_dataset (reading));
}

static inline JylDataset *
sample_dataset_new (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "chart", "sample.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return read_dataset (file);
}

static inline JylChart *
sample_chart_new (JylDataset *dataset, const char *indicator, JylLanguage language, JylStyle style)
{
  g_autoptr (JylView) plain = jyl_view_new (indicator);
  g_autoptr (JylView) spoken = jyl_view_with_language (plain, language);
  g_autoptr (JylView) view = jyl_view_with_style (spoken, style);
  g_autoptr (GError) error = NULL;
  JylChart *chart = jyl_chart_new (dataset, view, &error);

  g_assert_no_error (error);
  return chart;
}
