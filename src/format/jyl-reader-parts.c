/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-reader-private.h"

#include <glib/gi18n.h>

/* What records of all kinds have: ids, texts, citations, references to one another. */

static const char *
name_kind (JylKind kind)
{
  /* TRANSLATORS: the kinds of record, as in "Expected the id of a person, found that of a place". */
  switch (kind)
    {
    case JYL_KIND_DOCUMENT:
      return _("a document");
    case JYL_KIND_PERSON:
      return _("a person");
    case JYL_KIND_ORGANIZATION:
      return _("an organization");
    case JYL_KIND_PLACE:
      return _("a place");
    case JYL_KIND_EVENT:
      return _("an event");
    case JYL_KIND_PROGRAMME:
      return _("a programme");
    case JYL_KIND_CONVENTION:
      return _("a convention");
    case JYL_KIND_AWARD:
      return _("an award");
    case JYL_KIND_POSITION:
      return _("a position");
    case JYL_KIND_INDICATOR:
      return _("an indicator");
    case JYL_KIND_DISCREPANCY:
      return _("a discrepancy");
    default:
      g_return_val_if_reached ("");
    }
}

static char *
name_kinds (guint kinds)
{
  g_autofree char *names = NULL;

  if (kinds == JYL_KIND_BITS_ALL)
    return g_strdup (_("a record"));

  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    {
      g_autofree char *before = g_steal_pointer (&names);

      if ((kinds & JYL_KIND_BIT (kind)) == 0)
        names = g_steal_pointer (&before);
      else if (before == NULL)
        names = g_strdup (name_kind (kind));
      else
        /* TRANSLATORS: "a person or an organization" */
        names = g_strdup_printf (_("%s or %s"), before, name_kind (kind));
    }

  return g_steal_pointer (&names);
}

/* Whether the id, which stands where one is, leads to a record of one of @kinds. */
static gboolean
check_reference (JylReaderState *state, const char *id, guint kinds)
{
  const JylIdEntry *entry = jyl_id_table_lookup (state->ids, id);
  g_autofree char *expected = NULL;

  if (entry != NULL && !entry->is_series && (kinds & JYL_KIND_BIT (entry->kind)) != 0)
    return TRUE;

  /* The list that would have it is not there, which is an error of its own. */
  if (entry == NULL && (kinds & jyl_id_table_get_unread (state->ids)) != 0)
    return FALSE;

  expected = name_kinds (kinds);

  if (entry != NULL)
    {
      /* TRANSLATORS: %s: an id, "a person", "a place" */
      jyl_json_error (state->json, NULL, _("Expected the id of %2$s, found “%1$s”, which is that of %3$s"), id,
                      expected, entry->is_series ? _("a series") : name_kind (entry->kind));
    }
  else
    {
      const char *meant = NULL;

      if (jyl_json_wants (state->json, JYL_SEVERITY_ERROR))
        meant = jyl_id_table_suggest (state->ids, id, kinds);

      if (meant != NULL)
        jyl_json_error (state->json, NULL, _("Expected the id of %2$s, found “%1$s”, which nothing here has; did you "
                                             "mean “%3$s”?"), id, expected, meant);
      else
        jyl_json_error (state->json, NULL, _("Expected the id of %2$s, found “%1$s”, which nothing here has"), id,
                        expected);
    }

  return FALSE;
}

/**
 * jyl_reader_check_id:
 * @id: the member "id" of the object where one is
 * @here: what the table of ids would hold of it
 *
 * Returns: whether nothing before has the same id; else an error says where it stands first
 */
gboolean
jyl_reader_check_id (JylReaderState *state, const char *id, const JylIdEntry *here)
{
  const JylIdEntry *first = jyl_id_table_lookup (state->ids, id);
  g_autofree char *place = NULL;
  JylJsonStep steps[5];
  guint n_steps = 0;

  g_return_val_if_fail (first != NULL, FALSE);

  if (first->kind == here->kind && first->is_series == here->is_series && first->index == here->index
      && first->series_index == here->series_index)
    return TRUE;

  steps[n_steps++] = (JylJsonStep){ .name = jyl_kind_to_list_name (first->kind) };
  steps[n_steps++] = (JylJsonStep){ .index = first->index };
  place = g_strdup_printf ("/%s/%u", steps[0].name, first->index);
  if (first->is_series)
    {
      g_autofree char *indicator = g_steal_pointer (&place);

      steps[n_steps++] = (JylJsonStep){ .name = "series" };
      steps[n_steps++] = (JylJsonStep){ .index = first->series_index };
      place = g_strdup_printf ("%s/series/%u", indicator, first->series_index);
    }
  steps[n_steps++] = (JylJsonStep){ .name = "id" };

  jyl_json_error (state->json, "id",
                  _("Found the id “%s” twice, first in line %u at %s; expected each once in the file"),
                  id, jyl_json_get_line (state->json, steps, n_steps), place);
  return FALSE;
}

