/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-chart.h"

G_BEGIN_DECLS

/* A chart as tab-separated values, for a spreadsheet: what is drawn, and nothing else. */
char *jyl_tsv_write (JylChart *chart);

G_END_DECLS
