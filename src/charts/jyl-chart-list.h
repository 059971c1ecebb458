/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* The charts of a dataset by topic, each with its thumbnail, and a field that filters them. Signal
 * "chart-activated" (id, is_passing): a chart was chosen; is_passing where the arrow keys only
 * passed it. */
#define JYL_TYPE_CHART_LIST (jyl_chart_list_get_type ())
G_DECLARE_FINAL_TYPE (JylChartList, jyl_chart_list, JYL, CHART_LIST, AdwBin)

GtkWidget  *jyl_chart_list_new          (void);
void        jyl_chart_list_set_dataset  (JylChartList *self, JylDataset *dataset);
void        jyl_chart_list_set_selected (JylChartList *self, const char *indicator);
const char *jyl_chart_list_get_selected (JylChartList *self);
const char *jyl_chart_list_get_first    (JylChartList *self);
guint       jyl_chart_list_get_n_shown  (JylChartList *self);
void        jyl_chart_list_filter       (JylChartList *self, const char *text);

G_END_DECLS
