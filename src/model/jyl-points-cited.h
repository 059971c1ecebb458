/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-points.h"

G_BEGIN_DECLS

/* Which points of a long row cite the same, known beforehand: for jyl-points.c alone. */
typedef struct _JylPointsCited JylPointsCited;

JylPointsCited *jyl_points_cited_new  (const JylPoint *points, guint n_points);
void            jyl_points_cited_free (JylPointsCited *self);
/* Where in a sorted list of numbers (element-type guint) those begin that aren't less than @value. */
guint           jyl_points_find_number (GArray *numbers, guint value);
/* (transfer full) (element-type guint): by first use, counted from @first */
GArray         *jyl_points_cited_list (const JylPointsCited *self, guint first, guint len);

G_END_DECLS
