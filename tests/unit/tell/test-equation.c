/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-equation.h"

#define NBSP "\302\240"

static void
assert_formula (JylLanguage language, const char *formula, const char *expected, gboolean shortened)
{
  gboolean is_shortened = !shortened;
  g_autofree char *text = jyl_equation_format (language, formula, &is_shortened);
  g_auto (GStrv) parts = g_strsplit (text, NBSP, -1);
  g_autofree char *plain = g_strjoinv (" ", parts);

  g_assert_null (strchr (text, ' '));
  g_assert_cmpstr (plain, ==, expected);
  g_assert_cmpint (is_shortened, ==, shortened);
}

static void
test_signs (void)
{
  assert_formula (JYL_LANGUAGE_EN, "1465 / (1 - 0.025)", "1,465 / (1 − 0.025)", FALSE);
  assert_formula (JYL_LANGUAGE_RU, "448516 / 0.27", "448 516 / 0,27", FALSE);
  assert_formula (JYL_LANGUAGE_EN, "2 * 3", "2 × 3", FALSE);
}

/* Around the whole formula, not around a part of it. */
static void
test_round (void)
{
  assert_formula (JYL_LANGUAGE_EN, "round(60 / (1 - 0.29))", "60 / (1 − 0.29)", FALSE);
  assert_formula (JYL_LANGUAGE_EN, "round(1) + round(2)", "round(1) + round(2)", FALSE);
}

/* A sum of five is told by its first two and its last, one of four as it is. */
static void
test_long_sums (void)
{
  assert_formula (JYL_LANGUAGE_EN, "1 + 2 + 3 + 4", "1 + 2 + 3 + 4", FALSE);
  assert_formula (JYL_LANGUAGE_EN, "1 + 2 + 3 + 4 + 5", "1 + 2 + … + 5", TRUE);
  assert_formula (JYL_LANGUAGE_KK, "(108.1 + 2 + 3 + 4 + 107.4) / 12 - 100", "(108,1 + 2 + … + 107,4) / 12 − 100",
                  TRUE);
  assert_formula (JYL_LANGUAGE_EN, "(1 + 2 + 3 + 4 + 5) * (6 + 7 + 8 + 9 + 10)", "(1 + 2 + … + 5) × (6 + 7 + … + 10)",
                  TRUE);
  assert_formula (JYL_LANGUAGE_EN, "1 + 2 + 3 + 4 + (5 + 6)", "1 + 2 + 3 + 4 + (5 + 6)", FALSE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart-formula/signs", test_signs);
  g_test_add_func ("/chart-formula/round", test_round);
  g_test_add_func ("/chart-formula/long-sums", test_long_sums);

  return g_test_run ();
}
