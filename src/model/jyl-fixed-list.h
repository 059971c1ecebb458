/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A GListModel that never changes, over an array of objects; unlike a GListStore it may be read
 * from several threads at once. */
#define JYL_TYPE_FIXED_LIST (jyl_fixed_list_get_type ())
G_DECLARE_FINAL_TYPE (JylFixedList, jyl_fixed_list, JYL, FIXED_LIST, GObject)
JylFixedList *jyl_fixed_list_new (GType item_type, GPtrArray *items); /* @items: lent, referenced; nullable */

G_END_DECLS
