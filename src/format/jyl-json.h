/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-nodes.h"
#include "jyl-period.h"
#include "jyl-problem-list.h"
#include "jyl-text.h"

G_BEGIN_DECLS

/* Reads nodes by type, with a memory of where one is and of what was wrong. What finds a wrong type, or misses what is
 * required, adds a problem and gives nothing. Strings that are given are lent by the nodes. */
typedef struct _JylJson JylJson;

JylJson        *jyl_json_new           (const JylNodes *nodes, JylProblemList *problems);
void            jyl_json_free          (JylJson *self);
const JylNodes *jyl_json_get_nodes     (JylJson *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylJson, jyl_json_free)

/* Where one is: each enter has its leave. */
void        jyl_json_enter_member  (JylJson *self, const char *name);
void        jyl_json_enter_element (JylJson *self, guint index);
void        jyl_json_leave         (JylJson *self);

/* Problems of the value where one is or, where @name is not NULL, of its member of that name. */
void        jyl_json_error         (JylJson *self, const char *name, const char *format, ...) G_GNUC_PRINTF (3, 4);
void        jyl_json_note          (JylJson *self, const char *name, const char *format, ...) G_GNUC_PRINTF (3, 4);
gboolean    jyl_json_wants         (JylJson *self, JylSeverity severity);
guint       jyl_json_get_line      (JylJson *self, const JylJsonStep *steps, guint n_steps);
guint       jyl_json_get_line_here (JylJson *self, const char *name);
char       *jyl_json_describe      (JylJson *self, const JylNode *node);
void        jyl_json_wrong_type    (JylJson *self, const JylNode *node, const char *expected);
void        jyl_json_check_names   (JylJson *self, const JylNode *object, const char *const *names);

/* A member of the object where one is; an error where it is missing. (nullable) */
const JylNode *jyl_json_get_member (JylJson *self, const JylNode *object, const char *name);
void        jyl_json_miss          (JylJson *self, const char *name);

/* The least and the most that a whole number may be; G_MAXUINT: there is no most. */
typedef struct { guint least, most; } JylJsonRange;

/* The value where one is. */
gboolean    jyl_json_read_object   (JylJson *self, const JylNode *node);
gboolean    jyl_json_read_list     (JylJson *self, const JylNode *node);
const char *jyl_json_read_string   (JylJson *self, const JylNode *node);
const char *jyl_json_read_id       (JylJson *self, const JylNode *node);
JylText    *jyl_json_read_text     (JylJson *self, const JylNode *node);
gboolean    jyl_json_read_period   (JylJson *self, const JylNode *node, JylPeriod *out);
gboolean    jyl_json_read_choice   (JylJson *self, const JylNode *node, const char *const *values, guint *out);
gboolean    jyl_json_read_whole    (JylJson *self, const JylNode *node, JylJsonRange range, guint *out);
gboolean    jyl_json_read_number   (JylJson *self, const JylNode *node, double *out, char **digits);
gboolean    jyl_json_read_truth    (JylJson *self, const JylNode *node);

G_END_DECLS
