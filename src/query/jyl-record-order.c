/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The natural order of the records of a list, and the headings among them. */

#include "jyl-record-order.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jyl-fold.h"
#include "jyl-language.h"

/* What an entry is put in order by while the list is made. */
typedef struct {
  JylEntry entry;
  char *key;         /* of names */
  guint group_place; /* of others: of the group, as it first appears */
  guint list_place;  /* of positions in a numbered list: of the list; 0 for no list */
  guint order;       /* and their number in it */
  int day;           /* of what is put by date: the last one first */
  guint place;       /* of equals: in the file */
} Sorting;

/* What is known while the records are gone through. */
typedef struct {
  JylDataset *dataset; /* borrowed */
  JylLanguage language;
  GStringChunk *groups; /* borrowed */
  GHashTable *places;   /* of the groups, by their text in @groups */
  GHashTable *lists;    /* (element-type utf8 ListPlace): where the numbered lists stand, by their name */
  GHashTable *contests; /* ids of the awards that have parts */
} Order;

/* Where a numbered list stands: with the topic of what it begins with. */
typedef struct {
  guint first_order; /* the least number so far */
  guint group_place; /* of its topic */
  guint list_place;
} ListPlace;

/* What discrepancies are about, in the order in which they are listed. */
static const JylKind subjects[] = {
  JYL_KIND_INDICATOR,  JYL_KIND_EVENT,    JYL_KIND_PERSON, JYL_KIND_ORGANIZATION, JYL_KIND_PROGRAMME,
  JYL_KIND_CONVENTION, JYL_KIND_POSITION, JYL_KIND_AWARD,  JYL_KIND_DOCUMENT,     JYL_KIND_PLACE,
};

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

/* A later day comes first; what has none follows. */
static int
get_day (JylRecord *record)
{
  const JylPeriod *period = jyl_record_get_period (record);

  if (period == NULL)
    return JYL_DAY_MIN - 1;

  return period->open_start ? jyl_period_get_last_day (period) : jyl_period_get_first_day (period);
}

static void
sort_by_name (Order *self, Sorting *sorting)
{
  JylRecord *record = sorting->entry.record;
  const char *title = jyl_text_get (jyl_record_get_title (record), self->language);
  g_autofree char *name = JYL_IS_PERSON (record) ? put_surname_first (title) : g_strdup (title);
  g_autofree char *initial = jyl_initial (name);

  sorting->key = jyl_collation_key (name);
  sorting->entry.group = *initial != '\0' ? g_string_chunk_insert_const (self->groups, initial) : NULL;
}

static void
sort_by_date (Order *self, Sorting *sorting)
{
  char year[8];
  int number;

  sorting->day = get_day (sorting->entry.record);
  if (sorting->day < JYL_DAY_MIN)
    {
      sorting->entry.group = jyl_translate (self->language, N_("No date"));
      return;
    }

  jyl_day_to_ymd (sorting->day, &number, NULL, NULL);
  g_snprintf (year, sizeof year, "%d", number);
  sorting->entry.group = g_string_chunk_insert_const (self->groups, year);
}

/* The place of a group is where it first appears. */
static guint
find_group_place (Order *self, const char *group)
{
  const char *kept = g_string_chunk_insert_const (self->groups, group);
  gpointer place;

  if (!g_hash_table_lookup_extended (self->places, kept, NULL, &place))
    {
      place = GUINT_TO_POINTER (g_hash_table_size (self->places));
      g_hash_table_insert (self->places, (char *) kept, place);
    }

  return GPOINTER_TO_UINT (place);
}

/* @group: NULL for those without one, which follow all others. */
static void
set_group (Order *self, Sorting *sorting, const char *group)
{
  sorting->group_place = group != NULL ? find_group_place (self, group) : G_MAXUINT;
  sorting->entry.group = group != NULL ? g_string_chunk_insert_const (self->groups, group) : NULL;
}

/* The topic, or of what has none the subkind. */
static void
sort_by_topic (Order *self, Sorting *sorting)
{
  JylRecord *record = sorting->entry.record;
  JylText *topic = jyl_record_get_topic (record);
  g_autofree char *subkind = NULL;

  if (topic != NULL)
    {
      set_group (self, sorting, jyl_text_get (topic, self->language));
      return;
    }

  if (jyl_record_get_subkind (record) != NULL)
    subkind = jyl_dataset_format_subkind (self->dataset, jyl_record_get_kind (record), jyl_record_get_subkind (record),
                                          self->language);
  set_group (self, sorting, subkind);
}

/* A numbered list keeps together and in its order, under its own title and behind the topic of what
 * stands first in it. */
