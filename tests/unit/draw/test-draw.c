/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <math.h>
#include <string.h>

#include "jyl-draw-private.h"
#include "layout-fixture.h"
#include "sample-fixture.h"

static const double counts[] = { 10, 20, 14, 25, 40, 33 };

static cairo_surface_t *
draw_at (JylLayout *layout, double scale)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                                         (int) (jyl_layout_get_width (layout) * scale),
                                                         (int) (jyl_layout_get_height (layout) * scale));
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, scale, scale);
  jyl_chart_draw (layout, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static guint32
get_pixel (cairo_surface_t *surface, double x, double y)
{
  guint32 pixel;

  memcpy (&pixel,
          cairo_image_surface_get_data (surface) + (int) y * cairo_image_surface_get_stride (surface) + 4 * (int) x, 4);
  return pixel;
}

static guint32
to_pixel (JylColor color)
{
  return 0xff000000 | ((guint32) lround (color.red * 255) << 16) | ((guint32) lround (color.green * 255) << 8) |
         (guint32) lround (color.blue * 255);
}

static gsize
get_size (cairo_surface_t *surface)
{
  return (gsize) cairo_image_surface_get_stride (surface) * (gsize) cairo_image_surface_get_height (surface);
}

static gboolean
is_same (cairo_surface_t *first, cairo_surface_t *second)
{
  return memcmp (cairo_image_surface_get_data (first), cairo_image_surface_get_data (second), get_size (first)) == 0;
}

/* Official bars are solid, the others are not, and each has another shape. */
static void
test_statuses_by_shape (void)
{
  const JylStatus statuses[] = { JYL_STATUS_OFFICIAL, JYL_STATUS_REPORTED, JYL_STATUS_DERIVED, JYL_STATUS_FORECAST };
  const MadeSeries made = { "Recorded", JYL_MARK_BAR, 2019, 12, (double[]) { 30, 30, 30, 30 }, 4, statuses };
  g_autoptr (JylLayout) layout = made_layout_new (&made, 1, JYL_ARRANGE_TOGETHER, 640, 400);
  cairo_surface_t *surface = draw_at (layout, 1);
  double inked[4] = { 0 };

  for (guint i = 0; i < 4; i++)
    {
      guint32 ground = to_pixel (layout->palette->ground);
      cairo_rectangle_t area;
      guint n = 0;

      g_assert_true (jyl_layout_get_point_area (layout, 0, i, &area));
      for (double y = area.y + 1; y < area.y + area.height - 1; y++)
        for (double x = area.x + 1; x < area.x + area.width - 1; x++, n++)
          inked[i] += get_pixel (surface, x, y) != ground ? 1 : 0;
      inked[i] /= n;
    }

  g_assert_cmpfloat (inked[JYL_STATUS_OFFICIAL], ==, 1);
  g_assert_cmpfloat (inked[JYL_STATUS_DERIVED], >, 0.2);
  g_assert_cmpfloat (inked[JYL_STATUS_DERIVED], <, 0.7);
  g_assert_cmpfloat (inked[JYL_STATUS_REPORTED], <, 0.2);
  g_assert_cmpfloat (inked[JYL_STATUS_FORECAST], <, 0.8 * inked[JYL_STATUS_REPORTED]);
  g_assert_cmpfloat (inked[JYL_STATUS_FORECAST], >, 0);
  cairo_surface_destroy (surface);
}

static void
test_grounds (void)
{
  const MadeSeries made = { "Recorded", JYL_MARK_BAR, 2019, 12, counts, G_N_ELEMENTS (counts), NULL };

  for (guint style = 0; style < JYL_N_STYLES; style++)
    {
      g_autoptr (JylChart) chart = made_chart_new (&made, 1, JYL_ARRANGE_TOGETHER);
      g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { 320, 200, (JylStyle) style });
      cairo_surface_t *surface = draw_at (layout, 1);
      guint32 expected = layout->palette->has_ground ? to_pixel (layout->palette->ground) : 0;

      g_assert_cmphex (get_pixel (surface, 0, 0), ==, expected);
      g_assert_cmphex (get_pixel (surface, 319, 199), ==, expected);
      cairo_surface_destroy (surface);
    }
}

