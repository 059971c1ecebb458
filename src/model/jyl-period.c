/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-period.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * jyl_period_error_quark:
 *
 * Returns: the domain of #JylPeriodError
 */
G_DEFINE_QUARK (jyl_period_error, jyl_period_error)

G_DEFINE_BOXED_TYPE (JylPeriod, jyl_period, jyl_period_copy, jyl_period_free)

static int
days_in_month (int year, int month)
{
  static const guint8 days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
  gboolean leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

  return days[month - 1] + (month == 2 && leap ? 1 : 0);
}

static int
date_first_day (const JylDate *date)
{
  return jyl_day_from_ymd (date->year, MAX (date->month, 1), MAX (date->day, 1));
}

static int
date_last_day (const JylDate *date)
{
  int month = date->month > 0 ? date->month : 12;
  int day = date->day > 0 ? date->day : days_in_month (date->year, month);

  return jyl_day_from_ymd (date->year, month, day);
}

static gboolean
date_equal (const JylDate *a, const JylDate *b)
{
  return a->year == b->year && a->month == b->month && a->day == b->day && a->inferred == b->inferred
         && a->approximate == b->approximate;
}

static void
append_date (GString *string, const JylDate *date)
{
  g_string_append_printf (string, "%04d", date->year);
  if (date->month > 0)
    g_string_append_printf (string, "-%02d", date->month);
  if (date->day > 0)
    g_string_append_printf (string, "-%02d", date->day);

  if (date->inferred && date->approximate)
    g_string_append_c (string, '%');
  else if (date->inferred)
    g_string_append_c (string, '?');
  else if (date->approximate)
    g_string_append_c (string, '~');
}

/* Reads exactly @n digits and moves on; -1 where there are others. */
static int
read_digits (const char **cursor, const char *end, guint n)
{
  int value = 0;

  if ((gsize) (end - *cursor) < n)
    return -1;

  for (guint i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit ((*cursor)[i]))
        return -1;
      value = value * 10 + ((*cursor)[i] - '0');
    }

  *cursor += n;
  return value;
}

static gboolean
fail_syntax (const char *text, GError **error)
{
  g_autofree char *shown = g_utf8_make_valid (text, (gssize) MIN (strlen (text), 60));

  g_set_error (error, JYL_PERIOD_ERROR, JYL_PERIOD_ERROR_SYNTAX,
               /* TRANSLATORS: the examples are written in every language as they stand here. */
               _("“%s” is no date; write 2021, 2021-02 or 2021-02-28, an interval as 2021-02/2024, and an open "
                  "end as .. (2022/..)"),
               shown);
  return FALSE;
}

/* Whether there is such a date; @month and @day are 0 where they weren't named, negative where 00 was. */
static gboolean
check_date (const char *start, const char *end, int year, int month, int day, GError **error)
{
  g_autofree char *written = NULL;

  if (year > 0 && month >= 0 && month <= 12 && day >= 0 && (day == 0 || day <= days_in_month (year, month)))
    return TRUE;

  written = g_strndup (start, (gsize) (end - start));

  if (year == 0)
    g_set_error (error, JYL_PERIOD_ERROR, JYL_PERIOD_ERROR_DATE,
                 _("“%s” names the year 0; years are written 0001 to 9999"), written);
  else if (month < 0 || month > 12)
    g_set_error (error, JYL_PERIOD_ERROR, JYL_PERIOD_ERROR_DATE,
                 _("“%s” names a month that doesn’t exist; months are written 01 to 12"), written);
  else
    g_set_error (error, JYL_PERIOD_ERROR, JYL_PERIOD_ERROR_DATE,
                 _("“%s” names a day that doesn’t exist; %04d-%02d has the days 01 to %02d"), written, year, month,
                 days_in_month (year, month));

  return FALSE;
}

/* Parses what stands between @start and @end as one date; @text is all there is, for the message. */
static gboolean
parse_date (const char *text, const char *start, const char *end, JylDate *out, GError **error)
{
  JylDate date = { 0 };
  const char *cursor = start;
  int year, month = 0, day = 0;

  year = read_digits (&cursor, end, 4);
  if (year < 0)
    return fail_syntax (text, error);

  if (cursor < end && *cursor == '-')
    {
      cursor++;
      month = read_digits (&cursor, end, 2);
      if (month < 0)
        return fail_syntax (text, error);

      if (cursor < end && *cursor == '-')
        {
          cursor++;
          day = read_digits (&cursor, end, 2);
          if (day < 0)
            return fail_syntax (text, error);
          if (day == 0)
            day = -1;
        }
      if (month == 0)
        month = -1;
    }

  if (cursor < end && strchr ("?~%", *cursor) != NULL)
    {
      date.inferred = *cursor != '~';
      date.approximate = *cursor != '?';
      cursor++;
    }

  if (cursor != end)
    return fail_syntax (text, error);

  if (!check_date (start, end, year, month, day, error))
    return FALSE;

  date.year = (gint16) year;
  date.month = (guint8) month;
  date.day = (guint8) day;
  *out = date;

  return TRUE;
}

