/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "format-test.h"

static void
test_documents (void)
{
  g_autoptr (JylDataset) dataset = format_test_read_small ();
  JylDocument *letter = jyl_dataset_lookup (dataset, "letter");
  JylDocument *table = jyl_dataset_lookup (dataset, "table");

  format_test_assert_period (jyl_record_get_period (letter), "2019-05-04?");
  g_assert_cmpstr (jyl_document_get_issuer (letter), ==, "union");
  g_assert_cmpstr (jyl_document_get_publisher (letter), ==, "The paper");
  g_assert_cmpstr (jyl_document_get_language (letter), ==, "en");
  g_assert_cmpuint (jyl_document_get_n_paragraphs (letter), ==, 5);
  g_assert_cmpstr (jyl_document_get_url (letter), ==, "https://example.org/letter");

  g_assert_null (jyl_record_get_period (table));
  g_assert_null (jyl_document_get_issuer (table));
  g_assert_null (jyl_document_get_publisher (table));
  g_assert_null (jyl_document_get_language (table));
  g_assert_cmpuint (jyl_document_get_n_paragraphs (table), ==, 0);
  g_assert_null (jyl_document_get_url (table));
}

static void
test_people (void)
{
  g_autoptr (JylDataset) dataset = format_test_read_small ();
  JylPerson *a_person = jyl_dataset_lookup (dataset, "a-person");
  JylPerson *b_person = jyl_dataset_lookup (dataset, "b-person");
  GPtrArray *roles = jyl_person_get_roles (a_person);
  JylRole *role;

  format_test_assert_text (jyl_record_get_title (a_person), "A. Person", "А. Персон", NULL);
  g_assert_false (jyl_person_is_eponym (a_person));
  g_assert_cmpuint (roles->len, ==, 2);

  role = g_ptr_array_index (roles, 0);
  format_test_assert_text (jyl_role_get_title (role), "Chair", "Председатель", NULL);
  g_assert_cmpstr (jyl_role_get_organization (role), ==, "union");
  format_test_assert_period (jyl_role_get_date (role), "2018/..");
  g_assert_cmpuint (jyl_role_get_citations (role)->len, ==, 1);
  format_test_assert_citation (jyl_role_get_citations (role), 0, "letter", 2);

  role = g_ptr_array_index (roles, 1);
  format_test_assert_plain (jyl_role_get_title (role), "Member");
  g_assert_null (jyl_role_get_organization (role));
  g_assert_null (jyl_role_get_date (role));
  g_assert_cmpuint (jyl_role_get_citations (role)->len, ==, 0);

  g_assert_true (jyl_person_is_eponym (b_person));
  g_assert_cmpuint (jyl_person_get_roles (b_person)->len, ==, 0);
}

static void
test_organizations (void)
{
  g_autoptr (JylDataset) dataset = format_test_read_small ();
  JylOrganization *union_ = jyl_dataset_lookup (dataset, "union");
  JylOrganization *branch = jyl_dataset_lookup (dataset, "branch");

  format_test_assert_plain (jyl_record_get_title (union_), "The union");
  g_assert_cmpstr (jyl_record_get_subkind (branch), ==, "union-branch");
  g_assert_cmpstr (jyl_organization_get_place (union_), ==, "city");
  g_assert_null (jyl_organization_get_parent (union_));
  g_assert_null (jyl_organization_get_place (branch));
  g_assert_cmpstr (jyl_organization_get_parent (branch), ==, "union");
}

static void
test_places (void)
{
  g_autoptr (JylDataset) dataset = format_test_read_small ();

  g_assert_null (jyl_place_get_parent (jyl_dataset_lookup (dataset, "country")));
  g_assert_cmpstr (jyl_place_get_parent (jyl_dataset_lookup (dataset, "city")), ==, "country");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/people/documents", test_documents);
  g_test_add_func ("/format/people/people", test_people);
  g_test_add_func ("/format/people/organizations", test_organizations);
  g_test_add_func ("/format/people/places", test_places);

  return g_test_run ();
}
