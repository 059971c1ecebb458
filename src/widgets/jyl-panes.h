/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A list, its content, and an aside, beside one another where there is room and one at a time
 * where there isn't (three, two, one column, by the widths that the children ask for). Used by
 * the window for its sidebar and by the pages for list | record | card. Buildable child types
 * "list", "content", "aside". */
#define JYL_TYPE_PANES (jyl_panes_get_type ())
G_DECLARE_FINAL_TYPE (JylPanes, jyl_panes, JYL, PANES, GtkWidget)

/* Properties: "list-width" (natural width of the list in px at 100 % text), "aside-width",
 * "content-width" (the least with which the content shares the room, at 100 % text),
 * "show-list" (in one column: list rather than content), "show-aside" (the aside is wanted),
 * "n-columns" (read only: how many are beside one another now). */
GtkWidget *jyl_panes_new            (void);
void       jyl_panes_set_list       (JylPanes *self, GtkWidget *child);
void       jyl_panes_set_content    (JylPanes *self, GtkWidget *child);
void       jyl_panes_set_aside      (JylPanes *self, GtkWidget *child);
void       jyl_panes_set_show_list  (JylPanes *self, gboolean show_list);
gboolean   jyl_panes_get_show_list  (JylPanes *self);
void       jyl_panes_set_show_aside (JylPanes *self, gboolean show_aside);
gboolean   jyl_panes_get_show_aside (JylPanes *self);
guint      jyl_panes_get_n_columns  (JylPanes *self);

G_END_DECLS
