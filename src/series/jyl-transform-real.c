/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Levels of prices, and figures in the prices of a year. */

#include "jyl-transform-private.h"

#include <glib/gi18n.h>
#include <math.h>

#include "jyl-language.h"

/* So many years after the last change of a whole year something may still be told, of months or of a forecast. */
#define MAX_LATER 50

static gboolean
is_year (const JylPeriod *period, int year)
{
  return jyl_period_get_first_day (period) == jyl_day_from_ymd (year, 1, 1)
         && jyl_period_get_last_day (period) == jyl_day_from_ymd (year, 12, 31);
}

/* The change of prices in a year as @series tells it: a change can't be had of others. */
static gboolean
find_change (JylSeries *series, int year, double *value, GArray *inputs)
{
  GPtrArray *observations = jyl_series_get_observations (series);

  for (guint i = 0; i < observations->len; i++)
    {
      JylObservation *observation = g_ptr_array_index (observations, i);

      *value = jyl_observation_get_value (observation);
      if (is_year (jyl_observation_get_period (observation), year) && jyl_observation_is_firm (observation)
          && *value > -100)
        {
          jyl_transform_add_input (inputs, series, observation);
          return TRUE;
        }
    }

  return FALSE;
}

/* The mean of an index in a year: of its months, where these are told. */
static gboolean
find_level (JylSeries *series, int year, double *value, GArray *inputs)
{
  g_autoptr (GString) formula = g_string_new (NULL);

  return jyl_series_get_year (series, year, value, inputs, formula) && *value > 0;
}

/* What @series tells of the prices of a year; what that rests on. (transfer full) (nullable) */
static GArray *
find_in_series (const JylPrices *self, JylSeries *series, int year, double *value)
{
  g_autoptr (GArray) inputs = jyl_transform_new_inputs ();

  return (self->is_index ? find_level : find_change) (series, year, value, inputs) ? g_steal_pointer (&inputs) : NULL;
}

/* The same of the first series that tells it. */
static GArray *
find_figures (const JylPrices *self, JylIndicator *indicator, int year, double *value)
{
  GPtrArray *shown = jyl_indicator_get_chart_series (indicator);
  GPtrArray *all = jyl_indicator_get_series (indicator);
  GArray *found = NULL;

  for (guint i = 0; found == NULL && i < all->len; i++)
    {
      JylSeries *series = g_ptr_array_index (all, i);

      if (shown == NULL || jyl_ids_contain (shown, jyl_series_get_id (series)))
        found = find_in_series (self, series, year, value);
    }

  return found;
}

static int
find_last_year (JylIndicator *indicator)
{
  GPtrArray *all = jyl_indicator_get_series (indicator);
  int latest = G_MININT;

  for (guint i = 0; i < all->len; i++)
    {
      int first, last;

      jyl_series_get_years (g_ptr_array_index (all, i), &first, &last);
      latest = MAX (latest, last);
    }

  return latest;
}

/* Changes lead from the year before the first of them to the last. */
static void
chain (JylPrices *self, GArray *changes)
{
  double level = 1;

  g_array_append_val (self->levels, level);
  for (guint i = changes->len; i > 0; i--)
    {
      level *= 1 + g_array_index (changes, double, i - 1) / 100;
      g_array_append_val (self->levels, level);
    }
}

/**
 * jyl_prices_new:
 * @indicator: yearly changes of prices in per cent, or an index of prices
 *
 * Reaches from the latest year back to the first that is missing. A year's change is that of the first series, of
 * those that the indicator shows at first, that has it: one body's for most years, another's where that has none that
 * can be trusted. An index is of one series, since two have bases of their own, and a year's is the mean of its months
 * where these are told.
 *
 * Returns: (transfer full) (nullable): the levels; %NULL where there is none
 */
