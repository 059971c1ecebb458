/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-citation.h"

static void
test_fields (void)
{
  g_autoptr (JylText) basis = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "from the year's end" });
  g_autoptr (JylText) note = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "rounded" });
  g_autoptr (JylCitation) full = jyl_citation_new ("council", 11, TRUE, basis, note);
  g_autoptr (JylCitation) bare = jyl_citation_new ("web", 0, FALSE, NULL, NULL);

  g_assert_cmpstr (jyl_citation_get_document (full), ==, "council");
  g_assert_cmpuint (jyl_citation_get_paragraph (full), ==, 11);
  g_assert_true (jyl_citation_is_inferred (full));
  g_assert_true (jyl_citation_get_basis (full) == basis);
  g_assert_true (jyl_citation_get_note (full) == note);

  g_assert_cmpstr (jyl_citation_get_document (bare), ==, "web");
  g_assert_cmpuint (jyl_citation_get_paragraph (bare), ==, 0);
  g_assert_false (jyl_citation_is_inferred (bare));
  g_assert_null (jyl_citation_get_basis (bare));
  g_assert_null (jyl_citation_get_note (bare));
}

static void
test_references (void)
{
  JylCitation *citation = jyl_citation_new ("council", 11, FALSE, NULL, NULL);
  GValue value = G_VALUE_INIT;

  g_value_init (&value, JYL_TYPE_CITATION);
  g_value_set_boxed (&value, citation);
  jyl_citation_unref (citation);
  g_assert_cmpuint (jyl_citation_get_paragraph (g_value_get_boxed (&value)), ==, 11);
  g_value_unset (&value);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/citation/fields", test_fields);
  g_test_add_func ("/model/citation/references", test_references);

  return g_test_run ();
}
