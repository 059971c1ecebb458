/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-id-table.h"

#include <math.h>

#include "jyl-nearest.h"
#include "jyl-unit.h"

/* In a larger file no suggestions are looked for: each takes a walk over all ids. */
#define MAX_ENTRIES_TO_SUGGEST 20000

struct _JylIdTable
{
  GHashTable *entries; /* (element-type JylIdEntry) by id */
  GPtrArray *ordered;  /* (element-type JylIdEntry) borrowed, in the order of the file */
  guint unread;        /* the kinds whose list is no list, as bits */
};

/* The readers complain of wrong types later; here they are passed over. */
static const char *
get_string (const JylNodes *nodes, const JylNode *object, const char *name)
{
  const JylNode *node = jyl_nodes_find (nodes, object, name);

  return node != NULL && node->type == JYL_NODE_STRING ? jyl_nodes_get_string (nodes, node) : NULL;
}

static guint
get_n_paragraphs (const JylNodes *nodes, const JylNode *document)
{
  const JylNode *node = jyl_nodes_find (nodes, document, "paragraphs");
  double value = 0;

  if (node == NULL)
    return 0;

  if (node->type == JYL_NODE_NUMBER)
    value = jyl_nodes_get_number (nodes, node);
  return value > 0 && value < G_MAXUINT && value == floor (value) ? (guint) value : G_MAXUINT;
}

static const JylNode *
get_list (const JylNodes *nodes, const JylNode *object, const char *name)
{
  const JylNode *node = jyl_nodes_find (nodes, object, name);

  return node != NULL && node->type == JYL_NODE_LIST ? node : NULL;
}

static void
add_entry (JylIdTable *self, const JylIdEntry *entry)
{
  JylIdEntry *copy;

  /* Of an id that stands twice the first counts. */
  if (entry->id == NULL || g_hash_table_contains (self->entries, entry->id))
    return;

  copy = g_memdup2 (entry, sizeof *entry);
  g_hash_table_insert (self->entries, (gpointer) copy->id, copy);
  g_ptr_array_add (self->ordered, copy);
}

/* The ids that @entry had before lead to it as well; what is said of it again isn't walked through. */
static void
add_former (JylIdTable *self, const JylNodes *nodes, const JylNode *object, const JylIdEntry *entry)
{
  const JylNode *list = get_list (nodes, object, "formerly");

  for (const JylNode *node = list != NULL ? jyl_nodes_get_first (nodes, list) : NULL; node != NULL;
       node = jyl_nodes_get_next (nodes, list, node))
    {
      JylIdEntry former = *entry;

      if (node->type != JYL_NODE_STRING)
        continue;
      former.id = jyl_nodes_get_string (nodes, node);
      former.is_former = TRUE;
      former.parent = NULL;
      add_entry (self, &former);
    }
}

static void
add_series (JylIdTable *self, const JylNodes *nodes, const JylNode *indicator, guint index)
{
  const JylNode *list = get_list (nodes, indicator, "series");
  guint i = 0;

  for (const JylNode *series = list != NULL ? jyl_nodes_get_first (nodes, list) : NULL; series != NULL;
       series = jyl_nodes_get_next (nodes, list, series), i++)
    {
      JylIdEntry entry = { .kind = JYL_KIND_INDICATOR, .is_series = TRUE, .index = index, .series_index = i };

      if (series->type != JYL_NODE_OBJECT)
        continue;

      entry.id = get_string (nodes, series, "id");
      add_entry (self, &entry);
      add_former (self, nodes, series, &entry);
    }
}

static JylUnitKind
get_unit_kind (const JylNodes *nodes, const JylNode *indicator)
{
  const char *name = get_string (nodes, indicator, "unit_kind");
  JylUnitKind kind;

  return name != NULL && jyl_unit_kind_from_string (name, &kind)
         ? kind : jyl_unit_kind_assume (get_string (nodes, indicator, "symbol"));
}

