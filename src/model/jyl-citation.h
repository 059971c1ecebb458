/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-item.h"

G_BEGIN_DECLS

/* Where a fact stands: a document and, for the base documents, a paragraph. Immutable boxed value. */
typedef struct _JylCitation JylCitation;

#define JYL_TYPE_CITATION (jyl_citation_get_type ())
GType        jyl_citation_get_type      (void);
JylCitation *jyl_citation_new           (const char *document, guint paragraph, gboolean inferred, JylText *basis,
                                         JylText *note);
JylCitation *jyl_citation_ref           (JylCitation *self);
void         jyl_citation_unref         (JylCitation *self);
const char  *jyl_citation_get_document  (JylCitation *self); /* id */
guint        jyl_citation_get_paragraph (JylCitation *self); /* from 1; 0: the whole document */
gboolean     jyl_citation_is_inferred   (JylCitation *self);
JylText     *jyl_citation_get_basis     (JylCitation *self); /* nullable */
JylText     *jyl_citation_get_note      (JylCitation *self); /* nullable */
/* How it stands in a file. */
extern const JylItemClass jyl_citation_class;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylCitation, jyl_citation_unref)

G_END_DECLS
