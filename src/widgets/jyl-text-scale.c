/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-text-scale.h"

#define LEAST 0.5
#define MOST 4.0

/**
 * jyl_text_scale_get:
 * @settings: of a widget's display
 *
 * Returns: 1 for text of 100 %, 2 for 200 %; between 0.5 and 4
 */
double
jyl_text_scale_get (GtkSettings *settings)
{
  int dpi = 0;

  g_return_val_if_fail (GTK_IS_SETTINGS (settings), 1);

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);

  return dpi > 0 ? CLAMP (dpi / (96.0 * 1024.0), LEAST, MOST) : 1;
}
