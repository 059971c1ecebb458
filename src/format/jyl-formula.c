/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-formula.h"

#include <float.h>
#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "jyl-json-explain.h"

/*   sum     = product { ("+" | "-") product }
 *   product = factor { ("*" | "/") factor }
 *   factor  = "-" factor | number | "(" sum ")" | "round" "(" sum ")"
 *
 * Read by one function a line. They call each other as deep as the formula is nested, which is
 * bounded. */

typedef struct
{
  const char *begin;
  const char *p;
  guint depth;
  GError *error; /* nullable */
} Parser;

/**
 * jyl_formula_error_quark:
 *
 * Returns: the domain of #JylFormulaError
 */
G_DEFINE_QUARK (jyl-formula-error-quark, jyl_formula_error)

static double read_sum (Parser *self);

static void
skip_space (Parser *self)
{
  while (*self->p == ' ')
    self->p++;
}

static gboolean
accept (Parser *self, char c)
{
  skip_space (self);
  if (*self->p != c)
    return FALSE;

  self->p++;
  return TRUE;
}

/* Says what stands where something else was expected; the first error is the one that counts. */
static double
fail (Parser *self, const char *expected)
{
  glong place;
  g_autofree char *quoted = NULL;

  if (self->error != NULL)
    return 0;

  if (*self->p == '\0')
    {
      g_set_error (&self->error, JYL_FORMULA_ERROR, JYL_FORMULA_ERROR_SYNTAX,
                   _("The formula ends too early, expected %s"), expected);
      return 0;
    }

  place = g_utf8_strlen (self->begin, self->p - self->begin) + 1;
  quoted = jyl_json_quote (self->p, g_utf8_next_char (self->p) - self->p);
  g_set_error (&self->error, JYL_FORMULA_ERROR, JYL_FORMULA_ERROR_SYNTAX,
               /* TRANSLATORS: the first %s is a quoted character, the second what should stand there. */
               _("Found %s as character %ld of the formula, expected %s"), quoted, place, expected);
  return 0;
}

static double
read_number (Parser *self)
{
  char *end;
  double number;

  /* g_ascii_strtod () also takes "inf", "nan" and hexadecimals. */
  if (!g_ascii_isdigit (*self->p) || (self->p[0] == '0' && (self->p[1] == 'x' || self->p[1] == 'X')))
    return fail (self, _("a number, “(” or “round(”"));

  number = g_ascii_strtod (self->p, &end);
  self->p = end;
  return number;
}

static double
read_group (Parser *self)
{
  double result = read_sum (self);

  if (self->error == NULL && !accept (self, ')'))
    return fail (self, _("an operator or “)”"));
  return result;
}

static double
read_factor (Parser *self)
{
  double result;

  if (self->depth == JYL_FORMULA_MAX_DEPTH)
    {
      if (self->error == NULL)
        g_set_error (&self->error, JYL_FORMULA_ERROR, JYL_FORMULA_ERROR_TOO_LONG,
                     _("The formula has more than %d levels of brackets, expected fewer"), JYL_FORMULA_MAX_DEPTH);
      return 0;
    }

  self->depth++;
  skip_space (self);

  if (accept (self, '-'))
    result = -read_factor (self);
  else if (accept (self, '('))
    result = read_group (self);
  else if (g_str_has_prefix (self->p, "round"))
    {
      self->p += strlen ("round");
      if (accept (self, '('))
        /* Halves go away from zero, as in statistical yearbooks. */
        result = round (read_group (self));
      else
        result = fail (self, _("“(” after “round”"));
    }
  else
    result = read_number (self);

  self->depth--;
  return result;
}

static double
read_product (Parser *self)
{
  double result = read_factor (self);

  while (self->error == NULL)
    {
      if (accept (self, '*'))
        result *= read_factor (self);
      else if (accept (self, '/'))
        result /= read_factor (self);
      else
        break;
    }

  return result;
}

static double
read_sum (Parser *self)
{
  double result = read_product (self);

  while (self->error == NULL)
    {
      if (accept (self, '+'))
        result += read_product (self);
      else if (accept (self, '-'))
        result -= read_product (self);
      else
        break;
    }

  return result;
}

/**
 * jyl_formula_evaluate:
 * @formula: numbers with a decimal point, + - * / ( ), a minus sign before a factor, and round(…)
 *   to a whole number, halves away from zero; spaces anywhere
 * @out: (out): what it comes to; set only on success
 * @error: return location for a #GError of %JYL_FORMULA_ERROR
 *
 * Computes a formula. It takes at most %JYL_FORMULA_MAX_LENGTH characters and %JYL_FORMULA_MAX_DEPTH
 * levels.
 *
 * Returns: whether it is a formula and comes to a finite number
 */
gboolean
jyl_formula_evaluate (const char *formula, double *out, GError **error)
{
  Parser parser = { formula, formula, 0, NULL };
  double result;

  g_return_val_if_fail (formula != NULL, FALSE);
  g_return_val_if_fail (out != NULL, FALSE);

  if (g_utf8_strlen (formula, -1) > JYL_FORMULA_MAX_LENGTH)
    {
      g_set_error (error, JYL_FORMULA_ERROR, JYL_FORMULA_ERROR_TOO_LONG,
                   _("The formula has more than %d characters, expected fewer"), JYL_FORMULA_MAX_LENGTH);
      return FALSE;
    }

  result = read_sum (&parser);
  skip_space (&parser);
  if (*parser.p != '\0')
    fail (&parser, _("an operator or the end"));

  if (parser.error != NULL)
    {
      g_propagate_error (error, parser.error);
      return FALSE;
    }

  if (!isfinite (result))
    {
      g_set_error (error, JYL_FORMULA_ERROR, JYL_FORMULA_ERROR_NOT_FINITE,
                   _("The formula comes to no finite number, expected one"));
      return FALSE;
    }

  *out = result;
  return TRUE;
}

/**
 * jyl_formula_agrees:
 * @result: what a formula comes to
 * @value: the number given with it
 * @decimals: to how many decimals the indicator's values are rounded
 *
 * Returns: whether @value is @result rounded to @decimals; of a half either neighbour will do
 */
gboolean
jyl_formula_agrees (double result, double value, guint decimals)
{
  double half_step = 0.5 * pow (10, -(double) decimals);

  /* Room for what binary fractions cannot hold: 0.285 is a little less than it says. */
  return fabs (result - value) <= half_step * (1 + 1e-9) + DBL_EPSILON * MAX (fabs (result), fabs (value));
}
