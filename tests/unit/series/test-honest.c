/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What may be done with figures follows from what the dataset says they are: of a dataset in euros and hours every
 * transform that is honest is given, and every other is refused with a reason in each language. */

#include "jyl-transform-private.h"
#include "jyl-transform.h"
#include "sample-fixture.h"
#include "view-fixture.h"

/* By transform, after nominal: whether it is honest. */
static const struct {
  const char *indicator;
  gboolean    honest[JYL_N_TRANSFORMS];
} expectations[] = {
  /*                       real   index  change per cent share */
  { "hourly-pay",      { 0, TRUE,  TRUE,  TRUE,  TRUE,  TRUE } },
  { "minimum-pay",     { 0, TRUE,  TRUE,  TRUE,  TRUE,  TRUE } },
  /* Money without a deflator, and nothing else in its unit. */
  { "pay-funds",       { 0, FALSE, TRUE,  TRUE,  TRUE,  FALSE } },
  { "weekly-hours",    { 0, FALSE, TRUE,  TRUE,  TRUE,  FALSE } },
  { "hours-lost",      { 0, FALSE, TRUE,  TRUE,  TRUE,  FALSE } },
  { "members",         { 0, FALSE, TRUE,  TRUE,  TRUE,  TRUE } },
  /* There are more of them than of members. */
  { "employees",       { 0, FALSE, TRUE,  TRUE,  TRUE,  FALSE } },
  /* A count of a year is no share of what is there at an instant. */
  { "joined",          { 0, FALSE, TRUE,  TRUE,  TRUE,  FALSE } },
  { "consumer-prices", { 0, FALSE, FALSE, TRUE,  FALSE, FALSE } },
  { "producer-prices", { 0, FALSE, TRUE,  TRUE,  TRUE,  FALSE } },
  { "unemployment",    { 0, FALSE, FALSE, TRUE,  FALSE, FALSE } },
};

#define N_HONEST 34

static JylDataset *
foreign_dataset_new (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "format", "good", "foreign.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return read_dataset (file);
}

