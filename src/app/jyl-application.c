/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-application.h"

#include "jyl-config.h"
#include "jyl-session.h"
#include "jyl-settings.h"
#include "jyl-shortcuts.h"
#include "jyl-window.h"

/* GTK's theme that has no rules; libadwaita brings it along. */
#define EMPTY_THEME "Adwaita-empty"

struct _JylApplication {
  AdwApplication parent_instance;

  JylSession *session;
  JylSettings *settings;
  gboolean is_plain_start;  /* no file is named: the built-in dataset will be shown */
  gboolean is_theme_hidden; /* until GTK has started */
  JylPageMaker make_page;
};

G_DEFINE_FINAL_TYPE (JylApplication, jyl_application, ADW_TYPE_APPLICATION)

static gboolean
is_address (GFile *file)
{
  return g_file_has_uri_scheme (file, "jylnama");
}

/* Nothing is read twice: what was begun while GTK started is what the window shows. */
static void
ensure_dataset (JylApplication *self)
{
  g_autoptr (GFile) embedded = NULL;

  if (jyl_session_get_dataset (self->session) != NULL || jyl_session_get_reading_file (self->session) != NULL)
    return;

  embedded = jyl_reader_get_embedded ();
  jyl_session_open (self->session, embedded);
}

static JylWindow *
ensure_window (JylApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  while (window != NULL && gtk_window_get_transient_for (window) != NULL)
    window = gtk_window_get_transient_for (window);

  if (window != NULL)
    return JYL_WINDOW (window);

  return jyl_window_new (GTK_APPLICATION (self), self->session, self->settings, self->make_page);
}

/* As soon as there are settings GTK reads its own theme, which takes a tenth of the start, and libadwaita puts an
 * empty one in its place at once. GTK gets that one from the environment; libadwaita must not find it there, or it
 * would think that somebody wants no style of it. No other thread may run yet that reads the environment. */
static gboolean
hide_theme (void)
{
  return g_getenv ("GTK_THEME") == NULL && g_setenv ("GTK_THEME", EMPTY_THEME, TRUE);
}

static void
init_gtk (JylApplication *self)
{
  gtk_init ();
  gtk_settings_get_default ();
  if (self->is_theme_hidden)
    g_unsetenv ("GTK_THEME");
}

/* Windows are closed one by one, because closing is when they remember where they were. */
static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (user_data)));

  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
}

static gboolean
jyl_application_local_command_line (GApplication *application, char ***arguments, int *status)
{
  JylApplication *self = JYL_APPLICATION (application);

  self->is_plain_start = TRUE;
  for (guint i = 1; (*arguments)[i] != NULL; i++)
    self->is_plain_start &= g_str_has_prefix ((*arguments)[i], "jylnama:");

  self->is_theme_hidden = hide_theme ();

  /* From here on a second core reads, while this one starts GTK. */
  if (self->is_plain_start)
    ensure_dataset (self);

  return G_APPLICATION_CLASS (jyl_application_parent_class)->local_command_line (application, arguments, status);
}

static void
jyl_application_startup (GApplication *application)
{
  static const GActionEntry entries[] = {
    { .name = "quit", .activate = quit_cb },
  };

  init_gtk (JYL_APPLICATION (application));
  G_APPLICATION_CLASS (jyl_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries), application);
  jyl_shortcuts_install (GTK_APPLICATION (application));
}

static void
jyl_application_activate (GApplication *application)
{
  JylApplication *self = JYL_APPLICATION (application);

  ensure_dataset (self);
  gtk_window_present (GTK_WINDOW (ensure_window (self)));
}

/* One window shows one dataset: of several files the first is opened. */
static void
jyl_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  JylApplication *self = JYL_APPLICATION (application);
  JylWindow *window = ensure_window (self);
  gboolean is_opened = FALSE;

  for (int i = 0; i < n_files; i++)
    {
      if (is_address (files[i]))
        {
          g_autofree char *address = g_file_get_uri (files[i]);

          ensure_dataset (self);
          jyl_window_go (window, address);
        }
      else if (!is_opened)
        {
          jyl_window_open_file (window, files[i]);
          is_opened = TRUE;
        }
    }

  /* A picture has to be shown in something. */
  if (jyl_session_get_reading_file (self->session) == NULL)
    ensure_dataset (self);
  gtk_window_present (GTK_WINDOW (window));
}

static void
jyl_application_dispose (GObject *object)
{
  JylApplication *self = JYL_APPLICATION (object);

  g_clear_object (&self->session);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (jyl_application_parent_class)->dispose (object);
}

static void
jyl_application_class_init (JylApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->dispose = jyl_application_dispose;
  application_class->local_command_line = jyl_application_local_command_line;
  application_class->startup = jyl_application_startup;
  application_class->activate = jyl_application_activate;
  application_class->open = jyl_application_open;
}

static void
jyl_application_init (JylApplication *self)
{
  self->session = jyl_session_new ();
  self->settings = jyl_settings_new ();
}

/**
 * jyl_application_new:
 * @make_page: makes the pages of its windows
 *
 * Returns: (transfer full): the program, to be run with g_application_run(). Its arguments are files
 *   and addresses.
 */
JylApplication *
jyl_application_new (JylPageMaker make_page)
{
  JylApplication *self;

  g_return_val_if_fail (make_page != NULL, NULL);

  self = g_object_new (JYL_TYPE_APPLICATION,
                       "application-id", JYL_APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       NULL);
  self->make_page = make_page;
  return self;
}
