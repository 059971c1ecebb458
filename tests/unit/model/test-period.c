/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-period.h"

#include <string.h>

typedef struct {
  const char *edtf;
  int first[3]; /* year, month, day; all 0: open */
  int last[3];
  gboolean part_of_year;
} Good;

static const Good good[] = {
  { "2021-10-08", { 2021, 10, 8 }, { 2021, 10, 8 }, FALSE },
  { "2021-02", { 2021, 2, 1 }, { 2021, 2, 28 }, FALSE },
  { "2024-02", { 2024, 2, 1 }, { 2024, 2, 29 }, FALSE },
  { "1900-02", { 1900, 2, 1 }, { 1900, 2, 28 }, FALSE },
  { "2000-02-29", { 2000, 2, 29 }, { 2000, 2, 29 }, FALSE },
  { "2021", { 2021, 1, 1 }, { 2021, 12, 31 }, FALSE },
  { "0001", { 1, 1, 1 }, { 1, 12, 31 }, FALSE },
  { "9999-12-31", { 9999, 12, 31 }, { 9999, 12, 31 }, FALSE },
  { "2021-02/2024-12", { 2021, 2, 1 }, { 2024, 12, 31 }, FALSE },
  { "../2021-12-31", { 0 }, { 2021, 12, 31 }, FALSE },
  { "2022-01-01/..", { 2022, 1, 1 }, { 0 }, FALSE },
  { "2024-01/2024-11~", { 2024, 1, 1 }, { 2024, 11, 30 }, TRUE },
  { "2024-01/2024-12", { 2024, 1, 1 }, { 2024, 12, 31 }, FALSE },
  { "2024-01-01/2024-12-31", { 2024, 1, 1 }, { 2024, 12, 31 }, FALSE },
  { "2024-02/2024-12", { 2024, 2, 1 }, { 2024, 12, 31 }, TRUE },
  { "2024/2024-06", { 2024, 1, 1 }, { 2024, 6, 30 }, TRUE },
  { "2024/2024", { 2024, 1, 1 }, { 2024, 12, 31 }, FALSE },
  { "2022-10-10?", { 2022, 10, 10 }, { 2022, 10, 10 }, FALSE },
  { "2019~", { 2019, 1, 1 }, { 2019, 12, 31 }, FALSE },
  { "2019-03%", { 2019, 3, 1 }, { 2019, 3, 31 }, FALSE },
  { "2019?/..", { 2019, 1, 1 }, { 0 }, FALSE },
  { "2021-05/2021", { 2021, 5, 1 }, { 2021, 12, 31 }, TRUE },
};

static void
test_good (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *written = NULL;
      JylPeriod period;
      const Good *g = &good[i];
      gboolean open_start = g->first[0] == 0;
      gboolean open_end = g->last[0] == 0;

      g_assert_true (jyl_period_parse (g->edtf, &period, &error));
      g_assert_no_error (error);

      written = jyl_period_to_edtf (&period);
      g_assert_cmpstr (written, ==, g->edtf);
      g_assert_cmpint (jyl_period_get_first_day (&period), ==,
                       open_start ? JYL_DAY_MIN : jyl_day_from_ymd (g->first[0], g->first[1], g->first[2]));
      g_assert_cmpint (jyl_period_get_last_day (&period), ==,
                       open_end ? JYL_DAY_MAX : jyl_day_from_ymd (g->last[0], g->last[1], g->last[2]));
      g_assert_cmpint (period.open_start, ==, open_start);
      g_assert_cmpint (period.open_end, ==, open_end);
      g_assert_cmpint (jyl_period_is_part_of_year (&period), ==, g->part_of_year);
      g_assert_cmpint (jyl_period_is_inferred (&period), ==, strpbrk (g->edtf, "?%") != NULL);
      g_assert_cmpint (jyl_period_is_approximate (&period), ==, strpbrk (g->edtf, "~%") != NULL);
    }
}

