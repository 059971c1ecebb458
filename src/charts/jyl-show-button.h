/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-chart.h"

G_BEGIN_DECLS

/* "Show as": what a chart can do with its figures, honestly. What it can't is listed too, with the sentence that
 * says why. Signal "chosen" (JylPart part): a person wants to see that. */
#define JYL_TYPE_SHOW_BUTTON (jyl_show_button_get_type ())
G_DECLARE_FINAL_TYPE (JylShowButton, jyl_show_button, JYL, SHOW_BUTTON, AdwBin)

GtkWidget *jyl_show_button_new        (void);
/* @chart: nullable, of one indicator. */
void       jyl_show_button_set_chart  (JylShowButton *self, JylChart *chart);
/* @name: nullable: of the chart that it is about, where there are others. */
void       jyl_show_button_set_name   (JylShowButton *self, const char *name);
JylPart   *jyl_show_button_get_part   (JylShowButton *self); /* nullable, borrowed */
/* As if a person had chosen it; FALSE: it is refused. */
gboolean   jyl_show_button_choose     (JylShowButton *self, JylTransform transform);
/* (transfer full) (nullable): why not, in the interface's language. */
char      *jyl_show_button_get_reason (JylShowButton *self, JylTransform transform);

G_END_DECLS
