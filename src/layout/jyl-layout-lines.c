/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The texts of a layout line by line, for files that keep them as text. */

#include "jyl-layout-private.h"

#include <string.h>

/* Which end of a line stays where it is when another font makes it wider or narrower. */
static JylAnchor
get_anchor (JylLayout *self, const JylBox *box)
{
  switch (box->kind)
    {
    case JYL_BOX_NOTE:
      /* Beside the key a note stands at the right margin. */
      return box->area.x > self->width / 4 ? JYL_ANCHOR_END : JYL_ANCHOR_START;
    case JYL_BOX_VALUE_TICK:
    case JYL_BOX_CREDIT:
      return JYL_ANCHOR_END;
    case JYL_BOX_TIME_TICK:
    case JYL_BOX_VALUE:
    case JYL_BOX_EMPTY:
    case JYL_BOX_FLAG:
      return JYL_ANCHOR_MIDDLE;
    case JYL_BOX_TITLE:
    case JYL_BOX_SUBTITLE:
    case JYL_BOX_PANEL_TITLE:
    case JYL_BOX_PANEL_SCOPE:
    case JYL_BOX_END_VALUE:
    case JYL_BOX_END_NOTE:
    case JYL_BOX_KEY:
    case JYL_BOX_SOURCE:
    case JYL_BOX_FLAG_ITEM:
    default:
      return JYL_ANCHOR_START;
    }
}

/* What the line shows: an ellipsis where the text was cut, no space where it was broken. */
static char *
get_line_text (PangoLayout *layout, PangoLayoutLine *line)
{
  const char *text = pango_layout_get_text (layout);
  GString *shown = g_string_new (NULL);

  for (GSList *l = line->runs; l != NULL; l = l->next)
    {
      const PangoItem *item = ((PangoLayoutRun *) l->data)->item;

      if (item->analysis.flags & PANGO_ANALYSIS_FLAG_IS_ELLIPSIS)
        g_string_append (shown, "…");
      else
        g_string_append_len (shown, text + item->offset, item->length);
    }

  return g_strchomp (g_string_free (shown, FALSE));
}

static void
tell_lines (JylLayout *self, const JylBox *box, JylLayoutTextFunc func, gpointer user_data)
{
  const PangoFontDescription *font = pango_layout_get_font_description (box->text);
  PangoLayoutIter *iter = pango_layout_get_iter (box->text);
  JylLayoutText told = {
    .anchor = get_anchor (self, box),
    .size = (double) pango_font_description_get_size (font) / PANGO_SCALE,
    .weight = (int) pango_font_description_get_weight (font),
    .color = jyl_layout_get_ink (self, box),
  };

  told.letter_spacing = jyl_font_get_letter_spacing (told.size, told.weight);
  do
    {
      PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
      g_autofree char *text = get_line_text (box->text, line);
      PangoRectangle extents;

      if (*text == '\0')
        continue;
      pango_layout_iter_get_line_extents (iter, NULL, &extents);
      told.text = text;
      told.width = (double) extents.width / PANGO_SCALE;
      told.x = box->area.x + (double) extents.x / PANGO_SCALE;
      told.y = box->area.y + (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE;
      func (&told, user_data);
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
}

/* The rectangles of the bytes from @start to @end of a text, one for each line that has some of them. */
static void
tell_range (const JylBox *box, gsize start, gsize end, JylLayoutLink *link, JylLayoutLinkFunc func, gpointer user_data)
{
  PangoLayoutIter *iter = pango_layout_get_iter (box->text);

  do
    {
      PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
      gsize line_start = (gsize) line->start_index;
      gsize line_end = line_start + (gsize) line->length;
      PangoRectangle extents;
      int left, right;

      if (line_end <= start || line_start >= end)
        continue;
      pango_layout_iter_get_line_extents (iter, NULL, &extents);
      pango_layout_line_index_to_x (line, (int) MAX (start, line_start), FALSE, &left);
      pango_layout_line_index_to_x (line, (int) MIN (end, line_end), FALSE, &right);
      if (right <= left)
        continue;
      link->area = (cairo_rectangle_t) {
        box->area.x + (double) (extents.x + left) / PANGO_SCALE,
        box->area.y + (double) extents.y / PANGO_SCALE,
        (double) (right - left) / PANGO_SCALE,
        (double) extents.height / PANGO_SCALE,
      };
      func (link, user_data);
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
}

/**
 * jyl_layout_foreach_text:
 * @self: a layout
 * @func: (scope call): called for each line of text
 * @user_data: for @func
 *
 * Tells every line of text that the picture shows, in the order in which they are painted. With
 * jyl_chart_draw_shapes() they make the whole picture.
 */
void
jyl_layout_foreach_text (JylLayout *self, JylLayoutTextFunc func, gpointer user_data)
{
  g_return_if_fail (JYL_IS_LAYOUT (self));
  g_return_if_fail (func != NULL);

  /* Boxes are painted by kind, and the kinds are in that order. */
  for (guint kind = 0; kind < JYL_N_BOX_KINDS; kind++)
    {
      for (guint i = 0; i < self->texts.boxes->len; i++)
        {
          const JylBox *box = &g_array_index (self->texts.boxes, JylBox, i);

          if (box->kind == kind)
            tell_lines (self, box, func, user_data);
        }
    }
}

/**
 * jyl_layout_foreach_link:
 * @self: a layout
 * @func: (scope call): called for each part of a link
 * @user_data: for @func
 *
 * Tells where the source line names documents that have an address. A link that goes over the end of
 * a line comes in several parts.
 */
void
jyl_layout_foreach_link (JylLayout *self, JylLayoutLinkFunc func, gpointer user_data)
{
  const JylSourceLink *links;
  guint n_links;

  g_return_if_fail (JYL_IS_LAYOUT (self));
  g_return_if_fail (func != NULL);

  links = jyl_chart_get_source_links (self->chart, &n_links);
  for (guint i = 0; i < self->texts.boxes->len; i++)
    {
      const JylBox *box = &g_array_index (self->texts.boxes, JylBox, i);

      if (box->kind != JYL_BOX_SOURCE)
        continue;
      for (guint j = 0; j < n_links; j++)
        {
          JylLayoutLink link = { .url = links[j].url };

          tell_range (box, links[j].start, links[j].start + links[j].length, &link, func, user_data);
        }
    }
}
