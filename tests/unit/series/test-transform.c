/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Figures in real terms, as an index, as changes and as shares, against numbers computed by hand from those of
 * tests/data/chart/sample.json. */

#include <math.h>
#include <string.h>

#include "jyl-formula.h"
#include "jyl-transform.h"
#include "sample-fixture.h"
#include "view-fixture.h"

static JylView *
view_of (const char *indicator, JylTransform transform, int base, const char *other)
{
  g_autoptr (JylView) plain = jyl_view_new (indicator);

  return view_with_transform (plain, transform, base, other);
}

static JylTransformed *
apply (JylDataset *dataset, const char *indicator, JylTransform transform, int base, const char *other)
{
  JylIndicator *of = jyl_dataset_lookup (dataset, indicator);
  g_autoptr (JylView) view = view_of (indicator, transform, base, other);
  g_autoptr (GError) error = NULL;
  JylTransformed *result = jyl_transform_apply (dataset, of, jyl_indicator_get_series (of), view_get_first (view),
                                                jyl_view_get_language (view), &error);

  g_assert_no_error (error);
  g_assert_nonnull (result);
  g_assert_cmpstr (jyl_record_get_id (result->indicator), ==, indicator);
  return result;
}

/* The observation of @edtf; NULL where there is none. */
static JylObservation *
find (JylTransformed *result, const char *series, const char *edtf)
{
  GPtrArray *all = jyl_indicator_get_series (result->indicator);

  for (guint i = 0; i < all->len; i++)
    {
      GPtrArray *observations = jyl_series_get_observations (g_ptr_array_index (all, i));

      for (guint j = 0; j < observations->len; j++)
        {
          JylObservation *observation = g_ptr_array_index (observations, j);
          g_autofree char *period = jyl_period_to_edtf (jyl_observation_get_period (observation));

          if (g_str_equal (jyl_series_get_id (g_ptr_array_index (all, i)), series) && g_str_equal (period, edtf))
            return observation;
        }
    }

  return NULL;
}

static void
assert_value (JylTransformed *result, const char *series, const char *edtf, double expected)
{
  JylObservation *observation = find (result, series, edtf);

  g_assert_nonnull (observation);
  g_assert_cmpfloat_with_epsilon (jyl_observation_get_value (observation), expected, 1e-6 * fabs (expected) + 1e-9);
}

static void
assert_noted (JylTransformed *result, const char *pattern)
{
  gboolean found = FALSE;

  for (guint i = 0; result->notes[i] != NULL; i++)
    {
      g_test_message ("note: %s", result->notes[i]);
      found |= g_pattern_match_simple (pattern, result->notes[i]);
    }
  g_assert_true (found);
}

/* The window may speak another language than the chart. */
static void
assert_note_in_every_language (JylText *note)
{
  g_assert_nonnull (note);
  for (guint i = 1; i < JYL_N_LANGUAGES; i++)
    g_assert_cmpstr (jyl_text_get (note, (JylLanguage) i), !=, jyl_text_get (note, JYL_LANGUAGE_EN));
}

/* All that is true of any result: derived, with a formula that gives the value, words, inputs and their
 * citations. */
