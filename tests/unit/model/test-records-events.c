/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "record-strings.h"

static void
test_event (void)
{
  g_auto (RecordParts) p = parts ("forum-2021", "forum", "Forum", NULL, NULL, "forum:1");
  g_autoptr (GPtrArray) participants = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_item_free);
  g_autoptr (JylText) speaker = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "speaker" });
  g_autoptr (JylText) topic = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Unions" });
  const char *organizations[] = { "fturk", "qyzmet", NULL };
  JylPeriod date = period ("2021-10-08");
  JylEvent *event;

  g_ptr_array_add (participants, new_participant ("kosyak", speaker));
  g_ptr_array_add (participants, new_participant ("dauletalin", NULL));
  event = new_event (&p, &date, "astana", participants, organizations, "year-of-work", topic);

  g_assert_cmpint (jyl_record_get_kind (event), ==, JYL_KIND_EVENT);
  g_assert_true (jyl_period_equal (jyl_record_get_period (event), &date));
  g_assert_cmpstr (jyl_event_get_place (event), ==, "astana");
  g_assert_cmpuint (jyl_event_get_participants (event)->len, ==, 2);
  assert_ids (jyl_event_get_organizations (event), "fturk qyzmet");
  g_assert_cmpstr (jyl_event_get_programme (event), ==, "year-of-work");
  g_assert_true (jyl_record_get_topic (event) == topic);
  g_assert_true (jyl_record_get_topic (event) == topic);
  assert_references (event, "place:astana participant:kosyak(speaker) participant:dauletalin "
                            "organization:fturk organization:qyzmet programme:year-of-work "
                            "citation:forum");
  assert_citations (event, "forum:1");

  g_assert_finalize_object (event);
}

static void
test_event_left_out (void)
{
  g_auto (RecordParts) p = parts ("x", NULL, "X", NULL, NULL, "");
  g_autoptr (JylEvent) event = new_event (&p, NULL, NULL, NULL, NULL, NULL, NULL);

  g_assert_null (jyl_record_get_period (event));
  g_assert_cmpuint (jyl_event_get_participants (event)->len, ==, 0);
  g_assert_cmpuint (jyl_event_get_organizations (event)->len, ==, 0);
  assert_references (event, "");
}

static void
test_programme (void)
{
  g_auto (RecordParts) p = parts ("safe-labour", "concept", "Safe Labour", NULL, NULL, "council:5");
  JylPeriod years = period ("2024/2030");
  g_autoptr (JylText) topic = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Safety" });
  JylProgramme *programme = new_programme (&p, &years, "fturk", topic);

  g_assert_cmpint (jyl_record_get_kind (programme), ==, JYL_KIND_PROGRAMME);
  g_assert_true (jyl_period_equal (jyl_record_get_period (programme), &years));
  g_assert_cmpstr (jyl_programme_get_owner (programme), ==, "fturk");
  g_assert_true (jyl_record_get_topic (programme) == topic);
  g_assert_true (jyl_record_get_topic (programme) == topic);
  assert_references (programme, "owner:fturk citation:council");

  g_assert_finalize_object (programme);
}

static void
test_award (void)
{
  g_auto (RecordParts) p = parts ("medal", "medal", "Medal", NULL, NULL, "");
  g_autoptr (GPtrArray) laureates = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_item_free);
  g_autoptr (GPtrArray) cited = citations ("council:8");
  JylPeriod date = period ("2024-12-25");
  JylAward *award;

  g_ptr_array_add (laureates, new_laureate ("kosyak", NULL, NULL, cited));
  award = new_award (&p, &date, "council-2024", "contest", laureates);

  g_assert_cmpint (jyl_record_get_kind (award), ==, JYL_KIND_AWARD);
  g_assert_cmpstr (jyl_award_get_event (award), ==, "council-2024");
  g_assert_true (jyl_period_equal (jyl_record_get_period (award), &date));
  g_assert_cmpstr (jyl_award_get_parent (award), ==, "contest");
  g_assert_cmpuint (jyl_award_get_laureates (award)->len, ==, 1);
  assert_references (award, "parent:contest event:council-2024 laureate:kosyak[1] citation:council");
  assert_citations (award, "council:8");

  g_assert_finalize_object (award);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/records-events/event", test_event);
  g_test_add_func ("/model/records-events/event-left-out", test_event_left_out);
  g_test_add_func ("/model/records-events/programme", test_programme);
  g_test_add_func ("/model/records-events/award", test_award);

  return g_test_run ();
}
