/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A chart as a PDF of one page, as large as the view: a CSS pixel is three quarters of a point. */

#include <cairo-pdf.h>

#include "jyl-export-private.h"

#define POINTS_PER_PIXEL 0.75

/* Where the dataset has no date: without one cairo would write the time of the run. */
#define NO_DATE "2000-01-01T00:00:00Z"

/**
 * jyl_pdf_write:
 * @chart: a chart
 * @error: return location for an error
 *
 * Its date is that of the dataset, so that the same chart gives the same file.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
jyl_pdf_write (JylChart *chart, GError **error)
{
  JylView *view = jyl_chart_get_view (chart);
  double width = jyl_view_get_width (view);
  double height = jyl_view_get_height (view);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, width, height);
  g_auto (JylMetadata) metadata = { NULL };
  g_autofree char *keywords = NULL;
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  jyl_metadata_init (&metadata, chart);
  keywords = g_strconcat (jyl_record_get_id (JYL_RECORD (jyl_chart_get_indicator (chart))), ", ", metadata.source,
                          ", ", metadata.copyright, NULL);

  surface = cairo_pdf_surface_create_for_stream (jyl_append_to_array, bytes, width * POINTS_PER_PIXEL,
                                                 height * POINTS_PER_PIXEL);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, metadata.title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, "Jylnama");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, metadata.description);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_KEYWORDS, keywords);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Jylnama");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE,
                                  metadata.date != NULL ? metadata.date : NO_DATE);

  cr = cairo_create (surface);
  cairo_scale (cr, POINTS_PER_PIXEL, POINTS_PER_PIXEL);
  jyl_chart_draw (layout, cr);
  cairo_show_page (cr);
  status = cairo_status (cr);
  cairo_destroy (cr);

  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (!jyl_check_cairo (status, error))
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}
