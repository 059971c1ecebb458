/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-dataset.h"

#include "jyl-dataset-index.h"
#include "jyl-fixed-list.h"
#include "jyl-record-private.h"

struct _JylDataset {
  GObject parent_instance;

  char *id;
  JylText *title;
  JylText *summary;
  char *licence;
  JylPeriod *updated;
  GPtrArray *lists[JYL_N_KINDS];
  GListModel *models[JYL_N_KINDS];
  GHashTable *subkinds[JYL_N_KINDS]; /* nullable */
  GHashTable *records_by_id;         /* keys and values are the records' */
  GHashTable *series_by_id;

  /* Made when they are first asked for; the mutex guards the making, and what is made stays. */
  GMutex mutex;
  char *fingerprint;   /* nullable */
  GBytes *bytes;       /* until the fingerprint is made; nullable */
  JylLinkIndex *links; /* %NULL until made */
  GHashTable *facts;   /* likewise */
  GPtrArray *nothing;  /* what a record without any is given */
};

G_DEFINE_FINAL_TYPE (JylDataset, jyl_dataset, G_TYPE_OBJECT)

static void
ensure_links (JylDataset *self)
{
  g_autoptr (GMutexLocker) G_GNUC_UNUSED locker = g_mutex_locker_new (&self->mutex);

  if (self->links == NULL)
    self->links = jyl_link_index_new (self);
}

static void
ensure_facts (JylDataset *self)
{
  g_autoptr (GMutexLocker) G_GNUC_UNUSED locker = g_mutex_locker_new (&self->mutex);

  if (self->facts == NULL)
    self->facts = jyl_fact_index_new (self);
}

static GPtrArray *
lookup_or_nothing (JylDataset *self, GHashTable *table, JylRecord *record)
{
  GPtrArray *found = g_hash_table_lookup (table, record);

  return found != NULL ? found : self->nothing;
}

static void
index_records (JylDataset *self, GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    {
      JylRecord *record = g_ptr_array_index (records, i);

      g_hash_table_insert (self->records_by_id, (char *) jyl_record_get_id (record), record);

      if (JYL_IS_INDICATOR (record))
        {
          GPtrArray *series = jyl_indicator_get_series (JYL_INDICATOR (record));

          for (guint j = 0; j < series->len; j++)
            {
              JylSeries *one = g_ptr_array_index (series, j);

              g_hash_table_insert (self->series_by_id, (char *) jyl_series_get_id (one), one);
            }
        }
    }
}

static void
jyl_dataset_finalize (GObject *object)
{
  JylDataset *self = JYL_DATASET (object);

  g_clear_pointer (&self->facts, g_hash_table_unref);
  g_clear_pointer (&self->links, jyl_link_index_free);
  g_clear_pointer (&self->nothing, g_ptr_array_unref);
  g_clear_pointer (&self->records_by_id, g_hash_table_unref);
  g_clear_pointer (&self->series_by_id, g_hash_table_unref);
  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    {
      g_clear_object (&self->models[kind]);
      g_clear_pointer (&self->subkinds[kind], g_hash_table_unref);
      g_clear_pointer (&self->lists[kind], g_ptr_array_unref);
    }
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, jyl_text_unref);
  g_clear_pointer (&self->summary, jyl_text_unref);
  g_clear_pointer (&self->licence, g_free);
  g_clear_pointer (&self->updated, jyl_period_free);
  g_clear_pointer (&self->fingerprint, g_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_mutex_clear (&self->mutex);

  G_OBJECT_CLASS (jyl_dataset_parent_class)->finalize (object);
}

static void
jyl_dataset_class_init (JylDatasetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jyl_dataset_finalize;
}

static void
jyl_dataset_init (JylDataset *self)
{
  g_mutex_init (&self->mutex);
  self->nothing = g_ptr_array_new ();
  self->records_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->series_by_id = g_hash_table_new (g_str_hash, g_str_equal);
}

/**
 * jyl_dataset_new:
 * @id: id of the dataset
 * @title: its title
 * @summary: (nullable): what it is
 * @licence: (nullable): under which licence
 * @updated: (nullable): when it was last changed
 * @fingerprint: (nullable): SHA-256 of the file it comes from, hexadecimal
 * @lists: (array fixed-size=11): by #JylKind, the records or %NULL
 * @subkinds: (array fixed-size=11) (nullable): by #JylKind, a table from subkinds to their #JylText, or %NULL
 *
 * Arrays and tables are referenced, and not to be changed from now on. Ids are taken to be unique. A
 * reference to nowhere gives no link.
 *
 * Returns: (transfer full): a dataset
 */
