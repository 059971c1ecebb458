/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "scale-strings.h"

static void
check (double min, double max, int decimals, guint max_ticks, const char *expected)
{
  JylScale scale;

  jyl_scale_init (&scale, &jyl_scale_linear, min, max, decimals);
  jyl_scale_nice (&scale, max_ticks);
  assert_tick_labels (&scale, max_ticks, expected);
}

static void
test_nice_from_zero (void)
{
  check (262, 85000, 0, 5, "0 | 50,000 | 100,000");
  check (262, 85000, 0, 6, "0 | 20,000 | 40,000 | 60,000 | 80,000 | 100,000");
  check (4, 28, 0, 4, "0 | 10 | 20 | 30");
  check (-3, 28, 0, 6, "−10 | 0 | 10 | 20 | 30");
  check (-30, -3, 0, 5, "−30 | −20 | −10 | 0");
}

static void
test_no_more_decimals_than_needed (void)
{
  check (0, 1.2, 2, 8, "0.0 | 0.2 | 0.4 | 0.6 | 0.8 | 1.0 | 1.2");
  check (0, 0.04, 2, 8, "0.00 | 0.01 | 0.02 | 0.03 | 0.04");
  check (0, 19.2, 1, 5, "0 | 5 | 10 | 15 | 20");
}

/* Half a dispute isn't a number that a scale of whole ones may show. */
static void
test_no_finer_than_the_unit (void)
{
  check (0, 2, 0, 20, "0 | 1 | 2");
  check (0, 0.3, 0, 20, "0 | 1");
}

static void
test_ticks_of_a_cut_domain (void)
{
  JylScale scale;

  jyl_scale_init (&scale, &jyl_scale_linear, 101, 104, 0);
  assert_tick_labels (&scale, 8, "101 | 102 | 103 | 104");
  assert_tick_labels (&scale, 2, "102 | 104");
  assert_tick_labels (&scale, 0, "");
}

static void
test_languages (void)
{
  JylScale scale;
  g_autofree char *labels = NULL;

  jyl_scale_init (&scale, &jyl_scale_linear, 0, 20000, 0);
  labels = tick_labels (&scale, 3, JYL_LANGUAGE_RU);
  g_assert_cmpstr (labels, ==, "0 | 10\u00a0000 | 20\u00a0000");
}

static void
test_exact_multiples (void)
{
  JylScale scale;
  g_autoptr (GArray) ticks = NULL;

  jyl_scale_init (&scale, &jyl_scale_linear, 0, 1, 1);
  ticks = jyl_scale_ticks (&scale, 11, JYL_LANGUAGE_EN);
  g_assert_cmpuint (ticks->len, ==, 11);
  g_assert_true (g_array_index (ticks, JylTick, 3).value == 0.3);
  g_assert_true (g_array_index (ticks, JylTick, 7).value == 0.7);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scale-linear/nice-from-zero", test_nice_from_zero);
  g_test_add_func ("/scale-linear/no-more-decimals-than-needed", test_no_more_decimals_than_needed);
  g_test_add_func ("/scale-linear/no-finer-than-the-unit", test_no_finer_than_the_unit);
  g_test_add_func ("/scale-linear/ticks-of-a-cut-domain", test_ticks_of_a_cut_domain);
  g_test_add_func ("/scale-linear/languages", test_languages);
  g_test_add_func ("/scale-linear/exact-multiples", test_exact_multiples);

  return g_test_run ();
}
