/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>

#include "charts-fixture.h"
#include "jyl-print.h"

/* Runs as far as a file and gives it. */
static char *
print_to_file (JylPrint *print, const char *folder, GError **error)
{
  g_autofree char *path = g_build_filename (folder, "chart.pdf", NULL);
  char *pdf = NULL;
  gsize length;

  gtk_print_operation_set_export_filename (GTK_PRINT_OPERATION (print), path);
  if (gtk_print_operation_run (GTK_PRINT_OPERATION (print), GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, error)
      == GTK_PRINT_OPERATION_RESULT_ERROR)
    return NULL;

  g_assert_true (g_file_get_contents (path, &pdf, &length, NULL));
  g_assert_true (g_str_has_prefix (pdf, "%PDF-"));
  /* The rest may hold zeros, which end a string. */
  for (gsize i = 0; i < length; i++)
    if (pdf[i] == '\0')
      pdf[i] = ' ';
  g_remove (path);

  return pdf;
}

static void
test_page (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) chart = make_chart (dataset, "wage", 0, 0);
  g_autoptr (JylPrint) gray = jyl_print_new (chart);
  g_autoptr (JylPrint) color = jyl_print_new (chart);
  g_autofree char *folder = g_dir_make_tmp ("print-XXXXXX", NULL);
  g_autofree char *gray_pdf = NULL;
  g_autofree char *color_pdf = NULL;
  g_autofree char *job = NULL;
  g_autofree char *box = NULL;
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
  gray_pdf = print_to_file (gray, folder, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (gray_pdf, "/Count 1\n"));
  box = g_strndup (strstr (gray_pdf, "/MediaBox"), strlen ("/MediaBox [ 0 0 841.889764 595"));
  g_assert_cmpstr (box, ==, "/MediaBox [ 0 0 841.889764 595");

  color_pdf = print_to_file (color, folder, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (color_pdf, !=, gray_pdf);
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

  g_assert_null (print_to_file (print, "/nowhere/at/all", &error));
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
