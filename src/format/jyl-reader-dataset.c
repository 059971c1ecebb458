/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-reader-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jyl-json-explain.h"

/* The outermost object of a file: whether it is one of ours, and then all of it. */

#define FORMAT_PREFIX "jylnama-dataset/"

static gboolean
is_newer_format (const char *format)
{
  const char *version = format + strlen (FORMAT_PREFIX);

  return g_str_has_prefix (format, FORMAT_PREFIX) && *version >= '1' && *version <= '9'
         && strcmp (format, JYL_LAYER_FORMAT_NAME) != 0 && strspn (version, "0123456789.") == strlen (version);
}

static gboolean
has_lists (const JylNodes *nodes, const JylNode *root)
{
  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    if (jyl_nodes_find (nodes, root, jyl_kind_to_list_name (kind)) != NULL)
      return TRUE;

  return FALSE;
}

/* Whether the rest is worth reading: of another format every line would be wrong. */
static gboolean
check_format (JylReaderState *state, const JylNode *root)
{
  const JylNodes *nodes = jyl_json_get_nodes (state->json);
  const JylNode *node = jyl_nodes_find (nodes, root, "format");
  const char *format = NULL;
  g_autofree char *quoted = NULL;

  if (node == NULL)
    jyl_json_error (state->json, NULL, _("“format” is missing, expected “%s”: is this a dataset of Jylnama?"),
                    JYL_LAYER_FORMAT_NAME);
  /* What is wrong with it is told when all members are read. */
  if ((node == NULL || node->type != JYL_NODE_STRING || *jyl_nodes_get_string (nodes, node) == '\0')
      && has_lists (nodes, root))
    return TRUE;

  if (node != NULL)
    {
      jyl_json_enter_member (state->json, "format");
      format = jyl_json_read_string (state->json, node);
      jyl_json_leave (state->json);
    }
  if (format == NULL || g_str_equal (format, JYL_LAYER_FORMAT_NAME))
    return format != NULL;

  quoted = jyl_json_quote (format, -1);
  if (is_newer_format (format))
    jyl_json_error (state->json, "format", _("Found %s, which a newer version of Jylnama writes, expected “%s”: "
                                             "update the program to open this file"), quoted, JYL_LAYER_FORMAT_NAME);
  else
    jyl_json_error (state->json, "format", _("Found %s, expected “%s”: is this a dataset of Jylnama?"), quoted,
                    JYL_LAYER_FORMAT_NAME);

  return FALSE;
}

static guint
count_records (const JylNodes *nodes, const JylNode *root)
{
  guint n_records = 0;

  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    {
      const JylNode *node = jyl_nodes_find (nodes, root, jyl_kind_to_list_name (kind));

      if (node != NULL && node->type == JYL_NODE_LIST)
        n_records += node->size;
    }

  return n_records;
}

/**
 * jyl_reader_read_layer:
 * @bytes: the file
 *
 * Reads it all, without stopping at the first problem.
 *
 * Returns: (transfer full) (nullable): what it holds; of what had problems it lacks something, so it
 *   counts only when there are no errors. %NULL when nothing could be made of the file, or when it
 *   was cancelled.
 */
JylLayer *
jyl_reader_read_layer (JylReaderState *state, GBytes *bytes)
{
  const JylNodes *nodes = jyl_json_get_nodes (state->json);
  const JylNode *root = jyl_nodes_get_root (nodes);
  JylItem *values = JYL_ITEM_ON_STACK (jyl_layer_get_class ());
  g_autoptr (JylIdTable) ids = NULL;
  JylLayer *layer = NULL;

  if (!jyl_json_read_object (state->json, root) || !check_format (state, root))
    return NULL;

  ids = jyl_id_table_new (nodes);
  state->ids = ids;
  state->n_records = count_records (nodes, root);

  if (jyl_reader_read_item (state, root, values) && !g_cancellable_is_cancelled (state->cancellable))
    layer = jyl_layer_new (values, bytes);
  jyl_item_clear (values);
  state->ids = NULL;

  return layer;
}
