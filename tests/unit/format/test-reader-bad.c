/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "format-test.h"

/* Every file of tests/data/format/bad/ is refused with just the problems that stand in the .problems
 * file next to it; those of good/ are read, with just the notes that stand there. */

static void
test_file (gconstpointer data)
{
  const char *name = data;
  gboolean bad = g_str_has_prefix (name, "bad/");
  g_autofree char *stem = g_strndup (name, strlen (name) - strlen (".json"));
  g_autofree char *problems_name = g_strconcat (stem, ".problems", NULL);
  g_autofree char *base = g_path_get_basename (name);
  g_autoptr (GBytes) bytes = format_test_load (problems_name);
  g_autoptr (JylReading) reading = format_test_read (name);
  GListModel *problems = jyl_reading_get_problems (reading);
  g_autofree char *found = format_test_list (problems, base);
  g_autofree char *expected = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  guint n_errors = 0;

  g_assert_cmpstr (found, ==, expected);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (JylProblem) problem = g_list_model_get_item (problems, i);

      n_errors += jyl_problem_get_severity (problem) == JYL_SEVERITY_ERROR;
      g_assert_cmpuint (jyl_problem_get_line (problem), >, 0);
      g_assert_cmpuint (jyl_problem_get_column (problem), >, 0);
    }

  g_assert_cmpuint (n_errors, ==, jyl_reading_get_n_errors (reading));
  g_assert_cmpint (n_errors > 0, ==, bad);
  g_assert_cmpint (jyl_reading_get_dataset (reading) == NULL, ==, bad);
}

static guint
add_folder (const char *folder)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "format", folder, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
  const char *name;
  guint n_files = 0;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *test = g_strdup_printf ("/format/%s/%s", folder, name);

      if (!g_str_has_suffix (name, ".json"))
        continue;

      g_test_add_data_func_full (test, g_strdup_printf ("%s/%s", folder, name), test_file, g_free);
      n_files++;
    }

  return n_files;
}

int
main (int argc, char **argv)
{
  guint n_good;
  guint n_bad;

  g_test_init (&argc, &argv, NULL);

  n_good = add_folder ("good");
  n_bad = add_folder ("bad");
  g_assert_cmpuint (n_good, >=, 5);
  g_assert_cmpuint (n_bad, >=, 90);

  return g_test_run ();
}
