/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What the window remembers: GSettings where the schema can be found, else values that last as
 * long as the process. The keys are those of io.github.jylnama.Jylnama.gschema.xml. */
#define JYL_TYPE_SETTINGS (jyl_settings_get_type ())
G_DECLARE_FINAL_TYPE (JylSettings, jyl_settings, JYL, SETTINGS, GObject)

JylSettings *jyl_settings_new           (void);
JylSettings *jyl_settings_new_in_memory (void);
gboolean     jyl_settings_is_stored     (JylSettings *self);
int          jyl_settings_get_int       (JylSettings *self, const char *key);
gboolean     jyl_settings_get_boolean   (JylSettings *self, const char *key);
char        *jyl_settings_get_string    (JylSettings *self, const char *key);
void         jyl_settings_set_int       (JylSettings *self, const char *key, int value);
void         jyl_settings_set_boolean   (JylSettings *self, const char *key, gboolean value);
void         jyl_settings_set_string    (JylSettings *self, const char *key, const char *value);

G_END_DECLS
