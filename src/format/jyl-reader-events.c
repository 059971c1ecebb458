/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-reader-private.h"

#include <glib/gi18n.h>

/* What happened and what was set going: events, programmes, conventions, awards. */

static gpointer
read_participant (JylReaderState *state, JsonObject *object, guint index)
{
  static const char *const names[] = { "person", "role", NULL };
  const char *person;
  g_autoptr (JylText) role = NULL;

  jyl_json_check_names (state->json, object, names);
  person = jyl_reader_get_reference (state, object, "person", JYL_JSON_REQUIRED, JYL_KIND_BIT (JYL_KIND_PERSON));
  role = jyl_json_get_text (state->json, object, "role", JYL_JSON_OPTIONAL);

  return person != NULL ? jyl_party_new (person, role, NULL) : NULL;
}

gpointer
jyl_reader_read_event (JylReaderState *state, JsonObject *object, guint index)
{
  static const char *const names[] = { JYL_READER_COMMON_NAMES, "title", "topic", "date", "place", "participants",
                                       "organizations", "programme", NULL };
  static const JylRecordRule rule = { names, "title", JYL_JSON_REQUIRED, JYL_JSON_OPTIONAL, JYL_JSON_REQUIRED };
  g_auto (JylRecordParts) parts = { NULL, };
  gboolean good = jyl_reader_read_parts (state, object, &rule, &parts);
  g_autoptr (JylText) topic = jyl_json_get_text (state->json, object, "topic", JYL_JSON_OPTIONAL);
  JylPeriod date;
  gboolean has_date = jyl_json_get_period (state->json, object, "date", JYL_JSON_REQUIRED, &date);
  const char *place = jyl_reader_get_reference (state, object, "place", JYL_JSON_OPTIONAL,
                                                JYL_KIND_BIT (JYL_KIND_PLACE));
  g_autoptr (GPtrArray) participants = jyl_reader_read_elements (state, object, "participants", JYL_JSON_OPTIONAL,
                                                                 read_participant, (GDestroyNotify) jyl_party_free);
  g_auto (GStrv) organizations = jyl_reader_get_references (state, object, "organizations",
                                                            JYL_KIND_BIT (JYL_KIND_ORGANIZATION));
  const char *programme = jyl_reader_get_reference (state, object, "programme", JYL_JSON_OPTIONAL,
                                                    JYL_KIND_BIT (JYL_KIND_PROGRAMME));

  return good ? jyl_event_new (&parts, has_date ? &date : NULL, place, participants,
                               (const char *const *) organizations, programme, topic)
              : NULL;
}

gpointer
jyl_reader_read_programme (JylReaderState *state, JsonObject *object, guint index)
{
  static const char *const names[] = { JYL_READER_COMMON_NAMES, "title", "topic", "period", "owner", NULL };
  static const JylRecordRule rule = { names, "title", JYL_JSON_REQUIRED, JYL_JSON_OPTIONAL, JYL_JSON_REQUIRED };
  g_auto (JylRecordParts) parts = { NULL, };
  gboolean good = jyl_reader_read_parts (state, object, &rule, &parts);
  g_autoptr (JylText) topic = jyl_json_get_text (state->json, object, "topic", JYL_JSON_OPTIONAL);
  JylPeriod period;
  gboolean has_period = jyl_json_get_period (state->json, object, "period", JYL_JSON_OPTIONAL, &period);
  const char *owner = jyl_reader_get_reference (state, object, "owner", JYL_JSON_OPTIONAL,
                                                JYL_KIND_BIT (JYL_KIND_ORGANIZATION) | JYL_KIND_BIT (JYL_KIND_PERSON));

  return good ? jyl_programme_new (&parts, has_period ? &period : NULL, owner, topic) : NULL;
}

static gpointer
read_request (JylReaderState *state, JsonObject *object, guint index)
{
  static const char *const names[] = { "actor", "date", "statement", "citations", NULL };
  const char *actor;
  g_autoptr (JylText) statement = NULL;
  g_autoptr (GPtrArray) citations = NULL;
  JylPeriod date;
  gboolean has_date;

  jyl_json_check_names (state->json, object, names);
  actor = jyl_reader_get_reference (state, object, "actor", JYL_JSON_OPTIONAL,
                                    JYL_KIND_BIT (JYL_KIND_ORGANIZATION) | JYL_KIND_BIT (JYL_KIND_PERSON));
  has_date = jyl_json_get_period (state->json, object, "date", JYL_JSON_OPTIONAL, &date);
  statement = jyl_json_get_text (state->json, object, "statement", JYL_JSON_REQUIRED);
  citations = jyl_reader_get_citations (state, object, JYL_JSON_REQUIRED);

  return statement != NULL ? jyl_request_new (actor, statement, has_date ? &date : NULL, citations) : NULL;
}

