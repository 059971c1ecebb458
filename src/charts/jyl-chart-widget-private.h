/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-chart-widget.h"

G_BEGIN_DECLS

/* One point of a chart by its indices; nothing where series is JYL_NO_POINT. */
#define JYL_NO_POINT G_MAXUINT
typedef struct {
  guint series;
  guint point;
} JylPointPlace;

#define JYL_NOWHERE ((JylPointPlace) { JYL_NO_POINT, JYL_NO_POINT })

static inline gboolean
jyl_point_place_is_set (JylPointPlace place)
{
  return place.series != JYL_NO_POINT;
}

static inline gboolean
jyl_point_place_equal (JylPointPlace a, JylPointPlace b)
{
  return a.series == b.series && a.point == b.point;
}

/* No flag of a chart. */
#define JYL_NO_FLAG G_MAXUINT

struct _JylChartWidget {
  GtkWidget       parent_instance;

  /* owned */
  JylChart       *chart;    /* as it was given */
  JylLayout      *layout;   /* at the widget's size, in the desktop's style */
  GskRenderNode  *picture;  /* of layout */
  GskRenderNode  *overlay;    /* the cursor and the pointer's read-out, over it */
  JylObservation *selected;
  JylEvent       *event;    /* whose flag the cursor is on */
  JylRange       *range;    /* what zooming sets */
  GtkWidget      *menu;

  JylPointPlace    cursor;   /* where selected stands in chart */
  JylPointPlace    hover;    /* what the pointer is at */
  gboolean        quiet;    /* the cursor has no read-out */
  guint           flag;     /* of event in chart */
  guint           hover_flag;

  /* Of the years */
  double          pointer_x; /* where it was last */
  double          pointer_y;
  double          brush_from; /* the years being chosen, in pixels; NAN: none */
  double          brush_to;
  JylSpan   gesture_span; /* as a gesture found it */
  double          gesture_day;
  gint64          changed_at;
  gboolean        is_panning;
  gboolean        is_dragging;
};

/* From jyl-chart-widget.c, for the input. */
gboolean jyl_chart_widget_pick      (JylChartWidget *self, double x, double y, JylPointPlace *place);
void     jyl_chart_widget_set_hover (JylChartWidget *self, JylPointPlace place);
void     jyl_chart_widget_activate  (JylChartWidget *self, JylObservation *observation);
void     jyl_chart_widget_select    (JylChartWidget *self, JylObservation *observation);

void     jyl_chart_widget_activate_flag (JylChartWidget *self, guint flag);
void     jyl_chart_widget_update_accessible (JylChartWidget *self);

/* From jyl-chart-widget-flags.c. */
guint    jyl_chart_widget_pick_flag       (JylChartWidget *self, double x, double y);
void     jyl_chart_widget_set_hover_flag  (JylChartWidget *self, guint flag);
void     jyl_chart_widget_set_flag        (JylChartWidget *self, guint flag);
void     jyl_chart_widget_find_flag       (JylChartWidget *self);
void     jyl_chart_widget_draw_flags      (JylChartWidget *self, cairo_t *cr);
void     jyl_chart_widget_class_init_flags (GtkWidgetClass *widget_class);

/* From jyl-chart-widget-time.c. */
void     jyl_chart_widget_class_init_time (GtkWidgetClass *widget_class);
void     jyl_chart_widget_init_time       (JylChartWidget *self);
void     jyl_chart_widget_snapshot_brush  (JylChartWidget *self, GtkSnapshot *snapshot);

/* From jyl-chart-widget-draw.c. */
double   jyl_chart_widget_get_zoom      (JylChartWidget *self);
void     jyl_chart_widget_forget_overlay  (JylChartWidget *self);
void     jyl_chart_widget_forget_layout (JylChartWidget *self);
JylStyle jyl_chart_widget_get_style     (void);
void     jyl_chart_widget_snapshot      (GtkWidget *widget, GtkSnapshot *snapshot);

/* From jyl-chart-widget-input.c. */
void     jyl_chart_widget_class_init_input (GtkWidgetClass *widget_class);
void     jyl_chart_widget_init_input       (JylChartWidget *self);

G_END_DECLS
