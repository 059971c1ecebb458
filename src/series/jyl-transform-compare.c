/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Figures as an index, as changes, and as a share of another indicator. */

#include "jyl-transform-private.h"

#include <glib/gi18n.h>
#include <math.h>

#include "jyl-language.h"

/* Of two periods next to each other that are told as means: the shorter by the longer. February has 28 days
 * and January 31. */
#define LEAST_LENGTH 0.85

static char *
format_number (JylLanguage language, double value)
{
  return jyl_format_number (language, value, fabs (value) < 1000 && value != floor (value) ? 1 : 0);
}

static gboolean
is_part_of_count (JylSeries *series, const JylPeriod *period)
{
  return jyl_series_get_measure (series) == JYL_MEASURE_COUNT && jyl_period_is_part_of_year (period);
}

static JylText *
note_base (int base, double hundred)
{
  g_auto (GStrv) words = g_new0 (char *, JYL_N_LANGUAGES + 1);

  for (guint i = 0; i < JYL_N_LANGUAGES; i++)
    {
      g_autofree char *number = format_number ((JylLanguage) i, hundred);

      /* TRANSLATORS: a year and its number: "2019 = 100, that is 42,500". */
      words[i] = g_strdup_printf (jyl_translate ((JylLanguage) i, N_("%1$d = 100, that is %2$s")), base, number);
    }

  return jyl_transform_note (words);
}

static JylText *
note_before (JylObservation *before)
{
  g_auto (GStrv) words = g_new0 (char *, JYL_N_LANGUAGES + 1);

  for (guint i = 0; i < JYL_N_LANGUAGES; i++)
    {
      g_autofree char *when = jyl_format_period ((JylLanguage) i, jyl_observation_get_period (before));
      g_autofree char *number = format_number ((JylLanguage) i, jyl_observation_get_value (before));

      /* TRANSLATORS: a period and its number: "Compared with 2023: 70,000". */
      words[i] = g_strdup_printf (jyl_translate ((JylLanguage) i, N_("Compared with %1$s: %2$s")), when, number);
    }

  return jyl_transform_note (words);
}

static JylText *
note_share (double part, double whole)
{
  g_auto (GStrv) words = g_new0 (char *, JYL_N_LANGUAGES + 1);

  for (guint i = 0; i < JYL_N_LANGUAGES; i++)
    {
      g_autofree char *part_number = format_number ((JylLanguage) i, part);
      g_autofree char *whole_number = format_number ((JylLanguage) i, whole);

      /* TRANSLATORS: two numbers: "42,500 of 186,815, both as means of the year". */
      words[i] = g_strdup_printf (jyl_translate ((JylLanguage) i, N_("%1$s of %2$s, both as means of the year")),
                                  part_number, whole_number);
    }

  return jyl_transform_note (words);
}

/**
 * jyl_transform_index: (skip)
 * @series: figures
 * @base: a year
 * @most: to stop at so many
 * @refusals: gets what is left out
 *
 * Each figure by the mean of the base year, times 100. A count for part of a year has no place among those of
 * whole ones.
 *
 * Returns: (transfer full) (element-type JylObservation): the index
 */
