/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-export-dialog-private.h"

#include <glib/gi18n.h>

#include "jyl-chart-preview.h"
#include "jyl-compat.h"

#define PREVIEW_BYTES 16384
G_DEFINE_FINAL_TYPE (JylExportDialog, jyl_export_dialog, ADW_TYPE_WINDOW)

enum {
  EXPORTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Says why something failed; NULL takes it away. */
void
jyl_export_dialog_set_error (JylExportDialog *self, const char *text)
{
  if (text != NULL)
    gtk_label_set_label (self->error_label, text);
  gtk_revealer_set_reveal_child (self->error_revealer, text != NULL);
}

static void
show_text_preview (JylExportDialog *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = jyl_export_chart (self->chart, JYL_FORMAT_CSV, 1, &error);
  g_autofree char *text = NULL;
  const char *data;
  gsize size;

  if (bytes == NULL)
    {
      jyl_export_dialog_set_error (self, error->message);
      return;
    }

  data = g_bytes_get_data (bytes, &size);
  text = g_utf8_make_valid (data, (gssize) MIN (size, PREVIEW_BYTES));
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->text_view),
                            g_str_has_prefix (text, "\uFEFF") ? text + strlen ("\uFEFF") : text, -1);
}

static void
update (JylExportDialog *self)
{
  JylFormat format = jyl_export_dialog_get_format (self);
  gboolean is_picture = format != JYL_FORMAT_CSV;
  JylView *view = jyl_chart_get_view (self->given);
  g_autoptr (JylView) spoken = NULL;
  JylCanvas canvas;
  g_autoptr (GError) error = NULL;
  g_autofree char *size = NULL;
  g_autofree char *gaps = NULL;

  jyl_export_dialog_get_canvas (self, &canvas);
  spoken = jyl_view_with_language (view, jyl_export_dialog_get_language (self));

  jyl_export_dialog_set_error (self, NULL);
  g_clear_object (&self->chart);
  self->chart = jyl_chart_new (jyl_chart_get_dataset (self->given), spoken, &error);
  gtk_widget_set_sensitive (self->export_button, self->chart != NULL);
  if (self->chart == NULL)
    {
      jyl_export_dialog_set_error (self, error->message);
      return;
    }

  gtk_widget_set_visible (GTK_WIDGET (self->size_row), is_picture);
  gtk_widget_set_visible (self->width_row, is_picture && jyl_export_dialog_get_preset (self) == NULL);
  gtk_widget_set_visible (self->height_row, is_picture && jyl_export_dialog_get_preset (self) == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->scale_row), format == JYL_FORMAT_PNG);
  gtk_widget_set_visible (GTK_WIDGET (self->text_row), format == JYL_FORMAT_SVG);
  gtk_widget_set_visible (self->style_row, is_picture);
  gaps = jyl_export_describe_gaps (self->chart, &canvas);
  adw_preferences_group_set_description (self->looks_group, gaps);
  size = jyl_export_dialog_describe_size (self);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->size_row), size);

  if (is_picture)
    jyl_chart_preview_set_chart (self->preview, self->chart, &canvas);
  else
    show_text_preview (self);
  gtk_stack_set_visible_child_name (self->preview_stack, is_picture ? "picture" : "text");
}

static void
choice_changed_cb (JylExportDialog *self, GParamSpec *pspec, GObject *row)
{
  if (self->loading)
    return;

  self->loading = TRUE;
  if (row == G_OBJECT (self->size_row))
    jyl_export_dialog_follow_preset (self);
  self->loading = FALSE;

  update (self);
}

static void
number_changed_cb (JylExportDialog *self)
{
  if (!self->loading)
    update (self);
}

static void
replace_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JylExportDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  if (self->chart == NULL)
    return;

  if (jyl_compat_ask_finish (result, &error) && self->file != NULL)
    {
      g_autoptr (GFile) file = g_steal_pointer (&self->file);

      jyl_export_dialog_write (self, file, TRUE);
      return;
    }

  g_clear_object (&self->file);
}

