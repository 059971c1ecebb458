/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The formula of a derived number as a chart's notes tell it. */

#include "jyl-equation.h"

#include <string.h>

#include "jyl-language.h"

#define NO_BREAK_SPACE "\302\240"
#define ELLIPSIS "\342\200\246"
#define MINUS "\342\210\222"
#define TIMES "\303\227"

#define DIGITS "0123456789."
#define PLUS " + "

/* A longer sum is told by its ends. */
#define MOST_SUMMANDS 4

/* round (x) around a whole formula says what the sign before the number says again. */
static char *
strip_round (const char *formula)
{
  gsize length = strlen (formula);
  int depth = 0;

  if (!g_str_has_prefix (formula, "round(") || formula[length - 1] != ')')
    return g_strdup (formula);

  for (gsize i = strlen ("round"); i < length; i++)
    {
      if (formula[i] == '(')
        depth++;
      else if (formula[i] == ')')
        depth--;
      if (depth == 0 && i < length - 1)
        return g_strdup (formula);
    }

  return g_strndup (formula + strlen ("round("), length - strlen ("round(") - 1);
}

/* The last number of a long sum of which @summand is the second one; NULL: there is none. */
static const char *
find_last_summand (const char *summand)
{
  guint n = 2;

  for (;; n++)
    {
      const char *rest = summand + strspn (summand, DIGITS);

      if (!g_str_has_prefix (rest, PLUS) || !g_ascii_isdigit (rest[strlen (PLUS)]))
        return n > MOST_SUMMANDS ? summand : NULL;
      summand = rest + strlen (PLUS);
    }
}

static const char *
append_number (GString *string, JylLanguage language, const char *p)
{
  gsize n_digits = strspn (p, DIGITS);
  g_autofree char *digits = g_strndup (p, n_digits);
  const char *point = strchr (digits, '.');
  g_autofree char *number = jyl_format_number (language, g_ascii_strtod (digits, NULL),
                                               point != NULL ? (int) strlen (point + 1) : 0);

  g_string_append (string, number);
  return p + n_digits;
}

static void
append_sign (GString *string, char sign)
{
  if (sign == '*')
    g_string_append (string, TIMES);
  else if (sign == '-')
    g_string_append (string, MINUS);
  else if (sign == ' ')
    g_string_append (string, NO_BREAK_SPACE);
  else
    g_string_append_c (string, sign);
}

/**
 * jyl_equation_format:
 * @language: whose numbers
 * @formula: as the dataset has it: "round(1465 / (1 - 0.025))"
 * @shortened: (out): whether something is left out
 *
 * A mean of twelve months is told by its first two and its last: "(108.1 + 108.8 + … + 107.4) / 12 − 100".
 *
 * Returns: (transfer full): the formula, without a place where a line could break: "1,465 / (1 − 0.025)"
 */
char *
jyl_equation_format (JylLanguage language, const char *formula, gboolean *shortened)
{
  g_autofree char *stripped = strip_round (formula);
  GString *string = g_string_new (NULL);
  gboolean in_sum = FALSE;

  *shortened = FALSE;
  for (const char *p = stripped; *p != '\0';)
    {
      const char *last;

      if (!g_ascii_isdigit (*p))
        {
          in_sum &= *p != '(';
          append_sign (string, *p++);
          continue;
        }

      p = append_number (string, language, p);
      last = !in_sum && g_str_has_prefix (p, PLUS) && g_ascii_isdigit (p[strlen (PLUS)])
             ? find_last_summand (p + strlen (PLUS)) : NULL;
      in_sum = g_str_has_prefix (p, PLUS);
      if (last == NULL)
        continue;

      g_string_append (string, NO_BREAK_SPACE "+" NO_BREAK_SPACE);
      append_number (string, language, p + strlen (PLUS));
      g_string_append (string, NO_BREAK_SPACE "+" NO_BREAK_SPACE ELLIPSIS NO_BREAK_SPACE "+" NO_BREAK_SPACE);
      p = append_number (string, language, last);
      in_sum = FALSE;
      *shortened = TRUE;
    }

  return g_string_free (string, FALSE);
}
