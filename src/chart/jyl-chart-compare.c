/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Several indicators below one another: each is a chart of its own, with its unit, its transform and its
 * rules, and this one puts their rows over one time axis. What is told of a row its own chart tells. */

#include "jyl-chart-private.h"

#include <glib/gi18n.h>

#include "jyl-language.h"

/**
 * jyl_chart_compare_view:
 * @dataset: the data
 * @view: what is drawn of them
 * @indicators: (nullable) (array zero-terminated=1): ids of indicators, in the order of their rows
 *
 * As jyl_view_with_compare(), but what is new doesn't follow the view in what it does with its figures where that
 * wouldn't be honest: then it shows them as they are stated.
 *
 * Returns: (transfer full): @view with these below its own indicator
 */
JylView *
jyl_chart_compare_view (JylDataset *dataset, JylView *view, const char *const *indicators)
{
  JylView *compared;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (view != NULL, NULL);

  compared = jyl_view_with_compare (view, indicators);
  for (guint i = 1; i < jyl_view_get_n_parts (compared); i++)
    {
      g_autoptr (JylView) alone = jyl_view_of_part (compared, i);
      const char *id = jyl_view_get_indicator (alone);
      g_autofree char *refusal = NULL;

      if (jyl_view_find_part (view, id) != G_MAXUINT)
        continue;
      refusal = jyl_chart_refuse (dataset, alone);
      if (refusal != NULL)
        {
          g_autoptr (JylPart) plain = jyl_part_new (id);
          JylView *changed = jyl_view_with_part (compared, i, plain);

          jyl_view_unref (compared);
          compared = changed;
        }
    }

  return compared;
}

/**
 * jyl_chart_get_name:
 * @part: a chart of one indicator
 *
 * Returns: (transfer none): the indicator's name among others, shorter than a chart's title
 */
const char *
jyl_chart_get_name (JylChart *part)
{
  const char *id = jyl_record_get_id (part->indicator);

  return jyl_text_get (jyl_record_get_title (jyl_dataset_lookup (part->dataset, id)), part->language);
}

/* Whether a row is the first one of its indicator, which names it; below it stand those who count too. */
static gboolean
is_first_row (JylChart *self, const JylChartSeries *series)
{
  for (guint i = 0; i < self->series->len; i++)
    {
      const JylChartSeries *other = jyl_chart_get_series (self, i);

      if (other->part == series->part)
        return other->panel == series->panel;
    }

  return TRUE;
}

/* "FTURK, persons" in the first row where several count, else "tenge a month". */
static char *
make_scope (JylChart *self, JylChart *part, const JylChartSeries *series)
{
  const char *unit = jyl_text_get (jyl_indicator_get_unit (part->indicator).text, part->language);

  if (part->n_panels < 2 || !is_first_row (self, series))
    return g_strdup (unit);
  return *unit != '\0' ? g_strconcat (series->title, ", ", unit, NULL) : g_strdup (series->title);
}

static void
add_part (JylChart *self, JylChart *part)
{
  guint n_panels = self->series->len > 0 ? self->n_panels : 0;

  for (guint i = 0; i < part->series->len; i++)
    {
      JylChartSeries series = *jyl_chart_get_series (part, i);

      series.points = jyl_points_ref (series.points);
      series.part = self->parts->len;
      series.panel += n_panels;
      if (series.panel >= self->panel_scopes->len)
        g_ptr_array_add (self->panel_scopes, make_scope (self, part, &series));
      g_array_append_val (self->series, series);
    }
  if (part->series->len > 0)
    self->n_panels = n_panels + part->n_panels;

  g_ptr_array_extend (self->empty, part->empty, NULL, NULL);
  self->first_day = MIN (self->first_day, part->first_day);
  self->last_day = MAX (self->last_day, part->last_day);
  self->first_data = MIN (self->first_data, part->first_data);
  self->last_data = MAX (self->last_data, part->last_data);
  g_ptr_array_add (self->parts, g_object_ref (part));
}

/* Bars of any row stand for whole years, and so does the axis below them. */
static void
widen_to_years (JylChart *self)
{
  int year;

  for (guint i = 0; i < self->series->len; i++)
    {
      if (!jyl_mark_get_traits (jyl_chart_get_series (self, i)->mark)->from_zero)
        continue;
      jyl_day_to_ymd (self->first_day, &year, NULL, NULL);
      self->first_day = jyl_day_from_ymd (year, 1, 1);
      jyl_day_to_ymd (self->last_day, &year, NULL, NULL);
      self->last_day = jyl_day_from_ymd (year, 12, 31);
      return;
    }
}

