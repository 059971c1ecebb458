/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "chart-fixture.h"
#include "jyl-chart-private.h"
#include "jyl-counter.h"

static void
test_title (void)
{
  g_autoptr (JylChart) wage = fixture_chart ("wage", NULL, JYL_LANGUAGE_EN);
  g_autoptr (JylChart) disputes = fixture_chart ("disputes", "2022", JYL_LANGUAGE_RU);

  g_assert_cmpstr (jyl_chart_get_title (wage), ==, "Minimum wage");
  /* Without a subtitle of its own, the unit is one. */
  g_assert_cmpstr (jyl_chart_get_subtitle (wage), ==, "Tenge a month, 2018–2025");
  g_assert_cmpstr (jyl_chart_get_title (disputes), ==, "Трудовые споры");
  g_assert_cmpstr (jyl_chart_get_subtitle (disputes), ==, "Recorded, by who counts, 2022");
}

static void
test_source (void)
{
  g_autoptr (JylChart) wage = fixture_chart ("wage", NULL, JYL_LANGUAGE_EN);
  g_autoptr (JylChart) disputes = fixture_chart ("disputes", NULL, JYL_LANGUAGE_EN);
  g_autoptr (JylChart) one = fixture_chart ("wage", "2018", JYL_LANGUAGE_EN);

  /* News.kz repeats what ILOSTAT has: it is in the full list. */
  g_assert_cmpstr (jyl_chart_get_source (wage), ==,
                   "Sources: ILO; Bureau of National Statistics; FTURK 8 Oct 2021\u00a0¶30, 25 Dec 2024\u00a0¶11");
  g_assert_cmpstr (jyl_chart_get_source (disputes), ==,
                   "Sources: Atameken; FTURK 8 Oct 2021\u00a0¶21, 20 Jan 2023, 25 Dec 2024\u00a0¶15, ¶16");
  g_assert_cmpstr (jyl_chart_get_source (one), ==, "Source: ILO");
}

static void
test_citations (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("wage", NULL, JYL_LANGUAGE_EN);
  GPtrArray *citations = jyl_chart_get_citations (chart);
  g_autoptr (GString) string = g_string_new (NULL);

  for (guint i = 0; i < citations->len; i++)
    g_string_append_printf (string, "%s#%u ", jyl_citation_get_document (g_ptr_array_index (citations, i)),
                            jyl_citation_get_paragraph (g_ptr_array_index (citations, i)));
  g_assert_cmpstr (string->str, ==, "ilostat#0 news-2019#0 bureau-table#0 forum#30 council#11 ");
}

/* More issuers than fit: the texts with paragraphs stay, and the rest is counted. */
static void
test_long_source (void)
{
  g_autoptr (GPtrArray) documents = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) indicators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) series = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (JylText) title = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Many" });
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  FixtureRow rows[9];
  char periods[9][8], names[9][8];
  g_autoptr (JylDataset) dataset = NULL;
  g_autoptr (JylView) view = jyl_view_new ("many");
  g_autoptr (JylChart) chart = NULL;

  for (int i = 0; i < 9; i++)
    {
      g_snprintf (periods[i], sizeof periods[i], "%d", 2001 + i);
      g_snprintf (names[i], sizeof names[i], "N%d", i + 1);
      rows[i] = (FixtureRow) { periods[i], i, EXACT, names[i], NULL };
      fixture_document (documents, names[i], names[i], "2020", NULL, i == 8 ? 10 : 0);
    }
  rows[8].citations = "N9#3";
  g_ptr_array_add (series, fixture_series ("many-one", "One", NULL, NULL, NULL, NULL, rows, 9));
  fixture_indicator (indicators, "many", "Many", NULL, "things", NULL, JYL_MARK_LINE, JYL_ARRANGE_TOGETHER, NULL, NULL,
                     series);
  lists[JYL_KIND_DOCUMENT] = documents;
  lists[JYL_KIND_INDICATOR] = indicators;
  dataset = new_dataset (&(DatasetParts) { .id = "many-set", .title = title }, lists);

  chart = jyl_chart_new (dataset, view, NULL);
  g_assert_cmpstr (jyl_chart_get_source (chart), ==, "Sources: N1; N2; N3; N4; N5; N9 2020\u00a0¶3; 3 more");
  g_assert_cmpuint (jyl_chart_get_citations (chart)->len, ==, 9);
}

