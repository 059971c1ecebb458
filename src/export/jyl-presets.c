/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-export.h"

#include <glib/gi18n.h>

/* In CSS pixels, of which 96 make an inch. Print wants 300 dots an inch. */
#define MILLIMETRES(n) ((n) * 96.0 / 25.4)
#define PRINT_SCALE (300.0 / 96.0)

static const JylSizePreset presets[] = {
  { "slide", N_("Slide (1920 × 1080)"), 1280, 720, 1.5, FALSE },
  { "square", N_("Square (1080 × 1080)"), 1080, 1080, 1, FALSE },
  { "story", N_("Story (1080 × 1920)"), 1080, 1920, 1, FALSE },
  { "column", N_("Newspaper column (85 mm)"), MILLIMETRES (85), MILLIMETRES (80), PRINT_SCALE, TRUE },
  { "a4", N_("A4 landscape"), MILLIMETRES (297), MILLIMETRES (210), PRINT_SCALE, FALSE },
  { "poster", N_("Poster (3840 × 2160)"), 3840, 2160, 1, FALSE },
};

/**
 * jyl_export_get_presets:
 * @n_presets: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_presets): sizes for the usual uses; titles are msgids
 */
const JylSizePreset *
jyl_export_get_presets (guint *n_presets)
{
  g_return_val_if_fail (n_presets != NULL, NULL);

  *n_presets = G_N_ELEMENTS (presets);
  return presets;
}
