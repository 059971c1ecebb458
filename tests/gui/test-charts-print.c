/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>

#include "charts-fixture.h"
#include "jyl-print.h"

/* Runs as far as a file and gives it; and what a reader of such files says of it, unless @info is NULL. */
static GBytes *
print_to_file (JylPrint *print, const char *folder, char **info, GError **error)
{
  g_autofree char *path = g_build_filename (folder, "chart.pdf", NULL);
  char *argv[] = { (char *) "pdfinfo", path, NULL };
  g_autoptr (GMappedFile) file = NULL;

  gtk_print_operation_set_export_filename (GTK_PRINT_OPERATION (print), path);
  if (gtk_print_operation_run (GTK_PRINT_OPERATION (print), GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, error)
      == GTK_PRINT_OPERATION_RESULT_ERROR)
    return NULL;

  file = g_mapped_file_new (path, FALSE, error);
  g_assert_no_error (*error);
  if (info != NULL)
    g_assert_true (g_spawn_sync (NULL, argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, info, NULL, NULL, NULL));
  g_remove (path);

  return g_mapped_file_get_bytes (file);
}

static void
test_page (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) chart = make_chart (dataset, "wage", 0, 0);
  g_autoptr (JylPrint) gray = jyl_print_new (chart);
  g_autoptr (JylPrint) color = jyl_print_new (chart);
  g_autofree char *folder = g_dir_make_tmp ("print-XXXXXX", NULL);
  g_autoptr (GBytes) gray_pdf = NULL;
  g_autoptr (GBytes) color_pdf = NULL;
  g_autofree char *info = NULL;
  g_autofree char *job = NULL;
  g_autoptr (GError) error = NULL;
  guint n_notified = 0;

  g_signal_connect_swapped (color, "notify::in-color", G_CALLBACK (count_cb), &n_notified);
  g_assert_false (jyl_print_get_in_color (color));
  jyl_print_set_in_color (color, TRUE);
  jyl_print_set_in_color (color, 2);
  g_assert_true (jyl_print_get_in_color (color));
  g_assert_cmpuint (n_notified, ==, 1);

  g_object_get (gray, "job-name", &job, NULL);
  g_assert_cmpstr (job, ==, jyl_chart_get_title (chart));

  /* One page, A4 across: 297 by 210 mm in points. */
  gray_pdf = print_to_file (gray, folder, &info, &error);
  g_assert_no_error (error);
  g_assert_true (g_regex_match_simple ("^Pages: +1$", info, G_REGEX_MULTILINE, 0));
  g_assert_true (g_regex_match_simple ("^Page size: +841.89 x 595.276 pts \\(A4\\)", info, G_REGEX_MULTILINE, 0));

  color_pdf = print_to_file (color, folder, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (g_bytes_equal (color_pdf, gray_pdf));
  g_rmdir (folder);

  g_assert_finalize_object (g_steal_pointer (&gray));
}

/* What can't be written is said, and nothing else happens. */
static void
test_error (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) chart = make_chart (dataset, "wage", 0, 0);
  g_autoptr (JylPrint) print = jyl_print_new (chart);
  g_autoptr (GError) error = NULL;

  g_assert_null (print_to_file (print, "/nowhere/at/all", NULL, &error));
  g_assert_nonnull (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/charts/print/page", test_page);
  g_test_add_func ("/charts/print/error", test_error);

  return g_test_run ();
}
