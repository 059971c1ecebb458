/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* A stack of states, each an immutable boxed value, with a name for every step between two of them. */
#define JYL_TYPE_UNDO (jyl_undo_get_type ())
G_DECLARE_FINAL_TYPE (JylUndo, jyl_undo, JYL, UNDO, GObject)

/* @equal: what counts as no step at all */
JylUndo    *jyl_undo_new           (GType type, gconstpointer state, GEqualFunc equal);
gpointer    jyl_undo_get_state     (JylUndo *self); /* (transfer none) */
/* A step: what was is kept under @name. Steps of one name in quick succession are one, as of a drag. */
void        jyl_undo_push          (JylUndo *self, gconstpointer state, const char *name);
/* No step: what is, is different now. */
void        jyl_undo_replace       (JylUndo *self, gconstpointer state);
/* What the next would take back, or do again; nullable: nothing. */
const char *jyl_undo_get_undo_name (JylUndo *self);
const char *jyl_undo_get_redo_name (JylUndo *self);
gboolean    jyl_undo_undo          (JylUndo *self);
gboolean    jyl_undo_redo          (JylUndo *self);

G_END_DECLS
