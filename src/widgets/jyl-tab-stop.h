/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Around a list: Tab comes to the row that is selected, else to the first, and leaves the list at once; the arrows go
 * from row to row. */
#define JYL_TYPE_TAB_STOP (jyl_tab_stop_get_type ())
G_DECLARE_FINAL_TYPE (JylTabStop, jyl_tab_stop, JYL, TAB_STOP, AdwBin)

GtkWidget *jyl_tab_stop_new (GtkWidget *child);

G_END_DECLS
