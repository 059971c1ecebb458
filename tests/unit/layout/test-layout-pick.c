/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "layout-fixture.h"

static const double rising[] = { 10, 20, NAN, 25, 40 };
static const double falling[] = { 38, 31, 22, 14, 9 };
static const JylStatus mixed[] = { JYL_STATUS_OFFICIAL, JYL_STATUS_DERIVED, JYL_STATUS_OFFICIAL, JYL_STATUS_REPORTED,
                                   JYL_STATUS_FORECAST };

/* Every point is found at its own anchor; where two marks have one anchor, either may be. */
static void
assert_each_is_picked (JylLayout *layout)
{
  JylChart *chart = jyl_layout_get_chart (layout);
  guint n_picked = 0;

  for (guint i = 0; i < jyl_chart_get_n_series (chart); i++)
    for (guint j = 0; j < jyl_chart_get_series (chart, i)->points->len; j++)
      {
        guint series = G_MAXUINT, point = G_MAXUINT;
        double x, y, picked_x, picked_y;

        g_assert_true (jyl_layout_get_point_anchor (layout, i, j, &x, &y));
        g_assert_true (jyl_layout_pick (layout, x, y, &series, &point));
        g_assert_true (jyl_layout_get_point_anchor (layout, series, point, &picked_x, &picked_y));
        if (series != i || point != j)
          {
            g_assert_cmpfloat_with_epsilon (picked_x, x, 1);
            g_assert_cmpfloat_with_epsilon (picked_y, y, 1);
          }
        n_picked++;
      }

  g_assert_cmpuint (n_picked, >, 0);
}

static void
test_at_anchors (void)
{
  const JylMark marks[] = { JYL_MARK_BAR,  JYL_MARK_STACKED_BAR, JYL_MARK_LINE,
                            JYL_MARK_STEP, JYL_MARK_POINT,       JYL_MARK_LOLLIPOP };
  const int months[] = { 12, 3, 1 };
  const double sizes[][2] = { { 320, 180 }, { 640, 400 }, { 1280, 720 }, { 540, 960 } };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    for (guint j = 0; j < G_N_ELEMENTS (months); j++)
      for (guint k = 0; k < G_N_ELEMENTS (sizes); k++)
        for (JylArrange arrange = JYL_ARRANGE_TOGETHER; arrange <= JYL_ARRANGE_PANELS; arrange++)
          {
            const MadeSeries made[] = {
              { "Rising", marks[i], 2019, months[j], rising, G_N_ELEMENTS (rising), mixed },
              { "Falling", marks[i], 2020, months[j], falling, G_N_ELEMENTS (falling), NULL },
            };
            g_autoptr (JylLayout) layout = made_layout_new (made, 2, arrange, sizes[k][0], sizes[k][1]);

            assert_each_is_picked (layout);
          }
}

static void
test_outside (void)
{
  const MadeSeries made[] = { { "Falling", JYL_MARK_BAR, 2020, 12, falling, G_N_ELEMENTS (falling), NULL } };
  g_autoptr (JylLayout) layout = made_layout_new (made, 1, JYL_ARRANGE_TOGETHER, 640, 400);
  guint series = 7, point = 8;

  g_assert_false (jyl_layout_pick (layout, 20, 10, &series, &point));
  g_assert_false (jyl_layout_pick (layout, 320, 395, &series, &point));
  g_assert_false (jyl_layout_pick (layout, 2, 200, &series, &point));
  g_assert_false (jyl_layout_pick (layout, 1e6, -1e6, &series, &point));
  g_assert_cmpuint (series, ==, 7);
  g_assert_cmpuint (point, ==, 8);
}

