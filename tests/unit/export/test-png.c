/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <cairo.h>
#include <string.h>

#include "chart-fixture.h"
#include "jyl-export.h"

static GBytes *
export (const char *indicator, JylStyle style, double width, double height, double scale)
{
  g_autoptr (JylDataset) dataset = fixture_dataset ();
  g_autoptr (JylView) view = jyl_view_new (indicator);
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, NULL);
  g_autoptr (GError) error = NULL;
  JylExportOptions options = { .canvas = { width, height, style }, .scale = scale };
  GBytes *bytes = jyl_export_chart_full (chart, JYL_FORMAT_PNG, &options, &error);

  g_assert_no_error (error);
  return bytes;
}

static guint32
read_be32 (const guchar *data)
{
  return (guint32) data[0] << 24 | (guint32) data[1] << 16 | (guint32) data[2] << 8 | data[3];
}

/* The contents of the chunk of @type that begins with @keyword, or NULL; @n_chunks counts all of @type. */
static const guchar *
find_chunk (GBytes *png, const char *type, const char *keyword, guint *n_chunks)
{
  gsize size;
  const guchar *data = g_bytes_get_data (png, &size);
  const guchar *found = NULL;

  *n_chunks = 0;
  g_assert_cmpmem (data, 8, "\211PNG\r\n\032\n", 8);
  for (gsize i = 8; i + 12 <= size; i += 12 + read_be32 (data + i))
    {
      if (memcmp (data + i + 4, type, 4) != 0)
        continue;
      (*n_chunks)++;
      if (keyword == NULL || strcmp ((const char *) data + i + 8, keyword) == 0)
        found = data + i + 8;
    }

  return found;
}

static void
assert_text (GBytes *png, const char *keyword, const char *language, const char *expected)
{
  guint n_chunks;
  const char *text = (const char *) find_chunk (png, "iTXt", keyword, &n_chunks);
  g_autofree char *rest = NULL;

  g_assert_nonnull (text);
  text += strlen (keyword) + 1;
  g_assert_cmpint (text[0], ==, 0); /* not compressed */
  text += 2;
  g_assert_cmpstr (text, ==, language);
  text += strlen (text) + 1;
  text += strlen (text) + 1;
  rest = g_strndup (text, strlen (expected));
  g_assert_cmpstr (rest, ==, expected);
}

typedef struct {
  const guchar *data;
  gsize         left;
} Reading;

static cairo_status_t
read_cb (void *closure, unsigned char *data, unsigned int length)
{
  Reading *reading = closure;

  if (length > reading->left)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (data, reading->data, length);
  reading->data += length;
  reading->left -= length;
  return CAIRO_STATUS_SUCCESS;
}

static cairo_surface_t *
decode (GBytes *png)
{
  Reading reading = { g_bytes_get_data (png, NULL), g_bytes_get_size (png) };
  cairo_surface_t *surface = cairo_image_surface_create_from_png_stream (read_cb, &reading);

  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  return surface;
}

static guint32
get_pixel (cairo_surface_t *surface, int x, int y)
{
  guint32 pixel;

  memcpy (&pixel, cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface) + 4 * x, 4);
  return pixel;
}

static void
test_size (void)
{
  g_autoptr (GBytes) png = export ("wage", JYL_STYLE_LIGHT, 640, 360, 1.5);
  guint n_chunks;
  const guchar *header = find_chunk (png, "IHDR", NULL, &n_chunks);
  const guchar *density;

  g_assert_cmpuint (read_be32 (header), ==, 960);
  g_assert_cmpuint (read_be32 (header + 4), ==, 540);
  g_assert_cmpint (header[8], ==, 8);
  g_assert_cmpint (header[9], ==, 2); /* RGB: a picture with a ground needs no alpha */

  /* 144 dots an inch */
  density = find_chunk (png, "pHYs", NULL, &n_chunks);
  g_assert_cmpuint (read_be32 (density), ==, 5669);
  g_assert_cmpuint (read_be32 (density + 4), ==, 5669);
  g_assert_cmpint (density[8], ==, 1);
}

