/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-compat.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "jyl-config.h"

/* Each newer branch stands between the IGNORE_DEPRECATIONS marks, because to the compiler a call
 * that is newer than the pinned version is a deprecated one. Every older branch goes away when
 * GTK 4.10, or libadwaita 1.5, is required. */

typedef enum {
  CHOOSE_TO_OPEN,
  CHOOSE_TO_SAVE,
  CHOOSE_FOLDER,
} Choice;

/* What is chosen, and where one begins. */
typedef struct {
  Choice         choice;
  const char    *title;
  GtkFileFilter *filter; /* nullable */
  GFile         *folder; /* nullable */
  const char    *name;   /* nullable */
} Request;

static void
return_cancelled (GTask *task)
{
  g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, _("Nothing was chosen."));
}

#if GTK_CHECK_VERSION (4, 10, 0)

G_GNUC_BEGIN_IGNORE_DEPRECATIONS

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = G_TASK (user_data);
  GtkFileDialog *dialog = GTK_FILE_DIALOG (source);
  g_autoptr (GError) error = NULL;
  GFile *file = NULL;

  switch ((Choice) GPOINTER_TO_INT (g_task_get_task_data (task)))
    {
    case CHOOSE_TO_OPEN:
      file = gtk_file_dialog_open_finish (dialog, result, &error);
      break;
    case CHOOSE_TO_SAVE:
      file = gtk_file_dialog_save_finish (dialog, result, &error);
      break;
    case CHOOSE_FOLDER:
    default:
      file = gtk_file_dialog_select_folder_finish (dialog, result, &error);
      break;
    }

  if (file != NULL)
    g_task_return_pointer (task, file, g_object_unref);
  else if (g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED)
           || g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED))
    return_cancelled (task);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
choose (GtkWindow *parent, const Request *request, GTask *task)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_title (dialog, request->title);
  if (request->folder != NULL)
    gtk_file_dialog_set_initial_folder (dialog, request->folder);
  if (request->name != NULL)
    gtk_file_dialog_set_initial_name (dialog, request->name);
  if (request->filter != NULL)
    {
      g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

      g_list_store_append (filters, request->filter);
      gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
    }

  g_task_set_task_data (task, GINT_TO_POINTER (request->choice), NULL);

  if (request->choice == CHOOSE_TO_OPEN)
    gtk_file_dialog_open (dialog, parent, NULL, chosen_cb, task);
  else if (request->choice == CHOOSE_TO_SAVE)
    gtk_file_dialog_save (dialog, parent, NULL, chosen_cb, task);
  else
    gtk_file_dialog_select_folder (dialog, parent, NULL, chosen_cb, task);
}

G_GNUC_END_IGNORE_DEPRECATIONS

#else

static void
response_cb (GtkNativeDialog *native, int response, gpointer user_data)
{
  g_autoptr (GTask) task = G_TASK (user_data);

  if (response == GTK_RESPONSE_ACCEPT)
    g_task_return_pointer (task, gtk_file_chooser_get_file (GTK_FILE_CHOOSER (native)), g_object_unref);
  else
    return_cancelled (task);

  gtk_native_dialog_destroy (native);
}

static void
choose (GtkWindow *parent, const Request *request, GTask *task)
{
  static const GtkFileChooserAction actions[] = {
    GTK_FILE_CHOOSER_ACTION_OPEN, GTK_FILE_CHOOSER_ACTION_SAVE, GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER
  };
  GtkFileChooserNative *native = gtk_file_chooser_native_new (request->title, parent, actions[request->choice], NULL,
                                                              NULL);
  GtkFileChooser *chooser = GTK_FILE_CHOOSER (native);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (native), TRUE);
  if (request->folder != NULL)
    gtk_file_chooser_set_current_folder (chooser, request->folder, NULL);
  if (request->name != NULL)
    gtk_file_chooser_set_current_name (chooser, request->name);
  if (request->filter != NULL)
    gtk_file_chooser_add_filter (chooser, request->filter);

  /* The task keeps the dialog, which nobody else refers to, and the answer keeps the task. */
  g_task_set_task_data (task, native, g_object_unref);
  g_signal_connect (native, "response", G_CALLBACK (response_cb), task);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (native));
}

#endif

/**
 * jyl_compat_choose_to_open:
 * @parent: the window that asks
 * @title: what the file is for
 * @filter: (nullable) (transfer none): which files are shown
 * @callback: called when a file was chosen, or none
 * @user_data: for @callback
 *
 * Lets a person choose a file. Finish with jyl_compat_choose_finish().
 */
