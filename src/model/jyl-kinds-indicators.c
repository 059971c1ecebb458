/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is counted: indicators. Their series and observations have files of their own. */

#include <glib/gi18n.h>

#include "jyl-records.h"

/* More digits behind the point than this say nothing that a person could read. */
#define MAX_DECIMALS 6

enum {
  CHART_MARK,
  CHART_ARRANGE,
  CHART_TITLE,
  CHART_SUBTITLE,
  CHART_RANGE,
  CHART_SERIES,
};

static const JylField chart_fields[] = {
  [CHART_MARK] = { "mark", JYL_FIELD_CHOICE, .required = TRUE, .choices = jyl_mark_names },
  [CHART_ARRANGE] = { "arrange", JYL_FIELD_CHOICE, .choices = jyl_arrange_names },
  [CHART_TITLE] = { "title", JYL_FIELD_TEXT },
  [CHART_SUBTITLE] = { "subtitle", JYL_FIELD_TEXT },
  [CHART_RANGE] = { "range", JYL_FIELD_PERIOD },
  [CHART_SERIES] = { "series", JYL_FIELD_ID, .many = TRUE },
};

const JylItemClass jyl_chart_settings_class = { "chart", chart_fields, G_N_ELEMENTS (chart_fields) };

enum {
  INDICATOR_ID,
  INDICATOR_FORMERLY,
  INDICATOR_TITLE,
  INDICATOR_ALIASES,
  INDICATOR_KIND,
  INDICATOR_HEADLINE,
  INDICATOR_TOPIC,
  INDICATOR_UNIT,
  INDICATOR_UNIT_ID,
  INDICATOR_UNIT_KIND,
  INDICATOR_SYMBOL,
  INDICATOR_MEASURE,
  INDICATOR_DECIMALS,
  INDICATOR_DEFLATORS,
  INDICATOR_DEFINITION,
  INDICATOR_CHART,
  INDICATOR_ABOUT,
  INDICATOR_SERIES,
  INDICATOR_SUMMARY,
  INDICATOR_CITATIONS,
};

static const JylField indicator_fields[] = {
  [INDICATOR_ID] = JYL_FIELD_OF_ID,
  [INDICATOR_FORMERLY] = JYL_FIELD_OF_FORMERLY,
  [INDICATOR_TITLE] = JYL_FIELD_OF_TITLE,
  [INDICATOR_ALIASES] = JYL_FIELD_OF_ALIASES,
  [INDICATOR_KIND] = { "kind", JYL_FIELD_ID },
  [INDICATOR_HEADLINE] = { "headline", JYL_FIELD_TRUTH },
  [INDICATOR_TOPIC] = JYL_FIELD_OF_TOPIC,
  [INDICATOR_UNIT] = { "unit", JYL_FIELD_TEXT, .required = TRUE, .words = N_("Unit") },
  [INDICATOR_UNIT_ID] = { "unit_id", JYL_FIELD_ID },
  [INDICATOR_UNIT_KIND] = { "unit_kind", JYL_FIELD_CHOICE, .choices = jyl_unit_kind_names },
  [INDICATOR_SYMBOL] = { "symbol", JYL_FIELD_STRING },
  [INDICATOR_MEASURE] = { "measure", JYL_FIELD_CHOICE, .choices = jyl_measure_names },
  [INDICATOR_DECIMALS] = { "decimals", JYL_FIELD_WHOLE, .required = TRUE, .most = MAX_DECIMALS },
  [INDICATOR_DEFLATORS] = { "deflators", JYL_FIELD_REFERENCE, .many = TRUE, .kinds = JYL_KIND_BIT (JYL_KIND_INDICATOR),
                            .role = JYL_LINK_DEFLATOR },
  [INDICATOR_DEFINITION] = { "definition", JYL_FIELD_TEXT },
  [INDICATOR_CHART] = { "chart", JYL_FIELD_ITEM, .required = TRUE, .items = &jyl_chart_settings_class },
  [INDICATOR_ABOUT] = JYL_FIELD_OF_ABOUT,
  [INDICATOR_SERIES] = { "series", JYL_FIELD_ITEM, .required = TRUE, .many = TRUE, .items = &jyl_series_class },
  [INDICATOR_SUMMARY] = JYL_FIELD_OF_SUMMARY,
  [INDICATOR_CITATIONS] = JYL_FIELD_OF_CITATIONS,
};

