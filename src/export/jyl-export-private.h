/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>

#include "jyl-export.h"
#include "jyl-write-file.h"
#include "jyl-layout.h"

G_BEGIN_DECLS

/* The inside of this room: one writer a format, each giving the whole file. */

GBytes *jyl_png_write (JylChart *chart, const JylCanvas *canvas, double scale, GError **error);
GBytes *jyl_svg_write (JylChart *chart, const JylCanvas *canvas, gboolean outlines, GError **error);
GBytes *jyl_pdf_write (JylChart *chart, const JylCanvas *canvas, GError **error);
GBytes *jyl_csv_write (JylChart *chart, GError **error);

/* What a picture says of itself, in the chart's language. */
typedef struct {
  char *title;
  char *description; /* what a person reads off the chart: the text for those who don't see it */
  char *source;
  char *copyright;   /* the dataset's title and licence */
  char *subject;
  char *view;        /* as JSON: the picture can be drawn again from it */
  char *dataset;     /* the dataset's id and edition: "labour-kz 2026-11-21 sha256:…" */
  char *date;        /* of the dataset, ISO 8601; NULL where it has none: a picture never tells when it was written */
} JylMetadata;

void jyl_metadata_init  (JylMetadata *self, JylChart *chart, const JylCanvas *canvas);
void jyl_metadata_clear (JylMetadata *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JylMetadata, jyl_metadata_clear)

/* jyl-svg-clean.c: what cairo wrote, with our own root, ids counted from the start, and nothing that
 * changes from run to run. */
typedef struct {
  const JylMetadata *metadata; /* what the picture says of itself */
  const char        *language; /* of the texts in it, as a language tag */
  double             width;    /* in CSS pixels */
  double             height;
  const char        *texts;    /* nullable: elements that stand over all that cairo wrote */
} JylSvgPage;
char   *jyl_svg_clean (const char *svg, gsize length, const JylSvgPage *page, GError **error);
/* jyl-svg-text.c: the texts of a layout as elements of an SVG. */
char   *jyl_svg_write_texts (JylLayout *layout);

/* jyl-pdf-language.c: names the language of a PDF; takes @pdf over. */
GBytes *jyl_pdf_tell_language (GBytes *pdf, const char *language);


/* cairo's writers append to a GByteArray. */
cairo_status_t jyl_append_to_array (void *array, const unsigned char *data, unsigned int length);
gboolean       jyl_check_cairo     (cairo_status_t status, GError **error);

G_END_DECLS