static void
test_same_pixels_twice (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylChart) chart = sample_chart_new (dataset, "accidents", JYL_LANGUAGE_KK);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { 640, 360, JYL_STYLE_DARK });
  g_autoptr (JylLayout) again = jyl_layout_new (chart, &(JylCanvas) { 640, 360, JYL_STYLE_DARK });
  cairo_surface_t *first = draw_at (layout, 1), *second = draw_at (layout, 1), *third = draw_at (again, 1);

  g_assert_true (is_same (first, second));
  g_assert_true (is_same (first, third));
  cairo_surface_destroy (first);
  cairo_surface_destroy (second);
  cairo_surface_destroy (third);
}

/* Edges of bars and base lines fall between pixels at any scale: nothing is half inked along them. */
static void
test_crisp_edges (void)
{
  const double scales[] = { 1, 1.25, 1.5, 2, 3 };
  const MadeSeries made = { "Recorded", JYL_MARK_BAR, 2019, 12, counts, G_N_ELEMENTS (counts), NULL };
  g_autoptr (JylLayout) layout = made_layout_new (&made, 1, JYL_ARRANGE_TOGETHER, 640, 400);
  cairo_rectangle_t area;

  g_assert_true (jyl_layout_get_point_area (layout, 0, 3, &area));
  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      cairo_surface_t *surface = draw_at (layout, scales[i]);
      double y = (area.y + area.height / 2) * scales[i];

      for (double x = floor ((area.x - 4) * scales[i]); x < (area.x + area.width + 4) * scales[i]; x++)
        {
          guint32 pixel = get_pixel (surface, x, y);

          g_assert_true (pixel == to_pixel (layout->palette->ground) || pixel == to_pixel (layout->palette->series[0]));
        }
      cairo_surface_destroy (surface);
    }
}

static void
test_crisp_place (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 10, 10);
  cairo_t *cr = cairo_create (surface);
  double x = 3.2, y = 4.7;

  jyl_draw_crisp_place (cr, &x, &y, 1);
  g_assert_cmpfloat (x, ==, 3.5);
  g_assert_cmpfloat (y, ==, 4.5);
  jyl_draw_crisp_place (cr, &x, &y, 2);
  g_assert_cmpfloat (x, ==, floor (x));
  g_assert_cmpfloat (jyl_draw_crisp_width (cr, 0.2), ==, 1);
  g_assert_cmpfloat (jyl_draw_crisp_width (cr, 1.7), ==, 2);

  /* The pixels are the target's: half as large, and moved. */
  cairo_translate (cr, 0.3, 0);
  cairo_scale (cr, 2, 2);
  x = 1;
  y = 1.1;
  jyl_draw_crisp_place (cr, &x, &y, 0);
  cairo_user_to_device (cr, &x, &y);
  g_assert_cmpfloat_with_epsilon (x, round (x), 1e-9);
  g_assert_cmpfloat_with_epsilon (y, round (y), 1e-9);
  g_assert_cmpfloat (jyl_draw_crisp_width (cr, 0.2), ==, 0.5);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static cairo_status_t
