/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-range.h"

static JylSpan
years (int first, int last)
{
  return (JylSpan) { jyl_day_from_ymd (first, 1, 1), jyl_day_from_ymd (last, 12, 31) };
}

static int
length (JylSpan span)
{
  return span.last - span.first + 1;
}

static void
assert_span (JylSpan span, JylSpan expected)
{
  g_assert_cmpint (span.first, ==, expected.first);
  g_assert_cmpint (span.last, ==, expected.last);
}

static void
test_zoom (void)
{
  JylSpan limits = years (2000, 2019);
  double middle = limits.first + length (limits) / 2.0;
  JylSpan half = jyl_span_zoom (limits, limits, 0.5, middle, FALSE);
  double day = half.first + 0.3 * length (half);
  JylSpan less = jyl_span_zoom (half, limits, 0.8, day, FALSE);

  g_assert_cmpint (ABS (length (half) - length (limits) / 2), <=, 1);
  g_assert_cmpfloat_with_epsilon (half.first - limits.first, limits.last - half.last, 1.01);
  /* The day under the pointer stays under it. */
  g_assert_cmpfloat_with_epsilon ((day - less.first) / length (less), 0.3, 0.001);

  /* Out again, and no further than there is. */
  assert_span (jyl_span_zoom (half, limits, 3, middle, FALSE), limits);
  assert_span (jyl_span_zoom (limits, limits, 1e9, middle, FALSE), limits);
  /* At an edge the span is moved, not cut. */
  less = jyl_span_zoom (years (2000, 2001), limits, 2, limits.first + 700, FALSE);
  g_assert_cmpint (less.first, ==, limits.first);
  g_assert_cmpint (length (less), ==, 2 * (366 + 365));
}

static void
test_least (void)
{
  JylSpan limits = years (2000, 2019);
  JylSpan span = limits, short_limits = { limits.first, limits.first + 99 };

  for (guint i = 0; i < 100; i++)
    span = jyl_span_zoom (span, limits, 0.7, limits.first + 1000, FALSE);
  g_assert_cmpint (length (span), ==, 365);
  g_assert_cmpint (span.first, <=, limits.first + 1000);
  g_assert_cmpint (span.last, >=, limits.first + 1000);

  /* Where there is less than a year there is nothing to zoom. */
  assert_span (jyl_span_zoom (short_limits, short_limits, 0.5, limits.first, FALSE), short_limits);
  assert_span (jyl_span_zoom (limits, limits, NAN, 0, FALSE), limits);
  assert_span (jyl_span_zoom (limits, limits, -1, 0, FALSE), limits);
}

static void
test_whole_years (void)
{
  JylSpan limits = years (2000, 2019), span = limits;
  guint n_steps = 0;

  /* Every step in takes at least a year away, until one is left: the one that was meant. */
  while (length (span) > 366 && n_steps++ < 100)
    {
      JylSpan next = jyl_span_zoom (span, limits, 0.9, jyl_day_from_ymd (2016, 7, 1), TRUE);
      int year, month, day;

      g_assert_cmpint (length (next), <, length (span));
      jyl_day_to_ymd (next.first, &year, &month, &day);
      g_assert_cmpint (month * 100 + day, ==, 101);
      jyl_day_to_ymd (next.last, &year, &month, &day);
      g_assert_cmpint (month * 100 + day, ==, 1231);
      span = next;
    }
  assert_span (span, years (2016, 2016));

  /* And every step out adds one. */
  for (n_steps = 0; length (span) < length (limits) && n_steps < 100; n_steps++)
    {
      JylSpan next = jyl_span_zoom (span, limits, 1.1, jyl_day_from_ymd (2016, 7, 1), TRUE);

      g_assert_cmpint (length (next), >, length (span));
      span = next;
    }
  assert_span (span, limits);
}

static void
test_pan (void)
{
  JylSpan limits = years (2000, 2019);
  JylSpan span = { jyl_day_from_ymd (2010, 3, 1), jyl_day_from_ymd (2013, 2, 28) };
  JylSpan moved = jyl_span_pan (span, limits, 100, FALSE);

  g_assert_cmpint (moved.first, ==, span.first + 100);
  g_assert_cmpint (moved.last, ==, span.last + 100);
  moved = jyl_span_pan (span, limits, -1e9, FALSE);
  g_assert_cmpint (moved.first, ==, limits.first);
  g_assert_cmpint (length (moved), ==, length (span));
  moved = jyl_span_pan (span, limits, 1e9, FALSE);
  g_assert_cmpint (moved.last, ==, limits.last);
  g_assert_cmpint (length (moved), ==, length (span));

  assert_span (jyl_span_pan (years (2010, 2012), limits, 400, TRUE), years (2011, 2013));
  assert_span (jyl_span_pan (years (2010, 2012), limits, 100, TRUE), years (2010, 2012));
  assert_span (jyl_span_pan (years (2010, 2012), limits, -1e6, TRUE), years (2000, 2002));
  assert_span (jyl_span_pan (years (2010, 2012), limits, 1e6, TRUE), years (2017, 2019));
  assert_span (jyl_span_pan (limits, limits, 1e6, TRUE), limits);
}

static void
test_fit (void)
{
  JylSpan limits = years (2000, 2019);
  JylSpan reversed = { jyl_day_from_ymd (2012, 6, 30), jyl_day_from_ymd (2010, 6, 1) };
  JylSpan day = { jyl_day_from_ymd (2010, 6, 30), jyl_day_from_ymd (2010, 6, 30) };
  JylSpan far = { jyl_day_from_ymd (2030, 1, 1), jyl_day_from_ymd (2031, 12, 31) };
  JylSpan fitted = jyl_span_fit (reversed, limits, FALSE);

  g_assert_cmpint (fitted.first, ==, reversed.last);
  g_assert_cmpint (fitted.last, ==, reversed.first);
  assert_span (jyl_span_fit (reversed, limits, TRUE), years (2010, 2011));

  fitted = jyl_span_fit (day, limits, FALSE);
  g_assert_cmpint (length (fitted), ==, 365);
  g_assert_cmpint (fitted.first, ==, day.first - 182);
  assert_span (jyl_span_fit (day, limits, TRUE), years (2010, 2010));

  assert_span (jyl_span_fit (far, limits, FALSE), (JylSpan) { limits.last - 729, limits.last });
  assert_span (jyl_span_fit ((JylSpan) { G_MININT, G_MAXINT }, limits, TRUE), limits);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/query/span/zoom", test_zoom);
  g_test_add_func ("/query/span/least", test_least);
  g_test_add_func ("/query/span/whole-years", test_whole_years);
  g_test_add_func ("/query/span/pan", test_pan);
  g_test_add_func ("/query/span/fit", test_fit);

  return g_test_run ();
}
