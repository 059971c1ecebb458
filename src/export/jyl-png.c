/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A chart as a PNG. Written with libpng rather than by cairo, which can say neither how large a pixel
 * is nor what the picture shows. */

#include <glib/gi18n.h>
#include <math.h>
#include <png.h>
#include <string.h>

#include "jyl-export-private.h"

/* The same bytes on every run need a fixed effort. Most rows of a chart are the row above once more: told so, they are
 * nothing but zeros, and a small effort is enough for the others, whose flat colours need no filter. */
#define COMPRESSION_LEVEL 3

#define PIXELS_PER_METRE(scale) ((guint32) lround ((scale) * 96 / 0.0254))

#define MAX_TEXTS 7

typedef struct {
  png_structp png;
  png_infop   info;
  GByteArray *bytes;
  guchar     *row;
  char        message[200];
} Writer;

static void
write_cb (png_structp png, png_bytep data, size_t length)
{
  Writer *self = png_get_io_ptr (png);

  g_byte_array_append (self->bytes, data, (guint) length);
}

static void
flush_cb (png_structp png)
{
}

static void
error_cb (png_structp png, png_const_charp message)
{
  Writer *self = png_get_error_ptr (png);

  g_strlcpy (self->message, message, sizeof self->message);
  png_longjmp (png, 1);
}

static void
warning_cb (png_structp png, png_const_charp message)
{
  g_debug ("libpng: %s", message);
}

