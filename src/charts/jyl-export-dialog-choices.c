/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-export-dialog-private.h"

#include <glib/gi18n.h>
#include <math.h>

#include "jyl-figure.h"
#include "jyl-language.h"

/* The size that is no preset. */
#define CUSTOM "custom"

/* The two kinds of letters that an SVG can have. */
#define REAL_TEXT "real"
#define OUTLINES "outlines"

/* Pixels of the file a pixel of the picture, in thousandths; PRINT is 300 dots an inch. */
#define PRINT 3125
static const int scales[] = { 1000, 1500, 2000, PRINT, 4000 };

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

JylStyle
jyl_export_dialog_get_style (JylExportDialog *self)
{
  return (JylStyle) adw_combo_row_get_selected (ADW_COMBO_ROW (self->style_row));
}

JylLanguage
jyl_export_dialog_get_language (JylExportDialog *self)
{
  return (JylLanguage) adw_combo_row_get_selected (ADW_COMBO_ROW (self->language_row));
}

/* Whether the letters of an SVG are shapes. */
gboolean
jyl_export_dialog_get_outlines (JylExportDialog *self)
{
  return jyl_export_dialog_get_format (self) == JYL_FORMAT_SVG && adw_combo_row_get_selected (self->text_row) == 1;
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
const JylSizePreset *
jyl_export_dialog_get_preset (JylExportDialog *self)
{
  guint n_presets;
  const JylSizePreset *presets = jyl_export_get_presets (&n_presets);
  guint selected = adw_combo_row_get_selected (self->size_row);

  return selected < n_presets ? &presets[selected] : NULL;
}

void
jyl_export_dialog_get_canvas (JylExportDialog *self, JylCanvas *canvas)
{
  const JylSizePreset *preset = jyl_export_dialog_get_preset (self);

  *canvas = (JylCanvas) {
    .width = preset != NULL ? preset->width : gtk_spin_button_get_value (self->width_spin),
    .height = preset != NULL ? preset->height : gtk_spin_button_get_value (self->height_spin),
    .style = jyl_export_dialog_get_style (self),
  };
}

/* How large the file's picture will be, in the format's own measure. */
char *
jyl_export_dialog_describe_size (JylExportDialog *self)
{
  JylLanguage language = jyl_language_of_interface ();
  g_autofree char *across = NULL;
  g_autofree char *down = NULL;
  JylCanvas canvas;

  jyl_export_dialog_get_canvas (self, &canvas);
  if (jyl_export_dialog_get_format (self) == JYL_FORMAT_PDF)
    {
      across = jyl_format_number (language, canvas.width / 96 * 25.4, 0);
      down = jyl_format_number (language, canvas.height / 96 * 25.4, 0);
      /* TRANSLATORS: width and height in millimetres. */
      return g_strdup_printf (_("%s × %s mm"), across, down);
    }

  across = jyl_format_number (language, round (canvas.width * jyl_export_dialog_get_scale (self)), 0);
  down = jyl_format_number (language, round (canvas.height * jyl_export_dialog_get_scale (self)), 0);
  /* TRANSLATORS: width and height in pixels. */
  return g_strdup_printf (_("%s × %s pixels"), across, down);
}

/* A preset knows how sharp its picture should be, and whether it is printed in greys; whoever wants another can still
 * say so. */
void
jyl_export_dialog_follow_preset (JylExportDialog *self)
{
  const JylSizePreset *preset = jyl_export_dialog_get_preset (self);

  if (preset == NULL)
    return;

  adw_combo_row_set_selected (self->scale_row, find_scale ((int) lround (preset->scale * 1000)));
  gtk_spin_button_set_value (self->width_spin, preset->width);
  gtk_spin_button_set_value (self->height_spin, preset->height);
  if (preset->grey)
    adw_combo_row_set_selected (ADW_COMBO_ROW (self->style_row), JYL_STYLE_PRINT);
}

void
jyl_export_dialog_remember (JylExportDialog *self)
{
  const JylSizePreset *preset = jyl_export_dialog_get_preset (self);

  jyl_settings_set_string (self->settings, "export-format",
                           jyl_format_to_string (jyl_export_dialog_get_format (self)));
  jyl_settings_set_string (self->settings, "export-size", preset != NULL ? preset->id : CUSTOM);
  jyl_settings_set_int (self->settings, "export-width", gtk_spin_button_get_value_as_int (self->width_spin));
  jyl_settings_set_int (self->settings, "export-height", gtk_spin_button_get_value_as_int (self->height_spin));
  jyl_settings_set_int (self->settings, "export-scale", scales[adw_combo_row_get_selected (self->scale_row)]);
  jyl_settings_set_string (self->settings, "export-text",
                           adw_combo_row_get_selected (self->text_row) == 1 ? OUTLINES : REAL_TEXT);
  jyl_settings_set_string (self->settings, "export-style", jyl_style_to_string (jyl_export_dialog_get_style (self)));
}

void
jyl_export_dialog_fill_rows (JylExportDialog *self)
{
  g_autoptr (GtkStringList) formats = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) sizes = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) sharpness = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) styles = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) languages = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) texts = gtk_string_list_new (NULL);
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

  gtk_string_list_append (texts, _("Text that can be searched"));
  gtk_string_list_append (texts, _("Shapes, the same everywhere"));
  adw_combo_row_set_model (self->text_row, G_LIST_MODEL (texts));

  for (guint i = 0; i < JYL_N_STYLES; i++)
    gtk_string_list_append (styles, get_style_title ((JylStyle) i));
  adw_combo_row_set_model (ADW_COMBO_ROW (self->style_row), G_LIST_MODEL (styles));

  for (guint i = 0; i < JYL_N_LANGUAGES; i++)
    gtk_string_list_append (languages, jyl_figure_get_language_name ((JylLanguage) i));
  adw_combo_row_set_model (ADW_COMBO_ROW (self->language_row), G_LIST_MODEL (languages));
}

