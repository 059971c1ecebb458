/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* JSON pointers (RFC 6901), built from the outside in. */
void jyl_json_pointer_append_name  (GString *pointer, const char *name, gssize length);
void jyl_json_pointer_append_index (GString *pointer, guint index);

G_END_DECLS
