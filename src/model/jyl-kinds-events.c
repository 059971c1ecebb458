/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What happened: events with their participants, programmes, awards with their laureates. */

#include <glib/gi18n.h>

#include "jyl-records.h"

/* Party: of an event or of an award. */

enum {
  PARTY_ORGANIZATION,
  PARTY_ROLE,
  PARTY_PERSON,
  PARTY_CITATIONS,
};

static const JylField laureate_fields[] = {
  [PARTY_ORGANIZATION] = { "organization", JYL_FIELD_REFERENCE, .kinds = JYL_KIND_BIT (JYL_KIND_ORGANIZATION),
                           .role = JYL_LINK_LAUREATE },
  [PARTY_ROLE] = { "role", JYL_FIELD_TEXT, .label = TRUE },
  [PARTY_PERSON] = { "person", JYL_FIELD_REFERENCE, .kinds = JYL_KIND_BIT (JYL_KIND_PERSON),
                     .role = JYL_LINK_LAUREATE },
  [PARTY_CITATIONS] = JYL_FIELD_OF_CITATIONS_REQUIRED,
};

const JylItemClass jyl_laureate_class = { "laureate", laureate_fields, G_N_ELEMENTS (laureate_fields) };

enum {
  PARTICIPANT_PERSON,
  PARTICIPANT_ROLE,
};

static const JylField participant_fields[] = {
  [PARTICIPANT_PERSON] = { "person", JYL_FIELD_REFERENCE, .required = TRUE, .kinds = JYL_KIND_BIT (JYL_KIND_PERSON),
                           .role = JYL_LINK_PARTICIPANT },
  [PARTICIPANT_ROLE] = { "role", JYL_FIELD_TEXT, .label = TRUE },
};

const JylItemClass jyl_participant_class = { "participant", participant_fields, G_N_ELEMENTS (participant_fields) };

/**
 * jyl_party_get_target:
 * @self: who took part in an event, or was given an award
 *
 * Returns: (transfer none): id of the person or organization
 */
const char *
jyl_party_get_target (JylParty *self)
{
  if (self->klass == &jyl_participant_class)
    return jyl_item_get_string (self, PARTICIPANT_PERSON);

  return jyl_item_get_string (self, jyl_item_has (self, PARTY_PERSON) ? PARTY_PERSON : PARTY_ORGANIZATION);
}

/**
 * jyl_party_get_role:
 * @self: who took part in an event, or was given an award
 *
 * Returns: (transfer none) (nullable): what they were there
 */
JylText *
jyl_party_get_role (JylParty *self)
{
  return jyl_item_get_text (self, PARTY_ROLE);
}

/**
 * jyl_party_get_citations:
 * @self: who took part in an event, or was given an award
 *
 * Returns: (transfer none) (element-type JylCitation): where it stands; never %NULL
 */
GPtrArray *
jyl_party_get_citations (JylParty *self)
{
  return self->klass == &jyl_participant_class ? jyl_item_get_no_list () : jyl_item_get_list (self, PARTY_CITATIONS);
}

/* Event */

enum {
  EVENT_ID,
  EVENT_FORMERLY,
  EVENT_TITLE,
  EVENT_ALIASES,
  EVENT_KIND,
  EVENT_TOPIC,
  EVENT_DATE,
  EVENT_PLACE,
  EVENT_PARTICIPANTS,
  EVENT_ORGANIZATIONS,
  EVENT_PROGRAMME,
  EVENT_ABOUT,
  EVENT_SUMMARY,
  EVENT_CITATIONS,
};

