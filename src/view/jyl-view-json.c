/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A view as a JSON object, and from one: also from those that were written before a view had parts. */

#include "jyl-view-private.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <json-glib/json-glib.h>
#include <string.h>

#define FORMAT "view/2"

/* The members of one indicator stand beside those of the whole, and "compare" has further ones. */
#define FORMAT_BEFORE "view/1"

/* A view is a dozen members; what is larger or deeper is something else, and json-glib must not see
 * a file that is deep enough to exhaust its stack. */
#define MAX_BYTES (256 * 1024)
#define MAX_DEPTH 8

/* What a list of a view may name. */
#define MAX_IDS 256

static void
add_words (JsonBuilder *builder, JylMemberForm form, char **words)
{
  gboolean is_list = form == JYL_MEMBER_IDS || form == JYL_MEMBER_SIZE
                     || (form == JYL_MEMBER_FLAGS && !(words[0] != NULL && g_str_equal (words[0], "true")));

  if (form == JYL_MEMBER_FLAGS && !is_list)
    {
      json_builder_add_boolean_value (builder, TRUE);
      return;
    }

  if (is_list)
    json_builder_begin_array (builder);
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (form == JYL_MEMBER_WHOLE)
        json_builder_add_int_value (builder, g_ascii_strtoll (words[i], NULL, 10));
      else if (form == JYL_MEMBER_SIZE)
        json_builder_add_double_value (builder, g_ascii_strtod (words[i], NULL));
      else
        json_builder_add_string_value (builder, words[i]);
    }
  if (is_list)
    json_builder_end_array (builder);
}

static void
add_members (JsonBuilder *builder, const JylDraft *draft, JylMemberScope scope)
{
  for (guint i = 0; i < jyl_view_n_members; i++)
    {
      const JylMember *member = &jyl_view_members[i];
      g_auto (GStrv) words = member->scope == scope ? member->write (draft) : NULL;

      if (words == NULL)
        continue;
      json_builder_set_member_name (builder, member->name);
      add_words (builder, member->form, words);
    }
}

/**
 * jyl_view_to_json:
 * @self: a view
 * @canvas: (nullable): what it is drawn on
 *
 * Returns: (transfer full): the view as a JSON object in one line; equal views give equal text
 */
char *
jyl_view_to_json (JylView *self, const JylCanvas *canvas)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  JylCanvas lent = canvas != NULL ? *canvas : JYL_CANVAS_DEFAULT;
  JylDraft draft = { .view = self, .canvas = &lent };

  g_return_val_if_fail (self != NULL, NULL);

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "jylnama");
  json_builder_add_string_value (builder, FORMAT);
  json_builder_set_member_name (builder, "parts");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->parts->len; i++)
    {
      draft.part = g_ptr_array_index (self->parts, i);
      json_builder_begin_object (builder);
      add_members (builder, &draft, JYL_MEMBER_OF_PART);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  add_members (builder, &draft, JYL_MEMBER_OF_VIEW);
  if (canvas != NULL)
    add_members (builder, &draft, JYL_MEMBER_OF_CANVAS);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  return json_to_string (root, FALSE);
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

static const char *
read_string (JsonNode *node, const char *name, GError **error)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    {
      refuse (error, _("“%s” of a view must be a string"), name);
      return NULL;
    }

  return json_node_get_string (node);
}

/* Of strings, or of numbers. (transfer full) (nullable) */
static char **
read_list (JsonNode *node, const char *name, gboolean numbers, GError **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      refuse (error, _("“%s” of a view must be a list"), name);
      return NULL;
    }
  array = json_node_get_array (node);
  if (json_array_get_length (array) > MAX_IDS)
    {
      refuse (error, _("“%s” of a view has more than %d entries"), name, MAX_IDS);
      return NULL;
    }

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      GType type = JSON_NODE_HOLDS_VALUE (element) ? json_node_get_value_type (element) : G_TYPE_INVALID;
      char digits[G_ASCII_DTOSTR_BUF_SIZE];
      const char *word = digits;

      if (numbers && (type == G_TYPE_INT64 || type == G_TYPE_DOUBLE))
        g_ascii_dtostr (digits, sizeof digits, json_node_get_double (element));
      else if (numbers)
        *digits = '\0';
      else
        word = read_string (element, name, error);
      if (word == NULL)
        return NULL;
      g_strv_builder_add (builder, word);
    }

  return g_strv_builder_end (builder);
}

