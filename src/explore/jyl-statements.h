/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* What one of the places says that disagree. The dataset lends all that is in it. */
typedef struct {
  JylCitation *citation;
  JylRecord   *document;     /* nullable */
  GPtrArray   *observations; /* (element-type JylObservation): the numbers that are at odds with others */
  gboolean     is_named;     /* the discrepancy names these numbers */
  GPtrArray   *records;      /* (element-type JylRecord): where there are no numbers: what stands here and not at every place */
} JylStatement;

/* A discrepancy in which a number takes part. */
typedef struct {
  JylRecord *discrepancy;
  GPtrArray *others; /* (element-type JylObservation): what the other places have instead; may be empty */
  char      *text; /* "Disagrees with 1,408 (Ministry's inspection)", or what it is called; in the interface's language */
} JylDoubt;

void       jyl_statement_free               (JylStatement *self);
void       jyl_doubt_free                   (JylDoubt *self);

/* (element-type JylStatement) (transfer full): one for each citation, in their order. */
GPtrArray *jyl_statements_for_discrepancy   (JylDataset *dataset, JylRecord *discrepancy);
/* (element-type JylDoubt) (transfer full) */
GPtrArray *jyl_statements_find_doubts       (JylDataset *dataset, JylObservation *observation);
/* The same for all numbers of an indicator: JylObservation → (element-type JylDoubt). */
GHashTable *jyl_statements_find_all_doubts  (JylDataset *dataset, JylIndicator *indicator);
/* "Disagrees with FTURK, 25 Dec 2024, ¶22": the places of a discrepancy other than those in a document; nullable. */
char      *jyl_statements_format_others     (JylDataset *dataset, JylRecord *discrepancy, JylRecord *document);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylStatement, jyl_statement_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylDoubt, jyl_doubt_free)

G_END_DECLS
