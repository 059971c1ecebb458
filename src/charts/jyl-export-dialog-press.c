/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The part of the dialog that writes a folder for the press. */

#include "jyl-export-dialog-private.h"

#include <glib/gi18n.h>

#include "jyl-compat.h"
#include "jyl-figure.h"
#include "jyl-press-kit.h"

/* A picture for the press is at least so sharp. */
#define LEAST_SCALE 2.0

#define MAX_NAMES 100

static JylLanguages
get_languages (JylExportDialog *self)
{
  JylLanguages languages = 0;

  for (guint i = 0; i < JYL_N_LANGUAGES; i++)
    languages |= gtk_check_button_get_active (self->press_checks[i]) ? 1u << i : 0;

  return languages;
}

/* A folder of that name isn't there yet. */
static GFile *
choose_name (JylExportDialog *self, GFile *parent)
{
  const char *id = jyl_view_get_indicator (jyl_chart_get_view (self->given));
  g_autofree char *plain = g_strconcat (id, "-press", NULL);
  GFile *folder = g_file_get_child (parent, plain);

  for (guint i = 2; i < MAX_NAMES && g_file_query_exists (folder, NULL); i++)
    {
      g_autofree char *name = g_strdup_printf ("%s-%u", plain, i);

      g_object_unref (folder);
      folder = g_file_get_child (parent, name);
    }

  return folder;
}

static void
set_writing (JylExportDialog *self, gboolean is_writing)
{
  gtk_widget_set_sensitive (self->export_button, !is_writing && self->chart != NULL);
  gtk_widget_set_sensitive (self->press_button, !is_writing && get_languages (self) != 0);
  gtk_progress_bar_set_fraction (self->press_bar, 0);
  gtk_widget_set_visible (GTK_WIDGET (self->press_bar), is_writing);
}

static void
progress_cb (goffset current, goffset total, gpointer user_data)
{
  JylExportDialog *self = user_data;

  if (self->chart != NULL)
    gtk_progress_bar_set_fraction (self->press_bar, (double) current / (double) MAX (total, 1));
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JylExportDialog) self = user_data;
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GError) error = NULL;
  gboolean is_written = jyl_press_kit_write_finish (result, &error);

  /* The dialog may be gone by now; nobody is left to tell. */
  if (self->chart == NULL)
    return;

  folder = g_steal_pointer (&self->file);
  set_writing (self, FALSE);
  if (is_written)
    {
      g_signal_emit_by_name (self, "exported", folder);
      gtk_window_close (GTK_WINDOW (self));
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      jyl_export_dialog_set_error (self, error->message);
    }
}

static void
folder_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JylExportDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) parent = jyl_compat_choose_finish (result, &error);
  g_autoptr (GFile) folder = NULL;

  if (self->chart == NULL)
    return;

  if (parent == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        jyl_export_dialog_set_error (self, error->message);
      return;
    }

  folder = choose_name (self, parent);
  jyl_export_dialog_write_press_kit (self, folder);
}

static void
press_clicked_cb (JylExportDialog *self)
{
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  g_autoptr (GFile) folder = documents != NULL ? g_file_new_for_path (documents) : NULL;

  jyl_export_dialog_set_error (self, NULL);
  jyl_compat_choose_folder (GTK_WINDOW (self), _("Where to Put the Folder for the Press"), folder, folder_chosen_cb,
                            g_object_ref (self));
}

static void
press_toggled_cb (JylExportDialog *self)
{
  gtk_widget_set_sensitive (self->press_button, self->file == NULL && get_languages (self) != 0);
}

void
jyl_export_dialog_class_init_press (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, press_button);
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, press_bar);
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, press_box);
  gtk_widget_class_bind_template_callback (widget_class, press_clicked_cb);
}

/* A tick a language, named as in the other rows. */
void
jyl_export_dialog_init_press (JylExportDialog *self)
{
  for (guint i = 0; i < JYL_N_LANGUAGES; i++)
    {
      GtkWidget *check = gtk_check_button_new_with_label (jyl_figure_get_language_name ((JylLanguage) i));

      self->press_checks[i] = GTK_CHECK_BUTTON (check);
      gtk_check_button_set_active (self->press_checks[i], TRUE);
      g_signal_connect_object (check, "toggled", G_CALLBACK (press_toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (self->press_box, check);
    }
}

/**
 * jyl_export_dialog_write_press_kit:
 * @folder: the folder to write, which isn't there yet
 *
 * Writes the chart in the languages chosen, with everything that a newsroom needs. When that is done
 * "exported" is emitted with @folder and the dialog closes; when it can't be done the dialog stays and
 * says why. Closing the dialog stops it, and nothing is left.
 */
void
jyl_export_dialog_write_press_kit (JylExportDialog *self, GFile *folder)
{
  g_autoptr (GPtrArray) views = NULL;
  JylExportOptions options;

  g_return_if_fail (JYL_IS_EXPORT_DIALOG (self));
  g_return_if_fail (G_IS_FILE (folder));

  if (self->file != NULL || self->chart == NULL || get_languages (self) == 0)
    return;

  views = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_view_unref);
  g_ptr_array_add (views, jyl_view_ref (jyl_chart_get_view (self->chart)));
  jyl_export_dialog_get_canvas (self, &options.canvas);
  options.scale = MAX (jyl_export_dialog_get_scale (self), LEAST_SCALE);
  options.outlines = jyl_export_dialog_get_outlines (self);

  jyl_export_dialog_set_error (self, NULL);
  self->file = g_object_ref (folder);
  set_writing (self, TRUE);
  jyl_press_kit_write_async (&(JylPressKit) { jyl_chart_get_dataset (self->chart), views, get_languages (self),
                                              &options, folder },
                             self->cancellable, progress_cb, self, written_cb, g_object_ref (self));
}
