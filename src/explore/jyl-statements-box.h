/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* What the places say that a discrepancy cites, side by side where there is room. */
#define JYL_TYPE_STATEMENTS_BOX (jyl_statements_box_get_type ())
G_DECLARE_FINAL_TYPE (JylStatementsBox, jyl_statements_box, JYL, STATEMENTS_BOX, AdwBin)

GtkWidget *jyl_statements_box_new (JylDataset *dataset, JylRecord *discrepancy);

G_END_DECLS
