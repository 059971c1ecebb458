/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-sections.h"

G_BEGIN_DECLS

/* A section of a record's page. A long one shows its beginning and a button for the rest. */
#define JYL_TYPE_SECTION_BOX (jyl_section_box_get_type ())
G_DECLARE_FINAL_TYPE (JylSectionBox, jyl_section_box, JYL, SECTION_BOX, AdwBin)

GtkWidget *jyl_section_box_new           (JylDataset *dataset, JylSection *section);
/* Marks the lines of a paragraph and none else; the first of them, or NULL. */
GtkWidget *jyl_section_box_set_paragraph (JylSectionBox *self, guint paragraph);
/* The same for the line of a number. */
GtkWidget *jyl_section_box_set_observation (JylSectionBox *self, JylObservation *observation);
/* An outline that ends above a height of what scrolls goes on. */
void       jyl_section_box_reach         (JylSectionBox *self, GtkWidget *content, double y);

G_END_DECLS