static gboolean
parse_interval (const char *text, const char *slash, JylPeriod *out, GError **error)
{
  JylPeriod period = { .interval = TRUE };
  const char *end = text + strlen (text);

  period.open_start = slash - text == 2 && strncmp (text, "..", 2) == 0;
  period.open_end = strcmp (slash + 1, "..") == 0;

  if (period.open_start && period.open_end)
    {
      g_set_error (error, JYL_PERIOD_ERROR, JYL_PERIOD_ERROR_ORDER,
                   _("“%s” has no date; an interval needs at least one, such as 2022/.."), text);
      return FALSE;
    }
  if (!period.open_start && !parse_date (text, text, slash, &period.start, error))
    return FALSE;
  if (!period.open_end && !parse_date (text, slash + 1, end, &period.end, error))
    return FALSE;

  if (!period.open_start && !period.open_end && date_first_day (&period.start) > date_last_day (&period.end))
    {
      g_set_error (error, JYL_PERIOD_ERROR, JYL_PERIOD_ERROR_ORDER,
                   _("“%s” ends before it starts; write the earlier date first"), text);
      return FALSE;
    }

  *out = period;
  return TRUE;
}

/**
 * jyl_period_parse:
 * @text: a date or an interval
 * @out: (out caller-allocates): where to put it; left alone on failure
 * @error: where to put what is wrong, of domain %JYL_PERIOD_ERROR
 *
 * Reads EDTF of level 0 (years, months, days, and intervals of them), with what the dataset format
 * takes from level 1: open ends (..) and the marks ? (inferred), ~ (about) and % (both) after a date.
 * See ISO 8601-2:2019 and https://www.loc.gov/standards/datetime/.
 *
 * Returns: whether @text is a date or an interval that can be
 */
gboolean
jyl_period_parse (const char *text, JylPeriod *out, GError **error)
{
  const char *slash;
  JylPeriod period = { 0 };

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (out != NULL, FALSE);

  slash = strchr (text, '/');
  if (slash != NULL)
    return parse_interval (text, slash, out, error);

  if (!parse_date (text, text, text + strlen (text), &period.start, error))
    return FALSE;

  period.end = period.start;
  *out = period;
  return TRUE;
}

/**
 * jyl_period_to_edtf:
 * @self: a period
 *
 * Returns: (transfer full): the period as jyl_period_parse() reads it
 */
char *
jyl_period_to_edtf (const JylPeriod *self)
{
  g_autoptr (GString) string = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  string = g_string_sized_new (24);

  if (self->open_start)
    g_string_append (string, "..");
  else
    append_date (string, &self->start);

  if (self->interval)
    {
      g_string_append_c (string, '/');
      if (self->open_end)
        g_string_append (string, "..");
      else
        append_date (string, &self->end);
    }

  return g_string_free (g_steal_pointer (&string), FALSE);
}

/**
 * jyl_period_get_first_day:
 * @self: a period
 *
 * Returns: the first day as a Julian day; %JYL_DAY_MIN where the start is open
 */
int
jyl_period_get_first_day (const JylPeriod *self)
{
  g_return_val_if_fail (self != NULL, JYL_DAY_MIN);

  return self->open_start ? JYL_DAY_MIN : date_first_day (&self->start);
}

/**
 * jyl_period_get_last_day:
 * @self: a period
 *
 * Returns: the last day, inclusive, as a Julian day; %JYL_DAY_MAX where the end is open
 */
int
jyl_period_get_last_day (const JylPeriod *self)
{
  g_return_val_if_fail (self != NULL, JYL_DAY_MAX);

  return self->open_end ? JYL_DAY_MAX : date_last_day (&self->end);
}

/**
 * jyl_period_is_part_of_year:
 * @self: a period
 *
 * A number that was counted over part of a year is not to be read as a year's.
 *
 * Returns: whether it is an interval within one calendar year that doesn't fill it
 */
