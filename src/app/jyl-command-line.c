/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-config.h"

#include "jyl-command-line.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <stdlib.h>

#include "jyl-export.h"
#include "jyl-font.h"
#include "jyl-language.h"
#include "jyl-options.h"
#include "jyl-reader.h"
#include "jyl-write-file.h"
#include "jyl-writer.h"

typedef enum {
  STATUS_DONE = 0,
  STATUS_FAILED = 1,
  STATUS_WRONG = 2, /* arguments that make no sense, or a file that can't be read */
} Status;

/* Output is UTF-8 whatever the locale says: so are file names and datasets. */
static void
print_error (const char *message)
{
  fprintf (stderr, "jylnama: %s\n", message);
}

static GFile *
get_file (const JylOptions *options)
{
  return options->file != NULL ? g_file_new_for_commandline_arg (options->file) : jyl_reader_get_embedded ();
}

static char *
get_file_name (const JylOptions *options)
{
  g_autoptr (GFile) embedded = NULL;

  if (options->file != NULL)
    return g_filename_display_name (options->file);

  embedded = jyl_reader_get_embedded ();
  return g_file_get_basename (embedded);
}

/* What was read, or NULL where it can't be read, and that is said. It is there for as long as the process, which ends
 * sooner than every record of it would be freed. */
static JylReading *
read_file (const JylOptions *options)
{
  static JylReading *kept;
  g_autoptr (GFile) file = get_file (options);
  g_autoptr (GError) error = NULL;
  g_autoptr (JylReading) reading = jyl_reader_read_file (file, NULL, &error);

  if (reading == NULL)
    print_error (error->message);
  g_set_object (&kept, reading);
  return kept;
}

/* The dataset of the options, or NULL with the exit status, and the reason is said. */
static JylDataset *
load_dataset (const JylOptions *options, Status *status)
{
  JylReading *reading = read_file (options);
  JylDataset *dataset = reading != NULL ? jyl_reading_get_dataset (reading) : NULL;

  if (reading == NULL)
    {
      *status = STATUS_WRONG;
      return NULL;
    }

  if (dataset == NULL)
    {
      guint n_errors = jyl_reading_get_n_errors (reading);
      g_autofree char *name = get_file_name (options);
      g_autofree char *message = NULL;

      message = g_strdup_printf (ngettext ("“%s” has %u error; jylnama --check tells where",
                                           "“%s” has %u errors; jylnama --check tells where", n_errors),
                                 name, n_errors);
      print_error (message);
      *status = STATUS_FAILED;
      return NULL;
    }

  *status = STATUS_DONE;
  return g_object_ref (dataset);
}

static Status
run_check (const JylOptions *options)
{
  JylReading *reading = read_file (options);
  g_autofree char *name = get_file_name (options);
  GListModel *problems;

  if (reading == NULL)
    return STATUS_WRONG;

  problems = jyl_reading_get_problems (reading);
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (JylProblem) problem = g_list_model_get_item (problems, i);
      g_autofree char *line = jyl_problem_to_string (problem, name);

      puts (line);
    }

  return jyl_reading_get_n_errors (reading) > 0 ? STATUS_FAILED : STATUS_DONE;
}

static JylView *
make_view (const JylOptions *options, JylDataset *dataset, const char *indicator)
{
  g_autoptr (JylPart) part = jyl_part_with_indicator (jyl_view_get_part (options->view, 0), indicator);
  g_autoptr (JylView) written = jyl_view_with_part (options->view, 0, part);
  g_autoptr (JylView) view = jyl_chart_forward_view (dataset, written);

  return options->compare != NULL ? jyl_chart_compare_view (dataset, view, (const char *const *) options->compare)
                                  : g_steal_pointer (&view);
}

/* Whether an indicator has a chart with anything on it, whatever range is asked for. */
static gboolean
has_chart (JylDataset *dataset, JylRecord *indicator)
{
  g_autoptr (JylView) view = jyl_view_new (jyl_record_get_id (indicator));
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, NULL);

  return chart != NULL && !jyl_chart_is_empty (chart);
}

/* Whether each of the charts to compare with is one; else it says which isn't. */
static gboolean
check_compared (const JylOptions *options, JylDataset *dataset)
{
  for (guint i = 0; options->compare != NULL && options->compare[i] != NULL; i++)
    {
      JylRecord *record = jyl_dataset_lookup (dataset, options->compare[i]);
      g_autofree char *message = NULL;

      if (record != NULL && JYL_IS_INDICATOR (record) && has_chart (dataset, record))
        continue;
      message = g_strdup_printf (_("There is no chart “%s”; jylnama --list tells those there are"),
                                 options->compare[i]);
      print_error (message);
      return FALSE;
    }

  return TRUE;
}

