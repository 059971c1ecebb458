/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-fixture.h"
#include "view-fixture.h"

/* "wage-law step 0: 2018-01-01..2018-12-31 28284; …", one line a series. */
static char *
chart_to_string (JylChart *chart)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < jyl_chart_get_n_series (chart); i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (chart, i);

      g_string_append_printf (string, "%s %s panel %u index %u:", jyl_series_get_id (series->series),
                              jyl_mark_to_string (series->mark), series->panel, series->index);
      for (guint j = 0; j < series->points->len; j++)
        {
          const JylPoint *point = jyl_chart_get_point (chart, i, j);
          int y0, m0, d0, y1, m1, d1;

          jyl_day_to_ymd ((int) point->start, &y0, &m0, &d0);
          jyl_day_to_ymd ((int) point->end - 1, &y1, &m1, &d1);
          g_string_append_printf (string, " %d-%02d-%02d..%d-%02d-%02d=%g%s", y0, m0, d0, y1, m1, d1, point->value,
                                  point->partial ? "*" : "");
        }
      g_string_append_c (string, '\n');
    }

  return g_string_free (string, FALSE);
}

static void
assert_days (JylChart *chart, int first_year, int first_month, int first_day, int last_year, int last_month,
             int last_day)
{
  int first, last;

  jyl_chart_get_days (chart, &first, &last);
  g_assert_cmpint (first, ==, jyl_day_from_ymd (first_year, first_month, first_day));
  g_assert_cmpint (last, ==, jyl_day_from_ymd (last_year, last_month, last_day));
}

static void
test_steps (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("wage", NULL, JYL_LANGUAGE_EN);
  g_autofree char *string = chart_to_string (chart);

  /* What is still in force reaches to the day on which the dataset was changed. */
  g_assert_cmpstr (string, ==,
                   "wage-law step panel 0 index 0: 2018-01-01..2018-12-31=28284 2019-01-01..2020-12-31=42500 "
                   "2022-01-01..2022-12-31=60000 2023-01-01..2023-12-31=70000 2024-01-01..2025-06-30=85000\n"
                   "wage-told point panel 0 index 1: 2021-10-08..2021-10-08=42500 2022-01-01..2022-01-01=60000 "
                   "2024-12-25..2024-12-25=85000\n");
  g_assert_cmpuint (jyl_chart_get_n_panels (chart), ==, 1);
  g_assert_false (jyl_chart_is_empty (chart));
  assert_days (chart, 2018, 1, 1, 2025, 6, 30);
}

static void
test_steps_in_a_range (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("wage", "2020-07-01/2022-03-31", JYL_LANGUAGE_EN);
  g_autofree char *string = chart_to_string (chart);

  g_assert_cmpstr (string, ==,
                   "wage-law step panel 0 index 0: 2020-07-01..2020-12-31=42500 2022-01-01..2022-03-31=60000\n"
                   "wage-told point panel 0 index 1: 2021-10-08..2021-10-08=42500 2022-01-01..2022-01-01=60000\n");
  assert_days (chart, 2020, 7, 1, 2022, 3, 31);
}

static void
test_rows (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("disputes", NULL, JYL_LANGUAGE_EN);
  g_autofree char *string = chart_to_string (chart);

  /* The old count lies outside what the indicator shows at first: it has no row, and a note says so. */
  g_assert_cmpstr (string, ==,
                   "disputes-ministry bar panel 0 index 1: 2011-01-01..2011-12-31=16 2012-01-01..2012-12-31=21 "
                   "2013-01-01..2013-12-31=28 2015-01-01..2015-10-31=7*\n"
                   "disputes-fturk bar panel 1 index 2: 2021-01-01..2021-10-08=68* 2022-01-01..2022-12-31=85 "
                   "2023-01-01..2023-12-31=84.51 2024-01-01..2024-12-31=60\n");
  g_assert_cmpuint (jyl_chart_get_n_panels (chart), ==, 2);
  assert_days (chart, 2011, 1, 1, 2024, 12, 31);
}

static void
test_rows_in_a_range (void)
{
  g_autoptr (JylChart) part = fixture_chart ("disputes", "2014-07-01/2021-02-01", JYL_LANGUAGE_EN);
  g_autoptr (JylChart) open = fixture_chart ("disputes", "../2012-05-31", JYL_LANGUAGE_EN);
  g_autofree char *part_string = chart_to_string (part);
  g_autofree char *open_string = chart_to_string (open);

  /* Bars stand on whole years. */
  g_assert_cmpstr (part_string, ==,
                   "disputes-ministry bar panel 0 index 1: 2015-01-01..2015-10-31=7*\n"
                   "disputes-fturk bar panel 1 index 2: 2021-01-01..2021-10-08=68*\n");
  assert_days (part, 2014, 1, 1, 2021, 12, 31);

  g_assert_cmpstr (open_string, ==,
                   "disputes-old bar panel 0 index 0: 1990-01-01..1990-12-31=100 1991-01-01..1991-12-31=120\n"
                   "disputes-ministry bar panel 1 index 1: 2011-01-01..2011-12-31=16 2012-01-01..2012-12-31=21\n");
  assert_days (open, 1990, 1, 1, 2012, 12, 31);
}

