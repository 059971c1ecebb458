/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Views made from views, with what a dataset knows of them. */

#include "jyl-chart.h"

static const char *
forward_record (JylDataset *dataset, const char *id)
{
  JylRecord *record = id != NULL ? jyl_dataset_lookup (dataset, id) : NULL;

  return record != NULL ? jyl_record_get_id (record) : id;
}

static JylPart *
forward_part (JylDataset *dataset, JylPart *part)
{
  const char *const *ids = jyl_part_get_series (part);
  g_autoptr (JylPart) named = jyl_part_with_indicator (part, forward_record (dataset, jyl_part_get_indicator (part)));
  g_autoptr (JylPart) treated =
    jyl_part_with_transform (named, jyl_part_get_transform (part), jyl_part_get_base (part),
                             forward_record (dataset, jyl_part_get_reference (part)));
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) forwarded = NULL;

  if (ids == NULL)
    return g_steal_pointer (&treated);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      JylSeries *series = jyl_dataset_lookup_series (dataset, ids[i]);

      g_strv_builder_add (builder, series != NULL ? jyl_series_get_id (series) : ids[i]);
    }
  forwarded = g_strv_builder_end (builder);
  return jyl_part_with_series (treated, (const char *const *) forwarded);
}

static JylView *
forward_flags (JylDataset *dataset, JylView *view)
{
  const char *const *events = jyl_view_get_events (view);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) forwarded = NULL;

  if (events == NULL)
    return jyl_view_ref (view);

  for (guint i = 0; events[i] != NULL; i++)
    g_strv_builder_add (builder, forward_record (dataset, events[i]));
  forwarded = g_strv_builder_end (builder);
  return jyl_view_with_flags (view, jyl_view_get_flags (view), (const char *const *) forwarded);
}

/**
 * jyl_chart_forward_view:
 * @dataset: the data
 * @view: a view that may have been written with an earlier edition of them
 *
 * Returns: (transfer full): @view with the ids that what it names has now
 */
JylView *
jyl_chart_forward_view (JylDataset *dataset, JylView *view)
{
  g_autoptr (GPtrArray) parts = NULL;
  g_autoptr (JylView) flagged = NULL;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (view != NULL, NULL);

  parts = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_part_unref);
  for (guint i = 0; i < jyl_view_get_n_parts (view); i++)
    g_ptr_array_add (parts, forward_part (dataset, jyl_view_get_part (view, i)));

  flagged = forward_flags (dataset, view);
  return jyl_view_with_parts (flagged, parts);
}

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
      const char *id = jyl_part_get_indicator (jyl_view_get_part (compared, i));
      g_autofree char *refusal = NULL;

      if (jyl_view_find_part (view, id) != G_MAXUINT)
        continue;
      refusal = jyl_chart_refuse_part (dataset, compared, i);
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
