/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-dataset-index.h"


static void
link_free (JylLink *link)
{
  g_clear_pointer (&link->label, jyl_text_unref);
  g_clear_pointer (&link->citations, g_ptr_array_unref);
  g_free (link);
}

static GHashTable *
new_table_of_arrays (void)
{
  return g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
}

/* The array of @record in @table, made where there was none; frees what is in it with @free_func. */
static GPtrArray *
array_of (GHashTable *table, JylRecord *record, GDestroyNotify free_func)
{
  GPtrArray *array = g_hash_table_lookup (table, record);

  if (array == NULL)
    {
      array = g_ptr_array_new_with_free_func (free_func);
      g_hash_table_insert (table, record, array);
    }

  return array;
}

/* The record of that id, or for a series the indicator that it is part of. */
static JylRecord *
find_target (JylDataset *dataset, const char *id)
{
  JylRecord *record = jyl_dataset_lookup (dataset, id);

  if (record == NULL)
    {
      JylSeries *series = jyl_dataset_lookup_series (dataset, id);

      if (series != NULL)
        record = jyl_series_get_indicator (series);
    }

  return record;
}

typedef struct {
  JylDataset *dataset;
  JylLinkIndex *links;
  GHashTable *facts;
  JylRecord *record; /* the one that is walked through */
} Walk;

/* Calls @func for every record, by kind and in the file's order. */
static void
walk_through (Walk *walk, void (*func) (Walk *walk))
{
  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    {
      GListModel *records = jyl_dataset_get_records (walk->dataset, (JylKind) kind);

      for (guint i = 0; i < g_list_model_get_n_items (records); i++)
        {
          g_autoptr (JylRecord) record = g_list_model_get_item (records, i);

          walk->record = record;
          func (walk);
        }
    }
}

static void
collect_link_cb (JylLinkRole role, const char *id, JylText *label, GPtrArray *citations, gpointer user_data)
{
  Walk *walk = user_data;
  JylRecord *target = find_target (walk->dataset, id);
  JylLink *link;

  if (role == JYL_LINK_CITATION || target == NULL)
    return;

  link = g_new0 (JylLink, 1);
  link->source = walk->record;
  link->target = target;
  link->role = role;
  link->label = label != NULL ? jyl_text_ref (label) : NULL;
  link->citations = citations != NULL ? g_ptr_array_ref (citations) : NULL;

  g_ptr_array_add (array_of (walk->links->outgoing, link->source, (GDestroyNotify) link_free), link);
  g_ptr_array_add (array_of (walk->links->incoming, link->target, NULL), link);
}

static void
collect_links (Walk *walk)
{
  jyl_record_foreach_reference (walk->record, collect_link_cb, walk);
}

static void
collect_fact_cb (JylCitation *citation, JylSeries *series, JylObservation *observation, gpointer user_data)
{
  Walk *walk = user_data;
  JylRecord *document = jyl_dataset_lookup (walk->dataset, jyl_citation_get_document (citation));
  JylFact *fact;

  if (document == NULL)
    return;

  fact = g_new0 (JylFact, 1);
  fact->paragraph = jyl_citation_get_paragraph (citation);
  fact->record = walk->record;
  fact->series = series;
  fact->observation = observation;
  fact->citation = citation;

  g_ptr_array_add (array_of (walk->facts, document, g_free), fact);
}

static void
collect_facts (Walk *walk)
{
  jyl_record_foreach_citation (walk->record, collect_fact_cb, walk);
}

static int
compare_by_paragraph (gconstpointer a, gconstpointer b)
{
  const JylFact *one = *(const JylFact *const *) a;
  const JylFact *other = *(const JylFact *const *) b;

  return (one->paragraph > other->paragraph) - (one->paragraph < other->paragraph);
}

static gboolean
facts_equal (const JylFact *a, const JylFact *b)
{
  return a->paragraph == b->paragraph && a->record == b->record && a->observation == b->observation;
}

/* Brings the facts into order. What a paragraph gave is one fact, also where a record cites it as a
 * whole and again in a role; such facts follow one another, because they were collected so. */
static void
arrange_facts (GPtrArray *facts)
{
  guint n_kept = 0;

  g_ptr_array_sort (facts, compare_by_paragraph);

  /* One pass: each is put behind the last that was kept, and what was there is moved on. */
  for (guint i = 0; i < facts->len; i++)
    {
      gpointer fact = facts->pdata[i];

      if (n_kept > 0 && facts_equal (facts->pdata[n_kept - 1], fact))
        continue;

      facts->pdata[i] = facts->pdata[n_kept];
      facts->pdata[n_kept++] = fact;
    }

  /* The duplicates are behind now. */
  g_ptr_array_set_size (facts, (int) n_kept);
}

/**
 * jyl_link_index_new: (skip)
 * @dataset: a dataset whose records are all there
 *
 * Collects the references of all records but for their citations. One that leads nowhere is no link.
 *
 * Returns: (transfer full): the links by their source, in the order of its fields, and by their target,
 *   in the order of the sources
 */
JylLinkIndex *
jyl_link_index_new (JylDataset *dataset)
{
  JylLinkIndex *self = g_new0 (JylLinkIndex, 1);
  Walk walk = { .dataset = dataset, .links = self };

  self->outgoing = new_table_of_arrays ();
  self->incoming = new_table_of_arrays ();
  walk_through (&walk, collect_links);

  return self;
}

/**
 * jyl_link_index_free: (skip)
 * @self: (transfer full): an index of links
 *
 * Frees the index and the links.
 */
void
jyl_link_index_free (JylLinkIndex *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->incoming);
  g_hash_table_unref (self->outgoing);
  g_free (self);
}

/**
 * jyl_fact_index_new: (skip)
 * @dataset: a dataset whose records are all there
 *
 * Collects the citations of all records, of their roles and of their observations, from the end of the
 * document that is cited.
 *
 * Returns: (transfer full): the facts by document; by paragraph, and within one by kind and in the
 *   file's order
 */
GHashTable *
jyl_fact_index_new (JylDataset *dataset)
{
  Walk walk = { .dataset = dataset, .facts = new_table_of_arrays () };
  GHashTableIter iter;
  gpointer facts;

  walk_through (&walk, collect_facts);

  g_hash_table_iter_init (&iter, walk.facts);
  while (g_hash_table_iter_next (&iter, NULL, &facts))
    arrange_facts (facts);

  return walk.facts;
}
