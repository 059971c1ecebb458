/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-id-table.h"
#include "jyl-json.h"
#include "jyl-reader.h"
#include "jyl-record-parts.h"

G_BEGIN_DECLS

/* What the files of the reader share while one file is read. */
typedef struct {
  /* borrowed */
  JylJson        *json;
  JylIdTable     *ids;
  GCancellable   *cancellable;   /* nullable */
  JylProgressFunc progress;      /* nullable; called in the thread that reads */
  gpointer        progress_data;

  /* owned */
  GHashTable     *orders;        /* (element-type utf8 guint): the places of the numbered lists that are taken, by
                                  * list and number, to index + 1 */

  /* How far it is. */
  guint           n_records;
  guint           n_read;

  /* The record that is being read. */
  JylKind         kind;
  guint           index;
} JylReaderState;

/* Which members every record of a kind has to have. */
typedef struct {
  const char *const *names; /* all that are known, (array zero-terminated=1) */
  const char        *title; /* "title" or "name" */
  JylJsonNeed        need_kind;
  JylJsonNeed        need_summary;
  JylJsonNeed        need_citations;
} JylRecordRule;

#define JYL_READER_COMMON_NAMES "id", "kind", "aliases", "summary", "citations"

/* jyl-reader-parts.c */
gboolean    jyl_reader_read_parts         (JylReaderState *state, JsonObject *object, const JylRecordRule *rule,
                                           JylRecordParts *parts);
gboolean    jyl_reader_check_id           (JylReaderState *state, const char *id, const JylIdEntry *here);
GPtrArray  *jyl_reader_get_citations      (JylReaderState *state, JsonObject *object, JylJsonNeed need);
const char *jyl_reader_get_reference      (JylReaderState *state, JsonObject *object, const char *name,
                                           JylJsonNeed need, guint kinds);
const char *jyl_reader_get_parent         (JylReaderState *state, JsonObject *object, const char *id);
GStrv       jyl_reader_get_references     (JylReaderState *state, JsonObject *object, const char *name, guint kinds);
gboolean    jyl_reader_get_paragraph      (JylReaderState *state, JsonObject *object, const char *document,
                                           JylJsonNeed need, guint *out);

typedef gpointer (*JylReaderElementFunc)  (JylReaderState *state, JsonObject *element, guint index);
GPtrArray  *jyl_reader_read_elements      (JylReaderState *state, JsonObject *object, const char *name,
                                           JylJsonNeed need, JylReaderElementFunc func, GDestroyNotify free_func);

/* One function a kind: the record of @object, or NULL when something that it needs is wrong. */
gpointer    jyl_reader_read_document      (JylReaderState *state, JsonObject *object, guint index);
gpointer    jyl_reader_read_person        (JylReaderState *state, JsonObject *object, guint index);
gpointer    jyl_reader_read_organization  (JylReaderState *state, JsonObject *object, guint index);
gpointer    jyl_reader_read_place         (JylReaderState *state, JsonObject *object, guint index);
gpointer    jyl_reader_read_event         (JylReaderState *state, JsonObject *object, guint index);
gpointer    jyl_reader_read_programme     (JylReaderState *state, JsonObject *object, guint index);
gpointer    jyl_reader_read_convention    (JylReaderState *state, JsonObject *object, guint index);
gpointer    jyl_reader_read_award         (JylReaderState *state, JsonObject *object, guint index);
gpointer    jyl_reader_read_position      (JylReaderState *state, JsonObject *object, guint index);
gpointer    jyl_reader_read_discrepancy   (JylReaderState *state, JsonObject *object, guint index);
gpointer    jyl_reader_read_indicator     (JylReaderState *state, JsonObject *object, guint index);

gboolean    jyl_reader_get_mark           (JylReaderState *state, JsonObject *object, JylJsonNeed need, JylMark *out);

/* jyl-reader-series.c */
JylSeries  *jyl_reader_read_series        (JylReaderState *state, JsonObject *object, guint index,
                                           const guint *decimals, JylMark mark);

/* jyl-reader-dataset.c */
JylDataset *jyl_reader_read_dataset       (JylReaderState *state, JsonNode *root);

/* jyl-reading.c */
JylReading *jyl_reading_new               (JylDataset *dataset, GPtrArray *problems, guint n_errors);

G_END_DECLS