void
jyl_compat_choose_to_open (GtkWindow *parent,
                           const char *title,
                           GtkFileFilter *filter,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  choose (parent, &(Request) { CHOOSE_TO_OPEN, title, filter, NULL, NULL },
          g_task_new (parent, NULL, callback, user_data));
}

/**
 * jyl_compat_choose_to_save:
 * @parent: the window that asks
 * @title: what the file is for
 * @folder: (nullable): where to begin
 * @name: the name that is proposed
 * @callback: called when a place was chosen, or none
 * @user_data: for @callback
 *
 * Lets a person choose where to save. Choosing a file that exists is asked about in the dialog.
 * Finish with jyl_compat_choose_finish().
 */
void
jyl_compat_choose_to_save (GtkWindow *parent,
                           const char *title,
                           GFile *folder,
                           const char *name,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  choose (parent, &(Request) { CHOOSE_TO_SAVE, title, NULL, folder, name },
          g_task_new (parent, NULL, callback, user_data));
}

/**
 * jyl_compat_choose_folder:
 * @parent: the window that asks
 * @title: what the folder is for
 * @folder: (nullable): where to begin
 * @callback: called when a folder was chosen, or none
 * @user_data: for @callback
 *
 * Lets a person choose a folder. Finish with jyl_compat_choose_finish().
 */
void
jyl_compat_choose_folder (GtkWindow *parent,
                          const char *title,
                          GFile *folder,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  choose (parent, &(Request) { CHOOSE_FOLDER, title, NULL, folder, NULL },
          g_task_new (parent, NULL, callback, user_data));
}

/**
 * jyl_compat_choose_finish:
 * @result: what the callback was given
 * @error: return location for a #GError; %G_IO_ERROR_CANCELLED where nothing was chosen
 *
 * Returns: (transfer full): the file or folder, or %NULL with @error set
 */
GFile *
jyl_compat_choose_finish (GAsyncResult *result, GError **error)
{
  g_autoptr (GError) reason = NULL;
  GFile *file;

  g_return_val_if_fail (G_IS_TASK (result), NULL);

  file = g_task_propagate_pointer (G_TASK (result), &reason);
  if (reason != NULL)
    g_propagate_error (error, g_steal_pointer (&reason));
  else if (file == NULL)
    /* GTK's chooser also answers yes where it shows no place that has files, as its list of other locations. */
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                         _("There is no file or folder at that place; choose one on this computer."));

  return file;
}

#if ADW_CHECK_VERSION (1, 5, 0)

G_GNUC_BEGIN_IGNORE_DEPRECATIONS

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = G_TASK (user_data);
  const char *response = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result);

  g_task_return_boolean (task, g_str_equal (response, "yes"));
}

static void
ask (GtkWindow *parent, const JylQuestion *question, GTask *task)
{
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (question->heading, question->body));

  adw_alert_dialog_add_responses (dialog, "no", _("_Cancel"), "yes", question->verb, NULL);
  adw_alert_dialog_set_response_appearance (dialog, "yes",
                                            question->is_destructive ? ADW_RESPONSE_DESTRUCTIVE
                                                                     : ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, question->is_destructive ? "no" : "yes");
  adw_alert_dialog_set_close_response (dialog, "no");
  adw_alert_dialog_choose (dialog, GTK_WIDGET (parent), NULL, answered_cb, task);
}

G_GNUC_END_IGNORE_DEPRECATIONS

#else

static void
answered_cb (AdwMessageDialog *dialog, const char *response, gpointer user_data)
{
  g_autoptr (GTask) task = G_TASK (user_data);

  g_task_return_boolean (task, g_str_equal (response, "yes"));
}

static void
ask (GtkWindow *parent, const JylQuestion *question, GTask *task)
{
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (parent, question->heading, question->body));

  adw_message_dialog_add_responses (dialog, "no", _("_Cancel"), "yes", question->verb, NULL);
  adw_message_dialog_set_response_appearance (dialog, "yes",
                                              question->is_destructive ? ADW_RESPONSE_DESTRUCTIVE
                                                                       : ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, question->is_destructive ? "no" : "yes");
  adw_message_dialog_set_close_response (dialog, "no");
  g_signal_connect (dialog, "response", G_CALLBACK (answered_cb), task);
  gtk_window_present (GTK_WINDOW (dialog));
}

#endif

/**
 * jyl_compat_ask:
 * @parent: the window that asks
 * @question: what it asks
 * @callback: called with the answer
 * @user_data: for @callback
 *
 * Asks a question that can be answered with its verb or with Cancel. Finish with
 * jyl_compat_ask_finish().
 */
void
jyl_compat_ask (GtkWindow *parent, const JylQuestion *question, GAsyncReadyCallback callback, gpointer user_data)
{
  ask (parent, question, g_task_new (parent, NULL, callback, user_data));
}

