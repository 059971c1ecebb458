/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Joins a view with its data: the one file of the room that knows the steps, each of which knows the chart alone. */

#include "jyl-chart-private.h"

#include <glib/gi18n.h>

/* The series to draw: those that the part names, else those that the indicator shows at first; in the
 * indicator's order; without those that are lone numbers. */
static GPtrArray *
choose_series (JylDataset *dataset, JylIndicator *indicator, JylPart *part, GError **error)
{
  const char *const *ids = jyl_part_get_series (part);
  GPtrArray *usual = jyl_indicator_get_chart_series (indicator);
  GPtrArray *all = jyl_indicator_get_series (indicator);
  g_autoptr (GPtrArray) chosen = g_ptr_array_new ();
  guint n_lone = 0;

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      JylSeries *series = jyl_dataset_lookup_series (dataset, ids[i]);

      if (series == NULL || jyl_series_get_indicator (series) != indicator)
        {
          g_set_error (error, JYL_CHART_ERROR, JYL_CHART_ERROR_NO_INDICATOR,
                       _("“%s” has no series “%s”; leave the series out to see all"),
                       jyl_record_get_id (indicator), ids[i]);
          return NULL;
        }
    }

  for (guint i = 0; i < all->len; i++)
    {
      JylSeries *series = g_ptr_array_index (all, i);

      if (ids != NULL ? !g_strv_contains (ids, jyl_series_get_id (series))
                      : usual != NULL && !jyl_ids_contain (usual, jyl_series_get_id (series)))
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
                   jyl_record_get_id (indicator));
      return NULL;
    }

  return g_steal_pointer (&chosen);
}

/* The figures of one indicator, as the part wants them. @probe: no further than to know whether that is honest, which
 * takes all points on a logarithmic scale and in a ranking alone. */
static gboolean
join_figures (JylChart *self, GPtrArray **chosen, gboolean probe, GError **error)
{
  probe &= jyl_part_get_scale (self->part) != JYL_SCALE_KIND_LOG
           && jyl_mark_get_traits (jyl_part_get_mark (self->part))->axes == JYL_AXES_TIME;
  if (!jyl_chart_transform (self, chosen, probe, error) || !jyl_chart_check_marks (self, *chosen, error))
    return FALSE;
  if (probe)
    return TRUE;

  jyl_chart_join_points (self, *chosen);
  if (self->axes == JYL_AXES_VALUE && !jyl_chart_check_ranking (self, jyl_chart_rank (self), error))
    return FALSE;
  return jyl_chart_check_scale (self, error);
}

/* A chart of nothing yet, and the series that it is to be of. */
static JylChart *
begin (JylDataset *dataset, JylView *view, guint index, GPtrArray **chosen, GError **error)
{
  JylPart *part = jyl_view_get_part (view, index);
  JylRecord *record = jyl_dataset_lookup (dataset, jyl_part_get_indicator (part));
  JylChart *self;

  if (record == NULL || !JYL_IS_INDICATOR (record))
    {
      g_set_error (error, JYL_CHART_ERROR, JYL_CHART_ERROR_NO_INDICATOR,
                   _("The dataset has no indicator “%s”; choose one of its charts"), jyl_part_get_indicator (part));
      return NULL;
    }

  *chosen = choose_series (dataset, record, part, error);
  if (*chosen == NULL)
    return NULL;

  self = g_object_new (JYL_TYPE_CHART, NULL);
  self->dataset = g_object_ref (dataset);
  self->view = jyl_view_ref (view);
  self->part = jyl_part_ref (part);
  self->indicator = record;
  self->language = jyl_view_get_language (view);

  return self;
}

static void
tell (JylChart *self)
{
  jyl_chart_compose_source (self);
  jyl_chart_compose_text (self);
  jyl_chart_compose_flags (self);
}

/* A chart of each part of the view. */
static gboolean
make_children (JylChart *self, GError **error)
{
  g_autoptr (GPtrArray) children = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < jyl_view_get_n_parts (self->view); i++)
    {
      g_autoptr (GPtrArray) chosen = NULL;
      JylChart *child = begin (self->dataset, self->view, i, &chosen, error);

      if (child == NULL)
        return FALSE;
      g_ptr_array_add (children, child);
      if (!join_figures (child, &chosen, FALSE, error) || !jyl_chart_check_child (child, error))
        return FALSE;
      tell (child);
    }

  jyl_chart_take_children (self, children);
  return TRUE;
}

/* Whether a part is honest: rows are told one by one, and none of their points joined without need. */
static gboolean
check (JylDataset *dataset, JylView *view, guint part, GError **error)
{
  g_autoptr (GPtrArray) chosen = NULL;
  g_autoptr (JylChart) self = begin (dataset, view, part, &chosen, error);

  return self != NULL && join_figures (self, &chosen, TRUE, error)
         && (jyl_view_get_n_parts (view) < 2 || jyl_chart_check_child (self, error));
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

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (view != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  self = begin (dataset, view, 0, &chosen, error);
  if (self == NULL
      || (jyl_view_get_n_parts (view) > 1 ? !make_children (self, error)
                                          : !join_figures (self, &chosen, FALSE, error)))
    return NULL;

  tell (self);
  return g_steal_pointer (&self);
}

/**
 * jyl_chart_refuse:
 * @dataset: the data
 * @view: what would be drawn of them
 *
 * Returns: (transfer full) (nullable): one sentence in the view's language on why that isn't honest; %NULL
 *   where it is, and also where there is no such chart at all
 */
char *
jyl_chart_refuse (JylDataset *dataset, JylView *view)
{
  char *sentence = NULL;

  g_return_val_if_fail (view != NULL, NULL);

  for (guint i = 0; sentence == NULL && i < jyl_view_get_n_parts (view); i++)
    sentence = jyl_chart_refuse_part (dataset, view, i);

  return sentence;
}

/**
 * jyl_chart_refuse_part:
 * @dataset: the data
 * @view: what would be drawn of them
 * @part: which of its parts
 *
 * Returns: (transfer full) (nullable): see jyl_chart_refuse(), of that part alone
 */
char *
jyl_chart_refuse_part (JylDataset *dataset, JylView *view, guint part)
{
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (view != NULL && part < jyl_view_get_n_parts (view), NULL);

  if (check (dataset, view, part, &error) || !g_error_matches (error, JYL_CHART_ERROR, JYL_CHART_ERROR_NOT_HONEST))
    return NULL;

  return g_strdup (error->message);
}

/**
 * jyl_chart_find_bases:
 * @dataset: the data
 * @part: what to draw of them
 *
 * Returns: (transfer full) (element-type int): the years that the part's transform could take as its base,
 *   in order; empty where it has none, or there is no such chart
 */
GArray *
jyl_chart_find_bases (JylDataset *dataset, JylPart *part)
{
  g_autoptr (GPtrArray) chosen = NULL;
  JylRecord *record;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (part != NULL, NULL);

  record = jyl_dataset_lookup (dataset, jyl_part_get_indicator (part));
  if (record != NULL && JYL_IS_INDICATOR (record))
    chosen = choose_series (dataset, record, part, NULL);

  return chosen != NULL ? jyl_transform_find_bases (dataset, chosen, part) : g_array_new (FALSE, FALSE, sizeof (int));
}
