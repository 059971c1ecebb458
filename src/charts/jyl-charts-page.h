/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-page.h"

#include "jyl-chart.h"

G_BEGIN_DECLS

/* The charts: a list by topic, one chart large with the table of what it draws, and the card of the
 * point that was asked about. Shows "jylnama:charts" and "jylnama:indicator/ID?series=…&period=…".
 * Its actions, in the group "page", are in jyl-charts-page-actions.c. */
#define JYL_TYPE_CHARTS_PAGE (jyl_charts_page_get_type ())
G_DECLARE_FINAL_TYPE (JylChartsPage, jyl_charts_page, JYL, CHARTS_PAGE, JylPage)

GtkWidget      *jyl_charts_page_new          (void);
JylChart       *jyl_charts_page_get_chart    (JylChartsPage *self);
JylObservation *jyl_charts_page_get_selected (JylChartsPage *self);
gboolean        jyl_charts_page_has_card     (JylChartsPage *self);

G_END_DECLS
