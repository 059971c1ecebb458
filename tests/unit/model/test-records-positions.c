/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "record-strings.h"

static void
test_position (void)
{
  g_auto (RecordParts) p = parts ("raise", "demand", "Raise the minimum wage", NULL, NULL, "letter:4");
  g_autoptr (JylText) statement =
      jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "The minimum wage should rise." });
  g_autoptr (JylText) topic = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Wages" });
  JylPeriod date = period ("2019-06-12");
  g_autoptr (JylText) series_title = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Demands of the letter" });
  JylPosition *position;

  p.about = g_strsplit ("minimum-wage", " ", -1);
  position = new_position (&p, &(PositionParts) { .date = &date,
                                                 .statement = statement,
                                                 .actor = "fturk",
                                                 .addressee = "president",
                                                 .topic = topic,
                                                 .series = "letter-demands",
                                                 .series_title = series_title,
                                                 .order = 3 });

  g_assert_cmpint (jyl_record_get_kind (position), ==, JYL_KIND_POSITION);
  g_assert_true (jyl_period_equal (jyl_record_get_period (position), &date));
  g_assert_true (jyl_position_get_statement (position) == statement);
  g_assert_cmpstr (jyl_position_get_actor (position), ==, "fturk");
  g_assert_cmpstr (jyl_position_get_addressee (position), ==, "president");
  g_assert_true (jyl_record_get_topic (position) == topic);
  g_assert_true (jyl_record_get_topic (position) == topic);
  g_assert_cmpstr (jyl_position_get_series (position), ==, "letter-demands");
  g_assert_true (jyl_position_get_series_title (position) == series_title);
  g_assert_cmpuint (jyl_position_get_order (position), ==, 3);
  assert_references (position, "actor:fturk addressee:president about:minimum-wage citation:letter");

  g_assert_finalize_object (position);
}

static void
test_discrepancy (void)
{
  g_auto (RecordParts) p = parts ("two-counts", NULL, "Two counts", NULL, "They differ", "council:9");
  g_autoptr (JylText) resolution = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Both are shown." });
  JylDiscrepancy *discrepancy;

  p.about = g_strsplit ("accidents forum-2021", " ", -1);
  discrepancy = new_discrepancy (&p, resolution);

  g_assert_cmpint (jyl_record_get_kind (discrepancy), ==, JYL_KIND_DISCREPANCY);
  assert_ids (jyl_record_get_about (discrepancy), "accidents forum-2021");
  g_assert_true (jyl_discrepancy_get_resolution (discrepancy) == resolution);
  assert_references (discrepancy, "about:accidents about:forum-2021 citation:council");

  g_assert_finalize_object (discrepancy);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/records-positions/position", test_position);
  g_test_add_func ("/model/records-positions/discrepancy", test_discrepancy);

  return g_test_run ();
}
