/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-json-explain.h"

#include <glib/gi18n.h>
#include <string.h>

/* What is quoted from a file is cut to so many characters. */
#define MAX_QUOTED 40

/* JavaScript and Python write these for numbers that are none. */
static gboolean
is_no_number (const char *p, const char *end)
{
  gsize length = (gsize) (jyl_json_scan_word (p, end) - p);

  return (length == 3 && g_ascii_strncasecmp (p, "nan", 3) == 0)
         || (length == 8 && g_ascii_strncasecmp (p, "infinity", 8) == 0);
}

/**
 * jyl_json_quote:
 * @text: UTF-8 from a file
 * @length: its length in bytes, or -1 when it ends with a NUL
 *
 * Returns: (transfer full): @text in quotation marks, without line breaks and other control
 *   characters, and cut where it is too long for a message
 */
char *
jyl_json_quote (const char *text, gssize length)
{
  const char *end = text + (length < 0 ? strlen (text) : (gsize) length);
  g_autoptr (GString) shown = g_string_new (NULL);
  guint n_chars = 0;

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (n_chars++ == MAX_QUOTED)
        {
          g_string_append (shown, "…");
          break;
        }
      g_string_append_unichar (shown, g_unichar_iscntrl (c) ? 0xfffd : c);
    }

  /* TRANSLATORS: what a file says, in the quotation marks of the language. */
  return g_strdup_printf (_("“%s”"), shown->str);
}

/**
 * jyl_json_explain_byte:
 * @text: (array length=length): a file
 * @bad: the first byte of it that is no UTF-8
 *
 * Returns: (transfer full): what is wrong with the byte, and with the file as a whole where that
 *   can be told
 */
char *
jyl_json_explain_byte (const char *text, gsize length, const char *bad)
{
  if (length >= 2 && (memcmp (text, "\xff\xfe", 2) == 0 || memcmp (text, "\xfe\xff", 2) == 0))
    return g_strdup (_("The file is UTF-16, expected UTF-8: save it again in that encoding"));

  return g_strdup_printf (_("Found the byte 0x%02X, which is not UTF-8: save the file again in that encoding"),
                          (guint) (guchar) *bad);
}

/**
 * jyl_json_explain_scan:
 * @scan: what is wrong with a string or a number, but for %JYL_SCAN_CUT_OFF
 * @begin: where it starts
 * @at: where jyl_json_scan_string () or jyl_json_scan_number () stopped, before @end
 *
 * Returns: (transfer full): what was found there and what was expected
 */
char *
jyl_json_explain_scan (JylScan scan, const char *begin, const char *at, const char *end)
{
  g_autofree char *quoted = NULL;

  switch (scan)
    {
    case JYL_SCAN_CONTROL:
      if (*at == '\n' || *at == '\r')
        return g_strdup (_("Found a line break within a string, expected “\"” before it or “\\n” in its place"));
      return g_strdup_printf (_("Found the control character U+%04X within a string, expected “\\u%04x” in its place"),
                              (guint) *at, (guint) *at);

    case JYL_SCAN_BAD_ESCAPE:
      return g_strdup (_("Found an escape that JSON does not know, "
                         "expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u and four digits"));

    case JYL_SCAN_NUL_ESCAPE:
      return g_strdup (_("Found “\\u0000”, expected a character that a text can hold"));

    case JYL_SCAN_HALF_SURROGATE:
      return g_strdup (_("Found half of a surrogate pair, expected both halves or the character itself"));

    case JYL_SCAN_LEADING_ZERO:
      return g_strdup (_("Found a number that starts with 0, expected it without the zero"));

    case JYL_SCAN_NO_DIGIT:
      if (is_no_number (at, end))
        {
          quoted = jyl_json_quote (begin, jyl_json_scan_word (at, end) - begin);
          return g_strdup_printf (_("Found %s, expected a finite number"), quoted);
        }
      return g_strdup (_("Found a number that breaks off, expected a digit here"));

    case JYL_SCAN_NOT_FINITE:
      quoted = jyl_json_quote (begin, at - begin);
      return g_strdup_printf (_("Found %s, expected a finite number"), quoted);

    case JYL_SCAN_TOO_LONG:
      quoted = jyl_json_quote (begin, at - begin);
      return g_strdup_printf (_("Found %s, expected a number of at most 18 digits"), quoted);

    case JYL_SCAN_GOOD:
    case JYL_SCAN_CUT_OFF:
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * jyl_json_explain_word:
 * @p: what cannot stand where it stands, before @end
 * @expected: what could, such as "a value"
 *
 * Returns: (transfer full): what was found, as helpfully as can be told, and what was expected
 */
char *
jyl_json_explain_word (const char *p, const char *end, const char *expected)
{
  const char *word_end = jyl_json_scan_word (p, end);
  g_autofree char *quoted = NULL;

  if (*p == '/' || *p == '#')
    return g_strdup_printf (_("Found a comment, which JSON does not have, expected %s"), expected);
  if (*p == '\'')
    return g_strdup_printf (_("Found a single quote, which opens no string in JSON, expected %s"), expected);
  if (*p == '"')
    return g_strdup_printf (_("Found a string, expected %s"), expected);
  if ((guchar) *p < 0x20 || *p == 0x7f)
    return g_strdup_printf (_("Found the control character U+%04X, expected %s"), (guint) *p, expected);
  if ((*p == '+' || *p == '.') && end - p > 1 && (g_ascii_isdigit (p[1]) || p[1] == '.'))
    return g_strdup_printf (_("Found a number that starts with “%c”, expected a digit or “-” first"), *p);

  if (word_end == p)
    word_end = g_utf8_next_char (p);
  quoted = jyl_json_quote (p, word_end - p);

  if (is_no_number (p, end))
    return g_strdup_printf (_("Found %s, expected a finite number"), quoted);

  return g_strdup_printf (_("Found %s, expected %s"), quoted, expected);
}
