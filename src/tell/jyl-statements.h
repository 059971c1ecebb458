/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* What one of the places says that disagree. The dataset lends all that is in it. */
typedef struct {
  JylCitation *citation;
  JylRecord   *document;     /* nullable */
  GArray      *figures;      /* (element-type JylFigure): the numbers that are at odds with others */
  gboolean     is_named;     /* the discrepancy names these numbers */
  /* (element-type JylRecord): where there are no numbers: what stands here and not at every place */
  GPtrArray   *records;
} JylStatement;

void       jyl_statement_free             (JylStatement *self);

/* (element-type JylStatement) (transfer full): one for each citation, in their order. */
GPtrArray *jyl_statements_for_discrepancy (JylDataset *dataset, JylRecord *discrepancy);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylStatement, jyl_statement_free)

G_END_DECLS
