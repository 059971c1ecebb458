/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A view from a JSON object. */

#include "jyl-view-private.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <json-glib/json-glib.h>
#include <math.h>
#include <string.h>

#include "jyl-period.h"

/* A view is a dozen members; what is larger or deeper is something else, and json-glib must not see
 * a file that is deep enough to exhaust its stack. */
#define MAX_BYTES (256 * 1024)
#define MAX_DEPTH 8

#define MAX_SERIES 256
#define MAX_EVENTS 256

static gboolean
is_size (double size)
{
  return isfinite (size) && size >= JYL_VIEW_MIN_SIZE && size <= JYL_VIEW_MAX_SIZE;
}

/* Whether brackets nest no deeper than a view's can. Brackets inside strings don't count. */
static gboolean
is_shallow (const char *json)
{
  gboolean in_string = FALSE;
  int depth = 0;

  for (const char *p = json; *p != '\0'; p++)
    {
      if (in_string && *p == '\\' && p[1] != '\0')
        p++;
      else if (*p == '"')
        in_string = !in_string;
      else if (!in_string && (*p == '[' || *p == '{'))
        depth++;
      else if (!in_string && (*p == ']' || *p == '}'))
        depth--;

      if (depth > MAX_DEPTH)
        return FALSE;
    }

  return TRUE;
}

static gboolean G_GNUC_PRINTF (2, 3)
refuse (GError **error, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  if (error != NULL)
    *error = g_error_new_valist (G_IO_ERROR, G_IO_ERROR_INVALID_DATA, format, args);
  va_end (args);

  return FALSE;
}

/* The readers of members. Each gets the node of its own member and fills in its part of the view. */
static const char *
read_string (JsonNode *node, const char *member, GError **error)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    {
      refuse (error, _("“%s” of a view must be a string"), member);
      return NULL;
    }

  return json_node_get_string (node);
}

static gboolean
read_format (JylView *self, JsonNode *node, GError **error)
{
  const char *format = read_string (node, "jylnama", error);

  if (format == NULL)
    return FALSE;
  if (!g_str_equal (format, JYL_VIEW_FORMAT))
    return refuse (error, _("This is “%s”, and only “%s” can be read; a newer Jylnama may know it"), format, JYL_VIEW_FORMAT);

  return TRUE;
}

static gboolean
read_indicator (JylView *self, JsonNode *node, GError **error)
{
  const char *indicator = read_string (node, "indicator", error);

  if (indicator == NULL)
    return FALSE;
  if (*indicator == '\0')
    return refuse (error, _("“indicator” of a view is empty; name the indicator to be drawn"));

  self->indicator = g_strdup (indicator);
  return TRUE;
}

/* A list of strings. (transfer full) (nullable) */
static char **
read_ids (JsonArray *array, const char *member, GError **error)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *id = read_string (json_array_get_element (array, i), member, error);

      if (id == NULL)
        return NULL;
      g_ptr_array_add (ids, g_strdup (id));
    }

  g_ptr_array_add (ids, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&ids), FALSE);
}

static gboolean
read_series (JylView *self, JsonNode *node, GError **error)
{
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return refuse (error, _("“series” of a view must be a list of ids"));

  array = json_node_get_array (node);
  if (json_array_get_length (array) > MAX_SERIES)
    return refuse (error, _("“series” of a view names more than %d series"), MAX_SERIES);

  self->series = read_ids (array, "series", error);
  return self->series != NULL;
}

/* true, or the ids of the events. */
static gboolean
read_flags (JylView *self, JsonNode *node, GError **error)
{
  JsonArray *array;

  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    {
      self->flags = json_node_get_boolean (node);
      return TRUE;
    }
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return refuse (error, _("“flags” of a view must be true, false or a list of ids of events"));

  array = json_node_get_array (node);
  if (json_array_get_length (array) > MAX_EVENTS)
    return refuse (error, _("“flags” of a view names more than %d events"), MAX_EVENTS);

  self->flags = TRUE;
  self->events = read_ids (array, "flags", error);
  return self->events != NULL;
}

