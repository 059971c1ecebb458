/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-range.h"

struct _JylRange {
  GObject parent_instance;

  int lower;
  int upper;
  int first;
  int last;

  GArray *kept; /* owned (element-type JylSpan): earlier ranges, the latest last */
};

/* More steps back than anybody remembers. */
#define MOST_KEPT 64

enum {
  PROP_RANGE = 1,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (JylRange, jyl_range, G_TYPE_OBJECT)

static void
jyl_range_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  JylRange *self = JYL_RANGE (object);

  switch (property_id)
    {
    case PROP_RANGE:
      g_value_set_variant (value, g_variant_new ("(ii)", self->first, self->last));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jyl_range_finalize (GObject *object)
{
  JylRange *self = JYL_RANGE (object);

  g_clear_pointer (&self->kept, g_array_unref);

  G_OBJECT_CLASS (jyl_range_parent_class)->finalize (object);
}

static void
jyl_range_class_init (JylRangeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = jyl_range_finalize;
  object_class->get_property = jyl_range_get_property;

  /**
   * JylRange:range:
   *
   * The first and the last day, both inclusive; one property, so that a change of both is one change.
   */
  properties[PROP_RANGE] = g_param_spec_variant ("range", NULL, NULL, G_VARIANT_TYPE ("(ii)"), NULL,
                                                 G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
jyl_range_init (JylRange *self)
{
  self->kept = g_array_new (FALSE, FALSE, sizeof (JylSpan));
}

/**
 * jyl_range_new:
 * @first_day: the lower bound, a Julian day
 * @last_day: the upper bound, inclusive
 *
 * Returns: (transfer full): a range that is all of its bounds
 */
JylRange *
jyl_range_new (int first_day, int last_day)
{
  JylRange *self = g_object_new (JYL_TYPE_RANGE, NULL);

  self->lower = MIN (first_day, last_day);
  self->upper = MAX (first_day, last_day);
  self->first = self->lower;
  self->last = self->upper;

  return self;
}

/**
 * jyl_range_get_first:
 * @self: a range
 *
 * Returns: the first day of it, a Julian day
 */
int
jyl_range_get_first (JylRange *self)
{
  g_return_val_if_fail (JYL_IS_RANGE (self), JYL_DAY_MIN);

  return self->first;
}

/**
 * jyl_range_get_last:
 * @self: a range
 *
 * Returns: the last day of it, inclusive, a Julian day
 */
int
jyl_range_get_last (JylRange *self)
{
  g_return_val_if_fail (JYL_IS_RANGE (self), JYL_DAY_MAX);

  return self->last;
}

/**
 * jyl_range_get_bounds:
 * @self: a range
 * @first: (out) (optional): the first day it can have
 * @last: (out) (optional): the last day it can have
 *
 * Gives what the range can be at most.
 */
void
jyl_range_get_bounds (JylRange *self, int *first, int *last)
{
  g_return_if_fail (JYL_IS_RANGE (self));

  if (first != NULL)
    *first = self->lower;
  if (last != NULL)
    *last = self->upper;
}

/**
 * jyl_range_set:
 * @self: a range
 * @first: the first day
 * @last: the last day, inclusive
 *
 * Sets both ends at once. They are swapped where they are the wrong way round, and brought within the
 * bounds.
 */
void
jyl_range_set (JylRange *self, int first, int last)
{
  int new_first, new_last;

  g_return_if_fail (JYL_IS_RANGE (self));

  new_first = CLAMP (MIN (first, last), self->lower, self->upper);
  new_last = CLAMP (MAX (first, last), self->lower, self->upper);

  if (new_first == self->first && new_last == self->last)
    return;

  self->first = new_first;
  self->last = new_last;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RANGE]);
}

/**
 * jyl_range_reset:
 * @self: a range
 *
 * Makes it all of its bounds again. What it was is kept.
 */
void
jyl_range_reset (JylRange *self)
{
  g_return_if_fail (JYL_IS_RANGE (self));

  if (!jyl_range_is_whole (self))
    jyl_range_keep (self);
  jyl_range_set (self, self->lower, self->upper);
}

/**
 * jyl_range_is_whole:
 * @self: a range
 *
 * Returns: whether it is all of its bounds
 */
gboolean
jyl_range_is_whole (JylRange *self)
{
  g_return_val_if_fail (JYL_IS_RANGE (self), TRUE);

  return self->first == self->lower && self->last == self->upper;
}

/**
 * jyl_range_keep:
 * @self: a range
 *
 * Remembers the range as it is now, so that jyl_range_go_back() leads to it. What is kept already as
 * the latest isn't kept twice.
 */
void
jyl_range_keep (JylRange *self)
{
  JylSpan now;

  g_return_if_fail (JYL_IS_RANGE (self));

  now = (JylSpan) { self->first, self->last };
  if (self->kept->len > 0)
    {
      const JylSpan *latest = &g_array_index (self->kept, JylSpan, self->kept->len - 1);

      if (latest->first == now.first && latest->last == now.last)
        return;
    }

  if (self->kept->len == MOST_KEPT)
    g_array_remove_index (self->kept, 0);
  g_array_append_val (self->kept, now);
}

/* How many kept ranges there are up to the latest that differs from the present one. */
static guint
count_earlier (JylRange *self)
{
  guint n = self->kept->len;

  while (n > 0)
    {
      const JylSpan *latest = &g_array_index (self->kept, JylSpan, n - 1);

      if (latest->first != self->first || latest->last != self->last)
        break;
      n--;
    }

  return n;
}

/**
 * jyl_range_can_go_back:
 * @self: a range
 *
 * Returns: whether jyl_range_go_back() would change it
 */
gboolean
jyl_range_can_go_back (JylRange *self)
{
  g_return_val_if_fail (JYL_IS_RANGE (self), FALSE);

  return count_earlier (self) > 0;
}

/**
 * jyl_range_go_back:
 * @self: a range
 *
 * Makes it what it was before its latest change that was kept.
 *
 * Returns: whether there was anything to go back to
 */
gboolean
jyl_range_go_back (JylRange *self)
{
  JylSpan earlier;
  guint n;

  g_return_val_if_fail (JYL_IS_RANGE (self), FALSE);

  n = count_earlier (self);
  if (n == 0)
    return FALSE;

  earlier = g_array_index (self->kept, JylSpan, n - 1);
  g_array_set_size (self->kept, n - 1);
  jyl_range_set (self, earlier.first, earlier.last);
  return TRUE;
}
