/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-chart-private.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (JylChart, jyl_chart, G_TYPE_OBJECT)

/**
 * jyl_chart_error_quark:
 *
 * Returns: the domain of #JylChartError
 */
G_DEFINE_QUARK (jyl-chart-error-quark, jyl_chart_error)

/* What is shown of the time: days, both inclusive. @first_asked and @last_asked tell which ends a
 * person has chosen. */
typedef struct {
  int      first;
  int      last;
  gboolean first_asked;
  gboolean last_asked;
} Window;

static void
chart_series_clear (gpointer data)
{
  JylChartSeries *series = data;

  g_clear_pointer (&series->points, g_array_unref);
}

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

/* The series to draw: those that the view names, else those that the indicator shows at first; in the
 * indicator's order; without those that are lone numbers. */
static GPtrArray *
choose_series (JylDataset *dataset, JylIndicator *indicator, JylView *view, GError **error)
{
  const char *const *ids = jyl_view_get_series (view);
  GPtrArray *all = jyl_indicator_get_series (indicator);
  g_autoptr (GPtrArray) chosen = g_ptr_array_new ();
  guint n_lone = 0;

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      JylSeries *series = jyl_dataset_lookup_series (dataset, ids[i]);

      if (series == NULL || jyl_series_get_indicator (series) != JYL_RECORD (indicator))
        {
          g_set_error (error, JYL_CHART_ERROR, JYL_CHART_ERROR_NO_INDICATOR,
                       _("“%s” has no series “%s”; leave the series out to see all"),
                       jyl_record_get_id (JYL_RECORD (indicator)), ids[i]);
          return NULL;
        }
    }
  if (ids == NULL)
    ids = jyl_indicator_get_chart_series (indicator);

  for (guint i = 0; i < all->len; i++)
    {
      JylSeries *series = g_ptr_array_index (all, i);

      if (ids != NULL && !g_strv_contains (ids, jyl_series_get_id (series)))
        continue;
      if (jyl_series_get_mark (series) == JYL_MARK_NONE)
        n_lone++;
      else
        g_ptr_array_add (chosen, series);
    }

  if (chosen->len == 0 && (n_lone > 0 || jyl_indicator_get_mark (indicator) == JYL_MARK_NONE))
    {
      g_set_error (error, JYL_CHART_ERROR, JYL_CHART_ERROR_NOT_DRAWABLE,
                   _("“%s” is a lone number and has no chart; it can be read in the list"),
                   jyl_record_get_id (JYL_RECORD (indicator)));
      return NULL;
    }

  return g_steal_pointer (&chosen);
}

/* How far the figures of @chosen reach, open ends aside. What is still in force is drawn up to the
 * day on which the dataset was last changed: nobody knows more. */