static gboolean
read_range (JylView *self, JsonNode *node, GError **error)
{
  const char *text = read_string (node, "range", error);
  JylPeriod period;

  if (text == NULL)
    return FALSE;
  if (g_str_equal (text, JYL_VIEW_EVERYTHING))
    {
      jyl_view_set_range (self, JYL_DAY_MIN, JYL_DAY_MAX);
      return TRUE;
    }
  if (!jyl_period_parse (text, &period, error))
    {
      g_prefix_error (error, "%s: ", _("“range” of a view"));
      return FALSE;
    }

  jyl_view_set_range (self, jyl_period_get_first_day (&period), jyl_period_get_last_day (&period));
  return TRUE;
}

static gboolean
read_language (JylView *self, JsonNode *node, GError **error)
{
  const char *name = read_string (node, "language", error);

  if (name == NULL)
    return FALSE;
  if (!jyl_language_from_string (name, &self->language))
    return refuse (error, _("“%s” is no language of a view; choose en, ru or kk"), name);

  return TRUE;
}

static gboolean
read_style (JylView *self, JsonNode *node, GError **error)
{
  const char *name = read_string (node, "style", error);

  if (name == NULL)
    return FALSE;
  if (!jyl_style_from_string (name, &self->style))
    return refuse (error, _("“%s” is no style; choose light, dark, print or transparent"), name);

  return TRUE;
}

static gboolean
read_size (JylView *self, JsonNode *node, GError **error)
{
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  double size[2];

  if (array == NULL || json_array_get_length (array) != 2)
    return refuse (error, _("“size” of a view must be a list of two numbers, width and height"));

  for (guint i = 0; i < 2; i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      GType type = JSON_NODE_HOLDS_VALUE (element) ? json_node_get_value_type (element) : G_TYPE_INVALID;

      if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
        return refuse (error, _("“size” of a view must be a list of two numbers, width and height"));

      size[i] = json_node_get_double (element);
      if (!is_size (size[i]))
        return refuse (error, _("“size” of a view lies outside %d to %d pixels"), JYL_VIEW_MIN_SIZE,
                       JYL_VIEW_MAX_SIZE);
    }

  self->width = size[0];
  self->height = size[1];
  return TRUE;
}

static gboolean
read_transform (JylView *self, JsonNode *node, GError **error)
{
  const char *name = read_string (node, "transform", error);

  if (name == NULL)
    return FALSE;
  if (!jyl_transform_from_string (name, &self->transform))
    return refuse (error, _("“%s” is no transform; choose nominal, real, index, change, change-percent or share"), name);

  return TRUE;
}

static gboolean
read_base (JylView *self, JsonNode *node, GError **error)
{
  gint64 year = 0;

  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64)
    year = json_node_get_int (node);
  if (year < JYL_VIEW_MIN_BASE || year > JYL_VIEW_MAX_BASE)
    return refuse (error, _("“base” of a view must be a year, such as 2019"));

  self->base = (int) year;
  return TRUE;
}

static gboolean
read_other (JylView *self, JsonNode *node, GError **error)
{
  const char *other = read_string (node, "other", error);

  if (other == NULL)
    return FALSE;
  if (*other == '\0')
    return refuse (error, _("“other” of a view is empty; name an indicator"));

  self->other = g_strdup (other);
  return TRUE;
}

static gboolean
read_scale (JylView *self, JsonNode *node, GError **error)
{
  const char *name = read_string (node, "scale", error);

  if (name == NULL)
    return FALSE;
  if (!jyl_scale_kind_from_string (name, &self->scale))
    return refuse (error, _("“%s” is no scale of a view; choose linear or log"), name);

  return TRUE;
}

static gboolean
read_mark (JylView *self, JsonNode *node, GError **error)
{
  const char *name = read_string (node, "mark", error);

  if (name == NULL)
    return FALSE;
  if (!jyl_mark_from_string (name, &self->mark) || self->mark == JYL_MARK_NONE)
    return refuse (error, _("“%s” is no mark of a view; choose step, line, bar, stacked-bar or point"), name);

  return TRUE;
}

static gboolean
read_arrange (JylView *self, JsonNode *node, GError **error)
{
  const char *name = read_string (node, "arrange", error);

  if (name == NULL)
    return FALSE;
  if (!jyl_arrange_from_string (name, &self->arrange))
    return refuse (error, _("“%s” is no arrangement; choose together or panels"), name);

  self->has_arrange = TRUE;
  return TRUE;
}

static gboolean read_compare (JylView *self, JsonNode *node, GError **error);

