/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-language.h"
#include "jyl-layout-private.h"

/* From the end of a line to its label, in common letters. */
#define GAP 0.7

/* Between two labels, in common letters. */
#define AIR 0.2

/* What the labels of ends may take of the picture's width. */
#define MOST_WIDTH 0.27

/* What they must leave to the plots. */
#define LEAST_PLOT 0.42

/* The label of one end, while they are being moved apart. */
typedef struct {
  guint        series;
  PangoLayout *value; /* owned */
  PangoLayout *note;  /* owned, nullable */
  double       width;
  double       value_height;
  double       height;
  double       x;
  double       y;     /* of the end, then of the label's top */
} End;

static void
end_clear (gpointer data)
{
  End *end = data;

  g_clear_object (&end->value);
  g_clear_object (&end->note);
}

static gboolean
has_end (const JylChartSeries *series)
{
  return jyl_mark_get_traits (series->mark)->joined && series->points->len > 0;
}

/* How many lines of a panel have an end to label. */
guint
jyl_layout_count_ends (JylLayout *self, guint panel)
{
  guint n = 0;

  for (guint i = 0; i < self->n_series; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (self->chart, i);

      n += series->panel == panel && has_end (series) ? 1 : 0;
    }

  return n;
}

/* The first of the touching points at the end that have the last one's value: going back, then, in a long row,
 * halving what is left. */
static guint
find_last_run (JylPoints *points)
{
  guint last = points->len - 1, n_gaps;
  guint first = last, low = 0;
  g_autoptr (GArray) gaps = NULL;

  while (first > 0 && last - first < JYL_POINTS_LONG
         && jyl_points_get (points, first - 1)->value == jyl_points_get (points, last)->value
         && jyl_points_touch (jyl_points_get (points, first - 1), jyl_points_get (points, first)))
    first--;
  if (first == 0 || last - first < JYL_POINTS_LONG || !jyl_points_is_indexed (points))
    return first;

  gaps = jyl_points_list (points, JYL_FEATURE_GAP, G_MAXUINT, &n_gaps);
  if (n_gaps > 0)
    low = g_array_index (gaps, guint, n_gaps - 1);
  while (low < first)
    {
      guint middle = low + (first - low) / 2;
      JylStretch stretch;

      jyl_points_summarize (points, middle, last + 1, &stretch);
      if (stretch.min == jyl_points_get (points, last)->value && stretch.max == jyl_points_get (points, last)->value)
        first = middle;
      else
        low = middle + 1;
    }

  return first;
}

/* Since when the last value of a step holds: from the first of the touching runs that have it. */
static char *
format_since (JylLayout *self, const JylChartSeries *series)
{
  guint first = find_last_run (series->points);
  JylPeriod period;

  period = *jyl_observation_get_period (jyl_points_get (series->points, first)->observation);
  if (!jyl_mark_get_traits (series->mark)->holds || period.open_start)
    return jyl_format_period (self->language, &period);

  period.interval = TRUE;
  period.open_end = TRUE;
  period.end = (JylDate) { 0 };
  return jyl_format_period (self->language, &period);
}

/* The number of a point with its unit's sign where it is exact, and with its mark where it isn't. */
char *
jyl_layout_format_value (JylLayout *self, guint series, guint point)
{
  const JylPoint *p = jyl_points_get (jyl_chart_get_series (self->chart, series)->points, point);
  guint part = jyl_chart_get_series (self->chart, series)->part;
  JylUnit unit = jyl_indicator_get_unit (jyl_chart_get_indicator (jyl_chart_get_child (self->chart, part)));

  if (p->qualifier != JYL_QUALIFIER_EXACT || p->partial)
    return jyl_chart_format_point (self->chart, series, point);

  return jyl_unit_format (&unit, self->language, p->value);
}

/* One line alone says its value large and since when; lines that share a plot say who they are, or,
 * where the key does that, their values. */
static void
set_end (JylLayout *self, End *end, gboolean alone)
{
  const JylChartSeries *series = jyl_chart_get_series (self->chart, end->series);
  g_autofree char *value = jyl_layout_format_value (self, end->series, series->points->len - 1);
  g_autofree char *since = format_since (self, series);
  double note_width = 0, note_height = 0;

  if (alone || self->ends == JYL_ENDS_VALUES)
    {
      double factor = self->n_panels > 1 || !alone ? 1 : CLAMP (self->width / self->em / 50, 1, 1.3);

      end->value = jyl_texts_set (&self->texts, jyl_text_size (self->em, factor), JYL_WEIGHT_BOLD, value);
      end->note = jyl_texts_set (&self->texts, jyl_text_size (self->em, 0.89), JYL_WEIGHT_REGULAR, since);
    }
  else
    {
      double most = (MOST_WIDTH - 0.02) * self->width;

      end->value = jyl_texts_wrap (&self->texts, jyl_text_size (self->em, 0.96), JYL_WEIGHT_MEDIUM, series->title,
                                   most, 2);
      end->note = jyl_texts_wrap (&self->texts, jyl_text_size (self->em, 0.89), JYL_WEIGHT_REGULAR, value, most, 1);
    }

  jyl_text_get_size (end->value, &end->width, &end->value_height);
  jyl_text_get_size (end->note, &note_width, &note_height);
  end->width = MAX (end->width, note_width);
  end->height = end->value_height + note_height;
}

