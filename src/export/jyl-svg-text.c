/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The texts of a chart as elements of an SVG: one a line, at the place that the layout gave it. */

#include <math.h>
#include <string.h>

#include "jyl-export-private.h"

/* Those of JYL_FONT_FAMILIES as CSS has them, and faces of other systems with the same letters. */
#define FAMILIES "Inter, 'Noto Sans', 'DejaVu Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"

static const char *const anchors[] = {
  [JYL_ANCHOR_START] = NULL,
  [JYL_ANCHOR_MIDDLE] = "middle",
  [JYL_ANCHOR_END] = "end",
};

/* A hundredth of a pixel is enough; without zeros at the end. */
static void
append_number (GString *out, const char *name, double value)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  gsize length;

  g_ascii_formatd (digits, sizeof digits, "%.2f", value);
  for (length = strlen (digits); digits[length - 1] == '0'; length--)
    digits[length - 1] = '\0';
  if (digits[length - 1] == '.')
    digits[length - 1] = '\0';

  g_string_append_printf (out, " %s=\"%s\"", name, strcmp (digits, "-0") == 0 ? "0" : digits);
}

static guint
to_byte (double part)
{
  return (guint) lround (CLAMP (part, 0, 1) * 255);
}

static void
append_text_cb (const JylLayoutText *text, gpointer user_data)
{
  GString *out = user_data;
  g_autofree char *escaped = g_markup_escape_text (text->text, -1);
  double anchor = text->anchor == JYL_ANCHOR_END ? 1 : text->anchor == JYL_ANCHOR_MIDDLE ? 0.5 : 0;

  g_string_append (out, "<text");
  append_number (out, "x", text->x + anchor * text->width);
  append_number (out, "y", text->y);
  if (anchors[text->anchor] != NULL)
    g_string_append_printf (out, " text-anchor=\"%s\"", anchors[text->anchor]);
  append_number (out, "font-size", text->size);
  if (text->weight != 400)
    g_string_append_printf (out, " font-weight=\"%d\"", text->weight);
  if (fabs (text->letter_spacing) > 0.001)
    append_number (out, "letter-spacing", text->letter_spacing);
  g_string_append_printf (out, " fill=\"#%02x%02x%02x\"", to_byte (text->color.red), to_byte (text->color.green),
                          to_byte (text->color.blue));
  if (text->color.alpha < 1)
    append_number (out, "fill-opacity", text->color.alpha);
  /* Of a lone letter there is nothing to space. */
  if (g_utf8_strlen (text->text, -1) > 1)
    append_number (out, "textLength", text->width);
  g_string_append_printf (out, ">%s</text>\n", escaped);
}

/**
 * jyl_svg_write_texts:
 * @layout: a layout
 *
 * Each element says how wide it is to be, so that another font doesn't make it collide with its
 * neighbours.
 *
 * Returns: (transfer full): a group of elements, a line each
 */
char *
jyl_svg_write_texts (JylLayout *layout)
{
  GString *out = g_string_new ("<g font-family=\"" FAMILIES "\" style=\"font-variant-numeric:tabular-nums;"
                               "font-feature-settings:'tnum'\">\n");

  jyl_layout_foreach_text (layout, append_text_cb, out);
  g_string_append (out, "</g>\n");

  return g_string_free (out, FALSE);
}
