/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <errno.h>
#include <glib/gstdio.h>
#include <png.h>
#include <string.h>

#include "sample-fixture.h"

/* Layouts and pictures against kept ones in tests/data/golden/. What came out, what was expected and where
 * they differ is written to the build folder when they do. JYL_UPDATE_GOLDEN=1 rewrites what is kept; look at
 * the pictures before committing them. */

/* A pixel differs where one of its parts differs by more than this of 255: antialiasing is a little
 * different from one version of cairo to the next. */
#define PIXEL_TOLERANCE 32

/* So many pixels of a million may differ: a moved letter is more. */
#define PIXELS_PER_MILLION 150

/* Of each part of a colour, so many levels are kept: one step is less than what is tolerated, and the files
 * are a quarter as large. */
#define LEVELS 10

static inline gboolean
is_updating (void)
{
  return g_strcmp0 (g_getenv ("JYL_UPDATE_GOLDEN"), "1") == 0;
}

static inline char *
get_kept_path (const char *name, const char *ending)
{
  g_autofree char *file = g_strconcat (name, ending, NULL);

  return g_test_build_filename (G_TEST_DIST, "data", "golden", file, NULL);
}

/* A place in the build folder for what came of a failure. */
static inline char *
get_output_path (const char *name, const char *ending)
{
  g_autofree char *file = g_strconcat (name, ending, NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_BUILT, "golden", file, NULL);
  g_autofree char *folder = g_path_get_dirname (path);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  return g_steal_pointer (&path);
}

static inline void
write_text (const char *path, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

/* The lines that are only in one of two texts, as a patch shows them. */
static inline void
append_lines (GString *string, char sign, const char *text, const char *other)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_auto (GStrv) others = g_strsplit (other, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (!g_strv_contains ((const char *const *) others, lines[i]))
      g_string_append_printf (string, "%c %s\n", sign, lines[i]);
}

static inline void
compare_text (const char *name, const char *text)
{
  g_autofree char *path = get_kept_path (name, ".layout");
  g_autofree char *kept = NULL;

  if (is_updating ())
    write_text (path, text);

  if (!g_file_get_contents (path, &kept, NULL, NULL))
    kept = g_strdup ("");
  if (!g_str_equal (text, kept))
    {
      g_autofree char *out_path = get_output_path (name, ".out.layout");
      g_autofree char *kept_path = get_output_path (name, ".ref.layout");
      g_autofree char *difference_path = get_output_path (name, ".diff.layout");
      g_autoptr (GString) difference = g_string_new (NULL);

      append_lines (difference, '-', kept, text);
      append_lines (difference, '+', text, kept);
      write_text (out_path, text);
      write_text (kept_path, kept);
      write_text (difference_path, difference->str);
      g_test_message ("the layout differs: see %s", difference_path);
      g_test_fail ();
    }
}

/* In as many levels as are kept: of a picture without transparency. */
static inline void
quantize (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface), height = cairo_image_surface_get_height (surface);

  cairo_surface_flush (surface);
  for (int y = 0; y < height; y++)
    {
      guint8 *row = cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface);

      for (int x = 0; x < 4 * width; x++)
        row[x] = (guint8) ((row[x] * (LEVELS - 1) + 127) / 255 * 255 / (LEVELS - 1));
    }
  cairo_surface_mark_dirty (surface);
}

static inline cairo_surface_t *
draw (JylLayout *layout)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) jyl_layout_get_width (layout),
                                                         (int) jyl_layout_get_height (layout));
  cairo_t *cr = cairo_create (surface);

  jyl_chart_draw (layout, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static inline gboolean
is_different (const guint8 *first, const guint8 *second)
{
  for (guint i = 0; i < 4; i++)
    if (ABS ((int) first[i] - (int) second[i]) > PIXEL_TOLERANCE)
      return TRUE;

  return FALSE;
}

/* How many pixels differ; all of them where the sizes do. @difference shows them in red on a faint copy. */
static inline guint
count_differences (cairo_surface_t *first, cairo_surface_t *second, cairo_surface_t *difference)
{
  int width = cairo_image_surface_get_width (first), height = cairo_image_surface_get_height (first);
  guint n = 0;

  if (cairo_image_surface_get_width (second) != width || cairo_image_surface_get_height (second) != height)
    return (guint) (width * height);

  for (int y = 0; y < height; y++)
    {
      const guint8 *a = cairo_image_surface_get_data (first) + y * cairo_image_surface_get_stride (first);
      const guint8 *b = cairo_image_surface_get_data (second) + y * cairo_image_surface_get_stride (second);
      guint8 *out = cairo_image_surface_get_data (difference) + y * cairo_image_surface_get_stride (difference);

      for (int x = 0; x < width; x++, a += 4, b += 4, out += 4)
        {
          gboolean differs = is_different (a, b);
          const guint32 red = 0xffff0000, faint = 0xff000000 | (0x010101u * (guint32) (224 + a[1] / 8));

          memcpy (out, differs ? &red : &faint, 4);
          n += differs ? 1 : 0;
        }
    }

  return n;
}

static inline void
write_picture (cairo_surface_t *surface, const char *path)
{
  g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);
}

