/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-draw-private.h"
#include "jyl-language.h"
#include "jyl-status.h"

/* The widest a read-out may be, in common letters. */
#define WIDEST 19.0

#define N_LINES 3

/* The read-out: a box with a few lines of text. */
typedef struct {
  PangoLayout      *lines[N_LINES]; /* owned */
  double            heights[N_LINES];
  cairo_rectangle_t area;
  double            padding;
} Readout;

static void
readout_clear (Readout *readout)
{
  for (guint i = 0; i < N_LINES; i++)
    g_clear_object (&readout->lines[i]);
}

/* Period, value, and under them status and counter. */
static void
set_readout (JylLayout *self, Readout *readout, guint series, guint point)
{
  const JylChartSeries *s = jyl_chart_get_series (self->chart, series);
  const JylPoint *p = jyl_points_get (s->points, point);
  g_autofree char *period = jyl_format_period (self->language, jyl_observation_get_period (p->observation));
  g_autofree char *value = jyl_layout_format_value (self, series, point);
  g_autofree char *who = g_strdup_printf (
      "%s · %s", jyl_status_get_key_words (p->status, p->partial != 0, self->language), s->title);
  double most = MIN (WIDEST * self->em, 0.6 * self->width);
  double widest = 0, sum = 0;

  readout->padding = 0.6 * self->em;
  readout->lines[0] = jyl_texts_wrap (&self->texts, jyl_text_size (self->em, 0.89), JYL_WEIGHT_REGULAR, period, most,
                                      1);
  readout->lines[1] = jyl_texts_wrap (&self->texts, jyl_text_size (self->em, 1.2), JYL_WEIGHT_BOLD, value, most, 1);
  readout->lines[2] = jyl_texts_wrap (&self->texts, jyl_text_size (self->em, 0.89), JYL_WEIGHT_REGULAR, who, most, 3);
  for (guint i = 0; i < N_LINES; i++)
    {
      double width;

      jyl_text_get_size (readout->lines[i], &width, &readout->heights[i]);
      widest = MAX (widest, width);
      sum += readout->heights[i];
    }
  readout->area.width = ceil (widest + 2 * readout->padding);
  readout->area.height = ceil (sum + 1.4 * readout->padding);
}

/* How much of the picture a read-out would hide: marks of its own row, marks of others, texts. */
static guint
count_hidden (JylLayout *self, guint panel, const cairo_rectangle_t *area)
{
  guint n = 0;

  for (guint i = 0; i < self->n_panels; i++)
    if (jyl_areas_overlap (&self->panels[i].area, area, 0) && jyl_layout_marks_meet (self, i, area))
      n += i == panel ? 4 : 3;
  for (guint i = 0; i < self->texts.boxes->len; i++)
    n += jyl_areas_overlap (&g_array_index (self->texts.boxes, JylBox, i).area, area, 0) ? 1 : 0;

  return n;
}

/* Beside the mark, over or under it: where it hides least, inside the picture. Never over the mark's
 * anchor, if need be at the cost of the distance. */
static void
place_readout (JylLayout *self, Readout *readout, guint panel, const cairo_rectangle_t *mark, double x, double y)
{
  double width = readout->area.width, height = readout->area.height;
  double edge = 0.3 * self->em, gap = 0.9 * self->em;
  /* The run of a step may be long: there the box stands off its middle, off a bar's sides. */
  gboolean wide = mark->width > 6 * self->em;
  double left = (wide ? x : MIN (mark->x, x)) - gap - width, right = (wide ? x : MAX (mark->x + mark->width, x)) + gap;
  double over = MIN (mark->y, y) - gap - height, under = MAX (mark->y + mark->height, y) + gap;
  double beside = CLAMP (y - height / 2, edge, MAX (edge, self->height - height - edge));
  double about = CLAMP (x - width / 2, edge, MAX (edge, self->width - width - edge));
  const double places[][2] = {
    { right, y - gap - height }, { left, y - gap - height }, { right, beside }, { left, beside },
    { about, over },             { right, y + gap },         { left, y + gap }, { about, under },
  };
  guint least = G_MAXUINT;

  readout->area.x = x < self->width / 2 ? self->width - width - edge : edge;
  readout->area.y = beside;
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      cairo_rectangle_t area = { places[i][0], places[i][1], width, height };
      guint hidden;

      if (area.x < edge || area.y < edge || area.x + width > self->width - edge
          || area.y + height > self->height - edge)
        continue;
      hidden = count_hidden (self, panel, &area);
      if (hidden < least)
        {
          least = hidden;
          readout->area = area;
        }
    }
}

