/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-session.h"

#include "jyl-later.h"

/* Programs write a file in several steps; reading begins when it has been quiet for a moment. */
#define QUIET_MILLISECONDS 300

struct _JylSession {
  GObject parent_instance;

  /* what is open */
  JylDataset *dataset;
  JylRange *range;
  GFile *file;
  GFileMonitor *monitor;
  JylLater changed_later;

  /* what is being read */
  GFile *reading_file;
  GCancellable *cancellable;
  double progress;
  gboolean is_reload;

  /* what was read last */
  GListModel *problems;
  GFile *problem_file;
};

enum {
  PROP_0,
  PROP_DATASET,
  PROP_RANGE,
  PROP_FILE,
  PROP_READING_FILE,
  PROP_PROGRESS,
  N_PROPS
};

enum {
  SIGNAL_OPENED,
  SIGNAL_REFUSED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

/* One reading of a file. It is stale when its cancellable is no longer the session's. */
typedef struct {
  JylSession *session;
  GCancellable *cancellable;
} Call;

static void read_file (JylSession *self, GFile *file, gboolean is_reload);

G_DEFINE_FINAL_TYPE (JylSession, jyl_session, G_TYPE_OBJECT)

static Call *
call_new (JylSession *session, GCancellable *cancellable)
{
  Call *call = g_new0 (Call, 1);

  call->session = g_object_ref (session);
  call->cancellable = g_object_ref (cancellable);

  return call;
}

static void
call_free (Call *call)
{
  g_object_unref (call->session);
  g_object_unref (call->cancellable);
  g_free (call);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Call, call_free)

static gboolean
call_is_stale (Call *call)
{
  return call->session->cancellable != call->cancellable;
}

static void
widen (const JylPeriod *period, int *first, int *last)
{
  if (period == NULL)
    return;

  if (!period->open_start)
    *first = MIN (*first, jyl_period_get_first_day (period));
  if (!period->open_end)
    *last = MAX (*last, jyl_period_get_last_day (period));
}

static void
widen_by_indicator (JylIndicator *indicator, int *first, int *last)
{
  GPtrArray *series = jyl_indicator_get_series (indicator);

  for (guint i = 0; i < series->len; i++)
    {
      GPtrArray *observations = jyl_series_get_observations (g_ptr_array_index (series, i));

      for (guint j = 0; j < observations->len; j++)
        widen (jyl_observation_get_period (g_ptr_array_index (observations, j)), first, last);
    }
}

/* The whole years in which something is counted or happens. */
static JylRange *
create_range (JylDataset *dataset)
{
  GListModel *indicators = jyl_dataset_get_records (dataset, JYL_KIND_INDICATOR);
  GListModel *events = jyl_dataset_get_records (dataset, JYL_KIND_EVENT);
  int first = JYL_DAY_MAX;
  int last = JYL_DAY_MIN;
  int year;
  int month;
  int day;

  for (guint i = 0; i < g_list_model_get_n_items (indicators); i++)
    {
      g_autoptr (JylIndicator) indicator = g_list_model_get_item (indicators, i);

      widen_by_indicator (indicator, &first, &last);
    }

  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (JylRecord) event = g_list_model_get_item (events, i);

      widen (jyl_record_get_period (event), &first, &last);
    }

  if (first > last)
    return jyl_range_new (JYL_DAY_MIN, JYL_DAY_MAX);

  jyl_day_to_ymd (first, &year, &month, &day);
  first = jyl_day_from_ymd (year, 1, 1);
  jyl_day_to_ymd (last, &year, &month, &day);
  last = jyl_day_from_ymd (year, 12, 31);

  return jyl_range_new (first, last);
}

static void
changed_quietly_cb (gpointer user_data)
{
  JylSession *self = JYL_SESSION (user_data);

  /* A file that is gone is no news: an editor may be about to put its new version in place. */
  if (g_file_query_exists (self->file, NULL))
    read_file (self, self->file, TRUE);
}

static void
changed_cb (JylSession *self, GFile *file, GFile *other_file, GFileMonitorEvent event)
{
  if (event == G_FILE_MONITOR_EVENT_ATTRIBUTE_CHANGED || event == G_FILE_MONITOR_EVENT_PRE_UNMOUNT)
    return;

  jyl_later_after (&self->changed_later, QUIET_MILLISECONDS, changed_quietly_cb, self);
}

