/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates and periods in a language. The names of the months and the order of year, month and day are
 * those of CLDR (en-001, ru, kk); they stand here and not in the catalogues because grammar, and no
 * translator, decides which form a month takes. */

#include "jyl-language.h"

#define NO_BREAK_SPACE "\302\240"
#define EN_DASH "\342\200\223"

typedef struct {
  const char *beside_day[12]; /* in Russian the genitive: 1 января */
  const char *alone[12];      /* январь 2021 */
} MonthNames;

static const MonthNames short_months[JYL_N_LANGUAGES] = {
  [JYL_LANGUAGE_EN] = {
    { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" },
    { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" },
  },
  [JYL_LANGUAGE_RU] = {
    { "янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек." },
    { "янв.", "февр.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.", "дек." },
  },
  [JYL_LANGUAGE_KK] = {
    { "қаң.", "ақп.", "нау.", "сәу.", "мам.", "мау.", "шіл.", "там.", "қыр.", "қаз.", "қар.", "жел." },
    { "қаң.", "ақп.", "нау.", "сәу.", "мам.", "мау.", "шіл.", "там.", "қыр.", "қаз.", "қар.", "жел." },
  },
};

static const MonthNames long_months[JYL_N_LANGUAGES] = {
  [JYL_LANGUAGE_EN] = {
    { "January", "February", "March", "April", "May", "June",
      "July", "August", "September", "October", "November", "December" },
    { "January", "February", "March", "April", "May", "June",
      "July", "August", "September", "October", "November", "December" },
  },
  [JYL_LANGUAGE_RU] = {
    { "января", "февраля", "марта", "апреля", "мая", "июня",
      "июля", "августа", "сентября", "октября", "ноября", "декабря" },
    { "январь", "февраль", "март", "апрель", "май", "июнь",
      "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь" },
  },
  [JYL_LANGUAGE_KK] = {
    { "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
      "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан" },
    { "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
      "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан" },
  },
};

/* What the long name of a Kazakh month takes before бастап (since) and before дейін (until). */
static const char *const kazakh_ablative[12] = {
  "дан", "нан", "дан", "ден", "дан", "нан", "ден", "дан", "тен", "нан", "дан", "нан",
};
static const char *const kazakh_dative[12] = {
  "ға", "ға", "ға", "ге", "ға", "ға", "ге", "ға", "ке", "ға", "ға", "ға",
};

/* What stands around a date, and decides its case. */
typedef enum {
  ROLE_PLAIN,
  ROLE_SINCE,
  ROLE_UNTIL,
} Role;

/* "1 January" or "January": what a date has besides the year. */
static char *
format_day_and_month (JylLanguage language, const MonthNames *names, const JylDate *date, Role role)
{
  const char *month;
  const char *ending = "";

  /* "с января", but "по январь". */
  if (date->day > 0 || role == ROLE_SINCE)
    month = names->beside_day[date->month - 1];
  else
    month = names->alone[date->month - 1];

  if (language == JYL_LANGUAGE_KK && names == &long_months[JYL_LANGUAGE_KK])
    {
      if (role == ROLE_SINCE)
        ending = kazakh_ablative[date->month - 1];
      else if (role == ROLE_UNTIL)
        ending = kazakh_dative[date->month - 1];
    }

  if (date->day > 0)
    return g_strdup_printf ("%d %s%s", date->day, month, ending);

  return g_strconcat (month, ending, NULL);
}

/* Puts the year where the language has it. */
static char *
add_year (JylLanguage language, const char *day_and_month, int year)
{
  switch (language)
    {
    case JYL_LANGUAGE_RU:
      return g_strdup_printf ("%s %d" NO_BREAK_SPACE "г.", day_and_month, year);
    case JYL_LANGUAGE_KK:
      return g_strdup_printf ("%d" NO_BREAK_SPACE "ж. %s", year, day_and_month);
    case JYL_LANGUAGE_EN:
    default:
      return g_strdup_printf ("%s %d", day_and_month, year);
    }
}

/* A year with nothing beside it; within a phrase (@marked) it needs its word in Russian and Kazakh. */
static char *
format_year (JylLanguage language, gboolean is_long, int year, Role role, gboolean marked)
{
  if (language == JYL_LANGUAGE_RU && marked)
    return g_strdup_printf ("%d" NO_BREAK_SPACE "г.", year);

  if (language == JYL_LANGUAGE_KK && marked)
    {
      if (is_long && role != ROLE_PLAIN)
        return g_strdup_printf ("%d %s", year, role == ROLE_SINCE ? "жылдан" : "жылға");
      return g_strdup_printf ("%d" NO_BREAK_SPACE "ж.", year);
    }

  return g_strdup_printf ("%d", year);
}

static char *
format_date (JylLanguage language, gboolean is_long, const JylDate *date, Role role, gboolean marked)
{
  const MonthNames *names = is_long ? &long_months[language] : &short_months[language];
  g_autofree char *day_and_month = NULL;

  if (date->month == 0)
    return format_year (language, is_long, date->year, role, marked);

  day_and_month = format_day_and_month (language, names, date, role);
  return add_year (language, day_and_month, date->year);
}

/* An interval within one year names the year once, one within a month also the month. */
static char *
format_within_year (JylLanguage language, gboolean is_long, const JylDate *start, const JylDate *end)
{
  const MonthNames *names = is_long ? &long_months[language] : &short_months[language];
  g_autofree char *last = format_day_and_month (language, names, end, ROLE_PLAIN);
  g_autofree char *both = NULL;

  if (start->month == end->month && start->day > 0)
    {
      both = g_strdup_printf ("%d" EN_DASH "%s", start->day, last);
    }
  else
    {
      g_autofree char *first = format_day_and_month (language, names, start, ROLE_PLAIN);

      both = g_strconcat (first, start->day > 0 ? " " EN_DASH " " : EN_DASH, last, NULL);
    }

  return add_year (language, both, start->year);
}

static char *
format_closed (JylLanguage language, gboolean is_long, const JylPeriod *period, gboolean marked)
{
  const JylDate *start = &period->start;
  const JylDate *end = &period->end;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (start->year == end->year && start->month == end->month && start->day == end->day)
    return format_date (language, is_long, start, ROLE_PLAIN, marked);

  if (start->month == 0 && end->month == 0)
    return g_strdup_printf ("%d" EN_DASH "%d", start->year, end->year);

  if (start->year == end->year && start->month > 0 && end->month > 0 && (start->day > 0) == (end->day > 0))
    return format_within_year (language, is_long, start, end);

  first = format_date (language, is_long, start, ROLE_PLAIN, marked);
  last = format_date (language, is_long, end, ROLE_PLAIN, marked);
  return g_strconcat (first, " " EN_DASH " ", last, NULL);
}

/* An interval with an open end: "since" or "until" the other one, which is included. */
static char *
format_open (JylLanguage language, gboolean is_long, const JylPeriod *period, const char *about)
{
  Role role = period->open_end ? ROLE_SINCE : ROLE_UNTIL;
  const JylDate *date = period->open_end ? &period->start : &period->end;
  g_autofree char *formatted = format_date (language, is_long, date, role, TRUE);

  switch (language)
    {
    case JYL_LANGUAGE_RU:
      return g_strconcat (about, role == ROLE_SINCE ? "с " : "по ", formatted, NULL);
    case JYL_LANGUAGE_KK:
      return g_strconcat (about, formatted, role == ROLE_SINCE ? " бастап" : " дейін", NULL);
    case JYL_LANGUAGE_EN:
    default:
      return g_strconcat (role == ROLE_SINCE ? "since " : "until ", about, formatted, NULL);
    }
}

static char *
format_period (JylLanguage language, const JylPeriod *period, gboolean is_long)
{
  static const char *const abouts[JYL_N_LANGUAGES] = {
    [JYL_LANGUAGE_EN] = "about ",
    [JYL_LANGUAGE_RU] = "примерно ",
    [JYL_LANGUAGE_KK] = "шамамен ",
  };
  const char *about;
  const char *inferred;
  g_autofree char *formatted = NULL;

  g_return_val_if_fail (period != NULL, NULL);
  g_return_val_if_fail ((guint) language < JYL_N_LANGUAGES, NULL);

  about = jyl_period_is_approximate (period) ? abouts[language] : "";
  inferred = jyl_period_is_inferred (period) ? "?" : "";

  if (period->open_start || period->open_end)
    {
      formatted = format_open (language, is_long, period, about);
    }
  else
    {
      g_autofree char *closed = format_closed (language, is_long, period, *about != '\0');

      formatted = g_strconcat (about, closed, NULL);
    }

  return g_strconcat (formatted, inferred, NULL);
}

/**
 * jyl_format_period:
 * @language: the language wanted
 * @period: a period
 *
 * Returns: (transfer full): the period with short names of months: "1 Jan 2024", "янв.–окт. 2021 г.",
 *   "2022 ж. бастап"; "?" behind what is inferred, "about" with what is approximate
 */
char *
jyl_format_period (JylLanguage language, const JylPeriod *period)
{
  return format_period (language, period, FALSE);
}

/**
 * jyl_format_period_long:
 * @language: the language wanted
 * @period: a period
 *
 * Returns: (transfer full): the period with full names of months: "1 January 2024", "1 января 2024 г."
 */
char *
jyl_format_period_long (JylLanguage language, const JylPeriod *period)
{
  return format_period (language, period, TRUE);
}
