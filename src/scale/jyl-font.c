/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-font.h"

#include <fontconfig/fontconfig.h>
#include <math.h>

/* The face of charts, first of JYL_FONT_FAMILIES. */
#define FACE "Inter"

/* Where fonts are on most systems, and nothing else: to read what a desktop's set-up says of hundreds of faces
 * takes longer than to draw a chart. */
static const char plain_set_up[] =
  "<?xml version='1.0'?><!DOCTYPE fontconfig SYSTEM 'urn:fontconfig:fonts.dtd'>"
  "<fontconfig>"
  "<dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir><dir prefix='xdg'>fonts</dir><dir>~/.fonts</dir>"
  "<cachedir>/var/cache/fontconfig</cachedir><cachedir prefix='xdg'>fontconfig</cachedir>"
  "</fontconfig>";

/* One context a thread: a font map may only be used from the thread that made it, and pictures are
 * also written from workers. */
static GPrivate context_of_thread = G_PRIVATE_INIT (g_object_unref);

static PangoContext *
make_context (void)
{
  g_autoptr (PangoFontMap) map = pango_cairo_font_map_new ();
  cairo_font_options_t *options = cairo_font_options_create ();
  PangoContext *context;

  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (map), 96);
  context = pango_font_map_create_context (map);

  /* Without hinting a text is as wide on the screen as in a file at any scale, and nothing of the
   * desktop's font settings is left to change a picture. */
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_subpixel_order (options, CAIRO_SUBPIXEL_ORDER_DEFAULT);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_base_dir (context, PANGO_DIRECTION_LTR);

  return context;
}

static gboolean
has_face (FcConfig *config)
{
  const FcFontSet *fonts = FcConfigGetFonts (config, FcSetSystem);

  for (int i = 0; fonts != NULL && i < fonts->nfont; i++)
    {
      FcChar8 *family;

      if (FcPatternGetString (fonts->fonts[i], FC_FAMILY, 0, &family) == FcResultMatch
          && g_str_equal ((const char *) family, FACE))
        return TRUE;
    }

  return FALSE;
}

/**
 * jyl_font_set_up_plainly:
 *
 * For a process that draws charts and nothing else: looks for fonts in the usual folders without reading the
 * set-up of the desktop, of which charts take nothing. Does nothing where the face of charts isn't in those
 * folders, or where the environment names a set-up. To be called before the first text is set.
 */
void
jyl_font_set_up_plainly (void)
{
  static const char *const variables[] = { "FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT" };
  FcConfig *config;

  for (guint i = 0; i < G_N_ELEMENTS (variables); i++)
    if (g_getenv (variables[i]) != NULL)
      return;

  config = FcConfigCreate ();
  if (config == NULL)
    return;
  if (FcConfigParseAndLoadFromMemory (config, (const FcChar8 *) plain_set_up, FcTrue) && FcConfigBuildFonts (config)
      && has_face (config))
    FcConfigSetCurrent (config);
  /* It has a reference of its own to the one that it uses. */
  FcConfigDestroy (config);
}

/**
 * jyl_font_get_context:
 *
 * The context in which all chart text is set: 96 dpi, unhinted, in no need of a display. Made on
 * first use and kept for the thread.
 *
 * Returns: (transfer none): the context of this thread
 */
PangoContext *
jyl_font_get_context (void)
{
  PangoContext *context = g_private_get (&context_of_thread);

  if (context == NULL)
    {
      context = make_context ();
      g_private_set (&context_of_thread, context);
    }

  return context;
}

static PangoWeight
pango_weight (JylWeight weight)
{
  switch (weight)
    {
    case JYL_WEIGHT_BOLD:
      return PANGO_WEIGHT_BOLD;
    case JYL_WEIGHT_MEDIUM:
      return PANGO_WEIGHT_SEMIBOLD;
    case JYL_WEIGHT_REGULAR:
    default:
      return PANGO_WEIGHT_NORMAL;
    }
}

/**
 * jyl_font_get_letter_spacing:
 * @size: height of the em in pixels
 * @weight: a #PangoWeight
 *
 * Bold is for what is set large, where the letters of a face drawn for small text stand a little far
 * apart.
 *
 * Returns: what is added between letters, in pixels
 */
double
jyl_font_get_letter_spacing (double size, int weight)
{
  return weight >= PANGO_WEIGHT_BOLD ? -0.012 * size : 0;
}

/**
 * jyl_font_layout_new:
 * @language: the language of @text, for the shapes of letters and the breaking of lines
 * @size: height of the em in pixels
 * @text: what to set, plain text
 *
 * A line of chart text. Figures are tabular, so that numbers under one another align and a
 * changing number keeps its width.
 *
 * Returns: (transfer full): a new layout
 */
PangoLayout *
jyl_font_layout_new (JylLanguage language, double size, JylWeight weight, const char *text)
{
  PangoLayout *layout = pango_layout_new (jyl_font_get_context ());
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoFontDescription *description = pango_font_description_new ();
  int spacing;

  pango_font_description_set_family_static (description, JYL_FONT_FAMILIES);
  pango_font_description_set_weight (description, pango_weight (weight));
  pango_font_description_set_absolute_size (description, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));
  pango_attr_list_insert (attributes,
                          pango_attr_language_new (pango_language_from_string (jyl_language_to_string (language))));
  spacing = (int) lround (jyl_font_get_letter_spacing (size, (int) pango_weight (weight)) * PANGO_SCALE);
  if (spacing != 0)
    pango_attr_list_insert (attributes, pango_attr_letter_spacing_new (spacing));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, text, -1);

  return layout;
}

/**
 * jyl_font_draw:
 * @x: left edge of @layout
 * @y: top edge of @layout
 *
 * Draws @layout in the current source. Cairo 1.16 puts each glyph of a raster picture on a whole
 * pixel, which spaces small text unevenly; there the outlines are filled instead. In a PDF or an
 * SVG the text stays text.
 */
void
jyl_font_draw (cairo_t *cr, PangoLayout *layout, double x, double y)
{
  cairo_surface_type_t type = cairo_surface_get_type (cairo_get_target (cr));

  cairo_new_path (cr);
  cairo_move_to (cr, x, y);
  if (type == CAIRO_SURFACE_TYPE_PDF || type == CAIRO_SURFACE_TYPE_SVG)
    {
      pango_cairo_show_layout (cr, layout);
    }
  else
    {
      pango_cairo_layout_path (cr, layout);
      cairo_fill (cr);
    }
  cairo_new_path (cr);
}
