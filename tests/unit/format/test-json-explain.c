/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "jyl-json-explain.h"

static void
assert_quoted (const char *text, gssize length, const char *expected)
{
  g_autofree char *quoted = jyl_json_quote (text, length);

  g_assert_cmpstr (quoted, ==, expected);
}

static void
test_quote (void)
{
  assert_quoted ("Труд", -1, "“Труд”");
  assert_quoted ("abc", 2, "“ab”");
  assert_quoted ("", -1, "“”");
  assert_quoted ("a\nb\033", -1, "“a\357\277\275b\357\277\275”");
  assert_quoted ("0123456789012345678901234567890123456789", -1, "“0123456789012345678901234567890123456789”");
  assert_quoted ("ж123456789012345678901234567890123456789x", -1, "“ж123456789012345678901234567890123456789…”");
}

static void
assert_byte (const char *text, gsize length, guint bad, const char *part)
{
  g_autofree char *message = jyl_json_explain_byte (text, length, text + bad);

  g_assert_nonnull (strstr (message, part));
}

static void
test_byte (void)
{
  assert_byte ("\377\376{", 3, 0, "UTF-16");
  assert_byte ("\376\377{", 3, 0, "UTF-16");
  assert_byte ("ab\322", 3, 2, "0xD2");
  assert_byte ("\322", 1, 0, "0xD2");
}

static void
assert_word (const char *text, const char *part)
{
  g_autofree char *message = jyl_json_explain_word (text, text + strlen (text), "a value");

  g_test_message ("%s", message);
  g_assert_nonnull (strstr (message, part));
}

static void
test_word (void)
{
  assert_word ("// x", "comment");
  assert_word ("# x", "comment");
  assert_word ("'x'", "single quote");
  assert_word ("\"x\"", "a string");
  assert_word ("\001", "U+0001");
  assert_word ("+5", "“+”");
  assert_word (".5", "“.”");
  assert_word ("NaN", "finite");
  assert_word ("Infinity", "finite");
  assert_word ("Nano", "Found “Nano”, expected a value");
  assert_word ("undefined]", "Found “undefined”, expected a value");
  assert_word ("}", "Found “}”, expected a value");
  assert_word ("—", "Found “—”, expected a value");
}

/* Each reason has a sentence of its own. */
static void
test_scan (void)
{
  static const char text[] = "\n";
  g_autoptr (GHashTable) messages = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_messages = 0;

  for (JylScan scan = JYL_SCAN_CONTROL; scan <= JYL_SCAN_TOO_LONG; scan++)
    {
      g_hash_table_add (messages, jyl_json_explain_scan (scan, text, text, text + 1));
      n_messages++;
    }

  g_assert_cmpuint (n_messages, ==, 8);
  g_assert_cmpuint (g_hash_table_size (messages), ==, n_messages);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/json-explain/quote", test_quote);
  g_test_add_func ("/format/json-explain/byte", test_byte);
  g_test_add_func ("/format/json-explain/word", test_word);
  g_test_add_func ("/format/json-explain/scan", test_scan);

  return g_test_run ();
}
