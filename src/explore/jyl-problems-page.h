/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-page.h"
#include "jyl-session.h"

G_BEGIN_DECLS

/* What is wrong with a file, to be read and copied: jylnama:problems. Its action: "problems.copy". */
#define JYL_TYPE_PROBLEMS_PAGE (jyl_problems_page_get_type ())
G_DECLARE_FINAL_TYPE (JylProblemsPage, jyl_problems_page, JYL, PROBLEMS_PAGE, JylPage)

GtkWidget  *jyl_problems_page_new          (JylSession *session);
GListModel *jyl_problems_page_get_problems (JylProblemsPage *self); /* of JylProblem, nullable */
char       *jyl_problems_page_to_string    (JylProblemsPage *self); /* a line a problem */

G_END_DECLS
