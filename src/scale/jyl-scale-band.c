/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-period.h"
#include "jyl-ticks.h"

/* The first day of @year; the year after the last one begins where the days end. */
static int
year_start (int year)
{
  return year <= 9999 ? jyl_day_from_ymd (year, 1, 1) : JYL_DAY_MAX + 1;
}

/* Days as years: 2024.5 is the middle of 2024, so that a leap year is no wider than its neighbours.
 * Beyond the calendar a year is as long as the first and the last one within it. */
static double
years_from_days (double day)
{
  int year, start;

  if (day < JYL_DAY_MIN)
    return 1 + (day - JYL_DAY_MIN) / 365;
  if (day >= JYL_DAY_MAX + 1)
    return 10000 + (day - JYL_DAY_MAX - 1) / 365;

  jyl_day_to_ymd ((int) floor (day), &year, NULL, NULL);
  start = year_start (year);
  return year + (day - start) / (year_start (year + 1) - start);
}

static double
days_from_years (double years)
{
  int year, start;

  if (years < 1)
    return JYL_DAY_MIN + (years - 1) * 365;
  if (years >= 10000)
    return JYL_DAY_MAX + 1 + (years - 10000) * 365;

  year = (int) floor (years);
  start = year_start (year);
  return start + (years - year) * (year_start (year + 1) - start);
}

static double
band_map (const JylScale *self, double value)
{
  double low = years_from_days (self->min);

  return (years_from_days (value) - low) / (years_from_days (self->max) - low);
}

static double
band_unmap (const JylScale *self, double place)
{
  double low = years_from_days (self->min);

  return days_from_years (low + place * (years_from_days (self->max) - low));
}

static void
band_nice (JylScale *self, guint max_ticks)
{
  int first, last;

  jyl_day_to_ymd ((int) floor (self->min), &first, NULL, NULL);
  jyl_day_to_ymd (MIN ((int) ceil (self->max) - 1, JYL_DAY_MAX), &last, NULL, NULL);
  self->min = year_start (first);
  self->max = year_start (last + 1);
}

/* A lone day stands for its year. */
static void
band_widen (JylScale *self)
{
  int year;

  jyl_day_to_ymd ((int) fmin (floor (self->min), JYL_DAY_MAX), &year, NULL, NULL);
  self->min = year_start (year);
  self->max = year_start (year + 1);
}

const JylScaleClass jyl_scale_band = {
  .name = "band",
  .floor = JYL_DAY_MIN,
  .ceiling = JYL_DAY_MAX + 1,
  .map = band_map,
  .unmap = band_unmap,
  .widen = band_widen,
  .nice = band_nice,
  .ticks = jyl_ticks_years,
};
