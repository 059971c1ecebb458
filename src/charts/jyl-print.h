/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jyl-chart.h"

G_BEGIN_DECLS

/* A chart on one page, drawn by the same code as on the screen; run it with gtk_print_operation_run (). */
#define JYL_TYPE_PRINT (jyl_print_get_type ())
G_DECLARE_FINAL_TYPE (JylPrint, jyl_print, JYL, PRINT, GtkPrintOperation)

JylPrint *jyl_print_new          (JylChart *chart);
gboolean  jyl_print_get_in_color (JylPrint *self);
void      jyl_print_set_in_color (JylPrint *self, gboolean in_color);

G_END_DECLS
