/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-record-list.h"

#include "small-dataset.h"

/* A list with what it shows and what it says of its changes, both as strings. */
typedef struct {
  JylDataset *dataset;
  JylRecordList *list;
  GString *changes;
} Fixture;

static void
items_changed_cb (GListModel *model, guint position, guint removed, guint added, GString *changes)
{
  g_string_append_printf (changes, "%s%u-%u+%u", changes->len > 0 ? " " : "", position, removed, added);
}

static void
notify_cb (GObject *object, GParamSpec *pspec, GString *changes)
{
  g_string_append_printf (changes, "%s%s", changes->len > 0 ? " " : "", pspec->name);
}

static void
set_up (Fixture *fixture, gconstpointer kind)
{
  fixture->dataset = small_dataset ();
  fixture->list = jyl_record_list_new (fixture->dataset, (JylKind) GPOINTER_TO_INT (kind), JYL_LANGUAGE_EN);
  fixture->changes = g_string_new (NULL);
  g_signal_connect (fixture->list, "items-changed", G_CALLBACK (items_changed_cb), fixture->changes);
  g_signal_connect (fixture->list, "notify", G_CALLBACK (notify_cb), fixture->changes);
}

static void
tear_down (Fixture *fixture, gconstpointer kind)
{
  g_assert_finalize_object (fixture->list);
  g_assert_finalize_object (fixture->dataset);
  g_string_free (fixture->changes, TRUE);
}

static char *
write_items (JylRecordList *list)
{
  g_autoptr (GString) string = g_string_new (NULL);
  guint n_records = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (list), i);

      if (i > 0)
        g_string_append_c (string, ' ');

      if (JYL_IS_HEADING (item))
        {
          g_string_append_printf (string, "[%s %u]", jyl_heading_get_title (JYL_HEADING (item)),
                                  jyl_heading_get_count (JYL_HEADING (item)));
        }
      else
        {
          g_string_append (string, jyl_record_get_id (JYL_RECORD (item)));
          g_assert_cmpuint (jyl_record_list_find (list, JYL_RECORD (item)), ==, i);
          n_records++;
        }
    }

  g_assert_null (g_list_model_get_item (G_LIST_MODEL (list), g_list_model_get_n_items (G_LIST_MODEL (list))));
  g_assert_cmpuint (jyl_record_list_get_n_records (list), ==, n_records);

  return g_string_free (g_steal_pointer (&string), FALSE);
}

static void
check (Fixture *fixture, const char *items, const char *changes)
{
  g_autofree char *written = write_items (fixture->list);

  g_assert_cmpstr (written, ==, items);
  g_assert_cmpstr (fixture->changes->str, ==, changes);
  g_string_truncate (fixture->changes, 0);
}

#define ALL_EVENTS "[2024 1] council-2024 [2021 2] forum-2021 strike-2021 [No date 1] undated"

static void
test_all (Fixture *fixture, gconstpointer kind)
{
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (fixture->list)) == G_TYPE_OBJECT);
  g_assert_cmpuint (jyl_record_list_get_n_all (fixture->list), ==, 4);
  g_assert_cmpstr (jyl_record_list_get_text (fixture->list), ==, "");
  check (fixture, ALL_EVENTS, "");
}

