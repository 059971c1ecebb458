/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "record-strings.h"

static void
test_document (void)
{
  g_auto (RecordParts) p = parts ("council", "press-release", "General Council", NULL, NULL, "");
  JylPeriod date = period ("2024-12-25");
  JylDocument *document = new_document (&p, &date, "fturk", "The press", "en", 31, "https://example.org/");

  g_assert_cmpint (jyl_record_get_kind (document), ==, JYL_KIND_DOCUMENT);
  g_assert_true (jyl_period_equal (jyl_record_get_period (document), &date));
  g_assert_cmpstr (jyl_document_get_issuer (document), ==, "fturk");
  g_assert_cmpstr (jyl_document_get_publisher (document), ==, "The press");
  g_assert_cmpstr (jyl_document_get_language (document), ==, "en");
  g_assert_cmpuint (jyl_document_get_n_paragraphs (document), ==, 31);
  g_assert_cmpstr (jyl_document_get_url (document), ==, "https://example.org/");
  assert_references (document, "issuer:fturk");

  g_assert_finalize_object (document);
}

static void
test_convention (void)
{
  g_auto (RecordParts) p = parts ("c190", NULL, "Convention 190", NULL, NULL, "letter:2");
  g_autoptr (JylText) topic = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Harassment" });
  g_autoptr (JylText) note = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "By law" });
  g_autoptr (JylText) statement = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Ratify it" });
  g_autoptr (GPtrArray) cited = citations ("ilo");
  g_autoptr (GPtrArray) request_cited = citations ("forum:7");
  g_autoptr (GPtrArray) requests = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_item_free);
  JylPeriod date = period ("2024-05");
  JylPeriod request_date = period ("2019");
  JylConvention *convention;

  g_ptr_array_add (requests, new_request ("fturk", statement, &request_date, request_cited));
  g_ptr_array_add (requests, new_request (NULL, statement, NULL, NULL));
  convention = new_convention (&p, 190, topic, new_ratification ("ratified", &date, note, cited), requests);

  g_assert_cmpint (jyl_record_get_kind (convention), ==, JYL_KIND_CONVENTION);
  g_assert_cmpuint (jyl_convention_get_number (convention), ==, 190);
  g_assert_true (jyl_record_get_topic (convention) == topic);
  g_assert_true (jyl_record_get_topic (convention) == topic);
  g_assert_cmpstr (jyl_convention_get_ratification (convention), ==, "ratified");
  g_assert_true (jyl_period_equal (jyl_convention_get_ratification_date (convention), &date));
  g_assert_true (jyl_period_equal (jyl_record_get_period (convention), &date));
  g_assert_cmpuint (jyl_convention_get_ratification_citations (convention)->len, ==, 1);
  g_assert_true (jyl_convention_get_ratification_note (convention) == note);
  g_assert_true (jyl_convention_get_requests (convention) == requests);
  assert_references (convention, "request:fturk(Ratify it)[1] citation:letter citation:ilo citation:forum");
  assert_citations (convention, "letter:2 ilo:0 forum:7");

  g_assert_finalize_object (convention);
}

static void
test_request (void)
{
  g_autoptr (JylText) statement = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Ratify it" });
  g_autoptr (GPtrArray) cited = citations ("forum:7");
  JylPeriod date = period ("2019");
  g_autoptr (JylItem) request = new_request ("fturk", statement, &date, cited);
  g_autoptr (JylItem) bare = new_request (NULL, statement, NULL, NULL);

  g_assert_cmpstr (jyl_request_get_actor (request), ==, "fturk");
  g_assert_true (jyl_request_get_statement (request) == statement);
  g_assert_true (jyl_period_equal (jyl_request_get_date (request), &date));
  g_assert_true (jyl_request_get_citations (request) == cited);
  g_assert_null (jyl_request_get_actor (bare));
  g_assert_null (jyl_request_get_date (bare));
  g_assert_cmpuint (jyl_request_get_citations (bare)->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/records-documents/document", test_document);
  g_test_add_func ("/model/records-documents/convention", test_convention);
  g_test_add_func ("/model/records-documents/request", test_request);

  return g_test_run ();
}
