/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Setting and placing the texts of a picture: a chart's, or another's. */

#include "jyl-texts.h"

#include <math.h>
#include <string.h>

/* A last line of less than this part of the width. */
#define LONELY 0.18

#define EN_DASH "\342\200\223"

/* Six and a quarter points: what newspapers still print below a chart. */
#define SMALLEST_TEXT 8.5

static void
box_clear (gpointer data)
{
  JylBox *box = data;

  g_clear_object (&box->text);
}

/**
 * jyl_texts_init:
 * @self: (out caller-allocates): texts
 * @language: what they are in
 * @width: of the picture, in pixels
 * @height: of the picture
 *
 * Begins with none. What is set is kept, to be set again, until jyl_texts_forget().
 */
void
jyl_texts_init (JylTexts *self, JylLanguage language, double width, double height)
{
  *self = (JylTexts) { .language = language, .width = width, .height = height };
  self->boxes = g_array_new (FALSE, TRUE, sizeof (JylBox));
  g_array_set_clear_func (self->boxes, box_clear);
  self->known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->balanced = g_hash_table_new (NULL, NULL);
}

/**
 * jyl_texts_forget:
 * @self: texts
 *
 * Once all are placed: only what stands in the picture is kept.
 */
void
jyl_texts_forget (JylTexts *self)
{
  g_clear_pointer (&self->known, g_hash_table_unref);
  g_clear_pointer (&self->balanced, g_hash_table_unref);
}

/**
 * jyl_texts_clear:
 * @self: texts
 *
 * Frees what they hold.
 */
void
jyl_texts_clear (JylTexts *self)
{
  jyl_texts_forget (self);
  g_clear_pointer (&self->boxes, g_array_unref);
}

/**
 * jyl_text_size:
 * @em: the size of common text, in pixels
 * @factor: of that
 *
 * Returns: the size of a text that is @factor times the common one, and never too small to be read
 */
double
jyl_text_size (double em, double factor)
{
  return MAX (em * factor, SMALLEST_TEXT);
}

static PangoLayout *
make_text (JylTexts *self, double size, JylWeight weight, const char *text)
{
  PangoLayout *layout = jyl_font_layout_new (self->language, size, weight, text);

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  return layout;
}

/* While things are being placed the same texts are set again and again, to see what fits; each is made once.
 * (transfer full) (nullable) */
static PangoLayout *
recall_text (JylTexts *self, const char *key)
{
  PangoLayout *text = self->known != NULL ? g_hash_table_lookup (self->known, key) : NULL;

  return text != NULL ? g_object_ref (text) : NULL;
}

static void
keep_text (JylTexts *self, const char *key, PangoLayout *text)
{
  if (self->known != NULL)
    g_hash_table_insert (self->known, g_strdup (key), g_object_ref (text));
}

/**
 * jyl_texts_set:
 * @self: texts
 * @size: in pixels
 * @weight: how bold
 * @text: what it says
 *
 * Returns: (transfer full): a text on one line
 */
PangoLayout *
jyl_texts_set (JylTexts *self, double size, JylWeight weight, const char *text)
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

/**
 * jyl_texts_wrap:
 * @self: texts
 * @size: in pixels
 * @weight: how bold
 * @text: what it says
 * @width: of its lines, in pixels
 * @max_lines: how many there may be
 *
 * Returns: (transfer full): a text of so many lines, cut with an ellipsis where it has more
 */
PangoLayout *
jyl_texts_wrap (JylTexts *self, double size, JylWeight weight, const char *text, double width, guint max_lines)
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

/**
 * jyl_text_is_whole:
 * @text: a text
 *
 * Returns: whether nothing of it is cut off, and no line ends within a word
 */
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

/**
 * jyl_texts_balance:
 * @self: texts
 * @text: one of them
 *
 * Makes the lines of a wrapped text about equally long, so that no word is left alone on the last.
 */
void
jyl_texts_balance (JylTexts *self, PangoLayout *text)
{
  int n_lines = pango_layout_get_line_count (text);
  int wide = pango_layout_get_width (text), narrow = wide / 2;

  if (n_lines < 2 || (self->balanced != NULL && g_hash_table_contains (self->balanced, text))
      || !jyl_text_is_whole (text))
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
  if (self->balanced != NULL)
    g_hash_table_add (self->balanced, text);
}

/**
 * jyl_texts_keep_company:
 * @self: texts
 * @text: one of them
 *
 * Balances a text that would leave a word or two alone on its last line.
 */
void
jyl_texts_keep_company (JylTexts *self, PangoLayout *text)
{
  GSList *last = g_slist_last (pango_layout_get_lines_readonly (text));
  PangoRectangle area;

  if (last == NULL)
    return;

  pango_layout_line_get_extents (last->data, NULL, &area);
  if (area.width < LONELY * pango_layout_get_width (text))
    jyl_texts_balance (self, text);
}

/**
 * jyl_text_get_size:
 * @text: a text
 * @width: (out) (optional): in pixels
 * @height: (out) (optional): in pixels, of its lines from ascent to descent
 *
 * Measures it.
 */
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

/**
 * jyl_text_get_baseline:
 * @text: a text
 *
 * Returns: from its top to its first baseline, in pixels
 */
double
jyl_text_get_baseline (PangoLayout *text)
{
  return (double) pango_layout_get_baseline (text) / PANGO_SCALE;
}

/**
 * jyl_texts_add:
 * @self: texts
 * @kind: what the picture calls such a text
 * @ink: and its colour
 * @text: (transfer full): a text
 * @x: of its top left corner, in pixels
 * @y: of its top left corner
 *
 * Places it. The first baseline is moved to the nearest whole pixel, where the feet of the letters are sharp.
 *
 * Returns: (transfer none): where it stands; until the next one is added
 */
JylBox *
jyl_texts_add (JylTexts *self, guint kind, guint ink, PangoLayout *text, double x, double y)
{
  double baseline = jyl_text_get_baseline (text);
  JylBox box = { .kind = kind, .ink = ink, .text = text };

  jyl_text_get_size (text, &box.area.width, &box.area.height);
  box.area.x = x;
  box.area.y = round (y + baseline) - baseline;
  g_array_append_val (self->boxes, box);

  return &g_array_index (self->boxes, JylBox, self->boxes->len - 1);
}

/**
 * jyl_areas_overlap:
 * @a: an area
 * @b: another
 * @gap: in pixels
 *
 * Returns: whether they share more than an edge, or come nearer to each other than @gap
 */
gboolean
jyl_areas_overlap (const cairo_rectangle_t *a, const cairo_rectangle_t *b, double gap)
{
  return a->x < b->x + b->width + gap && b->x < a->x + a->width + gap &&
         a->y < b->y + b->height + gap && b->y < a->y + a->height + gap;
}

/**
 * jyl_texts_is_free:
 * @self: texts
 * @area: an area
 * @gap: what is to be left around it, in pixels
 *
 * Returns: whether it lies within the picture and touches no text
 */
gboolean
jyl_texts_is_free (JylTexts *self, const cairo_rectangle_t *area, double gap)
{
  if (area->x < gap || area->y < gap || area->x + area->width > self->width - gap ||
      area->y + area->height > self->height - gap)
    return FALSE;

  for (guint i = 0; i < self->boxes->len; i++)
    if (jyl_areas_overlap (&g_array_index (self->boxes, JylBox, i).area, area, gap))
      return FALSE;

  return TRUE;
}