JylDataset *
jyl_dataset_new (const char *id, JylText *title, JylText *summary, const char *licence, const JylPeriod *updated,
                 const char *fingerprint, GPtrArray *const lists[JYL_N_KINDS], GHashTable *const subkinds[JYL_N_KINDS])
{
  JylDataset *self;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (lists != NULL, NULL);

  self = g_object_new (JYL_TYPE_DATASET, NULL);
  self->id = g_strdup (id);
  self->title = jyl_text_ref (title);
  self->summary = jyl_text_ref_nullable (summary);
  self->licence = g_strdup (licence);
  self->updated = jyl_period_copy (updated);
  self->fingerprint = g_strdup (fingerprint);

  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    {
      self->lists[kind] = jyl_array_ref_or_empty (lists[kind]);
      self->models[kind] = G_LIST_MODEL (jyl_fixed_list_new (JYL_TYPE_RECORD, self->lists[kind]));
      if (subkinds != NULL && subkinds[kind] != NULL)
        self->subkinds[kind] = g_hash_table_ref (subkinds[kind]);
      index_records (self, self->lists[kind]);
    }

  return self;
}

/**
 * jyl_dataset_set_bytes:
 * @self: a dataset that was made without a fingerprint
 * @bytes: the file that it comes from
 *
 * Lets the fingerprint be made when somebody asks for it: to make it takes as long as to read the file.
 */
void
jyl_dataset_set_bytes (JylDataset *self, GBytes *bytes)
{
  g_return_if_fail (JYL_IS_DATASET (self));
  g_return_if_fail (bytes != NULL);
  g_return_if_fail (self->fingerprint == NULL && self->bytes == NULL);

  self->bytes = g_bytes_ref (bytes);
}

/**
 * jyl_dataset_get_id:
 * @self: a dataset
 *
 * Returns: (transfer none): its id
 */
const char *
jyl_dataset_get_id (JylDataset *self)
{
  g_return_val_if_fail (JYL_IS_DATASET (self), NULL);

  return self->id;
}

/**
 * jyl_dataset_get_title:
 * @self: a dataset
 *
 * Returns: (transfer none): its title
 */
JylText *
jyl_dataset_get_title (JylDataset *self)
{
  g_return_val_if_fail (JYL_IS_DATASET (self), NULL);

  return self->title;
}

/**
 * jyl_dataset_get_summary:
 * @self: a dataset
 *
 * Returns: (transfer none) (nullable): what it is
 */
JylText *
jyl_dataset_get_summary (JylDataset *self)
{
  g_return_val_if_fail (JYL_IS_DATASET (self), NULL);

  return self->summary;
}

/**
 * jyl_dataset_get_licence:
 * @self: a dataset
 *
 * Returns: (transfer none) (nullable): under which licence it is
 */
const char *
jyl_dataset_get_licence (JylDataset *self)
{
  g_return_val_if_fail (JYL_IS_DATASET (self), NULL);

  return self->licence;
}

/**
 * jyl_dataset_get_updated:
 * @self: a dataset
 *
 * Returns: (transfer none) (nullable): when it was last changed
 */
const JylPeriod *
jyl_dataset_get_updated (JylDataset *self)
{
  g_return_val_if_fail (JYL_IS_DATASET (self), NULL);

  return self->updated;
}

/**
 * jyl_dataset_get_fingerprint:
 * @self: a dataset
 *
 * Returns: (transfer none) (nullable): SHA-256 of the file it comes from, hexadecimal
 */
const char *
jyl_dataset_get_fingerprint (JylDataset *self)
{
  g_return_val_if_fail (JYL_IS_DATASET (self), NULL);

  g_mutex_lock (&self->mutex);
  if (self->bytes != NULL)
    {
      self->fingerprint = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, self->bytes);
      g_clear_pointer (&self->bytes, g_bytes_unref);
    }
  g_mutex_unlock (&self->mutex);

  return self->fingerprint;
}

/**
 * jyl_dataset_get_records:
 * @self: a dataset
 * @kind: a kind of record
 *
 * Returns: (transfer none): a list model of the records of that kind, in the file's order
 */
