/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is written down: documents, and the conventions of the ILO. */

#include "jyl-record-private.h"

/* Document */

struct _JylDocument {
  JylRecord parent_instance;

  JylPeriod *date;
  char *issuer;
  char *publisher;
  char *language;
  guint n_paragraphs;
  char *url;
};

G_DEFINE_FINAL_TYPE (JylDocument, jyl_document, JYL_TYPE_RECORD)

static const JylPeriod *
jyl_document_get_period (JylRecord *record)
{
  return JYL_DOCUMENT (record)->date;
}

static void
jyl_document_foreach_reference (JylRecord *record, JylReferenceFunc func, gpointer user_data)
{
  jyl_visit_target (JYL_LINK_ISSUER, JYL_DOCUMENT (record)->issuer, func, user_data);
}

static void
jyl_document_finalize (GObject *object)
{
  JylDocument *self = JYL_DOCUMENT (object);

  g_clear_pointer (&self->date, jyl_period_free);
  g_clear_pointer (&self->issuer, g_free);
  g_clear_pointer (&self->publisher, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->url, g_free);

  G_OBJECT_CLASS (jyl_document_parent_class)->finalize (object);
}

static void
jyl_document_class_init (JylDocumentClass *klass)
{
  JylRecordClass *record_class = JYL_RECORD_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jyl_document_finalize;
  record_class->kind = JYL_KIND_DOCUMENT;
  record_class->get_period = jyl_document_get_period;
  record_class->foreach_reference = jyl_document_foreach_reference;
}

static void
jyl_document_init (JylDocument *self)
{
}

/**
 * jyl_document_new:
 * @parts: what every record has; its contents are handed over
 * @date: (nullable): when it was issued
 * @issuer: (nullable): id of the organization that issued it
 * @publisher: (nullable): name of who published it, where that is no record
 * @language: (nullable): code of the language it is written in
 * @n_paragraphs: how many paragraphs it has; 0 where they aren't counted
 * @url: (nullable): where it can be read
 *
 * Returns: (transfer full): a document
 */
JylDocument *
jyl_document_new (JylRecordParts *parts, const JylPeriod *date, const char *issuer, const char *publisher,
                  const char *language, guint n_paragraphs, const char *url)
{
  JylDocument *self = jyl_record_new_from_parts (JYL_TYPE_DOCUMENT, parts);

  self->date = jyl_period_copy (date);
  self->issuer = g_strdup (issuer);
  self->publisher = g_strdup (publisher);
  self->language = g_strdup (language);
  self->n_paragraphs = n_paragraphs;
  self->url = g_strdup (url);

  return self;
}

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

  return self->issuer;
}

/**
 * jyl_document_get_publisher:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): name of who published it, where that is no record
 */
const char *
jyl_document_get_publisher (JylDocument *self)
{
  g_return_val_if_fail (JYL_IS_DOCUMENT (self), NULL);

  return self->publisher;
}

/**
 * jyl_document_get_language:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): code of the language it is written in
 */
const char *
jyl_document_get_language (JylDocument *self)
{
  g_return_val_if_fail (JYL_IS_DOCUMENT (self), NULL);

  return self->language;
}

/**
 * jyl_document_get_n_paragraphs:
 * @self: a document
 *
 * Returns: how many paragraphs it has; 0 where they aren't counted
 */
guint
jyl_document_get_n_paragraphs (JylDocument *self)
{
  g_return_val_if_fail (JYL_IS_DOCUMENT (self), 0);

  return self->n_paragraphs;
}

/**
 * jyl_document_get_url:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): where it can be read
 */
const char *
jyl_document_get_url (JylDocument *self)
{
  g_return_val_if_fail (JYL_IS_DOCUMENT (self), NULL);

  return self->url;
}

/* Convention */

/**
 * jyl_request_new:
 * @actor: (nullable): id of who asks, a person or an organization
 * @statement: what is asked for
 * @date: (nullable): when it was asked
 * @citations: (nullable) (element-type JylCitation): where it stands
 *
 * Returns: (transfer full): a request
 */
JylRequest *
jyl_request_new (const char *actor, JylText *statement, const JylPeriod *date, GPtrArray *citations)
{
  JylRequest *self;

  g_return_val_if_fail (statement != NULL, NULL);

  self = g_new0 (JylRequest, 1);
  self->actor = g_strdup (actor);
  self->statement = jyl_text_ref (statement);
  self->date = jyl_period_copy (date);
  self->citations = jyl_array_ref_or_empty (citations);

  return self;
}

/**
 * jyl_request_free:
 * @self: (transfer full): a request
 *
 * Frees the request.
 */
void
jyl_request_free (JylRequest *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->actor);
  jyl_text_unref (self->statement);
  g_clear_pointer (&self->date, jyl_period_free);
  g_ptr_array_unref (self->citations);
  g_free (self);
}

struct _JylConvention {
  JylRecord parent_instance;

  guint number;
  JylText *topic;
  char *ratification;
  JylPeriod *ratification_date;
  JylText *ratification_note;
  GPtrArray *ratification_citations;
  GPtrArray *requests;
};

G_DEFINE_FINAL_TYPE (JylConvention, jyl_convention, JYL_TYPE_RECORD)

static const JylPeriod *
jyl_convention_get_period (JylRecord *record)
{
  return JYL_CONVENTION (record)->ratification_date;
}

static JylText *
jyl_convention_real_get_topic (JylRecord *record)
{
  return JYL_CONVENTION (record)->topic;
}

