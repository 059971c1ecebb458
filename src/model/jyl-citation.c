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
  GPtrArray *extras; /* (element-type JylExtra) nullable */
};

enum {
  CITATION_DOCUMENT,
  CITATION_PARAGRAPH,
  CITATION_INFERRED,
  CITATION_BASIS,
  CITATION_NOTE,
};

static const JylField citation_fields[] = {
  [CITATION_DOCUMENT] = { "document", JYL_FIELD_REFERENCE, .required = TRUE, .kinds = JYL_KIND_BIT (JYL_KIND_DOCUMENT),
                          .role = JYL_LINK_CITATION },
  [CITATION_PARAGRAPH] = { "paragraph", JYL_FIELD_WHOLE, .least = 1 },
  [CITATION_INFERRED] = { "inferred", JYL_FIELD_TRUTH },
  [CITATION_BASIS] = { "basis", JYL_FIELD_TEXT },
  [CITATION_NOTE] = { "note", JYL_FIELD_TEXT },
};

/* A dataset has more of these than of anything else: they are kept in as little room as they need. */
static gpointer
citation_make (JylItem *values)
{
  JylCitation *self = jyl_citation_new (jyl_item_get_string (values, CITATION_DOCUMENT),
                                        jyl_item_get_whole (values, CITATION_PARAGRAPH),
                                        jyl_item_get_whole (values, CITATION_INFERRED) != 0,
                                        jyl_item_get_text (values, CITATION_BASIS),
                                        jyl_item_get_text (values, CITATION_NOTE));

  self->extras = g_steal_pointer (&values->extras);
  jyl_item_clear (values);
  return self;
}

static void
citation_peek (gpointer item, JylItem *values)
{
  JylCitation *self = item;

  jyl_item_take_string (values, CITATION_DOCUMENT, self->document);
  if (self->paragraph > 0)
    jyl_item_set_whole (values, CITATION_PARAGRAPH, self->paragraph);
  if (self->inferred)
    jyl_item_set_whole (values, CITATION_INFERRED, TRUE);
  jyl_item_take_text (values, CITATION_BASIS, self->basis);
  jyl_item_take_text (values, CITATION_NOTE, self->note);
  values->extras = self->extras;
}

const JylItemClass jyl_citation_class = {
  "citation", citation_fields, G_N_ELEMENTS (citation_fields), citation_make, citation_peek,
  (GDestroyNotify) jyl_citation_unref,
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
  g_clear_pointer (&self->extras, g_ptr_array_unref);
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