static void
assert_derived (JylTransformed *result)
{
  GPtrArray *all = jyl_indicator_get_series (result->indicator);
  guint n = 0;

  g_assert_cmpuint (all->len, ==, result->indices->len);
  for (guint i = 0; i < all->len; i++)
    {
      GPtrArray *observations = jyl_series_get_observations (g_ptr_array_index (all, i));

      g_assert_cmpuint (observations->len, >, 0);
      for (guint j = 0; j < observations->len; j++)
        {
          JylObservation *observation = g_ptr_array_index (observations, j);
          GArray *inputs = jyl_observation_get_inputs (observation);
          g_autoptr (GError) error = NULL;
          double value;

          g_assert_cmpint (jyl_observation_get_status (observation), >=, JYL_STATUS_DERIVED);
          assert_note_in_every_language (jyl_observation_get_note (observation));
          g_assert_nonnull (inputs);
          g_assert_cmpuint (inputs->len, >, 0);
          g_assert_true (jyl_formula_evaluate (jyl_observation_get_formula (observation), &value, &error));
          g_assert_no_error (error);
          g_assert_cmpfloat_with_epsilon (value, jyl_observation_get_value (observation), 1e-5 * fabs (value) + 1e-6);
          for (guint k = 0; k < inputs->len; k++)
            {
              GPtrArray *citations = jyl_observation_get_citations (g_array_index (inputs, JylFigure, k).observation);
              JylCitation *first = citations->len > 0 ? g_ptr_array_index (citations, 0) : NULL;
              gboolean found = first == NULL;

              for (guint m = 0; !found && m < jyl_observation_get_citations (observation)->len; m++)
                {
                  JylCitation *kept = g_ptr_array_index (jyl_observation_get_citations (observation), m);

                  found = g_str_equal (jyl_citation_get_document (kept), jyl_citation_get_document (first))
                          && jyl_citation_get_paragraph (kept) == jyl_citation_get_paragraph (first);
                }
              g_assert_true (found);
            }
          n++;
        }
    }
  g_assert_cmpuint (n, >, 0);
}

static void
test_real (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylTransformed) last = apply (dataset, "minimum-wage", JYL_TRANSFORM_REAL, 0, NULL);
  g_autoptr (JylTransformed) earlier = apply (dataset, "minimum-wage", JYL_TRANSFORM_REAL, 2022, "inflation");

  /* The mean of the bureau's months: 8.69 % for 2024, 11.36 % for 2025; the World Bank's 14.72 % for 2023. */
  g_assert_cmpint (last->base, ==, 2025);
  g_assert_cmpstr (last->reference, ==, "inflation");
  assert_value (last, "minimum-wage-law", "2025", 85000);
  assert_value (last, "minimum-wage-law", "2024", 85000 * 1.1136);
  assert_value (last, "minimum-wage-law", "2023", 70000 * 1.0869 * 1.1136);
  assert_value (last, "minimum-wage-law", "2022", 60000 * 1.1472 * 1.0869 * 1.1136);
  assert_value (last, "minimum-wage-fturk", "2022-01-01", 60000 * 1.1472 * 1.0869 * 1.1136);
  assert_derived (last);

  assert_value (earlier, "minimum-wage-law", "2022", 60000);
  assert_value (earlier, "minimum-wage-law", "2021", 42500 * 1.1503);
  assert_value (earlier, "minimum-wage-law", "2025", 85000 / 1.1136 / 1.0869 / 1.1472);
  assert_derived (earlier);

  /* There are no prices of 2026 yet. */
  g_assert_null (find (last, "minimum-wage-law", "2026"));
  assert_noted (last, "No prices are known after 2025: Set by law, 2026");
  assert_noted (last, "Derived: amount*2025 = 100*World Bank 1996–2023; *2024–2025)");
}

/* What is real in one year's prices stands to what is real in another's as those prices do. */
static void
test_real_keeps_ratios (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylTransformed) one = apply (dataset, "average-wage", JYL_TRANSFORM_REAL, 2000, NULL);
  g_autoptr (JylTransformed) other = apply (dataset, "average-wage", JYL_TRANSFORM_REAL, 2025, NULL);
  double ratio = 0;

  for (int year = 1995; year <= 2025; year++)
    {
      g_autofree char *edtf = g_strdup_printf ("%d", year);
      const char *series = year <= 2011 ? "average-wage-ilo" : "average-wage-bns";
      double now = jyl_observation_get_value (find (other, series, edtf))
                   / jyl_observation_get_value (find (one, series, edtf));

      if (year > 1995)
        g_assert_cmpfloat_with_epsilon (now, ratio, 1e-9 * ratio);
      ratio = now;
    }
  g_assert_cmpfloat (ratio, >, 5);
}

