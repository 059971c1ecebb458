/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-record-list.h"

#include <string.h>

#include "jyl-fold.h"
#include "jyl-heading-private.h"
#include "jyl-record-order.h"

struct _JylRecordList {
  GObject parent_instance;

  JylDataset *dataset;
  GArray *entries;         /* of JylEntry: all records of the kinds */
  GStringChunk *groups;    /* what the entries' groups point into */
  GStringChunk *haystacks; /* likewise; %NULL until one is needed */
  GString *scratch;        /* where a haystack is put together; likewise */
  GPtrArray *items;        /* what is shown: records and headings */
  guint n_records;

  char *text;
  char *document;
  int kind;
  char *subkind;
  char *topic;
  int first_day; /* 0, as the last: any */
  int last_day;
  GHashTable *from_document; /* the records that have a fact from @document; %NULL: any */
};

enum {
  PROP_TEXT = 1,
  PROP_DOCUMENT,
  PROP_KIND,
  PROP_SUBKIND,
  PROP_TOPIC,
  PROP_N_RECORDS,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JylRecordList, jyl_record_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static void
append_words (GString *haystack, JylText *text)
{
  if (text == NULL)
    return;

  if (jyl_text_is_plain (text))
    {
      jyl_fold_words (jyl_text_get (text, JYL_LANGUAGE_EN), haystack);
      return;
    }

  for (guint language = 0; language < JYL_N_LANGUAGES; language++)
    {
      if (jyl_text_has (text, (JylLanguage) language))
        jyl_fold_words (jyl_text_get (text, (JylLanguage) language), haystack);
    }
}

/* What the fields of the record's kind hold that are looked through. */
static void
append_searched (GString *haystack, JylRecord *record)
{
  const JylItem *values = jyl_record_get_values (record);

  for (guint i = 0; i < values->klass->n_fields; i++)
    {
      const JylField *field = &values->klass->fields[i];

      if (!field->searched)
        continue;
      if (!field->many)
        append_words (haystack, jyl_item_get_text (values, i));
      for (guint j = 0; field->many && j < jyl_item_get_list (values, i)->len; j++)
        append_words (haystack, g_ptr_array_index (jyl_item_get_list (values, i), j));
    }
}

/* The words of all that is looked through, made when they are first needed. */
static const char *
get_haystack (JylRecordList *self, JylEntry *entry)
{
  if (entry->haystack != NULL)
    return entry->haystack;

  if (self->haystacks == NULL)
    {
      self->haystacks = g_string_chunk_new (64 * 1024);
      self->scratch = g_string_sized_new (1024);
    }

  g_string_truncate (self->scratch, 0);
  append_searched (self->scratch, entry->record);
  entry->haystack = g_string_chunk_insert_len (self->haystacks, self->scratch->str, (gssize) self->scratch->len);
  return entry->haystack;
}

/* The words that are looked for, each behind the space that begins a word in a haystack. */
static char **
split_words (const char *text)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  char **words;

  jyl_fold_words (text, folded);
  if (folded->len == 0)
    return NULL;

  words = g_strsplit (folded->str + 1, " ", -1);
  for (guint i = 0; words[i] != NULL; i++)
    {
      char *word = g_strconcat (" ", words[i], NULL);

      g_free (words[i]);
      words[i] = word;
    }

  return words;
}

/* What has no date is of all times. */
static gboolean
is_within_days (JylRecordList *self, JylRecord *record)
{
  const JylPeriod *period = self->last_day != 0 ? jyl_record_get_period (record) : NULL;

  return period == NULL
         || (jyl_period_get_first_day (period) <= self->last_day
             && jyl_period_get_last_day (period) >= self->first_day);
}

static gboolean
matches (JylRecordList *self, JylEntry *entry, char **words)
{
  if (self->from_document != NULL && !g_hash_table_contains (self->from_document, entry->record))
    return FALSE;
  if (self->kind != JYL_RECORD_LIST_ANY_KIND && self->kind != (int) jyl_record_get_kind (entry->record))
    return FALSE;
  if (self->subkind != NULL && g_strcmp0 (self->subkind, jyl_record_get_subkind (entry->record)) != 0)
    return FALSE;
  if (!is_within_days (self, entry->record))
    return FALSE;
  if (self->topic != NULL
      && !g_str_equal (self->topic, jyl_text_get (jyl_record_get_topic (entry->record), JYL_LANGUAGE_EN)))
    return FALSE;

  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    {
      if (strstr (get_haystack (self, entry), words[i]) == NULL)
        return FALSE;
    }

  return TRUE;
}

static const char *
get_group (GPtrArray *entries, guint position)
{
  return ((JylEntry *) g_ptr_array_index (entries, position))->group;
}

