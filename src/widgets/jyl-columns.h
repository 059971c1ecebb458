/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Children in as many columns of one width as fit, row by row; those of the last row share its
 * width, so that nothing is left empty. Properties "column-width" (the least, in px at 100 % text),
 * "max-columns", "column-spacing", "row-spacing". */
#define JYL_TYPE_COLUMNS (jyl_columns_get_type ())
G_DECLARE_FINAL_TYPE (JylColumns, jyl_columns, JYL, COLUMNS, GtkWidget)

GtkWidget *jyl_columns_new    (void);
void       jyl_columns_append (JylColumns *self, GtkWidget *child);
void       jyl_columns_clear  (JylColumns *self);

G_END_DECLS
