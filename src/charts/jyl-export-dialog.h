/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-export.h"
#include "jyl-settings.h"

G_BEGIN_DECLS

/* Asks how a chart is to be written, shows the very picture, and writes it. Signal "exported"
 * (GFile), after which the dialog closes. */
#define JYL_TYPE_EXPORT_DIALOG (jyl_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (JylExportDialog, jyl_export_dialog, JYL, EXPORT_DIALOG, AdwWindow)

GtkWidget  *jyl_export_dialog_new        (GtkWindow *parent, JylChart *chart, JylSettings *settings);
/* What is chosen. */
JylChart   *jyl_export_dialog_get_chart  (JylExportDialog *self);
JylFormat   jyl_export_dialog_get_format (JylExportDialog *self);
double      jyl_export_dialog_get_scale  (JylExportDialog *self);
/* Writes what is chosen, as after the question for a file name. */
void        jyl_export_dialog_write      (JylExportDialog *self, GFile *file, gboolean replace);
/* Writes a folder for the press in the languages chosen. */
void        jyl_export_dialog_write_press_kit (JylExportDialog *self, GFile *folder);
const char *jyl_export_dialog_get_error  (JylExportDialog *self);

G_END_DECLS
