/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-text-scale.h"

#define LEAST 0.5
#define MOST 4.0

/**
 * jyl_text_scale_get:
 * @widget: a widget
 *
 * Returns: 1 for text of 100 %, 2 for 200 %; between 0.5 and 4
 */
double
jyl_text_scale_get (GtkWidget *widget)
{
  int dpi = 0;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), 1);

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);

  return dpi > 0 ? CLAMP (dpi / (96.0 * 1024.0), LEAST, MOST) : 1;
}
