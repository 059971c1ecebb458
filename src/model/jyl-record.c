/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-record-parts.h"

typedef struct {
  JylRecordParts parts;
} JylRecordPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (JylRecord, jyl_record, G_TYPE_OBJECT)

static JylRecordParts *
get_parts (JylRecord *self)
{
  JylRecordPrivate *priv = jyl_record_get_instance_private (self);

  return &priv->parts;
}

static const JylPeriod *
jyl_record_real_get_period (JylRecord *self)
{
  return NULL;
}

static JylText *
jyl_record_real_get_topic (JylRecord *self)
{
  return NULL;
}

static const char *
jyl_record_real_get_address_name (JylRecord *self)
{
  return jyl_kind_to_address_name (jyl_record_get_kind (self));
}

static void
jyl_record_real_foreach_reference (JylRecord *self, JylReferenceFunc func, gpointer user_data)
{
}

static void
jyl_record_real_foreach_citation (JylRecord *self, JylCitationFunc func, gpointer user_data)
{
}

static void
jyl_record_finalize (GObject *object)
{
  jyl_record_parts_clear (get_parts (JYL_RECORD (object)));

  G_OBJECT_CLASS (jyl_record_parent_class)->finalize (object);
}

static void
jyl_record_class_init (JylRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jyl_record_finalize;

  klass->get_period = jyl_record_real_get_period;
  klass->get_topic = jyl_record_real_get_topic;
  klass->get_address_name = jyl_record_real_get_address_name;
  klass->foreach_reference = jyl_record_real_foreach_reference;
  klass->foreach_citation = jyl_record_real_foreach_citation;
}

static void
jyl_record_init (JylRecord *self)
{
}

/**
 * jyl_record_parts_clear:
 * @self: parts of a record
 *
 * Frees the contents and leaves the parts empty.
 */
void
jyl_record_parts_clear (JylRecordParts *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, jyl_text_unref);
  g_clear_pointer (&self->aliases, g_ptr_array_unref);
  g_clear_pointer (&self->summary, jyl_text_unref);
  g_clear_pointer (&self->citations, g_ptr_array_unref);
  g_clear_pointer (&self->subkind, g_free);
  g_clear_pointer (&self->about, g_strfreev);
}

/**
 * jyl_record_new_from_parts: (skip)
 * @type: a subclass of #JylRecord
 * @parts: what records of all kinds have, with an id and a title; its contents are handed over
 *
 * For the constructors of the subclasses.
 *
 * Returns: (transfer full): a record with the fields of its own still empty
 */
gpointer
jyl_record_new_from_parts (GType type, JylRecordParts *parts)
{
  JylRecordParts *own;
  JylRecord *self;

  g_return_val_if_fail (g_type_is_a (type, JYL_TYPE_RECORD), NULL);
  g_return_val_if_fail (parts != NULL && parts->id != NULL && parts->title != NULL, NULL);

  self = g_object_new (type, NULL);
  own = get_parts (self);
  *own = *parts;
  *parts = (JylRecordParts){ NULL };

  if (own->aliases == NULL)
    own->aliases = g_ptr_array_new ();
  if (own->citations == NULL)
    own->citations = g_ptr_array_new ();
  if (own->about == NULL)
    own->about = g_new0 (char *, 1);

  return self;
}

/**
 * jyl_record_get_kind:
 * @self: a record
 *
 * Returns: the list of the dataset it stands in
 */
JylKind
jyl_record_get_kind (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), JYL_KIND_DOCUMENT);

  return JYL_RECORD_GET_CLASS (self)->kind;
}

/**
 * jyl_record_get_id:
 * @self: a record
 *
 * Returns: (transfer none): the id, unique in its dataset
 */
const char *
jyl_record_get_id (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  return get_parts (self)->id;
}

/**
 * jyl_record_get_title:
 * @self: a record
 *
 * Returns: (transfer none): the title; of a person or an organization the name
 */
JylText *
jyl_record_get_title (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  return get_parts (self)->title;
}

/**
 * jyl_record_get_aliases:
 * @self: a record
 *
 * Returns: (transfer none) (element-type JylText): other names and spellings, may be empty
 */
GPtrArray *
jyl_record_get_aliases (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  return get_parts (self)->aliases;
}