static void
add_list (JylIdTable *self, const JylNodes *nodes, const JylNode *list, JylKind kind)
{
  gboolean has_parents = jyl_kind_get_common_fields (kind)->parent != G_MAXUINT;
  guint i = 0;

  for (const JylNode *record = jyl_nodes_get_first (nodes, list); record != NULL;
       record = jyl_nodes_get_next (nodes, list, record), i++)
    {
      JylIdEntry entry = { .kind = kind, .index = i };

      if (record->type != JYL_NODE_OBJECT)
        continue;

      entry.id = get_string (nodes, record, "id");
      if (kind == JYL_KIND_DOCUMENT)
        entry.n_paragraphs = get_n_paragraphs (nodes, record);
      if (kind == JYL_KIND_INDICATOR)
        entry.unit_kind = get_unit_kind (nodes, record);
      if (has_parents)
        entry.parent = get_string (nodes, record, "parent");
      add_entry (self, &entry);
      add_former (self, nodes, record, &entry);

      if (kind == JYL_KIND_INDICATOR)
        add_series (self, nodes, record, i);
    }
}

static JylIdEntry *
get_parent (JylIdTable *self, const JylIdEntry *entry)
{
  JylIdEntry *parent = entry->parent != NULL ? g_hash_table_lookup (self->entries, entry->parent) : NULL;

  return parent != NULL && parent->kind == entry->kind && !parent->is_series ? parent : NULL;
}

/* Every entry is walked once: a walk upwards ends at the top, at an entry of an earlier walk, or at
 * one of its own, and then what lies between is a circle. */
static void
find_circles (JylIdTable *self)
{
  for (guint i = 0; i < self->ordered->len; i++)
    {
      guint visit = i + 1;
      JylIdEntry *entry = g_ptr_array_index (self->ordered, i);

      while (entry != NULL && entry->visit == 0)
        {
          entry->visit = visit;
          entry = get_parent (self, entry);
        }

      while (entry != NULL && entry->visit == visit && !entry->is_circular)
        {
          entry->is_circular = TRUE;
          entry = get_parent (self, entry);
        }
    }
}

/**
 * jyl_id_table_new:
 * @nodes: the values of a file whose outermost is an object, lent for as long as the table lives
 *
 * Gathers the ids of the records and series of a file. What has a wrong type is passed over.
 *
 * Returns: (transfer full): the ids
 */
JylIdTable *
jyl_id_table_new (const JylNodes *nodes)
{
  JylIdTable *self = g_new0 (JylIdTable, 1);

  self->entries = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  self->ordered = g_ptr_array_new ();

  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    {
      const JylNode *list = get_list (nodes, jyl_nodes_get_root (nodes), jyl_kind_to_list_name (kind));

      if (list != NULL)
        add_list (self, nodes, list, kind);
      else
        self->unread |= JYL_KIND_BIT (kind);
    }

  find_circles (self);
  return self;
}

/**
 * jyl_id_table_free:
 *
 * Frees the table; what it gave goes with it.
 */
void
jyl_id_table_free (JylIdTable *self)
{
  g_ptr_array_unref (self->ordered);
  g_hash_table_unref (self->entries);
  g_free (self);
}

/**
 * jyl_id_table_get_entries:
 * @self: the ids of a file
 *
 * Returns: (transfer none) (element-type JylIdEntry): all of them, by kind and in the file's order
 */
GPtrArray *
jyl_id_table_get_entries (JylIdTable *self)
{
  return self->ordered;
}

/**
 * jyl_id_table_lookup:
 *
 * Returns: (transfer none) (nullable): what has that id; where it stands twice, the first
 */
const JylIdEntry *
jyl_id_table_lookup (JylIdTable *self, const char *id)
{
  return g_hash_table_lookup (self->entries, id);
}

/**
 * jyl_id_table_get_unread:
 *
 * Returns: the kinds whose list is missing or no list, as bits of JYL_KIND_BIT(): that an id is
 *   unknown says nothing of these
 */
guint
jyl_id_table_get_unread (JylIdTable *self)
{
  return self->unread;
}

/**
 * jyl_id_table_suggest:
 * @id: an id that nothing has
 * @kinds: what it may be the id of, bits of JYL_KIND_BIT()
 *
 * Returns: (transfer none) (nullable): the id of a record of these kinds that may be meant
 */
const char *
jyl_id_table_suggest (JylIdTable *self, const char *id, guint kinds)
{
  JylNearest nearest;

  if (self->ordered->len > MAX_ENTRIES_TO_SUGGEST)
    return NULL;

  jyl_nearest_init (&nearest, id);
  for (guint i = 0; i < self->ordered->len; i++)
    {
      const JylIdEntry *entry = g_ptr_array_index (self->ordered, i);

      if (!entry->is_series && (kinds & JYL_KIND_BIT (entry->kind)) != 0)
        jyl_nearest_offer (&nearest, entry->id);
    }

  return nearest.nearest;
}
