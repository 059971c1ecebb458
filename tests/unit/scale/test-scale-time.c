/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-period.h"
#include "scale-strings.h"

static void
init (JylScale *scale, int y0, int m0, int d0, int y1, int m1, int d1)
{
  jyl_scale_init (scale, &jyl_scale_time, jyl_day_from_ymd (y0, m0, d0), jyl_day_from_ymd (y1, m1, d1), 0);
}

static void
test_years (void)
{
  JylScale scale;

  init (&scale, 1995, 1, 1, 2027, 1, 1);
  assert_tick_labels (&scale, 8, "1995 | 2000 | 2005 | 2010 | 2015 | 2020 | 2025");
  assert_tick_labels (&scale, 4, "2000 | 2010 | 2020");
  assert_tick_labels (&scale, 2, "2000 | 2020");
  assert_tick_labels (&scale, 1, "2000");

  /* The end is the day after the last one: it begins no year that is drawn. */
  init (&scale, 2023, 1, 1, 2027, 1, 1);
  assert_tick_labels (&scale, 4, "2023 | 2024 | 2025 | 2026");

  jyl_scale_init (&scale, &jyl_scale_time, JYL_DAY_MIN, JYL_DAY_MAX + 1, 0);
  assert_tick_labels (&scale, 6, "2000 | 4000 | 6000 | 8000");
}

static void
test_months (void)
{
  JylScale scale;

  init (&scale, 2021, 1, 1, 2022, 1, 1);
  assert_tick_labels (&scale, 4, "Jan 2021 | Apr 2021 | Jul 2021 | Oct 2021");
  assert_tick_labels (&scale, 2, "Jan 2021 | Jul 2021");

  init (&scale, 2021, 11, 20, 2022, 2, 5);
  assert_tick_labels (&scale, 4, "Dec 2021 | Jan 2022 | Feb 2022");

  /* Half years where there are two years to tell, and years where there are three. */
  init (&scale, 2021, 10, 8, 2023, 12, 26);
  assert_tick_labels (&scale, 5, "Jan 2022 | Jul 2022 | Jan 2023 | Jul 2023");
  init (&scale, 2021, 10, 8, 2024, 12, 26);
  assert_tick_labels (&scale, 8, "2022 | 2023 | 2024");
}

static void
test_days (void)
{
  JylScale scale;

  init (&scale, 2024, 2, 26, 2024, 3, 3);
  assert_tick_labels (&scale, 6, "26 Feb 2024 | 27 Feb 2024 | 28 Feb 2024 | 29 Feb 2024 | 1 Mar 2024 | 2 Mar 2024");
  assert_tick_labels (&scale, 4, "27 Feb 2024 | 29 Feb 2024 | 1 Mar 2024");

  /* The thirty-first would stand beside the first: it is left out. */
  init (&scale, 2024, 1, 1, 2024, 3, 1);
  assert_tick_labels (&scale, 6, "1 Jan 2024 | 11 Jan 2024 | 21 Jan 2024 | 1 Feb 2024 | 11 Feb 2024 | 21 Feb 2024");

  /* No step falls into these days, and an axis without any label tells nothing. */
  init (&scale, 2024, 3, 7, 2024, 3, 10);
  assert_tick_labels (&scale, 1, "7 Mar 2024");
  init (&scale, 2024, 3, 22, 2024, 3, 25);
  assert_tick_labels (&scale, 1, "23 Mar 2024");
}

static void
test_places (void)
{
  JylScale scale;
  g_autoptr (GArray) ticks = NULL;

  init (&scale, 2023, 1, 1, 2027, 1, 1);
  ticks = jyl_scale_ticks (&scale, 4, JYL_LANGUAGE_EN);
  g_assert_cmpuint (ticks->len, ==, 4);
  g_assert_cmpfloat (g_array_index (ticks, JylTick, 1).value, ==, jyl_day_from_ymd (2024, 1, 1));
  g_assert_cmpfloat_with_epsilon (g_array_index (ticks, JylTick, 1).place, 365.0 / 1461, 1e-12);
  g_assert_true (g_array_index (ticks, JylTick, 1).major);
}

static void
test_nice (void)
{
  JylScale scale;

  init (&scale, 1995, 3, 5, 2026, 6, 20);
  jyl_scale_nice (&scale, 8);
  g_assert_cmpfloat (scale.min, ==, jyl_day_from_ymd (1995, 1, 1));
  g_assert_cmpfloat (scale.max, ==, jyl_day_from_ymd (2027, 1, 1));

  init (&scale, 2021, 3, 5, 2021, 9, 20);
  jyl_scale_nice (&scale, 8);
  g_assert_cmpfloat (scale.min, ==, jyl_day_from_ymd (2021, 3, 1));
  g_assert_cmpfloat (scale.max, ==, jyl_day_from_ymd (2021, 10, 1));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scale-time/years", test_years);
  g_test_add_func ("/scale-time/months", test_months);
  g_test_add_func ("/scale-time/days", test_days);
  g_test_add_func ("/scale-time/places", test_places);
  g_test_add_func ("/scale-time/nice", test_nice);

  return g_test_run ();
}
