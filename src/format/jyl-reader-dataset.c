/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-reader-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jyl-json-explain.h"

/* The outermost object of a file: what it says of itself, its lists and its words. */

#define FORMAT_PREFIX "jylnama-dataset/"
#define FORMAT        FORMAT_PREFIX "1"

/* By JylKind. */
static const JylReaderElementFunc read_functions[JYL_N_KINDS] = {
  jyl_reader_read_document, jyl_reader_read_person,     jyl_reader_read_organization, jyl_reader_read_place,
  jyl_reader_read_event,    jyl_reader_read_programme,  jyl_reader_read_convention,   jyl_reader_read_award,
  jyl_reader_read_position, jyl_reader_read_indicator,  jyl_reader_read_discrepancy,
};

static gboolean
is_newer_format (const char *format)
{
  const char *version = format + strlen (FORMAT_PREFIX);

  return g_str_has_prefix (format, FORMAT_PREFIX) && *version >= '1' && *version <= '9' && strcmp (format, FORMAT) != 0
         && strspn (version, "0123456789.") == strlen (version);
}

/* Whether the rest is worth reading: of another format every line would be wrong. */
static gboolean
check_format (JylReaderState *state, JsonObject *root)
{
  const char *format = jyl_json_get_string (state->json, root, "format", JYL_JSON_OPTIONAL);
  g_autofree char *quoted = NULL;

  if (g_strcmp0 (format, FORMAT) == 0)
    return TRUE;

  if (format == NULL)
    {
      if (!json_object_has_member (root, "format"))
        jyl_json_error (state->json, NULL, _("“format” is missing, expected “%s”: is this a dataset of Jylnama?"),
                        FORMAT);

      for (guint kind = 0; kind < JYL_N_KINDS; kind++)
        {
          if (json_object_has_member (root, jyl_kind_to_list_name (kind)))
            return TRUE;
        }
      return FALSE;
    }

  quoted = jyl_json_quote (format, -1);
  if (is_newer_format (format))
    jyl_json_error (state->json, "format", _("Found %s, which a newer version of Jylnama writes, expected “%s”: "
                                             "update the program to open this file"), quoted, FORMAT);
  else
    jyl_json_error (state->json, "format", _("Found %s, expected “%s”: is this a dataset of Jylnama?"), quoted, FORMAT);

  return FALSE;
}

static void
check_root_names (JylReaderState *state, JsonObject *root)
{
  static const char *const others[] = { "format", "id", "title", "summary", "licence", "updated", "kinds", "left_out" };
  const char *names[G_N_ELEMENTS (others) + JYL_N_KINDS + 1] = { NULL, };
  guint n_names = 0;

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    names[n_names++] = others[i];
  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    names[n_names++] = jyl_kind_to_list_name (kind);

  jyl_json_check_names (state->json, root, names);
}

/* The words of one list: what its records' "kind" is called. */
static GHashTable *
read_words (JylReaderState *state, JsonObject *object)
{
  GHashTable *words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) jyl_text_unref);
  JsonObjectIter iter;
  const char *name;

  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &name, NULL))
    {
      JylText *text = jyl_json_get_text (state->json, object, name, JYL_JSON_REQUIRED);

      if (text != NULL)
        g_hash_table_insert (words, g_strdup (name), text);
    }

  return words;
}

static void
read_kinds (JylReaderState *state, JsonObject *root, GHashTable *subkinds[JYL_N_KINDS])
{
  JsonObject *kinds = jyl_json_get_object (state->json, root, "kinds", JYL_JSON_OPTIONAL);
  const char *names[JYL_N_KINDS + 1] = { NULL, };

  if (kinds == NULL)
    return;

  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    names[kind] = jyl_kind_to_list_name (kind);

  jyl_json_enter_member (state->json, "kinds");
  jyl_json_check_names (state->json, kinds, names);
  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    {
      JsonObject *words = jyl_json_get_object (state->json, kinds, names[kind], JYL_JSON_OPTIONAL);

      if (words == NULL)
        continue;

      jyl_json_enter_member (state->json, names[kind]);
      subkinds[kind] = read_words (state, words);
      jyl_json_leave (state->json);
    }
  jyl_json_leave (state->json);
}

