/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-export-dialog.h"

#include <glib/gi18n.h>
#include <math.h>

#include "jyl-chart-preview.h"
#include "jyl-compat.h"
#include "jyl-language.h"

/* The size that is no preset. */
#define CUSTOM "custom"
#define PREVIEW_BYTES 16384

/* Pixels of the file a pixel of the picture, in thousandths; PRINT is 300 dots an inch. */
#define PRINT 3125
static const int scales[] = { 1000, 1500, 2000, PRINT, 4000 };

struct _JylExportDialog {
  AdwWindow        parent_instance;

  /* template */
  GtkWidget       *export_button;
  GtkRevealer     *error_revealer;
  GtkLabel        *error_label;
  GtkStack        *preview_stack;
  JylChartPreview *preview;
  GtkTextView     *text_view;
  AdwComboRow     *format_row;
  AdwComboRow     *size_row;
  GtkWidget       *width_row;
  GtkSpinButton   *width_spin;
  GtkWidget       *height_row;
  GtkSpinButton   *height_spin;
  AdwComboRow     *scale_row;
  GtkWidget       *style_row;
  GtkWidget       *language_row;

  /* owned */
  JylChart        *given;  /* the chart of the page */
  JylChart        *chart;  /* the same as it will be written */
  JylSettings     *settings;
  GCancellable    *cancellable;
  GFile           *file;   /* what is being written */

  gboolean         loading; /* the rows are being filled */
};

G_DEFINE_FINAL_TYPE (JylExportDialog, jyl_export_dialog, ADW_TYPE_WINDOW)

enum {
  EXPORTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
get_format_title (JylFormat format)
{
  switch (format)
    {
    case JYL_FORMAT_SVG:
      return _("SVG – drawing");
    case JYL_FORMAT_PDF:
      return _("PDF – page");
    case JYL_FORMAT_CSV:
      return _("CSV – table");
    case JYL_FORMAT_PNG:
    default:
      return _("PNG – picture");
    }
}

static const char *
get_style_title (JylStyle style)
{
  switch (style)
    {
    case JYL_STYLE_DARK:
      return _("Dark");
    case JYL_STYLE_PRINT:
      return _("Print, in greys");
    case JYL_STYLE_TRANSPARENT:
      return _("Without background");
    case JYL_STYLE_LIGHT:
    default:
      return _("Light");
    }
}

/* Languages are named in themselves. */
static const char *const language_titles[JYL_N_LANGUAGES] = { "English", "Русский", "Қазақша" };

static JylStyle
get_style (JylExportDialog *self)
{
  return (JylStyle) adw_combo_row_get_selected (ADW_COMBO_ROW (self->style_row));
}

static JylLanguage
get_language (JylExportDialog *self)
{
  return (JylLanguage) adw_combo_row_get_selected (ADW_COMBO_ROW (self->language_row));
}

/* The choice nearest to a number of thousandths. */
static guint
find_scale (int thousandths)
{
  guint nearest = 0;

  for (guint i = 1; i < G_N_ELEMENTS (scales); i++)
    {
      if (ABS (scales[i] - thousandths) < ABS (scales[nearest] - thousandths))
        nearest = i;
    }

  return nearest;
}

/* NULL: the person's own size. */
static const JylSizePreset *
get_preset (JylExportDialog *self)
{
  guint n_presets;
  const JylSizePreset *presets = jyl_export_get_presets (&n_presets);
  guint selected = adw_combo_row_get_selected (self->size_row);

  return selected < n_presets ? &presets[selected] : NULL;
}

static void
get_size (JylExportDialog *self, double *width, double *height)
{
  const JylSizePreset *preset = get_preset (self);

  *width = preset != NULL ? preset->width : gtk_spin_button_get_value (self->width_spin);
  *height = preset != NULL ? preset->height : gtk_spin_button_get_value (self->height_spin);
}

static void
set_error (JylExportDialog *self, const char *text)
{
  if (text != NULL)
    gtk_label_set_label (self->error_label, text);
  gtk_revealer_set_reveal_child (self->error_revealer, text != NULL);
}

/* How large the file's picture will be, in the format's own measure. */
static char *
describe_size (JylExportDialog *self)
{
  JylLanguage language = jyl_language_of_interface ();
  g_autofree char *across = NULL;
  g_autofree char *down = NULL;
  double width, height;

  get_size (self, &width, &height);
  if (jyl_export_dialog_get_format (self) == JYL_FORMAT_PDF)
    {
      across = jyl_format_number (language, width / 96 * 25.4, 0);
      down = jyl_format_number (language, height / 96 * 25.4, 0);
      /* TRANSLATORS: width and height in millimetres. */
      return g_strdup_printf (_("%s × %s mm"), across, down);
    }

  across = jyl_format_number (language, round (width * jyl_export_dialog_get_scale (self)), 0);
  down = jyl_format_number (language, round (height * jyl_export_dialog_get_scale (self)), 0);
  /* TRANSLATORS: width and height in pixels. */
  return g_strdup_printf (_("%s × %s pixels"), across, down);
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
      set_error (self, error->message);
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
  g_autoptr (JylView) sized = NULL;
  g_autoptr (JylView) styled = NULL;
  g_autoptr (JylView) spoken = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *size = NULL;
  double width, height;

  get_size (self, &width, &height);
  sized = jyl_view_with_size (view, width, height);
  styled = jyl_view_with_style (sized, get_style (self));
  spoken = jyl_view_with_language (styled, get_language (self));

  set_error (self, NULL);
  g_clear_object (&self->chart);
  self->chart = jyl_chart_new (jyl_chart_get_dataset (self->given), spoken, &error);
  gtk_widget_set_sensitive (self->export_button, self->chart != NULL);
  if (self->chart == NULL)
    {
      set_error (self, error->message);
      return;
    }

  gtk_widget_set_visible (GTK_WIDGET (self->size_row), is_picture);
  gtk_widget_set_visible (self->width_row, is_picture && get_preset (self) == NULL);
  gtk_widget_set_visible (self->height_row, is_picture && get_preset (self) == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->scale_row), format == JYL_FORMAT_PNG);
  gtk_widget_set_visible (self->style_row, is_picture);
  size = describe_size (self);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->size_row), size);

  if (is_picture)
    jyl_chart_preview_set_chart (self->preview, self->chart);
  else
    show_text_preview (self);
  gtk_stack_set_visible_child_name (self->preview_stack, is_picture ? "picture" : "text");
}

