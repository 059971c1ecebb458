/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-dataset.h"
#include "jyl-view.h"

G_BEGIN_DECLS

/* The parts of a comparison: a button for each, of which one is down: what the buttons for series and figures are
 * about. Signals "chosen" (guint part) and "taken-away" (string id of an indicator). */
#define JYL_TYPE_COMPARE_BAR (jyl_compare_bar_get_type ())
G_DECLARE_FINAL_TYPE (JylCompareBar, jyl_compare_bar, JYL, COMPARE_BAR, AdwBin)

GtkWidget *jyl_compare_bar_new      (void);
/* Both nullable: there is nothing to compare. */
void       jyl_compare_bar_set_view (JylCompareBar *self, JylDataset *dataset, JylView *view);
void       jyl_compare_bar_set_part (JylCompareBar *self, guint part);
guint      jyl_compare_bar_get_part (JylCompareBar *self);

G_END_DECLS
