/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-chart.h"

G_BEGIN_DECLS

/* All that is known of one number: value, status, period, who counted and how, where it is stated,
 * what other counters say. Property "observation". Signal "close": the close button, or Escape. */
#define JYL_TYPE_POINT_CARD (jyl_point_card_get_type ())
G_DECLARE_FINAL_TYPE (JylPointCard, jyl_point_card, JYL, POINT_CARD, AdwBin)

GtkWidget      *jyl_point_card_new             (void);
void            jyl_point_card_set_figure      (JylPointCard *self, JylDataset *dataset, JylFigure figure);
void            jyl_point_card_set_chart       (JylPointCard *self, JylChart *chart);
JylObservation *jyl_point_card_get_observation (JylPointCard *self);
JylFigure       jyl_point_card_get_figure      (JylPointCard *self);

G_END_DECLS