static void
test_everything (void)
{
  g_autoptr (JylDataset) dataset = fixture_dataset ();
  g_autoptr (JylView) view = jyl_view_new ("disputes");
  g_autoptr (JylView) everything = jyl_view_with_range (view, JYL_DAY_MIN, JYL_DAY_MAX);
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, everything, NULL);

  g_assert_cmpuint (jyl_chart_get_n_series (chart), ==, 3);
  assert_days (chart, 1990, 1, 1, 2024, 12, 31);
}

static void
test_chosen_series (void)
{
  static const char *const ids[] = { "disputes-fturk", NULL };
  static const char *const none[] = { NULL };
  g_autoptr (JylDataset) dataset = fixture_dataset ();
  g_autoptr (JylView) view = jyl_view_new ("disputes");
  g_autoptr (JylView) chosen = view_with_series (view, ids);
  g_autoptr (JylView) nothing = view_with_series (view, none);
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, chosen, NULL);
  g_autoptr (JylChart) empty = jyl_chart_new (dataset, nothing, NULL);

  g_assert_cmpuint (jyl_chart_get_n_series (chart), ==, 1);
  g_assert_cmpuint (jyl_chart_get_n_panels (chart), ==, 1);
  g_assert_cmpuint (jyl_chart_get_series (chart, 0)->index, ==, 2);
  g_assert_true (jyl_chart_get_view (chart) == chosen);
  g_assert_true (jyl_chart_get_dataset (chart) == dataset);

  g_assert_true (jyl_chart_is_empty (empty));
}

static void
test_empty (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("disputes", "1950/1960", JYL_LANGUAGE_EN);
  g_autoptr (JylChart) after = fixture_chart ("wage", "2040/..", JYL_LANGUAGE_EN);
  g_autoptr (JylChart) nothing = fixture_chart ("nothing", NULL, JYL_LANGUAGE_EN);
  int first, last;

  g_assert_true (jyl_chart_is_empty (chart));
  g_assert_cmpuint (jyl_chart_get_n_series (chart), ==, 0);
  g_assert_cmpuint (jyl_chart_get_n_panels (chart), ==, 1);
  g_assert_cmpstr (jyl_chart_get_source (chart), ==, "");
  assert_days (chart, 1950, 1, 1, 1960, 12, 31);

  g_assert_true (jyl_chart_is_empty (after));
  jyl_chart_get_days (after, &first, &last);
  g_assert_cmpint (first, ==, jyl_day_from_ymd (2040, 1, 1));
  g_assert_cmpint (last, >=, first);

  /* Not a single figure: the year in which the dataset was changed is as good as any. */
  g_assert_true (jyl_chart_is_empty (nothing));
  assert_days (nothing, 2025, 1, 1, 2025, 12, 31);
  g_assert_cmpstr (jyl_chart_get_subtitle (nothing), ==, "2025");
}

static void
test_errors (void)
{
  static const char *const unknown[] = { "disputes-ministry", "wage-law", NULL };
  g_autoptr (JylDataset) dataset = fixture_dataset ();
  g_autoptr (JylView) nowhere = jyl_view_new ("nowhere");
  g_autoptr (JylView) document = jyl_view_new ("forum");
  g_autoptr (JylView) lone = jyl_view_new ("lone");
  g_autoptr (JylView) disputes = jyl_view_new ("disputes");
  g_autoptr (JylView) strange = view_with_series (disputes, unknown);
  g_autoptr (GError) error = NULL;

  g_assert_null (jyl_chart_new (dataset, nowhere, &error));
  g_assert_error (error, JYL_CHART_ERROR, JYL_CHART_ERROR_NO_INDICATOR);
  g_clear_error (&error);

  g_assert_null (jyl_chart_new (dataset, document, &error));
  g_assert_error (error, JYL_CHART_ERROR, JYL_CHART_ERROR_NO_INDICATOR);
  g_clear_error (&error);

  g_assert_null (jyl_chart_new (dataset, lone, &error));
  g_assert_error (error, JYL_CHART_ERROR, JYL_CHART_ERROR_NOT_DRAWABLE);
  g_clear_error (&error);

  g_assert_null (jyl_chart_new (dataset, strange, &error));
  g_assert_error (error, JYL_CHART_ERROR, JYL_CHART_ERROR_NO_INDICATOR);
  g_assert_true (g_strrstr (error->message, "wage-law") != NULL);
}

static void
test_finalize (void)
{
  JylDataset *dataset = fixture_dataset ();
  JylView *view = jyl_view_new ("disputes");
  JylChart *chart = jyl_chart_new (dataset, view, NULL);

  jyl_view_unref (view);
  g_object_unref (dataset);
  g_assert_cmpstr (jyl_chart_get_title (chart), ==, "Labour disputes");
  dataset = g_object_ref (jyl_chart_get_dataset (chart));
  g_assert_finalize_object (chart);
  g_assert_finalize_object (dataset);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart/steps", test_steps);
  g_test_add_func ("/chart/steps-in-a-range", test_steps_in_a_range);
  g_test_add_func ("/chart/rows", test_rows);
  g_test_add_func ("/chart/rows-in-a-range", test_rows_in_a_range);
  g_test_add_func ("/chart/everything", test_everything);
  g_test_add_func ("/chart/chosen-series", test_chosen_series);
  g_test_add_func ("/chart/empty", test_empty);
  g_test_add_func ("/chart/errors", test_errors);
  g_test_add_func ("/chart/finalize", test_finalize);

  return g_test_run ();
}
