/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-chart.h"
#include "jyl-transform.h"

G_BEGIN_DECLS

/* The inside of a chart: for the files jyl-chart-*.c alone. */

struct _JylChart {
  GObject parent_instance;

  /* Borrowed, from the dataset, or from what was made of it */
  JylIndicator *indicator;

  /* Owned */
  JylDataset *dataset;
  JylView    *view;
  JylPart    *part;      /* of the view: what is drawn; the first, of a comparison */
  JylTransformed *transformed; /* nullable: the figures are as they are stated */
  GPtrArray  *children;  /* (element-type JylChart): of a comparison, one a part of its view; nullable */
  GPtrArray  *panel_scopes; /* (element-type utf8): of a comparison's rows; nullable */
  char       *title;     /* of a comparison; nullable */
  GArray     *series;    /* (element-type JylChartSeries) */
  GPtrArray  *empty;     /* (element-type JylSeries): asked for, without a point in the range; borrowed elements */
  GPtrArray  *citations; /* (element-type JylCitation) */
  char       *subtitle;
  char       *source;
  GArray     *source_links; /* (element-type JylSourceLink) */
  char      **notes;
  GArray     *flags;     /* (element-type JylFlag) in order of time */

  JylLanguage language;
  JylAxes     axes;      /* of all series */
  guint       n_panels;
  int         first_day; /* drawn */
  int         last_day;
  int         first_data; /* of the points; where there is none, as drawn */
  int         last_data;
};

/* jyl-chart-points.c: fills in the series with their points, and the days */
void  jyl_chart_join_points    (JylChart *self, GPtrArray *chosen);

/* jyl-chart-rank.c: leaves each series the figure that can stand beside those of the others; gives how many have one */
guint jyl_chart_rank           (JylChart *self);

/* jyl-chart-source.c: fills in the citations and the source line */
void  jyl_chart_compose_source (JylChart *self);

/* jyl-flags.c: fills in the flags, and tells them in one sentence */
void  jyl_chart_compose_flags  (JylChart *self);
char *jyl_chart_describe_flags (JylChart *self);

/* jyl-chart.c: the chart that a series comes from */
JylChart *jyl_chart_find_child  (JylChart *self, guint *series);
const char *jyl_chart_get_name (JylChart *part);

/* jyl-chart-compare.c: takes over the rows of a comparison's charts */
void      jyl_chart_take_children (JylChart *self, GPtrArray *children);
void      jyl_chart_note_children (JylChart *self, GPtrArray *notes);

/* jyl-chart-text.c: fills in the subtitle and the notes */
void  jyl_chart_compose_text   (JylChart *self);

/* jyl-chart-honest.c: what the view does with the figures. */
/* Puts transformed series in the place of those chosen; @probe: with no more than is needed to know what they are. */
gboolean   jyl_chart_transform      (JylChart *self, GPtrArray **chosen, gboolean probe, GError **error);
JylMark    jyl_chart_choose_mark    (JylChart *self, JylSeries *series);
JylArrange jyl_chart_choose_arrange (JylChart *self);
/* Whether marks and arrangement are honest for the series that are drawn, and the scale for their points; whether a
 * chart may be a part of a comparison, and whether enough rows can stand side by side. Fills in the axes. */
gboolean   jyl_chart_check_marks    (JylChart *self, GPtrArray *chosen, GError **error);
gboolean   jyl_chart_check_scale    (JylChart *self, GError **error);
gboolean   jyl_chart_check_child     (JylChart *self, GError **error);
gboolean   jyl_chart_check_ranking  (JylChart *self, guint n_rows, GError **error);
/* What the picture does with the figures, a sentence each. */
void       jyl_chart_note_figures     (JylChart *self, GPtrArray *notes);
void       jyl_chart_note_scale     (JylChart *self, GPtrArray *notes);

static inline const JylPoint *
jyl_chart_series_point (const JylChartSeries *series, guint point)
{
  return jyl_points_get (series->points, point);
}

G_END_DECLS
