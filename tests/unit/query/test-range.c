/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-range.h"

static void
count_cb (JylRange *range, GParamSpec *pspec, guint *count)
{
  (*count)++;
}

static void
test_bounds (void)
{
  g_autoptr (JylRange) range = jyl_range_new (100, 900);
  g_autoptr (JylRange) swapped = jyl_range_new (900, 100);
  int first, last;

  jyl_range_get_bounds (range, &first, &last);
  g_assert_cmpint (first, ==, 100);
  g_assert_cmpint (last, ==, 900);
  g_assert_cmpint (jyl_range_get_first (range), ==, 100);
  g_assert_cmpint (jyl_range_get_last (range), ==, 900);
  g_assert_true (jyl_range_is_whole (range));

  jyl_range_get_bounds (swapped, &first, NULL);
  g_assert_cmpint (first, ==, 100);
}

typedef struct {
  int first, last;
  int expected_first, expected_last;
  guint n_notified;
} Step;

static void
test_set (void)
{
  static const Step steps[] = {
    { 200, 300, 200, 300, 1 },   { 200, 300, 200, 300, 0 },           { 200, 301, 200, 301, 1 },
    { 400, 350, 350, 400, 1 },   { 400, 350, 350, 400, 0 },           { G_MININT, 500, 100, 500, 1 },
    { 50, 500, 100, 500, 0 },    { 500, G_MAXINT, 500, 900, 1 },      { 1, 2, 100, 100, 1 },
    { 1000, 2000, 900, 900, 1 }, { G_MAXINT, G_MININT, 100, 900, 1 },
  };
  JylRange *range = jyl_range_new (100, 900);
  guint count = 0;

  g_signal_connect (range, "notify::range", G_CALLBACK (count_cb), &count);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (GVariant) value = NULL;
      int first, last;

      count = 0;
      jyl_range_set (range, steps[i].first, steps[i].last);
      g_assert_cmpint (jyl_range_get_first (range), ==, steps[i].expected_first);
      g_assert_cmpint (jyl_range_get_last (range), ==, steps[i].expected_last);
      g_assert_cmpuint (count, ==, steps[i].n_notified);

      g_object_get (range, "range", &value, NULL);
      g_variant_get (value, "(ii)", &first, &last);
      g_assert_cmpint (first, ==, steps[i].expected_first);
      g_assert_cmpint (last, ==, steps[i].expected_last);
    }

  g_assert_finalize_object (range);
}

static void
test_reset (void)
{
  g_autoptr (JylRange) range = jyl_range_new (100, 900);
  guint count = 0;

  g_signal_connect (range, "notify::range", G_CALLBACK (count_cb), &count);
  jyl_range_reset (range);
  g_assert_cmpuint (count, ==, 0);

  jyl_range_set (range, 100, 899);
  g_assert_false (jyl_range_is_whole (range));
  jyl_range_reset (range);
  g_assert_true (jyl_range_is_whole (range));
  g_assert_cmpuint (count, ==, 2);
}

/* Going back undoes what was kept, the latest first; what wasn't kept is passed over. */
static void
test_history (void)
{
  JylRange *range = jyl_range_new (100, 900);
  guint count = 0;

  g_signal_connect (range, "notify::range", G_CALLBACK (count_cb), &count);
  g_assert_false (jyl_range_can_go_back (range));
  g_assert_false (jyl_range_go_back (range));

  jyl_range_keep (range);
  g_assert_false (jyl_range_can_go_back (range));
  jyl_range_set (range, 200, 800);
  jyl_range_set (range, 300, 700);
  jyl_range_keep (range);
  jyl_range_keep (range);
  jyl_range_set (range, 400, 600);
  jyl_range_reset (range);
  g_assert_cmpuint (count, ==, 4);

  g_assert_true (jyl_range_go_back (range));
  g_assert_cmpint (jyl_range_get_first (range), ==, 400);
  g_assert_true (jyl_range_go_back (range));
  g_assert_cmpint (jyl_range_get_first (range), ==, 300);
  g_assert_cmpint (jyl_range_get_last (range), ==, 700);
  g_assert_true (jyl_range_can_go_back (range));
  g_assert_true (jyl_range_go_back (range));
  g_assert_true (jyl_range_is_whole (range));
  g_assert_false (jyl_range_go_back (range));
  g_assert_cmpuint (count, ==, 7);

  /* There is an end to remembering. */
  for (int i = 0; i < 200; i++)
    {
      jyl_range_keep (range);
      jyl_range_set (range, 101 + i, 900);
    }
  for (count = 0; jyl_range_go_back (range);)
    continue;
  g_assert_cmpuint (count, ==, 64);
  g_assert_cmpint (jyl_range_get_first (range), ==, 101 + 200 - 65);

  g_assert_finalize_object (range);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/query/range/bounds", test_bounds);
  g_test_add_func ("/query/range/set", test_set);
  g_test_add_func ("/query/range/reset", test_reset);
  g_test_add_func ("/query/range/history", test_history);

  return g_test_run ();
}
