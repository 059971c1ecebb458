/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A chart as an SVG picture. */

#include <cairo-svg.h>
#include <string.h>

#include "jyl-export-private.h"

static cairo_status_t
draw (JylChart *chart, GByteArray *bytes)
{
  JylView *view = jyl_chart_get_view (chart);
  double width = jyl_view_get_width (view);
  double height = jyl_view_get_height (view);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, width, height);
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (jyl_append_to_array, bytes, width, height);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  jyl_chart_draw (layout, cr);
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
 * @error: return location for an error
 *
 * Says its size in millimetres, what it shows and from which sources; refers to nothing outside itself,
 * and its letters are shapes, so that it looks the same everywhere.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
jyl_svg_write (JylChart *chart, GError **error)
{
  JylView *view = jyl_chart_get_view (chart);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_auto (JylMetadata) metadata = { NULL };
  char *svg;

  if (!jyl_check_cairo (draw (chart, bytes), error))
    return NULL;

  jyl_metadata_init (&metadata, chart);
  svg = jyl_svg_clean ((const char *) bytes->data, bytes->len, &metadata,
                       jyl_language_to_string (jyl_view_get_language (view)), jyl_view_get_width (view),
                       jyl_view_get_height (view), error);

  return svg != NULL ? g_bytes_new_take (svg, strlen (svg)) : NULL;
}