append (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static gboolean
contains (GByteArray *bytes, const char *word)
{
  return memmem (bytes->data, bytes->len, word, strlen (word)) != NULL;
}

/* A file of lines holds lines: the hatching too, and text as glyphs. */
static void
test_stays_vector (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();

  for (guint style = 0; style < JYL_N_STYLES; style++)
    {
      g_autoptr (JylChart) chart = sample_chart_new (dataset, "accidents", JYL_LANGUAGE_RU);
      g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { 640, 360, (JylStyle) style });
      g_autoptr (GByteArray) svg = g_byte_array_new ();
      g_autoptr (GByteArray) pdf = g_byte_array_new ();
      cairo_surface_t *surface = cairo_svg_surface_create_for_stream (append, svg, 640, 360);
      cairo_t *cr = cairo_create (surface);

      jyl_chart_draw (layout, cr);
      cairo_destroy (cr);
      cairo_surface_finish (surface);
      g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
      cairo_surface_destroy (surface);
      g_assert_true (contains (svg, "<path"));
      g_assert_false (contains (svg, "<image"));

      surface = cairo_pdf_surface_create_for_stream (append, pdf, 480, 270);
      cr = cairo_create (surface);
      cairo_scale (cr, 0.75, 0.75);
      jyl_chart_draw (layout, cr);
      cairo_destroy (cr);
      cairo_surface_finish (surface);
      g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
      cairo_surface_destroy (surface);
      g_assert_true (contains (pdf, "/FontFile"));
      g_assert_false (contains (pdf, "/Subtype /Image"));
    }
}

/* The drawing leaves the state of @cr as it found it, whatever it was. */
static void
test_leaves_state_alone (void)
{
  const MadeSeries made = { "Recorded", JYL_MARK_STEP, 2019, 12, counts, G_N_ELEMENTS (counts), NULL };
  g_autoptr (JylLayout) layout = made_layout_new (&made, 1, JYL_ARRANGE_TOGETHER, 320, 180);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 320, 180);
  cairo_surface_t *plain = draw_at (layout, 1);
  cairo_t *cr = cairo_create (surface);

  cairo_set_dash (cr, (double[]) { 3, 4 }, 2, 0);
  cairo_set_line_width (cr, 17);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_SQUARE);
  cairo_move_to (cr, 5, 5);
  jyl_chart_draw (layout, cr);
  jyl_chart_draw_cursor (layout, cr, 99, 0, TRUE);
  jyl_chart_draw_cursor (layout, cr, 0, 99, TRUE);
  cairo_surface_flush (surface);
  g_assert_true (is_same (surface, plain));
  g_assert_cmpint (cairo_get_dash_count (cr), ==, 2);
  g_assert_cmpfloat (cairo_get_line_width (cr), ==, 17);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  cairo_surface_destroy (plain);
}

/* More points than pixels cover what fewer would, and draw in the time of the width. */
static void
test_many_points (void)
{
  const JylMark marks[] = { JYL_MARK_LINE, JYL_MARK_STEP, JYL_MARK_BAR, JYL_MARK_POINT };
  g_autofree double *values = g_new (double, 20000);

  for (guint i = 0; i < 20000; i++)
    values[i] = 500 + 300 * sin (i / 900.0) + (i % 7);

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      const MadeSeries made = { "Many", marks[i], 1950, 0, values, 20000, NULL };
      g_autoptr (JylLayout) layout = made_layout_new (&made, 1, JYL_ARRANGE_TOGETHER, 640, 360);
      cairo_surface_t *surface = draw_at (layout, 1);
      guint n_inked = 0, n_looked = 0;

      g_assert_true (jyl_draw_is_dense (layout, 0));
      for (guint j = 0; j < 20000; j += 97, n_looked++)
        {
          double x, y;

          g_assert_true (jyl_layout_get_point_anchor (layout, 0, j, &x, &y));
          n_inked += get_pixel (surface, x, y + 1) != to_pixel (layout->palette->ground) ? 1 : 0;
        }
      g_assert_cmpuint (n_inked, >, n_looked * 95 / 100);
      cairo_surface_destroy (surface);
    }
}

/* Draws the cursor alone, on nothing, and gives the extents of what it drew. */
static cairo_rectangle_t
get_cursor_extents (JylLayout *layout, guint series, guint point, gboolean readout)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  cairo_rectangle_t area;

  jyl_chart_draw_cursor (layout, cr, series, point, readout);
  cairo_destroy (cr);
  cairo_recording_surface_ink_extents (surface, &area.x, &area.y, &area.width, &area.height);
  cairo_surface_destroy (surface);
  return area;
}