gboolean
jyl_period_is_part_of_year (const JylPeriod *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (!self->interval || self->open_start || self->open_end || self->start.year != self->end.year)
    return FALSE;

  return jyl_period_get_first_day (self) > jyl_day_from_ymd (self->start.year, 1, 1)
         || jyl_period_get_last_day (self) < jyl_day_from_ymd (self->start.year, 12, 31);
}

/**
 * jyl_period_is_inferred:
 * @self: a period
 *
 * Returns: whether either end is marked as inferred (?)
 */
gboolean
jyl_period_is_inferred (const JylPeriod *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->start.inferred || self->end.inferred;
}

/**
 * jyl_period_is_approximate:
 * @self: a period
 *
 * Returns: whether either end is marked as approximate (~)
 */
gboolean
jyl_period_is_approximate (const JylPeriod *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->start.approximate || self->end.approximate;
}

/**
 * jyl_period_equal:
 * @a: a period
 * @b: another
 *
 * Returns: whether they are written alike: 2021 does not equal 2021-01/2021-12
 */
gboolean
jyl_period_equal (const JylPeriod *a, const JylPeriod *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a->interval == b->interval && a->open_start == b->open_start && a->open_end == b->open_end
         && date_equal (&a->start, &b->start) && date_equal (&a->end, &b->end);
}

/**
 * jyl_period_compare:
 * @a: a period
 * @b: another
 *
 * Returns: negative, zero or positive as @a starts, and of the same start ends, before, with or after @b
 */
int
jyl_period_compare (const JylPeriod *a, const JylPeriod *b)
{
  int difference;

  g_return_val_if_fail (a != NULL && b != NULL, 0);

  difference = jyl_period_get_first_day (a) - jyl_period_get_first_day (b);
  if (difference == 0)
    difference = jyl_period_get_last_day (a) - jyl_period_get_last_day (b);

  return difference;
}

/**
 * jyl_period_copy:
 * @self: (nullable): a period
 *
 * Returns: (transfer full) (nullable): a copy on the heap; %NULL of %NULL
 */
JylPeriod *
jyl_period_copy (const JylPeriod *self)
{
  return self != NULL ? g_memdup2 (self, sizeof *self) : NULL;
}

/**
 * jyl_period_free:
 * @self: (nullable) (transfer full): a period from jyl_period_copy()
 *
 * Frees the period.
 */
void
jyl_period_free (JylPeriod *self)
{
  g_free (self);
}

/**
 * jyl_day_from_ymd:
 * @year: 1 to 9999
 * @month: 1 to 12
 * @day: 1 to the length of the month
 *
 * Counts days in the proleptic Gregorian calendar as #GDate does. The year is taken to begin in
 * March, so that the leap day is its last one and months add up evenly (five of them make 153 days).
 *
 * Returns: the Julian day; 1 is 1 January of the year 1
 */
int
jyl_day_from_ymd (int year, int month, int day)
{
  int y, m;

  g_return_val_if_fail (year >= 1 && year <= 9999, JYL_DAY_MIN);
  g_return_val_if_fail (month >= 1 && month <= 12, JYL_DAY_MIN);
  g_return_val_if_fail (day >= 1 && day <= days_in_month (year, month), JYL_DAY_MIN);

  y = month > 2 ? year : year - 1;
  m = month > 2 ? month - 3 : month + 9;

  return y * 365 + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 306;
}

/**
 * jyl_day_to_ymd:
 * @julian_day: %JYL_DAY_MIN to %JYL_DAY_MAX; what lies outside is clamped
 * @year: (out) (optional): the year
 * @month: (out) (optional): the month, from 1
 * @day: (out) (optional): the day, from 1
 *
 * The reverse of jyl_day_from_ymd().
 */
void
jyl_day_to_ymd (int julian_day, int *year, int *month, int *day)
{
  /* Days since 1 March of the year 0; 400 years have 146,097 days. */
  int days = CLAMP (julian_day, JYL_DAY_MIN, JYL_DAY_MAX) + 305;
  int era = days / 146097;
  int day_of_era = days % 146097;
  int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int month_from_march = (5 * day_of_year + 2) / 153;
  int m = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;

  if (day != NULL)
    *day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
  if (month != NULL)
    *month = m;
  if (year != NULL)
    *year = era * 400 + year_of_era + (m <= 2 ? 1 : 0);
}

/**
 * jyl_day_get_year:
 * @julian_day: %JYL_DAY_MIN to %JYL_DAY_MAX; what lies outside is clamped
 *
 * Returns: the year that it is in
 */
int
jyl_day_get_year (int julian_day)
{
  int year;

  jyl_day_to_ymd (julian_day, &year, NULL, NULL);
  return year;
}
