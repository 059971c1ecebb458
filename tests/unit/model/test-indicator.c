/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "record-strings.h"

static JylSeries *
nth_series (JylIndicator *indicator, guint i)
{
  return g_ptr_array_index (jyl_indicator_get_series (indicator), i);
}

/* What can't be drawn is shown as figures. */
static void
test_address (void)
{
  g_autoptr (JylText) unit = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "persons" });
  g_auto (RecordParts) p = parts ("drawn", NULL, "Drawn", NULL, NULL, "");
  g_auto (RecordParts) q = parts ("alone", NULL, "Alone", NULL, NULL, "");
  g_autoptr (JylIndicator) drawn = new_indicator (&p, &(IndicatorParts) { .unit = unit, .mark = JYL_MARK_BAR });
  g_autoptr (JylIndicator) alone = new_indicator (&q, &(IndicatorParts) { .unit = unit });
  g_autofree char *drawn_address = jyl_record_get_address (drawn);
  g_autofree char *alone_address = jyl_record_get_address (alone);

  g_assert_cmpstr (drawn_address, ==, "jylnama:indicator/drawn");
  g_assert_cmpstr (alone_address, ==, "jylnama:figure/alone");
}

static void
test_fields (void)
{
  g_auto (RecordParts) p = parts ("disputes", NULL, "Disputes", NULL, NULL, "council:1");
  g_autoptr (GPtrArray) series = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (JylText) text = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "text" });
  g_autoptr (JylText) chart_title = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Labour disputes" });
  JylMark line = JYL_MARK_LINE;
  JylPeriod range = period ("2011/..");
  const char *chart_series[] = { "b", NULL };
  JylIndicator *indicator;

  g_ptr_array_add (series, new_series ("a", text, "inspection", NULL, NULL));
  g_ptr_array_add (series, new_series ("b", text, NULL, &line, NULL));
  indicator = new_indicator (&p, &(IndicatorParts){
                                     .unit = text,
                                     .symbol = "%",
                                     .decimals = 1,
                                     .topic = text,
                                     .definition = text,
                                     .headline = TRUE,
                                     .mark = JYL_MARK_BAR,
                                     .arrange = JYL_ARRANGE_PANELS,
                                     .chart_title = chart_title,
                                     .chart_subtitle = text,
                                     .chart_range = &range,
                                     .chart_series = chart_series,
                                     .series = series,
                                 });

  g_assert_cmpint (jyl_record_get_kind (indicator), ==, JYL_KIND_INDICATOR);
  g_assert_true (jyl_indicator_get_unit (indicator).text == text);
  g_assert_cmpstr (jyl_indicator_get_unit (indicator).symbol, ==, "%");
  g_assert_cmpuint (jyl_indicator_get_decimals (indicator), ==, 1);
  g_assert_true (jyl_record_get_topic (indicator) == text);
  g_assert_true (jyl_record_get_topic (indicator) == text);
  g_assert_true (jyl_indicator_get_definition (indicator) == text);
  g_assert_true (jyl_indicator_is_headline (indicator));
  g_assert_cmpint (jyl_indicator_get_mark (indicator), ==, JYL_MARK_BAR);
  g_assert_cmpint (jyl_indicator_get_arrange (indicator), ==, JYL_ARRANGE_PANELS);
  g_assert_true (jyl_indicator_get_chart_title (indicator) == chart_title);
  g_assert_true (jyl_indicator_get_chart_subtitle (indicator) == text);
  g_assert_true (jyl_period_equal (jyl_indicator_get_chart_range (indicator), &range));

  assert_ids (jyl_indicator_get_chart_series (indicator), "b");

  /* A series has its own mark or the indicator's, and knows the indicator. */
  g_assert_cmpint (jyl_series_get_mark (nth_series (indicator, 0)), ==, JYL_MARK_BAR);
  g_assert_cmpint (jyl_series_get_mark (nth_series (indicator, 1)), ==, JYL_MARK_LINE);
  g_assert_true (jyl_series_get_indicator (nth_series (indicator, 0)) == indicator);
  assert_references (indicator, "counted-by:inspection(text) citation:council");

  g_assert_finalize_object (indicator);
  g_assert_null (jyl_series_get_indicator (g_ptr_array_index (series, 0)));
}

static void
test_title_of_the_record (void)
{
  g_autoptr (JylRecord) indicator = small_indicator ("wage", "Wage", NULL);

  g_assert_true (jyl_indicator_get_chart_title (indicator) == jyl_record_get_title (indicator));
  g_assert_null (jyl_indicator_get_chart_range (indicator));
  g_assert_null (jyl_indicator_get_chart_series (indicator));
}

static void
test_citations_with_observations (void)
{
  g_autoptr (JylRecord) indicator = small_indicator ("wage", "Wage", NULL);

  assert_citations (indicator, "council:11 forum:2=60000 council:11=85000 council:11=85000");
}

static void
test_latest (void)
{
  g_autoptr (JylRecord) indicator = small_indicator ("wage", "Wage", NULL);
  g_auto (RecordParts) p = parts ("x", NULL, "X", NULL, NULL, "");
  g_autoptr (JylText) unit = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "persons" });
  g_autoptr (JylIndicator) empty = new_indicator (&p, &(IndicatorParts) { .unit = unit });

  g_assert_cmpfloat (jyl_observation_get_value (jyl_indicator_get_latest (indicator).observation), ==, 85000);
  g_assert_null (jyl_indicator_get_latest (empty).observation);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/indicator/address", test_address);
  g_test_add_func ("/model/indicator/fields", test_fields);
  g_test_add_func ("/model/indicator/title-of-the-record", test_title_of_the_record);
  g_test_add_func ("/model/indicator/citations-with-observations", test_citations_with_observations);
  g_test_add_func ("/model/indicator/latest", test_latest);

  return g_test_run ();
}
