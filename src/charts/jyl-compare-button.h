/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* A button with a list to search of what a chart can be compared with. Signal "toggled" with the id of an
 * indicator: it is to be added, or taken away where it is there. */
#define JYL_TYPE_COMPARE_BUTTON (jyl_compare_button_get_type ())
G_DECLARE_FINAL_TYPE (JylCompareButton, jyl_compare_button, JYL, COMPARE_BUTTON, AdwBin)

void jyl_compare_button_set_choice (JylCompareButton *self, JylDataset *dataset, const char *indicator,
                                    const char *const *compared);

G_END_DECLS