static void
watch (JylSession *self)
{
  if (self->monitor != NULL)
    g_file_monitor_cancel (self->monitor);
  g_clear_object (&self->monitor);
  jyl_later_cancel (&self->changed_later);

  if (jyl_session_is_embedded (self))
    return;

  /* Where a file can't be watched, Reload is still there. */
  self->monitor = g_file_monitor_file (self->file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

static void
set_progress (JylSession *self, double progress)
{
  progress = CLAMP (progress, 0.0, 1.0);
  if (self->progress == progress)
    return;

  self->progress = progress;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROGRESS]);
}

static void
set_reading_file (JylSession *self, GFile *file)
{
  if (g_set_object (&self->reading_file, file))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READING_FILE]);
}

static void
take_dataset (JylSession *self, JylDataset *dataset, GFile *file, gboolean is_reload)
{
  g_autoptr (JylRange) range = create_range (dataset);

  /* What somebody looks at stays in view when the file behind it changes. */
  if (is_reload && self->range != NULL && !jyl_range_is_whole (self->range))
    jyl_range_set (range, jyl_range_get_first (self->range), jyl_range_get_last (self->range));

  g_object_freeze_notify (G_OBJECT (self));
  if (g_set_object (&self->dataset, dataset))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATASET]);
  if (g_set_object (&self->range, range))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RANGE]);
  if (self->file == NULL || !g_file_equal (self->file, file))
    {
      g_set_object (&self->file, file);
      watch (self);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
    }
  g_object_thaw_notify (G_OBJECT (self));
}

static void
set_problems (JylSession *self, GListModel *problems, GFile *file)
{
  g_set_object (&self->problems, problems);
  g_set_object (&self->problem_file, file);
}

/* A file that can't be read at all has one problem, so that there is one way of telling. */
static GListModel *
create_problems (const GError *error)
{
  g_autoptr (GListStore) problems = g_list_store_new (JYL_TYPE_PROBLEM);
  g_autoptr (JylProblem) problem = jyl_problem_new (JYL_SEVERITY_ERROR, "", 0, 0, error->message);

  g_list_store_append (problems, problem);

  return G_LIST_MODEL (g_steal_pointer (&problems));
}

static void
progress_cb (double fraction, gpointer user_data)
{
  Call *call = user_data;

  if (!call_is_stale (call))
    set_progress (call->session, fraction);
}

static gboolean
has_same_bytes (JylDataset *a, JylDataset *b)
{
  return g_strcmp0 (jyl_layer_get_digest (jyl_dataset_get_layer (a, 0)),
                    jyl_layer_get_digest (jyl_dataset_get_layer (b, 0))) == 0;
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Call) call = user_data;
  JylSession *self = call->session;
  g_autoptr (GError) error = NULL;
  g_autoptr (JylReading) reading = jyl_reader_read_finish (result, &error);
  g_autoptr (GFile) file = NULL;
  gboolean is_reload = self->is_reload;
  JylDataset *dataset;

  if (call_is_stale (call))
    return;

  file = g_object_ref (self->reading_file);
  g_clear_object (&self->cancellable);
  set_reading_file (self, NULL);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (reading == NULL)
    {
      g_autoptr (GListModel) problems = create_problems (error);

      set_problems (self, problems, file);
      g_signal_emit (self, signals[SIGNAL_REFUSED], 0, is_reload);
      return;
    }

  set_problems (self, jyl_reading_get_problems (reading), file);

  dataset = jyl_reading_get_dataset (reading);
  if (dataset == NULL)
    {
      g_signal_emit (self, signals[SIGNAL_REFUSED], 0, is_reload);
      return;
    }

  /* A file that was written anew with the same bytes changes nothing. */
  if (!is_reload || self->dataset == NULL
      || !has_same_bytes (dataset, self->dataset))
    take_dataset (self, dataset, file, is_reload);

  g_signal_emit (self, signals[SIGNAL_OPENED], 0, is_reload);
}

static void
read_file (JylSession *self, GFile *file, gboolean is_reload)
{
  Call *call;

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  self->is_reload = is_reload;

  set_progress (self, 0.0);
  set_reading_file (self, file);

  call = call_new (self, self->cancellable);
  jyl_reader_read_async (file, self->cancellable, progress_cb, call, read_cb, call);
}

static void
jyl_session_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  JylSession *self = JYL_SESSION (object);

  switch (property_id)
    {
    case PROP_DATASET:
      g_value_set_object (value, self->dataset);
      break;
    case PROP_RANGE:
      g_value_set_object (value, self->range);
      break;
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    case PROP_READING_FILE:
      g_value_set_object (value, self->reading_file);
      break;
    case PROP_PROGRESS:
      g_value_set_double (value, self->progress);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jyl_session_dispose (GObject *object)
{
  JylSession *self = JYL_SESSION (object);

  jyl_later_cancel (&self->changed_later);
  if (self->monitor != NULL)
    g_file_monitor_cancel (self->monitor);
  g_clear_object (&self->monitor);
  g_clear_object (&self->dataset);
  g_clear_object (&self->range);
  g_clear_object (&self->file);
  g_clear_object (&self->reading_file);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->problems);
  g_clear_object (&self->problem_file);

  G_OBJECT_CLASS (jyl_session_parent_class)->dispose (object);
}

