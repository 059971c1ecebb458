/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-layout-private.h"
#include "jyl-mark.h"

G_BEGIN_DECLS

/* A series as small as a word: where it stands, and on what scales; zero is always among the values. */
typedef struct {
  JylChart  *chart;
  JylPoints *points; /* of the series that tells most; at least one */
  JylScale   time;
  JylScale   values;
  double     width;
  double     height;
} JylSmallPlot;

/* A mark is a table of functions, as a scale is. The layout asks it where it stands and how large a sample in the key
 * is; the room that draws has the tables, one file each, and asks them to draw. */
typedef struct {
  /* Where one point's mark stands, in pixels; FALSE: its value can't be placed. */
  gboolean (*get_area)        (JylLayout *layout, guint series, guint point, cairo_rectangle_t *area);
  /* Whether what joins a point to the one before it comes into @area; NULL: nothing does. */
  gboolean (*stroke_meets)    (JylLayout *layout, guint series, guint point, const cairo_rectangle_t *area);
  void     (*get_sample_size) (JylLayout *layout, double *width, double *height);

  /* All marks of a series. */
  void     (*draw)            (JylLayout *layout, cairo_t *cr, guint series);
  void     (*draw_sample)     (JylLayout *layout, cairo_t *cr, const JylKeyEntry *key, JylColor color);
  /* One point's, as the cursor is on it. */
  void     (*draw_chosen)     (JylLayout *layout, cairo_t *cr, guint series, guint point);
  /* A thumbnail, in the source of @cr. */
  void     (*draw_small)      (const JylSmallPlot *plot, cairo_t *cr);
} JylMarkClass;

/* Of any mark but JYL_MARK_NONE, which isn't drawn. */
const JylMarkClass *jyl_mark_get_class (JylMark mark);

/* The marks: jyl_mark_class_step, … */
#define JYL_MARK_CLASS(constant, table, name) extern const JylMarkClass jyl_mark_class_##table;
JYL_MARKS (JYL_MARK_CLASS)
#undef JYL_MARK_CLASS

/* What several of them need. */
gboolean jyl_layout_get_spot_area (JylLayout *self, guint series, guint point, cairo_rectangle_t *area);
gboolean jyl_layout_line_meets    (double x0, double y0, double x1, double y1, const cairo_rectangle_t *area);

G_END_DECLS
