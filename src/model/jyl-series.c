/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Observations and the series they stand in. */

#include "jyl-series-private.h"

#include <math.h>

#include "jyl-record-private.h"

/* Observation */

struct _JylObservation {
  GObject parent_instance;

  /* Borrowed */
  JylSeries *series;

  /* Owned */
  JylPeriod period;
  double value;
  JylQualifier qualifier;
  JylStatus status;
  char *formula;
  GPtrArray *citations;
  JylText *note;
};

G_DEFINE_FINAL_TYPE (JylObservation, jyl_observation, G_TYPE_OBJECT)

static void
jyl_observation_finalize (GObject *object)
{
  JylObservation *self = JYL_OBSERVATION (object);

  g_clear_pointer (&self->formula, g_free);
  g_clear_pointer (&self->citations, g_ptr_array_unref);
  g_clear_pointer (&self->note, jyl_text_unref);

  G_OBJECT_CLASS (jyl_observation_parent_class)->finalize (object);
}

static void
jyl_observation_class_init (JylObservationClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jyl_observation_finalize;
}

static void
jyl_observation_init (JylObservation *self)
{
}

/**
 * jyl_observation_new:
 * @period: what time the number is for
 * @value: the number, finite, in the unit of the indicator
 * @qualifier: how exactly it is stated
 * @status: who stands behind it
 * @formula: (nullable): for a derived number, what it is computed from
 * @citations: (nullable) (element-type JylCitation): where it stands
 * @note: (nullable): what else is to be said
 *
 * Returns: (transfer full): an observation that is in no series yet
 */
JylObservation *
jyl_observation_new (const JylPeriod *period, double value, JylQualifier qualifier, JylStatus status,
                     const char *formula, GPtrArray *citations, JylText *note)
{
  JylObservation *self;

  g_return_val_if_fail (period != NULL, NULL);
  g_return_val_if_fail (isfinite (value), NULL);

  self = g_object_new (JYL_TYPE_OBSERVATION, NULL);
  self->period = *period;
  self->value = value;
  self->qualifier = qualifier;
  self->status = status;
  self->formula = g_strdup (formula);
  self->citations = jyl_array_ref_or_empty (citations);
  self->note = jyl_text_ref_nullable (note);

  return self;
}

/**
 * jyl_observation_get_period:
 * @self: an observation
 *
 * Returns: (transfer none): what time the number is for
 */
const JylPeriod *
jyl_observation_get_period (JylObservation *self)
{
  g_return_val_if_fail (JYL_IS_OBSERVATION (self), NULL);

  return &self->period;
}

/**
 * jyl_observation_get_value:
 * @self: an observation
 *
 * Returns: the number, finite, in the unit of the indicator
 */
double
jyl_observation_get_value (JylObservation *self)
{
  g_return_val_if_fail (JYL_IS_OBSERVATION (self), 0.0);

  return self->value;
}

/**
 * jyl_observation_get_qualifier:
 * @self: an observation
 *
 * Returns: how exactly the number is stated
 */
JylQualifier
jyl_observation_get_qualifier (JylObservation *self)
{
  g_return_val_if_fail (JYL_IS_OBSERVATION (self), JYL_QUALIFIER_EXACT);

  return self->qualifier;
}

/**
 * jyl_observation_get_status:
 * @self: an observation
 *
 * Returns: who stands behind the number
 */
JylStatus
jyl_observation_get_status (JylObservation *self)
{
  g_return_val_if_fail (JYL_IS_OBSERVATION (self), JYL_STATUS_REPORTED);

  return self->status;
}

/**
 * jyl_observation_get_formula:
 * @self: an observation
 *
 * Returns: (transfer none) (nullable): for a derived number, the expression of numbers it comes from
 */
const char *
jyl_observation_get_formula (JylObservation *self)
{
  g_return_val_if_fail (JYL_IS_OBSERVATION (self), NULL);

  return self->formula;
}

