/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Who counts, and who only passes it on. */

#include "jyl-counter.h"

#include <string.h>

#include "jyl-language.h"

/* A name with an abbreviation behind it that is longer than this gives way to the abbreviation. */
#define LONG_NAME 30

/* Organizations that belong to each other in a circle must not keep us. */
#define MAX_PARENTS 8

static JylRecord *
find_organization (JylDataset *dataset, const char *id)
{
  JylRecord *record = id != NULL ? jyl_dataset_lookup (dataset, id) : NULL;

  return record != NULL && JYL_IS_ORGANIZATION (record) ? record : NULL;
}

/* Where nobody is named, titles begin with who published it: "Zakon.kz: rates for 2026". */
static char *
publisher_of_title (const char *title)
{
  const char *colon = strstr (title, ": ");

  return colon != NULL ? g_strndup (title, (gsize) (colon - title)) : g_strdup (title);
}

/* What an organization is known as. One that is called after what it belongs to speaks for it: the "Media
 * Center of FTURK" is "FTURK". */
static char *
name_organization (JylDataset *dataset, JylRecord *organization, JylLanguage language)
{
  char *name = jyl_counter_shorten_name (jyl_text_get (jyl_record_get_title (organization), language));

  for (guint depth = 0; depth < MAX_PARENTS && organization != NULL; depth++)
    {
      JylRecord *parent = find_organization (dataset, jyl_organization_get_parent (organization));
      g_autofree char *parent_name = NULL;

      if (parent == NULL)
        break;
      parent_name = jyl_counter_shorten_name (jyl_text_get (jyl_record_get_title (parent), language));
      if (*parent_name == '\0' || strstr (name, parent_name) == NULL)
        break;

      g_free (name);
      name = g_steal_pointer (&parent_name);
      organization = parent;
    }

  return name;
}

static gboolean
belongs_to (JylDataset *dataset, JylRecord *organization, JylRecord *whole)
{
  for (guint depth = 0; depth < MAX_PARENTS && organization != NULL; depth++)
    {
      if (organization == whole)
        return TRUE;
      organization = find_organization (dataset, jyl_organization_get_parent (organization));
    }

  return FALSE;
}

/* A table or a law is cited for itself. News and pages tell what somebody counted. */
static gboolean
is_retelling (JylDocument *document)
{
  const char *kind = jyl_record_get_subkind (document);

  return g_strcmp0 (kind, "news") == 0 || g_strcmp0 (kind, "web-page") == 0;
}

/**
 * jyl_counter_shorten_name:
 * @name: the name of an organization
 *
 * Returns: (transfer full): the abbreviation that stands in brackets at its end, where the name
 *   without it is long; else the name without it
 */
char *
jyl_counter_shorten_name (const char *name)
{
  g_autofree char *abbreviation = jyl_dataset_abbreviate_name (name);
  const char *bracket = g_strrstr (name, " (");

  if (g_str_equal (abbreviation, name) || bracket == NULL || bracket == name)
    return g_strdup (name);
  if (g_utf8_strlen (name, bracket - name) > LONG_NAME)
    return g_steal_pointer (&abbreviation);
  return g_strndup (name, (gsize) (bracket - name));
}

/**
 * jyl_counter_get_name:
 * @self: a chart
 * @series: a series of its dataset
 *
 * Returns: (transfer full) (nullable): who counts the series, shortened as in the source line
 */
char *
jyl_counter_get_name (JylDataset *dataset, JylSeries *series, JylLanguage language)
{
  JylRecord *organization = find_organization (dataset, jyl_series_get_counted_by (series));

  return organization != NULL ? name_organization (dataset, organization, language) : NULL;
}

/**
 * jyl_counter_name_issuer:
 * @self: a chart
 * @document: a document of its dataset
 *
 * Returns: (transfer full): who issued or published the document; what it is called where nobody is named
 */
char *
jyl_counter_name_issuer (JylDataset *dataset, JylDocument *document, JylLanguage language)
{
  JylRecord *organization = find_organization (dataset, jyl_document_get_issuer (document));

  if (organization != NULL)
    return name_organization (dataset, organization, language);
  if (jyl_document_get_publisher (document) != NULL)
    return g_strdup (jyl_document_get_publisher (document));

  return publisher_of_title (jyl_text_get (jyl_record_get_title (document), language));
}

/**
 * jyl_counter_name_source:
 * @self: a chart
 * @document: a document of its dataset
 * @series: the series that it has a number for
 * @relayed: (out): whether the document only passes on what somebody else counted
 *
 * Returns: (transfer full): whose number it is: of what the press tells and of what a ministry tells for
 *   its inspection, who counted it; else who issued the document
 */
char *
jyl_counter_name_source (JylDataset *dataset, JylDocument *document, JylSeries *series, JylLanguage language,
                         gboolean *relayed)
{
  JylRecord *counter = find_organization (dataset, jyl_series_get_counted_by (series));
  JylRecord *issuer = find_organization (dataset, jyl_document_get_issuer (document));

  *relayed = FALSE;
  if (counter == NULL)
    return jyl_counter_name_issuer (dataset, document, language);
  if (issuer != NULL && belongs_to (dataset, counter, issuer))
    return name_organization (dataset, counter, language);
  if ((issuer != NULL && belongs_to (dataset, issuer, counter)) || !is_retelling (document))
    return jyl_counter_name_issuer (dataset, document, language);

  *relayed = TRUE;
  return name_organization (dataset, counter, language);
}
