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

struct _JylChartView {
  GtkWidget       parent_instance;

  /* owned */
  JylChart       *chart;    /* as it was given */
  JylChart       *drawn;    /* the same in the desktop's style */
  JylLayout      *layout;   /* of drawn, at the widget's size */
  GskRenderNode  *picture;  /* of layout */
  GskRenderNode  *marks;    /* the cursor and the pointer's read-out, over it */
  JylObservation *selected;
  GtkWidget      *menu;

  JylMarkPlace    cursor;   /* where selected stands in chart */
  JylMarkPlace    hover;    /* what the pointer is at */
  gboolean        quiet;    /* the cursor has no read-out */
};

/* From jyl-chart-view.c, for the input. */
gboolean jyl_chart_view_pick      (JylChartView *self, double x, double y, JylMarkPlace *place);
void     jyl_chart_view_set_hover (JylChartView *self, JylMarkPlace place);
void     jyl_chart_view_activate  (JylChartView *self, JylObservation *observation);

/* From jyl-chart-view-draw.c. */
double   jyl_chart_view_get_zoom      (JylChartView *self);
void     jyl_chart_view_forget_marks  (JylChartView *self);
void     jyl_chart_view_forget_layout (JylChartView *self);
void     jyl_chart_view_restyle       (JylChartView *self);
void     jyl_chart_view_snapshot      (GtkWidget *widget, GtkSnapshot *snapshot);

/* From jyl-chart-view-input.c. */
void     jyl_chart_view_class_init_input (GtkWidgetClass *widget_class);
void     jyl_chart_view_init_input       (JylChartView *self);

G_END_DECLS
