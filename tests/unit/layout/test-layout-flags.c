/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "flags-fixture.h"
#include "sample-fixture.h"

static const double sizes[][2] = {
  { 320, 180 }, { 1280, 720 }, { 634, 400 }, { 1080, 1920 }, { 900, 900 }, { 3840, 2160 },
};

/* A year with one event that stands alone, and a crowd on one day. */
static const FlagEvent crowd[] = {
  { "alone", "2019-03-02", NULL, "Wages", NULL, NULL },   { "first", "2024-12-30", NULL, "Wages", NULL, NULL },
  { "second", "2024-12-30", NULL, "Wages", NULL, NULL },  { "third", "2024-12-31", NULL, "Wages", NULL, NULL },
  { "fourth", "2024-12-31", NULL, "Wages", NULL, NULL },  { "middle", "2021-10-08", NULL, "Wages", NULL, NULL },
  { "middle-2", "2021-10-08", NULL, "Wages", NULL, NULL },
};

/* Circles are apart from each other and from every text but their own, inside the picture, in the order of
 * time; their lines stand at their days. */
static void
assert_flags_are_sound (JylLayout *layout)
{
  assert_texts_stand_apart (layout);
  for (guint i = 0; i < layout->flags->len; i++)
    {
      const JylFlagPlace *place = &g_array_index (layout->flags, JylFlagPlace, i);
      const cairo_rectangle_t *circle = &place->circle;
      guint found = G_MAXUINT, n_inside = 0;

      g_assert_cmpfloat (circle->x, >=, 0);
      g_assert_cmpfloat (circle->x + circle->width, <=, layout->width);
      g_assert_cmpfloat (circle->y + circle->height, <=, layout->panels[0].plot.y);
      g_assert_cmpfloat_with_epsilon (
          place->x, jyl_layout_map_x (layout, jyl_chart_get_flag (layout->chart, place->flag)->day), 0.001);
      if (i > 0)
        {
          const JylFlagPlace *before = &g_array_index (layout->flags, JylFlagPlace, i - 1);

          g_assert_cmpfloat (circle->x, >=, before->circle.x + before->circle.width);
          g_assert_cmpfloat (place->x, >=, before->x);
        }
      for (guint j = 0; j < layout->texts.boxes->len; j++)
        n_inside += jyl_areas_overlap (circle, &g_array_index (layout->texts.boxes, JylBox, j).area, -0.6) ? 1 : 0;
      g_assert_cmpuint (n_inside, ==, 1);

      g_assert_true (
          jyl_layout_pick_flag (layout, circle->x + circle->width / 2, circle->y + circle->height / 2, &found));
      g_assert_cmpuint (found, ==, place->flag);
      if (place->item.width <= 0)
        continue;
      g_assert_true (jyl_layout_pick_flag (layout, place->item.x + 2, place->item.y + 2, &found));
      g_assert_cmpuint (found, ==, place->flag);
    }
}

static void
test_crowd (void)
{
  g_autoptr (JylDataset) dataset = flag_dataset_new (crowd, G_N_ELEMENTS (crowd));

  for (guint language = 0; language < JYL_N_LANGUAGES; language++)
    {
      g_autoptr (JylChart) chart = flag_chart_new (dataset, TRUE, NULL, (JylLanguage) language);

      for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
        {
          g_autoptr (JylLayout) layout =
              jyl_layout_new (chart, &(JylCanvas) { sizes[i][0], sizes[i][1], JYL_STYLE_LIGHT });

          g_assert_cmpuint (layout->flags->len, ==, G_N_ELEMENTS (crowd));
          assert_flags_are_sound (layout);
        }
    }
}

