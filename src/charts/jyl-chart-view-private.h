/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-chart-view.h"

G_BEGIN_DECLS

/* One point of a chart by its indices; nothing where series is JYL_NO_POINT. */
#define JYL_NO_POINT G_MAXUINT
typedef struct {
  guint series;
  guint point;
} JylMarkPlace;

#define JYL_NOWHERE ((JylMarkPlace) { JYL_NO_POINT, JYL_NO_POINT })

static inline gboolean
jyl_mark_place_is_set (JylMarkPlace place)
{
  return place.series != JYL_NO_POINT;
}

static inline gboolean
jyl_mark_place_equal (JylMarkPlace a, JylMarkPlace b)
{
  return a.series == b.series && a.point == b.point;
}

/* No flag of a chart. */
#define JYL_NO_FLAG G_MAXUINT

struct _JylChartView {
  GtkWidget       parent_instance;

  /* owned */
  JylChart       *chart;    /* as it was given */
  JylLayout      *layout;   /* at the widget's size, in the desktop's style */
  GskRenderNode  *picture;  /* of layout */
  GskRenderNode  *marks;    /* the cursor and the pointer's read-out, over it */
  JylObservation *selected;
  JylEvent       *event;    /* whose flag the cursor is on */
  JylRange       *range;    /* what zooming sets */
  GtkWidget      *menu;

  JylMarkPlace    cursor;   /* where selected stands in chart */
  JylMarkPlace    hover;    /* what the pointer is at */
  gboolean        quiet;    /* the cursor has no read-out */
  guint           flag;     /* of event in chart */
  guint           hover_flag;

  /* Of the years */
  double          pointer_x; /* where it was last */
  double          pointer_y;
  double          brush_from; /* the years being chosen, in pixels; NAN: none */
  double          brush_to;
  JylSpanOfDays   gesture_span; /* as a gesture found it */
  double          gesture_day;
  gint64          changed_at;
  gboolean        is_panning;
  gboolean        is_dragging;
};

/* From jyl-chart-view.c, for the input. */
gboolean jyl_chart_view_pick      (JylChartView *self, double x, double y, JylMarkPlace *place);
void     jyl_chart_view_set_hover (JylChartView *self, JylMarkPlace place);
void     jyl_chart_view_activate  (JylChartView *self, JylObservation *observation);
void     jyl_chart_view_select    (JylChartView *self, JylObservation *observation);

void     jyl_chart_view_activate_flag (JylChartView *self, guint flag);
void     jyl_chart_view_update_accessible (JylChartView *self);

/* From jyl-chart-view-flags.c. */
guint    jyl_chart_view_pick_flag       (JylChartView *self, double x, double y);
void     jyl_chart_view_set_hover_flag  (JylChartView *self, guint flag);
void     jyl_chart_view_set_flag        (JylChartView *self, guint flag);
void     jyl_chart_view_find_flag       (JylChartView *self);
void     jyl_chart_view_draw_flags      (JylChartView *self, cairo_t *cr);
void     jyl_chart_view_class_init_flags (GtkWidgetClass *widget_class);

/* From jyl-chart-view-time.c. */
void     jyl_chart_view_class_init_time (GtkWidgetClass *widget_class);
void     jyl_chart_view_init_time       (JylChartView *self);
void     jyl_chart_view_snapshot_brush  (JylChartView *self, GtkSnapshot *snapshot);

/* From jyl-chart-view-draw.c. */
double   jyl_chart_view_get_zoom      (JylChartView *self);
void     jyl_chart_view_forget_marks  (JylChartView *self);
void     jyl_chart_view_forget_layout (JylChartView *self);
JylStyle jyl_chart_view_get_style     (void);
void     jyl_chart_view_snapshot      (GtkWidget *widget, GtkSnapshot *snapshot);

/* From jyl-chart-view-input.c. */
void     jyl_chart_view_class_init_input (GtkWidgetClass *widget_class);
void     jyl_chart_view_init_input       (JylChartView *self);

G_END_DECLS
