/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-layout-private.h"

/* Of a year's band, what is left empty on either side of its bar. */
#define BAR_PADDING 0.19

/* A bar alone in a wide picture would be a wall; in common letters. */
#define WIDEST_BAR 5.0

/* The end of what stands below a stacked bar: the sum of the earlier series of the same sign. */
static double
find_base (JylLayout *self, guint series, const JylPoint *point)
{
  const JylChartSeries *own = jyl_chart_get_series (self->chart, series);
  double base = 0;

  if (!jyl_mark_get_traits (own->mark)->stacked)
    return 0;

  for (guint i = 0; i < series; i++)
    {
      const JylChartSeries *other = jyl_chart_get_series (self->chart, i);
      const JylPoint *below;

      if (other->panel != own->panel || !jyl_mark_get_traits (other->mark)->stacked || other->points->len == 0)
        continue;
      below = jyl_points_get (other->points, jyl_series_find_day (other, point->start));
      if (below->start == point->start && jyl_number_is_usable (below->value)
          && (below->value < 0) == (point->value < 0))
        base += below->value;
    }

  return base;
}

static void
look_at_series (JylLayout *self, guint index)
{
  const JylChartSeries *series = jyl_chart_get_series (self->chart, index);
  const JylMarkTraits *traits = jyl_mark_get_traits (series->mark);
  JylPanel *panel = &self->panels[series->panel];

  panel->part = series->part;
  panel->n_series++;
  self->has_joined |= traits->joined;
  self->has_held |= traits->holds;
  self->has_lone |= traits->lone;
  if (!traits->slotted)
    {
      JylStretch all;

      jyl_points_summarize (series->points, 0, series->points->len, &all);
      panel->low = fmin (panel->low, all.min);
      panel->high = fmax (panel->high, all.max);
      panel->n_points += all.lowest != G_MAXUINT ? series->points->len : 0;
      return;
    }

  self->slots[index] = g_array_sized_new (FALSE, TRUE, sizeof (JylSlot), series->points->len);
  self->has_bars = panel->has_bars = self->values[series->part].has_bars = TRUE;
  for (guint i = 0; i < series->points->len; i++)
    {
      const JylPoint *point = jyl_points_get (series->points, i);
      JylSlot slot = { .base = find_base (self, index, point) };

      g_array_append_val (self->slots[index], slot);
      if (!jyl_number_is_usable (point->value))
        continue;
      panel->low = fmin (panel->low, slot.base + point->value);
      panel->high = fmax (panel->high, slot.base + point->value);
      panel->n_points++;
    }
}

/* The value scale of one indicator, and the part of it that each of its rows needs. Bars and steps stand on
 * zero; lines do unless that would press them flat, and then the axis shows its cut. */
static void
find_values (JylLayout *self, guint part)
{
  JylChart *chart = jyl_chart_get_child (self->chart, part);
  JylValues *values = &self->values[part];
  double lowest = INFINITY, highest = -INFINITY;

  for (guint i = 0; i < self->n_panels; i++)
    {
      const JylPanel *panel = &self->panels[i];

      if (panel->part != part || panel->n_points == 0)
        continue;
      lowest = fmin (lowest, panel->low);
      highest = fmax (highest, panel->high);
    }

  if (lowest > highest)
    lowest = highest = 0;
  values->cut = FALSE;
  if (jyl_chart_is_log (chart))
    {
      /* Neither end of a line lies on the edge of the plot. */
      lowest *= 0.8;
      highest *= 1.1;
    }
  else if (jyl_chart_needs_zero (chart))
    {
      lowest = fmin (lowest, 0);
      highest = fmax (highest, 0);
    }
  else
    {
      double air = (highest - lowest) * 0.1;

      values->cut = TRUE;
      lowest -= air;
      highest += air / 2;
    }
  jyl_scale_init (&values->scale, jyl_chart_is_log (chart) ? &jyl_scale_log : &jyl_scale_linear, lowest, highest,
                  (int) jyl_indicator_get_decimals (jyl_chart_get_indicator (chart)));
  values->cut &= values->scale.min > 0;

  for (guint i = 0; i < self->n_panels; i++)
    {
      JylPanel *panel = &self->panels[i];

      if (panel->part != part)
        continue;
      /* A row of bars is as tall as its own largest; what isn't drawn from zero keeps the whole. */
      if (!panel->has_bars || self->n_panels == 1)
        {
          panel->low = values->scale.min;
          panel->high = values->scale.max;
        }
      else
        {
          panel->low = panel->n_points > 0 ? fmin (panel->low, 0) : 0;
          panel->high = panel->n_points > 0 ? fmax (panel->high, 0) : 0;
        }
    }
}