static void
ask_to_replace (JylExportDialog *self)
{
  g_autofree char *name = g_file_get_basename (self->file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *heading = g_strdup_printf (_("Replace “%s”?"), shown);
  JylQuestion question = {
    .heading = heading,
    .body = _("A file of this name is there already. Its content will be lost."),
    .verb = _("_Replace"),
    .is_destructive = TRUE,
  };

  jyl_compat_ask (GTK_WINDOW (self), &question, replace_cb, g_object_ref (self));
}

static void
write_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JylExportDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;

  /* The dialog may be gone by now; nobody is left to tell. */
  if (self->chart != NULL)
    gtk_widget_set_sensitive (self->export_button, TRUE);
  if (!jyl_export_chart_to_file_finish (result, &error))
    {
      if (self->chart == NULL)
        return;
      if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_EXISTS))
        {
          ask_to_replace (self);
          return;
        }
      g_clear_object (&self->file);
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        jyl_export_dialog_set_error (self, error->message);
      return;
    }

  if (self->chart == NULL)
    return;

  jyl_export_dialog_remember (self);
  file = g_steal_pointer (&self->file);
  g_signal_emit (self, signals[EXPORTED], 0, file);
  gtk_window_close (GTK_WINDOW (self));
}

/* A name without an ending gets the format's; an ending of another format chooses that format, so
 * that no file says one thing and holds another. */
static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JylExportDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = jyl_compat_choose_finish (result, &error);
  g_autofree char *name = NULL;
  JylFormat format;

  if (self->chart == NULL)
    return;

  if (file == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        jyl_export_dialog_set_error (self, error->message);
      return;
    }

  name = g_file_get_basename (file);
  if (jyl_format_from_file_name (name, &format))
    {
      adw_combo_row_set_selected (self->format_row, format);
      jyl_export_dialog_write (self, file, TRUE);
    }
  else
    {
      g_autoptr (GFile) folder = g_file_get_parent (file);
      g_autofree char *whole = g_strconcat (name, ".", jyl_format_to_string (jyl_export_dialog_get_format (self)),
                                            NULL);
      g_autoptr (GFile) named = g_file_get_child (folder, whole);

      /* The system's question was about the shorter name. */
      jyl_export_dialog_write (self, named, FALSE);
    }
}

static void
export_clicked_cb (JylExportDialog *self)
{
  g_autofree char *name = jyl_export_suggest_name (jyl_chart_get_view (self->chart),
                                                   jyl_export_dialog_get_format (self));
  const char *pictures = g_get_user_special_dir (G_USER_DIRECTORY_PICTURES);
  g_autoptr (GFile) folder = pictures != NULL ? g_file_new_for_path (pictures) : NULL;

  jyl_export_dialog_set_error (self, NULL);
  jyl_compat_choose_to_save (GTK_WINDOW (self), _("Export Chart"), folder, name, chosen_cb, g_object_ref (self));
}

/* No higher than the window it belongs to: what doesn't fit scrolls. */
static void
fit_to_parent (JylExportDialog *self, GtkWindow *parent)
{
  int width, unset, natural;
  int height = parent != NULL ? gtk_widget_get_height (GTK_WIDGET (parent)) : 0;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &unset);
  gtk_widget_measure (GTK_WIDGET (self), GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  if (height > 0 && height < natural)
    gtk_window_set_default_size (GTK_WINDOW (self), width, height);
}

static gboolean
jyl_export_dialog_close_request (GtkWindow *window)
{
  g_cancellable_cancel (JYL_EXPORT_DIALOG (window)->cancellable);

  return GTK_WINDOW_CLASS (jyl_export_dialog_parent_class)->close_request (window);
}

static void
jyl_export_dialog_dispose (GObject *object)
{
  JylExportDialog *self = JYL_EXPORT_DIALOG (object);

  self->loading = TRUE;
  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), JYL_TYPE_EXPORT_DIALOG);
  g_clear_object (&self->given);
  g_clear_object (&self->chart);
  g_clear_object (&self->settings);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (jyl_export_dialog_parent_class)->dispose (object);
}

