/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-json-number.h"

#include <math.h>

/* Whole numbers below this are exact in a double and are written without a point. */
#define MOST_WHOLE 1e15

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
