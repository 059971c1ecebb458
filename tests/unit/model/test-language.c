/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-language.h"

static void
test_translate (void)
{
  g_assert_cmpstr (jyl_translate (JYL_LANGUAGE_EN, "Period"), ==, "Period");
  g_assert_cmpstr (jyl_translate (JYL_LANGUAGE_RU, "Period"), ==, "Период");
  g_assert_cmpstr (jyl_translate (JYL_LANGUAGE_KK, "Period"), ==, "Кезең");

  /* The same string every time, as callers keep it. */
  g_assert_true (jyl_translate (JYL_LANGUAGE_RU, "Period") == jyl_translate (JYL_LANGUAGE_RU, "Period"));
}

static void
check_plural (JylLanguage language, gulong n, const char *expected)
{
  g_assert_cmpstr (jyl_translate_plural (language, "%u figure", "%u figures", n), ==, expected);
}

static void
test_plural (void)
{
  static const gulong one[] = { 1, 21, 101, 1001, 85001 };
  static const gulong few[] = { 2, 3, 4, 22, 104, 1003 };
  static const gulong many[] = { 0, 5, 10, 11, 12, 13, 14, 19, 20, 100, 111, 112, 1011, 1014 };

  check_plural (JYL_LANGUAGE_EN, 0, "%u figures");
  check_plural (JYL_LANGUAGE_EN, 1, "%u figure");
  check_plural (JYL_LANGUAGE_EN, 21, "%u figures");
  check_plural (JYL_LANGUAGE_KK, 1, "%u көрсеткіш");
  check_plural (JYL_LANGUAGE_KK, 5, "%u көрсеткіш");

  for (guint i = 0; i < G_N_ELEMENTS (one); i++)
    check_plural (JYL_LANGUAGE_RU, one[i], "%u показатель");
  for (guint i = 0; i < G_N_ELEMENTS (few); i++)
    check_plural (JYL_LANGUAGE_RU, few[i], "%u показателя");
  for (guint i = 0; i < G_N_ELEMENTS (many); i++)
    check_plural (JYL_LANGUAGE_RU, many[i], "%u показателей");
}

static void
test_not_translated (void)
{
  static const char message[] = "qwertyuiop";

  for (guint i = 0; i < JYL_N_LANGUAGES; i++)
    {
      g_assert_true (jyl_translate ((JylLanguage) i, message) == message);
      g_assert_true (jyl_translate_plural ((JylLanguage) i, message, "qwertyuiops", 1) == message);
      g_assert_cmpstr (jyl_translate_plural ((JylLanguage) i, message, "qwertyuiops", 2), ==, "qwertyuiops");
    }
}

static void
check_interface (const char *language, const char *lc_all, const char *lc_messages, const char *lang,
                 JylLanguage expected)
{
  const char *names[] = { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" };
  const char *values[] = { language, lc_all, lc_messages, lang };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (values[i] != NULL)
        g_setenv (names[i], values[i], TRUE);
      else
        g_unsetenv (names[i]);
    }

  g_assert_cmpint (jyl_language_of_interface (), ==, expected);
}

static void
test_interface (void)
{
  check_interface (NULL, NULL, NULL, NULL, JYL_LANGUAGE_EN);
  check_interface ("ru", NULL, NULL, NULL, JYL_LANGUAGE_RU);
  check_interface ("de:kk:ru", "en_GB.UTF-8", NULL, NULL, JYL_LANGUAGE_KK);
  check_interface ("", "kk_KZ.UTF-8", "ru_RU", "en_US", JYL_LANGUAGE_KK);
  check_interface (NULL, "", "ru_KZ@euro", "kk_KZ", JYL_LANGUAGE_RU);
  check_interface (NULL, NULL, NULL, "kk_KZ", JYL_LANGUAGE_KK);
  check_interface (NULL, "C.UTF-8", NULL, "de_DE.UTF-8", JYL_LANGUAGE_EN);
  check_interface ("rue", NULL, NULL, "russian", JYL_LANGUAGE_EN);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/language/translate", test_translate);
  g_test_add_func ("/model/language/plural", test_plural);
  g_test_add_func ("/model/language/not-translated", test_not_translated);
  g_test_add_func ("/model/language/interface", test_interface);

  return g_test_run ();
}
