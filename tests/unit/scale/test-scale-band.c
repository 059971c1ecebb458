/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-period.h"
#include "scale-strings.h"

static void
init (JylScale *scale, int first_year, int last_year)
{
  jyl_scale_init (scale, &jyl_scale_band, jyl_day_from_ymd (first_year, 1, 1), jyl_day_from_ymd (last_year + 1, 1, 1),
                  0);
}

static void
test_equal_bands (void)
{
  JylScale scale;

  /* 2024 has a day more than its neighbours and yet the same width. */
  init (&scale, 2021, 2025);
  for (int i = 0; i <= 5; i++)
    g_assert_cmpfloat_with_epsilon (jyl_scale_map (&scale, jyl_day_from_ymd (2021 + i, 1, 1)), i / 5.0, 1e-12);
}

static void
test_days_fall_inside_their_band (void)
{
  JylScale scale;

  init (&scale, 2021, 2025);
  for (int day = jyl_day_from_ymd (2024, 1, 1); day < jyl_day_from_ymd (2025, 1, 1); day++)
    {
      g_assert_cmpfloat (jyl_scale_map (&scale, day), >=, 3 / 5.0 - 1e-12);
      g_assert_cmpfloat (jyl_scale_map (&scale, day), <, 4 / 5.0);
    }
  g_assert_cmpfloat_with_epsilon (jyl_scale_map (&scale, jyl_day_from_ymd (2023, 7, 2)), 2.5 / 5, 1e-3);
}

static void
test_ticks_at_centres (void)
{
  JylScale scale;
  g_autoptr (GArray) ticks = NULL;

  init (&scale, 2021, 2025);
  ticks = jyl_scale_ticks (&scale, 5, JYL_LANGUAGE_EN);
  g_assert_cmpuint (ticks->len, ==, 5);
  for (guint i = 0; i < 5; i++)
    g_assert_cmpfloat_with_epsilon (g_array_index (ticks, JylTick, i).place, (i + 0.5) / 5, 1e-12);
  g_assert_cmpstr (g_array_index (ticks, JylTick, 0).label, ==, "2021");
}

static void
test_thinned_evenly (void)
{
  JylScale scale;

  init (&scale, 2011, 2025);
  assert_tick_labels (&scale, 15,
                      "2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 | 2023 | "
                      "2024 | 2025");
  assert_tick_labels (&scale, 14, "2012 | 2014 | 2016 | 2018 | 2020 | 2022 | 2024");
  assert_tick_labels (&scale, 6, "2015 | 2020 | 2025");
  assert_tick_labels (&scale, 1, "2020");

  init (&scale, 2011, 2014);
  assert_tick_labels (&scale, 1, "2011");
}

static void
test_part_of_a_year (void)
{
  JylScale scale;
  g_autoptr (GArray) ticks = NULL;

  jyl_scale_init (&scale, &jyl_scale_band, jyl_day_from_ymd (2021, 3, 1), jyl_day_from_ymd (2021, 5, 1), 0);
  ticks = jyl_scale_ticks (&scale, 5, JYL_LANGUAGE_EN);
  g_assert_cmpuint (ticks->len, ==, 1);
  g_assert_cmpstr (g_array_index (ticks, JylTick, 0).label, ==, "2021");
  g_assert_cmpfloat_with_epsilon (g_array_index (ticks, JylTick, 0).place, 0.5, 1e-12);
}

static void
test_nice (void)
{
  JylScale scale;

  jyl_scale_init (&scale, &jyl_scale_band, jyl_day_from_ymd (2021, 3, 1), jyl_day_from_ymd (2022, 5, 1), 0);
  jyl_scale_nice (&scale, 5);
  g_assert_cmpfloat (scale.min, ==, jyl_day_from_ymd (2021, 1, 1));
  g_assert_cmpfloat (scale.max, ==, jyl_day_from_ymd (2023, 1, 1));

  jyl_scale_nice (&scale, 5);
  g_assert_cmpfloat (scale.min, ==, jyl_day_from_ymd (2021, 1, 1));
  g_assert_cmpfloat (scale.max, ==, jyl_day_from_ymd (2023, 1, 1));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scale-band/equal-bands", test_equal_bands);
  g_test_add_func ("/scale-band/days-fall-inside-their-band", test_days_fall_inside_their_band);
  g_test_add_func ("/scale-band/ticks-at-centres", test_ticks_at_centres);
  g_test_add_func ("/scale-band/thinned-evenly", test_thinned_evenly);
  g_test_add_func ("/scale-band/part-of-a-year", test_part_of_a_year);
  g_test_add_func ("/scale-band/nice", test_nice);

  return g_test_run ();
}
