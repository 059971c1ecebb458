/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-indicator.h"

#include "jyl-record-private.h"
#include "jyl-series-private.h"

struct _JylIndicator {
  JylRecord parent_instance;

  JylText *unit;
  char *symbol;
  guint decimals;
  JylText *topic;
  JylText *definition;
  gboolean headline;
  JylMark mark;
  JylArrange arrange;
  JylText *chart_title;
  JylText *chart_subtitle;
  JylPeriod *chart_range;
  GStrv chart_series;
  GPtrArray *series;
};

G_DEFINE_FINAL_TYPE (JylIndicator, jyl_indicator, JYL_TYPE_RECORD)

static JylText *
jyl_indicator_real_get_topic (JylRecord *record)
{
  return JYL_INDICATOR (record)->topic;
}

/* Of an indicator that can't be drawn there is no chart to lead to. */
static const char *
jyl_indicator_get_address_name (JylRecord *record)
{
  return JYL_INDICATOR (record)->mark != JYL_MARK_NONE ? "indicator" : "figure";
}

static void
jyl_indicator_foreach_reference (JylRecord *record, JylReferenceFunc func, gpointer user_data)
{
  JylIndicator *self = JYL_INDICATOR (record);

  for (guint i = 0; i < self->series->len; i++)
    {
      JylSeries *series = g_ptr_array_index (self->series, i);
      const char *counted_by = jyl_series_get_counted_by (series);

      if (counted_by != NULL)
        func (JYL_LINK_COUNTED_BY, counted_by, jyl_series_get_title (series), NULL, user_data);
    }
}

static void
jyl_indicator_foreach_citation (JylRecord *record, JylCitationFunc func, gpointer user_data)
{
  JylIndicator *self = JYL_INDICATOR (record);

  for (guint i = 0; i < self->series->len; i++)
    {
      GPtrArray *observations = jyl_series_get_observations (g_ptr_array_index (self->series, i));

      for (guint j = 0; j < observations->len; j++)
        {
          JylObservation *observation = g_ptr_array_index (observations, j);

          jyl_visit_citations (jyl_observation_get_citations (observation), observation, func, user_data);
        }
    }
}

static void
jyl_indicator_finalize (GObject *object)
{
  JylIndicator *self = JYL_INDICATOR (object);

  /* Somebody may still hold a series. */
  for (guint i = 0; i < self->series->len; i++)
    jyl_series_set_indicator (g_ptr_array_index (self->series, i), NULL, self->mark);

  g_clear_pointer (&self->unit, jyl_text_unref);
  g_clear_pointer (&self->symbol, g_free);
  g_clear_pointer (&self->topic, jyl_text_unref);
  g_clear_pointer (&self->definition, jyl_text_unref);
  g_clear_pointer (&self->chart_title, jyl_text_unref);
  g_clear_pointer (&self->chart_subtitle, jyl_text_unref);
  g_clear_pointer (&self->chart_range, jyl_period_free);
  g_clear_pointer (&self->chart_series, g_strfreev);
  g_clear_pointer (&self->series, g_ptr_array_unref);

  G_OBJECT_CLASS (jyl_indicator_parent_class)->finalize (object);
}

static void
jyl_indicator_class_init (JylIndicatorClass *klass)
{
  JylRecordClass *record_class = JYL_RECORD_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jyl_indicator_finalize;
  record_class->kind = JYL_KIND_INDICATOR;
  record_class->get_topic = jyl_indicator_real_get_topic;
  record_class->get_address_name = jyl_indicator_get_address_name;
  record_class->foreach_reference = jyl_indicator_foreach_reference;
  record_class->foreach_citation = jyl_indicator_foreach_citation;
}

static void
jyl_indicator_init (JylIndicator *self)
{
}

/**
 * jyl_indicator_new:
 * @parts: what every record has; its contents are handed over
 * @fields: what an indicator has besides; lent
 *
 * Makes the indicator that the series are from now on part of.
 *
 * Returns: (transfer full): an indicator
 */
JylIndicator *
jyl_indicator_new (JylRecordParts *parts, const JylIndicatorFields *fields)
{
  JylIndicator *self;

  g_return_val_if_fail (fields != NULL && fields->unit != NULL, NULL);

  self = jyl_record_new_from_parts (JYL_TYPE_INDICATOR, parts);
  self->unit = jyl_text_ref (fields->unit);
  self->symbol = g_strdup (fields->symbol);
  self->decimals = fields->decimals;
  self->topic = jyl_text_ref_nullable (fields->topic);
  self->definition = jyl_text_ref_nullable (fields->definition);
  self->headline = fields->headline;
  self->mark = fields->mark;
  self->arrange = fields->arrange;
  self->chart_title = jyl_text_ref_nullable (fields->chart_title);
  self->chart_subtitle = jyl_text_ref_nullable (fields->chart_subtitle);
  self->chart_range = jyl_period_copy (fields->chart_range);
  self->chart_series = g_strdupv ((GStrv) fields->chart_series);
  self->series = jyl_array_ref_or_empty (fields->series);

  for (guint i = 0; i < self->series->len; i++)
    jyl_series_set_indicator (g_ptr_array_index (self->series, i), self, self->mark);

  return self;
}

/**
 * jyl_indicator_get_unit:
 * @self: an indicator
 *
 * Returns: (transfer none): the unit in words: "tenge a month"
 */
