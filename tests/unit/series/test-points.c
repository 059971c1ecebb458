/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-points.h"
#include "record-makers.h"

/* Observations of every sort that the points of a row can stand for. */
typedef enum { SORT_PLAIN, SORT_OTHER_SOURCE, SORT_DERIVED, SORT_INFERRED } Sort;
#define N_SORTS 4

typedef struct {
  GPtrArray *observations; /* (element-type JylObservation) by sort */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  const char *const documents[N_SORTS] = { "one", "two", "one", "three" };

  fixture->observations = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < N_SORTS; i++)
    {
      g_autoptr (GPtrArray) citations = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_citation_unref);
      JylPeriod period = { .start = { .year = 2020 }, .end = { .year = 2020 } };

      g_ptr_array_add (citations, jyl_citation_new (documents[i], 4, i == SORT_INFERRED, NULL, NULL));
      g_ptr_array_add (fixture->observations,
                       new_observation (&period, 1, JYL_QUALIFIER_EXACT,
                                        i == SORT_DERIVED ? JYL_STATUS_DERIVED : JYL_STATUS_OFFICIAL,
                                        i == SORT_DERIVED ? "2 - 1" : NULL, citations));
    }
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_ptr_array_unref (fixture->observations);
}

/* @n days; every 100th is missing before point i, every 37th is a part, every 500 another sort. */
static JylPoints *
make_points (Fixture *fixture, guint n, gboolean overlapping)
{
  GArray *points = g_array_new (FALSE, TRUE, sizeof (JylPoint));

  for (guint i = 0; i < n; i++)
    {
      Sort sort = (Sort) (i / 500 % N_SORTS);
      double day = 700000 + i + i / 100;
      JylPoint point = {
        .start = day,
        .end = day + 1 + (overlapping && i == n / 2 ? 3 : 0),
        .value = i == 1234 ? NAN : (i * 7919) % 1000,
        .status = sort == SORT_DERIVED ? JYL_STATUS_DERIVED : JYL_STATUS_OFFICIAL,
        .partial = i % 37 == 0,
        .observation = g_ptr_array_index (fixture->observations, sort),
      };

      g_array_append_val (points, point);
    }

  return jyl_points_new (points);
}

static gboolean
has_feature (JylPoints *points, guint i, JylFeature feature)
{
  const JylPoint *point = jyl_points_get (points, i);

  switch (feature)
    {
    case JYL_FEATURE_GAP:
      return i > 0 && (point->start != point[-1].end || isnan (point->value) || isnan (point[-1].value));
    case JYL_FEATURE_PARTIAL:
      return point->partial;
    case JYL_FEATURE_FORMULA:
      return jyl_observation_get_formula (point->observation) != NULL;
    case JYL_FEATURE_INFERRED:
    default:
      return jyl_citation_is_inferred (g_ptr_array_index (jyl_observation_get_citations (point->observation), 0));
    }
}

static void
assert_lists (JylPoints *points)
{
  for (guint feature = 0; feature < JYL_N_FEATURES; feature++)
    {
      guint n, n_expected = 0;
      g_autoptr (GArray) found = jyl_points_list (points, (JylFeature) feature, 5, &n);

      for (guint i = 0; i < points->len; i++)
        if (has_feature (points, i, (JylFeature) feature) && n_expected++ < 5)
          g_assert_cmpuint (g_array_index (found, guint, n_expected - 1), ==, i);
      g_assert_cmpuint (n, ==, n_expected);
      g_assert_cmpuint (found->len, ==, MIN (n_expected, 5));
    }
}

/* The places cited, in the order in which the points of a list first cite them. */
static char *
cite (JylPoints *points, GArray *list)
{
  g_autoptr (GHashTable) told = g_hash_table_new (g_str_hash, g_str_equal);
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < (list != NULL ? list->len : points->len); i++)
    {
      const JylPoint *point = jyl_points_get (points, list != NULL ? g_array_index (list, guint, i) : i);
      const char *document = jyl_citation_get_document (
        g_ptr_array_index (jyl_observation_get_citations (point->observation), 0));

      if (g_hash_table_add (told, (gpointer) document))
        g_string_append_printf (string, "%s ", document);
    }

  return g_string_free (string, FALSE);
}

