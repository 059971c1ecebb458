/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is written down: documents, and the conventions of the ILO. */

#include <glib/gi18n.h>

#include "jyl-records.h"

/* Document */

enum {
  DOCUMENT_ID,
  DOCUMENT_FORMERLY,
  DOCUMENT_TITLE,
  DOCUMENT_ALIASES,
  DOCUMENT_KIND,
  DOCUMENT_DATE,
  DOCUMENT_ISSUER,
  DOCUMENT_PUBLISHER,
  DOCUMENT_LANGUAGE,
  DOCUMENT_PARAGRAPHS,
  DOCUMENT_URL,
  DOCUMENT_SUMMARY,
  DOCUMENT_CITATIONS,
};

static const JylField document_fields[] = {
  [DOCUMENT_ID] = JYL_FIELD_OF_ID,
  [DOCUMENT_FORMERLY] = JYL_FIELD_OF_FORMERLY,
  [DOCUMENT_TITLE] = JYL_FIELD_OF_TITLE,
  [DOCUMENT_ALIASES] = JYL_FIELD_OF_ALIASES,
  [DOCUMENT_KIND] = { "kind", JYL_FIELD_ID, .required = TRUE },
  [DOCUMENT_DATE] = { "date", JYL_FIELD_PERIOD, .when = TRUE },
  [DOCUMENT_ISSUER] = { "issuer", JYL_FIELD_REFERENCE, .kinds = JYL_KIND_BIT (JYL_KIND_ORGANIZATION),
                        .role = JYL_LINK_ISSUER },
  [DOCUMENT_PUBLISHER] = { "publisher", JYL_FIELD_STRING, .words = N_("Published by") },
  [DOCUMENT_LANGUAGE] = { "language", JYL_FIELD_STRING },
  [DOCUMENT_PARAGRAPHS] = { "paragraphs", JYL_FIELD_WHOLE, .least = 1, .words = N_("Paragraphs") },
  [DOCUMENT_URL] = { "url", JYL_FIELD_STRING },
  [DOCUMENT_SUMMARY] = JYL_FIELD_OF_SUMMARY,
  [DOCUMENT_CITATIONS] = JYL_FIELD_OF_CITATIONS,
};

static const JylItemClass document_class = {
  "document", document_fields, G_N_ELEMENTS (document_fields), JYL_RECORD_CLASS_FUNCS,
};

const JylKindInfo jyl_kind_document = {
  "documents", "document", "documents", &document_class,
  N_("Document"), N_("Documents"), N_("Filter documents"), N_("a document"),
  NP_("%s document", "%s documents"), NP_("%s of %s document", "%s of %s documents"),
};

/**
 * jyl_document_get_issuer:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): id of the organization that issued it
 */
const char *
jyl_document_get_issuer (JylDocument *self)
{
  g_return_val_if_fail (JYL_IS_DOCUMENT (self), NULL);

  return jyl_item_get_string (jyl_record_get_values (self), DOCUMENT_ISSUER);
}

/**
 * jyl_document_get_publisher:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): who published it, where that is no record
 */
const char *
jyl_document_get_publisher (JylDocument *self)
{
  g_return_val_if_fail (JYL_IS_DOCUMENT (self), NULL);

  return jyl_item_get_string (jyl_record_get_values (self), DOCUMENT_PUBLISHER);
}

/**
 * jyl_document_get_language:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): the code of its language
 */
const char *
jyl_document_get_language (JylDocument *self)
{
  g_return_val_if_fail (JYL_IS_DOCUMENT (self), NULL);

  return jyl_item_get_string (jyl_record_get_values (self), DOCUMENT_LANGUAGE);
}

/**
 * jyl_document_get_n_paragraphs:
 * @self: a document
 *
 * Returns: how many paragraphs it has; 0 where they are not numbered
 */
guint
jyl_document_get_n_paragraphs (JylDocument *self)
{
  g_return_val_if_fail (JYL_IS_DOCUMENT (self), 0);

  return jyl_item_get_whole (jyl_record_get_values (self), DOCUMENT_PARAGRAPHS);
}

