/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-chart.h"

G_BEGIN_DECLS

/* How near an event is to what a chart is about, the nearest first. */
typedef enum {
  JYL_NEARNESS_LINKED, /* one of the two names the other, or both belong to one programme */
  JYL_NEARNESS_TOPIC,  /* of the same topic */
  JYL_NEARNESS_LAW,    /* a law: its rules hold for every figure of labour */
  JYL_NEARNESS_OTHER,
} JylNearness;

/* An event as a flag of a chart. Strings are in the view's language. */
typedef struct {
  JylEvent   *event;  /* borrowed from the dataset */
  JylNearness nearness;
  guint       number; /* from 1, in order of time */
  guint       order;  /* from 0, in order of nearness: the last go first where there is no room */
  double      day;    /* where it stands: the middle of its day or month, or where an interval begins */
  const char *title;
  char       *date;   /* "27 Jun 2014" */
} JylFlag;

/* How many flags a chart chooses by itself, and how many it can have. */
#define JYL_FLAGS_USUAL 9
#define JYL_FLAGS_MOST 20

/* What can be a flag. (element-type JylEvent) (transfer full): the nearest first; elements borrowed. */
GPtrArray     *jyl_chart_list_events     (JylChart *self);
JylNearness    jyl_chart_get_nearness    (JylChart *self, JylEvent *event);
/* The flags, where the view has them switched on. */
guint          jyl_chart_get_n_flags     (JylChart *self);
const JylFlag *jyl_chart_get_flag        (JylChart *self, guint flag);
char          *jyl_chart_describe_flag   (JylChart *self, guint flag);

G_END_DECLS
