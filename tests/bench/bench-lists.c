/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A list of 10,000 records, filtered by what somebody types: how long a key takes. */

#include <string.h>

#include "bench.h"
#include "jyl-record-list.h"

#define N_RECORDS 10000
#define N_RUNS 5

/* A picture of a screen that is drawn sixty times a second. */
#define LIMIT 16
#define FIRST_LIMIT 8 /* strokes: a frame, where a stroke takes two milliseconds */

static const char *const queries[] = { "minimum wage 2024", "федерация профсоюзов", "еңбек дауы", "kazakhstan", "zzz" };

/* The events of the dataset over and over, with ids and days of their own. */
static JylDataset *
make_dataset (JylDataset *model)
{
  GListModel *events = jyl_dataset_get_records (model, JYL_KIND_EVENT);
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_autoptr (GPtrArray) made = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (JylText) title = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Very many events" });

  for (guint i = 0; i < N_RECORDS; i++)
    {
      g_autoptr (JylRecord) event = g_list_model_get_item (events, i % g_list_model_get_n_items (events));
      JylPeriod date = { .start = { .year = (gint16) (1900 + i % 120), .month = (guint8) (i % 12 + 1) } };
      g_auto (RecordParts) parts = {
        .id = g_strdup_printf ("event-%u", i),
        .title = jyl_text_ref (jyl_record_get_title (event)),
        .aliases = g_ptr_array_ref (jyl_record_get_aliases (event)),
        .summary = jyl_record_get_summary (event) != NULL ? jyl_text_ref (jyl_record_get_summary (event)) : NULL,
      };

      date.end = date.start;
      g_ptr_array_add (made, new_event (&parts, &date, NULL, NULL, NULL, NULL, NULL));
    }

  lists[JYL_KIND_EVENT] = made;
  return new_dataset (&(DatasetParts) { .id = "made", .title = title, .licence = "CC0-1.0", .contents = "made" },
                      lists);
}

static void
type_text (JylRecordList *list, const char *query, GArray *times)
{
  for (const char *end = query; *end != '\0';)
    {
      g_autofree char *typed = NULL;
      double start, time;

      end = g_utf8_next_char (end);
      typed = g_strndup (query, (gsize) (end - query));
      start = bench_now ();
      jyl_record_list_set_text (list, typed);
      time = bench_now () - start;
      g_array_append_val (times, time);
    }
}

int
main (int argc, char **argv)
{
  g_autoptr (JylDataset) model = NULL;
  g_autoptr (JylDataset) dataset = NULL;
  g_autoptr (JylRecordList) list = NULL;
  g_autoptr (GArray) first = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) making = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  bench_init ();
  model = bench_read_embedded ();
  dataset = make_dataset (model);
  for (guint run = 0; run < N_RUNS; run++)
    {
      double start = bench_now (), time;

      g_clear_object (&list);
      list = jyl_record_list_new (dataset, JYL_KIND_EVENT, JYL_LANGUAGE_EN);
      time = bench_now () - start;
      g_array_append_val (making, time);
      type_text (list, "a", first);
    }
  bench_tell ("A list of 10,000 events, made", bench_quantile (making, 0.5), 0);
  bench_tell_ratio ("The first key, which looks all texts through", bench_quantile (first, 0.5), FIRST_LIMIT);
  for (guint run = 0; run < N_RUNS; run++)
    for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
      {
        type_text (list, queries[i], times);
        jyl_record_list_set_text (list, NULL);
      }
  bench_tell ("A key, usually", bench_quantile (times, 0.5), 0);
  bench_tell ("A key, ninety-five of a hundred", bench_quantile (times, 0.95), LIMIT);

  return bench_end ();
}
