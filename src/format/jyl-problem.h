/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef enum {
  JYL_SEVERITY_ERROR, /* the file is refused */
  JYL_SEVERITY_NOTE,  /* worth knowing; the file loads */
} JylSeverity;

/* One thing wrong with a file: where, what was found, what was expected. Immutable. */
#define JYL_TYPE_PROBLEM (jyl_problem_get_type ())
G_DECLARE_FINAL_TYPE (JylProblem, jyl_problem, JYL, PROBLEM, GObject)
JylProblem *jyl_problem_new          (JylSeverity severity, const char *pointer, guint line, guint column,
                                      const char *message);
JylSeverity jyl_problem_get_severity (JylProblem *self);
const char *jyl_problem_get_pointer  (JylProblem *self); /* JSON pointer (RFC 6901); "" is the whole file */
guint       jyl_problem_get_line     (JylProblem *self); /* from 1; 0: no line (the file as a whole) */
guint       jyl_problem_get_column   (JylProblem *self); /* in characters, from 1 */
const char *jyl_problem_get_message  (JylProblem *self); /* one sentence in the interface's language */
/* FILE:LINE:COLUMN: error: message (at POINTER) */
char       *jyl_problem_to_string    (JylProblem *self, const char *file_name);

G_END_DECLS
