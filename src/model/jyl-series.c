/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <gio/gio.h>

#include "jyl-indicator.h"
#include "jyl-points.h"

struct _JylSeries {
  GObject parent_instance;

  /* Borrowed */
  JylIndicator *indicator; /* nullable */

  /* Owned */
  char       *id;
  GPtrArray  *formerly;    /* (element-type utf8) */
  JylText    *title;
  JylText    *scope;
  char       *counted_by;
  JylText    *definition;
  gboolean    has_own_mark;
  JylMark     mark;
  gboolean    has_own_measure;
  JylMeasure  measure;
  GPtrArray  *observations;
  GPtrArray  *written;     /* the same in the file's order; nullable: it is that of time */
  GPtrArray  *extras;      /* (element-type JylExtra) nullable */

  /* Made when they are first asked for. */
  GMutex      mutex;
  JylPoints  *points;      /* what charts draw of it; nullable */
  int        *last_days;   /* of each observation: the last day that it or one before it tells of; nullable */
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JylSeries, jyl_series, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static GType
jyl_series_get_item_type (GListModel *model)
{
  return JYL_TYPE_OBSERVATION;
}

static guint
jyl_series_get_n_items (GListModel *model)
{
  return JYL_SERIES (model)->observations->len;
}

static gpointer
jyl_series_get_item (GListModel *model, guint position)
{
  GPtrArray *observations = JYL_SERIES (model)->observations;

  return position < observations->len ? g_object_ref (g_ptr_array_index (observations, position)) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = jyl_series_get_item_type;
  iface->get_n_items = jyl_series_get_n_items;
  iface->get_item = jyl_series_get_item;
}


enum {
  SERIES_ID,
  SERIES_FORMERLY,
  SERIES_TITLE,
  SERIES_COUNTED_BY,
  SERIES_SCOPE,
  SERIES_MARK,
  SERIES_MEASURE,
  SERIES_DEFINITION,
  SERIES_OBSERVATIONS,
};

static const JylField series_fields[] = {
  [SERIES_ID] = JYL_FIELD_OF_ID,
  [SERIES_FORMERLY] = JYL_FIELD_OF_FORMERLY,
  [SERIES_TITLE] = { "title", JYL_FIELD_TEXT, .required = TRUE, .label = TRUE },
  [SERIES_COUNTED_BY] = { "counted_by", JYL_FIELD_REFERENCE, .kinds = JYL_KIND_BIT (JYL_KIND_ORGANIZATION),
                          .role = JYL_LINK_COUNTED_BY },
  [SERIES_SCOPE] = { "scope", JYL_FIELD_TEXT },
  [SERIES_MARK] = { "mark", JYL_FIELD_CHOICE, .choices = jyl_mark_names },
  [SERIES_MEASURE] = { "measure", JYL_FIELD_CHOICE, .choices = jyl_measure_names },
  [SERIES_DEFINITION] = { "definition", JYL_FIELD_TEXT },
  [SERIES_OBSERVATIONS] = { "observations", JYL_FIELD_ITEM, .required = TRUE, .many = TRUE,
                            .items = &jyl_observation_class },
};

static gpointer
series_make (JylItem *values)
{
  JylMark mark = (JylMark) jyl_item_get_whole (values, SERIES_MARK);
  JylMeasure measure = (JylMeasure) jyl_item_get_whole (values, SERIES_MEASURE);
  JylSeries *self = jyl_series_new (&(JylSeriesFields) {
    .id = jyl_item_get_string (values, SERIES_ID),
    .title = jyl_item_get_text (values, SERIES_TITLE),
    .scope = jyl_item_get_text (values, SERIES_SCOPE),
    .counted_by = jyl_item_get_string (values, SERIES_COUNTED_BY),
    .definition = jyl_item_get_text (values, SERIES_DEFINITION),
    .mark = jyl_item_has (values, SERIES_MARK) ? &mark : NULL,
    .measure = jyl_item_has (values, SERIES_MEASURE) ? &measure : NULL,
    .observations = jyl_item_get_list (values, SERIES_OBSERVATIONS),
  });

  if (jyl_item_has (values, SERIES_FORMERLY))
    self->formerly = g_ptr_array_ref (jyl_item_get_list (values, SERIES_FORMERLY));
  self->extras = g_steal_pointer (&values->extras);
  jyl_item_clear (values);
  return self;
}

static void
series_peek (gpointer item, JylItem *values)
{
  JylSeries *self = item;

  jyl_item_take_string (values, SERIES_ID, self->id);
  jyl_item_take_list (values, SERIES_FORMERLY, self->formerly);
  jyl_item_take_text (values, SERIES_TITLE, self->title);
  jyl_item_take_string (values, SERIES_COUNTED_BY, self->counted_by);
  jyl_item_take_text (values, SERIES_SCOPE, self->scope);
  if (self->has_own_mark)
    jyl_item_set_whole (values, SERIES_MARK, self->mark);
  if (self->has_own_measure)
    jyl_item_set_whole (values, SERIES_MEASURE, self->measure);
  jyl_item_take_text (values, SERIES_DEFINITION, self->definition);
  jyl_item_take_list (values, SERIES_OBSERVATIONS, self->written != NULL ? self->written : self->observations);
  values->extras = self->extras;
}

const JylItemClass jyl_series_class = {
  "series", series_fields, G_N_ELEMENTS (series_fields), series_make, series_peek, g_object_unref,
};

static int
compare_by_time (gconstpointer a, gconstpointer b)
{
  JylObservation *one = *(JylObservation *const *) a;
  JylObservation *other = *(JylObservation *const *) b;

  return jyl_period_compare (jyl_observation_get_period (one), jyl_observation_get_period (other));
}

static void
jyl_series_finalize (GObject *object)
{
  JylSeries *self = JYL_SERIES (object);

  g_clear_pointer (&self->points, jyl_points_unref);
  g_clear_pointer (&self->last_days, g_free);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->formerly, g_ptr_array_unref);
  g_clear_pointer (&self->title, jyl_text_unref);
  g_clear_pointer (&self->scope, jyl_text_unref);
  g_clear_pointer (&self->counted_by, g_free);
  g_clear_pointer (&self->definition, jyl_text_unref);
  g_clear_pointer (&self->observations, g_ptr_array_unref);
  g_clear_pointer (&self->written, g_ptr_array_unref);
  g_clear_pointer (&self->extras, g_ptr_array_unref);
  g_mutex_clear (&self->mutex);