static void
test_index (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylTransformed) wage = apply (dataset, "minimum-wage", JYL_TRANSFORM_INDEX, 2009, NULL);
  g_autoptr (JylTransformed) counts = apply (dataset, "labour-disputes", JYL_TRANSFORM_INDEX, 2013, NULL);
  double mean = (13470. * 181 + 13717. * 184) / 365;

  assert_value (wage, "minimum-wage-law", "2010", 14952 * 100 / mean);
  assert_value (wage, "minimum-wage-law", "2009-01-01/2009-06-30", 13470 * 100 / mean);
  g_assert_null (find (wage, "minimum-wage-fturk", "2023"));
  assert_noted (wage, "No figure for the whole of 2009*FTURK*");
  assert_derived (wage);

  assert_value (counts, "disputes-ministry", "2013", 100);
  assert_value (counts, "disputes-ministry", "2011", 1600. / 28);
  g_assert_null (find (counts, "disputes-ministry", "2015-01/2015-11~"));
  assert_noted (counts, "A count for part of a year can’t be compared: Ministry, *2015*");
  assert_noted (counts, "Few cases*");
  assert_derived (counts);
}

/* Of every indicator that allows it, the index of its base is 100 in whatever year, and stands to others as the
 * figures do. */
static void
test_index_is_100 (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  GListModel *all = jyl_dataset_get_records (dataset, JYL_KIND_INDICATOR);
  guint n_checked = 0;

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (JylIndicator) indicator = g_list_model_get_item (all, i);
      const char *id = jyl_record_get_id (indicator);
      g_autoptr (JylView) view = view_of (id, JYL_TRANSFORM_INDEX, 0, NULL);
      g_autoptr (GArray) bases =
          jyl_transform_find_bases (dataset, jyl_indicator_get_series (indicator), view_get_first (view));

      if (g_strcmp0 (jyl_indicator_get_unit (indicator).symbol, "%") == 0)
        continue;
      for (guint j = 0; j < bases->len; j++)
        {
          int base = g_array_index (bases, int, j);
          g_autofree char *edtf = g_strdup_printf ("%d", base);
          g_autoptr (JylTransformed) result = apply (dataset, id, JYL_TRANSFORM_INDEX, base, NULL);
          GPtrArray *series = jyl_indicator_get_series (result->indicator);

          g_assert_cmpint (result->base, ==, base);
          for (guint k = 0; k < series->len; k++)
            {
              JylObservation *hundred = find (result, jyl_series_get_id (g_ptr_array_index (series, k)), edtf);

              if (hundred == NULL)
                continue;
              g_assert_cmpfloat_with_epsilon (jyl_observation_get_value (hundred), 100, 1e-9);
              n_checked++;
            }
        }
    }
  g_assert_cmpuint (n_checked, >, 100);
}

static void
test_change (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylTransformed) wage = apply (dataset, "minimum-wage", JYL_TRANSFORM_CHANGE, 0, NULL);
  g_autoptr (JylTransformed) per_cent = apply (dataset, "minimum-wage", JYL_TRANSFORM_CHANGE_PERCENT, 0, NULL);
  g_autoptr (JylTransformed) disputes = apply (dataset, "labour-disputes", JYL_TRANSFORM_CHANGE, 0, NULL);

  assert_value (wage, "minimum-wage-law", "2024", 15000);
  assert_value (wage, "minimum-wage-law", "2025", 0);
  assert_value (wage, "minimum-wage-law", "2009-07-01/2009-12-31", 247);
  assert_value (per_cent, "minimum-wage-law", "2024", 100. * 15000 / 70000);
  assert_value (per_cent, "minimum-wage-law", "2022", 100. * 17500 / 42500);
  g_assert_null (find (wage, "minimum-wage-law", "1995"));
  assert_derived (wage);
  assert_derived (per_cent);

  /* Never with a count for part of a year, never across a gap, never from one counter to another. */
  assert_value (disputes, "disputes-ministry", "2012", 5);
  assert_value (disputes, "disputes-fturk", "2024", -25);
  assert_value (disputes, "disputes-open-sources", "2020", 2);
  g_assert_null (find (disputes, "disputes-ministry", "2015-01/2015-11~"));
  g_assert_null (find (disputes, "disputes-fturk", "2022"));
  g_assert_null (find (disputes, "disputes-open-sources", "2016"));
  g_assert_null (find (disputes, "disputes-open-sources", "2019"));
  assert_noted (disputes, "*part of a year*FTURK, 2022*");
  assert_noted (disputes, "*across a gap*2019*");
  assert_derived (disputes);
}

