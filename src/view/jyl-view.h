/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-canvas.h"
#include "jyl-part.h"

G_BEGIN_DECLS

/* How many parts a view may have: more rows nobody compares. */
#define JYL_VIEW_MAX_PARTS 6

/* What a chart shows: parts below one another, over one range of time, with flags, in a language. Immutable, reference
 * counted: a _with_ function gives a new view and leaves the old one alone. What it is drawn on is a JylCanvas. */
typedef struct _JylView JylView;

#define JYL_TYPE_VIEW (jyl_view_get_type ())
GType              jyl_view_get_type      (void);
/* One part, the indicator's own range, flags off, English. */
JylView           *jyl_view_new           (const char *indicator);
JylView           *jyl_view_new_of_part   (JylPart *part);
JylView           *jyl_view_ref           (JylView *self);
void               jyl_view_unref         (JylView *self);

guint              jyl_view_get_n_parts   (JylView *self); /* at least 1 */
JylPart           *jyl_view_get_part      (JylView *self, guint part); /* (transfer none) */
guint              jyl_view_find_part     (JylView *self, const char *indicator); /* G_MAXUINT: none */
JylView           *jyl_view_with_part     (JylView *self, guint part, JylPart *changed); /* of the same indicator */
/* These in their order; no indicator twice, and no more than there may be. @parts: (element-type JylPart) */
JylView           *jyl_view_with_parts    (JylView *self, GPtrArray *parts);
/* Further indicators below the first: those that are there already stay as they are. */
JylView           *jyl_view_with_compare  (JylView *self, const char *const *indicators);
char             **jyl_view_dup_compare   (JylView *self); /* ids of those below the first; NULL: none */

/* 0, 0: what the indicator shows at first; see jyl_view_with_range (). */
void               jyl_view_get_range     (JylView *self, int *first_day, int *last_day);
JylLanguage        jyl_view_get_language  (JylView *self);
/* Events as flags above the plot; @events: ids, nullable: those that the chart chooses. */
gboolean           jyl_view_get_flags     (JylView *self);
const char *const *jyl_view_get_events    (JylView *self);
JylView           *jyl_view_with_range    (JylView *self, int first_day, int last_day);
JylView           *jyl_view_with_language (JylView *self, JylLanguage language);
JylView           *jyl_view_with_flags    (JylView *self, gboolean flags, const char *const *events);
gboolean           jyl_view_equal         (JylView *a, JylView *b);

const char        *jyl_view_get_indicator (JylView *self); /* of the first part, which most views have alone */

/* jyl-view-json.c: as a JSON object; @canvas: nullable: what it is drawn on, for a picture to be drawn again. */
char              *jyl_view_to_json       (JylView *self, const JylCanvas *canvas);
JylView           *jyl_view_from_json     (const char *json, JylCanvas *canvas, GError **error);

/* jyl-view-text.c: member by member, as the command line and addresses say it. */
/* "series", "transform", …, "size": what a command line can say. (transfer container) */
const char       **jyl_view_list_members  (void);
const char        *jyl_view_describe_member (const char *name, char **argument, gboolean *is_of_part);
JylView           *jyl_view_with_member   (JylView *self, JylCanvas *canvas, const char *name, const char *text,
                                           GError **error);
char              *jyl_view_get_member    (JylView *self, const char *name); /* nullable: nothing is said */
/* What is said of the first part: "transform=real&base=2025", "" where nothing is. */
char              *jyl_view_to_query      (JylView *self);
char              *jyl_view_query_normalize (const char *query, GError **error);
JylView           *jyl_view_with_query    (JylView *self, const char *query, GError **error);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylView, jyl_view_unref)

G_END_DECLS