/* Each change is one items-changed, of no more than what changes; what stays is the same object. */
static void
test_text (Fixture *fixture, gconstpointer kind)
{
  g_autoptr (GObject) heading = NULL;
  g_autoptr (GObject) same_heading = NULL;

  heading = g_list_model_get_item (G_LIST_MODEL (fixture->list), 0);

  /* "meet" begins a word of "General Council meets" and of "Meeting without a date". */
  jyl_record_list_set_text (fixture->list, "meet");
  check (fixture, "[2024 1] council-2024 [No date 1] undated", "2-3+0 n-records text");

  same_heading = g_list_model_get_item (G_LIST_MODEL (fixture->list), 0);
  g_assert_true (heading == same_heading);

  /* The order of words and their case are nothing; each must be there. */
  jyl_record_list_set_text (fixture->list, "  MEETS gener ");
  check (fixture, "[2024 1] council-2024", "2-2+0 n-records text");

  /* The same words: nothing changes but the text. */
  jyl_record_list_set_text (fixture->list, "meets  gener");
  check (fixture, "[2024 1] council-2024", "text");
  jyl_record_list_set_text (fixture->list, "meets  gener");
  check (fixture, "[2024 1] council-2024", "");

  jyl_record_list_set_text (fixture->list, "meets nothing");
  check (fixture, "", "0-2+0 n-records text");

  /* The title in another language, brought to Latin. */
  jyl_record_list_set_text (fixture->list, "zabast");
  check (fixture, "[2021 1] strike-2021", "0-0+2 n-records text");

  /* Of the summary in all of them. */
  jyl_record_list_set_text (fixture->list, "capital gathering");
  check (fixture, ALL_EVENTS, "0-2+7 n-records text");

  jyl_record_list_set_text (fixture->list, "apital");
  check (fixture, "", "0-7+0 n-records text");

  /* Punctuation alone is no word. */
  jyl_record_list_set_text (fixture->list, " — ");
  check (fixture, ALL_EVENTS, "0-0+7 n-records text");

  jyl_record_list_set_text (fixture->list, NULL);
  check (fixture, ALL_EVENTS, "text");
  g_assert_cmpstr (jyl_record_list_get_text (fixture->list), ==, "");
}

static void
test_count_of_a_heading (Fixture *fixture, gconstpointer kind)
{
  g_assert_cmpuint (jyl_record_list_get_n_records (fixture->list), ==, 4);

  /* A heading with another count is another heading. */
  jyl_record_list_set_subkind (fixture->list, "strike");
  check (fixture, "[2021 1] strike-2021", "0-7+2 n-records subkind");
}

static void
test_facets (Fixture *fixture, gconstpointer kind)
{
  jyl_record_list_set_document (fixture->list, "council");
  check (fixture, "[2024 1] council-2024 [No date 1] undated", "2-3+0 n-records document");
  jyl_record_list_set_document (fixture->list, "council");
  check (fixture, "[2024 1] council-2024 [No date 1] undated", "");

  jyl_record_list_set_text (fixture->list, "without");
  check (fixture, "[No date 1] undated", "0-2+0 n-records text");

  jyl_record_list_set_subkind (fixture->list, "meeting");
  check (fixture, "[No date 1] undated", "subkind");
  jyl_record_list_set_subkind (fixture->list, "strike");
  check (fixture, "", "0-2+0 n-records subkind");

  jyl_record_list_set_subkind (fixture->list, NULL);
  jyl_record_list_set_text (fixture->list, NULL);
  jyl_record_list_set_document (fixture->list, NULL);
  check (fixture, ALL_EVENTS, "0-0+2 n-records subkind 0-0+2 n-records text 2-0+3 n-records document");

  jyl_record_list_set_document (fixture->list, "no-such-document");
  check (fixture, "", "0-7+0 n-records document");
}

/* Days leave what has no date; a period counts with any day of it. */
static void
test_days (Fixture *fixture, gconstpointer kind)
{
  jyl_record_list_set_days (fixture->list, jyl_day_from_ymd (2024, 1, 1), jyl_day_from_ymd (2024, 12, 31));
  check (fixture, "[2024 1] council-2024 [No date 1] undated", "2-3+0 n-records");
  jyl_record_list_set_days (fixture->list, jyl_day_from_ymd (2024, 1, 1), jyl_day_from_ymd (2024, 12, 31));
  check (fixture, "[2024 1] council-2024 [No date 1] undated", "");

  /* May 2021 has its last day in common with these. */
  jyl_record_list_set_days (fixture->list, jyl_day_from_ymd (2021, 5, 31), jyl_day_from_ymd (2021, 6, 30));
  check (fixture, "[2021 1] strike-2021 [No date 1] undated", "0-2+2");

  jyl_record_list_set_days (fixture->list, 0, 0);
  check (fixture, ALL_EVENTS, "0-1+4 n-records");
}

/* A record belongs to a document also where only a role or a number of it cites the document. */
static void
test_document_of_a_part (Fixture *fixture, gconstpointer kind)
{
  jyl_record_list_set_document (fixture->list, "forum");
  check (fixture, "[A 1] amirgaliyev [D 1] dauletalin [K 1] kosyak", "document");
}

