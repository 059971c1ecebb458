/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "jyl-dataset.h"
#include "jyl-fold.h"

G_BEGIN_DECLS

/* A heading among the records of a grouped list: "2024", "A", "Wages". */
#define JYL_TYPE_HEADING (jyl_heading_get_type ())
G_DECLARE_FINAL_TYPE (JylHeading, jyl_heading, JYL, HEADING, GObject)
const char *jyl_heading_get_title (JylHeading *self);
guint       jyl_heading_get_count (JylHeading *self);

/* What a list shows: records of one kind, or of several that have topics, in their natural order
 * (jyl_record_order_new ()), those that match the text and the facets, with a JylHeading before each
 * group. A GListModel of GObject; a change emits one items-changed. Matching: every word of the text
 * must begin a word of the title, an alias, the summary, the topic or what a position states, folded
 * (jyl_fold). */
#define JYL_TYPE_RECORD_LIST (jyl_record_list_get_type ())
G_DECLARE_FINAL_TYPE (JylRecordList, jyl_record_list, JYL, RECORD_LIST, GObject)
JylRecordList *jyl_record_list_new            (JylDataset *dataset, JylKind kind, JylLanguage language);
JylRecordList *jyl_record_list_new_for_kinds  (JylDataset *dataset, const JylKind *kinds, guint n_kinds,
                                               JylLanguage language);
void           jyl_record_list_set_text       (JylRecordList *self, const char *text);
const char    *jyl_record_list_get_text       (JylRecordList *self);
/* Facets; NULL and JYL_RECORD_LIST_ANY_KIND are any. */
#define JYL_RECORD_LIST_ANY_KIND (-1)
void           jyl_record_list_set_document   (JylRecordList *self, const char *document);
/* a JylKind, where the list has several */
void           jyl_record_list_set_kind       (JylRecordList *self, int kind);
void           jyl_record_list_set_subkind    (JylRecordList *self, const char *subkind);
void           jyl_record_list_set_topic      (JylRecordList *self, const char *topic); /* in English */
/* 0, 0: any; what has no date is always shown */
void           jyl_record_list_set_days       (JylRecordList *self, int first, int last);
guint          jyl_record_list_get_n_records  (JylRecordList *self); /* headings not counted: property "n-records" */
guint          jyl_record_list_get_n_all      (JylRecordList *self); /* unfiltered */
/* Position of a record in the model, or G_MAXUINT where it isn't shown. */
guint          jyl_record_list_find           (JylRecordList *self, JylRecord *record);

G_END_DECLS
