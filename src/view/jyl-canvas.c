/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-canvas.h"

#include "jyl-view-private.h"

const char *const jyl_style_names[] = { "light", "dark", "print", "transparent", NULL };

/**
 * jyl_style_to_string:
 * @style: a style
 *
 * Returns: (transfer none): its name in a view: "light"
 */
const char *
jyl_style_to_string (JylStyle style)
{
  g_return_val_if_fail ((guint) style < JYL_N_STYLES, NULL);

  return jyl_style_names[style];
}

/**
 * jyl_style_from_string:
 * @name: the name of a style
 * @out: (out): where to put it; left alone where there is none of that name
 *
 * Returns: whether @name names a style
 */
gboolean
jyl_style_from_string (const char *name, JylStyle *out)
{
  guint style;

  g_return_val_if_fail (name != NULL && out != NULL, FALSE);

  if (!jyl_find_name (jyl_style_names, name, &style))
    return FALSE;
  *out = (JylStyle) style;
  return TRUE;
}
