/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-fixture.h"

static void
assert_walk (JylChart *chart, JylWalk step, guint from_series, guint from_point, gboolean moves, guint to_series,
             guint to_point)
{
  guint series = from_series, point = from_point;

  g_assert_true (jyl_chart_walk (chart, step, &series, &point) == moves);
  g_assert_cmpuint (series, ==, to_series);
  g_assert_cmpuint (point, ==, to_point);
}

static void
test_within_a_series (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("wage", NULL, JYL_LANGUAGE_EN);

  assert_walk (chart, JYL_WALK_RIGHT, 0, 0, TRUE, 0, 1);
  assert_walk (chart, JYL_WALK_RIGHT, 0, 4, FALSE, 0, 4);
  assert_walk (chart, JYL_WALK_LEFT, 0, 4, TRUE, 0, 3);
  assert_walk (chart, JYL_WALK_LEFT, 0, 0, FALSE, 0, 0);
  assert_walk (chart, JYL_WALK_HOME, 0, 3, TRUE, 0, 0);
  assert_walk (chart, JYL_WALK_HOME, 0, 0, FALSE, 0, 0);
  assert_walk (chart, JYL_WALK_END, 0, 1, TRUE, 0, 4);
  assert_walk (chart, JYL_WALK_END, 0, 4, FALSE, 0, 4);
}

static void
test_between_series (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("wage", NULL, JYL_LANGUAGE_EN);

  /* From the middle of 2022 the first of January of that year is nearest. */
  assert_walk (chart, JYL_WALK_DOWN, 0, 2, TRUE, 1, 1);
  assert_walk (chart, JYL_WALK_DOWN, 0, 0, TRUE, 1, 0);
  assert_walk (chart, JYL_WALK_UP, 1, 2, TRUE, 0, 4);
  assert_walk (chart, JYL_WALK_UP, 0, 2, FALSE, 0, 2);
  assert_walk (chart, JYL_WALK_DOWN, 1, 0, FALSE, 1, 0);
}

static void
test_from_nowhere (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("wage", NULL, JYL_LANGUAGE_EN);
  g_autoptr (JylChart) empty = fixture_chart ("wage", "1950", JYL_LANGUAGE_EN);

  assert_walk (chart, JYL_WALK_LEFT, G_MAXUINT, G_MAXUINT, TRUE, 0, 0);
  assert_walk (chart, JYL_WALK_DOWN, 1, 77, TRUE, 0, 0);
  assert_walk (empty, JYL_WALK_RIGHT, 3, 4, FALSE, 3, 4);
}

/* Right and Down alone reach every point. */
static void
test_everywhere (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("disputes", NULL, JYL_LANGUAGE_EN);
  guint series = G_MAXUINT, point = G_MAXUINT, n_seen = 0;

  g_assert_true (jyl_chart_walk (chart, JYL_WALK_RIGHT, &series, &point));
  do
    {
      jyl_chart_walk (chart, JYL_WALK_HOME, &series, &point);
      do
        n_seen++;
      while (jyl_chart_walk (chart, JYL_WALK_RIGHT, &series, &point));
    }
  while (jyl_chart_walk (chart, JYL_WALK_DOWN, &series, &point));
  g_assert_cmpuint (n_seen, ==, 8);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart-walk/within-a-series", test_within_a_series);
  g_test_add_func ("/chart-walk/between-series", test_between_series);
  g_test_add_func ("/chart-walk/from-nowhere", test_from_nowhere);
  g_test_add_func ("/chart-walk/everywhere", test_everywhere);

  return g_test_run ();
}