static const JylField event_fields[] = {
  [EVENT_ID] = JYL_FIELD_OF_ID,
  [EVENT_FORMERLY] = JYL_FIELD_OF_FORMERLY,
  [EVENT_TITLE] = JYL_FIELD_OF_TITLE,
  [EVENT_ALIASES] = JYL_FIELD_OF_ALIASES,
  [EVENT_KIND] = { "kind", JYL_FIELD_ID, .required = TRUE },
  [EVENT_TOPIC] = JYL_FIELD_OF_TOPIC,
  [EVENT_DATE] = { "date", JYL_FIELD_PERIOD, .required = TRUE, .when = TRUE },
  [EVENT_PLACE] = { "place", JYL_FIELD_REFERENCE, .kinds = JYL_KIND_BIT (JYL_KIND_PLACE), .role = JYL_LINK_PLACE },
  [EVENT_PARTICIPANTS] = { "participants", JYL_FIELD_ITEM, .many = TRUE, .items = &jyl_participant_class },
  [EVENT_ORGANIZATIONS] = { "organizations", JYL_FIELD_REFERENCE, .many = TRUE,
                            .kinds = JYL_KIND_BIT (JYL_KIND_ORGANIZATION), .role = JYL_LINK_ORGANIZATION },
  [EVENT_PROGRAMME] = { "programme", JYL_FIELD_REFERENCE, .kinds = JYL_KIND_BIT (JYL_KIND_PROGRAMME),
                        .role = JYL_LINK_PROGRAMME },
  [EVENT_ABOUT] = JYL_FIELD_OF_ABOUT,
  [EVENT_SUMMARY] = JYL_FIELD_OF_SUMMARY,
  [EVENT_CITATIONS] = JYL_FIELD_OF_CITATIONS_REQUIRED,
};

static const JylItemClass event_class = {
  "event", event_fields, G_N_ELEMENTS (event_fields), JYL_RECORD_CLASS_FUNCS,
};

const JylKindInfo jyl_kind_event = {
  "events", "event", "events", &event_class,
  N_("Event"), N_("Events"), N_("Filter events"), N_("an event"),
  NP_("%s event", "%s events"), NP_("%s of %s event", "%s of %s events"),
};

/**
 * jyl_event_get_place:
 * @self: an event
 *
 * Returns: (transfer none) (nullable): id of where it happened
 */
const char *
jyl_event_get_place (JylEvent *self)
{
  g_return_val_if_fail (JYL_IS_EVENT (self), NULL);

  return jyl_item_get_string (jyl_record_get_values (self), EVENT_PLACE);
}

/**
 * jyl_event_get_participants:
 * @self: an event
 *
 * Returns: (transfer none) (element-type JylParty): who took part
 */
GPtrArray *
jyl_event_get_participants (JylEvent *self)
{
  g_return_val_if_fail (JYL_IS_EVENT (self), NULL);

  return jyl_item_get_list (jyl_record_get_values (self), EVENT_PARTICIPANTS);
}

/**
 * jyl_event_get_organizations:
 * @self: an event
 *
 * Returns: (transfer none) (element-type utf8): ids of the organizations in it
 */
GPtrArray *
jyl_event_get_organizations (JylEvent *self)
{
  g_return_val_if_fail (JYL_IS_EVENT (self), NULL);

  return jyl_item_get_list (jyl_record_get_values (self), EVENT_ORGANIZATIONS);
}

/**
 * jyl_event_get_programme:
 * @self: an event
 *
 * Returns: (transfer none) (nullable): id of the programme that it is part of
 */
const char *
jyl_event_get_programme (JylEvent *self)
{
  g_return_val_if_fail (JYL_IS_EVENT (self), NULL);

  return jyl_item_get_string (jyl_record_get_values (self), EVENT_PROGRAMME);
}

/* Programme */

enum {
  PROGRAMME_ID,
  PROGRAMME_FORMERLY,
  PROGRAMME_TITLE,
  PROGRAMME_ALIASES,
  PROGRAMME_KIND,
  PROGRAMME_TOPIC,
  PROGRAMME_PERIOD,
  PROGRAMME_OWNER,
  PROGRAMME_SUMMARY,
  PROGRAMME_CITATIONS,
};

static const JylField programme_fields[] = {
  [PROGRAMME_ID] = JYL_FIELD_OF_ID,
  [PROGRAMME_FORMERLY] = JYL_FIELD_OF_FORMERLY,
  [PROGRAMME_TITLE] = JYL_FIELD_OF_TITLE,
  [PROGRAMME_ALIASES] = JYL_FIELD_OF_ALIASES,
  [PROGRAMME_KIND] = { "kind", JYL_FIELD_ID, .required = TRUE },
  [PROGRAMME_TOPIC] = JYL_FIELD_OF_TOPIC,
  [PROGRAMME_PERIOD] = { "period", JYL_FIELD_PERIOD, .when = TRUE },
  [PROGRAMME_OWNER] = { "owner", JYL_FIELD_REFERENCE,
                        .kinds = JYL_KIND_BIT (JYL_KIND_PERSON) | JYL_KIND_BIT (JYL_KIND_ORGANIZATION),
                        .role = JYL_LINK_OWNER },
  [PROGRAMME_SUMMARY] = JYL_FIELD_OF_SUMMARY,
  [PROGRAMME_CITATIONS] = JYL_FIELD_OF_CITATIONS_REQUIRED,
};

