/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-fixture.h"
#include "jyl-layout-private.h"
#include "view-fixture.h"

static JylChart *
compare (const char *indicator, const char *const *others, const char *range, JylLanguage language, GError **error)
{
  g_autoptr (JylDataset) dataset = fixture_dataset ();
  g_autoptr (JylView) plain = jyl_view_new (indicator);
  g_autoptr (JylView) spoken = jyl_view_with_language (plain, language);
  g_autoptr (JylView) view = jyl_view_with_compare (spoken, others);
  JylPeriod period = fixture_period (range != NULL ? range : "2000");
  g_autoptr (JylView) ranged =
    jyl_view_with_range (view, jyl_period_get_first_day (&period), jyl_period_get_last_day (&period));

  return jyl_chart_new (dataset, range != NULL ? ranged : view, error);
}

static JylChart *
compare_wage (JylLanguage language)
{
  g_autoptr (GError) error = NULL;
  JylChart *chart = compare ("wage", (const char *const[]){ "disputes", NULL }, NULL, language, &error);

  g_assert_no_error (error);
  return chart;
}

static void
test_rows (void)
{
  g_autoptr (JylChart) chart = compare_wage (JYL_LANGUAGE_EN);
  const char *scope;

  /* The wage in one row, each body that counts disputes in one of its own. */
  g_assert_cmpuint (jyl_chart_get_n_parts (chart), ==, 2);
  g_assert_cmpuint (jyl_chart_get_n_panels (chart), ==, 3);
  g_assert_cmpuint (jyl_chart_get_n_series (chart), ==, 4);
  g_assert_cmpuint (jyl_chart_get_series (chart, 1)->panel, ==, 0);
  g_assert_cmpuint (jyl_chart_get_series (chart, 1)->part, ==, 0);
  g_assert_cmpuint (jyl_chart_get_series (chart, 3)->panel, ==, 2);
  g_assert_cmpuint (jyl_chart_get_series (chart, 3)->part, ==, 1);

  g_assert_cmpstr (jyl_chart_get_panel_label (chart, 0, &scope), ==, "Minimum wage");
  g_assert_cmpstr (scope, ==, "tenge a month");
  g_assert_cmpstr (jyl_chart_get_panel_label (chart, 1, &scope), ==, "Labour disputes");
  g_assert_cmpstr (scope, ==, "Ministry, disputes");
  g_assert_cmpstr (jyl_chart_get_panel_label (chart, 2, &scope), ==, "FTURK");
  g_assert_cmpstr (scope, ==, "disputes");
  g_assert_null (jyl_chart_get_panel_label (chart, 3, &scope));
}

/* One alone is its own part, and its rows have the names they had. */
static void
test_alone (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("disputes", NULL, JYL_LANGUAGE_EN);
  const char *scope;

  g_assert_cmpuint (jyl_chart_get_n_parts (chart), ==, 1);
  g_assert_true (jyl_chart_get_child (chart, 0) == chart);
  g_assert_cmpstr (jyl_chart_get_panel_label (chart, 1, &scope), ==, "FTURK");
  g_assert_cmpstr (scope, ==, "recorded in the country");
}

static void
test_text (void)
{
  g_autoptr (JylChart) chart = compare_wage (JYL_LANGUAGE_EN);
  g_autofree char *first = jyl_chart_describe_point (chart, 0, 0);
  g_autofree char *last = jyl_chart_describe_point (chart, 3, 1);
  g_autofree char *number = jyl_chart_format_point (chart, 3, 3);
  g_autofree char *description = jyl_chart_describe (chart);

  g_assert_cmpstr (jyl_chart_get_title (chart), ==, "Minimum wage · Labour disputes");
  g_assert_cmpstr (jyl_chart_get_subtitle (chart), ==, "Each indicator has a value scale of its own, 2011–2025");
  g_assert_cmpstr (first, ==, "Minimum wage, 2018: 28,284 tenge a month, official, Set by law");
  g_assert_cmpstr (last, ==, "Labour disputes, 2022: 85 disputes, reported, FTURK");
  g_assert_cmpstr (number, ==, "≥\302\240" "60");

  /* Each indicator's own description, and each source once in the line that has them all. */
  g_assert_nonnull (strstr (description, "Minimum wage. Tenge a month, 2018–2025."));
  g_assert_nonnull (strstr (description, "Labour disputes. Recorded, by who counts, 2011–2024."));
  g_assert_nonnull (strstr (jyl_chart_get_source (chart), "Atameken"));
  g_assert_nonnull (strstr (jyl_chart_get_source (chart), "¶30"));
  g_assert_true (g_strv_contains (jyl_chart_get_notes (chart),
                                  "Labour disputes: * part of the year: 1 Jan – 8 Oct 2021; Jan–Oct 2015") ||
                 g_strv_contains (jyl_chart_get_notes (chart),
                                  "Labour disputes: * part of the year: Jan–Oct 2015; 1 Jan – 8 Oct 2021"));
}

