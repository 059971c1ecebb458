/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Formulas of derived observations: "round(100 * (85000 - 70000) / 70000)". */
#define JYL_FORMULA_MAX_LENGTH 1000
#define JYL_FORMULA_MAX_DEPTH  32

typedef enum {
  JYL_FORMULA_ERROR_SYNTAX,
  JYL_FORMULA_ERROR_TOO_LONG,
  JYL_FORMULA_ERROR_NOT_FINITE,
} JylFormulaError;

#define JYL_FORMULA_ERROR (jyl_formula_error_quark ())
GQuark   jyl_formula_error_quark (void);
gboolean jyl_formula_evaluate    (const char *formula, double *out, GError **error);
gboolean jyl_formula_agrees      (double result, double value, guint decimals);

G_END_DECLS
