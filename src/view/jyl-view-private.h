/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-view.h"

G_BEGIN_DECLS

/* The inside of a view: for jyl-view*.c alone. */

struct _JylView {
  gatomicrefcount ref_count;

  char       *indicator;
  char      **series; /* nullable */
  char      **compare; /* nullable; never empty */
  GPtrArray  *parts;   /* (element-type JylView): what each of them does with its figures; as long as compare */
  int         first_day;
  int         last_day;
  JylLanguage language;
  JylStyle    style;
  double      width;
  double      height;

  JylTransform transform;
  int          base;  /* a year; 0: the transform's own choice */
  char        *other; /* nullable */
  JylScaleKind scale;
  JylMark      mark;  /* JYL_MARK_NONE: the series' own */
  gboolean     has_arrange;
  JylArrange   arrange;

  gboolean flags;
  char   **events; /* nullable: the chart's own choice */
};

/* What the JSON form of a view names itself. */
#define JYL_VIEW_FORMAT "view/1"

/* An interval without any date is no period; as a range it leaves both ends open. */
#define JYL_VIEW_EVERYTHING "../.."

/* The years that a base can be. */
#define JYL_VIEW_MIN_BASE 1
#define JYL_VIEW_MAX_BASE 9999

/* (transfer full): the same again, for a _with_ function to change. */
JylView *jyl_view_copy (JylView *self);

/* Keeps of @parts what can be compared: no indicator twice, and not the view's own; for a view that nobody
 * else has seen yet. @parts: (element-type JylView) */
void jyl_view_set_parts (JylView *self, GPtrArray *parts);

/* (transfer full): @id as it stands below @self where nobody has said otherwise. */
JylView *jyl_view_make_compared (JylView *self, const char *id);

/* Whether both draw the same series and do the same with their figures. */
gboolean jyl_view_is_part_equal (JylView *a, JylView *b);

/* Whether both do the same with their figures. */
gboolean jyl_view_is_shown_equal (JylView *a, JylView *b);

/* Whether both have the same flags. */
gboolean jyl_view_is_flagged_equal (JylView *a, JylView *b);

/* Swaps reversed days and clamps both; for a view that nobody else has seen yet. */
void jyl_view_set_range (JylView *self, int first_day, int last_day);

G_END_DECLS
