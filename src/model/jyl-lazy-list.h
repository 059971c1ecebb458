/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Makes an item of a list: (transfer full), never NULL; the same for the same index. Called from any thread. */
typedef gpointer (*JylMakeFunc) (guint index, gpointer user_data);

/* A list model of items that are made when they are first asked for, and then kept. */
#define JYL_TYPE_LAZY_LIST (jyl_lazy_list_get_type ())
G_DECLARE_FINAL_TYPE (JylLazyList, jyl_lazy_list, JYL, LAZY_LIST, GObject)
JylLazyList *jyl_lazy_list_new (GType item_type, guint n, JylMakeFunc make, gpointer user_data,
                                GDestroyNotify user_data_free);

G_END_DECLS
