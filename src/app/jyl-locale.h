/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The language of the process's own messages. No GTK here: the command line needs it without a display. */
void  jyl_locale_init        (void); /* once, first of all; GTK must not call setlocale () after it */
/* The folder that holds LL/LC_MESSAGES/jylnama.mo for a program in @program_folder; (transfer full). */
char *jyl_locale_find_folder (const char *program_folder);

G_END_DECLS
