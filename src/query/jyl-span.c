/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What zooming and panning make of a span of days. No state, no pointer: the same for a wheel, a finger
 * and a key. */

#include "jyl-range.h"

#include <math.h>

/* A year: in less there is one bar, or none. */
#define LEAST_DAYS 365

static int
get_length (JylSpan span)
{
  return span.last - span.first + 1;
}

static JylSpan
from_years (int first, int last)
{
  return (JylSpan) { jyl_day_from_ymd (first, 1, 1), jyl_day_from_ymd (last, 12, 31) };
}

/* So many days from @first on, moved, and if need be shortened, until they lie within @limits. */
static JylSpan
move_into (double first, double length, JylSpan limits)
{
  double most = get_length (limits);
  JylSpan span;

  length = CLAMP (round (length), MIN (LEAST_DAYS, most), most);
  first = CLAMP (round (first), limits.first, limits.last + 1 - length);
  span.first = (int) first;
  span.last = (int) (first + length - 1);

  return span;
}

/* The years that a span mostly covers, as many as it is long, at least one. */
static JylSpan
snap (JylSpan span, JylSpan limits)
{
  int first_limit = jyl_day_get_year (limits.first), last_limit = jyl_day_get_year (limits.last);
  int n_years = CLAMP ((int) round (get_length (span) / 365.2425), 1, last_limit - first_limit + 1);
  /* Half a year on: the year that begins nearest to the first day. */
  int first = CLAMP (jyl_day_get_year (span.first + 183), first_limit, last_limit + 1 - n_years);
  JylSpan years = from_years (first, first + n_years - 1);

  return years;
}

static JylSpan
order (JylSpan span)
{
  return (JylSpan) { CLAMP (MIN (span.first, span.last), JYL_DAY_MIN, JYL_DAY_MAX),
                           CLAMP (MAX (span.first, span.last), JYL_DAY_MIN, JYL_DAY_MAX) };
}

/**
 * jyl_span_fit:
 * @self: a span of days that somebody chose; it may be reversed, too short, too far out
 * @limits: what it must lie within
 * @whole_years: whether it must consist of whole years
 *
 * Returns: the nearest span that can be shown: at least a year, or all of @limits where they are less
 */
JylSpan
jyl_span_fit (JylSpan self, JylSpan limits, gboolean whole_years)
{
  double length;
  double first;

  self = order (self);
  limits = order (limits);
  length = MAX (get_length (self), LEAST_DAYS);
  /* What is too short grows to both sides. */
  first = self.first - floor ((length - get_length (self)) / 2);
  self = move_into (first, length, limits);

  return whole_years ? snap (self, limits) : self;
}

/**
 * jyl_span_zoom:
 * @self: the span that is shown
 * @limits: what there is to show
 * @factor: how many times longer it becomes: below 1 to see less and larger, above 1 to see more
 * @day: what keeps its place, as a part of the span: the day under the pointer
 * @whole_years: whether the span consists of whole years
 *
 * A step that whole years would swallow is made one year long, so that a wheel always turns something.
 *
 * Returns: the new span, within @limits, at least a year long; @self where @factor is no use
 */
JylSpan
jyl_span_zoom (JylSpan self, JylSpan limits, double factor, double day, gboolean whole_years)
{
  JylSpan zoomed;
  double length, part;

  self = order (self);
  limits = order (limits);
  if (!isfinite (factor) || factor <= 0 || !isfinite (day))
    return self;

  part = CLAMP ((day - self.first) / get_length (self), 0, 1);
  length = get_length (self) * factor;
  if (whole_years)
    {
      int n_years = jyl_day_get_year (self.last) - jyl_day_get_year (self.first) + 1;
      double n_zoomed = round (n_years * factor);

      if (n_zoomed == n_years)
        n_zoomed += factor < 1 ? -1 : factor > 1 ? 1 : 0;
      length = MAX (n_zoomed, 1) * 365.2425;
    }
  length = CLAMP (length, MIN (LEAST_DAYS, get_length (limits)), get_length (limits));
  zoomed = move_into (self.first + part * (get_length (self) - length), length, limits);

  return whole_years ? snap (zoomed, limits) : zoomed;
}

/**
 * jyl_span_pan:
 * @self: the span that is shown
 * @limits: what there is to show
 * @days: how far it moves: above 0 towards later days
 * @whole_years: whether it consists of whole years; then it moves by whole years, the nearest number
 *
 * Returns: the span as long as before, moved until it meets an end of @limits
 */
JylSpan
jyl_span_pan (JylSpan self, JylSpan limits, double days, gboolean whole_years)
{
  self = order (self);
  limits = order (limits);
  if (!isfinite (days))
    return self;

  if (whole_years)
    {
      int first = jyl_day_get_year (self.first), n_years = jyl_day_get_year (self.last) - first + 1;
      int first_limit = jyl_day_get_year (limits.first), last_limit = jyl_day_get_year (limits.last);
      double moved = CLAMP (first + round (days / 365.2425), first_limit, MAX (first_limit, last_limit + 1 - n_years));

      return from_years ((int) moved, MIN ((int) moved + n_years - 1, last_limit));
    }

  return move_into (self.first + days, get_length (self), limits);
}
