/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-record.h"

#include <string.h>

#include "jyl-records.h"

struct _JylRecord {
  GObject parent_instance;

  JylKind  kind;
  JylItem *values;
};

G_DEFINE_FINAL_TYPE (JylRecord, jyl_record, G_TYPE_OBJECT)

static void
jyl_record_finalize (GObject *object)
{
  JylRecord *self = JYL_RECORD (object);

  if (self->kind == JYL_KIND_INDICATOR)
    jyl_indicator_give_up_series (self);
  g_clear_pointer (&self->values, jyl_item_free);

  G_OBJECT_CLASS (jyl_record_parent_class)->finalize (object);
}

static void
jyl_record_class_init (JylRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jyl_record_finalize;
}

static void
jyl_record_init (JylRecord *self)
{
}

static const JylCommonFields *
get_fields (JylRecord *self)
{
  return jyl_kind_get_common_fields (self->kind);
}

/**
 * jyl_record_new:
 * @values: what a file says of a record, id and title at least; of the class of its kind, and left empty
 *
 * Returns: (transfer full): the record
 */
JylRecord *
jyl_record_new (JylItem *values)
{
  guint kind = jyl_kind_find_by_items (values->klass);
  JylRecord *self;

  g_return_val_if_fail (kind != G_MAXUINT, NULL);

  self = g_object_new (JYL_TYPE_RECORD, NULL);
  self->kind = (JylKind) kind;
  self->values = jyl_item_steal (values);
  if (self->kind == JYL_KIND_INDICATOR)
    jyl_indicator_take_series (self);

  return self;
}

/**
 * jyl_record_make: (skip)
 * @values: the values of a record; left empty
 *
 * For the tables of kinds, whose items are records.
 *
 * Returns: (transfer full): the record
 */
gpointer
jyl_record_make (JylItem *values)
{
  return jyl_record_new (values);
}

/**
 * jyl_record_peek: (skip)
 * @record: a record
 * @values: (out caller-allocates): gets its values, lent for a look
 *
 * The other way round.
 */
void
jyl_record_peek (gpointer record, JylItem *values)
{
  JylRecord *self = record;

  memcpy (values, self->values, JYL_ITEM_SIZE (self->values->klass));
}

/**
 * jyl_record_is:
 * @record: (nullable): anything that is a record, or nothing
 * @kind: a kind of record
 *
 * Returns: whether @record is there and is of @kind
 */
gboolean
jyl_record_is (gpointer record, JylKind kind)
{
  return record != NULL && JYL_IS_RECORD (record) && ((JylRecord *) record)->kind == kind;
}

/**
 * jyl_record_get_kind:
 * @self: a record
 *
 * Returns: which list it stands in
 */
JylKind
jyl_record_get_kind (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), JYL_KIND_DOCUMENT);

  return self->kind;
}

/**
 * jyl_record_get_values:
 * @self: a record
 *
 * Returns: (transfer none): the values of its fields, as its kind has them
 */
const JylItem *
jyl_record_get_values (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  return self->values;
}

/**
 * jyl_record_get_id:
 * @self: a record
 *
 * Returns: (transfer none): its id, unique in the dataset
 */
const char *
jyl_record_get_id (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  return jyl_item_get_string (self->values, get_fields (self)->id);
}

/**
 * jyl_record_get_formerly:
 * @self: a record
 *
 * Returns: (transfer none) (element-type utf8): ids that it had before; never %NULL
 */
GPtrArray *
jyl_record_get_formerly (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  return jyl_item_get_list (self->values, get_fields (self)->formerly);
}

/**
 * jyl_record_get_title:
 * @self: a record
 *
 * Returns: (transfer none): its title; of a person or an organization, its name
 */
JylText *
jyl_record_get_title (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  return jyl_item_get_text (self->values, get_fields (self)->title);
}

/**
 * jyl_record_get_aliases:
 * @self: a record
 *
 * Returns: (transfer none) (element-type JylText): what else it is called; never %NULL
 */
GPtrArray *
jyl_record_get_aliases (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  return jyl_item_get_list (self->values, get_fields (self)->aliases);
}

/**
 * jyl_record_get_summary:
 * @self: a record
 *
 * Returns: (transfer none) (nullable): what it is in a few sentences
 */
JylText *
jyl_record_get_summary (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  return jyl_item_get_text (self->values, get_fields (self)->summary);
}

