/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>

#include "chart-fixture.h"
#include "jyl-export.h"

static void
test_names (void)
{
  JylFormat format = JYL_FORMAT_CSV;

  for (guint i = 0; i < JYL_N_FORMATS; i++)
    {
      g_assert_true (jyl_format_from_string (jyl_format_to_string ((JylFormat) i), &format));
      g_assert_cmpint (format, ==, i);
    }

  g_assert_true (jyl_format_from_file_name ("chart.png", &format));
  g_assert_cmpint (format, ==, JYL_FORMAT_PNG);
  g_assert_true (jyl_format_from_file_name ("/folder.svg/жалақы.PDF", &format));
  g_assert_cmpint (format, ==, JYL_FORMAT_PDF);

  g_assert_false (jyl_format_from_file_name ("chart", &format));
  g_assert_false (jyl_format_from_file_name ("/folder.svg/chart", &format));
  g_assert_false (jyl_format_from_file_name (".png", &format));
  g_assert_false (jyl_format_from_file_name ("chart.png.bak", &format));
  g_assert_false (jyl_format_from_string ("", &format));
  g_assert_cmpint (format, ==, JYL_FORMAT_PDF);
}

static void
test_suggested_name (void)
{
  g_autoptr (JylView) view = jyl_view_new ("minimum-wage");
  g_autoptr (JylView) kazakh = jyl_view_with_language (view, JYL_LANGUAGE_KK);
  g_autofree char *png = jyl_export_suggest_name (view, JYL_FORMAT_PNG);
  g_autofree char *csv = jyl_export_suggest_name (kazakh, JYL_FORMAT_CSV);

  g_assert_cmpstr (png, ==, "minimum-wage-en.png");
  g_assert_cmpstr (csv, ==, "minimum-wage-kk.csv");
}

static void
test_presets (void)
{
  guint n_presets;
  const JylSizePreset *presets = jyl_export_get_presets (&n_presets);
  static const struct {
    const char *id;
    int         width;
    int         height;
  } pixels[] = {
    { "slide", 1920, 1080 },  { "square", 1080, 1080 }, { "story", 1080, 1920 },
    { "column", 1004, 945 }, { "a4", 3508, 2480 },     { "poster", 3840, 2160 },
  };

  g_assert_cmpuint (n_presets, ==, G_N_ELEMENTS (pixels));
  for (guint i = 0; i < n_presets; i++)
    {
      g_assert_cmpstr (presets[i].id, ==, pixels[i].id);
      g_assert_cmpint ((int) (presets[i].width * presets[i].scale + 0.5), ==, pixels[i].width);
      g_assert_cmpint ((int) (presets[i].height * presets[i].scale + 0.5), ==, pixels[i].height);
      g_assert_cmpstr (presets[i].title, !=, "");
    }
}

/* The same bytes, whatever was written before, and from a chart made anew. */
static void
test_same_bytes (void)
{
  static const char *const indicators[] = { "wage", "disputes", "nothing" };
  GBytes *first[G_N_ELEMENTS (indicators)][JYL_N_FORMATS];
  guint n_compared = 0;

  for (guint i = 0; i < G_N_ELEMENTS (indicators); i++)
    for (guint f = 0; f < JYL_N_FORMATS; f++)
      {
        g_autoptr (JylChart) chart = fixture_chart (indicators[i], NULL, JYL_LANGUAGE_KK);
        g_autoptr (GError) error = NULL;

        first[i][f] = jyl_export_chart (chart, (JylFormat) f, 1.5, &error);
        g_assert_no_error (error);
        g_assert_cmpuint (g_bytes_get_size (first[i][f]), >, 100);
      }

  for (int i = G_N_ELEMENTS (indicators) - 1; i >= 0; i--)
    for (int f = JYL_N_FORMATS - 1; f >= 0; f--)
      {
        g_autoptr (JylChart) chart = fixture_chart (indicators[i], NULL, JYL_LANGUAGE_KK);
        g_autoptr (GBytes) second = jyl_export_chart (chart, (JylFormat) f, 1.5, NULL);

        g_test_message ("%s as %s", indicators[i], jyl_format_to_string ((JylFormat) f));
        g_assert_true (g_bytes_equal (first[i][f], second));
        g_bytes_unref (first[i][f]);
        n_compared++;
      }

  g_assert_cmpuint (n_compared, ==, G_N_ELEMENTS (indicators) * JYL_N_FORMATS);
}

/* A second is enough to tell a writer that puts its time into the file. */
static void
test_no_time (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("wage", NULL, JYL_LANGUAGE_EN);
  g_autoptr (GBytes) pdf = jyl_export_chart (chart, JYL_FORMAT_PDF, 1, NULL);
  g_autoptr (GBytes) png = jyl_export_chart (chart, JYL_FORMAT_PNG, 1, NULL);
  g_autoptr (GBytes) later_pdf = NULL;
  g_autoptr (GBytes) later_png = NULL;

  g_usleep (1100 * 1000);
  later_pdf = jyl_export_chart (chart, JYL_FORMAT_PDF, 1, NULL);
  later_png = jyl_export_chart (chart, JYL_FORMAT_PNG, 1, NULL);
  g_assert_true (g_bytes_equal (pdf, later_pdf));
  g_assert_true (g_bytes_equal (png, later_png));
}

static void
done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GAsyncResult **out = user_data;

  *out = g_object_ref (result);
}

static void
test_async (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("disputes", NULL, JYL_LANGUAGE_RU);
  g_autofree char *folder = g_dir_make_tmp ("jylnama-export-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "споры.svg", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GAsyncResult) refused = NULL;
  g_autoptr (GAsyncResult) cancelled = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) expected = jyl_export_chart (chart, JYL_FORMAT_SVG, 1, NULL);
  g_autofree char *contents = NULL;
  gsize length;

  jyl_export_chart_to_file_async (&(JylExport) { chart, JYL_FORMAT_SVG, NULL }, file, FALSE, NULL, done_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (jyl_export_chart_to_file_finish (result, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  g_assert_cmpmem (contents, length, g_bytes_get_data (expected, NULL), g_bytes_get_size (expected));

  jyl_export_chart_to_file_async (&(JylExport) { chart, JYL_FORMAT_SVG, NULL }, file, FALSE, NULL, done_cb, &refused);
  while (refused == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (jyl_export_chart_to_file_finish (refused, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_clear_error (&error);

  g_cancellable_cancel (cancellable);
  jyl_export_chart_to_file_async (&(JylExport) { chart, JYL_FORMAT_SVG, NULL }, file, TRUE, cancellable, done_cb,
                                  &cancelled);
  while (cancelled == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (jyl_export_chart_to_file_finish (cancelled, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);

  g_assert_true (g_file_delete (file, NULL, NULL));
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/export/names", test_names);
  g_test_add_func ("/export/suggested-name", test_suggested_name);
  g_test_add_func ("/export/presets", test_presets);
  g_test_add_func ("/export/same-bytes", test_same_bytes);
  g_test_add_func ("/export/no-time", test_no_time);
  g_test_add_func ("/export/async", test_async);

  return g_test_run ();
}
