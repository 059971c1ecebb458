/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-problem.h"

G_BEGIN_DECLS

/* So many errors, and so many notes, are listed; the rest is counted. */
#define JYL_PROBLEM_LIST_MAX 1000u

/* Where the problems of one file are gathered, in whatever order they are found. */
typedef struct _JylProblemList JylProblemList;

JylProblemList *jyl_problem_list_new          (const char *text, gsize length);
void            jyl_problem_list_free         (JylProblemList *self);
gboolean        jyl_problem_list_wants        (JylProblemList *self, JylSeverity severity);
void            jyl_problem_list_take         (JylProblemList *self, JylSeverity severity, gsize offset, char *pointer,
                                               char *message);
void            jyl_problem_list_count        (JylProblemList *self, JylSeverity severity);
guint           jyl_problem_list_get_line     (JylProblemList *self, gsize offset);
guint           jyl_problem_list_get_n_errors (JylProblemList *self);
GPtrArray      *jyl_problem_list_finish       (JylProblemList *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylProblemList, jyl_problem_list_free)

G_END_DECLS
