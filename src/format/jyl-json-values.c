/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-json.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "jyl-json-explain.h"
#include "jyl-json-number.h"
#include "jyl-nearest.h"

/* Longer strings are no EDTF, and no message should repeat them. */
#define MAX_PERIOD_LENGTH 64

static gboolean
is_blank (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      if (!g_unichar_isspace (g_utf8_get_char (text)))
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_id (const char *text)
{
  gboolean after_hyphen = TRUE;

  for (; *text != '\0'; text++)
    {
      if (*text == '-' && after_hyphen)
        return FALSE;
      if (*text != '-' && !g_ascii_islower (*text) && !g_ascii_isdigit (*text))
        return FALSE;
      after_hyphen = *text == '-';
    }

  return !after_hyphen;
}

/**
 * jyl_json_get_member:
 * @object: the object where one is
 * @name: of a member
 *
 * Returns: (transfer none) (nullable): the member, of whatever type; an error is added when it is missing
 */
const JylNode *
jyl_json_get_member (JylJson *self, const JylNode *object, const char *name)
{
  const JylNode *node = jyl_nodes_find (jyl_json_get_nodes (self), object, name);

  if (node == NULL)
    jyl_json_miss (self, name);
  return node;
}

/**
 * jyl_json_miss:
 * @name: of a member that the object where one is lacks
 *
 * Adds the error that it is required.
 */
void
jyl_json_miss (JylJson *self, const char *name)
{
  jyl_json_error (self, NULL, _("“%s” is missing, expected it in this object"), name);
}

/**
 * jyl_json_read_object:
 * @node: the value where one is
 *
 * Returns: whether it is an object
 */
gboolean
jyl_json_read_object (JylJson *self, const JylNode *node)
{
  if (node->type == JYL_NODE_OBJECT)
    return TRUE;

  jyl_json_wrong_type (self, node, _("an object"));
  return FALSE;
}

/**
 * jyl_json_read_list:
 * @node: the value where one is
 *
 * Returns: whether it is a list
 */
gboolean
jyl_json_read_list (JylJson *self, const JylNode *node)
{
  if (node->type == JYL_NODE_LIST)
    return TRUE;

  jyl_json_wrong_type (self, node, _("a list"));
  return FALSE;
}

/**
 * jyl_json_read_string:
 * @node: the value where one is
 *
 * Returns: (transfer none) (nullable): the string it is, when there is something in it
 */
const char *
jyl_json_read_string (JylJson *self, const JylNode *node)
{
  const char *text;

  if (node->type != JYL_NODE_STRING)
    {
      jyl_json_wrong_type (self, node, _("a string"));
      return NULL;
    }

  text = jyl_nodes_get_string (jyl_json_get_nodes (self), node);
  if (is_blank (text))
    {
      jyl_json_error (self, NULL, _("Expected a string with something in it, found an empty one"));
      return NULL;
    }

  return text;
}

/**
 * jyl_json_read_id:
 * @node: the value where one is
 *
 * Returns: (transfer none) (nullable): the id it is: lower-case letters, digits and single hyphens
 */
const char *
jyl_json_read_id (JylJson *self, const JylNode *node)
{
  const char *text = jyl_json_read_string (self, node);
  g_autofree char *quoted = NULL;

  if (text == NULL || is_id (text))
    return text;

  quoted = jyl_json_quote (text, -1);
  jyl_json_error (self, NULL,
                  _("Expected lower-case letters, digits and single hyphens as in “minimum-wage”, found %s"), quoted);
  return NULL;
}

/**
 * jyl_json_read_text:
 * @node: the value where one is
 *
 * Returns: (transfer full) (nullable): the text it is: a string, or an object with "en" and perhaps the names of
 *   other languages
 */
JylText *
jyl_json_read_text (JylJson *self, const JylNode *node)
{
  const JylNodes *nodes = jyl_json_get_nodes (self);
  const char *strings[JYL_N_LANGUAGES] = { NULL };
  guint n_known = 0;
  gboolean is_said = FALSE;
  JylText *made;

  if (node->type == JYL_NODE_STRING)
    {
      const char *text = jyl_json_read_string (self, node);

      return text != NULL ? jyl_text_new_plain (text) : NULL;
    }

  if (node->type != JYL_NODE_OBJECT)
    {
      jyl_json_wrong_type (self, node, _("a string or an object with “en”"));
      return NULL;
    }

  for (guint i = 0; i < JYL_N_LANGUAGES; i++)
    {
      const char *name = jyl_language_to_string ((JylLanguage) i);
      const JylNode *member = jyl_nodes_find (nodes, node, name);

      if (member == NULL)
        continue;
      jyl_json_enter_member (self, name);
      strings[i] = jyl_json_read_string (self, member);
      jyl_json_leave (self);
      n_known++;
      is_said |= i == JYL_LANGUAGE_EN;
    }
  if (!is_said)
    jyl_json_miss (self, jyl_language_to_string (JYL_LANGUAGE_EN));

  /* Texts are most of a file: other names are looked for only when there is something else. */
  made = strings[JYL_LANGUAGE_EN] != NULL ? jyl_text_new (strings) : NULL;
  if (node->size == n_known)
    return made;

  jyl_json_check_names (self, node, jyl_language_names);
  for (const JylNode *member = jyl_nodes_get_first (nodes, node); made != NULL && member != NULL;
       member = jyl_nodes_get_next (nodes, node, member))
    if (!g_strv_contains (jyl_language_names, jyl_nodes_get_name (nodes, member)))
      jyl_text_add_extra (made, jyl_nodes_get_name (nodes, member), jyl_nodes_dup_source (nodes, member));

  return made;
}

/**
 * jyl_json_read_period:
 * @node: the value where one is
 * @out: (out): the period; set only when there is one
 *
 * Returns: whether it is a date or period in EDTF
 */
gboolean
jyl_json_read_period (JylJson *self, const JylNode *node, JylPeriod *out)
{
  const char *text = jyl_json_read_string (self, node);
  g_autoptr (GError) error = NULL;

  if (text == NULL)
    return FALSE;

  if (node->size > MAX_PERIOD_LENGTH)
    {
      g_autofree char *quoted = jyl_json_quote (text, -1);

      jyl_json_error (self, NULL, _("Expected a date or an interval such as 2021-02/2024, found %s"), quoted);
      return FALSE;
    }

  if (jyl_period_parse (text, out, &error))
    return TRUE;

  jyl_json_error (self, NULL, "%s", error->message);
  return FALSE;
}

/**
 * jyl_json_read_choice:
 * @node: the value where one is
 * @values: (array zero-terminated=1): the words that may stand there
 * @out: (out): the position among @values; set only when it is one of them
 *
 * Returns: whether it is one of @values
 */
gboolean
jyl_json_read_choice (JylJson *self, const JylNode *node, const char *const *values, guint *out)
{
  const char *text = jyl_json_read_string (self, node);
  g_autofree char *quoted = NULL;
  g_autofree char *list = NULL;
  const char *nearest;

  if (text == NULL)
    return FALSE;

  for (guint i = 0; values[i] != NULL; i++)
    {
      if (strcmp (values[i], text) == 0)
        {
          *out = i;
          return TRUE;
        }
    }

  quoted = jyl_json_quote (text, -1);
  list = g_strjoinv (", ", (char **) values);
  nearest = jyl_nearest_of_names (text, values);
  if (nearest != NULL)
    jyl_json_error (self, NULL, _("Expected one of %s, found %s; did you mean “%s”?"), list, quoted, nearest);
  else
    jyl_json_error (self, NULL, _("Expected one of %s, found %s"), list, quoted);

  return FALSE;
}

/**
 * jyl_json_read_whole:
 * @node: the value where one is
 * @range: the least and the most that it may be
 * @out: (out): the number; set only when it is one
 *
 * Returns: whether it is a whole number within @range
 */
gboolean
jyl_json_read_whole (JylJson *self, const JylNode *node, JylJsonRange range, guint *out)
{
  double value = node->type == JYL_NODE_NUMBER ? jyl_nodes_get_number (jyl_json_get_nodes (self), node) : -1;
  g_autofree char *found = NULL;

  if (value >= range.least && value <= range.most && value == floor (value))
    {
      *out = (guint) value;
      return TRUE;
    }

  found = jyl_json_describe (self, node);
  if (range.most == G_MAXUINT)
    jyl_json_error (self, NULL, _("Expected a whole number of at least %u, found %s"), range.least, found);
  else
    jyl_json_error (self, NULL, _("Expected a whole number from %u to %u, found %s"), range.least, range.most, found);
  return FALSE;
}

/**
 * jyl_json_read_number:
 * @node: the value where one is
 * @out: (out): the number; set only when it is one
 * @digits: (out) (transfer full) (nullable): how it is written, where that isn't its shortest form
 *
 * Returns: whether it is a finite number
 */
gboolean
jyl_json_read_number (JylJson *self, const JylNode *node, double *out, char **digits)
{
  const JylNodes *nodes = jyl_json_get_nodes (self);
  g_autofree char *written = NULL;
  double value;

  if (node->type != JYL_NODE_NUMBER)
    {
      jyl_json_wrong_type (self, node, _("a number"));
      return FALSE;
    }

  /* The guard has said so of 1e999 already, wherever it stands. */
  value = jyl_nodes_get_number (nodes, node);
  if (!isfinite (value))
    return FALSE;

  written = g_strndup (nodes->text + node->offset, node->size);
  *out = value;
  *digits = jyl_json_number_is_shortest (written, value) ? NULL : g_steal_pointer (&written);
  return TRUE;
}

/**
 * jyl_json_read_truth:
 * @node: the value where one is
 *
 * Returns: whether it is true
 */
gboolean
jyl_json_read_truth (JylJson *self, const JylNode *node)
{
  if (node->type != JYL_NODE_TRUE && node->type != JYL_NODE_FALSE)
    jyl_json_wrong_type (self, node, _("true or false"));

  return node->type == JYL_NODE_TRUE;
}