JylText *
jyl_indicator_get_unit (JylIndicator *self)
{
  g_return_val_if_fail (JYL_IS_INDICATOR (self), NULL);

  return self->unit;
}

/**
 * jyl_indicator_get_symbol:
 * @self: an indicator
 *
 * Returns: (transfer none) (nullable): the unit as a symbol: "₸", "%"
 */
const char *
jyl_indicator_get_symbol (JylIndicator *self)
{
  g_return_val_if_fail (JYL_IS_INDICATOR (self), NULL);

  return self->symbol;
}

/**
 * jyl_indicator_get_decimals:
 * @self: an indicator
 *
 * Returns: how many decimals its numbers are shown with
 */
guint
jyl_indicator_get_decimals (JylIndicator *self)
{
  g_return_val_if_fail (JYL_IS_INDICATOR (self), 0);

  return self->decimals;
}

/**
 * jyl_indicator_get_topic:
 * @self: an indicator
 *
 * Returns: (transfer none) (nullable): what it is about: "Wages"
 */
JylText *
jyl_indicator_get_topic (JylIndicator *self)
{
  g_return_val_if_fail (JYL_IS_INDICATOR (self), NULL);

  return self->topic;
}

/**
 * jyl_indicator_get_definition:
 * @self: an indicator
 *
 * Returns: (transfer none) (nullable): what is measured, exactly
 */
JylText *
jyl_indicator_get_definition (JylIndicator *self)
{
  g_return_val_if_fail (JYL_IS_INDICATOR (self), NULL);

  return self->definition;
}

/**
 * jyl_indicator_is_headline:
 * @self: an indicator
 *
 * Returns: whether its latest number stands on the overview
 */
gboolean
jyl_indicator_is_headline (JylIndicator *self)
{
  g_return_val_if_fail (JYL_IS_INDICATOR (self), FALSE);

  return self->headline;
}

/**
 * jyl_indicator_get_mark:
 * @self: an indicator
 *
 * Returns: how its series are drawn, but for those that have a mark of their own
 */
JylMark
jyl_indicator_get_mark (JylIndicator *self)
{
  g_return_val_if_fail (JYL_IS_INDICATOR (self), JYL_MARK_NONE);

  return self->mark;
}

/**
 * jyl_indicator_get_arrange:
 * @self: an indicator
 *
 * Returns: whether its series share one plot or have a row each
 */
JylArrange
jyl_indicator_get_arrange (JylIndicator *self)
{
  g_return_val_if_fail (JYL_IS_INDICATOR (self), JYL_ARRANGE_TOGETHER);

  return self->arrange;
}

/**
 * jyl_indicator_get_chart_title:
 * @self: an indicator
 *
 * Returns: (transfer none): the title of its chart; the record's title where the chart has none
 */
JylText *
jyl_indicator_get_chart_title (JylIndicator *self)
{
  g_return_val_if_fail (JYL_IS_INDICATOR (self), NULL);

  return self->chart_title != NULL ? self->chart_title : jyl_record_get_title (JYL_RECORD (self));
}

/**
 * jyl_indicator_get_chart_subtitle:
 * @self: an indicator
 *
 * Returns: (transfer none) (nullable): the subtitle of its chart
 */
JylText *
jyl_indicator_get_chart_subtitle (JylIndicator *self)
{
  g_return_val_if_fail (JYL_IS_INDICATOR (self), NULL);

  return self->chart_subtitle;
}

/**
 * jyl_indicator_get_chart_range:
 * @self: an indicator
 *
 * Returns: (transfer none) (nullable): what time its chart shows at first, %NULL for all there is
 */
const JylPeriod *
jyl_indicator_get_chart_range (JylIndicator *self)
{
  g_return_val_if_fail (JYL_IS_INDICATOR (self), NULL);

  return self->chart_range;
}

/**
 * jyl_indicator_get_chart_series:
 * @self: an indicator
 *
 * A counter on another scale, a long run or a single region, would flatten the others: it is drawn only when a
 * view asks for it.
 *
 * Returns: (transfer none) (nullable): the ids of the series that are drawn unless a view names others, %NULL
 *   for all
 */
const char *const *
jyl_indicator_get_chart_series (JylIndicator *self)
{
  g_return_val_if_fail (JYL_IS_INDICATOR (self), NULL);

  return (const char *const *) self->chart_series;
}

/**
 * jyl_indicator_get_series:
 * @self: an indicator
 *
 * Returns: (transfer none) (element-type JylSeries): its series in the file's order, may be empty
 */
GPtrArray *
jyl_indicator_get_series (JylIndicator *self)
{
  g_return_val_if_fail (JYL_IS_INDICATOR (self), NULL);

  return self->series;
}

/**
 * jyl_indicator_get_latest:
 * @self: an indicator
 *
 * Latest is what is last in order of time: what starts last, and of that what ends last.
 *
 * Returns: (transfer none) (nullable): the latest observation of the first series, %NULL when there is none
 */
JylObservation *
jyl_indicator_get_latest (JylIndicator *self)
{
  GPtrArray *observations;

  g_return_val_if_fail (JYL_IS_INDICATOR (self), NULL);

  if (self->series->len == 0)
    return NULL;

  observations = jyl_series_get_observations (g_ptr_array_index (self->series, 0));
  return observations->len > 0 ? g_ptr_array_index (observations, observations->len - 1) : NULL;
}
