/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "layout-fixture.h"
#include "sample-fixture.h"

static const double sizes[][2] = {
  { 320, 180 }, { 321, 240 }, { 1280, 720 }, { 634, 400 }, { 1080, 1920 }, { 480, 320 }, { 900, 900 }, { 3840, 2160 },
};

static const double counts[] = { 10, 20, 14, 25, 40, 33 };
static const double drops[] = { 12, -5, 7, -14, 9, 3 };
static const double fine[] = { 101.2, 103.7, 102.4, 104.9 };

static guint
count_boxes (JylLayout *layout, JylBoxKind kind)
{
  guint n = 0;

  for (guint i = 0; i < layout->texts.boxes->len; i++)
    n += g_array_index (layout->texts.boxes, JylBox, i).kind == kind ? 1 : 0;

  return n;
}

/* What holds for every chart at every size. */
static void
assert_layout_is_sound (JylLayout *layout)
{
  assert_texts_stand_apart (layout);
  g_assert_cmpuint (count_boxes (layout, JYL_BOX_TITLE), ==, 1);
  g_assert_true ((count_boxes (layout, JYL_BOX_TIME_TICK) > 0) == (layout->axes == JYL_AXES_TIME));

  for (guint i = 0; i < layout->n_panels; i++)
    {
      const cairo_rectangle_t *plot = &layout->panels[i].plot;

      g_assert_cmpfloat (plot->x, >=, layout->margin - 0.01);
      g_assert_cmpfloat (plot->x + plot->width, <=, layout->width - layout->margin + 0.01);
      g_assert_cmpfloat (plot->width, >, 0.4 * layout->width);
      g_assert_cmpfloat (plot->y, >, 0);
      g_assert_cmpfloat (plot->y + plot->height, <, layout->height);
      if (i > 0)
        {
          g_assert_cmpfloat (plot->y, >=, plot[-1].y);
          g_assert_cmpfloat (layout->panels[i].area.y, >=,
                             layout->panels[i - 1].area.y + layout->panels[i - 1].area.height);
          g_assert_cmpfloat (plot->x, ==, layout->panels[0].plot.x);
          g_assert_cmpfloat (plot->width, ==, layout->panels[0].plot.width);
        }
    }

  for (guint i = 0; i < layout->n_series; i++)
    for (guint j = 0; j < jyl_chart_get_series (layout->chart, i)->points->len; j++)
      {
        cairo_rectangle_t area;

        g_assert_true (jyl_layout_get_point_area (layout, i, j, &area));
        g_assert_cmpfloat (area.x, >=, 0);
        g_assert_cmpfloat (area.y, >=, 0);
        g_assert_cmpfloat (area.x + area.width, <=, layout->width);
        g_assert_cmpfloat (area.y + area.height, <=, layout->height);
      }
}

/* Every chart of a dataset, in every language, at every size or every other. */
static guint
lay_out_all (JylDataset *dataset, guint size_step)
{
  GListModel *indicators = jyl_dataset_get_records (dataset, JYL_KIND_INDICATOR);
  guint n_charts = 0;

  for (guint i = 0; i < g_list_model_get_n_items (indicators); i++)
    {
      g_autoptr (JylIndicator) indicator = g_list_model_get_item (indicators, i);
      const char *id = jyl_record_get_id (indicator);

      if (jyl_indicator_get_mark (indicator) == JYL_MARK_NONE)
        continue;

      for (guint language = 0; language < JYL_N_LANGUAGES; language++)
        {
          g_autoptr (JylChart) chart = sample_chart_new (dataset, id, (JylLanguage) language);

          for (guint size = 0; size < G_N_ELEMENTS (sizes); size += size_step)
            {
              g_autoptr (JylLayout) layout =
                  jyl_layout_new (chart, &(JylCanvas) { sizes[size][0], sizes[size][1], JYL_STYLE_LIGHT });

              g_test_message ("%s, %s, %g × %g", id, jyl_language_to_string ((JylLanguage) language), sizes[size][0],
                              sizes[size][1]);
              assert_layout_is_sound (layout);
            }
          n_charts++;
        }
    }

  return n_charts;
}