/**
 * jyl_record_get_summary:
 * @self: a record
 *
 * Returns: (transfer none) (nullable): what it is, in a sentence or a few
 */
JylText *
jyl_record_get_summary (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  return get_parts (self)->summary;
}

/**
 * jyl_record_get_citations:
 * @self: a record
 *
 * Returns: (transfer none) (element-type JylCitation): where the record as a whole stands, may be empty
 */
GPtrArray *
jyl_record_get_citations (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  return get_parts (self)->citations;
}

/**
 * jyl_record_get_subkind:
 * @self: a record
 *
 * Returns: (transfer none) (nullable): the word under "kind" in the file, such as "congress" of an event
 */
const char *
jyl_record_get_subkind (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  return get_parts (self)->subkind;
}

/**
 * jyl_record_get_about:
 * @self: a record
 *
 * Returns: (transfer none) (array zero-terminated=1): ids of the records it is about, may be empty
 */
const char *const *
jyl_record_get_about (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  return (const char *const *) get_parts (self)->about;
}

/**
 * jyl_record_get_period:
 * @self: a record
 *
 * Returns: (transfer none) (nullable): when it is or was, or of a document or a position when it was said
 */
const JylPeriod *
jyl_record_get_period (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  return JYL_RECORD_GET_CLASS (self)->get_period (self);
}

/**
 * jyl_record_get_topic:
 * @self: a record
 *
 * Returns: (transfer none) (nullable): the topic that it is listed under; records of some kinds have none
 */
JylText *
jyl_record_get_topic (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  return JYL_RECORD_GET_CLASS (self)->get_topic (self);
}

/**
 * jyl_record_get_address:
 * @self: a record
 *
 * Where the record is shown: an indicator as a chart (jylnama:indicator/ID), or where nothing of it can
 * be drawn as figures (jylnama:figure/ID).
 *
 * Returns: (transfer full): its address: jylnama:person/ID
 */
char *
jyl_record_get_address (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  return g_strconcat ("jylnama:", JYL_RECORD_GET_CLASS (self)->get_address_name (self), "/", jyl_record_get_id (self),
                      NULL);
}

typedef struct {
  JylReferenceFunc func;
  gpointer user_data;
} ReferenceVisit;

static void
visit_citation_cb (JylCitation *citation, JylObservation *observation, gpointer user_data)
{
  ReferenceVisit *visit = user_data;

  visit->func (JYL_LINK_CITATION, jyl_citation_get_document (citation), NULL, NULL, visit->user_data);
}

/**
 * jyl_record_foreach_reference:
 * @self: a record
 * @func: (scope call): what to call
 * @user_data: what to give it
 *
 * Calls @func for every id that stands in the record: first what it refers to by the fields of its kind,
 * then what it is about, then the document of every citation in it, as %JYL_LINK_CITATION.
 */
void
jyl_record_foreach_reference (JylRecord *self, JylReferenceFunc func, gpointer user_data)
{
  ReferenceVisit visit = { func, user_data };
  char **about;

  g_return_if_fail (JYL_IS_RECORD (self));
  g_return_if_fail (func != NULL);

  JYL_RECORD_GET_CLASS (self)->foreach_reference (self, func, user_data);
  about = get_parts (self)->about;
  for (guint i = 0; about[i] != NULL; i++)
    func (JYL_LINK_ABOUT, about[i], NULL, NULL, user_data);
  jyl_record_foreach_citation (self, visit_citation_cb, &visit);
}

/**
 * jyl_record_foreach_citation:
 * @self: a record
 * @func: (scope call): what to call
 * @user_data: what to give it
 *
 * Calls @func for the citations of the record as a whole, then for those of its roles,
 * participants, laureates, ratification or observations.
 */
void
jyl_record_foreach_citation (JylRecord *self, JylCitationFunc func, gpointer user_data)
{
  GPtrArray *citations;

  g_return_if_fail (JYL_IS_RECORD (self));
  g_return_if_fail (func != NULL);

  citations = get_parts (self)->citations;
  for (guint i = 0; i < citations->len; i++)
    func (g_ptr_array_index (citations, i), NULL, user_data);

  JYL_RECORD_GET_CLASS (self)->foreach_citation (self, func, user_data);
}