/* More documents and paragraphs of one issuer than are read. */
static void
test_many_paragraphs (void)
{
  g_autoptr (GPtrArray) documents = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) indicators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) series = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (JylText) title = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Many" });
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  FixtureRow rows[13];
  char periods[13][8], citations[13][8], names[8][4], dates[8][8];
  g_autoptr (JylDataset) dataset = NULL;
  g_autoptr (JylView) view = jyl_view_new ("many");
  g_autoptr (JylChart) chart = NULL;

  for (int i = 0; i < 8; i++)
    {
      g_snprintf (names[i], sizeof names[i], "D%d", i);
      g_snprintf (dates[i], sizeof dates[i], "%d", 2010 + i);
      fixture_document (documents, names[i], names[i], dates[i], "@Office", 99);
    }
  for (int i = 0; i < 13; i++)
    {
      g_snprintf (periods[i], sizeof periods[i], "%d", 2001 + i);
      g_snprintf (citations[i], sizeof citations[i], "D%d#%d", MAX (i - 5, 0), 20 - i);
      rows[i] = (FixtureRow) { periods[i], i, EXACT, citations[i], NULL };
    }
  g_ptr_array_add (series, fixture_series ("many-one", "One", NULL, NULL, NULL, NULL, rows, 13));
  fixture_indicator (indicators, "many", "Many", NULL, "things", NULL, JYL_MARK_LINE, JYL_ARRANGE_TOGETHER, NULL, NULL,
                     series);
  lists[JYL_KIND_DOCUMENT] = documents;
  lists[JYL_KIND_INDICATOR] = indicators;
  dataset = new_dataset (&(DatasetParts) { .id = "many-set", .title = title }, lists);

  chart = jyl_chart_new (dataset, view, NULL);
  g_assert_cmpstr (jyl_chart_get_source (chart), ==,
                   "Source: Office 2010\u00a0¶15, ¶16, ¶17, ¶18…, 2011\u00a0¶14, 2012\u00a0¶13, 2013\u00a0¶12, "
                   "2014\u00a0¶11, 2015\u00a0¶10 …");
  g_assert_cmpuint (jyl_chart_get_citations (chart)->len, ==, 13);
}

