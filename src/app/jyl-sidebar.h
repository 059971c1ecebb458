/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* The sections of the window, each with how much is in it. Choosing one goes to its page. */
#define JYL_TYPE_SIDEBAR (jyl_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (JylSidebar, jyl_sidebar, JYL, SIDEBAR, AdwBin)

GtkWidget  *jyl_sidebar_new         (void);
void        jyl_sidebar_set_dataset (JylSidebar *self, JylDataset *dataset);
void        jyl_sidebar_set_page    (JylSidebar *self, const char *page); /* marks its section, or none */
const char *jyl_sidebar_get_page    (JylSidebar *self);                   /* of the section that is marked, nullable */

G_END_DECLS
