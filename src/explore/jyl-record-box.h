/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* A record of any kind as a page of text: what it is, its facts, its links, where that stands. */
#define JYL_TYPE_RECORD_BOX (jyl_record_box_get_type ())
G_DECLARE_FINAL_TYPE (JylRecordBox, jyl_record_box, JYL, RECORD_BOX, AdwBin)

GtkWidget *jyl_record_box_new        (void);
/* @paragraph: of a document, to be shown and marked; 0: its beginning. */
void       jyl_record_box_set_record (JylRecordBox *self, JylDataset *dataset, JylRecord *record, guint paragraph);
/* Marks and shows a number of the indicator that is the record; NULL: none. */
void       jyl_record_box_set_observation (JylRecordBox *self, JylObservation *observation);
JylRecord *jyl_record_box_get_record (JylRecordBox *self); /* nullable */

G_END_DECLS