typedef struct {
  const char *edtf;
  JylPeriodError code;
  const char *message;
} Bad;

static const Bad bad[] = {
  { "", JYL_PERIOD_ERROR_SYNTAX, "“” is no date" },
  { " 2021", JYL_PERIOD_ERROR_SYNTAX, "write 2021, 2021-02 or 2021-02-28" },
  { "2021 ", JYL_PERIOD_ERROR_SYNTAX, NULL },
  { "21", JYL_PERIOD_ERROR_SYNTAX, NULL },
  { "20210", JYL_PERIOD_ERROR_SYNTAX, NULL },
  { "-2021", JYL_PERIOD_ERROR_SYNTAX, NULL },
  { "2021-", JYL_PERIOD_ERROR_SYNTAX, NULL },
  { "2021-2", JYL_PERIOD_ERROR_SYNTAX, NULL },
  { "2021-02-", JYL_PERIOD_ERROR_SYNTAX, NULL },
  { "2021-02-3", JYL_PERIOD_ERROR_SYNTAX, NULL },
  { "2021-02-03T10:00", JYL_PERIOD_ERROR_SYNTAX, NULL },
  { "2021/02/03", JYL_PERIOD_ERROR_SYNTAX, NULL },
  { "2021??", JYL_PERIOD_ERROR_SYNTAX, NULL },
  { "~2021", JYL_PERIOD_ERROR_SYNTAX, NULL },
  { "8 October 2021", JYL_PERIOD_ERROR_SYNTAX, "“8 October 2021” is no date" },
  { "2021/", JYL_PERIOD_ERROR_SYNTAX, NULL },
  { "/2021", JYL_PERIOD_ERROR_SYNTAX, NULL },
  { "/", JYL_PERIOD_ERROR_SYNTAX, NULL },
  { "..", JYL_PERIOD_ERROR_SYNTAX, NULL },
  { "2021/...", JYL_PERIOD_ERROR_SYNTAX, NULL },
  { "2021/2022/2023", JYL_PERIOD_ERROR_SYNTAX, NULL },
  { "0000", JYL_PERIOD_ERROR_DATE, "the year 0" },
  { "2021-13", JYL_PERIOD_ERROR_DATE, "“2021-13” names a month" },
  { "2021-00", JYL_PERIOD_ERROR_DATE, "months are written 01 to 12" },
  { "2021-00-10", JYL_PERIOD_ERROR_DATE, "month" },
  { "2021-02-30", JYL_PERIOD_ERROR_DATE, "2021-02 has the days 01 to 28" },
  { "2021-02-29", JYL_PERIOD_ERROR_DATE, "“2021-02-29” names a day" },
  { "2021-04-31", JYL_PERIOD_ERROR_DATE, "01 to 30" },
  { "2021-04-00", JYL_PERIOD_ERROR_DATE, "day" },
  { "2020/2021-02-30", JYL_PERIOD_ERROR_DATE, "“2021-02-30” names a day" },
  { "2022/2021", JYL_PERIOD_ERROR_ORDER, "“2022/2021” ends before it starts" },
  { "2021-05/2021-04-30", JYL_PERIOD_ERROR_ORDER, NULL },
  { "../..", JYL_PERIOD_ERROR_ORDER, "at least one" },
};

static void
test_bad (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;
      JylPeriod untouched = { .start.year = 7 };

      g_assert_false (jyl_period_parse (bad[i].edtf, &untouched, &error));
      g_assert_error (error, JYL_PERIOD_ERROR, (int) bad[i].code);
      if (bad[i].message != NULL && strstr (error->message, bad[i].message) == NULL)
        g_error ("“%s” is not in “%s”", bad[i].message, error->message);
      g_assert_cmpint (untouched.start.year, ==, 7);
    }
}

