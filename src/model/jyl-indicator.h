/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-record.h"
#include "jyl-unit.h"

G_BEGIN_DECLS

#define JYL_TYPE_OBSERVATION (jyl_observation_get_type ())
G_DECLARE_FINAL_TYPE (JylObservation, jyl_observation, JYL, OBSERVATION, GObject)

#define JYL_TYPE_SERIES (jyl_series_get_type ())
G_DECLARE_FINAL_TYPE (JylSeries, jyl_series, JYL, SERIES, GObject)

/* An observation where it stands. A value; both are borrowed. */
typedef struct {
  JylSeries      *series;
  JylObservation *observation;
} JylFigure;

/* How an observation is made; all lent: what it points at is copied or referenced. */
typedef struct {
  JylPeriod    period;
  double       value;     /* finite */
  const char  *digits;    /* nullable: as it was written, where that isn't its shortest form */
  JylQualifier qualifier;
  JylStatus    status;
  const char  *formula;   /* nullable */
  GPtrArray   *citations; /* (element-type JylCitation) nullable; not changed afterwards */
  JylText     *note;      /* nullable */
  GArray      *inputs;    /* (element-type JylFigure) nullable: what it was computed from */
} JylObservationFields;

/* One number with its period and status. It doesn't know which series it stands in: a JylFigure says that. */
JylObservation  *jyl_observation_new           (const JylObservationFields *fields);
const JylPeriod *jyl_observation_get_period    (JylObservation *self);
double           jyl_observation_get_value     (JylObservation *self); /* finite, in the indicator's unit */
const char      *jyl_observation_get_digits    (JylObservation *self); /* nullable */
JylQualifier     jyl_observation_get_qualifier (JylObservation *self);
JylStatus        jyl_observation_get_status    (JylObservation *self);
const char      *jyl_observation_get_formula   (JylObservation *self); /* nullable; an expression of numbers */
GPtrArray       *jyl_observation_get_citations (JylObservation *self); /* (element-type JylCitation) */
JylText         *jyl_observation_get_note      (JylObservation *self); /* nullable */
/* (element-type JylFigure) nullable: of a number that this program computed, what from. They outlive it. */
GArray          *jyl_observation_get_inputs    (JylObservation *self);
extern const JylItemClass jyl_observation_class;

/* How a series is made; all lent, as for an observation. */
typedef struct {
  const char       *id;
  JylText          *title;
  JylText          *scope;      /* nullable */
  const char       *counted_by; /* nullable */
  JylText          *definition; /* nullable */
  const JylMark    *mark;       /* NULL: the indicator's */
  const JylMeasure *measure;    /* NULL: the indicator's */
  GPtrArray        *observations; /* (element-type JylObservation) nullable; in any order */
} JylSeriesFields;

/* The observations of one counter, or of one part, of an indicator. Also a GListModel of them. */
JylSeries  *jyl_series_new                (const JylSeriesFields *fields);
const char *jyl_series_get_id             (JylSeries *self);
GPtrArray  *jyl_series_get_formerly       (JylSeries *self); /* (element-type utf8), never NULL */
JylText    *jyl_series_get_title          (JylSeries *self);
JylText    *jyl_series_get_scope          (JylSeries *self); /* nullable; a few words: "off work a day or more" */
const char *jyl_series_get_counted_by     (JylSeries *self); /* organization id, nullable */
JylText    *jyl_series_get_definition     (JylSeries *self); /* nullable */
JylMark     jyl_series_get_mark           (JylSeries *self); /* its own or the indicator's */
JylMeasure  jyl_series_get_measure        (JylSeries *self); /* its own or the indicator's */
GPtrArray  *jyl_series_get_observations   (JylSeries *self); /* (element-type JylObservation) in order of time */
/* The index of the first observation that ends on a day or later: none before it tells of that day. */
guint       jyl_series_find_first           (JylSeries *self, int day);
/* The indicator it belongs to, borrowed; NULL where that is gone. */
JylRecord  *jyl_series_get_indicator      (JylSeries *self);
extern const JylItemClass jyl_series_class;

typedef JylRecord JylIndicator;
#define JYL_IS_INDICATOR(record) jyl_record_is (record, JYL_KIND_INDICATOR)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylIndicator, g_object_unref)

/* How an indicator is made that takes the place of another; all lent, as for an observation. */
typedef struct {
  const char *id;
  JylText    *title;
  JylUnit     unit;
  JylMeasure  measure;
  JylText    *topic;      /* nullable */
  JylText    *definition; /* nullable */
  JylMark     mark;
  JylArrange  arrange;
  JylText    *chart_title;        /* nullable */
  JylText    *chart_subtitle;     /* nullable */
  const JylPeriod *chart_range;   /* nullable */
  GPtrArray  *series;             /* (element-type JylSeries), each of no other indicator */
} JylIndicatorFields;

JylIndicator *jyl_indicator_new              (const JylIndicatorFields *fields);
JylUnit     jyl_indicator_get_unit           (JylIndicator *self);
JylMeasure  jyl_indicator_get_measure        (JylIndicator *self);
/* Whether the file says what the figures are; else the measure and the kind of the unit are assumed. */
gboolean    jyl_indicator_says_measure       (JylIndicator *self);
gboolean    jyl_indicator_says_unit          (JylIndicator *self);
guint       jyl_indicator_get_decimals       (JylIndicator *self);
GPtrArray  *jyl_indicator_get_deflators      (JylIndicator *self); /* (element-type utf8) ids of indicators of prices */
JylText    *jyl_indicator_get_definition     (JylIndicator *self); /* nullable */
gboolean    jyl_indicator_is_headline        (JylIndicator *self);
JylMark     jyl_indicator_get_mark           (JylIndicator *self);
JylArrange  jyl_indicator_get_arrange        (JylIndicator *self);
JylText    *jyl_indicator_get_chart_title    (JylIndicator *self); /* the record's title where the chart has none */
JylText    *jyl_indicator_get_chart_subtitle (JylIndicator *self); /* nullable */
/* what its chart shows at first; nullable: all there is */
const JylPeriod *jyl_indicator_get_chart_range (JylIndicator *self);
/* (element-type utf8) ids of those drawn unless a view names others; nullable: all */
GPtrArray  *jyl_indicator_get_chart_series   (JylIndicator *self);
GPtrArray  *jyl_indicator_get_series         (JylIndicator *self); /* (element-type JylSeries) */
/* The observation with the latest period of the first series; its members are NULL when nothing is counted. */
JylFigure   jyl_indicator_get_latest         (JylIndicator *self);
/* Where an observation stands in it; its members are NULL where it doesn't. */
JylFigure   jyl_indicator_find_figure        (JylIndicator *self, JylObservation *observation);

/* For the record that they stand in: it is known to its series for as long as it is there. */
void        jyl_indicator_take_series        (JylIndicator *self);
void        jyl_indicator_give_up_series     (JylIndicator *self);

extern const JylItemClass jyl_chart_settings_class;

G_END_DECLS
