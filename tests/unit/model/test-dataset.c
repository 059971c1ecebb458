/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "small-dataset.h"

/* Of "abc": FIPS 180-2, B.1. */
#define DIGEST "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

static JylRecord *
lookup (JylDataset *dataset, const char *id)
{
  JylRecord *record = jyl_dataset_lookup (dataset, id);

  g_assert_nonnull (record);
  g_assert_cmpstr (jyl_record_get_id (record), ==, id);
  return record;
}

static void
test_fields (void)
{
  JylDataset *dataset = small_dataset ();
  JylPeriod updated = period ("2026-11-21");

  g_assert_cmpstr (jyl_dataset_get_id (dataset), ==, "labour");
  g_assert_cmpstr (jyl_text_get (jyl_dataset_get_title (dataset), JYL_LANGUAGE_KK), ==, "Еңбек");
  g_assert_null (jyl_dataset_get_summary (dataset));
  g_assert_cmpstr (jyl_dataset_get_licence (dataset), ==, "CC0-1.0");
  g_assert_true (jyl_period_equal (jyl_dataset_get_updated (dataset), &updated));
  g_assert_cmpstr (jyl_layer_get_digest (jyl_dataset_get_layer (dataset, 0)), ==, DIGEST);

  g_assert_finalize_object (dataset);
}

static void
test_edition (void)
{
  g_autoptr (JylText) title = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Labour" });
  GPtrArray *const lists[JYL_N_KINDS] = { NULL, };
  g_autoptr (JylDataset) dated = small_dataset ();
  g_autoptr (JylDataset) bare = new_dataset (&(DatasetParts) { .id = "labour", .title = title }, lists);
  g_autofree char *edition = jyl_layer_get_edition (jyl_dataset_get_layer (dated, 0));
  g_autofree char *nothing = jyl_layer_get_edition (jyl_dataset_get_layer (bare, 0));

  g_assert_cmpstr (edition, ==, "2026-11-21 sha256:" DIGEST);
  g_assert_cmpstr (nothing, ==, "");
  g_assert_null (jyl_layer_get_digest (jyl_dataset_get_layer (bare, 0)));
}

/* What lies above adds records, which know those below and are known by them. */
static void
test_layers (void)
{
  static const char *const organizations[] = { "fturk", NULL };
  g_autoptr (JylDataset) below = small_dataset ();
  g_autoptr (JylText) title = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "A strike of ours" });
  g_auto (RecordParts) parts = { .id = g_strdup ("our-strike"), .title = jyl_text_ref (title) };
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func (g_object_unref);
  GPtrArray *const lists[JYL_N_KINDS] = { [JYL_KIND_EVENT] = events };
  g_autoptr (JylLayer) above = NULL;
  g_autoptr (JylDataset) both = NULL;
  g_autofree char *edition = NULL;
  GListModel *all;
  guint n_below = g_list_model_get_n_items (jyl_dataset_get_records (below, JYL_KIND_EVENT)), n_links;

  g_ptr_array_add (events, new_event (&parts, NULL, "astana", NULL, organizations, NULL, NULL));
  above = new_layer (&(DatasetParts) { .id = "ours", .title = title }, lists);
  both = jyl_dataset_new ((JylLayer *[]) { jyl_dataset_get_layer (below, 0), above }, 2);
  all = jyl_dataset_get_records (both, JYL_KIND_EVENT);

  g_assert_cmpuint (jyl_dataset_get_n_layers (both), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (all), ==, n_below + 1);
  g_assert_true (jyl_dataset_lookup (both, "our-strike") == g_ptr_array_index (events, 0));
  g_assert_true (jyl_dataset_lookup (both, "fturk") == lookup (below, "fturk"));
  g_assert_cmpstr (jyl_series_get_id (jyl_dataset_lookup_series (both, "minimum-wage-law")), ==, "minimum-wage-law");

  g_assert_cmpuint (jyl_dataset_get_links (both, lookup (both, "our-strike"))->len, ==, 2);
  n_links = jyl_dataset_get_backlinks (below, lookup (below, "fturk"))->len;
  g_assert_cmpuint (jyl_dataset_get_backlinks (both, lookup (both, "fturk"))->len, ==, n_links + 1);

  /* It says of itself what the lowest does, and is of both. */
  edition = jyl_dataset_dup_edition (both);
  g_assert_cmpstr (jyl_dataset_get_id (both), ==, "labour");
  g_assert_cmpstr (edition, ==, "labour 2026-11-21 sha256:" DIGEST " + ours");
}

