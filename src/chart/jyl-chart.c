/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-chart-private.h"

G_DEFINE_FINAL_TYPE (JylChart, jyl_chart, G_TYPE_OBJECT)

/**
 * jyl_chart_error_quark:
 *
 * Returns: the domain of #JylChartError
 */
G_DEFINE_QUARK (jyl-chart-error-quark, jyl_chart_error)

static void
chart_series_clear (gpointer data)
{
  JylChartSeries *series = data;

  g_clear_pointer (&series->points, jyl_points_unref);
}

static void
jyl_chart_finalize (GObject *object)
{
  JylChart *self = JYL_CHART (object);

  g_clear_pointer (&self->series, g_array_unref);
  g_clear_pointer (&self->children, g_ptr_array_unref);
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
  g_clear_pointer (&self->part, jyl_part_unref);
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
 * jyl_chart_get_view:
 * @self: a chart
 *
 * Returns: (transfer none): what is drawn, of which it may be a part
 */
JylView *
jyl_chart_get_view (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), NULL);

  return self->view;
}

/**
 * jyl_chart_get_part:
 * @self: a chart
 *
 * Returns: (transfer none): what it draws of its view; the first part, where it is of several
 */
JylPart *
jyl_chart_get_part (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), NULL);

  return self->part;
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
 * jyl_chart_get_transform:
 * @self: a chart
 *
 * Returns: what was done with its figures
 */
JylTransform
jyl_chart_get_transform (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), JYL_TRANSFORM_NOMINAL);

  return jyl_part_get_transform (self->part);
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

/**
 * jyl_chart_find_child:
 * @self: a chart
 * @series: (inout): which of its series; which of the part's
 *
 * Returns: (transfer none): the chart that the series comes from; @self where there is but one
 */
JylChart *
jyl_chart_find_child (JylChart *self, guint *series)
{
  for (guint i = 0; self->children != NULL && i < self->children->len; i++)
    {
      JylChart *part = g_ptr_array_index (self->children, i);

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

  return self->children != NULL ? self->children->len : 1;
}

/**
 * jyl_chart_get_child:
 * @self: a chart
 * @part: which of its indicators, from 0
 *
 * Returns: (transfer none): the chart of that indicator alone: its unit, its scale and its rules; @self
 *   where there is but one
 */
JylChart *
jyl_chart_get_child (JylChart *self, guint part)
{
  g_return_val_if_fail (JYL_IS_CHART (self), NULL);
  g_return_val_if_fail (part < jyl_chart_get_n_parts (self), NULL);

  return self->children != NULL ? g_ptr_array_index (self->children, part) : self;
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
 * jyl_chart_find_point:
 * @self: a chart
 * @observation: (nullable): an observation
 * @series: (out): which of its series it is drawn for
 * @point: (out): which of the points of that
 *
 * Returns: whether it is drawn; else nothing is changed
 */
gboolean
jyl_chart_find_point (JylChart *self, JylObservation *observation, guint *series, guint *point)
{
  double day;

  g_return_val_if_fail (JYL_IS_CHART (self), FALSE);

  if (observation == NULL)
    return FALSE;

  /* Most begin where they are drawn; one that the range cuts off, or with an open end, is looked for. */
  day = jyl_period_get_first_day (jyl_observation_get_period (observation));
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < self->series->len; i++)
      {
        JylPoints *points = jyl_chart_get_series (self, i)->points;

        for (guint j = pass == 0 ? jyl_points_find (points, day) : 0;
             j < points->len && (pass == 1 || jyl_points_get (points, j)->start <= day); j++)
          if (jyl_points_get (points, j)->observation == observation)
            {
              *series = i;
              *point = j;
              return TRUE;
            }
      }

  return FALSE;
}

/**
 * jyl_chart_find_figure:
 * @self: a chart
 * @observation: (nullable): an observation
 *
 * Returns: @observation with the series that it stands in; members that are %NULL where it isn't drawn
 */
JylFigure
jyl_chart_find_figure (JylChart *self, JylObservation *observation)
{
  guint series, point;

  if (!jyl_chart_find_point (self, observation, &series, &point))
    return (JylFigure) { NULL, NULL };

  return (JylFigure) { jyl_chart_get_series (self, series)->series, observation };
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
