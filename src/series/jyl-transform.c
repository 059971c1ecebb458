/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-transform-private.h"

#include <glib/gi18n.h>

#include "jyl-language.h"

/**
 * jyl_transform_error_quark:
 *
 * Returns: the domain of refusals
 */
G_DEFINE_QUARK (jyl-transform-error-quark, jyl_transform_error)

static gboolean
refuse (GError **error, const char *sentence)
{
  g_set_error_literal (error, JYL_TRANSFORM_ERROR, 0, sentence);
  return FALSE;
}

static gboolean
is_money (JylIndicator *indicator)
{
  return jyl_indicator_get_unit (indicator).kind == JYL_UNIT_CURRENCY;
}

static gboolean
is_percent (JylIndicator *indicator)
{
  return jyl_indicator_get_unit (indicator).kind == JYL_UNIT_PERCENT;
}

static gboolean
check_unit (JylIndicator *indicator, JylTransform transform, JylLanguage language, GError **error)
{
  switch (transform)
    {
    case JYL_TRANSFORM_REAL:
      return is_money (indicator)
             || refuse (error,
                        jyl_translate (language, N_("Only amounts of money can be told in the prices of a year")));
    case JYL_TRANSFORM_INDEX:
      return !is_percent (indicator)
             || refuse (
                 error,
                 jyl_translate (language, N_("What is in per cent already compares; an index of it would mislead")));
    case JYL_TRANSFORM_CHANGE_PERCENT:
      return !is_percent (indicator)
             || refuse (
                 error,
                 jyl_translate (language, N_("Per cent of per cent mislead; choose the change in percentage points")));
    case JYL_TRANSFORM_SHARE:
      return !is_percent (indicator)
             || refuse (error, jyl_translate (language, N_("What is in per cent is a share already")));
    case JYL_TRANSFORM_NOMINAL:
    case JYL_TRANSFORM_CHANGE:
    default:
      return TRUE;
    }
}

/**
 * jyl_transform_find_bases:
 * @dataset: a dataset
 * @series: (element-type JylSeries): of one indicator of it
 * @part: how they are shown
 *
 * Returns: (transfer full) (element-type int): the years that can be the base, in order; empty where the
 *   part's transform has none
 */
GArray *
jyl_transform_find_bases (JylDataset *dataset, GPtrArray *series, JylPart *part)
{
  GArray *years = g_array_new (FALSE, FALSE, sizeof (int));
  int first = G_MAXINT, last = G_MININT;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), years);
  g_return_val_if_fail (series != NULL && part != NULL, years);

  if (jyl_part_get_transform (part) == JYL_TRANSFORM_REAL && series->len > 0)
    {
      JylIndicator *indicator = jyl_series_get_indicator (g_ptr_array_index (series, 0));
      JylIndicator *reference;
      g_autoptr (JylPrices) prices = NULL;

      if (jyl_transform_choose_reference (dataset, indicator, part, JYL_LANGUAGE_EN, &reference, NULL))
        prices = jyl_prices_new (reference);

      for (int year = prices != NULL ? prices->first : 1; prices != NULL && year <= prices->last; year++)
        g_array_append_val (years, year);
      return years;
    }
  if (jyl_part_get_transform (part) != JYL_TRANSFORM_INDEX)
    return years;

  for (guint i = 0; i < series->len; i++)
    {
      int start, end;

      jyl_series_get_years (g_ptr_array_index (series, i), &start, &end);
      first = MIN (first, start);
      last = MAX (last, end);
    }
  for (int year = first; year <= last; year++)
    {
      gboolean found = FALSE;

      for (guint i = 0; i < series->len && !found; i++)
        {
          g_autoptr (GArray) inputs = jyl_transform_new_inputs ();
          g_autoptr (GString) formula = g_string_new (NULL);
          double value;

          found = jyl_series_get_year (g_ptr_array_index (series, i), year, &value, inputs, formula) && value > 0;
        }
      if (found)
        g_array_append_val (years, year);
    }

  return years;
}

