/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-page.h"

G_BEGIN_DECLS

/* The module that has the window: what the program calls of it, by the name in jyl-module.h. */
int        jyl_ui_run       (int argc, char **argv);
/* A JylPageMaker. */
GtkWidget *jyl_ui_make_page (const char *name, JylSession *session);

G_END_DECLS