static void
test_records (void)
{
  g_autoptr (JylDataset) dataset = small_dataset ();
  GListModel *people = jyl_dataset_get_records (dataset, JYL_KIND_PERSON);
  g_autoptr (JylRecord) second = g_list_model_get_item (people, 1);

  g_assert_cmpuint (g_list_model_get_n_items (people), ==, 3);
  g_assert_true (g_list_model_get_item_type (people) == JYL_TYPE_RECORD);
  g_assert_cmpstr (jyl_record_get_id (second), ==, "kosyak");
  g_assert_cmpuint (g_list_model_get_n_items (jyl_dataset_get_records (dataset, JYL_KIND_AWARD)), ==, 0);
}

static void
test_lookup (void)
{
  g_autoptr (JylDataset) dataset = small_dataset ();

  g_assert_cmpint (jyl_record_get_kind (lookup (dataset, "astana")), ==, JYL_KIND_PLACE);
  g_assert_null (jyl_dataset_lookup (dataset, "nowhere"));
  g_assert_null (jyl_dataset_lookup (dataset, NULL));

  g_assert_cmpstr (jyl_series_get_id (jyl_dataset_lookup_series (dataset, "minimum-wage-law")), ==, "minimum-wage-law");
  g_assert_null (jyl_dataset_lookup_series (dataset, "minimum-wage"));
  g_assert_null (jyl_dataset_lookup_series (dataset, NULL));
}

static void
test_subkinds (void)
{
  g_autoptr (JylDataset) dataset = small_dataset ();
  g_autofree char *named = jyl_dataset_format_subkind (dataset, JYL_KIND_DOCUMENT, "press-release", JYL_LANGUAGE_RU);
  g_autofree char *unnamed = jyl_dataset_format_subkind (dataset, JYL_KIND_DOCUMENT, "web-page", JYL_LANGUAGE_RU);
  g_autofree char *other_kind = jyl_dataset_format_subkind (dataset, JYL_KIND_EVENT, "press-release", JYL_LANGUAGE_RU);

  g_assert_nonnull (jyl_dataset_get_subkind_label (dataset, JYL_KIND_DOCUMENT, "press-release"));
  g_assert_null (jyl_dataset_get_subkind_label (dataset, JYL_KIND_DOCUMENT, "web-page"));
  g_assert_null (jyl_dataset_get_subkind_label (dataset, JYL_KIND_EVENT, "press-release"));
  g_assert_cmpstr (named, ==, "Пресс-релиз");
  g_assert_cmpstr (unnamed, ==, "Web page");
  g_assert_cmpstr (other_kind, ==, "Press release");
}

static gpointer
read_everything (gpointer data)
{
  JylDataset *dataset = data;
  guint sum = jyl_dataset_get_facts (dataset, jyl_dataset_lookup (dataset, "council"))->len;

  sum += jyl_dataset_get_backlinks (dataset, jyl_dataset_lookup (dataset, "fturk"))->len;
  return GUINT_TO_POINTER (sum);
}

static void
test_threads (void)
{
  for (guint round = 0; round < 20; round++)
    {
      g_autoptr (JylDataset) dataset = small_dataset ();
      GThread *threads[4];

      for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
        threads[i] = g_thread_new ("reader", read_everything, dataset);
      for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
        g_assert_cmpuint (GPOINTER_TO_UINT (g_thread_join (threads[i])), ==, 8 + 9);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/dataset/fields", test_fields);
  g_test_add_func ("/model/dataset/edition", test_edition);
  g_test_add_func ("/model/dataset/layers", test_layers);
  g_test_add_func ("/model/dataset/records", test_records);
  g_test_add_func ("/model/dataset/lookup", test_lookup);
  g_test_add_func ("/model/dataset/subkinds", test_subkinds);
  g_test_add_func ("/model/dataset/threads", test_threads);

  return g_test_run ();
}
