/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-page.h"

G_BEGIN_DECLS

/* What is new and what there is: the latest numbers, the newest events, what the dataset covers.
 * Everything on it is a way in. */
#define JYL_TYPE_OVERVIEW_PAGE (jyl_overview_page_get_type ())
G_DECLARE_FINAL_TYPE (JylOverviewPage, jyl_overview_page, JYL, OVERVIEW_PAGE, JylPage)

GtkWidget *jyl_overview_page_new (void);

G_END_DECLS
