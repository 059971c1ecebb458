/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-period.h"
#include "jyl-ticks.h"

static double
time_map (const JylScale *self, double value)
{
  return (value - self->min) / (self->max - self->min);
}

static double
time_unmap (const JylScale *self, double place)
{
  return self->min + place * (self->max - self->min);
}

/* A lone day is a day wide. */
static void
time_widen (JylScale *self)
{
  self->min = fmin (floor (self->min), JYL_DAY_MAX);
  self->max = self->min + 1;
}

/* To whole months where the domain holds more than two, to whole years where it holds more than
 * two: a calendar has no rounder ends that wouldn't leave the plot half empty. */
static void
time_nice (JylScale *self, guint max_ticks)
{
  double span = self->max - self->min;
  int first = (int) floor (self->min);
  int last = MIN ((int) ceil (self->max) - 1, JYL_DAY_MAX);
  int year, month;

  if (span > 2 * 31)
    {
      jyl_day_to_ymd (first, &year, &month, NULL);
      first = jyl_day_from_ymd (year, span > 2 * 366 ? 1 : month, 1);
      jyl_day_to_ymd (last, &year, &month, NULL);
      if (span > 2 * 366)
        month = 12;
      last = jyl_day_from_ymd (year, month, g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year));
    }

  self->min = first;
  self->max = last + 1;
}

const JylScaleClass jyl_scale_time = {
  .name = "time",
  .floor = JYL_DAY_MIN,
  .ceiling = JYL_DAY_MAX + 1,
  .map = time_map,
  .unmap = time_unmap,
  .widen = time_widen,
  .nice = time_nice,
  .ticks = jyl_ticks_calendar,
};
