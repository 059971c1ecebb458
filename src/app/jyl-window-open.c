/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-window-private.h"

#include <glib/gi18n.h>

#include "jyl-compat.h"
#include "jyl-export.h"

/* A bar that comes and goes at once only startles. */
#define READING_BAR_MILLISECONDS 400

#define MAX_RECENT 8
#define APPLICATION_NAME "Jylnama"

static char *
get_display_name (GFile *file)
{
  g_autofree char *name = NULL;

  if (g_file_has_uri_scheme (file, "resource"))
    return g_strdup (_("Built-in dataset"));

  name = g_file_get_basename (file);

  return g_filename_display_name (name != NULL ? name : "");
}

static void
remember_file (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);
  char *groups[] = { NULL };
  GtkRecentData data = {
    .mime_type = (char *) "application/json",
    .app_name = (char *) APPLICATION_NAME,
    .app_exec = (char *) "jylnama %u",
    .groups = groups,
  };

  gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &data);
}

static int
compare_recent (gconstpointer a, gconstpointer b)
{
  GDateTime *one = gtk_recent_info_get_modified ((GtkRecentInfo *) a);
  GDateTime *other = gtk_recent_info_get_modified ((GtkRecentInfo *) b);

  return g_date_time_compare (other, one);
}

static void
append_item (GMenu *menu, const char *label, const char *uri)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (NULL, NULL);
  g_auto (GStrv) parts = g_strsplit (label, "_", -1);
  g_autofree char *escaped = g_strjoinv ("__", parts);

  g_menu_item_set_label (item, escaped);
  g_menu_item_set_action_and_target (item, "win.open-uri", "s", uri);
  g_menu_append_item (menu, item);
}

/* The list of recent files of a desktop can be long, so it is read when the menu is opened. */
static void
fill_recent_menu_cb (JylWindow *self)
{
  GList *items = gtk_recent_manager_get_items (gtk_recent_manager_get_default ());
  g_autoptr (GMenu) files = g_menu_new ();
  g_autoptr (GMenu) built_in = g_menu_new ();
  g_autoptr (GFile) embedded = jyl_reader_get_embedded ();
  g_autofree char *embedded_uri = g_file_get_uri (embedded);
  int n = 0;

  items = g_list_sort (items, compare_recent);

  for (GList *l = items; l != NULL && n < MAX_RECENT; l = l->next)
    {
      GtkRecentInfo *info = l->data;

      if (!gtk_recent_info_has_application (info, APPLICATION_NAME) || !gtk_recent_info_exists (info))
        continue;

      append_item (files, gtk_recent_info_get_display_name (info), gtk_recent_info_get_uri (info));
      n++;
    }

  g_list_free_full (items, (GDestroyNotify) gtk_recent_info_unref);

  append_item (built_in, _("Built-in dataset"), embedded_uri);
  g_menu_remove_all (self->recent_menu);
  g_menu_append_section (self->recent_menu, NULL, G_MENU_MODEL (files));
  g_menu_append_section (self->recent_menu, NULL, G_MENU_MODEL (built_in));
}

static void
show_reading_bar_cb (gpointer user_data)
{
  JylWindow *self = JYL_WINDOW (user_data);

  gtk_revealer_set_reveal_child (self->reading_bar, TRUE);
}

static void
reading_changed_cb (JylWindow *self)
{
  GFile *file = jyl_session_get_reading_file (self->session);
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.cancel", file != NULL);
  jyl_later_cancel (&self->reading_later);

  if (file == NULL)
    {
      gtk_revealer_set_reveal_child (self->reading_bar, FALSE);
      return;
    }

  name = get_display_name (file);
  /* TRANSLATORS: %s is the name of a file. */
  text = g_strdup_printf (_("Reading %s"), name);
  gtk_label_set_label (self->reading_label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->reading_progress), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  jyl_later_after (&self->reading_later, READING_BAR_MILLISECONDS, show_reading_bar_cb, self);
}

static void
update_file (JylWindow *self)
{
  GFile *file = jyl_session_get_file (self->session);
  gboolean is_own = file != NULL && !jyl_session_is_embedded (self->session);
  g_autofree char *name = is_own ? get_display_name (file) : NULL;

  adw_window_title_set_subtitle (self->title, name != NULL ? name : "");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.reload", is_own);
}

