/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-fixture.h"
#include "jyl-sentence.h"

static void
test_point (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("disputes", "2021/2023", JYL_LANGUAGE_EN);
  g_autofree char *one = jyl_sentence_write_point (chart, 0, 0);
  g_autofree char *two = jyl_sentence_write_point (chart, 0, 2);

  g_assert_cmpstr (one, ==,
                   "Labour disputes. 1 January – 8 October 2021: 68 disputes, reported, part of the year, FTURK. "
                   "Source: FTURK, 8 Oct 2021, ¶21.");
  g_assert_true (g_str_has_prefix (two, "Labour disputes. 2023: about 85 disputes, derived, FTURK. Sources: "));
}

static void
test_chart (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("disputes", "2012/2013", JYL_LANGUAGE_EN);
  g_autofree char *text = jyl_sentence_write_chart (chart);

  g_assert_cmpstr (text, ==,
                   "Labour disputes. Recorded, by who counts, 2012–2013. 2013: 28 disputes, official, Ministry. "
                   "Source: Atameken.");
}

static void
test_language (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("wage", "2019/2020", JYL_LANGUAGE_RU);
  g_autofree char *text = jyl_sentence_write_chart (chart);

  g_assert_true (g_str_has_prefix (text, "Минимальная зарплата. "));
  g_assert_nonnull (strstr (text, "42\302\240" "500"));
  g_assert_nonnull (strstr (text, "Источник"));
}

/* Without a figure there is no figure to tell, and nobody who told it. */
static void
test_nothing (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("disputes", "1950", JYL_LANGUAGE_EN);
  g_autofree char *text = jyl_sentence_write_chart (chart);

  g_assert_cmpstr (text, ==, "Labour disputes. Recorded, by who counts, 1950.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sentence/point", test_point);
  g_test_add_func ("/sentence/chart", test_chart);
  g_test_add_func ("/sentence/language", test_language);
  g_test_add_func ("/sentence/nothing", test_nothing);

  return g_test_run ();
}
