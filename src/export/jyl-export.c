/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-export-private.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "jyl-language.h"

static const char *const format_names[JYL_N_FORMATS] = {
  [JYL_FORMAT_PNG] = "png",
  [JYL_FORMAT_SVG] = "svg",
  [JYL_FORMAT_PDF] = "pdf",
  [JYL_FORMAT_CSV] = "csv",
};

/* What an asynchronous export needs. */
typedef struct {
  JylChart *chart;
  GFile    *file;
  JylFormat format;
  JylExportOptions options;
  gboolean  replace;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_object (&job->chart);
  g_clear_object (&job->file);
  g_free (job);
}

static void
export_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  g_autoptr (GError) error = NULL;

  if (jyl_export_chart_to_file (&(JylExport) { job->chart, job->format, &job->options }, job->file, job->replace,
                                cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/* The last day of the dataset's date at noon: a moment that is the same in every time zone. */
static char *
format_date (const JylPeriod *updated)
{
  int year, month, day;

  if (updated == NULL || updated->open_end)
    return NULL;

  jyl_day_to_ymd (jyl_period_get_last_day (updated), &year, &month, &day);
  return g_strdup_printf ("%04d-%02d-%02dT12:00:00Z", year, month, day);
}

/**
 * jyl_metadata_init:
 * @self: (out caller-allocates): what the picture of a chart says of itself
 * @chart: the chart
 * @canvas: what it is drawn on
 */
void
jyl_metadata_init (JylMetadata *self, JylChart *chart, const JylCanvas *canvas)
{
  JylDataset *dataset = jyl_chart_get_dataset (chart);
  JylLanguage language = jyl_view_get_language (jyl_chart_get_view (chart));
  const char *licence = jyl_dataset_get_licence (dataset);
  const char *title = jyl_text_get (jyl_dataset_get_title (dataset), language);

  *self = (JylMetadata) {
    .title = g_strdup (jyl_chart_get_title (chart)),
    .description = jyl_chart_describe (chart),
    .source = g_strdup (jyl_chart_get_source (chart)),
    .copyright = licence != NULL ? g_strconcat (title, ", ", licence, NULL) : g_strdup (title),
    .subject = g_strdup (jyl_chart_get_subtitle (chart)),
    .view = jyl_view_to_json (jyl_chart_get_view (chart), canvas),
    .dataset = jyl_dataset_dup_edition (dataset),
    .date = format_date (jyl_dataset_get_updated (dataset)),
  };
}

void
jyl_metadata_clear (JylMetadata *self)
{
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->description, g_free);
  g_clear_pointer (&self->source, g_free);
  g_clear_pointer (&self->copyright, g_free);
  g_clear_pointer (&self->subject, g_free);
  g_clear_pointer (&self->view, g_free);
  g_clear_pointer (&self->dataset, g_free);
  g_clear_pointer (&self->date, g_free);
}

/**
 * jyl_append_to_array:
 * @array: a #GByteArray
 * @data: (array length=length): what to append
 * @length: how much
 *
 * A cairo_write_func_t.
 *
 * Returns: %CAIRO_STATUS_SUCCESS, unless the file would be larger than an array can be
 */
cairo_status_t
jyl_append_to_array (void *array, const unsigned char *data, unsigned int length)
{
  GByteArray *bytes = array;

  if (length > G_MAXUINT / 2 - bytes->len)
    return CAIRO_STATUS_WRITE_ERROR;

  g_byte_array_append (bytes, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/**
 * jyl_check_cairo:
 * @status: of a surface or a context
 * @error: return location for an error
 *
 * Returns: whether all is well
 */
gboolean
jyl_check_cairo (cairo_status_t status, GError **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  if (status == CAIRO_STATUS_NO_MEMORY || status == CAIRO_STATUS_INVALID_SIZE)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE,
                         _("The picture is too large for the memory; choose a smaller size or scale"));
  else
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("The picture could not be drawn: %s"),
                 cairo_status_to_string (status));
  return FALSE;
}

/**
 * jyl_format_to_string:
 * @format: a format
 *
 * Returns: (transfer none): its name, which is also the file name's ending: "png"
 */
const char *
jyl_format_to_string (JylFormat format)
{
  g_return_val_if_fail ((guint) format < JYL_N_FORMATS, NULL);

  return format_names[format];
}

/**
 * jyl_format_from_string:
 * @name: "png", "svg", "pdf" or "csv", in letters of either size
 * @out: (out): the format; left alone for another name
 *
 * Returns: whether @name is a format
 */
gboolean
jyl_format_from_string (const char *name, JylFormat *out)
{
  g_return_val_if_fail (name != NULL && out != NULL, FALSE);

  for (guint i = 0; i < JYL_N_FORMATS; i++)
    {
      if (g_ascii_strcasecmp (name, format_names[i]) == 0)
        {
          *out = (JylFormat) i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * jyl_format_from_file_name:
 * @name: a file name or a path
 * @out: (out): the format; left alone where the ending is another
 *
 * Returns: whether the file name's ending is a format
 */
gboolean
jyl_format_from_file_name (const char *name, JylFormat *out)
{
  g_autofree char *base = NULL;
  const char *dot;

  g_return_val_if_fail (name != NULL && out != NULL, FALSE);

  base = g_path_get_basename (name);
  dot = strrchr (base, '.');
  return dot != NULL && dot != base && jyl_format_from_string (dot + 1, out);
}

/**
 * jyl_export_chart_full:
 * @chart: what to write
 * @format: as what
 * @options: (nullable): how, where the format leaves a choice
 * @error: return location for an error
 *
 * Depends on nothing but its arguments and the installed fonts: not on the time, nor on what was
 * written before.
 *
 * Returns: (transfer full) (nullable): the whole file
 */
GBytes *
jyl_export_chart_full (JylChart *chart, JylFormat format, const JylExportOptions *options, GError **error)
{
  static const JylExportOptions usual = JYL_EXPORT_OPTIONS_INIT;
  const JylCanvas *canvas;

  if (options == NULL)
    options = &usual;
  canvas = options->canvas.width > 0 ? &options->canvas : &usual.canvas;

  g_return_val_if_fail (JYL_IS_CHART (chart), NULL);
  g_return_val_if_fail (isfinite (options->scale) && options->scale > 0, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  switch (format)
    {
    case JYL_FORMAT_PNG:
      return jyl_png_write (chart, canvas, options->scale, error);
    case JYL_FORMAT_SVG:
      return jyl_svg_write (chart, canvas, options->outlines, error);
    case JYL_FORMAT_PDF:
      return jyl_pdf_write (chart, canvas, error);
    case JYL_FORMAT_CSV:
      return jyl_csv_write (chart, error);
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * jyl_export_chart:
 * @chart: what to write
 * @format: as what
 * @scale: pixels of a PNG for one CSS pixel of the canvas
 * @error: return location for an error
 *
 * Like jyl_export_chart_full() with nothing chosen but the scale.
 *
 * Returns: (transfer full) (nullable): the whole file
 */
GBytes *
jyl_export_chart (JylChart *chart, JylFormat format, double scale, GError **error)
{
  JylExportOptions options = JYL_EXPORT_OPTIONS_INIT;

  options.scale = scale;
  return jyl_export_chart_full (chart, format, &options, error);
}

/**
 * jyl_export_chart_to_file:
 * @what: the chart, and how it is written
 * @file: where to
 * @replace: whether a file of that name may be replaced
 * @cancellable: (nullable): to stop it
 * @error: return location for an error of %G_IO_ERROR
 *
 * The file appears complete or not at all.
 *
 * Returns: whether it was written
 */
gboolean
jyl_export_chart_to_file (const JylExport *what, GFile *file, gboolean replace, GCancellable *cancellable,
                          GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (what != NULL && JYL_IS_CHART (what->chart), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  bytes = jyl_export_chart_full (what->chart, what->format, what->options, error);
  return bytes != NULL && jyl_write_file (file, bytes, replace, cancellable, error);
}

/**
 * jyl_export_chart_to_file_async:
 * @what: the chart, which nobody can change meanwhile, and how it is written; not needed after the call
 * @file: where to
 * @replace: whether a file of that name may be replaced
 * @cancellable: (nullable): to stop it
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Like jyl_export_chart_to_file(), in a thread of its own.
 */
void
jyl_export_chart_to_file_async (const JylExport *what, GFile *file, gboolean replace, GCancellable *cancellable,
                                GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (what != NULL && JYL_IS_CHART (what->chart));
  g_return_if_fail (G_IS_FILE (file));

  job = g_new0 (Job, 1);
  job->chart = g_object_ref (what->chart);
  job->file = g_object_ref (file);
  job->format = what->format;
  job->options = what->options != NULL ? *what->options : (JylExportOptions) JYL_EXPORT_OPTIONS_INIT;
  job->replace = replace;

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, jyl_export_chart_to_file_async);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, export_thread);
}

/**
 * jyl_export_chart_to_file_finish:
 * @result: what the callback of jyl_export_chart_to_file_async() got
 * @error: return location for an error of %G_IO_ERROR
 *
 * Returns: whether the file was written
 */
gboolean
jyl_export_chart_to_file_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * jyl_export_suggest_name:
 * @view: what is to be written
 * @format: as what
 *
 * Returns: (transfer full): a file name: "minimum-wage-en.png"
 */
char *
jyl_export_suggest_name (JylView *view, JylFormat format)
{
  g_return_val_if_fail (view != NULL, NULL);

  return g_strdup_printf ("%s-%s.%s", jyl_view_get_indicator (view),
                          jyl_language_to_string (jyl_view_get_language (view)), jyl_format_to_string (format));
}
