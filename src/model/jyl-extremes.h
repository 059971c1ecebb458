/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-points.h"

G_BEGIN_DECLS

/* What stretches of a long row of points hold, known beforehand: a pyramid of blocks, each level four times
 * as coarse as the one below it. Any stretch is told from a few dozen of them. Immutable. */
typedef struct _JylExtremes JylExtremes;

/* @points: borrowed; they must outlive it */
JylExtremes *jyl_extremes_new  (const JylPoint *points, guint n_points);
void         jyl_extremes_free (JylExtremes *self);
void         jyl_extremes_summarize (const JylExtremes *self, guint from, guint to, JylStretch *out);
guint        jyl_extremes_find (const JylExtremes *self, guint from, guint to, double day);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylExtremes, jyl_extremes_free)

/* What one looks like that holds nothing, and one point more; @before: the one before it in the stretch, nullable. */
void         jyl_stretch_init  (JylStretch *self);
void         jyl_stretch_add   (JylStretch *self, const JylPoint *point, const JylPoint *before, guint index);

G_END_DECLS
