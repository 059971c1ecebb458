/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-layout.h"
#include "jyl-mark.h"
#include "jyl-palette.h"
#include "jyl-scale.h"
#include "jyl-texts.h"

G_BEGIN_DECLS

/* The inside of a layout: for the files jyl-layout-*.c, which fill it, and jyl-draw-*.c, which
 * draw it. */

typedef enum {
  JYL_BOX_TITLE,
  JYL_BOX_SUBTITLE,
  JYL_BOX_PANEL_TITLE,
  JYL_BOX_PANEL_SCOPE,
  JYL_BOX_VALUE_TICK,
  JYL_BOX_TIME_TICK,
  JYL_BOX_END_VALUE, /* at the end of a line: its value or its name, in its colour */
  JYL_BOX_END_NOTE,  /* under it */
  JYL_BOX_VALUE,     /* a number beside its mark */
  JYL_BOX_EMPTY,     /* said where nothing is drawn */
  JYL_BOX_KEY,
  JYL_BOX_NOTE,
  JYL_BOX_SOURCE,
  JYL_BOX_CREDIT,
  JYL_BOX_FLAG,      /* a number in its circle */
  JYL_BOX_FLAG_ITEM, /* of the list of flags */
} JylBoxKind;
#define JYL_N_BOX_KINDS 16

typedef enum {
  JYL_INK_TEXT,
  JYL_INK_DIM,
  JYL_INK_SERIES,
} JylInk;

/* What stands beside the ends of lines. */
typedef enum {
  JYL_ENDS_NAMES,  /* the names of lines that share a plot, with their values; of a lone line its value */
  JYL_ENDS_VALUES, /* values alone, where they stand clear; the names are in the key */
  JYL_ENDS_NONE,   /* nothing: no room */
} JylEnds;

/* What the rows of one indicator share: a value scale, and how it is shown. */
typedef struct {
  JylScale scale;
  gboolean has_bars;
  gboolean has_axis; /* numbers beside the plots, rather than at the bars */
  gboolean cut;      /* the axis does not begin at zero */
} JylValues;

/* A row of the picture with its own baseline; all rows share the time axis, and those of one indicator a
 * value scale. */
typedef struct {
  cairo_rectangle_t area; /* what belongs to the panel: label, headroom, plot */
  cairo_rectangle_t plot; /* where the marks stand */
  double            low;  /* the values between which the plot reaches */
  double            high;
  guint             part; /* of the chart */
  guint             n_points;
  guint             n_series;
  gboolean          has_bars;
} JylPanel;

/* Where a bar stands: its left and right edge, and the value it grows from (not zero only where
 * it is stacked upon others). */
typedef struct {
  double left;
  double right;
  double base;
} JylSlot;

/* A line of a grid: @place in pixels. */
typedef struct {
  double   place;
  guint    panel;
  gboolean major;
} JylGridLine;

/* One entry of the key: a sample of a mark; its words are a box. */
typedef struct {
  JylMark           mark;
  JylStatus         status;
  gboolean          partial;
  guint             color;   /* of the series */
  gboolean          neutral; /* stands for several statuses: in the colour of text */
  cairo_rectangle_t sample;
} JylKeyEntry;

/* Where a flag stands. */
typedef struct {
  guint             flag;   /* of the chart */
  double            x;      /* its day */
  double            foot;   /* where its line stands at its day; between that and the circle it may be askew */
  cairo_rectangle_t circle;
  cairo_rectangle_t item;   /* in the list; without width where it isn't there */
} JylFlagPlace;

/* The list of flags as it is planned. */
typedef struct {
  guint  column_set;  /* index of the columns in which it stands */
  guint  n_shown;     /* items; 0: only how many there are */
  guint  height;      /* lines; 0: no list */
  double line_height;
  double top;
} JylFlagList;

/* Of common letters. */
#define JYL_FLAG_NUMBER_FACTOR 0.82

/* What a picture too small for everything still shows. */
typedef struct {
  guint    subtitle_lines;
  guint    source_lines;
  guint    note_lines;
  guint    label_lines; /* of the name of a row */
  gboolean scopes;
  gboolean key;
  gboolean credit;
  double   least_bar;  /* what the plots must have for it: a tallest bar, in common letters */
  double   least_plot; /* or a lone plot, in parts of the picture's height */
  guint    flag_lines; /* of the list of flags */
  double   least_height; /* of the picture, in common letters, from which on it is worth it */
} JylDetail;

struct _JylLayout {
  GObject parent_instance;

