/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The figure that an indicator is told by, and how it differs from the one before. */

#include "jyl-latest.h"

#include <glib/gi18n.h>
#include <math.h>

#include "jyl-language.h"

static gboolean
has_same_precision (const JylDate *a, const JylDate *b)
{
  return (a->month > 0) == (b->month > 0) && (a->day > 0) == (b->day > 0);
}

/* A year with a year, a month with a month: part of a year is never compared with a whole one. */
static gboolean
is_comparable (JylObservation *a, JylObservation *b)
{
  const JylPeriod *one = jyl_observation_get_period (a);
  const JylPeriod *other = jyl_observation_get_period (b);

  return !jyl_period_is_part_of_year (one) && !jyl_period_is_part_of_year (other)
         && one->interval == other->interval
         && has_same_precision (&one->start, &other->start);
}

static char *
format_period (JylFigure figure)
{
  return jyl_format_period (jyl_language_of_interface (), jyl_observation_get_period (figure.observation));
}

/* The beginning of the time through which the number has been what it is. */
static JylFigure
find_unchanged_since (JylFigure figure)
{
  JylFigure since = figure;

  for (JylFigure previous = jyl_latest_find_previous (figure); previous.observation != NULL;
       previous = jyl_latest_find_previous (previous))
    {
      if (jyl_observation_get_value (previous.observation) != jyl_observation_get_value (figure.observation))
        break;
      since = previous;
    }

  return since;
}

static char *
format_difference (JylFigure figure, JylFigure previous)
{
  JylLanguage language = jyl_language_of_interface ();
  JylUnit unit = jyl_indicator_get_unit (jyl_series_get_indicator (figure.series));
  double before = jyl_observation_get_value (previous.observation);
  double difference = jyl_observation_get_value (figure.observation) - before;
  const char *sign = difference > 0 ? "+" : "−";
  g_autofree char *value = jyl_unit_format (&unit, language, fabs (difference));
  g_autofree char *period = format_period (previous);
  g_autofree char *share = NULL;

  if (before <= 0 || unit.kind == JYL_UNIT_PERCENT)
    /* TRANSLATORS: a change: sign, number, the period compared with: "+15,000 ₸ on 2023". */
    return g_strdup_printf (_("%s%s on %s"), sign, value, period);

  share = jyl_format_percent (language, fabs (difference) / before * 100.0, 1, "%");

  /* TRANSLATORS: a change: sign, number, sign, share, the period compared with: "+15,000 ₸ (+21.4 %) on 2023". */
  return g_strdup_printf (_("%s%s (%s%s) on %s"), sign, value, sign, share, period);
}

/* A later one wins; of equals the first series, which stands above the others. A number for part
 * of a year only stands in where there is nothing else. */
static gboolean
is_better (JylObservation *candidate, JylObservation *best)
{
  const JylPeriod *one = jyl_observation_get_period (candidate);
  const JylPeriod *other;

  if (best == NULL)
    return TRUE;

  other = jyl_observation_get_period (best);
  if (jyl_period_is_part_of_year (one) != jyl_period_is_part_of_year (other))
    return jyl_period_is_part_of_year (other);

  return jyl_period_get_last_day (one) > jyl_period_get_last_day (other);
}

/**
 * jyl_latest_find:
 * @indicator: an indicator
 *
 * Looks through all counters, because the one that stands first may have stopped counting long ago.
 *
 * Returns: the number that is the latest; its members are %NULL where there is none
 */
JylFigure
jyl_latest_find (JylIndicator *indicator)
{
  JylFigure latest = { NULL, NULL };
  GPtrArray *all;

  g_return_val_if_fail (JYL_IS_INDICATOR (indicator), latest);

  all = jyl_indicator_get_series (indicator);
  for (guint i = 0; i < all->len; i++)
    {
      JylSeries *series = g_ptr_array_index (all, i);
      GPtrArray *observations = jyl_series_get_observations (series);

      for (guint j = 0; j < observations->len; j++)
        {
          JylObservation *observation = g_ptr_array_index (observations, j);

          if (jyl_observation_get_status (observation) != JYL_STATUS_FORECAST
              && is_better (observation, latest.observation))
            latest = (JylFigure) { series, observation };
        }
    }

  return latest;
}

/**
 * jyl_latest_find_previous:
 * @figure: a number
 *
 * Looks for the last number of the same series that is over before @figure begins and is for
 * a period of the same sort. Part of a year is compared with nothing.
 *
 * Returns: that number; its members are %NULL where there is none
 */
JylFigure
jyl_latest_find_previous (JylFigure figure)
{
  JylFigure previous = { NULL, NULL };
  GPtrArray *observations;

  g_return_val_if_fail (JYL_IS_SERIES (figure.series) && JYL_IS_OBSERVATION (figure.observation), previous);

  observations = jyl_series_get_observations (figure.series);
  for (guint i = 0; i < observations->len; i++)
    {
      JylObservation *other = g_ptr_array_index (observations, i);

      if (jyl_period_get_last_day (jyl_observation_get_period (other))
            < jyl_period_get_first_day (jyl_observation_get_period (figure.observation))
          && is_comparable (figure.observation, other))
        previous = (JylFigure) { figure.series, other };
    }

  return previous;
}

/**
 * jyl_latest_format_change:
 * @figure: a number
 *
 * Returns: (transfer full) (nullable): how it differs from the one before, in the interface's language
 */
char *
jyl_latest_format_change (JylFigure figure)
{
  JylFigure previous = jyl_latest_find_previous (figure);
  g_autofree char *period = NULL;

  if (previous.observation == NULL)
    return NULL;

  if (jyl_observation_get_value (previous.observation) != jyl_observation_get_value (figure.observation))
    return format_difference (figure, previous);

  period = format_period (find_unchanged_since (figure));

  /* TRANSLATORS: a number has been the same since a period: "unchanged since 2024". */
  return g_strdup_printf (_("unchanged since %s"), period);
}

/**
 * jyl_latest_find_current:
 * @indicator: an indicator
 *
 * Returns: the number that it is told by: the latest there is, or where all are foreseen the last of the first series;
 *   its members are %NULL where there is none
 */
JylFigure
jyl_latest_find_current (JylIndicator *indicator)
{
  JylFigure latest = jyl_latest_find (indicator);

  return latest.observation != NULL ? latest : jyl_indicator_get_latest (indicator);
}