static void
test_texts (void)
{
  g_autoptr (GBytes) png = export ("wage", JYL_STYLE_LIGHT, 640, 360, 1);
  guint n_chunks;

  assert_text (png, "Title", "en", "Minimum wage");
  assert_text (png, "Description", "en", "Minimum wage. Tenge a month, 2018–2025. Set by law, in force: 5 figures");
  assert_text (png, "Source", "en", "Sources: ILO; Bureau of National Statistics; FTURK 8 Oct 2021");
  assert_text (png, "Copyright", "en", "A small record, CC0-1.0");
  assert_text (png, "Comment", "en", "{\"jylnama\":\"view/2\",\"parts\":[{\"indicator\":\"wage\"");

  g_assert_nonnull (find_chunk (png, "iTXt", "Dataset", &n_chunks));

  find_chunk (png, "tIME", NULL, &n_chunks);
  g_assert_cmpuint (n_chunks, ==, 0);
}

static void
test_styles (void)
{
  g_autoptr (GBytes) light = export ("disputes", JYL_STYLE_LIGHT, 640, 360, 1);
  g_autoptr (GBytes) dark = export ("disputes", JYL_STYLE_DARK, 640, 360, 1);
  g_autoptr (GBytes) clear = export ("disputes", JYL_STYLE_TRANSPARENT, 640, 360, 1);
  cairo_surface_t *light_surface = decode (light);
  cairo_surface_t *dark_surface = decode (dark);
  cairo_surface_t *clear_surface = decode (clear);
  guint n_chunks;

  g_assert_cmphex (get_pixel (light_surface, 0, 0) & 0xffffff, ==, 0xffffff);
  g_assert_cmpuint (get_pixel (dark_surface, 0, 0) & 0xff, <, 0x60);
  g_assert_cmphex (get_pixel (clear_surface, 0, 0), ==, 0);
  g_assert_cmpint (find_chunk (clear, "IHDR", NULL, &n_chunks)[9], ==, 6); /* RGBA */

  cairo_surface_destroy (light_surface);
  cairo_surface_destroy (dark_surface);
  cairo_surface_destroy (clear_surface);
}

/* Laid over white, the picture without a ground is the light one. */
static void
test_transparent_over_white (void)
{
  g_autoptr (GBytes) light = export ("wage", JYL_STYLE_LIGHT, 640, 360, 1);
  g_autoptr (GBytes) clear = export ("wage", JYL_STYLE_TRANSPARENT, 640, 360, 1);
  cairo_surface_t *light_surface = decode (light);
  cairo_surface_t *clear_surface = decode (clear);
  guint n_different = 0, n_ink = 0;

  for (int y = 0; y < 360; y++)
    for (int x = 0; x < 640; x++)
      {
        guint32 ours = get_pixel (clear_surface, x, y);
        guint32 expected = get_pixel (light_surface, x, y);

        n_ink += (expected & 0xffffff) != 0xffffff;
        for (int shift = 0; shift < 24; shift += 8)
          {
            int over = (int) ((ours >> shift) & 0xff) + 255 - (int) (ours >> 24);

            n_different += ABS (over - (int) ((expected >> shift) & 0xff)) > 24;
          }
      }

  /* Overlapping edges blend differently with a ground beneath them. */
  g_assert_cmpuint (n_ink, >, 1000);
  g_assert_cmpuint (n_different, <, n_ink / 20);

  cairo_surface_destroy (light_surface);
  cairo_surface_destroy (clear_surface);
}

static void
test_too_large (void)
{
  g_autoptr (JylDataset) dataset = fixture_dataset ();
  g_autoptr (JylView) view = jyl_view_new ("wage");
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, NULL);
  g_autoptr (GError) error = NULL;

  JylExportOptions options = { .canvas = { 16384, 16384, JYL_STYLE_LIGHT }, .scale = 4 };

  g_assert_null (jyl_export_chart_full (chart, JYL_FORMAT_PNG, &options, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/png/size", test_size);
  g_test_add_func ("/png/texts", test_texts);
  g_test_add_func ("/png/styles", test_styles);
  g_test_add_func ("/png/transparent-over-white", test_transparent_over_white);
  g_test_add_func ("/png/too-large", test_too_large);

  return g_test_run ();
}
