/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "record-strings.h"

static void
test_person (void)
{
  g_auto (RecordParts) p = parts ("kosyak", NULL, "Alexey Kosyak", NULL, NULL, "council:3");
  g_autoptr (GPtrArray) roles = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_item_free);
  g_autoptr (GPtrArray) cited = citations ("forum:7 council:4");
  g_autoptr (JylText) leader = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Leader", "Руководитель" });
  g_autoptr (JylText) guest = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Guest" });
  JylPeriod date = period ("2021-10-08");
  JylPerson *person;
  JylRole *first;

  g_ptr_array_add (roles, new_role (leader, "qyzmet", &date, cited));
  g_ptr_array_add (roles, new_role (guest, NULL, NULL, NULL));
  person = new_person (&p, roles, TRUE);

  g_assert_cmpint (jyl_record_get_kind (person), ==, JYL_KIND_PERSON);
  g_assert_true (jyl_person_is_eponym (person));
  g_assert_cmpuint (jyl_person_get_roles (person)->len, ==, 2);
  first = g_ptr_array_index (jyl_person_get_roles (person), 0);
  g_assert_cmpstr (jyl_role_get_organization (first), ==, "qyzmet");
  g_assert_true (jyl_period_equal (jyl_role_get_date (first), &date));
  g_assert_cmpuint (jyl_role_get_citations (first)->len, ==, 2);

  /* A role outside of an organization is no reference, yet what it cites counts. */
  assert_references (person, "role:qyzmet(Leader)[2] citation:council citation:forum citation:council");
  assert_citations (person, "council:3 forum:7 council:4");

  g_assert_finalize_object (person);
}

static void
test_person_without_roles (void)
{
  g_auto (RecordParts) p = parts ("x", NULL, "X", NULL, NULL, "");
  g_autoptr (JylPerson) person = new_person (&p, NULL, FALSE);

  g_assert_cmpuint (jyl_person_get_roles (person)->len, ==, 0);
  g_assert_false (jyl_person_is_eponym (person));
}

static void
test_organization (void)
{
  JylRecord *organization = small_organization ("qyzmet", "trade-union", "Qyzmet", "fturk", "astana");

  g_assert_cmpint (jyl_record_get_kind (organization), ==, JYL_KIND_ORGANIZATION);
  g_assert_cmpstr (jyl_organization_get_parent (organization), ==, "fturk");
  g_assert_cmpstr (jyl_organization_get_place (organization), ==, "astana");
  assert_references (organization, "place:astana parent:fturk citation:forum");

  g_assert_finalize_object (organization);
}

static void
test_place (void)
{
  g_auto (RecordParts) p = parts ("astana", "city", "Astana", NULL, NULL, "");
  JylPlace *place = new_place (&p, "kazakhstan");

  g_assert_cmpint (jyl_record_get_kind (place), ==, JYL_KIND_PLACE);
  g_assert_cmpstr (jyl_place_get_parent (place), ==, "kazakhstan");
  assert_references (place, "parent:kazakhstan");

  g_assert_finalize_object (place);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/records-people/person", test_person);
  g_test_add_func ("/model/records-people/person-without-roles", test_person_without_roles);
  g_test_add_func ("/model/records-people/organization", test_organization);
  g_test_add_func ("/model/records-people/place", test_place);

  return g_test_run ();
}