  /* owned */
  JylChart  *chart;
  JylTexts   texts;       /* its boxes are of JylBoxKind, their inks of JylInk */
  GArray    *keys;        /* (element-type JylKeyEntry) */
  GArray    *value_lines; /* (element-type JylGridLine) horizontal */
  GArray    *time_lines;  /* (element-type JylGridLine) vertical; drawn as ticks */
  JylPanel  *panels;
  JylValues *values;      /* of each part of the chart */
  GArray    *flags;       /* (element-type JylFlagPlace) in order of time */
  GArray    *flag_columns; /* nullable: not yet known; jyl-layout-flags.c knows the type */
  GArray   **slots;       /* by series: (element-type JylSlot), NULL where it has no bars */

  /* borrowed */
  const JylPalette *palette;

  JylLanguage language;
  guint       n_panels;
  guint       n_parts;
  guint       n_series;
  double      width;
  double      height;
  double      em;      /* the size of common text */
  double      unit;    /* a fourteenth of it: what strokes are measured in */
  double      margin;
  JylDetail   detail;
  JylAxes     axes;
  JylScale    x;       /* of time, or of values where they stand on x */
  double      reach;   /* height of a whole value scale in pixels, in every panel */
  double      rule;    /* the line above the source */
  double      flag_row; /* the top of the circles of flags */
  JylFlagList flag_list;
  double      label_widths[2]; /* of the column of row labels, without and with scopes; 0: not yet known */
  gboolean    has_bars;
  gboolean    has_joined;
  gboolean    has_held;
  gboolean    has_lone;
  gboolean    has_rule;
  gboolean    has_all_notes;
  JylEnds     ends;
  gboolean    names_at_ends; /* the labels of ends name every series */
};

/* jyl-layout-frame.c: what stands above and below the plots; they return what they leave */
double       jyl_layout_place_head   (JylLayout *self);
double       jyl_layout_place_foot   (JylLayout *self);

/* jyl-layout-key.c */
double       jyl_layout_place_key    (JylLayout *self, double bottom);

/* jyl-layout-scales.c: the scales, and what of them the rows and bars take */
void         jyl_layout_find_domains (JylLayout *self);
void         jyl_layout_find_slots   (JylLayout *self);

/* jyl-layout-panels.c, -axes.c, -labels.c: the plots */
gboolean     jyl_layout_place_panels (JylLayout *self, double top, double bottom);
double       jyl_layout_get_axis_height  (JylLayout *self);
double       jyl_layout_measure_value_axis (JylLayout *self);
void         jyl_layout_place_value_axis   (JylLayout *self);
void         jyl_layout_place_time_axis    (JylLayout *self);
gboolean     jyl_layout_values_fit   (JylLayout *self, guint part);
void         jyl_layout_place_labels (JylLayout *self);

/* jyl-layout-ranking.c: the same where values stand on x */
double       jyl_layout_measure_ranking (JylLayout *self, double left, double right);
void         jyl_layout_label_ranking   (JylLayout *self);

/* jyl-layout-ends.c: the labels at the ends of lines */
guint        jyl_layout_count_ends   (JylLayout *self, guint panel);
double       jyl_layout_measure_ends (JylLayout *self, double left, double right);
gboolean     jyl_layout_place_ends   (JylLayout *self);
char        *jyl_layout_format_value (JylLayout *self, guint series, guint point);

/* jyl-layout-flags.c: the events above the plots; the list is placed first */
double       jyl_layout_place_flag_list (JylLayout *self, double bottom);
double       jyl_layout_reserve_flags   (JylLayout *self, double top);
void         jyl_layout_place_flags     (JylLayout *self);
const JylFlagPlace *jyl_layout_find_flag (JylLayout *self, guint flag);

/* jyl-layout-marks.c: where a mark stands; the one mapping for drawing and for picking */
JylValues   *jyl_layout_get_values   (JylLayout *self, guint panel);
double       jyl_layout_map_x        (JylLayout *self, double at); /* a day, or a value where they stand on x */
double       jyl_layout_map_value    (JylLayout *self, guint panel, double value);
double       jyl_layout_get_radius   (JylLayout *self);
/* Of a point of a series with the colour @color. */
JylColor     jyl_layout_get_mark_color (JylLayout *self, JylStatus status, guint color);
double       jyl_layout_get_pen      (JylLayout *self);
guint        jyl_layout_get_color    (JylLayout *self, guint series);
JylColor     jyl_layout_get_ink      (JylLayout *self, const JylBox *box);
gboolean     jyl_layout_marks_meet   (JylLayout *self, guint panel, const cairo_rectangle_t *area);
guint        jyl_series_find_day     (const JylChartSeries *series, double day);

G_END_DECLS
