/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "jyl-layer.h"

G_BEGIN_DECLS

/* A reference from record to record, seen from either end. Boxed, immutable. */
typedef struct {
  JylRecord  *source;    /* borrowed from the dataset */
  JylRecord  *target;    /* borrowed */
  JylLinkRole role;
  JylText    *label;     /* nullable */
  GPtrArray  *citations; /* (element-type JylCitation), nullable */
} JylLink;

/* A fact that a paragraph of a document gave: a record, and of an indicator the observation. */
typedef struct {
  guint           paragraph;   /* 0: the whole document */
  JylRecord      *record;      /* borrowed */
  JylSeries      *series;      /* borrowed, nullable: the observation's */
  JylObservation *observation; /* borrowed, nullable */
  JylCitation    *citation;    /* borrowed */
} JylFact;

/* What is open: layers, the lowest first; today one. Immutable; may be read from any thread. */
#define JYL_TYPE_DATASET (jyl_dataset_get_type ())
G_DECLARE_FINAL_TYPE (JylDataset, jyl_dataset, JYL, DATASET, GObject)

JylDataset      *jyl_dataset_new             (JylLayer *const *layers, guint n_layers); /* at least one */
/* Makes what would be made when it is first asked for: for who reads a large file in a thread. */
void             jyl_dataset_prepare         (JylDataset *self);
guint            jyl_dataset_get_n_layers    (JylDataset *self);
JylLayer        *jyl_dataset_get_layer       (JylDataset *self, guint layer);
/* What it is of, for what is made of it: "labour-kz 2026-11-21 sha256:…". (transfer full) */
char            *jyl_dataset_dup_edition     (JylDataset *self);
/* What the lowest layer says of itself. */
const char      *jyl_dataset_get_id          (JylDataset *self);
JylText         *jyl_dataset_get_title       (JylDataset *self);
JylText         *jyl_dataset_get_summary     (JylDataset *self); /* nullable */
const char      *jyl_dataset_get_licence     (JylDataset *self);
const JylPeriod *jyl_dataset_get_updated     (JylDataset *self); /* nullable */
GListModel      *jyl_dataset_get_records     (JylDataset *self, JylKind kind); /* of JylRecord, in the file's order */
/* By id, or by one that it had before. */
JylRecord       *jyl_dataset_lookup          (JylDataset *self, const char *id); /* nullable */
JylSeries       *jyl_dataset_lookup_series   (JylDataset *self, const char *id); /* nullable */
/* (element-type JylLink), in the record's order; never NULL; borrowed. Citations are not in
 * them: they are jyl_record_get_citations () one way and jyl_dataset_get_facts () the other. */
GPtrArray       *jyl_dataset_get_links       (JylDataset *self, JylRecord *record); /* going out */
GPtrArray       *jyl_dataset_get_backlinks   (JylDataset *self, JylRecord *record); /* coming in */
/* (element-type JylFact), by paragraph; never NULL; borrowed. */
GPtrArray       *jyl_dataset_get_facts       (JylDataset *self, JylDocument *document);
/* The dataset's word for a record's subkind: "union-body" → "Union body". Where it has none, the first gives
 * NULL and the second the subkind written as words. */
JylText         *jyl_dataset_get_subkind_label (JylDataset *self, JylKind kind, const char *subkind);
char            *jyl_dataset_format_subkind  (JylDataset *self, JylKind kind, const char *subkind,
                                              JylLanguage language);
/* "FTURK, 25 Dec 2024, ¶11": issuer, date, paragraph; the title where there is no issuer or no date. */
char            *jyl_dataset_format_citation (JylDataset *self, JylCitation *citation, JylLanguage language);
/* "Federation of Trade Unions … (FTURK)" → "FTURK" */
char            *jyl_dataset_abbreviate_name (const char *name);

G_END_DECLS
