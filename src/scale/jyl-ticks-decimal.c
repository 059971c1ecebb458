/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-ticks.h"

#include <math.h>

#include "jyl-language.h"

/* A multiple that misses an end of the domain by less than this part of a step stands on it. */
#define SLACK 1e-9

static const double mantissas[] = { 1, 2, 5 };

static void
tick_clear (gpointer data)
{
  JylTick *tick = data;

  g_clear_pointer (&tick->label, g_free);
}

static int
step_mantissa (int index)
{
  return ((index % 3) + 3) % 3;
}

static int
step_exponent (int index)
{
  return (index - step_mantissa (index)) / 3;
}

/**
 * jyl_ticks_new:
 *
 * Returns: (transfer full) (element-type JylTick): an empty array that frees its labels
 */
GArray *
jyl_ticks_new (void)
{
  GArray *ticks = g_array_new (FALSE, TRUE, sizeof (JylTick));

  g_array_set_clear_func (ticks, tick_clear);
  return ticks;
}

/**
 * jyl_ticks_add:
 * @ticks: an array made by jyl_ticks_new()
 * @scale: the scale that places the tick
 * @value: its value
 * @major: whether it begins a larger unit than its neighbours
 * @label: (transfer full): its label
 */
void
jyl_ticks_add (GArray *ticks, const JylScale *scale, double value, gboolean major, char *label)
{
  JylTick tick = { .value = value, .place = jyl_scale_map (scale, value), .label = label, .major = major != FALSE };

  g_array_append_val (ticks, tick);
}

/**
 * jyl_decimal_step_multiple:
 * @index: a step
 * @count: how many times
 *
 * Divides by a power of ten rather than multiplying by its inverse: three tenths are then the very
 * double that "0.3" reads as.
 *
 * Returns: @count times the step
 */
double
jyl_decimal_step_multiple (int index, double count)
{
  double product = count * mantissas[step_mantissa (index)];
  int exponent = step_exponent (index);

  return exponent >= 0 ? product * pow (10, exponent) : product / pow (10, -exponent);
}

/**
 * jyl_decimal_step_get:
 * @index: a step
 *
 * Returns: the step: 1, 2, 5, 10 … from index 0 on, 0.5, 0.2, 0.1 … below
 */
double
jyl_decimal_step_get (int index)
{
  return jyl_decimal_step_multiple (index, 1);
}

/**
 * jyl_decimal_step_decimals:
 * @index: a step
 *
 * Returns: how many decimals its multiples have
 */
int
jyl_decimal_step_decimals (int index)
{
  return MAX (0, -step_exponent (index));
}

/**
 * jyl_decimal_step_find:
 * @min: the low end
 * @max: the high end
 * @max_ticks: how many multiples there may be, at least one; at least three with @cover
 * @decimals: the finest step is ten to the power of minus this
 * @cover: whether the multiples shall enclose the ends instead of lying within them
 *
 * Returns: the finest step that fits
 */
int
jyl_decimal_step_find (double min, double max, guint max_ticks, int decimals, gboolean cover)
{
  int index = 3 * (int) floor (log10 (fmax ((max - min) / max_ticks, 1e-300))) - 3;

  for (index = MAX (index, -3 * decimals);; index++)
    {
      double step = jyl_decimal_step_get (index);
      double first = cover ? floor (min / step + SLACK) : ceil (min / step - SLACK);
      double last = cover ? ceil (max / step - SLACK) : floor (max / step + SLACK);

      if (last - first + 1 <= max_ticks)
        return index;
    }
}

/**
 * jyl_ticks_decimal:
 * @scale: a scale
 * @max_ticks: how many ticks there may be
 * @language: the language of the labels
 *
 * Returns: (transfer full) (element-type JylTick): the multiples of one step within the domain, all
 *   with the decimals that the step needs
 */
GArray *
jyl_ticks_decimal (const JylScale *scale, guint max_ticks, JylLanguage language)
{
  GArray *ticks = jyl_ticks_new ();
  double step, first, last;
  int index;

  if (max_ticks == 0)
    return ticks;

  index = jyl_decimal_step_find (scale->min, scale->max, max_ticks, scale->decimals, FALSE);
  step = jyl_decimal_step_get (index);
  first = ceil (scale->min / step - SLACK);
  last = floor (scale->max / step + SLACK);

  for (double count = first; count <= last; count++)
    {
      /* Adding zero turns the negative zero of ceil () into a plain one. */
      double value = jyl_decimal_step_multiple (index, count) + 0.0;

      value = CLAMP (value, scale->min, scale->max);
      jyl_ticks_add (ticks, scale, value, TRUE,
                     jyl_format_number (language, value, jyl_decimal_step_decimals (index)));
    }

  return ticks;
}
