/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* What is found by walking through all records of a dataset. Both borrow the records. */

typedef struct {
  GHashTable *outgoing; /* JylRecord → GPtrArray of JylLink, which own the links */
  GHashTable *incoming; /* JylRecord → GPtrArray of the same links */
} JylLinkIndex;

JylLinkIndex *jyl_link_index_new  (JylDataset *dataset);
void          jyl_link_index_free (JylLinkIndex *self);
GHashTable   *jyl_fact_index_new  (JylDataset *dataset); /* document → GPtrArray of JylFact */

G_END_DECLS