static void
test_sample (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();

  g_assert_cmpuint (lay_out_all (dataset, 1), ==, 10 * JYL_N_LANGUAGES);
}

static void
test_embedded (void)
{
  g_autoptr (GFile) file = jyl_reader_get_embedded ();
  g_autoptr (JylDataset) dataset = read_dataset (file);

  g_assert_cmpuint (lay_out_all (dataset, 2), >=, 3 * JYL_N_LANGUAGES);
}

/* Shapes that the sample doesn't have. */
static void
test_made_up (void)
{
  const JylMark marks[] = { JYL_MARK_BAR,  JYL_MARK_STACKED_BAR, JYL_MARK_LINE,
                            JYL_MARK_STEP, JYL_MARK_POINT,       JYL_MARK_LOLLIPOP };
  const JylStatus statuses[] = { JYL_STATUS_OFFICIAL, JYL_STATUS_REPORTED, JYL_STATUS_REPORTED,
                                 JYL_STATUS_DERIVED,  JYL_STATUS_FORECAST, JYL_STATUS_FORECAST };
  const int months[] = { 12, 3, 1, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    for (guint j = 0; j < G_N_ELEMENTS (months); j++)
      for (guint size = 0; size < G_N_ELEMENTS (sizes); size += 2)
        for (JylArrange arrange = JYL_ARRANGE_TOGETHER; arrange <= JYL_ARRANGE_PANELS; arrange++)
          {
            const MadeSeries made[] = {
              { "Recorded by those who were there", marks[i], 2019, months[j], counts, G_N_ELEMENTS (counts),
                statuses },
              { "Changes", marks[i], 2020, months[j], drops, G_N_ELEMENTS (drops), NULL },
            };
            g_autoptr (JylLayout) layout = made_layout_new (made, 2, arrange, sizes[size][0], sizes[size][1]);

            g_test_message ("%s, %d months, %g × %g", jyl_mark_to_string (marks[i]), months[j], sizes[size][0],
                            sizes[size][1]);
            assert_layout_is_sound (layout);
          }
}

/* No size makes it stumble; there are sizes at which nothing but letters could be seen. */
static void
test_any_size (void)
{
  const double odd[][2] = { { 0, 0 }, { 1, 1 }, { 40, 30 }, { 3000, 60 }, { 60, 3000 }, { NAN, -5 }, { 20000, 20000 } };
  const MadeSeries made[] = {
    { "Recorded", JYL_MARK_BAR, 2019, 12, counts, G_N_ELEMENTS (counts), NULL },
    { "Changes", JYL_MARK_LINE, 2020, 12, drops, G_N_ELEMENTS (drops), NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (odd); i++)
    {
      g_autoptr (JylLayout) layout = made_layout_new (made, 2, JYL_ARRANGE_PANELS, odd[i][0], odd[i][1]);
      g_autofree char *string = jyl_layout_to_string (layout);

      g_assert_cmpfloat (jyl_layout_get_width (layout), >=, 1);
      g_assert_cmpfloat (jyl_layout_get_height (layout), >=, 1);
      g_assert_nonnull (string);
    }
}

static double
get_em (double width, double height)
{
  const MadeSeries made[] = { { "Recorded", JYL_MARK_BAR, 2019, 12, counts, G_N_ELEMENTS (counts), NULL } };
  g_autoptr (JylLayout) layout = made_layout_new (made, 1, JYL_ARRANGE_TOGETHER, width, height);

  return layout->em;
}

/* As large as a window's text in a window, legible below, growing with the picture above. */
static void
test_text_size (void)
{
  for (double width = 600; width <= 1400; width += 40)
    {
      g_assert_cmpfloat (get_em (width, width * 0.62), >=, 12.5);
      g_assert_cmpfloat (get_em (width, width * 0.62), <=, 15.5);
    }
  g_assert_cmpfloat (get_em (320, 180), >=, 9);
  g_assert_cmpfloat (get_em (100, 100), >=, 9);
  g_assert_cmpfloat_with_epsilon (get_em (3840, 2160) / get_em (1280, 720), 3, 0.2);
  g_assert_cmpfloat_with_epsilon (get_em (7680, 4320) / get_em (3840, 2160), 2, 0.1);
  g_assert_cmpfloat (get_em (1080, 1920), >, get_em (1920, 1080));
}

/* What is left out of a small picture, the least important first. */
static void
test_order_of_importance (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylChart) chart = sample_chart_new (dataset, "accidents", JYL_LANGUAGE_EN);
  const JylBoxKind order[] = { JYL_BOX_NOTE,   JYL_BOX_CREDIT,   JYL_BOX_KEY,
                               JYL_BOX_SOURCE, JYL_BOX_SUBTITLE, JYL_BOX_TITLE };
  gboolean seen_less = FALSE;

  for (double width = 640; width >= 160; width -= 10)
    {
      g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { width, width * 0.56, JYL_STYLE_LIGHT });
      gboolean has_lesser = FALSE;

      for (guint i = 0; i < G_N_ELEMENTS (order); i++)
        {
          gboolean has = count_boxes (layout, order[i]) > 0;

          /* The credit also gives way to a narrow source line. */
          if (has_lesser && i > 2)
            g_assert_true (has);
          has_lesser |= has;
          seen_less |= !has;
        }
      g_assert_true (has_lesser);
    }
  g_assert_true (seen_less);
}

