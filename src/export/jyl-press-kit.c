/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-press-kit.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>

#include "jyl-export-private.h"
#include "jyl-language.h"

#define MAX_ATTEMPTS 100

/* The formats and the text. */
#define FILES_PER_CHART (JYL_N_FORMATS + 1)

/* What there is to write, and how far it is. */
typedef struct {
  JylDataset           *dataset;
  GPtrArray            *views;
  JylLanguages          languages;
  JylExportOptions      options;
  GFile                *folder;
  GCancellable         *cancellable;
  GFileProgressCallback progress;
  gpointer              progress_data;

  /* of a task */
  GTask                *task; /* borrowed; NULL: progress is told at once */
  GMainContext         *context;

  GPtrArray            *written; /* (element-type GFile) */
  guint                 n_files;
} Kit;

static gboolean
is_complete (const JylPressKit *kit)
{
  return kit != NULL && JYL_IS_DATASET (kit->dataset) && kit->views != NULL && kit->views->len > 0
         && (kit->languages & JYL_ALL_LANGUAGES) != 0 && G_IS_FILE (kit->folder);
}

static Kit *
kit_new (const JylPressKit *asked, GCancellable *cancellable, GFileProgressCallback progress, gpointer progress_data)
{
  Kit *self = g_new0 (Kit, 1);

  self->dataset = g_object_ref (asked->dataset);
  self->views = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_view_unref);
  for (guint i = 0; i < asked->views->len; i++)
    g_ptr_array_add (self->views, jyl_view_ref (g_ptr_array_index (asked->views, i)));
  self->languages = asked->languages;
  self->options = asked->options != NULL ? *asked->options : (JylExportOptions) JYL_EXPORT_OPTIONS_INIT;
  self->folder = g_object_ref (asked->folder);
  g_set_object (&self->cancellable, cancellable);
  self->progress = progress;
  self->progress_data = progress_data;
  self->written = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < JYL_N_LANGUAGES; i++)
    self->n_files += (self->languages & 1u << i) != 0 ? self->views->len * FILES_PER_CHART : 0;

  return self;
}

static void
kit_free (Kit *self)
{
  g_clear_object (&self->dataset);
  g_clear_pointer (&self->views, g_ptr_array_unref);
  g_clear_object (&self->folder);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->context, g_main_context_unref);
  g_clear_pointer (&self->written, g_ptr_array_unref);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Kit, kit_free)

/* Progress on its way from the thread to the caller. */
typedef struct {
  GTask  *task;
  goffset n_written;
} Step;

static void
step_free (gpointer data)
{
  Step *step = data;

  g_object_unref (step->task);
  g_free (step);
}

/* Who cancels may be gone already. */
static gboolean
tell_step_cb (gpointer data)
{
  Step *step = data;
  Kit *kit = g_task_get_task_data (step->task);

  if (!g_task_get_completed (step->task) && !g_cancellable_is_cancelled (kit->cancellable))
    kit->progress (step->n_written, kit->n_files, kit->progress_data);

  return G_SOURCE_REMOVE;
}

static void
tell_progress (Kit *self)
{
  Step *step;

  if (self->progress == NULL)
    return;
  if (self->task == NULL)
    {
      self->progress (self->written->len, self->n_files, self->progress_data);
      return;
    }

  step = g_new0 (Step, 1);
  step->task = g_object_ref (self->task);
  step->n_written = self->written->len;
  g_main_context_invoke_full (self->context, G_PRIORITY_DEFAULT, tell_step_cb, step, step_free);
}

static gboolean
write_bytes (Kit *self, GFile *folder, const char *name, GBytes *bytes, GError **error)
{
  g_autoptr (GFile) file = g_file_get_child (folder, name);

  if (!jyl_write_file (file, bytes, FALSE, self->cancellable, error))
    return FALSE;

  g_ptr_array_add (self->written, g_steal_pointer (&file));
  tell_progress (self);
  return TRUE;
}