gpointer
jyl_reader_read_convention (JylReaderState *state, JsonObject *object, guint index)
{
  static const char *const names[] = { JYL_READER_COMMON_NAMES, "title", "number", "topic", "asked", "ratification",
                                       NULL };
  static const char *const ratification_names[] = { "status", "date", "note", "citations", NULL };
  static const char *const statuses[] = { "ratified", "not-ratified", "unknown", NULL };
  static const JylRecordRule rule = { names, "title", JYL_JSON_OPTIONAL, JYL_JSON_OPTIONAL, JYL_JSON_REQUIRED };
  g_auto (JylRecordParts) parts = { NULL, };
  gboolean good = jyl_reader_read_parts (state, object, &rule, &parts);
  g_autoptr (JylText) topic = jyl_json_get_text (state->json, object, "topic", JYL_JSON_OPTIONAL);
  g_autoptr (GPtrArray) requests = jyl_reader_read_elements (state, object, "asked", JYL_JSON_OPTIONAL, read_request,
                                                             (GDestroyNotify) jyl_request_free);
  JsonObject *ratification = jyl_json_get_object (state->json, object, "ratification", JYL_JSON_OPTIONAL);
  g_autoptr (JylText) note = NULL;
  g_autoptr (GPtrArray) citations = NULL;
  const char *status = NULL;
  JylPeriod date;
  gboolean has_date = FALSE;
  guint number = 0;

  jyl_json_get_uint (state->json, object, "number", JYL_JSON_OPTIONAL, 1, G_MAXUINT, &number);

  if (ratification != NULL)
    {
      guint i;

      jyl_json_enter_member (state->json, "ratification");
      jyl_json_check_names (state->json, ratification, ratification_names);
      if (jyl_json_get_enum (state->json, ratification, "status", JYL_JSON_REQUIRED, statuses, &i))
        status = statuses[i];
      has_date = jyl_json_get_period (state->json, ratification, "date", JYL_JSON_OPTIONAL, &date);
      note = jyl_json_get_text (state->json, ratification, "note", JYL_JSON_OPTIONAL);
      citations = jyl_reader_get_citations (state, ratification, JYL_JSON_OPTIONAL);
      jyl_json_leave (state->json);
    }

  return good ? jyl_convention_new (&parts, number, topic, status, has_date ? &date : NULL, note, citations, requests)
              : NULL;
}

static gpointer
read_laureate (JylReaderState *state, JsonObject *object, guint index)
{
  static const char *const names[] = { "person", "organization", "role", "citations", NULL };
  const char *person;
  const char *organization;
  g_autoptr (JylText) role = NULL;
  g_autoptr (GPtrArray) citations = NULL;

  jyl_json_check_names (state->json, object, names);
  person = jyl_reader_get_reference (state, object, "person", JYL_JSON_OPTIONAL, JYL_KIND_BIT (JYL_KIND_PERSON));
  organization = jyl_reader_get_reference (state, object, "organization", JYL_JSON_OPTIONAL,
                                           JYL_KIND_BIT (JYL_KIND_ORGANIZATION));
  role = jyl_json_get_text (state->json, object, "role", JYL_JSON_OPTIONAL);
  citations = jyl_reader_get_citations (state, object, JYL_JSON_REQUIRED);

  if (json_object_has_member (object, "person") == json_object_has_member (object, "organization"))
    {
      if (json_object_has_member (object, "person"))
        jyl_json_error (state->json, NULL, _("Found both “person” and “organization”, expected one of them"));
      else
        jyl_json_error (state->json, NULL, _("“person” or “organization” is missing, expected one of them"));
      return NULL;
    }

  if (person == NULL)
    person = organization;
  return person != NULL ? jyl_party_new (person, role, citations) : NULL;
}

gpointer
jyl_reader_read_award (JylReaderState *state, JsonObject *object, guint index)
{
  static const char *const names[] = { JYL_READER_COMMON_NAMES, "title", "date", "event", "parent", "laureates", NULL };
  static const JylRecordRule rule = { names, "title", JYL_JSON_REQUIRED, JYL_JSON_OPTIONAL, JYL_JSON_OPTIONAL };
  g_auto (JylRecordParts) parts = { NULL, };
  gboolean good = jyl_reader_read_parts (state, object, &rule, &parts);
  const char *event = jyl_reader_get_reference (state, object, "event", JYL_JSON_OPTIONAL,
                                                JYL_KIND_BIT (JYL_KIND_EVENT));
  g_autoptr (GPtrArray) laureates = jyl_reader_read_elements (state, object, "laureates", JYL_JSON_OPTIONAL,
                                                              read_laureate, (GDestroyNotify) jyl_party_free);
  JylPeriod date;
  gboolean has_date = jyl_json_get_period (state->json, object, "date", JYL_JSON_OPTIONAL, &date);
  const char *parent = jyl_reader_get_parent (state, object, parts.id);

  return good ? jyl_award_new (&parts, has_date ? &date : NULL, event, parent, laureates) : NULL;
}
