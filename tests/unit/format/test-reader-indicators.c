/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "format-test.h"

static void
test_indicator (void)
{
  g_autoptr (JylDataset) dataset = format_test_read_small ();
  JylIndicator *indicator = jyl_dataset_lookup (dataset, "wage");
  GPtrArray *series = jyl_indicator_get_series (indicator);

  format_test_assert_text (jyl_indicator_get_unit (indicator).text, "tenge a month", NULL, NULL);
  g_assert_cmpstr (jyl_indicator_get_unit (indicator).symbol, ==, "₸");
  g_assert_cmpuint (jyl_indicator_get_decimals (indicator), ==, 0);
  format_test_assert_plain (jyl_record_get_topic (indicator), "Wages");
  format_test_assert_plain (jyl_indicator_get_definition (indicator), "The least that may be paid.");
  g_assert_true (jyl_indicator_is_headline (indicator));
  g_assert_cmpint (jyl_indicator_get_mark (indicator), ==, JYL_MARK_STEP);
  g_assert_cmpint (jyl_indicator_get_arrange (indicator), ==, JYL_ARRANGE_PANELS);
  format_test_assert_plain (jyl_indicator_get_chart_title (indicator), "The wage by year");
  format_test_assert_plain (jyl_indicator_get_chart_subtitle (indicator), "In tenge");
  format_test_assert_period (jyl_indicator_get_chart_range (indicator), "2022/2024");
  format_test_assert_ids (jyl_indicator_get_chart_series (indicator), "wage-law");
  format_test_assert_ids (jyl_record_get_about (indicator), "union meeting");

  g_assert_cmpuint (series->len, ==, 2);
  g_assert_true (g_ptr_array_index (series, 0) == jyl_dataset_lookup_series (dataset, "wage-law"));
  g_assert_true (g_ptr_array_index (series, 1) == jyl_dataset_lookup_series (dataset, "wage-paid"));
}

static const char bare[] = "{\"format\": \"jylnama-dataset/1\", \"id\": \"x\", \"title\": \"x\", \"documents\": [],"
                           "\"people\": [], \"organizations\": [], \"places\": [], \"events\": [], \"programmes\": [],"
                           "\"conventions\": [], \"awards\": [], \"positions\": [], \"discrepancies\": [],"
                           "\"indicators\":"
                           "[{\"id\": \"bare\", \"title\": \"Bare\", \"unit\": \"people\", \"unit_id\": \"persons\", "
                           "\"unit_kind\": \"noun\", \"measure\": \"count\", \"decimals\": 2,"
                           "\"chart\": {\"mark\": \"stacked-bar\"},"
                           "\"series\": [{\"id\": \"s\", \"title\": \"S\", \"observations\": []}]}]}";

/* What may be missing. */
static void
test_bare (void)
{
  g_autoptr (JylReading) reading = format_test_read_data (bare, strlen (bare));
  g_autofree char *problems = format_test_list (jyl_reading_get_problems (reading), "bare");
  JylIndicator *indicator;

  g_assert_cmpstr (problems, ==, "");
  indicator = jyl_dataset_lookup (jyl_reading_get_dataset (reading), "bare");
  g_assert_null (jyl_indicator_get_unit (indicator).symbol);
  g_assert_cmpuint (jyl_indicator_get_decimals (indicator), ==, 2);
  g_assert_null (jyl_record_get_topic (indicator));
  g_assert_null (jyl_indicator_get_definition (indicator));
  g_assert_false (jyl_indicator_is_headline (indicator));
  g_assert_cmpint (jyl_indicator_get_mark (indicator), ==, JYL_MARK_STACKED_BAR);
  g_assert_cmpint (jyl_indicator_get_arrange (indicator), ==, JYL_ARRANGE_TOGETHER);
  format_test_assert_plain (jyl_indicator_get_chart_title (indicator), "Bare");
  g_assert_null (jyl_indicator_get_chart_subtitle (indicator));
  g_assert_null (jyl_indicator_get_chart_range (indicator));
  g_assert_null (jyl_indicator_get_chart_series (indicator));
  g_assert_null (jyl_indicator_get_latest (indicator).observation);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/indicators/indicator", test_indicator);
  g_test_add_func ("/format/indicators/bare", test_bare);

  return g_test_run ();
}