static void
test_spellings (Fixture *fixture, gconstpointer kind)
{
  static const char *const spellings[] = { "дәулет", "Dáulet", "daulet", "САТЫБАЛДЫ", "satyb dau" };

  for (guint i = 0; i < G_N_ELEMENTS (spellings); i++)
    {
      g_autofree char *items = NULL;

      jyl_record_list_set_text (fixture->list, spellings[i]);
      items = write_items (fixture->list);
      g_assert_cmpstr (items, ==, "[D 1] dauletalin");
    }

  /* A word is found by its beginning only. */
  jyl_record_list_set_text (fixture->list, "letalin");
  g_assert_cmpuint (jyl_record_list_get_n_records (fixture->list), ==, 0);
}

static void
test_find (Fixture *fixture, gconstpointer kind)
{
  JylRecord *kosyak = jyl_dataset_lookup (fixture->dataset, "kosyak");

  g_assert_cmpuint (jyl_record_list_find (fixture->list, kosyak), ==, 5);
  g_assert_cmpuint (jyl_record_list_find (fixture->list, jyl_dataset_lookup (fixture->dataset, "astana")), ==,
                    G_MAXUINT);
  g_assert_cmpuint (jyl_record_list_find (fixture->list, NULL), ==, G_MAXUINT);

  jyl_record_list_set_text (fixture->list, "kosy");
  g_assert_cmpuint (jyl_record_list_find (fixture->list, kosyak), ==, 1);
}

static void
test_properties (Fixture *fixture, gconstpointer kind)
{
  g_autofree char *text = NULL;
  g_autofree char *document = NULL;
  g_autofree char *subkind = NULL;
  g_autofree char *topic = NULL;
  guint n_records;
  int kind_set;

  g_object_set (fixture->list, "text", "forum", "document", "forum", "kind", JYL_KIND_EVENT, "subkind", "forum", NULL);
  g_object_get (fixture->list, "text", &text, "document", &document, "kind", &kind_set, "subkind", &subkind, "topic",
                &topic, "n-records", &n_records, NULL);
  g_assert_cmpint (kind_set, ==, JYL_KIND_EVENT);
  g_assert_null (topic);
  g_assert_cmpstr (text, ==, "forum");
  g_assert_cmpstr (document, ==, "forum");
  g_assert_cmpstr (subkind, ==, "forum");
  g_assert_cmpuint (n_records, ==, 1);

  g_object_set (fixture->list, "topic", "Wages", NULL);
  g_assert_cmpuint (jyl_record_list_get_n_records (fixture->list), ==, 0);
}

static const JylKind commitments[] = { JYL_KIND_POSITION, JYL_KIND_PROGRAMME, JYL_KIND_CONVENTION };