/**
 * jyl_compat_ask_finish:
 * @result: what the callback was given
 * @error: return location for a #GError
 *
 * Returns: whether the answer was yes
 */
gboolean
jyl_compat_ask_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * jyl_compat_show_about:
 * @parent: the window that shows it
 *
 * Shows what the program is, its version, licence and where to write to.
 */
void
jyl_compat_show_about (GtkWindow *parent)
{
  const char *comments = _("The record of labour in Kazakhstan: events, people, documents and figures, each with "
                           "the paragraph that states it. The built-in dataset is in the public domain (CC0-1.0).");
  const char *translators = _("translator-credits");

  /* gettext gives the message itself back where nobody translated it. */
  if (g_str_equal (translators, "translator-credits"))
    translators = "";

#if ADW_CHECK_VERSION (1, 5, 0)
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  adw_show_about_dialog (GTK_WIDGET (parent),
#else
  adw_show_about_window (parent,
#endif
                         "application-name", "Jylnama",
                         "application-icon", JYL_APPLICATION_ID,
                         "version", JYL_VERSION,
                         "comments", comments,
                         "developer-name", _("The Jylnama developers"),
                         "copyright", "© 2026 The Jylnama developers",
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "translator-credits", translators,
                         NULL);
#if ADW_CHECK_VERSION (1, 5, 0)
  G_GNUC_END_IGNORE_DEPRECATIONS
#endif
}

/**
 * jyl_compat_open_uri:
 * @parent: the window that asks
 * @uri: a web address
 *
 * Opens a link in the person's browser.
 */
void
jyl_compat_open_uri (GtkWindow *parent, const char *uri)
{
#if GTK_CHECK_VERSION (4, 10, 0)
  g_autoptr (GtkUriLauncher) launcher = NULL;

  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  launcher = gtk_uri_launcher_new (uri);
  gtk_uri_launcher_launch (launcher, parent, NULL, NULL, NULL);
  G_GNUC_END_IGNORE_DEPRECATIONS
#else
  gtk_show_uri (parent, uri, GDK_CURRENT_TIME);
#endif
}

/**
 * jyl_compat_name_buttons:
 * @widget: a template that has been made, or a button
 *
 * Leaves each button whose text has a mnemonic with that text as its name, and takes away the one with the underscore
 * that GTK says before it.
 */
void
jyl_compat_name_buttons (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if ((GTK_IS_BUTTON (widget) && gtk_button_get_use_underline (GTK_BUTTON (widget)))
      || (GTK_IS_CHECK_BUTTON (widget) && gtk_check_button_get_use_underline (GTK_CHECK_BUTTON (widget))))
    gtk_accessible_reset_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    jyl_compat_name_buttons (child);
}

static void
selected_cb (GtkDropDown *drop_down)
{
  const char *name = g_object_get_data (G_OBJECT (drop_down), "name");
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (drop_down));
  gpointer item = gtk_drop_down_get_selected_item (drop_down);
  g_autofree char *spoken = NULL;

  if (GTK_IS_STRING_OBJECT (item))
    spoken = g_strdup_printf ("%s: %s", name, gtk_string_object_get_string (item));
  if (GTK_IS_TOGGLE_BUTTON (button))
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    spoken != NULL ? spoken : name, -1);
}

/**
 * jyl_compat_name_drop_down:
 * @drop_down: a choice among strings
 * @name: what it is about
 *
 * Names what has the focus in it, with what is chosen.
 */
void
jyl_compat_name_drop_down (GtkDropDown *drop_down, const char *name)
{
  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down));
  g_return_if_fail (name != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_handlers_disconnect_by_func (drop_down, selected_cb, NULL);
  g_object_set_data_full (G_OBJECT (drop_down), "name", g_strdup (name), g_free);
  g_signal_connect (drop_down, "notify::selected-item", G_CALLBACK (selected_cb), NULL);
  selected_cb (drop_down);
}

/**
 * jyl_compat_set_live:
 * @item: a row
 * @is_live: whether it stands for something that can be chosen
 *
 * From GTK 4.12 on a row takes the focus whether or not it can be selected, unless it is told so.
 */
void
jyl_compat_set_live (GtkListItem *item, gboolean is_live)
{
  g_return_if_fail (GTK_IS_LIST_ITEM (item));

  gtk_list_item_set_selectable (item, is_live);
  gtk_list_item_set_activatable (item, is_live);
  if (g_object_class_find_property (G_OBJECT_GET_CLASS (item), "focusable") != NULL)
    g_object_set (item, "focusable", is_live, NULL);
}
