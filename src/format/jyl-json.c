/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-json.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jyl-json-explain.h"
#include "jyl-json-pointer.h"
#include "jyl-json-scan.h"
#include "jyl-nearest.h"
#include "jyl-reader.h"

struct _JylJson
{
  /* borrowed */
  const char *text;
  gsize length;
  GHashTable *digits; /* nullable */
  JylProblemList *problems;

  /* owned */
  JylJsonIndex *index; /* nullable: made for the first problem */

  /* The names are lent by whoever enters. One step more than a file can be deep, for a member that
   * is missing at the bottom. */
  JylJsonStep steps[JYL_READER_MAX_DEPTH + 1];
  guint n_steps;
};

static JylJsonIndex *
get_index (JylJson *self)
{
  if (self->index == NULL)
    self->index = jyl_json_index_new (self->text, self->length);
  return self->index;
}

static char *
build_pointer (JylJson *self)
{
  GString *pointer = g_string_new (NULL);

  for (guint i = 0; i < self->n_steps; i++)
    {
      if (self->steps[i].name != NULL)
        jyl_json_pointer_append_name (pointer, self->steps[i].name, -1);
      else
        jyl_json_pointer_append_index (pointer, self->steps[i].index);
    }

  return g_string_free (pointer, FALSE);
}

/* @at_name: a problem of the name itself, and not of the value behind it. */
G_GNUC_PRINTF (5, 0)
static void
add_problem (JylJson *self, JylSeverity severity, const char *name, gboolean at_name, const char *format, va_list args)
{
  gsize offset = 0;
  gsize name_offset = 0;

  if (!jyl_problem_list_wants (self->problems, severity))
    {
      jyl_problem_list_count (self->problems, severity);
      return;
    }

  if (name != NULL)
    jyl_json_enter_member (self, name);

  jyl_json_index_find (get_index (self), self->steps, self->n_steps, &offset, &name_offset);
  jyl_problem_list_take (self->problems, severity, at_name ? name_offset : offset, build_pointer (self),
                         g_strdup_vprintf (format, args));

  if (name != NULL)
    jyl_json_leave (self);
}

static gboolean
is_known (const char *name, const char *const *names)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      /* Most differ in the first letter, which is cheaper to see than to call for. */
      if (*names[i] == *name && strcmp (names[i], name) == 0)
        return TRUE;
    }

  return FALSE;
}

static const char *
describe_need (JsonNodeType type)
{
  return type == JSON_NODE_OBJECT ? _("an object") : type == JSON_NODE_ARRAY ? _("a list") : _("a string");
}

/**
 * jyl_json_new:
 * @text: (array length=length): a file that jyl_json_guard () has passed, lent for as long as the
 *   reading lasts
 * @length: its length in bytes
 * @digits: (nullable) (element-type JsonNode utf8): as jyl_json_tree_new() filled it, lent
 * @problems: where to add what is wrong, lent
 *
 * Returns: (transfer full): a reading that stands at the outermost value
 */
JylJson *
jyl_json_new (const char *text, gsize length, GHashTable *digits, JylProblemList *problems)
{
  JylJson *self = g_new0 (JylJson, 1);

  self->text = text;
  self->length = length;
  self->digits = digits;
  self->problems = problems;

  return self;
}

/**
 * jyl_json_free:
 *
 * Ends the reading. The problems it found stay with their list.
 */
void
jyl_json_free (JylJson *self)
{
  g_clear_pointer (&self->index, jyl_json_index_free);
  g_free (self);
}

/**
 * jyl_json_enter_member:
 * @name: lent until jyl_json_leave ()
 *
 * Goes into a member of the object where one is.
 */
void
jyl_json_enter_member (JylJson *self, const char *name)
{
  g_return_if_fail (self->n_steps < G_N_ELEMENTS (self->steps));

  self->steps[self->n_steps++] = (JylJsonStep){ .name = name };
}

/**
 * jyl_json_enter_element:
 *
 * Goes into an element of the list where one is.
 */
void
jyl_json_enter_element (JylJson *self, guint index)
{
  g_return_if_fail (self->n_steps < G_N_ELEMENTS (self->steps));

  self->steps[self->n_steps++] = (JylJsonStep){ .index = index };
}

/**
 * jyl_json_leave:
 *
 * Goes back to where one was before the last enter.
 */
