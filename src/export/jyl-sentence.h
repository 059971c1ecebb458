/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-chart.h"

G_BEGIN_DECLS

/* Plain sentences with their source, for a letter or a message. */
char *jyl_sentence_write_point (JylChart *chart, guint series, guint point);
char *jyl_sentence_write_chart (JylChart *chart);

G_END_DECLS