static const struct {
  const char *name;
  gboolean    required;
  gboolean    of_part; /* said of each indicator, and not of the whole */
  gboolean  (*read) (JylView *self, JsonNode *node, GError **error);
} members[] = {
  { "jylnama", TRUE, FALSE, read_format },
  { "indicator", TRUE, TRUE, read_indicator },
  { "series", FALSE, TRUE, read_series },
  { "range", FALSE, FALSE, read_range },
  { "transform", FALSE, TRUE, read_transform },
  { "base", FALSE, TRUE, read_base },
  { "other", FALSE, TRUE, read_other },
  { "scale", FALSE, TRUE, read_scale },
  { "mark", FALSE, TRUE, read_mark },
  { "arrange", FALSE, TRUE, read_arrange },
  { "flags", FALSE, FALSE, read_flags },
  { "language", FALSE, FALSE, read_language },
  { "style", FALSE, FALSE, read_style },
  { "size", FALSE, FALSE, read_size },
  /* After what those that are compared follow. */
  { "compare", FALSE, FALSE, read_compare },
};

/* A member that isn't known would be a part of the picture that is silently left out. */
static gboolean
check_members (JsonObject *object, gboolean is_part, GError **error)
{
  JsonObjectIter iter;
  const char *name;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, NULL))
    {
      gboolean known = FALSE;

      for (guint i = 0; i < G_N_ELEMENTS (members) && !known; i++)
        known = g_str_equal (name, members[i].name) && (members[i].of_part || !is_part);
      if (!known)
        return refuse (error, _("A view has no member “%s”; a newer Jylnama may know it"), name);
    }

  return TRUE;
}

/* (transfer full) (nullable): the view, or the part of one, that an object stands for. */
static JylView *
read_object (JsonObject *object, gboolean is_part, GError **error)
{
  g_autoptr (JylView) self = jyl_view_new ("");

  g_clear_pointer (&self->indicator, g_free);
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      JsonNode *node = members[i].of_part || !is_part ? json_object_get_member (object, members[i].name) : NULL;

      if (node == NULL && members[i].required && (members[i].of_part || !is_part))
        {
          refuse (error, _("The view lacks “%s”"), members[i].name);
          return NULL;
        }
      if (node != NULL && !members[i].read (self, node, error))
        return NULL;
    }

  return check_members (object, is_part, error) ? g_steal_pointer (&self) : NULL;
}

/* A list of parts: of ids, where nobody has said anything of them, and of objects. */
static gboolean
read_compare (JylView *self, JsonNode *node, GError **error)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_view_unref);
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return refuse (error, _("“compare” of a view must be a list of ids of indicators"));

  array = json_node_get_array (node);
  if (json_array_get_length (array) > JYL_VIEW_MAX_COMPARE)
    return refuse (error, _("“compare” of a view names more than %d indicators"), JYL_VIEW_MAX_COMPARE);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      JylView *part = NULL;

      if (JSON_NODE_HOLDS_OBJECT (element))
        {
          part = read_object (json_node_get_object (element), TRUE, error);
        }
      else
        {
          const char *id = read_string (element, "compare", error);

          part = id != NULL ? jyl_view_make_compared (self, id) : NULL;
        }

      if (part == NULL)
        return FALSE;
      g_ptr_array_add (parts, part);
    }

  jyl_view_set_parts (self, parts);
  return TRUE;
}

/**
 * jyl_view_from_json:
 * @json: what jyl_view_to_json() gave, or a person wrote
 * @error: return location for an error of %G_IO_ERROR_INVALID_DATA or a parser's
 *
 * What isn't said is as in jyl_view_new(). A member that isn't known is refused, since the picture
 * would lack what it stands for.
 *
 * Returns: (transfer full) (nullable): the view
 */
JylView *
jyl_view_from_json (const char *json, GError **error)
{
  g_autoptr (JsonParser) parser = NULL;
  JsonNode *root;

  g_return_val_if_fail (json != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (strnlen (json, MAX_BYTES + 1) > MAX_BYTES || !g_utf8_validate (json, -1, NULL) || !is_shallow (json))
    {
      refuse (error, _("This is no view of a chart; a view is a small JSON object"));
      return NULL;
    }

  parser = json_parser_new_immutable ();
  if (!json_parser_load_from_data (parser, json, -1, error))
    {
      g_prefix_error (error, "%s: ", _("This is no view of a chart"));
      return NULL;
    }

  root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      refuse (error, _("This is no view of a chart; a view is a small JSON object"));
      return NULL;
    }

  return read_object (json_node_get_object (root), FALSE, error);
}
