/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-later.h"

static gboolean
source_cb (gpointer user_data)
{
  JylLater *self = user_data;

  /* What is done may ask for it again, or free whom it is about. */
  self->source = 0;
  self->func (self->data);

  return G_SOURCE_REMOVE;
}

/**
 * jyl_later_when_idle:
 * @self: a member of whom it is about
 * @priority: of the source: %G_PRIORITY_DEFAULT_IDLE …
 * @func: what to do
 * @data: for @func; usually whom it is about
 *
 * Does it as soon as nothing more important is waiting. Where something is waiting already, nothing changes.
 */
void
jyl_later_when_idle (JylLater *self, int priority, GSourceOnceFunc func, gpointer data)
{
  g_return_if_fail (self != NULL && func != NULL);

  if (self->source != 0)
    return;

  self->func = func;
  self->data = data;
  self->source = g_idle_add_full (priority, source_cb, self, NULL);
}

/**
 * jyl_later_after:
 * @self: a member of whom it is about
 * @milliseconds: how long to wait
 * @func: what to do
 * @data: for @func
 *
 * Does it once so long has passed; what was waiting before is dropped.
 */
void
jyl_later_after (JylLater *self, guint milliseconds, GSourceOnceFunc func, gpointer data)
{
  g_return_if_fail (self != NULL && func != NULL);

  jyl_later_cancel (self);
  self->func = func;
  self->data = data;
  self->source = g_timeout_add (milliseconds, source_cb, self);
}

/**
 * jyl_later_cancel:
 * @self: a member of whom it is about
 *
 * Drops what is waiting, if anything.
 */
void
jyl_later_cancel (JylLater *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->source, g_source_remove);
}

/**
 * jyl_later_is_waiting:
 * @self: a member of whom it is about
 *
 * Returns: whether something is still to be done
 */
gboolean
jyl_later_is_waiting (const JylLater *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->source != 0;
}
