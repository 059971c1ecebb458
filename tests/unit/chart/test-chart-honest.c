/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a chart does with its figures, and what it refuses to. */

#include <math.h>
#include <string.h>

#include "jyl-mark.h"
#include "jyl-rules.h"
#include "sample-fixture.h"
#include "view-fixture.h"

static JylChart *
make (JylDataset *dataset, JylView *view)
{
  g_autoptr (GError) error = NULL;
  JylChart *chart = jyl_chart_new (dataset, view, &error);

  g_assert_no_error (error);
  return chart;
}

static void
assert_refused (JylDataset *dataset, JylView *view, const char *pattern)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = jyl_chart_refuse (dataset, view);

  g_assert_null (jyl_chart_new (dataset, view, &error));
  g_assert_error (error, JYL_CHART_ERROR, JYL_CHART_ERROR_NOT_HONEST);
  g_assert_cmpstr (error->message, ==, sentence);
  g_test_message ("%s", sentence);
  g_assert_true (g_pattern_match_simple (pattern, sentence));
}

static gboolean
has_note (JylChart *chart, const char *pattern)
{
  const char *const *notes = jyl_chart_get_notes (chart);

  for (guint i = 0; notes[i] != NULL; i++)
    if (g_pattern_match_simple (pattern, notes[i]))
      return TRUE;

  return FALSE;
}

static void
test_transformed (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylView) plain = jyl_view_new ("minimum-wage");
  g_autoptr (JylView) view = view_with_transform (plain, JYL_TRANSFORM_REAL, 2024, NULL);
  g_autoptr (JylView) late = jyl_view_with_range (view, jyl_day_from_ymd (2023, 1, 1), jyl_day_from_ymd (2025, 12, 31));
  g_autoptr (JylChart) chart = make (dataset, late);
  const JylChartSeries *law = jyl_chart_get_series (chart, 0);
  g_autofree char *first = jyl_chart_describe_point (chart, 0, 0);
  g_autofree char *all = jyl_chart_describe (chart);

  g_assert_cmpint (jyl_chart_get_base (chart), ==, 2024);
  g_assert_cmpstr (jyl_chart_get_reference (chart), ==, "inflation");
  g_assert_cmpuint (law->points->len, ==, 3);
  for (guint i = 0; i < law->points->len; i++)
    {
      g_assert_cmpint (jyl_chart_get_point (chart, 0, i)->status, ==, JYL_STATUS_DERIVED);
      g_assert_false (jyl_chart_get_point (chart, 0, i)->partial);
    }
  g_assert_cmpfloat_with_epsilon (jyl_chart_get_point (chart, 0, 0)->value, 70000 * 1.0869, 1e-6);
  g_assert_true (g_pattern_match_simple ("*in real terms", jyl_chart_get_title (chart)));
  g_assert_true (g_pattern_match_simple ("Tenge a month in prices of 2024; deflator: *, 2023–2025",
                                         jyl_chart_get_subtitle (chart)));
  g_assert_true (g_pattern_match_simple ("2023: *76,083 tenge a month in prices of 2024, derived, *", first));
  g_assert_nonnull (strstr (all, "prices of 2024"));
  g_assert_true (has_note (chart, "Derived: amount*"));
  /* The prices of 2023 to 2025 are the bureau's alone. */
  g_assert_null (strstr (jyl_chart_get_source (chart), "World Bank"));
}

static void
test_nominal_is_untouched (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylView) view = jyl_view_new ("minimum-wage");
  g_autoptr (JylChart) chart = make (dataset, view);

  g_assert_cmpint (jyl_chart_get_transform (chart), ==, JYL_TRANSFORM_NOMINAL);
  g_assert_true (jyl_chart_get_indicator (chart) == jyl_dataset_lookup (dataset, "minimum-wage"));
  g_assert_cmpint (jyl_chart_get_base (chart), ==, 0);
  g_assert_null (jyl_chart_get_reference (chart));
  g_assert_null (jyl_chart_refuse (dataset, view));
}

/* A change says which way it goes, and bars stand on zero both ways. */
static void
test_signs (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylView) plain = jyl_view_new ("labour-disputes");
  g_autoptr (JylView) view = view_with_transform (plain, JYL_TRANSFORM_CHANGE, 0, NULL);
  g_autoptr (JylChart) chart = make (dataset, view);
  g_autofree char *up = jyl_chart_format_point (chart, 0, 0);
  g_autofree char *down = jyl_chart_format_point (chart, 0, 2);

  g_assert_cmpint (jyl_chart_get_series (chart, 0)->mark, ==, JYL_MARK_BAR);
  g_assert_cmpstr (up, ==, "+5");
  g_assert_cmpstr (down, ==, "−13");
  g_assert_true (jyl_chart_needs_zero (chart));
  g_assert_true (has_note (chart, "Different bodies count*"));
}