/**
 * jyl_observation_get_citations:
 * @self: an observation
 *
 * Returns: (transfer none) (element-type JylCitation): where the number stands, may be empty
 */
GPtrArray *
jyl_observation_get_citations (JylObservation *self)
{
  g_return_val_if_fail (JYL_IS_OBSERVATION (self), NULL);

  return self->citations;
}

/**
 * jyl_observation_get_note:
 * @self: an observation
 *
 * Returns: (transfer none) (nullable): what else is to be said
 */
JylText *
jyl_observation_get_note (JylObservation *self)
{
  g_return_val_if_fail (JYL_IS_OBSERVATION (self), NULL);

  return self->note;
}

/**
 * jyl_observation_get_series:
 * @self: an observation
 *
 * Returns: (transfer none) (nullable): the series it stands in, %NULL outside of one
 */
JylSeries *
jyl_observation_get_series (JylObservation *self)
{
  g_return_val_if_fail (JYL_IS_OBSERVATION (self), NULL);

  return self->series;
}

/* Series */

struct _JylSeries {
  GObject parent_instance;

  /* Borrowed */
  JylIndicator *indicator;

  /* Owned */
  char *id;
  JylText *title;
  JylText *scope;
  char *counted_by;
  JylText *definition;
  gboolean has_own_mark;
  JylMark mark;
  GPtrArray *observations;
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JylSeries, jyl_series, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static GType
jyl_series_get_item_type (GListModel *model)
{
  return JYL_TYPE_OBSERVATION;
}

static guint
jyl_series_get_n_items (GListModel *model)
{
  return JYL_SERIES (model)->observations->len;
}

static gpointer
jyl_series_get_item (GListModel *model, guint position)
{
  GPtrArray *observations = JYL_SERIES (model)->observations;

  return position < observations->len ? g_object_ref (g_ptr_array_index (observations, position)) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = jyl_series_get_item_type;
  iface->get_n_items = jyl_series_get_n_items;
  iface->get_item = jyl_series_get_item;
}

static int
compare_by_time (gconstpointer a, gconstpointer b)
{
  JylObservation *one = *(JylObservation *const *) a;
  JylObservation *other = *(JylObservation *const *) b;

  return jyl_period_compare (&one->period, &other->period);
}

static void
jyl_series_finalize (GObject *object)
{
  JylSeries *self = JYL_SERIES (object);

  /* Somebody may still hold an observation. */
  for (guint i = 0; i < self->observations->len; i++)
    JYL_OBSERVATION (g_ptr_array_index (self->observations, i))->series = NULL;

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, jyl_text_unref);
  g_clear_pointer (&self->scope, jyl_text_unref);
  g_clear_pointer (&self->counted_by, g_free);
  g_clear_pointer (&self->definition, jyl_text_unref);
  g_clear_pointer (&self->observations, g_ptr_array_unref);

  G_OBJECT_CLASS (jyl_series_parent_class)->finalize (object);
}

static void
jyl_series_class_init (JylSeriesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jyl_series_finalize;
}

