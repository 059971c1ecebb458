/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-drawn.h"

typedef struct {
  /* owned, nullable */
  JylChart *chart;
  GskRenderNode *node; /* what was drawn last, and how */

  int width;
  int height;
  GdkRGBA color;
} JylDrawnPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (JylDrawn, jyl_drawn, GTK_TYPE_WIDGET)

static JylDrawnPrivate *
get_private (JylDrawn *self)
{
  return jyl_drawn_get_instance_private (self);
}

static void
jyl_drawn_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                   int *minimum_baseline, int *natural_baseline)
{
  JylDrawnClass *klass = JYL_DRAWN_GET_CLASS (widget);

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? klass->min_width : klass->min_height;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? klass->natural_width : klass->natural_height;
}

static void
jyl_drawn_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JylDrawn *self = JYL_DRAWN (widget);
  JylDrawnPrivate *priv = get_private (self);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  GdkRGBA color;

  if (priv->chart == NULL || width <= 0 || height <= 0)
    return;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  if (priv->node == NULL || priv->width != width || priv->height != height || !gdk_rgba_equal (&color, &priv->color))
    {
      g_autoptr (GtkSnapshot) own = gtk_snapshot_new ();
      cairo_t *cr = gtk_snapshot_append_cairo (own, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));

      JYL_DRAWN_GET_CLASS (self)->draw (self, cr, &color, width, height);
      cairo_destroy (cr);
      g_clear_pointer (&priv->node, gsk_render_node_unref);
      priv->node = gtk_snapshot_to_node (own);
      priv->width = width;
      priv->height = height;
      priv->color = color;
    }

  if (priv->node != NULL)
    gtk_snapshot_append_node (snapshot, priv->node);
}

static void
jyl_drawn_dispose (GObject *object)
{
  JylDrawnPrivate *priv = get_private (JYL_DRAWN (object));

  g_clear_object (&priv->chart);
  g_clear_pointer (&priv->node, gsk_render_node_unref);

  G_OBJECT_CLASS (jyl_drawn_parent_class)->dispose (object);
}

static void
jyl_drawn_class_init (JylDrawnClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jyl_drawn_dispose;
  GTK_WIDGET_CLASS (klass)->measure = jyl_drawn_measure;
  GTK_WIDGET_CLASS (klass)->snapshot = jyl_drawn_snapshot;
}

static void
jyl_drawn_init (JylDrawn *self)
{
}

/**
 * jyl_drawn_set_chart:
 * @self: a picture
 * @chart: (nullable): what to show; %NULL shows nothing
 *
 * Returns: whether it is another than before
 */
gboolean
jyl_drawn_set_chart (JylDrawn *self, JylChart *chart)
{
  JylDrawnPrivate *priv;

  g_return_val_if_fail (JYL_IS_DRAWN (self), FALSE);
  g_return_val_if_fail (chart == NULL || JYL_IS_CHART (chart), FALSE);

  priv = get_private (self);
  if (!g_set_object (&priv->chart, chart))
    return FALSE;

  g_clear_pointer (&priv->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  return TRUE;
}

/**
 * jyl_drawn_get_chart:
 * @self: a picture
 *
 * Returns: (transfer none) (nullable): the chart shown
 */
JylChart *
jyl_drawn_get_chart (JylDrawn *self)
{
  g_return_val_if_fail (JYL_IS_DRAWN (self), NULL);

  return get_private (self)->chart;
}
