/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-types.h"

G_BEGIN_DECLS

/* What was asked for in a language and isn't said in it: between the two calls every text of this
 * thread that fell back to English is kept. Lists nest; the inner one has what falls into it. */
typedef struct _JylGaps JylGaps;

JylGaps *jyl_gaps_begin (void);
/* English texts, each once, in the order in which they were asked for. */
char   **jyl_gaps_end   (JylGaps *self);
/* For those who give texts: @text stands in for one in @language. */
void     jyl_gaps_tell  (JylLanguage language, const char *text);

G_END_DECLS
