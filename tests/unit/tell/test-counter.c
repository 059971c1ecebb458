/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-fixture.h"
#include "jyl-chart-private.h"

static void
add_document (GPtrArray *documents, const char *id, const char *kind, const char *issuer, const char *publisher,
              const char *url)
{
  g_auto (RecordParts) parts = fixture_parts (id, id, NULL);

  parts.subkind = g_strdup (kind);
  g_ptr_array_add (documents, new_document (&parts, NULL, issuer, publisher, NULL, 0, url));
}

/* A bureau with tables of its own, an inspection that is part of a ministry, and a press that retells both. */
static JylDataset *
make_dataset (const FixtureRow *bureau, guint n_bureau, const FixtureRow *inspection, guint n_inspection)
{
  g_autoptr (GPtrArray) documents = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) organizations = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) indicators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) series = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (JylText) title = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Counters" });
  GPtrArray *lists[JYL_N_KINDS] = { NULL };

  fixture_organization (organizations, "bureau", "Bureau", "Бюро", NULL);
  fixture_organization (organizations, "ministry", "Ministry", "Министерство", NULL);
  fixture_organization (organizations, "inspection", "State inspection", "Инспекция", "ministry");
  fixture_organization (organizations, "agency", "News agency", "Агентство", NULL);

  add_document (documents, "table", "statistics", "bureau", NULL, "https://bureau.example/table");
  add_document (documents, "agency-news", "news", "agency", NULL, "https://agency.example/1");
  add_document (documents, "paper", "news", NULL, "Paper.kz", "https://paper.example/2");
  add_document (documents, "portal", "web-page", NULL, "Portal.kz", NULL);
  add_document (documents, "ministry-page", "web-page", "ministry", NULL, NULL);
  add_document (documents, "decree", "law", NULL, "adilet.zan.kz", NULL);

  if (n_bureau > 0)
    g_ptr_array_add (series, fixture_series ("by-bureau", "Bureau", NULL, NULL, "bureau", NULL, bureau, n_bureau));
  if (n_inspection > 0)
    g_ptr_array_add (series, fixture_series ("by-inspection", "Inspection", NULL, NULL, "inspection", NULL, inspection,
                                             n_inspection));
  fixture_indicator (indicators, "count", "Count", NULL, "cases", NULL, JYL_MARK_BAR, JYL_ARRANGE_PANELS, NULL, NULL,
                     series);
  lists[JYL_KIND_DOCUMENT] = documents;
  lists[JYL_KIND_ORGANIZATION] = organizations;
  lists[JYL_KIND_INDICATOR] = indicators;

  return new_dataset (&(DatasetParts) { .id = "counters", .title = title }, lists);
}

static JylChart *
make_chart (JylDataset *dataset, JylLanguage language)
{
  g_autoptr (JylView) plain = jyl_view_new ("count");
  g_autoptr (JylView) view = jyl_view_with_language (plain, language);
  g_autoptr (GError) error = NULL;
  JylChart *chart = jyl_chart_new (dataset, view, &error);

  g_assert_no_error (error);
  return chart;
}

/* Who counted stands first, and behind it where that was read. */
static void
test_relays (void)
{
  static const FixtureRow bureau[] = {
    { "2020", 10, EXACT, "agency-news", NULL },
    { "2021", 11, EXACT, "table paper", NULL },
    { "2022", 12, EXACT, "paper", NULL },
  };
  g_autoptr (JylDataset) dataset = make_dataset (bureau, 3, NULL, 0);
  g_autoptr (JylChart) english = make_chart (dataset, JYL_LANGUAGE_EN);
  g_autoptr (JylChart) russian = make_chart (dataset, JYL_LANGUAGE_RU);
  g_autoptr (JylChart) kazakh = make_chart (dataset, JYL_LANGUAGE_KK);

  g_assert_cmpstr (jyl_chart_get_source (english), ==, "Source: Bureau (via News agency, Paper.kz)");
  g_assert_cmpstr (jyl_chart_get_source (russian), ==, "Источник: Бюро (цит. по: Агентство, Paper.kz)");
  g_assert_cmpstr (jyl_chart_get_source (kazakh), ==, "Дереккөз: Bureau (News agency, Paper.kz арқылы)");
}

/* Of what a part of a ministry counts, the ministry's page is no third party; a law speaks for itself. */
static void
test_own_house (void)
{
  static const FixtureRow inspection[] = {
    { "2020", 10, EXACT, "ministry-page", NULL },
    { "2021", 11, EXACT, "portal", NULL },
    { "2022", 12, EXACT, "paper", NULL },
    { "2023", 13, EXACT, "agency-news", NULL },
    { "2024", 14, EXACT, "decree", NULL },
  };
  g_autoptr (JylDataset) dataset = make_dataset (NULL, 0, inspection, 5);
  g_autoptr (JylChart) chart = make_chart (dataset, JYL_LANGUAGE_EN);

  g_assert_cmpstr (jyl_chart_get_source (chart), ==,
                   "Sources: State inspection (via Portal.kz, Paper.kz, …); adilet.zan.kz");
}

/* The press may retell several, and stands behind each of them. */
static void
test_shared_relay (void)
{
  static const FixtureRow bureau[] = { { "2020", 10, EXACT, "paper", NULL } };
  static const FixtureRow inspection[] = { { "2020", 7, EXACT, "paper", NULL } };
  g_autoptr (JylDataset) dataset = make_dataset (bureau, 1, inspection, 1);
  g_autoptr (JylChart) chart = make_chart (dataset, JYL_LANGUAGE_EN);

  g_assert_cmpstr (jyl_chart_get_source (chart), ==,
                   "Sources: Bureau (via Paper.kz); State inspection (via Paper.kz)");
}

/* The name of a source leads to its own document, that of a relay to what it wrote. */
static void
test_links (void)
{
  static const FixtureRow bureau[] = {
    { "2020", 10, EXACT, "table", NULL },
    { "2021", 11, EXACT, "paper", NULL },
  };
  g_autoptr (JylDataset) dataset = make_dataset (bureau, 2, NULL, 0);
  g_autoptr (JylChart) chart = make_chart (dataset, JYL_LANGUAGE_EN);
  const char *source = jyl_chart_get_source (chart);
  guint n_links;
  const JylSourceLink *links = jyl_chart_get_source_links (chart, &n_links);
  g_autoptr (GString) string = g_string_new (NULL);

  for (guint i = 0; i < n_links; i++)
    g_string_append_printf (string, "%.*s %s\n", (int) links[i].length, source + links[i].start, links[i].url);
  g_assert_cmpstr (string->str, ==,
                   "Bureau https://bureau.example/table\n"
                   "Paper.kz https://paper.example/2\n");
}

/* A series without a counter has whoever published the number. */
static void
test_nobody_counts (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("disputes", "2011/2012", JYL_LANGUAGE_EN);

  g_assert_cmpstr (jyl_chart_get_source (chart), ==, "Source: Atameken");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart-counter/relays", test_relays);
  g_test_add_func ("/chart-counter/own-house", test_own_house);
  g_test_add_func ("/chart-counter/shared-relay", test_shared_relay);
  g_test_add_func ("/chart-counter/links", test_links);
  g_test_add_func ("/chart-counter/nobody-counts", test_nobody_counts);

  return g_test_run ();
}
