/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which events a view has as flags. */

#include "jyl-view-private.h"

/**
 * jyl_view_is_flagged_equal:
 * @a: a view
 * @b: another
 *
 * For jyl_view_equal().
 *
 * Returns: whether both have the same flags
 */
gboolean
jyl_view_is_flagged_equal (JylView *a, JylView *b)
{
  if (a->flags != b->flags)
    return FALSE;
  /* Events that are named but not shown don't make another chart. */
  if (!a->flags || (a->events == NULL && b->events == NULL))
    return TRUE;

  return a->events != NULL && b->events != NULL &&
         g_strv_equal ((const char *const *) a->events, (const char *const *) b->events);
}

/**
 * jyl_view_get_flags:
 * @self: a view
 *
 * Returns: whether events stand as flags above the plot
 */
gboolean
jyl_view_get_flags (JylView *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->flags;
}

/**
 * jyl_view_get_events:
 * @self: a view
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): ids of the events that are its flags,
 *   where it has flags; %NULL for those that the chart chooses
 */
const char *const *
jyl_view_get_events (JylView *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->events;
}

/**
 * jyl_view_with_flags:
 * @self: a view
 * @flags: whether events stand as flags above the plot
 * @events: (nullable) (array zero-terminated=1): ids of events; %NULL for those that the chart chooses.
 *   They are kept while the flags are off.
 *
 * Returns: (transfer full): the view with these flags
 */
JylView *
jyl_view_with_flags (JylView *self, gboolean flags, const char *const *events)
{
  JylView *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = jyl_view_copy (self);
  copy->flags = !!flags;
  g_strfreev (copy->events);
  copy->events = g_strdupv ((char **) events);
  return copy;
}
