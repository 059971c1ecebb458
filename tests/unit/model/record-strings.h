/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "small-dataset.h"

/* What a record refers to and cites, as strings to compare. */

static const char *const role_names[JYL_N_LINK_ROLES] = {
  "participant", "organization", "place", "programme", "parent",  "issuer",     "role",  "owner",
  "event",       "laureate",     "actor", "addressee", "request", "counted-by", "about", "citation",
};

static inline void
write_reference_cb (JylLinkRole role, const char *target, JylText *label, GPtrArray *cited, gpointer user_data)
{
  GString *string = user_data;

  g_string_append_printf (string, "%s%s:%s", string->len > 0 ? " " : "", role_names[role], target);
  if (label != NULL)
    g_string_append_printf (string, "(%s)", jyl_text_get (label, JYL_LANGUAGE_EN));
  if (cited != NULL)
    g_string_append_printf (string, "[%u]", cited->len);
}

static inline void
write_citation_cb (JylCitation *citation, JylObservation *observation, gpointer user_data)
{
  GString *string = user_data;

  g_string_append_printf (string, "%s%s:%u", string->len > 0 ? " " : "", jyl_citation_get_document (citation),
                          jyl_citation_get_paragraph (citation));
  if (observation != NULL)
    g_string_append_printf (string, "=%g", jyl_observation_get_value (observation));
}

static inline void
assert_references (gpointer record, const char *expected)
{
  g_autoptr (GString) string = g_string_new (NULL);

  jyl_record_foreach_reference (record, write_reference_cb, string);
  g_assert_cmpstr (string->str, ==, expected);
}

static inline void
assert_citations (gpointer record, const char *expected)
{
  g_autoptr (GString) string = g_string_new (NULL);

  jyl_record_foreach_citation (record, write_citation_cb, string);
  g_assert_cmpstr (string->str, ==, expected);
}