void
jyl_export_dialog_restore (JylExportDialog *self)
{
  g_autofree char *format_name = jyl_settings_get_string (self->settings, "export-format");
  g_autofree char *size_name = jyl_settings_get_string (self->settings, "export-size");
  g_autofree char *style_name = jyl_settings_get_string (self->settings, "export-style");
  g_autofree char *text_name = jyl_settings_get_string (self->settings, "export-text");
  int scale = jyl_settings_get_int (self->settings, "export-scale");
  JylFormat format = JYL_FORMAT_PNG;
  JylStyle style = JYL_STYLE_LIGHT;
  const JylSizePreset *presets;
  guint n_presets, size = 0;

  jyl_format_from_string (format_name, &format);
  adw_combo_row_set_selected (self->format_row, format);
  jyl_style_from_string (style_name, &style);
  adw_combo_row_set_selected (ADW_COMBO_ROW (self->style_row), style);
  adw_combo_row_set_selected (self->text_row, g_str_equal (text_name, OUTLINES) ? 1 : 0);

  presets = jyl_export_get_presets (&n_presets);
  while (size < n_presets && !g_str_equal (presets[size].id, size_name))
    size++;
  if (size == n_presets && !g_str_equal (size_name, CUSTOM))
    size = 0;
  adw_combo_row_set_selected (self->size_row, size);
  gtk_spin_button_set_value (self->width_spin, jyl_settings_get_int (self->settings, "export-width"));
  gtk_spin_button_set_value (self->height_spin, jyl_settings_get_int (self->settings, "export-height"));
  if (scale < 1)
    jyl_export_dialog_follow_preset (self);
  else
    adw_combo_row_set_selected (self->scale_row, find_scale (scale));

  adw_combo_row_set_selected (ADW_COMBO_ROW (self->language_row),
                              jyl_view_get_language (jyl_chart_get_view (self->given)));
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
