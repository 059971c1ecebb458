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

/* The sizes that a chart can be drawn at. */
#define JYL_VIEW_MIN_SIZE 16
#define JYL_VIEW_MAX_SIZE 16384

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
/* 0, 0: what the indicator shows at first; see jyl_view_with_range (). */
void               jyl_view_get_range     (JylView *self, int *first_day, int *last_day);
JylLanguage        jyl_view_get_language  (JylView *self);
JylStyle           jyl_view_get_style     (JylView *self);
double             jyl_view_get_width     (JylView *self);
double             jyl_view_get_height    (JylView *self);
JylView           *jyl_view_with_series   (JylView *self, const char *const *series);
JylView           *jyl_view_with_range    (JylView *self, int first_day, int last_day);
JylView           *jyl_view_with_language (JylView *self, JylLanguage language);
JylView           *jyl_view_with_style    (JylView *self, JylStyle style);
JylView           *jyl_view_with_size     (JylView *self, double width, double height);
gboolean           jyl_view_equal         (JylView *a, JylView *b);
char              *jyl_view_to_json       (JylView *self);
JylView           *jyl_view_from_json     (const char *json, GError **error);
const char        *jyl_style_to_string    (JylStyle style);
gboolean           jyl_style_from_string  (const char *name, JylStyle *out);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylView, jyl_view_unref)

G_END_DECLS