static void
test_kinds (void)
{
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_autoptr (JylDataset) dataset = NULL;
  g_autoptr (GString) changes = g_string_new (NULL);
  Fixture fixture = { .changes = changes };

  add_record (lists, small_document ("council", "press-release", "Council", "2024-12-25", NULL));
  add_record (lists, small_position ("wage", "demand", "Wages", NULL, 0));
  add_record (lists, small_position ("task-2", "task", "Law", "tasks", 2));
  add_record (lists, small_position ("task-1", "task", "Wages", "tasks", 1));
  add_record (lists, small_programme ("roadmap", "task", "Law"));
  add_record (lists, small_convention ("c-95", "Wages"));
  dataset = make_dataset (lists);
  fixture.dataset = dataset;
  fixture.list = jyl_record_list_new_for_kinds (dataset, commitments, G_N_ELEMENTS (commitments), JYL_LANGUAGE_EN);
  g_signal_connect (fixture.list, "items-changed", G_CALLBACK (items_changed_cb), changes);
  g_signal_connect (fixture.list, "notify", G_CALLBACK (notify_cb), changes);

  g_assert_cmpuint (jyl_record_list_get_n_all (fixture.list), ==, 5);
  check (&fixture, "[Wages 2] wage c-95 [List tasks 2] task-1 task-2 [Law 1] roadmap", "");

  /* A subkind of one kind may be one of another too. */
  jyl_record_list_set_subkind (fixture.list, "task");
  check (&fixture, "[List tasks 2] task-1 task-2 [Law 1] roadmap", "0-3+0 n-records subkind");
  jyl_record_list_set_kind (fixture.list, JYL_KIND_POSITION);
  check (&fixture, "[List tasks 2] task-1 task-2", "3-2+0 n-records kind");
  jyl_record_list_set_kind (fixture.list, JYL_KIND_POSITION);
  check (&fixture, "[List tasks 2] task-1 task-2", "");
  jyl_record_list_set_topic (fixture.list, "Law");
  check (&fixture, "[List tasks 1] task-2", "0-2+1 n-records topic");
  jyl_record_list_set_topic (fixture.list, "Law");
  check (&fixture, "[List tasks 1] task-2", "");

  jyl_record_list_set_subkind (fixture.list, NULL);
  jyl_record_list_set_kind (fixture.list, JYL_KIND_CONVENTION);
  check (&fixture, "", "subkind 0-2+0 n-records kind");
  jyl_record_list_set_topic (fixture.list, NULL);
  check (&fixture, "[Wages 1] c-95", "0-0+2 n-records topic");
  jyl_record_list_set_kind (fixture.list, JYL_RECORD_LIST_ANY_KIND);
  g_string_truncate (changes, 0);

  /* The topic, and what a position states, are looked through. */
  jyl_record_list_set_text (fixture.list, "said law");
  check (&fixture, "[List tasks 1] task-2", "0-8+2 n-records text");
  jyl_record_list_set_text (fixture.list, "law");
  check (&fixture, "[List tasks 1] task-2 [Law 1] roadmap", "2-0+2 n-records text");

  /* Cited by all positions, and by these alone. */
  jyl_record_list_set_text (fixture.list, NULL);
  jyl_record_list_set_document (fixture.list, "council");
  g_string_truncate (changes, 0);
  check (&fixture, "[Wages 1] wage [List tasks 2] task-1 task-2", "");

  g_assert_finalize_object (fixture.list);
}

/* Ten thousand records with three languages each, one letter after another. */
static void
test_many (void)
{
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_autoptr (JylDataset) dataset = NULL;
  g_autoptr (JylRecordList) list = NULL;
  static const char typed[] = "sovet 7";

  for (guint i = 0; i < 10000; i++)
    {
      g_autofree char *id = g_strdup_printf ("event-%u", i);
      g_autofree char *date = g_strdup_printf ("%u-%02u", 1925 + i % 100, i % 12 + 1);
      g_autofree char *title = g_strdup_printf ("Council number %u of the trade unions of Kazakhstan|"
                                                "Совет профсоюзов Казахстана номер %u, заседание|"
                                                "Қазақстан кәсіподақтарының %u-кеңесі",
                                                i, i, i);

      add_record (lists, small_event (id, "meeting", title, date, ""));
    }
  dataset = make_dataset (lists);
  list = jyl_record_list_new (dataset, JYL_KIND_EVENT, JYL_LANGUAGE_EN);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 10100);

  for (guint n = 1; n < sizeof typed; n++)
    {
      g_autofree char *text = g_strndup (typed, n);
      gint64 start = g_get_monotonic_time ();

      jyl_record_list_set_text (list, text);
      g_test_message ("“%s”: %u records, %.1f ms", text, jyl_record_list_get_n_records (list),
                      (double) (g_get_monotonic_time () - start) / 1000.0);
    }

  /* 7, 70–79, 700–799 and 7000–7999 */
  g_assert_cmpuint (jyl_record_list_get_n_records (list), ==, 1111);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, kind, function)                                                                                      \
  g_test_add ("/query/record-list/" name, Fixture, GINT_TO_POINTER (kind), set_up, function, tear_down)

  ADD ("all", JYL_KIND_EVENT, test_all);
  ADD ("text", JYL_KIND_EVENT, test_text);
  ADD ("count-of-a-heading", JYL_KIND_EVENT, test_count_of_a_heading);
  ADD ("facets", JYL_KIND_EVENT, test_facets);
  ADD ("days", JYL_KIND_EVENT, test_days);
  ADD ("document-of-a-part", JYL_KIND_PERSON, test_document_of_a_part);
  ADD ("spellings", JYL_KIND_PERSON, test_spellings);
  ADD ("find", JYL_KIND_PERSON, test_find);
  ADD ("properties", JYL_KIND_EVENT, test_properties);
  g_test_add_func ("/query/record-list/kinds", test_kinds);
  g_test_add_func ("/query/record-list/many", test_many);

  return g_test_run ();
}
