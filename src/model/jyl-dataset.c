/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-dataset.h"

#include "jyl-dataset-index.h"
#include "jyl-fixed-list.h"

/* A dataset of so many records is freed in a thread of its own. */
#define MANY 20000

/* All that a dataset has: what is freed when it goes. */
typedef struct {
  GPtrArray *layers; /* (element-type JylLayer) the lowest first */
  GListModel *models[JYL_N_KINDS];
  GHashTable *records_by_id; /* an id, now or before, to its JylIdPlace; both are the layers' */
  GHashTable *series_by_id;
  JylLinkIndex *links; /* made when they are first asked for, and then kept; %NULL until then */
  GHashTable *facts;   /* likewise */
} Contents;

struct _JylDataset {
  GObject parent_instance;

  Contents *contents;
  GMutex mutex;        /* guards the making of what is made later */
  GPtrArray *nothing;  /* what a record without any is given */
};

G_DEFINE_FINAL_TYPE (JylDataset, jyl_dataset, G_TYPE_OBJECT)

static void
ensure_links (JylDataset *self)
{
  g_autoptr (GMutexLocker) G_GNUC_UNUSED locker = g_mutex_locker_new (&self->mutex);

  if (self->contents->links == NULL)
    self->contents->links = jyl_link_index_new (self);
}

static void
ensure_facts (JylDataset *self)
{
  g_autoptr (GMutexLocker) G_GNUC_UNUSED locker = g_mutex_locker_new (&self->mutex);

  if (self->contents->facts == NULL)
    self->contents->facts = jyl_fact_index_new (self);
}

static GPtrArray *
lookup_or_nothing (JylDataset *self, GHashTable *table, JylRecord *record)
{
  GPtrArray *found = g_hash_table_lookup (table, record);

  return found != NULL ? found : self->nothing;
}

/* An id leads to what has it now; one that was given up leads on only where nothing has it. */
static void
index_places (JylDataset *self, GArray *places)
{
  for (guint i = 0; i < places->len; i++)
    {
      JylIdPlace *place = &g_array_index (places, JylIdPlace, i);
      GHashTable *table = place->series > 0 ? self->contents->series_by_id : self->contents->records_by_id;

      if (!place->is_former || !g_hash_table_contains (table, place->id))
        g_hash_table_insert (table, (char *) place->id, place);
    }
}

/* The record that stands there. Borrowed: lists keep what they have made. */
static JylRecord *
get_record (const JylIdPlace *place)
{
  g_autoptr (JylRecord) record = g_list_model_get_item (place->list, place->index);

  return record;
}

static gpointer
contents_free (gpointer data)
{
  Contents *self = data;

  g_clear_pointer (&self->facts, g_hash_table_unref);
  g_clear_pointer (&self->links, jyl_link_index_free);
  g_clear_pointer (&self->records_by_id, g_hash_table_unref);
  g_clear_pointer (&self->series_by_id, g_hash_table_unref);
  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    g_clear_object (&self->models[kind]);
  g_clear_pointer (&self->layers, g_ptr_array_unref);
  g_free (self);

  return NULL;
}

static void
jyl_dataset_finalize (GObject *object)
{
  JylDataset *self = JYL_DATASET (object);
  GThread *thread = NULL;

  g_clear_pointer (&self->nothing, g_ptr_array_unref);
  g_mutex_clear (&self->mutex);
  /* To free very many records takes longer than a window may stand still. */
  if (g_hash_table_size (self->contents->records_by_id) >= MANY)
    thread = g_thread_try_new ("jylnama-free", contents_free, self->contents, NULL);
  if (thread != NULL)
    g_thread_unref (thread);
  else
    contents_free (self->contents);

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
  self->contents = g_new0 (Contents, 1);
  self->contents->layers = g_ptr_array_new_with_free_func (g_object_unref);
  self->nothing = g_ptr_array_new ();
  self->contents->records_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->contents->series_by_id = g_hash_table_new (g_str_hash, g_str_equal);
}

/* All records of a kind: the list of the one layer that has some, or those of all after one another. */
static GListModel *
collect_records (JylDataset *self, JylKind kind)
{
  g_autoptr (GPtrArray) all = NULL;

  if (self->contents->layers->len == 1)
    return g_object_ref (jyl_layer_get_records (g_ptr_array_index (self->contents->layers, 0), kind));

  all = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->contents->layers->len; i++)
    {
      GListModel *records = jyl_layer_get_records (g_ptr_array_index (self->contents->layers, i), kind);

      for (guint j = 0; j < g_list_model_get_n_items (records); j++)
        g_ptr_array_add (all, g_list_model_get_item (records, j));
    }

  return G_LIST_MODEL (jyl_fixed_list_new (JYL_TYPE_RECORD, all));
}

