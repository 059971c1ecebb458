/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "jyl-dataset.h"
#include "jyl-problem.h"

G_BEGIN_DECLS

#define JYL_READER_MAX_BYTES (256u * 1024u * 1024u)
#define JYL_READER_MAX_DEPTH 64u

/* What came of reading: a dataset, or none and at least one error among the problems. */
#define JYL_TYPE_READING (jyl_reading_get_type ())
G_DECLARE_FINAL_TYPE (JylReading, jyl_reading, JYL, READING, GObject)
JylDataset *jyl_reading_get_dataset  (JylReading *self); /* nullable, borrowed */
GListModel *jyl_reading_get_problems (JylReading *self); /* of JylProblem, in the file's order */
guint       jyl_reading_get_n_errors (JylReading *self);

/* @fraction: 0..1. Called in the thread-default main context of the caller of _read_async. */
typedef void (*JylProgressFunc) (double fraction, gpointer user_data);

/* A GError comes only where nothing could be read (no such file, no right, cancelled, too large);
 * whatever is wrong inside the file is in the problems. */
JylReading *jyl_reader_read_bytes  (GBytes *bytes, GCancellable *cancellable, GError **error);
JylReading *jyl_reader_read_file   (GFile *file, GCancellable *cancellable, GError **error);
void        jyl_reader_read_async  (GFile *file, GCancellable *cancellable, JylProgressFunc progress,
                                    gpointer progress_data, GAsyncReadyCallback callback, gpointer user_data);
JylReading *jyl_reader_read_finish (GAsyncResult *result, GError **error);
/* The dataset that is built in: resource:///io/github/jylnama/Jylnama/labour-kz.json */
GFile      *jyl_reader_get_embedded (void);

G_END_DECLS
