/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-mark.h"
#include "jyl-transform.h"

G_BEGIN_DECLS

/* The inside of transforms: for the files jyl-transform-*.c alone. */

/* What a share or an index of fewer cases says is mostly chance. */
#define JYL_FEW_CASES 20

/* Why a figure has no place in a transform. */
typedef enum {
  JYL_REASON_PRICES_BEFORE, /* no prices are known before a year */
  JYL_REASON_PRICES_AFTER,
  JYL_REASON_YEARS,         /* a period of several years has no one price level */
  JYL_REASON_PART,          /* a count for part of a year */
  JYL_REASON_GAP,           /* nothing right before it */
  JYL_REASON_LENGTH,        /* what is right before it is longer or shorter */
  JYL_REASON_ROUGH,         /* more than, at least, … */
  JYL_REASON_ZERO,          /* nothing can be divided by */
  JYL_REASON_BASE,          /* the series has no figure for the base year */
  JYL_REASON_WHOLE_YEAR,    /* it isn't known for all of the year */
  JYL_REASON_REFERENCE,     /* the indicator of reference has no figure for it */
  JYL_REASON_MEASURE,       /* the indicator of reference is measured otherwise, or by others */
  JYL_REASON_LARGER,        /* more than what it would be a part of */
} JylReason;
#define JYL_N_REASONS 13

/* What is left out: by reason the periods, each with its series where there are several. */
typedef struct {
  JylLanguage language;
  gboolean    several;
  const char *series;                 /* the one at work; borrowed */
  GPtrArray  *places[JYL_N_REASONS];  /* (element-type utf8); borrowed from @told */
  GHashTable *told[JYL_N_REASONS];    /* (element-type utf8) the same, to find them */
  int         year;                   /* of the limits of prices, or the base */
  int         last_year;
  char       *reference;                  /* the title of the indicator of reference; owned, nullable */
} JylRefusals;

void        jyl_refusals_init      (JylRefusals *self, JylLanguage language, gboolean several);
void        jyl_refusals_clear     (JylRefusals *self);
void        jyl_refusals_add       (JylRefusals *self, JylReason reason, const JylPeriod *period);
/* Appends a sentence a reason. */
void        jyl_refusals_tell      (JylRefusals *self, GPtrArray *notes);
char       *jyl_refusals_say       (const JylRefusals *self, JylReason reason);
/* The sentence of the reason that is met most. */
char       *jyl_refusals_summarize (JylRefusals *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JylRefusals, jyl_refusals_clear)

/* The level of prices by year, from yearly changes or an index of them. */
typedef struct {
  int        first;   /* the first year with a level */
  int        last;
  GArray    *levels;  /* (element-type double) from @first on; of changes, the first is 1 */
  gboolean   is_index;
  GPtrArray *figures; /* (element-type GArray of JylFigure) what each year's rests on: of changes, from @first + 1 on;
                       * else from @first on */
} JylPrices;

/* NULL where @indicator tells neither for whole years. */
JylPrices  *jyl_prices_new      (JylIndicator *indicator);
void        jyl_prices_free     (JylPrices *self);
double      jyl_prices_get      (const JylPrices *self, int year); /* within first and last */
/* "World Bank 1996–2023; BNS 2024–2025": who tells the changes between two years. */
char       *jyl_prices_describe (const JylPrices *self, int first, int last, JylLanguage language);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylPrices, jyl_prices_free)

/* jyl-transform-reference.c: what figures are held against. */
/* FALSE: there is nothing, or not what @part names. @reference: NULL where the transform needs none. */
gboolean    jyl_transform_choose_reference (JylDataset *dataset, JylIndicator *indicator, JylPart *part,
                                            JylLanguage language, JylIndicator **reference, GError **error);
/* Whether a share of @whole is honest for @series. */
gboolean    jyl_series_can_share (JylSeries *series, JylSeries *whole);

/* The pure functions: from the observations of a series to new ones (transfer full), in order of time; no more than
 * @most. */
GPtrArray  *jyl_transform_real   (JylSeries *series, const JylPrices *prices, int base, guint most,
                                  JylRefusals *refusals);
GPtrArray  *jyl_transform_index  (JylSeries *series, int base, guint most, JylRefusals *refusals);
GPtrArray  *jyl_transform_change (JylSeries *series, gboolean per_cent, guint most, JylRefusals *refusals);
GPtrArray  *jyl_transform_share  (JylSeries *series, JylSeries *whole, guint most, JylRefusals *refusals);

/* Whether a number can be calculated with: exact, or about so much. */
gboolean    jyl_observation_is_firm (JylObservation *observation);
/* The mean of a whole year, weighted by days; what it rests on is added to @inputs, and the expression that
 * gives it to @formula. FALSE where a day of the year is missing, or said twice. */
gboolean    jyl_series_get_year     (JylSeries *series, int year, double *value, GArray *inputs, GString *formula);
void        jyl_series_get_years    (JylSeries *series, int *first, int *last);
/* (element-type JylFigure): what a number is computed from; borrowed until the number is made. */
GArray     *jyl_transform_new_inputs (void);
void        jyl_transform_add_input  (GArray *inputs, JylSeries *series, JylObservation *observation);
/* A derived number with the citations of @inputs, each place once. */
JylObservation *jyl_transform_make  (const JylPeriod *period, double value, const char *formula, JylText *note,
                                     GArray *inputs);
/* What it means, in every language. */
JylText    *jyl_transform_note      (char *const words[JYL_N_LANGUAGES]);
/* The shortest text that reads as @value again, with at most 15 digits. */
char       *jyl_transform_format    (double value);
JylPeriod   jyl_period_of_year      (int year);

/* jyl-transform-text.c: texts of an indicator that takes the place of another. */
char       *jyl_transform_title    (JylIndicator *indicator, JylTransformed *self, JylTransform transform,
                                    JylIndicator *reference, JylLanguage language);
char       *jyl_transform_subtitle (JylIndicator *indicator, JylTransformed *self, JylTransform transform,
                                    JylIndicator *reference, JylLanguage language);
char       *jyl_transform_unit     (JylIndicator *indicator, JylTransformed *self, JylTransform transform,
                                    JylLanguage language);
/* How it is computed. @deflators: nullable: as jyl_prices_describe() gives it. */
char       *jyl_transform_rule     (JylTransformed *self, JylTransform transform, JylIndicator *reference,
                                    const char *deflators, JylLanguage language);

G_END_DECLS
