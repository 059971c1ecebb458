/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-reader-private.h"

#include <string.h>

/* Objects by the tables of their classes. */

/* Notes what isn't known, and keeps it. What belongs to tools ("$schema") is kept without a note. */
static void
keep_others (JylReaderState *state, const JylNode *object, JylItem *values)
{
  const JylItemClass *klass = values->klass;
  const JylNodes *nodes = jyl_json_get_nodes (state->json);
  g_autofree const char **names = g_new0 (const char *, klass->n_fields + 1);

  for (guint i = 0; i < klass->n_fields; i++)
    names[i] = klass->fields[i].name;
  jyl_json_check_names (state->json, object, names);

  for (const JylNode *node = jyl_nodes_get_first (nodes, object); node != NULL;
       node = jyl_nodes_get_next (nodes, object, node))
    {
      const char *name = jyl_nodes_get_name (nodes, node);

      if (jyl_item_class_find (klass, name) == G_MAXUINT)
        jyl_extras_add (&values->extras, name, jyl_nodes_dup_source (nodes, node));
    }
}

/* The form that @klass has of an object where one is; NULL where something lacks that is required. */
static gpointer
read_made (JylReaderState *state, const JylNode *object, const JylItemClass *klass)
{
  JylItem *values = JYL_ITEM_ON_STACK (klass);
  gpointer made = NULL;

  if (jyl_reader_read_item (state, object, values))
    made = jyl_item_class_make (klass, values);
  else
    jyl_item_clear (values);

  return made;
}

/* Where one is before an element of a list is read. */
static void
note_place (JylReaderState *state, const JylField *field, guint index)
{
  guint kind;

  if (field->items == &jyl_series_class)
    state->series_index = index;
  kind = jyl_kind_find_by_items (field->items);
  if (kind == G_MAXUINT)
    return;

  state->kind = (JylKind) kind;
  state->index = index;
  if (state->progress != NULL)
    state->progress ((double) state->n_read++ / MAX (state->n_records, 1), state->progress_data);
}

/* An element of a list; NULL where it is none. */
static gpointer
read_element (JylReaderState *state, const JylNode *node, const JylField *field, guint index)
{
  const char *text;

  switch (field->type)
    {
    case JYL_FIELD_TEXT:
      return jyl_json_read_text (state->json, node);
    case JYL_FIELD_STRING:
      return g_strdup (jyl_json_read_string (state->json, node));
    case JYL_FIELD_ID:
      return g_strdup (jyl_json_read_id (state->json, node));
    case JYL_FIELD_REFERENCE:
      text = jyl_json_read_id (state->json, node);
      return text != NULL && jyl_reader_check_reference (state, text, field->kinds) ? g_strdup (text) : NULL;
    case JYL_FIELD_ITEM:
      note_place (state, field, index);
      return jyl_json_read_object (state->json, node) ? read_made (state, node, field->items) : NULL;
    case JYL_FIELD_PERIOD:
    case JYL_FIELD_NUMBER:
    case JYL_FIELD_WHOLE:
    case JYL_FIELD_TRUTH:
    case JYL_FIELD_CHOICE:
    case JYL_FIELD_WORDS:
    default:
      g_return_val_if_reached (NULL);
    }
}

static GPtrArray *
read_list (JylReaderState *state, const JylNode *node, const JylField *field)
{
  const JylNodes *nodes = jyl_json_get_nodes (state->json);
  GPtrArray *list;
  guint i = 0;

  if (!jyl_json_read_list (state->json, node))
    return NULL;

  list = jyl_field_new_list (field);
  for (const JylNode *element = jyl_nodes_get_first (nodes, node);
       element != NULL && !g_cancellable_is_cancelled (state->cancellable);
       element = jyl_nodes_get_next (nodes, node, element))
    {
      gpointer made;

      jyl_json_enter_element (state->json, i);
      made = read_element (state, element, field, i++);
      if (made != NULL)
        g_ptr_array_add (list, made);
      jyl_json_leave (state->json);
    }

  return list;
}

/* The words of the file's own, each with its text. */
static GPtrArray *
read_words (JylReaderState *state, const JylNode *node, const JylField *field)
{
  const JylNodes *nodes = jyl_json_get_nodes (state->json);
  GPtrArray *list;

  if (!jyl_json_read_object (state->json, node))
    return NULL;

  list = jyl_field_new_list (field);
  for (const JylNode *word = jyl_nodes_get_first (nodes, node); word != NULL;
       word = jyl_nodes_get_next (nodes, node, word))
    {
      const char *key = jyl_nodes_get_name (nodes, word);
      JylText *text;

      jyl_json_enter_member (state->json, key);
      text = jyl_json_read_text (state->json, word);
      jyl_json_leave (state->json);
      if (text != NULL)
        g_ptr_array_add (list, jyl_word_new (key, text));
    }

  return list;
}

