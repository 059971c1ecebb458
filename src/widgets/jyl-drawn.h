/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jyl-chart.h"

G_BEGIN_DECLS

/* A picture of a chart that is kept for as long as it would be drawn the same. */
#define JYL_TYPE_DRAWN (jyl_drawn_get_type ())
G_DECLARE_DERIVABLE_TYPE (JylDrawn, jyl_drawn, JYL, DRAWN, GtkWidget)

struct _JylDrawnClass {
  GtkWidgetClass parent_class;

  /* Sizes, in pixels. */
  int min_width;
  int min_height;
  int natural_width;
  int natural_height;
  /* Draws the chart into @width × @height, in @color where it has no colours of its own; never without a chart. */
  void (*draw) (JylDrawn *self, cairo_t *cr, const GdkRGBA *color, int width, int height);
};

/* Whether it is another than before; nullable: nothing is drawn. */
gboolean  jyl_drawn_set_chart (JylDrawn *self, JylChart *chart);
JylChart *jyl_drawn_get_chart (JylDrawn *self); /* nullable, borrowed */

G_END_DECLS
