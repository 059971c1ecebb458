/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Every chart of the embedded dataset as an SVG is drawn by another program, librsvg, as it is drawn here: with
 * its text and with outlines, with flags, and two charts compared. Letters are fitted to pixels a little
 * differently there, and figures aren't all of one width, so it is the means of small squares that are held
 * against each other: a text that is missing or in another size, a mark in another place or colour show in
 * them. Outlines leave nothing to the other program: there a text that has moved shows too. */

#include <glib/gstdio.h>

#include "embedded-fixture.h"
#include "jyl-export.h"

#define WIDTH 960
#define HEIGHT 540

/* Of a square, in pixels. */
#define SQUARE 12

/* What the mean of a square may differ by, of 255; and how many squares of a thousand may. */
#define TOLERANCE 20
#define OUTLINES_PER_MILLE 0.5
#define TEXT_PER_MILLE 6

/* At once: a program takes longer to start than to draw. */
#define AT_ONCE 4

typedef struct {
  JylChart    *chart;
  gboolean     outlines;
  const char  *name;
  char        *svg;  /* paths */
  char        *png;
  GSubprocess *rsvg;
} Drawing;

static void
drawing_free (gpointer data)
{
  Drawing *self = data;

  g_unlink (self->svg);
  g_unlink (self->png);
  g_clear_object (&self->chart);
  g_clear_object (&self->rsvg);
  g_free (self->svg);
  g_free (self->png);
  g_free (self);
}

static void
start (Drawing *self, const char *folder)
{
  static guint n = 0;
  JylExportOptions options = JYL_EXPORT_OPTIONS_INIT;
  g_autofree char *stem = g_strdup_printf ("%s" G_DIR_SEPARATOR_S "%u", folder, ++n);
  g_autofree char *width = g_strdup_printf ("%d", WIDTH);
  g_autofree char *height = g_strdup_printf ("%d", HEIGHT);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  options.canvas = (JylCanvas) { WIDTH, HEIGHT, JYL_STYLE_LIGHT };
  options.outlines = self->outlines;
  self->svg = g_strconcat (stem, ".svg", NULL);
  self->png = g_strconcat (stem, ".png", NULL);
  bytes = jyl_export_chart_full (self->chart, JYL_FORMAT_SVG, &options, &error);
  g_assert_no_error (error);
  g_file_set_contents (self->svg, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);

  self->rsvg = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, "rsvg-convert", "-w", width, "-h", height, "-o",
                                 self->png, self->svg, NULL);
  g_assert_no_error (error);
}

static cairo_surface_t *
draw (JylChart *chart)
{
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { WIDTH, HEIGHT, JYL_STYLE_LIGHT });
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);

  jyl_chart_draw (layout, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* The means of the squares, three parts each. */
static double *
get_means (cairo_surface_t *surface)
{
  double *means = g_new0 (double, 3 * (WIDTH / SQUARE) * (HEIGHT / SQUARE));

  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, WIDTH);
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, HEIGHT);
  for (int y = 0; y < HEIGHT; y++)
    {
      const guint8 *row = cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface);

      for (int x = 0; x < WIDTH; x++)
        for (int part = 0; part < 3; part++)
          means[3 * ((y / SQUARE) * (WIDTH / SQUARE) + x / SQUARE) + part] += row[4 * x + part]
                                                                              / (double) (SQUARE * SQUARE);
    }

  return means;
}

/* How many squares of a thousand differ. */
static double
compare (cairo_surface_t *first, cairo_surface_t *second)
{
  g_autofree double *a = get_means (first);
  g_autofree double *b = get_means (second);
  guint n_squares = (WIDTH / SQUARE) * (HEIGHT / SQUARE), n_different = 0;

  for (guint i = 0; i < n_squares; i++)
    if (ABS (a[3 * i] - b[3 * i]) > TOLERANCE || ABS (a[3 * i + 1] - b[3 * i + 1]) > TOLERANCE ||
        ABS (a[3 * i + 2] - b[3 * i + 2]) > TOLERANCE)
      n_different++;

  return 1000.0 * n_different / n_squares;
}