static gboolean
is_given (JylDataset *dataset, const char *id, JylTransform transform, JylLanguage language)
{
  JylIndicator *indicator = jyl_dataset_lookup (dataset, id);
  g_autoptr (JylView) plain = jyl_view_new (id);
  g_autoptr (JylView) told = jyl_view_with_language (plain, language);
  g_autoptr (JylView) view = view_with_transform (told, transform, 0, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (JylTransformed) result = jyl_transform_apply (dataset, indicator, jyl_indicator_get_series (indicator),
                                                           view_get_first (view), jyl_view_get_language (view), &error);

  g_assert_true ((result == NULL) == (error != NULL));
  if (error != NULL)
    g_assert_cmpuint (g_utf8_strlen (error->message, -1), >, 15);
  return result != NULL;
}

static void
test_both_ways (void)
{
  g_autoptr (JylDataset) dataset = foreign_dataset_new ();
  guint n_given = 0, n_refused = 0;

  for (guint i = 0; i < G_N_ELEMENTS (expectations); i++)
    for (guint transform = 1; transform < JYL_N_TRANSFORMS; transform++)
      for (guint language = 0; language < JYL_N_LANGUAGES; language++)
        {
          gboolean given = is_given (dataset, expectations[i].indicator, (JylTransform) transform,
                                     (JylLanguage) language);

          if (given != expectations[i].honest[transform])
            g_error ("%s of %s is %s", jyl_transform_to_string ((JylTransform) transform), expectations[i].indicator,
                     given ? "given" : "refused");
          if (language == 0)
            (*(given ? &n_given : &n_refused))++;
        }

  g_assert_cmpuint (n_given, ==, N_HONEST);
  g_assert_cmpuint (n_refused, ==, G_N_ELEMENTS (expectations) * (JYL_N_TRANSFORMS - 1) - N_HONEST);
}

/* The deflators that the figures name, in their order: yearly changes in per cent, or an index. */
static void
test_deflators (void)
{
  g_autoptr (JylDataset) dataset = foreign_dataset_new ();
  g_autoptr (GPtrArray) found = jyl_transform_find_references (dataset, jyl_dataset_lookup (dataset, "hourly-pay"),
                                                           JYL_TRANSFORM_REAL);

  g_assert_cmpuint (found->len, ==, 2);
  g_assert_cmpstr (jyl_record_get_id (g_ptr_array_index (found, 0)), ==, "consumer-prices");
  g_assert_cmpstr (jyl_record_get_id (g_ptr_array_index (found, 1)), ==, "producer-prices");
}

/* 18.2 of 2019 in prices of 2024: × 1.005 × 1.031 × 1.069 × 1.059 × 1.022, by hand. */
static void
test_real (void)
{
  g_autoptr (JylDataset) dataset = foreign_dataset_new ();
  JylIndicator *pay = jyl_dataset_lookup (dataset, "hourly-pay");
  g_autoptr (JylView) plain = jyl_view_new ("hourly-pay");
  g_autoptr (JylView) view = view_with_transform (plain, JYL_TRANSFORM_REAL, 2024, NULL);
  g_autoptr (JylTransformed) result = jyl_transform_apply (dataset, pay, jyl_indicator_get_series (pay),
                                                           view_get_first (view), jyl_view_get_language (view), NULL);
  JylSeries *series = g_ptr_array_index (jyl_indicator_get_series (result->indicator), 0);
  JylUnit unit = jyl_indicator_get_unit (result->indicator);

  g_assert_cmpfloat_with_epsilon (
      jyl_observation_get_value (g_ptr_array_index (jyl_series_get_observations (series), 0)),
      18.2 * 1.005 * 1.031 * 1.069 * 1.059 * 1.022, 1e-4);
  g_assert_cmpint (jyl_series_get_measure (series), ==, JYL_MEASURE_MEAN);
  g_assert_cmpint (unit.kind, ==, JYL_UNIT_CURRENCY);
  g_assert_cmpstr (unit.symbol, ==, "€");
}

/* The same by an index, whose points of both years are all that it takes: 139 and 101. */
static void
test_real_by_index (void)
{
  g_autoptr (JylDataset) dataset = foreign_dataset_new ();
  JylIndicator *pay = jyl_dataset_lookup (dataset, "hourly-pay");
  g_autoptr (JylPart) plain = jyl_part_new ("hourly-pay");
  g_autoptr (JylPart) part = jyl_part_with_transform (plain, JYL_TRANSFORM_REAL, 2024, "producer-prices");
  g_autoptr (JylTransformed) result =
    jyl_transform_apply (dataset, pay, jyl_indicator_get_series (pay), part, JYL_LANGUAGE_EN, NULL);
  JylSeries *series = g_ptr_array_index (jyl_indicator_get_series (result->indicator), 0);
  JylObservation *first = g_ptr_array_index (jyl_series_get_observations (series), 0);
  g_autoptr (GArray) bases = jyl_transform_find_bases (dataset, jyl_indicator_get_series (pay), part);

  g_assert_cmpfloat_with_epsilon (jyl_observation_get_value (first), 18.2 * 139 / 101, 1e-4);
  g_assert_cmpuint (jyl_observation_get_inputs (first)->len, ==, 3);
  g_assert_cmpuint (bases->len, ==, 6);
  g_assert_cmpint (g_array_index (bases, int, 0), ==, 2019);
  g_assert_nonnull (strstr (result->notes[0], "2019–2024"));
}

/* What is measured otherwise, or is more than the whole, is no share of it: each with its own reason. */
static void
test_no_share (void)
{
  static const struct {
    const char *indicator;
    const char *whole;
    const char *reason;
  } refused[] = {
    { "joined", "members", "“Union members” is measured otherwise or by others*" },
    { "joined", NULL, "* is measured otherwise or by others*" },
    { "weekly-hours", NULL, "*nothing of the same unit and topic*" },
    { "weekly-hours", "members", "*nothing of the same unit and topic*" },
    { "employees", NULL, "More than*" },
  };
  g_autoptr (JylDataset) dataset = foreign_dataset_new ();

  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      JylIndicator *indicator = jyl_dataset_lookup (dataset, refused[i].indicator);
      g_autoptr (JylPart) plain = jyl_part_new (refused[i].indicator);
      g_autoptr (JylPart) part = jyl_part_with_transform (plain, JYL_TRANSFORM_SHARE, 0, refused[i].whole);
      g_autoptr (GError) error = NULL;

      g_assert_null (jyl_transform_apply (dataset, indicator, jyl_indicator_get_series (indicator), part,
                                          JYL_LANGUAGE_EN, &error));
      g_assert_error (error, JYL_TRANSFORM_ERROR, 0);
      g_test_message ("%s", error->message);
      g_assert_true (g_pattern_match_simple (refused[i].reason, error->message));
    }
}

/* What stands first and is alike, but has no figure of the same year, is passed over unless it is named. */
static void
test_share_of_the_next (void)
{
  static const char found[] = "    {\n      \"id\": \"employees\",";
  static const char put[] =
    "{\"id\": \"households\", \"title\": \"People in households\", \"topic\": \"Unions\", \"unit\": \"persons\","
    " \"unit_id\": \"persons\", \"unit_kind\": \"noun\", \"measure\": \"stock\", \"decimals\": 0,"
    " \"chart\": {\"mark\": \"line\"}, \"series\": [{\"id\": \"households-bureau\", \"title\": \"Bureau\","
    " \"counted_by\": \"bureau\", \"observations\": [{\"period\": \"1959\", \"value\": 9000000, "
    "\"qualifier\": \"exact\", \"status\": \"official\", \"citations\": [{\"document\": \"yearbook\"}]}]}]},"
    "{\"id\": \"employees\",";
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "format", "good", "foreign.json", NULL);
  g_autoptr (JylDataset) dataset = read_changed (path, found, put);
  JylIndicator *members = jyl_dataset_lookup (dataset, "members");
  g_autoptr (JylPart) plain = jyl_part_new ("members");
  g_autoptr (JylPart) part = jyl_part_with_transform (plain, JYL_TRANSFORM_SHARE, 0, NULL);
  g_autoptr (JylPart) named = jyl_part_with_transform (plain, JYL_TRANSFORM_SHARE, 0, "households");
  g_autoptr (JylTransformed) result =
    jyl_transform_apply (dataset, members, jyl_indicator_get_series (members), part, JYL_LANGUAGE_EN, NULL);
  g_autoptr (JylTransformed) refused =
    jyl_transform_apply (dataset, members, jyl_indicator_get_series (members), named, JYL_LANGUAGE_EN, NULL);

  g_assert_nonnull (result);
  g_assert_cmpstr (result->reference, ==, "employees");
  g_assert_null (refused);
}

