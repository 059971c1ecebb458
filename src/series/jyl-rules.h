/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* What has to be known of a figure before it is compared, a sentence each; NULL-terminated, maybe empty. */
char **jyl_rules_describe (JylFigure figure, JylLanguage language);

G_END_DECLS
