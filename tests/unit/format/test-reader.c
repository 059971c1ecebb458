/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "format-test.h"
#include "jyl-writer.h"

/* Reading as a whole: in this thread and in another, with progress, and given up. */

typedef struct
{
  GMainLoop *loop;
  GThread *thread;
  GCancellable *cancellable; /* nullable */
  double cancel_at;
  GArray *fractions;
  JylReading *reading;
  GError *error;
  gboolean done;
} Run;

static void
progress_cb (double fraction, gpointer user_data)
{
  Run *run = user_data;

  g_assert_false (run->done);
  g_assert_true (g_thread_self () == run->thread);
  g_array_append_val (run->fractions, fraction);
  if (run->cancellable != NULL && fraction >= run->cancel_at)
    g_cancellable_cancel (run->cancellable);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Run *run = user_data;

  g_assert_null (source);
  g_assert_true (g_thread_self () == run->thread);
  run->reading = jyl_reader_read_finish (result, &run->error);
  run->done = TRUE;
  g_main_loop_quit (run->loop);
}

static void
run_init (Run *self, GMainContext *context)
{
  *self = (Run){
    .loop = g_main_loop_new (context, FALSE),
    .thread = g_thread_self (),
    .fractions = g_array_new (FALSE, FALSE, sizeof (double)),
  };
}

static void
run_clear (Run *self)
{
  g_clear_pointer (&self->loop, g_main_loop_unref);
  g_clear_pointer (&self->fractions, g_array_unref);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->reading);
  g_clear_error (&self->error);
}

static void
assert_monotonic (GArray *fractions)
{
  g_assert_cmpuint (fractions->len, >, 5);
  g_assert_cmpfloat (g_array_index (fractions, double, 0), >=, 0);
  for (guint i = 1; i < fractions->len; i++)
    g_assert_cmpfloat (g_array_index (fractions, double, i), >, g_array_index (fractions, double, i - 1));
  g_assert_cmpfloat (g_array_index (fractions, double, fractions->len - 1), ==, 1);
}

/* The file that the embedded dataset is made of; itself it is read without a step in between. (transfer full) */
static GFile *
get_record_file (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "labour-kz.json", NULL);

  return g_file_new_for_path (path);
}

static void
test_async (void)
{
  g_autoptr (GFile) file = get_record_file ();
  Run run;

  run_init (&run, NULL);
  jyl_reader_read_async (file, NULL, progress_cb, &run, read_cb, &run);
  g_main_loop_run (run.loop);

  g_assert_no_error (run.error);
  g_assert_nonnull (jyl_reading_get_dataset (run.reading));
  assert_monotonic (run.fractions);
  g_assert_finalize_object (g_steal_pointer (&run.reading));
  run_clear (&run);
}

static gpointer
thread_with_context (gpointer data)
{
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_autoptr (GFile) file = get_record_file ();
  Run run;

  g_main_context_push_thread_default (context);
  run_init (&run, context);
  jyl_reader_read_async (file, NULL, progress_cb, &run, read_cb, &run);
  g_main_loop_run (run.loop);
  g_assert_no_error (run.error);
  assert_monotonic (run.fractions);
  run_clear (&run);
  g_main_context_pop_thread_default (context);

  return NULL;
}

/* Everything comes to the context of whoever asked, here one of another thread. */
static void
test_async_in_context (void)
{
  GThread *thread = g_thread_new ("asks", thread_with_context, NULL);

  g_thread_join (thread);
}

static void
test_async_without_progress (void)
{
  g_autoptr (GFile) file = get_record_file ();
  Run run;

  run_init (&run, NULL);
  jyl_reader_read_async (file, NULL, NULL, NULL, read_cb, &run);
  g_main_loop_run (run.loop);
  g_assert_no_error (run.error);
  g_assert_nonnull (jyl_reading_get_dataset (run.reading));
  run_clear (&run);
}