static void
jyl_series_init (JylSeries *self)
{
  self->observations = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * jyl_series_new:
 * @id: unique in the file
 * @title: who counts, or what part it is
 * @scope: (nullable): what is counted, in a few words
 * @counted_by: (nullable): id of the organization that counts
 * @definition: (nullable): what is counted, exactly
 * @mark: (nullable): how to draw it; %NULL to draw it as the indicator says
 * @observations: (nullable) (element-type JylObservation): the numbers in any order, each in no other
 *   series; the array stays the caller's
 *
 * Returns: (transfer full): a series that is in no indicator yet
 */
JylSeries *
jyl_series_new (const char *id, JylText *title, JylText *scope, const char *counted_by, JylText *definition,
                const JylMark *mark, GPtrArray *observations)
{
  JylSeries *self;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (JYL_TYPE_SERIES, NULL);
  self->id = g_strdup (id);
  self->title = jyl_text_ref (title);
  self->scope = jyl_text_ref_nullable (scope);
  self->counted_by = g_strdup (counted_by);
  self->definition = jyl_text_ref_nullable (definition);
  self->has_own_mark = mark != NULL;
  self->mark = mark != NULL ? *mark : JYL_MARK_NONE;

  for (guint i = 0; observations != NULL && i < observations->len; i++)
    {
      JylObservation *observation = g_ptr_array_index (observations, i);

      observation->series = self;
      g_ptr_array_add (self->observations, g_object_ref (observation));
    }
  g_ptr_array_sort (self->observations, compare_by_time);

  return self;
}

/**
 * jyl_series_set_indicator: (skip)
 * @self: a series
 * @indicator: (nullable): the indicator it is part of, borrowed
 * @mark: how the indicator is drawn
 *
 * For the indicator, when it takes the series in and when it goes.
 */
void
jyl_series_set_indicator (JylSeries *self, JylIndicator *indicator, JylMark mark)
{
  g_return_if_fail (JYL_IS_SERIES (self));

  self->indicator = indicator;
  if (!self->has_own_mark)
    self->mark = mark;
}

/**
 * jyl_series_get_id:
 * @self: a series
 *
 * Returns: (transfer none): the id, unique in its dataset
 */
const char *
jyl_series_get_id (JylSeries *self)
{
  g_return_val_if_fail (JYL_IS_SERIES (self), NULL);

  return self->id;
}

/**
 * jyl_series_get_title:
 * @self: a series
 *
 * Returns: (transfer none): who counts, or what part it is
 */
JylText *
jyl_series_get_title (JylSeries *self)
{
  g_return_val_if_fail (JYL_IS_SERIES (self), NULL);

  return self->title;
}

/**
 * jyl_series_get_scope:
 * @self: a series
 *
 * Returns: (transfer none) (nullable): what is counted, in a few words
 */
JylText *
jyl_series_get_scope (JylSeries *self)
{
  g_return_val_if_fail (JYL_IS_SERIES (self), NULL);

  return self->scope;
}

/**
 * jyl_series_get_counted_by:
 * @self: a series
 *
 * Returns: (transfer none) (nullable): id of the organization that counts
 */
const char *
jyl_series_get_counted_by (JylSeries *self)
{
  g_return_val_if_fail (JYL_IS_SERIES (self), NULL);

  return self->counted_by;
}

/**
 * jyl_series_get_definition:
 * @self: a series
 *
 * Returns: (transfer none) (nullable): what is counted, exactly
 */
JylText *
jyl_series_get_definition (JylSeries *self)
{
  g_return_val_if_fail (JYL_IS_SERIES (self), NULL);

  return self->definition;
}

/**
 * jyl_series_get_mark:
 * @self: a series
 *
 * Returns: how to draw it: its own mark or the indicator's
 */
JylMark
jyl_series_get_mark (JylSeries *self)
{
  g_return_val_if_fail (JYL_IS_SERIES (self), JYL_MARK_NONE);

  return self->mark;
}

/**
 * jyl_series_get_observations:
 * @self: a series
 *
 * Returns: (transfer none) (element-type JylObservation): the numbers in order of time, those of one
 *   period in the file's order
 */
GPtrArray *
jyl_series_get_observations (JylSeries *self)
{
  g_return_val_if_fail (JYL_IS_SERIES (self), NULL);

  return self->observations;
}

/**
 * jyl_series_get_indicator:
 * @self: a series
 *
 * Returns: (transfer none) (nullable): the indicator it is part of, %NULL outside of one
 */
JylRecord *
jyl_series_get_indicator (JylSeries *self)
{
  g_return_val_if_fail (JYL_IS_SERIES (self), NULL);

  return (JylRecord *) self->indicator;
}
