/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the program calls of the module that has the window: by this name, with the program's arguments. */
#define JYL_MODULE_RUN "jyl_ui_run"
typedef int (*JylModuleRun) (int argc, char **argv);

G_END_DECLS
