/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-window-private.h"

#include <glib/gi18n.h>

#include "jyl-compat.h"
#include "jyl-text-scale.h"

/* Below this width of the header bar, at 100 % text, an icon stands for the years, and Forward is
 * left to the keyboard. */
#define COMPACT_WIDTH 600

G_DEFINE_FINAL_TYPE (JylWindow, jyl_window, ADW_TYPE_APPLICATION_WINDOW)

/* A page is made when it is first shown, so that the window opens with one page's work. */
static JylPage *
ensure_page (JylWindow *self, const char *name)
{
  GtkWidget *page = gtk_stack_get_child_by_name (self->pages, name);

  if (page == NULL)
    {
      page = self->make_page (name, self->session);
      if (page == NULL)
        return NULL;

      gtk_stack_add_named (self->pages, page, name);
    }

  /* The problems of a file are shown also where no dataset is open. */
  if (jyl_session_get_dataset (self->session) != NULL)
    jyl_page_set_dataset (JYL_PAGE (page), jyl_session_get_dataset (self->session),
                          jyl_session_get_range (self->session));

  return JYL_PAGE (page);
}

static gboolean
title_to_window_title (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  const char *title = g_value_get_string (from);

  if (*title == '\0')
    g_value_set_static_string (to, "Jylnama");
  else
    /* TRANSLATORS: the window's name in lists of windows: what it shows, then the program. */
    g_value_take_string (to, g_strdup_printf (_("%s – Jylnama"), title));

  return TRUE;
}

static void
show_page (JylWindow *self, JylPage *page)
{
  g_clear_pointer (&self->title_binding, g_binding_unbind);
  self->title_binding = g_object_bind_property (page, "title", self->title, "title", G_BINDING_SYNC_CREATE);
  gtk_stack_set_visible_child (self->pages, GTK_WIDGET (page));
}

static void
compact_cb (gpointer user_data)
{
  JylWindow *self = JYL_WINDOW (user_data);

  jyl_range_button_set_compact (self->range_button, self->is_compact);
  gtk_widget_set_visible (self->forward_button, !self->is_compact);
}

static void
jyl_window_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  JylWindow *self = JYL_WINDOW (widget);
  double scale;
  int header_width;
  gboolean is_compact;

  GTK_WIDGET_CLASS (jyl_window_parent_class)->size_allocate (widget, width, height, baseline);

  scale = jyl_text_scale_get (GTK_WIDGET (self));
  header_width = gtk_widget_get_width (GTK_WIDGET (self->header));
  is_compact = header_width > 0 && header_width < COMPACT_WIDTH * scale;
  if (self->is_compact == is_compact)
    return;

  /* Changing what is in the header bar asks for another allocation; it has to wait for the end of this one. */
  self->is_compact = is_compact;
  jyl_later_when_idle (&self->compact_later, G_PRIORITY_HIGH_IDLE, compact_cb, self);
}

static gboolean
jyl_window_close_request (GtkWindow *window)
{
  JylWindow *self = JYL_WINDOW (window);
  JylAddress *address = jyl_history_get_current (self->history);
  int width;
  int height;

  gtk_window_get_default_size (window, &width, &height);
  jyl_settings_set_int (self->settings, "window-width", width);
  jyl_settings_set_int (self->settings, "window-height", height);
  jyl_settings_set_boolean (self->settings, "window-maximized", gtk_window_is_maximized (window));
  jyl_settings_set_boolean (self->settings, "sidebar-visible", gtk_widget_get_visible (self->sidebar_pane));

  /* What was wrong with a file is no place to begin the next day with. */
  if (address != NULL && !g_str_equal (jyl_address_get_page (address), "problems"))
    {
      g_autofree char *string = jyl_address_to_string (address);

      jyl_settings_set_string (self->settings, "address", string);
    }

  return GTK_WINDOW_CLASS (jyl_window_parent_class)->close_request (window);
}

