/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-dataset.h"
#include "jyl-mark.h"
#include "jyl-points.h"
#include "jyl-view.h"

G_BEGIN_DECLS

/* One series as this chart draws it; it has at least one point. Strings are in the view's language. */
typedef struct {
  JylSeries  *series; /* borrowed */
  const char *title;
  const char *scope;  /* nullable */
  JylMark     mark;
  guint       panel;  /* the row it stands in */
  guint       part;   /* which of the indicators it belongs to; see jyl_chart_get_child () */
  guint       index;  /* among the indicator's series, so that a colour doesn't change with the range */
  JylPoints  *points; /* in order of time, within the view's range; one, where values stand on x */
} JylChartSeries;

/* A view joined with its data. Immutable. No widget, no display, no locale. */
#define JYL_TYPE_CHART (jyl_chart_get_type ())
G_DECLARE_FINAL_TYPE (JylChart, jyl_chart, JYL, CHART, GObject)

typedef enum {
  JYL_CHART_ERROR_NO_INDICATOR, /* the dataset has no such indicator, or series */
  JYL_CHART_ERROR_NOT_DRAWABLE, /* its mark is "none": it is a lone number */
  JYL_CHART_ERROR_NOT_HONEST,   /* the view would do with the figures what they don't allow */
} JylChartError;
#define JYL_CHART_ERROR (jyl_chart_error_quark ())
GQuark jyl_chart_error_quark (void);

JylChart             *jyl_chart_new            (JylDataset *dataset, JylView *view, GError **error);
JylView              *jyl_chart_get_view       (JylChart *self);
JylPart              *jyl_chart_get_part       (JylChart *self); /* what it draws of the view; else the first */
JylDataset           *jyl_chart_get_dataset    (JylChart *self);
/* The indicator that is drawn: the dataset's, or of a transformed one what takes its place. */
JylIndicator         *jyl_chart_get_indicator  (JylChart *self);
JylTransform          jyl_chart_get_transform  (JylChart *self);
int                   jyl_chart_get_base       (JylChart *self); /* the year of a transform; 0: it has none */
/* id of the deflator's or whole's indicator, nullable */
const char           *jyl_chart_get_reference      (JylChart *self);
gboolean              jyl_chart_is_log         (JylChart *self);
/* Whether the value axis has to begin at zero: bars and steps stand on it; lines unless it would press them flat. */
gboolean              jyl_chart_needs_zero     (JylChart *self);
/* What stands on the axes: the same for all its series. */
JylAxes               jyl_chart_get_axes       (JylChart *self);
/* Why a view, or one of its parts, can't be drawn honestly, in one sentence of the view's language; NULL: it can.
 * (transfer full) */
char                 *jyl_chart_refuse         (JylDataset *dataset, JylView *view);
char                 *jyl_chart_refuse_part    (JylDataset *dataset, JylView *view, guint part);
/* @view with the ids that what it names has now: views outlive datasets. (transfer full) */
JylView              *jyl_chart_forward_view   (JylDataset *dataset, JylView *view);
/* @view with further indicators below its own; see jyl_view_with_compare (). (transfer full) */
JylView              *jyl_chart_compare_view   (JylDataset *dataset, JylView *view, const char *const *indicators);
/* (element-type int) (transfer full): the years that the part's transform could take as its base. */
GArray               *jyl_chart_find_bases     (JylDataset *dataset, JylPart *part);
/* A comparison has a chart for each part of its view, with a unit and a value scale of its own; else there is one,
 * the chart itself. */
guint                 jyl_chart_get_n_parts    (JylChart *self);
JylChart             *jyl_chart_get_child      (JylChart *self, guint part);
guint                 jyl_chart_get_n_panels   (JylChart *self); /* at least 1 */
/* The name of a row, and what is said below it; nullable. */
const char           *jyl_chart_get_panel_label (JylChart *self, guint panel, const char **scope);
guint                 jyl_chart_get_n_series   (JylChart *self);
const JylChartSeries *jyl_chart_get_series     (JylChart *self, guint series);
const JylPoint       *jyl_chart_get_point      (JylChart *self, guint series, guint point);
/* Where an observation is drawn; FALSE: it isn't. */
gboolean              jyl_chart_find_point     (JylChart *self, JylObservation *observation, guint *series,
                                                guint *point);
/* The same as a figure, with the series that it stands in; its members are NULL where it isn't drawn. */
JylFigure             jyl_chart_find_figure    (JylChart *self, JylObservation *observation);
gboolean              jyl_chart_is_empty       (JylChart *self); /* nothing within the range */
const char           *jyl_chart_get_title      (JylChart *self);
const char           *jyl_chart_get_subtitle   (JylChart *self); /* with the years drawn */
const char           *jyl_chart_get_source     (JylChart *self); /* the source line */
const char *const    *jyl_chart_get_notes      (JylChart *self); /* one sentence each: part years, doubts */
/* (element-type JylCitation): all that the points rest on, each once, by first use; the source line is
 * its short form. */
GPtrArray            *jyl_chart_get_citations  (JylChart *self);
/* The days drawn, both inclusive: the view's range, else those of the points; whole years under bars. */
void                  jyl_chart_get_days       (JylChart *self, int *first, int *last);
/* The number as it is written beside a point: "≈ 2,033", "> 1,000", "958*". */
char                 *jyl_chart_format_point   (JylChart *self, guint series, guint point);
/* The parts of the source line that stand for documents with an address: bytes of the line. */
typedef struct {
  gsize       start;
  gsize       length;
  const char *url; /* borrowed from the dataset */
} JylSourceLink;
const JylSourceLink  *jyl_chart_get_source_links (JylChart *self, guint *n_links);
/* One sentence: "2024: 85,000 ₸ a month, official, Bureau of National Statistics". */
char                 *jyl_chart_describe_point (JylChart *self, guint series, guint point);
/* First, last, lowest, highest, largest change, gaps and sources of each series, in sentences. */
char                 *jyl_chart_describe       (JylChart *self);

/* A step of the chart cursor. Left and Right go point to point within a series, Up and Down to
 * the point nearest in time of the series above or below, Home and End to the ends of a series.
 * Returns FALSE, and changes nothing, at an end. Empty series are passed over. */
typedef enum { JYL_WALK_LEFT, JYL_WALK_RIGHT, JYL_WALK_UP, JYL_WALK_DOWN, JYL_WALK_HOME, JYL_WALK_END } JylWalk;
gboolean              jyl_chart_walk           (JylChart *self, JylWalk step, guint *series, guint *point);

G_END_DECLS