/* What is to be shown now, records and headings; @n_records: of these, the records. */
static GPtrArray *
collect_items (JylRecordList *self, guint *n_records)
{
  g_auto (GStrv) words = split_words (self->text);
  g_autoptr (GPtrArray) shown = g_ptr_array_sized_new (self->entries->len);
  GPtrArray *items;

  for (guint i = 0; i < self->entries->len; i++)
    {
      JylEntry *entry = &g_array_index (self->entries, JylEntry, i);

      if (matches (self, entry, words))
        g_ptr_array_add (shown, entry);
    }

  items = g_ptr_array_new_full (shown->len + 16, g_object_unref);

  for (guint start = 0, end; start < shown->len; start = end)
    {
      const char *group = get_group (shown, start);

      for (end = start; end < shown->len && get_group (shown, end) == group;)
        end++;

      if (group != NULL)
        g_ptr_array_add (items, jyl_heading_new (group, end - start));
      for (guint i = start; i < end; i++)
        g_ptr_array_add (items, g_object_ref (((JylEntry *) g_ptr_array_index (shown, i))->record));
    }

  *n_records = shown->len;
  return items;
}

static gboolean
items_equal (gpointer a, gpointer b)
{
  return a == b
         || (JYL_IS_HEADING (a) && JYL_IS_HEADING (b) && jyl_heading_get_count (a) == jyl_heading_get_count (b)
             && g_str_equal (jyl_heading_get_title (a), jyl_heading_get_title (b)));
}

/* Puts the item of the old array into the new one, so that what is shown alike is the same object. */
static void
keep_item (GPtrArray *old_items, guint old_position, GPtrArray *new_items, guint new_position)
{
  g_set_object ((GObject **) &new_items->pdata[new_position], g_ptr_array_index (old_items, old_position));
}

/* Shows what is to be shown now. What stays at the beginning and at the end is left alone, and what
 * lies between changes at once. */
static void
update (JylRecordList *self)
{
  g_autoptr (GPtrArray) old_items = g_steal_pointer (&self->items);
  guint old_n_records = self->n_records;
  GPtrArray *new_items = collect_items (self, &self->n_records);
  guint shorter = MIN (old_items->len, new_items->len);
  guint head = 0, tail = 0;

  while (head < shorter && items_equal (g_ptr_array_index (old_items, head), g_ptr_array_index (new_items, head)))
    {
      keep_item (old_items, head, new_items, head);
      head++;
    }

  while (tail < shorter - head
         && items_equal (g_ptr_array_index (old_items, old_items->len - 1 - tail),
                         g_ptr_array_index (new_items, new_items->len - 1 - tail)))
    {
      keep_item (old_items, old_items->len - 1 - tail, new_items, new_items->len - 1 - tail);
      tail++;
    }

  self->items = new_items;

  if (head + tail < MAX (old_items->len, new_items->len))
    g_list_model_items_changed (G_LIST_MODEL (self), head, old_items->len - head - tail, new_items->len - head - tail);
  if (old_n_records != self->n_records)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_RECORDS]);
}

static GType
jyl_record_list_get_item_type (GListModel *model)
{
  return G_TYPE_OBJECT;
}

static guint
jyl_record_list_get_n_items (GListModel *model)
{
  return JYL_RECORD_LIST (model)->items->len;
}

static gpointer
jyl_record_list_get_item (GListModel *model, guint position)
{
  GPtrArray *items = JYL_RECORD_LIST (model)->items;

  return position < items->len ? g_object_ref (g_ptr_array_index (items, position)) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = jyl_record_list_get_item_type;
  iface->get_n_items = jyl_record_list_get_n_items;
  iface->get_item = jyl_record_list_get_item;
}

