/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Layouts and pictures of the headline charts against kept ones in tests/data/golden/. What came out, what
 * was expected and where they differ is written to the build folder when they do. JYL_UPDATE_GOLDEN=1
 * rewrites what is kept; look at the pictures before committing them. */

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#include "sample-fixture.h"

/* A pixel differs where one of its parts differs by more than this of 255: antialiasing is a little
 * different from one version of cairo to the next. */
#define PIXEL_TOLERANCE 32

/* So many pixels of a million may differ: a moved letter is more. */
#define PIXELS_PER_MILLION 150

typedef struct {
  const char *indicator;
  JylLanguage language;
  JylStyle    style;
  int         width;
  int         height;
  gboolean    picture; /* also compared as a picture */
  const char *compare; /* nullable: another indicator below it */
  gboolean    flags;
  JylTransform transform;
} Golden;

static const Golden goldens[] = {
  { "minimum-wage", JYL_LANGUAGE_EN, JYL_STYLE_LIGHT, 640, 360, TRUE },
  { "accidents", JYL_LANGUAGE_EN, JYL_STYLE_LIGHT, 640, 360, TRUE },
  { "labour-disputes", JYL_LANGUAGE_EN, JYL_STYLE_LIGHT, 640, 360, TRUE },
  { "minimum-wage", JYL_LANGUAGE_RU, JYL_STYLE_DARK, 640, 360, TRUE },
  { "accidents", JYL_LANGUAGE_KK, JYL_STYLE_PRINT, 640, 360, TRUE },
  { "labour-disputes", JYL_LANGUAGE_RU, JYL_STYLE_TRANSPARENT, 640, 360, TRUE },
  { "minimum-wage", JYL_LANGUAGE_EN, JYL_STYLE_LIGHT, 320, 180, TRUE },
  { "accidents", JYL_LANGUAGE_EN, JYL_STYLE_LIGHT, 320, 180, TRUE },
  { "labour-disputes", JYL_LANGUAGE_EN, JYL_STYLE_LIGHT, 320, 180, TRUE },
  { "minimum-wage", JYL_LANGUAGE_EN, JYL_STYLE_LIGHT, 1280, 720, FALSE },
  { "accidents", JYL_LANGUAGE_EN, JYL_STYLE_LIGHT, 1280, 720, FALSE },
  { "labour-disputes", JYL_LANGUAGE_EN, JYL_STYLE_LIGHT, 1280, 720, FALSE },
  { "minimum-wage", JYL_LANGUAGE_KK, JYL_STYLE_LIGHT, 1080, 1920, FALSE },
  { "accidents", JYL_LANGUAGE_RU, JYL_STYLE_LIGHT, 1080, 1920, FALSE },
  { "labour-disputes", JYL_LANGUAGE_KK, JYL_STYLE_LIGHT, 1080, 1920, FALSE },
  { "accidents", JYL_LANGUAGE_EN, JYL_STYLE_LIGHT, 3840, 2160, FALSE },
  { "minimum-wage", JYL_LANGUAGE_EN, JYL_STYLE_LIGHT, 640, 360, TRUE, NULL, TRUE },
  { "minimum-wage", JYL_LANGUAGE_RU, JYL_STYLE_LIGHT, 320, 180, TRUE, NULL, TRUE },
  { "minimum-wage", JYL_LANGUAGE_KK, JYL_STYLE_PRINT, 1280, 720, FALSE, NULL, TRUE },
  { "minimum-wage", JYL_LANGUAGE_EN, JYL_STYLE_LIGHT, 640, 360, TRUE, "average-wage" },
  { "minimum-wage", JYL_LANGUAGE_KK, JYL_STYLE_PRINT, 1280, 720, FALSE, "average-wage" },
  { "minimum-wage", JYL_LANGUAGE_RU, JYL_STYLE_LIGHT, 1280, 720, FALSE, "accidents" },
  { "minimum-wage", JYL_LANGUAGE_EN, JYL_STYLE_LIGHT, 640, 360, TRUE, NULL, FALSE, JYL_TRANSFORM_REAL },
  { "labour-disputes", JYL_LANGUAGE_RU, JYL_STYLE_PRINT, 640, 360, TRUE, NULL, FALSE, JYL_TRANSFORM_CHANGE },
  { "minimum-wage", JYL_LANGUAGE_KK, JYL_STYLE_LIGHT, 1280, 720, FALSE, NULL, FALSE, JYL_TRANSFORM_SHARE },
};

static gboolean
is_updating (void)
{
  return g_strcmp0 (g_getenv ("JYL_UPDATE_GOLDEN"), "1") == 0;
}

