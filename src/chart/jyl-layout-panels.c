/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "jyl-layout-private.h"

/* Of a year's band, what is left empty on either side of its bar. */
#define BAR_PADDING 0.19

/* A bar alone in a wide picture would be a wall; in common letters. */
#define WIDEST_BAR 5.0

/* The label of a row, set but not yet placed. */
typedef struct {
  PangoLayout *title; /* owned */
  PangoLayout *scope; /* owned, nullable */
  double       title_width;
  double       title_height;
  double       scope_width;
  double       scope_height;
  double       height;
} RowLabel;

/* What a row needs beside its marks. */
typedef struct {
  RowLabel label;
  double   extra;   /* in height */
  double   minimum;
  double   part;    /* of the value scale */
} Row;

static void
row_clear (Row *row)
{
  g_clear_object (&row->label.title);
  g_clear_object (&row->label.scope);
}

/* The end of what stands below a stacked bar: the sum of the earlier series of the same sign. */
static double
find_base (JylLayout *self, guint series, const JylPoint *point)
{
  const JylChartSeries *own = jyl_chart_get_series (self->chart, series);
  double base = 0;

  if (own->mark != JYL_MARK_STACKED_BAR)
    return 0;

  for (guint i = 0; i < series; i++)
    {
      const JylChartSeries *other = jyl_chart_get_series (self->chart, i);
      const JylPoint *below;

      if (other->panel != own->panel || other->mark != JYL_MARK_STACKED_BAR || other->points->len == 0)
        continue;
      below = &g_array_index (other->points, JylPoint, jyl_series_find_day (other, point->x0));
      if (below->x0 == point->x0 && jyl_number_is_usable (below->value) && (below->value < 0) == (point->value < 0))
        base += below->value;
    }

  return base;
}

static void
look_at_series (JylLayout *self, guint index, double *lowest, double *highest)
{
  const JylChartSeries *series = jyl_chart_get_series (self->chart, index);
  JylPanel *panel = &self->panels[series->panel];
  gboolean bars = jyl_mark_is_bar (series->mark);

  if (bars)
    {
      self->spans[index] = g_array_sized_new (FALSE, TRUE, sizeof (JylSpan), series->points->len);
      self->has_bars = panel->has_bars = TRUE;
    }

  for (guint i = 0; i < series->points->len; i++)
    {
      const JylPoint *point = &g_array_index (series->points, JylPoint, i);
      JylSpan span = { .base = bars ? find_base (self, index, point) : 0 };

      if (bars)
        g_array_append_val (self->spans[index], span);
      if (!jyl_number_is_usable (point->value))
        continue;
      panel->low = fmin (panel->low, span.base + point->value);
      panel->high = fmax (panel->high, span.base + point->value);
      panel->n_points++;
    }

  if (panel->n_points > 0)
    {
      *lowest = fmin (*lowest, panel->low);
      *highest = fmax (*highest, panel->high);
    }
}

static gboolean
has_mark (JylLayout *self, JylMark mark)
{
  for (guint i = 0; i < self->n_series; i++)
    if (jyl_chart_get_series (self->chart, i)->mark == mark)
      return TRUE;

  return FALSE;
}

/* The two scales, and the part of the value scale that each row needs. Bars and steps stand on
 * zero; lines do unless that would press them flat, and then the axis shows its cut. */
void
jyl_layout_find_domains (JylLayout *self)
{
  double lowest = INFINITY, highest = -INFINITY;
  double days_air = 0;
  int first_day, last_day;

  for (guint i = 0; i < self->n_panels; i++)
    self->panels[i] = (JylPanel) { .low = INFINITY, .high = -INFINITY };
  for (guint i = 0; i < self->n_series; i++)
    look_at_series (self, i, &lowest, &highest);

  if (lowest > highest)
    lowest = highest = 0;
  self->cut = FALSE;
  if (self->has_bars || has_mark (self, JYL_MARK_STEP) || lowest <= 0.4 * highest)
    {
      lowest = fmin (lowest, 0);
      highest = fmax (highest, 0);
    }
  else
    {
      double air = (highest - lowest) * 0.1;

      self->cut = TRUE;
      lowest -= air;
      highest += air / 2;
    }
  jyl_scale_init (&self->value, &jyl_scale_linear, lowest, highest,
                  (int) jyl_indicator_get_decimals (jyl_chart_get_indicator (self->chart)));
  self->cut &= self->value.min > 0;

  for (guint i = 0; i < self->n_panels; i++)
    {
      JylPanel *panel = &self->panels[i];

      /* A row of bars is as tall as its own largest; what isn't drawn from zero keeps the whole. */
      if (!panel->has_bars || self->n_panels == 1)
        {
          panel->low = self->value.min;
          panel->high = self->value.max;
        }
      else
        {
          panel->low = panel->n_points > 0 ? fmin (panel->low, 0) : 0;
          panel->high = panel->n_points > 0 ? fmax (panel->high, 0) : 0;
        }
    }

  jyl_chart_get_days (self->chart, &first_day, &last_day);
  if (!self->has_bars && !has_mark (self, JYL_MARK_STEP) && !has_mark (self, JYL_MARK_LINE))
    {
      /* Lone points stand off the edges. */
      days_air = (last_day - first_day + 1) * 0.03;
    }
  jyl_scale_init (&self->time, self->has_bars ? &jyl_scale_band : &jyl_scale_time, first_day - days_air,
                  last_day + 1 + days_air, 0);
  if (self->has_bars)
    jyl_scale_nice (&self->time, 0);
}