static GArray *
collect_ends (JylLayout *self, guint panel)
{
  GArray *ends = g_array_new (FALSE, TRUE, sizeof (End));
  gboolean alone = jyl_layout_count_ends (self, panel) == 1;

  g_array_set_clear_func (ends, end_clear);
  for (guint i = 0; i < self->n_series; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (self->chart, i);
      End end = { .series = i };

      if (series->panel != panel || !has_end (series))
        continue;
      set_end (self, &end, alone);
      g_array_append_val (ends, end);
    }

  return ends;
}

static double
get_end_day (const JylChartSeries *series)
{
  const JylPoint *point = jyl_points_get (series->points, series->points->len - 1);

  return jyl_mark_get_traits (series->mark)->holds ? point->end : jyl_point_get_day (point);
}

/* The width of plots that begin at @left so that every label of an end stays left of @right; 0 where
 * the labels would take too much. */
double
jyl_layout_measure_ends (JylLayout *self, double left, double right)
{
  double width = right - left;

  for (guint i = 0; self->ends != JYL_ENDS_NONE && i < self->n_panels; i++)
    {
      g_autoptr (GArray) ends = collect_ends (self, i);

      for (guint j = 0; j < ends->len; j++)
        {
          const End *end = &g_array_index (ends, End, j);
          double place = jyl_scale_map (&self->x, get_end_day (jyl_chart_get_series (self->chart, end->series)));
          double room = right - left - GAP * self->em - end->width;

          if (end->width > MOST_WIDTH * self->width)
            return 0;
          if (place > 0)
            width = MIN (width, room / MIN (place, 1));
        }
    }

  return self->ends == JYL_ENDS_NONE || width > LEAST_PLOT * self->width ? width : 0;
}

static int
compare_ends (gconstpointer a, gconstpointer b)
{
  double first = ((const End *) a)->y, second = ((const End *) b)->y;

  return first < second ? -1 : first > second;
}

/* Moves labels apart: down from the top, then up from the bottom. FALSE where they don't fit. */
static gboolean
spread (GArray *ends, double top, double bottom, double air)
{
  double sum = 0;

  for (guint i = 0; i < ends->len; i++)
    sum += g_array_index (ends, End, i).height + (i > 0 ? air : 0);
  if (sum > bottom - top)
    return FALSE;

  for (guint i = 0; i < ends->len; i++)
    {
      End *end = &g_array_index (ends, End, i);

      end->y = MAX (end->y, top);
      top = end->y + end->height + air;
    }
  for (guint i = ends->len; i > 0; i--)
    {
      End *end = &g_array_index (ends, End, i - 1);

      end->y = MIN (end->y, bottom - end->height);
      bottom = end->y - air;
    }

  return TRUE;
}

/* Whether a label stands clear of the lines that go on where its own has ended. */
static gboolean
is_clear (JylLayout *self, guint panel, const End *end)
{
  cairo_rectangle_t area = { end->x, end->y, end->width, end->height };

  return end->x + end->width <= self->width && !jyl_layout_marks_meet (self, panel, &area);
}

static void
place_end (JylLayout *self, End *end)
{
  JylBox *box = jyl_texts_add (&self->texts, JYL_BOX_END_VALUE, JYL_INK_SERIES, g_steal_pointer (&end->value), end->x,
                               end->y);

  box->series = end->series;
  if (end->note != NULL)
    jyl_texts_add (&self->texts, JYL_BOX_END_NOTE, JYL_INK_DIM, g_steal_pointer (&end->note), end->x,
                   box->area.y + box->area.height);
}

static gboolean
place_panel_ends (JylLayout *self, guint panel)
{
  const JylPanel *p = &self->panels[panel];
  g_autoptr (GArray) ends = collect_ends (self, panel);

  for (guint i = 0; i < ends->len; i++)
    {
      End *end = &g_array_index (ends, End, i);
      const JylChartSeries *series = jyl_chart_get_series (self->chart, end->series);
      const JylPoint *last = jyl_points_get (series->points, series->points->len - 1);

      end->x = jyl_layout_map_x (self, get_end_day (series)) + GAP * self->em;
      end->y = jyl_layout_map_value (self, panel, last->value) - end->value_height / 2;
      if (!jyl_number_is_usable (end->y))
        return FALSE;
    }

  g_array_sort (ends, compare_ends);
  if (!spread (ends, p->area.y, p->plot.y + p->plot.height + 0.5 * self->em, AIR * self->em))
    return FALSE;
  for (guint i = 0; self->ends == JYL_ENDS_NAMES && i < ends->len; i++)
    if (!is_clear (self, panel, &g_array_index (ends, End, i)))
      return FALSE;
  for (guint i = 0; i < ends->len; i++)
    if (is_clear (self, panel, &g_array_index (ends, End, i)))
      place_end (self, &g_array_index (ends, End, i));

  return TRUE;
}

/* The labels at the ends of lines, beside them. FALSE where they have no room; names also where one
 * doesn't stand clear of the lines: all must go into the key then. */
gboolean
jyl_layout_place_ends (JylLayout *self)
{
  for (guint i = 0; i < self->n_panels; i++)
    if (!place_panel_ends (self, i))
      return FALSE;

  return TRUE;
}
