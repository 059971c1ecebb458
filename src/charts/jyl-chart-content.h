/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gdk/gdk.h>

#include "jyl-chart.h"

G_BEGIN_DECLS

/* A chart on the clipboard: PNG and SVG, an HTML table, tab-separated values, and a plain sentence with
 * its source. Each is made when somebody pastes it. */
#define JYL_TYPE_CHART_CONTENT (jyl_chart_content_get_type ())
G_DECLARE_FINAL_TYPE (JylChartContent, jyl_chart_content, JYL, CHART_CONTENT, GdkContentProvider)

GdkContentProvider *jyl_chart_content_new (JylChart *chart, JylObservation *selected, double scale);

G_END_DECLS
