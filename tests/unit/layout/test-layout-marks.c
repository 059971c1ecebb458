/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "layout-fixture.h"

static const double counts[] = { 10, 20, NAN, 25, 40 };

static JylLayout *
lay_out (JylMark mark, int months)
{
  const MadeSeries made = { "Recorded", mark, 2019, months, counts, G_N_ELEMENTS (counts), NULL };

  return made_layout_new (&made, 1, JYL_ARRANGE_TOGETHER, 640, 400);
}

static void
test_mapping (void)
{
  g_autoptr (JylLayout) layout = lay_out (JYL_MARK_STEP, 12);
  const cairo_rectangle_t *plot = &layout->panels[0].plot;

  g_assert_cmpfloat_with_epsilon (jyl_layout_map_x (layout, jyl_day_from_ymd (2019, 1, 1)), plot->x, 0.001);
  g_assert_cmpfloat_with_epsilon (jyl_layout_map_x (layout, jyl_day_from_ymd (2024, 1, 1)), plot->x + plot->width,
                                  0.001);
  g_assert_cmpfloat_with_epsilon (jyl_layout_map_value (layout, 0, 0), plot->y + plot->height, 0.001);
  g_assert_cmpfloat_with_epsilon (jyl_layout_map_value (layout, 0, 40), plot->y, 0.001);
  g_assert_cmpfloat_with_epsilon (jyl_layout_map_value (layout, 0, 20), plot->y + plot->height / 2, 0.001);
}

static void
test_day_of_a_point (void)
{
  const JylPoint year = { .start = 1000, .end = 1365 }, day = { .start = 1000, .end = 1001 },
                 open = { .start = 1000, .end = 2500 };

  g_assert_cmpfloat (jyl_point_get_day (&year), ==, 1182.5);
  g_assert_cmpfloat (jyl_point_get_day (&day), ==, 1000);
  g_assert_cmpfloat (jyl_point_get_day (&open), ==, 1000);
}

static void
test_touching (void)
{
  const JylPoint first = { .start = 1000, .end = 1365 }, next = { .start = 1365, .end = 1730 },
                 later = { .start = 1366, .end = 1730 };

  g_assert_true (jyl_points_touch (&first, &next));
  g_assert_false (jyl_points_touch (&first, &later));
}

static void
test_find_day (void)
{
  g_autoptr (JylLayout) layout = lay_out (JYL_MARK_STEP, 12);
  const JylChartSeries *series = jyl_chart_get_series (jyl_layout_get_chart (layout), 0);

  /* 2021 is missing. */
  g_assert_cmpuint (series->points->len, ==, 4);
  g_assert_cmpuint (jyl_series_find_day (series, 0), ==, 0);
  g_assert_cmpuint (jyl_series_find_day (series, jyl_day_from_ymd (2020, 1, 1)), ==, 1);
  g_assert_cmpuint (jyl_series_find_day (series, jyl_day_from_ymd (2021, 7, 1)), ==, 1);
  g_assert_cmpuint (jyl_series_find_day (series, jyl_day_from_ymd (2022, 12, 31)), ==, 2);
  g_assert_cmpuint (jyl_series_find_day (series, 1e9), ==, 3);
}

/* Bars stand in the middle of their years, months and quarters at their own days. */
static void
test_bars (void)
{
  g_autoptr (JylLayout) years = lay_out (JYL_MARK_BAR, 12);
  g_autoptr (JylLayout) quarters = lay_out (JYL_MARK_BAR, 3);
  cairo_rectangle_t area;
  double x, y;

  g_assert_true (jyl_layout_get_point_area (years, 0, 1, &area));
  g_assert_cmpfloat_with_epsilon (area.x + area.width / 2,
                                  (jyl_layout_map_x (years, jyl_day_from_ymd (2020, 1, 1))
                                   + jyl_layout_map_x (years, jyl_day_from_ymd (2021, 1, 1)))
                                      / 2,
                                  0.001);
  g_assert_cmpfloat_with_epsilon (area.y + area.height, jyl_layout_map_value (years, 0, 0), 0.001);
  g_assert_true (jyl_layout_get_point_anchor (years, 0, 1, &x, &y));
  g_assert_cmpfloat_with_epsilon (y, jyl_layout_map_value (years, 0, 20), 0.001);

  g_assert_true (jyl_layout_get_point_area (quarters, 0, 1, &area));
  g_assert_cmpfloat (area.x, >=, jyl_layout_map_x (quarters, jyl_day_from_ymd (2019, 4, 1)));
  g_assert_cmpfloat (area.x + area.width, <=, jyl_layout_map_x (quarters, jyl_day_from_ymd (2019, 7, 1)));
}