static void
test_shorten_name (void)
{
  static const char *const cases[][2] = {
    { "Federation of Trade Unions of the Republic of Kazakhstan (FTURK)", "FTURK" },
    { "Bureau of National Statistics (BNS)", "Bureau of National Statistics" },
    { "Government of the Republic of Kazakhstan", "Government of the Republic of Kazakhstan" },
    { "(odd)", "(odd)" },
    { "", "" },
    { "Бюро национальной статистики (БНС)", "Бюро национальной статистики" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = jyl_counter_shorten_name (cases[i][0]);

      g_assert_cmpstr (name, ==, cases[i][1]);
    }
}

static void
test_notes (void)
{
  g_autoptr (JylChart) disputes = fixture_chart ("disputes", NULL, JYL_LANGUAGE_EN);
  g_autoptr (JylChart) wage = fixture_chart ("wage", NULL, JYL_LANGUAGE_EN);
  g_autoptr (JylChart) one = fixture_chart ("wage", "2018", JYL_LANGUAGE_EN);
  g_autofree char *dispute_notes = g_strjoinv ("\n", (char **) jyl_chart_get_notes (disputes));
  g_autofree char *wage_notes = g_strjoinv ("\n", (char **) jyl_chart_get_notes (wage));
  g_autofree char *one_notes = g_strjoinv ("\n", (char **) jyl_chart_get_notes (one));

  g_assert_cmpstr (dispute_notes, ==,
                   "* part of the year: Jan–Oct 2015; 1 Jan – 8 Oct 2021\n"
                   "No figures in this range: Old count\n"
                   "Derived: FTURK, 2023: 60\u00a0/\u00a0(1\u00a0−\u00a00.29)\u00a0≈\u00a085");
  g_assert_cmpstr (wage_notes, ==, "Inferred: As told by FTURK, 1 Jan 2022?: The text implies it");
  g_assert_cmpstr (one_notes, ==, "No figures in this range: As told by FTURK");
}

/* The formulas of a series stand in one sentence, and the first few are enough. */
static void
test_many_formulas (void)
{
  g_autoptr (GPtrArray) indicators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) series = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (JylText) title = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Many" });
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  FixtureRow rows[8];
  char periods[8][8];
  g_autoptr (JylDataset) dataset = NULL;
  g_autoptr (JylView) view = jyl_view_new ("many");
  g_autoptr (JylView) russian = jyl_view_with_language (view, JYL_LANGUAGE_RU);
  g_autoptr (JylChart) chart = NULL;

  for (int i = 0; i < 8; i++)
    {
      g_snprintf (periods[i], sizeof periods[i], "%d", 2001 + i);
      rows[i] = (FixtureRow) { periods[i], 7.5, JYL_QUALIFIER_EXACT, JYL_STATUS_DERIVED, "round(2*3.75) + (1)", "x",
                               NULL };
    }
  rows[1].formula = NULL;
  g_ptr_array_add (series, fixture_series ("many-one", "One", NULL, NULL, NULL, NULL, rows, 8));
  fixture_indicator (indicators, "many", "Many", NULL, "things", NULL, JYL_MARK_LINE, JYL_ARRANGE_TOGETHER, NULL, NULL,
                     series);
  lists[JYL_KIND_INDICATOR] = indicators;
  dataset = new_dataset (&(DatasetParts) { .id = "many-set", .title = title }, lists);

  chart = jyl_chart_new (dataset, russian, NULL);
  g_assert_cmpuint (g_strv_length ((char **) jyl_chart_get_notes (chart)), ==, 2);
  g_assert_cmpstr (jyl_chart_get_notes (chart)[1], ==, "Ось значений начинается не с нуля");
  g_assert_nonnull (strstr (jyl_chart_get_notes (chart)[0],
                            "2001: round(2×3,75)\u00a0+\u00a0(1)\u00a0≈\u00a08; 2003: "));
  g_assert_nonnull (strstr (jyl_chart_get_notes (chart)[0], "2007: "));
  g_assert_null (strstr (jyl_chart_get_notes (chart)[0], "2008: "));
  g_assert_true (g_str_has_suffix (jyl_chart_get_notes (chart)[0], " 1"));
}

static void
test_format_point (void)
{
  g_autoptr (JylChart) disputes = fixture_chart ("disputes", NULL, JYL_LANGUAGE_EN);
  g_autoptr (JylChart) wage = fixture_chart ("wage", NULL, JYL_LANGUAGE_RU);
  static const struct {
    guint       series;
    guint       point;
    const char *expected;
  } cases[] = {
    { 0, 0, "16" },
    { 0, 3, "7*" },
    { 1, 0, "68*" },
    { 1, 2, "≈\u00a085" },
    { 1, 3, "≥\u00a060" },
  };
  g_autofree char *step = jyl_chart_format_point (wage, 0, 4);
  g_autofree char *more = jyl_chart_format_point (wage, 1, 1);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = jyl_chart_format_point (disputes, cases[i].series, cases[i].point);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
  g_assert_cmpstr (step, ==, "85\u00a0000");
  g_assert_cmpstr (more, ==, ">\u00a060\u00a0000");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart-text/title", test_title);
  g_test_add_func ("/chart-text/source", test_source);
  g_test_add_func ("/chart-text/citations", test_citations);
  g_test_add_func ("/chart-text/long-source", test_long_source);
  g_test_add_func ("/chart-text/many-paragraphs", test_many_paragraphs);
  g_test_add_func ("/chart-text/shorten-name", test_shorten_name);
  g_test_add_func ("/chart-text/notes", test_notes);
  g_test_add_func ("/chart-text/many-formulas", test_many_formulas);
  g_test_add_func ("/chart-text/format-point", test_format_point);

  return g_test_run ();
}