void
jyl_json_leave (JylJson *self)
{
  g_return_if_fail (self->n_steps > 0);

  self->n_steps--;
}

/**
 * jyl_json_error:
 * @name: (nullable): of a member where one is that has the error; %NULL: the value where one is
 * @format: (transfer none): a translated sentence, in the manner of printf ()
 *
 * Adds an error at the place of the value.
 */
void
jyl_json_error (JylJson *self, const char *name, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  add_problem (self, JYL_SEVERITY_ERROR, name, FALSE, format, args);
  va_end (args);
}

/**
 * jyl_json_note:
 *
 * As jyl_json_error (), but a note, and of a member at the place of its name.
 */
void
jyl_json_note (JylJson *self, const char *name, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  add_problem (self, JYL_SEVERITY_NOTE, name, TRUE, format, args);
  va_end (args);
}

/**
 * jyl_json_wants:
 *
 * Returns: whether a problem of this severity would be listed, so that what its message needs is
 *   worth looking for; jyl_json_error () and jyl_json_note () are to be called in either case
 */
gboolean
jyl_json_wants (JylJson *self, JylSeverity severity)
{
  return jyl_problem_list_wants (self->problems, severity);
}

/**
 * jyl_json_get_line:
 * @steps: (array length=n_steps): the way to a value from the outermost one
 *
 * Returns: the line where the value stands, from 1, for a message that names a second place
 */
guint
jyl_json_get_line (JylJson *self, const JylJsonStep *steps, guint n_steps)
{
  gsize offset = 0;
  gsize name_offset = 0;

  jyl_json_index_find (get_index (self), steps, n_steps, &offset, &name_offset);
  return jyl_problem_list_get_line (self->problems, offset);
}

/**
 * jyl_json_get_line_here:
 * @name: of a member of the object where one is
 *
 * Returns: the line where the member stands, as jyl_json_get_line ()
 */
guint
jyl_json_get_line_here (JylJson *self, const char *name)
{
  guint line;

  jyl_json_enter_member (self, name);
  line = jyl_json_get_line (self, self->steps, self->n_steps);
  jyl_json_leave (self);

  return line;
}

/**
 * jyl_json_describe:
 *
 * Returns: (transfer full): what a message can say that was found: "a number (12)"
 */
char *
jyl_json_describe (JsonNode *node)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  /* TRANSLATORS: these stand for %s in "Expected %s, found %s". */
  if (JSON_NODE_HOLDS_OBJECT (node))
    return g_strdup (_("an object"));
  if (JSON_NODE_HOLDS_ARRAY (node))
    return g_strdup (_("a list"));
  if (JSON_NODE_HOLDS_NULL (node))
    return g_strdup ("null");

  switch (json_node_get_value_type (node))
    {
    case G_TYPE_STRING:
      {
        g_autofree char *quoted = jyl_json_quote (json_node_get_string (node), -1);

        return g_strdup_printf (_("a string (%s)"), quoted);
      }
    case G_TYPE_BOOLEAN:
      return g_strdup (json_node_get_boolean (node) ? "true" : "false");
    case G_TYPE_INT64:
      g_snprintf (number, sizeof number, "%" G_GINT64_FORMAT, json_node_get_int (node));
      return g_strdup_printf (_("a number (%s)"), number);
    default:
      g_ascii_formatd (number, sizeof number, "%.15g", json_node_get_double (node));
      return g_strdup_printf (_("a number (%s)"), number);
    }
}

/**
 * jyl_json_wrong_type:
 * @name: (nullable): as for jyl_json_error ()
 * @node: what was found
 * @expected: what was expected: "a string"
 *
 * Adds the error that a value is of another type than the format says.
 */
void
jyl_json_wrong_type (JylJson *self, const char *name, JsonNode *node, const char *expected)
{
  g_autofree char *found = jyl_json_describe (node);

  jyl_json_error (self, name, _("Expected %s, found %s"), expected, found);
}

/**
 * jyl_json_check_names:
 * @object: the object where one is
 * @names: (array zero-terminated=1): the names that the format knows here
 *
 * Adds a note for each other name, with the known name that may be meant. Names that start with "$"
 * belong to tools ("$schema") and are passed over.
 */