/* The axis reaches as far as the widest; where a range is asked for, all keep to it. */
static void
test_days (void)
{
  g_autoptr (JylChart) chart = compare_wage (JYL_LANGUAGE_RU);
  g_autoptr (JylChart) narrow =
    compare ("wage", (const char *const[]){ "disputes", NULL }, "2022/2023", JYL_LANGUAGE_EN, NULL);
  int first, last;

  jyl_chart_get_days (chart, &first, &last);
  g_assert_cmpint (first, ==, jyl_day_from_ymd (2011, 1, 1));
  g_assert_cmpint (last, ==, jyl_day_from_ymd (2025, 12, 31));
  jyl_chart_get_days (narrow, &first, &last);
  g_assert_cmpint (first, ==, jyl_day_from_ymd (2022, 1, 1));
  g_assert_cmpint (last, ==, jyl_day_from_ymd (2023, 12, 31));
}

static void
test_errors (void)
{
  g_autoptr (GError) unknown = NULL;
  g_autoptr (GError) lone = NULL;

  g_assert_null (compare ("wage", (const char *const[]){ "nowhere", NULL }, NULL, JYL_LANGUAGE_EN, &unknown));
  g_assert_error (unknown, JYL_CHART_ERROR, JYL_CHART_ERROR_NO_INDICATOR);
  g_assert_null (compare ("wage", (const char *const[]){ "lone", NULL }, NULL, JYL_LANGUAGE_EN, &lone));
  g_assert_error (lone, JYL_CHART_ERROR, JYL_CHART_ERROR_NOT_DRAWABLE);
}

/* Each indicator fills its rows by its own scale, and no axis has numbers of another. */
static void
test_scales (void)
{
  g_autoptr (JylChart) chart = compare_wage (JYL_LANGUAGE_EN);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { 1000, 700, JYL_STYLE_LIGHT });
  cairo_rectangle_t wage, dispute;

  g_assert_cmpuint (layout->n_parts, ==, 2);
  g_assert_cmpfloat (layout->values[0].scale.max, >=, 85000);
  g_assert_cmpfloat (layout->values[1].scale.max, <, 200);
  g_assert_true (layout->values[0].has_axis);
  g_assert_true (layout->values[1].has_bars);
  g_assert_false (layout->values[0].has_bars);

  /* A dispute is as visible as the wage. */
  g_assert_true (jyl_layout_get_point_area (layout, 3, 1, &dispute));
  g_assert_cmpfloat (dispute.height, >, 60);
  g_assert_true (jyl_layout_get_point_area (layout, 0, 4, &wage));
  g_assert_cmpfloat (wage.y, <, layout->panels[0].plot.y + 0.1 * layout->panels[0].plot.height);
}

/* The cursor goes from one indicator to the next as from row to row. */
static void
test_walk (void)
{
  g_autoptr (JylChart) chart = compare_wage (JYL_LANGUAGE_EN);
  guint series = 1, point = 2;

  g_assert_true (jyl_chart_walk (chart, JYL_WALK_DOWN, &series, &point));
  g_assert_cmpuint (series, ==, 2);
}

/* Each does its own with its figures; what is put below follows where that is honest: of counts there are no prices. */
static void
test_parts (void)
{
  g_autoptr (JylDataset) dataset = fixture_dataset ();
  g_autoptr (JylView) plain = jyl_view_new ("wage");
  g_autoptr (JylView) index = view_with_transform (plain, JYL_TRANSFORM_INDEX, 2020, NULL);
  g_autoptr (JylView) view = jyl_chart_compare_view (dataset, index, (const char *const[]){ "disputes", NULL });
  g_autoptr (JylView) changes = view_with_transform (plain, JYL_TRANSFORM_CHANGE, 0, NULL);
  g_autoptr (JylView) follows = jyl_chart_compare_view (dataset, changes, (const char *const[]){ "disputes", NULL });
  g_autoptr (GError) error = NULL;
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, &error);
  g_autoptr (JylChart) followed = NULL;
  g_autofree char *refusal = NULL;
  g_autoptr (JylView) dishonest = jyl_view_with_compare (index, (const char *const[]){ "disputes", NULL });

  g_assert_no_error (error);
  g_assert_cmpint (jyl_chart_get_transform (jyl_chart_get_child (chart, 0)), ==, JYL_TRANSFORM_INDEX);
  g_assert_cmpint (jyl_chart_get_transform (jyl_chart_get_child (chart, 1)), ==, JYL_TRANSFORM_NOMINAL);
  refusal = jyl_chart_refuse (dataset, dishonest);
  g_assert_nonnull (refusal);

  followed = jyl_chart_new (dataset, follows, &error);
  g_assert_no_error (error);
  g_assert_cmpint (jyl_chart_get_transform (jyl_chart_get_child (followed, 1)), ==, JYL_TRANSFORM_CHANGE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart-compare/rows", test_rows);
  g_test_add_func ("/chart-compare/alone", test_alone);
  g_test_add_func ("/chart-compare/text", test_text);
  g_test_add_func ("/chart-compare/days", test_days);
  g_test_add_func ("/chart-compare/errors", test_errors);
  g_test_add_func ("/chart-compare/scales", test_scales);
  g_test_add_func ("/chart-compare/walk", test_walk);
  g_test_add_func ("/chart-compare/parts", test_parts);

  return g_test_run ();
}
