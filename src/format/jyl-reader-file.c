/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-reader-file.h"

#include <glib/gi18n.h>
#include <string.h>

#define CHUNK_BYTES (256u * 1024u)

#define ATTRIBUTES G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE

/* GIO says what is wrong; what a person can do about it is said here. The code stays. */
static void
explain_error (GError **error, const char *name)
{
  g_autoptr (GError) cause = g_steal_pointer (error);

  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    *error = g_steal_pointer (&cause);
  else if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_FOUND)
           || g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY))
    g_set_error (error, cause->domain, cause->code, _("There is no file “%s”: check its name and folder"), name);
  else if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    g_set_error (error, cause->domain, cause->code,
                 _("“%s” can’t be read: ask whoever owns it for the right to, or open a copy"), name);
  else if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY))
    g_set_error (error, cause->domain, cause->code, _("“%s” is a folder: choose a file in it"), name);
  else
    g_set_error (error, cause->domain, cause->code, _("“%s” can’t be read: %s"), name, cause->message);
}

/* A pipe may never give anything, and a device never end. */
static gboolean
check_type (GFileType type, const char *name, GError **error)
{
  if (type == G_FILE_TYPE_DIRECTORY)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY, _("“%s” is a folder: choose a file in it"), name);
      return FALSE;
    }

  if (type == G_FILE_TYPE_SPECIAL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                   _("“%s” is a pipe or a device: save what it gives as a file and open that"), name);
      return FALSE;
    }

  return TRUE;
}

static GBytes *
load (GFile *file,
      const char *name,
      GCancellable *cancellable,
      JylProgressFunc progress,
      gpointer progress_data,
      GError **error)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, cancellable, error);
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GByteArray) bytes = NULL;
  guint64 size;
  gsize n_read;

  if (info == NULL)
    {
      explain_error (error, name);
      return NULL;
    }

  size = (guint64) MAX (0, g_file_info_get_size (info));
  if (!check_type (g_file_info_get_file_type (info), name, error) || !jyl_reader_check_size (size, name, error))
    return NULL;

  stream = g_file_read (file, cancellable, error);
  if (stream == NULL)
    {
      explain_error (error, name);
      return NULL;
    }

  /* The size may be unknown, or change under our hands: what is read is counted. */
  bytes = g_byte_array_sized_new ((guint) size + CHUNK_BYTES);
  do
    {
      guint length = bytes->len;

      g_byte_array_set_size (bytes, length + CHUNK_BYTES);
      if (!g_input_stream_read_all (G_INPUT_STREAM (stream), bytes->data + length, CHUNK_BYTES, &n_read, cancellable,
                                    error))
        {
          explain_error (error, name);
          return NULL;
        }
      g_byte_array_set_size (bytes, length + (guint) n_read);

      if (!jyl_reader_check_size (bytes->len, name, error))
        return NULL;
      if (progress != NULL && size > 0)
        progress (MIN (1, (double) bytes->len / (double) size), progress_data);
    }
  while (n_read == CHUNK_BYTES);

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/* What is built in lies in memory already: it is lent, not copied. */
static GBytes *
lend_resource (GFile *file)
{
  g_autofree char *uri = NULL;
  g_autofree char *path = NULL;

  if (!g_file_has_uri_scheme (file, "resource"))
    return NULL;

  uri = g_file_get_uri (file);
  path = g_uri_unescape_string (uri + strlen ("resource://"), NULL);

  return path != NULL ? g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL) : NULL;
}

/**
 * jyl_reader_check_size:
 * @size: the size of a file in bytes
 * @name: (nullable): what to call it
 * @error: return location for %G_IO_ERROR_MESSAGE_TOO_LARGE
 *
 * Returns: whether a file of this size is read at all
 */
gboolean
jyl_reader_check_size (guint64 size, const char *name, GError **error)
{
  g_autofree char *limit = NULL;

  if (size <= JYL_READER_MAX_BYTES)
    return TRUE;

  limit = g_format_size_full (JYL_READER_MAX_BYTES, G_FORMAT_SIZE_IEC_UNITS);
  if (name != NULL)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE,
                 _("“%s” is larger than %s: divide it into several datasets"), name, limit);
  else
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE,
                 _("The dataset is larger than %s: divide it into several"), limit);
  return FALSE;
}

/**
 * jyl_reader_load_file:
 * @file: any file that GIO can read, but a folder, a pipe or a device
 * @cancellable: (nullable): heard with every piece
 * @progress: (nullable): told how much of it is read, from 0 to 1, where its size is known
 * @error: return location for a #GError of %G_IO_ERROR
 *
 * Returns: (transfer full) (nullable): what is in the file; %NULL when it can't be read or is larger
 *   than %JYL_READER_MAX_BYTES
 */
GBytes *
jyl_reader_load_file (GFile *file,
                      GCancellable *cancellable,
                      JylProgressFunc progress,
                      gpointer progress_data,
                      GError **error)
{
  g_autofree char *name = NULL;
  g_autoptr (GError) local_error = NULL;
  GBytes *bytes;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  bytes = lend_resource (file);
  if (bytes != NULL)
    return bytes;

  name = g_file_get_parse_name (file);
  bytes = load (file, name, cancellable, progress, progress_data, &local_error);
  if (bytes == NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));

  return bytes;
}
