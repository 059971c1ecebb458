/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n.h>
#include <math.h>

#include "jyl-language.h"
#include "jyl-layout-private.h"

G_DEFINE_FINAL_TYPE (JylLayout, jyl_layout, G_TYPE_OBJECT)

/* What is given up, one after the other, until the plots have room. The title, the axis and the marks
 * always stay; then, the more important the later it goes: the subtitle, which has the unit; the source;
 * the key of statuses, which the shapes repeat; the scopes of rows; the notes; the credit. Notes take as
 * many lines as they need where the plots keep almost half of the height. */
static const JylDetail details[] = {
  /* subtitle, source, notes, lines of labels of rows, scopes, key, credit; the least height of a tallest bar in
   * letters, of a lone plot in parts of the picture; lines of flags; the least height of the picture in letters */
  { 2, 5, 16, 4, TRUE, TRUE, TRUE, 6.5, 0.45, 14 },
  { 2, 5, 12, 4, TRUE, TRUE, TRUE, 5, 0.45, 12 },
  { 2, 5, 8, 3, TRUE, TRUE, TRUE, 4, 0.45, 10 },
  { 2, 4, 6, 3, TRUE, TRUE, TRUE, 3, 0.45, 8 },
  { 2, 4, 6, 2, TRUE, TRUE, TRUE, 2.5, 0.44, 6 },
  { 2, 4, 4, 2, FALSE, TRUE, TRUE, 2.2, 0.43, 6 },
  { 2, 3, 3, 2, FALSE, TRUE, TRUE, 2, 0.42, 5 },
  { 2, 2, 2, 2, FALSE, TRUE, FALSE, 2, 0.42, 5 },
  { 1, 2, 0, 2, FALSE, TRUE, TRUE, 2, 0.36, 5 },
  { 1, 1, 0, 2, FALSE, TRUE, FALSE, 2, 0.34, 3 },
  /* Many flat rows with a key tell more than without one; in a thumbnail the rows come first. */
  { 1, 1, 0, 1, FALSE, TRUE, FALSE, 1.2, 0.34, 1, 25 },
  { 1, 1, 0, 2, FALSE, FALSE, FALSE, 2, 0.3, 1 },
  { 1, 0, 0, 1, FALSE, FALSE, FALSE, 2, 0.3, 1 },
  { 0, 0, 0, 1, FALSE, FALSE, FALSE, 0, 0, 0 },
};

/* Letters smaller than these, in pixels, aren't read. */
#define LEAST_EM 9

/* A chart with more to say than there is room for says it in smaller letters, before anything is left out. */
static const double shrink[] = { 0.92, 0.85 };

/* The size of common text. In a window it keeps to what a window's text is; a small picture has
 * smaller letters, down to what can be read, and a large one larger letters, so that a poster is read
 * from as far as it is larger. */
static double
find_em (double width, double height)
{
  double side = sqrt (width * height);
  double em;

  if (side < 480)
    em = 9 + (side - 230) / 250 * 4;
  else if (side < 1100)
    em = 13 + (side - 480) / 620 * 2;
  else
    em = 15 + (side - 1100) * 0.016;

  /* A tall picture is a poster or is held in a hand. */
  if (height > width)
    em *= pow (height / width, 0.25);

  /* Not so large that a line holds too few letters, or the height too few lines. */
  em = MIN (em, MIN (width / 32, height / 18));
  em = MAX (em, LEAST_EM);

  /* In steps, so that a window being resized doesn't make its letters swim. */
  return round (em * 2) / 2;
}

static double
find_margin (double width, double height, double em)
{
  return round (em * CLAMP (1 + (sqrt (width * height) / em - 34) / 34, 1, 2));
}

static void
set_plot_x (JylLayout *self, double left, double width)
{
  for (guint i = 0; i < self->n_panels; i++)
    {
      self->panels[i].plot.x = left;
      self->panels[i].plot.width = MAX (width, 1);
    }
}

static void
forget_boxes (JylLayout *self)
{
  g_array_set_size (self->texts.boxes, 0);
  g_array_set_size (self->keys, 0);
  g_array_set_size (self->value_lines, 0);
  g_array_set_size (self->time_lines, 0);
}

/* What was measured in other letters goes. */
static void
set_em (JylLayout *self, double em)
{
  self->em = em;
  self->unit = em / 14;
  self->margin = find_margin (self->width, self->height, em);
  self->label_widths[0] = self->label_widths[1] = 0;
  self->flag_list.line_height = 0;
  g_clear_pointer (&self->flag_columns, g_array_unref);
}

