/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

int jyl_find_name (const char *const *names, const char *name);

/* Both directions of one table, which ends with NULL. */
#define JYL_DEFINE_NAMES(Type, to_function, from_function, names)                                                      \
  const char *to_function (Type value)                                                                                 \
  {                                                                                                                    \
    g_return_val_if_fail ((guint) value < G_N_ELEMENTS (names) - 1, NULL);                                             \
    return names[value];                                                                                               \
  }                                                                                                                    \
                                                                                                                       \
  gboolean from_function (const char *name, Type *out)                                                                 \
  {                                                                                                                    \
    int found = jyl_find_name (names, name);                                                                           \
    g_return_val_if_fail (out != NULL, FALSE);                                                                         \
    if (found < 0)                                                                                                     \
      return FALSE;                                                                                                    \
    *out = (Type) found;                                                                                               \
    return TRUE;                                                                                                       \
  }

G_END_DECLS
