/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-range.h"

G_BEGIN_DECLS

/* The time range in the header bar: its years, and a popover in which they are changed.
 * Properties "range", and "compact": an icon instead of the years. */
#define JYL_TYPE_RANGE_BUTTON (jyl_range_button_get_type ())
G_DECLARE_FINAL_TYPE (JylRangeButton, jyl_range_button, JYL, RANGE_BUTTON, AdwBin)

GtkWidget *jyl_range_button_new         (void);
void       jyl_range_button_set_range   (JylRangeButton *self, JylRange *range);
JylRange  *jyl_range_button_get_range   (JylRangeButton *self); /* nullable */
void       jyl_range_button_set_compact (JylRangeButton *self, gboolean compact);
gboolean   jyl_range_button_get_compact (JylRangeButton *self);

G_END_DECLS
