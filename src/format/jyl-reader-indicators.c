/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-reader-private.h"

#include <glib/gi18n.h>

/* More digits behind the point than this say nothing that a person could read. */
#define MAX_DECIMALS 6

typedef struct
{
  JylMark mark;
  JylArrange arrange;
  JylText *title;    /* nullable, owned */
  JylText *subtitle; /* nullable, owned */
  JylPeriod range;
  gboolean has_range;
  GStrv series;      /* nullable, owned */
} Chart;

static void
chart_clear (Chart *self)
{
  g_clear_pointer (&self->title, jyl_text_unref);
  g_clear_pointer (&self->subtitle, jyl_text_unref);
  g_clear_pointer (&self->series, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Chart, chart_clear)

/* The series that the chart shows at first, each one of the indicator's own. */
static GStrv
read_chart_series (JylReaderState *state, JsonObject *chart)
{
  JsonArray *array = jyl_json_get_array (state->json, chart, "series", JYL_JSON_OPTIONAL);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (array == NULL)
    return NULL;

  if (json_array_get_length (array) == 0)
    jyl_json_error (state->json, "series", _("Expected at least one series, found an empty list"));

  jyl_json_enter_member (state->json, "series");
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *id;
      const JylIdEntry *entry;

      jyl_json_enter_element (state->json, i);
      id = jyl_json_read_id (state->json, json_array_get_element (array, i));
      entry = id != NULL ? jyl_id_table_lookup (state->ids, id) : NULL;
      if (entry != NULL && entry->is_series && entry->index == state->index)
        g_strv_builder_add (builder, id);
      else if (id != NULL)
        jyl_json_error (state->json, NULL, _("Expected the id of a series of this indicator, found “%s”"), id);
      jyl_json_leave (state->json);
    }
  jyl_json_leave (state->json);

  return g_strv_builder_end (builder);
}

static void
read_chart (JylReaderState *state, JsonObject *object, Chart *chart)
{
  static const char *const names[] = { "mark", "arrange", "title", "subtitle", "range", "series", NULL };
  const char *const arranges[] = {
    jyl_arrange_to_string (JYL_ARRANGE_TOGETHER),
    jyl_arrange_to_string (JYL_ARRANGE_PANELS),
    NULL,
  };
  JsonObject *member = jyl_json_get_object (state->json, object, "chart", JYL_JSON_REQUIRED);
  guint value;

  if (member == NULL)
    return;

  jyl_json_enter_member (state->json, "chart");
  jyl_json_check_names (state->json, member, names);
  jyl_reader_get_mark (state, member, JYL_JSON_REQUIRED, &chart->mark);
  if (jyl_json_get_enum (state->json, member, "arrange", JYL_JSON_OPTIONAL, arranges, &value))
    chart->arrange = value;
  chart->title = jyl_json_get_text (state->json, member, "title", JYL_JSON_OPTIONAL);
  chart->subtitle = jyl_json_get_text (state->json, member, "subtitle", JYL_JSON_OPTIONAL);
  chart->has_range = jyl_json_get_period (state->json, member, "range", JYL_JSON_OPTIONAL, &chart->range);
  chart->series = read_chart_series (state, member);
  jyl_json_leave (state->json);
}

static GPtrArray *
read_all_series (JylReaderState *state, JsonObject *object, const guint *decimals, JylMark mark)
{
  JsonArray *array = jyl_json_get_array (state->json, object, "series", JYL_JSON_REQUIRED);
  g_autoptr (GPtrArray) all_series = NULL;
  guint n_series;

  if (array == NULL)
    return NULL;

  n_series = json_array_get_length (array);
  if (n_series == 0)
    jyl_json_error (state->json, "series", _("Expected at least one series, found an empty list"));

  all_series = g_ptr_array_new_full (n_series, g_object_unref);

  jyl_json_enter_member (state->json, "series");
  for (guint i = 0; i < n_series && !g_cancellable_is_cancelled (state->cancellable); i++)
    {
      JsonObject *element;
      JylSeries *series = NULL;

      jyl_json_enter_element (state->json, i);
      element = jyl_json_read_object (state->json, json_array_get_element (array, i));
      if (element != NULL)
        series = jyl_reader_read_series (state, element, i, decimals, mark);
      if (series != NULL)
        g_ptr_array_add (all_series, series);
      jyl_json_leave (state->json);
    }
  jyl_json_leave (state->json);

  return g_steal_pointer (&all_series);
}

/**
 * jyl_reader_get_mark:
 * @out: (out): the mark; set only when there is one
 *
 * Returns: whether the member "mark" is a mark
 */
gboolean
jyl_reader_get_mark (JylReaderState *state, JsonObject *object, JylJsonNeed need, JylMark *out)
{
  const char *marks[JYL_N_MARKS + 1] = { NULL, };
  guint value;

  for (guint i = 0; i < JYL_N_MARKS; i++)
    marks[i] = jyl_mark_to_string (i);

  if (!jyl_json_get_enum (state->json, object, "mark", need, marks, &value))
    return FALSE;

  *out = value;
  return TRUE;
}

gpointer
jyl_reader_read_indicator (JylReaderState *state, JsonObject *object, guint index)
{
  static const char *const names[] = { JYL_READER_COMMON_NAMES, "title", "unit", "symbol", "decimals", "topic",
                                       "definition", "about", "headline", "chart", "series", NULL };
  static const JylRecordRule rule = { names, "title", JYL_JSON_OPTIONAL, JYL_JSON_OPTIONAL, JYL_JSON_OPTIONAL };
  g_auto (JylRecordParts) parts = { NULL, };
  g_auto (Chart) chart = { JYL_MARK_NONE, };
  gboolean good = jyl_reader_read_parts (state, object, &rule, &parts);
  g_autoptr (JylText) unit = jyl_json_get_text (state->json, object, "unit", JYL_JSON_REQUIRED);
  g_autoptr (JylText) topic = jyl_json_get_text (state->json, object, "topic", JYL_JSON_OPTIONAL);
  g_autoptr (JylText) definition = jyl_json_get_text (state->json, object, "definition", JYL_JSON_OPTIONAL);
  g_autoptr (GPtrArray) series = NULL;
  const char *symbol = jyl_json_get_string (state->json, object, "symbol", JYL_JSON_OPTIONAL);
  gboolean headline = jyl_json_get_boolean (state->json, object, "headline");
  guint decimals = 0;
  gboolean has_decimals = jyl_json_get_uint (state->json, object, "decimals", JYL_JSON_REQUIRED, 0, MAX_DECIMALS,
                                             &decimals);

  parts.about = jyl_reader_get_references (state, object, "about", JYL_KIND_BITS_ALL);
  read_chart (state, object, &chart);
  series = read_all_series (state, object, has_decimals ? &decimals : NULL, chart.mark);

  if (!good || unit == NULL || series == NULL)
    return NULL;

  return jyl_indicator_new (&parts, &(JylIndicatorFields){
                                        .unit = unit,
                                        .symbol = symbol,
                                        .decimals = decimals,
                                        .topic = topic,
                                        .definition = definition,
                                        .headline = headline,
                                        .mark = chart.mark,
                                        .arrange = chart.arrange,
                                        .chart_title = chart.title,
                                        .chart_subtitle = chart.subtitle,
                                        .chart_range = chart.has_range ? &chart.range : NULL,
                                        .chart_series = (const char *const *) chart.series,
                                        .series = series,
                                    });
}