static void
test_runs (void)
{
  g_autoptr (JylLayout) layout = lay_out (JYL_MARK_STEP, 12);
  cairo_rectangle_t area;

  g_assert_true (jyl_layout_get_point_area (layout, 0, 2, &area));
  g_assert_cmpfloat_with_epsilon (area.x, jyl_layout_map_x (layout, jyl_day_from_ymd (2022, 1, 1)), 0.001);
  g_assert_cmpfloat_with_epsilon (area.x + area.width, jyl_layout_map_x (layout, jyl_day_from_ymd (2023, 1, 1)), 0.001);
  g_assert_cmpfloat_with_epsilon (area.y + area.height / 2, jyl_layout_map_value (layout, 0, 25), 0.001);
}

static void
test_no_such_point (void)
{
  g_autoptr (JylLayout) layout = lay_out (JYL_MARK_LINE, 12);
  cairo_rectangle_t area = { 1, 2, 3, 4 };
  double x = 5, y = 6;

  g_assert_false (jyl_layout_get_point_area (layout, 0, 4, &area));
  g_assert_false (jyl_layout_get_point_area (layout, 1, 0, &area));
  g_assert_false (jyl_layout_get_point_anchor (layout, 1, 0, &x, &y));
  g_assert_cmpfloat (area.width, ==, 3);
  g_assert_cmpfloat (x + y, ==, 11);
}

/* What a label must keep clear of: bars, runs, risers, slopes; not gaps. */
static void
test_marks_meet (void)
{
  const JylMark marks[] = { JYL_MARK_BAR, JYL_MARK_STEP, JYL_MARK_LINE, JYL_MARK_POINT };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autoptr (JylLayout) layout = lay_out (marks[i], 12);
      const cairo_rectangle_t *plot = &layout->panels[0].plot;
      double gap = jyl_layout_map_x (layout, jyl_day_from_ymd (2021, 7, 1));
      cairo_rectangle_t area;
      double x, y;

      for (guint j = 0; j < 4; j++)
        {
          g_assert_true (jyl_layout_get_point_anchor (layout, 0, j, &x, &y));
          area = (cairo_rectangle_t) { x - 3, y - 3, 6, 6 };
          g_assert_true (jyl_layout_marks_meet (layout, 0, &area));
        }

      area = (cairo_rectangle_t) { gap - 3, plot->y, 6, plot->height };
      g_assert_false (jyl_layout_marks_meet (layout, 0, &area));

      /* Half-way up between the first two. */
      x = (jyl_layout_map_x (layout, jyl_day_from_ymd (2019, 7, 1))
           + jyl_layout_map_x (layout, jyl_day_from_ymd (2020, 7, 1)))
          / 2;
      area = (cairo_rectangle_t) { x - 3, jyl_layout_map_value (layout, 0, 15) - 3, 6, 6 };
      g_assert_cmpint (jyl_layout_marks_meet (layout, 0, &area), ==,
                       marks[i] == JYL_MARK_STEP || marks[i] == JYL_MARK_LINE);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/layout-marks/mapping", test_mapping);
  g_test_add_func ("/layout-marks/day-of-a-point", test_day_of_a_point);
  g_test_add_func ("/layout-marks/touching", test_touching);
  g_test_add_func ("/layout-marks/find-day", test_find_day);
  g_test_add_func ("/layout-marks/bars", test_bars);
  g_test_add_func ("/layout-marks/runs", test_runs);
  g_test_add_func ("/layout-marks/no-such-point", test_no_such_point);
  g_test_add_func ("/layout-marks/marks-meet", test_marks_meet);

  return g_test_run ();
}