static void
find_known_days (JylDataset *dataset, GPtrArray *chosen, int *first, int *last)
{
  const JylPeriod *updated = jyl_dataset_get_updated (dataset);
  gboolean has_open_end = FALSE;

  *first = JYL_DAY_MAX;
  *last = JYL_DAY_MIN;
  for (guint i = 0; i < chosen->len; i++)
    {
      GPtrArray *observations = jyl_series_get_observations (g_ptr_array_index (chosen, i));

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
static GArray *
find_points (JylChart *self, JylSeries *series, const Window *window, int first, int last)
{
  GPtrArray *observations = jyl_series_get_observations (series);
  GArray *points = g_array_new (FALSE, TRUE, sizeof (JylPoint));
  /* A transform leaves out what counts a part of a year; what else it draws as bars are no counts. */
  gboolean counts = self->transformed == NULL && jyl_mark_is_bar (jyl_series_get_mark (series));

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

      point = (JylPoint) {
        .x0 = MAX (start, window->first),
        .x1 = MIN (end, window->last) + 1,
        .value = jyl_observation_get_value (observation),
        .status = jyl_observation_get_status (observation),
        .qualifier = jyl_observation_get_qualifier (observation),
        .part_period = counts && jyl_period_is_part_of_year (period),
        .observation = observation,
      };
      g_array_append_val (points, point);
    }

  return points;
}

static void
add_series (JylChart *self, JylSeries *series, guint index, GArray *points)
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

static void
join_data (JylChart *self, GPtrArray *chosen)
{
  GPtrArray *all = jyl_indicator_get_series (self->indicator);
  gboolean whole_years = FALSE;
  guint index = 0;
  int first, last;
  Window window;

  for (guint i = 0; i < chosen->len && !whole_years; i++)
    whole_years = jyl_mark_is_bar (jyl_chart_choose_mark (self, g_ptr_array_index (chosen, i)));
  find_known_days (self->dataset, chosen, &first, &last);
  window = choose_window (self->indicator, self->view, whole_years);

  self->n_panels = 1;
  self->first_data = JYL_DAY_MAX;
  self->last_data = JYL_DAY_MIN;
  for (guint i = 0; i < chosen->len; i++)
    {
      JylSeries *series = g_ptr_array_index (chosen, i);
      g_autoptr (GArray) points = find_points (self, series, &window, first, last);

      /* The chosen ones are in the order of all. */
      while (g_ptr_array_index (all, index) != series)
        index++;

      for (guint j = 0; j < points->len; j++)
        {
          const JylPoint *point = &g_array_index (points, JylPoint, j);

          self->first_data = MIN (self->first_data, (int) point->x0);
          self->last_data = MAX (self->last_data, (int) point->x1 - 1);
        }

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

/* The figures of one indicator, as the view wants them. */
static gboolean
join_figures (JylChart *self, GPtrArray **chosen, GError **error)
{
  if (!jyl_chart_transform (self, chosen, error))
    return FALSE;

  join_data (self, *chosen);
  return jyl_chart_check_shown (self, *chosen, error);
}

static void
jyl_chart_finalize (GObject *object)
{
  JylChart *self = JYL_CHART (object);

  g_clear_pointer (&self->series, g_array_unref);
  g_clear_pointer (&self->parts, g_ptr_array_unref);
  g_clear_pointer (&self->panel_scopes, g_ptr_array_unref);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->empty, g_ptr_array_unref);
  g_clear_pointer (&self->citations, g_ptr_array_unref);
  g_clear_pointer (&self->subtitle, g_free);
  g_clear_pointer (&self->source, g_free);
  g_clear_pointer (&self->source_links, g_array_unref);
  g_clear_pointer (&self->notes, g_strfreev);
  g_clear_pointer (&self->flags, g_array_unref);
  g_clear_pointer (&self->transformed, jyl_transformed_free);
  g_clear_pointer (&self->view, jyl_view_unref);
  g_clear_object (&self->dataset);

  G_OBJECT_CLASS (jyl_chart_parent_class)->finalize (object);
}

static void
jyl_chart_class_init (JylChartClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jyl_chart_finalize;
}

static void
jyl_chart_init (JylChart *self)
{
  self->series = g_array_new (FALSE, TRUE, sizeof (JylChartSeries));
  self->source_links = g_array_new (FALSE, FALSE, sizeof (JylSourceLink));
  g_array_set_clear_func (self->series, chart_series_clear);
  self->empty = g_ptr_array_new ();
  self->citations = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_citation_unref);
}

/**
 * jyl_chart_new:
 * @dataset: the data
 * @view: what to draw of them
 * @error: return location for an error of %JYL_CHART_ERROR
 *
 * Joins both. A series without a figure within the range isn't part of the chart; the notes name it.
 * Where the view leaves the range open, it is the one that the indicator shows at first. Under bars
 * the range is widened to whole years. What the view does with the figures must be honest for them: else
 * the error says in one sentence of the view's language why it isn't.
 *
 * Returns: (transfer full) (nullable): the chart
 */
JylChart *
jyl_chart_new (JylDataset *dataset, JylView *view, GError **error)
{
  g_autoptr (JylChart) self = NULL;
  g_autoptr (GPtrArray) chosen = NULL;
  JylRecord *record;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (view != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  record = jyl_dataset_lookup (dataset, jyl_view_get_indicator (view));
  if (record == NULL || !JYL_IS_INDICATOR (record))
    {
      g_set_error (error, JYL_CHART_ERROR, JYL_CHART_ERROR_NO_INDICATOR,
                   _("The dataset has no indicator “%s”; choose one of its charts"), jyl_view_get_indicator (view));
      return NULL;
    }

  chosen = choose_series (dataset, JYL_INDICATOR (record), view, error);
  if (chosen == NULL)
    return NULL;

  self = g_object_new (JYL_TYPE_CHART, NULL);
  self->dataset = g_object_ref (dataset);
  self->view = jyl_view_ref (view);
  self->indicator = JYL_INDICATOR (record);
  self->language = jyl_view_get_language (view);
  if (jyl_view_get_compare (view) != NULL ? !jyl_chart_join_parts (self, error) : !join_figures (self, &chosen, error))
    return NULL;
  jyl_chart_compose_source (self);
  jyl_chart_compose_text (self);
  jyl_chart_compose_flags (self);

  return g_steal_pointer (&self);
}

/**
 * jyl_chart_get_view:
 * @self: a chart
 *
 * Returns: (transfer none): what it draws
 */
JylView *
jyl_chart_get_view (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), NULL);

  return self->view;
}

/**
 * jyl_chart_get_dataset:
 * @self: a chart
 *
 * Returns: (transfer none): where its data come from
 */
JylDataset *
jyl_chart_get_dataset (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), NULL);

  return self->dataset;
}

/**
 * jyl_chart_get_indicator:
 * @self: a chart
 *
 * Returns: (transfer none): what is drawn, with the unit and the decimals of its numbers: the dataset's
 *   indicator, or of a transformed chart another with the same id, which lives as long as the chart
 */
JylIndicator *
jyl_chart_get_indicator (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), NULL);

  return self->indicator;
}

