/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jyl-application.h"
#include "jyl-reader.h"
#include "jyl-session.h"
#include "jyl-settings.h"
#include "jyl-window.h"

/* What the tests of the window and its pages share: a small dataset with records of every kind, a
 * window on it, and ways to wait. */

static inline GFile *
get_small_file (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "explore", "small.json", NULL);

  return g_file_new_for_path (path);
}

static inline JylDataset *
read_small_dataset (void)
{
  g_autoptr (GFile) file = get_small_file ();
  g_autoptr (GError) error = NULL;
  g_autoptr (JylReading) reading = jyl_reader_read_file (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (jyl_reading_get_n_errors (reading), ==, 0);

  return g_object_ref (jyl_reading_get_dataset (reading));
}

typedef gboolean (*Condition) (gpointer data);

/* Lets the main loop run until the condition holds, for at most ten seconds. */
static inline void
run_until_true (Condition condition, gpointer data)
{
  gint64 end = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  while (!condition (data) && g_get_monotonic_time () < end)
    {
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (1000);
    }

  g_assert_true (condition (data));
}

static inline gboolean
raise_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

static inline void
run_milliseconds (guint milliseconds)
{
  gboolean is_over = FALSE;

  g_timeout_add (milliseconds, raise_cb, &is_over);
  while (!is_over)
    g_main_context_iteration (NULL, TRUE);
}

static inline gboolean
is_idle (gpointer session)
{
  return jyl_session_get_reading_file (session) == NULL;
}

static inline gboolean
has_dataset (gpointer session)
{
  return jyl_session_get_dataset (session) != NULL;
}

/* A folder of its own for a test's files. */
static inline GFile *
create_folder (void)
{
  g_autofree char *path = g_dir_make_tmp ("jylnama-test-XXXXXX", NULL);

  g_assert_nonnull (path);

  return g_file_new_for_path (path);
}

static inline void
remove_folder (GFile *folder)
{
  g_autoptr (GFileEnumerator) children = g_file_enumerate_children (folder, "standard::name", 0, NULL, NULL);
  GFile *child;

  while (g_file_enumerator_iterate (children, NULL, &child, NULL, NULL) && child != NULL)
    g_file_delete (child, NULL, NULL);
  g_file_delete (folder, NULL, NULL);
}

static inline void
write_file (GFile *file, const char *contents)
{
  g_autoptr (GError) error = NULL;

  g_file_replace_contents (file, contents, strlen (contents), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, &error);
  g_assert_no_error (error);
}

static inline void
copy_small_file (GFile *file)
{
  g_autoptr (GFile) small = get_small_file ();
  g_autoptr (GError) error = NULL;

  g_file_copy (small, file, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}
