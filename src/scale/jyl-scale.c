/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-scale.h"

#include <math.h>

/* Of the larger end: a domain narrower than this can't be told from a single value in a double. */
#define LEAST_SPAN 1e-12

/* Below this a double has too few digits left to tell places apart. */
#define LEAST_NUMBER 1e-304

#define MOST_DECIMALS 15

static gboolean
is_empty (double min, double max)
{
  return max - min <= fmax (LEAST_SPAN * fmax (fabs (min), fabs (max)), LEAST_NUMBER);
}

/**
 * jyl_scale_init:
 * @self: a scale, not yet set up
 * @klass: its kind
 * @min: the low end of the domain
 * @max: the high end
 * @decimals: how many decimals the unit has; decides how fine the ticks may get
 *
 * Sets up a scale. The domain is mended here and nowhere else: what the kind can't hold is cut off,
 * reversed ends are swapped, and a domain without extent is widened in the manner of the kind, so
 * that afterwards @min < @max always.
 */
void
jyl_scale_init (JylScale *self, const JylScaleClass *klass, double min, double max, int decimals)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (klass != NULL);

  if (!jyl_number_is_usable (min))
    min = jyl_number_is_usable (max) ? max : 0;
  if (!jyl_number_is_usable (max))
    max = min;

  self->klass = klass;
  self->min = CLAMP (fmin (min, max), klass->floor, klass->ceiling);
  self->max = CLAMP (fmax (min, max), klass->floor, klass->ceiling);
  self->decimals = CLAMP (decimals, 0, MOST_DECIMALS);

  if (is_empty (self->min, self->max))
    {
      self->max = self->min;
      klass->widen (self);
    }
}

/**
 * jyl_scale_map:
 * @self: a scale
 * @value: a value in the unit of the domain
 *
 * Returns: its place: 0 at the low end of the domain, 1 at the high end, beyond them outside;
 *   unusable (see jyl_number_is_usable()) where the kind has no place for @value
 */
double
jyl_scale_map (const JylScale *self, double value)
{
  return self->klass->map (self, value);
}

/**
 * jyl_scale_unmap:
 * @self: a scale
 * @place: a place, 0 to 1 within the domain
 *
 * The inverse of jyl_scale_map().
 *
 * Returns: the value that stands at @place
 */
double
jyl_scale_unmap (const JylScale *self, double place)
{
  return self->klass->unmap (self, place);
}

/**
 * jyl_scale_nice:
 * @self: a scale
 * @max_ticks: how many ticks there may be; fewer than three count as three
 *
 * Widens the domain to ends that read well.
 */
void
jyl_scale_nice (JylScale *self, guint max_ticks)
{
  self->klass->nice (self, MAX (max_ticks, 3));
}

/**
 * jyl_scale_ticks:
 * @self: a scale
 * @max_ticks: how many there may be at most
 * @language: the language of the labels
 *
 * Returns: (transfer full) (element-type JylTick): ticks within the domain in rising order, which
 *   own their labels
 */
GArray *
jyl_scale_ticks (const JylScale *self, guint max_ticks, JylLanguage language)
{
  return self->klass->ticks (self, max_ticks, language);
}