/* (transfer full) (nullable): what a member says. */
static char **
read_words (JsonNode *node, const JylMember *member, GError **error)
{
  GType type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;
  g_autofree char *digits = NULL;
  const char *word = "";

  switch (member->form)
    {
    case JYL_MEMBER_IDS:
      return read_list (node, member->name, FALSE, error);
    case JYL_MEMBER_SIZE:
      return read_list (node, member->name, TRUE, error);
    case JYL_MEMBER_FLAGS:
      if (type != G_TYPE_BOOLEAN)
        return read_list (node, member->name, FALSE, error);
      word = json_node_get_boolean (node) ? "true" : "false";
      break;
    case JYL_MEMBER_WHOLE:
      digits = type == G_TYPE_INT64 ? g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node)) : g_strdup ("");
      word = digits;
      break;
    case JYL_MEMBER_STRING:
    default:
      word = read_string (node, member->name, error);
    }

  return word != NULL ? g_strdupv ((char *[]) { (char *) word, NULL }) : NULL;
}

/* Which member of one of these scopes @name is. */
static const JylMember *
find_member (const char *name, guint scopes, gboolean is_before)
{
  for (guint i = 0; i < jyl_view_n_members; i++)
    {
      const JylMember *member = &jyl_view_members[i];
      const char *its_name = is_before && member->name_before != NULL ? member->name_before : member->name;

      if ((scopes & 1u << member->scope) != 0 && g_str_equal (its_name, name))
        return member;
    }

  return NULL;
}

/* The members of @object of these scopes, in any order; @besides: those that others read. */
static gboolean
read_members (JsonObject *object, JylDraft *draft, guint scopes, gboolean is_before, const char *const *besides,
              GError **error)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      const JylMember *member = find_member (name, scopes, is_before);
      g_auto (GStrv) words = NULL;

      if (g_strv_contains (besides, name))
        continue;
      /* A member that isn't known would be a part of the picture that is silently left out. */
      if (member == NULL)
        return refuse (error, _("A view has no member “%s”; a newer Jylnama may know it"), name);
      words = read_words (node, member, error);
      if (words == NULL)
        return FALSE;
      if (!member->read (draft, (const char *const *) words, error))
        {
          /* A period doesn't know what it is for. */
          if (g_str_equal (member->name, "range"))
            g_prefix_error (error, "%s: ", _("“range” of a view"));
          return FALSE;
        }
    }

  if ((scopes & 1u << JYL_MEMBER_OF_PART) != 0 && *draft->part->indicator == '\0')
    return refuse (error, _("The view lacks “%s”"), "indicator");
  return TRUE;
}

/* (transfer full) (nullable) */
static JylPart *
read_part (JsonNode *node, gboolean is_before, GError **error)
{
  static const char *const nothing[] = { NULL };
  g_autoptr (JylPart) part = jyl_part_new ("");
  JylDraft draft = { .part = part };

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      refuse (error, _("“%s” of a view must be a list"), "parts");
      return NULL;
    }

  return read_members (json_node_get_object (node), &draft, 1u << JYL_MEMBER_OF_PART, is_before, nothing, error)
         ? g_steal_pointer (&part) : NULL;
}

/* The parts of a list; of view/1, whose first part is @first, also ids, where nobody has said anything of them.
 * (transfer full) (nullable) */
