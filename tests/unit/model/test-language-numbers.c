/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-language.h"
#include "jyl-unit.h"

#include <math.h>

#define NBSP "\302\240"

static void
check_number (JylLanguage language, double value, int decimals, const char *expected)
{
  g_autofree char *formatted = jyl_format_number (language, value, decimals);

  g_assert_cmpstr (formatted, ==, expected);
}

static void
check_value (JylLanguage language, double value, int decimals, const char *symbol, const char *expected)
{
  JylUnit unit = { .id = "u", .kind = jyl_unit_kind_assume (symbol), .symbol = symbol, .decimals = (guint) decimals };
  g_autofree char *formatted = jyl_unit_format (&unit, language, value);

  g_assert_cmpstr (formatted, ==, expected);
}

static void
test_groups (void)
{
  check_number (JYL_LANGUAGE_EN, 0, 0, "0");
  check_number (JYL_LANGUAGE_EN, 7, 0, "7");
  check_number (JYL_LANGUAGE_EN, 999, 0, "999");
  check_number (JYL_LANGUAGE_EN, 1000, 0, "1,000");
  check_number (JYL_LANGUAGE_EN, 85000, 0, "85,000");
  check_number (JYL_LANGUAGE_EN, 123456, 0, "123,456");
  check_number (JYL_LANGUAGE_EN, 1234567.891, 2, "1,234,567.89");
  check_number (JYL_LANGUAGE_RU, 1000, 0, "1" NBSP "000");
  check_number (JYL_LANGUAGE_RU, 85000, 0, "85" NBSP "000");
  check_number (JYL_LANGUAGE_KK, 1234567.891, 1, "1" NBSP "234" NBSP "567,9");
}

static void
test_rounding (void)
{
  check_number (JYL_LANGUAGE_EN, 19.25, 1, "19.2");
  check_number (JYL_LANGUAGE_EN, 19.26, 1, "19.3");
  check_number (JYL_LANGUAGE_EN, 999.9, 0, "1,000");
  check_number (JYL_LANGUAGE_RU, 0.05, 2, "0,05");
  check_number (JYL_LANGUAGE_EN, 2, -3, "2");
  check_number (JYL_LANGUAGE_EN, 0.5, 99, "0.500000000000000");
}

static void
test_minus (void)
{
  check_number (JYL_LANGUAGE_EN, -1234.5, 1, "\342\210\2221,234.5");
  check_number (JYL_LANGUAGE_RU, -6.6, 1, "\342\210\2226,6");

  /* What rounds to zero has no sign. */
  check_number (JYL_LANGUAGE_EN, -0.0, 0, "0");
  check_number (JYL_LANGUAGE_EN, -0.4, 0, "0");
  check_number (JYL_LANGUAGE_KK, -0.04, 1, "0,0");
  check_number (JYL_LANGUAGE_EN, -0.06, 1, "\342\210\2220.1");
}

static void
test_extremes (void)
{
  g_autofree char *large = jyl_format_number (JYL_LANGUAGE_RU, -G_MAXDOUBLE, 15);

  g_assert_true (g_str_has_suffix (large, ",000000000000000"));
  check_number (JYL_LANGUAGE_EN, NAN, 0, "–");
  check_number (JYL_LANGUAGE_EN, INFINITY, 2, "–");
  check_value (JYL_LANGUAGE_EN, NAN, 0, "₸", "–");
}

static void
test_symbols (void)
{
  check_value (JYL_LANGUAGE_EN, 85000, 0, "₸", "85,000" NBSP "₸");
  check_value (JYL_LANGUAGE_RU, 85000, 0, "₸", "85" NBSP "000" NBSP "₸");
  check_value (JYL_LANGUAGE_KK, 85000, 0, "₸", "85" NBSP "000" NBSP "₸");
  check_value (JYL_LANGUAGE_EN, 19.2, 1, "%", "19.2%");
  check_value (JYL_LANGUAGE_RU, 19.2, 1, "%", "19,2" NBSP "%");
  check_value (JYL_LANGUAGE_KK, 19.2, 1, "%", "19,2%");
  check_value (JYL_LANGUAGE_EN, 12, 0, NULL, "12");
  check_value (JYL_LANGUAGE_EN, 12, 0, "", "12");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/language-numbers/groups", test_groups);
  g_test_add_func ("/model/language-numbers/rounding", test_rounding);
  g_test_add_func ("/model/language-numbers/minus", test_minus);
  g_test_add_func ("/model/language-numbers/extremes", test_extremes);
  g_test_add_func ("/model/language-numbers/symbols", test_symbols);

  return g_test_run ();
}