/**
 * jyl_chart_join_parts:
 * @self: a chart of a view with indicators to compare, with neither series nor texts yet
 * @error: return location for an error of %JYL_CHART_ERROR
 *
 * Makes a chart of each indicator and takes over their rows. The time axis reaches as far as the widest of
 * them where nobody has chosen a range.
 *
 * Returns: whether each of them can be drawn
 */
gboolean
jyl_chart_join_parts (JylChart *self, GError **error)
{
  guint n_parts = jyl_view_get_n_parts (self->view);
  g_autoptr (JylView) own_view = jyl_view_of_part (self->view, 0);
  g_autoptr (JylChart) own = jyl_chart_new (self->dataset, own_view, error);
  g_autoptr (GString) title = NULL;

  if (own == NULL)
    return FALSE;

  self->parts = g_ptr_array_new_with_free_func (g_object_unref);
  self->panel_scopes = g_ptr_array_new_with_free_func (g_free);
  self->n_panels = 1;
  self->first_day = self->first_data = JYL_DAY_MAX;
  self->last_day = self->last_data = JYL_DAY_MIN;
  add_part (self, own);
  title = g_string_new (jyl_chart_get_name (own));
  for (guint i = 1; i < n_parts; i++)
    {
      g_autoptr (JylView) view = jyl_view_of_part (self->view, i);
      g_autoptr (JylChart) part = jyl_chart_new (self->dataset, view, error);

      if (part == NULL)
        return FALSE;
      add_part (self, part);
      g_string_append_printf (title, " · %s", jyl_chart_get_name (part));
    }

  widen_to_years (self);
  self->title = g_string_free (g_steal_pointer (&title), FALSE);
  return TRUE;
}

/**
 * jyl_chart_note_parts:
 * @self: a chart with its parts
 * @notes: (element-type utf8): gets what has to be known of each indicator, with its name
 */
void
jyl_chart_note_parts (JylChart *self, GPtrArray *notes)
{
  for (guint i = 0; i < self->parts->len; i++)
    {
      JylChart *part = g_ptr_array_index (self->parts, i);

      /* The name goes before the first of its notes. */
      for (guint j = 0; part->notes[j] != NULL; j++)
        g_ptr_array_add (notes, j > 0 ? g_strdup (part->notes[j])
                                      : g_strdup_printf ("%s: %s", jyl_chart_get_name (part), part->notes[j]));
    }
}

/**
 * jyl_chart_find_part:
 * @self: a chart
 * @series: (inout): which of its series; which of the part's
 *
 * Returns: (transfer none): the chart that the series comes from; @self where there is but one
 */
JylChart *
jyl_chart_find_part (JylChart *self, guint *series)
{
  for (guint i = 0; self->parts != NULL && i < self->parts->len; i++)
    {
      JylChart *part = g_ptr_array_index (self->parts, i);

      if (*series < part->series->len)
        return part;
      *series -= part->series->len;
    }

  return self;
}

/**
 * jyl_chart_get_n_parts:
 * @self: a chart
 *
 * Returns: how many indicators it draws, at least one
 */
guint
jyl_chart_get_n_parts (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), 0);

  return self->parts != NULL ? self->parts->len : 1;
}

/**
 * jyl_chart_get_part:
 * @self: a chart
 * @part: which of its indicators, from 0
 *
 * Returns: (transfer none): the chart of that indicator alone: its unit, its scale and its rules; @self
 *   where there is but one
 */
JylChart *
jyl_chart_get_part (JylChart *self, guint part)
{
  g_return_val_if_fail (JYL_IS_CHART (self), NULL);
  g_return_val_if_fail (part < jyl_chart_get_n_parts (self), NULL);

  return self->parts != NULL ? g_ptr_array_index (self->parts, part) : self;
}

/**
 * jyl_chart_get_panel_label:
 * @self: a chart
 * @panel: which of its rows, from 0
 * @scope: (out) (nullable): what is said below the name, or %NULL
 *
 * Returns: (transfer none) (nullable): the name of the row: of who counts, or, in the first row of each
 *   indicator where several are compared, of the indicator; %NULL where nothing stands in it
 */
const char *
jyl_chart_get_panel_label (JylChart *self, guint panel, const char **scope)
{
  g_return_val_if_fail (JYL_IS_CHART (self), NULL);
  g_return_val_if_fail (scope != NULL, NULL);

  *scope = NULL;
  for (guint i = 0; i < self->series->len; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (self, i);

      if (series->panel != panel)
        continue;
      if (self->parts == NULL)
        {
          *scope = series->scope;
          return series->title;
        }

      *scope = g_ptr_array_index (self->panel_scopes, panel);
      return is_first_row (self, series) ? jyl_chart_get_name (g_ptr_array_index (self->parts, series->part))
                                         : series->title;
    }

  return NULL;
}