/* The first year of which most series have a figure: 100 should mean something to all of them. */
static int
choose_index_base (JylDataset *dataset, GPtrArray *series, JylPart *part)
{
  g_autoptr (GArray) years = jyl_transform_find_bases (dataset, series, part);
  guint most = 0;
  int base = 0;

  for (guint i = 0; i < years->len; i++)
    {
      int year = g_array_index (years, int, i);
      guint n = 0;

      for (guint j = 0; j < series->len; j++)
        {
          g_autoptr (GArray) inputs = jyl_transform_new_inputs ();
          g_autoptr (GString) formula = g_string_new (NULL);
          double value;

          n += jyl_series_get_year (g_ptr_array_index (series, j), year, &value, inputs, formula) && value > 0 ? 1 : 0;
        }
      if (n > most)
        {
          most = n;
          base = year;
        }
    }

  return base;
}

/* What is computed with, the same for all series, and what has come of it. */
typedef struct {
  JylDataset      *dataset;
  JylTransform     transform;
  JylIndicator    *reference; /* nullable */
  const JylPrices *prices;    /* nullable */
  JylRefusals     *refusals;
  GPtrArray       *made;      /* (element-type JylSeries) */
  guint            most;      /* figures of each series */
} Work;

static gboolean
choose_base (JylTransformed *self, GPtrArray *series, JylPart *part, const Work *work, GError **error)
{
  JylLanguage language = work->refusals->language;
  const JylPrices *prices = work->prices;
  g_autofree char *sentence = NULL;

  self->base = jyl_part_get_base (part);
  if (prices != NULL)
    {
      if (self->base == 0)
        self->base = prices->last;
      if (self->base < prices->first)
        sentence = g_strdup_printf (jyl_translate (language, N_("No prices are known before %d")), prices->first);
      else if (self->base > prices->last)
        sentence = g_strdup_printf (jyl_translate (language, N_("No prices are known after %d")), prices->last);
    }
  else if (work->transform == JYL_TRANSFORM_INDEX && self->base == 0)
    {
      self->base = choose_index_base (work->dataset, series, part);
      if (self->base == 0)
        sentence = g_strdup (
            jyl_translate (language, N_("No series has a figure for a whole year, which could be 100")));
    }

  return sentence == NULL || refuse (error, sentence);
}

/* How a transformed series is drawn. A change has a direction, which a bar from zero shows; parts don't stack
 * to a whole once each is an index of its own. */
static JylMark
choose_mark (JylSeries *series, JylTransform transform)
{
  JylMark own = jyl_series_get_mark (series);
  const JylMarkTraits *traits = jyl_mark_get_traits (own);

  switch (transform)
    {
    case JYL_TRANSFORM_CHANGE:
    case JYL_TRANSFORM_CHANGE_PERCENT:
      return JYL_MARK_BAR;
    case JYL_TRANSFORM_INDEX:
      return traits->stacked ? JYL_MARK_BAR : own;
    case JYL_TRANSFORM_SHARE:
      return traits->holds ? JYL_MARK_LINE : traits->stacked ? JYL_MARK_BAR : own;
    case JYL_TRANSFORM_REAL:
    case JYL_TRANSFORM_NOMINAL:
    default:
      return own;
    }
}

/* What figures are once they are transformed. */
static JylMeasure
choose_measure (JylMeasure own, JylTransform transform)
{
  switch (transform)
    {
    case JYL_TRANSFORM_CHANGE:
    case JYL_TRANSFORM_CHANGE_PERCENT:
      return JYL_MEASURE_CHANGE;
    case JYL_TRANSFORM_SHARE:
      return JYL_MEASURE_RATE;
    case JYL_TRANSFORM_INDEX:
    case JYL_TRANSFORM_REAL:
    case JYL_TRANSFORM_NOMINAL:
    default:
      return own;
    }
}

static void
add_series (JylTransformed *self, Work *work, JylSeries *series, GPtrArray *observations, JylText *title, guint index)
{
  JylMark mark = choose_mark (series, work->transform);
  JylMeasure measure = choose_measure (jyl_series_get_measure (series), work->transform);

  if (observations->len == 0)
    return;
  g_ptr_array_add (work->made, jyl_series_new (&(JylSeriesFields) {
                                 .id = jyl_series_get_id (series),
                                 .title = title,
                                 .scope = jyl_series_get_scope (series),
                                 .counted_by = jyl_series_get_counted_by (series),
                                 .definition = jyl_series_get_definition (series),
                                 .mark = &mark,
                                 .measure = &measure,
                                 .observations = observations,
                               }));
  g_array_append_val (self->indices, index);
}

