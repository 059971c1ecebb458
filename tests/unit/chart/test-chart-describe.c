/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "chart-fixture.h"

static void
assert_point (JylChart *chart, guint series, guint point, const char *expected)
{
  g_autofree char *text = jyl_chart_describe_point (chart, series, point);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_point (void)
{
  g_autoptr (JylChart) wage = fixture_chart ("wage", NULL, JYL_LANGUAGE_EN);
  g_autoptr (JylChart) disputes = fixture_chart ("disputes", NULL, JYL_LANGUAGE_EN);

  assert_point (wage, 0, 0, "2018: 28,284 tenge a month, official, Set by law");
  assert_point (wage, 0, 4, "since 1 January 2024: 85,000 tenge a month, official, Set by law");
  assert_point (wage, 1, 0, "8 October 2021: 42,500 tenge a month, reported, FTURK");
  assert_point (wage, 1, 1, "1 January 2022?: more than 60,000 tenge a month, reported, FTURK");
  assert_point (disputes, 1, 0, "1 January – 8 October 2021: 68 disputes, reported, part of the year, FTURK");
  assert_point (disputes, 1, 2, "2023: about 85 disputes, derived, FTURK");
  assert_point (disputes, 1, 3, "2024: at least 60 disputes, reported, FTURK");
}

static void
test_steps (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("wage", NULL, JYL_LANGUAGE_EN);
  g_autofree char *text = jyl_chart_describe (chart);

  /* The rise of 2022 follows on a gap: nothing is compared across it. */
  g_assert_cmpstr (text, ==,
                   "Minimum wage. Tenge a month, 2018–2025. "
                   "Set by law, in force: 5 figures, 1 Jan 2018 – 30 Jun 2025; official. "
                   "First and lowest 28,284 (2018); last and highest 85,000 (since 1 Jan 2024); "
                   "largest change +15,000 (since 1 Jan 2024); no figures for 2021. "
                   "As told by FTURK: 3 figures, 8 Oct 2021 – 25 Dec 2024; reported. "
                   "First and lowest 42,500 (8 Oct 2021); last and highest 85,000 (25 Dec 2024). "
                   "Sources: ILO; Bureau of National Statistics; FTURK 8 Oct 2021\u00a0¶30, 25 Dec 2024\u00a0¶11.");
}

static void
test_rows (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("disputes", NULL, JYL_LANGUAGE_EN);
  g_autofree char *text = jyl_chart_describe (chart);

  /* The seven of a part of 2015 are not the lowest, and no fall from 28. */
  g_assert_cmpstr (text, ==,
                   "Labour disputes. Recorded, by who counts, 2011–2024. "
                   "Ministry, registered conflicts: 4 figures, 2011–2015; official. "
                   "First and lowest 16 (2011); last 7 (Jan–Oct 2015); highest 28 (2013); largest change +7 (2013); "
                   "no figures for 2014. "
                   "FTURK, recorded in the country: 4 figures, 2021–2024; reported, derived. "
                   "First 68 (1 Jan – 8 Oct 2021); last and lowest at least 60 (2024); highest 85 (2022); "
                   "largest change −25 (2024). "
                   "Sources: Atameken; FTURK 8 Oct 2021\u00a0¶21, 20 Jan 2023, 25 Dec 2024\u00a0¶15, ¶16.");
}

static void
test_languages (void)
{
  g_autoptr (JylChart) five = fixture_chart ("wage", NULL, JYL_LANGUAGE_RU);
  g_autoptr (JylChart) one = fixture_chart ("disputes", "2024", JYL_LANGUAGE_RU);
  g_autoptr (JylChart) kazakh = fixture_chart ("wage", NULL, JYL_LANGUAGE_KK);
  g_autofree char *five_text = jyl_chart_describe (five);
  g_autofree char *one_text = jyl_chart_describe (one);
  g_autofree char *kazakh_text = jyl_chart_describe (kazakh);
  g_autofree char *point = jyl_chart_describe_point (five, 1, 1);

  /* Russian has three forms after a number, Kazakh one. */
  g_assert_nonnull (strstr (five_text, "5 показателей"));
  g_assert_nonnull (strstr (five_text, "3 показателя"));
  g_assert_nonnull (strstr (one_text, "1 показатель"));
  g_assert_nonnull (strstr (kazakh_text, "5 көрсеткіш"));
  g_assert_nonnull (strstr (kazakh_text, "3 көрсеткіш"));
  g_assert_true (g_str_has_prefix (point, "1 января 2022\u00a0г."));
  g_assert_nonnull (strstr (point, "60\u00a0000"));
  g_assert_true (g_str_has_suffix (point, "ФПРК"));
}

static void
test_many_gaps (void)
{
  g_autoptr (GPtrArray) indicators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) series = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (JylText) title = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Many" });
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  FixtureRow rows[9];
  char periods[9][8];
  g_autoptr (JylDataset) dataset = NULL;
  g_autoptr (JylView) view = jyl_view_new ("many");
  g_autoptr (JylChart) chart = NULL;
  g_autofree char *text = NULL;

  for (int i = 0; i < 9; i++)
    {
      g_snprintf (periods[i], sizeof periods[i], "%d", 2001 + 2 * i);
      rows[i] = (FixtureRow) { periods[i], i, EXACT, "x", NULL };
    }
  g_ptr_array_add (series, fixture_series ("many-one", "One", NULL, NULL, NULL, NULL, rows, 9));
  fixture_indicator (indicators, "many", "Many", NULL, "things", NULL, JYL_MARK_BAR, JYL_ARRANGE_PANELS, NULL, NULL,
                     series);
  lists[JYL_KIND_INDICATOR] = indicators;
  dataset = new_dataset (&(DatasetParts) { .id = "many-set", .title = title }, lists);

  chart = jyl_chart_new (dataset, view, NULL);
  text = jyl_chart_describe (chart);
  g_assert_cmpstr (text, ==,
                   "Many. Things, 2001–2017. 9 figures, 2001–2017; official. First and lowest 0 (2001); "
                   "last and highest 8 (2017); no figures for 2002, 2004, 2006, 2008, 2010, 2012, 2 more.");
}

static void
test_one_point (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("disputes", "2024", JYL_LANGUAGE_EN);
  g_autofree char *text = jyl_chart_describe (chart);

  g_assert_cmpstr (text, ==,
                   "Labour disputes. Recorded, by who counts, 2024. 1 figure, 2024; reported. "
                   "At least 60 disputes. Source: FTURK 25 Dec 2024\u00a0¶16.");
}

static void
test_empty (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("disputes", "1950", JYL_LANGUAGE_EN);
  g_autofree char *text = jyl_chart_describe (chart);

  g_assert_cmpstr (text, ==, "Labour disputes. Recorded, by who counts, 1950. No figures in this range.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart-describe/point", test_point);
  g_test_add_func ("/chart-describe/steps", test_steps);
  g_test_add_func ("/chart-describe/rows", test_rows);
  g_test_add_func ("/chart-describe/languages", test_languages);
  g_test_add_func ("/chart-describe/many-gaps", test_many_gaps);
  g_test_add_func ("/chart-describe/one-point", test_one_point);
  g_test_add_func ("/chart-describe/empty", test_empty);

  return g_test_run ();
}
