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
#define JYL_TYPE_CHART_WIDGET (jyl_chart_widget_get_type ())
G_DECLARE_FINAL_TYPE (JylChartWidget, jyl_chart_widget, JYL, CHART_WIDGET, GtkWidget)

GtkWidget      *jyl_chart_widget_new           (void);
void            jyl_chart_widget_set_chart     (JylChartWidget *self, JylChart *chart);
JylChart       *jyl_chart_widget_get_chart     (JylChartWidget *self);
void            jyl_chart_widget_set_selected  (JylChartWidget *self, JylObservation *observation);
JylObservation *jyl_chart_widget_get_selected  (JylChartWidget *self);
void            jyl_chart_widget_set_quiet     (JylChartWidget *self, gboolean quiet);
gboolean        jyl_chart_widget_get_quiet     (JylChartWidget *self);
gboolean        jyl_chart_widget_walk          (JylChartWidget *self, JylWalk step);
gboolean        jyl_chart_widget_walk_flags    (JylChartWidget *self, int step);
JylEvent       *jyl_chart_widget_get_event     (JylChartWidget *self);
void            jyl_chart_widget_set_range     (JylChartWidget *self, JylRange *range);
JylRange       *jyl_chart_widget_get_range     (JylChartWidget *self);
gboolean        jyl_chart_widget_zoom          (JylChartWidget *self, double factor, double x);
gboolean        jyl_chart_widget_pan           (JylChartWidget *self, double part);
gboolean        jyl_chart_widget_select_years  (JylChartWidget *self, double from, double to);
/* The layout on screen and how many of the widget's pixels one of its pixels takes; NULL before
 * the widget has a chart and a size. */
JylLayout      *jyl_chart_widget_get_layout    (JylChartWidget *self, double *zoom);

G_END_DECLS