static gboolean
write_chart (Kit *self, GFile *folder, JylView *view, JylLanguage language, GError **error)
{
  g_autoptr (JylView) told = jyl_view_with_language (view, language);
  g_autoptr (JylChart) chart = jyl_chart_new (self->dataset, told, error);
  g_autoptr (GBytes) text = NULL;
  g_autofree char *name = NULL;
  char *words;

  if (chart == NULL)
    return FALSE;

  for (guint i = 0; i < JYL_N_FORMATS; i++)
    {
      g_autofree char *file_name = jyl_export_suggest_name (told, (JylFormat) i);
      g_autoptr (GBytes) bytes = NULL;

      if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
        return FALSE;
      bytes = jyl_export_chart_full (chart, (JylFormat) i, &self->options, error);
      if (bytes == NULL || !write_bytes (self, folder, file_name, bytes, error))
        return FALSE;
    }

  words = jyl_press_kit_write_text (chart);
  text = g_bytes_new_take (words, strlen (words));
  name = g_strdup_printf ("%s-%s.txt", jyl_view_get_indicator (told), jyl_language_to_string (language));
  return write_bytes (self, folder, name, text, error);
}

static gboolean
write_charts (Kit *self, GFile *folder, GError **error)
{
  for (guint i = 0; i < self->views->len; i++)
    {
      for (guint language = 0; language < JYL_N_LANGUAGES; language++)
        {
          if ((self->languages & 1u << language) != 0
              && !write_chart (self, folder, g_ptr_array_index (self->views, i), (JylLanguage) language, error))
            return FALSE;
        }
    }

  return TRUE;
}

static gboolean
fail (GError **error, int code, const char *path)
{
  g_autofree char *shown = g_filename_display_name (path);

  if (code == EEXIST || code == ENOTEMPTY || code == ENOTDIR)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS,
                 _("“%s” exists already and isn’t empty; choose another name for the folder"), shown);
  else
    g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code), _("The folder “%s” can’t be made: %s"), shown,
                 g_strerror (code));
  return FALSE;
}

/* Whether the folder can be made at the end: better said before the work than after it. */
static gboolean
check_free (const char *path, GError **error)
{
  g_autoptr (GDir) dir = NULL;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;

  dir = g_dir_open (path, 0, NULL);
  return (dir != NULL && g_dir_read_name (dir) == NULL) || fail (error, EEXIST, path);
}

/* A new folder beside the one that is wanted. */
static char *
make_beside (const char *path, GError **error)
{
  g_autofree char *parent = g_path_get_dirname (path);

  for (guint i = 0; i < MAX_ATTEMPTS; i++)
    {
      g_autofree char *name = g_strdup_printf (".jylnama-%08x.tmp", g_random_int ());
      g_autofree char *candidate = g_build_filename (parent, name, NULL);

      if (g_mkdir (candidate, 0777) == 0)
        return g_steal_pointer (&candidate);
      if (errno != EEXIST)
        break;
    }

  fail (error, errno != EEXIST ? errno : EACCES, path);
  return NULL;
}

static gboolean
kit_write (Kit *self, GError **error)
{
  g_autofree char *path = g_file_get_path (self->folder);
  g_autofree char *temporary = NULL;
  g_autoptr (GFile) folder = NULL;

  if (path == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                           _("A folder for the press can only be written on this computer; choose a folder here"));
      return FALSE;
    }
  /* rename () takes "folder/" for another name than "folder". */
  if (strlen (path) > 1 && g_str_has_suffix (path, G_DIR_SEPARATOR_S))
    path[strlen (path) - 1] = '\0';
  if (!check_free (path, error))
    return FALSE;

  temporary = make_beside (path, error);
  if (temporary == NULL)
    return FALSE;

  folder = g_file_new_for_path (temporary);
  if (write_charts (self, folder, error) && !g_cancellable_set_error_if_cancelled (self->cancellable, error))
    {
      if (g_rename (temporary, path) == 0)
        return TRUE;
      fail (error, errno, path);
    }

  for (guint i = 0; i < self->written->len; i++)
    g_file_delete (g_ptr_array_index (self->written, i), NULL, NULL);
  g_rmdir (temporary);
  return FALSE;
}