static const JylItemClass indicator_class = {
  "indicator", indicator_fields, G_N_ELEMENTS (indicator_fields), JYL_RECORD_CLASS_FUNCS,
};

const JylKindInfo jyl_kind_indicator = {
  "indicators", "indicator", "figures", &indicator_class,
  N_("Figure"), N_("Figures"), N_("Filter figures"), N_("an indicator"),
  NP_("%s figure", "%s figures"), NP_("%s of %s figure", "%s of %s figures"),
};

static const JylItem *
get_values (JylIndicator *self)
{
  g_return_val_if_fail (JYL_IS_INDICATOR (self), NULL);

  return jyl_record_get_values (self);
}

static const JylItem *
get_chart (JylIndicator *self)
{
  return jyl_item_get_item (get_values (self), INDICATOR_CHART);
}

/**
 * jyl_indicator_new:
 * @fields: what it says
 *
 * For figures that were computed: they are drawn in the place of those of a file.
 *
 * Returns: (transfer full): an indicator that stands in no dataset
 */
JylIndicator *
jyl_indicator_new (const JylIndicatorFields *fields)
{
  JylItem *values = JYL_ITEM_ON_STACK (&indicator_class);
  JylItem *chart = JYL_ITEM_ON_STACK (&jyl_chart_settings_class);

  g_return_val_if_fail (fields != NULL && fields->id != NULL && fields->title != NULL, NULL);

  jyl_item_set_whole (chart, CHART_MARK, fields->mark);
  jyl_item_set_whole (chart, CHART_ARRANGE, fields->arrange);
  jyl_item_take_text (chart, CHART_TITLE, fields->chart_title != NULL ? jyl_text_ref (fields->chart_title) : NULL);
  jyl_item_take_text (chart, CHART_SUBTITLE,
                      fields->chart_subtitle != NULL ? jyl_text_ref (fields->chart_subtitle) : NULL);
  jyl_item_set_period (chart, CHART_RANGE, fields->chart_range);

  jyl_item_take_string (values, INDICATOR_ID, g_strdup (fields->id));
  jyl_item_take_text (values, INDICATOR_TITLE, jyl_text_ref (fields->title));
  jyl_item_take_text (values, INDICATOR_TOPIC, fields->topic != NULL ? jyl_text_ref (fields->topic) : NULL);
  jyl_item_take_text (values, INDICATOR_UNIT, jyl_text_ref (fields->unit.text));
  jyl_item_take_string (values, INDICATOR_UNIT_ID, g_strdup (fields->unit.id));
  jyl_item_set_whole (values, INDICATOR_UNIT_KIND, fields->unit.kind);
  jyl_item_take_string (values, INDICATOR_SYMBOL, g_strdup (fields->unit.symbol));
  jyl_item_set_whole (values, INDICATOR_MEASURE, fields->measure);
  jyl_item_set_whole (values, INDICATOR_DECIMALS, fields->unit.decimals);
  jyl_item_take_text (values, INDICATOR_DEFINITION,
                      fields->definition != NULL ? jyl_text_ref (fields->definition) : NULL);
  jyl_item_take_item (values, INDICATOR_CHART, jyl_item_steal (chart));
  jyl_item_take_list (values, INDICATOR_SERIES, fields->series != NULL ? g_ptr_array_ref (fields->series) : NULL);

  return jyl_record_new (values);
}