static void
read_single (JylReaderState *state, const JylNode *node, JylItem *values, guint index)
{
  const JylField *field = &values->klass->fields[index];
  const char *id;
  char *digits = NULL;
  JylPeriod period;
  double number;
  guint whole;

  switch (field->type)
    {
    case JYL_FIELD_ID:
      jyl_item_take_string (values, index, g_strdup (jyl_json_read_id (state->json, node)));
      break;
    case JYL_FIELD_STRING:
      jyl_item_take_string (values, index, g_strdup (jyl_json_read_string (state->json, node)));
      break;
    case JYL_FIELD_TEXT:
      jyl_item_take_text (values, index, jyl_json_read_text (state->json, node));
      break;
    case JYL_FIELD_PERIOD:
      if (jyl_json_read_period (state->json, node, &period))
        jyl_item_set_period (values, index, &period);
      break;
    case JYL_FIELD_NUMBER:
      if (jyl_json_read_number (state->json, node, &number, &digits))
        jyl_item_take_number (values, index, number, digits);
      break;
    case JYL_FIELD_WHOLE:
      if (jyl_json_read_whole (state->json, node,
                               (JylJsonRange) { field->least, field->most > 0 ? field->most : G_MAXUINT }, &whole))
        jyl_item_set_whole (values, index, whole);
      break;
    case JYL_FIELD_TRUTH:
      if (jyl_json_read_truth (state->json, node))
        jyl_item_set_whole (values, index, TRUE);
      break;
    case JYL_FIELD_CHOICE:
      if (jyl_json_read_choice (state->json, node, field->choices, &whole))
        jyl_item_set_whole (values, index, whole);
      break;
    case JYL_FIELD_REFERENCE:
      id = jyl_json_read_id (state->json, node);
      if (id != NULL && jyl_reader_check_reference (state, id, field->kinds))
        jyl_item_take_string (values, index, g_strdup (id));
      break;
    case JYL_FIELD_ITEM:
      if (jyl_json_read_object (state->json, node))
        jyl_item_take_item (values, index, read_made (state, node, field->items));
      break;
    case JYL_FIELD_WORDS:
      jyl_item_take_list (values, index, read_words (state, node, field));
      break;
    default:
      g_return_if_reached ();
    }
}

static void
read_field (JylReaderState *state, const JylNode *node, JylItem *values, guint index)
{
  const JylField *field = &values->klass->fields[index];

  jyl_json_enter_member (state->json, field->name);
  if (field->many)
    jyl_item_take_list (values, index, read_list (state, node, field));
  else
    read_single (state, node, values, index);
  jyl_json_leave (state->json);
}

/* The node of each field; members of a file mostly stand in the order of the table, so that the one behind the last is
 * looked at first. Gives how many are known. */
static guint
find_members (JylReaderState *state, const JylNode *object, const JylItemClass *klass, const JylNode **found)
{
  const JylNodes *nodes = jyl_json_get_nodes (state->json);
  guint next = 0, n_known = 0;

  for (const JylNode *node = jyl_nodes_get_first (nodes, object); node != NULL;
       node = jyl_nodes_get_next (nodes, object, node))
    {
      const char *name = jyl_nodes_get_name (nodes, node);

      for (guint i = 0; i < klass->n_fields; i++, next++)
        {
          guint field = next < klass->n_fields ? next : next - klass->n_fields;

          if (strcmp (klass->fields[field].name, name) != 0)
            continue;
          /* Of members with one name the first counts: the guard has said so. */
          if (found[field] == NULL)
            {
              found[field] = node;
              n_known++;
            }
          next = field + 1;
          break;
        }
      next %= klass->n_fields;
    }

  return n_known;
}

/**
 * jyl_reader_read_item:
 * @object: the object where one is
 * @values: an empty item; given what is said
 *
 * Reads an object by the table of its class. What isn't known is noted and kept.
 *
 * Returns: whether all is there that is required
 */
gboolean
jyl_reader_read_item (JylReaderState *state, const JylNode *object, JylItem *values)
{
  const JylItemClass *klass = values->klass;
  gboolean is_record = jyl_kind_find_by_items (klass) != G_MAXUINT;
  const JylNode **found = g_newa0 (const JylNode *, klass->n_fields);
  guint n_known = find_members (state, object, klass, found);

  if (is_record)
    state->record = values;
  for (guint i = 0; i < klass->n_fields; i++)
    {
      if (found[i] != NULL && state->leaves_records && klass == jyl_layer_get_class ()
          && i - JYL_LAYER_LISTS < JYL_N_KINDS)
        jyl_item_take_list (values, i, jyl_field_new_list (&klass->fields[i]));
      else if (found[i] != NULL)
        read_field (state, found[i], values, i);
      else if (klass->fields[i].required)
        jyl_json_miss (state->json, klass->fields[i].name);
    }
  if (object->size != n_known)
    keep_others (state, object, values);

  if (state->ids != NULL)
    jyl_reader_check_item (state, object, values);
  if (is_record)
    state->record = NULL;

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].required && !jyl_item_has (values, i))
      return FALSE;

  return TRUE;
}
