/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "jyl-layer.h"

G_BEGIN_DECLS

/* A layer as the bytes of a file, in the one way in which such files are written: members in the order of their tables
 * and then those that aren't known, two spaces a level, numbers with the digits that they were read with. What it
 * writes reads as the same again. (transfer full) */
GBytes *jyl_writer_write (JylLayer *layer);

G_END_DECLS