/* A preset knows how sharp its picture should be; whoever wants another can still say so. */
static void
follow_preset (JylExportDialog *self)
{
  const JylSizePreset *preset = get_preset (self);

  if (preset == NULL)
    return;

  adw_combo_row_set_selected (self->scale_row, find_scale ((int) lround (preset->scale * 1000)));
  gtk_spin_button_set_value (self->width_spin, preset->width);
  gtk_spin_button_set_value (self->height_spin, preset->height);
}

static void
choice_changed_cb (JylExportDialog *self, GParamSpec *pspec, GObject *row)
{
  if (self->loading)
    return;

  self->loading = TRUE;
  if (row == G_OBJECT (self->size_row))
    follow_preset (self);
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
remember (JylExportDialog *self)
{
  const JylSizePreset *preset = get_preset (self);

  jyl_settings_set_string (self->settings, "export-format",
                           jyl_format_to_string (jyl_export_dialog_get_format (self)));
  jyl_settings_set_string (self->settings, "export-size", preset != NULL ? preset->id : CUSTOM);
  jyl_settings_set_int (self->settings, "export-width", gtk_spin_button_get_value_as_int (self->width_spin));
  jyl_settings_set_int (self->settings, "export-height", gtk_spin_button_get_value_as_int (self->height_spin));
  jyl_settings_set_int (self->settings, "export-scale", scales[adw_combo_row_get_selected (self->scale_row)]);
  jyl_settings_set_string (self->settings, "export-style", jyl_style_to_string (get_style (self)));
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

  jyl_compat_ask (GTK_WINDOW (self), heading, _("A file of this name is there already. Its content will be lost."),
                  _("_Replace"), TRUE, replace_cb, g_object_ref (self));
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
        set_error (self, error->message);
      return;
    }

  if (self->chart == NULL)
    return;

  remember (self);
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
        set_error (self, error->message);
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
      g_autofree char *whole = g_strconcat (name, ".", jyl_format_to_string (jyl_export_dialog_get_format (self)), NULL);
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

  set_error (self, NULL);
  jyl_compat_choose_to_save (GTK_WINDOW (self), _("Export Chart"), folder, name, chosen_cb, g_object_ref (self));
}

static void
fill_row (AdwComboRow *row, const char *const *titles)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (titles);

  adw_combo_row_set_model (row, G_LIST_MODEL (list));
}

