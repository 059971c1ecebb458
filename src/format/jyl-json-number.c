/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-json-number.h"

#include <math.h>
#include <string.h>

/* Whole numbers below this are exact in a double and are written without a point. */
#define MOST_WHOLE 1e15

/* As many digits differ in every double (DBL_DIG), so that a number of as many has no shorter form. */
#define MOST_DIGITS 15

/**
 * jyl_json_number_format:
 * @buffer: where to write
 * @value: a finite number
 *
 * Returns: (transfer none): @buffer, with the fewest digits that read as @value again
 */
const char *
jyl_json_number_format (char buffer[JYL_JSON_NUMBER_SIZE], double value)
{
  if (value == floor (value) && fabs (value) < MOST_WHOLE && !(value == 0 && signbit (value)))
    {
      g_ascii_formatd (buffer, JYL_JSON_NUMBER_SIZE, "%.0f", value);
      return buffer;
    }

  for (int precision = 1; precision <= 17; precision++)
    {
      char format[8];

      g_snprintf (format, sizeof format, "%%.%dg", precision);
      g_ascii_formatd (buffer, JYL_JSON_NUMBER_SIZE, format, value);
      /* To the bit: what is read again is the same number. */
      if (!(g_ascii_strtod (buffer, NULL) < value) && !(g_ascii_strtod (buffer, NULL) > value))
        break;
    }

  return buffer;
}

/* Most numbers are plain: "85000", "-7.5". Without a needless zero they are as short as can be. */
static gboolean
is_plain (const char *digits)
{
  gsize n_whole, n_decimals;

  if (*digits == '-')
    digits++;

  n_whole = strspn (digits, "0123456789");
  if (n_whole == 0 || n_whole > MOST_DIGITS || *digits == '0')
    return FALSE;
  if (digits[n_whole] == '\0')
    return TRUE;
  if (digits[n_whole] != '.')
    return FALSE;

  digits += n_whole + 1;
  n_decimals = strspn (digits, "0123456789");
  return n_decimals > 0 && n_whole + n_decimals <= MOST_DIGITS && digits[n_decimals] == '\0'
         && digits[n_decimals - 1] != '0';
}

/**
 * jyl_json_number_is_shortest:
 * @digits: a number of JSON
 * @value: what it reads as
 *
 * Returns: whether jyl_json_number_format() would write it so
 */
gboolean
jyl_json_number_is_shortest (const char *digits, double value)
{
  char shortest[JYL_JSON_NUMBER_SIZE];

  return is_plain (digits) || g_str_equal (jyl_json_number_format (shortest, value), digits);
}
