/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <errno.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "format-test.h"
#include "jyl-reader-file.h"

typedef struct
{
  char *folder;
  char *path;
  GFile *file;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("jylnama-XXXXXX", &error);
  g_assert_no_error (error);
  self->path = g_build_filename (self->folder, "Труд 1.json", NULL);
  self->file = g_file_new_for_path (self->path);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_remove (self->path);
  g_assert_no_errno (g_rmdir (self->folder));
  g_object_unref (self->file);
  g_free (self->path);
  g_free (self->folder);
}

static void
assert_refused (GFile *file, int code, const char *part)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_file_get_parse_name (file);

  g_assert_null (jyl_reader_read_file (file, NULL, &error));
  g_test_message ("%s", error->message);
  g_assert_error (error, G_IO_ERROR, code);
  g_assert_nonnull (strstr (error->message, name));
  g_assert_nonnull (strstr (error->message, part));
}

static void
write_file (Fixture *self, const char *text, gssize length)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (self->path, text, length, &error);
  g_assert_no_error (error);
}

static void
append_fraction_cb (double fraction, gpointer user_data)
{
  g_array_append_val ((GArray *) user_data, fraction);
}

static void
test_load (Fixture *self, gconstpointer data)
{
  gsize length = 1000000;
  g_autofree char *text = g_malloc (length);
  g_autoptr (GArray) fractions = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GBytes) expected = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; i < length; i++)
    text[i] = (char) (i * 7 % 251);
  write_file (self, text, (gssize) length);
  expected = g_bytes_new (text, length);

  bytes = jyl_reader_load_file (self->file, NULL, append_fraction_cb, fractions, &error);
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (bytes, expected));

  g_assert_cmpuint (fractions->len, >, 2);
  for (guint i = 1; i < fractions->len; i++)
    g_assert_cmpfloat (g_array_index (fractions, double, i), >=, g_array_index (fractions, double, i - 1));
  g_assert_cmpfloat (g_array_index (fractions, double, fractions->len - 1), ==, 1);
}

static void
test_empty (Fixture *self, gconstpointer data)
{
  g_autoptr (JylReading) reading = NULL;
  g_autoptr (GError) error = NULL;

  write_file (self, "", 0);
  reading = jyl_reader_read_file (self->file, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (jyl_reading_get_n_errors (reading), ==, 1);
}

static void
test_missing (Fixture *self, gconstpointer data)
{
  g_autoptr (GFile) below = g_file_get_child (self->file, "x.json");

  assert_refused (self->file, G_IO_ERROR_NOT_FOUND, "check its name");
  write_file (self, "", 0);
  assert_refused (below, G_IO_ERROR_NOT_DIRECTORY, "check its name");
}

static void
test_folder (Fixture *self, gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (self->folder);

  assert_refused (folder, G_IO_ERROR_IS_DIRECTORY, "choose a file");
}

/* Whoever may read everything is somebody else for a moment. */
static void
test_no_right (Fixture *self, gconstpointer data)
{
  uid_t user = geteuid ();

  write_file (self, "{}", 2);
  g_assert_no_errno (g_chmod (self->path, 0));
  g_assert_no_errno (g_chmod (self->folder, 0755));
  if (user == 0)
    g_assert_no_errno (seteuid (65534));

  assert_refused (self->file, G_IO_ERROR_PERMISSION_DENIED, "the right");

  if (user == 0)
    g_assert_no_errno (seteuid (user));
}

static void
test_pipe_and_device (Fixture *self, gconstpointer data)
{
  g_autoptr (GFile) device = g_file_new_for_path ("/dev/zero");

  g_assert_no_errno (mkfifo (self->path, 0600));
  assert_refused (self->file, G_IO_ERROR_NOT_REGULAR_FILE, "pipe");
  assert_refused (device, G_IO_ERROR_NOT_REGULAR_FILE, "device");
}

static void
test_too_large (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  write_file (self, "{", 1);
  g_assert_no_errno (truncate (self->path, (off_t) JYL_READER_MAX_BYTES + 1));
  assert_refused (self->file, G_IO_ERROR_MESSAGE_TOO_LARGE, "256");

  g_assert_true (jyl_reader_check_size (JYL_READER_MAX_BYTES, NULL, &error));
  g_assert_no_error (error);
  g_assert_false (jyl_reader_check_size (JYL_READER_MAX_BYTES + 1, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE);
}

/* Files of the kernel say that they are empty. */
static void
test_unknown_size (Fixture *self, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/proc/self/status");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  bytes = jyl_reader_load_file (file, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (bytes), >, 100);
}

/* What is built in is lent where it lies; a resource that isn't there is a missing file. */
static void
test_resource (Fixture *self, gconstpointer data)
{
  g_autoptr (GFile) embedded = jyl_reader_get_embedded ();
  g_autoptr (GFile) missing = g_file_new_for_uri ("resource:///nowhere");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) expected = NULL;
  g_autoptr (GError) error = NULL;

  bytes = jyl_reader_load_file (embedded, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  expected = g_resources_lookup_data ("/io/github/jylnama/Jylnama/labour-kz.json", G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_assert_true (g_bytes_get_data (bytes, NULL) == g_bytes_get_data (expected, NULL));
  g_assert_cmpuint (g_bytes_get_size (bytes), ==, g_bytes_get_size (expected));

  assert_refused (missing, G_IO_ERROR_NOT_FOUND, "no file");
}

static void
test_cancelled (Fixture *self, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  write_file (self, "{}", 2);
  g_cancellable_cancel (cancellable);
  g_assert_null (jyl_reader_load_file (self->file, cancellable, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/format/file/load", test_load);
  ADD ("/format/file/empty", test_empty);
  ADD ("/format/file/missing", test_missing);
  ADD ("/format/file/folder", test_folder);
  ADD ("/format/file/no-right", test_no_right);
  ADD ("/format/file/pipe-and-device", test_pipe_and_device);
  ADD ("/format/file/too-large", test_too_large);
  ADD ("/format/file/unknown-size", test_unknown_size);
  ADD ("/format/file/resource", test_resource);
  ADD ("/format/file/cancelled", test_cancelled);
#undef ADD

  return g_test_run ();
}
