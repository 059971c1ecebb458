/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-chart-widget-private.h"

#include <adwaita.h>
#include <math.h>

#include "jyl-text-scale.h"

/* Light or dark, as the desktop is. */
JylStyle
jyl_chart_widget_get_style (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  if (adw_style_manager_get_dark (manager))
    return JYL_STYLE_DARK;

  return adw_style_manager_get_high_contrast (manager) ? JYL_STYLE_PRINT : JYL_STYLE_LIGHT;
}

static GskRenderNode *
draw_picture (JylChartWidget *self)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  double zoom = jyl_chart_widget_get_zoom (self);
  cairo_t *cr;

  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0,
                                                                (float) gtk_widget_get_width (GTK_WIDGET (self)),
                                                                (float) gtk_widget_get_height (GTK_WIDGET (self))));
  cairo_scale (cr, zoom, zoom);
  jyl_chart_draw (self->layout, cr);
  cairo_destroy (cr);

  return gtk_snapshot_to_node (snapshot);
}

static void
draw_overlay_on (JylChartWidget *self, cairo_t *cr)
{
  if (jyl_point_place_is_set (self->cursor))
    {
      gboolean readout = jyl_point_place_is_set (self->hover) ? jyl_point_place_equal (self->cursor, self->hover)
                                                             : !self->quiet;

      jyl_chart_draw_cursor (self->layout, cr, self->cursor.series, self->cursor.point, readout);
    }
  if (jyl_point_place_is_set (self->hover) && !jyl_point_place_equal (self->cursor, self->hover))
    jyl_chart_draw_cursor (self->layout, cr, self->hover.series, self->hover.point, TRUE);
  jyl_chart_widget_draw_flags (self, cr);
}

/* The node is only as large as what is drawn in it, so that following the pointer makes the
 * renderer replace that much and not the whole chart. */
static GskRenderNode *
draw_overlay (JylChartWidget *self)
{
  g_autoptr (GtkSnapshot) snapshot = NULL;
  cairo_surface_t *recording;
  cairo_t *cr;
  double zoom = jyl_chart_widget_get_zoom (self);
  double x, y, width, height;

  if (!jyl_point_place_is_set (self->cursor) && !jyl_point_place_is_set (self->hover) && self->flag == JYL_NO_FLAG &&
      self->hover_flag == JYL_NO_FLAG)
    return NULL;

  recording = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cr = cairo_create (recording);
  cairo_scale (cr, zoom, zoom);
  draw_overlay_on (self, cr);
  cairo_destroy (cr);
  cairo_recording_surface_ink_extents (recording, &x, &y, &width, &height);

  snapshot = gtk_snapshot_new ();
  if (width > 0 && height > 0)
    {
      cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT ((float) floor (x) - 1, (float) floor (y) - 1,
                                                                    (float) ceil (width) + 3,
                                                                    (float) ceil (height) + 3));
      cairo_set_source_surface (cr, recording, 0, 0);
      cairo_paint (cr);
      cairo_destroy (cr);
    }
  cairo_surface_destroy (recording);

  return gtk_snapshot_to_node (snapshot);
}

/* Text of 200 % makes the whole drawing twice as large and lays it out on half the pixels. */
double
jyl_chart_widget_get_zoom (JylChartWidget *self)
{
  return CLAMP (jyl_text_scale_get (GTK_WIDGET (self)), 0.75, 3.0);
}

void
jyl_chart_widget_forget_overlay (JylChartWidget *self)
{
  g_clear_pointer (&self->overlay, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
jyl_chart_widget_forget_layout (JylChartWidget *self)
{
  g_clear_object (&self->layout);
  g_clear_pointer (&self->picture, gsk_render_node_unref);
  jyl_chart_widget_forget_overlay (self);
}

/* Draws again only what has gone stale: all with the size or the style, the marks with the pointer. */
void
jyl_chart_widget_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JylChartWidget *self = JYL_CHART_WIDGET (widget);

  if (jyl_chart_widget_get_layout (self, NULL) == NULL)
    return;

  if (self->picture == NULL)
    self->picture = draw_picture (self);
  if (self->overlay == NULL)
    self->overlay = draw_overlay (self);

  if (self->picture != NULL)
    gtk_snapshot_append_node (snapshot, self->picture);
  if (self->overlay != NULL)
    gtk_snapshot_append_node (snapshot, self->overlay);
  jyl_chart_widget_snapshot_brush (self, snapshot);
}

/**
 * jyl_chart_widget_get_layout:
 * @zoom: (out) (optional): how many pixels of the widget a pixel of the layout takes
 *
 * Returns: (transfer none) (nullable): what is on screen
 */
JylLayout *
jyl_chart_widget_get_layout (JylChartWidget *self, double *zoom)
{
  int width, height;
  double text_zoom;

  g_return_val_if_fail (JYL_IS_CHART_WIDGET (self), NULL);

  width = gtk_widget_get_width (GTK_WIDGET (self));
  height = gtk_widget_get_height (GTK_WIDGET (self));
  text_zoom = jyl_chart_widget_get_zoom (self);
  if (self->layout == NULL && self->chart != NULL && width > 0 && height > 0)
    self->layout = jyl_layout_new (self->chart, &(JylCanvas) { width / text_zoom, height / text_zoom,
                                                               jyl_chart_widget_get_style () });
  if (zoom != NULL)
    *zoom = text_zoom;

  return self->layout;
}