/* One row a counter: one scale for all, so many pixels a unit, zero at every base line. */
static void
test_rows_share_scales (void)
{
  const MadeSeries made[] = {
    { "Recorded", JYL_MARK_BAR, 2019, 12, counts, G_N_ELEMENTS (counts), NULL },
    { "Changes", JYL_MARK_BAR, 2019, 12, drops, G_N_ELEMENTS (drops), NULL },
  };
  g_autoptr (JylLayout) layout = made_layout_new (made, 2, JYL_ARRANGE_PANELS, 1280, 720);
  cairo_rectangle_t first, second;

  g_assert_true (jyl_layout_get_point_area (layout, 0, 0, &first));
  g_assert_true (jyl_layout_get_point_area (layout, 1, 0, &second));
  g_assert_cmpfloat_with_epsilon (first.height / second.height, 10.0 / 12, 0.001);
  g_assert_cmpfloat_with_epsilon (first.x, second.x, 0.001);
  g_assert_cmpfloat_with_epsilon (first.y + first.height, jyl_layout_map_value (layout, 0, 0), 0.001);
  g_assert_cmpfloat_with_epsilon (second.y + second.height, jyl_layout_map_value (layout, 1, 0), 0.001);

  g_assert_true (jyl_layout_get_point_area (layout, 1, 1, &second));
  g_assert_cmpfloat_with_epsilon (second.y, jyl_layout_map_value (layout, 1, 0), 0.001);
  assert_box_texts (layout, JYL_BOX_PANEL_TITLE, "Recorded | Changes");
  assert_box_texts (layout, JYL_BOX_VALUE, "10 | 20 | 14 | 25 | 40 | 33 | 12 | −5 | 7 | −14 | 9 | 3");
  assert_box_texts (layout, JYL_BOX_VALUE_TICK, "");
}

