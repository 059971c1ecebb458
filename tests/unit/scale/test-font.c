/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-font.h"

static double
get_width (PangoLayout *layout)
{
  PangoRectangle area;

  pango_layout_get_extents (layout, NULL, &area);
  return (double) area.width / PANGO_SCALE;
}

static double
measure (double size, JylWeight weight, const char *text)
{
  g_autoptr (PangoLayout) layout = jyl_font_layout_new (JYL_LANGUAGE_KK, size, weight, text);

  return get_width (layout);
}

static void
test_one_context (void)
{
  PangoContext *context = jyl_font_get_context ();

  g_assert_true (context == jyl_font_get_context ());
  g_assert_cmpfloat (pango_cairo_font_map_get_resolution (PANGO_CAIRO_FONT_MAP (pango_context_get_font_map (context))),
                     ==, 96);
}

static gpointer
use_in_thread (gpointer data)
{
  PangoContext *context = jyl_font_get_context ();

  g_assert_true (context != data);
  g_assert_cmpfloat (measure (14, JYL_WEIGHT_REGULAR, "85,000"), >, 0);
  return context;
}

static void
test_context_of_another_thread (void)
{
  GThread *thread = g_thread_new ("font", use_in_thread, jyl_font_get_context ());

  g_thread_join (thread);
}

/* That the letters come from the face that the package depends on: every Kazakh letter and the sign of
 * the tenge. */
static void
test_face_has_all_letters (void)
{
  g_autoptr (PangoLayout) layout = jyl_font_layout_new (JYL_LANGUAGE_KK, 14, JYL_WEIGHT_REGULAR,
                                                        "ӘәҒғҚқҢңӨөҰұҮүҺһІі ₸ ≈≥≤−–…“”«»¶·*");
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  guint n_runs = 0;

  g_assert_cmpint (pango_layout_get_unknown_glyphs_count (layout), ==, 0);
  do
    {
      PangoLayoutRun *run = pango_layout_iter_get_run_readonly (iter);
      PangoFontDescription *description;

      if (run == NULL)
        continue;
      description = pango_font_describe (run->item->analysis.font);
      g_assert_cmpstr (pango_font_description_get_family (description), ==, "Inter");
      pango_font_description_free (description);
      n_runs++;
    }
  while (pango_layout_iter_next_run (iter));
  g_assert_cmpuint (n_runs, >, 0);
  pango_layout_iter_free (iter);
}

static void
test_tabular_figures (void)
{
  g_assert_cmpfloat_with_epsilon (measure (14, JYL_WEIGHT_REGULAR, "1111"), measure (14, JYL_WEIGHT_REGULAR, "8888"),
                                  0.01);
  g_assert_cmpfloat_with_epsilon (measure (14, JYL_WEIGHT_BOLD, "1111"), measure (14, JYL_WEIGHT_BOLD, "8888"), 0.01);
}

/* A poster is a leaflet, enlarged: no hinting rounds a letter. */
static void
test_width_follows_size (void)
{
  const char *text = "Несчастные случаи на производстве, 2013–2025";

  for (JylWeight weight = JYL_WEIGHT_REGULAR; weight <= JYL_WEIGHT_BOLD; weight++)
    {
      double small = measure (13, weight, text), large = measure (39, weight, text);

      g_assert_cmpfloat_with_epsilon (large / small, 3, 0.01);
    }
}

static guint
count_ink (cairo_surface_t *surface)
{
  const guint8 *data = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);
  guint n = 0;

  cairo_surface_flush (surface);
  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = 0; x < stride; x++)
      n += data[y * stride + x] > 0 ? 1 : 0;

  return n;
}

static void
test_draw (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 64, 32);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (PangoLayout) layout = jyl_font_layout_new (JYL_LANGUAGE_EN, 14, JYL_WEIGHT_REGULAR, "85,000");

  g_assert_cmpuint (count_ink (surface), ==, 0);
  jyl_font_draw (cr, layout, 4, 4);
  g_assert_cmpuint (count_ink (surface), >, 50);
  g_assert_false (cairo_has_current_point (cr));

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* Without the desktop's set-up a text is as wide as with it. */
static void
test_plain_set_up (void)
{
  const char *text = "Ең төменгі жалақы, 85 000 ₸";

  if (g_test_subprocess ())
    {
      g_autofree char *other = g_strdup_printf ("%.6f", measure (17, JYL_WEIGHT_BOLD, text));

      g_assert_cmpstr (other, ==, g_getenv ("JYL_TEST_WIDTH"));
    }
  else
    {
      g_autofree char *width = NULL;

      /* It holds for the whole process: so each of the two has one of its own. */
      g_unsetenv ("JYL_TEST_WIDTH");
      width = g_strdup_printf ("%.6f", measure (17, JYL_WEIGHT_BOLD, text));
      g_setenv ("JYL_TEST_WIDTH", width, TRUE);
      g_test_trap_subprocess (NULL, 0, 0);
      g_test_trap_assert_passed ();
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  if (g_test_subprocess ())
    jyl_font_set_up_plainly ();

  g_test_add_func ("/font/one-context", test_one_context);
  g_test_add_func ("/font/context-of-another-thread", test_context_of_another_thread);
  g_test_add_func ("/font/face-has-all-letters", test_face_has_all_letters);
  g_test_add_func ("/font/tabular-figures", test_tabular_figures);
  g_test_add_func ("/font/width-follows-size", test_width_follows_size);
  g_test_add_func ("/font/draw", test_draw);
  g_test_add_func ("/font/plain-set-up", test_plain_set_up);

  return g_test_run ();
}
