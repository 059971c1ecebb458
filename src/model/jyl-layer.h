/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "jyl-records.h"

G_BEGIN_DECLS

/* What one file holds: what it says of itself, and its lists of records. A dataset is a stack of these. Immutable. */
#define JYL_TYPE_LAYER (jyl_layer_get_type ())
G_DECLARE_FINAL_TYPE (JylLayer, jyl_layer, JYL, LAYER, GObject)

/* The fields of the outermost object of a file, before the lists of records, which are those from JYL_LAYER_LISTS
 * on. */
enum {
  JYL_LAYER_FORMAT,
  JYL_LAYER_ID,
  JYL_LAYER_TITLE,
  JYL_LAYER_SUMMARY,
  JYL_LAYER_LICENCE,
  JYL_LAYER_UPDATED,
  JYL_LAYER_KINDS,
  JYL_LAYER_LISTS,
  JYL_LAYER_LEFT_OUT = JYL_LAYER_LISTS + JYL_N_KINDS,
  JYL_LAYER_N_FIELDS,
};

/* The format that is read and written. */
#define JYL_LAYER_FORMAT_NAME "jylnama-dataset/1"

/* The class of the outermost object, and those of what only stands there. */
const JylItemClass *jyl_layer_get_class  (void);
extern const JylItemClass jyl_left_out_class; /* what of a document is no record, and why */
extern const JylItemClass jyl_kinds_class;    /* a field a kind: what the file calls its subkinds */

/* Where what has an id stands. */
typedef struct {
  const char *id;        /* lives as long as the layer */
  gboolean    is_former; /* an id that it had before */
  GListModel *list;      /* the layer's of its kind */
  guint       index;     /* in it */
  guint       series;    /* of an indicator: 1 more than the index of the series that has it; 0: the record has it */
} JylIdPlace;

JylLayer        *jyl_layer_new           (JylItem *values, GBytes *bytes); /* @values: left empty; @bytes: nullable */
/* Of records that are made when they are asked for. */
JylLayer        *jyl_layer_new_of_lists  (JylItem *values, GListModel *const lists[JYL_N_KINDS], GArray *places,
                                          const char *digest);
const JylItem   *jyl_layer_get_values    (JylLayer *self); /* lists of records are empty */
const char      *jyl_layer_get_id        (JylLayer *self);
JylText         *jyl_layer_get_title     (JylLayer *self);
JylText         *jyl_layer_get_summary   (JylLayer *self); /* nullable */
const char      *jyl_layer_get_licence   (JylLayer *self); /* nullable */
const JylPeriod *jyl_layer_get_updated   (JylLayer *self); /* nullable */
const char      *jyl_layer_get_digest    (JylLayer *self); /* SHA-256 of the file, hexadecimal; nullable */
/* "2026-11-21 sha256:…": which edition of the file it is; what isn't known is left out. (transfer full) */
char            *jyl_layer_get_edition   (JylLayer *self);
GListModel      *jyl_layer_get_records   (JylLayer *self, JylKind kind); /* of JylRecord, never NULL */
GArray          *jyl_layer_get_places    (JylLayer *self); /* (element-type JylIdPlace), never NULL */
JylText         *jyl_layer_get_subkind   (JylLayer *self, JylKind kind, const char *subkind); /* nullable */

G_END_DECLS