static void
test_log (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylView) wage = jyl_view_new ("average-wage");
  g_autoptr (JylView) log = view_with_scale (wage, JYL_SCALE_KIND_LOG);
  g_autoptr (JylView) accidents = jyl_view_new ("accidents");
  g_autoptr (JylView) bars = view_with_scale (accidents, JYL_SCALE_KIND_LOG);
  g_autoptr (JylView) minimum = jyl_view_new ("minimum-wage");
  g_autoptr (JylView) changed = view_with_transform (minimum, JYL_TRANSFORM_CHANGE, 0, NULL);
  g_autoptr (JylView) pointed = view_with_mark (changed, JYL_MARK_POINT);
  g_autoptr (JylView) zero = view_with_scale (pointed, JYL_SCALE_KIND_LOG);
  g_autoptr (JylChart) chart = make (dataset, log);

  g_assert_true (jyl_chart_is_log (chart));
  g_assert_false (jyl_chart_needs_zero (chart));
  g_assert_true (has_note (chart, "Logarithmic scale*"));
  assert_refused (dataset, bars, "Bars and rankings begin at zero*");
  assert_refused (dataset, zero, "*no place for zero*");
}

static void
test_marks (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylView) wage = jyl_view_new ("minimum-wage");
  g_autoptr (JylView) line = view_with_mark (wage, JYL_MARK_LINE);
  g_autoptr (JylView) bar = view_with_mark (wage, JYL_MARK_BAR);
  g_autoptr (JylView) accidents = jyl_view_new ("accidents");
  g_autoptr (JylView) point = view_with_mark (accidents, JYL_MARK_POINT);
  g_autoptr (JylView) joined = view_with_mark (accidents, JYL_MARK_LINE);
  g_autoptr (JylChart) lines = make (dataset, line);
  g_autoptr (JylChart) points = make (dataset, point);
  gboolean has_part = FALSE;

  g_assert_cmpint (jyl_chart_get_series (lines, 0)->mark, ==, JYL_MARK_LINE);
  /* Single figures aren't joined whatever the others are drawn as. */
  g_assert_cmpint (jyl_chart_get_series (lines, 1)->mark, ==, JYL_MARK_POINT);
  assert_refused (dataset, bar, "Bars stand for counts*");

  /* A count stays a count: of a part of the year it is marked so. */
  for (guint i = 0; i < jyl_chart_get_n_series (points); i++)
    {
      g_assert_cmpint (jyl_chart_get_series (points, i)->mark, ==, JYL_MARK_POINT);
      for (guint j = 0; j < jyl_chart_get_series (points, i)->points->len; j++)
        has_part |= jyl_chart_get_point (points, i, j)->partial;
    }
  g_assert_true (has_part);
  assert_refused (dataset, joined, "A line would join*");
}

/* Which marks a measure may be drawn by, however the dataset draws it: neither more nor fewer. */
static void
test_measures (void)
{
  static const char *const allowed[] = {
    [JYL_MEASURE_COUNT] = "bar point lollipop", [JYL_MEASURE_AMOUNT] = "step line point lollipop",
    [JYL_MEASURE_MEAN] = "line point lollipop", [JYL_MEASURE_RATE] = "line point lollipop",
    [JYL_MEASURE_STOCK] = "point lollipop",     [JYL_MEASURE_CHANGE] = "bar point lollipop",
  };

  for (guint measure = 0; measure < G_N_ELEMENTS (allowed); measure++)
    for (guint own = JYL_MARK_NONE; own < JYL_N_MARKS; own++)
      {
        g_auto (GStrv) names = g_strsplit (allowed[measure], " ", -1);

        for (guint mark = JYL_MARK_NONE + 1; mark < JYL_N_MARKS; mark++)
          {
            const char *name = jyl_mark_to_string ((JylMark) mark);
            gboolean expected = own == mark || (own == JYL_MARK_STACKED_BAR && mark == JYL_MARK_BAR)
                                || (own != JYL_MARK_NONE && g_strv_contains ((const char *const *) names, name));

            g_test_message ("%u %u %s", measure, own, name);
            g_assert_cmpint (jyl_mark_allows ((JylMark) own, (JylMeasure) measure, (JylMark) mark), ==, expected);
          }
      }
}

