/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-dataset.h"

#include <string.h>

#include "jyl-language.h"

/* Who says it and when; an undated document is known by its title, as its issuer has many. */
static char *
name_document (JylDataset *self, JylRecord *record, JylLanguage language)
{
  JylDocument *document = record;
  JylRecord *issuer = jyl_dataset_lookup (self, jyl_document_get_issuer (document));
  const JylPeriod *date = jyl_record_get_period (record);
  const char *title = jyl_text_get (jyl_record_get_title (record), language);
  g_autofree char *name = NULL;
  g_autofree char *formatted_date = NULL;

  if (date == NULL)
    return g_strdup (title);

  if (issuer != NULL)
    name = jyl_dataset_abbreviate_name (jyl_text_get (jyl_record_get_title (issuer), language));
  else if (jyl_document_get_publisher (document) != NULL)
    name = g_strdup (jyl_document_get_publisher (document));
  else
    name = g_strdup (title);

  formatted_date = jyl_format_period (language, date);
  return g_strconcat (name, ", ", formatted_date, NULL);
}

/**
 * jyl_dataset_abbreviate_name:
 * @name: the name of an organization
 *
 * Returns: (transfer full): the abbreviation that it ends with, "FTURK" of "Federation of … (FTURK)"; else
 *   all of it
 */
char *
jyl_dataset_abbreviate_name (const char *name)
{
  const char *open;

  g_return_val_if_fail (name != NULL, NULL);

  open = strrchr (name, '(');
  if (open == NULL || !g_str_has_suffix (name, ")") || strchr (open, ' ') != NULL || strlen (open) <= strlen ("()"))
    return g_strdup (name);

  return g_strndup (open + 1, strlen (open) - strlen ("()"));
}

/**
 * jyl_dataset_format_citation:
 * @self: a dataset
 * @citation: a citation
 * @language: the language wanted
 *
 * Returns: (transfer full): the citation on one line: issuer by its abbreviation or publisher, date and
 *   paragraph, as "FTURK, 25 Dec 2024, ¶11"; the title for a document without them, the id for one that
 *   the dataset hasn't got
 */
char *
jyl_dataset_format_citation (JylDataset *self, JylCitation *citation, JylLanguage language)
{
  JylRecord *document;
  guint paragraph;
  g_autofree char *name = NULL;

  g_return_val_if_fail (JYL_IS_DATASET (self), NULL);
  g_return_val_if_fail (citation != NULL, NULL);

  document = jyl_dataset_lookup (self, jyl_citation_get_document (citation));
  paragraph = jyl_citation_get_paragraph (citation);

  if (JYL_IS_DOCUMENT (document))
    name = name_document (self, document, language);
  else
    name = g_strdup (jyl_citation_get_document (citation));

  return paragraph > 0 ? g_strdup_printf ("%s, ¶%u", name, paragraph) : g_steal_pointer (&name);
}
