/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the program does without a window: checking, listing and exporting, version and help. No GTK
 * here: it works where there is no display.
 *
 * TRUE: all is done, and the process ends with @exit_status. FALSE: a window is wanted, and the
 * arguments are those that it may have: at most one file. */
gboolean jyl_command_line_run (int argc, char **argv, int *exit_status);

G_END_DECLS
