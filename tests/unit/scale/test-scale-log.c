/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "scale-strings.h"

static void
test_ticks (void)
{
  JylScale scale;

  jyl_scale_init (&scale, &jyl_scale_log, 1, 1000, 0);
  assert_tick_labels (&scale, 10, "1 | 2 | 5 | 10 | 20 | 50 | 100 | 200 | 500 | 1,000");
  assert_tick_labels (&scale, 9, "1 | 10 | 100 | 1,000");
  assert_tick_labels (&scale, 3, "1 | 100");
  assert_tick_labels (&scale, 1, "1");

  jyl_scale_init (&scale, &jyl_scale_log, 0.02, 20, 2);
  assert_tick_labels (&scale, 20, "0.02 | 0.05 | 0.1 | 0.2 | 0.5 | 1 | 2 | 5 | 10 | 20");
}

static void
test_ticks_within_a_power_of_ten (void)
{
  JylScale scale;

  jyl_scale_init (&scale, &jyl_scale_log, 90, 110, 0);
  assert_tick_labels (&scale, 5, "90 | 95 | 100 | 105 | 110");
}

static void
test_nice (void)
{
  JylScale scale;

  jyl_scale_init (&scale, &jyl_scale_log, 262, 85000, 0);
  jyl_scale_nice (&scale, 5);
  g_assert_cmpfloat (scale.min, ==, 200);
  g_assert_cmpfloat (scale.max, ==, 100000);

  /* What reads well stays. */
  jyl_scale_nice (&scale, 5);
  g_assert_cmpfloat (scale.min, ==, 200);
  g_assert_cmpfloat (scale.max, ==, 100000);
}

static void
test_no_place_for_zero (void)
{
  JylScale scale;

  jyl_scale_init (&scale, &jyl_scale_log, 1, 1000, 0);
  g_assert_cmpfloat_with_epsilon (jyl_scale_map (&scale, 10), 1 / 3.0, 1e-12);
  g_assert_false (jyl_number_is_usable (jyl_scale_map (&scale, 0)));
  g_assert_false (jyl_number_is_usable (jyl_scale_map (&scale, -1)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scale-log/ticks", test_ticks);
  g_test_add_func ("/scale-log/ticks-within-a-power-of-ten", test_ticks_within_a_power_of_ten);
  g_test_add_func ("/scale-log/nice", test_nice);
  g_test_add_func ("/scale-log/no-place-for-zero", test_no_place_for_zero);

  return g_test_run ();
}
