/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-reader.h"

G_BEGIN_DECLS

/* Files into memory, within JYL_READER_MAX_BYTES. @progress is called in the thread that loads. */
GBytes  *jyl_reader_load_file  (GFile *file, GCancellable *cancellable, JylProgressFunc progress,
                                gpointer progress_data, GError **error);
gboolean jyl_reader_check_size (guint64 size, const char *name, GError **error);

G_END_DECLS
