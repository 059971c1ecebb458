/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jyl-types.h"

G_BEGIN_DECLS

/* Who stands behind a number, as a small mark and a word: solid official, hollow reported, hatched
 * derived, dotted forecast. The shapes are those of the charts. CSS node "status"; the style class
 * "pill" draws a frame around it. Property "status" (a JylStatus). */
#define JYL_TYPE_STATUS_BADGE (jyl_status_badge_get_type ())
G_DECLARE_FINAL_TYPE (JylStatusBadge, jyl_status_badge, JYL, STATUS_BADGE, GtkWidget)

GtkWidget  *jyl_status_badge_new        (JylStatus status);
void        jyl_status_badge_set_status (JylStatusBadge *self, JylStatus status);
JylStatus   jyl_status_badge_get_status (JylStatusBadge *self);

G_END_DECLS