static void
jyl_session_class_init (JylSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = jyl_session_get_property;
  object_class->dispose = jyl_session_dispose;

  properties[PROP_DATASET] = g_param_spec_object ("dataset", NULL, NULL, JYL_TYPE_DATASET, flags);
  properties[PROP_RANGE] = g_param_spec_object ("range", NULL, NULL, JYL_TYPE_RANGE, flags);
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, flags);
  properties[PROP_READING_FILE] = g_param_spec_object ("reading-file", NULL, NULL, G_TYPE_FILE, flags);
  properties[PROP_PROGRESS] = g_param_spec_double ("progress", NULL, NULL, 0.0, 1.0, 0.0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[SIGNAL_REFUSED] = g_signal_new ("refused", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
jyl_session_init (JylSession *self)
{
}

/**
 * jyl_session_new:
 *
 * Returns: (transfer full): a session in which nothing is open
 */
JylSession *
jyl_session_new (void)
{
  return g_object_new (JYL_TYPE_SESSION, NULL);
}

/**
 * jyl_session_open:
 * @self: a session
 * @file: a dataset
 *
 * Begins to read a file; one that is being read is given up. When it is whole, it takes the place
 * of what is open.
 */
void
jyl_session_open (JylSession *self, GFile *file)
{
  g_return_if_fail (JYL_IS_SESSION (self));
  g_return_if_fail (G_IS_FILE (file));

  read_file (self, file, FALSE);
}

/**
 * jyl_session_reload:
 * @self: a session
 *
 * Reads the open file again. The built-in dataset can't have changed.
 */
void
jyl_session_reload (JylSession *self)
{
  g_return_if_fail (JYL_IS_SESSION (self));

  if (self->file != NULL && !jyl_session_is_embedded (self))
    read_file (self, self->file, TRUE);
}

/**
 * jyl_session_cancel:
 * @self: a session
 *
 * Gives up what is being read.
 */
void
jyl_session_cancel (JylSession *self)
{
  g_return_if_fail (JYL_IS_SESSION (self));

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
}

/**
 * jyl_session_get_dataset:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the dataset that is open; %NULL before the first
 */
JylDataset *
jyl_session_get_dataset (JylSession *self)
{
  g_return_val_if_fail (JYL_IS_SESSION (self), NULL);

  return self->dataset;
}

/**
 * jyl_session_get_range:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the time range of the open dataset
 */
JylRange *
jyl_session_get_range (JylSession *self)
{
  g_return_val_if_fail (JYL_IS_SESSION (self), NULL);

  return self->range;
}

/**
 * jyl_session_get_file:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the file that the open dataset came from
 */
GFile *
jyl_session_get_file (JylSession *self)
{
  g_return_val_if_fail (JYL_IS_SESSION (self), NULL);

  return self->file;
}

/**
 * jyl_session_is_embedded:
 * @self: a session
 *
 * Returns: whether what is open is the dataset that is built in
 */
gboolean
jyl_session_is_embedded (JylSession *self)
{
  g_return_val_if_fail (JYL_IS_SESSION (self), FALSE);

  return self->file != NULL && g_file_has_uri_scheme (self->file, "resource");
}

/**
 * jyl_session_get_reading_file:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the file that is being read
 */
GFile *
jyl_session_get_reading_file (JylSession *self)
{
  g_return_val_if_fail (JYL_IS_SESSION (self), NULL);

  return self->reading_file;
}

/**
 * jyl_session_get_progress:
 * @self: a session
 *
 * Returns: how much of the file has been read, 0..1
 */
double
jyl_session_get_progress (JylSession *self)
{
  g_return_val_if_fail (JYL_IS_SESSION (self), 0.0);

  return self->progress;
}

/**
 * jyl_session_get_problems:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): what is wrong with the file that was read last
 */
GListModel *
jyl_session_get_problems (JylSession *self)
{
  g_return_val_if_fail (JYL_IS_SESSION (self), NULL);

  return self->problems;
}

/**
 * jyl_session_get_problem_file:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the file that was read last
 */
GFile *
jyl_session_get_problem_file (JylSession *self)
{
  g_return_val_if_fail (JYL_IS_SESSION (self), NULL);

  return self->problem_file;
}
