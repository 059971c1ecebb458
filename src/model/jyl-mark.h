/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-types.h"

G_BEGIN_DECLS

/* What stands on the two axes of a plot. */
typedef enum {
  JYL_AXES_TIME,  /* time on x, values on y */
  JYL_AXES_VALUE, /* values on x, on y the series, each with its figure of one and the same period */
} JylAxes;

/* What is true of a mark wherever it is drawn. How it is drawn stands beside it, in jyl-mark-*.c of the room that
 * draws. */
typedef struct {
  const char *title;     /* msgid, for a menu: "Stacked Bars" */
  JylAxes     axes;      /* that it needs */
  gboolean    from_zero; /* its length is its value */
  gboolean    slotted;   /* it fills the slot of its period */
  gboolean    stacked;   /* on those of the series before */
  gboolean    joined;    /* with the one before, where their periods touch */
  gboolean    holds;     /* through its period, as what is in force does; else it stands in the middle */
  gboolean    lone;      /* by itself, and over all others */
  guint       measures;  /* which figures it is honest for, whatever the dataset draws them as: JYL_MEASURE_BIT()s */
  const char *refusal;   /* msgid, a sentence: why it isn't for others; NULL: it is for all */
} JylMarkTraits;

#define JYL_MEASURE_BIT(measure) (1u << (measure))
#define JYL_ANY_MEASURE (~0u)

const JylMarkTraits *jyl_mark_get_traits (JylMark mark);
/* Whether figures of @measure that the dataset draws as @own may be drawn as @mark. */
gboolean             jyl_mark_allows     (JylMark own, JylMeasure measure, JylMark mark);

/* The marks: jyl_mark_step, … */
#define JYL_MARK_TABLE(constant, table, name) extern const JylMarkTraits jyl_mark_##table;
JYL_MARKS (JYL_MARK_TABLE)
#undef JYL_MARK_TABLE

G_END_DECLS
