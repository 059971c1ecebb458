/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-json.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "jyl-json-explain.h"
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

static gboolean
holds_string (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING;
}

static gboolean
holds_number (JsonNode *node)
{
  GType type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;

  return type == G_TYPE_INT64 || type == G_TYPE_DOUBLE;
}

/**
 * jyl_json_read_string:
 * @node: the value where one is
 *
 * Returns: (transfer none) (nullable): the string it is, when there is something in it
 */
const char *
jyl_json_read_string (JylJson *self, JsonNode *node)
{
  const char *text;

  if (!holds_string (node))
    {
      jyl_json_wrong_type (self, NULL, node, _("a string"));
      return NULL;
    }

  text = json_node_get_string (node);
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
jyl_json_read_id (JylJson *self, JsonNode *node)
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
jyl_json_read_text (JylJson *self, JsonNode *node)
{
  const char *names[JYL_N_LANGUAGES + 1] = { NULL };
  const char *strings[JYL_N_LANGUAGES] = { NULL };
  JsonObject *object;
  JylText *made;
  guint n = 0;

  if (holds_string (node))
    {
      const char *text = jyl_json_read_string (self, node);

      return text != NULL ? jyl_text_new_plain (text) : NULL;
    }

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      jyl_json_wrong_type (self, NULL, node, _("a string or an object with “en”"));
      return NULL;
    }

  object = json_node_get_object (node);
  for (guint i = 0; i < JYL_N_LANGUAGES; i++)
    {
      names[i] = jyl_language_to_string ((JylLanguage) i);
      strings[i] = jyl_json_get_string (self, object, names[i],
                                        i == JYL_LANGUAGE_EN ? JYL_JSON_REQUIRED : JYL_JSON_OPTIONAL);
      n += strings[i] != NULL ? 1 : 0;
    }

  /* Texts are most of a file: other names are looked for only when there is something else. */
  made = strings[JYL_LANGUAGE_EN] != NULL ? jyl_text_new (strings) : NULL;
  if (json_object_get_size (object) != n)
    {
      JsonObjectIter iter;
      const char *name;

      jyl_json_check_names (self, object, names);
      json_object_iter_init_ordered (&iter, object);
      while (made != NULL && json_object_iter_next_ordered (&iter, &name, NULL))
        if (!g_strv_contains (names, name))
          jyl_text_add_extra (made, name, jyl_json_copy_value (self, name));
    }

  return made;
}

/**
 * jyl_json_get_string:
 *
 * Returns: (transfer none) (nullable): the member, when it is a string with something in it
 */
const char *
jyl_json_get_string (JylJson *self, JsonObject *object, const char *name, JylJsonNeed need)
{
  JsonNode *node = jyl_json_get_node (self, object, name, need);
  const char *text;

  if (node == NULL)
    return NULL;

  jyl_json_enter_member (self, name);
  text = jyl_json_read_string (self, node);
  jyl_json_leave (self);

  return text;
}

/**
 * jyl_json_get_id:
 *
 * Returns: (transfer none) (nullable): the member, when it is an id
 */
const char *
jyl_json_get_id (JylJson *self, JsonObject *object, const char *name, JylJsonNeed need)
{
  JsonNode *node = jyl_json_get_node (self, object, name, need);
  const char *id;

  if (node == NULL)
    return NULL;

  jyl_json_enter_member (self, name);
  id = jyl_json_read_id (self, node);
  jyl_json_leave (self);

  return id;
}

/**
 * jyl_json_get_text:
 *
 * Returns: (transfer full) (nullable): the member, when it is a text
 */
JylText *
jyl_json_get_text (JylJson *self, JsonObject *object, const char *name, JylJsonNeed need)
{
  JsonNode *node = jyl_json_get_node (self, object, name, need);
  JylText *text;

  if (node == NULL)
    return NULL;

  jyl_json_enter_member (self, name);
  text = jyl_json_read_text (self, node);
  jyl_json_leave (self);

  return text;
}

