/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jyl-dataset.h"
#include "jyl-line-box.h"

G_BEGIN_DECLS

/* "¶11": a button that leads to the paragraph where something stands. */
GtkWidget *jyl_citation_button_new     (JylDataset *dataset, JylCitation *citation);
/* Adds buttons for the first few citations to a line, and how many more there are. */
void       jyl_citation_buttons_append (JylLineBox *box, JylDataset *dataset, GPtrArray *citations);
GtkWidget *jyl_citation_buttons_new    (JylDataset *dataset, GPtrArray *citations);

G_END_DECLS