static void
jyl_convention_foreach_reference (JylRecord *record, JylReferenceFunc func, gpointer user_data)
{
  GPtrArray *requests = JYL_CONVENTION (record)->requests;

  for (guint i = 0; i < requests->len; i++)
    {
      JylRequest *request = g_ptr_array_index (requests, i);

      if (request->actor != NULL)
        func (JYL_LINK_REQUEST, request->actor, request->statement, request->citations, user_data);
    }
}

static void
jyl_convention_foreach_citation (JylRecord *record, JylCitationFunc func, gpointer user_data)
{
  JylConvention *self = JYL_CONVENTION (record);

  jyl_visit_citations (self->ratification_citations, NULL, func, user_data);
  for (guint i = 0; i < self->requests->len; i++)
    {
      JylRequest *request = g_ptr_array_index (self->requests, i);

      jyl_visit_citations (request->citations, NULL, func, user_data);
    }
}

static void
jyl_convention_finalize (GObject *object)
{
  JylConvention *self = JYL_CONVENTION (object);

  g_clear_pointer (&self->topic, jyl_text_unref);
  g_clear_pointer (&self->ratification, g_free);
  g_clear_pointer (&self->ratification_date, jyl_period_free);
  g_clear_pointer (&self->ratification_note, jyl_text_unref);
  g_clear_pointer (&self->ratification_citations, g_ptr_array_unref);
  g_clear_pointer (&self->requests, g_ptr_array_unref);

  G_OBJECT_CLASS (jyl_convention_parent_class)->finalize (object);
}

static void
jyl_convention_class_init (JylConventionClass *klass)
{
  JylRecordClass *record_class = JYL_RECORD_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jyl_convention_finalize;
  record_class->kind = JYL_KIND_CONVENTION;
  record_class->get_period = jyl_convention_get_period;
  record_class->get_topic = jyl_convention_real_get_topic;
  record_class->foreach_reference = jyl_convention_foreach_reference;
  record_class->foreach_citation = jyl_convention_foreach_citation;
}

static void
jyl_convention_init (JylConvention *self)
{
}

/**
 * jyl_convention_new:
 * @parts: what every record has; its contents are handed over
 * @number: number of the ILO convention; 0 where it has none
 * @topic: (nullable): what it is about
 * @ratification: (nullable): "ratified", "not-ratified", …
 * @ratification_date: (nullable): when it was ratified, or as of when it wasn't
 * @ratification_note: (nullable): what there is to say about that
 * @ratification_citations: (nullable) (element-type JylCitation): where that stands
 * @requests: (nullable) (element-type JylRequest): what is asked for, and by whom
 *
 * Returns: (transfer full): a convention
 */
JylConvention *
jyl_convention_new (JylRecordParts *parts, guint number, JylText *topic, const char *ratification,
                    const JylPeriod *ratification_date, JylText *ratification_note, GPtrArray *ratification_citations,
                    GPtrArray *requests)
{
  JylConvention *self = jyl_record_new_from_parts (JYL_TYPE_CONVENTION, parts);

  self->number = number;
  self->topic = jyl_text_ref_nullable (topic);
  self->ratification = g_strdup (ratification);
  self->ratification_date = jyl_period_copy (ratification_date);
  self->ratification_note = jyl_text_ref_nullable (ratification_note);
  self->ratification_citations = jyl_array_ref_or_empty (ratification_citations);
  self->requests = jyl_array_ref_or_empty (requests);

  return self;
}

/**
 * jyl_convention_get_number:
 * @self: a convention
 *
 * Returns: number of the ILO convention; 0 where it has none
 */
guint
jyl_convention_get_number (JylConvention *self)
{
  g_return_val_if_fail (JYL_IS_CONVENTION (self), 0);

  return self->number;
}

/**
 * jyl_convention_get_topic:
 * @self: a convention
 *
 * Returns: (transfer none) (nullable): what it is about
 */
JylText *
jyl_convention_get_topic (JylConvention *self)
{
  g_return_val_if_fail (JYL_IS_CONVENTION (self), NULL);

  return self->topic;
}

/**
 * jyl_convention_get_ratification:
 * @self: a convention
 *
 * Returns: (transfer none) (nullable): "ratified", "not-ratified", …
 */
const char *
jyl_convention_get_ratification (JylConvention *self)
{
  g_return_val_if_fail (JYL_IS_CONVENTION (self), NULL);

  return self->ratification;
}

/**
 * jyl_convention_get_ratification_date:
 * @self: a convention
 *
 * Returns: (transfer none) (nullable): when it was ratified, or as of when it wasn't
 */
const JylPeriod *
jyl_convention_get_ratification_date (JylConvention *self)
{
  g_return_val_if_fail (JYL_IS_CONVENTION (self), NULL);

  return self->ratification_date;
}

/**
 * jyl_convention_get_ratification_citations:
 * @self: a convention
 *
 * Returns: (transfer none) (element-type JylCitation): where the ratification stands, may be empty
 */
GPtrArray *
jyl_convention_get_ratification_citations (JylConvention *self)
{
  g_return_val_if_fail (JYL_IS_CONVENTION (self), NULL);

  return self->ratification_citations;
}

/**
 * jyl_convention_get_ratification_note:
 * @self: a convention
 *
 * Returns: (transfer none) (nullable): what there is to say about the ratification
 */
JylText *
jyl_convention_get_ratification_note (JylConvention *self)
{
  g_return_val_if_fail (JYL_IS_CONVENTION (self), NULL);

  return self->ratification_note;
}

/**
 * jyl_convention_get_requests:
 * @self: a convention
 *
 * Returns: (transfer none) (element-type JylRequest): what is asked for, in the file's order; may be empty
 */
GPtrArray *
jyl_convention_get_requests (JylConvention *self)
{
  g_return_val_if_fail (JYL_IS_CONVENTION (self), NULL);

  return self->requests;
}