static const JylItemClass programme_class = {
  "programme", programme_fields, G_N_ELEMENTS (programme_fields), JYL_RECORD_CLASS_FUNCS,
};

const JylKindInfo jyl_kind_programme = {
  "programmes", "programme", "commitments", &programme_class,
  N_("Programme"), N_("Programmes and agreements"), N_("Filter programmes"), N_("a programme"),
  NP_("%s programme", "%s programmes"), NP_("%s of %s programme", "%s of %s programmes"),
};

/**
 * jyl_programme_get_owner:
 * @self: a programme
 *
 * Returns: (transfer none) (nullable): id of who runs it
 */
const char *
jyl_programme_get_owner (JylProgramme *self)
{
  g_return_val_if_fail (JYL_IS_PROGRAMME (self), NULL);

  return jyl_item_get_string (jyl_record_get_values (self), PROGRAMME_OWNER);
}

/* Award */

enum {
  AWARD_ID,
  AWARD_FORMERLY,
  AWARD_TITLE,
  AWARD_ALIASES,
  AWARD_KIND,
  AWARD_DATE,
  AWARD_PARENT,
  AWARD_EVENT,
  AWARD_LAUREATES,
  AWARD_SUMMARY,
  AWARD_CITATIONS,
};

static const JylField award_fields[] = {
  [AWARD_ID] = JYL_FIELD_OF_ID,
  [AWARD_FORMERLY] = JYL_FIELD_OF_FORMERLY,
  [AWARD_TITLE] = JYL_FIELD_OF_TITLE,
  [AWARD_ALIASES] = JYL_FIELD_OF_ALIASES,
  [AWARD_KIND] = { "kind", JYL_FIELD_ID, .required = TRUE },
  [AWARD_DATE] = { "date", JYL_FIELD_PERIOD, .when = TRUE },
  [AWARD_PARENT] = { "parent", JYL_FIELD_REFERENCE, .kinds = JYL_KIND_BIT (JYL_KIND_AWARD), .role = JYL_LINK_PARENT },
  [AWARD_EVENT] = { "event", JYL_FIELD_REFERENCE, .kinds = JYL_KIND_BIT (JYL_KIND_EVENT), .role = JYL_LINK_EVENT },
  [AWARD_LAUREATES] = { "laureates", JYL_FIELD_ITEM, .many = TRUE, .items = &jyl_laureate_class },
  [AWARD_SUMMARY] = JYL_FIELD_OF_SUMMARY,
  [AWARD_CITATIONS] = JYL_FIELD_OF_CITATIONS,
};

static const JylItemClass award_class = {
  "award", award_fields, G_N_ELEMENTS (award_fields), JYL_RECORD_CLASS_FUNCS,
};

const JylKindInfo jyl_kind_award = {
  "awards", "award", "awards", &award_class,
  N_("Award"), N_("Awards"), N_("Filter awards"), N_("an award"),
  NP_("%s award", "%s awards"), NP_("%s of %s award", "%s of %s awards"),
};

/**
 * jyl_award_get_event:
 * @self: an award
 *
 * Returns: (transfer none) (nullable): id of the event at which it was given
 */
const char *
jyl_award_get_event (JylAward *self)
{
  g_return_val_if_fail (JYL_IS_AWARD (self), NULL);

  return jyl_item_get_string (jyl_record_get_values (self), AWARD_EVENT);
}

/**
 * jyl_award_get_parent:
 * @self: an award
 *
 * Returns: (transfer none) (nullable): id of the award that it is a part of
 */
const char *
jyl_award_get_parent (JylAward *self)
{
  g_return_val_if_fail (JYL_IS_AWARD (self), NULL);

  return jyl_item_get_string (jyl_record_get_values (self), AWARD_PARENT);
}

/**
 * jyl_award_get_laureates:
 * @self: an award
 *
 * Returns: (transfer none) (element-type JylParty): who it was given to
 */
GPtrArray *
jyl_award_get_laureates (JylAward *self)
{
  g_return_val_if_fail (JYL_IS_AWARD (self), NULL);

  return jyl_item_get_list (jyl_record_get_values (self), AWARD_LAUREATES);
}
