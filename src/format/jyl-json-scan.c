/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-json-scan.h"

#include <math.h>
#include <string.h>

/* So many digits are always held by a gint64. */
#define MAX_INTEGER_DIGITS 18

static gboolean
scan_hex (const char *p, const char *end, gunichar *out)
{
  gunichar value = 0;

  if (end - p < 4)
    return FALSE;

  for (guint i = 0; i < 4; i++)
    {
      int digit = g_ascii_xdigit_value (p[i]);

      if (digit < 0)
        return FALSE;
      value = value << 4 | (gunichar) digit;
    }

  *out = value;
  return TRUE;
}

static gboolean
is_high_surrogate (gunichar c)
{
  return c >= 0xd800 && c < 0xdc00;
}

static gboolean
is_low_surrogate (gunichar c)
{
  return c >= 0xdc00 && c < 0xe000;
}

/* Reads what follows "\u" at @p. Good, @p stands behind it. */
static JylScan
scan_unicode_escape (const char **p, const char *end, gunichar *out)
{
  gunichar low;

  if (!scan_hex (*p, end, out))
    return end - *p < 4 ? JYL_SCAN_CUT_OFF : JYL_SCAN_BAD_ESCAPE;

  if (*out == 0)
    return JYL_SCAN_NUL_ESCAPE;
  if (is_low_surrogate (*out))
    return JYL_SCAN_HALF_SURROGATE;

  *p += 4;
  if (!is_high_surrogate (*out))
    return JYL_SCAN_GOOD;

  if (end - *p < 6 && memchr (*p, '"', (gsize) (end - *p)) == NULL)
    return JYL_SCAN_CUT_OFF;
  if (end - *p < 6 || (*p)[0] != '\\' || (*p)[1] != 'u' || !scan_hex (*p + 2, end, &low) || !is_low_surrogate (low))
    return JYL_SCAN_HALF_SURROGATE;

  *out = 0x10000 + ((*out - 0xd800) << 10) + (low - 0xdc00);
  *p += 6;
  return JYL_SCAN_GOOD;
}

static const char *
scan_digits (const char *p, const char *end)
{
  while (p < end && g_ascii_isdigit (*p))
    p++;
  return p;
}

static gboolean
is_finite_number (const char *begin, const char *end)
{
  g_autofree char *number = g_strndup (begin, (gsize) (end - begin));

  return isfinite (g_ascii_strtod (number, NULL));
}

/**
 * jyl_json_scan_space:
 *
 * Returns: the first byte from @p on that is no white space of JSON, or @end
 */
const char *
jyl_json_scan_space (const char *p, const char *end)
{
  while (p < end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t'))
    p++;
  return p;
}

/**
 * jyl_json_scan_string:
 * @p: (inout): the quotation mark that opens the string; then the byte behind the closing one, or
 *   the byte where something is wrong
 * @escaped: (out): whether there is a backslash in it
 *
 * The bytes have to be UTF-8.
 *
 * Returns: %JYL_SCAN_GOOD, or what is wrong
 */
JylScan
jyl_json_scan_string (const char **p, const char *end, gboolean *escaped)
{
  const char *q = *p + 1;

  *escaped = FALSE;

  while (q < end)
    {
      guchar c = (guchar) *q;

      if (c == '"')
        {
          *p = q + 1;
          return JYL_SCAN_GOOD;
        }

      if (c < 0x20)
        {
          *p = q;
          return JYL_SCAN_CONTROL;
        }

      if (c == '\\')
        {
          *escaped = TRUE;
          *p = q;

          if (++q == end)
            return JYL_SCAN_CUT_OFF;

          if (*q == 'u')
            {
              gunichar ignored;
              JylScan scan;

              q++;
              scan = scan_unicode_escape (&q, end, &ignored);
              if (scan != JYL_SCAN_GOOD)
                return scan;
              continue;
            }

          if (strchr ("\"\\/bfnrt", *q) == NULL || *q == '\0')
            return JYL_SCAN_BAD_ESCAPE;
        }

      q++;
    }

  *p = end;
  return JYL_SCAN_CUT_OFF;
}

/**
 * jyl_json_scan_number:
 * @p: (inout): its first digit or minus sign; then the byte behind it, or, for a number that is
 *   wrongly written, the byte where something else has to stand
 *
 * Returns: %JYL_SCAN_GOOD, or what is wrong; after %JYL_SCAN_NOT_FINITE and %JYL_SCAN_TOO_LONG @p
 *   stands behind the number, which is well written
 */
JylScan
jyl_json_scan_number (const char **p, const char *end)
{
  const char *begin = *p;
  const char *digits = *begin == '-' ? begin + 1 : begin;
  const char *q = scan_digits (digits, end);
  gsize n_digits = (gsize) (q - digits);
  gboolean whole = TRUE;

  *p = digits;
  if (n_digits == 0)
    return digits == end ? JYL_SCAN_CUT_OFF : JYL_SCAN_NO_DIGIT;
  if (n_digits > 1 && *digits == '0')
    return JYL_SCAN_LEADING_ZERO;

  if (q < end && *q == '.')
    {
      *p = q + 1;
      q = scan_digits (*p, end);
      if (q == *p)
        return q == end ? JYL_SCAN_CUT_OFF : JYL_SCAN_NO_DIGIT;
      whole = FALSE;
    }

  if (q < end && (*q == 'e' || *q == 'E'))
    {
      q++;
      if (q < end && (*q == '+' || *q == '-'))
        q++;
      *p = q;
      q = scan_digits (*p, end);
      if (q == *p)
        return q == end ? JYL_SCAN_CUT_OFF : JYL_SCAN_NO_DIGIT;

      *p = q;
      return is_finite_number (begin, q) ? JYL_SCAN_GOOD : JYL_SCAN_NOT_FINITE;
    }

  *p = q;
  if (whole)
    return n_digits <= MAX_INTEGER_DIGITS ? JYL_SCAN_GOOD : JYL_SCAN_TOO_LONG;
  return n_digits <= MAX_INTEGER_DIGITS || is_finite_number (begin, q) ? JYL_SCAN_GOOD : JYL_SCAN_NOT_FINITE;
}

/**
 * jyl_json_scan_word:
 *
 * Returns: the end of the letters, digits and underscores that start at @p, where they may be
 *   "true", "null" or something that JSON does not know
 */
const char *
jyl_json_scan_word (const char *p, const char *end)
{
  while (p < end && (g_ascii_isalnum (*p) || *p == '_' || *p == '$' || (guchar) *p >= 0x80))
    p++;
  return p;
}

/**
 * jyl_json_unescape:
 * @begin: the byte behind the opening quotation mark of a good string
 * @end: its closing quotation mark
 *
 * Returns: (transfer full): what the string says
 */
char *
jyl_json_unescape (const char *begin, const char *end)
{
  GString *text = g_string_sized_new ((gsize) (end - begin));

  while (begin < end)
    {
      static const char names[] = "bfnrt";
      static const char values[] = "\b\f\n\r\t";
      const char *name;

      if (*begin != '\\')
        {
          g_string_append_c (text, *begin++);
          continue;
        }

      if (begin[1] == 'u')
        {
          gunichar c;

          begin += 2;
          if (scan_unicode_escape (&begin, end, &c) != JYL_SCAN_GOOD)
            break;
          g_string_append_unichar (text, c);
          continue;
        }

      name = strchr (names, begin[1]);
      g_string_append_c (text, name != NULL ? values[name - names] : begin[1]);
      begin += 2;
    }

  return g_string_free (text, FALSE);
}