/* For every point at every size the read-out lies within the picture, and a point under it would be
 * covered: the middle of the mark stays the mark's. */
static void
test_cursor (void)
{
  static const char *const indicators[] = { "minimum-wage", "accidents", "labour-disputes", "average-wage",
                                            "union-members" };
  const double sizes[][2] = { { 320, 180 }, { 640, 360 }, { 540, 960 } };
  g_autoptr (JylDataset) dataset = sample_dataset_new ();

  for (guint i = 0; i < G_N_ELEMENTS (indicators); i++)
    for (guint size = 0; size < G_N_ELEMENTS (sizes); size++)
      {
        g_autoptr (JylChart) chart = sample_chart_new (dataset, indicators[i], JYL_LANGUAGE_RU);
        g_autoptr (JylLayout) layout =
            jyl_layout_new (chart, &(JylCanvas) { sizes[size][0], sizes[size][1], JYL_STYLE_LIGHT });

        for (guint series = 0; series < layout->n_series; series++)
          for (guint point = 0; point < jyl_chart_get_series (chart, series)->points->len; point += 3)
            {
              cairo_rectangle_t area = get_cursor_extents (layout, series, point, TRUE);
              cairo_rectangle_t mark = get_cursor_extents (layout, series, point, FALSE);

              g_assert_cmpfloat (area.x, >=, MIN (mark.x, 0));
              g_assert_cmpfloat (area.y, >=, MIN (mark.y, 0));
              g_assert_cmpfloat (area.x + area.width, <=, MAX (mark.x + mark.width, layout->width));
              g_assert_cmpfloat (area.y + area.height, <=, MAX (mark.y + mark.height, layout->height));
              g_assert_cmpfloat (area.width * area.height, >, mark.width * mark.height);
            }
      }
}

/* The read-out is opaque enough to be read over marks, and doesn't lie over its own. */
static void
test_readout_spares_the_point (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylChart) chart = sample_chart_new (dataset, "minimum-wage", JYL_LANGUAGE_EN);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { 640, 360, JYL_STYLE_LIGHT });

  for (guint series = 0; series < layout->n_series; series++)
    for (guint point = 0; point < jyl_chart_get_series (chart, series)->points->len; point++)
      {
        cairo_surface_t *with = draw_at (layout, 1), *without = draw_at (layout, 1);
        cairo_t *cr = cairo_create (with);
        double x, y;

        jyl_chart_draw_cursor (layout, cr, series, point, TRUE);
        cairo_destroy (cr);
        cairo_surface_flush (with);
        cr = cairo_create (without);
        jyl_chart_draw_cursor (layout, cr, series, point, FALSE);
        cairo_destroy (cr);
        cairo_surface_flush (without);

        g_assert_true (jyl_layout_get_point_anchor (layout, series, point, &x, &y));
        for (double dy = -6; dy <= 6; dy++)
          for (double dx = -6; dx <= 6; dx++)
            g_assert_cmphex (get_pixel (with, x + dx, y + dy), ==, get_pixel (without, x + dx, y + dy));
        g_assert_false (is_same (with, without));
        cairo_surface_destroy (with);
        cairo_surface_destroy (without);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/draw/statuses-by-shape", test_statuses_by_shape);
  g_test_add_func ("/draw/grounds", test_grounds);
  g_test_add_func ("/draw/same-pixels-twice", test_same_pixels_twice);
  g_test_add_func ("/draw/crisp-edges", test_crisp_edges);
  g_test_add_func ("/draw/crisp-place", test_crisp_place);
  g_test_add_func ("/draw/stays-vector", test_stays_vector);
  g_test_add_func ("/draw/leaves-state-alone", test_leaves_state_alone);
  g_test_add_func ("/draw/many-points", test_many_points);
  g_test_add_func ("/draw/cursor", test_cursor);
  g_test_add_func ("/draw/readout-spares-the-point", test_readout_spares_the_point);

  return g_test_run ();
}