static void
fill_rows (JylExportDialog *self)
{
  g_autoptr (GtkStringList) formats = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) sizes = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) sharpness = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) styles = gtk_string_list_new (NULL);
  const char *const languages[] = { language_titles[0], language_titles[1], language_titles[2], NULL };
  const JylSizePreset *presets;
  guint n_presets;

  for (guint i = 0; i < JYL_N_FORMATS; i++)
    gtk_string_list_append (formats, get_format_title ((JylFormat) i));
  adw_combo_row_set_model (self->format_row, G_LIST_MODEL (formats));

  presets = jyl_export_get_presets (&n_presets);
  for (guint i = 0; i < n_presets; i++)
    gtk_string_list_append (sizes, jyl_translate (jyl_language_of_interface (), presets[i].title));
  gtk_string_list_append (sizes, _("Own size"));
  adw_combo_row_set_model (self->size_row, G_LIST_MODEL (sizes));

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      g_autofree char *number = jyl_format_number (jyl_language_of_interface (), scales[i] / 1000.0,
                                                   scales[i] % 1000 == 0 ? 0 : 1);

      if (scales[i] == PRINT)
        gtk_string_list_append (sharpness, _("300 dots an inch, for print"));
      else
        /* TRANSLATORS: how many pixels of the file a pixel of the picture takes, as in “2 ×”. */
        gtk_string_list_take (sharpness, g_strdup_printf (_("%s ×"), number));
    }
  adw_combo_row_set_model (self->scale_row, G_LIST_MODEL (sharpness));

  for (guint i = 0; i < JYL_N_STYLES; i++)
    gtk_string_list_append (styles, get_style_title ((JylStyle) i));
  adw_combo_row_set_model (ADW_COMBO_ROW (self->style_row), G_LIST_MODEL (styles));

  fill_row (ADW_COMBO_ROW (self->language_row), languages);
}

static void
restore (JylExportDialog *self)
{
  g_autofree char *format_name = jyl_settings_get_string (self->settings, "export-format");
  g_autofree char *size_name = jyl_settings_get_string (self->settings, "export-size");
  g_autofree char *style_name = jyl_settings_get_string (self->settings, "export-style");
  int scale = jyl_settings_get_int (self->settings, "export-scale");
  JylFormat format = JYL_FORMAT_PNG;
  JylStyle style = JYL_STYLE_LIGHT;
  const JylSizePreset *presets;
  guint n_presets, size = 0;

  jyl_format_from_string (format_name, &format);
  adw_combo_row_set_selected (self->format_row, format);
  jyl_style_from_string (style_name, &style);
  adw_combo_row_set_selected (ADW_COMBO_ROW (self->style_row), style);

  presets = jyl_export_get_presets (&n_presets);
  while (size < n_presets && !g_str_equal (presets[size].id, size_name))
    size++;
  if (size == n_presets && !g_str_equal (size_name, CUSTOM))
    size = 0;
  adw_combo_row_set_selected (self->size_row, size);
  gtk_spin_button_set_value (self->width_spin, jyl_settings_get_int (self->settings, "export-width"));
  gtk_spin_button_set_value (self->height_spin, jyl_settings_get_int (self->settings, "export-height"));
  if (scale < 1)
    follow_preset (self);
  else
    adw_combo_row_set_selected (self->scale_row, find_scale (scale));

  adw_combo_row_set_selected (ADW_COMBO_ROW (self->language_row),
                              jyl_view_get_language (jyl_chart_get_view (self->given)));
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
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, style_row);
  gtk_widget_class_bind_template_child (widget_class, JylExportDialog, language_row);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, number_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, export_clicked_cb);
}

static void
jyl_export_dialog_init (JylExportDialog *self)
{
  self->loading = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
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
  fill_rows (self);
  restore (self);
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
 * jyl_export_dialog_get_format:
 *
 * Returns: the format chosen
 */
JylFormat
jyl_export_dialog_get_format (JylExportDialog *self)
{
  g_return_val_if_fail (JYL_IS_EXPORT_DIALOG (self), JYL_FORMAT_PNG);

  return (JylFormat) adw_combo_row_get_selected (self->format_row);
}

/**
 * jyl_export_dialog_get_scale:
 *
 * Returns: how many pixels of the file a pixel of the picture takes; 1 for all but PNG
 */
double
jyl_export_dialog_get_scale (JylExportDialog *self)
{
  g_return_val_if_fail (JYL_IS_EXPORT_DIALOG (self), 1);

  if (jyl_export_dialog_get_format (self) != JYL_FORMAT_PNG)
    return 1;

  return scales[adw_combo_row_get_selected (self->scale_row)] / 1000.0;
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
  g_return_if_fail (JYL_IS_EXPORT_DIALOG (self));
  g_return_if_fail (G_IS_FILE (file));

  if (self->file != NULL || self->chart == NULL)
    return;

  set_error (self, NULL);
  self->file = g_object_ref (file);
  gtk_widget_set_sensitive (self->export_button, FALSE);
  jyl_export_chart_to_file_async (self->chart, jyl_export_dialog_get_format (self), jyl_export_dialog_get_scale (self),
                                  file, replace, self->cancellable, write_cb, g_object_ref (self));
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
