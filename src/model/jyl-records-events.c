/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What happened: events with their participants, programmes, awards with their laureates. */

#include "jyl-record-private.h"

/* Party */

/**
 * jyl_party_new:
 * @target: id of a person, or with laureates of a person or an organization
 * @role: (nullable): what they were there
 * @citations: (nullable) (element-type JylCitation): where it stands
 *
 * Returns: (transfer full): a party
 */
JylParty *
jyl_party_new (const char *target, JylText *role, GPtrArray *citations)
{
  JylParty *self;

  g_return_val_if_fail (target != NULL, NULL);

  self = g_new0 (JylParty, 1);
  self->target = g_strdup (target);
  self->role = jyl_text_ref_nullable (role);
  self->citations = jyl_array_ref_or_empty (citations);

  return self;
}

/**
 * jyl_party_free:
 * @self: (transfer full): a party
 *
 * Frees the party.
 */
void
jyl_party_free (JylParty *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->target);
  g_clear_pointer (&self->role, jyl_text_unref);
  g_ptr_array_unref (self->citations);
  g_free (self);
}

static void
parties_foreach_reference (GPtrArray *parties, JylLinkRole role, JylReferenceFunc func, gpointer user_data)
{
  for (guint i = 0; i < parties->len; i++)
    {
      JylParty *party = g_ptr_array_index (parties, i);

      func (role, party->target, party->role, party->citations, user_data);
    }
}

static void
parties_foreach_citation (GPtrArray *parties, JylCitationFunc func, gpointer user_data)
{
  for (guint i = 0; i < parties->len; i++)
    {
      JylParty *party = g_ptr_array_index (parties, i);

      jyl_visit_citations (party->citations, NULL, func, user_data);
    }
}

/* Event */

struct _JylEvent {
  JylRecord parent_instance;

  JylPeriod *date;
  char *place;
  GPtrArray *participants;
  char **organizations;
  char *programme;
  JylText *topic;
};

G_DEFINE_FINAL_TYPE (JylEvent, jyl_event, JYL_TYPE_RECORD)

static const JylPeriod *
jyl_event_get_period (JylRecord *record)
{
  return JYL_EVENT (record)->date;
}

static JylText *
jyl_event_real_get_topic (JylRecord *record)
{
  return JYL_EVENT (record)->topic;
}

static void
jyl_event_foreach_reference (JylRecord *record, JylReferenceFunc func, gpointer user_data)
{
  JylEvent *self = JYL_EVENT (record);

  jyl_visit_target (JYL_LINK_PLACE, self->place, func, user_data);
  parties_foreach_reference (self->participants, JYL_LINK_PARTICIPANT, func, user_data);
  for (guint i = 0; self->organizations[i] != NULL; i++)
    jyl_visit_target (JYL_LINK_ORGANIZATION, self->organizations[i], func, user_data);
  jyl_visit_target (JYL_LINK_PROGRAMME, self->programme, func, user_data);
}

static void
jyl_event_foreach_citation (JylRecord *record, JylCitationFunc func, gpointer user_data)
{
  parties_foreach_citation (JYL_EVENT (record)->participants, func, user_data);
}

static void
jyl_event_finalize (GObject *object)
{
  JylEvent *self = JYL_EVENT (object);

  g_clear_pointer (&self->date, jyl_period_free);
  g_clear_pointer (&self->place, g_free);
  g_clear_pointer (&self->participants, g_ptr_array_unref);
  g_clear_pointer (&self->organizations, g_strfreev);
  g_clear_pointer (&self->programme, g_free);
  g_clear_pointer (&self->topic, jyl_text_unref);

  G_OBJECT_CLASS (jyl_event_parent_class)->finalize (object);
}

static void
jyl_event_class_init (JylEventClass *klass)
{
  JylRecordClass *record_class = JYL_RECORD_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jyl_event_finalize;
  record_class->kind = JYL_KIND_EVENT;
  record_class->get_period = jyl_event_get_period;
  record_class->get_topic = jyl_event_real_get_topic;
  record_class->foreach_reference = jyl_event_foreach_reference;
  record_class->foreach_citation = jyl_event_foreach_citation;
}

static void
jyl_event_init (JylEvent *self)
{
}

/**
 * jyl_event_new:
 * @parts: what every record has; its contents are handed over
 * @date: (nullable): when it was
 * @place: (nullable): id of the place
 * @participants: (nullable) (element-type JylParty): who took part
 * @organizations: (nullable) (array zero-terminated=1): ids of the organizations that held it or took part
 * @programme: (nullable): id of the programme it belongs to
 * @topic: (nullable): what it is about
 *
 * Returns: (transfer full): an event
 */