static void
jyl_record_list_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  JylRecordList *self = JYL_RECORD_LIST (object);

  switch (property_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_DOCUMENT:
      g_value_set_string (value, self->document);
      break;
    case PROP_KIND:
      g_value_set_int (value, self->kind);
      break;
    case PROP_SUBKIND:
      g_value_set_string (value, self->subkind);
      break;
    case PROP_TOPIC:
      g_value_set_string (value, self->topic);
      break;
    case PROP_N_RECORDS:
      g_value_set_uint (value, self->n_records);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jyl_record_list_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  JylRecordList *self = JYL_RECORD_LIST (object);

  switch (property_id)
    {
    case PROP_TEXT:
      jyl_record_list_set_text (self, g_value_get_string (value));
      break;
    case PROP_DOCUMENT:
      jyl_record_list_set_document (self, g_value_get_string (value));
      break;
    case PROP_KIND:
      jyl_record_list_set_kind (self, g_value_get_int (value));
      break;
    case PROP_SUBKIND:
      jyl_record_list_set_subkind (self, g_value_get_string (value));
      break;
    case PROP_TOPIC:
      jyl_record_list_set_topic (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jyl_record_list_finalize (GObject *object)
{
  JylRecordList *self = JYL_RECORD_LIST (object);

  g_clear_pointer (&self->from_document, g_hash_table_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->entries, g_array_unref);
  g_clear_pointer (&self->groups, g_string_chunk_free);
  g_clear_pointer (&self->haystacks, g_string_chunk_free);
  if (self->scratch != NULL)
    g_string_free (self->scratch, TRUE);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->document, g_free);
  g_clear_pointer (&self->subkind, g_free);
  g_clear_pointer (&self->topic, g_free);
  g_clear_object (&self->dataset);

  G_OBJECT_CLASS (jyl_record_list_parent_class)->finalize (object);
}

static void
jyl_record_list_class_init (JylRecordListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = jyl_record_list_finalize;
  object_class->get_property = jyl_record_list_get_property;
  object_class->set_property = jyl_record_list_set_property;

  /**
   * JylRecordList:text:
   *
   * What the records must match; "" is any.
   */
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);

  /**
   * JylRecordList:document:
   *
   * Id of the document that must have given a fact of the record; %NULL is any.
   */
  properties[PROP_DOCUMENT] = g_param_spec_string ("document", NULL, NULL, NULL, flags);

  /**
   * JylRecordList:kind:
   *
   * What kind the record must be, a #JylKind; %JYL_RECORD_LIST_ANY_KIND is any.
   */
  properties[PROP_KIND] = g_param_spec_int ("kind", NULL, NULL, JYL_RECORD_LIST_ANY_KIND, JYL_N_KINDS - 1,
                                            JYL_RECORD_LIST_ANY_KIND, flags);

  /**
   * JylRecordList:subkind:
   *
   * What the record's subkind must be; %NULL is any.
   */
  properties[PROP_SUBKIND] = g_param_spec_string ("subkind", NULL, NULL, NULL, flags);

  /**
   * JylRecordList:topic:
   *
   * What the record's topic must be, in English; %NULL is any.
   */
  properties[PROP_TOPIC] = g_param_spec_string ("topic", NULL, NULL, NULL, flags);

  /**
   * JylRecordList:n-records:
   *
   * How many records are shown; headings don't count.
   */
  properties[PROP_N_RECORDS] = g_param_spec_uint ("n-records", NULL, NULL, 0, G_MAXUINT, 0,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
jyl_record_list_init (JylRecordList *self)
{
  self->text = g_strdup ("");
  self->kind = JYL_RECORD_LIST_ANY_KIND;
  self->groups = g_string_chunk_new (512);
}

/**
 * jyl_record_list_new:
 * @dataset: a dataset
 * @kind: a kind of record
 * @language: the language of headings, and of the names that are put in order
 *
 * Returns: (transfer full): a list of all records of the kind, in its order and under headings
 */
JylRecordList *
jyl_record_list_new (JylDataset *dataset, JylKind kind, JylLanguage language)
{
  return jyl_record_list_new_for_kinds (dataset, &kind, 1, language);
}

/**
 * jyl_record_list_new_for_kinds:
 * @dataset: a dataset
 * @kinds: (array length=n_kinds): kinds of record; several must be such that have topics
 * @n_kinds: how many kinds, at least one
 * @language: the language of headings, and of the names that are put in order
 *
 * Returns: (transfer full): a list of all records of the kinds, in one order and under headings
 */
JylRecordList *
jyl_record_list_new_for_kinds (JylDataset *dataset, const JylKind *kinds, guint n_kinds, JylLanguage language)
{
  JylRecordList *self;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (kinds != NULL && n_kinds > 0, NULL);
  g_return_val_if_fail ((guint) language < JYL_N_LANGUAGES, NULL);
  for (guint i = 0; i < n_kinds; i++)
    g_return_val_if_fail ((guint) kinds[i] < JYL_N_KINDS, NULL);

  self = g_object_new (JYL_TYPE_RECORD_LIST, NULL);
  self->dataset = g_object_ref (dataset);
  self->entries = jyl_record_order_new (dataset, kinds, n_kinds, language, self->groups);
  self->items = collect_items (self, &self->n_records);

  return self;
}

/**
 * jyl_record_list_set_text:
 * @self: a list of records
 * @text: (nullable): what to match; %NULL is ""
 *
 * Shows the records in which, for each word of @text, a word of the title, of an alias, of the summary, of
 * the topic or of a position's statement begins with it, in whichever language and spelling.
 */
void
jyl_record_list_set_text (JylRecordList *self, const char *text)
{
  g_return_if_fail (JYL_IS_RECORD_LIST (self));

  if (text == NULL)
    text = "";
  if (g_str_equal (self->text, text))
    return;

  g_free (self->text);
  self->text = g_strdup (text);

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

/**
 * jyl_record_list_get_text:
 * @self: a list of records
 *
 * Returns: (transfer none): what the records must match, "" for any
 */
const char *
jyl_record_list_get_text (JylRecordList *self)
{
  g_return_val_if_fail (JYL_IS_RECORD_LIST (self), NULL);

  return self->text;
}

static GHashTable *
records_from_document (JylDataset *dataset, const char *document)
{
  GHashTable *records = g_hash_table_new (NULL, NULL);
  JylRecord *record = jyl_dataset_lookup (dataset, document);
  GPtrArray *facts;

  if (!JYL_IS_DOCUMENT (record))
    return records;

  facts = jyl_dataset_get_facts (dataset, record);
  for (guint i = 0; i < facts->len; i++)
    g_hash_table_add (records, ((JylFact *) g_ptr_array_index (facts, i))->record);

  return records;
}

/**
 * jyl_record_list_set_document:
 * @self: a list of records
 * @document: (nullable): id of a document; %NULL is any
 *
 * Shows the records that cite @document, as a whole or in a part such as a role or an observation.
 */
void
jyl_record_list_set_document (JylRecordList *self, const char *document)
{
  g_return_if_fail (JYL_IS_RECORD_LIST (self));

  if (g_strcmp0 (self->document, document) == 0)
    return;

  g_free (self->document);
  self->document = g_strdup (document);
  g_clear_pointer (&self->from_document, g_hash_table_unref);
  if (document != NULL)
    self->from_document = records_from_document (self->dataset, document);

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
}

/**
 * jyl_record_list_set_kind:
 * @self: a list of records
 * @kind: a #JylKind; %JYL_RECORD_LIST_ANY_KIND is any
 *
 * Shows the records of one of the list's kinds.
 */
void
jyl_record_list_set_kind (JylRecordList *self, int kind)
{
  g_return_if_fail (JYL_IS_RECORD_LIST (self));
  g_return_if_fail (kind >= JYL_RECORD_LIST_ANY_KIND && kind < JYL_N_KINDS);

  if (self->kind == kind)
    return;

  self->kind = kind;

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KIND]);
}

/**
 * jyl_record_list_set_subkind:
 * @self: a list of records
 * @subkind: (nullable): a subkind; %NULL is any
 *
 * Shows the records of that subkind.
 */
void
jyl_record_list_set_subkind (JylRecordList *self, const char *subkind)
{
  g_return_if_fail (JYL_IS_RECORD_LIST (self));

  if (g_strcmp0 (self->subkind, subkind) == 0)
    return;

  g_free (self->subkind);
  self->subkind = g_strdup (subkind);

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUBKIND]);
}

