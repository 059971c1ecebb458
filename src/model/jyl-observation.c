/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-indicator.h"

struct _JylObservation {
  GObject parent_instance;

  JylPeriod    period;
  double       value;
  char        *digits; /* nullable */
  JylQualifier qualifier;
  JylStatus    status;
  char        *formula;
  GPtrArray   *citations;
  JylText     *note;
  GArray      *inputs; /* (element-type JylFigure) nullable; holds references */
  GPtrArray   *extras; /* (element-type JylExtra) nullable */
};

G_DEFINE_FINAL_TYPE (JylObservation, jyl_observation, G_TYPE_OBJECT)

enum {
  OBSERVATION_PERIOD,
  OBSERVATION_VALUE,
  OBSERVATION_QUALIFIER,
  OBSERVATION_STATUS,
  OBSERVATION_FORMULA,
  OBSERVATION_CITATIONS,
  OBSERVATION_NOTE,
};

static const JylField observation_fields[] = {
  [OBSERVATION_PERIOD] = { "period", JYL_FIELD_PERIOD, .required = TRUE },
  [OBSERVATION_VALUE] = { "value", JYL_FIELD_NUMBER, .required = TRUE },
  [OBSERVATION_QUALIFIER] = { "qualifier", JYL_FIELD_CHOICE, .required = TRUE, .choices = jyl_qualifier_names },
  [OBSERVATION_STATUS] = { "status", JYL_FIELD_CHOICE, .required = TRUE, .choices = jyl_status_names },
  [OBSERVATION_FORMULA] = { "formula", JYL_FIELD_STRING },
  [OBSERVATION_CITATIONS] = JYL_FIELD_OF_CITATIONS_REQUIRED,
  [OBSERVATION_NOTE] = { "note", JYL_FIELD_TEXT },
};

static gpointer
observation_make (JylItem *values)
{
  JylObservation *self = jyl_observation_new (&(JylObservationFields) {
    .period = *jyl_item_get_period (values, OBSERVATION_PERIOD),
    .value = values->values[OBSERVATION_VALUE].number,
    .digits = values->values[OBSERVATION_VALUE].digits,
    .qualifier = (JylQualifier) jyl_item_get_whole (values, OBSERVATION_QUALIFIER),
    .status = (JylStatus) jyl_item_get_whole (values, OBSERVATION_STATUS),
    .formula = jyl_item_get_string (values, OBSERVATION_FORMULA),
    .citations = jyl_item_get_list (values, OBSERVATION_CITATIONS),
    .note = jyl_item_get_text (values, OBSERVATION_NOTE),
  });

  self->extras = g_steal_pointer (&values->extras);
  jyl_item_clear (values);
  return self;
}

static void
observation_peek (gpointer item, JylItem *values)
{
  JylObservation *self = item;

  jyl_item_take_period (values, OBSERVATION_PERIOD, &self->period);
  jyl_item_take_number (values, OBSERVATION_VALUE, self->value, self->digits);
  jyl_item_set_whole (values, OBSERVATION_QUALIFIER, self->qualifier);
  jyl_item_set_whole (values, OBSERVATION_STATUS, self->status);
  jyl_item_take_string (values, OBSERVATION_FORMULA, self->formula);
  jyl_item_take_list (values, OBSERVATION_CITATIONS, self->citations);
  jyl_item_take_text (values, OBSERVATION_NOTE, self->note);
  values->extras = self->extras;
}

const JylItemClass jyl_observation_class = {
  "observation", observation_fields, G_N_ELEMENTS (observation_fields), observation_make, observation_peek,
  g_object_unref,
};

static void
figure_clear (gpointer data)
{
  JylFigure *figure = data;

  g_clear_object (&figure->series);
  g_clear_object (&figure->observation);
}

static void
jyl_observation_finalize (GObject *object)
{
  JylObservation *self = JYL_OBSERVATION (object);

  g_clear_pointer (&self->digits, g_free);
  g_clear_pointer (&self->formula, g_free);
  g_clear_pointer (&self->citations, g_ptr_array_unref);
  g_clear_pointer (&self->note, jyl_text_unref);
  g_clear_pointer (&self->inputs, g_array_unref);
  g_clear_pointer (&self->extras, g_ptr_array_unref);

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
 * @fields: what it says
 *
 * Returns: (transfer full): the observation
 */
JylObservation *
jyl_observation_new (const JylObservationFields *fields)
{
  JylObservation *self;

  g_return_val_if_fail (fields != NULL && isfinite (fields->value), NULL);

  self = g_object_new (JYL_TYPE_OBSERVATION, NULL);
  self->period = fields->period;
  self->value = fields->value;
  self->digits = g_strdup (fields->digits);
  self->qualifier = fields->qualifier;
  self->status = fields->status;
  self->formula = g_strdup (fields->formula);
  self->citations = g_ptr_array_ref (fields->citations != NULL ? fields->citations : jyl_item_get_no_list ());
  self->note = fields->note != NULL ? jyl_text_ref (fields->note) : NULL;
  if (fields->inputs != NULL)
    {
      self->inputs = g_array_sized_new (FALSE, FALSE, sizeof (JylFigure), fields->inputs->len);
      g_array_set_clear_func (self->inputs, figure_clear);
      for (guint i = 0; i < fields->inputs->len; i++)
        {
          JylFigure figure = g_array_index (fields->inputs, JylFigure, i);

          g_object_ref (figure.series);
          g_object_ref (figure.observation);
          g_array_append_val (self->inputs, figure);
        }
    }

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
 * Returns: the number, finite, in the indicator's unit
 */
double
jyl_observation_get_value (JylObservation *self)
{
  g_return_val_if_fail (JYL_IS_OBSERVATION (self), 0.0);

  return self->value;
}

/**
 * jyl_observation_get_digits:
 * @self: an observation
 *
 * Returns: (transfer none) (nullable): the number as its file writes it, where that isn't the shortest way
 */
const char *
jyl_observation_get_digits (JylObservation *self)
{
  g_return_val_if_fail (JYL_IS_OBSERVATION (self), NULL);

  return self->digits;
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
 * Returns: (transfer none) (nullable): how the number was computed, an expression of numbers
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
 * Returns: (transfer none) (element-type JylCitation): where the number stands; never %NULL
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
 * Returns: (transfer none) (nullable): what is to be said of the number
 */
JylText *
jyl_observation_get_note (JylObservation *self)
{
  g_return_val_if_fail (JYL_IS_OBSERVATION (self), NULL);

  return self->note;
}

/**
 * jyl_observation_get_inputs:
 * @self: an observation
 *
 * Returns: (transfer none) (nullable) (element-type JylFigure): what the number was computed from by this program;
 *   %NULL of one that a file gives
 */
GArray *
jyl_observation_get_inputs (JylObservation *self)
{
  g_return_val_if_fail (JYL_IS_OBSERVATION (self), NULL);

  return self->inputs;
}
