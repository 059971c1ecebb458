/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-chart.h"

G_BEGIN_DECLS

/* The table of exactly what a chart draws, a row a point. Properties "chart" and "selected" (the
 * observation of the selected row, nullable). Signals "point-selected" (JylObservation, nullable): a person
 * moved to another row; "point-activated" (JylObservation): a click on a row, or Enter. */
#define JYL_TYPE_CHART_TABLE (jyl_chart_table_get_type ())
G_DECLARE_FINAL_TYPE (JylChartTable, jyl_chart_table, JYL, CHART_TABLE, AdwBin)

GtkWidget      *jyl_chart_table_new          (void);
void            jyl_chart_table_set_chart    (JylChartTable *self, JylChart *chart);
JylChart       *jyl_chart_table_get_chart    (JylChartTable *self);
/* All observations of an indicator that no chart draws; takes the chart away. */
void            jyl_chart_table_set_indicator (JylChartTable *self, JylDataset *dataset, JylIndicator *indicator);
void            jyl_chart_table_set_selected (JylChartTable *self, JylObservation *observation);
JylObservation *jyl_chart_table_get_selected (JylChartTable *self);
/* What a row tells, with the series that it stands in. */
JylFigure       jyl_chart_table_get_figure   (JylChartTable *self, JylObservation *observation);
/* (element-type JylObservation), in the order on screen. */
GListModel     *jyl_chart_table_get_rows     (JylChartTable *self);

G_END_DECLS