static Status
run_list (const JylOptions *options)
{
  Status status;
  g_autoptr (JylDataset) dataset = load_dataset (options, &status);
  GListModel *indicators;

  if (dataset == NULL)
    return status;

  indicators = jyl_dataset_get_records (dataset, JYL_KIND_INDICATOR);
  for (guint i = 0; i < g_list_model_get_n_items (indicators); i++)
    {
      g_autoptr (JylRecord) indicator = g_list_model_get_item (indicators, i);

      if (has_chart (dataset, indicator))
        printf ("%s\t%s\n", jyl_record_get_id (indicator),
                jyl_text_get (jyl_indicator_get_chart_title (indicator), options->language));
    }

  return STATUS_DONE;
}

/* A file may take the place of the one that was read: it is in memory by then. */
static Status
run_rewrite (const JylOptions *options)
{
  Status status;
  g_autoptr (JylDataset) dataset = load_dataset (options, &status);
  g_autoptr (GBytes) bytes = dataset != NULL ? jyl_writer_write (jyl_dataset_get_layer (dataset, 0)) : NULL;
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (options->output);
  g_autoptr (GError) error = NULL;

  if (bytes == NULL)
    return status;
  if (!jyl_write_file (file, bytes, TRUE, NULL, &error))
    {
      print_error (error->message);
      return STATUS_FAILED;
    }

  return STATUS_DONE;
}

/* What of a chart stays English is said before it is written. */
static void
tell_gaps (const JylOptions *options, JylDataset *dataset, JylView *view)
{
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, NULL);
  g_autofree char *gaps = chart != NULL ? jyl_export_describe_gaps (chart, &options->export.canvas) : NULL;
  g_autofree char *note = gaps != NULL ? g_strdup_printf ("%s: %s", jyl_view_get_indicator (view), gaps) : NULL;

  if (note != NULL)
    print_error (note);
}

static Status
export_indicator (const JylOptions *options, JylDataset *dataset, const char *indicator, GFile *file)
{
  g_autoptr (JylView) view = make_view (options, dataset, indicator);
  g_autoptr (JylChart) chart = NULL;
  g_autoptr (GError) error = NULL;

  chart = jyl_chart_new (dataset, view, &error);
  if (g_error_matches (error, JYL_CHART_ERROR, JYL_CHART_ERROR_NOT_HONEST))
    {
      g_autoptr (JylView) told = jyl_view_with_language (view, jyl_language_of_interface ());
      g_autofree char *sentence = jyl_chart_refuse (dataset, told);

      print_error (sentence != NULL ? sentence : error->message);
      return STATUS_WRONG;
    }
  if (chart == NULL)
    {
      g_autofree char *message = g_strdup_printf (_("There is no chart “%s”; jylnama --list tells those there are"),
                                                  indicator);

      print_error (message);
      return STATUS_WRONG;
    }

  tell_gaps (options, dataset, view);

  /* Who names a file on the command line means it, also where there is one already. */
  if (!jyl_export_chart_to_file (&(JylExport) { chart, options->format, &options->export }, file, TRUE, NULL, &error))
    {
      print_error (error->message);
      return STATUS_FAILED;
    }

  return STATUS_DONE;
}

/* The folder of an export of all, made where it is missing. */
static GFile *
make_folder (const JylOptions *options)
{
  g_autoptr (GFile) folder = g_file_new_for_commandline_arg (options->output);
  g_autoptr (GError) error = NULL;

  if (!g_file_make_directory_with_parents (folder, NULL, &error)
      && !g_file_test (options->output, G_FILE_TEST_IS_DIR))
    {
      g_autofree char *shown = g_filename_display_name (options->output);
      g_autofree char *message = g_strdup_printf (_("The folder “%s” can’t be made: %s"), shown, error->message);

      print_error (message);
      return NULL;
    }

  return g_steal_pointer (&folder);
}

static Status
export_all (const JylOptions *options, JylDataset *dataset)
{
  GListModel *indicators = jyl_dataset_get_records (dataset, JYL_KIND_INDICATOR);
  g_autoptr (GFile) folder = make_folder (options);
  Status status = STATUS_DONE;

  if (folder == NULL)
    return STATUS_FAILED;

  for (guint i = 0; i < g_list_model_get_n_items (indicators) && status == STATUS_DONE; i++)
    {
      g_autoptr (JylRecord) indicator = g_list_model_get_item (indicators, i);
      g_autofree char *name = g_strconcat (jyl_record_get_id (indicator), ".", jyl_format_to_string (options->format),
                                           NULL);
      g_autoptr (GFile) file = g_file_get_child (folder, name);

      if (has_chart (dataset, indicator))
        status = export_indicator (options, dataset, jyl_record_get_id (indicator), file);
    }

  return status;
}

