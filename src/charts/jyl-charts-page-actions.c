/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-charts-page-private.h"

#include <glib/gi18n.h>

#include "jyl-chart-content.h"
#include "jyl-compat.h"
#include "jyl-export-dialog.h"
#include "jyl-figure.h"
#include "jyl-language.h"
#include "jyl-print.h"

/* A copied picture has twice the pixels of the view, for screens and slides of today. */
#define COPY_SCALE 2
#define INTERFACE "interface"

static GtkWindow *
get_window (JylChartsPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

static void
show_toast (JylChartsPage *self, AdwToast *toast)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);

  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), g_object_ref (toast));
}

static void
open_folder_cb (AdwToast *toast, gpointer user_data)
{
  GFile *file = g_object_get_data (G_OBJECT (toast), "file");
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *uri = folder != NULL ? g_file_get_uri (folder) : NULL;

  if (uri != NULL)
    jyl_compat_open_uri (get_window (user_data), uri);
}

static void
exported_cb (JylChartsPage *self, GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  /* TRANSLATORS: %s is the name of a file. */
  g_autofree char *text = g_strdup_printf (_("Exported “%s”"), shown);
  g_autofree char *markup = g_markup_escape_text (text, -1);
  g_autoptr (AdwToast) toast = adw_toast_new (markup);

  adw_toast_set_button_label (toast, _("_Open Folder"));
  g_object_set_data_full (G_OBJECT (toast), "file", g_object_ref (file), g_object_unref);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (open_folder_cb), self, 0);
  show_toast (self, toast);
}

static void
export_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JylChartsPage *self = user_data;

  if (self->chart == NULL)
    return;
  if (self->dialog != NULL)
    {
      gtk_window_present (GTK_WINDOW (self->dialog));
      return;
    }

  g_set_weak_pointer (&self->dialog, jyl_export_dialog_new (get_window (self), self->chart, self->settings));
  g_signal_connect_object (self->dialog, "exported", G_CALLBACK (exported_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (self->dialog));
}

static void
copy_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JylChartsPage *self = user_data;
  g_autoptr (GdkContentProvider) content = NULL;
  g_autoptr (AdwToast) toast = NULL;

  if (self->chart == NULL)
    return;

  content = jyl_chart_content_new (self->chart, jyl_charts_page_get_selected (self), COPY_SCALE);
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), content);

  toast = adw_toast_new (_("Chart copied"));
  adw_toast_set_timeout (toast, 2);
  show_toast (self, toast);
}

/* What was chosen in the dialog is there again the next time. */
static void
printed_cb (JylChartsPage *self, GtkPrintOperationResult result, GtkPrintOperation *operation)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *markup = NULL;
  g_autoptr (AdwToast) toast = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    {
      g_set_object (&self->print_settings, gtk_print_operation_get_print_settings (operation));
      self->print_in_color = jyl_print_get_in_color (JYL_PRINT (operation));
    }
  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  /* TRANSLATORS: %s is what the system says: “No such printer”. */
  text = g_strdup_printf (_("The chart wasn’t printed: %s. Save it as PDF instead, or choose another printer."),
                          error != NULL ? error->message : "");
  markup = g_markup_escape_text (text, -1);
  toast = adw_toast_new (markup);
  show_toast (self, toast);
}

static void
print_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JylChartsPage *self = user_data;
  g_autoptr (JylPrint) print = NULL;
  g_autoptr (GtkPrintSettings) settings = NULL;

  if (self->chart == NULL)
    return;

  print = jyl_print_new (self->chart);
  jyl_print_set_in_color (print, self->print_in_color);
  settings = self->print_settings != NULL ? gtk_print_settings_copy (self->print_settings) : gtk_print_settings_new ();
  /* Printed to a file, each chart has its own: the one before it isn't overwritten. */
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_URI, NULL);
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, jyl_view_get_indicator (self->view));
  gtk_print_operation_set_print_settings (GTK_PRINT_OPERATION (print), settings);
  gtk_print_operation_set_allow_async (GTK_PRINT_OPERATION (print), TRUE);
  g_signal_connect_object (print, "done", G_CALLBACK (printed_cb), self, G_CONNECT_SWAPPED);
  gtk_print_operation_run (GTK_PRINT_OPERATION (print), GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, get_window (self),
                           NULL);
}

static void
table_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  JylChartsPage *self = user_data;

  gtk_widget_grab_focus (GTK_WIDGET (self->table));
}

static void
language_cb (GSimpleAction *action, GVariant *state, gpointer user_data)
{
  JylChartsPage *self = user_data;
  JylLanguage language = JYL_LANGUAGE_EN;

  if (jyl_language_from_string (g_variant_get_string (state, NULL), &language))
    jyl_charts_page_set_language (self, (int) language);
  else
    jyl_charts_page_set_language (self, JYL_CHARTS_PAGE_INTERFACE);
}

