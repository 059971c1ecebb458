/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Children in a line; those that don't fit begin another line, so that no word on a button is cut. One that expands
 * is pushed to the end of its line. Children come and go by gtk_widget_insert_after () and gtk_widget_unparent (). */
#define JYL_TYPE_WRAP_BOX (jyl_wrap_box_get_type ())
G_DECLARE_FINAL_TYPE (JylWrapBox, jyl_wrap_box, JYL, WRAP_BOX, GtkWidget)

GtkWidget *jyl_wrap_box_new (void);

G_END_DECLS
