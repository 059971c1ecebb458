/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Members of a view as the command line and addresses say them. */

#include "jyl-view-private.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <string.h>

static const JylMember *
find_member (const char *name)
{
  for (guint i = 0; i < jyl_view_n_members; i++)
    if (g_str_equal (jyl_view_members[i].name, name))
      return &jyl_view_members[i];

  return NULL;
}

/* "640x360"; the sign of multiplication will do as well. "a,b" */
static char **
split (const JylMember *member, const char *text)
{
  g_auto (GStrv) words = NULL;

  switch (member->form)
    {
    case JYL_MEMBER_SIZE:
      return g_regex_split_simple ("[xX×]", text, 0, 0);
    case JYL_MEMBER_IDS:
    case JYL_MEMBER_FLAGS:
      words = g_strsplit (text, ",", -1);
      for (guint i = 0; words[i] != NULL; i++)
        g_strstrip (words[i]);
      return g_steal_pointer (&words);
    case JYL_MEMBER_STRING:
    case JYL_MEMBER_WHOLE:
    default:
      return g_strdupv ((char *[]) { (char *) text, NULL });
    }
}

/**
 * jyl_view_list_members:
 *
 * Returns: (transfer container) (array zero-terminated=1): the names of what a view, its first part and its canvas can
 *   say on a command line, in the order in which it is read
 */
const char **
jyl_view_list_members (void)
{
  const char **names = g_new0 (const char *, jyl_view_n_members + 1);
  guint n = 0;

  for (guint i = 0; i < jyl_view_n_members; i++)
    if (jyl_view_members[i].help != NULL)
      names[n++] = jyl_view_members[i].name;

  return names;
}

/**
 * jyl_view_describe_member:
 * @name: the name of a member
 * @argument: (out) (transfer full): what is written behind it: "linear|log", "ID,ID"; a msgid where it has no choices
 * @is_of_part: (out): whether it is said of one part
 *
 * Returns: (transfer none): what it says, a msgid
 */
const char *
jyl_view_describe_member (const char *name, char **argument, gboolean *is_of_part)
{
  const JylMember *member;

  g_return_val_if_fail (name != NULL && argument != NULL && is_of_part != NULL, NULL);

  member = find_member (name);
  g_return_val_if_fail (member != NULL && member->help != NULL, NULL);

  *argument = member->choices != NULL ? g_strjoinv ("|", (char **) member->choices) : g_strdup (member->argument);
  *is_of_part = member->scope == JYL_MEMBER_OF_PART;
  return member->help;
}

/**
 * jyl_view_with_member:
 * @self: a view
 * @canvas: (inout): what it is drawn on
 * @name: the name of a member: "transform"
 * @text: what it says: "real"
 * @error: return location for an error of %G_IO_ERROR_INVALID_DATA: one sentence that says what to write
 *
 * Returns: (transfer full) (nullable): the view of which this is said, of its first part where it is said of a part
 */
JylView *
jyl_view_with_member (JylView *self, JylCanvas *canvas, const char *name, const char *text, GError **error)
{
  const JylMember *member;
  g_autoptr (JylPart) part = NULL;
  g_autoptr (JylView) view = NULL;
  g_auto (GStrv) words = NULL;
  JylDraft draft = { .canvas = canvas };

  g_return_val_if_fail (self != NULL && canvas != NULL && name != NULL && text != NULL, NULL);

  member = find_member (name);
  if (member == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   _("A view has no member “%s”; a newer Jylnama may know it"), name);
      return NULL;
    }

  draft.part = part = jyl_part_with_indicator (jyl_view_get_part (self, 0), jyl_view_get_indicator (self));
  draft.view = view = jyl_view_copy (self);
  words = split (member, text);
  if (!member->read (&draft, (const char *const *) words, error))
    return NULL;

  return jyl_view_with_part (view, 0, part);
}

/**
 * jyl_view_get_member:
 * @self: a view
 * @name: the name of a member of a part or of a view
 *
 * Returns: (transfer full) (nullable): what it says, of its first part where it is said of a part; %NULL: nothing
 */
char *
jyl_view_get_member (JylView *self, const char *name)
{
  const JylMember *member;
  g_auto (GStrv) words = NULL;

  g_return_val_if_fail (self != NULL && name != NULL, NULL);

  member = find_member (name);
  g_return_val_if_fail (member != NULL && member->scope != JYL_MEMBER_OF_CANVAS, NULL);

  words = member->write (&(JylDraft) { .part = jyl_view_get_part (self, 0), .view = self });
  return words != NULL ? g_strjoinv (",", words) : NULL;
}