static void
writer_clear (Writer *self)
{
  if (self->png != NULL)
    png_destroy_write_struct (&self->png, &self->info);
  g_clear_pointer (&self->bytes, g_byte_array_unref);
  g_clear_pointer (&self->row, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Writer, writer_clear)

static void
add_text (png_text *texts, int *n_texts, const char *key, const char *language, const char *text)
{
  if (text == NULL || *text == '\0')
    return;

  texts[(*n_texts)++] = (png_text) {
    .compression = PNG_ITXT_COMPRESSION_NONE,
    .key = (char *) key,
    .text = (char *) text,
    .itxt_length = strlen (text),
    .lang = (char *) language,
    .lang_key = (char *) key,
  };
}

static void
set_texts (Writer *self, const JylMetadata *metadata, const char *language)
{
  png_text texts[MAX_TEXTS];
  int n_texts = 0;

  memset (texts, 0, sizeof texts);
  add_text (texts, &n_texts, "Title", language, metadata->title);
  add_text (texts, &n_texts, "Description", language, metadata->description);
  add_text (texts, &n_texts, "Source", language, metadata->source);
  add_text (texts, &n_texts, "Copyright", language, metadata->copyright);
  add_text (texts, &n_texts, "Software", "en", "Jylnama");
  add_text (texts, &n_texts, "Comment", "en", metadata->view);
  add_text (texts, &n_texts, "Dataset", "en", metadata->dataset);
  png_set_text (self->png, self->info, texts, n_texts);
}

/* cairo has pixels in one word with the colours multiplied by alpha; PNG wants bytes and plain colours. */
static void
convert_row (const guchar *source, guchar *row, int width, gboolean opaque)
{
  for (int x = 0; x < width; x++)
    {
      guint32 pixel, alpha;

      memcpy (&pixel, source + 4 * (gsize) x, sizeof pixel);
      alpha = pixel >> 24;
      for (int shift = 16; shift >= 0; shift -= 8)
        {
          guint32 part = (pixel >> shift) & 0xff;

          if (!opaque && alpha > 0 && alpha < 0xff)
            part = MIN ((part * 255 + alpha / 2) / alpha, 255);
          *row++ = (guchar) part;
        }
      if (!opaque)
        *row++ = (guchar) alpha;
    }
}

/* Everything that libpng does stands between setjmp and its end; what must survive a jump lives in @self. */
static gboolean
write_surface (Writer *self, cairo_surface_t *surface, const JylMetadata *metadata, const char *language, double scale)
{
  gboolean opaque = cairo_image_surface_get_format (surface) == CAIRO_FORMAT_RGB24;
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  int stride = cairo_image_surface_get_stride (surface);
  const guchar *data = cairo_image_surface_get_data (surface);

  if (setjmp (png_jmpbuf (self->png)) != 0)
    return FALSE;

  png_set_write_fn (self->png, self, write_cb, flush_cb);
  png_set_compression_level (self->png, COMPRESSION_LEVEL);
  /* What has been said before the first row may be used. */
  png_set_filter (self->png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE | PNG_FILTER_UP);
  png_set_IHDR (self->png, self->info, (guint32) width, (guint32) height, 8,
                opaque ? PNG_COLOR_TYPE_RGB : PNG_COLOR_TYPE_RGB_ALPHA, PNG_INTERLACE_NONE,
                PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_sRGB (self->png, self->info, PNG_sRGB_INTENT_PERCEPTUAL);
  png_set_pHYs (self->png, self->info, PIXELS_PER_METRE (scale), PIXELS_PER_METRE (scale), PNG_RESOLUTION_METER);
  set_texts (self, metadata, language);
  png_write_info (self->png, self->info);

  for (int y = 0; y < height; y++)
    {
      const guchar *source = data + (gsize) y * (gsize) stride;
      gboolean again = y > 0 && memcmp (source, source - stride, 4 * (gsize) width) == 0;

      if (!again)
        convert_row (source, self->row, width, opaque);
      png_set_filter (self->png, PNG_FILTER_TYPE_BASE, again ? PNG_FILTER_UP : PNG_FILTER_NONE);
      png_write_row (self->png, self->row);
    }

  png_write_end (self->png, self->info);
  return TRUE;
}

static cairo_surface_t *
draw_surface (JylChart *chart, const JylCanvas *canvas, double scale, gboolean opaque, GError **error)
{
  double width = canvas->width, height = canvas->height;
  g_autoptr (JylLayout) layout = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;

  surface = cairo_image_surface_create (opaque ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32,
                                        MAX (1, (int) lround (width * scale)), MAX (1, (int) lround (height * scale)));
  if (!jyl_check_cairo (cairo_surface_status (surface), error))
    {
      cairo_surface_destroy (surface);
      return NULL;
    }

  layout = jyl_layout_new (chart, canvas);
  cr = cairo_create (surface);
  cairo_scale (cr, cairo_image_surface_get_width (surface) / width, cairo_image_surface_get_height (surface) / height);
  jyl_chart_draw (layout, cr);
  if (!jyl_check_cairo (cairo_status (cr), error))
    g_clear_pointer (&surface, cairo_surface_destroy);
  cairo_destroy (cr);

  if (surface != NULL)
    cairo_surface_flush (surface);
  return surface;
}

/**
 * jyl_png_write:
 * @chart: a chart
 * @canvas: its size and style
 * @scale: pixels for one CSS pixel of @canvas
 * @error: return location for an error
 *
 * The picture says how large it is in print (96 CSS pixels an inch), what it shows, from which sources,
 * and the view it was drawn from; not when it was written.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
jyl_png_write (JylChart *chart, const JylCanvas *canvas, double scale, GError **error)
{
  JylView *view = jyl_chart_get_view (chart);
  gboolean opaque = canvas->style != JYL_STYLE_TRANSPARENT;
  g_auto (Writer) writer = { NULL };
  g_auto (JylMetadata) metadata = { NULL };
  cairo_surface_t *surface;
  gboolean written;

  surface = draw_surface (chart, canvas, scale, opaque, error);
  if (surface == NULL)
    return NULL;

  writer.bytes = g_byte_array_new ();
  writer.png = png_create_write_struct (PNG_LIBPNG_VER_STRING, &writer, error_cb, warning_cb);
  writer.info = writer.png != NULL ? png_create_info_struct (writer.png) : NULL;
  writer.row = g_malloc (4 * (gsize) cairo_image_surface_get_width (surface));
  jyl_metadata_init (&metadata, chart, canvas);
  written = writer.info != NULL
            && write_surface (&writer, surface, &metadata, jyl_language_to_string (jyl_view_get_language (view)),
                              scale);
  cairo_surface_destroy (surface);

  if (!written)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _("The PNG could not be written: %s"), writer.message);
      return NULL;
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&writer.bytes));
}