/* Head, foot and rows, with as much detail as leaves room for the plots. */
static void
place_rows (JylLayout *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (details); i++)
    {
      double top, bottom;

      if (self->height < details[i].least_height * self->em)
        continue;

      forget_boxes (self);
      self->detail = details[i];
      top = jyl_layout_place_head (self);
      bottom = jyl_layout_place_foot (self);
      top = jyl_layout_reserve_flags (self, top);
      if (jyl_layout_place_panels (self, top, bottom))
        break;
    }
}

/* The plots' left and right edge, with room for the numbers of the axis and for labels at ends; FALSE where
 * that leaves too little. */
static gboolean
place_plots (JylLayout *self)
{
  double left = self->panels[0].plot.x;
  double right = self->width - self->margin;
  double tallest = 0, width;

  for (guint i = 0; i < self->n_panels; i++)
    tallest = MAX (tallest, self->panels[i].plot.height);

  if (self->axes == JYL_AXES_VALUE)
    {
      set_plot_x (self, left, jyl_layout_measure_ranking (self, left, right));
      return TRUE;
    }

  jyl_layout_find_slots (self);
  for (guint i = 0; i < self->n_parts; i++)
    {
      JylValues *values = &self->values[i];

      values->has_axis = !values->has_bars || (!jyl_layout_values_fit (self, i) && tallest >= 7.5 * self->em);
    }
  left += jyl_layout_measure_value_axis (self);
  width = jyl_layout_measure_ends (self, left, right);
  if (width <= 0 && self->ends != JYL_ENDS_NONE)
    return FALSE;

  set_plot_x (self, left, width);
  jyl_layout_find_slots (self);
  return TRUE;
}

static void
place_empty (JylLayout *self)
{
  const cairo_rectangle_t *plot = &self->panels[0].plot;
  PangoLayout *text = jyl_texts_wrap (&self->texts, jyl_text_size (self->em, 1), JYL_WEIGHT_REGULAR,
                                      jyl_translate (self->language, N_("No figures in these years")),
                                      plot->width, 1);
  double width, height;

  jyl_text_get_size (text, &width, &height);
  jyl_texts_add (&self->texts, JYL_BOX_EMPTY, JYL_INK_DIM, text, plot->x + (plot->width - width) / 2,
                 plot->y + (plot->height - height) / 2);
}

/* FALSE where the labels at the ends of lines turned out not to fit. */
static gboolean
place_all (JylLayout *self)
{
  self->names_at_ends = self->ends == JYL_ENDS_NAMES;
  for (guint i = 0; i < self->n_panels; i++)
    {
      const JylPanel *panel = &self->panels[i];

      if (self->n_panels == 1 || panel->n_series > 1)
        self->names_at_ends &= jyl_layout_count_ends (self, i) == panel->n_series;
    }

  place_rows (self);
  if (jyl_chart_is_empty (self->chart))
    {
      place_empty (self);
      if (self->axes == JYL_AXES_TIME)
        jyl_layout_place_time_axis (self);
      return TRUE;
    }

  if (!place_plots (self))
    return FALSE;
  if (self->axes == JYL_AXES_VALUE)
    {
      jyl_layout_label_ranking (self);
      return TRUE;
    }
  jyl_layout_place_value_axis (self);
  jyl_layout_place_flags (self);
  jyl_layout_place_time_axis (self);
  if (self->ends != JYL_ENDS_NONE && !jyl_layout_place_ends (self))
    return FALSE;
  jyl_layout_place_labels (self);
  return TRUE;
}

static void
place (JylLayout *self)
{
  for (self->ends = JYL_ENDS_NAMES;; self->ends++)
    {
      gboolean fits = jyl_layout_measure_ends (self, self->margin, self->width - self->margin) > 0;

      if (self->ends == JYL_ENDS_NONE || (fits && place_all (self)))
        break;
    }
  if (self->ends == JYL_ENDS_NONE)
    place_all (self);
}

/* Rows whose tallest bar has less than so many common letters are flat. */
#define FLAT 4

/* Whether all that explains the figures stands there, and whole, and the figures have room. */
static gboolean
is_complete (JylLayout *self)
{
  if (!self->detail.scopes || !self->detail.key || !self->has_all_notes || self->flag_list.n_shown < self->flags->len)
    return FALSE;
  if (self->n_panels > 1 && self->detail.least_bar < FLAT)
    return FALSE;

  for (guint i = 0; i < self->texts.boxes->len; i++)
    if (pango_layout_is_ellipsized (g_array_index (self->texts.boxes, JylBox, i).text))
      return FALSE;

  return TRUE;
}

