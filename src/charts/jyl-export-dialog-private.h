/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-chart-preview.h"
#include "jyl-export-dialog.h"

G_BEGIN_DECLS

struct _JylExportDialog {
  AdwWindow        parent_instance;

  /* template */
  GtkWidget       *export_button;
  GtkRevealer     *error_revealer;
  GtkLabel        *error_label;
  GtkStack        *preview_stack;
  JylChartPreview *preview;
  GtkTextView     *text_view;
  AdwComboRow     *format_row;
  AdwComboRow     *size_row;
  GtkWidget       *width_row;
  GtkSpinButton   *width_spin;
  GtkWidget       *height_row;
  GtkSpinButton   *height_spin;
  AdwComboRow     *scale_row;
  AdwComboRow     *text_row;
  AdwPreferencesGroup *looks_group;
  GtkBox          *press_box;
  GtkCheckButton  *press_checks[JYL_N_LANGUAGES]; /* in it */
  GtkWidget       *press_button;
  GtkProgressBar  *press_bar;
  GtkWidget       *style_row;
  GtkWidget       *language_row;

  /* owned */
  JylChart        *given;  /* the chart of the page */
  JylChart        *chart;  /* the same as it will be written */
  JylSettings     *settings;
  GCancellable    *cancellable;
  GFile           *file;   /* what is being written */

  gboolean         loading; /* the rows are being filled */
};

/* From jyl-export-dialog.c. */
void                 jyl_export_dialog_set_error     (JylExportDialog *self, const char *text); /* NULL: all is well */

/* From jyl-export-dialog-press.c: the folder for the press. */
void                 jyl_export_dialog_class_init_press (GtkWidgetClass *widget_class);
void                 jyl_export_dialog_init_press    (JylExportDialog *self);

/* From jyl-export-dialog-choices.c: the rows. */
void                 jyl_export_dialog_fill_rows     (JylExportDialog *self);
void                 jyl_export_dialog_restore       (JylExportDialog *self);
void                 jyl_export_dialog_remember      (JylExportDialog *self);
void                 jyl_export_dialog_follow_preset (JylExportDialog *self);
const JylSizePreset *jyl_export_dialog_get_preset    (JylExportDialog *self);
void                 jyl_export_dialog_get_canvas    (JylExportDialog *self, JylCanvas *canvas);
JylStyle             jyl_export_dialog_get_style     (JylExportDialog *self);
JylLanguage          jyl_export_dialog_get_language  (JylExportDialog *self);
gboolean             jyl_export_dialog_get_outlines  (JylExportDialog *self);
char                *jyl_export_dialog_describe_size (JylExportDialog *self);

G_END_DECLS