static int
get_year (double day)
{
  int year;

  jyl_day_to_ymd ((int) CLAMP (floor (day), JYL_DAY_MIN, JYL_DAY_MAX), &year, NULL, NULL);
  return year;
}

static double
map_year (JylLayout *self, int year)
{
  return jyl_layout_map_day (self, year > 9999 ? JYL_DAY_MAX + 1 : jyl_day_from_ymd (year, 1, 1));
}

/* Bars of different series that aren't stacked stand beside each other in lanes. */
static void
find_lane (JylLayout *self, guint series, guint *lane, guint *n_lanes)
{
  const JylChartSeries *own = jyl_chart_get_series (self->chart, series);
  gboolean stack_seen = FALSE;

  *n_lanes = 0;
  for (guint i = 0; i < self->n_series; i++)
    {
      const JylChartSeries *other = jyl_chart_get_series (self->chart, i);

      if (other->panel != own->panel || !jyl_mark_is_bar (other->mark))
        continue;
      if (i == series)
        *lane = *n_lanes - (own->mark == JYL_MARK_STACKED_BAR && stack_seen ? 1 : 0);
      if (other->mark == JYL_MARK_BAR || !stack_seen)
        (*n_lanes)++;
      stack_seen |= other->mark == JYL_MARK_STACKED_BAR;
    }
}

static void
place_span (JylSpan *span, double left, double right, double padding, double widest, guint lane, guint n_lanes)
{
  double width = right - left;
  double bar = MIN (width - 2 * padding, widest);

  span->left = left + (width - bar) / 2 + bar * lane / n_lanes;
  span->right = span->left + bar / n_lanes;
}

/* Whether a series counts by months or quarters: several periods of a year, one after the other. */
static gboolean
is_within_years (const JylChartSeries *series)
{
  gboolean several = FALSE;

  for (guint i = 1; i < series->points->len; i++)
    {
      const JylPoint *point = &g_array_index (series->points, JylPoint, i);

      if (point->x0 < point[-1].x1)
        return FALSE;
      several |= get_year (point->x0) == get_year (point[-1].x0);
    }

  return several;
}

/* The bars of one year, @n from @first on: in its band, or in equal parts of it, or across all the years
 * that they cover. */
static void
place_year (JylLayout *self, guint series, guint first, guint n, guint lane, guint n_lanes)
{
  const JylPoint *points = jyl_chart_get_point (self->chart, series, first);
  int year = get_year (points[0].x0), last_year = year;
  double left = map_year (self, year), right, band, widest;

  for (guint i = 0; i < n; i++)
    last_year = MAX (last_year, get_year (points[i].x1 - 1));
  right = map_year (self, last_year + 1);
  band = (right - left) / (last_year - year + 1);
  widest = WIDEST_BAR * self->em * n_lanes + (right - left - band);

  for (guint i = 0; i < n; i++)
    place_span (&g_array_index (self->spans[series], JylSpan, first + i), left + (right - left) * i / n,
                left + (right - left) * (i + 1) / n, BAR_PADDING * band / n, widest, lane, n_lanes);
}

