/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said: positions, and where texts or counters disagree. */

#include "jyl-record-private.h"

/* Position */

struct _JylPosition {
  JylRecord parent_instance;

  JylPeriod *date;
  JylText *statement;
  char *actor;
  char *addressee;
  JylText *topic;
  char *series;
  JylText *series_title;
  guint order;
};

G_DEFINE_FINAL_TYPE (JylPosition, jyl_position, JYL_TYPE_RECORD)

static const JylPeriod *
jyl_position_get_period (JylRecord *record)
{
  return JYL_POSITION (record)->date;
}

static JylText *
jyl_position_real_get_topic (JylRecord *record)
{
  return JYL_POSITION (record)->topic;
}

static void
jyl_position_foreach_reference (JylRecord *record, JylReferenceFunc func, gpointer user_data)
{
  JylPosition *self = JYL_POSITION (record);

  jyl_visit_target (JYL_LINK_ACTOR, self->actor, func, user_data);
  jyl_visit_target (JYL_LINK_ADDRESSEE, self->addressee, func, user_data);
}

static void
jyl_position_finalize (GObject *object)
{
  JylPosition *self = JYL_POSITION (object);

  g_clear_pointer (&self->date, jyl_period_free);
  g_clear_pointer (&self->statement, jyl_text_unref);
  g_clear_pointer (&self->actor, g_free);
  g_clear_pointer (&self->addressee, g_free);
  g_clear_pointer (&self->topic, jyl_text_unref);
  g_clear_pointer (&self->series, g_free);
  g_clear_pointer (&self->series_title, jyl_text_unref);

  G_OBJECT_CLASS (jyl_position_parent_class)->finalize (object);
}

static void
jyl_position_class_init (JylPositionClass *klass)
{
  JylRecordClass *record_class = JYL_RECORD_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jyl_position_finalize;
  record_class->kind = JYL_KIND_POSITION;
  record_class->get_period = jyl_position_get_period;
  record_class->get_topic = jyl_position_real_get_topic;
  record_class->foreach_reference = jyl_position_foreach_reference;
}

static void
jyl_position_init (JylPosition *self)
{
}

/**
 * jyl_position_new:
 * @parts: what every record has; its contents are handed over
 * @date: (nullable): when it was said
 * @statement: (nullable): what was said, in the dataset's own words
 * @actor: (nullable): id of who says it
 * @addressee: (nullable): id of to whom
 * @topic: (nullable): what it is about
 * @series: (nullable): name of the numbered list it is part of
 * @series_title: (nullable): title of that list
 * @order: its number in that list, from 1; 0 outside of one
 *
 * Returns: (transfer full): a position
 */
JylPosition *
jyl_position_new (JylRecordParts *parts, const JylPeriod *date, JylText *statement, const char *actor,
                  const char *addressee, JylText *topic, const char *series, JylText *series_title, guint order)
{
  JylPosition *self = jyl_record_new_from_parts (JYL_TYPE_POSITION, parts);

  self->date = jyl_period_copy (date);
  self->statement = jyl_text_ref_nullable (statement);
  self->actor = g_strdup (actor);
  self->addressee = g_strdup (addressee);
  self->topic = jyl_text_ref_nullable (topic);
  self->series = g_strdup (series);
  self->series_title = jyl_text_ref_nullable (series_title);
  self->order = order;

  return self;
}

/**
 * jyl_position_get_statement:
 * @self: a position
 *
 * Returns: (transfer none) (nullable): what was said, in the dataset's own words
 */
JylText *
jyl_position_get_statement (JylPosition *self)
{
  g_return_val_if_fail (JYL_IS_POSITION (self), NULL);

  return self->statement;
}

/**
 * jyl_position_get_actor:
 * @self: a position
 *
 * Returns: (transfer none) (nullable): id of who says it
 */
const char *
jyl_position_get_actor (JylPosition *self)
{
  g_return_val_if_fail (JYL_IS_POSITION (self), NULL);

  return self->actor;
}

/**
 * jyl_position_get_addressee:
 * @self: a position
 *
 * Returns: (transfer none) (nullable): id of to whom
 */
const char *
jyl_position_get_addressee (JylPosition *self)
{
  g_return_val_if_fail (JYL_IS_POSITION (self), NULL);

  return self->addressee;
}

/**
 * jyl_position_get_topic:
 * @self: a position
 *
 * Returns: (transfer none) (nullable): what it is about
 */
JylText *
jyl_position_get_topic (JylPosition *self)
{
  g_return_val_if_fail (JYL_IS_POSITION (self), NULL);

  return self->topic;
}

/**
 * jyl_position_get_series:
 * @self: a position
 *
 * Returns: (transfer none) (nullable): name of the numbered list it is part of
 */
const char *
jyl_position_get_series (JylPosition *self)
{
  g_return_val_if_fail (JYL_IS_POSITION (self), NULL);

  return self->series;
}

/**
 * jyl_position_get_series_title:
 * @self: a position
 *
 * Returns: (transfer none) (nullable): title of the numbered list it is part of
 */
JylText *
jyl_position_get_series_title (JylPosition *self)
{
  g_return_val_if_fail (JYL_IS_POSITION (self), NULL);

  return self->series_title;
}

/**
 * jyl_position_get_order:
 * @self: a position
 *
 * Returns: its number in that list, from 1; 0 outside of one
 */
guint
jyl_position_get_order (JylPosition *self)
{
  g_return_val_if_fail (JYL_IS_POSITION (self), 0);

  return self->order;
}

/* Discrepancy */

struct _JylDiscrepancy {
  JylRecord parent_instance;

  JylText *resolution;
};

G_DEFINE_FINAL_TYPE (JylDiscrepancy, jyl_discrepancy, JYL_TYPE_RECORD)

static void
jyl_discrepancy_finalize (GObject *object)
{
  JylDiscrepancy *self = JYL_DISCREPANCY (object);

  g_clear_pointer (&self->resolution, jyl_text_unref);

  G_OBJECT_CLASS (jyl_discrepancy_parent_class)->finalize (object);
}

static void
jyl_discrepancy_class_init (JylDiscrepancyClass *klass)
{
  JylRecordClass *record_class = JYL_RECORD_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jyl_discrepancy_finalize;
  record_class->kind = JYL_KIND_DISCREPANCY;
}

static void
jyl_discrepancy_init (JylDiscrepancy *self)
{
}

/**
 * jyl_discrepancy_new:
 * @parts: what every record has; its contents are handed over
 * @resolution: (nullable): what the dataset goes by
 *
 * Returns: (transfer full): a discrepancy
 */
JylDiscrepancy *
jyl_discrepancy_new (JylRecordParts *parts, JylText *resolution)
{
  JylDiscrepancy *self = jyl_record_new_from_parts (JYL_TYPE_DISCREPANCY, parts);

  self->resolution = jyl_text_ref_nullable (resolution);

  return self;
}

/**
 * jyl_discrepancy_get_resolution:
 * @self: a discrepancy
 *
 * Returns: (transfer none) (nullable): what the dataset goes by
 */
JylText *
jyl_discrepancy_get_resolution (JylDiscrepancy *self)
{
  g_return_val_if_fail (JYL_IS_DISCREPANCY (self), NULL);

  return self->resolution;
}
