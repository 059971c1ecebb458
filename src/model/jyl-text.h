/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-extra.h"
#include "jyl-types.h"

G_BEGIN_DECLS

/* One text in up to three languages; at least English is there. Immutable, reference counted. */
typedef struct _JylText JylText;

#define JYL_TYPE_TEXT (jyl_text_get_type ())
GType       jyl_text_get_type (void);
/* By language; the English one is there, the others may be NULL. */
JylText    *jyl_text_new      (const char *const strings[JYL_N_LANGUAGES]);
JylText    *jyl_text_new_plain (const char *text);
JylText    *jyl_text_ref      (JylText *self);
void        jyl_text_unref    (JylText *self);
/* falls back to English; never NULL; NULL self gives "" */
const char *jyl_text_get      (JylText *self, JylLanguage language);
gboolean    jyl_text_has      (JylText *self, JylLanguage language); /* said in that very language */
gboolean    jyl_text_equal    (JylText *a, JylText *b); /* in every language; nullable */
/* given as one string for all languages (a name) */
gboolean    jyl_text_is_plain (JylText *self);
/* (element-type JylExtra) nullable: what the file says besides, in a language that isn't one of ours. */
GPtrArray  *jyl_text_get_extras  (JylText *self);
/* For who has just made it. @json: (transfer full) */
void        jyl_text_add_extra   (JylText *self, const char *name, char *json);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylText, jyl_text_unref)

G_END_DECLS
