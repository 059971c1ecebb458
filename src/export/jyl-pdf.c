/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A chart as a PDF of one page, as large as the view: a CSS pixel is three quarters of a point. */

#include <cairo-pdf.h>
#include <string.h>

#include "jyl-export-private.h"

#define POINTS_PER_PIXEL 0.75

/* What cairo takes between quotes, and what stands between brackets in the file. */
static char *
escape_address (const char *url)
{
  GString *escaped = g_string_new (NULL);

  for (const char *p = url; *p != '\0'; p++)
    {
      if (*p > ' ' && *p < 0x7f && strchr ("'\"()<>[]\\^`{|}", *p) == NULL)
        g_string_append_c (escaped, *p);
      else
        g_string_append_printf (escaped, "%%%02X", (guint) (guchar) *p);
    }

  return g_string_free (escaped, FALSE);
}

/* Places are told in points, on a page that isn't scaled: cairo 1.16 leaves the scale out of account. */
static void
add_link_cb (const JylLayoutLink *link, gpointer user_data)
{
  cairo_t *cr = user_data;
  const double numbers[] = { link->area.x, link->area.y, link->area.width, link->area.height };
  g_autofree char *address = NULL;
  g_autoptr (GString) attributes = g_string_new ("rect=[");

  if (!g_str_has_prefix (link->url, "https://") && !g_str_has_prefix (link->url, "http://"))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      char digits[G_ASCII_DTOSTR_BUF_SIZE];

      g_string_append_printf (attributes, "%s ",
                              g_ascii_formatd (digits, sizeof digits, "%.2f", numbers[i] * POINTS_PER_PIXEL));
    }
  address = escape_address (link->url);
  g_string_append_printf (attributes, "] uri='%s'", address);

  cairo_tag_begin (cr, CAIRO_TAG_LINK, attributes->str);
  cairo_tag_end (cr, CAIRO_TAG_LINK);
}

/* Where the dataset has no date: without one cairo would write the time of the run. */
#define NO_DATE "2000-01-01T00:00:00Z"

/**
 * jyl_pdf_write:
 * @chart: a chart
 * @canvas: its size and style
 * @error: return location for an error
 *
 * Its date is that of the dataset, so that the same chart gives the same file. The sources that have an
 * address lead there. The view that it was drawn from stands behind the keywords.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
jyl_pdf_write (JylChart *chart, const JylCanvas *canvas, GError **error)
{
  JylView *view = jyl_chart_get_view (chart);
  double width = canvas->width, height = canvas->height;
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, canvas);
  g_auto (JylMetadata) metadata = { NULL };
  g_autofree char *keywords = NULL;
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  jyl_metadata_init (&metadata, chart, canvas);
  keywords = g_strconcat (jyl_record_get_id (jyl_chart_get_indicator (chart)), ", ", metadata.source,
                          ", ", metadata.copyright, ", ", metadata.dataset, ", ", metadata.view, NULL);

  surface = cairo_pdf_surface_create_for_stream (jyl_append_to_array, bytes, width * POINTS_PER_PIXEL,
                                                 height * POINTS_PER_PIXEL);
  /* Later versions may hide the keywords and the catalogue in a compressed part, where
   * jyl_embedded_view_read () and jyl_pdf_tell_language () can't look. */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, metadata.title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, "Jylnama");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, metadata.description);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_KEYWORDS, keywords);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Jylnama");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE,
                                  metadata.date != NULL ? metadata.date : NO_DATE);

  cr = cairo_create (surface);
  /* A link is part of a structure; where there is none, cairo writes a table of parts that aren't in the file. */
  cairo_tag_begin (cr, "Document", NULL);
  cairo_save (cr);
  cairo_scale (cr, POINTS_PER_PIXEL, POINTS_PER_PIXEL);
  /* A ground that covers all the page would make cairo forget what was said before it, the structure too. */
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_clip (cr);
  jyl_chart_draw (layout, cr);
  cairo_restore (cr);
  jyl_layout_foreach_link (layout, add_link_cb, cr);
  cairo_tag_end (cr, "Document");
  cairo_show_page (cr);
  status = cairo_status (cr);
  cairo_destroy (cr);

  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (!jyl_check_cairo (status, error))
    return NULL;
  return jyl_pdf_tell_language (g_byte_array_free_to_bytes (g_steal_pointer (&bytes)),
                                jyl_language_to_string (jyl_view_get_language (view)));
}
