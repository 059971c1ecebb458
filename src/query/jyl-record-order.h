/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* A record in the order of its list, with the heading it stands under. */
typedef struct {
  JylRecord  *record;   /* borrowed from the dataset */
  const char *group;    /* NULL: under no heading; pointers are equal where the texts are */
  const char *haystack; /* for who looks through the records; NULL at first */
} JylEntry;

/* (element-type JylEntry); @groups keeps the headings and must live as long as the entries. */
GArray *jyl_record_order_new (JylDataset *dataset, const JylKind *kinds, guint n_kinds, JylLanguage language,
                              GStringChunk *groups);

G_END_DECLS
