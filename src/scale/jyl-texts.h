/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-font.h"

G_BEGIN_DECLS

/* A text, set and placed. What it is to the picture, and in which colour, the picture knows. */
typedef struct {
  guint             kind;
  guint             ink;
  guint             series; /* whose colour, where the ink is a series' */
  PangoLayout      *text;   /* owned */
  cairo_rectangle_t area;   /* of the lines, ascent to descent */
} JylBox;

/* The texts of a picture, while it is being laid out and afterwards. */
typedef struct {
  JylLanguage language;
  double      width;    /* of the picture, in pixels */
  double      height;
  GArray     *boxes;    /* (element-type JylBox) those that stand */
  GHashTable *known;    /* (element-type utf8 PangoLayout) those that were set; NULL: nothing is kept any more */
  GHashTable *balanced; /* (element-type PangoLayout) those of them whose lines are as long as each other; borrowed */
} JylTexts;

void         jyl_texts_init         (JylTexts *self, JylLanguage language, double width, double height);
void         jyl_texts_forget       (JylTexts *self);
void         jyl_texts_clear        (JylTexts *self);
PangoLayout *jyl_texts_set          (JylTexts *self, double size, JylWeight weight, const char *text);
PangoLayout *jyl_texts_wrap         (JylTexts *self, double size, JylWeight weight, const char *text, double width,
                                     guint max_lines);
void         jyl_texts_balance      (JylTexts *self, PangoLayout *text);
void         jyl_texts_keep_company (JylTexts *self, PangoLayout *text);
JylBox      *jyl_texts_add          (JylTexts *self, guint kind, guint ink, PangoLayout *text, double x, double y);
gboolean     jyl_texts_is_free      (JylTexts *self, const cairo_rectangle_t *area, double gap);

double       jyl_text_size          (double em, double factor);
gboolean     jyl_text_is_whole      (PangoLayout *text);
void         jyl_text_get_size      (PangoLayout *text, double *width, double *height);
double       jyl_text_get_baseline  (PangoLayout *text);
gboolean     jyl_areas_overlap      (const cairo_rectangle_t *a, const cairo_rectangle_t *b, double gap);

G_END_DECLS
