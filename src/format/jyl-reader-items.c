/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-reader-private.h"

#include <glib/gi18n.h>

/* Objects by the tables of their classes. */

static JylJsonNeed
get_need (const JylField *field)
{
  return field->required ? JYL_JSON_REQUIRED : JYL_JSON_OPTIONAL;
}

/* Notes what isn't known, and keeps it. What belongs to tools ("$schema") is kept without a note. */
static void
keep_others (JylReaderState *state, JsonObject *object, JylItem *values)
{
  const JylItemClass *klass = values->klass;
  g_autofree const char **names = g_new0 (const char *, klass->n_fields + 1);
  JsonObjectIter iter;
  const char *name;

  for (guint i = 0; i < klass->n_fields; i++)
    names[i] = klass->fields[i].name;
  jyl_json_check_names (state->json, object, names);

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, NULL))
    if (jyl_item_class_find (klass, name) == G_MAXUINT)
      jyl_extras_add (&values->extras, name, jyl_json_copy_value (state->json, name));
}

/* The form that @klass has of an object where one is; NULL where something lacks that is required. */
static gpointer
read_made (JylReaderState *state, JsonObject *object, const JylItemClass *klass)
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
read_element (JylReaderState *state, JsonNode *node, const JylField *field, guint index)
{
  const char *text;
  JsonObject *object;

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
      object = jyl_json_read_object (state->json, node);
      return object != NULL ? read_made (state, object, field->items) : NULL;
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
read_list (JylReaderState *state, JsonObject *object, const JylField *field)
{
  JsonArray *array = jyl_json_get_array (state->json, object, field->name, get_need (field));
  GPtrArray *list;
  guint n_elements;

  if (array == NULL)
    return NULL;

  n_elements = json_array_get_length (array);
  list = jyl_field_new_list (field);
  jyl_json_enter_member (state->json, field->name);
  for (guint i = 0; i < n_elements && !g_cancellable_is_cancelled (state->cancellable); i++)
    {
      gpointer element;

      jyl_json_enter_element (state->json, i);
      element = read_element (state, json_array_get_element (array, i), field, i);
      if (element != NULL)
        g_ptr_array_add (list, element);
      jyl_json_leave (state->json);
    }
  jyl_json_leave (state->json);

  return list;
}

/* The words of the file's own, each with its text. */
static GPtrArray *
read_words (JylReaderState *state, JsonObject *object, const JylField *field)
{
  JsonObject *words = jyl_json_get_object (state->json, object, field->name, get_need (field));
  GPtrArray *list;
  JsonObjectIter iter;
  const char *key;

  if (words == NULL)
    return NULL;

  list = jyl_field_new_list (field);
  jyl_json_enter_member (state->json, field->name);
  json_object_iter_init_ordered (&iter, words);
  while (json_object_iter_next_ordered (&iter, &key, NULL))
    {
      JylText *text = jyl_json_get_text (state->json, words, key, JYL_JSON_REQUIRED);

      if (text != NULL)
        g_ptr_array_add (list, jyl_word_new (key, text));
    }
  jyl_json_leave (state->json);

  return list;
}

static const char *
read_reference (JylReaderState *state, JsonObject *object, const JylField *field)
{
  const char *id = jyl_json_get_id (state->json, object, field->name, get_need (field));

  if (id == NULL)
    return NULL;

  jyl_json_enter_member (state->json, field->name);
  if (!jyl_reader_check_reference (state, id, field->kinds))
    id = NULL;
  jyl_json_leave (state->json);

  return id;
}

static void
read_number (JylReaderState *state, JsonObject *object, const JylField *field, JylItem *values, guint index)
{
  double number;

  if (!jyl_json_get_number (state->json, object, field->name, get_need (field), &number))
    return;

  jyl_item_take_number (values, index, number,
                        g_strdup (jyl_json_get_digits (state->json, json_object_get_member (object, field->name))));
}

static gpointer
read_single_item (JylReaderState *state, JsonObject *object, const JylField *field)
{
  JsonObject *member = jyl_json_get_object (state->json, object, field->name, get_need (field));
  gpointer made;

  if (member == NULL)
    return NULL;

  jyl_json_enter_member (state->json, field->name);
  made = read_made (state, member, field->items);
  jyl_json_leave (state->json);

  return made;
}

static void
read_field (JylReaderState *state, JsonObject *object, JylItem *values, guint index)
{
  const JylField *field = &values->klass->fields[index];
  JylJsonNeed need = get_need (field);
  JylPeriod period;
  guint whole;

  if (field->many)
    {
      jyl_item_take_list (values, index, read_list (state, object, field));
      return;
    }

  switch (field->type)
    {
    case JYL_FIELD_ID:
      jyl_item_take_string (values, index, g_strdup (jyl_json_get_id (state->json, object, field->name, need)));
      break;
    case JYL_FIELD_STRING:
      jyl_item_take_string (values, index, g_strdup (jyl_json_get_string (state->json, object, field->name, need)));
      break;
    case JYL_FIELD_TEXT:
      jyl_item_take_text (values, index, jyl_json_get_text (state->json, object, field->name, need));
      break;
    case JYL_FIELD_PERIOD:
      if (jyl_json_get_period (state->json, object, field->name, need, &period))
        jyl_item_set_period (values, index, &period);
      break;
    case JYL_FIELD_NUMBER:
      read_number (state, object, field, values, index);
      break;
    case JYL_FIELD_WHOLE:
      if (jyl_json_get_uint (state->json, object, field->name, need,
                             (JylJsonRange) { field->least, field->most > 0 ? field->most : G_MAXUINT }, &whole))
        jyl_item_set_whole (values, index, whole);
      break;
    case JYL_FIELD_TRUTH:
      if (jyl_json_get_boolean (state->json, object, field->name))
        jyl_item_set_whole (values, index, TRUE);
      break;
    case JYL_FIELD_CHOICE:
      if (jyl_json_get_enum (state->json, object, field->name, need, field->choices, &whole))
        jyl_item_set_whole (values, index, whole);
      break;
    case JYL_FIELD_REFERENCE:
      jyl_item_take_string (values, index, g_strdup (read_reference (state, object, field)));
      break;
    case JYL_FIELD_ITEM:
      jyl_item_take_item (values, index, read_single_item (state, object, field));
      break;
    case JYL_FIELD_WORDS:
      jyl_item_take_list (values, index, read_words (state, object, field));
      break;
    default:
      g_return_if_reached ();
    }
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
jyl_reader_read_item (JylReaderState *state, JsonObject *object, JylItem *values)
{
  const JylItemClass *klass = values->klass;
  gboolean is_record = jyl_kind_find_by_items (klass) != G_MAXUINT;
  guint n_known = 0;

  if (is_record)
    state->record = values;
  for (guint i = 0; i < klass->n_fields; i++)
    {
      gboolean is_said = json_object_has_member (object, klass->fields[i].name);

      /* What needn't be said and isn't is nothing to look for. */
      if (is_said || klass->fields[i].required)
        read_field (state, object, values, i);
      n_known += is_said ? 1 : 0;
    }
  if (json_object_get_size (object) != n_known)
    keep_others (state, object, values);

  jyl_reader_check_item (state, object, values);
  if (is_record)
    state->record = NULL;

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].required && !jyl_item_has (values, i))
      return FALSE;

  return TRUE;
}