/**
 * jyl_json_get_period:
 * @out: (out): the period; set only when there is one
 *
 * Returns: whether the member is a date or period in EDTF
 */
gboolean
jyl_json_get_period (JylJson *self, JsonObject *object, const char *name, JylJsonNeed need, JylPeriod *out)
{
  const char *text = jyl_json_get_string (self, object, name, need);
  g_autoptr (GError) error = NULL;

  if (text == NULL)
    return FALSE;

  if (strlen (text) > MAX_PERIOD_LENGTH)
    {
      g_autofree char *quoted = jyl_json_quote (text, -1);

      jyl_json_error (self, name, _("Expected a date or an interval such as 2021-02/2024, found %s"), quoted);
      return FALSE;
    }

  if (jyl_period_parse (text, out, &error))
    return TRUE;

  jyl_json_error (self, name, "%s", error->message);
  return FALSE;
}

/**
 * jyl_json_get_enum:
 * @values: (array zero-terminated=1): the words that may stand there
 * @out: (out): the position among @values; set only when it is one of them
 *
 * Returns: whether the member is one of @values
 */
gboolean
jyl_json_get_enum (JylJson *self,
                   JsonObject *object,
                   const char *name,
                   JylJsonNeed need,
                   const char *const *values,
                   guint *out)
{
  const char *text = jyl_json_get_string (self, object, name, need);
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
    jyl_json_error (self, name, _("Expected one of %s, found %s; did you mean “%s”?"), list, quoted, nearest);
  else
    jyl_json_error (self, name, _("Expected one of %s, found %s"), list, quoted);

  return FALSE;
}

/**
 * jyl_json_get_uint:
 * @range: the least and the most that it may be
 * @out: (out): the number; set only when it is one
 *
 * Returns: whether the member is a whole number within @range
 */
gboolean
jyl_json_get_uint (JylJson *self,
                   JsonObject *object,
                   const char *name,
                   JylJsonNeed need,
                   JylJsonRange range,
                   guint *out)
{
  JsonNode *node = jyl_json_get_node (self, object, name, need);
  double value;

  if (node == NULL)
    return FALSE;

  value = holds_number (node) ? json_node_get_double (node) : -1;
  if (value >= range.least && value <= range.most && value == floor (value))
    {
      *out = (guint) value;
      return TRUE;
    }

  {
    g_autofree char *found = jyl_json_describe (node);

    if (range.most == G_MAXUINT)
      jyl_json_error (self, name, _("Expected a whole number of at least %u, found %s"), range.least, found);
    else
      jyl_json_error (self, name, _("Expected a whole number from %u to %u, found %s"), range.least, range.most, found);
  }
  return FALSE;
}

/**
 * jyl_json_get_number:
 * @out: (out): the number; set only when it is one
 *
 * Returns: whether the member is a finite number
 */
gboolean
jyl_json_get_number (JylJson *self, JsonObject *object, const char *name, JylJsonNeed need, double *out)
{
  JsonNode *node = jyl_json_get_node (self, object, name, need);
  double value;

  if (node == NULL)
    return FALSE;

  if (!holds_number (node))
    {
      jyl_json_wrong_type (self, name, node, _("a number"));
      return FALSE;
    }

  /* The guard has said so of 1e999 already, wherever it stands. */
  value = json_node_get_double (node);
  if (!isfinite (value))
    return FALSE;

  *out = value;
  return TRUE;
}

/**
 * jyl_json_get_boolean:
 *
 * Returns: whether the member is true; %FALSE when it is missing
 */
gboolean
jyl_json_get_boolean (JylJson *self, JsonObject *object, const char *name)
{
  JsonNode *node = jyl_json_get_node (self, object, name, JYL_JSON_OPTIONAL);

  if (node == NULL)
    return FALSE;

  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return json_node_get_boolean (node);

  jyl_json_wrong_type (self, name, node, _("true or false"));
  return FALSE;
}