JylEvent *
jyl_event_new (JylRecordParts *parts, const JylPeriod *date, const char *place, GPtrArray *participants,
               const char *const *organizations, const char *programme, JylText *topic)
{
  JylEvent *self = jyl_record_new_from_parts (JYL_TYPE_EVENT, parts);

  self->date = jyl_period_copy (date);
  self->place = g_strdup (place);
  self->participants = jyl_array_ref_or_empty (participants);
  self->organizations = jyl_strv_copy_or_empty (organizations);
  self->programme = g_strdup (programme);
  self->topic = jyl_text_ref_nullable (topic);

  return self;
}

/**
 * jyl_event_get_place:
 * @self: an event
 *
 * Returns: (transfer none) (nullable): id of the place
 */
const char *
jyl_event_get_place (JylEvent *self)
{
  g_return_val_if_fail (JYL_IS_EVENT (self), NULL);

  return self->place;
}

/**
 * jyl_event_get_participants:
 * @self: an event
 *
 * Returns: (transfer none) (element-type JylParty): the people who took part, may be empty
 */
GPtrArray *
jyl_event_get_participants (JylEvent *self)
{
  g_return_val_if_fail (JYL_IS_EVENT (self), NULL);

  return self->participants;
}

/**
 * jyl_event_get_organizations:
 * @self: an event
 *
 * Returns: (transfer none) (array zero-terminated=1): ids of organizations, may be empty
 */
const char *const *
jyl_event_get_organizations (JylEvent *self)
{
  g_return_val_if_fail (JYL_IS_EVENT (self), NULL);

  return (const char *const *) self->organizations;
}

/**
 * jyl_event_get_programme:
 * @self: an event
 *
 * Returns: (transfer none) (nullable): id of the programme it belongs to
 */
const char *
jyl_event_get_programme (JylEvent *self)
{
  g_return_val_if_fail (JYL_IS_EVENT (self), NULL);

  return self->programme;
}

/**
 * jyl_event_get_topic:
 * @self: an event
 *
 * Returns: (transfer none) (nullable): what it is about
 */
JylText *
jyl_event_get_topic (JylEvent *self)
{
  g_return_val_if_fail (JYL_IS_EVENT (self), NULL);

  return self->topic;
}

/* Programme */

struct _JylProgramme {
  JylRecord parent_instance;

  JylPeriod *period;
  char *owner;
  JylText *topic;
};

G_DEFINE_FINAL_TYPE (JylProgramme, jyl_programme, JYL_TYPE_RECORD)

static const JylPeriod *
jyl_programme_get_period (JylRecord *record)
{
  return JYL_PROGRAMME (record)->period;
}

static JylText *
jyl_programme_real_get_topic (JylRecord *record)
{
  return JYL_PROGRAMME (record)->topic;
}

static void
jyl_programme_foreach_reference (JylRecord *record, JylReferenceFunc func, gpointer user_data)
{
  jyl_visit_target (JYL_LINK_OWNER, JYL_PROGRAMME (record)->owner, func, user_data);
}

static void
jyl_programme_finalize (GObject *object)
{
  JylProgramme *self = JYL_PROGRAMME (object);

  g_clear_pointer (&self->period, jyl_period_free);
  g_clear_pointer (&self->owner, g_free);
  g_clear_pointer (&self->topic, jyl_text_unref);

  G_OBJECT_CLASS (jyl_programme_parent_class)->finalize (object);
}

static void
jyl_programme_class_init (JylProgrammeClass *klass)
{
  JylRecordClass *record_class = JYL_RECORD_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jyl_programme_finalize;
  record_class->kind = JYL_KIND_PROGRAMME;
  record_class->get_period = jyl_programme_get_period;
  record_class->get_topic = jyl_programme_real_get_topic;
  record_class->foreach_reference = jyl_programme_foreach_reference;
}

static void
jyl_programme_init (JylProgramme *self)
{
}

/**
 * jyl_programme_new:
 * @parts: what every record has; its contents are handed over
 * @period: (nullable): when it runs or ran
 * @owner: (nullable): id of the organization or person it belongs to
 * @topic: (nullable): what it is about
 *
 * Returns: (transfer full): a programme
 */
JylProgramme *
jyl_programme_new (JylRecordParts *parts, const JylPeriod *period, const char *owner, JylText *topic)
{
  JylProgramme *self = jyl_record_new_from_parts (JYL_TYPE_PROGRAMME, parts);

  self->period = jyl_period_copy (period);
  self->owner = g_strdup (owner);
  self->topic = jyl_text_ref_nullable (topic);

  return self;
}

