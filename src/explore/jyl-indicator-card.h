/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* The latest number of an indicator, large, with what it is compared to: a way to its chart. */
#define JYL_TYPE_INDICATOR_CARD (jyl_indicator_card_get_type ())
G_DECLARE_FINAL_TYPE (JylIndicatorCard, jyl_indicator_card, JYL, INDICATOR_CARD, AdwBin)

GtkWidget      *jyl_indicator_card_new           (JylDataset *dataset, JylIndicator *indicator);
/* Cards of one group have their numbers on one line. */
void            jyl_indicator_card_join_group    (JylIndicatorCard *self, GtkSizeGroup *group);
/* The latest number for a whole period, whoever counted it; NULL when nothing is counted. */
/* The last number before @observation that can be compared with it, or NULL. */
/* "+15,000 ₸ (+21.4 %) on 2023"; NULL where there is nothing to compare with. */

G_END_DECLS