static void
sort_position (Order *self, Sorting *sorting)
{
  JylPosition *position = sorting->entry.record;
  const char *series = jyl_position_get_series (position);
  JylText *title = jyl_position_get_series_title (position);
  ListPlace *list;

  sort_by_topic (self, sorting);
  if (series == NULL || jyl_position_get_order (position) == 0)
    return;

  list = g_hash_table_lookup (self->lists, series);
  if (list == NULL)
    {
      list = g_new0 (ListPlace, 1);
      list->first_order = G_MAXUINT;
      list->list_place = g_hash_table_size (self->lists) + 1;
      g_hash_table_insert (self->lists, (char *) series, list);
    }

  if (jyl_position_get_order (position) < list->first_order)
    {
      list->first_order = jyl_position_get_order (position);
      list->group_place = sorting->group_place;
    }

  sorting->list_place = list->list_place;
  sorting->order = jyl_position_get_order (position);
  sorting->entry.group = g_string_chunk_insert_const (self->groups,
                                                      title != NULL ? jyl_text_get (title, self->language) : series);
}

/* Once all of a list is known, all of it goes where its beginning stands. */
static void
gather_list (Order *self, Sorting *sorting)
{
  ListPlace *list;

  if (sorting->list_place == 0 || !JYL_IS_POSITION (sorting->entry.record))
    return;

  list = g_hash_table_lookup (self->lists, jyl_position_get_series (sorting->entry.record));
  sorting->group_place = list->group_place;
}

/* What was read paragraph by paragraph comes first, the newest at the top; then what the web gave. */
static void
sort_document (Order *self, Sorting *sorting)
{
  if (jyl_document_get_n_paragraphs (sorting->entry.record) > 0)
    {
      sorting->entry.group = jyl_translate (self->language, N_("Base documents"));
      sorting->day = get_day (sorting->entry.record);
      return;
    }

  sort_by_topic (self, sorting);
  if (sorting->group_place < G_MAXUINT)
    sorting->group_place++;
}

/* The parts of a contest follow it, under its title. */
static void
sort_award (Order *self, Sorting *sorting)
{
  JylRecord *award = sorting->entry.record;
  const char *parent_id = jyl_award_get_parent (award);
  JylRecord *parent = parent_id != NULL ? jyl_dataset_lookup (self->dataset, parent_id) : NULL;

  if (parent == NULL && !g_hash_table_contains (self->contests, jyl_record_get_id (award)))
    {
      sort_by_topic (self, sorting);
      return;
    }

  sorting->order = parent != NULL;
  set_group (self, sorting, jyl_text_get (jyl_record_get_title (parent != NULL ? parent : award), self->language));
}

/* The first of what a discrepancy is about; NULL where it is about a text as such. */
static JylRecord *
find_subject (JylDataset *dataset, JylRecord *discrepancy)
{
  GPtrArray *about = jyl_record_get_about (discrepancy);

  for (guint i = 0; i < about->len; i++)
    {
      const char *id = g_ptr_array_index (about, i);
      JylRecord *record = jyl_dataset_lookup (dataset, id);
      JylSeries *series = record == NULL ? jyl_dataset_lookup_series (dataset, id) : NULL;

      if (series != NULL)
        record = jyl_series_get_indicator (series);
      if (record != NULL)
        return record;
    }

  return NULL;
}

static void
sort_discrepancy (Order *self, Sorting *sorting)
{
  JylRecord *subject = find_subject (self->dataset, sorting->entry.record);
  JylText *topic = subject != NULL ? jyl_record_get_topic (subject) : NULL;
  g_autofree char *group = NULL;
  guint i = 0;

  if (subject == NULL)
    {
      sorting->group_place = G_N_ELEMENTS (subjects) + JYL_N_KINDS;
      sorting->entry.group = jyl_translate (self->language, N_("The texts themselves"));
      return;
    }

  while (i < G_N_ELEMENTS (subjects) && subjects[i] != jyl_record_get_kind (subject))
    i++;
  sorting->group_place = i < G_N_ELEMENTS (subjects) ? i : i + jyl_record_get_kind (subject);

  /* Most of them are about numbers, and numbers have topics. */
  if (JYL_IS_INDICATOR (subject) && topic != NULL)
    {
      const char *text = jyl_text_get (topic, self->language);

      /* TRANSLATORS: a heading in a list of discrepancies: those about numbers of a topic. */
      group = g_strdup_printf (jyl_translate (self->language, N_("Figures: %s")), text);
      sorting->list_place = find_group_place (self, text) + 1;
    }

  sorting->entry.group = group != NULL ? g_string_chunk_insert_const (self->groups, group)
                                       : jyl_translate (self->language,
                                                        jyl_kind_get_info (jyl_record_get_kind (subject))->title);
}

