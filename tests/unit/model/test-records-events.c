/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "record-strings.h"

static void
test_event (void)
{
  g_auto (JylRecordParts) p = parts ("forum-2021", "forum", "Forum", NULL, NULL, "forum:1");
  g_autoptr (GPtrArray) participants = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_party_free);
  g_autoptr (GPtrArray) cited = citations ("forum:9");
  g_autoptr (JylText) speaker = jyl_text_new ("speaker", NULL, NULL);
  g_autoptr (JylText) topic = jyl_text_new ("Unions", NULL, NULL);
  const char *organizations[] = { "fturk", "qyzmet", NULL };
  JylPeriod date = period ("2021-10-08");
  JylEvent *event;

  g_ptr_array_add (participants, jyl_party_new ("kosyak", speaker, cited));
  g_ptr_array_add (participants, jyl_party_new ("dauletalin", NULL, NULL));
  event = jyl_event_new (&p, &date, "astana", participants, organizations, "year-of-work", topic);

  g_assert_cmpint (jyl_record_get_kind (JYL_RECORD (event)), ==, JYL_KIND_EVENT);
  g_assert_true (jyl_period_equal (jyl_record_get_period (JYL_RECORD (event)), &date));
  g_assert_cmpstr (jyl_event_get_place (event), ==, "astana");
  g_assert_cmpuint (jyl_event_get_participants (event)->len, ==, 2);
  g_assert_cmpuint (g_strv_length ((char **) jyl_event_get_organizations (event)), ==, 2);
  g_assert_cmpstr (jyl_event_get_programme (event), ==, "year-of-work");
  g_assert_true (jyl_event_get_topic (event) == topic);
  g_assert_true (jyl_record_get_topic (JYL_RECORD (event)) == topic);
  assert_references (event, "place:astana participant:kosyak(speaker)[1] participant:dauletalin[0] "
                            "organization:fturk organization:qyzmet programme:year-of-work "
                            "citation:forum citation:forum");
  assert_citations (event, "forum:1 forum:9");

  g_assert_finalize_object (event);
}

static void
test_event_left_out (void)
{
  g_auto (JylRecordParts) p = parts ("x", NULL, "X", NULL, NULL, "");
  g_autoptr (JylEvent) event = jyl_event_new (&p, NULL, NULL, NULL, NULL, NULL, NULL);

  g_assert_null (jyl_record_get_period (JYL_RECORD (event)));
  g_assert_cmpuint (jyl_event_get_participants (event)->len, ==, 0);
  g_assert_nonnull (jyl_event_get_organizations (event));
  g_assert_null (jyl_event_get_organizations (event)[0]);
  assert_references (event, "");
}

static void
test_programme (void)
{
  g_auto (JylRecordParts) p = parts ("safe-labour", "concept", "Safe Labour", NULL, NULL, "council:5");
  JylPeriod years = period ("2024/2030");
  g_autoptr (JylText) topic = jyl_text_new ("Safety", NULL, NULL);
  JylProgramme *programme = jyl_programme_new (&p, &years, "fturk", topic);

  g_assert_cmpint (jyl_record_get_kind (JYL_RECORD (programme)), ==, JYL_KIND_PROGRAMME);
  g_assert_true (jyl_period_equal (jyl_record_get_period (JYL_RECORD (programme)), &years));
  g_assert_cmpstr (jyl_programme_get_owner (programme), ==, "fturk");
  g_assert_true (jyl_programme_get_topic (programme) == topic);
  g_assert_true (jyl_record_get_topic (JYL_RECORD (programme)) == topic);
  assert_references (programme, "owner:fturk citation:council");

  g_assert_finalize_object (programme);
}

static void
test_award (void)
{
  g_auto (JylRecordParts) p = parts ("medal", "medal", "Medal", NULL, NULL, "");
  g_autoptr (GPtrArray) laureates = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_party_free);
  g_autoptr (GPtrArray) cited = citations ("council:8");
  JylPeriod date = period ("2024-12-25");
  JylAward *award;

  g_ptr_array_add (laureates, jyl_party_new ("kosyak", NULL, cited));
  award = jyl_award_new (&p, &date, "council-2024", "contest", laureates);

  g_assert_cmpint (jyl_record_get_kind (JYL_RECORD (award)), ==, JYL_KIND_AWARD);
  g_assert_cmpstr (jyl_award_get_event (award), ==, "council-2024");
  g_assert_true (jyl_period_equal (jyl_record_get_period (JYL_RECORD (award)), &date));
  g_assert_cmpstr (jyl_award_get_parent (award), ==, "contest");
  g_assert_cmpuint (jyl_award_get_laureates (award)->len, ==, 1);
  assert_references (award, "event:council-2024 parent:contest laureate:kosyak[1] citation:council");
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
