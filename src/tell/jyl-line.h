/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* One line of a record's page: what it says, where it leads, and where that stands. */
#define JYL_TYPE_LINE (jyl_line_get_type ())
G_DECLARE_FINAL_TYPE (JylLine, jyl_line, JYL, LINE, GObject)

JylLine   *jyl_line_new             (const char *title, const char *detail, const char *address);
void        jyl_line_set_subtitle    (JylLine *self, const char *subtitle);
void        jyl_line_set_citations   (JylLine *self, GPtrArray *citations);
void        jyl_line_add_citation    (JylLine *self, JylCitation *citation);
void        jyl_line_set_paragraph   (JylLine *self, guint paragraph);
void        jyl_line_set_status      (JylLine *self, JylStatus status);
void        jyl_line_set_observation (JylLine *self, JylObservation *observation);
void        jyl_line_add_doubt       (JylLine *self, const char *text, const char *address);
const char *jyl_line_get_title       (JylLine *self);
const char *jyl_line_get_subtitle    (JylLine *self); /* nullable: more words under the title */
const char *jyl_line_get_detail      (JylLine *self); /* nullable: at the end of the line: a date, a role */
const char *jyl_line_get_address     (JylLine *self); /* nullable: where the line leads */
GPtrArray  *jyl_line_get_citations   (JylLine *self); /* (element-type JylCitation), never NULL */
guint       jyl_line_get_paragraph   (JylLine *self); /* of the document whose outline it is in; 0: the whole */
gboolean    jyl_line_get_status      (JylLine *self, JylStatus *status); /* FALSE: it is no number */
JylObservation *jyl_line_get_observation (JylLine *self); /* nullable: the number that it tells */
guint       jyl_line_get_n_doubts    (JylLine *self);
/* "Disagrees with …", and where that is told */
const char *jyl_line_get_doubt       (JylLine *self, guint index, const char **address);
char       *jyl_line_to_string       (JylLine *self); /* for a screen reader, and for tests */

G_END_DECLS