/* How records of a kind are put in order, where that isn't by topic. */
static void (*const sorts[JYL_N_KINDS]) (Order *self, Sorting *sorting) = {
  [JYL_KIND_EVENT] = sort_by_date,
  [JYL_KIND_PERSON] = sort_by_name,
  [JYL_KIND_ORGANIZATION] = sort_by_name,
  [JYL_KIND_DOCUMENT] = sort_document,
  [JYL_KIND_POSITION] = sort_position,
  [JYL_KIND_AWARD] = sort_award,
  [JYL_KIND_DISCREPANCY] = sort_discrepancy,
};

static void
sort_record (Order *self, Sorting *sorting)
{
  JylKind kind = jyl_record_get_kind (sorting->entry.record);

  (sorts[kind] != NULL ? sorts[kind] : sort_by_topic) (self, sorting);
}

static int
compare (guint a, guint b)
{
  return (a > b) - (a < b);
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
    order = compare (one->group_place, other->group_place);
  if (order == 0)
    order = compare (one->list_place, other->list_place);
  if (order == 0)
    order = compare (one->order, other->order);
  if (order == 0)
    order = (one->day < other->day) - (one->day > other->day);
  if (order == 0)
    order = compare (one->place, other->place);

  return order;
}

static void
collect_contests (Order *self, GListModel *awards)
{
  for (guint i = 0; i < g_list_model_get_n_items (awards); i++)
    {
      g_autoptr (JylAward) award = g_list_model_get_item (awards, i);

      if (jyl_award_get_parent (award) != NULL)
        g_hash_table_add (self->contests, (char *) jyl_award_get_parent (award));
    }
}

static GArray *
collect_sortings (Order *self, const JylKind *kinds, guint n_kinds)
{
  GArray *sortings = g_array_new (FALSE, TRUE, sizeof (Sorting));

  g_array_set_clear_func (sortings, (GDestroyNotify) sorting_clear);

  for (guint k = 0; k < n_kinds; k++)
    {
      GListModel *records = jyl_dataset_get_records (self->dataset, kinds[k]);

      if (kinds[k] == JYL_KIND_AWARD)
        collect_contests (self, records);

      for (guint i = 0; i < g_list_model_get_n_items (records); i++)
        {
          g_autoptr (JylRecord) record = g_list_model_get_item (records, i);
          Sorting sorting = { .entry.record = record, .place = sortings->len };

          sort_record (self, &sorting);
          g_array_append_val (sortings, sorting);
        }
    }

  for (guint i = 0; i < sortings->len; i++)
    gather_list (self, &g_array_index (sortings, Sorting, i));

  return sortings;
}

/**
 * jyl_record_order_new:
 * @dataset: a dataset
 * @kinds: (array length=n_kinds): kinds of record: one, or several that have topics
 * @n_kinds: how many kinds, at least one
 * @language: the language of names and headings
 * @groups: where the headings are kept
 *
 * Events stand by year, the newest first and the undated last; people by the last word of their name and
 * organizations by their name, under its first letter. Documents whose paragraphs are numbered come
 * first, the newest at the top. Parts of an award stand under its title, and discrepancies under what they
 * are about. Everything else stands by topic, or without one by subkind, the groups and what is in them in
 * the file's order; a numbered list of positions keeps together in its order, under its title. Last
 * comes what has no group. Where nothing has a group there are no headings.
 *
 * Returns: (transfer full) (element-type JylEntry): all records of the kinds in their order
 */
GArray *
jyl_record_order_new (JylDataset *dataset, const JylKind *kinds, guint n_kinds, JylLanguage language,
                      GStringChunk *groups)
{
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) lists = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  g_autoptr (GHashTable) contests = g_hash_table_new (g_str_hash, g_str_equal);
  Order order = {
    .dataset = dataset,
    .language = language,
    .groups = groups,
    .places = places,
    .lists = lists,
    .contests = contests,
  };
  g_autoptr (GArray) sortings = collect_sortings (&order, kinds, n_kinds);
  GArray *entries = g_array_sized_new (FALSE, TRUE, sizeof (JylEntry), sortings->len);
  gboolean has_groups = FALSE;

  g_array_sort (sortings, compare_sortings);

  for (guint i = 0; i < sortings->len; i++)
    has_groups |= g_array_index (sortings, Sorting, i).entry.group != NULL;

  for (guint i = 0; i < sortings->len; i++)
    {
      JylEntry entry = g_array_index (sortings, Sorting, i).entry;

      if (has_groups && entry.group == NULL)
        entry.group = jyl_translate (language, N_("Other"));
      g_array_append_val (entries, entry);
    }

  return entries;
}
