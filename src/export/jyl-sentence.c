/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-sentence.h"

#include <glib/gi18n.h>

#include "jyl-language.h"
#include "jyl-table-row.h"

/* Ends what is there, so that another sentence can follow. */
static void
append_sentence (GString *text, const char *sentence)
{
  if (*sentence == '\0')
    return;

  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
  if (!g_str_has_suffix (sentence, "."))
    g_string_append_c (text, '.');
}

/* The latest figure; of those that end on the same day the first series'. */
static gboolean
find_latest (JylChart *chart, guint *series, guint *point)
{
  double latest = -G_MAXDOUBLE;

  for (guint i = 0; i < jyl_chart_get_n_series (chart); i++)
    {
      JylPoints *points = jyl_chart_get_series (chart, i)->points;

      for (guint j = 0; j < points->len; j++)
        {
          if (jyl_points_get (points, j)->end <= latest)
            continue;
          latest = jyl_points_get (points, j)->end;
          *series = i;
          *point = j;
        }
    }

  return latest > -G_MAXDOUBLE;
}

/**
 * jyl_sentence_write_point:
 * @chart: a chart
 * @series: which of its series
 * @point: which of its points
 *
 * Returns: (transfer full): what the number is about, the number, and where it is stated: "Minimum wage
 *   in Kazakhstan. 2024: 85,000 tenge a month, official, ILO. Source: ILOSTAT."
 */
char *
jyl_sentence_write_point (JylChart *chart, guint series, guint point)
{
  const JylPoint *at = jyl_chart_get_point (chart, series, point);
  g_autofree char *described = NULL;
  g_autofree char *cited = NULL;
  g_autofree char *source = NULL;
  JylLanguage language;
  GString *text;

  g_return_val_if_fail (at != NULL, NULL);

  language = jyl_view_get_language (jyl_chart_get_view (chart));
  described = jyl_chart_describe_point (chart, series, point);
  cited = jyl_table_get_cell (chart, series, point, JYL_TABLE_SOURCE);
  source = g_strdup_printf (jyl_translate_plural (language, "Source: %s", "Sources: %s",
                                                  jyl_observation_get_citations (at->observation)->len),
                            cited);

  text = g_string_new (NULL);
  append_sentence (text, jyl_chart_get_title (chart));
  append_sentence (text, described);
  if (*cited != '\0')
    append_sentence (text, source);

  return g_string_free (text, FALSE);
}

/**
 * jyl_sentence_write_chart:
 * @chart: a chart
 *
 * Returns: (transfer full): the chart in brief: title, subtitle, the latest figure, the sources
 */
char *
jyl_sentence_write_chart (JylChart *chart)
{
  g_autofree char *latest = NULL;
  guint series = 0, point = 0;
  GString *text;

  g_return_val_if_fail (JYL_IS_CHART (chart), NULL);

  if (find_latest (chart, &series, &point))
    latest = jyl_chart_describe_point (chart, series, point);

  text = g_string_new (NULL);
  append_sentence (text, jyl_chart_get_title (chart));
  append_sentence (text, jyl_chart_get_subtitle (chart));
  if (latest != NULL)
    append_sentence (text, latest);
  append_sentence (text, jyl_chart_get_source (chart));

  return g_string_free (text, FALSE);
}