static JylView *
read_parts (JylView *view, JsonNode *node, JylPart *first, GError **error)
{
  const char *name = first != NULL ? "compare" : "parts";
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_part_unref);
  JsonArray *array;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      refuse (error, _("“%s” of a view must be a list"), name);
      return NULL;
    }
  array = json_node_get_array (node);
  if (first != NULL)
    g_ptr_array_add (parts, jyl_part_ref (first));
  if (json_array_get_length (array) + parts->len > JYL_VIEW_MAX_PARTS)
    {
      refuse (error, _("A view has at most %d indicators"), JYL_VIEW_MAX_PARTS);
      return NULL;
    }

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      JylPart *part;

      if (first != NULL && !JSON_NODE_HOLDS_OBJECT (element))
        {
          const char *id = read_string (element, name, error);
          g_autoptr (JylView) alone = id != NULL ? jyl_view_with_part (view, 0, first) : NULL;
          g_autoptr (JylView) both = id != NULL ? jyl_view_with_compare (alone, (const char *[]) { id, NULL }) : NULL;

          part = both != NULL ? jyl_part_ref (jyl_view_get_part (both, jyl_view_get_n_parts (both) - 1)) : NULL;
        }
      else
        {
          part = read_part (element, first != NULL, error);
        }

      if (part == NULL)
        return NULL;
      g_ptr_array_add (parts, part);
    }

  if (parts->len == 0)
    {
      refuse (error, _("The view lacks “%s”"), "parts");
      return NULL;
    }
  return jyl_view_with_parts (view, parts);
}

static JylView *
read_object (JsonObject *object, JylCanvas *canvas, GError **error)
{
  static const char *const besides[] = { "jylnama", "parts", NULL };
  static const char *const besides_before[] = { "jylnama", "compare", NULL };
  guint scopes = 1u << JYL_MEMBER_OF_VIEW | 1u << JYL_MEMBER_OF_CANVAS;
  JsonNode *node = json_object_get_member (object, "jylnama");
  const char *format = node != NULL ? read_string (node, "jylnama", error) : NULL;
  g_autoptr (JylView) view = jyl_view_new ("");
  g_autoptr (JylPart) first = jyl_part_new ("");
  JylDraft draft = { .part = first, .view = view, .canvas = canvas };

  if (node == NULL)
    refuse (error, _("The view lacks “%s”"), "jylnama");
  if (format == NULL)
    return NULL;

  if (g_str_equal (format, FORMAT))
    {
      JsonNode *parts = json_object_get_member (object, "parts");

      if (parts == NULL)
        refuse (error, _("The view lacks “%s”"), "parts");
      if (parts == NULL || !read_members (object, &draft, scopes, FALSE, besides, error))
        return NULL;
      return read_parts (view, parts, NULL, error);
    }

  if (g_str_equal (format, FORMAT_BEFORE))
    {
      JsonNode *compare = json_object_get_member (object, "compare");

      if (!read_members (object, &draft, scopes | 1u << JYL_MEMBER_OF_PART, TRUE, besides_before, error))
        return NULL;
      return compare != NULL ? read_parts (view, compare, first, error) : jyl_view_with_part (view, 0, first);
    }

  refuse (error, _("This is “%s”, and only “%s” can be read; a newer Jylnama may know it"), format, FORMAT);
  return NULL;
}

/**
 * jyl_view_from_json:
 * @json: what jyl_view_to_json() gave, or a person wrote
 * @canvas: (out) (optional): what it says that it is drawn on; what isn't said is as in %JYL_CANVAS_DEFAULT
 * @error: return location for an error of %G_IO_ERROR_INVALID_DATA or a parser's
 *
 * What isn't said is as in jyl_view_new(). A member that isn't known is refused, since the picture
 * would lack what it stands for.
 *
 * Returns: (transfer full) (nullable): the view
 */
JylView *
jyl_view_from_json (const char *json, JylCanvas *canvas, GError **error)
{
  g_autoptr (JsonParser) parser = NULL;
  JylCanvas told = JYL_CANVAS_DEFAULT;
  JylView *view;
  JsonNode *root;

  g_return_val_if_fail (json != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (strnlen (json, MAX_BYTES + 1) > MAX_BYTES || !g_utf8_validate (json, -1, NULL) || !is_shallow (json))
    {
      refuse (error, _("This is no view of a chart; a view is a small JSON object"));
      return NULL;
    }

  parser = json_parser_new ();
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

  view = read_object (json_node_get_object (root), &told, error);
  if (view != NULL && canvas != NULL)
    *canvas = told;
  return view;
}
