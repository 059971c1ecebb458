/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Layouts and pictures of the headline charts, of flags, comparisons and transforms, against kept ones: of a
 * dataset that doesn't change. */

#include "golden-fixture.h"
#include "jyl-layout-private.h"
#include "view-fixture.h"

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

static char *
get_name (const Golden *golden)
{
  gboolean transformed = golden->transform != JYL_TRANSFORM_NOMINAL;

  return g_strdup_printf ("%s%s%s%s%s-%s-%s%s-%dx%d", golden->indicator, golden->compare != NULL ? "+" : "",
                          golden->compare != NULL ? golden->compare : "", transformed ? "-" : "",
                          transformed ? jyl_transform_to_string (golden->transform) : "",
                          jyl_language_to_string (golden->language), jyl_style_to_string (golden->style),
                          golden->flags ? "-flags" : "", golden->width, golden->height);
}

static void
test_golden (gconstpointer data)
{
  const Golden *golden = data;
  g_autofree char *name = get_name (golden);
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylChart) alone = sample_chart_new (dataset, golden->indicator, golden->language);
  g_autoptr (JylView) compared = jyl_view_with_compare (jyl_chart_get_view (alone),
                                                        (const char *const[]){ golden->compare, NULL });
  g_autoptr (JylView) flagged = jyl_view_with_flags (compared, golden->flags, NULL);
  g_autoptr (JylView) view = view_with_transform (flagged, golden->transform, 0, NULL);
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, NULL);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { golden->width, golden->height, golden->style });
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
  g_autoptr (JylChart) chart = sample_chart_new (dataset, "minimum-wage", JYL_LANGUAGE_EN);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { 320, 180, JYL_STYLE_LIGHT });
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

/* One number that has moved by two pixels is seen in a picture of 640 × 360. */
static void
test_moved_label (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylChart) chart = sample_chart_new (dataset, "minimum-wage", JYL_LANGUAGE_EN);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { 640, 360, JYL_STYLE_LIGHT });
  g_autoptr (JylLayout) moved = jyl_layout_new (chart, &(JylCanvas) { 640, 360, JYL_STYLE_LIGHT });
  cairo_surface_t *first = draw (layout), *second;
  cairo_surface_t *difference = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 640, 360);

  for (guint i = moved->texts.boxes->len; i > 0; i--)
    {
      JylBox *box = &g_array_index (moved->texts.boxes, JylBox, i - 1);

      if (box->kind != JYL_BOX_VALUE)
        continue;
      box->area.x += 2;
      break;
    }
  second = draw (moved);
  quantize (first);
  quantize (second);
  g_assert_cmpuint (count_differences (first, second, difference), >, 640 * 360 * PIXELS_PER_MILLION / 1000000);

  cairo_surface_destroy (difference);
  cairo_surface_destroy (first);
  cairo_surface_destroy (second);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  /* What differs is written of all that do. */
  g_test_set_nonfatal_assertions ();
  set_face ();

  g_test_add_func ("/golden/comparison", test_comparison);
  g_test_add_func ("/golden/moved-label", test_moved_label);
  for (guint i = 0; i < G_N_ELEMENTS (goldens); i++)
    {
      g_autofree char *name = get_name (&goldens[i]);
      g_autofree char *path = g_strconcat ("/golden/", name, NULL);

      g_test_add_data_func (path, &goldens[i], test_golden);
    }

  return g_test_run ();
}