static void
test_stacked_bars (void)
{
  const MadeSeries made[] = {
    { "Lower", JYL_MARK_STACKED_BAR, 2019, 12, counts, G_N_ELEMENTS (counts), NULL },
    { "Upper", JYL_MARK_STACKED_BAR, 2019, 12, counts, 3, NULL },
  };
  g_autoptr (JylLayout) layout = made_layout_new (made, 2, JYL_ARRANGE_TOGETHER, 640, 400);
  cairo_rectangle_t lower, upper;

  g_assert_true (jyl_layout_get_point_area (layout, 0, 1, &lower));
  g_assert_true (jyl_layout_get_point_area (layout, 1, 1, &upper));
  g_assert_cmpfloat_with_epsilon (upper.y + upper.height, lower.y, 0.001);
  g_assert_cmpfloat_with_epsilon (upper.x, lower.x, 0.001);
  assert_box_texts (layout, JYL_BOX_KEY, "Lower | Upper");
}

static void
test_grouped_bars (void)
{
  const MadeSeries made[] = {
    { "Left", JYL_MARK_BAR, 2019, 12, counts, G_N_ELEMENTS (counts), NULL },
    { "Right", JYL_MARK_BAR, 2019, 12, counts, G_N_ELEMENTS (counts), NULL },
  };
  g_autoptr (JylLayout) layout = made_layout_new (made, 2, JYL_ARRANGE_TOGETHER, 640, 400);
  cairo_rectangle_t left, right;

  g_assert_true (jyl_layout_get_point_area (layout, 0, 1, &left));
  g_assert_true (jyl_layout_get_point_area (layout, 1, 1, &right));
  g_assert_cmpfloat_with_epsilon (left.x + left.width, right.x, 0.001);
  g_assert_cmpfloat_with_epsilon (left.height, right.height, 0.001);
}

/* A line that keeps far from zero may leave it out, and then shows the cut; bars and steps never do. */
static void
test_cut_axis (void)
{
  MadeSeries made = { "Index", JYL_MARK_LINE, 2019, 12, fine, G_N_ELEMENTS (fine), NULL };
  g_autoptr (JylLayout) line = made_layout_new (&made, 1, JYL_ARRANGE_TOGETHER, 640, 400);
  g_autoptr (JylLayout) step = NULL;
  g_autoptr (JylLayout) bar = NULL;

  g_assert_true (line->values[0].cut);
  g_assert_cmpfloat (line->values[0].scale.min, >, 0);
  made.mark = JYL_MARK_STEP;
  step = made_layout_new (&made, 1, JYL_ARRANGE_TOGETHER, 640, 400);
  g_assert_false (step->values[0].cut);
  g_assert_cmpfloat (step->values[0].scale.min, ==, 0);
  made.mark = JYL_MARK_BAR;
  bar = made_layout_new (&made, 1, JYL_ARRANGE_TOGETHER, 640, 400);
  g_assert_false (bar->values[0].cut);
  g_assert_cmpfloat (bar->values[0].scale.min, ==, 0);
}

/* Names at the ends of lines where they fit, else in the key. */
static void
test_ends_of_lines (void)
{
  const double high[] = { 30, 31, 33, 34, 36, 38 };
  const MadeSeries made[] = {
    { "Recorded", JYL_MARK_LINE, 2019, 12, high, G_N_ELEMENTS (high), NULL },
    { "Changes", JYL_MARK_LINE, 2019, 12, drops, G_N_ELEMENTS (drops), NULL },
  };
  const MadeSeries long_names[] = {
    { "Recorded by all of those who happened to be there at the time", JYL_MARK_LINE, 2019, 12, high,
      G_N_ELEMENTS (high), NULL },
    { "Told by all of those who had heard of it", JYL_MARK_LINE, 2019, 12, high, 3, NULL },
  };
  g_autoptr (JylLayout) wide = made_layout_new (made, 2, JYL_ARRANGE_TOGETHER, 900, 500);
  g_autoptr (JylLayout) crossing = made_layout_new (long_names, 2, JYL_ARRANGE_TOGETHER, 900, 500);

  assert_box_texts (wide, JYL_BOX_END_VALUE, "Recorded | Changes");
  assert_box_texts (wide, JYL_BOX_END_NOTE, "38 | 3");
  assert_box_texts (wide, JYL_BOX_KEY, "");
  /* The second ends under the first, which goes on. */
  assert_box_texts (
      crossing, JYL_BOX_KEY,
      "Recorded by all of those who happened to be there at the time | Told by all of those who had heard of it");
  assert_box_texts (crossing, JYL_BOX_END_VALUE, "38");
}

