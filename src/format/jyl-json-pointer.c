/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-json-pointer.h"

#include <string.h>

/**
 * jyl_json_pointer_append_name:
 * @name: a member's name as the object says it, without escapes
 * @length: its length in bytes, or -1 when it ends with a NUL
 *
 * Goes one step into an object: "/" and the name, in which "~" is written "~0" and "/" "~1" (RFC
 * 6901, section 3).
 */
void
jyl_json_pointer_append_name (GString *pointer, const char *name, gssize length)
{
  gsize n_bytes = length < 0 ? strlen (name) : (gsize) length;

  g_string_append_c (pointer, '/');

  for (gsize i = 0; i < n_bytes; i++)
    {
      if (name[i] == '~')
        g_string_append (pointer, "~0");
      else if (name[i] == '/')
        g_string_append (pointer, "~1");
      else
        g_string_append_c (pointer, name[i]);
    }
}

/**
 * jyl_json_pointer_append_index:
 *
 * Goes one step into an array.
 */
void
jyl_json_pointer_append_index (GString *pointer, guint index)
{
  g_string_append_printf (pointer, "/%u", index);
}