/**
 * jyl_programme_get_owner:
 * @self: a programme
 *
 * Returns: (transfer none) (nullable): id of the organization or person it belongs to
 */
const char *
jyl_programme_get_owner (JylProgramme *self)
{
  g_return_val_if_fail (JYL_IS_PROGRAMME (self), NULL);

  return self->owner;
}

/**
 * jyl_programme_get_topic:
 * @self: a programme
 *
 * Returns: (transfer none) (nullable): what it is about
 */
JylText *
jyl_programme_get_topic (JylProgramme *self)
{
  g_return_val_if_fail (JYL_IS_PROGRAMME (self), NULL);

  return self->topic;
}

/* Award */

struct _JylAward {
  JylRecord parent_instance;

  JylPeriod *date;
  char *event;
  char *parent;
  GPtrArray *laureates;
};

G_DEFINE_FINAL_TYPE (JylAward, jyl_award, JYL_TYPE_RECORD)

static const JylPeriod *
jyl_award_get_period (JylRecord *record)
{
  return JYL_AWARD (record)->date;
}

static void
jyl_award_foreach_reference (JylRecord *record, JylReferenceFunc func, gpointer user_data)
{
  JylAward *self = JYL_AWARD (record);

  jyl_visit_target (JYL_LINK_EVENT, self->event, func, user_data);
  jyl_visit_target (JYL_LINK_PARENT, self->parent, func, user_data);
  parties_foreach_reference (self->laureates, JYL_LINK_LAUREATE, func, user_data);
}

static void
jyl_award_foreach_citation (JylRecord *record, JylCitationFunc func, gpointer user_data)
{
  parties_foreach_citation (JYL_AWARD (record)->laureates, func, user_data);
}

static void
jyl_award_finalize (GObject *object)
{
  JylAward *self = JYL_AWARD (object);

  g_clear_pointer (&self->date, jyl_period_free);
  g_clear_pointer (&self->event, g_free);
  g_clear_pointer (&self->parent, g_free);
  g_clear_pointer (&self->laureates, g_ptr_array_unref);

  G_OBJECT_CLASS (jyl_award_parent_class)->finalize (object);
}

static void
jyl_award_class_init (JylAwardClass *klass)
{
  JylRecordClass *record_class = JYL_RECORD_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jyl_award_finalize;
  record_class->kind = JYL_KIND_AWARD;
  record_class->get_period = jyl_award_get_period;
  record_class->foreach_reference = jyl_award_foreach_reference;
  record_class->foreach_citation = jyl_award_foreach_citation;
}

static void
jyl_award_init (JylAward *self)
{
}

/**
 * jyl_award_new:
 * @parts: what every record has; its contents are handed over
 * @date: (nullable): when it was given
 * @event: (nullable): id of the event it was given at
 * @parent: (nullable): id of the award it is a part of, such as the contest of a nomination
 * @laureates: (nullable) (element-type JylParty): who received it
 *
 * Returns: (transfer full): an award
 */
JylAward *
jyl_award_new (JylRecordParts *parts, const JylPeriod *date, const char *event, const char *parent,
               GPtrArray *laureates)
{
  JylAward *self = jyl_record_new_from_parts (JYL_TYPE_AWARD, parts);

  self->date = jyl_period_copy (date);
  self->event = g_strdup (event);
  self->parent = g_strdup (parent);
  self->laureates = jyl_array_ref_or_empty (laureates);

  return self;
}

/**
 * jyl_award_get_event:
 * @self: an award
 *
 * Returns: (transfer none) (nullable): id of the event it was given at
 */
const char *
jyl_award_get_event (JylAward *self)
{
  g_return_val_if_fail (JYL_IS_AWARD (self), NULL);

  return self->event;
}

/**
 * jyl_award_get_parent:
 * @self: an award
 *
 * Returns: (transfer none) (nullable): id of the award it is a part of
 */
const char *
jyl_award_get_parent (JylAward *self)
{
  g_return_val_if_fail (JYL_IS_AWARD (self), NULL);

  return self->parent;
}

/**
 * jyl_award_get_laureates:
 * @self: an award
 *
 * Returns: (transfer none) (element-type JylParty): the people and organizations that received it, may be empty
 */
GPtrArray *
jyl_award_get_laureates (JylAward *self)
{
  g_return_val_if_fail (JYL_IS_AWARD (self), NULL);

  return self->laureates;
}
