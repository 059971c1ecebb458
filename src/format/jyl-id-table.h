/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-kind.h"
#include "jyl-nodes.h"

G_BEGIN_DECLS

/* What has an id: a record or a series of an indicator. */
typedef struct {
  const char *id;           /* borrowed from the nodes */
  JylKind     kind;         /* of a series: JYL_KIND_INDICATOR */
  gboolean    is_series;
  gboolean    is_former;    /* an id that it had before */
  guint       index;        /* in its list; of a series: that of its indicator */
  guint       series_index; /* of a series */
  JylUnitKind unit_kind;    /* of an indicator */
  guint       n_paragraphs; /* of a document; 0 when they are not numbered, G_MAXUINT when that can't be read */
  const char *parent;       /* nullable, borrowed */
  gboolean    is_circular;  /* its parents lead back to it */
  guint       visit;        /* used while circles are looked for */
} JylIdEntry;

/* All ids of a file, so that a reference can be held against them while it is read. */
typedef struct _JylIdTable JylIdTable;

JylIdTable       *jyl_id_table_new        (const JylNodes *nodes);
void              jyl_id_table_free       (JylIdTable *self);
GPtrArray        *jyl_id_table_get_entries (JylIdTable *self); /* (element-type JylIdEntry) in the file's order */
const JylIdEntry *jyl_id_table_lookup     (JylIdTable *self, const char *id);
guint             jyl_id_table_get_unread (JylIdTable *self);
const char       *jyl_id_table_suggest    (JylIdTable *self, const char *id, guint kinds);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylIdTable, jyl_id_table_free)

G_END_DECLS
