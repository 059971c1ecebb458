/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "format-test.h"

static void
test_events (void)
{
  g_autoptr (JylDataset) dataset = format_test_read_small ();
  JylEvent *event = jyl_dataset_lookup (dataset, "meeting");
  GPtrArray *participants = jyl_event_get_participants (event);
  JylParty *party;

  format_test_assert_period (jyl_record_get_period (event), "2021-10-08/2021-10-09");
  format_test_assert_plain (jyl_record_get_topic (event), "Wages");
  g_assert_cmpstr (jyl_event_get_place (event), ==, "city");
  g_assert_cmpstr (jyl_event_get_programme (event), ==, "roadmap");
  format_test_assert_ids (jyl_event_get_organizations (event), "union branch");

  g_assert_cmpuint (participants->len, ==, 2);
  party = g_ptr_array_index (participants, 0);
  g_assert_cmpstr (jyl_party_get_target (party), ==, "a-person");
  format_test_assert_plain (jyl_party_get_role (party), "Speaker");
  party = g_ptr_array_index (participants, 1);
  g_assert_cmpstr (jyl_party_get_target (party), ==, "b-person");
  g_assert_null (jyl_party_get_role (party));
}

static void
test_programmes (void)
{
  g_autoptr (JylDataset) dataset = format_test_read_small ();
  JylProgramme *programme = jyl_dataset_lookup (dataset, "roadmap");

  format_test_assert_period (jyl_record_get_period (programme), "2022/2024");
  g_assert_cmpstr (jyl_programme_get_owner (programme), ==, "a-person");
  format_test_assert_plain (jyl_record_get_topic (programme), "Safety");
}

static void
test_conventions (void)
{
  g_autoptr (JylDataset) dataset = format_test_read_small ();
  JylConvention *convention = jyl_dataset_lookup (dataset, "c-1");
  JylRequest *request;

  g_assert_cmpuint (jyl_convention_get_number (convention), ==, 1);
  format_test_assert_plain (jyl_record_get_topic (convention), "Hours");
  g_assert_cmpstr (jyl_convention_get_ratification (convention), ==, "ratified");
  format_test_assert_period (jyl_convention_get_ratification_date (convention), "1999-06");
  g_assert_cmpuint (jyl_convention_get_ratification_citations (convention)->len, ==, 1);
  format_test_assert_citation (jyl_convention_get_ratification_citations (convention), 0, "letter", 2);
  format_test_assert_plain (jyl_convention_get_ratification_note (convention), "By a law.");

  g_assert_cmpuint (jyl_convention_get_requests (convention)->len, ==, 1);
  request = g_ptr_array_index (jyl_convention_get_requests (convention), 0);
  g_assert_cmpstr (jyl_request_get_actor (request), ==, "union");
  format_test_assert_period (jyl_request_get_date (request), "2021");
  format_test_assert_plain (jyl_request_get_statement (request), "To ratify it.");
  format_test_assert_citation (jyl_request_get_citations (request), 0, "letter", 2);
}

static void
test_awards (void)
{
  g_autoptr (JylDataset) dataset = format_test_read_small ();
  JylAward *contest = jyl_dataset_lookup (dataset, "contest");
  JylAward *medal = jyl_dataset_lookup (dataset, "medal");
  GPtrArray *laureates = jyl_award_get_laureates (medal);
  JylParty *party;

  g_assert_cmpstr (jyl_award_get_event (contest), ==, "meeting");
  g_assert_cmpuint (jyl_award_get_laureates (contest)->len, ==, 0);
  format_test_assert_period (jyl_record_get_period (contest), "2021");
  g_assert_null (jyl_award_get_parent (contest));
  g_assert_null (jyl_award_get_event (medal));
  g_assert_null (jyl_record_get_period (medal));
  g_assert_cmpstr (jyl_award_get_parent (medal), ==, "contest");

  g_assert_cmpuint (laureates->len, ==, 2);
  party = g_ptr_array_index (laureates, 0);
  g_assert_cmpstr (jyl_party_get_target (party), ==, "a-person");
  format_test_assert_plain (jyl_party_get_role (party), "First");
  format_test_assert_citation (jyl_party_get_citations (party), 0, "letter", 2);
  party = g_ptr_array_index (laureates, 1);
  g_assert_cmpstr (jyl_party_get_target (party), ==, "branch");
  g_assert_cmpuint (jyl_party_get_citations (party)->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/events/events", test_events);
  g_test_add_func ("/format/events/programmes", test_programmes);
  g_test_add_func ("/format/events/conventions", test_conventions);
  g_test_add_func ("/format/events/awards", test_awards);

  return g_test_run ();
}
