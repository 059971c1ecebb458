/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said, before a chart is written, of the texts that its language lacks. */

#include "jyl-export.h"

#include <glib/gi18n.h>

#include "jyl-gaps.h"
#include "jyl-layout.h"

/* The others are counted. */
#define MAX_TEXTS 5

/* So much of a text tells which one it is. */
#define MAX_LETTERS 60

static char *
shorten (const char *text)
{
  g_autofree char *start = NULL;

  if (g_utf8_strlen (text, -1) <= MAX_LETTERS)
    return g_strdup (text);

  start = g_utf8_substring (text, 0, MAX_LETTERS);
  return g_strconcat (g_strchomp (start), "…", NULL);
}

/**
 * jyl_export_list_gaps:
 * @chart: a chart
 * @canvas: what it is to be drawn on: what has no room isn't missed
 *
 * Returns: (transfer full) (array zero-terminated=1): what its picture says in English because its language lacks it,
 *   each text once
 */
char **
jyl_export_list_gaps (JylChart *chart, const JylCanvas *canvas)
{
  g_autoptr (JylChart) again = NULL;
  JylDataset *dataset;
  JylLanguage language;
  JylGaps *gaps;
  JylView *view;

  g_return_val_if_fail (JYL_IS_CHART (chart), NULL);

  dataset = jyl_chart_get_dataset (chart);
  view = jyl_chart_get_view (chart);
  language = jyl_view_get_language (view);
  /* Every text is there in English. */
  if (language == JYL_LANGUAGE_EN)
    return g_new0 (char *, 1);

  gaps = jyl_gaps_begin ();
  again = jyl_chart_new (dataset, view, NULL);
  if (again != NULL)
    {
      g_autoptr (JylLayout) layout = jyl_layout_new (again, canvas);
      g_autofree char *description = jyl_chart_describe (again);

      jyl_chart_get_title (again);
      jyl_text_get (jyl_dataset_get_title (dataset), language);
    }

  return jyl_gaps_end (gaps);
}

/**
 * jyl_export_describe_gaps:
 * @chart: a chart
 * @canvas: what it is to be drawn on: what has no room isn't missed
 *
 * Returns: (transfer full) (nullable): a sentence in the language of the interface that names the texts
 *   which stay English in the picture; %NULL where the chart's language has all
 */
char *
jyl_export_describe_gaps (JylChart *chart, const JylCanvas *canvas)
{
  g_auto (GStrv) gaps = NULL;
  g_autoptr (GString) list = g_string_new (NULL);
  guint n;

  g_return_val_if_fail (JYL_IS_CHART (chart), NULL);

  gaps = jyl_export_list_gaps (chart, canvas);
  n = g_strv_length (gaps);
  if (n == 0)
    return NULL;

  for (guint i = 0; i < MIN (n, MAX_TEXTS); i++)
    {
      g_autofree char *text = shorten (gaps[i]);

      g_string_append_printf (list, "%s%s", i > 0 ? "; " : "", text);
    }
  if (n > MAX_TEXTS)
    g_string_append (list, "; …");

  if (jyl_view_get_language (jyl_chart_get_view (chart)) == JYL_LANGUAGE_KK)
    /* TRANSLATORS: a list of English texts follows. */
    return g_strdup_printf (ngettext ("%u text has no Kazakh version and stays English: %s",
                                      "%u texts have no Kazakh version and stay English: %s", n),
                            n, list->str);

  /* TRANSLATORS: a list of English texts follows. */
  return g_strdup_printf (ngettext ("%u text has no Russian version and stays English: %s",
                                    "%u texts have no Russian version and stay English: %s", n),
                          n, list->str);
}