/* The scales: of values one for each indicator, of what stands on x one for all. */
void
jyl_layout_find_domains (JylLayout *self)
{
  double days_air = 0;
  int first_day, last_day;

  for (guint i = 0; i < self->n_panels; i++)
    self->panels[i] = (JylPanel) { .low = INFINITY, .high = -INFINITY };
  for (guint i = 0; i < self->n_series; i++)
    look_at_series (self, i);
  for (guint i = 0; i < self->n_parts; i++)
    find_values (self, i);

  if (self->axes == JYL_AXES_VALUE)
    {
      self->x = self->values[0].scale;
      return;
    }

  jyl_chart_get_days (self->chart, &first_day, &last_day);
  if (!self->has_bars && !self->has_joined)
    {
      /* Lone points stand off the edges. */
      days_air = (last_day - first_day + 1) * 0.03;
    }
  jyl_scale_init (&self->x, self->has_bars ? &jyl_scale_band : &jyl_scale_time, first_day - days_air,
                  last_day + 1 + days_air, 0);
  if (self->has_bars)
    jyl_scale_nice (&self->x, 0);
}

static double
map_year (JylLayout *self, int year)
{
  return jyl_layout_map_x (self, year > 9999 ? JYL_DAY_MAX + 1 : jyl_day_from_ymd (year, 1, 1));
}

/* Bars of different series that aren't stacked stand beside each other in lanes. */
typedef struct {
  guint lane;
  guint n_lanes;
} Lane;

static Lane
find_lane (JylLayout *self, guint series)
{
  Lane lane = { 0, 0 };
  const JylChartSeries *own = jyl_chart_get_series (self->chart, series);
  gboolean stack_seen = FALSE;
  guint stack_lane = 0;

  for (guint i = 0; i < self->n_series; i++)
    {
      const JylChartSeries *other = jyl_chart_get_series (self->chart, i);
      const JylMarkTraits *traits = jyl_mark_get_traits (other->mark);

      if (other->panel != own->panel || !traits->slotted)
        continue;
      if (traits->stacked && !stack_seen)
        stack_lane = lane.n_lanes;
      if (i == series)
        lane.lane = traits->stacked ? stack_lane : lane.n_lanes;
      if (!traits->stacked || !stack_seen)
        lane.n_lanes++;
      stack_seen |= traits->stacked;
    }

  return lane;
}

static void
place_slot (JylSlot *slot, double left, double right, double padding, double widest, Lane lane)
{
  double width = right - left;
  double bar = MIN (width - 2 * padding, widest);

  slot->left = left + (width - bar) / 2 + bar * lane.lane / lane.n_lanes;
  slot->right = slot->left + bar / lane.n_lanes;
}

/* Whether a series counts by months or quarters: several periods of a year, one after the other. */
static gboolean
is_within_years (const JylChartSeries *series)
{
  gboolean several = FALSE;

  for (guint i = 1; i < series->points->len; i++)
    {
      const JylPoint *point = jyl_points_get (series->points, i);

      if (point->start < point[-1].end)
        return FALSE;
      several |= jyl_day_get_year ((int) point->start) == jyl_day_get_year ((int) point[-1].start);
    }

  return several;
}

/* The bars of one year, @n from @first on: in its band, or in equal parts of it, or across all the years
 * that they cover. */
static void
place_year (JylLayout *self, guint series, guint first, guint n, Lane lane)
{
  const JylPoint *points = jyl_chart_get_point (self->chart, series, first);
  int year = jyl_day_get_year ((int) points[0].start), last_year = year;
  double left = map_year (self, year), right, band, widest;

  for (guint i = 0; i < n; i++)
    last_year = MAX (last_year, jyl_day_get_year ((int) points[i].end - 1));
  right = map_year (self, last_year + 1);
  band = (right - left) / (last_year - year + 1);
  widest = WIDEST_BAR * self->em * lane.n_lanes + (right - left - band);

  for (guint i = 0; i < n; i++)
    place_slot (&g_array_index (self->slots[series], JylSlot, first + i), left + (right - left) * i / n,
                left + (right - left) * (i + 1) / n, BAR_PADDING * band / n, widest, lane);
}

/* Where bars stand: at their years, or, where a series counts by months or quarters, at their own days. */
void
jyl_layout_find_slots (JylLayout *self)
{
  for (guint i = 0; i < self->n_series; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (self->chart, i);
      guint n = 1;
      gboolean within_years;
      Lane lane;

      if (self->slots[i] == NULL)
        continue;

      lane = find_lane (self, i);
      within_years = is_within_years (series);
      for (guint j = 0; j < series->points->len; j += n)
        {
          const JylPoint *point = jyl_points_get (series->points, j);
          double left, right;

          if (within_years)
            {
              left = jyl_layout_map_x (self, point->start);
              right = jyl_layout_map_x (self, point->end);
              place_slot (&g_array_index (self->slots[i], JylSlot, j), left, right, (right - left) * BAR_PADDING / 2,
                          WIDEST_BAR * self->em * lane.n_lanes, lane);
              n = 1;
              continue;
            }

          for (n = 1; j + n < series->points->len
                      && jyl_day_get_year ((int) point[n].start) == jyl_day_get_year ((int) point->start);
               n++)
            ;
          place_year (self, i, j, n, lane);
        }
    }
}