GListModel *
jyl_dataset_get_records (JylDataset *self, JylKind kind)
{
  g_return_val_if_fail (JYL_IS_DATASET (self), NULL);
  g_return_val_if_fail ((guint) kind < JYL_N_KINDS, NULL);

  return self->models[kind];
}

/**
 * jyl_dataset_lookup:
 * @self: a dataset
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the record of that id, of whichever kind
 */
JylRecord *
jyl_dataset_lookup (JylDataset *self, const char *id)
{
  g_return_val_if_fail (JYL_IS_DATASET (self), NULL);

  return id != NULL ? g_hash_table_lookup (self->records_by_id, id) : NULL;
}

/**
 * jyl_dataset_lookup_series:
 * @self: a dataset
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the series of that id
 */
JylSeries *
jyl_dataset_lookup_series (JylDataset *self, const char *id)
{
  g_return_val_if_fail (JYL_IS_DATASET (self), NULL);

  return id != NULL ? g_hash_table_lookup (self->series_by_id, id) : NULL;
}

/**
 * jyl_dataset_get_subkind_label:
 * @self: a dataset
 * @kind: a kind of record
 * @subkind: what jyl_record_get_subkind() gives
 *
 * Returns: (transfer none) (nullable): the dataset's word for @subkind, %NULL where it has none
 */
JylText *
jyl_dataset_get_subkind_label (JylDataset *self, JylKind kind, const char *subkind)
{
  g_return_val_if_fail (JYL_IS_DATASET (self), NULL);
  g_return_val_if_fail ((guint) kind < JYL_N_KINDS, NULL);
  g_return_val_if_fail (subkind != NULL, NULL);

  return self->subkinds[kind] != NULL ? g_hash_table_lookup (self->subkinds[kind], subkind) : NULL;
}

/**
 * jyl_dataset_format_subkind:
 * @self: a dataset
 * @kind: a kind of record
 * @subkind: what jyl_record_get_subkind() gives
 * @language: the language wanted
 *
 * Returns: (transfer full): the dataset's word for @subkind; where it has none, @subkind written as words
 */
char *
jyl_dataset_format_subkind (JylDataset *self, JylKind kind, const char *subkind, JylLanguage language)
{
  JylText *label;
  char *words;

  g_return_val_if_fail (JYL_IS_DATASET (self), NULL);
  g_return_val_if_fail (subkind != NULL, NULL);

  label = jyl_dataset_get_subkind_label (self, kind, subkind);
  if (label != NULL)
    return g_strdup (jyl_text_get (label, language));

  words = g_strdelimit (g_strdup (subkind), "-", ' ');
  words[0] = g_ascii_toupper (words[0]);
  return words;
}

/**
 * jyl_dataset_get_links:
 * @self: a dataset
 * @record: one of its records
 *
 * Returns: (transfer none) (element-type JylLink): the links from @record to others, in the order of
 *   its fields, may be empty
 */
GPtrArray *
jyl_dataset_get_links (JylDataset *self, JylRecord *record)
{
  g_return_val_if_fail (JYL_IS_DATASET (self), NULL);
  g_return_val_if_fail (JYL_IS_RECORD (record), NULL);

  ensure_links (self);
  return lookup_or_nothing (self, self->links->outgoing, record);
}

/**
 * jyl_dataset_get_backlinks:
 * @self: a dataset
 * @record: one of its records
 *
 * Returns: (transfer none) (element-type JylLink): the links from others to @record, by kind and in
 *   the file's order, may be empty
 */
GPtrArray *
jyl_dataset_get_backlinks (JylDataset *self, JylRecord *record)
{
  g_return_val_if_fail (JYL_IS_DATASET (self), NULL);
  g_return_val_if_fail (JYL_IS_RECORD (record), NULL);

  ensure_links (self);
  return lookup_or_nothing (self, self->links->incoming, record);
}

/**
 * jyl_dataset_get_facts:
 * @self: a dataset
 * @document: one of its documents
 *
 * Returns: (transfer none) (element-type JylFact): what the document gave, by paragraph, what cites
 *   the whole document first; within a paragraph by kind and in the file's order; may be empty
 */
GPtrArray *
jyl_dataset_get_facts (JylDataset *self, JylDocument *document)
{
  g_return_val_if_fail (JYL_IS_DATASET (self), NULL);
  g_return_val_if_fail (JYL_IS_DOCUMENT (document), NULL);

  ensure_facts (self);
  return lookup_or_nothing (self, self->facts, JYL_RECORD (document));
}
