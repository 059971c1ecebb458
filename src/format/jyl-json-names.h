/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The names met so far in the objects that are open during a walk over a file, innermost last. */
typedef struct _JylJsonNames JylJsonNames;

JylJsonNames *jyl_json_names_new      (void);
void          jyl_json_names_free     (JylJsonNames *self);
void          jyl_json_names_open     (JylJsonNames *self);
void          jyl_json_names_close    (JylJsonNames *self);
gsize         jyl_json_names_add      (JylJsonNames *self, const char *begin, const char *end, gboolean escaped,
                                       gsize offset);
const char   *jyl_json_names_get_last (JylJsonNames *self, guint level, gsize *length);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylJsonNames, jyl_json_names_free)

G_END_DECLS
