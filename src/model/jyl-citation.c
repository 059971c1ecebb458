/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-citation.h"

struct _JylCitation {
  gatomicrefcount ref_count;
  char *document;
  guint paragraph;
  gboolean inferred;
  JylText *basis; /* nullable */
  JylText *note;  /* nullable */
};

G_DEFINE_BOXED_TYPE (JylCitation, jyl_citation, jyl_citation_ref, jyl_citation_unref)

/**
 * jyl_citation_new:
 * @document: id of the document
 * @paragraph: from 1; 0 is the whole document
 * @inferred: whether the text implies the fact and does not say it
 * @basis: (nullable): for an inferred fact, what it is inferred from
 * @note: (nullable): what else is to be said
 *
 * Returns: (transfer full): a citation
 */
JylCitation *
jyl_citation_new (const char *document, guint paragraph, gboolean inferred, JylText *basis, JylText *note)
{
  JylCitation *self;

  g_return_val_if_fail (document != NULL, NULL);

  self = g_new0 (JylCitation, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->document = g_strdup (document);
  self->paragraph = paragraph;
  self->inferred = inferred;
  self->basis = basis != NULL ? jyl_text_ref (basis) : NULL;
  self->note = note != NULL ? jyl_text_ref (note) : NULL;

  return self;
}

/**
 * jyl_citation_ref:
 * @self: a citation
 *
 * Returns: (transfer full): the same citation
 */
JylCitation *
jyl_citation_ref (JylCitation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * jyl_citation_unref:
 * @self: (transfer full): a citation
 *
 * Gives back one reference; the last one frees the citation.
 */
void
jyl_citation_unref (JylCitation *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_clear_pointer (&self->basis, jyl_text_unref);
  g_clear_pointer (&self->note, jyl_text_unref);
  g_free (self->document);
  g_free (self);
}

/**
 * jyl_citation_get_document:
 * @self: a citation
 *
 * Returns: (transfer none): the id of the document
 */
const char *
jyl_citation_get_document (JylCitation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->document;
}

/**
 * jyl_citation_get_paragraph:
 * @self: a citation
 *
 * A paragraph is one line of the text that isn't empty.
 *
 * Returns: the paragraph, from 1; 0 is the whole document
 */
guint
jyl_citation_get_paragraph (JylCitation *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->paragraph;
}

/**
 * jyl_citation_is_inferred:
 * @self: a citation
 *
 * Returns: whether the text implies the fact and does not say it
 */
gboolean
jyl_citation_is_inferred (JylCitation *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->inferred;
}

/**
 * jyl_citation_get_basis:
 * @self: a citation
 *
 * Returns: (transfer none) (nullable): what an inferred fact is inferred from
 */
JylText *
jyl_citation_get_basis (JylCitation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->basis;
}

/**
 * jyl_citation_get_note:
 * @self: a citation
 *
 * Returns: (transfer none) (nullable): what else is to be said
 */
JylText *
jyl_citation_get_note (JylCitation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->note;
}
