/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <pango/pangocairo.h>

#include "jyl-types.h"

G_BEGIN_DECLS

typedef enum {
  JYL_WEIGHT_REGULAR,
  JYL_WEIGHT_MEDIUM,
  JYL_WEIGHT_BOLD,
} JylWeight;

/* The face of charts, then those of other systems that have Kazakh letters and the tenge sign. */
#define JYL_FONT_FAMILIES "Inter, Noto Sans, DejaVu Sans, Sans"

/* For a process without a window, before anything is set. */
void          jyl_font_set_up_plainly (void);
PangoContext *jyl_font_get_context (void);
PangoLayout  *jyl_font_layout_new  (JylLanguage language, double size, JylWeight weight, const char *text);
double        jyl_font_get_letter_spacing (double size, int weight); /* in pixels; weight: PangoWeight */
void          jyl_font_draw        (cairo_t *cr, PangoLayout *layout, double x, double y);

G_END_DECLS
