/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-id-table.h"
#include "jyl-json.h"
#include "jyl-layer.h"
#include "jyl-reader.h"

G_BEGIN_DECLS

/* What the files of the reader share while one file is read. */
typedef struct {
  /* borrowed */
  JylJson        *json;
  JylIdTable     *ids;           /* NULL: all has been checked before, and nothing is held against anything */
  GCancellable   *cancellable;   /* nullable */
  JylProgressFunc progress;      /* nullable; called in the thread that reads */
  gpointer        progress_data;
  gboolean        leaves_records; /* the lists of records are left empty */

  /* owned */
  GHashTable     *orders;        /* (element-type utf8 guint): the places of the numbered lists that are taken, by
                                  * list and number, to index + 1 */

  /* How far it is. */
  guint           n_records;
  guint           n_read;

  /* The record that is being read, and of an indicator the series. */
  JylKind         kind;
  guint           index;
  guint           series_index;
  const JylItem  *record;        /* what has been read of it; borrowed */
} JylReaderState;

/* jyl-reader-items.c: an object by the table of its class; whether all is there that is required. */
gboolean    jyl_reader_read_item      (JylReaderState *state, const JylNode *object, JylItem *values);

/* jyl-reader-references.c: ids, and what they lead to */
gboolean    jyl_reader_check_id       (JylReaderState *state, const char *name, const char *id, const JylIdEntry *here);
gboolean    jyl_reader_check_reference (JylReaderState *state, const char *id, guint kinds);
gboolean    jyl_reader_check_parent   (JylReaderState *state, const char *id);

/* jyl-reader-checks.c: what no single value can tell, of an object whose members have been read */
void        jyl_reader_check_item     (JylReaderState *state, const JylNode *object, JylItem *values);

/* jyl-reader-dataset.c */
JylLayer   *jyl_reader_read_layer     (JylReaderState *state, GBytes *bytes);

/* jyl-reader-flat.c */
JylLayer   *jyl_reader_read_flat_layer (GBytes *flat);

/* jyl-reading.c */
JylReading *jyl_reading_new           (JylDataset *dataset, GPtrArray *problems, guint n_errors);

G_END_DECLS
