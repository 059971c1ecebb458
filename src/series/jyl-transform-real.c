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

/* What @series tells of the prices of a whole year; @least: above which it must lie. */
static gboolean
find_in_series (JylSeries *series, int year, double least, JylFigure *told)
{
  GPtrArray *observations = jyl_series_get_observations (series);

  for (guint i = 0; i < observations->len; i++)
    {
      JylObservation *observation = g_ptr_array_index (observations, i);

      if (is_year (jyl_observation_get_period (observation), year) && jyl_observation_is_firm (observation)
          && jyl_observation_get_value (observation) > least)
        {
          *told = (JylFigure) { series, observation };
          return TRUE;
        }
    }

  return FALSE;
}

/* FALSE: nobody tells it. */
static gboolean
find_figure (JylIndicator *indicator, int year, double least, JylFigure *told)
{
  GPtrArray *shown = jyl_indicator_get_chart_series (indicator);
  GPtrArray *all = jyl_indicator_get_series (indicator);

  for (guint i = 0; i < all->len; i++)
    {
      JylSeries *series = g_ptr_array_index (all, i);

      if ((shown == NULL || jyl_ids_contain (shown, jyl_series_get_id (series)))
          && find_in_series (series, year, least, told))
        return TRUE;
    }

  return FALSE;
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

static double
get_value (GArray *figures, guint index)
{
  return jyl_observation_get_value (g_array_index (figures, JylFigure, index).observation);
}

/* Chains changes from the latest year back to the first that is missing. */
static void
chain (JylPrices *self, JylIndicator *indicator)
{
  double level = 1;
  JylFigure change;
  int year = self->last;

  for (; year > 0 && find_figure (indicator, year, -100, &change); year--)
    g_array_prepend_val (self->figures, change);
  self->first = year;
  g_array_append_val (self->levels, level);
  for (guint i = 0; i < self->figures->len; i++)
    {
      level *= 1 + get_value (self->figures, i) / 100;
      g_array_append_val (self->levels, level);
    }
}

/* Two indices have bases of their own: the series that has the latest year has all. */
static void
take_index (JylPrices *self, JylSeries *series)
{
  JylFigure figure;
  int year = self->last;

  for (; year > 0 && find_in_series (series, year, 0, &figure); year--)
    g_array_prepend_val (self->figures, figure);
  self->first = year + 1;
  for (guint i = 0; i < self->figures->len; i++)
    {
      double level = get_value (self->figures, i);

      g_array_append_val (self->levels, level);
    }
}

/**
 * jyl_prices_new:
 * @indicator: yearly changes of prices in per cent, or an index of prices by years
 *
 * Reaches from the latest year back to the first that is missing. A year's change is that of the first series, of
 * those that the indicator shows at first, that has it: one body's for most years, another's where that has none that
 * can be trusted. An index is of one series.
 *
 * Returns: (transfer full) (nullable): the levels; %NULL where there is none
 */
JylPrices *
jyl_prices_new (JylIndicator *indicator)
{
  g_autoptr (JylPrices) self = g_new0 (JylPrices, 1);
  int latest = find_last_year (indicator), year = latest;
  gboolean is_known = FALSE;
  JylFigure told;

  self->is_index = jyl_indicator_get_unit (indicator).kind == JYL_UNIT_INDEX;
  self->figures = g_array_new (FALSE, FALSE, sizeof (JylFigure));
  self->levels = g_array_new (FALSE, FALSE, sizeof (double));
  while (year > 0 && latest - year < MAX_LATER
         && !(is_known = find_figure (indicator, year, self->is_index ? 0 : -100, &told)))
    year--;
  if (!is_known)
    return NULL;

  self->last = year;
  if (self->is_index)
    take_index (self, told.series);
  else
    chain (self, indicator);

  return g_steal_pointer (&self);
}

void
jyl_prices_free (JylPrices *self)
{
  g_array_unref (self->figures);
  g_array_unref (self->levels);
  g_free (self);
}

double
jyl_prices_get (const JylPrices *self, int year)
{
  g_return_val_if_fail (year >= self->first && year <= self->last, NAN);

  return g_array_index (self->levels, double, year - self->first);
}

/* Who tells of a year: the change that leads to it, or its level. */
static JylFigure
get_figure (const JylPrices *self, int year)
{
  return g_array_index (self->figures, JylFigure, year - self->first - (self->is_index ? 0 : 1));
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
      JylSeries *series = get_figure (self, year).series;
      JylPeriod period = jyl_period_of_year (year);
      g_autofree char *years = NULL;

      while (year <= MIN (last, self->last) && get_figure (self, year).series == series)
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
      JylFigure figure = get_figure (prices, i);

      if (!prices->is_index || i == first || i == last)
        g_array_append_val (inputs, figure);
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
