/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-text.h"

static void
test_fall_back (void)
{
  g_autoptr (JylText) text = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Astana", NULL, "Астана қ." });

  g_assert_cmpstr (jyl_text_get (text, JYL_LANGUAGE_EN), ==, "Astana");
  g_assert_cmpstr (jyl_text_get (text, JYL_LANGUAGE_RU), ==, "Astana");
  g_assert_cmpstr (jyl_text_get (text, JYL_LANGUAGE_KK), ==, "Астана қ.");
  g_assert_true (jyl_text_has (text, JYL_LANGUAGE_EN));
  g_assert_false (jyl_text_has (text, JYL_LANGUAGE_RU));
  g_assert_true (jyl_text_has (text, JYL_LANGUAGE_KK));
  g_assert_false (jyl_text_is_plain (text));
}

static void
test_empty_says_nothing (void)
{
  g_autoptr (JylText) text = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Astana", "", "" });

  g_assert_cmpstr (jyl_text_get (text, JYL_LANGUAGE_RU), ==, "Astana");
  g_assert_false (jyl_text_has (text, JYL_LANGUAGE_RU));
}

static void
test_plain (void)
{
  g_autoptr (JylText) name = jyl_text_new_plain ("Alexey Kosyak");

  g_assert_true (jyl_text_is_plain (name));
  for (guint i = 0; i < JYL_N_LANGUAGES; i++)
    {
      g_assert_true (jyl_text_has (name, (JylLanguage) i));
      g_assert_cmpstr (jyl_text_get (name, (JylLanguage) i), ==, "Alexey Kosyak");
    }
}

static void
test_none (void)
{
  g_assert_cmpstr (jyl_text_get (NULL, JYL_LANGUAGE_RU), ==, "");
  g_assert_false (jyl_text_has (NULL, JYL_LANGUAGE_EN));
  g_assert_false (jyl_text_is_plain (NULL));
}

static void
test_references (void)
{
  JylText *text = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "a", "b", "c" });
  GValue value = G_VALUE_INIT;

  g_value_init (&value, JYL_TYPE_TEXT);
  g_value_set_boxed (&value, text);
  g_assert_true (g_value_get_boxed (&value) == text);
  jyl_text_unref (text);
  g_assert_cmpstr (jyl_text_get (g_value_get_boxed (&value), JYL_LANGUAGE_RU), ==, "b");
  g_value_unset (&value);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/text/fall-back", test_fall_back);
  g_test_add_func ("/model/text/empty-says-nothing", test_empty_says_nothing);
  g_test_add_func ("/model/text/plain", test_plain);
  g_test_add_func ("/model/text/none", test_none);
  g_test_add_func ("/model/text/references", test_references);

  return g_test_run ();
}