static void
check (Drawing *self)
{
  cairo_surface_t *here, *there;
  g_autoptr (GError) error = NULL;
  double n_different;

  g_subprocess_wait_check (self->rsvg, NULL, &error);
  g_assert_no_error (error);

  here = draw (self->chart);
  there = cairo_image_surface_create_from_png (self->png);
  g_assert_cmpint (cairo_surface_status (there), ==, CAIRO_STATUS_SUCCESS);
  n_different = compare (here, there);
  if (n_different > (self->outlines ? OUTLINES_PER_MILLE : TEXT_PER_MILLE))
    {
      g_autofree char *view = jyl_view_to_json (jyl_chart_get_view (self->chart), NULL);

      g_test_message ("%.1f ‰ of the squares differ, %s: %s", n_different, self->name, view);
      g_test_fail ();
    }
  cairo_surface_destroy (there);
  cairo_surface_destroy (here);
}

static void
finish_first (GQueue *drawings)
{
  Drawing *drawing = g_queue_pop_head (drawings);

  check (drawing);
  drawing_free (drawing);
}

static void
add (GQueue *drawings, const char *folder, JylDataset *dataset, JylView *view, const char *name, gboolean outlines)
{
  Drawing *drawing = g_new0 (Drawing, 1);
  g_autoptr (GError) error = NULL;

  drawing->chart = jyl_chart_new (dataset, view, &error);
  g_assert_no_error (error);
  drawing->name = name;
  drawing->outlines = outlines;
  start (drawing, folder);
  g_queue_push_tail (drawings, drawing);
  if (drawings->length > AT_ONCE)
    finish_first (drawings);
}

static void
test_language (gconstpointer data)
{
  g_autoptr (JylDataset) dataset = embedded_dataset_new ();
  g_autoptr (GPtrArray) ids = embedded_list_charts (dataset);
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("jylnama-svg-XXXXXX", &error);
  GQueue drawings = G_QUEUE_INIT;

  g_assert_no_error (error);
  for (guint i = 0; i < ids->len; i++)
    {
      const char *others[] = { ids->pdata[(i + 1) % ids->len], NULL };
      g_autoptr (JylView) english = jyl_view_new (ids->pdata[i]);
      g_autoptr (JylView) view = jyl_view_with_language (english, (JylLanguage) GPOINTER_TO_UINT (data));
      g_autoptr (JylView) flagged = jyl_view_with_flags (view, TRUE, NULL);
      g_autoptr (JylView) compared = jyl_view_with_compare (view, others);

      add (&drawings, folder, dataset, view, "text", FALSE);
      add (&drawings, folder, dataset, view, "outlines", TRUE);
      add (&drawings, folder, dataset, flagged, "flags", FALSE);
      add (&drawings, folder, dataset, compared, "compared", FALSE);
    }
  while (drawings.length > 0)
    finish_first (&drawings);

  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* That the comparison sees a title that has moved, and one that isn't there. */
static void
test_comparison (void)
{
  g_autoptr (JylDataset) dataset = embedded_dataset_new ();
  g_autoptr (JylView) view = jyl_view_new ("minimum-wage");
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, NULL);
  cairo_surface_t *first = draw (chart), *second = draw (chart);
  cairo_t *cr = cairo_create (second);

  g_assert_cmpfloat (compare (first, second), <=, 0);

  cairo_set_source_surface (cr, first, 5, 0);
  cairo_rectangle (cr, 5, 0, 500, 45);
  cairo_fill (cr);
  cairo_surface_flush (second);
  g_assert_cmpfloat (compare (first, second), >, OUTLINES_PER_MILLE);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_rectangle (cr, 0, 0, 500, 45);
  cairo_fill (cr);
  cairo_surface_flush (second);
  g_assert_cmpfloat (compare (first, second), >, TEXT_PER_MILLE);

  cairo_destroy (cr);
  cairo_surface_destroy (first);
  cairo_surface_destroy (second);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/svg-drawn/comparison", test_comparison);
  g_test_add_data_func ("/svg-drawn/en", GUINT_TO_POINTER (JYL_LANGUAGE_EN), test_language);
  g_test_add_data_func ("/svg-drawn/ru", GUINT_TO_POINTER (JYL_LANGUAGE_RU), test_language);
  g_test_add_data_func ("/svg-drawn/kk", GUINT_TO_POINTER (JYL_LANGUAGE_KK), test_language);

  return g_test_run ();
}