/* One series a series of the whole: what two bodies count isn't joined by being divided by. */
static void
add_shares (JylTransformed *self, Work *work, JylSeries *series, guint index)
{
  JylRefusals *refusals = work->refusals;
  GPtrArray *shown = jyl_indicator_get_chart_series (work->reference);
  GPtrArray *all = jyl_indicator_get_series (work->reference);
  g_autoptr (GPtrArray) results = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GPtrArray) wholes = g_ptr_array_new ();
  guint n_tried = 0;

  for (guint i = 0; i < all->len; i++)
    {
      JylSeries *whole = g_ptr_array_index (all, i);
      g_autoptr (GPtrArray) observations = NULL;

      if ((shown != NULL && !jyl_ids_contain (shown, jyl_series_get_id (whole)))
          || !jyl_series_can_share (series, whole))
        continue;
      n_tried++;
      observations = jyl_transform_share (series, whole, work->most, refusals);
      if (observations->len == 0)
        continue;
      g_ptr_array_add (results, g_steal_pointer (&observations));
      g_ptr_array_add (wholes, whole);
    }

  if (results->len == 0)
    jyl_refusals_add (refusals, n_tried > 0 ? JYL_REASON_REFERENCE : JYL_REASON_MEASURE, NULL);
  for (guint i = 0; i < results->len; i++)
    {
      g_autofree char *both = NULL;
      g_autoptr (JylText) title = NULL;

      if (results->len > 1)
        {
          both = g_strdup_printf (
              "%s / %s", jyl_text_get (jyl_series_get_title (series), refusals->language),
              jyl_text_get (jyl_series_get_title (g_ptr_array_index (wholes, i)), refusals->language));
          title = jyl_text_new_plain (both);
        }
      add_series (self, work, series, g_ptr_array_index (results, i),
                  title != NULL ? title : jyl_series_get_title (series), index * all->len + i);
    }
}

static void
add_transformed (JylTransformed *self, Work *work, JylSeries *series)
{
  JylRefusals *refusals = work->refusals;
  g_autoptr (GPtrArray) observations = NULL;
  guint index = 0;

  g_ptr_array_find (jyl_indicator_get_series (jyl_series_get_indicator (series)), series, &index);
  switch (work->transform)
    {
    case JYL_TRANSFORM_REAL:
      observations = jyl_transform_real (series, work->prices, self->base, work->most, refusals);
      break;
    case JYL_TRANSFORM_INDEX:
      observations = jyl_transform_index (series, self->base, work->most, refusals);
      break;
    case JYL_TRANSFORM_CHANGE:
    case JYL_TRANSFORM_CHANGE_PERCENT:
      observations = jyl_transform_change (series, work->transform == JYL_TRANSFORM_CHANGE_PERCENT, work->most,
                                           refusals);
      break;
    case JYL_TRANSFORM_SHARE:
      add_shares (self, work, series, index);
      return;
    case JYL_TRANSFORM_NOMINAL:
    default:
      g_return_if_reached ();
    }

  add_series (self, work, series, observations, jyl_series_get_title (series), index);
}

/* Whether a count that small is among what was computed from. */
static gboolean
has_few_cases (GPtrArray *made)
{
  for (guint i = 0; i < made->len; i++)
    {
      JylSeries *series = g_ptr_array_index (made, i);
      GPtrArray *observations = jyl_series_get_observations (series);

      for (guint j = 0; j < observations->len; j++)
        {
          GArray *inputs = jyl_observation_get_inputs (g_ptr_array_index (observations, j));

          for (guint k = 0; inputs != NULL && k < inputs->len; k++)
            {
              JylFigure input = g_array_index (inputs, JylFigure, k);

              if (jyl_series_get_measure (input.series) == JYL_MEASURE_COUNT
                  && jyl_observation_get_value (input.observation) < JYL_FEW_CASES)
                return TRUE;
            }
        }
    }

  return FALSE;
}

static void
find_years (GPtrArray *made, int base, int *first, int *last)
{
  *first = *last = base;
  for (guint i = 0; i < made->len; i++)
    {
      int start, end;

      jyl_series_get_years (g_ptr_array_index (made, i), &start, &end);
      *first = MIN (*first, start);
      *last = MAX (*last, end);
    }
}

