/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-tsv.h"

#include "jyl-table-row.h"

static const JylTableColumn columns[] = {
  JYL_TABLE_SERIES, JYL_TABLE_PERIOD, JYL_TABLE_NUMBER, JYL_TABLE_UNIT, JYL_TABLE_STATUS, JYL_TABLE_SOURCE,
};

/* IANA's text/tab-separated-values has no way to quote: a tab or a break within a cell becomes a space. */
static void
append_cell (GString *tsv, guint column, const char *text)
{
  gsize start;

  if (column > 0)
    g_string_append_c (tsv, '\t');
  start = tsv->len;
  g_string_append (tsv, text);
  g_strdelimit (tsv->str + start, "\t\r\n", ' ');
}

/**
 * jyl_tsv_write:
 * @chart: a chart
 *
 * The points that the chart shows, one a row, under a row of column names. Numbers stand without signs
 * between the thousands and with the language's sign for the decimals, so that a spreadsheet of that
 * language takes them for numbers.
 *
 * Returns: (transfer full): the rows, in the chart's language
 */
char *
jyl_tsv_write (JylChart *chart)
{
  JylLanguage language;
  GString *tsv;

  g_return_val_if_fail (JYL_IS_CHART (chart), NULL);

  language = jyl_view_get_language (jyl_chart_get_view (chart));
  tsv = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    append_cell (tsv, i, jyl_table_get_heading (columns[i], language));
  g_string_append_c (tsv, '\n');

  for (guint i = 0; i < jyl_chart_get_n_series (chart); i++)
    {
      for (guint j = 0; j < jyl_chart_get_series (chart, i)->points->len; j++)
        {
          for (guint k = 0; k < G_N_ELEMENTS (columns); k++)
            {
              g_autofree char *cell = jyl_table_get_cell (chart, i, j, columns[k]);

              append_cell (tsv, k, cell);
            }
          g_string_append_c (tsv, '\n');
        }
    }

  return g_string_free (tsv, FALSE);
}