/**
 * jyl_dataset_new:
 * @layers: (array length=n_layers): what is laid over one another, the lowest first
 * @n_layers: how many, at least one
 *
 * Returns: (transfer full): a dataset of all their records
 */
JylDataset *
jyl_dataset_new (JylLayer *const *layers, guint n_layers)
{
  JylDataset *self;

  g_return_val_if_fail (layers != NULL && n_layers > 0, NULL);

  self = g_object_new (JYL_TYPE_DATASET, NULL);
  for (guint i = 0; i < n_layers; i++)
    g_ptr_array_add (self->contents->layers, g_object_ref (layers[i]));
  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    self->contents->models[kind] = collect_records (self, (JylKind) kind);
  for (guint i = 0; i < n_layers; i++)
    index_places (self, jyl_layer_get_places (layers[i]));

  return self;
}

/**
 * jyl_dataset_prepare:
 * @self: a dataset
 *
 * Makes the links, the facts and the digests, which of a large file take longer than a window may stand still. May be
 * called from any thread.
 */
void
jyl_dataset_prepare (JylDataset *self)
{
  g_return_if_fail (JYL_IS_DATASET (self));

  ensure_links (self);
  ensure_facts (self);
  for (guint i = 0; i < self->contents->layers->len; i++)
    jyl_layer_get_digest (g_ptr_array_index (self->contents->layers, i));
}

/**
 * jyl_dataset_get_n_layers:
 * @self: a dataset
 *
 * Returns: how many layers it has, at least one
 */
guint
jyl_dataset_get_n_layers (JylDataset *self)
{
  g_return_val_if_fail (JYL_IS_DATASET (self), 0);

  return self->contents->layers->len;
}

/**
 * jyl_dataset_get_layer:
 * @self: a dataset
 * @layer: which one, the lowest being 0
 *
 * Returns: (transfer none): the layer
 */
JylLayer *
jyl_dataset_get_layer (JylDataset *self, guint layer)
{
  g_return_val_if_fail (JYL_IS_DATASET (self), NULL);
  g_return_val_if_fail (layer < self->contents->layers->len, NULL);

  return g_ptr_array_index (self->contents->layers, layer);
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

  return jyl_layer_get_id (jyl_dataset_get_layer (self, 0));
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

  return jyl_layer_get_title (jyl_dataset_get_layer (self, 0));
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

  return jyl_layer_get_summary (jyl_dataset_get_layer (self, 0));
}

/**
 * jyl_dataset_dup_edition:
 * @self: a dataset
 *
 * Returns: (transfer full): what it is of, for what is made of it: "labour-kz 2026-11-21 sha256:…", one after the
 *   other where layers lie above the first
 */
char *
jyl_dataset_dup_edition (JylDataset *self)
{
  GString *editions;

  g_return_val_if_fail (JYL_IS_DATASET (self), NULL);

  editions = g_string_new (NULL);
  for (guint i = 0; i < jyl_dataset_get_n_layers (self); i++)
    {
      JylLayer *layer = jyl_dataset_get_layer (self, i);
      g_autofree char *edition = jyl_layer_get_edition (layer);

      g_string_append_printf (editions, "%s%s%s%s", i > 0 ? " + " : "", jyl_layer_get_id (layer),
                              *edition != '\0' ? " " : "", edition);
    }

  return g_string_free (editions, FALSE);
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

  return jyl_layer_get_licence (jyl_dataset_get_layer (self, 0));
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

  return jyl_layer_get_updated (jyl_dataset_get_layer (self, 0));
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

  return self->contents->models[kind];
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
  const JylIdPlace *place;

  g_return_val_if_fail (JYL_IS_DATASET (self), NULL);

  place = id != NULL ? g_hash_table_lookup (self->contents->records_by_id, id) : NULL;

  return place != NULL ? get_record (place) : NULL;
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
  const JylIdPlace *place;

  g_return_val_if_fail (JYL_IS_DATASET (self), NULL);

  place = id != NULL ? g_hash_table_lookup (self->contents->series_by_id, id) : NULL;

  return place != NULL ? g_ptr_array_index (jyl_indicator_get_series (get_record (place)), place->series - 1) : NULL;
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

  /* The uppermost that has a word for it. */
  for (guint i = self->contents->layers->len; i > 0; i--)
    {
      JylText *label = jyl_layer_get_subkind (g_ptr_array_index (self->contents->layers, i - 1), kind, subkind);

      if (label != NULL)
        return label;
    }

  return NULL;
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
  return lookup_or_nothing (self, self->contents->links->outgoing, record);
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
  return lookup_or_nothing (self, self->contents->links->incoming, record);
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
  return lookup_or_nothing (self, self->contents->facts, JYL_RECORD (document));
}