/**
 * jyl_reader_get_reference:
 * @kinds: what it may lead to, bits of JYL_KIND_BIT()
 *
 * Returns: (transfer none) (nullable): the member @name, when it is the id of a record of @kinds
 */
const char *
jyl_reader_get_reference (JylReaderState *state, JsonObject *object, const char *name, JylJsonNeed need, guint kinds)
{
  const char *id = jyl_json_get_id (state->json, object, name, need);

  if (id == NULL)
    return NULL;

  jyl_json_enter_member (state->json, name);
  if (!check_reference (state, id, kinds))
    id = NULL;
  jyl_json_leave (state->json);

  return id;
}

/**
 * jyl_reader_get_parent:
 * @object: the record that is being read
 * @id: (nullable): its id
 *
 * Returns: (transfer none) (nullable): its member "parent", when it is the id of a record of the same
 *   kind and going up from there does not lead back
 */
const char *
jyl_reader_get_parent (JylReaderState *state, JsonObject *object, const char *id)
{
  const char *parent = jyl_reader_get_reference (state, object, "parent", JYL_JSON_OPTIONAL,
                                                 JYL_KIND_BIT (state->kind));

  if (parent == NULL || id == NULL || !jyl_id_table_lookup (state->ids, id)->is_circular)
    return parent;

  jyl_json_error (state->json, "parent", _("The parents of “%s” lead back to it, expected them to end at a top"), id);
  return NULL;
}

/**
 * jyl_reader_get_references:
 *
 * Returns: (transfer full): the good ones among the ids of the list @name, which may be missing
 */
GStrv
jyl_reader_get_references (JylReaderState *state, JsonObject *object, const char *name, guint kinds)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  JsonArray *array = jyl_json_get_array (state->json, object, name, JYL_JSON_OPTIONAL);

  jyl_json_enter_member (state->json, name);
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      const char *id;

      jyl_json_enter_element (state->json, i);
      id = jyl_json_read_id (state->json, json_array_get_element (array, i));
      if (id != NULL && check_reference (state, id, kinds))
        g_strv_builder_add (builder, id);
      jyl_json_leave (state->json);
    }
  jyl_json_leave (state->json);

  return g_strv_builder_end (builder);
}

/**
 * jyl_reader_read_elements:
 * @func: makes something of one object of the list; what gives %NULL is passed over
 * @free_func: frees what @func gives
 *
 * Reads the member @name as a list of objects.
 *
 * Returns: (transfer full) (nullable): what @func gave; %NULL when there is no such list
 */
GPtrArray *
jyl_reader_read_elements (JylReaderState *state,
                          JsonObject *object,
                          const char *name,
                          JylJsonNeed need,
                          JylReaderElementFunc func,
                          GDestroyNotify free_func)
{
  JsonArray *array = jyl_json_get_array (state->json, object, name, need);
  g_autoptr (GPtrArray) elements = NULL;
  guint n_elements;

  if (array == NULL)
    return NULL;

  n_elements = json_array_get_length (array);
  elements = g_ptr_array_new_full (n_elements, free_func);

  jyl_json_enter_member (state->json, name);
  for (guint i = 0; i < n_elements && !g_cancellable_is_cancelled (state->cancellable); i++)
    {
      JsonObject *element;
      gpointer made = NULL;

      jyl_json_enter_element (state->json, i);
      element = jyl_json_read_object (state->json, json_array_get_element (array, i));
      if (element != NULL)
        made = func (state, element, i);
      if (made != NULL)
        g_ptr_array_add (elements, made);
      jyl_json_leave (state->json);
    }
  jyl_json_leave (state->json);

  return g_steal_pointer (&elements);
}

/**
 * jyl_reader_get_paragraph:
 * @document: (nullable): the id of the document it is in
 * @out: (out): the paragraph, from 1; set only when there is one
 *
 * Returns: whether the member "paragraph" is one that the document has
 */
