/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* Who counts, issues, and passes on. All: (transfer full). */
/* "Federation of Trade Unions of … (FTURK)" → "FTURK"; what is short enough stays without its brackets. */
char *jyl_counter_shorten_name (const char *name);
/* Who counts a series, in a word or two; NULL where the dataset doesn't say. */
char *jyl_counter_get_name     (JylDataset *dataset, JylSeries *series, JylLanguage language);
char *jyl_counter_name_issuer  (JylDataset *dataset, JylDocument *document, JylLanguage language);
char *jyl_counter_name_source  (JylDataset *dataset, JylDocument *document, JylSeries *series, JylLanguage language,
                                gboolean *relayed);

G_END_DECLS
