/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "format-test.h"

static void
test_parts (void)
{
  g_autoptr (JylDataset) dataset = format_test_read_small ();
  JylRecord *record = jyl_dataset_lookup (dataset, "letter");
  GPtrArray *aliases = jyl_record_get_aliases (record);

  g_assert_cmpstr (jyl_record_get_id (record), ==, "letter");
  format_test_assert_text (jyl_record_get_title (record), "A letter", "Письмо", NULL);
  g_assert_cmpstr (jyl_record_get_subkind (record), ==, "letter");
  format_test_assert_plain (jyl_record_get_summary (record), "What it says.");
  g_assert_cmpuint (aliases->len, ==, 2);
  format_test_assert_plain (g_ptr_array_index (aliases, 0), "The first letter");
  format_test_assert_text (g_ptr_array_index (aliases, 1), "Open letter", "Открытое письмо", NULL);
  g_assert_cmpuint (jyl_record_get_citations (record)->len, ==, 0);
}

static void
test_citations (void)
{
  g_autoptr (JylDataset) dataset = format_test_read_small ();
  GPtrArray *citations = jyl_record_get_citations (jyl_dataset_lookup (dataset, "a-person"));
  JylCitation *citation;

  g_assert_cmpuint (citations->len, ==, 1);
  format_test_assert_citation (citations, 0, "letter", 1);
  citation = g_ptr_array_index (citations, 0);
  g_assert_true (jyl_citation_is_inferred (citation));
  format_test_assert_text (jyl_citation_get_basis (citation), "The signature says so.", NULL, NULL);
  format_test_assert_plain (jyl_citation_get_note (citation), "Spelled with one r.");

  citations = jyl_record_get_citations (jyl_dataset_lookup (dataset, "table"));
  g_assert_cmpuint (citations->len, ==, 1);
  format_test_assert_citation (citations, 0, "letter", 0);
  citation = g_ptr_array_index (citations, 0);
  g_assert_false (jyl_citation_is_inferred (citation));
  g_assert_null (jyl_citation_get_basis (citation));
  g_assert_null (jyl_citation_get_note (citation));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/parts/parts", test_parts);
  g_test_add_func ("/format/parts/citations", test_citations);

  return g_test_run ();
}
