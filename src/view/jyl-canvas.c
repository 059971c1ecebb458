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
/**
 * jyl_style_from_string:
 * @name: the name of a style
 * @out: (out): where to put it; left alone where there is none of that name
 *
 * Returns: whether @name names a style
 */
JYL_DEFINE_NAMES (JylStyle, jyl_style_to_string, jyl_style_from_string, jyl_style_names)