/* What is refused beforehand is what no chart can be made of, in the same words; and nothing else. */
static void
test_refused_beforehand (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  GListModel *indicators = jyl_dataset_get_records (dataset, JYL_KIND_INDICATOR);
  guint n_refused = 0, n_made = 0;

  for (guint i = 0; i < g_list_model_get_n_items (indicators); i++)
    for (guint transform = 0; transform < JYL_N_TRANSFORMS; transform++)
      for (guint mark = 0; mark < JYL_N_MARKS; mark++)
        for (guint log = 0; log < 2; log++)
          {
            g_autoptr (JylRecord) indicator = g_list_model_get_item (indicators, i);
            g_autoptr (JylView) plain = jyl_view_new (jyl_record_get_id (indicator));
            g_autoptr (JylView) transformed = view_with_transform (plain, (JylTransform) transform, 0, NULL);
            g_autoptr (JylView) marked = view_with_mark (transformed, (JylMark) mark);
            g_autoptr (JylView) view = view_with_scale (marked, log ? JYL_SCALE_KIND_LOG : JYL_SCALE_KIND_LINEAR);
            g_autofree char *sentence = jyl_chart_refuse (dataset, view);
            g_autoptr (GError) error = NULL;
            g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, &error);
            gboolean is_refused = g_error_matches (error, JYL_CHART_ERROR, JYL_CHART_ERROR_NOT_HONEST);

            g_assert_cmpstr (sentence, ==, is_refused ? error->message : NULL);
            n_refused += is_refused;
            n_made += chart != NULL;
          }

  g_test_message ("%u refused, %u made", n_refused, n_made);
  g_assert_cmpuint (n_refused, >, 50);
  g_assert_cmpuint (n_made, >, 50);
}

static void
test_rows (void)
{
  static const JylArrange together = JYL_ARRANGE_TOGETHER, panels = JYL_ARRANGE_PANELS;
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylView) wage = jyl_view_new ("average-wage");
  g_autoptr (JylView) rows = view_with_arrange (wage, &panels);
  g_autoptr (JylView) accidents = jyl_view_new ("accidents");
  g_autoptr (JylView) joined = view_with_arrange (accidents, &together);
  g_autoptr (JylChart) one = make (dataset, wage);
  g_autoptr (JylChart) two = make (dataset, rows);

  g_assert_cmpuint (jyl_chart_get_n_panels (one), ==, 1);
  g_assert_cmpuint (jyl_chart_get_n_panels (two), ==, 2);
  assert_refused (dataset, joined, "Different bodies count*");
}

static void
test_cut (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylView) view = jyl_view_new ("consumer-prices-monthly");
  g_autoptr (JylChart) chart = make (dataset, view);

  g_assert_false (jyl_chart_needs_zero (chart));
  g_assert_true (has_note (chart, "The value axis does not begin at zero"));
}

static void
test_bases (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylView) plain = jyl_view_new ("minimum-wage");
  g_autoptr (JylView) real = view_with_transform (plain, JYL_TRANSFORM_REAL, 0, NULL);
  g_autoptr (GArray) none = jyl_chart_find_bases (dataset, view_get_first (plain));
  g_autoptr (GArray) years = jyl_chart_find_bases (dataset, view_get_first (real));

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpint (g_array_index (years, int, 0), ==, 1992);
  g_assert_cmpint (g_array_index (years, int, years->len - 1), ==, 2025);
}

static void
test_rules (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  JylSeries *disputes = jyl_dataset_lookup_series (dataset, "disputes-ministry");
  JylSeries *wage = jyl_dataset_lookup_series (dataset, "minimum-wage-law");
  GPtrArray *counts = jyl_series_get_observations (disputes);
  JylFigure last = { disputes, g_ptr_array_index (counts, counts->len - 1) };
  JylFigure first = { wage, g_ptr_array_index (jyl_series_get_observations (wage), 0) };
  g_auto (GStrv) part = jyl_rules_describe (last, JYL_LANGUAGE_EN);
  g_auto (GStrv) russian = jyl_rules_describe (last, JYL_LANGUAGE_RU);
  g_auto (GStrv) amount = jyl_rules_describe (first, JYL_LANGUAGE_EN);

  g_assert_cmpuint (g_strv_length (part), ==, 3);
  g_assert_true (g_pattern_match_simple ("A count for part of a year*", part[0]));
  g_assert_true (g_pattern_match_simple ("Different bodies*", part[1]));
  g_assert_true (g_pattern_match_simple ("Few cases*", part[2]));
  g_assert_cmpuint (g_strv_length (russian), ==, 3);
  g_assert_cmpstr (russian[0], !=, part[0]);
  g_assert_cmpuint (g_strv_length (amount), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart-honest/transformed", test_transformed);
  g_test_add_func ("/chart-honest/nominal-is-untouched", test_nominal_is_untouched);
  g_test_add_func ("/chart-honest/signs", test_signs);
  g_test_add_func ("/chart-honest/log", test_log);
  g_test_add_func ("/chart-honest/marks", test_marks);
  g_test_add_func ("/chart-honest/measures", test_measures);
  g_test_add_func ("/chart-honest/refused-beforehand", test_refused_beforehand);
  g_test_add_func ("/chart-honest/rows", test_rows);
  g_test_add_func ("/chart-honest/cut", test_cut);
  g_test_add_func ("/chart-honest/bases", test_bases);
  g_test_add_func ("/chart-honest/rules", test_rules);

  return g_test_run ();
}
