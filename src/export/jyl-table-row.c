/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-table-row.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jyl-language.h"
#include "jyl-status.h"

static const char *const headings[] = {
  [JYL_TABLE_SERIES] = N_("Series"),
  [JYL_TABLE_PERIOD] = N_("Period"),
  [JYL_TABLE_VALUE] = N_("Value"),
  [JYL_TABLE_NUMBER] = N_("Value"),
  [JYL_TABLE_UNIT] = N_("Unit"),
  [JYL_TABLE_STATUS] = N_("Status"),
  [JYL_TABLE_SOURCE] = N_("Stated by"),
};

/* The sign before the decimals, taken from a number that has no other sign in it. */
static char *
get_decimal_sign (JylLanguage language)
{
  g_autofree char *number = jyl_format_number (language, 0.5, 1);

  return g_strndup (number + 1, strlen (number) - 2);
}

/* The fewest decimals that read as the same number again, without signs between the thousands: what a
 * spreadsheet takes for a number. */
static char *
format_plain (JylLanguage language, double value)
{
  g_autofree char *sign = get_decimal_sign (language);
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  g_auto (GStrv) parts = NULL;

  g_ascii_formatd (digits, sizeof digits, "%.15g", value);
  parts = g_strsplit (digits, ".", 2);

  return g_strjoinv (sign, parts);
}

static char *
format_source (JylChart *chart, JylObservation *observation, JylLanguage language)
{
  GPtrArray *citations = jyl_observation_get_citations (observation);
  GString *source = g_string_new (NULL);

  for (guint i = 0; i < citations->len; i++)
    {
      g_autofree char *citation =
        jyl_dataset_format_citation (jyl_chart_get_dataset (chart), g_ptr_array_index (citations, i), language);

      g_string_append_printf (source, "%s%s", i > 0 ? "; " : "", citation);
    }

  return g_string_free (source, FALSE);
}

/**
 * jyl_table_get_heading:
 * @column: a column
 * @language: the language wanted
 *
 * Returns: (transfer none): what stands over the column
 */
const char *
jyl_table_get_heading (JylTableColumn column, JylLanguage language)
{
  g_return_val_if_fail ((guint) column < G_N_ELEMENTS (headings), NULL);

  return jyl_translate (language, headings[column]);
}

/**
 * jyl_table_get_cell:
 * @chart: a chart
 * @series: which of its series
 * @point: which of its points
 * @column: what of it
 *
 * Returns: (transfer full): the words, in the chart's language
 */
char *
jyl_table_get_cell (JylChart *chart, guint series, guint point, JylTableColumn column)
{
  const JylPoint *at = jyl_chart_get_point (chart, series, point);
  const JylChartSeries *of;
  JylLanguage language;

  g_return_val_if_fail (at != NULL, NULL);

  of = jyl_chart_get_series (chart, series);
  language = jyl_view_get_language (jyl_chart_get_view (chart));
  switch (column)
    {
    case JYL_TABLE_SERIES:
      return g_strdup (of->title);
    case JYL_TABLE_PERIOD:
      return jyl_format_period (language, jyl_observation_get_period (at->observation));
    case JYL_TABLE_VALUE:
      return jyl_chart_format_point (chart, series, point);
    case JYL_TABLE_NUMBER:
      return format_plain (language, at->value);
    case JYL_TABLE_UNIT:
      return g_strdup (jyl_text_get (jyl_indicator_get_unit (jyl_series_get_indicator (of->series)).text, language));
    case JYL_TABLE_STATUS:
      return g_strdup (jyl_status_get_word (at->status, language));
    case JYL_TABLE_SOURCE:
      return format_source (chart, at->observation, language);
    default:
      g_return_val_if_reached (NULL);
    }
}