/* Once everything has its place: the lines of a text stay as many as they were. */
static void
balance_texts (JylLayout *self)
{
  for (guint i = 0; i < self->texts.boxes->len; i++)
    {
      JylBox *box = &g_array_index (self->texts.boxes, JylBox, i);

      if (box->kind == JYL_BOX_TITLE || box->kind == JYL_BOX_SUBTITLE)
        jyl_texts_balance (&self->texts, box->text);
      else if (box->kind == JYL_BOX_NOTE || box->kind == JYL_BOX_SOURCE)
        jyl_texts_keep_company (&self->texts, box->text);
      else
        continue;
      jyl_text_get_size (box->text, &box->area.width, NULL);
    }
}

static void
jyl_layout_finalize (GObject *object)
{
  JylLayout *self = JYL_LAYOUT (object);

  for (guint i = 0; i < self->n_series; i++)
    g_clear_pointer (&self->slots[i], g_array_unref);
  g_free (self->slots);
  g_free (self->panels);
  g_free (self->values);
  jyl_texts_clear (&self->texts);
  g_clear_pointer (&self->keys, g_array_unref);
  g_clear_pointer (&self->flags, g_array_unref);
  g_clear_pointer (&self->flag_columns, g_array_unref);
  g_clear_pointer (&self->value_lines, g_array_unref);
  g_clear_pointer (&self->time_lines, g_array_unref);
  g_clear_object (&self->chart);

  G_OBJECT_CLASS (jyl_layout_parent_class)->finalize (object);
}

static void
jyl_layout_class_init (JylLayoutClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jyl_layout_finalize;
}

static void
jyl_layout_init (JylLayout *self)
{
  self->keys = g_array_new (FALSE, TRUE, sizeof (JylKeyEntry));
  self->flags = g_array_new (FALSE, TRUE, sizeof (JylFlagPlace));
  self->value_lines = g_array_new (FALSE, TRUE, sizeof (JylGridLine));
  self->time_lines = g_array_new (FALSE, TRUE, sizeof (JylGridLine));
}

/**
 * jyl_layout_new:
 * @chart: what to lay out
 * @canvas: the size and the style of the picture; a widget's or a file's
 *
 * Places everything of @chart in a picture of this size. Texts are measured, none overlaps another
 * and none leaves the picture; what has no room is left out, the least important first.
 *
 * Returns: (transfer full): the layout
 */
JylLayout *
jyl_layout_new (JylChart *chart, const JylCanvas *canvas)
{
  g_autoptr (JylLayout) self = NULL;
  double em;

  g_return_val_if_fail (JYL_IS_CHART (chart), NULL);
  g_return_val_if_fail (canvas != NULL, NULL);

  self = g_object_new (JYL_TYPE_LAYOUT, NULL);
  self->chart = g_object_ref (chart);
  self->width = jyl_number_is_usable (canvas->width) ? MAX (canvas->width, 1) : 1;
  self->height = jyl_number_is_usable (canvas->height) ? MAX (canvas->height, 1) : 1;
  self->language = jyl_view_get_language (jyl_chart_get_view (chart));
  jyl_texts_init (&self->texts, self->language, self->width, self->height);
  self->palette = jyl_palette_get (canvas->style);
  set_em (self, find_em (self->width, self->height));
  self->n_panels = MAX (jyl_chart_get_n_panels (chart), 1);
  self->n_series = jyl_chart_get_n_series (chart);
  self->axes = jyl_chart_get_axes (chart);
  self->panels = g_new0 (JylPanel, self->n_panels);
  self->n_parts = jyl_chart_get_n_parts (chart);
  self->values = g_new0 (JylValues, self->n_parts);
  self->slots = g_new0 (GArray *, self->n_series);

  jyl_layout_find_domains (self);
  em = self->em;
  place (self);
  for (guint i = 0; i < G_N_ELEMENTS (shrink) && !is_complete (self); i++)
    {
      double smaller = MAX (round (em * shrink[i] * 2) / 2, LEAST_EM);

      if (smaller >= self->em)
        break;
      set_em (self, smaller);
      place (self);
    }
  balance_texts (self);
  jyl_texts_forget (&self->texts);

  return g_steal_pointer (&self);
}

/**
 * jyl_layout_get_chart:
 *
 * Returns: (transfer none): what is laid out
 */
JylChart *
jyl_layout_get_chart (JylLayout *self)
{
  g_return_val_if_fail (JYL_IS_LAYOUT (self), NULL);

  return self->chart;
}

/**
 * jyl_layout_get_width:
 *
 * Returns: the width of the picture in pixels
 */
double
jyl_layout_get_width (JylLayout *self)
{
  g_return_val_if_fail (JYL_IS_LAYOUT (self), 0);

  return self->width;
}

/**
 * jyl_layout_get_height:
 *
 * Returns: the height of the picture in pixels
 */
double
jyl_layout_get_height (JylLayout *self)
{
  g_return_val_if_fail (JYL_IS_LAYOUT (self), 0);

  return self->height;
}