JylPrices *
jyl_prices_new (JylIndicator *indicator)
{
  g_autoptr (JylPrices) self = g_new0 (JylPrices, 1);
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double)); /* the latest first */
  int latest = find_last_year (indicator), year = latest;
  JylSeries *series = NULL;
  GArray *found = NULL;
  double value;

  self->is_index = jyl_indicator_get_unit (indicator).kind == JYL_UNIT_INDEX;
  self->figures = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->levels = g_array_new (FALSE, FALSE, sizeof (double));
  while (year > 0 && latest - year < MAX_LATER && (found = find_figures (self, indicator, year, &value)) == NULL)
    year--;
  if (found == NULL)
    return NULL;

  self->last = year;
  series = g_array_index (found, JylFigure, 0).series;
  while (found != NULL)
    {
      g_ptr_array_insert (self->figures, 0, found);
      g_array_append_val (values, value);
      year--;
      found = year < 1 ? NULL
              : self->is_index ? find_in_series (self, series, year, &value)
                               : find_figures (self, indicator, year, &value);
    }
  self->first = self->is_index ? year + 1 : year;
  if (!self->is_index)
    chain (self, values);
  for (guint i = values->len; self->is_index && i > 0; i--)
    g_array_append_val (self->levels, g_array_index (values, double, i - 1));

  return g_steal_pointer (&self);
}

void
jyl_prices_free (JylPrices *self)
{
  g_ptr_array_unref (self->figures);
  g_array_unref (self->levels);
  g_free (self);
}

double
jyl_prices_get (const JylPrices *self, int year)
{
  g_return_val_if_fail (year >= self->first && year <= self->last, NAN);

  return g_array_index (self->levels, double, year - self->first);
}

/* What a year's prices rest on: the change that leads to it, or its level. */
static GArray *
get_figures (const JylPrices *self, int year)
{
  return g_ptr_array_index (self->figures, year - self->first - (self->is_index ? 0 : 1));
}

static JylSeries *
get_teller (const JylPrices *self, int year)
{
  return g_array_index (get_figures (self, year), JylFigure, 0).series;
}

/**
 * jyl_prices_describe:
 * @self: levels of prices
 * @first: a year
 * @last: another
 * @language: in what language
 *
 * Returns: (transfer full): whose changes lead from the one to the other, or whose index has them: "World Bank
 *   1996–2023; BNS 2024–2025"
 */
char *
jyl_prices_describe (const JylPrices *self, int first, int last, JylLanguage language)
{
  GString *string = g_string_new (NULL);

  for (int year = MAX (first, self->first) + (self->is_index ? 0 : 1); year <= MIN (last, self->last);)
    {
      JylSeries *series = get_teller (self, year);
      JylPeriod period = jyl_period_of_year (year);
      g_autofree char *years = NULL;

      while (year <= MIN (last, self->last) && get_teller (self, year) == series)
        year++;
      period.end.year = (gint16) (year - 1);
      period.interval = period.end.year != period.start.year;
      years = jyl_format_period (language, &period);
      g_string_append_printf (string, "%s%s %s", string->len > 0 ? "; " : "",
                              jyl_text_get (jyl_series_get_title (series), language), years);
    }

  return g_string_free (string, FALSE);
}

/* An index needs no year between. */
static void
add_inputs (const JylPrices *prices, int year, int base, GArray *inputs)
{
  int first = MIN (year, base), last = MAX (year, base);

  for (int i = first + (prices->is_index ? 0 : 1); i <= last; i++)
    {
      GArray *figures = get_figures (prices, i);

      if (!prices->is_index || i == first || i == last)
        g_array_append_vals (inputs, figures->data, figures->len);
    }
}

static JylText *
note_prices (int year, int base, double level)
{
  g_auto (GStrv) words = g_new0 (char *, JYL_N_LANGUAGES + 1);

  for (guint i = 0; i < JYL_N_LANGUAGES; i++)
    {
      g_autofree char *number = jyl_format_number ((JylLanguage) i, level, 2);

      /* TRANSLATORS: years and a level of prices: "In prices of 2025; if the prices of 2025 are 100, those of 2019
       * are 56.12". */
      words[i] = g_strdup_printf (
          jyl_translate ((JylLanguage) i,
                         N_("In prices of %1$d; if the prices of %1$d are 100, those of %2$d are %3$s")),
          base, year, number);
    }

  return jyl_transform_note (words);
}