/* The first place that the dataset has: where somebody wanted to go, where the last time ended. */
static void
go_first (JylWindow *self)
{
  g_autofree char *remembered = jyl_settings_get_string (self->settings, "address");
  const char *const wanted[] = { self->pending_address, remembered, "jylnama:overview" };
  /* A place that was asked for and isn't there deserves a word; a remembered one doesn't. */
  gboolean is_missing = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    {
      g_autoptr (JylAddress) address = wanted[i] != NULL ? jyl_address_parse (wanted[i], NULL) : NULL;

      if (address != NULL && jyl_window_show (self, address))
        {
          jyl_history_push (self->history, address);
          break;
        }

      is_missing |= i == 0 && wanted[i] != NULL;
    }

  if (is_missing)
    {
      /* TRANSLATORS: %s is an address, such as "jylnama:person/ID". */
      g_autofree char *text = g_strdup_printf (_("“%s” is not in this dataset"), self->pending_address);

      jyl_window_toast (self, text, NULL, NULL);
    }

  g_clear_pointer (&self->pending_address, g_free);
}

/* Shows the present place in the dataset that is open now, or the next best. */
static void
show_again (JylWindow *self)
{
  JylAddress *current = jyl_history_get_current (self->history);
  g_autofree char *page = NULL;

  if (jyl_window_show (self, current))
    return;

  page = g_strconcat ("jylnama:", jyl_address_get_page (current), NULL);
  if (!jyl_window_go (self, page))
    jyl_window_go (self, "jylnama:overview");
}

static void
tell_notes (JylWindow *self)
{
  GListModel *problems = jyl_session_get_problems (self->session);
  guint n = problems != NULL ? g_list_model_get_n_items (problems) : 0;
  g_autofree char *text = NULL;

  if (n == 0 || jyl_session_is_embedded (self->session))
    return;

  /* TRANSLATORS: a note is something in a file that is worth knowing and does no harm. */
  text = g_strdup_printf (ngettext ("Opened, with %u note", "Opened, with %u notes", n), n);
  jyl_window_toast (self, text, _("_Show"), "jylnama:problems");
}

static void
opened_cb (JylWindow *self, gboolean is_reload)
{
  JylDataset *dataset = jyl_session_get_dataset (self->session);
  gboolean is_first = jyl_history_get_current (self->history) == NULL;
  gboolean is_fallback = self->is_fallback;

  self->is_fallback = FALSE;

  gtk_revealer_set_reveal_child (self->broken_bar, FALSE);
  jyl_sidebar_set_dataset (self->sidebar, dataset);
  jyl_range_button_set_range (self->range_button, jyl_session_get_range (self->session));
  update_file (self);

  if (is_first)
    go_first (self);
  else if (self->pending_address != NULL)
    {
      g_autofree char *address = g_steal_pointer (&self->pending_address);

      jyl_window_go (self, address);
    }
  else if (is_reload && g_str_equal (jyl_address_get_page (jyl_history_get_current (self->history)), "problems"))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.return", NULL);
  else if (is_reload || is_fallback)
    show_again (self);
  else
    jyl_window_go (self, "jylnama:overview");

  if (!is_reload && !jyl_session_is_embedded (self->session))
    remember_file (jyl_session_get_file (self->session));
  tell_notes (self);
  jyl_window_show_pending_picture (self);
}

static void
refused_cb (JylWindow *self, gboolean is_reload)
{
  g_autofree char *name = get_display_name (jyl_session_get_problem_file (self->session));
  g_autofree char *text = NULL;

  if (!is_reload)
    {
      jyl_window_go (self, "jylnama:problems");

      /* A file that was named when the program was started: there has to be something to go back to. */
      if (jyl_session_get_dataset (self->session) == NULL)
        {
          g_autoptr (GFile) embedded = jyl_reader_get_embedded ();

          self->is_fallback = TRUE;
          if (!g_file_equal (embedded, jyl_session_get_problem_file (self->session)))
            jyl_session_open (self->session, embedded);
        }
      return;
    }

  /* TRANSLATORS: %s is the name of a file. */
  text = g_strdup_printf (_("%s has changed and can’t be read now. Its last good version stays open."), name);
  gtk_label_set_label (self->broken_label, text);
  gtk_revealer_set_reveal_child (self->broken_bar, TRUE);
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  JylWindow *self = JYL_WINDOW (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = jyl_compat_choose_finish (result, &error);

  if (file != NULL)
    jyl_window_open_file (self, file);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jyl_window_toast (self, error->message, NULL, NULL);
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Datasets (JSON) and exported charts"));
  gtk_file_filter_add_mime_type (filter, "application/json");
  gtk_file_filter_add_suffix (filter, "json");
  for (guint i = 0; i < JYL_N_FORMATS; i++)
    {
      if (i != JYL_FORMAT_CSV)
        gtk_file_filter_add_suffix (filter, jyl_format_to_string ((JylFormat) i));
    }
  jyl_compat_choose_to_open (GTK_WINDOW (widget), _("Open a Dataset"), filter, chosen_cb, NULL);
}

static void
open_uri_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  jyl_window_open_file (JYL_WINDOW (widget), file);
}

