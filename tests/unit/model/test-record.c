/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "record-strings.h"

static void
test_common (void)
{
  const char *aliases = "Nur-Sultan|Akmola";
  g_auto (RecordParts) p = parts ("astana", "city", "Astana|Астана|Астана", aliases, "The capital", "council:1 web");
  JylRecord *record;

  p.about = g_strsplit ("council-2024 fturk", " ", -1);
  record = new_discrepancy (&p, NULL);

  g_assert_cmpstr (jyl_record_get_id (record), ==, "astana");
  g_assert_cmpint (jyl_record_get_kind (record), ==, JYL_KIND_DISCREPANCY);
  g_assert_cmpstr (jyl_text_get (jyl_record_get_title (record), JYL_LANGUAGE_RU), ==, "Астана");
  g_assert_cmpuint (jyl_record_get_aliases (record)->len, ==, 2);
  g_assert_cmpstr (jyl_text_get (jyl_record_get_summary (record), JYL_LANGUAGE_EN), ==, "The capital");
  g_assert_cmpuint (jyl_record_get_citations (record)->len, ==, 2);
  g_assert_cmpstr (jyl_record_get_subkind (record), ==, "city");
  assert_ids (jyl_record_get_about (record), "council-2024 fturk");
  g_assert_null (jyl_record_get_period (record));
  g_assert_null (jyl_record_get_topic (record));
  assert_references (record, "about:council-2024 about:fturk citation:council citation:web");
  assert_citations (record, "council:1 web:0");

  g_assert_finalize_object (record);
}

static void
test_left_out (void)
{
  g_auto (RecordParts) p = { .id = g_strdup ("x"), .title = jyl_text_new_plain ("X") };
  g_autoptr (JylPlace) place = new_place (&p, NULL);

  g_assert_cmpuint (jyl_record_get_aliases (place)->len, ==, 0);
  g_assert_cmpuint (jyl_record_get_citations (place)->len, ==, 0);
  g_assert_null (jyl_record_get_summary (place));
  g_assert_null (jyl_record_get_subkind (place));
  g_assert_cmpuint (jyl_record_get_about (place)->len, ==, 0);
  assert_references (place, "");
}

static void
test_address (void)
{
  g_autoptr (JylRecord) person = small_person ("kosyak", "Alexey Kosyak", NULL, NULL);
  g_autofree char *address = jyl_record_get_address (person);

  g_assert_cmpstr (address, ==, "jylnama:person/kosyak");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/record/common", test_common);
  g_test_add_func ("/model/record/left-out", test_left_out);
  g_test_add_func ("/model/record/address", test_address);

  return g_test_run ();
}
