/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-reader-private.h"

#include <glib/gi18n.h>

#include "jyl-json-explain.h"

/* What is said: positions, and discrepancies between what is said. */

/* Each number of a list stands once. */
static void
check_order (JylReaderState *state, const char *series, guint order)
{
  g_autofree char *key = g_strdup_printf ("%u %s", order, series);
  guint first = GPOINTER_TO_UINT (g_hash_table_lookup (state->orders, key));

  if (first != 0)
    {
      const JylJsonStep steps[] = {
        { .name = jyl_kind_to_list_name (state->kind) },
        { .index = first - 1 },
        { .name = "order" },
      };
      g_autofree char *quoted = jyl_json_quote (series, -1);

      jyl_json_error (state->json, "order",
                      _("Found number %u of the list %s twice, first in line %u at /%s/%u; expected each number once"),
                      order, quoted, jyl_json_get_line (state->json, steps, G_N_ELEMENTS (steps)), steps[0].name,
                      first - 1);
      return;
    }

  g_hash_table_insert (state->orders, g_steal_pointer (&key), GUINT_TO_POINTER (state->index + 1));
}

gpointer
jyl_reader_read_position (JylReaderState *state, JsonObject *object, guint index)
{
  static const char *const names[] = { JYL_READER_COMMON_NAMES, "title", "statement", "actor", "addressee", "topic",
                                       "date", "about", "series", "series_title", "order", NULL };
  static const char *const kinds[] = { "demand", "task", "priority", "support", "assessment", "commitment", NULL };
  static const guint parties = JYL_KIND_BIT (JYL_KIND_PERSON) | JYL_KIND_BIT (JYL_KIND_ORGANIZATION);
  static const JylRecordRule rule = { names, "title", JYL_JSON_OPTIONAL, JYL_JSON_OPTIONAL, JYL_JSON_REQUIRED };
  g_auto (JylRecordParts) parts = { NULL, };
  gboolean good = jyl_reader_read_parts (state, object, &rule, &parts);
  g_autoptr (JylText) statement = jyl_json_get_text (state->json, object, "statement", JYL_JSON_REQUIRED);
  g_autoptr (JylText) topic = jyl_json_get_text (state->json, object, "topic", JYL_JSON_OPTIONAL);
  g_autoptr (JylText) series_title = jyl_json_get_text (state->json, object, "series_title", JYL_JSON_OPTIONAL);
  const char *actor = jyl_reader_get_reference (state, object, "actor", JYL_JSON_OPTIONAL, parties);
  const char *addressee = jyl_reader_get_reference (state, object, "addressee", JYL_JSON_OPTIONAL, parties);
  const char *series = jyl_json_get_string (state->json, object, "series", JYL_JSON_OPTIONAL);
  JylPeriod date;
  gboolean has_date = jyl_json_get_period (state->json, object, "date", JYL_JSON_OPTIONAL, &date);
  guint order = 0;
  guint kind;

  parts.about = jyl_reader_get_references (state, object, "about", JYL_KIND_BITS_ALL);

  /* What is no id was said above. */
  if (parts.subkind != NULL || !json_object_has_member (object, "kind"))
    jyl_json_get_enum (state->json, object, "kind", JYL_JSON_REQUIRED, kinds, &kind);

  if (jyl_json_get_uint (state->json, object, "order", JYL_JSON_OPTIONAL, 1, G_MAXUINT, &order) && series != NULL)
    check_order (state, series, order);
  if (order != 0 && !json_object_has_member (object, "series"))
    jyl_json_note (state->json, "order", _("Found a number of no list, expected “series” to name the list"));

  return good ? jyl_position_new (&parts, has_date ? &date : NULL, statement, actor, addressee, topic, series,
                                  series_title, order)
              : NULL;
}

gpointer
jyl_reader_read_discrepancy (JylReaderState *state, JsonObject *object, guint index)
{
  static const char *const names[] = { JYL_READER_COMMON_NAMES, "title", "about", "resolution", NULL };
  static const JylRecordRule rule = { names, "title", JYL_JSON_OPTIONAL, JYL_JSON_REQUIRED, JYL_JSON_REQUIRED };
  g_auto (JylRecordParts) parts = { NULL, };
  gboolean good = jyl_reader_read_parts (state, object, &rule, &parts);
  g_autoptr (JylText) resolution = jyl_json_get_text (state->json, object, "resolution", JYL_JSON_OPTIONAL);

  parts.about = jyl_reader_get_references (state, object, "about", JYL_KIND_BITS_ALL);

  return good ? jyl_discrepancy_new (&parts, resolution) : NULL;
}
