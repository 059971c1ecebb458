/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Figures of one period side by side. */

#include <math.h>
#include <string.h>

#include "jyl-flags.h"
#include "layout-fixture.h"
#include "sample-fixture.h"
#include "view-fixture.h"

static JylView *
rank (const char *indicator)
{
  g_autoptr (JylView) plain = jyl_view_new (indicator);

  return view_with_mark (plain, JYL_MARK_LOLLIPOP);
}

static void
assert_refused (JylDataset *dataset, JylView *view, const char *pattern)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = jyl_chart_refuse (dataset, view);

  g_assert_null (jyl_chart_new (dataset, view, &error));
  g_assert_error (error, JYL_CHART_ERROR, JYL_CHART_ERROR_NOT_HONEST);
  g_assert_cmpstr (error->message, ==, sentence);
  g_assert_true (g_pattern_match_simple (pattern, sentence));
}

/* One figure a row, all of one period, in the order of their values; who has none is named. */
static void
test_order (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylView) view = rank ("accidents");
  g_autoptr (GError) error = NULL;
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, &error);
  guint n = 0;
  int first, last;

  g_assert_no_error (error);
  g_assert_cmpint (jyl_chart_get_axes (chart), ==, JYL_AXES_VALUE);
  jyl_chart_get_days (chart, &first, &last);
  n = jyl_chart_get_n_series (chart);
  g_assert_cmpuint (n, >, 1);
  g_assert_cmpuint (jyl_chart_get_n_panels (chart), ==, n);
  for (guint i = 0; i < n; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (chart, i);
      const JylPoint *point = jyl_chart_get_point (chart, i, 0);

      g_assert_cmpuint (series->points->len, ==, 1);
      g_assert_cmpuint (series->panel, ==, i);
      g_assert_cmpfloat (point->start, ==, first);
      g_assert_cmpfloat (point->end, ==, last + 1);
      if (i > 0)
        g_assert_cmpfloat (point->value, <=, jyl_chart_get_point (chart, i - 1, 0)->value);
    }
  g_assert_true (g_str_has_suffix (jyl_chart_get_subtitle (chart), ", 2022"));
}

/* The period that most have a figure of, and of those the latest; within the years that are asked for. */
static void
test_period (void)
{
  static const double long_row[] = { 5, 4, 3, 2, 1 }, short_row[] = { 7, 8, 9 }, other[] = { 6, NAN, 1 };
  const MadeSeries made[] = {
    { "Long", JYL_MARK_LOLLIPOP, 2019, 12, long_row, 5, NULL },
    { "Short", JYL_MARK_LOLLIPOP, 2019, 12, short_row, 3, NULL },
    { "Holed", JYL_MARK_LOLLIPOP, 2020, 12, other, 3, NULL },
    { "Monthly", JYL_MARK_LOLLIPOP, 2020, 1, long_row, 5, NULL },
  };
  g_autoptr (JylChart) chart = made_chart_new (made, G_N_ELEMENTS (made), JYL_ARRANGE_TOGETHER);
  const char *const *notes = jyl_chart_get_notes (chart);

  /* In 2020 three have one; in 2021 two. */
  g_assert_cmpuint (jyl_chart_get_n_series (chart), ==, 3);
  g_assert_cmpstr (jyl_chart_get_series (chart, 0)->title, ==, "Short");
  g_assert_cmpfloat (jyl_chart_get_point (chart, 0, 0)->value, ==, 8);
  g_assert_cmpstr (jyl_chart_get_series (chart, 1)->title, ==, "Holed");
  g_assert_cmpstr (jyl_chart_get_series (chart, 2)->title, ==, "Long");
  g_assert_true (g_strv_contains (notes, "No figure of this period: Monthly"));
}