/**
 * jyl_record_list_set_topic:
 * @self: a list of records
 * @topic: (nullable): a topic, in English; %NULL is any
 *
 * Shows the records on that topic.
 */
void
jyl_record_list_set_topic (JylRecordList *self, const char *topic)
{
  g_return_if_fail (JYL_IS_RECORD_LIST (self));

  if (g_strcmp0 (self->topic, topic) == 0)
    return;

  g_free (self->topic);
  self->topic = g_strdup (topic);

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TOPIC]);
}

/**
 * jyl_record_list_set_days:
 * @self: a list of records
 * @first: the first day, or 0 with @last 0 for any
 * @last: the last day
 *
 * Shows the records whose period has a day of these, and those that have no period.
 */
void
jyl_record_list_set_days (JylRecordList *self, int first, int last)
{
  g_return_if_fail (JYL_IS_RECORD_LIST (self));
  g_return_if_fail (first <= last && (first == 0) == (last == 0));

  if (self->first_day == first && self->last_day == last)
    return;

  self->first_day = first;
  self->last_day = last;

  update (self);
}

/**
 * jyl_record_list_get_n_records:
 * @self: a list of records
 *
 * Returns: how many records are shown; headings don't count
 */
guint
jyl_record_list_get_n_records (JylRecordList *self)
{
  g_return_val_if_fail (JYL_IS_RECORD_LIST (self), 0);

  return self->n_records;
}

/**
 * jyl_record_list_get_n_all:
 * @self: a list of records
 *
 * Returns: how many records of the kinds there are
 */
guint
jyl_record_list_get_n_all (JylRecordList *self)
{
  g_return_val_if_fail (JYL_IS_RECORD_LIST (self), 0);

  return self->entries->len;
}

/**
 * jyl_record_list_find:
 * @self: a list of records
 * @record: (nullable): a record
 *
 * Returns: the position of @record among the items, %G_MAXUINT where it isn't shown
 */
guint
jyl_record_list_find (JylRecordList *self, JylRecord *record)
{
  guint position;

  g_return_val_if_fail (JYL_IS_RECORD_LIST (self), G_MAXUINT);

  return g_ptr_array_find (self->items, record, &position) ? position : G_MAXUINT;
}