/**
 * jyl_record_get_citations:
 * @self: a record
 *
 * Returns: (transfer none) (element-type JylCitation): where it itself stands; never %NULL
 */
GPtrArray *
jyl_record_get_citations (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  return jyl_item_get_list (self->values, get_fields (self)->citations);
}

/**
 * jyl_record_get_subkind:
 * @self: a record
 *
 * Returns: (transfer none) (nullable): its "kind" in the file, such as "press-release"
 */
const char *
jyl_record_get_subkind (JylRecord *self)
{
  guint field;

  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  field = get_fields (self)->subkind;
  if (!jyl_item_has (self->values, field))
    return NULL;
  /* That of a position is one of a few words. */
  if (self->values->klass->fields[field].type == JYL_FIELD_CHOICE)
    return self->values->klass->fields[field].choices[jyl_item_get_whole (self->values, field)];

  return jyl_item_get_string (self->values, field);
}

/**
 * jyl_record_get_about:
 * @self: a record
 *
 * Returns: (transfer none) (element-type utf8): ids of what it is about; never %NULL
 */
GPtrArray *
jyl_record_get_about (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  return jyl_item_get_list (self->values, get_fields (self)->about);
}

/**
 * jyl_record_get_period:
 * @self: a record
 *
 * Returns: (transfer none) (nullable): when it is, or was said; of a convention, when it was ratified
 */
const JylPeriod *
jyl_record_get_period (JylRecord *self)
{
  const JylField *field;
  guint when;

  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  when = get_fields (self)->when;
  if (when == G_MAXUINT)
    return NULL;

  field = &self->values->klass->fields[when];
  if (field->type == JYL_FIELD_ITEM)
    {
      const JylItem *item = jyl_item_get_item (self->values, when);

      for (guint i = 0; item != NULL && i < field->items->n_fields; i++)
        if (field->items->fields[i].when)
          return jyl_item_get_period (item, i);
      return NULL;
    }

  return jyl_item_get_period (self->values, when);
}

/**
 * jyl_record_get_topic:
 * @self: a record
 *
 * Returns: (transfer none) (nullable): what it is listed under
 */
JylText *
jyl_record_get_topic (JylRecord *self)
{
  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  return jyl_item_get_text (self->values, get_fields (self)->topic);
}

/**
 * jyl_record_get_address:
 * @self: a record
 *
 * Returns: (transfer full): its address in the program: "jylnama:person/ID"
 */
char *
jyl_record_get_address (JylRecord *self)
{
  const char *name;

  g_return_val_if_fail (JYL_IS_RECORD (self), NULL);

  name = jyl_kind_to_address_name (self->kind);
  /* Of an indicator that can't be drawn there is no chart to lead to. */
  if (self->kind == JYL_KIND_INDICATOR && jyl_indicator_get_mark (self) == JYL_MARK_NONE)
    name = "figure";

  return g_strconcat ("jylnama:", name, "/", jyl_record_get_id (self), NULL);
}

typedef struct {
  JylReferenceFunc func;
  gpointer         user_data;
} ReferenceVisit;

static void visit_references (const JylItem *values, JylText *label, GPtrArray *citations, const ReferenceVisit *visit);

static void
visit_references_of_item (const JylItemClass *klass, gpointer item, const ReferenceVisit *visit)
{
  JylItem *values = JYL_ITEM_ON_STACK (klass);
  JylText *label = NULL;
  GPtrArray *citations = NULL;

  jyl_item_class_peek (klass, item, values);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      if (klass->fields[i].label)
        label = jyl_item_get_text (values, i);
      if (klass->fields[i].items == &jyl_citation_class && jyl_item_has (values, i))
        citations = jyl_item_get_list (values, i);
    }
  visit_references (values, label, citations, visit);
}

static gboolean
has_references (const JylItemClass *klass)
{
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].type == JYL_FIELD_REFERENCE)
      return TRUE;

  return FALSE;
}

