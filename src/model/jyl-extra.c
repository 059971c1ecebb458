/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-extra.h"

static void
extra_free (gpointer data)
{
  JylExtra *self = data;

  g_free (self->name);
  g_free (self->json);
  g_free (self);
}

/**
 * jyl_extras_add:
 * @extras: (inout) (element-type JylExtra): those so far; %NULL where there are none, and then made
 * @name: of a member that the format doesn't know
 * @json: (transfer full): its value
 *
 * Keeps what isn't known, so that it is there again when the object is written.
 */
void
jyl_extras_add (GPtrArray **extras, const char *name, char *json)
{
  JylExtra *extra = g_new (JylExtra, 1);

  *extra = (JylExtra) { g_strdup (name), json };
  if (*extras == NULL)
    *extras = g_ptr_array_new_with_free_func (extra_free);
  g_ptr_array_add (*extras, extra);
}
