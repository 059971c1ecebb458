/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Numbers in a language, after CLDR's number symbols and patterns. */

#include "jyl-language.h"

#include <math.h>
#include <string.h>

#define NO_BREAK_SPACE "\302\240"
#define MINUS_SIGN "\342\210\222"
#define EN_DASH "\342\200\223"

#define MAX_DECIMALS 15

typedef struct {
  const char *group;
  const char *decimal;
  const char *before_percent;
} NumberStyle;

static const NumberStyle styles[JYL_N_LANGUAGES] = {
  [JYL_LANGUAGE_EN] = { ",", ".", "" },
  [JYL_LANGUAGE_RU] = { NO_BREAK_SPACE, ",", NO_BREAK_SPACE },
  [JYL_LANGUAGE_KK] = { NO_BREAK_SPACE, ",", "" },
};

/**
 * jyl_format_number:
 * @language: the language wanted
 * @value: a number
 * @decimals: how many digits after the point, 0 to 15
 *
 * Rounds as printf() does. What rounds to zero has no minus. There is a dash for what is no finite
 * number.
 *
 * Returns: (transfer full): the number, with digits grouped by three
 */
char *
jyl_format_number (JylLanguage language, double value, int decimals)
{
  char format[8], digits[G_ASCII_DTOSTR_BUF_SIZE + 320 + MAX_DECIMALS];
  g_autoptr (GString) string = NULL;
  gsize n_whole;

  g_return_val_if_fail ((guint) language < JYL_N_LANGUAGES, NULL);

  if (!isfinite (value))
    return g_strdup (EN_DASH);

  g_snprintf (format, sizeof format, "%%.%df", CLAMP (decimals, 0, MAX_DECIMALS));
  g_ascii_formatd (digits, sizeof digits, format, fabs (value));
  n_whole = strcspn (digits, ".");

  string = g_string_sized_new (24);
  if (value < 0.0 && strpbrk (digits, "123456789") != NULL)
    g_string_append (string, MINUS_SIGN);

  for (gsize i = 0; i < n_whole; i++)
    {
      if (i > 0 && (n_whole - i) % 3 == 0)
        g_string_append (string, styles[language].group);
      g_string_append_c (string, digits[i]);
    }

  if (digits[n_whole] != '\0')
    {
      g_string_append (string, styles[language].decimal);
      g_string_append (string, digits + n_whole + 1);
    }

  return g_string_free (g_steal_pointer (&string), FALSE);
}

/**
 * jyl_format_percent:
 * @language: the language
 * @value: so many per cent
 * @decimals: how many decimals
 * @sign: the sign of per cent
 *
 * Returns: (transfer full): the number with the sign, and between them what the language has there: "19.2%"
 */
char *
jyl_format_percent (JylLanguage language, double value, int decimals, const char *sign)
{
  g_autofree char *number = jyl_format_number (language, value, decimals);

  if (number == NULL || !isfinite (value))
    return g_steal_pointer (&number);

  return g_strconcat (number, styles[language].before_percent, sign, NULL);
}
