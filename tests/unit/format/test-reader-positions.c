/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "format-test.h"

static void
test_positions (void)
{
  g_autoptr (JylDataset) dataset = format_test_read_small ();
  JylPosition *raise = jyl_dataset_lookup (dataset, "raise");
  JylPosition *lower = jyl_dataset_lookup (dataset, "lower");

  g_assert_cmpstr (jyl_record_get_subkind (raise), ==, "demand");
  format_test_assert_period (jyl_record_get_period (raise), "2024-12-25");
  format_test_assert_plain (jyl_position_get_statement (raise), "The wage should be raised.");
  g_assert_cmpstr (jyl_position_get_actor (raise), ==, "union");
  g_assert_cmpstr (jyl_position_get_addressee (raise), ==, "a-person");
  format_test_assert_plain (jyl_record_get_topic (raise), "Wages");
  g_assert_cmpstr (jyl_position_get_series (raise), ==, "Priorities");
  format_test_assert_plain (jyl_position_get_series_title (raise), "The priorities");
  format_test_assert_ids (jyl_record_get_about (raise), "wage");
  g_assert_cmpuint (jyl_position_get_order (raise), ==, 1);

  g_assert_null (jyl_record_get_period (lower));
  g_assert_null (jyl_position_get_actor (lower));
  g_assert_null (jyl_position_get_addressee (lower));
  g_assert_null (jyl_record_get_topic (lower));
  g_assert_null (jyl_position_get_series_title (lower));
  format_test_assert_ids (jyl_record_get_about (lower), "");
  g_assert_cmpuint (jyl_position_get_order (lower), ==, 2);
}

static void
test_discrepancies (void)
{
  g_autoptr (JylDataset) dataset = format_test_read_small ();
  JylDiscrepancy *discrepancy = jyl_dataset_lookup (dataset, "two-dates");

  format_test_assert_plain (jyl_record_get_summary (discrepancy), "The letter gives two.");
  format_test_assert_ids (jyl_record_get_about (discrepancy), "letter meeting");
  format_test_assert_plain (jyl_discrepancy_get_resolution (discrepancy), "The second is right.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/positions/positions", test_positions);
  g_test_add_func ("/format/positions/discrepancies", test_discrepancies);

  return g_test_run ();
}
