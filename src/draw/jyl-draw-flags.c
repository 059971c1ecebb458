/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-draw-private.h"
#include "jyl-flags.h"

/* The widest the name of a flag may be, in common letters. */
#define WIDEST 24.0

/* What a line leaves about a text. */
#define AIR 2.0

/* Down through all plots, making way for texts. */
static void
path_line (JylLayout *self, cairo_t *cr, const JylFlagPlace *place)
{
  const cairo_rectangle_t *last = &self->panels[self->n_panels - 1].plot;
  double x = place->x, y = place->foot, bottom = last->y + last->height;

  while (y < bottom)
    {
      double next = bottom, end = bottom;

      for (guint i = 0; i < self->texts.boxes->len; i++)
        {
          const cairo_rectangle_t *text = &g_array_index (self->texts.boxes, JylBox, i).area;

          if (x < text->x - AIR || x > text->x + text->width + AIR || text->y + text->height <= y || text->y >= next)
            continue;
          next = text->y;
          end = text->y + text->height;
        }
      if (next > y)
        {
          double from = y, to = next, left = x, right = x, width = jyl_draw_crisp_width (cr, self->unit);

          jyl_draw_crisp_place (cr, &left, &from, width);
          jyl_draw_crisp_place (cr, &right, &to, width);
          cairo_move_to (cr, left, from);
          cairo_line_to (cr, right, to);
        }
      y = end;
    }
}

/* From the circle to the line at the day. */
static void
path_leader (cairo_t *cr, const JylFlagPlace *place)
{
  cairo_move_to (cr, place->circle.x + place->circle.width / 2, place->circle.y + place->circle.height);
  cairo_line_to (cr, place->x, place->foot);
}

static void
draw_line (JylLayout *self, cairo_t *cr, const JylFlagPlace *place, JylColor color, double width)
{
  const double dash[] = { 2.2 * self->unit, 2.6 * self->unit };

  jyl_color_set_source (color, cr, 1);
  cairo_set_line_width (cr, jyl_draw_crisp_width (cr, width));
  cairo_new_path (cr);
  path_leader (cr, place);
  cairo_stroke (cr);
  cairo_set_dash (cr, dash, G_N_ELEMENTS (dash), 0);
  path_line (self, cr, place);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
path_circle (cairo_t *cr, const cairo_rectangle_t *area, double out)
{
  cairo_new_path (cr);
  cairo_arc (cr, area->x + area->width / 2, area->y + area->height / 2, area->width / 2 + out, 0, 2 * G_PI);
}

/* The lines of flags, under the marks. */
void
jyl_draw_flag_lines (JylLayout *self, cairo_t *cr)
{
  for (guint i = 0; i < self->flags->len; i++)
    draw_line (self, cr, &g_array_index (self->flags, JylFlagPlace, i), self->palette->rule, self->unit);
}

/* Their circles, numbers and list. */
void
jyl_draw_flags (JylLayout *self, cairo_t *cr)
{
  for (guint i = 0; i < self->flags->len; i++)
    {
      const JylFlagPlace *place = &g_array_index (self->flags, JylFlagPlace, i);

      path_circle (cr, &place->circle, -0.6 * self->unit);
      jyl_color_set_source (self->palette->dim, cr, 1);
      cairo_set_line_width (cr, 1.1 * self->unit);
      cairo_stroke (cr);
    }
}

/* The name of a flag under its circle, in a box that doesn't leave the picture. */
static void
draw_name (JylLayout *self, cairo_t *cr, const JylFlag *flag, const JylFlagPlace *place)
{
  double padding = 0.6 * self->em, edge = 0.3 * self->em;
  double most = MIN (WIDEST * self->em, self->width - 2 * (padding + edge));
  g_autoptr (PangoLayout) title = jyl_texts_wrap (&self->texts, jyl_text_size (self->em, 1), JYL_WEIGHT_MEDIUM,
                                                  flag->title, most, 4);
  g_autoptr (PangoLayout) date = jyl_texts_wrap (&self->texts, jyl_text_size (self->em, 0.89), JYL_WEIGHT_REGULAR,
                                                 flag->date, most, 1);
  double title_width, title_height, date_width, date_height;
  cairo_rectangle_t area;

  jyl_texts_balance (&self->texts, title);
  jyl_text_get_size (title, &title_width, &title_height);
  jyl_text_get_size (date, &date_width, &date_height);
  area.width = ceil (MAX (title_width, date_width) + 2 * padding);
  area.height = ceil (title_height + date_height + 1.4 * padding);
  area.x = CLAMP (place->circle.x + place->circle.width / 2 - area.width / 2, edge,
                  MAX (edge, self->width - edge - area.width));
  area.y = MIN (place->circle.y + place->circle.height + 0.5 * self->em, MAX (edge, self->height - edge - area.height));

  jyl_draw_readout_ground (self, cr, &area);
  jyl_color_set_source (self->palette->text, cr, 1);
  jyl_font_draw (cr, title, area.x + padding, area.y + 0.7 * padding);
  jyl_color_set_source (self->palette->dim, cr, 1);
  jyl_font_draw (cr, date, area.x + padding, area.y + 0.7 * padding + title_height);
}

/**
 * jyl_chart_draw_flag_cursor:
 * @layout: the layout that was drawn
 * @cr: where it was drawn
 * @flag: index of a flag of the chart
 * @readout: whether to name the event, in a box under its circle
 *
 * Draws the cursor over a flag of a drawn chart: its circle filled, its line strong. Draws nothing where
 * the picture has no such flag.
 */
void
jyl_chart_draw_flag_cursor (JylLayout *layout, cairo_t *cr, guint flag, gboolean readout)
{
  const JylFlagPlace *place;
  g_autoptr (PangoLayout) number = NULL;
  g_autofree char *text = NULL;
  const JylFlag *at;
  double width, height;

  g_return_if_fail (JYL_IS_LAYOUT (layout));
  g_return_if_fail (cr != NULL);

  place = jyl_layout_find_flag (layout, flag);
  if (place == NULL)
    return;

  at = jyl_chart_get_flag (layout->chart, flag);
  cairo_save (cr);
  draw_line (layout, cr, place, layout->palette->text, 1.4 * layout->unit);
  path_circle (cr, &place->circle, 0);
  jyl_color_set_source (layout->palette->text, cr, 1);
  cairo_fill (cr);

  text = g_strdup_printf ("%u", at->number);
  number = jyl_texts_set (&layout->texts, jyl_text_size (layout->em, JYL_FLAG_NUMBER_FACTOR), JYL_WEIGHT_BOLD, text);
  jyl_text_get_size (number, &width, &height);
  jyl_color_set_source (layout->palette->ground, cr, 1);
  jyl_font_draw (cr, number, place->circle.x + (place->circle.width - width) / 2,
                 place->circle.y + (place->circle.height - height) / 2);

  if (readout)
    draw_name (layout, cr, at, place);
  cairo_restore (cr);
}
