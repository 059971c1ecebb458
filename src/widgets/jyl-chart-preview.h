/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-drawn.h"
#include "jyl-layout.h"

G_BEGIN_DECLS

/* The very picture that an export writes, made smaller to fit: laid out at the size of the chart's
 * view and in its style, whatever the desktop's is. */
#define JYL_TYPE_CHART_PREVIEW (jyl_chart_preview_get_type ())
G_DECLARE_FINAL_TYPE (JylChartPreview, jyl_chart_preview, JYL, CHART_PREVIEW, JylDrawn)

GtkWidget *jyl_chart_preview_new        (void);
/* @canvas: of the file that is to be written; nullable without a chart. */
void       jyl_chart_preview_set_chart  (JylChartPreview *self, JylChart *chart, const JylCanvas *canvas);
JylLayout *jyl_chart_preview_get_layout (JylChartPreview *self);

G_END_DECLS
