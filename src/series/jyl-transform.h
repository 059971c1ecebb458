/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-dataset.h"
#include "jyl-part.h"

G_BEGIN_DECLS

/* What a part of a view does with its figures, as new figures: an indicator that is drawn in the place of the one
 * it comes from, whose id it has. Each of its observations is derived, has its formula in numbers, its
 * note in words and the citations of all that it rests on. Pure: nothing is kept, nothing is changed. */

#define JYL_TRANSFORM_ERROR (jyl_transform_error_quark ())
GQuark jyl_transform_error_quark (void);

typedef struct {
  JylIndicator *indicator; /* owned; its texts are in the language asked for */
  GArray       *indices;   /* (element-type guint) of each of its series, for its colour */
  int           base;      /* the year chosen; 0: there is none */
  char         *reference;     /* id of the deflator's or the whole's indicator; nullable */
  char        **notes;     /* a sentence each: how it was computed, and what was left out and why */
} JylTransformed;

/* @series: (element-type JylSeries) of @indicator. NULL where the part's transform isn't honest for these
 * figures; the error's message is one sentence in @language. Not for nominal parts. */
JylTransformed *jyl_transform_apply (JylDataset *dataset, JylIndicator *indicator, GPtrArray *series, JylPart *part,
                                     JylLanguage language, GError **error);
/* The same for the first figure of each series alone: whether there are any, and what they are. */
JylTransformed *jyl_transform_probe (JylDataset *dataset, JylIndicator *indicator, GPtrArray *series, JylPart *part,
                                     JylLanguage language, GError **error);
void            jyl_transformed_free (JylTransformed *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylTransformed, jyl_transformed_free)

/* (element-type JylIndicator) (transfer container): what can be the deflator, or the whole of a share; the
 * one that is taken if none is named is the first. */
GPtrArray      *jyl_transform_find_references (JylDataset *dataset, JylIndicator *indicator, JylTransform transform);
/* (element-type int): the years that can be the base, in order; empty where the transform has none. */
GArray         *jyl_transform_find_bases  (JylDataset *dataset, GPtrArray *series, JylPart *part);

G_END_DECLS
