/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-compat.h"

/* A chooser that was answered with @file, which may be nothing. */
static GTask *
answer_with (GFile *file)
{
  GTask *task = g_task_new (NULL, NULL, NULL, NULL);

  g_task_return_pointer (task, file, g_object_unref);
  return task;
}

static void
test_file (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/tmp");
  g_autoptr (GTask) task = answer_with (g_object_ref (file));
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) chosen = jyl_compat_choose_finish (G_ASYNC_RESULT (task), &error);

  g_assert_no_error (error);
  g_assert_true (chosen == file);
}

/* Other Locations → Open: yes, but to nothing. Whoever asked reads the file or the reason. */
static void
test_nothing_there (void)
{
  g_autoptr (GTask) task = answer_with (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) chosen = jyl_compat_choose_finish (G_ASYNC_RESULT (task), &error);

  g_assert_null (chosen);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_cmpuint (strlen (error->message), >, 20);
}

static void
test_cancelled (void)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, NULL, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) chosen = NULL;

  g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "Nothing");
  chosen = jyl_compat_choose_finish (G_ASYNC_RESULT (task), &error);

  g_assert_null (chosen);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/app/compat/file", test_file);
  g_test_add_func ("/app/compat/nothing-there", test_nothing_there);
  g_test_add_func ("/app/compat/cancelled", test_cancelled);

  return g_test_run ();
}
