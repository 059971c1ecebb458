/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-text.h"

G_BEGIN_DECLS

/* What the figures of an indicator are counted in. A value; what it points at is the indicator's. */
typedef struct {
  const char *id;       /* figures of units with the same id can be compared; never NULL */
  JylUnitKind kind;
  JylText    *text;     /* "tenge a month" */
  const char *symbol;   /* "₸", "%"; nullable */
  guint       decimals; /* that its figures are told with */
} JylUnit;

gboolean jyl_unit_equal  (const JylUnit *a, const JylUnit *b); /* the same id */
/* 85,000 ₸; 19.2% in English, 19,2 % in Russian. (transfer full) */
char    *jyl_unit_format (const JylUnit *self, JylLanguage language, double value);

/* What a file that doesn't say it is taken to mean. */
JylUnitKind jyl_unit_kind_assume (const char *symbol);
JylMeasure  jyl_measure_assume   (JylMark mark, JylUnitKind kind);

gboolean    jyl_unit_kind_can_deflate (JylUnitKind kind);

G_END_DECLS