/* A long text is cut in the message, wherever its characters begin. */
static void
test_long_text (void)
{
  g_autofree char *text = g_malloc0 (100001);
  g_autoptr (GError) error = NULL;
  JylPeriod period;

  for (guint i = 0; i + 1 < 100000; i += 2)
    memcpy (text + i, "я", 2);
  memmove (text + 1, text, 99999);
  text[0] = 'x';

  g_assert_false (jyl_period_parse (text, &period, &error));
  g_assert_error (error, JYL_PERIOD_ERROR, JYL_PERIOD_ERROR_SYNTAX);
  g_assert_cmpuint (strlen (error->message), <, 300);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
}

static int
compare (const char *a, const char *b)
{
  JylPeriod one, other;

  g_assert_true (jyl_period_parse (a, &one, NULL));
  g_assert_true (jyl_period_parse (b, &other, NULL));
  g_assert_cmpint (jyl_period_equal (&one, &other), ==, g_str_equal (a, b));

  return jyl_period_compare (&one, &other);
}

static void
test_compare (void)
{
  g_assert_cmpint (compare ("2021", "2022"), <, 0);
  g_assert_cmpint (compare ("2021-02", "2021-01"), >, 0);
  g_assert_cmpint (compare ("2021-01", "2021"), <, 0);
  g_assert_cmpint (compare ("2021", "2021"), ==, 0);
  g_assert_cmpint (compare ("2021", "2021-01/2021-12"), ==, 0);
  g_assert_cmpint (compare ("2021", "2021?"), ==, 0);
  g_assert_cmpint (compare ("../2021", "0002"), <, 0);
  g_assert_cmpint (compare ("2021/..", "2021/2030"), >, 0);
}

static void
test_copy (void)
{
  JylPeriod period;
  g_autoptr (JylPeriod) copy = NULL;

  g_assert_true (jyl_period_parse ("2021-02~/..", &period, NULL));
  copy = jyl_period_copy (&period);
  g_assert_true (copy != &period);
  g_assert_true (jyl_period_equal (copy, &period));
  g_assert_null (jyl_period_copy (NULL));
  g_assert_true (g_type_is_a (JYL_TYPE_PERIOD, G_TYPE_BOXED));
}

/* Day by day through all years, held against GDate at every first of a month. */
static void
test_days (void)
{
  int expected = JYL_DAY_MIN;

  for (int year = 1; year <= 9999; year++)
    {
      for (int month = 1; month <= 12; month++)
        {
          int n_days = g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year);

          for (int day = 1; day <= n_days; day++, expected++)
            {
              int y, m, d;

              if (jyl_day_from_ymd (year, month, day) != expected)
                g_error ("%04d-%02d-%02d", year, month, day);
              jyl_day_to_ymd (expected, &y, &m, &d);
              if (y != year || m != month || d != day)
                g_error ("day %d", expected);
            }
        }
    }

  g_assert_cmpint (expected - 1, ==, JYL_DAY_MAX);

  for (int year = 1; year <= 9999; year += 37)
    {
      g_autoptr (GDate) date = g_date_new_dmy (17, 3, (GDateYear) year);

      g_assert_cmpint (jyl_day_from_ymd (year, 3, 17), ==, (int) g_date_get_julian (date));
    }
}

static void
test_days_clamped (void)
{
  int year, month, day;

  jyl_day_to_ymd (G_MININT, &year, &month, &day);
  g_assert_cmpint (year * 10000 + month * 100 + day, ==, 10101);
  jyl_day_to_ymd (G_MAXINT, &year, &month, &day);
  g_assert_cmpint (year * 10000 + month * 100 + day, ==, 99991231);
  jyl_day_to_ymd (1, NULL, NULL, NULL);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/period/good", test_good);
  g_test_add_func ("/model/period/bad", test_bad);
  g_test_add_func ("/model/period/long-text", test_long_text);
  g_test_add_func ("/model/period/compare", test_compare);
  g_test_add_func ("/model/period/copy", test_copy);
  g_test_add_func ("/model/period/days", test_days);
  g_test_add_func ("/model/period/days-clamped", test_days_clamped);

  return g_test_run ();
}