/* What the file leaves out and why: for those who check it, so nothing is kept. */
static gpointer
check_left_out (JylReaderState *state, JsonObject *object, guint index)
{
  static const char *const names[] = { "id", "document", "paragraph", "text", "reason", "citations", NULL };
  g_autoptr (JylText) reason = NULL;
  g_autoptr (GPtrArray) citations = NULL;
  const char *document;
  guint paragraph;

  jyl_json_check_names (state->json, object, names);
  jyl_json_get_id (state->json, object, "id", JYL_JSON_OPTIONAL);
  document = jyl_reader_get_reference (state, object, "document", JYL_JSON_REQUIRED, JYL_KIND_BIT (JYL_KIND_DOCUMENT));
  jyl_reader_get_paragraph (state, object, document, JYL_JSON_REQUIRED, &paragraph);
  jyl_json_get_string (state->json, object, "text", JYL_JSON_REQUIRED);
  reason = jyl_json_get_text (state->json, object, "reason", JYL_JSON_REQUIRED);
  citations = jyl_reader_get_citations (state, object, JYL_JSON_OPTIONAL);

  return NULL;
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

static gpointer
read_record (JylReaderState *state, JsonObject *object, guint index)
{
  state->index = index;
  if (state->progress != NULL)
    state->progress ((double) state->n_read++ / MAX (state->n_records, 1), state->progress_data);

  return read_functions[state->kind] (state, object, index);
}

/**
 * jyl_reader_read_dataset:
 * @root: the outermost value of the file
 *
 * Reads it all, without stopping at the first problem.
 *
 * Returns: (transfer full) (nullable): a dataset; of what had problems it lacks something, so it
 *   counts only when there are no errors. %NULL when nothing could be made of the file, or when it
 *   was cancelled.
 */
JylDataset *
jyl_reader_read_dataset (JylReaderState *state, JsonNode *root)
{
  JsonObject *object = jyl_json_read_object (state->json, root);
  GHashTable *subkinds[JYL_N_KINDS] = { NULL, };
  GPtrArray *lists[JYL_N_KINDS] = { NULL, };
  g_autoptr (JylIdTable) ids = NULL;
  g_autoptr (JylText) title = NULL;
  g_autoptr (JylText) summary = NULL;
  g_autoptr (GPtrArray) left_out = NULL;
  JylDataset *dataset = NULL;
  const char *id;
  const char *licence;
  JylPeriod updated;
  gboolean has_updated;

  if (object == NULL || !check_format (state, object))
    return NULL;

  ids = jyl_id_table_new (object);
  state->ids = ids;
  state->n_records = count_records (object);

  check_root_names (state, object);
  id = jyl_json_get_id (state->json, object, "id", JYL_JSON_REQUIRED);
  title = jyl_json_get_text (state->json, object, "title", JYL_JSON_REQUIRED);
  summary = jyl_json_get_text (state->json, object, "summary", JYL_JSON_OPTIONAL);
  licence = jyl_json_get_string (state->json, object, "licence", JYL_JSON_OPTIONAL);
  has_updated = jyl_json_get_period (state->json, object, "updated", JYL_JSON_OPTIONAL, &updated);
  read_kinds (state, object, subkinds);

  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    {
      state->kind = kind;
      lists[kind] = jyl_reader_read_elements (state, object, jyl_kind_to_list_name (kind), JYL_JSON_REQUIRED,
                                              read_record, g_object_unref);
    }

  left_out = jyl_reader_read_elements (state, object, "left_out", JYL_JSON_OPTIONAL, check_left_out, NULL);

  if (id != NULL && title != NULL && !g_cancellable_is_cancelled (state->cancellable))
    dataset = jyl_dataset_new (id, title, summary, licence, has_updated ? &updated : NULL, NULL, lists, subkinds);

  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    {
      g_clear_pointer (&subkinds[kind], g_hash_table_unref);
      g_clear_pointer (&lists[kind], g_ptr_array_unref);
    }
  state->ids = NULL;

  return dataset;
}
