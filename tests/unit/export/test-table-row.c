/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-fixture.h"
#include "jyl-table-row.h"

static void
assert_row (const char *indicator, const char *range, JylLanguage language, guint series, guint point,
            const char *const *expected)
{
  g_autoptr (JylChart) chart = fixture_chart (indicator, range, language);

  for (guint i = 0; expected[i] != NULL; i++)
    {
      g_autofree char *cell = jyl_table_get_cell (chart, series, point, (JylTableColumn) i);

      g_assert_cmpstr (cell, ==, expected[i]);
    }
}

static void
test_cells (void)
{
  assert_row ("disputes", "2021/2023", JYL_LANGUAGE_EN, 0, 0,
              (const char *const[]){ "FTURK", "1 Jan – 8 Oct 2021", "68*", "68", "disputes", "reported",
                                     "FTURK, 8 Oct 2021, ¶21", NULL });
  assert_row ("disputes", "2021/2023", JYL_LANGUAGE_RU, 0, 2,
              (const char *const[]){ "ФПРК", "2023", "≈\302\240" "85", "84,51", "disputes", "вычислено", NULL });
}

/* Zeros stay, thousands aren't set apart, and there is a sign for what is below zero. */
static void
test_numbers (void)
{
  assert_row ("wage", "2019/2020", JYL_LANGUAGE_RU, 0, 0,
              (const char *const[]){ "По закону", "2019–2020", "42\302\240" "500", "42500", NULL });
}

static void
test_headings (void)
{
  g_assert_cmpstr (jyl_table_get_heading (JYL_TABLE_PERIOD, JYL_LANGUAGE_EN), ==, "Period");
  g_assert_cmpstr (jyl_table_get_heading (JYL_TABLE_PERIOD, JYL_LANGUAGE_RU), ==, "Период");
  g_assert_cmpstr (jyl_table_get_heading (JYL_TABLE_SERIES, JYL_LANGUAGE_KK), ==, "Қатар");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/table-row/cells", test_cells);
  g_test_add_func ("/table-row/numbers", test_numbers);
  g_test_add_func ("/table-row/headings", test_headings);

  return g_test_run ();
}
