/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* One observation in words, for the table, the card and the list. */
char       *jyl_figure_format_value         (JylFigure figure, JylLanguage language);
const char *jyl_figure_get_qualifier        (JylQualifier qualifier);
char       *jyl_figure_format_counter       (JylDataset *dataset, JylSeries *series, JylLanguage language);
char       *jyl_figure_format_counter_short (JylDataset *dataset, JylSeries *series, JylLanguage language);
char       *jyl_figure_format_citations     (JylDataset *dataset, JylObservation *observation, JylLanguage language);
char       *jyl_figure_get_address          (JylFigure figure);
/* Its members are NULL where there is none. */
JylFigure   jyl_figure_find                 (JylIndicator *indicator, const char *series, const char *period);
/* (element-type JylFigure) (transfer full) */
GArray     *jyl_figure_find_others          (JylFigure figure);
/* A language's name in itself: "Қазақша". */
const char *jyl_figure_get_language_name    (JylLanguage language);

G_END_DECLS
