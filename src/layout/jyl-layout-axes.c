/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-layout-private.h"

#define LABEL_FACTOR 0.93

/* From the plot to its labels, in common letters. */
#define VALUE_GAP 0.65
#define TIME_GAP 0.6

/* How many lines the value scale may have: few, so that the marks stay the loudest. */
static guint
get_max_value_ticks (JylLayout *self)
{
  double tallest = 0;

  for (guint i = 0; i < self->n_panels; i++)
    tallest = MAX (tallest, self->panels[i].plot.height);

  return (guint) CLAMP (tallest / (2.6 * self->em), 2, self->n_panels > 1 ? 4 : 6);
}

/* The ticks of an indicator's values. A low plot may have a third one where it would have but one, which says
 * nothing of the scale. (transfer full) */
static GArray *
find_value_ticks (JylLayout *self, const JylScale *scale)
{
  guint max_ticks = get_max_value_ticks (self);
  GArray *ticks = jyl_scale_ticks (scale, max_ticks, self->language);

  if (ticks->len < 2 && self->n_parts > 1)
    {
      g_array_unref (ticks);
      ticks = jyl_scale_ticks (scale, max_ticks + 1, self->language);
    }

  return ticks;
}

static PangoLayout *
set_tick (JylLayout *self, const JylTick *tick)
{
  return jyl_texts_set (&self->texts, jyl_text_size (self->em, LABEL_FACTOR), JYL_WEIGHT_REGULAR, tick->label);
}

/* The width of the widest label of @ticks. */
static double
get_widest (JylLayout *self, GArray *ticks)
{
  double widest = 0;

  for (guint i = 0; i < ticks->len; i++)
    {
      g_autoptr (PangoLayout) text = set_tick (self, &g_array_index (ticks, JylTick, i));
      double width;

      jyl_text_get_size (text, &width, NULL);
      widest = MAX (widest, width);
    }

  return widest;
}

/* The height of the line of time labels, with its distance from the plots; nothing where there is no time. */
double
jyl_layout_get_axis_height (JylLayout *self)
{
  g_autoptr (PangoLayout) text = jyl_texts_set (&self->texts, jyl_text_size (self->em, LABEL_FACTOR),
                                                JYL_WEIGHT_REGULAR, "0");
  double height;

  if (self->axes != JYL_AXES_TIME)
    return 0;

  jyl_text_get_size (text, NULL, &height);
  return height + TIME_GAP * self->em;
}

/* The width that the value axes take from the plots. The rows must have been placed. */
double
jyl_layout_measure_value_axis (JylLayout *self)
{
  double widest = 0;

  for (guint i = 0; i < self->n_parts; i++)
    {
      g_autoptr (GArray) ticks = NULL;

      if (!self->values[i].has_axis)
        continue;
      ticks = find_value_ticks (self, &self->values[i].scale);
      widest = MAX (widest, get_widest (self, ticks) + VALUE_GAP * self->em);
    }

  return widest;
}

static gboolean
is_within (const JylPanel *panel, const JylTick *tick)
{
  return tick->value >= panel->low && tick->value <= panel->high;
}

static void
place_value_tick (JylLayout *self, guint index, const JylTick *tick)
{
  const JylPanel *panel = &self->panels[index];
  JylGridLine line = { .place = jyl_layout_map_value (self, index, tick->value),
                       .panel = index,
                       .major = tick->value == 0 };
  g_autoptr (PangoLayout) text = NULL;
  cairo_rectangle_t area;

  if (!is_within (panel, tick))
    return;
  g_array_append_val (self->value_lines, line);

  text = set_tick (self, tick);
  jyl_text_get_size (text, &area.width, &area.height);
  area.x = panel->plot.x - VALUE_GAP * self->em - area.width;
  area.y = line.place - area.height / 2;
  if (jyl_texts_is_free (&self->texts, &area, 0))
    jyl_texts_add (&self->texts, JYL_BOX_VALUE_TICK, JYL_INK_DIM, g_steal_pointer (&text), area.x, area.y);
}

