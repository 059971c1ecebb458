/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "chart-fixture.h"
#include "jyl-layout.h"
#include "jyl-reader.h"

static void
collect_cb (const JylLayoutText *text, gpointer user_data)
{
  g_ptr_array_add (user_data, g_strdup (text->text));
}

static GPtrArray *
collect (JylChart *chart, double width, double height)
{
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { width, height, JYL_STYLE_LIGHT });
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  jyl_layout_foreach_text (layout, collect_cb, lines);
  return lines;
}

static gboolean
has_line (GPtrArray *lines, const char *text)
{
  return g_ptr_array_find_with_equal_func (lines, text, g_str_equal, NULL);
}

static void
test_lines (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("wage", NULL, JYL_LANGUAGE_EN);
  g_autoptr (GPtrArray) lines = collect (chart, 1280, 720);

  g_assert_cmpuint (lines->len, >, 10);
  g_assert_cmpstr (g_ptr_array_index (lines, 0), ==, "Minimum wage");
  g_assert_cmpstr (g_ptr_array_index (lines, 1), ==, jyl_chart_get_subtitle (chart));
  g_assert_true (has_line (lines, "2018"));
  for (guint i = 0; i < lines->len; i++)
    g_assert_false (g_str_has_suffix (g_ptr_array_index (lines, i), " "));
}

/* A text that is cut says so, and says nothing that isn't seen. */
static void
test_cut (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("disputes", NULL, JYL_LANGUAGE_EN);
  guint n_cut = 0;

  for (double width = 100; width <= 400; width += 20)
    {
      g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { width, 200, JYL_STYLE_LIGHT });
      g_autofree char *told = jyl_layout_to_string (layout);
      g_autoptr (GPtrArray) lines = collect (chart, width, 200);
      gboolean is_cut = FALSE;

      for (guint i = 0; i < lines->len; i++)
        is_cut |= g_str_has_suffix (g_ptr_array_index (lines, i), "…");
      g_assert_true (is_cut == (strstr (told, " …\n") != NULL));
      n_cut += is_cut;
    }
  g_assert_cmpuint (n_cut, >, 0);
}

static void
check_place_cb (const JylLayoutText *text, gpointer user_data)
{
  JylLayout *layout = user_data;

  g_assert_true (g_utf8_validate (text->text, -1, NULL));
  g_assert_cmpfloat (text->x, >=, 0);
  g_assert_cmpfloat (text->x + text->width, <=, jyl_layout_get_width (layout) + 1);
  g_assert_cmpfloat (text->y, >, 0);
  g_assert_cmpfloat (text->y, <, jyl_layout_get_height (layout));
  g_assert_cmpfloat (text->width, >, 0);
  g_assert_cmpfloat (text->size, >=, 8);
  g_assert_true (text->weight == 400 || text->weight == 600 || text->weight == 700);
  g_assert_true ((text->letter_spacing < 0) == (text->weight == 700));
}

static void
test_places (void)
{
  static const char *const indicators[] = { "wage", "disputes" };
  static const double sizes[][2] = { { 320, 180 }, { 1280, 720 }, { 1080, 1920 } };

  for (guint i = 0; i < G_N_ELEMENTS (indicators) * G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (JylChart) chart = fixture_chart (indicators[i % 2], NULL, JYL_LANGUAGE_RU);
      g_autoptr (JylLayout) layout =
          jyl_layout_new (chart, &(JylCanvas) { sizes[i / 2][0], sizes[i / 2][1], JYL_STYLE_LIGHT });

      jyl_layout_foreach_text (layout, check_place_cb, layout);
    }
}

typedef struct {
  JylLayout  *layout;
  GHashTable *urls;
} Links;

