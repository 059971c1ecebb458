/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-fixture.h"
#include "jyl-export.h"

#define HEADER                                                                                                         \
  "indicator,series,counted_by,period,period_start,period_end,value,unit,qualifier,status,formula,source,note,"        \
  "dataset\r\n"
/* Of the fixture; the digest is that of its contents. */
#define EDITION "fixture 2025-06-30 sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

static void
assert_csv (const char *indicator, const char *range, JylLanguage language, const char *expected)
{
  g_autoptr (JylChart) chart = fixture_chart (indicator, range, language);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = jyl_export_chart (chart, JYL_FORMAT_CSV, 1, &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_assert_cmpstr (text, ==, expected);
}

/* Only what the chart shows, with its quotes doubled, and the break within the note kept. */
static void
test_rows (void)
{
  assert_csv ("disputes", "2012/2015", JYL_LANGUAGE_EN,
              HEADER
              "Labour disputes,Ministry,,2012,2012-01-01,2012-12-31,21,disputes,exact,official,,"
              "\"Conflicts, 2011–2015\",," EDITION "\r\n"
              "Labour disputes,Ministry,,2013,2013-01-01,2013-12-31,28,disputes,exact,official,,"
              "\"Conflicts, 2011–2015\",," EDITION "\r\n"
              "Labour disputes,Ministry,,2015-01/2015-10,2015-01-01,2015-10-31,7,disputes,exact,official,,"
              "\"Conflicts, 2011–2015\",," EDITION "\r\n");
}

static void
test_quoting (void)
{
  assert_csv ("disputes", "2021/2023", JYL_LANGUAGE_EN,
              HEADER "Labour disputes,FTURK,Federation of Trade Unions of the Republic of Kazakhstan (FTURK),"
                     "2021-01-01/2021-10-08,2021-01-01,2021-10-08,68,disputes,exact,reported,,"
                     "\"FTURK, 8 Oct 2021, ¶21\",\"Said \"\"so\"\",\ntwice\"," EDITION "\r\n"
                     "Labour disputes,FTURK,Federation of Trade Unions of the Republic of Kazakhstan (FTURK),"
                     "2022,2022-01-01,2022-12-31,85,disputes,exact,reported,,\"FTURK, 20 Jan 2023\",," EDITION "\r\n"
                     "Labour disputes,FTURK,Federation of Trade Unions of the Republic of Kazakhstan (FTURK),"
                     "2023,2023-01-01,2023-12-31,84.51,disputes,exact,derived,round(60 / (1 - 0.29)),"
                     "\"Press service of FTURK, 25 Dec 2024, ¶16; Press service of FTURK, 25 Dec 2024, ¶15\",," EDITION
                     "\r\n");
}

static void
test_open_end_and_language (void)
{
  assert_csv ("wage", "2025", JYL_LANGUAGE_RU,
              HEADER "Минимальная зарплата,По закону,,2024-01-01/..,2024-01-01,,85000,tenge a month,exact,official,,"
                     "Wages,," EDITION "\r\n");
}

static void
test_nothing (void)
{
  assert_csv ("disputes", "1950", JYL_LANGUAGE_EN, HEADER);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv/rows", test_rows);
  g_test_add_func ("/csv/quoting", test_quoting);
  g_test_add_func ("/csv/open-end-and-language", test_open_end_and_language);
  g_test_add_func ("/csv/nothing", test_nothing);

  return g_test_run ();
}