/* Where bars stand: at their years, or, where a series counts by months or quarters, at their own days. */
void
jyl_layout_find_spans (JylLayout *self)
{
  for (guint i = 0; i < self->n_series; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (self->chart, i);
      guint lane = 0, n_lanes = 1, n = 1;
      gboolean within_years;

      if (self->spans[i] == NULL)
        continue;

      find_lane (self, i, &lane, &n_lanes);
      within_years = is_within_years (series);
      for (guint j = 0; j < series->points->len; j += n)
        {
          const JylPoint *point = &g_array_index (series->points, JylPoint, j);
          double left, right;

          if (within_years)
            {
              left = jyl_layout_map_day (self, point->x0);
              right = jyl_layout_map_day (self, point->x1);
              place_span (&g_array_index (self->spans[i], JylSpan, j), left, right, (right - left) * BAR_PADDING / 2,
                          WIDEST_BAR * self->em * n_lanes, lane, n_lanes);
              n = 1;
              continue;
            }

          for (n = 1; j + n < series->points->len && get_year (point[n].x0) == get_year (point->x0); n++)
            ;
          place_year (self, i, j, n, lane, n_lanes);
        }
    }
}

static const JylChartSeries *
get_first_series (JylLayout *self, guint panel)
{
  for (guint i = 0; i < self->n_series; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (self->chart, i);

      if (series->panel == panel)
        return series;
    }

  return NULL;
}

/* How well a label of a row stands in @width: its lines, and a penalty where it is cut. */
static double
get_label_cost (JylLayout *self, double factor, JylWeight weight, const char *text, double width, double penalty)
{
  g_autoptr (PangoLayout) layout = NULL;

  if (text == NULL)
    return 0;

  layout = jyl_layout_wrap_text (self, jyl_layout_text_size (self, factor), weight, text, width, 2);
  return pango_layout_get_line_count (layout) + (jyl_text_is_whole (layout) ? 0 : penalty);
}

/* The width of the column of row labels: few lines and no cut words, weighed against what the plots
 * lose. */
static double
find_label_width (JylLayout *self)
{
  double best = 0, least_cost = INFINITY;

  for (double part = 0.17; part < 0.34; part += 0.02)
    {
      double width = CLAMP (part * self->width, 7 * self->em, 18 * self->em);
      double cost = 35 * part;

      for (guint i = 0; i < self->n_panels; i++)
        {
          const JylChartSeries *series = get_first_series (self, i);

          if (series == NULL)
            continue;
          cost += get_label_cost (self, 1, JYL_WEIGHT_MEDIUM, series->title, width, 10);
          if (self->detail.scopes)
            cost += get_label_cost (self, 0.89, JYL_WEIGHT_REGULAR, series->scope, width, 3);
        }
      if (cost < least_cost)
        {
          least_cost = cost;
          best = width;
        }
    }

  return best;
}

static void
set_label (JylLayout *self, RowLabel *label, guint panel, double width, guint lines)
{
  const JylChartSeries *series = get_first_series (self, panel);

  if (series == NULL || self->n_panels < 2)
    return;

  label->title = jyl_layout_wrap_text (self, jyl_layout_text_size (self, 1), JYL_WEIGHT_MEDIUM, series->title, width, lines);
  jyl_text_balance (label->title);
  jyl_text_get_size (label->title, &label->title_width, &label->title_height);
  if (self->detail.scopes && series->scope != NULL)
    {
      label->scope = jyl_layout_wrap_text (self, jyl_layout_text_size (self, 0.89), JYL_WEIGHT_REGULAR, series->scope, width, lines);
      jyl_text_balance (label->scope);
      jyl_text_get_size (label->scope, &label->scope_width, &label->scope_height);
    }
  label->height = label->title_height + label->scope_height;
}

/* On one line where the two fit on one. */
static gboolean
is_on_one_line (JylLayout *self, const RowLabel *label)
{
  return label->scope != NULL &&
         label->title_width + 0.8 * self->em + label->scope_width <= self->width - 2 * self->margin;
}

/* How many pixels the whole value scale may have so that the rows fill @height: found by halving,
 * as a row has a least height whatever its values are. */
static double
find_reach (const Row *rows, guint n_rows, double height)
{
  double low = 0, high = 0, parts = 0;

  for (guint i = 0; i < n_rows; i++)
    parts += rows[i].part;
  if (parts <= 0)
    return 0;

  high = height / parts;
  for (guint i = 0; i < 60; i++)
    {
      double middle = (low + high) / 2, sum = 0;

      for (guint j = 0; j < n_rows; j++)
        sum += MAX (rows[j].minimum, rows[j].extra + rows[j].part * middle);
      if (sum <= height)
        low = middle;
      else
        high = middle;
    }

  return low;
}

static void
place_label_left (JylLayout *self, RowLabel *label, double base)
{
  /* The last line stands on the row's base line, as in a table. */
  double y = base + 0.22 * self->em - label->height;

  JylBox *box;

  if (label->title == NULL)
    return;

  box = jyl_layout_add_box (self, JYL_BOX_ROW_TITLE, JYL_INK_TEXT, g_steal_pointer (&label->title), self->margin, y);
  if (label->scope != NULL)
    jyl_layout_add_box (self, JYL_BOX_ROW_SCOPE, JYL_INK_DIM, g_steal_pointer (&label->scope), self->margin,
                        box->area.y + box->area.height);
}

