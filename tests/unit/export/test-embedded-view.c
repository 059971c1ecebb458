/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "chart-fixture.h"
#include "jyl-embedded-view.h"
#include "jyl-export.h"
#include "view-fixture.h"

static const JylFormat pictures[] = { JYL_FORMAT_PNG, JYL_FORMAT_SVG, JYL_FORMAT_PDF };

static JylChart *
make_chart (JylLanguage language)
{
  static const char *const series[] = { "disputes-fturk", NULL };
  g_autoptr (JylDataset) dataset = fixture_dataset ();
  g_autoptr (JylView) plain = jyl_view_new ("disputes");
  g_autoptr (JylView) chosen = view_with_series (plain, series);
  g_autoptr (JylView) ranged = jyl_view_with_range (chosen, 2459215, 2460676);
  g_autoptr (JylView) view = jyl_view_with_language (ranged, language);

  return jyl_chart_new (dataset, view, NULL);
}

/* What goes in comes out: every format, every language, real text and outlines. */
static void
test_round_trip (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (pictures) * JYL_N_LANGUAGES * 2; i++)
    {
      g_autoptr (JylChart) chart = make_chart ((JylLanguage) (i / 2 % JYL_N_LANGUAGES));
      JylDataset *source = jyl_chart_get_dataset (chart);
      JylExportOptions options = {
        .canvas = { 640, 360.5, JYL_STYLE_PRINT },
        .scale = 1,
        .outlines = i % 2 != 0,
      };
      JylCanvas canvas;
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = jyl_export_chart_full (chart, pictures[i / 2 / JYL_N_LANGUAGES], &options, &error);
      g_autoptr (JylView) view = NULL;
      g_autofree char *dataset = NULL;
      g_autofree char *edition = jyl_layer_get_edition (jyl_dataset_get_layer (source, 0));
      g_autofree char *expected = g_strconcat (jyl_dataset_get_id (source), " ", edition, NULL);

      g_assert_no_error (error);
      g_assert_true (jyl_embedded_view_is_picture (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)));
      view = jyl_embedded_view_read (bytes, &canvas, &dataset, &error);
      g_assert_no_error (error);
      g_assert_cmpfloat (canvas.width, ==, 640);
      g_assert_cmpfloat (canvas.height, ==, 360.5);
      g_assert_cmpint (canvas.style, ==, JYL_STYLE_PRINT);
      g_assert_true (jyl_view_equal (view, jyl_chart_get_view (chart)));
      g_assert_cmpstr (dataset, ==, expected);
    }
}

static void
assert_refused (const char *data, gsize length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, length);
  g_autofree char *dataset = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (jyl_embedded_view_read (bytes, NULL, &dataset, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_null (dataset);
}

static void
test_strangers (void)
{
  static const char svg[] = "<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata><title>a</title></metadata></svg>";
  static const char pdf[] = "%PDF-1.4\n<< /Keywords (a, \\(b\\)) /Keywords <FEFF0041> /Keywords (never ends";
  static const char hidden[] = "<svg><desc>{\"jylnama\":\"view/1\",\"indicator\":\"wage\"}</desc></svg>";

  assert_refused ("", 0);
  assert_refused ("{}", 2);
  assert_refused ("\211PNG\r\n\032\n", 8);
  assert_refused ("%PDF-", 5);
  assert_refused (svg, strlen (svg));
  assert_refused (pdf, strlen (pdf));
  /* Only metadata is asked. */
  assert_refused (hidden, strlen (hidden));

  g_assert_true (jyl_embedded_view_is_picture ("\n <?xml version='1.0'?><svg", 27));
  g_assert_false (jyl_embedded_view_is_picture ("{\"jylnama\": \"<svg\"}", 19));
  g_assert_false (jyl_embedded_view_is_picture (NULL, 0));
}

/* As other programs write the same: a literal string with escapes, indented elements. */
static void
test_other_writers (void)
{
  static const char *const files[] = {
    "%PDF-1.7\n<< /Keywords (x, \\173\"jylnama\":\"view/1\",\"indicator\":\"wage\"}) >>",
    "%PDF-1.7\n<< /Keywords\n(x \\(y\\) (z), {\"jylnama\":\"view/1\",\"indicator\":\"wage\"}) >>",
    "\357\273\277<?xml version=\"1.0\"?>\n<svg>\n<metadata><a>\n  <b><![CDATA[\n"
    "{\"jylnama\":\"view/1\",\"indicator\":\"wage\"} ]]>\n</b></a></metadata><never-closed>",
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (files[i], strlen (files[i]));
      g_autoptr (GError) error = NULL;
      g_autoptr (JylView) view = jyl_embedded_view_read (bytes, NULL, NULL, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (jyl_view_get_indicator (view), ==, "wage");
    }
}

/* A view that this version can't read is told from no view. */
static void
test_newer (void)
{
  static const char svg[] = "<svg><metadata>{\"jylnama\":\"view/9\",\"indicator\":\"wage\"}</metadata></svg>";
  g_autoptr (GBytes) bytes = g_bytes_new_static (svg, strlen (svg));
  g_autoptr (GError) error = NULL;

  g_assert_null (jyl_embedded_view_read (bytes, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
}

/* Whatever happens to a file on its way, it gives a view or an error. */
static void
test_mutated (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261121);
  g_autoptr (JylChart) chart = make_chart (JYL_LANGUAGE_EN);
  guint n_read = 0;

  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autoptr (GBytes) bytes = jyl_export_chart (chart, pictures[i], 1, NULL);
      gsize length;
      const char *data = g_bytes_get_data (bytes, &length);

      for (guint round = 0; round < 1500; round++)
        {
          gsize cut = (gsize) g_rand_int_range (random, 0, (gint32) length + 1);
          g_autofree char *copy = g_malloc (length + 1);
          g_autoptr (GBytes) changed = NULL;
          g_autoptr (JylView) view = NULL;
          g_autoptr (GError) error = NULL;

          memcpy (copy, data, length);
          for (guint n = (guint) g_rand_int_range (random, 1, 12); n > 0; n--)
            copy[g_rand_int_range (random, 0, (gint32) MIN (length, round % 2 != 0 ? 3000 : length))]
              = (char) g_rand_int_range (random, 0, 256);
          changed = g_bytes_new (copy, round % 3 == 0 ? cut : length);
          view = jyl_embedded_view_read (changed, NULL, NULL, &error);
          g_assert_true ((view != NULL) == (error == NULL));
          n_read += view != NULL;
        }
    }

  g_assert_cmpuint (n_read, >, 500);
  g_assert_cmpuint (n_read, <, 4400);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/embedded-view/round-trip", test_round_trip);
  g_test_add_func ("/embedded-view/strangers", test_strangers);
  g_test_add_func ("/embedded-view/other-writers", test_other_writers);
  g_test_add_func ("/embedded-view/newer", test_newer);
  g_test_add_func ("/embedded-view/mutated", test_mutated);

  return g_test_run ();
}