/* Grid lines with their numbers, left of each panel. */
void
jyl_layout_place_value_axis (JylLayout *self)
{
  for (guint i = 0; i < self->n_panels; i++)
    {
      const JylValues *values = jyl_layout_get_values (self, i);
      g_autoptr (GArray) ticks = NULL;
      guint n_within = 0;

      if (!values->has_axis)
        continue;
      ticks = find_value_ticks (self, &values->scale);
      for (guint j = 0; j < ticks->len; j++)
        n_within += is_within (&self->panels[i], &g_array_index (ticks, JylTick, j)) ? 1 : 0;
      /* A low row would only say that its base line is zero. */
      for (guint j = 0; n_within > 1 && j < ticks->len; j++)
        place_value_tick (self, i, &g_array_index (ticks, JylTick, j));
    }
}

/* Sets the labels of @ticks side by side; FALSE where two would come too near each other. */
static gboolean
set_time_labels (JylLayout *self, GArray *ticks, double y, GPtrArray *texts, GArray *areas)
{
  double left = self->margin, right = self->width - self->margin;
  double end = -INFINITY;

  for (guint i = 0; i < ticks->len; i++)
    {
      const JylTick *tick = &g_array_index (ticks, JylTick, i);
      PangoLayout *text = set_tick (self, tick);
      cairo_rectangle_t area;

      g_ptr_array_add (texts, text);
      jyl_text_get_size (text, &area.width, &area.height);
      area.x = jyl_layout_map_x (self, tick->value) - area.width / 2;
      area.x = CLAMP (area.x, left, MAX (left, right - area.width));
      area.y = y;
      if (area.x < end + 0.7 * self->em)
        return FALSE;
      end = area.x + area.width;
      g_array_append_val (areas, area);
    }

  return TRUE;
}

/* The labels of the time axis, below the lowest panel: as many as stand apart. */
void
jyl_layout_place_time_axis (JylLayout *self)
{
  const cairo_rectangle_t *plot = &self->panels[self->n_panels - 1].plot;
  double y = plot->y + plot->height + TIME_GAP * self->em;
  g_autoptr (GArray) probe = jyl_scale_ticks (&self->x, 2, self->language);
  double widest = MAX (get_widest (self, probe), self->em);
  guint max_ticks = (guint) CLAMP (plot->width / (widest + 0.7 * self->em) + 1, 1, 60);

  if (self->panels[self->n_panels - 1].low < 0)
    y = MAX (y, self->panels[self->n_panels - 1].area.y + self->panels[self->n_panels - 1].area.height);
  /* Lines want air between their years; bars are labelled one by one. */
  if (!self->has_bars)
    max_ticks = MIN (max_ticks, (guint) CLAMP (plot->width / (4.4 * self->em), 2, 9));

  for (; max_ticks > 0; max_ticks--)
    {
      g_autoptr (GArray) ticks = jyl_scale_ticks (&self->x, max_ticks, self->language);
      g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (GArray) areas = g_array_new (FALSE, FALSE, sizeof (cairo_rectangle_t));

      if (!set_time_labels (self, ticks, y, texts, areas))
        {
          /* Where not every year can have its label, a few are enough. */
          max_ticks = MIN (MIN (max_ticks, ticks->len), 12);
          continue;
        }

      for (guint i = 0; i < ticks->len; i++)
        {
          const JylTick *tick = &g_array_index (ticks, JylTick, i);
          JylGridLine line = { .place = jyl_layout_map_x (self, tick->value), .major = tick->major != 0 };

          g_array_append_val (self->time_lines, line);
          jyl_texts_add (&self->texts, JYL_BOX_TIME_TICK, JYL_INK_DIM, g_object_ref (texts->pdata[i]),
                         g_array_index (areas, cairo_rectangle_t, i).x, y);
        }
      return;
    }
}
