/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The one way in which a number is written: the fewest digits that read as the same again. */
#define JYL_JSON_NUMBER_SIZE 40
const char *jyl_json_number_format      (char buffer[JYL_JSON_NUMBER_SIZE], double value);
/* Whether @digits, which read as @value, are written so. */
gboolean    jyl_json_number_is_shortest (const char *digits, double value);

G_END_DECLS
