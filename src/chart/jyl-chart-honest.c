/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a view does with its figures: transform, marks, arrangement and scale, and what of it isn't honest. */

#include "jyl-chart-private.h"

#include <glib/gi18n.h>
#include <math.h>

#include "jyl-language.h"

/* Lines whose lowest value is less than this part of the highest are drawn from zero. */
#define LEAST_CUT 0.4

static gboolean
refuse (JylChart *self, GError **error, const char *sentence)
{
  g_set_error_literal (error, JYL_CHART_ERROR, JYL_CHART_ERROR_NOT_HONEST, jyl_translate (self->language, sentence));
  return FALSE;
}

static gboolean
is_log (JylChart *self)
{
  return jyl_part_get_scale (self->part) == JYL_SCALE_KIND_LOG;
}

/* A series whose own mark needs other axes than its indicator's is drawn as the indicator. */
JylMark
jyl_chart_choose_mark (JylChart *self, JylSeries *series)
{
  JylMark own = jyl_series_get_mark (series), mark = jyl_part_get_mark (self->part);
  JylMark common = jyl_indicator_get_mark (self->indicator);

  if (common != JYL_MARK_NONE && jyl_mark_get_traits (own)->axes != jyl_mark_get_traits (common)->axes)
    own = common;

  return jyl_mark_allows (own, jyl_series_get_measure (series), mark) ? mark : own;
}

JylArrange
jyl_chart_choose_arrange (JylChart *self)
{
  JylArrange arrange = jyl_indicator_get_arrange (self->indicator);

  jyl_part_get_arrange (self->part, &arrange);
  return arrange;
}

/* Whether different bodies count: then by different definitions. */
static gboolean
has_several_counters (GPtrArray *series)
{
  for (guint i = 1; i < series->len; i++)
    if (g_strcmp0 (jyl_series_get_counted_by (g_ptr_array_index (series, i)),
                   jyl_series_get_counted_by (g_ptr_array_index (series, 0)))
        != 0)
      return TRUE;

  return FALSE;
}

gboolean
jyl_chart_transform (JylChart *self, GPtrArray **chosen, gboolean probe, GError **error)
{
  g_autoptr (GError) refusal = NULL;

  if (jyl_part_get_transform (self->part) == JYL_TRANSFORM_NOMINAL)
    return TRUE;

  self->transformed = probe ? jyl_transform_probe (self->dataset, self->indicator, *chosen, self->part, self->language,
                                                     &refusal)
                            : jyl_transform_apply (self->dataset, self->indicator, *chosen, self->part, self->language,
                                                     &refusal);
  if (self->transformed == NULL)
    {
      g_set_error_literal (error, JYL_CHART_ERROR, JYL_CHART_ERROR_NOT_HONEST, refusal->message);
      return FALSE;
    }

  self->indicator = self->transformed->indicator;
  g_ptr_array_unref (*chosen);
  *chosen = g_ptr_array_ref (jyl_indicator_get_series (self->indicator));
  return TRUE;
}

static gboolean
check_mark (JylChart *self, GPtrArray *chosen, GError **error)
{
  JylMark mark = jyl_part_get_mark (self->part);

  if (mark == JYL_MARK_NONE)
    return TRUE;
  if (jyl_mark_get_traits (mark)->axes == JYL_AXES_VALUE && chosen->len < 2)
    return refuse (self, error, N_("A ranking sets several rows side by side, and there is one alone"));
  for (guint i = 0; i < chosen->len; i++)
    {
      JylSeries *series = g_ptr_array_index (chosen, i);

      if (jyl_mark_allows (jyl_series_get_mark (series), jyl_series_get_measure (series), mark))
        return TRUE;
    }

  return refuse (self, error, jyl_mark_get_traits (mark)->refusal);
}

static gboolean
check_arrange (JylChart *self, GPtrArray *chosen, GError **error)
{
  JylArrange arrange = JYL_ARRANGE_PANELS;

  if (!jyl_part_get_arrange (self->part, &arrange) || arrange == JYL_ARRANGE_PANELS
      || jyl_indicator_get_arrange (self->indicator) == JYL_ARRANGE_TOGETHER || !has_several_counters (chosen))
    return TRUE;

  return refuse (self, error, N_("Different bodies count by different definitions: their rows are not drawn as one"));
}

gboolean
jyl_chart_check_scale (JylChart *self, GError **error)
{
  if (!is_log (self))
    return TRUE;

  for (guint i = 0; i < self->series->len; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (self, i);
      JylStretch all;

      if (jyl_mark_get_traits (series->mark)->from_zero)
        return refuse (self, error, N_("Bars and rankings begin at zero, and a logarithmic scale has no zero"));
      jyl_points_summarize (series->points, 0, series->points->len, &all);
      if (!(all.min > 0))
        return refuse (self, error, N_("A logarithmic scale has no place for zero and what is less"));
    }

  return TRUE;
}