/* Whether an address can say it: not which indicator, whose record it names, nor what it is drawn on. */
static gboolean
is_of_query (const JylMember *member)
{
  return member->scope != JYL_MEMBER_OF_CANVAS && !g_str_equal (member->name, "indicator");
}

static void
append_member (GString *query, const char *name, const char *text)
{
  g_string_append_printf (query, "%s%s=", query->len > 0 ? "&" : "", name);
  g_string_append_uri_escaped (query, text, ",/", FALSE);
}

/**
 * jyl_view_with_query:
 * @self: a view
 * @query: what jyl_view_to_query() gave, or a person wrote; other parameters may stand between
 * @error: return location for an error of %G_IO_ERROR_INVALID_DATA
 *
 * What is said of the part is all that is done with its figures; its series, and what is said around the parts, stay
 * as they are where the query doesn't name them.
 *
 * Returns: (transfer full) (nullable): the view that @query tells of
 */
JylView *
jyl_view_with_query (JylView *self, const char *query, GError **error)
{
  g_autoptr (GHashTable) said = NULL;
  g_autoptr (JylView) view = NULL;
  JylCanvas canvas = JYL_CANVAS_DEFAULT;

  g_return_val_if_fail (self != NULL && query != NULL, NULL);

  said = g_uri_parse_params (query, -1, "&", G_URI_PARAMS_NONE, error);
  if (said == NULL)
    return NULL;

  view = jyl_view_ref (self);
  for (guint i = 0; i < jyl_view_n_members; i++)
    {
      const JylMember *member = &jyl_view_members[i];

      if (is_of_query (member) && member->scope == JYL_MEMBER_OF_PART && !g_str_equal (member->name, "series")
          && g_hash_table_contains (said, member->name))
        {
          g_autoptr (JylPart) plain = jyl_part_new (jyl_view_get_indicator (self));
          g_autoptr (JylPart) part = jyl_part_with_series (plain, jyl_part_get_series (jyl_view_get_part (self, 0)));

          jyl_view_unref (view);
          view = jyl_view_with_part (self, 0, part);
          break;
        }
    }

  for (guint i = 0; i < jyl_view_n_members; i++)
    {
      const JylMember *member = &jyl_view_members[i];
      const char *text = is_of_query (member) ? g_hash_table_lookup (said, member->name) : NULL;
      g_autoptr (JylView) before = text != NULL ? view : NULL;

      if (before == NULL)
        continue;
      view = jyl_view_with_member (before, &canvas, member->name, text, error);
      if (view == NULL)
        return NULL;
    }

  return g_steal_pointer (&view);
}

/**
 * jyl_view_query_normalize:
 * @query: parameters of an address
 * @error: return location for an error of %G_IO_ERROR_INVALID_DATA
 *
 * Returns: (transfer full) (nullable): of @query what tells of a view, in the one order and form that it can be told in
 */
char *
jyl_view_query_normalize (const char *query, GError **error)
{
  g_autoptr (GHashTable) said = NULL;
  g_autoptr (JylView) plain = jyl_view_new ("");
  g_autoptr (JylView) view = NULL;
  GString *normal;

  g_return_val_if_fail (query != NULL, NULL);

  view = jyl_view_with_query (plain, query, error);
  if (view == NULL)
    return NULL;

  said = g_uri_parse_params (query, -1, "&", G_URI_PARAMS_NONE, NULL);
  normal = g_string_new (NULL);
  for (guint i = 0; i < jyl_view_n_members; i++)
    {
      const JylMember *member = &jyl_view_members[i];
      const char *text = is_of_query (member) ? g_hash_table_lookup (said, member->name) : NULL;
      g_autofree char *written = text != NULL ? jyl_view_get_member (view, member->name) : NULL;

      /* What is the same as if it weren't said is said nevertheless: it takes something back. */
      if (text != NULL)
        append_member (normal, member->name, written != NULL ? written : text);
    }

  return g_string_free (normal, FALSE);
}

/**
 * jyl_view_to_query:
 * @self: a view
 *
 * For addresses: what is around the parts, which all places share, is left out.
 *
 * Returns: (transfer full): what is said of its first part: "transform=real&base=2025"
 */
char *
jyl_view_to_query (JylView *self)
{
  GString *query = g_string_new (NULL);

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < jyl_view_n_members; i++)
    {
      const JylMember *member = &jyl_view_members[i];
      g_autofree char *text = NULL;

      if (!is_of_query (member) || member->scope != JYL_MEMBER_OF_PART)
        continue;
      text = jyl_view_get_member (self, member->name);
      if (text != NULL)
        append_member (query, member->name, text);
    }

  return g_string_free (query, FALSE);
}
