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
has_lists (JsonObject *root)
{
  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    if (json_object_has_member (root, jyl_kind_to_list_name (kind)))
      return TRUE;

  return FALSE;
}

/* Whether the rest is worth reading: of another format every line would be wrong. */
static gboolean
check_format (JylReaderState *state, JsonObject *root)
{
  JsonNode *node = json_object_get_member (root, "format");
  gboolean is_string = node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING;
  const char *format;
  g_autofree char *quoted = NULL;

  if (node == NULL)
    jyl_json_error (state->json, NULL, _("“format” is missing, expected “%s”: is this a dataset of Jylnama?"),
                    JYL_LAYER_FORMAT_NAME);
  /* What is wrong with it is told when all members are read. */
  if ((!is_string || *json_node_get_string (node) == '\0') && has_lists (root))
    return TRUE;

  format = jyl_json_get_string (state->json, root, "format", JYL_JSON_OPTIONAL);
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
count_records (JsonObject *root)
{
  guint n_records = 0;

  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    {
      JsonNode *node = json_object_get_member (root, jyl_kind_to_list_name (kind));

      if (node != NULL && JSON_NODE_HOLDS_ARRAY (node))
        n_records += json_array_get_length (json_node_get_array (node));
    }

  return n_records;
}

/**
 * jyl_reader_read_layer:
 * @root: the outermost value of the file
 * @bytes: the file
 *
 * Reads it all, without stopping at the first problem.
 *
 * Returns: (transfer full) (nullable): what it holds; of what had problems it lacks something, so it
 *   counts only when there are no errors. %NULL when nothing could be made of the file, or when it
 *   was cancelled.
 */
JylLayer *
jyl_reader_read_layer (JylReaderState *state, JsonNode *root, GBytes *bytes)
{
  JsonObject *object = jyl_json_read_object (state->json, root);
  JylItem *values = JYL_ITEM_ON_STACK (jyl_layer_get_class ());
  g_autoptr (JylIdTable) ids = NULL;
  JylLayer *layer = NULL;

  if (object == NULL || !check_format (state, object))
    return NULL;

  ids = jyl_id_table_new (object);
  state->ids = ids;
  state->n_records = count_records (object);

  if (jyl_reader_read_item (state, object, values) && !g_cancellable_is_cancelled (state->cancellable))
    layer = jyl_layer_new (values, bytes);
  jyl_item_clear (values);
  state->ids = NULL;

  return layer;
}
