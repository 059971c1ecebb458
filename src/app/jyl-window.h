/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-page.h"
#include "jyl-session.h"
#include "jyl-settings.h"

G_BEGIN_DECLS

/* The window: sections at the side, a page, and the way between places. Its actions are in
 * jyl-window-actions.c. */
#define JYL_TYPE_WINDOW (jyl_window_get_type ())
G_DECLARE_FINAL_TYPE (JylWindow, jyl_window, JYL, WINDOW, AdwApplicationWindow)

JylWindow  *jyl_window_new         (GtkApplication *application, JylSession *session, JylSettings *settings,
                                    JylPageMaker make_page);
gboolean    jyl_window_go          (JylWindow *self, const char *address);
void        jyl_window_open_file   (JylWindow *self, GFile *file); /* a dataset, or an exported picture */
JylAddress *jyl_window_get_address (JylWindow *self); /* of the place shown; nullable */
JylPage    *jyl_window_get_page    (JylWindow *self); /* nullable */

G_END_DECLS