/* The changes of a run without a gap add up to what lies between its ends. */
static void
test_changes_add_up (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylTransformed) result = apply (dataset, "minimum-wage", JYL_TRANSFORM_CHANGE, 0, NULL);
  JylSeries *series = g_ptr_array_index (jyl_indicator_get_series (result->indicator), 0);
  GPtrArray *observations = jyl_series_get_observations (series);
  double sum = 0;

  for (guint i = 0; i < observations->len; i++)
    sum += jyl_observation_get_value (g_ptr_array_index (observations, i));
  g_assert_cmpuint (observations->len, ==, 32);
  g_assert_cmpfloat_with_epsilon (sum, 85000 - 262, 1e-6);
}

static void
test_share (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylTransformed) result = apply (dataset, "minimum-wage", JYL_TRANSFORM_SHARE, 0, "average-wage");
  double mean = (13470. * 181 + 13717. * 184) / 365;

  assert_value (result, "minimum-wage-law", "2009", 100 * mean / 67333);
  assert_value (result, "minimum-wage-law", "1995", 100. * 262 / 4786);
  assert_value (result, "minimum-wage-law", "2024", 100. * 85000 / 405416);
  assert_value (result, "minimum-wage-fturk", "2023", 100. * 70000 / 364295);
  g_assert_null (find (result, "minimum-wage-law", "2026"));
  g_assert_null (find (result, "minimum-wage-fturk", "2022-01-01"));
  assert_noted (result, "Not known for the whole year: *FTURK, 2021; *FTURK, 2022");
  assert_derived (result);

  /* What two bodies tell of the whole isn't joined. */
  g_assert_cmpuint (jyl_indicator_get_series (result->indicator)->len, ==, 3);
  g_assert_cmpstr (jyl_indicator_get_unit (result->indicator).symbol, ==, "%");
  g_assert_cmpstr (
      jyl_text_get (jyl_series_get_title (g_ptr_array_index (jyl_indicator_get_series (result->indicator), 0)),
                    JYL_LANGUAGE_EN),
      ==, "Set by law / ILO Global Wage Report");
}

static void
test_counts_share_only_with_their_own_counter (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  g_autoptr (JylTransformed) result = apply (dataset, "deaths-at-work", JYL_TRANSFORM_SHARE, 0, "accidents");
  GPtrArray *all = jyl_indicator_get_series (result->indicator);

  for (guint i = 0; i < all->len; i++)
    {
      GPtrArray *observations = jyl_series_get_observations (g_ptr_array_index (all, i));

      for (guint j = 0; j < observations->len; j++)
        {
          GArray *inputs = jyl_observation_get_inputs (g_ptr_array_index (observations, j));

          g_assert_cmpuint (inputs->len, ==, 2);
          g_assert_cmpstr (jyl_series_get_counted_by (g_array_index (inputs, JylFigure, 0).series), ==,
                           jyl_series_get_counted_by (g_array_index (inputs, JylFigure, 1).series));
        }
    }
  g_assert_cmpuint (all->len, >=, 2);
}

