/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "jyl-json-index.h"
#include "jyl-period.h"
#include "jyl-problem-list.h"
#include "jyl-text.h"

G_BEGIN_DECLS

/* Reads json-glib's nodes by type, with a memory of where one is and of what was wrong. What finds a
 * wrong type, or misses what is required, adds a problem and gives nothing. Strings and nodes that
 * are given are lent by the nodes. */
typedef struct _JylJson JylJson;

typedef enum {
  JYL_JSON_OPTIONAL,
  JYL_JSON_REQUIRED,
} JylJsonNeed;

JylJson    *jyl_json_new           (const char *text, gsize length, GHashTable *digits, JylProblemList *problems);
void        jyl_json_free          (JylJson *self);
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
char       *jyl_json_describe      (JsonNode *node);
void        jyl_json_wrong_type    (JylJson *self, const char *name, JsonNode *node, const char *expected);
const char *jyl_json_get_digits    (JylJson *self, JsonNode *node); /* nullable: its shortest form */
/* (transfer full): a member's, as it is written */
char       *jyl_json_copy_value    (JylJson *self, const char *name);
void        jyl_json_check_names   (JylJson *self, JsonObject *object, const char *const *names);

/* The value where one is. */
JsonObject *jyl_json_read_object   (JylJson *self, JsonNode *node);
const char *jyl_json_read_string   (JylJson *self, JsonNode *node);
const char *jyl_json_read_id       (JylJson *self, JsonNode *node);
JylText    *jyl_json_read_text     (JylJson *self, JsonNode *node);

/* A member of the object where one is. */
JsonNode   *jyl_json_get_node      (JylJson *self, JsonObject *object, const char *name, JylJsonNeed need);
JsonObject *jyl_json_get_object    (JylJson *self, JsonObject *object, const char *name, JylJsonNeed need);
/* The least and the most that a whole number may be; G_MAXUINT: there is no most. */
typedef struct { guint least, most; } JylJsonRange;
JsonArray  *jyl_json_get_array     (JylJson *self, JsonObject *object, const char *name, JylJsonNeed need);
const char *jyl_json_get_string    (JylJson *self, JsonObject *object, const char *name, JylJsonNeed need);
const char *jyl_json_get_id        (JylJson *self, JsonObject *object, const char *name, JylJsonNeed need);
JylText    *jyl_json_get_text      (JylJson *self, JsonObject *object, const char *name, JylJsonNeed need);
gboolean    jyl_json_get_period    (JylJson *self, JsonObject *object, const char *name, JylJsonNeed need,
                                    JylPeriod *out);
gboolean    jyl_json_get_enum      (JylJson *self, JsonObject *object, const char *name, JylJsonNeed need,
                                    const char *const *values, guint *out);
gboolean    jyl_json_get_uint      (JylJson *self, JsonObject *object, const char *name, JylJsonNeed need,
                                    JylJsonRange range, guint *out);
gboolean    jyl_json_get_number    (JylJson *self, JsonObject *object, const char *name, JylJsonNeed need, double *out);
gboolean    jyl_json_get_boolean   (JylJson *self, JsonObject *object, const char *name);

G_END_DECLS
