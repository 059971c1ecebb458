/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "jyl-view.h"

G_BEGIN_DECLS

/* Larger files aren't looked into. */
#define JYL_EMBEDDED_VIEW_MAX_BYTES (64 * 1024 * 1024)

/* Whether a file begins like a PNG, an SVG or a PDF; a few hundred bytes are enough. */
gboolean  jyl_embedded_view_is_picture (const char *data, gsize length);
/* The view that an exported picture was drawn from. @dataset: out, nullable: the id and fingerprint of
 * the dataset, "labour-kz 2026-11-21 sha256:…", where it is told. Not one of our pictures: G_IO_ERROR_NOT_FOUND. */
JylView  *jyl_embedded_view_read       (GBytes *picture, JylCanvas *canvas, char **dataset, GError **error);

G_END_DECLS
