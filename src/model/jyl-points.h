/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-indicator.h"

G_BEGIN_DECLS

/* One observation, ready to be placed. Its period is [start, end), in days (see jyl-period.h). */
typedef struct {
  double          start;
  double          end;
  double          value;
  JylStatus       status;
  JylQualifier    qualifier;
  guint           partial : 1; /* a count of a part of a year: marked, never compared silently */
  JylObservation *observation;     /* borrowed from the dataset; of a transformed indicator, from the chart */
} JylPoint;

/* Points in order of time: of a whole series, or a stretch of them that shares their memory. Immutable,
 * reference counted. Long ones that follow one another know their extremes, so that a stretch of millions is
 * told as fast as one of a few. */
typedef struct {
  const JylPoint *first;
  guint           len;
} JylPoints;

/* Borrowed; @index must be below @self->len. Read in the innermost loops. */
static inline const JylPoint *
jyl_points_get (const JylPoints *self, guint index)
{
  return self->first + index;
}

/* So many points are long. */
#define JYL_POINTS_LONG 2048

/* What a stretch of points holds. Points without a usable number count for nothing. */
typedef struct {
  double min;     /* INFINITY where there is no number */
  double max;     /* -INFINITY */
  double step;    /* the largest change, without its sign, from a point to one that touches it; 0: none */
  guint  lowest;  /* the earliest point with it; G_MAXUINT: none */
  guint  highest;
  guint  change;  /* the point that the largest change leads to */
  guint8 whole;   /* by status, a bit each: of whole periods */
  guint8 partial; /* of parts of years */
} JylStretch;

/* What makes a point worth telling. */
typedef enum {
  JYL_FEATURE_GAP,      /* it doesn't touch the point before, or one of them has no usable number */
  JYL_FEATURE_PARTIAL,     /* a count of a part of a year */
  JYL_FEATURE_FORMULA,  /* it has a formula */
  JYL_FEATURE_INFERRED, /* a source implies it and doesn't say it */
} JylFeature;
#define JYL_N_FEATURES 4

/* @points: (transfer full) (element-type JylPoint) in order of time */
JylPoints *jyl_points_new        (GArray *points);
/* A stretch; its indices begin at 0 again. */
JylPoints *jyl_points_slice      (JylPoints *self, guint first, guint len);
JylPoints *jyl_points_ref        (JylPoints *self);
void       jyl_points_unref      (JylPoints *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylPoints, jyl_points_unref)

/* Of observations in order of time; @counts: those of parts of years are marked. NULL where a period has an open end:
 * how far it reaches depends on what is drawn beside it. (transfer full) (nullable) */
JylPoints *jyl_points_of_observations (GPtrArray *observations, gboolean counts);
/* One of them, within the days from @first to @last. */
JylPoint   jyl_point_of_observation   (JylObservation *observation, int first, int last, gboolean counts);

/* Whether they are many and follow one another, none beginning before the last has ended. */
gboolean   jyl_points_is_indexed (JylPoints *self);
/* What the points from @from to before @to hold; changes and gaps that lie between them alone. */
void       jyl_points_summarize       (JylPoints *self, guint from, guint to, JylStretch *out);
/* The first point that begins at @day or later; their number where none does. */
guint      jyl_points_find       (JylPoints *self, double day);
/* (transfer full) (element-type guint): the first @most points that have @feature; @n: how many have. */
GArray    *jyl_points_list       (JylPoints *self, JylFeature feature, guint most, guint *n);
/* (transfer full) (element-type guint): points whose citations tell those of all, in order. */
GArray    *jyl_points_list_cited (JylPoints *self);

double     jyl_point_get_day     (const JylPoint *point);
gboolean   jyl_points_touch      (const JylPoint *a, const JylPoint *b);
/* jyl-series.c */
JylPoints *jyl_series_get_points (JylSeries *self); /* nullable, borrowed */
void       jyl_series_set_points (JylSeries *self, JylPoints *points);

gboolean   jyl_point_is_inferred (const JylPoint *point, JylText **basis);

G_END_DECLS
