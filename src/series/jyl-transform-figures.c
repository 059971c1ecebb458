/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What all transforms need: periods, means of years, and new observations. */

#include "jyl-transform-private.h"

#include <math.h>
#include <string.h>

/* "85000", "109140.8": the fewest digits, so that a formula reads as a person would write it. */
char *
jyl_transform_format (double value)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  for (int precision = 1; precision <= 15; precision++)
    {
      char format[8];

      g_snprintf (format, sizeof format, "%%.%dg", precision);
      g_ascii_formatd (digits, sizeof digits, format, value);
      if (strchr (digits, 'e') == NULL && fabs (g_ascii_strtod (digits, NULL) - value) <= 1e-12 * fabs (value))
        return g_strdup (digits);
    }

  g_ascii_formatd (digits, sizeof digits, "%.6f", value);
  return g_strdup (digits);
}

/**
 * jyl_period_of_year:
 * @year: a year
 *
 * Returns: the year as a period
 */
JylPeriod
jyl_period_of_year (int year)
{
  JylPeriod period = { 0 };

  period.start.year = period.end.year = (gint16) year;
  return period;
}

gboolean
jyl_observation_is_firm (JylObservation *observation)
{
  JylQualifier qualifier = jyl_observation_get_qualifier (observation);

  return qualifier == JYL_QUALIFIER_EXACT || qualifier == JYL_QUALIFIER_ABOUT;
}

/* The first and the last year of which @series tells anything; an open end tells of its other one. */
void
jyl_series_get_years (JylSeries *series, int *first, int *last)
{
  GPtrArray *observations = jyl_series_get_observations (series);

  *first = G_MAXINT;
  *last = G_MININT;
  for (guint i = 0; i < observations->len; i++)
    {
      const JylPeriod *period = jyl_observation_get_period (g_ptr_array_index (observations, i));

      if (!period->open_start)
        *first = MIN (*first, jyl_day_get_year (jyl_period_get_first_day (period)));
      if (!period->open_end)
        *last = MAX (*last, jyl_day_get_year (jyl_period_get_last_day (period)));
    }
}

/* Whether each period of @series that has a part in @year is one of whole months. */
static gboolean
is_of_months (JylSeries *series, int year)
{
  GPtrArray *observations = jyl_series_get_observations (series);
  int first_day = jyl_day_from_ymd (year, 1, 1), last_day = jyl_day_from_ymd (year, 12, 31);

  for (guint i = jyl_series_find_first (series, first_day); i < observations->len; i++)
    {
      const JylPeriod *period = jyl_observation_get_period (g_ptr_array_index (observations, i));
      int start = jyl_period_get_first_day (period), end = jyl_period_get_last_day (period), before, after;

      if (start > last_day)
        break;
      if (end < first_day)
        continue;
      jyl_day_to_ymd (start, NULL, NULL, &before);
      jyl_day_to_ymd (end + 1, NULL, NULL, &after);
      if (before != 1 || after != 1)
        return FALSE;
    }

  return TRUE;
}

static int
count_months (int first_day, int last_day)
{
  int first_year, first_month, last_year, last_month;

  jyl_day_to_ymd (first_day, &first_year, &first_month, NULL);
  jyl_day_to_ymd (last_day, &last_year, &last_month, NULL);
  return (last_year - first_year) * 12 + last_month - first_month + 1;
}

/**
 * jyl_series_get_year:
 * @series: a series
 * @year: a year
 * @value: (out): what it says of the whole year
 * @inputs: (element-type JylFigure): gets what that rests on
 * @formula: gets the expression that gives it
 *
 * A count must be of the very year. What holds for days is weighted by them: 13,470 for 181 days and 13,717
 * for 184 are 13,594.5 on average. A rate or an index of months is not: its year is their plain mean, as in the
 * Consumer Price Index Manual (ILO and others 2020).
 *
 * Returns: whether each day of the year is told once; else nothing is changed
 */