static void
assert_stretches (JylPoints *points)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);

  assert_lists (points);
  for (guint run = 0; run < 100; run++)
    {
      guint first = (guint) g_rand_int_range (rand, 0, (int) points->len);
      guint len = (guint) g_rand_int_range (rand, 0, (int) (points->len - first) + 1);
      g_autoptr (JylPoints) stretch = jyl_points_slice (points, first, len);
      g_autoptr (GArray) cited = jyl_points_list_cited (stretch);
      g_autofree char *told = cite (stretch, cited);
      g_autofree char *expected = cite (stretch, NULL);
      JylStretch whole;

      g_assert_true (stretch->first == points->first + first);
      g_assert_cmpuint (stretch->len, ==, len);
      assert_lists (stretch);
      g_assert_cmpstr (told, ==, expected);
      jyl_points_summarize (stretch, 0, len, &whole);
      for (guint i = 0; i < len; i++)
        if (!isnan (jyl_points_get (stretch, i)->value))
          g_assert_cmpfloat (jyl_points_get (stretch, i)->value, >=, jyl_points_get (stretch, whole.lowest)->value);
      if (len > 0)
        g_assert_cmpuint (jyl_points_find (stretch, jyl_points_get (stretch, len / 2)->start), ==, len / 2);
    }
}

static void
test_long (Fixture *fixture, gconstpointer data)
{
  g_autoptr (JylPoints) points = make_points (fixture, 5000, FALSE);
  g_autoptr (GArray) cited = jyl_points_list_cited (points);

  g_assert_true (jyl_points_is_indexed (points));
  g_assert_cmpuint (cited->len, ==, N_SORTS);
  assert_stretches (points);
}

/* Short ones, and those that overlap, are looked at one by one, with the same result. */
static void
test_not_indexed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (JylPoints) few = make_points (fixture, JYL_POINTS_LONG - 1, FALSE);
  g_autoptr (JylPoints) overlapping = make_points (fixture, 5000, TRUE);

  g_assert_false (jyl_points_is_indexed (few));
  g_assert_false (jyl_points_is_indexed (overlapping));
  assert_stretches (few);
  assert_stretches (overlapping);
}

/* A stretch outlives the points that it was cut from. */
static void
test_stretch_stays (Fixture *fixture, gconstpointer data)
{
  g_autoptr (JylPoints) points = make_points (fixture, 3000, FALSE);
  g_autoptr (JylPoints) stretch = jyl_points_slice (points, 1000, 1500);
  g_autoptr (JylPoints) part = jyl_points_slice (stretch, 100, 50);

  g_clear_pointer (&points, jyl_points_unref);
  g_clear_pointer (&stretch, jyl_points_unref);
  g_assert_cmpfloat (jyl_points_get (part, 0)->value, ==, (1100 * 7919) % 1000);
  g_assert_true (jyl_points_is_indexed (part));
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autoptr (JylPoints) points = jyl_points_new (g_array_new (FALSE, FALSE, sizeof (JylPoint)));
  JylStretch stretch;

  g_assert_cmpuint (points->len, ==, 0);
  jyl_points_summarize (points, 0, 0, &stretch);
  g_assert_cmpuint (stretch.lowest, ==, G_MAXUINT);
  g_assert_cmpuint (jyl_points_find (points, 1), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/points/long", Fixture, NULL, set_up, test_long, tear_down);
  g_test_add ("/points/not-indexed", Fixture, NULL, set_up, test_not_indexed, tear_down);
  g_test_add ("/points/stretch-stays", Fixture, NULL, set_up, test_stretch_stays, tear_down);
  g_test_add ("/points/empty", Fixture, NULL, set_up, test_empty, tear_down);

  return g_test_run ();
}