/**
 * jyl_document_get_url:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): where it is on the web
 */
const char *
jyl_document_get_url (JylDocument *self)
{
  g_return_val_if_fail (JYL_IS_DOCUMENT (self), NULL);

  return jyl_item_get_string (jyl_record_get_values (self), DOCUMENT_URL);
}

/* Convention */

enum {
  REQUEST_ACTOR,
  REQUEST_DATE,
  REQUEST_STATEMENT,
  REQUEST_CITATIONS,
};

static const JylField request_fields[] = {
  [REQUEST_ACTOR] = { "actor", JYL_FIELD_REFERENCE,
                      .kinds = JYL_KIND_BIT (JYL_KIND_PERSON) | JYL_KIND_BIT (JYL_KIND_ORGANIZATION),
                      .role = JYL_LINK_REQUEST },
  [REQUEST_DATE] = { "date", JYL_FIELD_PERIOD },
  [REQUEST_STATEMENT] = { "statement", JYL_FIELD_TEXT, .required = TRUE, .label = TRUE },
  [REQUEST_CITATIONS] = JYL_FIELD_OF_CITATIONS_REQUIRED,
};

const JylItemClass jyl_request_class = { "request", request_fields, G_N_ELEMENTS (request_fields) };

enum {
  RATIFICATION_STATUS,
  RATIFICATION_DATE,
  RATIFICATION_NOTE,
  RATIFICATION_CITATIONS,
};

static const char *const ratifications[] = { "ratified", "not-ratified", "unknown", NULL };

static const JylField ratification_fields[] = {
  [RATIFICATION_STATUS] = { "status", JYL_FIELD_CHOICE, .required = TRUE, .choices = ratifications },
  [RATIFICATION_DATE] = { "date", JYL_FIELD_PERIOD, .when = TRUE },
  [RATIFICATION_NOTE] = { "note", JYL_FIELD_TEXT },
  [RATIFICATION_CITATIONS] = JYL_FIELD_OF_CITATIONS,
};

const JylItemClass jyl_ratification_class = {
  "ratification", ratification_fields, G_N_ELEMENTS (ratification_fields),
};

enum {
  CONVENTION_ID,
  CONVENTION_FORMERLY,
  CONVENTION_TITLE,
  CONVENTION_ALIASES,
  CONVENTION_KIND,
  CONVENTION_NUMBER,
  CONVENTION_TOPIC,
  CONVENTION_RATIFICATION,
  CONVENTION_ASKED,
  CONVENTION_SUMMARY,
  CONVENTION_CITATIONS,
};

static const JylField convention_fields[] = {
  [CONVENTION_ID] = JYL_FIELD_OF_ID,
  [CONVENTION_FORMERLY] = JYL_FIELD_OF_FORMERLY,
  [CONVENTION_TITLE] = JYL_FIELD_OF_TITLE,
  [CONVENTION_ALIASES] = JYL_FIELD_OF_ALIASES,
  [CONVENTION_KIND] = { "kind", JYL_FIELD_ID },
  [CONVENTION_NUMBER] = { "number", JYL_FIELD_WHOLE, .least = 1, .words = N_("Number") },
  [CONVENTION_TOPIC] = JYL_FIELD_OF_TOPIC,
  [CONVENTION_RATIFICATION] = { "ratification", JYL_FIELD_ITEM, .items = &jyl_ratification_class, .when = TRUE },
  [CONVENTION_ASKED] = { "asked", JYL_FIELD_ITEM, .many = TRUE, .items = &jyl_request_class },
  [CONVENTION_SUMMARY] = JYL_FIELD_OF_SUMMARY,
  [CONVENTION_CITATIONS] = JYL_FIELD_OF_CITATIONS_REQUIRED,
};

static const JylItemClass convention_class = {
  "convention", convention_fields, G_N_ELEMENTS (convention_fields), JYL_RECORD_CLASS_FUNCS,
};

