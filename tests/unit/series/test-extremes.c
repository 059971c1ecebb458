/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-extremes.h"
#include "jyl-scale.h"

/* Periods of one to nine days, some missing, some without a number, with equal numbers among them. */
static GArray *
make_points (GRand *rand, guint n)
{
  GArray *points = g_array_new (FALSE, TRUE, sizeof (JylPoint));
  double day = 700000;

  for (guint i = 0; i < n; i++)
    {
      double length = g_rand_int_range (rand, 1, 10);
      JylPoint point = {
        .start = day,
        .end = day + length,
        .value = g_rand_int_range (rand, 0, 20) == 0 ? NAN : g_rand_int_range (rand, -500, 500),
        .status = (JylStatus) g_rand_int_range (rand, 0, JYL_N_STATUSES),
        .partial = g_rand_int_range (rand, 0, 10) == 0,
      };

      g_array_append_val (points, point);
      day += length + (g_rand_int_range (rand, 0, 15) == 0 ? 30 : 0);
    }

  return points;
}

static void
look_slowly (GArray *points, guint from, guint to, JylStretch *out)
{
  *out = (JylStretch) { INFINITY, -INFINITY, 0, G_MAXUINT, G_MAXUINT, G_MAXUINT, 0, 0 };
  for (guint i = from; i < to; i++)
    {
      const JylPoint *point = &g_array_index (points, JylPoint, i);

      if (isnan (point->value))
        continue;
      if (point->value < out->min)
        {
          out->min = point->value;
          out->lowest = i;
        }
      if (point->value > out->max)
        {
          out->max = point->value;
          out->highest = i;
        }
      if (point->partial)
        out->partial |= (guint8) (1u << point->status);
      else
        out->whole |= (guint8) (1u << point->status);
      if (i > from && point[-1].end == point->start && !point->partial && !point[-1].partial
          && fabs (point->value - point[-1].value) > out->step)
        {
          out->step = fabs (point->value - point[-1].value);
          out->change = i;
        }
    }
}

static void
assert_stretch (const JylStretch *found, const JylStretch *expected)
{
  g_assert_cmpfloat (found->min, ==, expected->min);
  g_assert_cmpfloat (found->max, ==, expected->max);
  g_assert_cmpfloat (found->step, ==, expected->step);
  g_assert_cmpuint (found->lowest, ==, expected->lowest);
  g_assert_cmpuint (found->highest, ==, expected->highest);
  g_assert_cmpuint (found->change, ==, expected->change);
  g_assert_cmphex (found->whole, ==, expected->whole);
  g_assert_cmphex (found->partial, ==, expected->partial);
}

static void
test_look (void)
{
  const guint lengths[] = { 1, 2, 15, 16, 17, 63, 64, 65, 1000, 4097, 20000 };
  g_autoptr (GRand) rand = g_rand_new_with_seed (1965);

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autoptr (GArray) points = make_points (rand, lengths[i]);
      g_autoptr (JylExtremes) extremes = jyl_extremes_new ((const JylPoint *) (gpointer) points->data, points->len);

      for (guint run = 0; run < 200; run++)
        {
          guint from = (guint) g_rand_int_range (rand, 0, (int) lengths[i] + 1);
          guint to = (guint) g_rand_int_range (rand, (int) from, (int) lengths[i] + 1);
          JylStretch found, expected;

          if (run == 0)
            {
              from = 0;
              to = lengths[i];
            }
          jyl_extremes_summarize (extremes, from, to, &found);
          look_slowly (points, from, to, &expected);
          assert_stretch (&found, &expected);
        }
    }
}

static void
test_no_number (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  g_autoptr (GArray) points = make_points (rand, 300);
  g_autoptr (JylExtremes) extremes = NULL;
  JylStretch found;

  for (guint i = 0; i < points->len; i++)
    g_array_index (points, JylPoint, i).value = i == 222 ? 5 : NAN;
  extremes = jyl_extremes_new ((const JylPoint *) (gpointer) points->data, points->len);

  jyl_extremes_summarize (extremes, 0, 222, &found);
  g_assert_cmpuint (found.lowest, ==, G_MAXUINT);
  g_assert_cmpuint (found.highest, ==, G_MAXUINT);
  g_assert_cmpfloat (found.min, >, found.max);
  jyl_extremes_summarize (extremes, 0, 300, &found);
  g_assert_cmpuint (found.lowest, ==, 222);
  g_assert_cmpfloat (found.max, ==, 5);
  g_assert_cmpuint (found.change, ==, G_MAXUINT);
}

static void
test_find (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);
  g_autoptr (GArray) points = make_points (rand, 3000);
  g_autoptr (JylExtremes) extremes = jyl_extremes_new ((const JylPoint *) (gpointer) points->data, points->len);
  double first = g_array_index (points, JylPoint, 0).start, last = g_array_index (points, JylPoint, 2999).end;

  for (guint run = 0; run < 2000; run++)
    {
      double day = floor (g_rand_double_range (rand, first - 20, last + 20));
      guint from = (guint) g_rand_int_range (rand, 0, 3001), to = (guint) g_rand_int_range (rand, (int) from, 3001);
      guint expected = from;

      while (expected < to && g_array_index (points, JylPoint, expected).start < day)
        expected++;
      g_assert_cmpuint (jyl_extremes_find (extremes, from, to, day), ==, expected);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/extremes/look", test_look);
  g_test_add_func ("/extremes/no-number", test_no_number);
  g_test_add_func ("/extremes/find", test_find);

  return g_test_run ();
}
