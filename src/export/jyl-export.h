/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "jyl-chart.h"

G_BEGIN_DECLS

typedef enum { JYL_FORMAT_PNG, JYL_FORMAT_SVG, JYL_FORMAT_PDF, JYL_FORMAT_CSV } JylFormat;
#define JYL_N_FORMATS 4
const char *jyl_format_to_string     (JylFormat format); /* "png", also the file name's ending */
gboolean    jyl_format_from_string   (const char *name, JylFormat *out);
gboolean    jyl_format_from_file_name (const char *name, JylFormat *out);

/* How a file is made, where its format leaves a choice. */
typedef struct {
  JylCanvas canvas;   /* without a size: JYL_CANVAS_DEFAULT */
  double    scale;    /* PNG: pixels for one of the canvas */
  gboolean  outlines; /* SVG: letters are shapes, which look the same everywhere and can't be searched */
} JylExportOptions;
#define JYL_EXPORT_OPTIONS_INIT { .canvas = JYL_CANVAS_INIT, .scale = 1 }

/* The whole file, in memory. The same chart gives the same
 * bytes on every run. @options: nullable, as JYL_EXPORT_OPTIONS_INIT. */
GBytes     *jyl_export_chart_full    (JylChart *chart, JylFormat format, const JylExportOptions *options,
                                      GError **error);
/* The same with nothing chosen but the scale. */
GBytes     *jyl_export_chart         (JylChart *chart, JylFormat format, double scale, GError **error);
/* Written beside and renamed. Where the file exists and not @replace: G_IO_ERROR_EXISTS. */
typedef struct {
  JylChart               *chart;
  JylFormat               format;
  const JylExportOptions *options; /* nullable */
} JylExport;
gboolean    jyl_export_chart_to_file (const JylExport *what, GFile *file, gboolean replace, GCancellable *cancellable,
                                      GError **error);
void        jyl_export_chart_to_file_async  (const JylExport *what, GFile *file, gboolean replace,
                                             GCancellable *cancellable, GAsyncReadyCallback callback,
                                             gpointer user_data);
gboolean    jyl_export_chart_to_file_finish (GAsyncResult *result, GError **error);
/* What the picture says in English since its language lacks it: "Tenge a month"; none: all is there. */
char      **jyl_export_list_gaps     (JylChart *chart, const JylCanvas *canvas);
/* "3 texts have no Kazakh version and stay English: …", in the interface's language; NULL: all is there. */
char       *jyl_export_describe_gaps (JylChart *chart, const JylCanvas *canvas);
/* "minimum-wage-en.png" */
char       *jyl_export_suggest_name  (JylView *view, JylFormat format);

typedef struct {
  const char *id;
  const char *title;  /* msgid */
  double      width;  /* of the canvas, in CSS pixels */
  double      height;
  double      scale;
  gboolean    grey;   /* printed without colours: JYL_STYLE_PRINT */
} JylSizePreset;
const JylSizePreset *jyl_export_get_presets (guint *n_presets); /* slide, square, story, column, a4, poster */

G_END_DECLS