/* An index told by months: 101 to 112 in 2019, whose mean is 106.5, and 201 to 212 in 2024, whose mean is 206.5. */
static void
test_real_by_months (void)
{
  static const char found[] = "    {\n      \"id\": \"employees\",";
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "format", "good", "foreign.json", NULL);
  g_autoptr (GString) put = g_string_new (
    "{\"id\": \"monthly\", \"title\": \"Prices by months\", \"topic\": \"Prices\", \"unit\": \"points\","
    " \"unit_id\": \"points\", \"unit_kind\": \"index\", \"measure\": \"rate\", \"decimals\": 0,"
    " \"chart\": {\"mark\": \"line\"}, \"series\": [{\"id\": \"monthly-bureau\", \"title\": \"Bureau\","
    " \"counted_by\": \"bureau\", \"observations\": [");
  g_autoptr (JylDataset) dataset = NULL;
  g_autoptr (JylPrices) prices = NULL;

  for (guint i = 0; i < 72; i++)
    g_string_append_printf (put, "%s{\"period\": \"%u-%02u\", \"value\": %u, \"qualifier\": \"exact\", "
                            "\"status\": \"official\", \"citations\": [{\"document\": \"yearbook\"}]}",
                            i > 0 ? "," : "", 2019 + i / 12, i % 12 + 1, 101 + i % 12 + i / 12 * 20);
  g_string_append (put, "]}]},{\"id\": \"employees\",");
  dataset = read_changed (path, found, put->str);
  prices = jyl_prices_new (jyl_dataset_lookup (dataset, "monthly"));

  g_assert_nonnull (prices);
  g_assert_cmpint (prices->first, ==, 2019);
  g_assert_cmpint (prices->last, ==, 2024);
  g_assert_cmpfloat_with_epsilon (jyl_prices_get (prices, 2019), 106.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (jyl_prices_get (prices, 2024), 206.5, 1e-9);
  g_assert_cmpuint (((GArray *) g_ptr_array_index (prices->figures, 0))->len, ==, 12);
}

/* What comes of figures is of another measure and in another unit. */
static void
test_measures (void)
{
  g_autoptr (JylDataset) dataset = foreign_dataset_new ();
  static const struct {
    const char  *indicator;
    JylTransform transform;
    JylMeasure   measure;
    JylUnitKind  kind;
  } made[] = {
    { "hours-lost", JYL_TRANSFORM_CHANGE, JYL_MEASURE_CHANGE, JYL_UNIT_TIME },
    { "hours-lost", JYL_TRANSFORM_CHANGE_PERCENT, JYL_MEASURE_CHANGE, JYL_UNIT_PERCENT },
    { "hours-lost", JYL_TRANSFORM_INDEX, JYL_MEASURE_COUNT, JYL_UNIT_INDEX },
    { "unemployment", JYL_TRANSFORM_CHANGE, JYL_MEASURE_CHANGE, JYL_UNIT_INDEX },
    { "members", JYL_TRANSFORM_SHARE, JYL_MEASURE_RATE, JYL_UNIT_PERCENT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (made); i++)
    {
      JylIndicator *indicator = jyl_dataset_lookup (dataset, made[i].indicator);
      g_autoptr (JylView) plain = jyl_view_new (made[i].indicator);
      g_autoptr (JylView) view = view_with_transform (plain, made[i].transform, 0, NULL);
      g_autoptr (JylTransformed) result = jyl_transform_apply (dataset, indicator, jyl_indicator_get_series (indicator),
                                                               view_get_first (view), JYL_LANGUAGE_EN, NULL);

      g_assert_nonnull (result);
      g_assert_cmpint (jyl_indicator_get_measure (result->indicator), ==, made[i].measure);
      g_assert_cmpint (jyl_indicator_get_unit (result->indicator).kind, ==, made[i].kind);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/series/honest/both-ways", test_both_ways);
  g_test_add_func ("/series/honest/deflators", test_deflators);
  g_test_add_func ("/series/honest/real", test_real);
  g_test_add_func ("/series/honest/real-by-index", test_real_by_index);
  g_test_add_func ("/series/honest/no-share", test_no_share);
  g_test_add_func ("/series/honest/share-of-the-next", test_share_of_the_next);
  g_test_add_func ("/series/honest/real-by-months", test_real_by_months);
  g_test_add_func ("/series/honest/measures", test_measures);

  return g_test_run ();
}