static void
link_cb (const JylLayoutLink *link, gpointer user_data)
{
  Links *links = user_data;

  g_assert_true (g_str_has_prefix (link->url, "http"));
  g_assert_cmpfloat (link->area.width, >, 4);
  g_assert_cmpfloat (link->area.height, >, 4);
  g_assert_cmpfloat (link->area.x, >=, 0);
  g_assert_cmpfloat (link->area.y, >, 0.7 * jyl_layout_get_height (links->layout));
  g_assert_cmpfloat (link->area.x + link->area.width, <=, jyl_layout_get_width (links->layout));
  g_assert_cmpfloat (link->area.y + link->area.height, <=, jyl_layout_get_height (links->layout));
  g_hash_table_add (links->urls, g_strdup (link->url));
}

/* Every link of the source line has its place in the picture, and is about what its text says. */
static void
test_links (void)
{
  g_autoptr (GFile) file = jyl_reader_get_embedded ();
  g_autoptr (JylReading) reading = jyl_reader_read_file (file, NULL, NULL);
  JylDataset *dataset = jyl_reading_get_dataset (reading);

  for (guint language = 0; language < JYL_N_LANGUAGES; language++)
    {
      g_autoptr (JylView) plain = jyl_view_new ("labour-disputes");
      g_autoptr (JylView) view = jyl_view_with_language (plain, (JylLanguage) language);
      g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, NULL);
      g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { 1280, 720, JYL_STYLE_LIGHT });
      g_autoptr (GHashTable) urls = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      const char *source = jyl_chart_get_source (chart);
      Links links = { layout, urls };
      const JylSourceLink *expected;
      guint n_expected;

      expected = jyl_chart_get_source_links (chart, &n_expected);
      g_assert_cmpuint (n_expected, >, 1);
      for (guint i = 0; i < n_expected; i++)
        {
          g_assert_cmpuint (expected[i].start + expected[i].length, <=, strlen (source));
          g_assert_true (g_utf8_validate (source + expected[i].start, (gssize) expected[i].length, NULL));
          g_assert_false (g_ascii_isspace (source[expected[i].start]));
          g_assert_true (i == 0 || expected[i - 1].start + expected[i - 1].length <= expected[i].start);
        }

      jyl_layout_foreach_link (layout, link_cb, &links);
      g_assert_cmpuint (g_hash_table_size (urls), >, 1);
      for (guint i = 0; i < n_expected; i++)
        g_hash_table_remove (urls, expected[i].url);
      g_assert_cmpuint (g_hash_table_size (urls), ==, 0);
    }
}

/* Shapes and texts apart are the whole: where no text is, both draw the same. */
static void
test_shapes (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("disputes", NULL, JYL_LANGUAGE_EN);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { 640, 360, JYL_STYLE_LIGHT });
  cairo_surface_t *surfaces[2];
  guint n_different = 0;

  for (guint i = 0; i < 2; i++)
    {
      cairo_t *cr;

      surfaces[i] = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 640, 360);
      cr = cairo_create (surfaces[i]);
      if (i == 0)
        jyl_chart_draw (layout, cr);
      else
        jyl_chart_draw_shapes (layout, cr);
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      cairo_destroy (cr);
      cairo_surface_flush (surfaces[i]);
    }

  for (int y = 0; y < 360; y++)
    n_different += memcmp (
                       cairo_image_surface_get_data (surfaces[0]) + y * cairo_image_surface_get_stride (surfaces[0]),
                       cairo_image_surface_get_data (surfaces[1]) + y * cairo_image_surface_get_stride (surfaces[1]),
                       640 * 4)
                   != 0;
  g_assert_cmpuint (n_different, >, 60);
  g_assert_cmpuint (n_different, <, 330);
  cairo_surface_destroy (surfaces[0]);
  cairo_surface_destroy (surfaces[1]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/layout-lines/lines", test_lines);
  g_test_add_func ("/layout-lines/cut", test_cut);
  g_test_add_func ("/layout-lines/places", test_places);
  g_test_add_func ("/layout-lines/links", test_links);
  g_test_add_func ("/layout-lines/shapes", test_shapes);

  return g_test_run ();
}
