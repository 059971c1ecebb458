/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* "¶11": a button that leads to the paragraph where something stands. */
GtkWidget *jyl_citation_button_new (JylDataset *dataset, JylCitation *citation);
/* Buttons for the first few citations, and how many more there are. */
GtkWidget *jyl_citation_box_new    (JylDataset *dataset, GPtrArray *citations);

G_END_DECLS
