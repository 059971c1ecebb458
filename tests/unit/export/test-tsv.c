/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-fixture.h"
#include "jyl-tsv.h"

static void
assert_tsv (const char *range, JylLanguage language, const char *expected)
{
  g_autoptr (JylChart) chart = fixture_chart ("disputes", range, language);
  g_autofree char *text = jyl_tsv_write (chart);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_rows (void)
{
  assert_tsv ("2012/2013", JYL_LANGUAGE_EN,
              "Series\tPeriod\tValue\tUnit\tStatus\tStated by\n"
              "Ministry\t2012\t21\tdisputes\tofficial\tConflicts, 2011–2015\n"
              "Ministry\t2013\t28\tdisputes\tofficial\tConflicts, 2011–2015\n");
}

/* A comma before the decimals in Russian. */
static void
test_language (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("disputes", "2023", JYL_LANGUAGE_RU);
  g_autofree char *text = jyl_tsv_write (chart);

  g_assert_nonnull (strstr (text, "\nФПРК\t2023\t84,51\tdisputes\tвычислено\t"));
}

static void
test_nothing (void)
{
  assert_tsv ("1950", JYL_LANGUAGE_EN, "Series\tPeriod\tValue\tUnit\tStatus\tStated by\n");
}

/* There is no way to quote: what would end a cell becomes a space. */
static void
test_breaks (void)
{
  g_autoptr (JylDataset) dataset = NULL;
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_autoptr (GPtrArray) indicators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);
  const FixtureRow rows[] = { { "2024", 1, EXACT, "a", NULL } };
  g_autoptr (JylText) title = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Record" });
  JylPeriod updated = fixture_period ("2025");
  g_autoptr (JylView) view = jyl_view_new ("i");
  g_autoptr (JylChart) chart = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  g_ptr_array_add (all, fixture_series ("s", "One\ttab\nand break", NULL, NULL, NULL, NULL, rows, 1));
  fixture_indicator (indicators, "i", "Title", NULL, "unit", NULL, JYL_MARK_BAR, JYL_ARRANGE_TOGETHER, NULL, NULL, all);
  lists[JYL_KIND_INDICATOR] = indicators;
  dataset = new_dataset (
      &(DatasetParts) { .id = "breaks", .title = title, .licence = "CC0-1.0", .updated = &updated, .contents = "abc" },
      lists);
  chart = jyl_chart_new (dataset, view, NULL);
  text = jyl_tsv_write (chart);
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 3);
  g_assert_true (g_str_has_prefix (lines[1], "One tab and break\t2024\t1\tunit\t"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tsv/rows", test_rows);
  g_test_add_func ("/tsv/language", test_language);
  g_test_add_func ("/tsv/nothing", test_nothing);
  g_test_add_func ("/tsv/breaks", test_breaks);

  return g_test_run ();
}
