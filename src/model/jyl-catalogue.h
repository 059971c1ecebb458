/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A catalogue of translations in memory, read from what msgfmt writes (a .mo file). Immutable. */
typedef struct _JylCatalogue JylCatalogue;

typedef enum {
  JYL_CATALOGUE_ERROR_FORMAT, /* not a .mo file, or one that contradicts itself */
} JylCatalogueError;
#define JYL_CATALOGUE_ERROR (jyl_catalogue_error_quark ())
GQuark        jyl_catalogue_error_quark   (void);

JylCatalogue *jyl_catalogue_new           (GBytes *bytes, GError **error);
void          jyl_catalogue_free          (JylCatalogue *self);
/* The translation of @msgid (with a context: "CONTEXT\004MSGID"), the plural form of that number, from
 * 0; the last there is where there are fewer. NULL where it isn't translated. Lives as long as @self. */
const char   *jyl_catalogue_lookup        (const JylCatalogue *self, const char *msgid, guint form);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylCatalogue, jyl_catalogue_free)

G_END_DECLS
