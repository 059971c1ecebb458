/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "layout-fixture.h"
#include "sample-fixture.h"

static const double counts[] = { 1010, 1020, 1014, 1025, 1040, 1033 };
static const double large[] = { 70000, 60000, 40000, 25000, 90000, 101000 };

static JylLayout *
lay_out (JylMark mark, const double *values, guint n_values, double width)
{
  const MadeSeries made = { "Recorded", mark, 2019, 12, values, n_values, NULL };

  return made_layout_new (&made, 1, JYL_ARRANGE_TOGETHER, width, 400);
}

/* No number lies on a mark of its row. */
static void
assert_numbers_stand_clear (JylLayout *layout)
{
  guint n = 0;

  for (guint i = 0; i < layout->texts.boxes->len; i++)
    {
      const JylBox *box = &g_array_index (layout->texts.boxes, JylBox, i);

      if (box->kind != JYL_BOX_VALUE)
        continue;
      for (guint panel = 0; panel < layout->n_panels; panel++)
        g_assert_false (jyl_layout_marks_meet (layout, panel, &box->area));
      n++;
    }

  g_assert_cmpuint (n, >, 0);
}

static void
test_all_or_few (void)
{
  g_autoptr (JylLayout) wide = lay_out (JYL_MARK_BAR, counts, G_N_ELEMENTS (counts), 640);
  g_autoptr (JylLayout) narrow = lay_out (JYL_MARK_BAR, large, G_N_ELEMENTS (large), 220);

  g_assert_true (jyl_layout_values_fit (wide, 0));
  assert_box_texts (wide, JYL_BOX_VALUE, "1,010 | 1,020 | 1,014 | 1,025 | 1,040 | 1,033");
  assert_box_texts (wide, JYL_BOX_VALUE_TICK, "");
  /* The last, the highest, the first; and an axis for the others. */
  g_assert_false (jyl_layout_values_fit (narrow, 0));
  assert_box_texts (narrow, JYL_BOX_VALUE, "101,000 | 70,000");
  g_assert_true (narrow->values[0].has_axis);
  assert_numbers_stand_clear (wide);
  assert_numbers_stand_clear (narrow);
}

static void
test_steps (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylChart) chart = sample_chart_new (dataset, "minimum-wage", JYL_LANGUAGE_EN);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { 1280, 720, JYL_STYLE_LIGHT });
  g_autoptr (JylLayout) column = jyl_layout_new (chart, &(JylCanvas) { 160, 300, JYL_STYLE_LIGHT });

  /* The largest changes, then where it begins; the last value is at the end. */
  assert_box_texts (layout, JYL_BOX_VALUE, "60,000 | 42,500 | 70,000 | 28,284 | 13,470 | 9,200 | 262");
  assert_box_texts (layout, JYL_BOX_END_VALUE, "85,000\302\240₸");
  assert_box_texts (layout, JYL_BOX_END_NOTE, "since 2024");
  assert_numbers_stand_clear (layout);
  /* Where there is no room beside the end the value stands within the plot. */
  g_assert_cmpint (column->ends, ==, JYL_ENDS_NONE);
  assert_box_texts (column, JYL_BOX_END_VALUE, "85,000\302\240₸");
  assert_box_texts (column, JYL_BOX_END_NOTE, "");
  assert_texts_stand_apart (column);
}

static void
test_lines (void)
{
  g_autoptr (JylLayout) layout = lay_out (JYL_MARK_LINE, counts, G_N_ELEMENTS (counts), 640);
  g_autoptr (JylLayout) points = lay_out (JYL_MARK_POINT, counts, G_N_ELEMENTS (counts), 640);

  assert_box_texts (layout, JYL_BOX_VALUE, "1,040");
  assert_box_texts (layout, JYL_BOX_END_VALUE, "1,033");
  assert_box_texts (points, JYL_BOX_VALUE, "1,010 | 1,020 | 1,014 | 1,025 | 1,040 | 1,033");
}

/* Ticks: as many as stand apart, all of them for bars where they do. */
static void
test_ticks (void)
{
  g_autofree double *many = g_new (double, 60);
  g_autoptr (JylLayout) few_bars = lay_out (JYL_MARK_BAR, counts, G_N_ELEMENTS (counts), 640);
  g_autoptr (JylLayout) line = lay_out (JYL_MARK_LINE, counts, G_N_ELEMENTS (counts), 640);
  g_autoptr (JylLayout) bars = NULL;

  for (guint i = 0; i < 60; i++)
    many[i] = 100 + i;
  bars = lay_out (JYL_MARK_BAR, many, 60, 640);

  assert_box_texts (few_bars, JYL_BOX_TIME_TICK, "2019 | 2020 | 2021 | 2022 | 2023 | 2024");
  assert_box_texts (line, JYL_BOX_TIME_TICK, "2019 | 2020 | 2021 | 2022 | 2023 | 2024");
  assert_box_texts (bars, JYL_BOX_TIME_TICK,
                    "2020 | 2025 | 2030 | 2035 | 2040 | 2045 | 2050 | 2055 | 2060 | 2065 | 2070 | 2075");
  assert_box_texts (bars, JYL_BOX_VALUE_TICK, "0 | 50 | 100 | 150");
  assert_texts_stand_apart (bars);
}

static void
test_values_with_their_unit (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylChart) wage = sample_chart_new (dataset, "minimum-wage", JYL_LANGUAGE_RU);
  g_autoptr (JylChart) accidents = sample_chart_new (dataset, "accidents", JYL_LANGUAGE_EN);
  g_autoptr (JylLayout) wage_layout = jyl_layout_new (wage, &(JylCanvas) { 640, 360, JYL_STYLE_LIGHT });
  g_autoptr (JylLayout) accidents_layout = jyl_layout_new (accidents, &(JylCanvas) { 640, 360, JYL_STYLE_LIGHT });
  g_autofree char *exact = jyl_layout_format_value (wage_layout, 0, 0);
  g_autofree char *about = jyl_layout_format_value (accidents_layout, 0, 2);

  g_assert_cmpstr (exact, ==, "262\302\240₸");
  g_assert_cmpstr (about, ==, "≈\302\2402,033");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/layout-labels/all-or-few", test_all_or_few);
  g_test_add_func ("/layout-labels/steps", test_steps);
  g_test_add_func ("/layout-labels/lines", test_lines);
  g_test_add_func ("/layout-labels/ticks", test_ticks);
  g_test_add_func ("/layout-labels/values-with-their-unit", test_values_with_their_unit);

  return g_test_run ();
}