/* What values refer to, field by field; citations are told apart, and items without a reference passed over. */
static void
visit_references (const JylItem *values, JylText *label, GPtrArray *citations, const ReferenceVisit *visit)
{
  for (guint i = 0; i < values->klass->n_fields; i++)
    {
      const JylField *field = &values->klass->fields[i];
      const JylValue *value = &values->values[i];

      if (!jyl_item_has (values, i))
        continue;
      if (field->type == JYL_FIELD_ITEM && field->items != &jyl_citation_class && has_references (field->items))
        {
          for (guint j = 0; field->many && j < value->list->len; j++)
            visit_references_of_item (field->items, g_ptr_array_index (value->list, j), visit);
          if (!field->many)
            visit_references_of_item (field->items, value->item, visit);
        }
      else if (field->type == JYL_FIELD_REFERENCE)
        {
          for (guint j = 0; field->many && j < value->list->len; j++)
            visit->func (field->role, g_ptr_array_index (value->list, j), label, citations, visit->user_data);
          if (!field->many)
            visit->func (field->role, value->string, label, citations, visit->user_data);
        }
    }
}

static void
visit_citation_cb (JylCitation *citation, JylSeries *series, JylObservation *observation, gpointer user_data)
{
  const ReferenceVisit *visit = user_data;

  visit->func (JYL_LINK_CITATION, jyl_citation_get_document (citation), NULL, NULL, visit->user_data);
}

/**
 * jyl_record_foreach_reference:
 * @self: a record
 * @func: (scope call): called for each reference
 * @user_data: for @func
 *
 * Goes through all that the record refers to, in the order of its fields; last come its citations and those within
 * it, as %JYL_LINK_CITATION.
 */
void
jyl_record_foreach_reference (JylRecord *self, JylReferenceFunc func, gpointer user_data)
{
  ReferenceVisit visit = { func, user_data };

  g_return_if_fail (JYL_IS_RECORD (self));
  g_return_if_fail (func != NULL);

  visit_references (self->values, NULL, NULL, &visit);
  jyl_record_foreach_citation (self, visit_citation_cb, &visit);
}

static void
visit_list (GPtrArray *citations, JylSeries *series, JylObservation *observation, JylCitationFunc func,
            gpointer user_data)
{
  for (guint i = 0; i < citations->len; i++)
    func (g_ptr_array_index (citations, i), series, observation, user_data);
}

/* The citations within what stands in a record: of items that have some. */
static void
visit_citations_of_items (const JylField *field, const JylValue *value, JylCitationFunc func, gpointer user_data)
{
  guint at = jyl_item_class_find (field->items, "citations");

  for (guint i = 0; at != G_MAXUINT && i < (field->many ? value->list->len : 1); i++)
    {
      JylItem *values = JYL_ITEM_ON_STACK (field->items);

      jyl_item_class_peek (field->items, field->many ? g_ptr_array_index (value->list, i) : value->item, values);
      visit_list (jyl_item_get_list (values, at), NULL, NULL, func, user_data);
    }
}

static void
visit_citations_of_series (GPtrArray *all, JylCitationFunc func, gpointer user_data)
{
  for (guint i = 0; i < all->len; i++)
    {
      JylSeries *series = g_ptr_array_index (all, i);
      GPtrArray *observations = jyl_series_get_observations (series);

      for (guint j = 0; j < observations->len; j++)
        {
          JylObservation *observation = g_ptr_array_index (observations, j);

          visit_list (jyl_observation_get_citations (observation), series, observation, func, user_data);
        }
    }
}

/**
 * jyl_record_foreach_citation:
 * @self: a record
 * @func: (scope call): called for each citation
 * @user_data: for @func
 *
 * Goes through the record's own citations, then those within it: of roles, laureates, observations.
 */
void
jyl_record_foreach_citation (JylRecord *self, JylCitationFunc func, gpointer user_data)
{
  const JylItemClass *klass;

  g_return_if_fail (JYL_IS_RECORD (self));
  g_return_if_fail (func != NULL);

  klass = self->values->klass;
  visit_list (jyl_record_get_citations (self), NULL, NULL, func, user_data);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const JylField *field = &klass->fields[i];

      if (field->type != JYL_FIELD_ITEM || field->items == &jyl_citation_class || !jyl_item_has (self->values, i))
        continue;
      if (field->items == &jyl_series_class)
        visit_citations_of_series (self->values->values[i].list, func, user_data);
      else
        visit_citations_of_items (field, &self->values->values[i], func, user_data);
    }
}

/**
 * jyl_ids_contain:
 * @ids: (element-type utf8): ids
 * @id: another
 *
 * Returns: whether it is one of them
 */
gboolean
jyl_ids_contain (GPtrArray *ids, const char *id)
{
  for (guint i = 0; i < ids->len; i++)
    if (g_str_equal (g_ptr_array_index (ids, i), id))
      return TRUE;

  return FALSE;
}