void
jyl_json_check_names (JylJson *self, JsonObject *object, const char *const *names)
{
  JsonObjectIter iter;
  const char *name;

  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &name, NULL))
    {
      g_autofree char *quoted = NULL;
      const char *nearest;

      if (*name == '$' || is_known (name, names))
        continue;

      quoted = jyl_json_quote (name, -1);
      nearest = jyl_nearest_of_names (name, names);

      /* A name that is there already was not meant a second time. */
      if (nearest != NULL && !json_object_has_member (object, nearest))
        jyl_json_note (self, name, _("%s is not known here and is passed over; did you mean “%s”?"), quoted, nearest);
      else
        jyl_json_note (self, name, _("%s is not known here and is passed over"), quoted);
    }
}

/**
 * jyl_json_get_digits:
 * @node: a number
 *
 * Returns: (transfer none) (nullable): how it is written, where that isn't its shortest form
 */
const char *
jyl_json_get_digits (JylJson *self, JsonNode *node)
{
  return self->digits != NULL ? g_hash_table_lookup (self->digits, node) : NULL;
}

/* Behind the value that begins at @p, in a file that has passed the guard. */
static const char *
skip_value (const char *p, const char *end)
{
  guint depth = 0;
  gboolean escaped;

  do
    {
      if (*p == '"')
        {
          jyl_json_scan_string (&p, end, &escaped);
        }
      else if (*p == '{' || *p == '[' || *p == '}' || *p == ']')
        {
          depth += *p == '{' || *p == '[' ? 1 : -1;
          p++;
        }
      else if (depth > 0 && (*p == ',' || *p == ':'))
        {
          p++;
        }
      else
        {
          while (p < end && strchr (" \t\r\n,:]}[{\"", *p) == NULL)
            p++;
        }
      if (depth > 0)
        p = jyl_json_scan_space (p, end);
    }
  while (depth > 0 && p < end);

  return p;
}

/**
 * jyl_json_copy_value:
 * @name: of a member of the object where one is
 *
 * Returns: (transfer full): its value, as it is written in the file
 */
char *
jyl_json_copy_value (JylJson *self, const char *name)
{
  gsize offset = 0, name_offset = 0;
  const char *begin;

  jyl_json_enter_member (self, name);
  jyl_json_index_find (get_index (self), self->steps, self->n_steps, &offset, &name_offset);
  jyl_json_leave (self);

  begin = self->text + offset;
  return g_strndup (begin, (gsize) (skip_value (begin, self->text + self->length) - begin));
}

/**
 * jyl_json_get_node:
 * @object: the object where one is
 *
 * Returns: (transfer none) (nullable): the member of that name, of whatever type; an error is added
 *   when it is required and missing
 */
JsonNode *
jyl_json_get_node (JylJson *self, JsonObject *object, const char *name, JylJsonNeed need)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL && need == JYL_JSON_REQUIRED)
    jyl_json_error (self, NULL, _("“%s” is missing, expected it in this object"), name);

  return node;
}

static JsonNode *
get_typed_node (JylJson *self, JsonObject *object, const char *name, JylJsonNeed need, JsonNodeType type)
{
  JsonNode *node = jyl_json_get_node (self, object, name, need);

  if (node == NULL || json_node_get_node_type (node) == type)
    return node;

  jyl_json_wrong_type (self, name, node, describe_need (type));
  return NULL;
}

/**
 * jyl_json_get_object:
 *
 * Returns: (transfer none) (nullable): the member, when it is an object
 */
JsonObject *
jyl_json_get_object (JylJson *self, JsonObject *object, const char *name, JylJsonNeed need)
{
  JsonNode *node = get_typed_node (self, object, name, need, JSON_NODE_OBJECT);

  return node != NULL ? json_node_get_object (node) : NULL;
}

/**
 * jyl_json_get_array:
 *
 * Returns: (transfer none) (nullable): the member, when it is a list
 */
JsonArray *
jyl_json_get_array (JylJson *self, JsonObject *object, const char *name, JylJsonNeed need)
{
  JsonNode *node = get_typed_node (self, object, name, need, JSON_NODE_ARRAY);

  return node != NULL ? json_node_get_array (node) : NULL;
}

/**
 * jyl_json_read_object:
 * @node: the value where one is
 *
 * Returns: (transfer none) (nullable): the object it is
 */
JsonObject *
jyl_json_read_object (JylJson *self, JsonNode *node)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    return json_node_get_object (node);

  jyl_json_wrong_type (self, NULL, node, describe_need (JSON_NODE_OBJECT));
  return NULL;
}
