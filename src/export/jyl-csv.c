/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The points of a chart as RFC 4180 comma-separated values in UTF-8. */

#include <stdlib.h>
#include <string.h>

#include "jyl-export-private.h"

static const char *const columns[] = {
  "indicator",  "series", "counted_by", "period", "period_start", "period_end", "value",
  "unit",       "qualifier", "status",  "formula", "source",      "note",       "dataset",
};

/* A field is quoted where it holds what would end it; RFC 4180, 2.6 and 2.7. */
static void
append_field (GString *csv, const char *text)
{
  if (csv->len > 0 && csv->str[csv->len - 1] != '\n')
    g_string_append_c (csv, ',');

  if (text == NULL)
    return;
  if (strpbrk (text, ",\"\r\n") == NULL)
    {
      g_string_append (csv, text);
      return;
    }

  g_string_append_c (csv, '"');
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *p);
    }
  g_string_append_c (csv, '"');
}

static void
append_text (GString *csv, JylText *text, JylLanguage language)
{
  append_field (csv, text != NULL ? jyl_text_get (text, language) : NULL);
}

/* A day as ISO 8601; nothing for an open end. */
static void
append_day (GString *csv, int julian_day, gboolean open)
{
  g_autofree char *text = NULL;
  int year, month, day;

  if (!open)
    {
      jyl_day_to_ymd (julian_day, &year, &month, &day);
      text = g_strdup_printf ("%04d-%02d-%02d", year, month, day);
    }
  append_field (csv, text);
}

/* The fewest decimals that read as the same number again: 85000, 19.2. */
static void
append_value (GString *csv, double value)
{
  char format[8], digits[G_ASCII_DTOSTR_BUF_SIZE + 320];

  for (int decimals = 0; decimals <= 15; decimals++)
    {
      double read;

      g_snprintf (format, sizeof format, "%%.%df", decimals);
      g_ascii_formatd (digits, sizeof digits, format, value);
      read = g_ascii_strtod (digits, NULL);
      if (memcmp (&read, &value, sizeof read) == 0)
        {
          append_field (csv, digits);
          return;
        }
    }

  append_field (csv, g_ascii_dtostr (digits, sizeof digits, value));
}

static void
append_counter (GString *csv, JylDataset *dataset, JylSeries *series, JylLanguage language)
{
  const char *id = jyl_series_get_counted_by (series);
  JylRecord *organization = id != NULL ? jyl_dataset_lookup (dataset, id) : NULL;

  append_text (csv, organization != NULL ? jyl_record_get_title (organization) : NULL, language);
}

static void
append_sources (GString *csv, JylDataset *dataset, GPtrArray *citations, JylLanguage language)
{
  g_autoptr (GString) sources = g_string_new (NULL);

  for (guint i = 0; i < citations->len; i++)
    {
      g_autofree char *source = jyl_dataset_format_citation (dataset, g_ptr_array_index (citations, i), language);

      g_string_append_printf (sources, "%s%s", i > 0 ? "; " : "", source);
    }

  append_field (csv, sources->str);
}

static void
append_point (GString *csv, JylChart *chart, const JylChartSeries *series, const JylPoint *point, const char *edition)
{
  JylDataset *dataset = jyl_chart_get_dataset (chart);
  JylIndicator *indicator = jyl_series_get_indicator (series->series);
  JylLanguage language = jyl_view_get_language (jyl_chart_get_view (chart));
  const JylPeriod *period = jyl_observation_get_period (point->observation);
  g_autofree char *edtf = jyl_period_to_edtf (period);

  append_text (csv, jyl_record_get_title (indicator), language);
  append_field (csv, series->title);
  append_counter (csv, dataset, series->series, language);
  append_field (csv, edtf);
  append_day (csv, jyl_period_get_first_day (period), period->open_start);
  append_day (csv, jyl_period_get_last_day (period), period->open_end);
  append_value (csv, point->value);
  append_text (csv, jyl_indicator_get_unit (indicator).text, language);
  append_field (csv, jyl_qualifier_to_string (point->qualifier));
  append_field (csv, jyl_status_to_string (point->status));
  append_field (csv, jyl_observation_get_formula (point->observation));
  append_sources (csv, dataset, jyl_observation_get_citations (point->observation), language);
  append_text (csv, jyl_observation_get_note (point->observation), language);
  append_field (csv, edition);
  g_string_append (csv, "\r\n");
}

/**
 * jyl_csv_write:
 * @chart: a chart
 * @error: return location for an error; there is none yet
 *
 * Writes the points that the chart shows, and no other, one a row, under a row of column names. Periods
 * are EDTF and ISO dates (the last day is part of the period), numbers have a point, qualifiers and
 * statuses are named as in the dataset's file; titles, units, sources and notes are in the chart's
 * language. The last column says which edition of which dataset it is of.
 *
 * Returns: (transfer full): the file
 */
GBytes *
jyl_csv_write (JylChart *chart, GError **error)
{
  g_autofree char *edition = jyl_dataset_dup_edition (jyl_chart_get_dataset (chart));
  GString *csv = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    append_field (csv, columns[i]);
  g_string_append (csv, "\r\n");

  for (guint i = 0; i < jyl_chart_get_n_series (chart); i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (chart, i);

      for (guint j = 0; j < series->points->len; j++)
        append_point (csv, chart, series, jyl_points_get (series->points, j), edition);
    }

  return g_string_free_to_bytes (csv);
}