static void
compose_notes (JylTransformed *self, const Work *work)
{
  JylRefusals *refusals = work->refusals;
  GPtrArray *notes = g_ptr_array_new ();
  g_autofree char *deflators = NULL;

  if (work->prices != NULL)
    {
      int first, last;

      find_years (work->made, self->base, &first, &last);
      deflators = jyl_prices_describe (work->prices, first, last, refusals->language);
    }
  g_ptr_array_add (notes, jyl_transform_rule (self, work->transform, work->reference, deflators, refusals->language));
  jyl_refusals_tell (refusals, notes);
  if (work->transform != JYL_TRANSFORM_CHANGE && has_few_cases (work->made))
    g_ptr_array_add (
        notes, g_strdup_printf (jyl_translate (refusals->language,
                                               N_("Few cases, less than %d: a small difference makes a large change")),
                                JYL_FEW_CASES));
  g_ptr_array_add (notes, NULL);
  self->notes = (char **) g_ptr_array_free (notes, FALSE);
}

static void
compose_indicator (JylTransformed *self, JylIndicator *indicator, const Work *work)
{
  JylTransform transform = work->transform;
  JylIndicator *reference = work->reference;
  JylLanguage language = work->refusals->language;
  g_autofree char *title = jyl_transform_title (indicator, self, transform, reference, language);
  g_autofree char *subtitle = jyl_transform_subtitle (indicator, self, transform, reference, language);
  g_autofree char *unit = jyl_transform_unit (indicator, self, transform, language);
  g_autoptr (JylText) title_text = jyl_text_new_plain (title);
  g_autoptr (JylText) subtitle_text = jyl_text_new_plain (subtitle);
  g_autoptr (JylText) unit_text = jyl_text_new_plain (unit);
  JylUnit own = jyl_indicator_get_unit (indicator);
  gboolean is_percent = transform == JYL_TRANSFORM_CHANGE_PERCENT || transform == JYL_TRANSFORM_SHARE;
  gboolean is_own_unit = transform == JYL_TRANSFORM_REAL || transform == JYL_TRANSFORM_CHANGE;
  gboolean is_points = transform == JYL_TRANSFORM_INDEX || (is_own_unit && own.kind == JYL_UNIT_PERCENT);
  JylIndicatorFields fields = {
    .id = jyl_record_get_id (indicator),
    .title = title_text,
    .unit = {
      .id = unit,
      .kind = is_percent ? JYL_UNIT_PERCENT : is_points ? JYL_UNIT_INDEX : own.kind,
      .text = unit_text,
      .symbol = is_percent ? "%" : is_points ? NULL : own.symbol,
      .decimals = is_own_unit ? own.decimals : 1,
    },
    .measure = choose_measure (jyl_indicator_get_measure (indicator), transform),
    .topic = jyl_record_get_topic (indicator),
    .definition = jyl_indicator_get_definition (indicator),
    .mark = jyl_indicator_get_mark (indicator),
    .arrange = jyl_indicator_get_arrange (indicator),
    .chart_title = title_text,
    .chart_subtitle = subtitle_text,
    .chart_range = jyl_indicator_get_chart_range (indicator),
    .series = work->made,
  };

  self->indicator = jyl_indicator_new (&fields);
}

/* What an apply or a probe is of. */
typedef struct {
  JylDataset   *dataset;
  JylIndicator *indicator;
  GPtrArray    *series;
  JylPart      *part;
  JylLanguage   language;
} Order;

/* With figures of @reference, which is NULL where the transform needs none. */
static JylTransformed *
apply_with (const Order *order, JylIndicator *reference, guint most, GError **error)
{
  JylTransform transform = jyl_part_get_transform (order->part);
  JylLanguage language = order->language;
  g_autoptr (JylTransformed) self = NULL;
  g_autoptr (GPtrArray) made = NULL;
  g_autoptr (JylPrices) prices = NULL;
  g_auto (JylRefusals) refusals = { 0 };
  JylIndicator *indicator = order->indicator;
  GPtrArray *series = order->series;
  Work work;

  self = g_new0 (JylTransformed, 1);
  self->indices = g_array_new (FALSE, FALSE, sizeof (guint));
  self->reference = reference != NULL ? g_strdup (jyl_record_get_id (reference)) : NULL;
  jyl_refusals_init (&refusals, language, series->len > 1);
  if (transform == JYL_TRANSFORM_REAL)
    {
      prices = jyl_prices_new (reference);
      if (prices == NULL)
        {
          refuse (error, jyl_translate (language,
                                        N_("The dataset has no such prices of whole years to deflate by")));
          return NULL;
        }
    }

  made = g_ptr_array_new_with_free_func (g_object_unref);
  work = (Work) { order->dataset, transform, reference, prices, &refusals, made, most };
  if (!choose_base (self, series, order->part, &work, error))
    return NULL;
  if (reference != NULL)
    refusals.reference = g_strdup (jyl_text_get (jyl_record_get_title (reference), language));
  for (guint i = 0; i < series->len; i++)
    {
      JylSeries *one = g_ptr_array_index (series, i);

      refusals.series = jyl_text_get (jyl_series_get_title (one), language);
      add_transformed (self, &work, one);
    }

  if (made->len == 0)
    {
      g_autofree char *sentence = jyl_refusals_summarize (&refusals);

      refuse (error,
              sentence != NULL ? sentence : jyl_translate (refusals.language, N_("There is nothing to compare with")));
      return NULL;
    }

  compose_notes (self, &work);
  compose_indicator (self, indicator, &work);

  return g_steal_pointer (&self);
}

