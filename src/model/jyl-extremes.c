/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-extremes.h"

#include <math.h>


/* Points of a block of the lowest level, and blocks of a block of the next: powers of two. Smaller ones cost
 * memory, larger ones time at the ends of a stretch. */
#define BLOCK 16
#define FACTOR 4

/* BLOCK × FACTOR^14 is more than a guint can count. */
#define MOST_LEVELS 15

struct _JylExtremes {
  /* Borrowed */
  const JylPoint *points;

  /* Owned */
  JylStretch *levels[MOST_LEVELS];
  double     *days;    /* at which the blocks of the lowest level begin */

  guint       n_points;
  guint       n_levels;
};

/**
 * jyl_stretch_init:
 * @self: (out): what no point at all holds
 */
void
jyl_stretch_init (JylStretch *self)
{
  *self = (JylStretch) {
    .min = INFINITY,
    .max = -INFINITY,
    .lowest = G_MAXUINT,
    .highest = G_MAXUINT,
    .change = G_MAXUINT,
  };
}

/**
 * jyl_stretch_add:
 * @self: what some points hold
 * @point: the next one
 * @before: (nullable): the one before it, if that is one of them
 * @index: which point it is
 *
 * Takes in one more point. A count of a part of a year is no part of a change.
 */
void
jyl_stretch_add (JylStretch *self, const JylPoint *point, const JylPoint *before, guint index)
{
  if (!jyl_number_is_usable (point->value))
    return;

  if (point->value < self->min)
    {
      self->min = point->value;
      self->lowest = index;
    }
  if (point->value > self->max)
    {
      self->max = point->value;
      self->highest = index;
    }
  if (point->partial)
    self->partial |= (guint8) (1u << point->status);
  else
    self->whole |= (guint8) (1u << point->status);

  if (before != NULL && !point->partial && !before->partial && fabs (point->value - before->value) > self->step
      && jyl_number_is_usable (before->value) && jyl_points_touch (before, point))
    {
      self->step = fabs (point->value - before->value);
      self->change = index;
    }
}

/* Takes in what later points hold. */
static void
stretch_join (JylStretch *self, const JylStretch *later)
{
  if (later->min < self->min)
    {
      self->min = later->min;
      self->lowest = later->lowest;
    }
  if (later->max > self->max)
    {
      self->max = later->max;
      self->highest = later->highest;
    }
  if (later->step > self->step)
    {
      self->step = later->step;
      self->change = later->change;
    }
  self->whole |= later->whole;
  self->partial |= later->partial;
}

/* How many points a block of @level has. */
static guint64
get_block (guint level)
{
  guint64 block = BLOCK;

  for (guint i = 0; i < level; i++)
    block *= FACTOR;

  return block;
}

static guint
count_blocks (const JylExtremes *self, guint level)
{
  guint64 block = get_block (level);

  return (guint) ((self->n_points + block - 1) / block);
}

static void
fill_lowest (JylExtremes *self)
{
  guint n_blocks = count_blocks (self, 0);

  self->levels[0] = g_new (JylStretch, n_blocks);
  self->days = g_new (double, n_blocks);
  for (guint i = 0; i < n_blocks; i++)
    {
      guint first = i * BLOCK, end = MIN (first + BLOCK, self->n_points);

      self->days[i] = self->points[first].start;
      jyl_stretch_init (&self->levels[0][i]);
      for (guint j = first; j < end; j++)
        jyl_stretch_add (&self->levels[0][i], &self->points[j], j > 0 ? &self->points[j - 1] : NULL, j);
    }
}

static void
fill_level (JylExtremes *self, guint level)
{
  guint n_blocks = count_blocks (self, level), n_below = count_blocks (self, level - 1);

  self->levels[level] = g_new (JylStretch, n_blocks);
  for (guint i = 0; i < n_blocks; i++)
    {
      guint first = i * FACTOR, end = MIN (first + FACTOR, n_below);

      self->levels[level][i] = self->levels[level - 1][first];
      for (guint j = first + 1; j < end; j++)
        stretch_join (&self->levels[level][i], &self->levels[level - 1][j]);
    }
}

/**
 * jyl_extremes_new:
 * @points: (array length=n_points): in order of time; they must outlive the pyramid
 * @n_points: how many there are
 *
 * Looks at every point once. It takes some four bytes a point.
 *
 * Returns: (transfer full): what stretches of them hold
 */
JylExtremes *
jyl_extremes_new (const JylPoint *points, guint n_points)
{
  JylExtremes *self;

  g_return_val_if_fail (points != NULL || n_points == 0, NULL);

  self = g_new0 (JylExtremes, 1);
  self->points = points;
  self->n_points = n_points;
  if (n_points == 0)
    return self;

  fill_lowest (self);
  self->n_levels = 1;
  while (count_blocks (self, self->n_levels - 1) > FACTOR)
    {
      fill_level (self, self->n_levels);
      self->n_levels++;
    }

  return self;
}

/**
 * jyl_extremes_free:
 * @self: (nullable) (transfer full): a pyramid
 *
 * Frees it; the points stay.
 */
void
jyl_extremes_free (JylExtremes *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < self->n_levels; i++)
    g_free (self->levels[i]);
  g_free (self->days);
  g_free (self);
}

/**
 * jyl_extremes_summarize:
 * @self: a pyramid
 * @from: the first point
 * @to: the point after the last; no more than there are
 * @out: (out): what they hold; indices are those of the points
 *
 * Takes a time that grows with the logarithm of their number.
 */
void
jyl_extremes_summarize (const JylExtremes *self, guint from, guint to, JylStretch *out)
{
  guint at = from;

  jyl_stretch_init (out);
  g_return_if_fail (self != NULL);
  g_return_if_fail (to <= self->n_points);

  while (at < to)
    {
      guint64 block = BLOCK;
      guint level = 0;

      /* The change that leads to the first point comes from outside, and a block would count it. */
      if (at % BLOCK != 0 || to - at < BLOCK || (at == from && at > 0))
        {
          jyl_stretch_add (out, &self->points[at], at > from ? &self->points[at - 1] : NULL, at);
          at++;
          continue;
        }

      while (level + 1 < self->n_levels && at % (block * FACTOR) == 0 && to - at >= block * FACTOR)
        {
          block *= FACTOR;
          level++;
        }
      stretch_join (out, &self->levels[level][at / block]);
      at += (guint) block;
    }
}

/**
 * jyl_extremes_find:
 * @self: a pyramid of points that follow one another
 * @from: the first point that counts
 * @to: the point after the last; no more than there are
 * @day: a day
 *
 * Returns: the first of them that begins at @day or later; @to where none does
 */
guint
jyl_extremes_find (const JylExtremes *self, guint from, guint to, double day)
{
  guint low, high;

  g_return_val_if_fail (self != NULL, to);
  g_return_val_if_fail (from <= to && to <= self->n_points, to);

  /* First the block before the first one that begins at the day or later: the days of blocks lie close together. */
  low = from / BLOCK;
  high = (to + BLOCK - 1) / BLOCK;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (self->days[middle] < day)
        low = middle + 1;
      else
        high = middle;
    }

  high = MIN (low * BLOCK, to);
  low = MAX (low > 0 ? (low - 1) * BLOCK : 0, from);
  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (self->points[middle].start < day)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}