gboolean
jyl_reader_get_paragraph (JylReaderState *state, JsonObject *object, const char *document, JylJsonNeed need, guint *out)
{
  guint n_paragraphs;

  if (!jyl_json_get_uint (state->json, object, "paragraph", need, 1, G_MAXUINT, out))
    return FALSE;
  if (document == NULL)
    return TRUE;

  n_paragraphs = jyl_id_table_lookup (state->ids, document)->n_paragraphs;
  if (n_paragraphs == 0)
    {
      jyl_json_error (state->json, "paragraph",
                      _("Found paragraph %u of “%s”, expected none: the document does not say in “paragraphs” how "
                        "many it has"),
                      *out, document);
      return FALSE;
    }

  if (*out > n_paragraphs)
    {
      jyl_json_error (state->json, "paragraph",
                      ngettext ("Found paragraph %u of “%s”, which has %u paragraph",
                                "Found paragraph %u of “%s”, which has %u paragraphs", n_paragraphs),
                      *out, document, n_paragraphs);
      return FALSE;
    }

  return TRUE;
}

static gpointer
read_citation (JylReaderState *state, JsonObject *object, guint index)
{
  static const char *const names[] = { "document", "paragraph", "inferred", "basis", "note", NULL };
  const char *document;
  guint paragraph = 0;
  gboolean inferred;
  g_autoptr (JylText) basis = NULL;
  g_autoptr (JylText) note = NULL;

  jyl_json_check_names (state->json, object, names);
  document = jyl_reader_get_reference (state, object, "document", JYL_JSON_REQUIRED, JYL_KIND_BIT (JYL_KIND_DOCUMENT));
  jyl_reader_get_paragraph (state, object, document, JYL_JSON_OPTIONAL, &paragraph);
  inferred = jyl_json_get_boolean (state->json, object, "inferred");
  basis = jyl_json_get_text (state->json, object, "basis", JYL_JSON_OPTIONAL);
  note = jyl_json_get_text (state->json, object, "note", JYL_JSON_OPTIONAL);

  if (inferred && !json_object_has_member (object, "basis"))
    jyl_json_note (state->json, "inferred", _("The fact is inferred, expected “basis” to say from what"));

  return document != NULL ? jyl_citation_new (document, paragraph, inferred, basis, note) : NULL;
}

/**
 * jyl_reader_get_citations:
 *
 * Returns: (transfer full) (nullable) (element-type JylCitation): the member "citations"
 */
GPtrArray *
jyl_reader_get_citations (JylReaderState *state, JsonObject *object, JylJsonNeed need)
{
  return jyl_reader_read_elements (state, object, "citations", need, read_citation,
                                   (GDestroyNotify) jyl_citation_unref);
}

static GPtrArray *
get_aliases (JylReaderState *state, JsonObject *object)
{
  JsonArray *array = jyl_json_get_array (state->json, object, "aliases", JYL_JSON_OPTIONAL);
  g_autoptr (GPtrArray) aliases = NULL;

  if (array == NULL)
    return NULL;

  aliases = g_ptr_array_new_full (json_array_get_length (array), (GDestroyNotify) jyl_text_unref);

  jyl_json_enter_member (state->json, "aliases");
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JylText *alias;

      jyl_json_enter_element (state->json, i);
      alias = jyl_json_read_text (state->json, json_array_get_element (array, i));
      if (alias != NULL)
        g_ptr_array_add (aliases, alias);
      jyl_json_leave (state->json);
    }
  jyl_json_leave (state->json);

  return g_steal_pointer (&aliases);
}

/**
 * jyl_reader_read_parts:
 * @object: the record where one is
 * @parts: (out caller-allocates): empty; what could be read of what every record has
 *
 * Returns: whether there is enough of it to make a record
 */
gboolean
jyl_reader_read_parts (JylReaderState *state, JsonObject *object, const JylRecordRule *rule, JylRecordParts *parts)
{
  JylIdEntry here = { .kind = state->kind, .index = state->index };

  jyl_json_check_names (state->json, object, rule->names);

  parts->id = g_strdup (jyl_json_get_id (state->json, object, "id", JYL_JSON_REQUIRED));
  parts->title = jyl_json_get_text (state->json, object, rule->title, JYL_JSON_REQUIRED);
  parts->subkind = g_strdup (jyl_json_get_id (state->json, object, "kind", rule->need_kind));
  parts->aliases = get_aliases (state, object);
  parts->summary = jyl_json_get_text (state->json, object, "summary", rule->need_summary);
  parts->citations = jyl_reader_get_citations (state, object, rule->need_citations);

  if (parts->id != NULL && !jyl_reader_check_id (state, parts->id, &here))
    return FALSE;

  return parts->id != NULL && parts->title != NULL;
}
