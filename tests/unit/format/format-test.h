/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <string.h>

#include "jyl-reader.h"

/* What the tests of this folder share. Data stands in tests/data/format/. */

static inline GBytes *
format_test_load (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "format", name, NULL);
  g_autoptr (GError) error = NULL;
  char *contents;
  gsize length;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (contents, length);
}

static inline JylReading *
format_test_read_data (const char *text, gsize length)
{
  /* A copy of just this size, so that valgrind and the sanitizers see a step too far. */
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (GError) error = NULL;
  JylReading *reading = jyl_reader_read_bytes (bytes, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (JYL_IS_READING (reading));
  return reading;
}

static inline JylReading *
format_test_read (const char *name)
{
  g_autoptr (GBytes) bytes = format_test_load (name);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  return format_test_read_data (text, length);
}

/* The problems as lines, as "jylnama --check" prints them. */
static inline char *
format_test_list (GListModel *problems, const char *name)
{
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (JylProblem) problem = g_list_model_get_item (problems, i);
      g_autofree char *line = jyl_problem_to_string (problem, name);

      g_string_append_printf (lines, "%s\n", line);
    }

  return g_string_free (lines, FALSE);
}

/* tests/data/format/good/small.json: every member of the format once. */
static inline JylDataset *
format_test_read_small (void)
{
  g_autoptr (JylReading) reading = format_test_read ("good/small.json");
  g_autofree char *problems = format_test_list (jyl_reading_get_problems (reading), "small.json");

  g_assert_cmpstr (problems, ==, "");
  g_assert_true (JYL_IS_DATASET (jyl_reading_get_dataset (reading)));
  return g_object_ref (jyl_reading_get_dataset (reading));
}

static inline void
format_test_assert_text (JylText *text, const char *en, const char *ru, const char *kk)
{
  g_assert_nonnull (text);
  g_assert_cmpstr (jyl_text_get (text, JYL_LANGUAGE_EN), ==, en);
  g_assert_cmpint (jyl_text_has (text, JYL_LANGUAGE_RU), ==, ru != NULL);
  g_assert_cmpint (jyl_text_has (text, JYL_LANGUAGE_KK), ==, kk != NULL);
  g_assert_cmpstr (jyl_text_get (text, JYL_LANGUAGE_RU), ==, ru != NULL ? ru : en);
  g_assert_cmpstr (jyl_text_get (text, JYL_LANGUAGE_KK), ==, kk != NULL ? kk : en);
}

static inline void
format_test_assert_plain (JylText *text, const char *expected)
{
  g_assert_nonnull (text);
  g_assert_true (jyl_text_is_plain (text));
  g_assert_cmpstr (jyl_text_get (text, JYL_LANGUAGE_KK), ==, expected);
}

/* @expected: ids with a space between them. */
static inline void
format_test_assert_ids (GPtrArray *ids, const char *expected)
{
  g_autoptr (GString) string = g_string_new (NULL);

  for (guint i = 0; i < ids->len; i++)
    g_string_append_printf (string, "%s%s", i > 0 ? " " : "", (const char *) g_ptr_array_index (ids, i));
  g_assert_cmpstr (string->str, ==, expected);
}

static inline void
format_test_assert_period (const JylPeriod *period, const char *edtf)
{
  g_autofree char *found = period != NULL ? jyl_period_to_edtf (period) : NULL;

  g_assert_cmpstr (found, ==, edtf);
}

static inline void
format_test_assert_citation (GPtrArray *citations, guint index, const char *document, guint paragraph)
{
  JylCitation *citation;

  g_assert_cmpuint (index, <, citations->len);
  citation = g_ptr_array_index (citations, index);
  g_assert_cmpstr (jyl_citation_get_document (citation), ==, document);
  g_assert_cmpuint (jyl_citation_get_paragraph (citation), ==, paragraph);
}