/* Every chart of the embedded dataset in every language. */
static void
test_embedded (void)
{
  g_autoptr (GFile) file = jyl_reader_get_embedded ();
  g_autoptr (JylDataset) dataset = read_dataset (file);
  GListModel *indicators = jyl_dataset_get_records (dataset, JYL_KIND_INDICATOR);
  guint n_flags = 0;

  for (guint i = 0; i < g_list_model_get_n_items (indicators); i++)
    {
      g_autoptr (JylIndicator) indicator = g_list_model_get_item (indicators, i);

      if (jyl_indicator_get_mark (indicator) == JYL_MARK_NONE)
        continue;
      for (guint language = 0; language < JYL_N_LANGUAGES; language++)
        {
          g_autoptr (JylChart) plain =
              sample_chart_new (dataset, jyl_record_get_id (indicator), (JylLanguage) language);
          g_autoptr (JylView) view = jyl_view_with_flags (jyl_chart_get_view (plain), TRUE, NULL);
          g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, NULL);

          for (guint size = 0; size < G_N_ELEMENTS (sizes); size++)
            {
              g_autoptr (JylLayout) layout =
                  jyl_layout_new (chart, &(JylCanvas) { sizes[size][0], sizes[size][1], JYL_STYLE_LIGHT });

              g_test_message ("%s, %s, %g × %g", jyl_record_get_id (indicator),
                              jyl_language_to_string ((JylLanguage) language), sizes[size][0], sizes[size][1]);
              assert_flags_are_sound (layout);
              n_flags += layout->flags->len;
            }
        }
    }

  g_assert_cmpuint (n_flags, >, 1000);
}

/* What stands alone has its circle over its day; a crowd shares the shifting evenly. */
static void
test_no_more_than_needed (void)
{
  g_autoptr (JylDataset) dataset = flag_dataset_new (crowd, G_N_ELEMENTS (crowd));
  g_autoptr (JylChart) chart = flag_chart_new (dataset, TRUE, NULL, JYL_LANGUAGE_EN);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { 1280, 720, JYL_STYLE_LIGHT });
  const JylFlagPlace *places = (const JylFlagPlace *) (void *) layout->flags->data;
  double left, right;

  g_assert_cmpfloat_with_epsilon (places[0].circle.x + places[0].circle.width / 2, places[0].x, 0.001);
  left = places[1].x - (places[1].circle.x + places[1].circle.width / 2);
  right = places[2].circle.x + places[2].circle.width / 2 - places[2].x;
  g_assert_cmpfloat (left, >, 1);
  g_assert_cmpfloat_with_epsilon (left, right, 0.001);
}

/* The list: whole where there is room, else with how many more there are, in a thumbnail how many. */
static void
test_list (void)
{
  g_autoptr (JylDataset) dataset = flag_dataset_new (crowd, G_N_ELEMENTS (crowd));
  g_autoptr (JylChart) chart = flag_chart_new (dataset, TRUE, NULL, JYL_LANGUAGE_EN);
  g_autoptr (JylLayout) large = jyl_layout_new (chart, &(JylCanvas) { 1280, 720, JYL_STYLE_LIGHT });
  g_autoptr (JylLayout) thumbnail = jyl_layout_new (chart, &(JylCanvas) { 320, 180, JYL_STYLE_LIGHT });
  g_autofree char *texts = box_texts (large, JYL_BOX_FLAG_ITEM);

  g_assert_true (g_str_has_prefix (texts, "1 | Event alone, 2\302\240Mar\302\2402019 | 2 | Event middle, "));
  g_assert_nonnull (strstr (texts, "7 | Event fourth"));
  assert_box_texts (thumbnail, JYL_BOX_FLAG_ITEM, "7 events");
  assert_box_texts (thumbnail, JYL_BOX_FLAG, "1 | 2 | 3 | 4 | 5 | 6 | 7");
}

/* No circle is drawn where they would be all there is; none where there are no flags. */
static void
test_too_small (void)
{
  g_autoptr (JylDataset) dataset = flag_dataset_new (crowd, G_N_ELEMENTS (crowd));
  g_autoptr (JylChart) chart = flag_chart_new (dataset, TRUE, NULL, JYL_LANGUAGE_EN);
  g_autoptr (JylChart) plain = flag_chart_new (dataset, FALSE, NULL, JYL_LANGUAGE_EN);
  g_autoptr (JylLayout) small = jyl_layout_new (chart, &(JylCanvas) { 120, 90, JYL_STYLE_LIGHT });
  g_autoptr (JylLayout) none = jyl_layout_new (plain, &(JylCanvas) { 640, 400, JYL_STYLE_LIGHT });
  cairo_rectangle_t area = { 1, 2, 3, 4 };
  guint flag = 5;

  g_assert_cmpuint (small->flags->len, ==, 0);
  g_assert_cmpuint (none->flags->len, ==, 0);
  g_assert_false (jyl_layout_get_flag_area (small, 0, &area));
  g_assert_false (jyl_layout_pick_flag (none, 320, 60, &flag));
  g_assert_cmpfloat (area.width, ==, 3);
  g_assert_cmpuint (flag, ==, 5);
}

