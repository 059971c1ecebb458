/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-formula.h"

static const struct
{
  const char *formula;
  double result;
} good[] = {
  { "1", 1 },
  { " 85000 ", 85000 },
  { "1 + 2 * 3", 7 },
  { "(1 + 2) * 3", 9 },
  { "10 - 2 - 3", 5 },
  { "24 / 4 / 2", 3 },
  { "-2 * -3", 6 },
  { "--2", 2 },
  { "2 - -2", 4 },
  { "-(1 + 1)", -2 },
  { "1.5e3 / 2", 750 },
  { "round(2.5)", 3 },
  { "round(-2.5)", -3 },
  { "round (1.4) + round(0.5 * (1 + 2))", 3 },
  { "100 * (85000 - 70000) / 70000", 150. / 7 },
  { "((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))))", 1 },
};

static void
test_good (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (GError) error = NULL;
      double result = NAN;

      g_test_message ("%s", good[i].formula);
      g_assert_true (jyl_formula_evaluate (good[i].formula, &result, &error));
      g_assert_no_error (error);
      g_assert_cmpfloat_with_epsilon (result, good[i].result, 1e-12);
    }
}

static const struct
{
  const char *formula;
  JylFormulaError code;
} bad[] = {
  { "", JYL_FORMULA_ERROR_SYNTAX },
  { " ", JYL_FORMULA_ERROR_SYNTAX },
  { "1 +", JYL_FORMULA_ERROR_SYNTAX },
  { "+1", JYL_FORMULA_ERROR_SYNTAX },
  { "1 2", JYL_FORMULA_ERROR_SYNTAX },
  { "(1", JYL_FORMULA_ERROR_SYNTAX },
  { "1)", JYL_FORMULA_ERROR_SYNTAX },
  { "()", JYL_FORMULA_ERROR_SYNTAX },
  { "round 1", JYL_FORMULA_ERROR_SYNTAX },
  { "round()", JYL_FORMULA_ERROR_SYNTAX },
  { "rounded(1)", JYL_FORMULA_ERROR_SYNTAX },
  { "floor(1)", JYL_FORMULA_ERROR_SYNTAX },
  { "2 ^ 3", JYL_FORMULA_ERROR_SYNTAX },
  { "2 × 3", JYL_FORMULA_ERROR_SYNTAX },
  { "1,5", JYL_FORMULA_ERROR_SYNTAX },
  { ".5", JYL_FORMULA_ERROR_SYNTAX },
  { "0x10", JYL_FORMULA_ERROR_SYNTAX },
  { "nan", JYL_FORMULA_ERROR_SYNTAX },
  { "inf", JYL_FORMULA_ERROR_SYNTAX },
  { "1 / 0", JYL_FORMULA_ERROR_NOT_FINITE },
  { "0 / 0", JYL_FORMULA_ERROR_NOT_FINITE },
  { "1e308 * 10", JYL_FORMULA_ERROR_NOT_FINITE },
  { "1e999", JYL_FORMULA_ERROR_NOT_FINITE },
};

static void
test_bad (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;
      double result = 42;

      g_test_message ("%s", bad[i].formula);
      g_assert_false (jyl_formula_evaluate (bad[i].formula, &result, &error));
      g_assert_error (error, JYL_FORMULA_ERROR, (int) bad[i].code);
      g_assert_cmpfloat (result, ==, 42);
    }
}

static char *
repeat (const char *text, guint n)
{
  GString *repeated = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (repeated, text);
  return g_string_free (repeated, FALSE);
}

static void
test_bounds (void)
{
  static const char *const deep[] = { "(", "-", "round(", "1*(" };
  g_autofree char *sum = repeat ("1+", 499);
  g_autofree char *longest = g_strconcat (sum, "12", NULL);
  g_autofree char *too_long = g_strconcat (sum, "123", NULL);
  g_autoptr (GError) error = NULL;
  double result;

  g_assert_true (jyl_formula_evaluate (longest, &result, &error));
  g_assert_cmpfloat (result, ==, 511);
  g_assert_false (jyl_formula_evaluate (too_long, &result, &error));
  g_assert_error (error, JYL_FORMULA_ERROR, JYL_FORMULA_ERROR_TOO_LONG);

  for (guint i = 0; i < G_N_ELEMENTS (deep); i++)
    {
      g_autofree char *formula = repeat (deep[i], 150);

      g_clear_error (&error);
      g_assert_false (jyl_formula_evaluate (formula, &result, &error));
      g_assert_error (error, JYL_FORMULA_ERROR, JYL_FORMULA_ERROR_TOO_LONG);
    }
}

static void
test_agrees (void)
{
  g_assert_true (jyl_formula_agrees (77000, 77000, 0));
  g_assert_true (jyl_formula_agrees (10. / 3, 3, 0));
  g_assert_true (jyl_formula_agrees (10. / 3, 3.3, 1));
  g_assert_false (jyl_formula_agrees (10. / 3, 3.4, 1));
  g_assert_false (jyl_formula_agrees (10. / 3, 4, 0));
  g_assert_true (jyl_formula_agrees (2.5, 2, 0));
  g_assert_true (jyl_formula_agrees (2.5, 3, 0));
  g_assert_true (jyl_formula_agrees (0.285, 0.29, 2));
  g_assert_true (jyl_formula_agrees (-0.285, -0.28, 2));
  g_assert_true (jyl_formula_agrees (0.1 + 0.2, 0.3, 6));
  g_assert_false (jyl_formula_agrees (0.300002, 0.3, 6));
  g_assert_true (jyl_formula_agrees (1e15 / 3, 333333333333333, 0));
  g_assert_false (jyl_formula_agrees (1e15 / 3, 333333333333334, 0));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/formula/good", test_good);
  g_test_add_func ("/format/formula/bad", test_bad);
  g_test_add_func ("/format/formula/bounds", test_bounds);
  g_test_add_func ("/format/formula/agrees", test_agrees);

  return g_test_run ();
}