/* As an image of at most 256 colours, which is much smaller. FALSE where it has more. */
static inline gboolean
write_palette (cairo_surface_t *surface, const char *path)
{
  int width = cairo_image_surface_get_width (surface), height = cairo_image_surface_get_height (surface);
  g_autoptr (GHashTable) found = g_hash_table_new (g_direct_hash, g_direct_equal);
  g_autofree guint8 *pixels = g_malloc ((gsize) width * (gsize) height);
  guint8 colours[256 * 3];
  png_image image = { .version = PNG_IMAGE_VERSION, .width = (guint) width, .height = (guint) height,
                      .format = PNG_FORMAT_RGB_COLORMAP };

  for (int y = 0; y < height; y++)
    {
      const guint8 *row = cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface);

      for (int x = 0; x < width; x++)
        {
          guint32 pixel;
          guint index;

          memcpy (&pixel, row + 4 * x, sizeof pixel);
          index = GPOINTER_TO_UINT (g_hash_table_lookup (found, GUINT_TO_POINTER (pixel)));
          if (index == 0)
            {
              if (pixel >> 24 != 0xff || image.colormap_entries == 256)
                return FALSE;
              index = ++image.colormap_entries;
              g_hash_table_insert (found, GUINT_TO_POINTER (pixel), GUINT_TO_POINTER (index));
              colours[3 * (index - 1)] = (guint8) (pixel >> 16);
              colours[3 * (index - 1) + 1] = (guint8) (pixel >> 8);
              colours[3 * (index - 1) + 2] = (guint8) pixel;
            }
          pixels[y * width + x] = (guint8) (index - 1);
        }
    }

  g_assert_true (png_image_write_to_file (&image, path, 0, pixels, 0, colours));
  return TRUE;
}

/* Through ARGB32 whatever the file holds: an opaque PNG comes back without alpha. */
static inline cairo_surface_t *
read_picture (const char *path)
{
  cairo_surface_t *file = cairo_image_surface_create_from_png (path);
  cairo_surface_t *surface;
  cairo_t *cr;

  if (cairo_surface_status (file) != CAIRO_STATUS_SUCCESS)
    {
      cairo_surface_destroy (file);
      return NULL;
    }

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, cairo_image_surface_get_width (file),
                                        cairo_image_surface_get_height (file));
  cr = cairo_create (surface);
  cairo_set_source_surface (cr, file, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (file);
  cairo_surface_flush (surface);
  return surface;
}

static inline void
compare_picture (const char *name, JylLayout *layout)
{
  g_autofree char *path = get_kept_path (name, ".png");
  cairo_surface_t *out = draw (layout), *kept, *difference;
  int width = cairo_image_surface_get_width (out), height = cairo_image_surface_get_height (out);
  guint n_different = (guint) (width * height);

  quantize (out);
  if (is_updating () && !write_palette (out, path))
    write_picture (out, path);

  kept = read_picture (path);
  difference = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  if (kept != NULL)
    {
      cairo_surface_flush (difference);
      n_different = count_differences (out, kept, difference);
      cairo_surface_mark_dirty (difference);
    }

  if ((guint64) n_different * 1000000 > (guint64) PIXELS_PER_MILLION * (guint64) (width * height))
    {
      g_autofree char *out_path = get_output_path (name, ".out.png");
      g_autofree char *kept_path = get_output_path (name, ".ref.png");
      g_autofree char *difference_path = get_output_path (name, ".diff.png");

      write_picture (out, out_path);
      if (kept != NULL)
        write_picture (kept, kept_path);
      write_picture (difference, difference_path);
      g_test_message ("%u pixels differ: see %s", n_different, difference_path);
      g_test_fail ();
    }

  cairo_surface_destroy (difference);
  g_clear_pointer (&kept, cairo_surface_destroy);
  cairo_surface_destroy (out);
}