static void
jyl_window_dispose (GObject *object)
{
  JylWindow *self = JYL_WINDOW (object);

  jyl_later_cancel (&self->compact_later);
  jyl_later_cancel (&self->focus_later);
  g_clear_pointer (&self->title_binding, g_binding_unbind);
  jyl_window_dispose_open (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), JYL_TYPE_WINDOW);
  g_clear_object (&self->session);
  g_clear_object (&self->settings);
  g_clear_object (&self->history);

  G_OBJECT_CLASS (jyl_window_parent_class)->dispose (object);
}

static void
jyl_window_finalize (GObject *object)
{
  JylWindow *self = JYL_WINDOW (object);

  g_free (self->pending_address);

  G_OBJECT_CLASS (jyl_window_parent_class)->finalize (object);
}

static void
jyl_window_class_init (JylWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  object_class->dispose = jyl_window_dispose;
  object_class->finalize = jyl_window_finalize;
  widget_class->size_allocate = jyl_window_size_allocate;
  window_class->close_request = jyl_window_close_request;

  g_type_ensure (JYL_TYPE_PANES);
  g_type_ensure (JYL_TYPE_RANGE_BUTTON);
  g_type_ensure (JYL_TYPE_SIDEBAR);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jylnama/Jylnama/ui/jyl-window.ui");
  gtk_widget_class_bind_template_child (widget_class, JylWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, JylWindow, panes);
  gtk_widget_class_bind_template_child (widget_class, JylWindow, sidebar_pane);
  gtk_widget_class_bind_template_child (widget_class, JylWindow, sidebar_header);
  gtk_widget_class_bind_template_child (widget_class, JylWindow, close_sidebar);
  gtk_widget_class_bind_template_child (widget_class, JylWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, JylWindow, header);
  gtk_widget_class_bind_template_child (widget_class, JylWindow, title);
  gtk_widget_class_bind_template_child (widget_class, JylWindow, forward_button);
  gtk_widget_class_bind_template_child (widget_class, JylWindow, range_button);
  gtk_widget_class_bind_template_child (widget_class, JylWindow, pages);
  jyl_window_class_init_actions (klass);
  jyl_window_class_init_open (klass);
}

static void
jyl_window_init (JylWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jyl_compat_name_buttons (GTK_WIDGET (self));

  self->history = jyl_history_new ();
  jyl_window_init_actions (self);
  jyl_window_init_open (self);

  g_object_bind_property_full (self->title, "title", self, "title", G_BINDING_SYNC_CREATE, title_to_window_title, NULL,
                               NULL, NULL);
}

/* A number of which no chart can be drawn is shown as a record, whichever way it is addressed. */
static const char *
get_page_name (JylWindow *self, JylAddress *address)
{
  JylDataset *dataset = jyl_session_get_dataset (self->session);
  const char *id = jyl_address_get_record (address);
  JylRecord *record = dataset != NULL && id != NULL ? jyl_dataset_lookup (dataset, id) : NULL;

  if (JYL_IS_INDICATOR (record) && jyl_indicator_get_mark (record) == JYL_MARK_NONE)
    return "figures";

  return jyl_address_get_page (address);
}

/**
 * jyl_window_show:
 * @self: a window
 * @address: a place
 *
 * Shows a place without touching the history.
 *
 * Returns: %FALSE, with nothing changed, where the dataset has no such place
 */
