/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-chart.h"

G_BEGIN_DECLS

/* A chart as an HTML document with one table: what is drawn, and nothing else. */
char *jyl_html_write (JylChart *chart);

G_END_DECLS