/* Anywhere in the row of a lone series the bar above or below is meant, and between two the nearer. */
static void
test_nearest_in_time (void)
{
  const MadeSeries made[] = { { "Falling", JYL_MARK_BAR, 2020, 12, falling, G_N_ELEMENTS (falling), NULL } };
  g_autoptr (JylLayout) layout = made_layout_new (made, 1, JYL_ARRANGE_TOGETHER, 640, 400);
  const cairo_rectangle_t *plot = &layout->panels[0].plot;
  cairo_rectangle_t first, second;
  guint series, point;

  g_assert_true (jyl_layout_get_point_area (layout, 0, 3, &first));
  g_assert_true (jyl_layout_get_point_area (layout, 0, 4, &second));
  g_assert_true (jyl_layout_pick (layout, first.x + 2, plot->y + 2, &series, &point));
  g_assert_cmpuint (point, ==, 3);
  g_assert_true (jyl_layout_pick (layout, first.x + first.width + 1, plot->y + plot->height - 1, &series, &point));
  g_assert_cmpuint (point, ==, 3);
  g_assert_true (jyl_layout_pick (layout, second.x - 1, plot->y + 2, &series, &point));
  g_assert_cmpuint (point, ==, 4);
}

/* The run of a step is picked over its whole length, at any height. */
static void
test_run_of_a_step (void)
{
  const MadeSeries made[] = { { "Falling", JYL_MARK_STEP, 2020, 12, falling, G_N_ELEMENTS (falling), NULL } };
  g_autoptr (JylLayout) layout = made_layout_new (made, 1, JYL_ARRANGE_TOGETHER, 640, 400);
  cairo_rectangle_t run;
  guint series, point;

  g_assert_true (jyl_layout_get_point_area (layout, 0, 2, &run));
  for (double part = 0.02; part < 1; part += 0.12)
    {
      g_assert_true (jyl_layout_pick (layout, run.x + part * run.width, run.y - 60, &series, &point));
      g_assert_cmpuint (point, ==, 2);
    }
}

/* Where lines share a plot, height decides between them. */
static void
test_nearest_of_two_lines (void)
{
  const MadeSeries made[] = {
    { "Falling", JYL_MARK_LINE, 2020, 12, falling, G_N_ELEMENTS (falling), NULL },
    { "Told", JYL_MARK_POINT, 2020, 12, rising, G_N_ELEMENTS (rising), mixed },
  };
  g_autoptr (JylLayout) layout = made_layout_new (made, 2, JYL_ARRANGE_TOGETHER, 640, 400);
  guint series, point;
  double x, y, other_x, other_y;

  g_assert_true (jyl_layout_get_point_anchor (layout, 0, 0, &x, &y));
  g_assert_true (jyl_layout_get_point_anchor (layout, 1, 0, &other_x, &other_y));
  g_assert_cmpfloat (y, <, other_y);
  g_assert_true (jyl_layout_pick (layout, x, y + 10, &series, &point));
  g_assert_cmpuint (series, ==, 0);
  g_assert_true (jyl_layout_pick (layout, x, other_y - 10, &series, &point));
  g_assert_cmpuint (series, ==, 1);
}

/* The row under the pointer, not the nearest mark of another. */
static void
test_row_decides (void)
{
  const MadeSeries made[] = {
    { "Rising", JYL_MARK_BAR, 2019, 12, rising, G_N_ELEMENTS (rising), NULL },
    { "Falling", JYL_MARK_BAR, 2023, 12, falling, 1, NULL },
  };
  g_autoptr (JylLayout) layout = made_layout_new (made, 2, JYL_ARRANGE_PANELS, 900, 500);
  guint series, point;
  double x, y;

  g_assert_cmpuint (layout->n_panels, ==, 2);
  g_assert_true (jyl_layout_get_point_anchor (layout, 0, 0, &x, &y));
  g_assert_true (
      jyl_layout_pick (layout, x, layout->panels[1].plot.y + layout->panels[1].plot.height - 1, &series, &point));
  g_assert_cmpuint (series, ==, 1);
  g_assert_cmpuint (point, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/layout-pick/at-anchors", test_at_anchors);
  g_test_add_func ("/layout-pick/outside", test_outside);
  g_test_add_func ("/layout-pick/nearest-in-time", test_nearest_in_time);
  g_test_add_func ("/layout-pick/run-of-a-step", test_run_of_a_step);
  g_test_add_func ("/layout-pick/nearest-of-two-lines", test_nearest_of_two_lines);
  g_test_add_func ("/layout-pick/row-decides", test_row_decides);

  return g_test_run ();
}
