/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-address.h"

G_BEGIN_DECLS

/* The places that were visited, with one of them current. Going somewhere new forgets what lay
 * ahead. Properties "can-go-back" and "can-go-forward". */
#define JYL_TYPE_HISTORY (jyl_history_get_type ())
G_DECLARE_FINAL_TYPE (JylHistory, jyl_history, JYL, HISTORY, GObject)

JylHistory *jyl_history_new             (void);
/* the current place again is no step */
void        jyl_history_push            (JylHistory *self, JylAddress *address);
void        jyl_history_replace         (JylHistory *self, JylAddress *address); /* the current place is another */
JylAddress *jyl_history_back            (JylHistory *self); /* the place now current, borrowed; NULL at the end */
JylAddress *jyl_history_forward         (JylHistory *self);
JylAddress *jyl_history_get_current     (JylHistory *self); /* nullable, borrowed */
gboolean    jyl_history_can_go_back     (JylHistory *self);
gboolean    jyl_history_can_go_forward  (JylHistory *self);

G_END_DECLS
