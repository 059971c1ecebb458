/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "jyl-json-scan.h"

static void
test_space (void)
{
  static const char text[] = " \t\r\n x";
  static const char no_break[] = "\302\240";

  g_assert_cmpint (jyl_json_scan_space (text, text + strlen (text)) - text, ==, 5);
  g_assert_cmpint (jyl_json_scan_space (text, text + 3) - text, ==, 3);
  /* A no-break space is none of JSON's. */
  g_assert_true (jyl_json_scan_space (no_break, no_break + 2) == no_break);
}

static const struct
{
  const char *text;
  JylScan scan;
  guint at;
  gboolean escaped;
} strings[] = {
  { "\"\"", JYL_SCAN_GOOD, 2, FALSE },
  { "\"ab\" c", JYL_SCAN_GOOD, 4, FALSE },
  { "\"\\\"\"", JYL_SCAN_GOOD, 4, TRUE },
  { "\"\\\\\\/\\b\\f\\n\\r\\t\"", JYL_SCAN_GOOD, 16, TRUE },
  { "\"\\u0041\\uAbCd\"", JYL_SCAN_GOOD, 14, TRUE },
  { "\"\\ud83d\\ude00\"", JYL_SCAN_GOOD, 14, TRUE },
  { "\"Труд\"", JYL_SCAN_GOOD, 10, FALSE },
  { "\"\177\"", JYL_SCAN_GOOD, 3, FALSE },
  { "\"", JYL_SCAN_CUT_OFF, 1, FALSE },
  { "\"abc", JYL_SCAN_CUT_OFF, 4, FALSE },
  { "\"abc\\", JYL_SCAN_CUT_OFF, 4, TRUE },
  { "\"\\u12", JYL_SCAN_CUT_OFF, 1, TRUE },
  { "\"\\ud83d", JYL_SCAN_CUT_OFF, 1, TRUE },
  { "\"\\ud83d\\ud", JYL_SCAN_CUT_OFF, 1, TRUE },
  { "\"a\n\"", JYL_SCAN_CONTROL, 2, FALSE },
  { "\"a\t\"", JYL_SCAN_CONTROL, 2, FALSE },
  { "\"a\\x\"", JYL_SCAN_BAD_ESCAPE, 2, TRUE },
  { "\"a\\'\"", JYL_SCAN_BAD_ESCAPE, 2, TRUE },
  { "\"\\u00g0\"", JYL_SCAN_BAD_ESCAPE, 1, TRUE },
  { "\"\\u0000\"", JYL_SCAN_NUL_ESCAPE, 1, TRUE },
  { "\"\\ude00\"", JYL_SCAN_HALF_SURROGATE, 1, TRUE },
  { "\"\\ud83d\"", JYL_SCAN_HALF_SURROGATE, 1, TRUE },
  { "\"\\ud83d\\u0041\"", JYL_SCAN_HALF_SURROGATE, 1, TRUE },
  { "\"\\ud83d\\ud83d\"", JYL_SCAN_HALF_SURROGATE, 1, TRUE },
};

static void
test_strings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (strings); i++)
    {
      /* Not NUL-terminated, so that reading on would be seen. */
      g_autofree char *text = g_memdup2 (strings[i].text, strlen (strings[i].text));
      const char *p = text;
      gboolean escaped;

      g_test_message ("%s", strings[i].text);
      g_assert_cmpint (jyl_json_scan_string (&p, text + strlen (strings[i].text), &escaped), ==, strings[i].scan);
      g_assert_cmpint (p - text, ==, strings[i].at);
      g_assert_cmpint (escaped, ==, strings[i].escaped);
    }
}

static const struct
{
  const char *text;
  JylScan scan;
  guint at;
} numbers[] = {
  { "0", JYL_SCAN_GOOD, 1 },
  { "-0", JYL_SCAN_GOOD, 2 },
  { "12,", JYL_SCAN_GOOD, 2 },
  { "-12.50]", JYL_SCAN_GOOD, 6 },
  { "0.1e5", JYL_SCAN_GOOD, 5 },
  { "1E+308", JYL_SCAN_GOOD, 6 },
  { "1e-400", JYL_SCAN_GOOD, 6 },
  { "123456789012345678", JYL_SCAN_GOOD, 18 },
  { "1234567890123456789.5", JYL_SCAN_GOOD, 21 },
  { "-", JYL_SCAN_CUT_OFF, 1 },
  { "1.", JYL_SCAN_CUT_OFF, 2 },
  { "1e", JYL_SCAN_CUT_OFF, 2 },
  { "1e-", JYL_SCAN_CUT_OFF, 3 },
  { "-a", JYL_SCAN_NO_DIGIT, 1 },
  { "1.,", JYL_SCAN_NO_DIGIT, 2 },
  { "1.e5", JYL_SCAN_NO_DIGIT, 2 },
  { "1e+,", JYL_SCAN_NO_DIGIT, 3 },
  { "01", JYL_SCAN_LEADING_ZERO, 0 },
  { "-007", JYL_SCAN_LEADING_ZERO, 1 },
  { "1e309", JYL_SCAN_NOT_FINITE, 5 },
  { "-1e999", JYL_SCAN_NOT_FINITE, 6 },
  { "1234567890123456789", JYL_SCAN_TOO_LONG, 19 },
};

static void
test_numbers (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *text = g_memdup2 (numbers[i].text, strlen (numbers[i].text));
      const char *p = text;

      g_test_message ("%s", numbers[i].text);
      g_assert_cmpint (jyl_json_scan_number (&p, text + strlen (numbers[i].text)), ==, numbers[i].scan);
      g_assert_cmpint (p - text, ==, numbers[i].at);
    }
}

static void
test_word (void)
{
  static const char text[] = "true]";

  g_assert_cmpint (jyl_json_scan_word (text, text + 5) - text, ==, 4);
  g_assert_cmpint (jyl_json_scan_word (text, text + 2) - text, ==, 2);
  g_assert_cmpint (jyl_json_scan_word (text + 4, text + 5) - text, ==, 4);
}

static void
assert_unescaped (const char *text, const char *expected)
{
  g_autofree char *found = jyl_json_unescape (text, text + strlen (text));

  g_assert_cmpstr (found, ==, expected);
}

static void
test_unescape (void)
{
  assert_unescaped ("", "");
  assert_unescaped ("Труд", "Труд");
  assert_unescaped ("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t");
  assert_unescaped ("t\\u0069tle \\u0422", "title Т");
  assert_unescaped ("\\ud83d\\ude00!", "😀!");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/json-scan/space", test_space);
  g_test_add_func ("/format/json-scan/strings", test_strings);
  g_test_add_func ("/format/json-scan/numbers", test_numbers);
  g_test_add_func ("/format/json-scan/word", test_word);
  g_test_add_func ("/format/json-scan/unescape", test_unescape);

  return g_test_run ();
}