static void
test_refused (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylView) ranked = rank ("accidents");
  g_autoptr (JylView) log = view_with_scale (ranked, JYL_SCALE_KIND_LOG);
  g_autoptr (JylView) compared =
      jyl_chart_compare_view (dataset, ranked, (const char *const[]){ "minimum-wage", NULL });
  g_autoptr (JylView) lone = rank ("consumer-prices-monthly");
  g_autoptr (JylView) early =
      jyl_view_with_range (ranked, jyl_day_from_ymd (1991, 1, 1), jyl_day_from_ymd (1992, 12, 31));

  assert_refused (dataset, log, "Bars and rankings begin at zero*");
  assert_refused (dataset, compared, "A ranking is of one period*");
  assert_refused (dataset, lone, "*there is one alone");
  assert_refused (dataset, early, "No two rows*");
}

/* A file may ask for it by name; a row drawn otherwise takes the axes of its indicator, and events have no place. */
static void
test_own_mark (void)
{
  static const double values[] = { 3, 4 };
  const MadeSeries made[] = {
    { "First", JYL_MARK_LOLLIPOP, 2019, 12, values, 2, NULL },
    { "Second", JYL_MARK_BAR, 2019, 12, values, 1, NULL },
  };
  g_autoptr (JylChart) chart = made_chart_new (made, 2, JYL_ARRANGE_TOGETHER);
  g_autoptr (JylView) flagged = jyl_view_with_flags (jyl_chart_get_view (chart), TRUE, NULL);
  g_autoptr (JylChart) again = jyl_chart_new (jyl_chart_get_dataset (chart), flagged, NULL);
  g_autoptr (JylChart) one = made_chart_new (made, 1, JYL_ARRANGE_TOGETHER);

  g_assert_cmpint (jyl_chart_get_series (chart, 1)->mark, ==, JYL_MARK_LOLLIPOP);
  g_assert_cmpuint (jyl_chart_get_n_flags (again), ==, 0);
  /* What the dataset itself asks for is shown, however little it is. */
  g_assert_cmpuint (jyl_chart_get_n_series (one), ==, 1);
  g_assert_cmpfloat (jyl_chart_get_point (one, 0, 0)->value, ==, 4);
}

/* Numbers stand right of their marks, and the largest as far right as its number leaves room; below zero leftwards. */
static void
test_layout (void)
{
  static const double values[] = { 100, 50, -50 };
  const MadeSeries made[] = {
    { "First", JYL_MARK_LOLLIPOP, 2019, 12, values, 1, NULL },
    { "Second", JYL_MARK_LOLLIPOP, 2019, 12, values + 1, 1, NULL },
    { "Third", JYL_MARK_LOLLIPOP, 2019, 12, values + 2, 1, NULL },
  };
  g_autoptr (JylLayout) layout = made_layout_new (made, 3, JYL_ARRANGE_PANELS, 640, 400);
  double zero = jyl_layout_map_x (layout, 0), x[3], y[3];
  g_autofree char *texts = box_texts (layout, JYL_BOX_VALUE);
  guint series, point;

  for (guint i = 0; i < 3; i++)
    {
      g_assert_true (jyl_layout_get_point_anchor (layout, i, 0, &x[i], &y[i]));
      g_assert_true (jyl_layout_pick (layout, x[i] + 3, y[i], &series, &point));
      g_assert_cmpuint (series, ==, i);
    }
  g_assert_cmpfloat_with_epsilon (x[0] - zero, 2 * (x[1] - zero), 0.01);
  g_assert_cmpfloat_with_epsilon (zero - x[2], x[1] - zero, 0.01);
  g_assert_cmpfloat (y[0], <, y[1]);
  g_assert_cmpfloat (y[1], <, y[2]);
  g_assert_cmpstr (texts, ==, "100 | 50 | −50");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart-rank/order", test_order);
  g_test_add_func ("/chart-rank/period", test_period);
  g_test_add_func ("/chart-rank/refused", test_refused);
  g_test_add_func ("/chart-rank/own-mark", test_own_mark);
  g_test_add_func ("/chart-rank/layout", test_layout);

  return g_test_run ();
}
