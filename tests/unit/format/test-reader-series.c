/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "format-test.h"

static void
test_series (void)
{
  g_autoptr (JylDataset) dataset = format_test_read_small ();
  JylSeries *law = jyl_dataset_lookup_series (dataset, "wage-law");
  JylSeries *paid = jyl_dataset_lookup_series (dataset, "wage-paid");

  g_assert_cmpstr (jyl_series_get_id (law), ==, "wage-law");
  format_test_assert_plain (jyl_series_get_title (law), "By law");
  format_test_assert_plain (jyl_series_get_scope (law), "in force");
  g_assert_cmpstr (jyl_series_get_counted_by (law), ==, "union");
  format_test_assert_plain (jyl_series_get_definition (law), "As the law says.");
  g_assert_cmpint (jyl_series_get_mark (law), ==, JYL_MARK_STEP);
  g_assert_cmpstr (jyl_record_get_id (jyl_series_get_indicator (law)), ==, "wage");

  g_assert_null (jyl_series_get_scope (paid));
  g_assert_null (jyl_series_get_counted_by (paid));
  g_assert_null (jyl_series_get_definition (paid));
  g_assert_cmpint (jyl_series_get_mark (paid), ==, JYL_MARK_LINE);
}

static const struct
{
  const char *series;
  guint index;
  const char *period;
  double value;
  JylQualifier qualifier;
  JylStatus status;
  const char *formula;
  const char *document;
  guint paragraph;
  const char *note;
} observations[] = {
  /* In order of time, which is not that of the file. */
  { "wage-law", 0, "2022-07-01/2022-12-31", 60000.5, JYL_QUALIFIER_ABOUT, JYL_STATUS_REPORTED, NULL, "table", 0, NULL },
  { "wage-law", 1, "2023", 70000, JYL_QUALIFIER_EXACT, JYL_STATUS_OFFICIAL, NULL, "letter", 2, "From January." },
  { "wage-law", 2, "2024", 77000, JYL_QUALIFIER_NEARLY, JYL_STATUS_DERIVED, "round(70000 * 1.1)", "letter", 2, NULL },
  { "wage-paid", 0, "2024", -150, JYL_QUALIFIER_AT_MOST, JYL_STATUS_FORECAST, NULL, "letter", 2, NULL },
};

static void
test_observations (void)
{
  g_autoptr (JylDataset) dataset = format_test_read_small ();

  for (guint i = 0; i < G_N_ELEMENTS (observations); i++)
    {
      JylSeries *series = jyl_dataset_lookup_series (dataset, observations[i].series);
      GPtrArray *all = jyl_series_get_observations (series);
      JylObservation *observation = g_ptr_array_index (all, observations[i].index);

      format_test_assert_period (jyl_observation_get_period (observation), observations[i].period);
      g_assert_cmpfloat (jyl_observation_get_value (observation), ==, observations[i].value);
      g_assert_cmpint (jyl_observation_get_qualifier (observation), ==, observations[i].qualifier);
      g_assert_cmpint (jyl_observation_get_status (observation), ==, observations[i].status);
      g_assert_cmpstr (jyl_observation_get_formula (observation), ==, observations[i].formula);
      g_assert_cmpuint (jyl_observation_get_citations (observation)->len, ==, 1);
      format_test_assert_citation (jyl_observation_get_citations (observation), 0, observations[i].document,
                                   observations[i].paragraph);
      if (observations[i].note != NULL)
        format_test_assert_plain (jyl_observation_get_note (observation), observations[i].note);
      else
        g_assert_null (jyl_observation_get_note (observation));
    }

  g_assert_cmpuint (jyl_series_get_observations (jyl_dataset_lookup_series (dataset, "wage-law"))->len, ==, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/series/series", test_series);
  g_test_add_func ("/format/series/observations", test_observations);

  return g_test_run ();
}
