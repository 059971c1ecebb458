/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-chart.h"

G_BEGIN_DECLS

/* The columns of a chart as a table, and what stands in them for one point: words in the chart's
 * language, without any markup. */
typedef enum {
  JYL_TABLE_SERIES,
  JYL_TABLE_PERIOD,
  JYL_TABLE_VALUE,  /* as it is written in the picture: "≈ 2,033", "958*" */
  JYL_TABLE_NUMBER, /* for a spreadsheet: "2033", "19.2", with the language's sign for the decimals */
  JYL_TABLE_UNIT,
  JYL_TABLE_STATUS,
  JYL_TABLE_SOURCE, /* the citations: "FTURK, 25 Dec 2024, ¶11" */
} JylTableColumn;

const char *jyl_table_get_heading (JylTableColumn column, JylLanguage language);
char       *jyl_table_get_cell    (JylChart *chart, guint series, guint point, JylTableColumn column);

G_END_DECLS
