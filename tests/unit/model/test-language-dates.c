/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-language.h"

#include <string.h>

typedef struct {
  const char *edtf;
  const char *en, *ru, *kk;
} Row;

/* A no-break space is written as _ here. */
static const Row short_rows[] = {
  { "2024-01-01", "1 Jan 2024", "1 янв. 2024_г.", "2024_ж. 1 қаң." },
  { "2024-03-31", "31 Mar 2024", "31 мар. 2024_г.", "2024_ж. 31 нау." },
  { "2024-05-09", "9 May 2024", "9 мая 2024_г.", "2024_ж. 9 мам." },
  { "2021-02", "Feb 2021", "февр. 2021_г.", "2021_ж. ақп." },
  { "2021-03", "Mar 2021", "март 2021_г.", "2021_ж. нау." },
  { "2021", "2021", "2021", "2021" },
  { "2021-01/2021-10", "Jan–Oct 2021", "янв.–окт. 2021_г.", "2021_ж. қаң.–қаз." },
  { "2021-03-01/2021-03-05", "1–5 Mar 2021", "1–5 мар. 2021_г.", "2021_ж. 1–5 нау." },
  { "2021-03-01/2021-04-05", "1 Mar – 5 Apr 2021", "1 мар. – 5 апр. 2021_г.", "2021_ж. 1 нау. – 5 сәу." },
  { "2020-12/2021-02", "Dec 2020 – Feb 2021", "дек. 2020_г. – февр. 2021_г.", "2020_ж. жел. – 2021_ж. ақп." },
  { "2021-02/2021-03-05", "Feb 2021 – 5 Mar 2021", "февр. 2021_г. – 5 мар. 2021_г.", "2021_ж. ақп. – 2021_ж. 5 нау." },
  { "2024/2026", "2024–2026", "2024–2026", "2024–2026" },
  { "2024/2024", "2024", "2024", "2024" },
  { "2022-01-01/..", "since 1 Jan 2022", "с 1 янв. 2022_г.", "2022_ж. 1 қаң. бастап" },
  { "2022-03/..", "since Mar 2022", "с мар. 2022_г.", "2022_ж. нау. бастап" },
  { "2022/..", "since 2022", "с 2022_г.", "2022_ж. бастап" },
  { "../2021", "until 2021", "по 2021_г.", "2021_ж. дейін" },
  { "2022-10-10?", "10 Oct 2022?", "10 окт. 2022_г.?", "2022_ж. 10 қаз.?" },
  { "2019~", "about 2019", "примерно 2019_г.", "шамамен 2019_ж." },
  { "2019%", "about 2019?", "примерно 2019_г.?", "шамамен 2019_ж.?" },
  { "2024-01/2024-11~", "about Jan–Nov 2024", "примерно янв.–нояб. 2024_г.", "шамамен 2024_ж. қаң.–қар." },
  { "2019~/..", "since about 2019", "примерно с 2019_г.", "шамамен 2019_ж. бастап" },
};

static const Row long_rows[] = {
  { "2024-01-01", "1 January 2024", "1 января 2024_г.", "2024_ж. 1 қаңтар" },
  { "2024-05", "May 2024", "май 2024_г.", "2024_ж. мамыр" },
  { "2024-08-30", "30 August 2024", "30 августа 2024_г.", "2024_ж. 30 тамыз" },
  { "2021-01/2021-10", "January–October 2021", "январь–октябрь 2021_г.", "2021_ж. қаңтар–қазан" },
  { "2022-01-01/..", "since 1 January 2022", "с 1 января 2022_г.", "2022_ж. 1 қаңтардан бастап" },
  { "2022-09/..", "since September 2022", "с сентября 2022_г.", "2022_ж. қыркүйектен бастап" },
  { "2022/..", "since 2022", "с 2022_г.", "2022 жылдан бастап" },
  { "../2021-12-31", "until 31 December 2021", "по 31 декабря 2021_г.", "2021_ж. 31 желтоқсанға дейін" },
  { "../2021-06", "until June 2021", "по июнь 2021_г.", "2021_ж. маусымға дейін" },
  { "../2021", "until 2021", "по 2021_г.", "2021 жылға дейін" },
};

static void
check (const Row *row, char *(*format) (JylLanguage, const JylPeriod *) )
{
  const char *expected[JYL_N_LANGUAGES] = { row->en, row->ru, row->kk };
  JylPeriod period;

  g_assert_true (jyl_period_parse (row->edtf, &period, NULL));

  for (guint i = 0; i < JYL_N_LANGUAGES; i++)
    {
      g_autofree char *formatted = format ((JylLanguage) i, &period);
      g_auto (GStrv) pieces = g_strsplit (formatted, "\302\240", -1);
      g_autofree char *shown = g_strjoinv ("_", pieces);

      g_assert_cmpstr (shown, ==, expected[i]);
    }
}

static void
test_short (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (short_rows); i++)
    check (&short_rows[i], jyl_format_period);
}

static void
test_long (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (long_rows); i++)
    check (&long_rows[i], jyl_format_period_long);
}

/* Twelve months, none the same as another. */
static void
test_months (void)
{
  for (guint language = 0; language < JYL_N_LANGUAGES; language++)
    {
      g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      for (guint month = 1; month <= 12; month++)
        {
          JylPeriod period = { .start = { 2024, (guint8) month, 1 }, .end = { 2024, (guint8) month, 1 } };

          g_assert_true (g_hash_table_add (seen, jyl_format_period ((JylLanguage) language, &period)));
          period.start.day = period.end.day = 2;
          g_assert_true (g_hash_table_add (seen, jyl_format_period_long ((JylLanguage) language, &period)));
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/language-dates/short", test_short);
  g_test_add_func ("/model/language-dates/long", test_long);
  g_test_add_func ("/model/language-dates/months", test_months);

  return g_test_run ();
}