GPtrArray *
jyl_transform_index (JylSeries *series, int base, guint most, JylRefusals *refusals)
{
  GPtrArray *observations = jyl_series_get_observations (series);
  GPtrArray *made = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray) base_inputs = jyl_transform_new_inputs ();
  g_autoptr (GString) base_formula = g_string_new (NULL);
  g_autoptr (JylText) note = NULL;
  double hundred = 0;

  refusals->year = base;
  if (!jyl_series_get_year (series, base, &hundred, base_inputs, base_formula))
    {
      jyl_refusals_add (refusals, JYL_REASON_BASE, NULL);
      return made;
    }
  if (hundred <= 0)
    {
      jyl_refusals_add (refusals, JYL_REASON_ZERO, NULL);
      return made;
    }

  note = note_base (base, hundred);
  for (guint i = 0; i < observations->len && made->len < most; i++)
    {
      JylObservation *observation = g_ptr_array_index (observations, i);
      const JylPeriod *period = jyl_observation_get_period (observation);
      double value = jyl_observation_get_value (observation);
      g_autoptr (GArray) inputs = jyl_transform_new_inputs ();
      g_autofree char *number = jyl_transform_format (value);
      g_autofree char *formula = NULL;

      if (!jyl_observation_is_firm (observation) || is_part_of_count (series, period))
        {
          jyl_refusals_add (refusals, jyl_observation_is_firm (observation) ? JYL_REASON_PART : JYL_REASON_ROUGH,
                            period);
          continue;
        }

      jyl_transform_add_input (inputs, series, observation);
      for (guint j = 0; j < base_inputs->len; j++)
        if (g_array_index (base_inputs, JylFigure, j).observation != observation)
          g_array_append_val (inputs, g_array_index (base_inputs, JylFigure, j));
      formula = g_strdup_printf (base_inputs->len > 1 ? "%s * 100 / (%s)" : "%s * 100 / %s", number, base_formula->str);
      g_ptr_array_add (made, jyl_transform_make (period, value * 100 / hundred, formula, note, inputs));
    }

  return made;
}

/* Why @observation isn't compared with the one before it in the list; FALSE: it is. */
static gboolean
is_refused (JylSeries *series, JylObservation *before, JylObservation *observation, gboolean per_cent,
            JylReason *reason)
{
  const JylPeriod *old = jyl_observation_get_period (before);
  const JylPeriod *new = jyl_observation_get_period (observation);
  double old_days = jyl_period_get_last_day (old) - jyl_period_get_first_day (old) + 1;
  double new_days = jyl_period_get_last_day (new) - jyl_period_get_first_day (new) + 1;

  if (is_part_of_count (series, old) || is_part_of_count (series, new))
    *reason = JYL_REASON_PART;
  else if (jyl_period_get_last_day (old) + 1 != jyl_period_get_first_day (new))
    *reason = JYL_REASON_GAP;
  else if (jyl_series_get_measure (series) != JYL_MEASURE_AMOUNT
           && MIN (old_days, new_days) < LEAST_LENGTH * MAX (old_days, new_days))
    *reason = JYL_REASON_LENGTH;
  else if (!jyl_observation_is_firm (before) || !jyl_observation_is_firm (observation))
    *reason = JYL_REASON_ROUGH;
  else if (per_cent && jyl_observation_get_value (before) <= 0)
    *reason = JYL_REASON_ZERO;
  else
    return FALSE;

  return TRUE;
}

/**
 * jyl_transform_change: (skip)
 * @series: figures
 * @per_cent: whether in per cent of the figure before; else in the unit
 * @most: to stop at so many
 * @refusals: gets what is left out
 *
 * Each figure less the one right before it. Nothing is compared across a gap, with a count for part of a year,
 * or with a mean of another length; the first has nothing before it.
 *
 * Returns: (transfer full) (element-type JylObservation): the changes
 */
GPtrArray *
jyl_transform_change (JylSeries *series, gboolean per_cent, guint most, JylRefusals *refusals)
{
  GPtrArray *observations = jyl_series_get_observations (series);
  GPtrArray *made = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 1; i < observations->len && made->len < most; i++)
    {
      JylObservation *before = g_ptr_array_index (observations, i - 1);
      JylObservation *observation = g_ptr_array_index (observations, i);
      const JylPeriod *period = jyl_observation_get_period (observation);
      double old = jyl_observation_get_value (before), new = jyl_observation_get_value (observation);
      g_autoptr (GArray) inputs = jyl_transform_new_inputs ();
      g_autofree char *old_number = jyl_transform_format (old);
      g_autofree char *new_number = jyl_transform_format (new);
      g_autofree char *formula = NULL;
      g_autoptr (JylText) note = NULL;
      JylReason reason;

      if (is_refused (series, before, observation, per_cent, &reason))
        {
          jyl_refusals_add (refusals, reason, period);
          continue;
        }

      jyl_transform_add_input (inputs, series, observation);
      jyl_transform_add_input (inputs, series, before);
      if (per_cent)
        formula = g_strdup_printf ("100 * (%s - %s) / %s", new_number, old_number, old_number);
      else
        formula = g_strdup_printf ("%s - %s", new_number, old_number);
      note = note_before (before);
      g_ptr_array_add (made, jyl_transform_make (period, per_cent ? 100 * (new - old) / old : new - old, formula, note,
                                                 inputs));
    }

  return made;
}

