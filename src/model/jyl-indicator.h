/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-record.h"

G_BEGIN_DECLS

#define JYL_TYPE_SERIES (jyl_series_get_type ())
G_DECLARE_FINAL_TYPE (JylSeries, jyl_series, JYL, SERIES, GObject)

#define JYL_TYPE_OBSERVATION (jyl_observation_get_type ())
G_DECLARE_FINAL_TYPE (JylObservation, jyl_observation, JYL, OBSERVATION, GObject)

/* One number with its period and status. */
const JylPeriod *jyl_observation_get_period    (JylObservation *self);
double           jyl_observation_get_value     (JylObservation *self); /* finite, in the indicator's unit */
JylQualifier     jyl_observation_get_qualifier (JylObservation *self);
JylStatus        jyl_observation_get_status    (JylObservation *self);
const char      *jyl_observation_get_formula   (JylObservation *self); /* nullable; an expression of numbers */
GPtrArray       *jyl_observation_get_citations (JylObservation *self); /* (element-type JylCitation) */
JylText         *jyl_observation_get_note      (JylObservation *self); /* nullable */
JylSeries       *jyl_observation_get_series    (JylObservation *self); /* the series it belongs to, borrowed */

/* The observations of one counter, or of one part, of an indicator. Also a GListModel of them. */
const char *jyl_series_get_id             (JylSeries *self);
JylText    *jyl_series_get_title          (JylSeries *self);
JylText    *jyl_series_get_scope          (JylSeries *self); /* nullable; a few words: "off work a day or more" */
const char *jyl_series_get_counted_by     (JylSeries *self); /* organization id, nullable */
JylText    *jyl_series_get_definition     (JylSeries *self); /* nullable */
JylMark     jyl_series_get_mark           (JylSeries *self); /* its own or the indicator's */
GPtrArray  *jyl_series_get_observations   (JylSeries *self); /* (element-type JylObservation) in order of time */
/* The indicator it belongs to, borrowed. */
JylRecord  *jyl_series_get_indicator      (JylSeries *self);

#define JYL_TYPE_INDICATOR (jyl_indicator_get_type ())
G_DECLARE_FINAL_TYPE (JylIndicator, jyl_indicator, JYL, INDICATOR, JylRecord)
JylText    *jyl_indicator_get_unit           (JylIndicator *self);
const char *jyl_indicator_get_symbol         (JylIndicator *self); /* "₸", "%"; nullable */
guint       jyl_indicator_get_decimals       (JylIndicator *self);
JylText    *jyl_indicator_get_topic          (JylIndicator *self); /* nullable */
JylText    *jyl_indicator_get_definition     (JylIndicator *self); /* nullable */
gboolean    jyl_indicator_is_headline        (JylIndicator *self);
JylMark     jyl_indicator_get_mark           (JylIndicator *self);
JylArrange  jyl_indicator_get_arrange        (JylIndicator *self);
JylText    *jyl_indicator_get_chart_title    (JylIndicator *self); /* the record's title where the chart has none */
JylText    *jyl_indicator_get_chart_subtitle (JylIndicator *self); /* nullable */
const JylPeriod *jyl_indicator_get_chart_range (JylIndicator *self); /* what its chart shows at first; nullable: all there is */
const char *const *jyl_indicator_get_chart_series (JylIndicator *self); /* ids of those drawn unless a view names others; nullable: all */
GPtrArray  *jyl_indicator_get_series         (JylIndicator *self); /* (element-type JylSeries) */
/* The observation with the latest period of the first series, or NULL when nothing is counted. */
JylObservation *jyl_indicator_get_latest     (JylIndicator *self);

G_END_DECLS