const JylKindInfo jyl_kind_convention = {
  "conventions", "convention", "commitments", &convention_class,
  N_("Convention"), N_("Conventions"), N_("Filter conventions"), N_("a convention"),
  NP_("%s convention", "%s conventions"), NP_("%s of %s convention", "%s of %s conventions"),
};

static const JylItem *
get_ratification (JylConvention *self)
{
  g_return_val_if_fail (JYL_IS_CONVENTION (self), NULL);

  return jyl_item_get_item (jyl_record_get_values (self), CONVENTION_RATIFICATION);
}

/**
 * jyl_convention_get_number:
 * @self: a convention
 *
 * Returns: its number with the ILO; 0 where it has none
 */
guint
jyl_convention_get_number (JylConvention *self)
{
  g_return_val_if_fail (JYL_IS_CONVENTION (self), 0);

  return jyl_item_get_whole (jyl_record_get_values (self), CONVENTION_NUMBER);
}

/**
 * jyl_convention_get_ratification:
 * @self: a convention
 *
 * Returns: (transfer none) (nullable): whether the country has ratified it: "ratified", "not-ratified", "unknown"
 */
const char *
jyl_convention_get_ratification (JylConvention *self)
{
  const JylItem *item = get_ratification (self);

  return item != NULL ? ratifications[jyl_item_get_whole (item, RATIFICATION_STATUS)] : NULL;
}

/**
 * jyl_convention_get_ratification_date:
 * @self: a convention
 *
 * Returns: (transfer none) (nullable): the day of it, or of what says so
 */
const JylPeriod *
jyl_convention_get_ratification_date (JylConvention *self)
{
  const JylItem *item = get_ratification (self);

  return item != NULL ? jyl_item_get_period (item, RATIFICATION_DATE) : NULL;
}

/**
 * jyl_convention_get_ratification_note:
 * @self: a convention
 *
 * Returns: (transfer none) (nullable): what is to be said of it
 */
JylText *
jyl_convention_get_ratification_note (JylConvention *self)
{
  const JylItem *item = get_ratification (self);

  return item != NULL ? jyl_item_get_text (item, RATIFICATION_NOTE) : NULL;
}

/**
 * jyl_convention_get_ratification_citations:
 * @self: a convention
 *
 * Returns: (transfer none) (element-type JylCitation): where it stands; never %NULL
 */
GPtrArray *
jyl_convention_get_ratification_citations (JylConvention *self)
{
  const JylItem *item = get_ratification (self);

  return item != NULL ? jyl_item_get_list (item, RATIFICATION_CITATIONS) : jyl_item_get_no_list ();
}

/**
 * jyl_convention_get_requests:
 * @self: a convention
 *
 * Returns: (transfer none) (element-type JylRequest): who asks for what, in the file's order
 */
GPtrArray *
jyl_convention_get_requests (JylConvention *self)
{
  g_return_val_if_fail (JYL_IS_CONVENTION (self), NULL);

  return jyl_item_get_list (jyl_record_get_values (self), CONVENTION_ASKED);
}

/**
 * jyl_request_get_actor:
 * @self: a request
 *
 * Returns: (transfer none) (nullable): id of who asks
 */
const char *
jyl_request_get_actor (JylRequest *self)
{
  return jyl_item_get_string (self, REQUEST_ACTOR);
}

/**
 * jyl_request_get_statement:
 * @self: a request
 *
 * Returns: (transfer none): what is asked for
 */
JylText *
jyl_request_get_statement (JylRequest *self)
{
  return jyl_item_get_text (self, REQUEST_STATEMENT);
}

/**
 * jyl_request_get_date:
 * @self: a request
 *
 * Returns: (transfer none) (nullable): when
 */
const JylPeriod *
jyl_request_get_date (JylRequest *self)
{
  return jyl_item_get_period (self, REQUEST_DATE);
}

/**
 * jyl_request_get_citations:
 * @self: a request
 *
 * Returns: (transfer none) (element-type JylCitation): where it stands
 */
GPtrArray *
jyl_request_get_citations (JylRequest *self)
{
  return jyl_item_get_list (self, REQUEST_CITATIONS);
}
