/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-rules.h"

#include <glib/gi18n.h>

#include "jyl-language.h"
#include "jyl-transform-private.h"

/* Of counts alone: whether more than one body counts. */
static gboolean
has_several_counters (JylSeries *series)
{
  JylRecord *indicator = jyl_series_get_indicator (series);
  GPtrArray *all;

  if (indicator == NULL || jyl_series_get_measure (series) != JYL_MEASURE_COUNT)
    return FALSE;

  all = jyl_indicator_get_series (indicator);
  for (guint i = 0; i < all->len; i++)
    if (g_strcmp0 (jyl_series_get_counted_by (g_ptr_array_index (all, i)), jyl_series_get_counted_by (series)) != 0)
      return TRUE;

  return FALSE;
}

/**
 * jyl_rules_describe:
 * @figure: a figure of a series
 * @language: in what language
 *
 * The same sentences as a chart has in its notes where it refuses something or marks it: a count for part of a
 * year, a bound, several counters, few cases.
 *
 * Returns: (transfer full) (array zero-terminated=1): a sentence each, maybe none
 */
char **
jyl_rules_describe (JylFigure figure, JylLanguage language)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  JylSeries *series = figure.series;
  JylObservation *observation = figure.observation;

  g_return_val_if_fail (JYL_IS_SERIES (series) && JYL_IS_OBSERVATION (observation), NULL);

  /* A transform has left out what it can't compare, and its note says how it was computed. */
  if (jyl_observation_get_inputs (observation) != NULL)
    return g_strv_builder_end (builder);

  if (jyl_series_get_measure (series) == JYL_MEASURE_COUNT
      && jyl_period_is_part_of_year (jyl_observation_get_period (observation)))
    g_strv_builder_add (builder, jyl_translate (language, N_("A count for part of a year can’t be compared")));
  if (!jyl_observation_is_firm (observation))
    g_strv_builder_add (builder, jyl_translate (language, N_("A bound such as “more than” can’t be calculated with")));
  if (has_several_counters (series))
    g_strv_builder_add (
        builder,
        jyl_translate (language, N_("Different bodies count by different definitions; the rows are not joined")));
  if (jyl_series_get_measure (series) == JYL_MEASURE_COUNT && jyl_observation_get_value (observation) < JYL_FEW_CASES)
    {
      g_autofree char *few = g_strdup_printf (
          jyl_translate (language, N_("Few cases, less than %d: a small difference makes a large change")),
          JYL_FEW_CASES);

      g_strv_builder_add (builder, few);
    }

  return g_strv_builder_end (builder);
}