/* All series stand on the same axes. */
static gboolean
check_axes (JylChart *self, GPtrArray *chosen, GError **error)
{
  for (guint i = 0; i < chosen->len; i++)
    {
      JylAxes axes = jyl_mark_get_traits (jyl_chart_choose_mark (self, g_ptr_array_index (chosen, i)))->axes;

      if (i > 0 && axes != self->axes)
        return refuse (self, error, N_("A ranking and rows over time don't stand in one picture"));
      self->axes = axes;
    }

  return TRUE;
}

gboolean
jyl_chart_check_marks (JylChart *self, GPtrArray *chosen, GError **error)
{
  return check_mark (self, chosen, error) && check_axes (self, chosen, error) && check_arrange (self, chosen, error);
}

/* What the dataset itself wants to be a ranking is shown with whatever there is. */
gboolean
jyl_chart_check_ranking (JylChart *self, guint n_rows, GError **error)
{
  return n_rows > 1 || jyl_part_get_mark (self->part) == JYL_MARK_NONE
         || refuse (self, error, N_("No two rows have a figure of the same period: there is nothing to rank"));
}

gboolean
jyl_chart_check_child (JylChart *self, GError **error)
{
  return self->axes == JYL_AXES_TIME
         || refuse (self, error, N_("A ranking is of one period: nothing over time can be compared with it"));
}

static gboolean
has_several_counters_in_rows (JylChart *self)
{
  for (guint i = 1; i < self->series->len; i++)
    if (g_strcmp0 (jyl_series_get_counted_by (jyl_chart_get_series (self, i)->series),
                   jyl_series_get_counted_by (jyl_chart_get_series (self, 0)->series))
        != 0)
      return jyl_chart_choose_arrange (self) == JYL_ARRANGE_PANELS;

  return FALSE;
}

/**
 * jyl_chart_note_figures:
 * @self: a chart with its series
 * @notes: (element-type utf8): gets a sentence each
 *
 * What was done with the figures, and what a reader can't see by the marks alone. That different bodies
 * count differently stands in an indicator's own subtitle, in whose place a transform puts another.
 */
void
jyl_chart_note_figures (JylChart *self, GPtrArray *notes)
{
  for (guint i = 0; self->transformed != NULL && self->transformed->notes[i] != NULL; i++)
    g_ptr_array_add (notes, g_strdup (self->transformed->notes[i]));
  if (self->transformed != NULL && has_several_counters_in_rows (self))
    g_ptr_array_add (notes,
                     g_strdup (jyl_translate (self->language, N_("Different bodies count by different definitions; "
                                                                 "the rows are not joined"))));
}

/* What the marks stand on. */
void
jyl_chart_note_scale (JylChart *self, GPtrArray *notes)
{
  if (is_log (self))
    g_ptr_array_add (notes, g_strdup (jyl_translate (self->language,
                                                     N_("Logarithmic scale: equal distances are equal ratios"))));
  else if (self->series->len > 0 && !jyl_chart_needs_zero (self))
    g_ptr_array_add (notes, g_strdup (jyl_translate (self->language, N_("The value axis does not begin at zero"))));
}

/**
 * jyl_chart_get_base:
 * @self: a chart
 *
 * Returns: the year whose prices are used, or that is 100, also where the view left it open; 0 where there is
 *   none
 */
int
jyl_chart_get_base (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), 0);

  self = jyl_chart_get_child (self, 0);
  return self->transformed != NULL ? self->transformed->base : 0;
}

/**
 * jyl_chart_get_reference:
 * @self: a chart
 *
 * Returns: (transfer none) (nullable): id of the deflator's or the whole's indicator, also where the view left
 *   it open
 */
const char *
jyl_chart_get_reference (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), NULL);

  self = jyl_chart_get_child (self, 0);
  return self->transformed != NULL ? self->transformed->reference : NULL;
}

/**
 * jyl_chart_is_log:
 * @self: a chart
 *
 * Returns: whether its value scale is logarithmic
 */
gboolean
jyl_chart_is_log (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), FALSE);

  return is_log (self);
}

/**
 * jyl_chart_get_axes:
 * @self: a chart
 *
 * Returns: what stands on its axes
 */
JylAxes
jyl_chart_get_axes (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), JYL_AXES_TIME);

  return self->axes;
}

/**
 * jyl_chart_needs_zero:
 * @self: a chart
 *
 * Bars and steps stand on zero. Lines and points do too unless that would press them flat: then the axis, and a
 * note, say that it begins elsewhere.
 *
 * Returns: whether the value axis has to begin at zero
 */
gboolean
jyl_chart_needs_zero (JylChart *self)
{
  double lowest = INFINITY, highest = -INFINITY;

  g_return_val_if_fail (JYL_IS_CHART (self), TRUE);

  for (guint i = 0; i < self->series->len; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (self, i);
      JylStretch all;

      if (jyl_mark_get_traits (series->mark)->from_zero || jyl_mark_get_traits (series->mark)->holds)
        return !is_log (self);
      jyl_points_summarize (series->points, 0, series->points->len, &all);
      lowest = fmin (lowest, all.min);
      highest = fmax (highest, all.max);
    }

  return !is_log (self) && !(lowest > LEAST_CUT * highest);
}