gboolean
jyl_window_show (JylWindow *self, JylAddress *address)
{
  const char *name = get_page_name (self, address);
  JylPage *page = ensure_page (self, name);

  if (page == NULL || !jyl_page_go (page, address))
    return FALSE;

  show_page (self, page);
  jyl_sidebar_set_page (self->sidebar, name);
  jyl_panes_set_show_list (self->panes, FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.filter", JYL_PAGE_GET_CLASS (page)->filter != NULL);

  return TRUE;
}

/**
 * jyl_window_toast:
 * @self: a window
 * @text: what has happened
 * @button: (nullable): what can be done next
 * @address: (nullable): where @button leads
 *
 * Tells something in passing.
 */
void
jyl_window_toast (JylWindow *self, const char *text, const char *button, const char *address)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  AdwToast *toast = adw_toast_new (escaped);

  if (button != NULL)
    {
      adw_toast_set_button_label (toast, button);
      adw_toast_set_action_name (toast, "win.go");
      adw_toast_set_action_target (toast, "s", address);
    }

  adw_toast_overlay_add_toast (self->toasts, toast);
}

/**
 * jyl_window_new:
 * @application: the program
 * @session: what is open
 * @settings: what is remembered
 * @make_page: makes the pages of its sections, each when it is first shown
 *
 * Makes a window that shows what is open in @session; before there is anything it waits for it.
 *
 * Returns: (transfer none): a window, which belongs to GTK until it is closed
 */
JylWindow *
jyl_window_new (GtkApplication *application, JylSession *session, JylSettings *settings, JylPageMaker make_page)
{
  JylWindow *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (JYL_IS_SESSION (session), NULL);
  g_return_val_if_fail (JYL_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (make_page != NULL, NULL);

  self = g_object_new (JYL_TYPE_WINDOW,
                       "application", application,
                       "default-width", jyl_settings_get_int (settings, "window-width"),
                       "default-height", jyl_settings_get_int (settings, "window-height"),
                       "maximized", jyl_settings_get_boolean (settings, "window-maximized"),
                       NULL);
  self->session = g_object_ref (session);
  self->settings = g_object_ref (settings);
  self->make_page = make_page;
  gtk_widget_set_visible (self->sidebar_pane, jyl_settings_get_boolean (settings, "sidebar-visible"));
  jyl_window_watch_session (self);

  return self;
}

/**
 * jyl_window_go:
 * @self: a window
 * @address: a place, as a string
 *
 * Goes to a place, which becomes a step in the history. Before a dataset is open the place is kept
 * in mind and shown when there is one. Where there is no such place a message says so.
 *
 * Returns: whether the place is shown
 */
gboolean
jyl_window_go (JylWindow *self, const char *address)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JylAddress) place = NULL;

  g_return_val_if_fail (JYL_IS_WINDOW (self), FALSE);
  g_return_val_if_fail (address != NULL, FALSE);

  place = jyl_address_parse (address, &error);
  if (place == NULL)
    {
      jyl_window_toast (self, error->message, NULL, NULL);
      return FALSE;
    }

  if (jyl_session_get_dataset (self->session) == NULL && !g_str_equal (jyl_address_get_page (place), "problems"))
    {
      g_free (self->pending_address);
      self->pending_address = g_strdup (address);
      return FALSE;
    }

  if (!jyl_window_show (self, place))
    {
      const char *what = jyl_address_get_record (place);
      /* TRANSLATORS: %s is the id of a record, or the name of a page. */
      g_autofree char *text = g_strdup_printf (_("“%s” is not in this dataset"),
                                               what != NULL ? what : jyl_address_get_page (place));

      jyl_window_toast (self, text, NULL, NULL);
      return FALSE;
    }

  jyl_history_push (self->history, place);

  return TRUE;
}

/**
 * jyl_window_get_address:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the place that is shown; %NULL before the first
 */
JylAddress *
jyl_window_get_address (JylWindow *self)
{
  g_return_val_if_fail (JYL_IS_WINDOW (self), NULL);

  return jyl_history_get_current (self->history);
}

/**
 * jyl_window_get_page:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the page that is shown; %NULL before the first
 */
JylPage *
jyl_window_get_page (JylWindow *self)
{
  GtkWidget *child;

  g_return_val_if_fail (JYL_IS_WINDOW (self), NULL);

  child = gtk_stack_get_visible_child (self->pages);

  return child != NULL ? JYL_PAGE (child) : NULL;
}
