/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-gaps.h"
#include "jyl-language.h"

static void
assert_gaps (JylGaps *gaps, const char *expected)
{
  g_auto (GStrv) texts = jyl_gaps_end (gaps);
  g_autofree char *joined = g_strjoinv ("|", texts);

  g_assert_cmpstr (joined, ==, expected);
}

static void
test_texts (void)
{
  g_autoptr (JylText) full = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "wage", "зарплата", "жалақы" });
  g_autoptr (JylText) half = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "union", "профсоюз" });
  g_autoptr (JylText) name = jyl_text_new_plain ("ILOSTAT");
  JylGaps *gaps = jyl_gaps_begin ();

  jyl_text_get (full, JYL_LANGUAGE_KK);
  jyl_text_get (name, JYL_LANGUAGE_KK);
  jyl_text_get (half, JYL_LANGUAGE_EN);
  jyl_text_get (half, JYL_LANGUAGE_RU);
  assert_gaps (gaps, "");

  gaps = jyl_gaps_begin ();
  jyl_text_get (half, JYL_LANGUAGE_KK);
  jyl_text_get (half, JYL_LANGUAGE_KK);
  assert_gaps (gaps, "union");
}

static void
test_messages (void)
{
  JylGaps *gaps = jyl_gaps_begin ();

  g_assert_cmpstr (jyl_translate (JYL_LANGUAGE_RU, "No catalogue has this"), ==, "No catalogue has this");
  jyl_translate_plural (JYL_LANGUAGE_KK, "one thing", "%d things", 2);
  jyl_translate (JYL_LANGUAGE_EN, "English is what it is");
  assert_gaps (gaps, "No catalogue has this|%d things");
}

/* What is no word needs no translation. */
static void
test_signs (void)
{
  JylGaps *gaps = jyl_gaps_begin ();

  jyl_gaps_tell (JYL_LANGUAGE_RU, "%s: %d");
  jyl_gaps_tell (JYL_LANGUAGE_RU, "2024 – 2026");
  assert_gaps (gaps, "");
}

static void
test_nesting (void)
{
  JylGaps *outer = jyl_gaps_begin ();
  JylGaps *inner;

  jyl_gaps_tell (JYL_LANGUAGE_RU, "before");
  inner = jyl_gaps_begin ();
  jyl_gaps_tell (JYL_LANGUAGE_RU, "within");
  assert_gaps (inner, "within");
  jyl_gaps_tell (JYL_LANGUAGE_RU, "after");
  assert_gaps (outer, "before|after");

  /* Nobody keeps a list: nothing happens. */
  jyl_gaps_tell (JYL_LANGUAGE_RU, "later");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/gaps/texts", test_texts);
  g_test_add_func ("/gaps/messages", test_messages);
  g_test_add_func ("/gaps/signs", test_signs);
  g_test_add_func ("/gaps/nesting", test_nesting);

  return g_test_run ();
}
