/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-types.h"

G_BEGIN_DECLS

/* Who stands behind a number, in words. */
const char *jyl_status_get_word      (JylStatus status, JylLanguage language); /* "derived" */
const char *jyl_status_get_key_words (JylStatus status, gboolean partial, JylLanguage language);
const char *jyl_status_get_meaning   (JylStatus status, JylLanguage language); /* a sentence */

G_END_DECLS
