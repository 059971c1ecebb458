/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-sections.h"

G_BEGIN_DECLS

/* A section of a record's page. A long one shows its beginning and a button for the rest. */
#define JYL_TYPE_SECTION_VIEW (jyl_section_view_get_type ())
G_DECLARE_FINAL_TYPE (JylSectionView, jyl_section_view, JYL, SECTION_VIEW, AdwBin)

GtkWidget *jyl_section_view_new           (JylDataset *dataset, JylSection *section);
/* Marks the lines of a paragraph and none else; the first of them, or NULL. */
GtkWidget *jyl_section_view_set_paragraph (JylSectionView *self, guint paragraph);
/* The same for the line of a number. */
GtkWidget *jyl_section_view_set_observation (JylSectionView *self, JylObservation *observation);

G_END_DECLS
