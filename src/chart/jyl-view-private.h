/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-view.h"

G_BEGIN_DECLS

/* The inside of a view: for jyl-view.c and jyl-view-json.c alone. */

struct _JylView {
  gatomicrefcount ref_count;

  char       *indicator;
  char      **series; /* nullable */
  int         first_day;
  int         last_day;
  JylLanguage language;
  JylStyle    style;
  double      width;
  double      height;
};

/* Swaps reversed days and clamps both; for a view that nobody else has seen yet. */
void jyl_view_set_range (JylView *self, int first_day, int last_day);

G_END_DECLS
