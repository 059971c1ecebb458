/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a widget has drawn, kept for as long as it would draw the same. Zeroed at first; part of the widget's struct. */
typedef struct {
  GskRenderNode *node; /* nullable */
  int            width;
  int            height;
  GdkRGBA        color;
} JylDrawn;

/* Draws @widget's content into @width × @height, in @color where it has no colours of its own. */
typedef void (*JylDrawFunc) (GtkWidget *widget, cairo_t *cr, const GdkRGBA *color, int width, int height);

void jyl_drawn_snapshot (JylDrawn *self, GtkWidget *widget, GtkSnapshot *snapshot, JylDrawFunc draw);
/* The content is another; the widget is drawn anew. */
void jyl_drawn_forget   (JylDrawn *self, GtkWidget *widget);
void jyl_drawn_clear    (JylDrawn *self);

G_END_DECLS
