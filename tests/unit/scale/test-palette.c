/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "color-science.h"

static const JylColor white = { 1, 1, 1, 1 };

/* What a colour is upon the ground: a transparent style lies on a light one. */
static JylColor
get_ground (const JylPalette *palette)
{
  return palette->has_ground ? palette->ground : white;
}

static JylColor
mix (JylColor color, JylColor ground)
{
  return (JylColor) { color.red * color.alpha + ground.red * (1 - color.alpha),
                      color.green * color.alpha + ground.green * (1 - color.alpha),
                      color.blue * color.alpha + ground.blue * (1 - color.alpha), 1 };
}

/* The formulas against published numbers, so that what follows means something. */
static void
test_formulas (void)
{
  /* Pairs 1, 7, 13, 17 and 25 of table 1 in Sharma, Wu, Dalal. */
  static const struct { Lab first, second; double expected; } pairs[] = {
    { { 50, 2.6772, -79.7751 }, { 50, 0, -82.7485 }, 2.0425 },
    { { 50, 0, 0 }, { 50, -1, 2 }, 2.3669 },
    { { 50, -0.001, 2.49 }, { 50, 0.0009, -2.49 }, 4.8045 },
    { { 50, 2.5, 0 }, { 73, 25, -18 }, 27.1492 },
    { { 60.2574, -34.0099, 36.2677 }, { 60.4626, -34.1751, 39.4387 }, 1.2644 },
  };
  const JylColor black = { 0, 0, 0, 1 };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    g_assert_cmpfloat_with_epsilon (lab_difference (pairs[i].first, pairs[i].second), pairs[i].expected, 0.0001);
  g_assert_cmpfloat_with_epsilon (color_contrast (white, black), 21, 0.0001);
  /* #777777 on white, the usual example of what just fails. */
  g_assert_cmpfloat_with_epsilon (color_contrast (white, (JylColor){ 0x77 / 255.0, 0x77 / 255.0, 0x77 / 255.0, 1 }),
                                  4.48, 0.005);
}

static void
test_text_contrast (void)
{
  for (guint i = 0; i < JYL_N_STYLES; i++)
    {
      const JylPalette *palette = jyl_palette_get ((JylStyle) i);
      JylColor ground = get_ground (palette);

      g_assert_cmpfloat (color_contrast (palette->text, ground), >=, 7);
      g_assert_cmpfloat (color_contrast (palette->dim, ground), >=, 4.5);
      /* Labels at the ends of lines are set in the colour of the line. */
      for (guint j = 0; j < JYL_N_SERIES_COLORS; j++)
        g_assert_cmpfloat (color_contrast (palette->series[j], ground), >=, 4.5);
    }
}

static void
test_mark_contrast (void)
{
  for (guint i = 0; i < JYL_N_STYLES; i++)
    {
      const JylPalette *palette = jyl_palette_get ((JylStyle) i);
      JylColor ground = get_ground (palette);

      g_assert_cmpfloat (color_contrast (palette->reported, ground), >=, 3);
      g_assert_cmpfloat (color_contrast (palette->derived, ground), >=, 3);
      g_assert_cmpfloat (color_contrast (palette->forecast, ground), >=, 3);
      /* Base lines are to be seen, grid lines are to be overlooked. */
      g_assert_cmpfloat (color_contrast (mix (palette->axis, ground), ground), >=, 3);
      g_assert_cmpfloat (color_contrast (mix (palette->grid, ground), ground), >=, 1.15);
      g_assert_cmpfloat (color_contrast (mix (palette->grid, ground), ground), <=, 1.6);
    }
}

/* The colours that meet in one chart of rows: of official marks and of the other statuses. */
static void
test_statuses_differ (void)
{
  const JylStyle styles[] = { JYL_STYLE_LIGHT, JYL_STYLE_DARK, JYL_STYLE_TRANSPARENT };

  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      const JylPalette *palette = jyl_palette_get (styles[i]);
      const JylColor colors[] = { palette->series[0], palette->series[1], palette->reported, palette->derived,
                                  palette->forecast };

      for (guint j = 0; j < G_N_ELEMENTS (colors); j++)
        for (guint k = j + 1; k < G_N_ELEMENTS (colors); k++)
          {
            for (guint vision = VISION_NORMAL; vision < VISION_GREY; vision++)
              g_assert_cmpfloat (color_difference (colors[j], colors[k], (Vision) vision), >=, 10);
            g_assert_cmpfloat (color_difference (colors[j], colors[k], VISION_GREY), >=, 5);
          }
    }
}

