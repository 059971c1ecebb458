/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The natural order of the records of a kind, and the headings among them. */

#include "jyl-record-order.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jyl-fold.h"
#include "jyl-language.h"

/* What an entry is put in order by while the list is made. */
typedef struct {
  JylEntry entry;
  char *key;   /* of names */
  int day;     /* of events: the last one first */
  guint place; /* of others: of their group, as it first appears; and of equals: in the file */
  guint group_place;
} Sorting;

static void
sorting_clear (Sorting *sorting)
{
  g_free (sorting->key);
}

/* "Dauletalin Satybaldy" for "Satybaldy Dauletalin": people are looked up by their surname. */
static char *
put_surname_first (const char *name)
{
  const char *space = strrchr (name, ' ');

  if (space == NULL || space[1] == '\0')
    return g_strdup (name);

  return g_strdup_printf ("%s %.*s", space + 1, (int) (space - name), name);
}

static char *
find_group (JylDataset *dataset, JylRecord *record, JylLanguage language)
{
  JylText *topic = NULL;

  if (JYL_IS_INDICATOR (record))
    topic = jyl_indicator_get_topic (JYL_INDICATOR (record));
  else if (JYL_IS_POSITION (record))
    topic = jyl_position_get_topic (JYL_POSITION (record));
  else if (JYL_IS_CONVENTION (record))
    topic = jyl_convention_get_topic (JYL_CONVENTION (record));

  if (topic != NULL)
    return g_strdup (jyl_text_get (topic, language));
  if (jyl_record_get_subkind (record) == NULL)
    return NULL;

  return jyl_dataset_format_subkind (dataset, jyl_record_get_kind (record), jyl_record_get_subkind (record), language);
}

static void
sort_by_name (Sorting *sorting, JylKind kind, JylLanguage language, GStringChunk *groups)
{
  const char *title = jyl_text_get (jyl_record_get_title (sorting->entry.record), language);
  g_autofree char *name = kind == JYL_KIND_PERSON ? put_surname_first (title) : g_strdup (title);
  g_autofree char *initial = jyl_initial (name);

  sorting->key = jyl_collation_key (name);
  sorting->entry.group = *initial != '\0' ? g_string_chunk_insert_const (groups, initial) : NULL;
}

static void
sort_by_date (Sorting *sorting, JylLanguage language, GStringChunk *groups)
{
  const JylPeriod *period = jyl_record_get_period (sorting->entry.record);

  if (period == NULL)
    {
      /* Below every day there is. */
      sorting->day = JYL_DAY_MIN - 1;
      sorting->entry.group = jyl_translate (language, N_("No date"));
    }
  else
    {
      char year[8];
      int number;

      sorting->day = period->open_start ? jyl_period_get_last_day (period) : jyl_period_get_first_day (period);
      jyl_day_to_ymd (sorting->day, &number, NULL, NULL);
      g_snprintf (year, sizeof year, "%d", number);
      sorting->entry.group = g_string_chunk_insert_const (groups, year);
    }
}

static void
sort_by_group (Sorting *sorting, JylDataset *dataset, JylLanguage language, GStringChunk *groups, GHashTable *places)
{
  g_autofree char *group = find_group (dataset, sorting->entry.record, language);
  gpointer place;

  if (group == NULL)
    {
      /* Those without a group follow all others. */
      sorting->group_place = G_MAXUINT;
      return;
    }

  sorting->entry.group = g_string_chunk_insert_const (groups, group);
  if (!g_hash_table_lookup_extended (places, sorting->entry.group, NULL, &place))
    {
      place = GUINT_TO_POINTER (g_hash_table_size (places));
      g_hash_table_insert (places, (char *) sorting->entry.group, place);
    }
  sorting->group_place = GPOINTER_TO_UINT (place);
}

static int
compare_sortings (gconstpointer a, gconstpointer b)
{
  const Sorting *one = a;
  const Sorting *other = b;
  int order = 0;

  if (one->key != NULL && other->key != NULL)
    order = strcmp (one->key, other->key);
  if (order == 0)
    order = (one->day < other->day) - (one->day > other->day);
  if (order == 0)
    order = (one->group_place > other->group_place) - (one->group_place < other->group_place);
  if (order == 0)
    order = (one->place > other->place) - (one->place < other->place);

  return order;
}

/**
 * jyl_record_order_new:
 * @dataset: a dataset
 * @kind: a kind of record
 * @language: the language of names and headings
 * @groups: where the headings are kept
 *
 * Events stand by year, the newest first and the undated last; people by the last word of their name and
 * organizations by their name, under its first letter; indicators, positions and conventions by topic and
 * others by subkind, the groups and what is in them in the file's order, and last what has no group. Where
 * nothing has a group there are no headings.
 *
 * Returns: (transfer full) (element-type JylEntry): all records of the kind in their order
 */
GArray *
jyl_record_order_new (JylDataset *dataset, JylKind kind, JylLanguage language, GStringChunk *groups)
{
  GListModel *records = jyl_dataset_get_records (dataset, kind);
  guint n_records = g_list_model_get_n_items (records);
  g_autoptr (GArray) sortings = g_array_sized_new (FALSE, TRUE, sizeof (Sorting), n_records);
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);
  GArray *entries = g_array_sized_new (FALSE, TRUE, sizeof (JylEntry), n_records);
  gboolean has_groups = FALSE;

  g_array_set_clear_func (sortings, (GDestroyNotify) sorting_clear);

  for (guint i = 0; i < n_records; i++)
    {
      g_autoptr (JylRecord) record = g_list_model_get_item (records, i);
      Sorting sorting = { .entry.record = record, .place = i };

      if (kind == JYL_KIND_EVENT)
        sort_by_date (&sorting, language, groups);
      else if (kind == JYL_KIND_PERSON || kind == JYL_KIND_ORGANIZATION)
        sort_by_name (&sorting, kind, language, groups);
      else
        sort_by_group (&sorting, dataset, language, groups, places);

      has_groups |= sorting.entry.group != NULL;
      g_array_append_val (sortings, sorting);
    }

  g_array_sort (sortings, compare_sortings);

  for (guint i = 0; i < sortings->len; i++)
    {
      JylEntry entry = g_array_index (sortings, Sorting, i).entry;

      if (has_groups && entry.group == NULL)
        entry.group = jyl_translate (language, N_("Other"));
      g_array_append_val (entries, entry);
    }

  return entries;
}
