/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A chart as an SVG picture. */

#include <cairo-svg.h>
#include <string.h>

#include "jyl-export-private.h"

static cairo_status_t
draw (JylLayout *layout, gboolean outlines, GByteArray *bytes)
{
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (jyl_append_to_array, bytes,
                                                                  jyl_layout_get_width (layout),
                                                                  jyl_layout_get_height (layout));
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  if (outlines)
    jyl_chart_draw (layout, cr);
  else
    jyl_chart_draw_shapes (layout, cr);
  status = cairo_status (cr);
  cairo_destroy (cr);

  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  return status;
}

/**
 * jyl_svg_write:
 * @chart: a chart
 * @canvas: its size and style
 * @outlines: whether letters are shapes rather than text
 * @error: return location for an error
 *
 * Says its size in millimetres, what it shows and from which sources; refers to nothing outside itself.
 * Text can be selected, searched and changed, and keeps its place and width in whatever font there is;
 * outlines look the same everywhere.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
jyl_svg_write (JylChart *chart, const JylCanvas *canvas, gboolean outlines, GError **error)
{
  JylView *view = jyl_chart_get_view (chart);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, canvas);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_auto (JylMetadata) metadata = { NULL };
  g_autofree char *texts = NULL;
  JylSvgPage page;
  char *svg;

  if (!jyl_check_cairo (draw (layout, outlines, bytes), error))
    return NULL;

  jyl_metadata_init (&metadata, chart, canvas);
  if (!outlines)
    texts = jyl_svg_write_texts (layout);
  page = (JylSvgPage) { &metadata, jyl_language_to_string (jyl_view_get_language (view)), canvas->width,
                        canvas->height, texts };
  svg = jyl_svg_clean ((const char *) bytes->data, bytes->len, &page, error);

  return svg != NULL ? g_bytes_new_take (svg, strlen (svg)) : NULL;
}