/**
 * jyl_indicator_get_unit:
 * @self: an indicator
 *
 * Where its file doesn't say which unit it is and what that counts, its text stands for the one, and its symbol says
 * the other.
 *
 * Returns: what its figures are counted in
 */
JylUnit
jyl_indicator_get_unit (JylIndicator *self)
{
  const JylItem *values = get_values (self);
  JylUnit unit = {
    .id = jyl_item_get_string (values, INDICATOR_UNIT_ID),
    .text = jyl_item_get_text (values, INDICATOR_UNIT),
    .symbol = jyl_item_get_string (values, INDICATOR_SYMBOL),
    .decimals = jyl_item_get_whole (values, INDICATOR_DECIMALS),
  };

  if (unit.id == NULL)
    unit.id = jyl_text_get (unit.text, JYL_LANGUAGE_EN);
  unit.kind = jyl_item_has (values, INDICATOR_UNIT_KIND)
                  ? (JylUnitKind) jyl_item_get_whole (values, INDICATOR_UNIT_KIND)
                  : jyl_unit_kind_assume (unit.symbol);
  return unit;
}

/**
 * jyl_indicator_says_unit:
 * @self: an indicator
 *
 * Returns: whether its file says which unit it is and what that counts
 */
gboolean
jyl_indicator_says_unit (JylIndicator *self)
{
  const JylItem *values = get_values (self);

  return jyl_item_has (values, INDICATOR_UNIT_ID) && jyl_item_has (values, INDICATOR_UNIT_KIND);
}

/**
 * jyl_indicator_get_measure:
 * @self: an indicator
 *
 * Returns: what its figures are; where its file doesn't say it, what is assumed from how they are drawn
 */
JylMeasure
jyl_indicator_get_measure (JylIndicator *self)
{
  if (jyl_indicator_says_measure (self))
    return (JylMeasure) jyl_item_get_whole (get_values (self), INDICATOR_MEASURE);

  return jyl_measure_assume (jyl_indicator_get_mark (self), jyl_indicator_get_unit (self).kind);
}

/**
 * jyl_indicator_says_measure:
 * @self: an indicator
 *
 * Returns: whether its file says what its figures are
 */
gboolean
jyl_indicator_says_measure (JylIndicator *self)
{
  return jyl_item_has (get_values (self), INDICATOR_MEASURE);
}

/**
 * jyl_indicator_get_decimals:
 * @self: an indicator
 *
 * Returns: how many decimals its figures are told with
 */
guint
jyl_indicator_get_decimals (JylIndicator *self)
{
  return jyl_item_get_whole (get_values (self), INDICATOR_DECIMALS);
}

/**
 * jyl_indicator_get_deflators:
 * @self: an indicator
 *
 * Returns: (transfer none) (element-type utf8): ids of the indicators of prices that deflate it, the usual one first;
 *   never %NULL
 */
GPtrArray *
jyl_indicator_get_deflators (JylIndicator *self)
{
  return jyl_item_get_list (get_values (self), INDICATOR_DEFLATORS);
}

/**
 * jyl_indicator_get_definition:
 * @self: an indicator
 *
 * Returns: (transfer none) (nullable): what is counted
 */
JylText *
jyl_indicator_get_definition (JylIndicator *self)
{
  return jyl_item_get_text (get_values (self), INDICATOR_DEFINITION);
}

/**
 * jyl_indicator_is_headline:
 * @self: an indicator
 *
 * Returns: whether it stands on the overview
 */
gboolean
jyl_indicator_is_headline (JylIndicator *self)
{
  return jyl_item_get_whole (get_values (self), INDICATOR_HEADLINE) != 0;
}

/**
 * jyl_indicator_get_mark:
 * @self: an indicator
 *
 * Returns: how its series are drawn unless they say otherwise
 */
JylMark
jyl_indicator_get_mark (JylIndicator *self)
{
  const JylItem *chart = get_chart (self);

  return chart != NULL ? (JylMark) jyl_item_get_whole (chart, CHART_MARK) : JYL_MARK_NONE;
}

