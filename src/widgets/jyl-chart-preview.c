/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-chart-preview.h"

#include <math.h>

#define MARGIN 6
#define CHECKER 8

struct _JylChartPreview {
  JylDrawn   parent_instance;

  JylLayout *layout; /* owned */
  JylCanvas  canvas;
};

G_DEFINE_FINAL_TYPE (JylChartPreview, jyl_chart_preview, JYL_TYPE_DRAWN)

/* What shows through a picture without a background: light, so that its dark text can be judged. */
static void
draw_checkers (cairo_t *cr, double width, double height)
{
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_fill (cr);

  cairo_set_source_rgb (cr, 0.91, 0.91, 0.91);
  for (int row = 0; row * CHECKER < height; row++)
    {
      for (int column = row % 2; column * CHECKER < width; column += 2)
        cairo_rectangle (cr, column * CHECKER, row * CHECKER, MIN (CHECKER, width - column * CHECKER),
                         MIN (CHECKER, height - row * CHECKER));
    }
  cairo_fill (cr);
}

static void
jyl_chart_preview_draw (JylDrawn *drawn, cairo_t *cr, const GdkRGBA *color, int width, int height)
{
  JylChartPreview *self = JYL_CHART_PREVIEW (drawn);
  double full_width = jyl_layout_get_width (self->layout);
  double full_height = jyl_layout_get_height (self->layout);
  double zoom = MIN ((width - 2 * MARGIN) / full_width, (height - 2 * MARGIN) / full_height);
  double x, y;

  if (zoom <= 0)
    return;

  x = round ((width - full_width * zoom) / 2);
  y = round ((height - full_height * zoom) / 2);

  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_rectangle (cr, 0, 0, full_width * zoom, full_height * zoom);
  cairo_clip (cr);
  if (self->canvas.style == JYL_STYLE_TRANSPARENT)
    draw_checkers (cr, full_width * zoom, full_height * zoom);
  cairo_scale (cr, zoom, zoom);
  jyl_chart_draw (self->layout, cr);
  cairo_restore (cr);

  /* The edge of the picture, on light and on dark. */
  cairo_rectangle (cr, x - 0.5, y - 0.5, ceil (full_width * zoom) + 1, ceil (full_height * zoom) + 1);
  cairo_set_source_rgba (cr, 0.5, 0.5, 0.5, 0.5);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
}

static void
jyl_chart_preview_dispose (GObject *object)
{
  JylChartPreview *self = JYL_CHART_PREVIEW (object);

  g_clear_object (&self->layout);

  G_OBJECT_CLASS (jyl_chart_preview_parent_class)->dispose (object);
}

static void
jyl_chart_preview_class_init (JylChartPreviewClass *klass)
{
  JylDrawnClass *drawn_class = JYL_DRAWN_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jyl_chart_preview_dispose;
  drawn_class->min_width = 160;
  drawn_class->min_height = 96;
  drawn_class->natural_width = 480;
  drawn_class->natural_height = 270;
  drawn_class->draw = jyl_chart_preview_draw;

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_IMG);
}

static void
jyl_chart_preview_init (JylChartPreview *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * jyl_chart_preview_new:
 *
 * Returns: (transfer floating): an empty preview
 */
GtkWidget *
jyl_chart_preview_new (void)
{
  return g_object_new (JYL_TYPE_CHART_PREVIEW, NULL);
}

/**
 * jyl_chart_preview_set_chart:
 * @chart: (nullable): the chart as it will be written
 * @canvas: (nullable): and on what; needed where there is a chart
 */
void
jyl_chart_preview_set_chart (JylChartPreview *self, JylChart *chart, const JylCanvas *canvas)
{
  g_return_if_fail (JYL_IS_CHART_PREVIEW (self));
  g_return_if_fail (chart == NULL || (JYL_IS_CHART (chart) && canvas != NULL));

  if (!jyl_drawn_set_chart (JYL_DRAWN (self), chart))
    return;

  g_clear_object (&self->layout);
  if (chart != NULL)
    {
      g_autofree char *description = jyl_chart_describe (chart);

      self->canvas = *canvas;
      self->layout = jyl_layout_new (chart, canvas);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, jyl_chart_get_title (chart),
                                      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                      -1);
    }
}

/**
 * jyl_chart_preview_get_layout:
 *
 * Returns: (transfer none) (nullable): what is drawn, at its full size
 */
JylLayout *
jyl_chart_preview_get_layout (JylChartPreview *self)
{
  g_return_val_if_fail (JYL_IS_CHART_PREVIEW (self), NULL);

  return self->layout;
}