static void
test_async_missing (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/nothing.json");
  Run run;

  run_init (&run, NULL);
  jyl_reader_read_async (file, NULL, progress_cb, &run, read_cb, &run);
  g_main_loop_run (run.loop);
  g_assert_error (run.error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_null (run.reading);
  run_clear (&run);
}

/* At once, and at every stage that progress tells of. */
static void
test_async_cancelled (void)
{
  g_autoptr (GFile) file = get_record_file ();

  for (guint i = 0; i <= 5; i++)
    {
      Run run;

      run_init (&run, NULL);
      run.cancellable = g_cancellable_new ();
      run.cancel_at = i / 5.;
      if (i == 0)
        g_cancellable_cancel (run.cancellable);
      jyl_reader_read_async (file, run.cancellable, progress_cb, &run, read_cb, &run);
      g_main_loop_run (run.loop);
      g_assert_error (run.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_assert_null (run.reading);
      run_clear (&run);
    }

  /* Nothing is left that would still be called. */
  g_assert_false (g_main_context_pending (NULL));
}

static void
test_bytes_cancelled (void)
{
  g_autoptr (GBytes) bytes = format_test_load ("good/small.json");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (JylReading) reading = jyl_reader_read_bytes (bytes, cancellable, &error);

  g_assert_no_error (error);
  g_assert_nonnull (jyl_reading_get_dataset (reading));
  g_cancellable_cancel (cancellable);
  g_assert_null (jyl_reader_read_bytes (bytes, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_bytes_too_large (void)
{
  gsize length = JYL_READER_MAX_BYTES + 1;
  g_autoptr (GBytes) bytes = g_bytes_new_take (g_malloc0 (length), length);
  g_autoptr (GError) error = NULL;

  g_assert_null (jyl_reader_read_bytes (bytes, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE);
}

static void
test_bytes_empty (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new (NULL, 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (JylReading) reading = jyl_reader_read_bytes (bytes, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (jyl_reading_get_n_errors (reading), ==, 1);
}

/* What the program carries with it has neither errors nor notes, and is the same as the file. */
static void
test_embedded (void)
{
  g_autoptr (GFile) embedded = jyl_reader_get_embedded ();
  g_autoptr (GFile) file = get_record_file ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (JylReading) reading = jyl_reader_read_file (file, NULL, &error);
  g_autoptr (JylReading) carried = jyl_reader_read_file (embedded, NULL, &error);
  g_autoptr (GBytes) written = NULL;
  g_autoptr (GBytes) carried_written = NULL;
  g_autofree char *problems = NULL;
  g_autofree char *edition = NULL;
  g_autofree char *carried_edition = NULL;

  g_assert_no_error (error);
  problems = format_test_list (jyl_reading_get_problems (reading), "labour-kz.json");
  g_assert_cmpstr (problems, ==, "");
  g_assert_cmpstr (jyl_dataset_get_id (jyl_reading_get_dataset (reading)), ==, "labour-kz");

  g_assert_cmpuint (g_list_model_get_n_items (jyl_reading_get_problems (carried)), ==, 0);
  written = jyl_writer_write (jyl_dataset_get_layer (jyl_reading_get_dataset (reading), 0));
  carried_written = jyl_writer_write (jyl_dataset_get_layer (jyl_reading_get_dataset (carried), 0));
  g_assert_true (g_bytes_equal (written, carried_written));
  edition = jyl_dataset_dup_edition (jyl_reading_get_dataset (reading));
  carried_edition = jyl_dataset_dup_edition (jyl_reading_get_dataset (carried));
  g_assert_cmpstr (edition, ==, carried_edition);

  g_cancellable_cancel (cancellable);
  g_assert_null (jyl_reader_read_file (embedded, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* Everything goes when the last who holds it lets go. */
static void
test_finalized (void)
{
  g_autoptr (GBytes) bytes = format_test_load ("good/small.json");
  g_autoptr (GError) error = NULL;
  JylReading *reading = jyl_reader_read_bytes (bytes, NULL, &error);
  JylDataset *dataset = g_object_ref (jyl_reading_get_dataset (reading));
  JylRecord *record = g_object_ref (jyl_dataset_lookup (dataset, "wage"));

  g_assert_finalize_object (reading);
  g_assert_finalize_object (dataset);
  g_assert_finalize_object (record);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/reader/async", test_async);
  g_test_add_func ("/format/reader/async-in-context", test_async_in_context);
  g_test_add_func ("/format/reader/async-without-progress", test_async_without_progress);
  g_test_add_func ("/format/reader/async-missing", test_async_missing);
  g_test_add_func ("/format/reader/async-cancelled", test_async_cancelled);
  g_test_add_func ("/format/reader/bytes-cancelled", test_bytes_cancelled);
  g_test_add_func ("/format/reader/bytes-too-large", test_bytes_too_large);
  g_test_add_func ("/format/reader/bytes-empty", test_bytes_empty);
  g_test_add_func ("/format/reader/embedded", test_embedded);
  g_test_add_func ("/format/reader/finalized", test_finalized);

  return g_test_run ();
}