/**
 * jyl_indicator_get_arrange:
 * @self: an indicator
 *
 * Returns: whether its series share a plot
 */
JylArrange
jyl_indicator_get_arrange (JylIndicator *self)
{
  const JylItem *chart = get_chart (self);

  return chart != NULL ? (JylArrange) jyl_item_get_whole (chart, CHART_ARRANGE) : JYL_ARRANGE_TOGETHER;
}

/**
 * jyl_indicator_get_chart_title:
 * @self: an indicator
 *
 * Returns: (transfer none): the title of its chart; its own where the chart has none
 */
JylText *
jyl_indicator_get_chart_title (JylIndicator *self)
{
  const JylItem *chart = get_chart (self);
  JylText *title = chart != NULL ? jyl_item_get_text (chart, CHART_TITLE) : NULL;

  return title != NULL ? title : jyl_record_get_title (self);
}

/**
 * jyl_indicator_get_chart_subtitle:
 * @self: an indicator
 *
 * Returns: (transfer none) (nullable): what stands below that title
 */
JylText *
jyl_indicator_get_chart_subtitle (JylIndicator *self)
{
  const JylItem *chart = get_chart (self);

  return chart != NULL ? jyl_item_get_text (chart, CHART_SUBTITLE) : NULL;
}

/**
 * jyl_indicator_get_chart_range:
 * @self: an indicator
 *
 * Returns: (transfer none) (nullable): the years that its chart shows at first; %NULL for all
 */
const JylPeriod *
jyl_indicator_get_chart_range (JylIndicator *self)
{
  const JylItem *chart = get_chart (self);

  return chart != NULL ? jyl_item_get_period (chart, CHART_RANGE) : NULL;
}

/**
 * jyl_indicator_get_chart_series:
 * @self: an indicator
 *
 * Returns: (transfer none) (nullable) (element-type utf8): ids of the series that its chart shows at first; %NULL for
 *   all
 */
GPtrArray *
jyl_indicator_get_chart_series (JylIndicator *self)
{
  const JylItem *chart = get_chart (self);

  return chart != NULL && jyl_item_has (chart, CHART_SERIES) ? jyl_item_get_list (chart, CHART_SERIES) : NULL;
}

/**
 * jyl_indicator_get_series:
 * @self: an indicator
 *
 * Returns: (transfer none) (element-type JylSeries): its series, in the file's order; never %NULL
 */
GPtrArray *
jyl_indicator_get_series (JylIndicator *self)
{
  return jyl_item_get_list (get_values (self), INDICATOR_SERIES);
}

/**
 * jyl_indicator_get_latest:
 * @self: an indicator
 *
 * Returns: the last observation of its first series; its members are %NULL where there is none
 */
JylFigure
jyl_indicator_get_latest (JylIndicator *self)
{
  GPtrArray *all = jyl_indicator_get_series (self);
  JylFigure latest = { NULL, NULL };
  GPtrArray *observations;

  if (all->len == 0)
    return latest;

  observations = jyl_series_get_observations (g_ptr_array_index (all, 0));
  if (observations->len > 0)
    latest = (JylFigure) { g_ptr_array_index (all, 0), g_ptr_array_index (observations, observations->len - 1) };
  return latest;
}

/**
 * jyl_indicator_find_figure:
 * @self: an indicator
 * @observation: an observation
 *
 * Returns: @observation with the series of @self that it stands in; members that are %NULL where it is in none
 */
JylFigure
jyl_indicator_find_figure (JylIndicator *self, JylObservation *observation)
{
  GPtrArray *all = jyl_indicator_get_series (self);

  for (guint i = 0; i < all->len; i++)
    if (g_ptr_array_find (jyl_series_get_observations (g_ptr_array_index (all, i)), observation, NULL))
      return (JylFigure) { g_ptr_array_index (all, i), observation };

  return (JylFigure) { NULL, NULL };
}
