/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The points of a chart: which of the figures of its series lie within its range, and what days it covers. */

#include "jyl-chart-private.h"

#include <math.h>

/* What is shown of the time: days, both inclusive. @first_asked and @last_asked tell which ends a
 * person has chosen. */
typedef struct {
  int      first;
  int      last;
  gboolean first_asked;
  gboolean last_asked;
} Window;

static int
first_of_year (int day)
{
  int year;

  jyl_day_to_ymd (day, &year, NULL, NULL);
  return jyl_day_from_ymd (year, 1, 1);
}

static int
last_of_year (int day)
{
  int year;

  jyl_day_to_ymd (day, &year, NULL, NULL);
  return jyl_day_from_ymd (year, 12, 31);
}

/* How far the figures of @chosen reach, open ends aside. What is still in force is drawn up to the
 * day on which the dataset was last changed: nobody knows more. */
static void
find_known_days (JylChart *self, GPtrArray *chosen, GPtrArray *wholes, int *first, int *last)
{
  const JylPeriod *updated = jyl_dataset_get_updated (self->dataset);
  gboolean has_open_end = FALSE;

  *first = JYL_DAY_MAX;
  *last = JYL_DAY_MIN;
  for (guint i = 0; i < chosen->len; i++)
    {
      GPtrArray *observations = jyl_series_get_observations (g_ptr_array_index (chosen, i));
      JylPoints *whole = g_ptr_array_index (wholes, i);

      if (whole != NULL)
        {
          *first = MIN (*first, (int) jyl_points_get (whole, 0)->start);
          *last = MAX (*last, (int) ceil (jyl_points_get (whole, whole->len - 1)->end) - 1);
          continue;
        }

      for (guint j = 0; j < observations->len; j++)
        {
          const JylPeriod *period = jyl_observation_get_period (g_ptr_array_index (observations, j));
          int start = jyl_period_get_first_day (period);
          int end = jyl_period_get_last_day (period);

          *first = MIN (*first, period->open_start ? end : start);
          *last = MAX (*last, period->open_end ? start : end);
          has_open_end = has_open_end || period->open_end;
        }
    }

  if (has_open_end && updated != NULL && !updated->open_end)
    *last = MAX (*last, jyl_period_get_last_day (updated));
  if (*first > *last)
    {
      *last = updated != NULL && !updated->open_end ? jyl_period_get_last_day (updated) : JYL_DAY_MIN;
      *first = first_of_year (*last);
      *last = last_of_year (*last);
    }
}

static Window
choose_window (JylIndicator *indicator, JylView *view, gboolean whole_years)
{
  const JylPeriod *usual = jyl_indicator_get_chart_range (indicator);
  Window window = { JYL_DAY_MIN, JYL_DAY_MAX };
  int first, last;

  jyl_view_get_range (view, &first, &last);
  if (first == 0 && last == 0)
    {
      if (usual != NULL)
        {
          window.first = jyl_period_get_first_day (usual);
          window.last = jyl_period_get_last_day (usual);
        }
    }
  else
    {
      window.first = first;
      window.last = last;
      window.first_asked = first > JYL_DAY_MIN;
      window.last_asked = last < JYL_DAY_MAX;
    }

  if (whole_years)
    {
      window.first = first_of_year (window.first);
      window.last = last_of_year (window.last);
    }

  return window;
}

/* The points of @series within @window. @first and @last stand in for the open ends of a period. */
static JylPoints *
find_points (JylSeries *series, const Window *window, int first, int last)
{
  GPtrArray *observations = jyl_series_get_observations (series);
  GArray *points = g_array_new (FALSE, TRUE, sizeof (JylPoint));
  gboolean counts = jyl_series_get_measure (series) == JYL_MEASURE_COUNT;

  for (guint i = 0; i < observations->len; i++)
    {
      JylObservation *observation = g_ptr_array_index (observations, i);
      const JylPeriod *period = jyl_observation_get_period (observation);
      int start = jyl_period_get_first_day (period);
      int end = jyl_period_get_last_day (period);
      JylPoint point;

      if (period->open_start)
        start = MIN (first, end);
      if (period->open_end)
        end = MAX (last, start);
      if (end < window->first || start > window->last)
        continue;

      point = jyl_point_of_observation (observation, MAX (start, window->first), MIN (end, window->last), counts);
      g_array_append_val (points, point);
    }

  return jyl_points_new (points);
}

/* The points of a long series within @window: where there are many, a stretch of the whole without what juts out,
 * unless that could be seen; else copies, cut off at the window. */