static void
jyl_export_dialog_class_init (JylExportDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jyl_export_dialog_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = jyl_export_dialog_close_request;

  signals[EXPORTED] = g_signal_new ("exported", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_FILE);

  g_type_ensure (JYL_TYPE_CHART_PREVIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jylnama/Jylnama/ui/jyl-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, export_button);
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, error_revealer);
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, error_label);
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, preview_stack);
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, text_view);
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, format_row);
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, size_row);
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, width_row);
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, width_spin);
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, height_row);
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, height_spin);
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, scale_row);
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, text_row);
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, looks_group);
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, style_row);
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, language_row);
  jyl_export_dialog_class_init_press (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, number_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, export_clicked_cb);
}

static void
jyl_export_dialog_init (JylExportDialog *self)
{
  self->loading = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  jyl_compat_name_buttons (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();

  /* Enter after a number exports, as the button does that it stands for. */
  g_object_set (gtk_editable_get_delegate (GTK_EDITABLE (self->width_spin)), "activates-default", TRUE, NULL);
  g_object_set (gtk_editable_get_delegate (GTK_EDITABLE (self->height_spin)), "activates-default", TRUE, NULL);
}

/**
 * jyl_export_dialog_new:
 * @parent: (nullable): the window it belongs to
 * @chart: what to export; size and style are the dialog's, the language the chart's at first
 * @settings: what was chosen the last time
 *
 * Returns: (transfer none): a dialog, which belongs to GTK until it is closed
 */
GtkWidget *
jyl_export_dialog_new (GtkWindow *parent, JylChart *chart, JylSettings *settings)
{
  JylExportDialog *self;

  g_return_val_if_fail (parent == NULL || GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (JYL_IS_CHART (chart), NULL);
  g_return_val_if_fail (JYL_IS_SETTINGS (settings), NULL);

  self = g_object_new (JYL_TYPE_EXPORT_DIALOG, "transient-for", parent, NULL);
  self->given = g_object_ref (chart);
  self->settings = g_object_ref (settings);
  jyl_export_dialog_fill_rows (self);
  jyl_export_dialog_init_press (self);
  jyl_export_dialog_restore (self);
  self->loading = FALSE;
  update (self);
  fit_to_parent (self, parent);
  gtk_widget_grab_focus (GTK_WIDGET (self->format_row));

  return GTK_WIDGET (self);
}

/**
 * jyl_export_dialog_get_chart:
 *
 * Returns: (transfer none) (nullable): the chart as it will be written
 */
JylChart *
jyl_export_dialog_get_chart (JylExportDialog *self)
{
  g_return_val_if_fail (JYL_IS_EXPORT_DIALOG (self), NULL);

  return self->chart;
}

/**
 * jyl_export_dialog_write:
 * @file: where to
 * @replace: whether a file that is there may be replaced; else the dialog asks
 *
 * Writes the chart. When that is done "exported" is emitted and the dialog closes; when it can't be
 * done the dialog stays and says why.
 */
void
jyl_export_dialog_write (JylExportDialog *self, GFile *file, gboolean replace)
{
  JylExportOptions options;

  g_return_if_fail (JYL_IS_EXPORT_DIALOG (self));
  g_return_if_fail (G_IS_FILE (file));

  if (self->file != NULL || self->chart == NULL)
    return;

  jyl_export_dialog_set_error (self, NULL);
  self->file = g_object_ref (file);
  gtk_widget_set_sensitive (self->export_button, FALSE);
  jyl_export_dialog_get_canvas (self, &options.canvas);
  options.scale = jyl_export_dialog_get_scale (self);
  options.outlines = jyl_export_dialog_get_outlines (self);
  jyl_export_chart_to_file_async (&(JylExport) { self->chart, jyl_export_dialog_get_format (self), &options }, file,
                                  replace, self->cancellable, write_cb, g_object_ref (self));
}

/**
 * jyl_export_dialog_get_error:
 *
 * Returns: (transfer none) (nullable): why the last attempt failed
 */
const char *
jyl_export_dialog_get_error (JylExportDialog *self)
{
  g_return_val_if_fail (JYL_IS_EXPORT_DIALOG (self), NULL);

  return gtk_revealer_get_reveal_child (self->error_revealer) ? gtk_label_get_label (self->error_label) : NULL;
}
