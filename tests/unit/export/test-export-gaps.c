/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "chart-fixture.h"
#include "jyl-export.h"

static char *
describe (const char *indicator, JylLanguage language)
{
  g_autoptr (JylChart) chart = fixture_chart (indicator, NULL, language);

  return jyl_export_describe_gaps (chart, &JYL_CANVAS_DEFAULT);
}

/* What is written in English lacks nothing in English. */
static void
test_english (void)
{
  g_autofree char *gaps = describe ("wage", JYL_LANGUAGE_EN);

  g_assert_null (gaps);
}

/* The sentence names the language, how many texts it lacks, and the first of them. */
static void
test_languages (void)
{
  g_autofree char *russian = describe ("disputes", JYL_LANGUAGE_RU);
  g_autofree char *kazakh = describe ("disputes", JYL_LANGUAGE_KK);

  g_assert_nonnull (strstr (russian, " no Russian version and stay"));
  g_assert_nonnull (strstr (russian, "Recorded, by who counts"));
  /* The titles have a Russian version, and no Kazakh one. */
  g_assert_null (strstr (russian, "Labour disputes"));
  g_assert_nonnull (strstr (kazakh, " no Kazakh version and stay"));
  g_assert_cmpint (atoi (kazakh), >, atoi (russian));
}

/* A long list is told by its beginning, a long text by its first letters. */
static void
test_long (void)
{
  g_autofree char *kazakh = describe ("disputes", JYL_LANGUAGE_KK);
  g_autoptr (GPtrArray) indicators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) series = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (JylText) title = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Set", "Набор", "Жинақ" });
  static const FixtureRow rows[] = { { "2020", 1, EXACT, "", NULL } };
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_autoptr (JylDataset) dataset = NULL;
  g_autoptr (JylView) plain = jyl_view_new ("long");
  g_autoptr (JylView) view = jyl_view_with_language (plain, JYL_LANGUAGE_RU);
  g_autoptr (JylChart) chart = NULL;
  g_autofree char *russian = NULL;

  g_assert_cmpint (atoi (kazakh), >, 5);
  g_assert_true (g_str_has_suffix (kazakh, "; …"));

  g_ptr_array_add (series, fixture_series ("long-one", "One", "Один", NULL, NULL, NULL, rows, 1));
  fixture_indicator (indicators, "long",
                     "A title that goes on and on so that nobody would read all of it in a sentence about languages",
                     NULL, "things", NULL, JYL_MARK_BAR, JYL_ARRANGE_PANELS, NULL, NULL, series);
  lists[JYL_KIND_INDICATOR] = indicators;
  dataset = new_dataset (&(DatasetParts) { .id = "long-set", .title = title }, lists);
  chart = jyl_chart_new (dataset, view, NULL);
  russian = jyl_export_describe_gaps (chart, &JYL_CANVAS_DEFAULT);
  g_assert_nonnull (strstr (russian, "A title that goes on and on so that nobody would read all of…"));
  g_assert_null (strstr (russian, "languages"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/export-gaps/english", test_english);
  g_test_add_func ("/export-gaps/languages", test_languages);
  g_test_add_func ("/export-gaps/long", test_long);

  return g_test_run ();
}
