/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-types.h"

G_BEGIN_DECLS

/* One tick of a scale: its value, where it stands (0..1), its label in the language asked for. */
typedef struct {
  double value;
  double place;
  char  *label; /* owned by the array that holds it */
  guint  major : 1;
} JylTick;

typedef struct _JylScale JylScale;

/* A kind of scale: a table of functions between values and 0..1. */
typedef struct {
  const char *name;    /* "linear", "log", "time", "band" */
  double      floor;   /* the least and the greatest value that the kind can hold */
  double      ceiling;
  double    (*map)   (const JylScale *self, double value); /* value → 0..1 within the domain, beyond it outside */
  double    (*unmap) (const JylScale *self, double place);
  /* What a domain without extent, [min, min], becomes; called by jyl_scale_init () alone. */
  void      (*widen) (JylScale *self);
  /* Widens the domain to ends that read well; a linear domain then holds zero. */
  void      (*nice)  (JylScale *self, guint max_ticks);
  /* (element-type JylTick): at most @max_ticks. */
  GArray   *(*ticks) (const JylScale *self, guint max_ticks, JylLanguage language);
} JylScaleClass;

struct _JylScale {
  const JylScaleClass *klass;
  double               min;
  double               max;
  int                  decimals; /* of the unit, for labels; ticks show no more than they need */
};

extern const JylScaleClass jyl_scale_linear;
extern const JylScaleClass jyl_scale_log;
extern const JylScaleClass jyl_scale_time; /* days; calendar ticks */
extern const JylScaleClass jyl_scale_band; /* years as equal bands, days in between; ticks at band centres */

/* The domain of a time or band scale is half-open as the points of a chart are: from the first day
 * drawn to the day after the last one. jyl_scale_init () mends an empty, reversed or unusable domain;
 * a scale always has min < max. */

void     jyl_scale_init    (JylScale *self, const JylScaleClass *klass, double min, double max, int decimals);
double   jyl_scale_map     (const JylScale *self, double value);
double   jyl_scale_unmap   (const JylScale *self, double place);
void     jyl_scale_nice    (JylScale *self, guint max_ticks);
GArray  *jyl_scale_ticks   (const JylScale *self, guint max_ticks, JylLanguage language);

G_END_DECLS