/* The colours of lines in one plot, which also meet reported points. */
static void
test_series_differ (void)
{
  for (guint i = 0; i < JYL_N_STYLES; i++)
    {
      const JylPalette *palette = jyl_palette_get ((JylStyle) i);
      gboolean print = i == JYL_STYLE_PRINT;

      for (guint j = 0; j < JYL_N_SERIES_COLORS; j++)
        {
          for (guint k = j + 1; k < JYL_N_SERIES_COLORS; k++)
            for (guint vision = VISION_NORMAL; vision < VISION_GREY; vision++)
              g_assert_cmpfloat (color_difference (palette->series[j], palette->series[k], (Vision) vision), >=,
                                 print ? 4 : 8);
          if (print)
            continue;
          for (guint vision = VISION_NORMAL; vision < VISION_GREY; vision++)
            {
              g_assert_cmpfloat (color_difference (palette->series[j], palette->reported, (Vision) vision), >=, 8);
              g_assert_cmpfloat (color_difference (palette->series[j], palette->derived, (Vision) vision), >=, 8);
            }
        }
    }
}

static void
test_print_is_grey (void)
{
  const JylPalette *palette = jyl_palette_get (JYL_STYLE_PRINT);
  const JylColor colors[] = {
    palette->ground,    palette->text,      palette->dim,       palette->grid,      palette->axis,
    palette->rule,      palette->series[0], palette->series[1], palette->series[2], palette->series[3],
    palette->series[4], palette->series[5], palette->reported,  palette->derived,   palette->forecast,
  };

  for (guint i = 0; i < G_N_ELEMENTS (colors); i++)
    {
      g_assert_cmpfloat (colors[i].red, ==, colors[i].green);
      g_assert_cmpfloat (colors[i].green, ==, colors[i].blue);
    }
}

static void
test_mark_colors (void)
{
  const JylPalette *palette = jyl_palette_get (JYL_STYLE_LIGHT);
  JylColor official = jyl_palette_get_mark_color (palette, JYL_STATUS_OFFICIAL, JYL_N_SERIES_COLORS + 1);
  JylColor reported = jyl_palette_get_mark_color (palette, JYL_STATUS_REPORTED, 3);

  g_assert_cmpmem (&official, sizeof official, &palette->series[1], sizeof official);
  g_assert_cmpmem (&reported, sizeof reported, &palette->reported, sizeof reported);
  g_assert_false (jyl_palette_get (JYL_STYLE_TRANSPARENT)->has_ground);
  g_assert_true (jyl_palette_get (JYL_STYLE_DARK)->has_ground);
}

static void
test_source (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 1, 1);
  cairo_t *cr = cairo_create (surface);
  double red, green, blue, alpha;

  jyl_color_set_source ((JylColor) { 0.25, 0.5, 0.75, 0.5 }, cr, 0.5);
  g_assert_cmpint (cairo_pattern_get_rgba (cairo_get_source (cr), &red, &green, &blue, &alpha), ==,
                   CAIRO_STATUS_SUCCESS);
  g_assert_cmpfloat_with_epsilon (red, 0.25, 1e-9);
  g_assert_cmpfloat_with_epsilon (green, 0.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (blue, 0.75, 1e-9);
  g_assert_cmpfloat_with_epsilon (alpha, 0.25, 1e-9);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/palette/formulas", test_formulas);
  g_test_add_func ("/palette/text-contrast", test_text_contrast);
  g_test_add_func ("/palette/mark-contrast", test_mark_contrast);
  g_test_add_func ("/palette/statuses-differ", test_statuses_differ);
  g_test_add_func ("/palette/series-differ", test_series_differ);
  g_test_add_func ("/palette/print-is-grey", test_print_is_grey);
  g_test_add_func ("/palette/mark-colors", test_mark_colors);
  g_test_add_func ("/palette/source", test_source);

  return g_test_run ();
}
