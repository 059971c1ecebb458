/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-html.h"

#include "jyl-table-row.h"

static const JylTableColumn columns[] = {
  JYL_TABLE_SERIES, JYL_TABLE_PERIOD, JYL_TABLE_VALUE, JYL_TABLE_UNIT, JYL_TABLE_STATUS, JYL_TABLE_SOURCE,
};

/* A lone series goes without saying: the caption is about it. */
static gboolean
has_column (JylChart *chart, JylTableColumn column)
{
  return column != JYL_TABLE_SERIES || jyl_chart_get_n_series (chart) > 1;
}

static void
append_element (GString *html, const char *tag, const char *attributes, const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  g_string_append_printf (html, "<%s%s>%s</%s>", tag, attributes, escaped, tag);
}

static void
append_headings (GString *html, JylChart *chart, JylLanguage language)
{
  g_string_append (html, "<thead>\n<tr>");
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      if (has_column (chart, columns[i]))
        append_element (html, "th", " scope=\"col\"", jyl_table_get_heading (columns[i], language));
    }
  g_string_append (html, "</tr>\n</thead>\n");
}

/* The period names its row, as numbers of other periods stand above and below. */
static void
append_row (GString *html, JylChart *chart, guint series, guint point)
{
  g_string_append (html, "<tr>");
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autofree char *cell = NULL;

      if (!has_column (chart, columns[i]))
        continue;
      cell = jyl_table_get_cell (chart, series, point, columns[i]);
      if (columns[i] == JYL_TABLE_PERIOD)
        append_element (html, "th", " scope=\"row\"", cell);
      else if (columns[i] == JYL_TABLE_VALUE)
        append_element (html, "td", " align=\"right\"", cell);
      else
        append_element (html, "td", "", cell);
    }
  g_string_append (html, "</tr>\n");
}

/**
 * jyl_html_write:
 * @chart: a chart
 *
 * The points that the chart shows as a table with a caption, and below it the notes and the source line.
 * The markup is well-formed XML too, and everything that the dataset says is escaped.
 *
 * Returns: (transfer full): an HTML document in the chart's language
 */
char *
jyl_html_write (JylChart *chart)
{
  JylLanguage language;
  const char *const *notes;
  GString *html;

  g_return_val_if_fail (JYL_IS_CHART (chart), NULL);

  language = jyl_view_get_language (jyl_chart_get_view (chart));
  html = g_string_new (NULL);
  g_string_append_printf (html, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\"/>\n",
                          jyl_language_to_string (language));
  append_element (html, "title", "", jyl_chart_get_title (chart));
  g_string_append (html, "\n</head>\n<body>\n<table>\n<caption>");
  append_element (html, "b", "", jyl_chart_get_title (chart));
  g_string_append (html, "<br/>");
  append_element (html, "span", "", jyl_chart_get_subtitle (chart));
  g_string_append (html, "</caption>\n");

  append_headings (html, chart, language);
  g_string_append (html, "<tbody>\n");
  for (guint i = 0; i < jyl_chart_get_n_series (chart); i++)
    {
      for (guint j = 0; j < jyl_chart_get_series (chart, i)->points->len; j++)
        append_row (html, chart, i, j);
    }
  g_string_append (html, "</tbody>\n</table>\n");

  notes = jyl_chart_get_notes (chart);
  for (guint i = 0; notes[i] != NULL; i++)
    {
      append_element (html, "p", "", notes[i]);
      g_string_append_c (html, '\n');
    }
  if (*jyl_chart_get_source (chart) != '\0')
    {
      append_element (html, "p", "", jyl_chart_get_source (chart));
      g_string_append_c (html, '\n');
    }
  g_string_append (html, "</body>\n</html>\n");

  return g_string_free (html, FALSE);
}
