/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-ticks.h"

#include <math.h>

#include "jyl-language.h"
#include "jyl-period.h"

typedef enum {
  UNIT_DAY,
  UNIT_MONTH,
  UNIT_YEAR,
} Unit;

/* A tick at every @n-th day of a month, month of a year, or year. */
typedef struct {
  Unit unit;
  int  n;
} CalendarStep;

static const double unit_days[] = { 1, 30.4, 365.2425 };

static const CalendarStep fine_steps[] = {
  { UNIT_DAY, 1 },   { UNIT_DAY, 2 },   { UNIT_DAY, 5 },   { UNIT_DAY, 10 },
  { UNIT_MONTH, 1 }, { UNIT_MONTH, 3 }, { UNIT_MONTH, 6 },
};

/* Beyond the months, the years go on at 1, 2, 5, 10 … without an end. */
static CalendarStep
step_at (int index)
{
  int beyond = index - (int) G_N_ELEMENTS (fine_steps);

  if (beyond < 0)
    return fine_steps[index];
  return (CalendarStep) { UNIT_YEAR, (int) jyl_decimal_step_get (beyond) };
}

/* Days, months and years are each counted by a number that grows by one. */
static int
count_at_day (Unit unit, int day)
{
  int year, month;

  if (unit == UNIT_DAY)
    return day;

  jyl_day_to_ymd (day, &year, &month, NULL);
  return unit == UNIT_YEAR ? year : 12 * year + month - 1;
}

static int
day_at_count (Unit unit, int count)
{
  switch (unit)
    {
    case UNIT_DAY:
      return count;
    case UNIT_MONTH:
      return jyl_day_from_ymd (count / 12, count % 12 + 1, 1);
    case UNIT_YEAR:
    default:
      return jyl_day_from_ymd (count, 1, 1);
    }
}

/* Days are counted anew in each month; what would stand closer to the next first of a month than a
 * whole step is left out. */
static gboolean
is_on_step (CalendarStep step, int count)
{
  int day_of_month;

  if (step.unit != UNIT_DAY)
    return count % step.n == 0;

  jyl_day_to_ymd (count, NULL, NULL, &day_of_month);
  return (day_of_month - 1) % step.n == 0 && (step.n == 1 || day_of_month <= 31 - step.n);
}

static void
add_day (GArray *ticks, const JylScale *scale, int day, Unit unit, JylLanguage language)
{
  JylPeriod period = { 0 };
  int year, month, day_of_month;

  jyl_day_to_ymd (day, &year, &month, &day_of_month);
  period.start.year = (gint16) year;
  period.start.month = (guint8) (unit == UNIT_YEAR ? 0 : month);
  period.start.day = (guint8) (unit == UNIT_DAY ? day_of_month : 0);
  period.end = period.start;

  jyl_ticks_add (ticks, scale, day,
                 unit == UNIT_YEAR || (day_of_month == 1 && (unit == UNIT_DAY || month == 1)),
                 jyl_format_period (language, &period));
}

/* The days within [min, max) that are on @step; NULL where there are more than @max_ticks. */
static GArray *
try_step (const JylScale *scale, CalendarStep step, guint max_ticks)
{
  g_autoptr (GArray) days = NULL;
  int last_day = MIN ((int) ceil (scale->max) - 1, JYL_DAY_MAX);
  int count, last;

  /* A quick no, so that a thousand years aren't walked day by day. */
  if ((scale->max - scale->min) / (unit_days[step.unit] * step.n) > 2.0 * max_ticks + 2)
    return NULL;

  days = g_array_new (FALSE, FALSE, sizeof (int));
  count = count_at_day (step.unit, (int) ceil (scale->min));
  last = count_at_day (step.unit, last_day);
  for (; count <= last; count++)
    {
      int day;

      if (!is_on_step (step, count))
        continue;
      day = day_at_count (step.unit, count);
      if (day < scale->min || day > last_day)
        continue;
      if (days->len == max_ticks)
        return NULL;
      g_array_append_val (days, day);
    }

  return g_steal_pointer (&days);
}

/* Where three years or more have a tick, those of half a year say little more, in much longer words. */
static gboolean
is_told_by_years (const JylScale *scale, CalendarStep step, guint max_ticks)
{
  const CalendarStep year = { UNIT_YEAR, 1 };
  g_autoptr (GArray) years = NULL;

  if (step.unit != UNIT_MONTH || step.n != 6)
    return FALSE;

  years = try_step (scale, year, max_ticks);
  return years != NULL && years->len >= 3;
}

/**
 * jyl_ticks_calendar:
 * @scale: a scale of days
 * @max_ticks: how many ticks there may be
 * @language: the language of the labels
 *
 * The end of the domain is the day after the last one and gets no tick.
 *
 * Returns: (transfer full) (element-type JylTick): the first days of years, quarters, months or, in
 *   a short domain, days; at least one where any is allowed
 */
GArray *
jyl_ticks_calendar (const JylScale *scale, guint max_ticks, JylLanguage language)
{
  GArray *ticks = jyl_ticks_new ();

  for (int index = 0; max_ticks > 0; index++)
    {
      CalendarStep step = step_at (index);
      g_autoptr (GArray) days = try_step (scale, step, max_ticks);

      if (days == NULL || is_told_by_years (scale, step, max_ticks))
        continue;

      for (guint i = 0; i < days->len; i++)
        add_day (ticks, scale, g_array_index (days, int, i), step.unit, language);
      if (days->len == 0)
        add_day (ticks, scale, MIN ((int) ceil (scale->min), JYL_DAY_MAX), UNIT_DAY, language);
      break;
    }

  return ticks;
}

static void
add_year (GArray *ticks, const JylScale *scale, int year, JylLanguage language)
{
  JylPeriod period = { .start.year = (gint16) year, .end.year = (gint16) year };
  int first = jyl_day_from_ymd (year, 1, 1);
  int next = year < 9999 ? jyl_day_from_ymd (year + 1, 1, 1) : JYL_DAY_MAX + 1;
  double centre = (fmax (first, scale->min) + fmin (next, scale->max)) / 2;

  jyl_ticks_add (ticks, scale, centre, TRUE, jyl_format_period (language, &period));
}

/**
 * jyl_ticks_years:
 * @scale: a scale of days
 * @max_ticks: how many ticks there may be
 * @language: the language of the labels
 *
 * Returns: (transfer full) (element-type JylTick): every year, or every second, fifth, tenth …, at
 *   the centre of the part of it that the domain holds; at least one where any is allowed
 */
GArray *
jyl_ticks_years (const JylScale *scale, guint max_ticks, JylLanguage language)
{
  GArray *ticks = jyl_ticks_new ();
  int first, last, index, n, year;

  if (max_ticks == 0)
    return ticks;

  first = count_at_day (UNIT_YEAR, (int) floor (scale->min));
  last = count_at_day (UNIT_YEAR, MIN ((int) ceil (scale->max) - 1, JYL_DAY_MAX));
  index = last > first ? jyl_decimal_step_find (first, last, max_ticks, 0, FALSE) : 0;
  n = (int) jyl_decimal_step_get (index);

  for (year = (first + n - 1) / n * n; year <= last; year += n)
    add_year (ticks, scale, year, language);
  if (ticks->len == 0)
    add_year (ticks, scale, first, language);

  return ticks;
}