static void
place_label_above (JylLayout *self, RowLabel *label, double y)
{
  gboolean one_line = is_on_one_line (self, label);
  double baseline;
  JylBox *box;

  if (label->title == NULL)
    return;

  baseline = y + jyl_text_get_baseline (label->title);
  box = jyl_layout_add_box (self, JYL_BOX_ROW_TITLE, JYL_INK_TEXT, g_steal_pointer (&label->title), self->margin, y);
  if (label->scope == NULL)
    return;
  if (one_line)
    {
      double scope_y = round (baseline) - jyl_text_get_baseline (label->scope);

      jyl_layout_add_box (self, JYL_BOX_ROW_SCOPE, JYL_INK_DIM, g_steal_pointer (&label->scope),
                          self->margin + label->title_width + 0.8 * self->em, scope_y);
    }
  else
    {
      jyl_layout_add_box (self, JYL_BOX_ROW_SCOPE, JYL_INK_DIM, g_steal_pointer (&label->scope), self->margin,
                          box->area.y + box->area.height);
    }
}

/* The rows between @top and @bottom with their labels; the plots reach from the labels to the right
 * margin. Rows of bars share one value scale, so many pixels a unit, and each is as tall as its own
 * largest value needs. Returns FALSE where that leaves too little to read. */
gboolean
jyl_layout_place_panels (JylLayout *self, double top, double bottom)
{
  double gap = self->n_panels > 1 ? CLAMP (self->height / self->em / 40, 0.5, 1.2) * self->em : 0;
  double height = bottom - top - jyl_layout_get_axis_height (self) - gap * (self->n_panels - 1);
  gboolean above = self->n_panels > 1 && (self->width < 40 * self->em || self->height > 1.15 * self->width) &&
                   height / self->n_panels > 6.5 * self->em;
  double label_width = above || self->n_panels < 2 ? self->width - 2 * self->margin : find_label_width (self);
  double column = 0, y = top, tallest = 0;
  g_autofree Row *rows = g_new0 (Row, self->n_panels);
  gboolean has_points = has_mark (self, JYL_MARK_POINT);
  gboolean has_steps = has_mark (self, JYL_MARK_STEP) && !self->has_bars;
  double least;

  for (guint i = 0; i < self->n_panels; i++)
    {
      const JylPanel *panel = &self->panels[i];
      Row *row = &rows[i];
      double air = (has_steps ? 0.9 : 1.5) * self->em + (has_points ? jyl_layout_get_radius (self) : 0);

      set_label (self, &row->label, i, label_width, above ? 1 : 2);
      row->part = jyl_scale_map (&self->value, panel->high) - jyl_scale_map (&self->value, panel->low);
      row->extra = air + (panel->has_bars && panel->low < 0 ? air : 0);
      if (above)
        row->extra += is_on_one_line (self, &row->label) ? row->label.title_height : row->label.height;
      row->minimum = above ? row->extra : MAX (row->extra, row->label.height);
      column = MAX (column, MAX (row->label.title_width, row->label.scope_width));
      tallest = MAX (tallest, row->part);
    }

  self->reach = find_reach (rows, self->n_panels, height);
  for (guint i = 0; i < self->n_panels; i++)
    {
      JylPanel *panel = &self->panels[i];
      Row *row = &rows[i];
      double below = panel->has_bars && panel->low < 0 ? 1.5 * self->em : 0;

      panel->row = (cairo_rectangle_t) { 0, y, self->width, MAX (row->minimum, row->extra + row->part * self->reach) };
      panel->plot.x = self->margin + (above || column <= 0 ? 0 : column + 1.4 * self->em);
      panel->plot.width = self->width - self->margin - panel->plot.x;
      panel->plot.height = row->part * self->reach;
      panel->plot.y = round (y + panel->row.height - below) - panel->plot.height;
      if (above)
        place_label_above (self, &row->label, y);
      else
        place_label_left (self, &row->label, panel->plot.y + panel->plot.height);
      y += panel->row.height + gap;
      row_clear (row);
    }

  least = self->n_panels == 1 ? self->detail.least_plot * self->height : self->detail.least_bar * self->em;
  return self->reach > 0 && tallest * self->reach >= least && y - gap <= bottom - jyl_layout_get_axis_height (self) + 0.5;
}
