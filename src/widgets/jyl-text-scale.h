/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How large the desktop's text is, as a factor; changes with "notify::gtk-xft-dpi" of its settings. */
double jyl_text_scale_get (GtkWidget *widget);

G_END_DECLS