/* Whether @series tells of any day of @year. */
static gboolean
tells_of (JylSeries *series, int year)
{
  GPtrArray *observations = jyl_series_get_observations (series);
  int first = jyl_day_from_ymd (year, 1, 1), last = jyl_day_from_ymd (year, 12, 31);
  guint i = jyl_series_find_first (series, first);

  /* This one ends in the year or later, and what follows begins no sooner. */
  return i < observations->len
         && jyl_period_get_first_day (jyl_observation_get_period (g_ptr_array_index (observations, i))) <= last;
}

static gboolean
is_counted (JylSeries *series)
{
  JylMeasure measure = jyl_series_get_measure (series);

  return measure == JYL_MEASURE_COUNT || measure == JYL_MEASURE_STOCK;
}

/**
 * jyl_transform_share: (skip)
 * @series: figures
 * @whole: one series of what they are a share of
 * @most: to stop at so many
 * @refusals: gets what is left out
 *
 * The mean of a year by the mean of the same year of @whole, in per cent; both weighted by days, since an
 * amount may change within a year. Years that @whole doesn't tell of are passed over: another of its
 * indicator's series may.
 *
 * Returns: (transfer full) (element-type JylObservation): the shares, one a year
 */
GPtrArray *
jyl_transform_share (JylSeries *series, JylSeries *whole, guint most, JylRefusals *refusals)
{
  GPtrArray *made = g_ptr_array_new_with_free_func (g_object_unref);
  int first, last;

  jyl_series_get_years (series, &first, &last);
  for (int year = first; year <= last && made->len < most; year++)
    {
      JylPeriod period = jyl_period_of_year (year);
      g_autoptr (GArray) inputs = jyl_transform_new_inputs ();
      g_autoptr (GString) part_formula = g_string_new (NULL);
      g_autoptr (GString) whole_formula = g_string_new (NULL);
      g_autofree char *formula = NULL;
      g_autoptr (JylText) note = NULL;
      double part, of;
      guint n_own;

      if (!tells_of (series, year) || !tells_of (whole, year))
        continue;
      if (!jyl_series_get_year (series, year, &part, inputs, part_formula))
        {
          jyl_refusals_add (refusals, JYL_REASON_WHOLE_YEAR, &period);
          continue;
        }
      n_own = inputs->len;
      if (!jyl_series_get_year (whole, year, &of, inputs, whole_formula) || of <= 0)
        {
          jyl_refusals_add (refusals, inputs->len > n_own ? JYL_REASON_ZERO : JYL_REASON_REFERENCE, &period);
          continue;
        }

      /* An amount may be more than another; what is counted is a part of what there is. */
      if (part > of && is_counted (series))
        {
          jyl_refusals_add (refusals, JYL_REASON_LARGER, &period);
          continue;
        }

      formula = g_strdup_printf (inputs->len - n_own > 1 ? "100 * %s / (%s)" : "100 * %s / %s", part_formula->str,
                                 whole_formula->str);
      note = note_share (part, of);
      g_ptr_array_add (made, jyl_transform_make (&period, 100 * part / of, formula, note, inputs));
    }

  return made;
}
