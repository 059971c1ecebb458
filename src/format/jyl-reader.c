/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-reader-private.h"

#include "jyl-json-guard.h"
#include "jyl-reader-file.h"

#define EMBEDDED "/io/github/jylnama/Jylnama/labour-kz.json"
#define EMBEDDED_FLAT "/io/github/jylnama/Jylnama/labour-kz.flat"

/* How far a reading is when each part of it ends: what they take of the time, roughly. */
#define FRACTION_LOADED 0.1
#define FRACTION_PARSED 0.4

/* Fewer steps than this would jerk, more would only cost time. */
#define N_PROGRESS_STEPS 50

/* Bridges from the thread that reads to the main context of whoever asked. */
typedef struct
{
  GTask *task; /* borrowed: lives as long as the thread function */
  JylProgressFunc func;
  gpointer data;
  guint last_step;
} ProgressBridge;

typedef struct
{
  JylProgressFunc func;
  gpointer data;
  double fraction;
} ProgressCall;

/* A part of the whole, for those who count from 0 to 1. */
typedef struct
{
  JylProgressFunc func; /* nullable */
  gpointer data;
  double start;
  double end;
} ProgressPart;

typedef struct
{
  GFile *file;
  JylProgressFunc progress;
  gpointer progress_data;
} AsyncData;

static void
async_data_free (gpointer data)
{
  AsyncData *self = data;

  g_object_unref (self->file);
  g_free (self);
}

static gboolean
progress_call_cb (gpointer user_data)
{
  ProgressCall *call = user_data;

  call->func (call->fraction, call->data);
  return G_SOURCE_REMOVE;
}

/* The sources have the priority of the task's own, and such sources are called in the order in which
 * they were attached: all progress comes before the result. */
static void
progress_bridge_report (double fraction, gpointer user_data)
{
  ProgressBridge *self = user_data;
  guint step = (guint) (fraction * N_PROGRESS_STEPS);
  g_autoptr (GSource) source = NULL;
  ProgressCall *call;

  if (step <= self->last_step)
    return;

  self->last_step = step;
  call = g_new (ProgressCall, 1);
  *call = (ProgressCall){ self->func, self->data, fraction };

  source = g_idle_source_new ();
  g_source_set_priority (source, g_task_get_priority (self->task));
  g_source_set_static_name (source, "[jylnama] reading progress");
  g_source_set_callback (source, progress_call_cb, call, g_free);
  g_source_attach (source, g_task_get_context (self->task));
}

static void
progress_part_report (double fraction, gpointer user_data)
{
  ProgressPart *self = user_data;

  if (self->func != NULL)
    self->func (self->start + fraction * (self->end - self->start), self->data);
}

/* Walks the file into nodes and reads these. @out: the nodes, for the caller to free when nobody waits any more. */
static JylReading *
read_text (GBytes *bytes,
           GCancellable *cancellable,
           JylProgressFunc progress,
           gpointer progress_data,
           JylNodes **out,
           GError **error)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  const char *text = data != NULL ? data : "";
  g_autoptr (JylProblemList) problems = jyl_problem_list_new (text, length);
  g_autoptr (JylDataset) dataset = NULL;
  g_autoptr (GPtrArray) listed = NULL;
  ProgressPart part = { progress, progress_data, FRACTION_LOADED, 1 };
  guint n_errors;

  progress_part_report (0, &part);

  if (jyl_json_guard (text, length, problems, cancellable, out) == JYL_JSON_GUARD_PASSED)
    {
      g_autoptr (JylJson) json = jyl_json_new (*out, problems);
      g_autoptr (JylLayer) layer = NULL;
      g_autoptr (GHashTable) orders = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      JylReaderState state = {
        .json = json,
        .cancellable = cancellable,
        .progress = progress_part_report,
        .progress_data = &part,
        .orders = orders,
      };

      part.start = FRACTION_PARSED;
      progress_part_report (0, &part);
      layer = jyl_reader_read_layer (&state, bytes);
      if (layer != NULL)
        dataset = jyl_dataset_new (&layer, 1);
    }

  /* Whatever was made until then is let go. */
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  n_errors = jyl_problem_list_get_n_errors (problems);
  listed = jyl_problem_list_finish (problems);
  if (n_errors > 0)
    g_clear_object (&dataset);

  part.start = 1;
  progress_part_report (0, &part);
  return jyl_reading_new (dataset, listed, n_errors);
}

/* The embedded dataset as it was built in, checked then; NULL where @file is another one, where the flat form isn't
 * ours, and where nobody waits any more. */
