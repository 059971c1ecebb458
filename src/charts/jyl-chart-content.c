/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-chart-content.h"

#include <glib/gi18n.h>

#include "jyl-export.h"
#include "jyl-html.h"
#include "jyl-sentence.h"
#include "jyl-tsv.h"

struct _JylChartContent {
  GdkContentProvider parent_instance;

  /* owned */
  JylChart          *chart;
  JylObservation    *selected;

  double             scale;
};

G_DEFINE_FINAL_TYPE (JylChartContent, jyl_chart_content, GDK_TYPE_CONTENT_PROVIDER)

/* The first is what most programs take. */
#define MIME_PNG "image/png"
#define MIME_SVG "image/svg+xml"
#define MIME_HTML "text/html"
#define MIME_TSV "text/tab-separated-values"
#define MIME_TEXT "text/plain;charset=utf-8"
#define MIME_PLAIN "text/plain"

/* A point that was asked for is told; without one the chart is. */
static char *
make_text (JylChartContent *self)
{
  guint series, point;

  return jyl_chart_find_point (self->chart, self->selected, &series, &point)
         ? jyl_sentence_write_point (self->chart, series, point)
         : jyl_sentence_write_chart (self->chart);
}

static GBytes *
take_text (char *text)
{
  return g_bytes_new_take (text, strlen (text));
}

static GBytes *
make_bytes (JylChartContent *self, const char *mime_type, GError **error)
{
  if (g_str_equal (mime_type, MIME_PNG))
    return jyl_export_chart (self->chart, JYL_FORMAT_PNG, self->scale, error);
  if (g_str_equal (mime_type, MIME_SVG))
    return jyl_export_chart (self->chart, JYL_FORMAT_SVG, 1, error);
  if (g_str_equal (mime_type, MIME_HTML))
    return take_text (jyl_html_write (self->chart));
  if (g_str_equal (mime_type, MIME_TSV))
    return take_text (jyl_tsv_write (self->chart));
  if (g_str_equal (mime_type, MIME_TEXT) || g_str_equal (mime_type, MIME_PLAIN))
    return take_text (make_text (self));

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
               _("A chart can’t be copied as “%s”; paste it as a picture, a table or a text"), mime_type);

  return NULL;
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  if (g_output_stream_write_all_finish (G_OUTPUT_STREAM (source), result, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static GdkContentFormats *
jyl_chart_content_ref_formats (GdkContentProvider *provider)
{
  GdkContentFormatsBuilder *builder = gdk_content_formats_builder_new ();

  gdk_content_formats_builder_add_gtype (builder, GDK_TYPE_TEXTURE);
  gdk_content_formats_builder_add_mime_type (builder, MIME_PNG);
  gdk_content_formats_builder_add_mime_type (builder, MIME_SVG);
  gdk_content_formats_builder_add_mime_type (builder, MIME_HTML);
  gdk_content_formats_builder_add_mime_type (builder, MIME_TSV);
  gdk_content_formats_builder_add_gtype (builder, G_TYPE_STRING);
  gdk_content_formats_builder_add_mime_type (builder, MIME_TEXT);
  gdk_content_formats_builder_add_mime_type (builder, MIME_PLAIN);

  return gdk_content_formats_builder_free_to_formats (builder);
}

static void
jyl_chart_content_write_mime_type_async (GdkContentProvider *provider, const char *mime_type, GOutputStream *stream,
                                         int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback,
                                         gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (provider, cancellable, callback, user_data);
  GError *error = NULL;
  GBytes *bytes;
  gconstpointer data;
  gsize size;

  g_task_set_source_tag (task, jyl_chart_content_write_mime_type_async);
  g_task_set_priority (task, io_priority);
  bytes = make_bytes (JYL_CHART_CONTENT (provider), mime_type, &error);
  if (bytes == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  g_task_set_task_data (task, bytes, (GDestroyNotify) g_bytes_unref);
  data = g_bytes_get_data (bytes, &size);
  g_output_stream_write_all_async (stream, data, size, io_priority, cancellable, written_cb, g_steal_pointer (&task));
}

static gboolean
jyl_chart_content_write_mime_type_finish (GdkContentProvider *provider, GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

/* Pasting within the program. */
static gboolean
jyl_chart_content_get_value (GdkContentProvider *provider, GValue *value, GError **error)
{
  JylChartContent *self = JYL_CHART_CONTENT (provider);

  if (G_VALUE_HOLDS_STRING (value))
    {
      g_value_take_string (value, make_text (self));
      return TRUE;
    }
  if (G_VALUE_HOLDS (value, GDK_TYPE_TEXTURE))
    {
      g_autoptr (GBytes) bytes = make_bytes (self, MIME_PNG, error);
      GdkTexture *texture = bytes != NULL ? gdk_texture_new_from_bytes (bytes, error) : NULL;

      if (texture == NULL)
        return FALSE;
      g_value_take_object (value, texture);
      return TRUE;
    }

  return GDK_CONTENT_PROVIDER_CLASS (jyl_chart_content_parent_class)->get_value (provider, value, error);
}

static void
jyl_chart_content_dispose (GObject *object)
{
  JylChartContent *self = JYL_CHART_CONTENT (object);

  g_clear_object (&self->chart);
  g_clear_object (&self->selected);

  G_OBJECT_CLASS (jyl_chart_content_parent_class)->dispose (object);
}

static void
jyl_chart_content_class_init (JylChartContentClass *klass)
{
  GdkContentProviderClass *provider_class = GDK_CONTENT_PROVIDER_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jyl_chart_content_dispose;
  provider_class->ref_formats = jyl_chart_content_ref_formats;
  provider_class->write_mime_type_async = jyl_chart_content_write_mime_type_async;
  provider_class->write_mime_type_finish = jyl_chart_content_write_mime_type_finish;
  provider_class->get_value = jyl_chart_content_get_value;
}

static void
jyl_chart_content_init (JylChartContent *self)
{
}

/**
 * jyl_chart_content_new:
 * @chart: what to copy, in the size, style and language of its view
 * @selected: (nullable): the observation that the sentence is about; of the whole chart without one
 * @scale: how many pixels of the picture a pixel of the chart takes
 *
 * The chart as a picture (PNG, SVG), as a table (HTML, tab-separated values) and as a sentence with its
 * source: each is made when somebody asks for it, and not before.
 *
 * Returns: (transfer full): content for a clipboard
 */
GdkContentProvider *
jyl_chart_content_new (JylChart *chart, JylObservation *selected, double scale)
{
  JylChartContent *self;

  g_return_val_if_fail (JYL_IS_CHART (chart), NULL);
  g_return_val_if_fail (selected == NULL || JYL_IS_OBSERVATION (selected), NULL);

  self = g_object_new (JYL_TYPE_CHART_CONTENT, NULL);
  self->chart = g_object_ref (chart);
  g_set_object (&self->selected, selected);
  self->scale = scale;

  return GDK_CONTENT_PROVIDER (self);
}
