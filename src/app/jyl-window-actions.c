/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-window-private.h"

#include <glib/gi18n.h>

#include "jyl-compat.h"
#include "jyl-shortcuts.h"

/* The buttons of a mouse that mean back and forward. */
#define BUTTON_BACK 8
#define BUTTON_FORWARD 9

static void
go_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  jyl_window_go (JYL_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
replace_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  JylWindow *self = JYL_WINDOW (widget);
  g_autoptr (JylAddress) address = jyl_address_parse (g_variant_get_string (parameter, NULL), NULL);

  if (address != NULL && jyl_session_get_dataset (self->session) != NULL && jyl_window_show (self, address))
    jyl_history_replace (self->history, address);
}

/* A place of the history may be gone since another dataset was opened; such places are passed over. */
static void
walk (JylWindow *self, JylAddress *(*step) (JylHistory *history))
{
  JylAddress *address = step (self->history);

  while (address != NULL && !jyl_window_show (self, address))
    address = step (self->history);
}

static void
back_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  walk (JYL_WINDOW (widget), jyl_history_back);
}

static void
forward_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  walk (JYL_WINDOW (widget), jyl_history_forward);
}

/* Back to what is open, from a page that tells of something else. */
static void
return_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  JylWindow *self = JYL_WINDOW (widget);

  if (jyl_history_can_go_back (self->history))
    walk (self, jyl_history_back);
  else
    jyl_window_go (self, "jylnama:overview");
}

static void
filter_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  JylPage *page = jyl_window_get_page (JYL_WINDOW (widget));

  if (page != NULL)
    jyl_page_filter (page, NULL);
}

static void
sidebar_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  JylWindow *self = JYL_WINDOW (widget);
  gboolean is_visible = gtk_widget_get_visible (self->sidebar_pane);
  gboolean is_one_column = jyl_panes_get_n_columns (self->panes) == 1;

  if (!is_visible)
    {
      gtk_widget_set_visible (self->sidebar_pane, TRUE);
      jyl_panes_set_show_list (self->panes, TRUE);
    }
  else if (is_one_column)
    jyl_panes_set_show_list (self->panes, !jyl_panes_get_show_list (self->panes));
  else
    gtk_widget_set_visible (self->sidebar_pane, FALSE);
}

static void
shortcuts_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  jyl_shortcuts_show (GTK_WINDOW (widget));
}

static void
about_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  jyl_compat_show_about (GTK_WINDOW (widget));
}

static void
history_changed_cb (JylWindow *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", jyl_history_can_go_back (self->history));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.forward", jyl_history_can_go_forward (self->history));
}

static void
columns_changed_cb (JylWindow *self)
{
  jyl_window_update_sidebar (self);
}

static void
pressed_cb (JylWindow *self, int n_press, double x, double y, GtkGestureClick *gesture)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  if (button == BUTTON_BACK)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
  else if (button == BUTTON_FORWARD)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.forward", NULL);
  else
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

/* The sections alone are left with Escape, as they were entered with F9. */
static gboolean
leave_sections (JylWindow *self)
{
  if (jyl_panes_get_n_columns (self->panes) > 1 || !jyl_panes_get_show_list (self->panes))
    return FALSE;

  jyl_panes_set_show_list (self->panes, FALSE);

  return TRUE;
}

/* What no widget wanted arrives here: a letter begins the page's filter. Space presses buttons and
 * is never the beginning of a name. */
static gboolean
key_pressed_cb (JylWindow *self, guint keyval, guint keycode, GdkModifierType state)
{
  GdkModifierType others = GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_HYPER_MASK | GDK_META_MASK;
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  JylPage *page = jyl_window_get_page (self);
  gunichar character = gdk_keyval_to_unicode (keyval);
  char text[7] = "";

  if (keyval == GDK_KEY_Escape)
    return leave_sections (self);

  if ((state & others) != 0 || !g_unichar_isgraph (character) || page == NULL)
    return GDK_EVENT_PROPAGATE;

  if (GTK_IS_EDITABLE (focus) || GTK_IS_TEXT_VIEW (focus))
    return GDK_EVENT_PROPAGATE;

  text[g_unichar_to_utf8 (character, text)] = '\0';

  return jyl_page_filter (page, text);
}

static void
focus_sections_cb (gpointer user_data)
{
  JylWindow *self = JYL_WINDOW (user_data);

  gtk_widget_child_focus (GTK_WIDGET (self->sidebar), GTK_DIR_TAB_FORWARD);
}

/**
 * jyl_window_update_sidebar:
 * @self: a window
 *
 * Gives the sections what they need where they stand alone: the window's buttons, and the way back
 * to the page.
 */
void
jyl_window_update_sidebar (JylWindow *self)
{
  gboolean is_one_column = jyl_panes_get_n_columns (self->panes) == 1;
  gboolean is_visible = gtk_widget_get_visible (self->sidebar_pane);
  gboolean is_alone = is_one_column && is_visible && jyl_panes_get_show_list (self->panes);
  gboolean is_beside = !is_one_column && is_visible;

  /* Beside the page the sections can't be alone; asked for when there was no room, they are there now. */
  if (is_beside)
    jyl_panes_set_show_list (self->panes, FALSE);

  gtk_widget_set_visible (self->close_sidebar, is_alone);
  adw_header_bar_set_show_end_title_buttons (self->sidebar_header, is_alone);
  adw_header_bar_set_show_start_title_buttons (self->header, !is_beside);

  /* The widget that had the focus is about to go out of sight; the sections are not in sight yet. */
  if (is_alone)
    jyl_later_when_idle (&self->focus_later, G_PRIORITY_DEFAULT_IDLE, focus_sections_cb, self);
}

/**
 * jyl_window_class_init_actions:
 * @klass: the window's class
 */
void
jyl_window_class_init_actions (JylWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "win.go", "s", go_action);
  gtk_widget_class_install_action (widget_class, "win.replace", "s", replace_action);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.forward", NULL, forward_action);
  gtk_widget_class_install_action (widget_class, "win.return", NULL, return_action);
  gtk_widget_class_install_action (widget_class, "win.filter", NULL, filter_action);
  gtk_widget_class_install_action (widget_class, "win.sidebar", NULL, sidebar_action);
  gtk_widget_class_install_action (widget_class, "win.shortcuts", NULL, shortcuts_action);
  gtk_widget_class_install_action (widget_class, "win.about", NULL, about_action);

  gtk_widget_class_bind_template_callback (widget_class, columns_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
}

/**
 * jyl_window_init_actions:
 * @self: a window with its history
 */
void
jyl_window_init_actions (JylWindow *self)
{
  g_signal_connect_object (self->history, "notify", G_CALLBACK (history_changed_cb), self, G_CONNECT_SWAPPED);
  history_changed_cb (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.filter", FALSE);
}
