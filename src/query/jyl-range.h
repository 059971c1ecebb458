/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* The time range that every page follows: days, both inclusive, within bounds. Setting clamps,
 * swaps what is the wrong way round, and notifies "range" once for a change of either end. */
#define JYL_TYPE_RANGE (jyl_range_get_type ())
G_DECLARE_FINAL_TYPE (JylRange, jyl_range, JYL, RANGE, GObject)
JylRange *jyl_range_new        (int first_day, int last_day); /* the bounds; the range starts as all of them */
int       jyl_range_get_first  (JylRange *self);
int       jyl_range_get_last   (JylRange *self);
void      jyl_range_get_bounds (JylRange *self, int *first, int *last);
void      jyl_range_set        (JylRange *self, int first, int last);
void      jyl_range_reset      (JylRange *self);
gboolean  jyl_range_is_whole   (JylRange *self);

/* The ranges before this one. Whoever is about to change it, or begins a gesture that will, has it
 * kept first. */
void      jyl_range_keep       (JylRange *self);
gboolean  jyl_range_can_go_back (JylRange *self);
gboolean  jyl_range_go_back    (JylRange *self);

/* Moves for a pointer and for keys, on any span of days (inclusive) within any limits. No span is
 * shorter than a year; with @whole_years both ends are those of years. */
typedef struct {
  int first;
  int last;
} JylSpan;
JylSpan jyl_span_zoom (JylSpan self, JylSpan limits, double factor, double day, gboolean whole_years);
JylSpan jyl_span_pan  (JylSpan self, JylSpan limits, double days, gboolean whole_years);
JylSpan jyl_span_fit  (JylSpan self, JylSpan limits, gboolean whole_years);

G_END_DECLS
