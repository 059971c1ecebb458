/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-chart-table.h"
#include "jyl-later.h"

G_BEGIN_DECLS

struct _JylChartTable {
  AdwBin              parent_instance;

  /* template */
  GtkColumnView       *column_view;
  GtkSingleSelection  *selection;
  GtkSortListModel    *sorted;
  GtkColumnViewColumn *period_column;
  GtkColumnViewColumn *value_column;
  GtkColumnViewColumn *status_column;
  GtkColumnViewColumn *counter_column;
  GtkColumnViewColumn *citation_column;

  /* owned */
  JylDataset          *dataset;
  JylChart            *chart; /* nullable */
  JylIndicator        *indicator; /* nullable: whose numbers are listed where no chart draws them */
  JylObservation      *selected;
  GListStore          *rows;

  JylLater             click_later; /* a row was clicked and is about to be selected */
  gboolean             selecting;    /* the selection follows the property, not the other way */
};

/* From jyl-chart-table-columns.c. */
void jyl_chart_table_init_columns (JylChartTable *self);

G_END_DECLS
