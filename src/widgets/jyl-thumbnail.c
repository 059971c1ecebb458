/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-thumbnail.h"

#include "jyl-layout.h"

struct _JylThumbnail {
  JylDrawn parent_instance;
};

G_DEFINE_FINAL_TYPE (JylThumbnail, jyl_thumbnail, JYL_TYPE_DRAWN)

static void
jyl_thumbnail_draw (JylDrawn *drawn, cairo_t *cr, const GdkRGBA *color, int width, int height)
{
  gdk_cairo_set_source_rgba (cr, color);
  jyl_chart_draw_thumbnail (jyl_drawn_get_chart (drawn), cr, width, height);
}

static void
jyl_thumbnail_class_init (JylThumbnailClass *klass)
{
  JylDrawnClass *drawn_class = JYL_DRAWN_CLASS (klass);

  drawn_class->min_width = 24;
  drawn_class->min_height = 14;
  drawn_class->natural_width = 48;
  drawn_class->natural_height = 26;
  drawn_class->draw = jyl_thumbnail_draw;

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "thumbnail");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
jyl_thumbnail_init (JylThumbnail *self)
{
}

/**
 * jyl_thumbnail_new:
 *
 * Returns: (transfer floating): an empty thumbnail, 48 × 26 pixels by nature
 */
GtkWidget *
jyl_thumbnail_new (void)
{
  return g_object_new (JYL_TYPE_THUMBNAIL, NULL);
}

/**
 * jyl_thumbnail_set_indicator:
 * @dataset: where the indicator is
 * @indicator: id of an indicator
 *
 * Shows the default view of an indicator; nothing where it can't be drawn.
 */
void
jyl_thumbnail_set_indicator (JylThumbnail *self, JylDataset *dataset, const char *indicator)
{
  g_autoptr (JylView) view = NULL;
  g_autoptr (JylChart) chart = NULL;

  g_return_if_fail (JYL_IS_THUMBNAIL (self));
  g_return_if_fail (JYL_IS_DATASET (dataset));
  g_return_if_fail (indicator != NULL);

  view = jyl_view_new (indicator);
  chart = jyl_chart_new (dataset, view, NULL);
  jyl_drawn_set_chart (JYL_DRAWN (self), chart);
}
