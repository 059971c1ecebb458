/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include <math.h>
#include <string.h>

#include "jyl-reader.h"

/* Whatever the bytes are, there comes a dataset that can be walked, or errors that say where. */

static void
check_text (JylText *text)
{
  if (text == NULL)
    return;

  for (guint i = 0; i < JYL_N_LANGUAGES; i++)
    g_assert_true (g_utf8_validate (jyl_text_get (text, i), -1, NULL));
}

static void
check_problem (JylProblem *problem, gboolean is_last)
{
  g_autofree char *line = jyl_problem_to_string (problem, "file");
  const char *pointer = jyl_problem_get_pointer (problem);

  g_assert_true (g_utf8_validate (line, -1, NULL));
  g_assert_null (strchr (line, '\n'));
  g_assert_true (*pointer == '\0' || *pointer == '/');
  g_assert_cmpuint (strlen (jyl_problem_get_message (problem)), >, 0);

  /* Only the sentence about what is not listed has no place. */
  g_assert_true (jyl_problem_get_line (problem) > 0 || is_last);
  g_assert_true (jyl_problem_get_column (problem) > 0 || is_last);

  /* What the guard passes, json-glib takes. */
  g_assert_false (g_str_has_prefix (jyl_problem_get_message (problem), "The file can’t be parsed"));
}

static void
check_series (JylSeries *series)
{
  GPtrArray *observations = jyl_series_get_observations (series);

  check_text (jyl_series_get_title (series));
  for (guint i = 0; i < observations->len; i++)
    {
      JylObservation *observation = g_ptr_array_index (observations, i);
      const JylPeriod *period = jyl_observation_get_period (observation);

      g_assert_true (isfinite (jyl_observation_get_value (observation)));
      g_assert_cmpint (jyl_period_get_first_day (period), <=, jyl_period_get_last_day (period));
      g_assert_cmpint (jyl_observation_get_status (observation), <, JYL_N_STATUSES);
      g_assert_cmpint (jyl_observation_get_qualifier (observation), <, JYL_N_QUALIFIERS);
      if (jyl_observation_get_status (observation) == JYL_STATUS_DERIVED)
        g_assert_nonnull (jyl_observation_get_formula (observation));
    }
}

static void
check_record (JylDataset *dataset, JylRecord *record)
{
  GPtrArray *citations = jyl_record_get_citations (record);
  GPtrArray *links = jyl_dataset_get_links (dataset, record);

  g_assert_true (jyl_dataset_lookup (dataset, jyl_record_get_id (record)) == record);
  check_text (jyl_record_get_title (record));
  check_text (jyl_record_get_summary (record));

  for (guint i = 0; i < links->len; i++)
    {
      const JylLink *link = g_ptr_array_index (links, i);

      g_assert_true (link->source == record);
      g_assert_true (JYL_IS_RECORD (link->target));
    }

  for (guint i = 0; i < citations->len; i++)
    {
      JylCitation *citation = g_ptr_array_index (citations, i);
      g_autofree char *line = jyl_dataset_format_citation (dataset, citation, JYL_LANGUAGE_KK);

      g_assert_true (JYL_IS_DOCUMENT (jyl_dataset_lookup (dataset, jyl_citation_get_document (citation))));
      g_assert_true (g_utf8_validate (line, -1, NULL));
    }

  if (JYL_IS_INDICATOR (record))
    {
      GPtrArray *series = jyl_indicator_get_series (record);

      for (guint i = 0; i < series->len; i++)
        check_series (g_ptr_array_index (series, i));
    }
}

static void
check_dataset (JylDataset *dataset)
{
  check_text (jyl_dataset_get_title (dataset));

  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    {
      GListModel *records = jyl_dataset_get_records (dataset, kind);

      for (guint i = 0; i < g_list_model_get_n_items (records); i++)
        {
          g_autoptr (JylRecord) record = g_list_model_get_item (records, i);

          check_record (dataset, record);
        }
    }
}

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  g_log_set_always_fatal (G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING | G_LOG_FATAL_MASK);

  return 0;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (JylReading) reading = jyl_reader_read_bytes (bytes, NULL, &error);
  GListModel *problems;
  guint n_problems;
  guint n_errors = 0;

  g_assert_no_error (error);
  problems = jyl_reading_get_problems (reading);
  n_problems = g_list_model_get_n_items (problems);

  for (guint i = 0; i < n_problems; i++)
    {
      g_autoptr (JylProblem) problem = g_list_model_get_item (problems, i);

      check_problem (problem, i == n_problems - 1);
      n_errors += jyl_problem_get_severity (problem) == JYL_SEVERITY_ERROR;
    }

  g_assert_cmpint (n_errors > 0, ==, jyl_reading_get_n_errors (reading) > 0);
  g_assert_cmpint (n_errors > 0, ==, jyl_reading_get_dataset (reading) == NULL);
  if (n_errors == 0)
    check_dataset (jyl_reading_get_dataset (reading));

  return 0;
}