static void
kit_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;

  if (kit_write (data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
append_part (GString *out, const char *heading, const char *text)
{
  g_string_append_printf (out, "%s\n\n%s\n\n", heading, text);
}

/* A sentence ends once. */
static void
append_sentence (GString *out, const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  if (out->len > 0)
    g_string_append_c (out, ' ');
  g_string_append (out, text);
  if (strchr (".!?", text[strlen (text) - 1]) == NULL && !g_str_has_suffix (text, "…"))
    g_string_append_c (out, '.');
}

static char *
make_caption (JylChart *chart)
{
  JylLanguage language = jyl_view_get_language (jyl_chart_get_view (chart));
  JylDataset *dataset = jyl_chart_get_dataset (chart);
  const JylPeriod *updated = jyl_dataset_get_updated (dataset);
  const char *const *notes = jyl_chart_get_notes (chart);
  GString *caption = g_string_new (NULL);

  append_sentence (caption, jyl_chart_get_title (chart));
  append_sentence (caption, jyl_chart_get_subtitle (chart));
  append_sentence (caption, jyl_chart_get_source (chart));
  for (guint i = 0; notes[i] != NULL; i++)
    append_sentence (caption, notes[i]);
  append_sentence (caption, jyl_text_get (jyl_dataset_get_title (dataset), language));
  if (updated != NULL)
    {
      g_autofree char *date = jyl_format_period_long (language, updated);
      /* TRANSLATORS: the date that the dataset has: “As of 21 November 2026”. */
      g_autofree char *told = g_strdup_printf (jyl_translate (language, N_("As of %s")), date);

      append_sentence (caption, told);
    }
  append_sentence (caption, jyl_dataset_get_licence (dataset));

  return g_string_free (caption, FALSE);
}

/**
 * jyl_press_kit_write_text:
 * @chart: a chart
 *
 * Returns: (transfer full): its title and subtitle, a caption with the source and the date, the text for those who
 *   don't see the picture, and which edition of which dataset it is of, in the chart's language
 */
char *
jyl_press_kit_write_text (JylChart *chart)
{
  JylLanguage language;
  GString *out;
  g_autofree char *caption = NULL;
  g_autofree char *description = NULL;
  g_autofree char *edition = NULL;

  g_return_val_if_fail (JYL_IS_CHART (chart), NULL);

  language = jyl_view_get_language (jyl_chart_get_view (chart));
  caption = make_caption (chart);
  description = jyl_chart_describe (chart);
  edition = jyl_dataset_dup_edition (jyl_chart_get_dataset (chart));
  out = g_string_new (NULL);
  append_part (out, jyl_chart_get_title (chart), jyl_chart_get_subtitle (chart));
  /* TRANSLATORS: the heading above the words that stand under a picture in a newspaper. */
  append_part (out, jyl_translate (language, N_("Caption")), caption);
  /* TRANSLATORS: the heading above a description for those who don't see the picture. */
  append_part (out, jyl_translate (language, N_("Alternative text")), description);
  /* TRANSLATORS: the heading above the name and the edition of the dataset: “labour-kz 2026-11-21 …”. */
  append_part (out, jyl_translate (language, N_("Data")), edition);
  g_string_truncate (out, out->len - 1);

  return g_string_free (out, FALSE);
}

/**
 * jyl_press_kit_write:
 * @kit: what to write, and where
 * @cancellable: (nullable): to stop it
 * @progress: (nullable) (scope call): called after each file
 * @progress_data: for @progress
 * @error: return location for an error
 *
 * Everything is written into a folder beside that of @kit, which then gets its name. Where that can't be done,
 * or is cancelled, nothing of it is left.
 *
 * Returns: whether the folder is there, complete
 */
gboolean
jyl_press_kit_write (const JylPressKit *kit, GCancellable *cancellable, GFileProgressCallback progress,
                     gpointer progress_data, GError **error)
{
  g_autoptr (Kit) self = NULL;

  g_return_val_if_fail (is_complete (kit), FALSE);

  self = kit_new (kit, cancellable, progress, progress_data);
  return kit_write (self, error);
}

/**
 * jyl_press_kit_write_async:
 * @kit: what to write, and where; not needed after the call
 * @cancellable: (nullable): to stop it
 * @progress: (nullable): called after each file, in the main context of the caller; not any more once
 *   @cancellable is cancelled or @callback was called
 * @progress_data: for @progress
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Like jyl_press_kit_write(), in a thread of its own.
 */
void
jyl_press_kit_write_async (const JylPressKit *kit, GCancellable *cancellable, GFileProgressCallback progress,
                           gpointer progress_data, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Kit *self;

  g_return_if_fail (is_complete (kit));

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, jyl_press_kit_write_async);
  self = kit_new (kit, cancellable, progress, progress_data);
  self->task = task;
  self->context = g_main_context_ref (g_task_get_context (task));
  g_task_set_task_data (task, self, (GDestroyNotify) kit_free);
  g_task_run_in_thread (task, kit_thread);
}

/**
 * jyl_press_kit_write_finish:
 * @result: what the callback of jyl_press_kit_write_async() got
 * @error: return location for an error
 *
 * Returns: whether the folder is there, complete
 */
gboolean
jyl_press_kit_write_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
