/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-record-order.h"

#include "../model/small-dataset.h"

/* The order as a string: [heading] id id [heading] id */
static void
assert_order (JylDataset *dataset, JylKind kind, JylLanguage language, const char *expected)
{
  GStringChunk *groups = g_string_chunk_new (64);
  g_autoptr (GArray) entries = jyl_record_order_new (dataset, kind, language, groups);
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

  assert_order (dataset, JYL_KIND_DOCUMENT, JYL_LANGUAGE_EN, "[Press release] council forum [Web page] web");
  assert_order (dataset, JYL_KIND_DOCUMENT, JYL_LANGUAGE_RU, "[Пресс-релиз] council forum [Web page] web");
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
  g_test_add_func ("/query/record-order/no-groups", test_no_groups);

  return g_test_run ();
}
