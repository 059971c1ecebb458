/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lays out a line of text with what belongs to it: the first child at the start, the others at the
 * end of the same line where there is room, else below it, one after another. One with the style class
 * "tight" stands close to the one before it. */
#define JYL_TYPE_LINE_BOX (jyl_line_box_get_type ())
G_DECLARE_FINAL_TYPE (JylLineBox, jyl_line_box, JYL, LINE_BOX, GtkWidget)

GtkWidget *jyl_line_box_new    (void);
void       jyl_line_box_append (JylLineBox *self, GtkWidget *child);

G_END_DECLS