/* The time axis, back from pixels. */
static void
test_unmap (void)
{
  g_autoptr (JylDataset) dataset = flag_dataset_new (crowd, G_N_ELEMENTS (crowd));
  g_autoptr (JylChart) chart = flag_chart_new (dataset, FALSE, NULL, JYL_LANGUAGE_EN);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { 640, 400, JYL_STYLE_LIGHT });
  cairo_rectangle_t plots;
  double day = jyl_day_from_ymd (2021, 6, 15);

  g_assert_cmpfloat_with_epsilon (jyl_layout_unmap_x (layout, jyl_layout_map_x (layout, day)), day, 0.001);
  jyl_layout_get_plots (layout, &plots);
  g_assert_cmpfloat_with_epsilon (jyl_layout_unmap_x (layout, plots.x), jyl_day_from_ymd (2019, 1, 1), 0.001);
  g_assert_cmpfloat_with_epsilon (jyl_layout_unmap_x (layout, plots.x + plots.width), jyl_day_from_ymd (2025, 1, 1),
                                  0.001);
  g_assert_false (jyl_layout_has_years (layout));
}

/* Where the pointer is over a flag, its circle is filled; with the read-out its name stands below. */
static void
test_cursor (void)
{
  g_autoptr (JylDataset) dataset = flag_dataset_new (crowd, G_N_ELEMENTS (crowd));
  g_autoptr (JylChart) chart = flag_chart_new (dataset, TRUE, NULL, JYL_LANGUAGE_EN);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { 900, 600, JYL_STYLE_LIGHT });
  const JylFlagPlace *place = &g_array_index (layout->flags, JylFlagPlace, 0);
  const double x = place->circle.x + place->circle.width / 2, y = place->circle.y;
  guint n_inked[3];

  for (guint i = 0; i < G_N_ELEMENTS (n_inked); i++)
    {
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 900, 600);
      cairo_t *cr = cairo_create (surface);
      int stride = cairo_image_surface_get_stride (surface);

      /* A flag that isn't there draws nothing. */
      jyl_chart_draw_flag_cursor (layout, cr, i == 0 ? 99 : place->flag, i == 2);
      cairo_destroy (cr);
      cairo_surface_flush (surface);
      n_inked[i] = 0;
      for (int row = 0; row < 600; row++)
        for (int column = 0; column < 900; column++)
          n_inked[i] += cairo_image_surface_get_data (surface)[row * stride + column] > 0 ? 1 : 0;
      if (i > 0)
        g_assert_cmpuint (cairo_image_surface_get_data (surface)[(int) (y + 2) * stride + (int) x], >, 200);
      cairo_surface_destroy (surface);
    }

  g_assert_cmpuint (n_inked[0], ==, 0);
  g_assert_cmpfloat (n_inked[1], >, place->circle.width * place->circle.height / 2);
  g_assert_cmpuint (n_inked[2], >, n_inked[1] + 1000);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/layout-flags/crowd", test_crowd);
  g_test_add_func ("/layout-flags/embedded", test_embedded);
  g_test_add_func ("/layout-flags/no-more-than-needed", test_no_more_than_needed);
  g_test_add_func ("/layout-flags/list", test_list);
  g_test_add_func ("/layout-flags/too-small", test_too_small);
  g_test_add_func ("/layout-flags/unmap", test_unmap);
  g_test_add_func ("/layout-flags/cursor", test_cursor);

  return g_test_run ();
}
