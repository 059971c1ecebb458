/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-export.h"

G_BEGIN_DECLS

/* A folder for a newsroom: each chart in each language as PNG, SVG and PDF, the points shown as CSV, and
 * its title, caption and alternative text as plain text. It appears complete or not at all. */

/* A set of languages: bits of 1u << JylLanguage. */
typedef guint JylLanguages;
#define JYL_ALL_LANGUAGES ((1u << JYL_N_LANGUAGES) - 1)

typedef struct {
  JylDataset             *dataset;   /* where the figures are */
  GPtrArray              *views;     /* (element-type JylView): series, range …; their language doesn't matter */
  JylLanguages            languages; /* in which languages */
  const JylExportOptions *options;   /* nullable: how the files are made */
  GFile                  *folder;    /* made, on this computer; G_IO_ERROR_EXISTS where there is something in it */
} JylPressKit;

/* @progress: nullable, files written and files in all. */
gboolean jyl_press_kit_write        (const JylPressKit *kit, GCancellable *cancellable, GFileProgressCallback progress,
                                     gpointer progress_data, GError **error);
/* The same in a thread; @progress is called in the caller's main context. */
void     jyl_press_kit_write_async  (const JylPressKit *kit, GCancellable *cancellable, GFileProgressCallback progress,
                                     gpointer progress_data, GAsyncReadyCallback callback, gpointer user_data);
gboolean jyl_press_kit_write_finish (GAsyncResult *result, GError **error);
/* The texts of one chart, in its language. */
char    *jyl_press_kit_write_text   (JylChart *chart);

G_END_DECLS
