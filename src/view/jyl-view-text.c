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
 * jyl_view_has_member:
 * @name: the name of a member
 *
 * Returns: whether a view, its parts or its canvas say something under that name
 */
gboolean
jyl_view_has_member (const char *name)
{
  g_return_val_if_fail (name != NULL, FALSE);

  return find_member (name) != NULL;
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

/* Whether it says what a part does with its figures. */
static gboolean
is_of_query (const JylMember *member)
{
  return member->scope == JYL_MEMBER_OF_PART && !g_str_equal (member->name, "indicator")
         && member->form != JYL_MEMBER_IDS;
}

/**
 * jyl_view_with_query:
 * @self: a view
 * @query: what jyl_view_to_query() gave, or a person wrote; other parameters may stand between
 * @error: return location for an error of %G_IO_ERROR_INVALID_DATA
 *
 * Returns: (transfer full) (nullable): the view whose first part does just that with its figures, its series aside
 */
JylView *
jyl_view_with_query (JylView *self, const char *query, GError **error)
{
  g_autoptr (JylPart) plain = NULL;
  g_autoptr (JylPart) part = NULL;
  g_autoptr (JylView) view = NULL;
  g_autoptr (GError) wrong = NULL;
  JylCanvas canvas = JYL_CANVAS_DEFAULT;
  GUriParamsIter iter;
  char *name, *text;

  g_return_val_if_fail (self != NULL && query != NULL, NULL);

  plain = jyl_part_new (jyl_view_get_indicator (self));
  part = jyl_part_with_series (plain, jyl_view_get_series (self));
  view = jyl_view_with_part (self, 0, part);
  g_uri_params_iter_init (&iter, query, -1, "&", G_URI_PARAMS_NONE);
  while (wrong == NULL && g_uri_params_iter_next (&iter, &name, &text, &wrong))
    {
      const JylMember *member = find_member (name);
      JylView *changed = member != NULL && is_of_query (member)
                         ? jyl_view_with_member (view, &canvas, name, text, &wrong) : jyl_view_ref (view);

      g_free (name);
      g_free (text);
      if (changed == NULL)
        break;
      jyl_view_unref (view);
      view = changed;
    }

  if (wrong != NULL)
    g_propagate_error (error, g_error_copy (wrong));
  return wrong == NULL ? g_steal_pointer (&view) : NULL;
}

/**
 * jyl_view_to_query:
 * @self: a view
 *
 * For addresses, in which a place is told: the series and what is around the parts aside.
 *
 * Returns: (transfer full): what its first part does with its figures: "transform=real&base=2025"
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

      if (!is_of_query (member))
        continue;
      text = jyl_view_get_member (self, member->name);
      if (text == NULL)
        continue;
      g_string_append_printf (query, "%s%s=", query->len > 0 ? "&" : "", member->name);
      g_string_append_uri_escaped (query, text, NULL, FALSE);
    }

  return g_string_free (query, FALSE);
}
