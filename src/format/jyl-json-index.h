/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where each value of a file stands, which json-glib does not keep. Made only when a problem has
 * to be placed: a good file never pays for it. */
typedef struct _JylJsonIndex JylJsonIndex;

/* A step from a value into it: a member's name or, where that is NULL, an element's index. */
typedef struct {
  const char *name;
  guint       index;
} JylJsonStep;

JylJsonIndex *jyl_json_index_new  (const char *text, gsize length);
void          jyl_json_index_free (JylJsonIndex *self);
gboolean      jyl_json_index_find (JylJsonIndex *self, const JylJsonStep *steps, guint n_steps,
                                   gsize *offset, gsize *name_offset);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylJsonIndex, jyl_json_index_free)

G_END_DECLS
