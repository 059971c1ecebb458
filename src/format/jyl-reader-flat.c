/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-reader-private.h"

#include "jyl-lazy-list.h"

/* The flat form of a file that has been checked before: its records are made when they are asked for. */

/* What the lists of one layer share. */
typedef struct {
  gatomicrefcount ref_count;
  JylNodes       *nodes;
} Flat;

/* A list of records, by where each stands. */
typedef struct {
  Flat    *flat;
  JylKind  kind;
  guint    n;
  guint32 *records; /* the numbers of their nodes */
} List;

static Flat *
flat_ref (Flat *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

static void
flat_unref (Flat *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  jyl_nodes_free (self->nodes);
  g_free (self);
}

static void
list_free (gpointer data)
{
  List *self = data;

  flat_unref (self->flat);
  g_free (self->records);
  g_free (self);
}

static List *
list_new (Flat *flat, JylKind kind)
{
  List *self = g_new0 (List, 1);
  const JylNodes *nodes = flat->nodes;
  const JylNode *list = jyl_nodes_find (nodes, jyl_nodes_get_root (nodes), jyl_kind_to_list_name (kind));

  self->flat = flat_ref (flat);
  self->kind = kind;
  if (list == NULL)
    return self;

  self->records = g_new (guint32, list->size);
  for (const JylNode *node = jyl_nodes_get_first (nodes, list); node != NULL;
       node = jyl_nodes_get_next (nodes, list, node))
    self->records[self->n++] = (guint32) (node - nodes->nodes);

  return self;
}

static gpointer
make_record (guint index, gpointer user_data)
{
  const List *self = user_data;
  g_autoptr (JylJson) json = jyl_json_new (self->flat->nodes, NULL);
  JylReaderState state = { .json = json, .kind = self->kind, .index = index };
  JylItem *values = JYL_ITEM_ON_STACK (jyl_kind_get_info (self->kind)->items);

  jyl_reader_read_item (&state, &self->flat->nodes->nodes[self->records[index]], values);
  return jyl_record_new (values);
}

static GArray *
make_places (const JylNodes *nodes, GListModel *const lists[JYL_N_KINDS])
{
  g_autoptr (JylIdTable) ids = jyl_id_table_new (nodes);
  GPtrArray *entries = jyl_id_table_get_entries (ids);
  GArray *places = g_array_sized_new (FALSE, FALSE, sizeof (JylIdPlace), entries->len);

  for (guint i = 0; i < entries->len; i++)
    {
      const JylIdEntry *entry = g_ptr_array_index (entries, i);
      JylIdPlace place = {
        .id = entry->id, .is_former = entry->is_former, .list = lists[entry->kind], .index = entry->index,
        .series = entry->is_series ? entry->series_index + 1 : 0,
      };

      g_array_append_val (places, place);
    }

  return places;
}

/**
 * jyl_reader_read_flat_layer:
 * @flat: what jyl_nodes_to_flat() made of a file without errors
 *
 * Returns: (transfer full) (nullable): what the file holds, its records made when they are asked for; %NULL where
 *   another program or another machine made @flat
 */
JylLayer *
jyl_reader_read_flat_layer (GBytes *flat)
{
  const char *digest;
  JylNodes *nodes = jyl_nodes_new_flat (flat, &digest);
  JylItem *values = JYL_ITEM_ON_STACK (jyl_layer_get_class ());
  g_autoptr (JylJson) json = NULL;
  g_autoptr (GArray) places = NULL;
  JylReaderState state = { .leaves_records = TRUE };
  GListModel *lists[JYL_N_KINDS];
  JylLayer *layer;
  Flat *shared;

  if (nodes == NULL)
    return NULL;

  shared = g_new0 (Flat, 1);
  g_atomic_ref_count_init (&shared->ref_count);
  shared->nodes = nodes;
  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    {
      List *list = list_new (shared, (JylKind) kind);

      lists[kind] = G_LIST_MODEL (jyl_lazy_list_new (JYL_TYPE_RECORD, list->n, make_record, list, list_free));
    }

  state.json = json = jyl_json_new (nodes, NULL);
  jyl_reader_read_item (&state, jyl_nodes_get_root (nodes), values);
  places = make_places (nodes, lists);
  layer = jyl_layer_new_of_lists (values, lists, places, digest);

  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    g_object_unref (lists[kind]);
  flat_unref (shared);
  return layer;
}
