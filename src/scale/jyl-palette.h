/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>

#include "jyl-view.h"

G_BEGIN_DECLS

/* A colour in sRGB, each part 0..1; opacity not multiplied in. */
typedef struct {
  double red;
  double green;
  double blue;
  double alpha;
} JylColor;

#define JYL_N_SERIES_COLORS 6

/* The colours of one style. Text colours stand at 4.5:1 or more against the ground, marks at 3:1
 * or more; a test computes both, and how far the colours of statuses and series lie apart for
 * readers with each kind of colour blindness and on a grey printer. */
typedef struct {
  gboolean has_ground; /* whether a picture in this style has a background at all */
  JylColor ground;     /* the background, and what fills a hollow mark */
  JylColor text;
  JylColor dim;        /* second-rank text: subtitle, axis labels, source line */
  JylColor grid;
  JylColor axis;
  JylColor rule;
  JylColor series[JYL_N_SERIES_COLORS]; /* official marks; also text in a series' colour */
  JylColor reported;
  JylColor derived;
  JylColor forecast;
} JylPalette;

const JylPalette *jyl_palette_get            (JylStyle style);
JylColor          jyl_palette_get_mark_color (const JylPalette *self, JylStatus status, guint series);
void              jyl_color_set_source       (JylColor self, cairo_t *cr, double alpha);

G_END_DECLS
