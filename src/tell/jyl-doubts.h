/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* A discrepancy in which a number takes part. */
typedef struct {
  JylRecord *discrepancy;
  GArray    *others; /* (element-type JylFigure): what the other places have instead; may be empty */
  /* "Disagrees with 1,408 (Ministry's inspection)", or what it is called; in the interface's language */
  char      *text;
} JylDoubt;

void        jyl_doubt_free           (JylDoubt *self);
/* (element-type JylDoubt) (transfer full) */
GPtrArray  *jyl_doubts_find          (JylDataset *dataset, JylFigure figure);
/* The same for all numbers of an indicator: JylObservation → (element-type JylDoubt). */
GHashTable *jyl_doubts_find_all      (JylDataset *dataset, JylIndicator *indicator);
/* "Disagrees with FTURK, 25 Dec 2024, ¶22": the places of a discrepancy other than those in a document; nullable. */
char       *jyl_doubts_format_others (JylDataset *dataset, JylRecord *discrepancy, JylRecord *document);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylDoubt, jyl_doubt_free)

G_END_DECLS
