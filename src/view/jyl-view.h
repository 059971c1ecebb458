/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-types.h"

G_BEGIN_DECLS

typedef enum {
  JYL_STYLE_LIGHT,
  JYL_STYLE_DARK,
  JYL_STYLE_PRINT,       /* black and greys that survive a grey printer, on white */
  JYL_STYLE_TRANSPARENT, /* light, without a background */
} JylStyle;
#define JYL_N_STYLES 4

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

typedef enum {
  JYL_SCALE_KIND_LINEAR,
  JYL_SCALE_KIND_LOG, /* equal distances are equal ratios; never under bars */
} JylScaleKind;
#define JYL_N_SCALE_KINDS 2

/* The sizes that a chart can be drawn at. */
#define JYL_VIEW_MIN_SIZE 16
#define JYL_VIEW_MAX_SIZE 16384

/* How many further indicators a view may have: more rows nobody compares. */
#define JYL_VIEW_MAX_COMPARE 5

/* All that is needed to draw one chart again. Immutable, reference counted: a _with_ function
 * gives a new view and leaves the old one alone. Sizes are in CSS pixels (1/96 inch). */
typedef struct _JylView JylView;

#define JYL_TYPE_VIEW (jyl_view_get_type ())
GType              jyl_view_get_type      (void);
/* The indicator's own series and range, flags off, English, light, 1280×720. */
JylView           *jyl_view_new           (const char *indicator);
JylView           *jyl_view_ref           (JylView *self);
void               jyl_view_unref         (JylView *self);
const char        *jyl_view_get_indicator (JylView *self);
const char *const *jyl_view_get_series    (JylView *self); /* ids; NULL: those that the indicator shows at first */
/* Ids of further indicators, each in panels with a value scale of its own; NULL: none. */
const char *const *jyl_view_get_compare   (JylView *self);
/* A part is an indicator with its series, transform, scale, mark and arrangement: the view's own is the first,
 * and those that it is compared with follow. What isn't said of a part is the whole view's. */
guint              jyl_view_get_n_parts   (JylView *self);
JylView           *jyl_view_get_part      (JylView *self, guint part); /* (transfer full): it alone */
guint              jyl_view_find_part     (JylView *self, const char *indicator); /* G_MAXUINT: none */
/* 0, 0: what the indicator shows at first; see jyl_view_with_range (). */
void               jyl_view_get_range     (JylView *self, int *first_day, int *last_day);
JylLanguage        jyl_view_get_language  (JylView *self);
JylStyle           jyl_view_get_style     (JylView *self);
double             jyl_view_get_width     (JylView *self);
double             jyl_view_get_height    (JylView *self);
JylTransform       jyl_view_get_transform (JylView *self);
int                jyl_view_get_base      (JylView *self); /* a year; 0: the transform's own choice */
/* The deflator of real terms, the whole of a share; NULL: the transform's own choice. */
const char        *jyl_view_get_other     (JylView *self);
JylScaleKind       jyl_view_get_scale     (JylView *self);
JylMark            jyl_view_get_mark      (JylView *self); /* JYL_MARK_NONE: the series' own */
gboolean           jyl_view_get_arrange   (JylView *self, JylArrange *arrange); /* FALSE: the indicator's own */
JylView           *jyl_view_with_series   (JylView *self, const char *const *series);
JylView           *jyl_view_with_compare  (JylView *self, const char *const *indicators);
/* What @alone does with its indicator, which is that of the part. */
JylView           *jyl_view_with_part     (JylView *self, guint part, JylView *alone);
JylView           *jyl_view_with_range    (JylView *self, int first_day, int last_day);
JylView           *jyl_view_with_language (JylView *self, JylLanguage language);
JylView           *jyl_view_with_style    (JylView *self, JylStyle style);
JylView           *jyl_view_with_size     (JylView *self, double width, double height);
JylView           *jyl_view_with_transform (JylView *self, JylTransform transform, int base, const char *other);
JylView           *jyl_view_with_scale    (JylView *self, JylScaleKind scale);
JylView           *jyl_view_with_mark     (JylView *self, JylMark mark);
JylView           *jyl_view_with_arrange  (JylView *self, const JylArrange *arrange);
/* Events as flags above the plot; @events: ids, nullable: those that the chart chooses. */
gboolean           jyl_view_get_flags     (JylView *self);
const char *const *jyl_view_get_events    (JylView *self);
JylView           *jyl_view_with_flags    (JylView *self, gboolean flags, const char *const *events);
gboolean           jyl_view_equal         (JylView *a, JylView *b);
char              *jyl_view_to_json       (JylView *self);
JylView           *jyl_view_from_json     (const char *json, GError **error);
const char        *jyl_style_to_string    (JylStyle style);
gboolean           jyl_style_from_string  (const char *name, JylStyle *out);
const char        *jyl_transform_to_string   (JylTransform transform);
gboolean           jyl_transform_from_string (const char *name, JylTransform *out);
const char        *jyl_scale_kind_to_string   (JylScaleKind kind);
gboolean           jyl_scale_kind_from_string (const char *name, JylScaleKind *out);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylView, jyl_view_unref)

G_END_DECLS