/**
 * jyl_chart_get_n_panels:
 * @self: a chart
 *
 * Returns: how many rows it has, at least one
 */
guint
jyl_chart_get_n_panels (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), 0);

  return self->n_panels;
}

/**
 * jyl_chart_get_n_series:
 * @self: a chart
 *
 * Returns: how many series it draws; none where nothing lies within the range
 */
guint
jyl_chart_get_n_series (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), 0);

  return self->series->len;
}

/**
 * jyl_chart_get_series:
 * @self: a chart
 * @series: which, from 0
 *
 * Returns: (transfer none): one of its series, which lives as long as the chart
 */
const JylChartSeries *
jyl_chart_get_series (JylChart *self, guint series)
{
  g_return_val_if_fail (JYL_IS_CHART (self), NULL);
  g_return_val_if_fail (series < self->series->len, NULL);

  return &g_array_index (self->series, JylChartSeries, series);
}

/**
 * jyl_chart_get_point:
 * @self: a chart
 * @series: which series, from 0
 * @point: which of its points, from 0
 *
 * Returns: (transfer none): the point, which lives as long as the chart
 */
const JylPoint *
jyl_chart_get_point (JylChart *self, guint series, guint point)
{
  const JylChartSeries *of = jyl_chart_get_series (self, series);

  g_return_val_if_fail (of != NULL && point < of->points->len, NULL);

  return jyl_chart_series_point (of, point);
}

/**
 * jyl_chart_is_empty:
 * @self: a chart
 *
 * Returns: whether nothing lies within the range
 */
gboolean
jyl_chart_is_empty (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), TRUE);

  return self->series->len == 0;
}

/**
 * jyl_chart_get_title:
 * @self: a chart
 *
 * Returns: (transfer none): its title in the view's language
 */
const char *
jyl_chart_get_title (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), NULL);

  if (self->title != NULL)
    return self->title;
  return jyl_text_get (jyl_indicator_get_chart_title (self->indicator), self->language);
}

/**
 * jyl_chart_get_subtitle:
 * @self: a chart
 *
 * Returns: (transfer none): unit and scope in the view's language, with the years drawn
 */
const char *
jyl_chart_get_subtitle (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), NULL);

  return self->subtitle;
}

/**
 * jyl_chart_get_source:
 * @self: a chart
 *
 * Returns: (transfer none): one line that names where the figures come from; "" where nothing is drawn
 */
const char *
jyl_chart_get_source (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), NULL);

  return self->source;
}

/**
 * jyl_chart_get_source_links:
 * @self: a chart
 * @n_links: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_links): the parts of the source line that name documents
 *   with an address, in the line's order; they don't overlap
 */
const JylSourceLink *
jyl_chart_get_source_links (JylChart *self, guint *n_links)
{
  g_return_val_if_fail (n_links != NULL, NULL);

  *n_links = 0;
  g_return_val_if_fail (JYL_IS_CHART (self), NULL);

  *n_links = self->source_links->len;
  return (const JylSourceLink *) (gpointer) self->source_links->data;
}

/**
 * jyl_chart_get_notes:
 * @self: a chart
 *
 * Returns: (transfer none) (array zero-terminated=1): what has to be known to read it, a sentence each;
 *   the signs of the picture first
 */
const char *const *
jyl_chart_get_notes (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), NULL);

  return (const char *const *) self->notes;
}

/**
 * jyl_chart_get_citations:
 * @self: a chart
 *
 * Returns: (transfer none) (element-type JylCitation): all that its points rest on, each once, in the
 *   order in which the points first use them
 */
GPtrArray *
jyl_chart_get_citations (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), NULL);

  return self->citations;
}

/**
 * jyl_chart_get_days:
 * @self: a chart
 * @first: (out) (optional): the first day drawn
 * @last: (out) (optional): the last day drawn
 */
void
jyl_chart_get_days (JylChart *self, int *first, int *last)
{
  g_return_if_fail (JYL_IS_CHART (self));

  if (first != NULL)
    *first = self->first_day;
  if (last != NULL)
    *last = self->last_day;
}

/**
 * jyl_chart_find_bases:
 * @dataset: the data
 * @view: what to draw of them
 *
 * Returns: (transfer full) (element-type int): the years that the view's transform could take as its base,
 *   in order; empty where it has none, or there is no such chart
 */
GArray *
jyl_chart_find_bases (JylDataset *dataset, JylView *view)
{
  g_autoptr (GPtrArray) chosen = NULL;
  JylRecord *record;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (view != NULL, NULL);

  record = jyl_dataset_lookup (dataset, jyl_view_get_indicator (view));
  if (record != NULL && JYL_IS_INDICATOR (record))
    chosen = choose_series (dataset, JYL_INDICATOR (record), view, NULL);

  return chosen != NULL ? jyl_transform_find_bases (dataset, chosen, view) : g_array_new (FALSE, FALSE, sizeof (int));
}
