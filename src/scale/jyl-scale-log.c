/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-language.h"
#include "jyl-ticks.h"

/* Of a step: how far beside it an end may lie and still stand on it. */
#define SLACK 1e-9

static double
log_map (const JylScale *self, double value)
{
  double low = log (self->min);

  return (log (value) - low) / (log (self->max) - low);
}

static double
log_unmap (const JylScale *self, double place)
{
  double low = log (self->min);

  return exp (low + place * (log (self->max) - low));
}

static void
log_widen (JylScale *self)
{
  self->min = fmax (self->min / 2, self->klass->floor);
  self->max = fmin (self->max * 2, self->klass->ceiling);
}

/* The step of 1, 2, 5, 10, … at or below @value, and at or above it. */
static int
step_below (double value)
{
  int index = 3 * (int) floor (log10 (value)) + 3;

  while (jyl_decimal_step_get (index) * (1 - SLACK) > value)
    index--;
  return index;
}

static int
step_above (double value)
{
  int index = step_below (value);

  return jyl_decimal_step_get (index) * (1 + SLACK) < value ? index + 1 : index;
}

static void
log_nice (JylScale *self, guint max_ticks)
{
  int first = step_below (self->min);
  int last = step_above (self->max);

  self->min = jyl_decimal_step_get (first);
  self->max = jyl_decimal_step_get (last);
}

/* 1, 2, 5 of every power of ten where they fit, else powers of ten, else every second, fifth, tenth
 * … of these; within less than a power of ten evenly spaced values tell more. */
static GArray *
log_ticks (const JylScale *self, guint max_ticks, JylLanguage language)
{
  GArray *ticks = NULL;
  int first, last, stride = 1;

  if (max_ticks > 0 && self->max / self->min < 10)
    return jyl_ticks_decimal (self, max_ticks, language);

  ticks = jyl_ticks_new ();
  if (max_ticks == 0)
    return ticks;

  first = step_above (self->min);
  last = step_below (self->max);
  if (last - first + 1 > (int) max_ticks)
    {
      double low = ceil (first / 3.0), high = floor (last / 3.0);
      int every = jyl_decimal_step_find (low, fmax (high, low + 0.5), max_ticks, 0, FALSE);

      stride = 3 * (int) jyl_decimal_step_get (every);
      first = stride * (int) ceil ((double) first / stride);
    }

  for (int index = first; index <= last; index += stride)
    {
      double value = CLAMP (jyl_decimal_step_get (index), self->min, self->max);

      jyl_ticks_add (ticks, self, value, index % 3 == 0,
                     jyl_format_number (language, value, jyl_decimal_step_decimals (index)));
    }

  return ticks;
}

/* Zero and what lies below it have no place on a logarithmic scale. */
const JylScaleClass jyl_scale_log = {
  .name = "log",
  .floor = 1e-300,
  .ceiling = 1e300,
  .map = log_map,
  .unmap = log_unmap,
  .widen = log_widen,
  .nice = log_nice,
  .ticks = log_ticks,
};
