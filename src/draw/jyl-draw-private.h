/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-mark-class.h"

G_BEGIN_DECLS

/* The steps of drawing. Each reads the layout and changes nothing in it. */

/* jyl-draw.c: what the steps share */
double   jyl_draw_crisp_width (cairo_t *cr, double width);
void     jyl_draw_crisp_line  (cairo_t *cr, double x0, double y0, double x1, double y1, double width);
void     jyl_draw_crisp_place (cairo_t *cr, double *x, double *y, double width);
void     jyl_draw_crisp_area  (cairo_t *cr, cairo_rectangle_t *area);
void     jyl_draw_level       (JylLayout *self, cairo_t *cr, double x0, double x1, double y, double width);

void     jyl_draw_ground      (JylLayout *self, cairo_t *cr);
void     jyl_draw_rule        (JylLayout *self, cairo_t *cr);
void     jyl_draw_grid        (JylLayout *self, cairo_t *cr);
void     jyl_draw_axes        (JylLayout *self, cairo_t *cr);
/* jyl-draw-flags.c: under the marks, and over them */
void     jyl_draw_flag_lines  (JylLayout *self, cairo_t *cr);
void     jyl_draw_flags       (JylLayout *self, cairo_t *cr);
void     jyl_draw_legend      (JylLayout *self, cairo_t *cr);

/* What a line covers of a column of pixels, without the thickness of its pen. */
typedef struct {
  double top;      /* below @bottom: nothing */
  double bottom;
  guint8 statuses; /* of the points in it, a bit each */
} JylColumn;
typedef struct {
  JylColumn *columns;
  guint      n;
  double     left;  /* of the first one */
  double     width; /* of each */
} JylColumns;

/* jyl-draw-dense.c: the same where there are more points than pixels */
gboolean jyl_draw_is_dense    (JylLayout *self, guint series);
void     jyl_draw_find_columns (JylColumns *self, JylLayout *layout, cairo_t *cr, guint series);
void     jyl_draw_clear_columns (JylColumns *self);
void     jyl_draw_dense       (JylLayout *self, cairo_t *cr, guint series);
void     jyl_draw_dense_bars  (JylLayout *self, cairo_t *cr, guint series);

/* jyl-draw-cursor.c: the ground of what is told over a drawn chart */
void     jyl_draw_readout_ground (JylLayout *self, cairo_t *cr, const cairo_rectangle_t *area);
void     jyl_draw_rounded     (cairo_t *cr, const cairo_rectangle_t *area, double radius);

/* jyl-draw-thumbnail.c: where things stand in a thumbnail, and the half pen that keeps ends and tops whole */
#define JYL_SMALL_PEN 1.75
double   jyl_small_plot_map_day   (const JylSmallPlot *self, double day);
double   jyl_small_plot_map_value (const JylSmallPlot *self, double value);
void     jyl_draw_small_line      (const JylSmallPlot *plot, cairo_t *cr);
void     jyl_draw_small_points    (const JylSmallPlot *plot, cairo_t *cr);

/* The shapes of statuses, for several marks. */
typedef struct { double x, y, radius; } JylDisc;
void     jyl_draw_point_shape (JylLayout *self, cairo_t *cr, JylDisc disc, JylStatus status, gboolean partial,
                               JylColor color);
void     jyl_draw_get_point_size (JylLayout *self, double *width, double *height);
void     jyl_draw_point_sample   (JylLayout *self, cairo_t *cr, const JylKeyEntry *key, JylColor color);
void     jyl_draw_stroke      (JylLayout *self, cairo_t *cr, double pen, JylStatus status, JylColor color);
void     jyl_draw_get_stroke_size (JylLayout *self, double *width, double *height);
void     jyl_draw_stroke_sample   (JylLayout *self, cairo_t *cr, const JylKeyEntry *key, JylColor color);
void     jyl_draw_ring        (JylLayout *self, cairo_t *cr, guint series, guint point);

G_END_DECLS
