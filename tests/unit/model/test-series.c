/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "record-strings.h"

static void
test_observation (void)
{
  g_autoptr (GPtrArray) cited = citations ("council:11");
  g_autoptr (JylText) note = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "since January" });
  JylPeriod when = period ("2024");
  JylObservation *observation = jyl_observation_new (&(JylObservationFields) { .period = when,
                                                                              .value = 85000.5,
                                                                              .qualifier = JYL_QUALIFIER_ABOUT,
                                                                              .status = JYL_STATUS_DERIVED,
                                                                              .formula = "170001 / 2",
                                                                              .citations = cited,
                                                                              .note = note });

  g_assert_true (jyl_period_equal (jyl_observation_get_period (observation), &when));
  g_assert_cmpfloat (jyl_observation_get_value (observation), ==, 85000.5);
  g_assert_cmpint (jyl_observation_get_qualifier (observation), ==, JYL_QUALIFIER_ABOUT);
  g_assert_cmpint (jyl_observation_get_status (observation), ==, JYL_STATUS_DERIVED);
  g_assert_cmpstr (jyl_observation_get_formula (observation), ==, "170001 / 2");
  g_assert_true (jyl_observation_get_citations (observation) == cited);
  g_assert_true (jyl_observation_get_note (observation) == note);

  g_assert_finalize_object (observation);
}

static char *
write_observations (JylSeries *series)
{
  GPtrArray *observations = jyl_series_get_observations (series);
  g_autoptr (GString) string = g_string_new (NULL);

  for (guint i = 0; i < observations->len; i++)
    {
      JylObservation *observation = g_ptr_array_index (observations, i);
      g_autofree char *edtf = jyl_period_to_edtf (jyl_observation_get_period (observation));

      g_string_append_printf (string, "%s%s=%g", i > 0 ? " " : "", edtf, jyl_observation_get_value (observation));
    }

  return g_string_free (g_steal_pointer (&string), FALSE);
}

static void
test_order_of_time (void)
{
  static const char *const periods[] = { "2024", "2022-05", "2024-01", "2022", "2024", "../2021" };
  g_autoptr (GPtrArray) observations = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (JylText) title = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Law" });
  g_autofree char *written = NULL;
  JylSeries *series;

  for (guint i = 0; i < G_N_ELEMENTS (periods); i++)
    g_ptr_array_add (observations, small_observation (periods[i], i, JYL_STATUS_OFFICIAL, ""));

  series = new_series ("law", title, NULL, NULL, observations);
  written = write_observations (series);
  g_assert_cmpstr (written, ==, "../2021=5 2022=3 2022-05=1 2024-01=2 2024=0 2024=4");

  /* The caller's array is as it was. */
  g_assert_cmpfloat (jyl_observation_get_value (g_ptr_array_index (observations, 0)), ==, 0.0);

  g_assert_finalize_object (series);
}

/* A long period tells of days that lie behind the beginnings of shorter ones. */
static void
test_find_day (void)
{
  static const char *const periods[] = { "2015", "2016/2020", "2017", "2018", "2022" };
  static const struct { int year; guint index; } days[] = {
    { 2014, 0 }, { 2015, 0 }, { 2016, 1 }, { 2019, 1 }, { 2020, 1 }, { 2021, 4 }, { 2022, 4 }, { 2023, 5 },
  };
  g_autoptr (GPtrArray) observations = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (JylText) title = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Law" });
  g_autoptr (JylSeries) empty = new_series ("none", title, NULL, NULL, observations);
  g_autoptr (JylSeries) series = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (periods); i++)
    g_ptr_array_add (observations, small_observation (periods[i], i, JYL_STATUS_OFFICIAL, ""));
  series = new_series ("law", title, NULL, NULL, observations);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    g_assert_cmpuint (jyl_series_find_first (series, jyl_day_from_ymd (days[i].year, 7, 1)), ==, days[i].index);
  g_assert_cmpuint (jyl_series_find_first (empty, jyl_day_from_ymd (2015, 7, 1)), ==, 0);
}

static void
test_list_model (void)
{
  g_autoptr (JylRecord) indicator = small_indicator ("wage", "Wage", NULL);
  JylSeries *series = g_ptr_array_index (jyl_indicator_get_series (indicator), 0);
  g_autoptr (JylObservation) last = g_list_model_get_item (G_LIST_MODEL (series), 1);

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (series)) == JYL_TYPE_OBSERVATION);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (series)), ==, 2);
  g_assert_cmpfloat (jyl_observation_get_value (last), ==, 85000);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (series), 2));
}

static void
test_fields (void)
{
  g_autoptr (JylText) title = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Law" });
  g_autoptr (JylText) scope = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "a month" });
  g_autoptr (JylText) definition = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "The floor by law." });
  JylMark mark = JYL_MARK_LINE;
  g_autoptr (JylSeries) series = jyl_series_new (&(JylSeriesFields){
      .id = "law", .title = title, .scope = scope, .counted_by = "bns", .definition = definition, .mark = &mark });

  g_assert_cmpstr (jyl_series_get_id (series), ==, "law");
  g_assert_true (jyl_series_get_title (series) == title);
  g_assert_true (jyl_series_get_scope (series) == scope);
  g_assert_cmpstr (jyl_series_get_counted_by (series), ==, "bns");
  g_assert_true (jyl_series_get_definition (series) == definition);
  g_assert_cmpint (jyl_series_get_mark (series), ==, JYL_MARK_LINE);
  g_assert_cmpuint (jyl_series_get_observations (series)->len, ==, 0);
  g_assert_null (jyl_series_get_indicator (series));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/series/observation", test_observation);
  g_test_add_func ("/model/series/order-of-time", test_order_of_time);
  g_test_add_func ("/model/series/find-day", test_find_day);
  g_test_add_func ("/model/series/list-model", test_list_model);
  g_test_add_func ("/model/series/fields", test_fields);

  return g_test_run ();
}