static void
test_refusals (void)
{
  static const struct {
    const char  *indicator;
    JylTransform transform;
    int          base;
    const char  *other;
    const char  *says;
  } cases[] = {
    { "accidents", JYL_TRANSFORM_REAL, 0, NULL, "Only amounts of money*" },
    { "minimum-wage", JYL_TRANSFORM_REAL, 1980, NULL, "No prices are known before 1992" },
    { "minimum-wage", JYL_TRANSFORM_REAL, 2026, NULL, "No prices are known after 2025" },
    { "minimum-wage", JYL_TRANSFORM_REAL, 0, "average-wage", "*no such prices of whole years*" },
    { "inflation", JYL_TRANSFORM_INDEX, 0, NULL, "*already compares*" },
    { "inflation", JYL_TRANSFORM_CHANGE_PERCENT, 0, NULL, "Per cent of per cent*" },
    { "inflation", JYL_TRANSFORM_SHARE, 0, NULL, "*share already" },
    { "labour-disputes", JYL_TRANSFORM_SHARE, 0, "average-wage", "*nothing of the same unit and topic*" },
    { "minimum-wage", JYL_TRANSFORM_SHARE, 0, "minimum-wage", "*nothing of the same unit and topic*" },
    { "minimum-wage", JYL_TRANSFORM_INDEX, 1990, NULL, "No figure for the whole of 1990*" },
    { "union-members", JYL_TRANSFORM_CHANGE, 0, NULL, "*across a gap*" },
  };
  g_autoptr (JylDataset) dataset = sample_dataset_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      JylIndicator *of = jyl_dataset_lookup (dataset, cases[i].indicator);
      g_autoptr (JylView) view = view_of (cases[i].indicator, cases[i].transform, cases[i].base, cases[i].other);
      g_autoptr (GError) error = NULL;
      g_autoptr (JylTransformed) result = jyl_transform_apply (
          dataset, of, jyl_indicator_get_series (of), view_get_first (view), jyl_view_get_language (view), &error);

      g_assert_null (result);
      g_assert_nonnull (error);
      g_test_message ("%s", error->message);
      g_assert_true (error->domain == JYL_TRANSFORM_ERROR);
      g_assert_true (g_pattern_match_simple (cases[i].says, error->message));
    }
}

/* Every sentence is told in every language. */
static void
test_languages (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  JylIndicator *of = jyl_dataset_lookup (dataset, "minimum-wage");

  for (guint transform = 1; transform < JYL_N_TRANSFORMS; transform++)
    {
      g_autoptr (JylTransformed) english = apply (dataset, "minimum-wage", (JylTransform) transform, 0, NULL);

      for (guint language = 1; language < JYL_N_LANGUAGES; language++)
        {
          g_autoptr (JylView) view = view_of ("minimum-wage", (JylTransform) transform, 0, NULL);
          g_autoptr (JylView) spoken = jyl_view_with_language (view, (JylLanguage) language);
          g_autoptr (JylTransformed) result =
              jyl_transform_apply (dataset, of, jyl_indicator_get_series (of), view_get_first (spoken),
                                            jyl_view_get_language (spoken), NULL);

          g_assert_nonnull (result);
          g_assert_cmpuint (g_strv_length (result->notes), ==, g_strv_length (english->notes));
          for (guint i = 0; result->notes[i] != NULL; i++)
            g_assert_cmpstr (result->notes[i], !=, english->notes[i]);
          g_assert_cmpstr (jyl_text_get (jyl_indicator_get_chart_title (result->indicator), JYL_LANGUAGE_EN), !=,
                           jyl_text_get (jyl_indicator_get_chart_title (english->indicator), JYL_LANGUAGE_EN));
          g_assert_cmpstr (jyl_text_get (jyl_indicator_get_chart_subtitle (result->indicator), JYL_LANGUAGE_EN), !=,
                           jyl_text_get (jyl_indicator_get_chart_subtitle (english->indicator), JYL_LANGUAGE_EN));
        }
    }
}

static void
test_finalize (void)
{
  g_autoptr (JylDataset) dataset = sample_dataset_new ();
  JylTransformed *result = apply (dataset, "minimum-wage", JYL_TRANSFORM_INDEX, 2010, NULL);
  JylIndicator *indicator = g_object_ref (result->indicator);

  jyl_transformed_free (result);
  g_assert_finalize_object (indicator);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/transform/real", test_real);
  g_test_add_func ("/transform/real-keeps-ratios", test_real_keeps_ratios);
  g_test_add_func ("/transform/index", test_index);
  g_test_add_func ("/transform/index-is-100", test_index_is_100);
  g_test_add_func ("/transform/change", test_change);
  g_test_add_func ("/transform/changes-add-up", test_changes_add_up);
  g_test_add_func ("/transform/share", test_share);
  g_test_add_func ("/transform/counts-share-only-with-their-own-counter",
                   test_counts_share_only_with_their_own_counter);
  g_test_add_func ("/transform/refusals", test_refusals);
  g_test_add_func ("/transform/languages", test_languages);
  g_test_add_func ("/transform/finalize", test_finalize);

  return g_test_run ();
}