static char *
get_name (const Golden *golden)
{
  gboolean transformed = golden->transform != JYL_TRANSFORM_NOMINAL;

  return g_strdup_printf ("%s%s%s%s%s-%s-%s%s-%dx%d", golden->indicator, golden->compare != NULL ? "+" : "",
                          golden->compare != NULL ? golden->compare : "", transformed ? "-" : "",
                          transformed ? jyl_transform_to_string (golden->transform) : "", jyl_language_to_string (golden->language),
                          jyl_style_to_string (golden->style), golden->flags ? "-flags" : "", golden->width, golden->height);
}

static char *
get_kept_path (const char *name, const char *ending)
{
  g_autofree char *file = g_strconcat (name, ending, NULL);

  return g_test_build_filename (G_TEST_DIST, "data", "golden", file, NULL);
}

/* A place in the build folder for what came of a failure. */
static char *
get_output_path (const char *name, const char *ending)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_BUILT, "golden", NULL);
  g_autofree char *file = g_strconcat (name, ending, NULL);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  return g_build_filename (folder, file, NULL);
}

static void
write_text (const char *path, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
compare_text (const char *name, const char *text)
{
  g_autofree char *path = get_kept_path (name, ".layout");
  g_autofree char *kept = NULL;
  g_autofree char *output = NULL;

  if (is_updating ())
    write_text (path, text);

  if (!g_file_get_contents (path, &kept, NULL, NULL))
    kept = g_strdup ("");
  if (g_str_equal (text, kept))
    return;

  output = get_output_path (name, ".out.layout");
  write_text (output, text);
  g_test_message ("%s came out, %s was expected", output, path);
  g_assert_cmpstr (text, ==, kept);
}

static cairo_surface_t *
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

static gboolean
is_different (const guint8 *first, const guint8 *second)
{
  for (guint i = 0; i < 4; i++)
    if (ABS ((int) first[i] - (int) second[i]) > PIXEL_TOLERANCE)
      return TRUE;

  return FALSE;
}

/* How many pixels differ; all of them where the sizes do. @difference shows them in red on a faint copy. */
static guint
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

static void
write_picture (cairo_surface_t *surface, const char *path)
{
  g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);
}

/* Through ARGB32 whatever the file holds: an opaque PNG comes back without alpha. */
static cairo_surface_t *
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

static void
compare_picture (const char *name, JylLayout *layout)
{
  g_autofree char *path = get_kept_path (name, ".png");
  cairo_surface_t *out = draw (layout), *kept, *difference;
  int width = cairo_image_surface_get_width (out), height = cairo_image_surface_get_height (out);
  guint n_different = (guint) (width * height);

  if (is_updating ())
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

static void
test_golden (gconstpointer data)
{
  const Golden *golden = data;
  g_autofree char *name = get_name (golden);
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylChart) alone = sample_chart_new (dataset, golden->indicator, golden->language, golden->style);
  g_autoptr (JylView) compared = jyl_view_with_compare (jyl_chart_get_view (alone),
                                                        (const char *const[]){ golden->compare, NULL });
  g_autoptr (JylView) flagged = jyl_view_with_flags (compared, golden->flags, NULL);
  g_autoptr (JylView) view = jyl_view_with_transform (flagged, golden->transform, 0, NULL);
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, NULL);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, golden->width, golden->height);
  g_autofree char *text = jyl_layout_to_string (layout);

  compare_text (name, text);
  if (golden->picture)
    compare_picture (name, layout);
}

/* That the comparison sees what a reader would: a label gone, a bar of another colour; and that it doesn't
 * see what nobody would. */
static void
test_comparison (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylChart) chart = sample_chart_new (dataset, "minimum-wage", JYL_LANGUAGE_EN, JYL_STYLE_LIGHT);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, 320, 180);
  cairo_surface_t *first = draw (layout), *second = draw (layout);
  cairo_surface_t *difference = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 320, 180);
  cairo_t *cr = cairo_create (second);

  g_assert_cmpuint (count_differences (first, second, difference), ==, 0);

  cairo_set_source_rgba (cr, 0.5, 0.5, 0.5, 0.06);
  cairo_paint (cr);
  cairo_surface_flush (second);
  g_assert_cmpuint (count_differences (first, second, difference), ==, 0);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_rectangle (cr, 10, 8, 12, 12);
  cairo_fill (cr);
  cairo_surface_flush (second);
  g_assert_cmpuint (count_differences (first, second, difference), >, 320 * 180 * PIXELS_PER_MILLION / 1000000);

  cairo_destroy (cr);
  cairo_surface_destroy (difference);
  cairo_surface_destroy (first);
  cairo_surface_destroy (second);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/golden/comparison", test_comparison);
  for (guint i = 0; i < G_N_ELEMENTS (goldens); i++)
    {
      g_autofree char *name = get_name (&goldens[i]);
      g_autofree char *path = g_strconcat ("/golden/", name, NULL);

      g_test_add_data_func (path, &goldens[i], test_golden);
    }

  return g_test_run ();
}
