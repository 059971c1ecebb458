/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Every key of the program, in one table: what it is bound to and what the window of shortcuts says. */
void jyl_shortcuts_install (GtkApplication *application);
void jyl_shortcuts_show    (GtkWindow *parent);

G_END_DECLS