  G_OBJECT_CLASS (jyl_series_parent_class)->finalize (object);
}

static void
jyl_series_class_init (JylSeriesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jyl_series_finalize;
}

static void
jyl_series_init (JylSeries *self)
{
  g_mutex_init (&self->mutex);
  self->observations = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * jyl_series_new:
 * @fields: what it says; id and title are required
 *
 * Returns: (transfer full): the series, which belongs to no indicator yet; its observations in order of time
 */
JylSeries *
jyl_series_new (const JylSeriesFields *fields)
{
  JylSeries *self;
  gboolean is_sorted = TRUE;

  g_return_val_if_fail (fields != NULL && fields->id != NULL && fields->title != NULL, NULL);

  self = g_object_new (JYL_TYPE_SERIES, NULL);
  self->id = g_strdup (fields->id);
  self->title = jyl_text_ref (fields->title);
  self->scope = fields->scope != NULL ? jyl_text_ref (fields->scope) : NULL;
  self->counted_by = g_strdup (fields->counted_by);
  self->definition = fields->definition != NULL ? jyl_text_ref (fields->definition) : NULL;
  self->has_own_mark = fields->mark != NULL;
  self->mark = fields->mark != NULL ? *fields->mark : JYL_MARK_NONE;
  self->has_own_measure = fields->measure != NULL;
  self->measure = fields->measure != NULL ? *fields->measure : JYL_MEASURE_STOCK;
  for (guint i = 0; fields->observations != NULL && i < fields->observations->len; i++)
    {
      g_ptr_array_add (self->observations, g_object_ref (g_ptr_array_index (fields->observations, i)));
      is_sorted &= i == 0
                   || compare_by_time (&fields->observations->pdata[i - 1], &fields->observations->pdata[i]) <= 0;
    }
  if (!is_sorted)
    {
      self->written = g_ptr_array_ref (fields->observations);
      g_ptr_array_sort (self->observations, compare_by_time);
    }

  return self;
}

/* For its indicator, which passes on how its series are drawn and what they are; @indicator: NULL when that goes. */
static void
belong_to (JylSeries *self, JylIndicator *indicator)
{
  self->indicator = indicator;
  if (indicator != NULL && !self->has_own_mark)
    self->mark = jyl_indicator_get_mark (indicator);
  if (indicator != NULL && !self->has_own_measure)
    self->measure = jyl_indicator_get_measure (indicator);
}

/**
 * jyl_indicator_take_series:
 * @self: an indicator that is being made
 *
 * For jyl_record_new(): its series belong to it from now on.
 */
void
jyl_indicator_take_series (JylIndicator *self)
{
  GPtrArray *all = jyl_indicator_get_series (self);

  for (guint i = 0; i < all->len; i++)
    belong_to (g_ptr_array_index (all, i), self);
}

/**
 * jyl_indicator_give_up_series:
 * @self: an indicator that is about to go
 *
 * For the record: somebody may still hold a series.
 */
void
jyl_indicator_give_up_series (JylIndicator *self)
{
  GPtrArray *all = jyl_indicator_get_series (self);

  for (guint i = 0; i < all->len; i++)
    belong_to (g_ptr_array_index (all, i), NULL);
}

/**
 * jyl_series_get_id:
 * @self: a series
 *
 * Returns: (transfer none): the id, unique in its dataset
 */
const char *
jyl_series_get_id (JylSeries *self)
{
  g_return_val_if_fail (JYL_IS_SERIES (self), NULL);

  return self->id;
}

/**
 * jyl_series_get_title:
 * @self: a series
 *
 * Returns: (transfer none): who counts, or what part it is
 */
JylText *
jyl_series_get_title (JylSeries *self)
{
  g_return_val_if_fail (JYL_IS_SERIES (self), NULL);

  return self->title;
}

/**
 * jyl_series_get_scope:
 * @self: a series
 *
 * Returns: (transfer none) (nullable): what is counted, in a few words
 */
JylText *
jyl_series_get_scope (JylSeries *self)
{
  g_return_val_if_fail (JYL_IS_SERIES (self), NULL);

  return self->scope;
}

/**
 * jyl_series_get_counted_by:
 * @self: a series
 *
 * Returns: (transfer none) (nullable): id of the organization that counts
 */
const char *
jyl_series_get_counted_by (JylSeries *self)
{
  g_return_val_if_fail (JYL_IS_SERIES (self), NULL);

  return self->counted_by;
}

/**
 * jyl_series_get_definition:
 * @self: a series
 *
 * Returns: (transfer none) (nullable): what is counted, exactly
 */
JylText *
jyl_series_get_definition (JylSeries *self)
{
  g_return_val_if_fail (JYL_IS_SERIES (self), NULL);

  return self->definition;
}

/**
 * jyl_series_get_mark:
 * @self: a series
 *
 * Returns: how to draw it: its own mark or the indicator's
 */
JylMark
jyl_series_get_mark (JylSeries *self)
{
  g_return_val_if_fail (JYL_IS_SERIES (self), JYL_MARK_NONE);

  return self->mark;
}

/**
 * jyl_series_get_measure:
 * @self: a series
 *
 * Returns: what its figures are: what it says itself, else what its indicator says
 */
JylMeasure
jyl_series_get_measure (JylSeries *self)
{
  g_return_val_if_fail (JYL_IS_SERIES (self), JYL_MEASURE_STOCK);

  return self->measure;
}

/**
 * jyl_series_get_formerly:
 * @self: a series
 *
 * Returns: (transfer none) (element-type utf8): ids that it had before; never %NULL
 */
GPtrArray *
jyl_series_get_formerly (JylSeries *self)
{
  g_return_val_if_fail (JYL_IS_SERIES (self), NULL);

  return self->formerly != NULL ? self->formerly : jyl_item_get_no_list ();
}

/**
 * jyl_series_get_observations:
 * @self: a series
 *
 * Returns: (transfer none) (element-type JylObservation): the numbers in order of time, those of one
 *   period in the file's order
 */
GPtrArray *
jyl_series_get_observations (JylSeries *self)
{
  g_return_val_if_fail (JYL_IS_SERIES (self), NULL);

  return self->observations;
}

/* (transfer none): kept, so that looking for a day takes few steps also where periods overlap. */
static const int *
get_last_days (JylSeries *self)
{
  g_autoptr (GMutexLocker) G_GNUC_UNUSED locker = g_mutex_locker_new (&self->mutex);

  if (self->last_days == NULL)
    {
      self->last_days = g_new (int, self->observations->len);
      for (guint i = 0; i < self->observations->len; i++)
        {
          int last = jyl_period_get_last_day (jyl_observation_get_period (g_ptr_array_index (self->observations, i)));

          self->last_days[i] = i > 0 ? MAX (last, self->last_days[i - 1]) : last;
        }
    }

  return self->last_days;
}

/**
 * jyl_series_find_first:
 * @self: a series
 * @day: a day, as in jyl_day_from_ymd()
 *
 * May be called from any thread.
 *
 * Returns: the index of the first observation that ends on @day or later; as many as there are where none does.
 *   None before it tells of @day or of what comes after it.
 */
guint
jyl_series_find_first (JylSeries *self, int day)
{
  const int *last_days;
  guint low = 0, high;

  g_return_val_if_fail (JYL_IS_SERIES (self), 0);

  high = self->observations->len;
  if (high == 0)
    return 0;

  last_days = get_last_days (self);
  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (last_days[middle] < day)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * jyl_series_get_indicator:
 * @self: a series
 *
 * Returns: (transfer none) (nullable): the indicator it is part of, %NULL outside of one
 */
JylRecord *
jyl_series_get_indicator (JylSeries *self)
{
  g_return_val_if_fail (JYL_IS_SERIES (self), NULL);

  return self->indicator;
}

/**
 * jyl_series_get_points:
 * @self: a series
 *
 * What charts draw of a long series whose periods follow one another, made once and kept, so that turning a range
 * costs nothing for what stays outside. May be called from any thread.
 *
 * Returns: (transfer none) (nullable): its points; %NULL where they are few, or open, or overlap
 */
JylPoints *
jyl_series_get_points (JylSeries *self)
{
  g_autoptr (GMutexLocker) G_GNUC_UNUSED locker = NULL;

  g_return_val_if_fail (JYL_IS_SERIES (self), NULL);

  locker = g_mutex_locker_new (&self->mutex);
  if (self->points == NULL && self->observations->len >= JYL_POINTS_LONG)
    self->points = jyl_points_of_observations (self->observations, self->measure == JYL_MEASURE_COUNT);

  return self->points != NULL && jyl_points_is_indexed (self->points) ? self->points : NULL;
}

/**
 * jyl_series_set_points:
 * @self: a series of which nobody has asked for the points
 * @points: what charts draw of it
 *
 * Makes @points stand for the observations of @self wherever it is drawn, if they are a long row whose periods follow
 * one another; others have no effect. Their observations must live as long as the series.
 */
void
jyl_series_set_points (JylSeries *self, JylPoints *points)
{
  g_return_if_fail (JYL_IS_SERIES (self));
  g_return_if_fail (points != NULL);

  g_clear_pointer (&self->points, jyl_points_unref);
  self->points = jyl_points_ref (points);
}
