/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <float.h>
#include <math.h>

#include "jyl-ticks.h"

/* Of a step: how far beyond a multiple an end may lie and still stand on it. */
#define SLACK 1e-9

static double
linear_map (const JylScale *self, double value)
{
  return (value - self->min) / (self->max - self->min);
}

static double
linear_unmap (const JylScale *self, double place)
{
  return self->min + place * (self->max - self->min);
}

/* A lone value is seen against zero, and zero against one of the unit. */
static void
linear_widen (JylScale *self)
{
  if (self->min > 0)
    self->min = 0;
  else if (self->max < 0)
    self->max = 0;
  else
    self->max = 1;
}

static void
linear_nice (JylScale *self, guint max_ticks)
{
  double min = fmin (self->min, 0);
  double max = fmax (self->max, 0);
  int index = jyl_decimal_step_find (min, max, max_ticks, self->decimals, TRUE);
  double step = jyl_decimal_step_get (index);
  double first = floor (min / step + SLACK);
  double last = fmax (ceil (max / step - SLACK), first + 1);

  self->min = jyl_decimal_step_multiple (index, first) + 0.0;
  self->max = jyl_decimal_step_multiple (index, last) + 0.0;
}

/* The bounds leave room for the difference of the two ends and for a wider end that reads well. */
const JylScaleClass jyl_scale_linear = {
  .name = "linear",
  .floor = -DBL_MAX / 16,
  .ceiling = DBL_MAX / 16,
  .map = linear_map,
  .unmap = linear_unmap,
  .widen = linear_widen,
  .nice = linear_nice,
  .ticks = jyl_ticks_decimal,
};