gboolean
jyl_series_get_year (JylSeries *series, int year, double *value, GArray *inputs, GString *formula)
{
  GPtrArray *observations = jyl_series_get_observations (series);
  gboolean is_count = jyl_series_get_measure (series) == JYL_MEASURE_COUNT;
  int first_day = jyl_day_from_ymd (year, 1, 1), last_day = jyl_day_from_ymd (year, 12, 31);
  gboolean by_months = jyl_series_get_measure (series) == JYL_MEASURE_RATE && is_of_months (series, year);
  int n_all = by_months ? 12 : last_day - first_day + 1, next = first_day;
  g_autoptr (GString) expression = g_string_new (NULL);
  guint first = 0, n = 0;
  double sum = 0;

  for (guint i = jyl_series_find_first (series, first_day); i < observations->len; i++)
    {
      JylObservation *observation = g_ptr_array_index (observations, i);
      int start = jyl_period_get_first_day (jyl_observation_get_period (observation));
      int end = jyl_period_get_last_day (jyl_observation_get_period (observation));
      int days = MIN (end, last_day) - MAX (start, first_day) + 1, weight;
      g_autofree char *number = NULL;

      if (start > last_day)
        break;
      if (days <= 0)
        continue;
      if (MAX (start, first_day) != next || !jyl_observation_is_firm (observation)
          || (is_count && (start != first_day || end != last_day)))
        return FALSE;

      weight = by_months ? count_months (MAX (start, first_day), MIN (end, last_day)) : days;
      number = jyl_transform_format (jyl_observation_get_value (observation));
      if (n++ == 0)
        first = i;
      else
        g_string_append (expression, " + ");
      if (weight == n_all || (by_months && weight == 1))
        g_string_append (expression, number);
      else
        g_string_append_printf (expression, "%s * %d", number, weight);
      sum += jyl_observation_get_value (observation) * weight;
      next += days;
    }

  if (next != last_day + 1)
    return FALSE;

  *value = sum / n_all;
  for (guint i = first; i < first + n; i++)
    jyl_transform_add_input (inputs, series, g_ptr_array_index (observations, i));
  if (n > 1)
    g_string_append_printf (formula, "(%s) / %d", expression->str, n_all);
  else
    g_string_append (formula, expression->str);
  return TRUE;
}

/**
 * jyl_transform_new_inputs: (skip)
 *
 * Returns: (transfer full) (element-type JylFigure): an empty list of what a number is computed from
 */
GArray *
jyl_transform_new_inputs (void)
{
  return g_array_new (FALSE, FALSE, sizeof (JylFigure));
}

/**
 * jyl_transform_add_input: (skip)
 * @inputs: (element-type JylFigure): what a number is computed from
 * @series: a series
 * @observation: one of its figures
 *
 * Adds it; the list doesn't hold it.
 */
void
jyl_transform_add_input (GArray *inputs, JylSeries *series, JylObservation *observation)
{
  JylFigure figure = { series, observation };

  g_array_append_val (inputs, figure);
}

static GPtrArray *
merge_citations (GArray *inputs)
{
  g_autoptr (GHashTable) places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GPtrArray *merged = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_citation_unref);

  for (guint i = 0; i < inputs->len; i++)
    {
      GPtrArray *citations = jyl_observation_get_citations (g_array_index (inputs, JylFigure, i).observation);

      for (guint j = 0; j < citations->len; j++)
        {
          JylCitation *citation = g_ptr_array_index (citations, j);

          if (g_hash_table_add (places, g_strdup_printf ("%s#%u", jyl_citation_get_document (citation),
                                                         jyl_citation_get_paragraph (citation))))
            g_ptr_array_add (merged, jyl_citation_ref (citation));
        }
    }

  return merged;
}

/**
 * jyl_transform_note:
 * @words: a sentence in each language
 *
 * The card of a number speaks the language of the window, whatever the chart's is.
 *
 * Returns: (transfer full): the sentence
 */
JylText *
jyl_transform_note (char *const words[JYL_N_LANGUAGES])
{
  return jyl_text_new ((const char *const *) words);
}

/**
 * jyl_transform_make:
 * @period: what time the number is for
 * @value: the number
 * @formula: the expression of numbers that gives it
 * @note: what it means
 * @inputs: (element-type JylFigure): all that it rests on, its own figures first
 *
 * A number of ours is about so much where one that it rests on is, and a forecast where one is.
 *
 * Returns: (transfer full): the new observation
 */
JylObservation *
jyl_transform_make (const JylPeriod *period, double value, const char *formula, JylText *note, GArray *inputs)
{
  g_autoptr (GPtrArray) citations = merge_citations (inputs);
  JylObservationFields fields = {
    .period = *period,
    .value = value,
    .qualifier = JYL_QUALIFIER_EXACT,
    .status = JYL_STATUS_DERIVED,
    .formula = formula,
    .citations = citations,
    .note = note,
    .inputs = inputs,
  };

  for (guint i = 0; i < inputs->len; i++)
    {
      JylObservation *input = g_array_index (inputs, JylFigure, i).observation;

      if (jyl_observation_get_qualifier (input) != JYL_QUALIFIER_EXACT)
        fields.qualifier = jyl_observation_get_qualifier (input);
      fields.status = MAX (fields.status, jyl_observation_get_status (input));
    }

  return jyl_observation_new (&fields);
}
