/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-types.h"

G_BEGIN_DECLS

/* The formula of a derived number as it is told: "60 / (1 − 0.29)". (transfer full) */
char *jyl_equation_format (JylLanguage language, const char *formula, gboolean *shortened);

G_END_DECLS
