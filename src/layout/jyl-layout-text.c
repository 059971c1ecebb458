/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-layout-private.h"

#include <math.h>
#include <string.h>

/* A last line of less than this part of the width. */
#define LONELY 0.18

#define BALANCED "jyl-text-balanced"
#define EN_DASH "\342\200\223"

/* Six and a quarter points: what newspapers still print below a chart. */
#define SMALLEST_TEXT 8.5

/* The size of a text that is @factor times the common one. */
double
jyl_layout_text_size (JylLayout *self, double factor)
{
  return MAX (self->em * factor, SMALLEST_TEXT);
}

static PangoLayout *
make_text (JylLayout *self, double size, JylWeight weight, const char *text)
{
  PangoLayout *layout = jyl_font_layout_new (self->language, size, weight, text);

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  return layout;
}

/* While things are being placed the same texts are set again and again, to see what fits; each is made once.
 * (transfer full) (nullable) */
static PangoLayout *
recall_text (JylLayout *self, const char *key)
{
  PangoLayout *text = self->texts != NULL ? g_hash_table_lookup (self->texts, key) : NULL;

  return text != NULL ? g_object_ref (text) : NULL;
}

static void
keep_text (JylLayout *self, const char *key, PangoLayout *text)
{
  if (self->texts != NULL)
    g_hash_table_insert (self->texts, g_strdup (key), g_object_ref (text));
}

/* A text on one line. (transfer full) */
PangoLayout *
jyl_layout_set_text (JylLayout *self, double size, JylWeight weight, const char *text)
{
  g_autofree char *key = g_strdup_printf ("%g %d %s", size, (int) weight, text);
  PangoLayout *layout = recall_text (self, key);

  if (layout == NULL)
    {
      layout = make_text (self, size, weight, text);
      keep_text (self, key, layout);
    }

  return layout;
}

static void
forbid_break (PangoLayout *layout, const char *from)
{
  const char *text = pango_layout_get_text (layout);
  PangoAttribute *attribute = pango_attr_allow_breaks_new (FALSE);

  attribute->start_index = (guint) (from - text);
  attribute->end_index = (guint) (g_utf8_next_char (g_utf8_next_char (from)) - text);
  pango_attr_list_insert (pango_layout_get_attributes (layout), attribute);
}

/* "2019–2024", "янв.–сент.", "25 Dec": no line ends at a dash within a word, nor between a number and what it
 * is a number of. */
static void
keep_together (PangoLayout *layout)
{
  const char *text = pango_layout_get_text (layout);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      const char *next = g_utf8_next_char (p);

      if (*next == '\0' || *next == ' ')
        continue;
      if (g_str_has_prefix (p, EN_DASH) ||
          (*p == ' ' && p > text && g_ascii_isdigit (p[-1]) && g_unichar_isalpha (g_utf8_get_char (next))))
        forbid_break (layout, p);
    }
}

/* A text of at most @max_lines lines of @width pixels, cut with an ellipsis. (transfer full) */
PangoLayout *
jyl_layout_wrap_text (JylLayout *self, double size, JylWeight weight, const char *text, double width, guint max_lines)
{
  g_autofree char *key = g_strdup_printf ("%g %d %g %u %s", size, (int) weight, width, max_lines, text);
  PangoLayout *layout = recall_text (self, key);

  if (layout != NULL)
    return layout;

  layout = make_text (self, size, weight, text);
  keep_together (layout);
  pango_layout_set_width (layout, (int) ceil (MAX (width, 1) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_height (layout, -(int) MAX (max_lines, 1));
  keep_text (self, key, layout);
  return layout;
}

/* Whether nothing of @text is cut off, and no line ends within a word. */
gboolean
jyl_text_is_whole (PangoLayout *text)
{
  const char *string = pango_layout_get_text (text);

  if (pango_layout_is_ellipsized (text))
    return FALSE;

  for (GSList *l = pango_layout_get_lines_readonly (text); l != NULL && l->next != NULL; l = l->next)
    {
      const PangoLayoutLine *next = l->next->data;

      if (next->start_index > 0 && string[next->start_index - 1] != ' ' && string[next->start_index - 1] != '-')
        return FALSE;
    }

  return TRUE;
}

/* Makes the lines of a wrapped text about equally long, so that no word is left alone on the last. */
void
jyl_text_balance (PangoLayout *text)
{
  int n_lines = pango_layout_get_line_count (text);
  int wide = pango_layout_get_width (text), narrow = wide / 2;

  if (n_lines < 2 || g_object_get_data (G_OBJECT (text), BALANCED) != NULL || !jyl_text_is_whole (text))
    return;

  /* To three pixels: nobody sees more, and each step breaks the lines anew. */
  while (wide - narrow > 3 * PANGO_SCALE)
    {
      int middle = narrow + (wide - narrow) / 2;

      pango_layout_set_width (text, middle);
      if (pango_layout_get_line_count (text) > n_lines || !jyl_text_is_whole (text))
        narrow = middle;
      else
        wide = middle;
    }
  pango_layout_set_width (text, wide);
  g_object_set_data (G_OBJECT (text), BALANCED, (gpointer) BALANCED);
}

/* Balances a text that would leave a word or two alone on its last line. */
void
jyl_text_keep_company (PangoLayout *text)
{
  GSList *last = g_slist_last (pango_layout_get_lines_readonly (text));
  PangoRectangle area;

  if (last == NULL)
    return;

  pango_layout_line_get_extents (last->data, NULL, &area);
  if (area.width < LONELY * pango_layout_get_width (text))
    jyl_text_balance (text);
}

void
jyl_text_get_size (PangoLayout *text, double *width, double *height)
{
  PangoRectangle area;

  pango_layout_get_extents (text, NULL, &area);
  if (width != NULL)
    *width = (double) area.width / PANGO_SCALE;
  if (height != NULL)
    *height = (double) area.height / PANGO_SCALE;
}

/* From the top of the text to its first baseline. */
double
jyl_text_get_baseline (PangoLayout *text)
{
  return (double) pango_layout_get_baseline (text) / PANGO_SCALE;
}

/* Takes @text and puts its top left corner at @x, @y. The first baseline is moved to the nearest
 * whole pixel, where the feet of the letters are sharp. */
JylBox *
jyl_layout_add_box (JylLayout *self, JylBoxKind kind, JylInk ink, PangoLayout *text, double x, double y)
{
  double baseline = jyl_text_get_baseline (text);
  JylBox box = { .kind = kind, .ink = ink, .text = text };

  jyl_text_get_size (text, &box.area.width, &box.area.height);
  box.area.x = x;
  box.area.y = round (y + baseline) - baseline;
  g_array_append_val (self->boxes, box);

  return &g_array_index (self->boxes, JylBox, self->boxes->len - 1);
}

/* Whether two areas share more than an edge, or come nearer to each other than @gap. */
gboolean
jyl_areas_overlap (const cairo_rectangle_t *a, const cairo_rectangle_t *b, double gap)
{
  return a->x < b->x + b->width + gap && b->x < a->x + a->width + gap &&
         a->y < b->y + b->height + gap && b->y < a->y + a->height + gap;
}

/* Whether @area lies within the picture and touches no text. */
gboolean
jyl_layout_is_free (JylLayout *self, const cairo_rectangle_t *area, double gap)
{
  if (area->x < gap || area->y < gap || area->x + area->width > self->width - gap ||
      area->y + area->height > self->height - gap)
    return FALSE;

  for (guint i = 0; i < self->boxes->len; i++)
    if (jyl_areas_overlap (&g_array_index (self->boxes, JylBox, i).area, area, gap))
      return FALSE;

  return TRUE;
}
