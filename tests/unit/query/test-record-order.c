/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-record-order.h"

#include "small-dataset.h"

/* The order as a string: [heading] id id [heading] id */
static void
assert_order_of_kinds (JylDataset *dataset, const JylKind *kinds, guint n_kinds, JylLanguage language,
                       const char *expected)
{
  GStringChunk *groups = g_string_chunk_new (64);
  g_autoptr (GArray) entries = jyl_record_order_new (dataset, kinds, n_kinds, language, groups);
  g_autoptr (GString) string = g_string_new (NULL);
  const char *group = NULL;

  for (guint i = 0; i < entries->len; i++)
    {
      const JylEntry *entry = &g_array_index (entries, JylEntry, i);

      if (entry->group != group)
        g_string_append_printf (string, "[%s] ", entry->group);
      group = entry->group;
      g_string_append_printf (string, "%s ", jyl_record_get_id (entry->record));
    }

  g_assert_cmpstr (g_strchomp (string->str), ==, expected);
  g_string_chunk_free (groups);
}

static void
assert_order (JylDataset *dataset, JylKind kind, JylLanguage language, const char *expected)
{
  assert_order_of_kinds (dataset, &kind, 1, language, expected);
}

static void
test_events (void)
{
  g_autoptr (JylDataset) dataset = small_dataset ();

  assert_order (dataset, JYL_KIND_EVENT, JYL_LANGUAGE_EN,
                "[2024] council-2024 [2021] forum-2021 strike-2021 [No date] undated");
}

static void
test_events_of_one_day_and_open (void)
{
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_autoptr (JylDataset) dataset = NULL;

  add_record (lists, small_event ("a", NULL, "A", "2021-05-01", ""));
  add_record (lists, small_event ("b", NULL, "B", "../2022", ""));
  add_record (lists, small_event ("c", NULL, "C", "2021-05-01", ""));
  add_record (lists, small_event ("d", NULL, "D", "2021-05/..", ""));
  add_record (lists, small_event ("e", NULL, "E", "0999", ""));
  dataset = make_dataset (lists);

  assert_order (dataset, JYL_KIND_EVENT, JYL_LANGUAGE_EN, "[2022] b [2021] a c d [999] e");
}

static void
test_people (void)
{
  g_autoptr (JylDataset) dataset = small_dataset ();

  assert_order (dataset, JYL_KIND_PERSON, JYL_LANGUAGE_EN, "[A] amirgaliyev [D] dauletalin [K] kosyak");
}

static void
test_people_of_one_name (void)
{
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_autoptr (JylDataset) dataset = NULL;

  add_record (lists, small_person ("b", "Berik Aliev", NULL, NULL));
  add_record (lists, small_person ("mono", "Aiman", NULL, NULL));
  add_record (lists, small_person ("a", "Aigul Aliev", NULL, NULL));
  add_record (lists, small_person ("nameless", "…", NULL, NULL));
  add_record (lists, small_person ("alieva", "Aigul Alieva", NULL, NULL));
  dataset = make_dataset (lists);

  assert_order (dataset, JYL_KIND_PERSON, JYL_LANGUAGE_EN, "[Other] nameless [A] mono a b alieva");
}

static void
test_organizations_by_language (void)
{
  g_autoptr (JylDataset) dataset = small_dataset ();

  assert_order (dataset, JYL_KIND_ORGANIZATION, JYL_LANGUAGE_EN, "[F] fturk [Q] qyzmet");
  assert_order (dataset, JYL_KIND_ORGANIZATION, JYL_LANGUAGE_RU, "[Қ] qyzmet [Ф] fturk");
  assert_order (dataset, JYL_KIND_ORGANIZATION, JYL_LANGUAGE_KK, "[К] fturk [Қ] qyzmet");
}

static void
test_groups_as_in_the_file (void)
{
  g_autoptr (JylDataset) dataset = small_dataset ();

  assert_order (dataset, JYL_KIND_PLACE, JYL_LANGUAGE_EN, "[City] astana");
  assert_order (dataset, JYL_KIND_INDICATOR, JYL_LANGUAGE_EN, "[Wages] minimum-wage");
  assert_order (dataset, JYL_KIND_AWARD, JYL_LANGUAGE_EN, "");
}

static void
test_topics (void)
{
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_autoptr (JylDataset) dataset = NULL;

  add_record (lists, small_indicator ("first", "First", NULL));
  add_record (lists, small_indicator ("accidents", "Accidents", "Safety"));
  add_record (lists, small_indicator ("wage", "Wage", "Wages"));
  add_record (lists, small_indicator ("deaths", "Deaths", "Safety"));
  dataset = make_dataset (lists);

  assert_order (dataset, JYL_KIND_INDICATOR, JYL_LANGUAGE_EN, "[Safety] accidents deaths [Wages] wage [Other] first");
}

/* What was read by paragraph first, the newest at the top; the web's pages as they stand in the file. */
static void
test_documents (void)
{
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_autoptr (JylDataset) dataset = NULL;

  add_record (lists, small_document ("web", "web-page", "A page", NULL, NULL));
  add_record (lists, small_document ("letter", "letter", "Letter", "2019-06-12", NULL));
  add_record (lists, small_document ("release", "press-release", "Release", NULL, NULL));
  add_record (lists, small_document ("bare", NULL, "Bare", NULL, NULL));
  add_record (lists, small_document ("council", "press-release", "Council", "2024-12-25", NULL));
  add_record (lists, small_document ("another", "web-page", "Another", NULL, NULL));
  dataset = make_dataset (lists);

  assert_order (dataset, JYL_KIND_DOCUMENT, JYL_LANGUAGE_EN,
                "[Base documents] council letter [Web page] web another [Press release] release [Other] bare");
  assert_order (dataset, JYL_KIND_DOCUMENT, JYL_LANGUAGE_RU,
                "[Основные документы] council letter [Web page] web another [Пресс-релиз] release [Прочее] bare");
}

