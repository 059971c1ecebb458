/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A file appears complete or not at all: its bytes are written beside it under another name, which is
 * then changed. */

#include "jyl-write-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define CHUNK (1024 * 1024)
#define MAX_ATTEMPTS 100

/* What went wrong in a sentence, with what to do where there is something to do. */
static gboolean
fail (GError **error, int code, const char *path)
{
  g_autofree char *shown = g_filename_display_name (path);
  g_autofree char *directory = g_path_get_dirname (path);
  g_autofree char *shown_directory = g_filename_display_name (directory);
  GIOErrorEnum io = g_io_error_from_errno (code);

  switch (code)
    {
    case ENOENT:
    case ENOTDIR:
      g_set_error (error, G_IO_ERROR, io, _("There is no folder “%s”; make it, or choose another"), shown_directory);
      break;
    case EACCES:
    case EPERM:
    case EROFS:
      g_set_error (error, G_IO_ERROR, io, _("You may not write into the folder “%s”; choose another"), shown_directory);
      break;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE,
                   _("There is no room left for “%s”; nothing was written. Make room, or choose another folder"),
                   shown);
      break;
    case EISDIR:
      g_set_error (error, G_IO_ERROR, io, _("“%s” is a folder; give the name of a file"), shown);
      break;
    case EEXIST:
      g_set_error (error, G_IO_ERROR, io, _("“%s” exists already; choose another name, or replace it"), shown);
      break;
    case ENAMETOOLONG:
      g_set_error (error, G_IO_ERROR, io, _("The name “%s” is too long; choose a shorter one"), shown);
      break;
    default:
      g_set_error (error, G_IO_ERROR, io, _("“%s” could not be written: %s"), shown, g_strerror (code));
      break;
    }

  return FALSE;
}

static gboolean
write_all (int fd, GBytes *bytes, const char *path, GCancellable *cancellable, GError **error)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  while (length > 0)
    {
      gssize n;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      n = write (fd, data, MIN (length, CHUNK));
      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return fail (error, errno, path);
      data += n;
      length -= (gsize) n;
    }

  return TRUE;
}

/* What is there is no ordinary file, but a pipe or a terminal: it is written to, not replaced. */
static gboolean
write_to_device (const char *path, GBytes *bytes, GCancellable *cancellable, GError **error)
{
  int fd = g_open (path, O_WRONLY | O_CLOEXEC, 0);
  gboolean written;

  if (fd < 0)
    return fail (error, errno, path);

  written = write_all (fd, bytes, path, cancellable, error);
  if (close (fd) != 0 && written)
    return fail (error, errno, path);
  return written;
}

/* A new file in the folder of @path, with the rights that the umask leaves, or -1 and errno. */
static int
open_beside (const char *path, char **temporary)
{
  g_autofree char *directory = g_path_get_dirname (path);

  for (guint i = 0; i < MAX_ATTEMPTS; i++)
    {
      g_autofree char *name = g_strdup_printf (".jylnama-%08x.tmp", g_random_int ());
      g_autofree char *candidate = g_build_filename (directory, name, NULL);
      int fd = g_open (candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);

      if (fd >= 0)
        *temporary = g_steal_pointer (&candidate);
      if (fd >= 0 || errno != EEXIST)
        return fd;
    }

  errno = EEXIST;
  return -1;
}

/* Gives the file its name. Without @replace the name is taken only where it is still free: link () says
 * so in one step, and where a file system has no links, rename () after a look is all there is. */
static gboolean
settle (const char *temporary, const char *path, gboolean replace, GError **error)
{
  if (!replace)
    {
      if (link (temporary, path) == 0)
        {
          g_unlink (temporary);
          return TRUE;
        }
      if (errno == EEXIST || g_file_test (path, G_FILE_TEST_EXISTS))
        {
          fail (error, EEXIST, path);
          g_unlink (temporary);
          return FALSE;
        }
    }

  if (g_rename (temporary, path) == 0)
    return TRUE;

  fail (error, errno, path);
  g_unlink (temporary);
  return FALSE;
}

static gboolean
write_beside (const char *path, const struct stat *old, GBytes *bytes, gboolean replace, GCancellable *cancellable,
              GError **error)
{
  g_autofree char *temporary = NULL;
  int fd = open_beside (path, &temporary);
  gboolean written;

  if (fd < 0)
    return fail (error, errno, path);

  written = write_all (fd, bytes, path, cancellable, error);
  if (written && old != NULL && fchmod (fd, old->st_mode & 0777) != 0)
    written = fail (error, errno, path);
  /* Without this a crash right after the renaming could leave an empty file under the right name. */
  if (written && fsync (fd) != 0 && errno != EINVAL && errno != EROFS)
    written = fail (error, errno, path);
  if (close (fd) != 0 && written)
    written = fail (error, errno, path);

  if (!written)
    {
      g_unlink (temporary);
      return FALSE;
    }
  return settle (temporary, path, replace, error);
}

static gboolean
write_path (const char *path, GBytes *bytes, gboolean replace, GCancellable *cancellable, GError **error)
{
  g_autofree char *target = NULL;
  struct stat info;

  if (stat (path, &info) != 0)
    return write_beside (path, NULL, bytes, replace, cancellable, error);

  if (S_ISDIR (info.st_mode))
    return fail (error, EISDIR, path);
  if (!replace)
    return fail (error, EEXIST, path);
  if (!S_ISREG (info.st_mode))
    return write_to_device (path, bytes, cancellable, error);
  /* A file that may not be written to isn't replaced behind the back of who forbade it. */
  if (access (path, W_OK) != 0)
    {
      g_autofree char *shown = g_filename_display_name (path);

      g_set_error (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED,
                   _("You may not change the file “%s”; choose another name"), shown);
      return FALSE;
    }

  /* Behind a symbolic link the file it leads to is replaced, not the link. */
  target = realpath (path, NULL);
  return write_beside (target != NULL ? target : path, &info, bytes, TRUE, cancellable, error);
}

/**
 * jyl_write_file:
 * @file: where to
 * @bytes: what to write
 * @replace: whether a file of that name may be replaced
 * @cancellable: (nullable): to stop it
 * @error: return location for an error of %G_IO_ERROR
 *
 * Returns: whether the file is there, complete; where not, what was there is as it was
 */
gboolean
jyl_write_file (GFile *file, GBytes *bytes, gboolean replace, GCancellable *cancellable, GError **error)
{
  g_autofree char *path = NULL;
  const char *data;
  gsize length;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  path = g_file_get_path (file);
  if (path != NULL)
    return write_path (path, bytes, replace, cancellable, error);

  /* Somewhere on a network: its back end knows best. */
  data = g_bytes_get_data (bytes, &length);
  if (!replace && g_file_query_exists (file, cancellable))
    return fail (error, EEXIST, g_file_peek_path (file) != NULL ? g_file_peek_path (file) : "");
  return g_file_replace_contents (file, data, length, NULL, FALSE, G_FILE_CREATE_NONE, NULL, cancellable, error);
}