static JylPoints *
cut_points (JylPoints *whole, const Window *window)
{
  double start = window->first, end = (double) window->last + 1;
  guint first = jyl_points_find (whole, start), last = jyl_points_find (whole, end);
  guint whole_first = first, whole_last = last;
  double seen;
  GArray *points;

  if (first > 0 && jyl_points_get (whole, first - 1)->end > start)
    first--;
  if (last > first && jyl_points_get (whole, last - 1)->end > end)
    whole_last = last - 1;

  seen = (MIN (end, jyl_points_get (whole, whole->len - 1)->end) - MAX (start, jyl_points_get (whole, 0)->start))
         / JYL_POINTS_LONG;
  if (whole_last > whole_first && whole_last - whole_first >= JYL_POINTS_LONG &&
      (first == whole_first || jyl_points_get (whole, first)->end - start < seen) &&
      (last == whole_last || end - jyl_points_get (whole, last - 1)->start < seen))
    return jyl_points_slice (whole, whole_first, whole_last - whole_first);

  points = g_array_sized_new (FALSE, FALSE, sizeof (JylPoint), last - first);
  g_array_append_vals (points, jyl_points_get (whole, first), last - first);
  for (guint i = 0; i < points->len; i++)
    {
      JylPoint *point = &g_array_index (points, JylPoint, i);

      point->start = MAX (point->start, start);
      point->end = MIN (point->end, end);
    }

  return jyl_points_new (points);
}

static void
add_series (JylChart *self, JylSeries *series, guint index, JylPoints *points)
{
  JylText *scope = jyl_series_get_scope (series);
  JylChartSeries added = {
    .series = series,
    .title = jyl_text_get (jyl_series_get_title (series), self->language),
    .scope = scope != NULL ? jyl_text_get (scope, self->language) : NULL,
    .mark = jyl_chart_choose_mark (self, series),
    .panel = jyl_chart_choose_arrange (self) == JYL_ARRANGE_PANELS ? self->series->len : 0,
    .index = self->transformed != NULL ? g_array_index (self->transformed->indices, guint, index) : index,
    .points = points,
  };

  g_array_append_val (self->series, added);
  self->n_panels = added.panel + 1;
}

/* Takes the days of @points into those of the data. */
static void
widen_data (JylChart *self, JylPoints *points)
{
  if (points->len > 0 && jyl_points_is_indexed (points))
    {
      self->first_data = MIN (self->first_data, (int) jyl_points_get (points, 0)->start);
      self->last_data = MAX (self->last_data, (int) ceil (jyl_points_get (points, points->len - 1)->end) - 1);
      return;
    }

  for (guint i = 0; i < points->len; i++)
    {
      self->first_data = MIN (self->first_data, (int) jyl_points_get (points, i)->start);
      self->last_data = MAX (self->last_data, (int) ceil (jyl_points_get (points, i)->end) - 1);
    }
}

/**
 * jyl_chart_join_points:
 * @self: a chart with its indicator and its transform
 * @chosen: (element-type JylSeries): what to draw of it
 *
 * Fills in the series with their points, and the days that are drawn.
 */
void
jyl_chart_join_points (JylChart *self, GPtrArray *chosen)
{
  GPtrArray *all = jyl_indicator_get_series (self->indicator);
  g_autoptr (GPtrArray) wholes = g_ptr_array_new ();
  gboolean whole_years = FALSE;
  guint index = 0;
  int first, last;
  Window window;

  for (guint i = 0; i < chosen->len && !whole_years; i++)
    whole_years = jyl_mark_get_traits (jyl_chart_choose_mark (self, g_ptr_array_index (chosen, i)))->from_zero;
  for (guint i = 0; i < chosen->len; i++)
    g_ptr_array_add (wholes, jyl_series_get_points (g_ptr_array_index (chosen, i)));
  find_known_days (self, chosen, wholes, &first, &last);
  window = choose_window (self->indicator, self->view, whole_years);

  self->n_panels = 1;
  self->first_data = JYL_DAY_MAX;
  self->last_data = JYL_DAY_MIN;
  for (guint i = 0; i < chosen->len; i++)
    {
      JylSeries *series = g_ptr_array_index (chosen, i);
      JylPoints *whole = g_ptr_array_index (wholes, i);
      g_autoptr (JylPoints) points = whole != NULL ? cut_points (whole, &window)
                                                 : find_points (series, &window, first, last);

      /* The chosen ones are in the order of all. */
      while (g_ptr_array_index (all, index) != series)
        index++;

      widen_data (self, points);
      if (points->len > 0)
        add_series (self, series, index, g_steal_pointer (&points));
      else
        g_ptr_array_add (self->empty, series);
    }

  /* Nothing is in the range: then the range itself is what can be shown, open ends as far as data reach. */
  if (self->first_data > self->last_data)
    {
      self->first_data = window.first > JYL_DAY_MIN ? window.first : MIN (first, window.last);
      self->last_data = window.last < JYL_DAY_MAX ? window.last : MAX (last, window.first);
    }

  self->first_day = window.first_asked ? window.first : self->first_data;
  self->last_day = window.last_asked ? window.last : self->last_data;
  if (whole_years)
    {
      self->first_day = first_of_year (self->first_day);
      self->last_day = last_of_year (self->last_day);
    }
}
