/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-scale.h"

G_BEGIN_DECLS

/* What the scales share: the one function for ticks at 1, 2, 5 times a power of ten, and the one for
 * ticks at years, months and days. Private to this room. */

/* The @index-th of the steps …, 0.5, 1, 2, 5, 10, …: step 0 is 1. */
double  jyl_decimal_step_get      (int index);
int     jyl_decimal_step_decimals (int index); /* that its multiples need */
double  jyl_decimal_step_multiple (int index, double count);
/* The finest step whose multiples fit into [min, max] at most @max_ticks times, or, with @cover,
 * whose multiples cover it. None finer than 10^-decimals. */
int     jyl_decimal_step_find     (double min, double max, guint max_ticks, int decimals, gboolean cover);

/* (element-type JylTick) (transfer full): places filled in by @scale. */
GArray *jyl_ticks_decimal  (const JylScale *scale, guint max_ticks, JylLanguage language);
GArray *jyl_ticks_calendar (const JylScale *scale, guint max_ticks, JylLanguage language);
/* A tick for each @n-th year at the centre of what the domain shows of that year. */
GArray *jyl_ticks_years    (const JylScale *scale, guint max_ticks, JylLanguage language);

GArray *jyl_ticks_new (void);
/* @label: (transfer full) */
void    jyl_ticks_add (GArray *ticks, const JylScale *scale, double value, gboolean major, char *label);

G_END_DECLS
