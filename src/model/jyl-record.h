/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-citation.h"
#include "jyl-kind.h"

G_BEGIN_DECLS

typedef struct _JylSeries JylSeries;
typedef struct _JylObservation JylObservation;

/* @target: id; @label: what the reference says of itself (a role at an event), nullable;
 * @citations: (element-type JylCitation), nullable. All borrowed for the call. */
typedef void (*JylReferenceFunc) (JylLinkRole role, const char *target, JylText *label, GPtrArray *citations,
                                  gpointer user_data);
/* @series, @observation: nullable; the number of an indicator that @citation is for. */
typedef void (*JylCitationFunc) (JylCitation *citation, JylSeries *series, JylObservation *observation,
                                 gpointer user_data);

/* One entry of one list of the dataset: the values of the fields of its kind. Immutable once loaded. */
#define JYL_TYPE_RECORD (jyl_record_get_type ())
G_DECLARE_FINAL_TYPE (JylRecord, jyl_record, JYL, RECORD, GObject)

JylRecord       *jyl_record_new            (JylItem *values); /* of the class of a kind; left empty */
gboolean         jyl_record_is             (gpointer record, JylKind kind); /* NULL is none */
JylKind          jyl_record_get_kind       (JylRecord *self);
const JylItem   *jyl_record_get_values     (JylRecord *self);
const char      *jyl_record_get_id         (JylRecord *self);
/* (element-type utf8), never NULL: ids that it had before */
GPtrArray       *jyl_record_get_formerly   (JylRecord *self);
JylText         *jyl_record_get_title      (JylRecord *self); /* a person's or organization's name */
GPtrArray       *jyl_record_get_aliases    (JylRecord *self); /* (element-type JylText), never NULL */
JylText         *jyl_record_get_summary    (JylRecord *self); /* nullable */
GPtrArray       *jyl_record_get_citations  (JylRecord *self); /* (element-type JylCitation), never NULL */
const char      *jyl_record_get_subkind    (JylRecord *self); /* the record's "kind" in the file, nullable */
/* (element-type utf8), never NULL: ids of what it is about */
GPtrArray       *jyl_record_get_about      (JylRecord *self);
const JylPeriod *jyl_record_get_period     (JylRecord *self); /* nullable: when it is, or was said */
JylText         *jyl_record_get_topic      (JylRecord *self); /* nullable: what it is listed under */
char            *jyl_record_get_address    (JylRecord *self); /* jylnama:person/ID */
/* every citation in it included, as JYL_LINK_CITATION */
void             jyl_record_foreach_reference (JylRecord *self, JylReferenceFunc func, gpointer user_data);
/* its own, then those within: of roles, laureates, observations */
void             jyl_record_foreach_citation  (JylRecord *self, JylCitationFunc func, gpointer user_data);

/* Whether a list of ids (element-type utf8) has @id. */
gboolean         jyl_ids_contain           (GPtrArray *ids, const char *id);

G_END_DECLS
