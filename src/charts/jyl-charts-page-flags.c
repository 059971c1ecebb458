/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The switch of a chart's flags, and the menu of the events that can be flags. */

#include "jyl-charts-page-private.h"

#include <glib/gi18n.h>

#include "jyl-language.h"

#define PREFIX "flag-"

/* A menu neither wraps nor ends where the window does: what is longer isn't seen at 720 pixels. */
#define TITLE_CHARS 64

/* Ids of the flags that the view names, else of those that its chart shows; none where they are switched
 * off. (element-type utf8) (transfer full), NULL-terminated */
static GPtrArray *
get_shown (JylChartsPage *self)
{
  const char *const *events = jyl_view_get_events (self->view);
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);

  if (!jyl_view_get_flags (self->view))
    return ids;

  for (guint i = 0; events != NULL && events[i] != NULL; i++)
    g_ptr_array_add (ids, g_strdup (events[i]));
  for (guint i = 0; events == NULL && i < jyl_chart_get_n_flags (self->chart); i++)
    g_ptr_array_add (ids, g_strdup (jyl_record_get_id (jyl_chart_get_flag (self->chart, i)->event)));

  return ids;
}

static void
set_flags (JylChartsPage *self, gboolean flags, const char *const *events)
{
  g_autoptr (JylView) view = jyl_view_with_flags (self->view, flags, events);

  jyl_charts_page_set_view (self, view);
}

static void
flags_cb (GSimpleAction *action, GVariant *state, gpointer user_data)
{
  JylChartsPage *self = user_data;

  if (self->view != NULL)
    set_flags (self, g_variant_get_boolean (state), jyl_view_get_events (self->view));
}

static void
usual_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JylChartsPage *self = user_data;

  if (self->view != NULL)
    set_flags (self, TRUE, NULL);
}

static void
event_cb (GSimpleAction *action, GVariant *state, gpointer user_data)
{
  JylChartsPage *self = user_data;
  const char *id = g_action_get_name (G_ACTION (action)) + strlen (PREFIX);
  g_autoptr (GPtrArray) ids = NULL;
  guint index;

  if (self->view == NULL || self->chart == NULL)
    return;

  ids = get_shown (self);
  if (g_ptr_array_find_with_equal_func (ids, id, g_str_equal, &index))
    g_ptr_array_remove_index (ids, index);
  else
    g_ptr_array_add (ids, g_strdup (id));
  g_simple_action_set_state (action, state);
  if (ids->len == 0)
    {
      set_flags (self, FALSE, NULL);
      return;
    }

  g_ptr_array_add (ids, NULL);
  set_flags (self, TRUE, (const char *const *) ids->pdata);
}

/* The title, or its first words with "…". */
static char *
shorten (const char *title)
{
  g_autofree char *start = NULL;
  char *space;

  if (g_utf8_strlen (title, -1) <= TITLE_CHARS)
    return g_strdup (title);

  start = g_utf8_substring (title, 0, TITLE_CHARS - 1);
  space = strrchr (start, ' ');
  if (space != NULL)
    *space = '\0';

  return g_strconcat (start, "…", NULL);
}

static void
add_event (JylChartsPage *self, GMenu *section, JylEvent *event, GPtrArray *shown)
{
  JylLanguage language = jyl_language_of_interface ();
  JylRecord *record = event;
  const char *id = jyl_record_get_id (record);
  gboolean is_shown = g_ptr_array_find_with_equal_func (shown, id, g_str_equal, NULL);
  g_autofree char *name = g_strconcat (PREFIX, id, NULL);
  g_autofree char *detailed = g_strconcat ("page.", name, NULL);
  g_autofree char *date = jyl_format_period (language, jyl_record_get_period (record));
  g_autofree char *title = shorten (jyl_text_get (jyl_record_get_title (record), language));
  g_autofree char *label = g_strdup_printf ("%s, %s", title, date);
  g_autoptr (GSimpleAction) action = g_simple_action_new_stateful (name, NULL, g_variant_new_boolean (is_shown));
  g_autoptr (GMenuItem) item = g_menu_item_new (NULL, detailed);

  g_simple_action_set_enabled (action, is_shown || shown->len < JYL_FLAGS_MOST);
  g_signal_connect_object (action, "change-state", G_CALLBACK (event_cb), self, 0);
  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (action));
  g_menu_item_set_label (item, label);
  g_menu_append_item (section, item);
}

static void
remove_event_actions (JylChartsPage *self)
{
  g_auto (GStrv) names = g_action_group_list_actions (G_ACTION_GROUP (self->actions));

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_has_prefix (names[i], PREFIX))
        g_action_map_remove_action (G_ACTION_MAP (self->actions), names[i]);
    }
}

/* The menu is made when it is opened: the events change with every step of the range. */
static void
make_menu_cb (GtkMenuButton *button, gpointer user_data)
{
  JylChartsPage *self = user_data;
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) switches = g_menu_new ();
  g_autoptr (GMenu) near = g_menu_new ();
  g_autoptr (GMenu) others = g_menu_new ();
  g_autoptr (GPtrArray) events = NULL;
  g_autoptr (GPtrArray) shown = NULL;

  remove_event_actions (self);
  if (self->chart == NULL)
    return;

  g_menu_append (switches, _("_Events as Flags"), "page.flags");
  g_menu_append (switches, _("_Choose for Me"), "page.usual-flags");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (switches));

  shown = get_shown (self);
  events = jyl_chart_list_events (self->chart);
  for (guint i = 0; i < events->len; i++)
    {
      JylEvent *event = g_ptr_array_index (events, i);

      add_event (self, jyl_chart_get_nearness (self->chart, event) == JYL_NEARNESS_OTHER ? others : near, event, shown);
    }
  if (g_menu_model_get_n_items (G_MENU_MODEL (near)) > 0)
    g_menu_append_section (menu, NULL, G_MENU_MODEL (near));
  if (g_menu_model_get_n_items (G_MENU_MODEL (others)) > 0)
    {
      g_autoptr (GMenu) section = g_menu_new ();

      g_menu_append_submenu (section, _("_Other Events"), G_MENU_MODEL (others));
      g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
    }
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

/* Makes the actions of flags and hangs the menu on its button. */
void
jyl_charts_page_init_flags (JylChartsPage *self)
{
  const GActionEntry entries[] = {
    { .name = "flags", .state = "false", .change_state = flags_cb },
    { .name = "usual-flags", .activate = usual_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->flags_button), make_menu_cb, self, NULL);
}

/* Brings the switch in line with the view. */
void
jyl_charts_page_update_flags (JylChartsPage *self)
{
  GAction *flags = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "flags");
  GAction *usual = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "usual-flags");
  /* An event stands at its day, and not every chart has days. */
  gboolean can_have = self->chart != NULL && !jyl_chart_is_empty (self->chart)
                      && jyl_chart_get_axes (self->chart) == JYL_AXES_TIME;
  gboolean is_on = self->view != NULL && jyl_view_get_flags (self->view);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (flags), can_have);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (usual),
                               can_have && (!is_on || jyl_view_get_events (self->view) != NULL));
  g_simple_action_set_state (G_SIMPLE_ACTION (flags), g_variant_new_boolean (is_on));
}