static void
test_key_has_what_is_drawn (void)
{
  const JylStatus statuses[] = { JYL_STATUS_OFFICIAL, JYL_STATUS_DERIVED, JYL_STATUS_OFFICIAL, JYL_STATUS_FORECAST };
  MadeSeries made = { "Recorded", JYL_MARK_BAR, 2019, 12, counts, 4, NULL };
  g_autoptr (JylLayout) plain = made_layout_new (&made, 1, JYL_ARRANGE_TOGETHER, 900, 500);
  g_autoptr (JylLayout) mixed = NULL;
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylChart) chart = sample_chart_new (dataset, "accidents", JYL_LANGUAGE_EN);
  g_autoptr (JylLayout) accidents = jyl_layout_new (chart, &(JylCanvas) { 1280, 720, JYL_STYLE_LIGHT });

  assert_box_texts (plain, JYL_BOX_KEY, "");
  g_assert_cmpuint (plain->keys->len, ==, 0);
  made.statuses = statuses;
  mixed = made_layout_new (&made, 1, JYL_ARRANGE_TOGETHER, 900, 500);
  assert_box_texts (mixed, JYL_BOX_KEY, "official | derived from cited figures | forecast");
  g_assert_cmpuint (mixed->keys->len, ==, 3);
  assert_box_texts (accidents, JYL_BOX_KEY, "official | reported | derived from cited figures | part of the year");
}

static void
test_empty (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylView) plain = jyl_view_new ("minimum-wage");
  g_autoptr (JylView) view =
      jyl_view_with_range (plain, jyl_day_from_ymd (1900, 1, 1), jyl_day_from_ymd (1910, 12, 31));
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, NULL);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { 640, 400, JYL_STYLE_LIGHT });
  guint series, point;

  assert_box_texts (layout, JYL_BOX_EMPTY, "No figures in these years");
  assert_texts_stand_apart (layout);
  g_assert_false (jyl_layout_pick (layout, 320, 200, &series, &point));
}

static void
test_same_twice (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylChart) chart = sample_chart_new (dataset, "labour-disputes", JYL_LANGUAGE_RU);
  JylLayout *first = jyl_layout_new (chart, &(JylCanvas) { 800, 450, JYL_STYLE_LIGHT });
  g_autoptr (JylLayout) second = jyl_layout_new (chart, &(JylCanvas) { 800, 450, JYL_STYLE_LIGHT });
  g_autofree char *first_string = jyl_layout_to_string (first), *second_string = jyl_layout_to_string (second);

  g_assert_cmpstr (first_string, ==, second_string);
  g_assert_true (jyl_layout_get_chart (first) == chart);
  g_assert_finalize_object (first);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/layout/sample", test_sample);
  g_test_add_func ("/layout/embedded", test_embedded);
  g_test_add_func ("/layout/made-up", test_made_up);
  g_test_add_func ("/layout/any-size", test_any_size);
  g_test_add_func ("/layout/text-size", test_text_size);
  g_test_add_func ("/layout/order-of-importance", test_order_of_importance);
  g_test_add_func ("/layout/rows-share-scales", test_rows_share_scales);
  g_test_add_func ("/layout/stacked-bars", test_stacked_bars);
  g_test_add_func ("/layout/grouped-bars", test_grouped_bars);
  g_test_add_func ("/layout/cut-axis", test_cut_axis);
  g_test_add_func ("/layout/ends-of-lines", test_ends_of_lines);
  g_test_add_func ("/layout/key-has-what-is-drawn", test_key_has_what_is_drawn);
  g_test_add_func ("/layout/empty", test_empty);
  g_test_add_func ("/layout/same-twice", test_same_twice);

  return g_test_run ();
}
