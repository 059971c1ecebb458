/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-types.h"

G_BEGIN_DECLS

/* What is done with the figures before they are drawn; see jyl-transform.h. */
typedef enum {
  JYL_TRANSFORM_NOMINAL,        /* nothing: as they are stated */
  JYL_TRANSFORM_REAL,           /* in prices of the base year */
  JYL_TRANSFORM_INDEX,          /* the base year is 100 */
  JYL_TRANSFORM_CHANGE,         /* on the period before, in the unit */
  JYL_TRANSFORM_CHANGE_PERCENT, /* on the period before, in per cent */
  JYL_TRANSFORM_SHARE,          /* in per cent of another indicator */
} JylTransform;
#define JYL_N_TRANSFORMS 6
/* "nominal", "real", …, NULL */
extern const char *const jyl_transform_names[JYL_N_TRANSFORMS + 1];

typedef enum {
  JYL_SCALE_KIND_LINEAR,
  JYL_SCALE_KIND_LOG, /* equal distances are equal ratios; never under bars */
} JylScaleKind;
#define JYL_N_SCALE_KINDS 2

/* A part of a view: an indicator, which of its series, and what is done with their figures. Immutable, reference
 * counted: a _with_ function gives a new part and leaves the old one alone. */
typedef struct _JylPart JylPart;

#define JYL_TYPE_PART (jyl_part_get_type ())
GType              jyl_part_get_type      (void);
JylPart           *jyl_part_new           (const char *indicator);
JylPart           *jyl_part_ref           (JylPart *self);
void               jyl_part_unref         (JylPart *self);
const char        *jyl_part_get_indicator (JylPart *self);
const char *const *jyl_part_get_series    (JylPart *self); /* ids; NULL: those that the indicator shows at first */
JylTransform       jyl_part_get_transform (JylPart *self);
int                jyl_part_get_base      (JylPart *self); /* a year; 0: the transform's own choice */
/* The deflator of real terms, the whole of a share: "with" in words; NULL: the transform's own choice. */
const char        *jyl_part_get_reference (JylPart *self);
JylScaleKind       jyl_part_get_scale     (JylPart *self);
JylMark            jyl_part_get_mark      (JylPart *self); /* JYL_MARK_NONE: the series' own */
gboolean           jyl_part_get_arrange   (JylPart *self, JylArrange *arrange); /* FALSE: the indicator's own */
JylPart           *jyl_part_with_indicator (JylPart *self, const char *indicator);
JylPart           *jyl_part_with_series   (JylPart *self, const char *const *series);
JylPart           *jyl_part_with_transform (JylPart *self, JylTransform transform, int base, const char *reference);
JylPart           *jyl_part_with_scale    (JylPart *self, JylScaleKind scale);
JylPart           *jyl_part_with_mark     (JylPart *self, JylMark mark);
JylPart           *jyl_part_with_arrange  (JylPart *self, const JylArrange *arrange);
gboolean           jyl_part_equal         (JylPart *a, JylPart *b);
const char        *jyl_transform_to_string    (JylTransform transform);
gboolean           jyl_transform_from_string  (const char *name, JylTransform *out);
const char        *jyl_scale_kind_to_string   (JylScaleKind kind);
gboolean           jyl_scale_kind_from_string (const char *name, JylScaleKind *out);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylPart, jyl_part_unref)

G_END_DECLS
