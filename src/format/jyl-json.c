/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-json.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jyl-json-explain.h"
#include "jyl-json-pointer.h"
#include "jyl-nearest.h"
#include "jyl-reader.h"

struct _JylJson
{
  /* borrowed */
  const JylNodes *nodes;
  JylProblemList *problems;

  JylNodesTrail trail; /* of the places of problems */

  /* The names are lent by whoever enters. One step more than a file can be deep, for a member that
   * is missing at the bottom. */
  JylJsonStep steps[JYL_READER_MAX_DEPTH + 1];
  guint n_steps;
};

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
  const JylNode *node;
  gsize offset = 0;

  if (!jyl_problem_list_wants (self->problems, severity))
    {
      jyl_problem_list_count (self->problems, severity);
      return;
    }

  if (name != NULL)
    jyl_json_enter_member (self, name);

  node = jyl_nodes_walk (self->nodes, &self->trail, self->steps, self->n_steps);
  if (node != NULL)
    offset = at_name && node->name != 0 ? node->name : node->offset;
  jyl_problem_list_take (self->problems, severity, offset, build_pointer (self), g_strdup_vprintf (format, args));

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

/**
 * jyl_json_new:
 * @nodes: the values of a file, lent for as long as the reading lasts
 * @problems: where to add what is wrong, lent
 *
 * Returns: (transfer full): a reading that stands at the outermost value
 */
JylJson *
jyl_json_new (const JylNodes *nodes, JylProblemList *problems)
{
  JylJson *self = g_new0 (JylJson, 1);

  self->nodes = nodes;
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
  g_free (self);
}

/**
 * jyl_json_get_nodes:
 *
 * Returns: (transfer none): the values of the file
 */
const JylNodes *
jyl_json_get_nodes (JylJson *self)
{
  return self->nodes;
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
  const JylNode *node = jyl_nodes_walk (self->nodes, &self->trail, steps, n_steps);

  return jyl_problem_list_get_line (self->problems, node != NULL ? node->offset : 0);
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
 * @node: any value
 *
 * Returns: (transfer full): what a message can say that was found: "a number (12)"
 */
char *
jyl_json_describe (JylJson *self, const JylNode *node)
{
  g_autofree char *quoted = NULL;
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  double value;

  switch (node->type)
    {
    /* TRANSLATORS: these stand for %s in "Expected %s, found %s". */
    case JYL_NODE_OBJECT:
      return g_strdup (_("an object"));
    case JYL_NODE_LIST:
      return g_strdup (_("a list"));
    case JYL_NODE_STRING:
      quoted = jyl_json_quote (jyl_nodes_get_string (self->nodes, node), -1);
      return g_strdup_printf (_("a string (%s)"), quoted);
    case JYL_NODE_NUMBER:
      value = jyl_nodes_get_number (self->nodes, node);
      g_ascii_formatd (number, sizeof number, "%.15g", value);
      /* Whole numbers have all of their digits. */
      if (memchr (self->nodes->text + node->offset, '.', node->size) == NULL
          && memchr (self->nodes->text + node->offset, 'e', node->size) == NULL
          && memchr (self->nodes->text + node->offset, 'E', node->size) == NULL)
        g_snprintf (number, sizeof number, "%.*s", (int) MIN (node->size, 24),
                    self->nodes->text + node->offset);
      return g_strdup_printf (_("a number (%s)"), number);
    case JYL_NODE_TRUE:
      return g_strdup ("true");
    case JYL_NODE_FALSE:
      return g_strdup ("false");
    case JYL_NODE_NULL:
    default:
      return g_strdup ("null");
    }
}

/**
 * jyl_json_wrong_type:
 * @node: the value where one is
 * @expected: what was expected: "a string"
 *
 * Adds the error that a value is of another type than the format says.
 */
void
jyl_json_wrong_type (JylJson *self, const JylNode *node, const char *expected)
{
  g_autofree char *found = jyl_json_describe (self, node);

  jyl_json_error (self, NULL, _("Expected %s, found %s"), expected, found);
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
jyl_json_check_names (JylJson *self, const JylNode *object, const char *const *names)
{
  for (const JylNode *node = jyl_nodes_get_first (self->nodes, object); node != NULL;
       node = jyl_nodes_get_next (self->nodes, object, node))
    {
      const char *name = jyl_nodes_get_name (self->nodes, node);
      g_autofree char *quoted = NULL;
      const char *nearest;

      if (*name == '$' || is_known (name, names))
        continue;

      quoted = jyl_json_quote (name, -1);
      nearest = jyl_nearest_of_names (name, names);

      /* A name that is there already was not meant a second time. */
      if (nearest != NULL && jyl_nodes_find (self->nodes, object, nearest) == NULL)
        jyl_json_note (self, name, _("%s is not known here and is passed over; did you mean “%s”?"), quoted, nearest);
      else
        jyl_json_note (self, name, _("%s is not known here and is passed over"), quoted);
    }
}
