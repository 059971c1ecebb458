/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-palette.h"

#define RGBA(hex, alpha)                                                                                               \
  {                                                                                                                    \
    (((hex) >> 16) & 0xff) / 255.0, (((hex) >> 8) & 0xff) / 255.0, ((hex) &0xff) / 255.0, alpha                        \
  }
#define RGB(hex) RGBA (hex, 1)

#define LIGHT_COLORS \
  .ground = RGB (0xffffff), \
  .text = RGB (0x1b1c20), \
  .dim = RGB (0x5b5e66), \
  .series = { \
    RGB (0x114fb3), /* blue */ \
    RGB (0x17786a), /* teal */ \
    RGB (0x8b2531), /* crimson */ \
    RGB (0x745b19), /* ochre */ \
    RGB (0x975286), /* mauve */ \
    RGB (0x344246), /* slate */ \
  }, \
  .reported = RGB (0xc26200), \
  .derived = RGB (0x582263), \
  .forecast = RGB (0x7d919c)

/* The hues were chosen by searching lightness and chroma within the hue of each for the largest
 * least CIEDE2000 distance between any two, seen normally and with each dichromacy; the grey of
 * each differs too, so that a grey copy of the light style still tells them apart. */
static const JylPalette palettes[JYL_N_STYLES] = {
  [JYL_STYLE_LIGHT] = {
    .has_ground = TRUE,
    .grid = RGB (0xe3e4e8),
    .axis = RGB (0x8e9199),
    .rule = RGB (0xd5d7dc),
    LIGHT_COLORS,
  },
  [JYL_STYLE_DARK] = {
    .has_ground = TRUE,
    .ground = RGB (0x1e1e1e),
    .text = RGB (0xf2f2f4),
    .dim = RGB (0xa9acb4),
    .grid = RGB (0x37383c),
    .axis = RGB (0x7c7f87),
    .rule = RGB (0x46484d),
    .series = {
      RGB (0x629efd), /* blue */
      RGB (0x74decf), /* teal */
      RGB (0xe86966), /* coral */
      RGB (0xeced9e), /* straw */
      RGB (0xcc8dbb), /* mauve */
      RGB (0xddf1ff), /* ice */
    },
    .reported = RGB (0xf99e5b),
    .derived = RGB (0x985fb8),
    .forecast = RGB (0x828d94),
  },
  [JYL_STYLE_PRINT] = {
    .has_ground = TRUE,
    .ground = RGB (0xffffff),
    .text = RGB (0x000000),
    .dim = RGB (0x4a4a4a),
    .grid = RGB (0xdedede),
    .axis = RGB (0x808080),
    .rule = RGB (0xbababa),
    .series = {
      RGB (0x3d3d3d),
      RGB (0x757575),
      RGB (0x121212),
      RGB (0x5a5a5a),
      RGB (0x282828),
      RGB (0x4b4b4b),
    },
    .reported = RGB (0x262626),
    .derived = RGB (0x404040),
    .forecast = RGB (0x707070),
  },
  [JYL_STYLE_TRANSPARENT] = {
    .has_ground = FALSE,
    /* What is quiet on white must stay quiet on the tinted ground of a slide. */
    .grid = RGBA (0x1b1c20, 0.12),
    .axis = RGBA (0x1b1c20, 0.5),
    .rule = RGBA (0x1b1c20, 0.19),
    LIGHT_COLORS,
  },
};

/**
 * jyl_palette_get:
 * @style: a style
 *
 * Returns: (transfer none): the colours of @style
 */
const JylPalette *
jyl_palette_get (JylStyle style)
{
  g_return_val_if_fail ((guint) style < JYL_N_STYLES, &palettes[JYL_STYLE_LIGHT]);

  return &palettes[style];
}

/**
 * jyl_palette_get_mark_color:
 * @status: who stands behind the number
 * @series: which of the chart's colours the official marks of the series have; any number
 *
 * Official marks have their series' colour; the other statuses have one colour each, whoever
 * counted, so that the status key needs one entry a status.
 *
 * Returns: the colour of the mark
 */
JylColor
jyl_palette_get_mark_color (const JylPalette *self, JylStatus status, guint series)
{
  switch (status)
    {
    case JYL_STATUS_REPORTED:
      return self->reported;
    case JYL_STATUS_DERIVED:
      return self->derived;
    case JYL_STATUS_FORECAST:
      return self->forecast;
    case JYL_STATUS_OFFICIAL:
    default:
      return self->series[series % JYL_N_SERIES_COLORS];
    }
}

/**
 * jyl_color_set_source:
 * @alpha: 0 (nothing) to 1 (as opaque as the colour is)
 *
 * Makes the colour the source of @cr.
 */
void
jyl_color_set_source (JylColor self, cairo_t *cr, double alpha)
{
  cairo_set_source_rgba (cr, self.red, self.green, self.blue, self.alpha * alpha);
}