static JylReading *
read_embedded (GFile *file, GCancellable *cancellable)
{
  g_autoptr (GFile) embedded = jyl_reader_get_embedded ();
  g_autoptr (GBytes) flat = NULL;
  g_autoptr (JylLayer) layer = NULL;
  g_autoptr (JylDataset) dataset = NULL;
  g_autoptr (GPtrArray) problems = g_ptr_array_new ();

  if (!g_file_equal (file, embedded) || g_cancellable_is_cancelled (cancellable))
    return NULL;

  flat = g_resources_lookup_data (EMBEDDED_FLAT, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  layer = flat != NULL ? jyl_reader_read_flat_layer (flat) : NULL;
  if (layer == NULL)
    return NULL;

  dataset = jyl_dataset_new (&layer, 1);
  return jyl_reading_new (dataset, problems, 0);
}

static void
read_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  AsyncData *data = task_data;
  ProgressBridge bridge = { task, data->progress, data->progress_data, 0 };
  JylProgressFunc progress = data->progress != NULL ? progress_bridge_report : NULL;
  ProgressPart part = { progress, &bridge, 0, FRACTION_LOADED };
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (JylNodes) nodes = NULL;
  g_autoptr (JylReading) reading = NULL;
  GError *error = NULL;

  reading = read_embedded (data->file, cancellable);
  if (reading == NULL)
    {
      bytes = jyl_reader_load_file (data->file, cancellable, progress_part_report, &part, &error);
      if (bytes != NULL)
        reading = read_text (bytes, cancellable, progress, &bridge, &nodes, &error);
      if (reading != NULL && jyl_reading_get_dataset (reading) != NULL)
        jyl_dataset_prepare (jyl_reading_get_dataset (reading));
    }

  if (reading != NULL)
    g_task_return_pointer (task, g_steal_pointer (&reading), g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * jyl_reader_read_bytes:
 * @bytes: a file
 * @cancellable: (nullable): ends the reading, from any thread
 * @error: return location for a #GError
 *
 * Reads a dataset. Whatever is wrong inside the file is among the problems of the reading; there
 * is a dataset only when none of them is an error.
 *
 * Returns: (transfer full) (nullable): what came of it; %NULL with %G_IO_ERROR_CANCELLED, or with
 *   %G_IO_ERROR_MESSAGE_TOO_LARGE for more than %JYL_READER_MAX_BYTES
 */
JylReading *
jyl_reader_read_bytes (GBytes *bytes, GCancellable *cancellable, GError **error)
{
  g_autoptr (JylNodes) nodes = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);

  if (!jyl_reader_check_size (g_bytes_get_size (bytes), NULL, error))
    return NULL;

  return read_text (bytes, cancellable, NULL, NULL, &nodes, error);
}

/**
 * jyl_reader_read_file:
 * @file: any file that GIO can read, but a folder, a pipe or a device
 * @cancellable: (nullable): ends the reading, from any thread
 * @error: return location for a #GError
 *
 * As jyl_reader_read_bytes (), from a file. It blocks; a window uses jyl_reader_read_async (). The embedded dataset was
 * checked when the program was built: it is taken as it stands there, and its records are made when they are asked for.
 *
 * Returns: (transfer full) (nullable): what came of it; %NULL with a #GError of %G_IO_ERROR that says
 *   what can be done when nothing could be read
 */
JylReading *
jyl_reader_read_file (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  JylReading *embedded;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  embedded = read_embedded (file, cancellable);
  if (embedded != NULL)
    return embedded;

  bytes = jyl_reader_load_file (file, cancellable, NULL, NULL, error);
  if (bytes == NULL)
    return NULL;

  return jyl_reader_read_bytes (bytes, cancellable, error);
}

/**
 * jyl_reader_read_async:
 * @file: as for jyl_reader_read_file ()
 * @cancellable: (nullable): ends the reading
 * @progress: (nullable): told how far the reading is, from 0 to 1 and never less than before, in the
 *   thread-default main context of the caller; not after @callback
 * @progress_data: for @progress; has to live until @callback
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * As jyl_reader_read_file (), in a thread.
 */
void
jyl_reader_read_async (GFile *file,
                       GCancellable *cancellable,
                       JylProgressFunc progress,
                       gpointer progress_data,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  AsyncData *data;

  g_return_if_fail (G_IS_FILE (file));

  data = g_new (AsyncData, 1);
  *data = (AsyncData){ g_object_ref (file), progress, progress_data };

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, jyl_reader_read_async);
  g_task_set_task_data (task, data, async_data_free);
  g_task_run_in_thread (task, read_thread);
}

/**
 * jyl_reader_read_finish:
 *
 * Returns: (transfer full) (nullable): as jyl_reader_read_file ()
 */
JylReading *
jyl_reader_read_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, jyl_reader_read_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * jyl_reader_get_embedded:
 *
 * Returns: (transfer full): the dataset that is built in
 */
GFile *
jyl_reader_get_embedded (void)
{
  return g_file_new_for_uri ("resource://" EMBEDDED);
}
