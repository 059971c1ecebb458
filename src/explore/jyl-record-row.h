/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-record-list.h"

G_BEGIN_DECLS

/* A row of a list of records: a record, or a heading among them. */
#define JYL_TYPE_RECORD_ROW (jyl_record_row_get_type ())
G_DECLARE_FINAL_TYPE (JylRecordRow, jyl_record_row, JYL, RECORD_ROW, AdwBin)

GtkWidget *jyl_record_row_new  (void);
/* @item: a JylRecord of @dataset, or a JylHeading. */
void       jyl_record_row_bind (JylRecordRow *self, JylDataset *dataset, gpointer item);
gpointer   jyl_record_row_get_item (JylRecordRow *self); /* nullable, borrowed */

G_END_DECLS
