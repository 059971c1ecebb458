/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The states of the charts, each a view: how each chart was left, and the steps that led there. */

#include "jyl-charts-page-private.h"

#include <glib/gi18n.h>

static gboolean
are_equal (gconstpointer a, gconstpointer b)
{
  return jyl_view_equal ((JylView *) a, (JylView *) b);
}

static gboolean
are_ids_equal (const char *const *a, const char *const *b)
{
  return a == NULL || b == NULL ? a == b : g_strv_equal (a, b);
}

/* What the difference is called. */
static const char *
name_part_step (JylPart *before, JylPart *after)
{
  if (jyl_part_get_transform (before) != jyl_part_get_transform (after)
      || jyl_part_get_base (before) != jyl_part_get_base (after)
      || g_strcmp0 (jyl_part_get_reference (before), jyl_part_get_reference (after)) != 0)
    /* TRANSLATORS: these few name what a person changed of a chart, after “Undone: ” and “Redone: ”. */
    return N_("what is done with the figures");
  if (jyl_part_get_mark (before) != jyl_part_get_mark (after))
    return N_("how the series are drawn");
  if (jyl_part_get_scale (before) != jyl_part_get_scale (after))
    return N_("scale of the values");
  if (!are_ids_equal (jyl_part_get_series (before), jyl_part_get_series (after)))
    return N_("series");
  return N_("arrangement of the series");
}

static const char *
name_step (JylView *before, JylView *after)
{
  int first_before, last_before, first_after, last_after;

  if (jyl_view_get_n_parts (before) != jyl_view_get_n_parts (after))
    return N_("comparison");
  for (guint i = 0; i < jyl_view_get_n_parts (before); i++)
    if (!g_str_equal (jyl_part_get_indicator (jyl_view_get_part (before, i)),
                      jyl_part_get_indicator (jyl_view_get_part (after, i))))
      return N_("comparison");
  for (guint i = 0; i < jyl_view_get_n_parts (before); i++)
    if (!jyl_part_equal (jyl_view_get_part (before, i), jyl_view_get_part (after, i)))
      return name_part_step (jyl_view_get_part (before, i), jyl_view_get_part (after, i));

  jyl_view_get_range (before, &first_before, &last_before);
  jyl_view_get_range (after, &first_after, &last_after);
  if (first_before != first_after || last_before != last_after)
    return N_("years");
  if (jyl_view_get_language (before) != jyl_view_get_language (after))
    return N_("language");
  return N_("events");
}

static JylUndo *
get_undo (JylChartsPage *self)
{
  return self->view != NULL ? g_hash_table_lookup (self->undos, jyl_view_get_indicator (self->view)) : NULL;
}

/**
 * jyl_charts_page_get_left:
 * @indicator: id of an indicator
 *
 * Returns: (transfer none) (nullable): how its chart was left; %NULL where it wasn't shown yet
 */
JylView *
jyl_charts_page_get_left (JylChartsPage *self, const char *indicator)
{
  JylUndo *undo = g_hash_table_lookup (self->undos, indicator);

  return undo != NULL ? jyl_undo_get_state (undo) : NULL;
}

/**
 * jyl_charts_page_remember:
 * @view: how its chart is shown now
 * @is_step: whether that is a step that can be taken back; else it stands in the place of what was
 *
 * Remembers how the chart is shown.
 */
void
jyl_charts_page_remember (JylChartsPage *self, JylView *view, gboolean is_step)
{
  const char *id = jyl_view_get_indicator (view);
  JylUndo *undo = g_hash_table_lookup (self->undos, id);

  if (undo == NULL)
    g_hash_table_insert (self->undos, g_strdup (id), jyl_undo_new (JYL_TYPE_VIEW, view, are_equal));
  else if (is_step)
    jyl_undo_push (undo, view, name_step (jyl_undo_get_state (undo), view));
  else
    jyl_undo_replace (undo, view);
}

static void
tell (JylChartsPage *self, const char *format, const char *name)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);
  g_auto (GStrv) parts = g_strsplit (format, "%s", 2);
  g_autofree char *text = g_strconcat (parts[0], _(name), parts[1] != NULL ? parts[1] : "", NULL);
  g_autofree char *markup = g_markup_escape_text (text, -1);
  AdwToast *toast;

  if (overlay == NULL)
    return;

  toast = adw_toast_new (markup);
  adw_toast_set_timeout (toast, 2);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
}

static void
undo_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JylChartsPage *self = user_data;
  JylUndo *undo = get_undo (self);
  g_autofree char *name = undo != NULL ? g_strdup (jyl_undo_get_undo_name (undo)) : NULL;

  if (undo == NULL || !jyl_undo_undo (undo))
    return;

  jyl_charts_page_restore (self, jyl_undo_get_state (undo));
  /* TRANSLATORS: %s is what was changed: “years”, “comparison”. */
  tell (self, _("Undone: %s"), name);
}

static void
redo_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JylChartsPage *self = user_data;
  JylUndo *undo = get_undo (self);
  g_autofree char *name = undo != NULL ? g_strdup (jyl_undo_get_redo_name (undo)) : NULL;

  if (undo == NULL || !jyl_undo_redo (undo))
    return;

  jyl_charts_page_restore (self, jyl_undo_get_state (undo));
  /* TRANSLATORS: %s is what was changed: “years”, “comparison”. */
  tell (self, _("Redone: %s"), name);
}

/* Adds the actions to the group "page". */
void
jyl_charts_page_init_undo (JylChartsPage *self)
{
  const GActionEntry entries[] = {
    { .name = "undo", .activate = undo_cb },
    { .name = "redo", .activate = redo_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
}

/* Brings the actions in line with what there is to take back. */
void
jyl_charts_page_update_undo (JylChartsPage *self)
{
  JylUndo *undo = get_undo (self);
  GAction *back = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "undo");
  GAction *again = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "redo");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (back), undo != NULL && jyl_undo_get_undo_name (undo) != NULL);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (again), undo != NULL && jyl_undo_get_redo_name (undo) != NULL);
}
