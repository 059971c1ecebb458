/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jyl-flags.h"
#include "jyl-layout.h"
#include "jyl-range.h"

G_BEGIN_DECLS

/* A chart on screen, drawn by the code that draws every file, at the widget's size and in the
 * desktop's light or dark. The pointer reads points out, a click or the arrow keys put the cursor
 * on one. Properties "chart" and "selected" (the observation under the cursor, nullable). Signals
 * "point-selected" (JylObservation, nullable): a person moved the cursor; "point-activated" (JylObservation):
 * a click, a tap or Enter on a point; "event-activated" (JylEvent): the same on a flag. The wheel, two fingers,
 * dragging and keys set the property "range". T, and the context menu, activate "page.table", "page.copy" and
 * "page.export". */
#define JYL_TYPE_CHART_VIEW (jyl_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (JylChartView, jyl_chart_view, JYL, CHART_VIEW, GtkWidget)

GtkWidget      *jyl_chart_view_new           (void);
void            jyl_chart_view_set_chart     (JylChartView *self, JylChart *chart);
JylChart       *jyl_chart_view_get_chart     (JylChartView *self);
void            jyl_chart_view_set_selected  (JylChartView *self, JylObservation *observation);
JylObservation *jyl_chart_view_get_selected  (JylChartView *self);
void            jyl_chart_view_set_quiet     (JylChartView *self, gboolean quiet);
gboolean        jyl_chart_view_get_quiet     (JylChartView *self);
gboolean        jyl_chart_view_walk          (JylChartView *self, JylStep step);
gboolean        jyl_chart_view_walk_flags    (JylChartView *self, int step);
JylEvent       *jyl_chart_view_get_event     (JylChartView *self);
void            jyl_chart_view_set_range     (JylChartView *self, JylRange *range);
JylRange       *jyl_chart_view_get_range     (JylChartView *self);
gboolean        jyl_chart_view_zoom          (JylChartView *self, double factor, double x);
gboolean        jyl_chart_view_pan           (JylChartView *self, double part);
gboolean        jyl_chart_view_select_years  (JylChartView *self, double from, double to);
/* The layout on screen and how many of the widget's pixels one of its pixels takes; NULL before
 * the widget has a chart and a size. */
JylLayout      *jyl_chart_view_get_layout    (JylChartView *self, double *zoom);

G_END_DECLS