/* A hairline at the time of a point, interrupted where it would cross a text. */
static void
draw_hairline (JylLayout *self, cairo_t *cr, const cairo_rectangle_t *plot, double x)
{
  double y = plot->y, bottom = plot->y + plot->height;

  jyl_color_set_source (self->palette->dim, cr, 0.6);
  while (y < bottom)
    {
      double next = bottom, end = bottom;

      for (guint i = 0; i < self->texts.boxes->len; i++)
        {
          const cairo_rectangle_t *text = &g_array_index (self->texts.boxes, JylBox, i).area;

          if (x < text->x - 1 || x > text->x + text->width + 1 || text->y + text->height <= y || text->y >= next)
            continue;
          next = text->y;
          end = text->y + text->height;
        }
      if (next > y)
        jyl_draw_crisp_line (cr, x, y, x, next, self->unit);
      y = end;
    }
}

/* The time of a point, on the axis that all rows share. */
static void
draw_time (JylLayout *self, cairo_t *cr, const cairo_rectangle_t *mark)
{
  const cairo_rectangle_t *plot = &self->panels[self->n_panels - 1].plot;

  jyl_color_set_source (self->palette->text, cr, 1);
  jyl_draw_crisp_line (cr, mark->x, plot->y + plot->height, mark->x + mark->width, plot->y + plot->height,
                       2.4 * self->unit);
}

void
jyl_draw_rounded (cairo_t *cr, const cairo_rectangle_t *area, double radius)
{
  double right = area->x + area->width, bottom = area->y + area->height;

  cairo_new_sub_path (cr);
  cairo_arc (cr, right - radius, area->y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, right - radius, bottom - radius, radius, 0, G_PI_2);
  cairo_arc (cr, area->x + radius, bottom - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, area->x + radius, area->y + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

/* The box behind what is told over a drawn chart. */
void
jyl_draw_readout_ground (JylLayout *self, cairo_t *cr, const cairo_rectangle_t *box)
{
  cairo_rectangle_t area = *box;
  double width = jyl_draw_crisp_width (cr, self->unit);

  jyl_draw_crisp_area (cr, &area);
  area = (cairo_rectangle_t) { area.x + width / 2, area.y + width / 2, area.width - width, area.height - width };
  jyl_draw_rounded (cr, &area, 0.35 * self->em);
  jyl_color_set_source (self->palette->ground, cr, 0.96);
  cairo_fill_preserve (cr);
  jyl_color_set_source (self->palette->axis, cr, 1);
  cairo_set_line_width (cr, width);
  cairo_stroke (cr);
}

static void
draw_readout (JylLayout *self, cairo_t *cr, Readout *readout)
{
  double y;

  jyl_draw_readout_ground (self, cr, &readout->area);
  y = readout->area.y + 0.7 * readout->padding;
  for (guint i = 0; i < N_LINES; i++)
    {
      jyl_color_set_source (i == 1 ? self->palette->text : self->palette->dim, cr, 1);
      jyl_font_draw (cr, readout->lines[i], readout->area.x + readout->padding, y);
      y += readout->heights[i];
    }
}

/**
 * jyl_chart_draw_cursor:
 * @layout: the layout that was drawn
 * @cr: where it was drawn
 * @series: index of a series
 * @point: index of a point in it
 * @readout: whether to say what the point is, in a box beside it
 *
 * Draws the cursor over a drawn chart: a ring or an outline about the point's mark, its time on the axis of time, a
 * hairline through it unless it stands on zero, and the read-out, which never leaves the picture nor covers the point.
 * Draws nothing where there is no such point.
 */
void
jyl_chart_draw_cursor (JylLayout *layout, cairo_t *cr, guint series, guint point, gboolean readout)
{
  const JylChartSeries *s;
  const JylPanel *panel;
  cairo_rectangle_t area;
  double x, y;

  g_return_if_fail (JYL_IS_LAYOUT (layout));
  g_return_if_fail (cr != NULL);

  if (!jyl_layout_get_point_area (layout, series, point, &area) ||
      !jyl_layout_get_point_anchor (layout, series, point, &x, &y))
    return;

  s = jyl_chart_get_series (layout->chart, series);
  panel = &layout->panels[s->panel];
  cairo_save (cr);
  cairo_new_path (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  if (!jyl_mark_get_traits (s->mark)->from_zero)
    draw_hairline (layout, cr, &panel->plot, x);
  if (layout->axes == JYL_AXES_TIME)
    draw_time (layout, cr, &area);
  jyl_mark_get_class (s->mark)->draw_chosen (layout, cr, series, point);

  if (readout)
    {
      Readout box = { 0 };

      set_readout (layout, &box, series, point);
      place_readout (layout, &box, s->panel, &area, x, y);
      draw_readout (layout, cr, &box);
      readout_clear (&box);
    }
  cairo_restore (cr);
}
