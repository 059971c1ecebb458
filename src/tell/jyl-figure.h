/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* One observation in words, for the table, the card and the list. */
char       *jyl_figure_format_value         (JylObservation *observation, JylLanguage language);
const char *jyl_figure_get_qualifier        (JylQualifier qualifier);
char       *jyl_figure_format_counter       (JylDataset *dataset, JylSeries *series, JylLanguage language);
char       *jyl_figure_format_counter_short (JylDataset *dataset, JylSeries *series, JylLanguage language);
char       *jyl_figure_format_citations     (JylDataset *dataset, JylObservation *observation, JylLanguage language);
char       *jyl_figure_get_address          (JylObservation *observation);
JylObservation *jyl_figure_find             (JylIndicator *indicator, const char *series, const char *period);
GPtrArray  *jyl_figure_find_others          (JylObservation *observation);
/* A language's name in itself: "Қазақша". */
const char *jyl_figure_get_language_name    (JylLanguage language);

G_END_DECLS