static Status
run_export (const JylOptions *options)
{
  Status status;
  g_autoptr (JylDataset) dataset = load_dataset (options, &status);
  g_autoptr (GFile) file = NULL;

  if (dataset == NULL)
    return status;
  if (!check_compared (options, dataset))
    return STATUS_WRONG;
  if (options->indicator == NULL)
    return export_all (options, dataset);

  file = g_file_new_for_commandline_arg (options->output);
  return export_indicator (options, dataset, options->indicator, file);
}

/* A view of each chart that is asked for; NULL, and the reason is said, where there is none. */
static GPtrArray *
collect_views (const JylOptions *options, JylDataset *dataset)
{
  g_autoptr (GPtrArray) views = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_view_unref);
  GListModel *indicators = jyl_dataset_get_records (dataset, JYL_KIND_INDICATOR);
  /* Also by an id that it had before. */
  JylRecord *asked = options->indicator != NULL ? jyl_dataset_lookup (dataset, options->indicator) : NULL;

  for (guint i = 0; i < g_list_model_get_n_items (indicators); i++)
    {
      g_autoptr (JylRecord) indicator = g_list_model_get_item (indicators, i);

      if ((options->indicator == NULL || indicator == asked) && has_chart (dataset, indicator))
        g_ptr_array_add (views, make_view (options, dataset, jyl_record_get_id (indicator)));
    }

  if (views->len == 0)
    {
      g_autofree char *message = g_strdup_printf (_("There is no chart “%s”; jylnama --list tells those there are"),
                                                  options->indicator != NULL ? options->indicator : "all");

      print_error (message);
      return NULL;
    }

  return g_steal_pointer (&views);
}

static Status
run_press_kit (const JylOptions *options)
{
  Status status;
  g_autoptr (JylDataset) dataset = load_dataset (options, &status);
  g_autoptr (GPtrArray) views = dataset != NULL ? collect_views (options, dataset) : NULL;
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GError) error = NULL;

  if (dataset == NULL)
    return status;
  if (views == NULL || !check_compared (options, dataset))
    return STATUS_WRONG;

  for (guint i = 0; i < views->len * JYL_N_LANGUAGES; i++)
    {
      JylLanguage language = (JylLanguage) (i % JYL_N_LANGUAGES);
      g_autoptr (JylView) view = jyl_view_with_language (g_ptr_array_index (views, i / JYL_N_LANGUAGES), language);

      if ((options->languages & 1u << language) != 0)
        tell_gaps (options, dataset, view);
    }

  folder = g_file_new_for_commandline_arg (options->output);
  if (!jyl_press_kit_write (&(JylPressKit) { dataset, views, options->languages, &options->export, folder }, NULL, NULL,
                            NULL, &error))
    {
      print_error (error->message);
      return STATUS_FAILED;
    }

  return STATUS_DONE;
}

/* What was printed may not have arrived: a full disk shows only when the last of it is written. */
static Status
close_output (Status status)
{
  if (fflush (stdout) == 0)
    return status;

  print_error (_("What was to be printed could not be written"));
  return STATUS_WRONG;
}

/**
 * jyl_command_line_run:
 * @argc: how many arguments
 * @argv: (array length=argc): the program's name and its arguments; left as they are
 * @exit_status: (out): what the process is to end with
 *
 * Does what the arguments ask for where that needs no window: 0 is done, 1 is a dataset with errors or a
 * file that couldn't be written, 2 are wrong arguments or a dataset that can't be read.
 *
 * Returns: %FALSE where a window is wanted
 */
gboolean
jyl_command_line_run (int argc, char **argv, int *exit_status)
{
  g_auto (JylOptions) options = { JYL_TASK_WINDOW };
  g_autoptr (GError) error = NULL;
  Status status = STATUS_DONE;

  g_return_val_if_fail (exit_status != NULL, FALSE);

  if (!jyl_options_parse (&options, argc, argv, &error))
    {
      print_error (error->message);
      *exit_status = STATUS_WRONG;
      return TRUE;
    }

  switch (options.task)
    {
    case JYL_TASK_CHECK:
      status = run_check (&options);
      break;
    case JYL_TASK_LIST:
      status = run_list (&options);
      break;
    case JYL_TASK_REWRITE:
      status = run_rewrite (&options);
      break;
    case JYL_TASK_EXPORT:
      jyl_font_set_up_plainly ();
      status = run_export (&options);
      break;
    case JYL_TASK_PRESS_KIT:
      jyl_font_set_up_plainly ();
      status = run_press_kit (&options);
      break;
    case JYL_TASK_VERSION:
      puts ("Jylnama " JYL_VERSION);
      break;
    case JYL_TASK_HELP:
      fputs (options.help, stdout);
      break;
    case JYL_TASK_WINDOW:
    default:
      return FALSE;
    }

  *exit_status = close_output (status);
  return TRUE;
}
