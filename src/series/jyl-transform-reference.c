/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What figures can be held against: prices, or that of which they are a share. */

#include "jyl-transform-private.h"

#include <glib/gi18n.h>

#include "jyl-language.h"

static gboolean
refuse (GError **error, const char *sentence)
{
  g_set_error_literal (error, JYL_TRANSFORM_ERROR, 0, sentence);
  return FALSE;
}

static gboolean
is_percent (JylIndicator *indicator)
{
  return jyl_indicator_get_unit (indicator).kind == JYL_UNIT_PERCENT;
}

static JylIndicator *
lookup_indicator (JylDataset *dataset, const char *id)
{
  JylRecord *record = id != NULL ? jyl_dataset_lookup (dataset, id) : NULL;

  return record != NULL && JYL_IS_INDICATOR (record) ? record : NULL;
}

/* So much at a time: a wage that is in force, and one that is paid. */
static gboolean
is_level (JylMeasure measure)
{
  return measure == JYL_MEASURE_AMOUNT || measure == JYL_MEASURE_MEAN;
}

/* Counts are a share only of what the same body counts, levels of levels. What is there at an instant, as a wage told
 * of a day, is a share of such and of a level, never the other way round. Rates and indices are held against something
 * already. */
gboolean
jyl_series_can_share (JylSeries *series, JylSeries *whole)
{
  JylMeasure part_measure = jyl_series_get_measure (series), whole_measure = jyl_series_get_measure (whole);

  if (jyl_series_get_mark (whole) == JYL_MARK_NONE)
    return FALSE;
  if (part_measure == JYL_MEASURE_COUNT)
    return whole_measure == part_measure
           && g_strcmp0 (jyl_series_get_counted_by (series), jyl_series_get_counted_by (whole)) == 0;
  if (part_measure == JYL_MEASURE_STOCK)
    return whole_measure == part_measure || is_level (whole_measure);

  return is_level (part_measure) && is_level (whole_measure);
}

static gboolean
can_share_any (JylIndicator *indicator, JylIndicator *reference)
{
  GPtrArray *series = jyl_indicator_get_series (indicator), *wholes = jyl_indicator_get_series (reference);

  for (guint i = 0; i < series->len; i++)
    for (guint j = 0; j < wholes->len; j++)
      if (jyl_series_can_share (g_ptr_array_index (series, i), g_ptr_array_index (wholes, j)))
        return TRUE;

  return FALSE;
}

/* What can be shared must be counted in the same unit and be about the same. */
static gboolean
is_alike (JylIndicator *indicator, JylIndicator *reference)
{
  JylUnit unit = jyl_indicator_get_unit (indicator), reference_unit = jyl_indicator_get_unit (reference);

  return reference != indicator && jyl_indicator_get_mark (reference) != JYL_MARK_NONE && !is_percent (reference)
         && jyl_unit_equal (&unit, &reference_unit)
         && jyl_text_equal (jyl_record_get_topic (indicator), jyl_record_get_topic (reference));
}

static gboolean
is_whole (JylIndicator *indicator, JylIndicator *reference)
{
  return is_alike (indicator, reference) && can_share_any (indicator, reference);
}

/* The first that has the same unit and is about the same, however it is measured. (nullable) */
static JylIndicator *
find_alike (JylDataset *dataset, JylIndicator *indicator)
{
  GListModel *all = jyl_dataset_get_records (dataset, JYL_KIND_INDICATOR);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (JylIndicator) reference = g_list_model_get_item (all, i);

      if (is_alike (indicator, reference))
        return reference;
    }

  return NULL;
}

/**
 * jyl_transform_find_references:
 * @dataset: a dataset
 * @indicator: an indicator of it
 * @transform: a transform
 *
 * Returns: (transfer container) (element-type JylIndicator): what can be the deflator, or the whole of a
 *   share, that which is taken if a view names none first; empty for other transforms
 */
GPtrArray *
jyl_transform_find_references (JylDataset *dataset, JylIndicator *indicator, JylTransform transform)
{
  GPtrArray *found = g_ptr_array_new ();
  GPtrArray *deflators;
  GListModel *all;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), found);
  g_return_val_if_fail (JYL_IS_INDICATOR (indicator), found);

  if (transform == JYL_TRANSFORM_REAL)
    {
      deflators = jyl_indicator_get_deflators (indicator);
      for (guint i = 0; i < deflators->len; i++)
        {
          JylIndicator *reference = lookup_indicator (dataset, g_ptr_array_index (deflators, i));

          if (reference != NULL && jyl_unit_kind_can_deflate (jyl_indicator_get_unit (reference).kind))
            g_ptr_array_add (found, reference);
        }
    }
  if (transform == JYL_TRANSFORM_SHARE)
    {
      all = jyl_dataset_get_records (dataset, JYL_KIND_INDICATOR);
      for (guint i = 0; i < g_list_model_get_n_items (all); i++)
        {
          g_autoptr (JylIndicator) reference = g_list_model_get_item (all, i);

          if (is_whole (indicator, reference))
            g_ptr_array_add (found, reference);
        }
    }

  return found;
}

/* The one that the part names, else the first that there is. */
gboolean
jyl_transform_choose_reference (JylDataset *dataset, JylIndicator *indicator, JylPart *part, JylLanguage language,
                                JylIndicator **reference, GError **error)
{
  JylTransform transform = jyl_part_get_transform (part);
  g_autoptr (GPtrArray) references = jyl_transform_find_references (dataset, indicator, transform);
  const char *id = jyl_part_get_reference (part);
  JylIndicator *named;

  *reference = NULL;
  if (transform != JYL_TRANSFORM_REAL && transform != JYL_TRANSFORM_SHARE)
    return TRUE;
  if (id == NULL && references->len > 0)
    {
      *reference = g_ptr_array_index (references, 0);
      return TRUE;
    }

  for (guint i = 0; i < references->len && *reference == NULL; i++)
    if (g_str_equal (jyl_record_get_id (g_ptr_array_index (references, i)), id))
      *reference = g_ptr_array_index (references, i);
  if (*reference != NULL)
    return TRUE;

  if (transform == JYL_TRANSFORM_REAL)
    return refuse (error,
                   jyl_translate (language, N_("The dataset has no such prices of whole years to deflate by")));
  named = id != NULL ? lookup_indicator (dataset, id) : find_alike (dataset, indicator);
  if (named != NULL && is_alike (indicator, named))
    {
      JylRefusals refusals = { .language = language,
                               .reference = (char *) jyl_text_get (jyl_record_get_title (named), language) };
      g_autofree char *sentence = jyl_refusals_say (&refusals, JYL_REASON_MEASURE);

      return refuse (error, sentence);
    }
  return refuse (
      error, jyl_translate (language,
                            N_("The dataset has nothing of the same unit and topic that this could be a share of")));
}