static void
reload_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  jyl_session_reload (JYL_WINDOW (widget)->session);
}

static void
cancel_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  JylSession *session = JYL_WINDOW (widget)->session;
  g_autoptr (GFile) embedded = jyl_reader_get_embedded ();

  /* Who gives up the first file is not left without any: opening another gives up the one before. */
  if (jyl_session_get_dataset (session) == NULL)
    jyl_session_open (session, embedded);
  else
    jyl_session_cancel (session);
}

static void
dismiss_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_revealer_set_reveal_child (JYL_WINDOW (widget)->broken_bar, FALSE);
}

static gboolean
drop_cb (JylWindow *self, const GValue *value)
{
  GFile *file = NULL;

  if (G_VALUE_HOLDS (value, G_TYPE_FILE))
    file = g_value_get_object (value);
  else if (G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST))
    {
      g_autoptr (GSList) files = gdk_file_list_get_files (g_value_get_boxed (value));

      file = files != NULL ? files->data : NULL;
    }

  if (file == NULL)
    return FALSE;

  jyl_window_open_file (self, file);

  return TRUE;
}

/**
 * jyl_window_class_init_open:
 * @klass: the window's class
 */
void
jyl_window_class_init_open (JylWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "win.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "win.open-uri", "s", open_uri_action);
  gtk_widget_class_install_action (widget_class, "win.reload", NULL, reload_action);
  gtk_widget_class_install_action (widget_class, "win.cancel", NULL, cancel_action);
  gtk_widget_class_install_action (widget_class, "win.dismiss", NULL, dismiss_action);

  gtk_widget_class_bind_template_child (widget_class, JylWindow, reading_bar);
  gtk_widget_class_bind_template_child (widget_class, JylWindow, reading_label);
  gtk_widget_class_bind_template_child (widget_class, JylWindow, reading_progress);
  gtk_widget_class_bind_template_child (widget_class, JylWindow, broken_bar);
  gtk_widget_class_bind_template_child (widget_class, JylWindow, broken_label);
  gtk_widget_class_bind_template_child (widget_class, JylWindow, recent_menu);
  gtk_widget_class_bind_template_child (widget_class, JylWindow, menu_button);
}

/**
 * jyl_window_init_open:
 * @self: a window
 */
void
jyl_window_init_open (JylWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_COPY);
  GType types[] = { GDK_TYPE_FILE_LIST, G_TYPE_FILE };

  gtk_drop_target_set_gtypes (target, types, G_N_ELEMENTS (types));
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));

  g_signal_connect_object (gtk_menu_button_get_popover (self->menu_button), "show", G_CALLBACK (fill_recent_menu_cb),
                           self, G_CONNECT_SWAPPED);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.cancel", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.reload", FALSE);
}

/**
 * jyl_window_dispose_open:
 * @self: a window that goes away
 */
void
jyl_window_dispose_open (JylWindow *self)
{
  jyl_later_cancel (&self->reading_later);
  jyl_window_clear_picture (self);
}

/**
 * jyl_window_open_file:
 * @self: a window
 * @file: a dataset, or a picture that was exported
 *
 * Opens a dataset, or goes to the chart that a picture shows.
 */
void
jyl_window_open_file (JylWindow *self, GFile *file)
{
  g_return_if_fail (JYL_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  if (!jyl_window_open_picture (self, file))
    jyl_session_open (self->session, file);
}

/**
 * jyl_window_watch_session:
 * @self: a window with its session
 *
 * Follows the session, and shows what is open in it already.
 */
void
jyl_window_watch_session (JylWindow *self)
{
  g_signal_connect_object (self->session, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "refused", G_CALLBACK (refused_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify::reading-file", G_CALLBACK (reading_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_bind_property (self->session, "progress", self->reading_progress, "fraction", G_BINDING_SYNC_CREATE);

  reading_changed_cb (self);
  if (jyl_session_get_dataset (self->session) != NULL)
    opened_cb (self, FALSE);
}
