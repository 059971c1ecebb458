/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-drawn.h"

/**
 * jyl_drawn_snapshot:
 * @self: what was drawn last
 * @widget: the widget to draw
 * @snapshot: what it is drawn on
 * @draw: draws its content
 *
 * For a widget's snapshot. Draws only where the size, the colour or the content is another than the last time.
 */
void
jyl_drawn_snapshot (JylDrawn *self, GtkWidget *widget, GtkSnapshot *snapshot, JylDrawFunc draw)
{
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  GdkRGBA color;

  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (width <= 0 || height <= 0)
    return;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  if (self->node == NULL || self->width != width || self->height != height || !gdk_rgba_equal (&color, &self->color))
    {
      g_autoptr (GtkSnapshot) own = gtk_snapshot_new ();
      cairo_t *cr = gtk_snapshot_append_cairo (own, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));

      draw (widget, cr, &color, width, height);
      cairo_destroy (cr);
      jyl_drawn_clear (self);
      self->node = gtk_snapshot_to_node (own);
      self->width = width;
      self->height = height;
      self->color = color;
    }

  if (self->node != NULL)
    gtk_snapshot_append_node (snapshot, self->node);
}

/**
 * jyl_drawn_forget:
 * @self: what was drawn last
 * @widget: the widget that drew it
 *
 * Has @widget drawn anew.
 */
void
jyl_drawn_forget (JylDrawn *self, GtkWidget *widget)
{
  jyl_drawn_clear (self);
  gtk_widget_queue_draw (widget);
}

/**
 * jyl_drawn_clear:
 * @self: what was drawn last
 *
 * Frees what @self holds.
 */
void
jyl_drawn_clear (JylDrawn *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->node, gsk_render_node_unref);
}
