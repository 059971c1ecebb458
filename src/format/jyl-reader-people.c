/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-reader-private.h"

#include <glib/gi18n.h>
#include <string.h>

/* Documents, and who and where: people, organizations, places. */

static gboolean
is_language (const char *text)
{
  gsize length = strlen (text);

  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_islower (text[i]))
        return FALSE;
    }

  return length == 2 || length == 3;
}

gpointer
jyl_reader_read_document (JylReaderState *state, JsonObject *object, guint index)
{
  static const char *const names[] = { JYL_READER_COMMON_NAMES, "title", "date", "issuer", "publisher", "language",
                                       "paragraphs", "url", NULL };
  static const JylRecordRule rule = { names, "title", JYL_JSON_REQUIRED, JYL_JSON_OPTIONAL, JYL_JSON_OPTIONAL };
  g_auto (JylRecordParts) parts = { NULL, };
  gboolean good = jyl_reader_read_parts (state, object, &rule, &parts);
  JylPeriod date;
  gboolean has_date = jyl_json_get_period (state->json, object, "date", JYL_JSON_OPTIONAL, &date);
  const char *issuer = jyl_reader_get_reference (state, object, "issuer", JYL_JSON_OPTIONAL,
                                                 JYL_KIND_BIT (JYL_KIND_ORGANIZATION));
  const char *publisher = jyl_json_get_string (state->json, object, "publisher", JYL_JSON_OPTIONAL);
  const char *language = jyl_json_get_string (state->json, object, "language", JYL_JSON_OPTIONAL);
  const char *url = jyl_json_get_string (state->json, object, "url", JYL_JSON_OPTIONAL);
  guint n_paragraphs = 0;

  jyl_json_get_uint (state->json, object, "paragraphs", JYL_JSON_OPTIONAL, 1, G_MAXUINT, &n_paragraphs);

  if (language != NULL && !is_language (language))
    {
      g_autofree char *found = jyl_json_describe (json_object_get_member (object, "language"));

      jyl_json_error (state->json, "language", _("Expected a language of two or three letters such as “ru”, found %s"),
                      found);
    }

  /* It becomes a link that a person can follow: no other schemes. */
  if (url != NULL && !g_str_has_prefix (url, "https://") && !g_str_has_prefix (url, "http://"))
    {
      g_autofree char *found = jyl_json_describe (json_object_get_member (object, "url"));

      jyl_json_error (state->json, "url", _("Expected an address that starts with https:// or http://, found %s"),
                      found);
    }

  return good ? jyl_document_new (&parts, has_date ? &date : NULL, issuer, publisher, language, n_paragraphs, url)
              : NULL;
}

static gpointer
read_role (JylReaderState *state, JsonObject *object, guint index)
{
  static const char *const names[] = { "title", "organization", "date", "citations", NULL };
  g_autoptr (JylText) title = NULL;
  g_autoptr (GPtrArray) citations = NULL;
  const char *organization;
  JylPeriod date;
  gboolean has_date;

  jyl_json_check_names (state->json, object, names);
  title = jyl_json_get_text (state->json, object, "title", JYL_JSON_REQUIRED);
  organization = jyl_reader_get_reference (state, object, "organization", JYL_JSON_OPTIONAL,
                                           JYL_KIND_BIT (JYL_KIND_ORGANIZATION));
  has_date = jyl_json_get_period (state->json, object, "date", JYL_JSON_OPTIONAL, &date);
  citations = jyl_reader_get_citations (state, object, JYL_JSON_REQUIRED);

  return title != NULL ? jyl_role_new (title, organization, has_date ? &date : NULL, citations) : NULL;
}

gpointer
jyl_reader_read_person (JylReaderState *state, JsonObject *object, guint index)
{
  static const char *const names[] = { JYL_READER_COMMON_NAMES, "name", "roles", "eponym", NULL };
  static const JylRecordRule rule = { names, "name", JYL_JSON_OPTIONAL, JYL_JSON_OPTIONAL, JYL_JSON_REQUIRED };
  g_auto (JylRecordParts) parts = { NULL, };
  gboolean good = jyl_reader_read_parts (state, object, &rule, &parts);
  g_autoptr (GPtrArray) roles = jyl_reader_read_elements (state, object, "roles", JYL_JSON_OPTIONAL, read_role,
                                                          (GDestroyNotify) jyl_role_free);
  gboolean eponym = jyl_json_get_boolean (state->json, object, "eponym");

  return good ? jyl_person_new (&parts, roles, eponym) : NULL;
}

gpointer
jyl_reader_read_organization (JylReaderState *state, JsonObject *object, guint index)
{
  static const char *const names[] = { JYL_READER_COMMON_NAMES, "name", "parent", "place", NULL };
  static const JylRecordRule rule = { names, "name", JYL_JSON_REQUIRED, JYL_JSON_OPTIONAL, JYL_JSON_REQUIRED };
  g_auto (JylRecordParts) parts = { NULL, };
  gboolean good = jyl_reader_read_parts (state, object, &rule, &parts);
  const char *parent = jyl_reader_get_parent (state, object, parts.id);
  const char *place = jyl_reader_get_reference (state, object, "place", JYL_JSON_OPTIONAL,
                                                JYL_KIND_BIT (JYL_KIND_PLACE));

  return good ? jyl_organization_new (&parts, parent, place) : NULL;
}

gpointer
jyl_reader_read_place (JylReaderState *state, JsonObject *object, guint index)
{
  static const char *const names[] = { JYL_READER_COMMON_NAMES, "title", "parent", NULL };
  static const JylRecordRule rule = { names, "title", JYL_JSON_REQUIRED, JYL_JSON_OPTIONAL, JYL_JSON_OPTIONAL };
  g_auto (JylRecordParts) parts = { NULL, };
  gboolean good = jyl_reader_read_parts (state, object, &rule, &parts);
  const char *parent = jyl_reader_get_parent (state, object, parts.id);

  return good ? jyl_place_new (&parts, parent) : NULL;
}
