/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Writes all of @bytes or nothing; an error's message is one sentence, with what to do. */
gboolean jyl_write_file (GFile *file, GBytes *bytes, gboolean replace, GCancellable *cancellable, GError **error);

G_END_DECLS