/* The lists keep their order, each where the topic of its first entry stands. */
static void
test_commitments (void)
{
  static const JylKind kinds[] = { JYL_KIND_POSITION, JYL_KIND_PROGRAMME, JYL_KIND_CONVENTION };
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_autoptr (JylDataset) dataset = NULL;

  add_record (lists, small_position ("wage", "demand", "Wages", NULL, 0));
  add_record (lists, small_position ("second", "task", "Law", "tasks", 2));
  add_record (lists, small_position ("safety", "demand", "Safety", NULL, 0));
  add_record (lists, small_position ("first", "task", "Wages", "tasks", 1));
  add_record (lists, small_position ("lonely", "task", NULL, "other", 1));
  add_record (lists, small_position ("unnumbered", "task", "Safety", "tasks", 0));
  add_record (lists, small_position ("wage-too", "demand", "Wages", NULL, 0));
  add_record (lists, small_programme ("roadmap", "roadmap", "Safety"));
  add_record (lists, small_programme ("school", "school", "Training"));
  add_record (lists, small_convention ("c-95", "Wages"));
  add_record (lists, small_convention ("c-0", NULL));
  dataset = make_dataset (lists);

  assert_order_of_kinds (dataset, kinds, G_N_ELEMENTS (kinds), JYL_LANGUAGE_EN,
                         "[Wages] wage wage-too c-95 [List tasks] first second [Safety] safety unnumbered roadmap "
                         "[List other] lonely [Training] school [Other] c-0");
  assert_order_of_kinds (dataset, kinds + 1, 1, JYL_LANGUAGE_EN, "[Safety] roadmap [Training] school");
}

static void
test_awards (void)
{
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_autoptr (JylDataset) dataset = NULL;

  add_record (lists, small_award ("nomination-b", "nomination", "contest"));
  add_record (lists, small_award ("medal", "medal", NULL));
  add_record (lists, small_award ("contest", "contest", NULL));
  add_record (lists, small_award ("nomination-a", "nomination", "contest"));
  add_record (lists, small_award ("another-medal", "medal", NULL));
  add_record (lists, small_award ("orphan", "nomination", "nowhere"));
  dataset = make_dataset (lists);

  assert_order (dataset, JYL_KIND_AWARD, JYL_LANGUAGE_EN,
                "[contest] contest nomination-b nomination-a [Medal] medal another-medal [Nomination] orphan");
}

static void
test_discrepancies (void)
{
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_autoptr (JylDataset) dataset = NULL;

  add_record (lists, small_person ("kosyak", "Alexey Kosyak", NULL, NULL));
  add_record (lists, small_indicator ("bare", "Bare", NULL));
  add_record (lists, small_indicator ("wage", "Wage", "Wages"));
  add_record (lists, small_indicator ("accidents", "Accidents", "Safety"));
  add_record (lists, small_discrepancy ("garbled", "garbled", ""));
  add_record (lists, small_discrepancy ("name", "name", "kosyak wage"));
  add_record (lists, small_discrepancy ("pay", "counters", "wage-law"));
  add_record (lists, small_discrepancy ("hurt", "counters", "nowhere accidents"));
  add_record (lists, small_discrepancy ("pay-too", "counters", "wage"));
  add_record (lists, small_discrepancy ("number", "counters", "bare"));
  dataset = make_dataset (lists);

  assert_order (dataset, JYL_KIND_DISCREPANCY, JYL_LANGUAGE_EN,
                "[Figures] number [Figures: Wages] pay pay-too [Figures: Safety] hurt [People] name "
                "[The texts themselves] garbled");
}

static void
test_no_groups (void)
{
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_autoptr (JylDataset) dataset = NULL;

  add_record (lists, small_indicator ("b", "B", NULL));
  add_record (lists, small_indicator ("a", "A", NULL));
  dataset = make_dataset (lists);

  assert_order (dataset, JYL_KIND_INDICATOR, JYL_LANGUAGE_EN, "b a");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/query/record-order/events", test_events);
  g_test_add_func ("/query/record-order/events-of-one-day-and-open", test_events_of_one_day_and_open);
  g_test_add_func ("/query/record-order/people", test_people);
  g_test_add_func ("/query/record-order/people-of-one-name", test_people_of_one_name);
  g_test_add_func ("/query/record-order/organizations-by-language", test_organizations_by_language);
  g_test_add_func ("/query/record-order/groups-as-in-the-file", test_groups_as_in_the_file);
  g_test_add_func ("/query/record-order/topics", test_topics);
  g_test_add_func ("/query/record-order/documents", test_documents);
  g_test_add_func ("/query/record-order/commitments", test_commitments);
  g_test_add_func ("/query/record-order/awards", test_awards);
  g_test_add_func ("/query/record-order/discrepancies", test_discrepancies);
  g_test_add_func ("/query/record-order/no-groups", test_no_groups);

  return g_test_run ();
}