/* As switches of languages in the country are marked, each in its own; a screen reader says the whole name. */
static void
show_language (JylChartsPage *self)
{
  static const char *const short_names[JYL_N_LANGUAGES] = {
    [JYL_LANGUAGE_EN] = "Eng", [JYL_LANGUAGE_RU] = "Рус", [JYL_LANGUAGE_KK] = "Қаз",
  };
  JylLanguage language = self->language == JYL_CHARTS_PAGE_INTERFACE ? jyl_language_of_interface ()
                                                                     : (JylLanguage) self->language;

  gtk_label_set_label (self->language_label, short_names[language]);
  /* A button with a child of its own has no name but the one it is given. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->language_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  jyl_figure_get_language_name (language), -1);
}

static void
set_enabled (JylChartsPage *self, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

static void
show_view_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  jyl_charts_page_open_view (user_data, g_variant_get_string (parameter, NULL));
}

static void
close_card_action_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  jyl_charts_page_close_card (user_data);
}

static gboolean
escape_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  JylChartsPage *self = JYL_CHARTS_PAGE (widget);

  if (!jyl_charts_page_has_card (self))
    return GDK_EVENT_PROPAGATE;

  jyl_charts_page_close_card (self);

  return GDK_EVENT_STOP;
}

/* The page's shortcuts work wherever in the window the focus is, but only while the page is shown. */
static gboolean
shortcut_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  JylChartsPage *self = JYL_CHARTS_PAGE (widget);
  const char *name = g_variant_get_string (args, NULL);
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  /* A text is copied, and taken back, by itself. */
  if (focus != NULL && GTK_IS_TEXT (focus))
    return GDK_EVENT_PROPAGATE;
  if (!gtk_widget_get_mapped (widget) || !g_action_group_get_action_enabled (G_ACTION_GROUP (self->actions), name))
    return GDK_EVENT_PROPAGATE;

  g_action_group_activate_action (G_ACTION_GROUP (self->actions), name, NULL);

  return GDK_EVENT_STOP;
}

static void
add_shortcut (GtkShortcutController *controller, const char *trigger, const char *action)
{
  GtkShortcut *shortcut = gtk_shortcut_new (gtk_shortcut_trigger_parse_string (trigger),
                                            gtk_callback_action_new (shortcut_cb, NULL, NULL));

  gtk_shortcut_set_arguments (shortcut, g_variant_new_string (action));
  gtk_shortcut_controller_add_shortcut (controller, shortcut);
}

/* Keys of the page itself. */
void
jyl_charts_page_class_init_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}

/* Makes the group "page". */
void
jyl_charts_page_init_actions (JylChartsPage *self)
{
  const GActionEntry entries[] = {
    { .name = "export", .activate = export_cb },
    { .name = "copy", .activate = copy_cb },
    { .name = "print", .activate = print_cb },
    { .name = "table", .activate = table_cb },
    { .name = "show-view", .activate = show_view_cb, .parameter_type = "s" },
    { .name = "close-card", .activate = close_card_action_cb },
    { .name = "language", .parameter_type = "s", .state = "'" INTERFACE "'", .change_state = language_cb },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  jyl_charts_page_init_flags (self);
  jyl_charts_page_init_undo (self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "page", G_ACTION_GROUP (self->actions));

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller), GTK_SHORTCUT_SCOPE_GLOBAL);
  add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), "<Control>e", "export");
  add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), "<Control>c", "copy");
  add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), "<Control>p", "print");
  add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), "<Control>z", "undo");
  add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), "<Control><Shift>z", "redo");
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

/* Brings the actions, and the buttons that show their state, in line with the view. */
void
jyl_charts_page_update_actions (JylChartsPage *self)
{
  gboolean is_drawn = self->chart != NULL && !jyl_chart_is_empty (self->chart);
  GAction *language = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "language");
  const char *name = self->language == JYL_CHARTS_PAGE_INTERFACE
                     ? INTERFACE
                     : jyl_language_to_string ((JylLanguage) self->language);

  set_enabled (self, "export", is_drawn);
  set_enabled (self, "copy", is_drawn);
  set_enabled (self, "print", is_drawn);
  set_enabled (self, "table", self->indicator != NULL);
  g_simple_action_set_state (G_SIMPLE_ACTION (language), g_variant_new_string (name));
  show_language (self);

  jyl_charts_page_update_compare (self);
  jyl_charts_page_update_series (self);
  jyl_charts_page_update_flags (self);
  jyl_charts_page_update_undo (self);
}
