/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* A chart in the list of charts: thumbnail, title, and what it has to say in one line. */
#define JYL_TYPE_CHART_ROW (jyl_chart_row_get_type ())
G_DECLARE_FINAL_TYPE (JylChartRow, jyl_chart_row, JYL, CHART_ROW, GtkListBoxRow)

GtkWidget    *jyl_chart_row_new           (JylDataset *dataset, JylIndicator *indicator);
JylIndicator *jyl_chart_row_get_indicator (JylChartRow *self);

G_END_DECLS
