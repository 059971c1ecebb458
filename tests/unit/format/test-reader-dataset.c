/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "format-test.h"

static void
test_head (void)
{
  g_autoptr (GBytes) bytes = format_test_load ("good/small.json");
  g_autofree char *fingerprint = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  g_autoptr (JylDataset) dataset = format_test_read_small ();

  g_assert_cmpstr (jyl_dataset_get_id (dataset), ==, "test");
  format_test_assert_text (jyl_dataset_get_title (dataset), "A small record", "Малая летопись", "Шағын жылнама");
  format_test_assert_text (jyl_dataset_get_summary (dataset), "Every member of the format once.",
                           "Каждое поле один раз.", NULL);
  g_assert_cmpstr (jyl_dataset_get_licence (dataset), ==, "CC0-1.0");
  format_test_assert_period (jyl_dataset_get_updated (dataset), "2026-11-21");
  g_assert_cmpstr (jyl_layer_get_digest (jyl_dataset_get_layer (dataset, 0)), ==, fingerprint);
}

/* Every list, in the file's order. */
static void
test_lists (void)
{
  static const char *const expected[JYL_N_KINDS] = {
    "letter table", "a-person b-person", "union branch", "country city", "meeting", "roadmap",
    "c-1", "contest medal", "raise lower", "wage", "two-dates",
  };
  g_autoptr (JylDataset) dataset = format_test_read_small ();

  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    {
      GListModel *records = jyl_dataset_get_records (dataset, kind);
      g_autoptr (GString) ids = g_string_new (NULL);

      for (guint i = 0; i < g_list_model_get_n_items (records); i++)
        {
          g_autoptr (JylRecord) record = g_list_model_get_item (records, i);

          g_assert_cmpint (jyl_record_get_kind (record), ==, (int) kind);
          g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", jyl_record_get_id (record));
        }
      g_assert_cmpstr (ids->str, ==, expected[kind]);
    }
}

static void
test_words (void)
{
  g_autoptr (JylDataset) dataset = format_test_read_small ();

  format_test_assert_text (jyl_dataset_get_subkind_label (dataset, JYL_KIND_DOCUMENT, "letter"), "Letter", "Письмо",
                           "Хат");
  format_test_assert_plain (jyl_dataset_get_subkind_label (dataset, JYL_KIND_PLACE, "city"), "City");
  g_assert_null (jyl_dataset_get_subkind_label (dataset, JYL_KIND_PLACE, "country"));
  g_assert_null (jyl_dataset_get_subkind_label (dataset, JYL_KIND_EVENT, "letter"));
}

static void
test_minimal (void)
{
  g_autoptr (JylReading) reading = format_test_read ("good/minimal.json");
  JylDataset *dataset = jyl_reading_get_dataset (reading);

  g_assert_cmpstr (jyl_dataset_get_id (dataset), ==, "test");
  format_test_assert_plain (jyl_dataset_get_title (dataset), "Test");
  g_assert_null (jyl_dataset_get_summary (dataset));
  g_assert_null (jyl_dataset_get_licence (dataset));
  g_assert_null (jyl_dataset_get_updated (dataset));
  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    g_assert_cmpuint (g_list_model_get_n_items (jyl_dataset_get_records (dataset, kind)), ==, 0);
}

/* The same file on one line, all but ASCII escaped. */
static void
test_tight (void)
{
  g_autoptr (JylDataset) dataset = format_test_read_small ();
  g_autoptr (JylReading) reading = format_test_read ("good/tight.json");
  JylDataset *tight = jyl_reading_get_dataset (reading);

  g_assert_cmpstr (jyl_layer_get_digest (jyl_dataset_get_layer (tight, 0)), !=,
                   jyl_layer_get_digest (jyl_dataset_get_layer (dataset, 0)));
  format_test_assert_text (jyl_dataset_get_title (tight), "A small record", "Малая летопись", "Шағын жылнама");
  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    g_assert_cmpuint (g_list_model_get_n_items (jyl_dataset_get_records (tight, kind)), ==,
                      g_list_model_get_n_items (jyl_dataset_get_records (dataset, kind)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/dataset/head", test_head);
  g_test_add_func ("/format/dataset/lists", test_lists);
  g_test_add_func ("/format/dataset/words", test_words);
  g_test_add_func ("/format/dataset/minimal", test_minimal);
  g_test_add_func ("/format/dataset/tight", test_tight);

  return g_test_run ();
}