/* What stands first in the file need not have anything of the same years. */
static JylTransformed *
apply_with_any (const Order *order, JylIndicator *first, guint most, GError **error)
{
  JylTransform transform = jyl_part_get_transform (order->part);
  g_autoptr (GPtrArray) references = jyl_transform_find_references (order->dataset, order->indicator, transform);
  JylTransformed *result = apply_with (order, first, most, error);

  for (guint i = 0; result == NULL && i < references->len; i++)
    if (g_ptr_array_index (references, i) != first)
      result = apply_with (order, g_ptr_array_index (references, i), most, NULL);

  if (result != NULL)
    g_clear_error (error);
  return result;
}

static JylTransformed *
apply (const Order *order, guint most, GError **error)
{
  JylTransform transform = jyl_part_get_transform (order->part);
  JylIndicator *reference;

  g_return_val_if_fail (JYL_IS_DATASET (order->dataset), NULL);
  g_return_val_if_fail (JYL_IS_INDICATOR (order->indicator), NULL);
  g_return_val_if_fail (transform != JYL_TRANSFORM_NOMINAL, NULL);

  if (!check_unit (order->indicator, transform, order->language, error)
      || !jyl_transform_choose_reference (order->dataset, order->indicator, order->part, order->language, &reference,
                                          error))
    return NULL;

  return reference != NULL && jyl_part_get_reference (order->part) == NULL
         ? apply_with_any (order, reference, most, error) : apply_with (order, reference, most, error);
}

/**
 * jyl_transform_apply:
 * @dataset: a dataset
 * @indicator: an indicator of it
 * @series: (element-type JylSeries): some of its series, in its order
 * @part: how they are to be shown; its transform isn't nominal
 * @language: of what is said
 * @error: return location for an error of %JYL_TRANSFORM_ERROR, whose message is one sentence in
 *   @language
 *
 * Of what can't be computed honestly nothing is drawn, and a note says why. A series without anything left
 * isn't part of the result.
 *
 * Returns: (transfer full) (nullable): new figures; %NULL where none can be computed
 */
JylTransformed *
jyl_transform_apply (JylDataset *dataset, JylIndicator *indicator, GPtrArray *series, JylPart *part,
                     JylLanguage language, GError **error)
{
  return apply (&(Order) { dataset, indicator, series, part, language }, G_MAXUINT, error);
}

/**
 * jyl_transform_probe:
 * @dataset: a dataset
 * @indicator: an indicator of it
 * @series: (element-type JylSeries): some of its series, in its order
 * @part: how they are to be shown; its transform isn't nominal
 * @language: of what is said
 * @error: as for jyl_transform_apply()
 *
 * As jyl_transform_apply(), but no more than the first figure of each series: enough to know whether there are any,
 * and what they are.
 *
 * Returns: (transfer full) (nullable): series with their measures and marks
 */
JylTransformed *
jyl_transform_probe (JylDataset *dataset, JylIndicator *indicator, GPtrArray *series, JylPart *part,
                     JylLanguage language, GError **error)
{
  return apply (&(Order) { dataset, indicator, series, part, language }, 1, error);
}

/**
 * jyl_transformed_free:
 * @self: (transfer full): what a transform gave
 *
 * Frees the figures and what was said of them.
 */
void
jyl_transformed_free (JylTransformed *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->indicator);
  g_clear_pointer (&self->indices, g_array_unref);
  g_clear_pointer (&self->reference, g_free);
  g_clear_pointer (&self->notes, g_strfreev);
  g_free (self);
}