static void
add_real (GPtrArray *made, JylFigure figure, const JylPeriod *period, int year, const JylPrices *prices, int base)
{
  double value = jyl_observation_get_value (figure.observation);
  double level = 100 * jyl_prices_get (prices, year) / jyl_prices_get (prices, base);
  g_autoptr (GArray) inputs = jyl_transform_new_inputs ();
  g_autofree char *number = jyl_transform_format (value);
  g_autofree char *formula = NULL;
  g_autoptr (JylText) note = note_prices (year, base, level);
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  g_array_append_val (inputs, figure);
  add_inputs (prices, year, base, inputs);
  g_ascii_formatd (digits, sizeof digits, level < 1 ? "%.8f" : "%.6f", level);
  formula = g_strdup_printf ("%s * 100 / %s", number, year == base ? "100" : digits);
  g_ptr_array_add (made, jyl_transform_make (period, value * 100 / level, formula, note, inputs));
}

/**
 * jyl_transform_real: (skip)
 * @series: amounts of money
 * @prices: levels of prices
 * @base: a year that has one
 * @most: to stop at so many
 * @refusals: gets what is left out
 *
 * An amount times 100, by the level of prices of its year, where that of @base is 100. An amount in force for
 * several years has the prices of each.
 *
 * Returns: (transfer full) (element-type JylObservation): the amounts in the prices of @base
 */
GPtrArray *
jyl_transform_real (JylSeries *series, const JylPrices *prices, int base, guint most, JylRefusals *refusals)
{
  GPtrArray *observations = jyl_series_get_observations (series);
  GPtrArray *made = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean in_force = jyl_series_get_measure (series) == JYL_MEASURE_AMOUNT;

  refusals->year = prices->first;
  refusals->last_year = prices->last;
  for (guint i = 0; i < observations->len && made->len < most; i++)
    {
      JylObservation *observation = g_ptr_array_index (observations, i);
      const JylPeriod *period = jyl_observation_get_period (observation);
      int first = period->open_start ? prices->first : jyl_day_get_year (jyl_period_get_first_day (period));
      int last = period->open_end ? MAX (prices->last, first) : jyl_day_get_year (jyl_period_get_last_day (period));

      if (!jyl_observation_is_firm (observation))
        {
          jyl_refusals_add (refusals, JYL_REASON_ROUGH, period);
          continue;
        }
      if (first != last && !in_force)
        {
          jyl_refusals_add (refusals, JYL_REASON_YEARS, period);
          continue;
        }
      if (first < prices->first)
        jyl_refusals_add (refusals, JYL_REASON_PRICES_BEFORE, period);
      if (last > prices->last)
        jyl_refusals_add (refusals, JYL_REASON_PRICES_AFTER, period);

      for (int year = MAX (first, prices->first); year <= MIN (last, prices->last) && made->len < most; year++)
        {
          JylPeriod whole = jyl_period_of_year (year);
          int start = MAX (jyl_period_get_first_day (period), jyl_period_get_first_day (&whole));
          int end = MIN (jyl_period_get_last_day (period), jyl_period_get_last_day (&whole));
          JylPeriod part = *period;

          /* Of several years, the part that lies in this one. */
          if (first != last || period->open_start || period->open_end)
            {
              part = whole;
              if (start != jyl_period_get_first_day (&whole) || end != jyl_period_get_last_day (&whole))
                {
                  int month, day;

                  part.interval = TRUE;
                  jyl_day_to_ymd (start, NULL, &month, &day);
                  part.start.month = (guint8) month;
                  part.start.day = (guint8) day;
                  jyl_day_to_ymd (end, NULL, &month, &day);
                  part.end.month = (guint8) month;
                  part.end.day = (guint8) day;
                }
            }
          add_real (made, (JylFigure) { series, observation }, &part, year, prices, base);
        }
    }

  return made;
}
