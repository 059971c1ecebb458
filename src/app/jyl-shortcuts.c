/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-shortcuts.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "jyl-config.h"

#define MAX_KEYS 3

/* @action: bound in the whole program; NULL where a widget listens for the keys itself. */
typedef struct {
  const char *title;
  const char *action;
  const char *keys[MAX_KEYS];
} Shortcut;

static const Shortcut general[] = {
  { N_("Open a dataset"), "win.open", { "<Control>o" } },
  { N_("Read the file again"), "win.reload", { "<Control>r" } },
  { N_("Main menu"), NULL, { "F10" } },
  { N_("Keyboard shortcuts"), "win.shortcuts", { "<Control>question" } },
  { N_("Close the window"), "window.close", { "<Control>w" } },
  { N_("Quit"), "app.quit", { "<Control>q" } },
};

static const Shortcut places[] = {
  { N_("Back"), "win.back", { "<Alt>Left" } },
  { N_("Forward"), "win.forward", { "<Alt>Right" } },
  { N_("Sections"), "win.sidebar", { "F9" } },
};

static const Shortcut lists[] = {
  { N_("Filter, or simply type"), "win.filter", { "<Control>f" } },
  { N_("Clear the filter"), NULL, { "Escape" } },
  { N_("Previous and next entry"), NULL, { "Up", "Down" } },
};

static const Shortcut charts[] = {
  { N_("Previous and next point"), NULL, { "Left", "Right" } },
  { N_("Series above and below"), NULL, { "Up", "Down" } },
  { N_("First and last point"), NULL, { "Home", "End" } },
  { N_("About the point"), NULL, { "Return" } },
  { N_("Next and previous flag"), NULL, { "f", "<Shift>f" } },
  { N_("Go to the table"), NULL, { "t" } },
  { N_("Fewer and more years"), NULL, { "plus", "minus" } },
  { N_("Earlier and later years"), NULL, { "<Control>Left", "<Control>Right" } },
  { N_("The years before"), NULL, { "BackSpace", "<Alt>Up" } },
  { N_("All years"), NULL, { "0" } },
  { N_("Undo"), NULL, { "<Control>z" } },
  { N_("Redo"), NULL, { "<Control><Shift>z" } },
  { N_("Export"), NULL, { "<Control>e" } },
  { N_("Copy"), NULL, { "<Control>c" } },
  { N_("Print"), NULL, { "<Control>p" } },
};

static const struct {
  const char *title;
  const Shortcut *shortcuts;
  guint n_shortcuts;
} groups[] = {
  { NC_("shortcuts", "General"), general, G_N_ELEMENTS (general) },
  { NC_("shortcuts", "Going places"), places, G_N_ELEMENTS (places) },
  { NC_("shortcuts", "Lists"), lists, G_N_ELEMENTS (lists) },
  { NC_("shortcuts", "Charts"), charts, G_N_ELEMENTS (charts) },
};

/* "Ctrl+O", or "Left / Right" where there are several. */
static char *
format_keys (const Shortcut *shortcut)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < MAX_KEYS && shortcut->keys[i] != NULL; i++)
    {
      GdkModifierType modifiers;
      guint key;

      if (gtk_accelerator_parse (shortcut->keys[i], &key, &modifiers))
        g_ptr_array_add (labels, gtk_accelerator_get_label (key, modifiers));
    }
  g_ptr_array_add (labels, NULL);

  return g_strjoinv (" / ", (char **) labels->pdata);
}

static GtkWidget *
create_row (const Shortcut *shortcut)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *keys = format_keys (shortcut);
  GtkWidget *label = gtk_label_new (keys);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(shortcut->title));
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);

  return row;
}

/**
 * jyl_shortcuts_install:
 * @application: the program
 *
 * Binds the keys of everything that can be done anywhere in a window.
 */
void
jyl_shortcuts_install (GtkApplication *application)
{
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      for (guint j = 0; j < groups[i].n_shortcuts; j++)
        {
          const Shortcut *shortcut = &groups[i].shortcuts[j];
          const char *keys[MAX_KEYS + 1] = { NULL };

          for (guint k = 0; k < MAX_KEYS; k++)
            keys[k] = shortcut->keys[k];

          if (shortcut->action != NULL)
            gtk_application_set_accels_for_action (application, shortcut->action, keys);
        }
    }
}

/**
 * jyl_shortcuts_show:
 * @parent: the window that shows them
 *
 * Shows all keys in a window of their own.
 */
void
jyl_shortcuts_show (GtkWindow *parent)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *page = adw_preferences_page_new ();
  GtkEventController *controller = gtk_shortcut_controller_new ();

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      GtkWidget *group = adw_preferences_group_new ();

      adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group),
                                       g_dpgettext2 (GETTEXT_PACKAGE, "shortcuts", groups[i].title));
      for (guint j = 0; j < groups[i].n_shortcuts; j++)
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), create_row (&groups[i].shortcuts[j]));
      adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
    }

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                                                          gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (window, controller);

  gtk_widget_set_vexpand (page, TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), page);
  adw_window_set_content (ADW_WINDOW (window), box);

  gtk_window_set_title (GTK_WINDOW (window), _("Keyboard Shortcuts"));
  gtk_window_set_transient_for (GTK_WINDOW (window), parent);
  gtk_window_set_modal (GTK_WINDOW (window), TRUE);
  gtk_window_set_destroy_with_parent (GTK_WINDOW (window), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (window), 480, 600);
  gtk_window_present (GTK_WINDOW (window));
}
