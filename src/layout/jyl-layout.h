/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>
#include <pango/pangocairo.h>

#include "jyl-chart.h"
#include "jyl-palette.h"

G_BEGIN_DECLS

/* Where everything of a chart stands at one size: made from the chart, the size and font metrics.
 * The same layout is drawn on screen and in every file, and read by hit tests, the keyboard cursor
 * and the tests. Immutable. Pixels, origin at the top left. */
#define JYL_TYPE_LAYOUT (jyl_layout_get_type ())
G_DECLARE_FINAL_TYPE (JylLayout, jyl_layout, JYL, LAYOUT, GObject)

JylLayout *jyl_layout_new       (JylChart *chart, const JylCanvas *canvas);
JylChart  *jyl_layout_get_chart (JylLayout *self);
double     jyl_layout_get_width (JylLayout *self);
double     jyl_layout_get_height (JylLayout *self);
/* The point under or nearest to a place in the plot of the panel there; FALSE outside the plots. */
gboolean   jyl_layout_pick      (JylLayout *self, double x, double y, guint *series, guint *point);
/* The area of a point's mark: a bar's rectangle, a step's run, a small square about a point. */
gboolean   jyl_layout_get_point_area (JylLayout *self, guint series, guint point, cairo_rectangle_t *area);
/* Where a read-out or a popover for the point should point at. */
gboolean   jyl_layout_get_point_anchor (JylLayout *self, guint series, guint point, double *x, double *y);
/* The flag whose circle, or whose line of the list, is there. */
gboolean   jyl_layout_pick_flag      (JylLayout *self, double x, double y, guint *flag);
gboolean   jyl_layout_get_flag_area  (JylLayout *self, guint flag, cairo_rectangle_t *area);
/* The time axis: what the plots cover, the day at a place in it, whether it is years side by side. */
void       jyl_layout_get_plots      (JylLayout *self, cairo_rectangle_t *area);
double     jyl_layout_unmap_x        (JylLayout *self, double x);
gboolean   jyl_layout_has_years      (JylLayout *self);
/* One line a thing: "title 24 12 210x30 Minimum wage in Kazakhstan"; for golden files. */
char      *jyl_layout_to_string (JylLayout *self);

/* A line of text as it stands in the picture; lent for the call. */
typedef enum { JYL_ANCHOR_START, JYL_ANCHOR_MIDDLE, JYL_ANCHOR_END } JylAnchor;
typedef struct {
  const char *text;
  double      x;              /* left end of the baseline */
  double      y;              /* the baseline */
  double      width;
  JylAnchor   anchor;         /* what should stay in place where another font gives another width */
  double      size;           /* of the em */
  int         weight;         /* 400, 600, 700 */
  double      letter_spacing;
  JylColor    color;
} JylLayoutText;
typedef void (*JylLayoutTextFunc) (const JylLayoutText *text, gpointer user_data);
void       jyl_layout_foreach_text (JylLayout *self, JylLayoutTextFunc func, gpointer user_data);

/* A part of the source line that leads to a document's address; lent for the call. */
typedef struct {
  cairo_rectangle_t area;
  const char       *url;
} JylLayoutLink;
typedef void (*JylLayoutLinkFunc) (const JylLayoutLink *link, gpointer user_data);
void       jyl_layout_foreach_link (JylLayout *self, JylLayoutLinkFunc func, gpointer user_data);

/* Draws the whole chart; the picture's background too, where the style has one. */
void       jyl_chart_draw        (JylLayout *layout, cairo_t *cr);
/* The same without its texts. */
void       jyl_chart_draw_shapes (JylLayout *layout, cairo_t *cr);
/* As small as a word, in the source of @cr. */
void       jyl_chart_draw_thumbnail (JylChart *chart, cairo_t *cr, double width, double height);
/* The second pass, over a drawn chart: the cursor's or the pointer's mark at one point, with
 * the read-out beside it where @readout. */
void       jyl_chart_draw_cursor (JylLayout *layout, cairo_t *cr, guint series, guint point, gboolean readout);
/* The same at a flag, with its name under it where @readout. */
void       jyl_chart_draw_flag_cursor (JylLayout *layout, cairo_t *cr, guint flag, gboolean readout);

G_END_DECLS
