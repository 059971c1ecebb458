/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-config.h"

#include <dlfcn.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <stdlib.h>

#include "jyl-command-line.h"
#include "jyl-locale.h"
#include "jyl-module.h"

#define MODULE "jylnama-window.so"

/* Whether GTK has anywhere to look for a display. It would end the process with a warning where it finds
 * none; to ask it now would keep it from starting while the dataset is read. */
static gboolean
may_have_display (void)
{
  static const char *const variables[] = { "DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "BROADWAY_DISPLAY",
                                           "GDK_BACKEND" };
  g_autofree char *socket = g_build_filename (g_get_user_runtime_dir (), "wayland-0", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      const char *value = g_getenv (variables[i]);

      if (value != NULL && *value != '\0')
        return TRUE;
    }

  return g_file_test (socket, G_FILE_TEST_EXISTS);
}

/* The module that has the window. In a build tree it lies beside the program; when installed in the folder for
 * libraries beside bin/, wherever the whole was moved to; else where it was meant to be installed. */
static char *
find_module (void)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = g_path_get_dirname (program != NULL ? program : ".");
  g_autofree char *beside = g_build_filename (folder, MODULE, NULL);
  g_autofree char *moved = g_build_filename (folder, "..", JYL_MODULE_FOLDER, MODULE, NULL);

  if (g_file_test (beside, G_FILE_TEST_EXISTS))
    return g_steal_pointer (&beside);
  if (g_file_test (moved, G_FILE_TEST_EXISTS))
    return g_steal_pointer (&moved);

  return g_build_filename (JYL_PREFIX, JYL_MODULE_FOLDER, MODULE, NULL);
}

/* GTK finds types of its own by their names among the symbols of the whole process: so they must be seen there. */
static JylModuleRun
load_window (void)
{
  g_autofree char *path = find_module ();
  void *module = dlopen (path, RTLD_LAZY | RTLD_GLOBAL);

  return module != NULL ? (JylModuleRun) dlsym (module, JYL_MODULE_RUN) : NULL;
}

int
main (int argc, char **argv)
{
  int status = EXIT_SUCCESS;
  JylModuleRun run;

  jyl_locale_init ();
  if (jyl_command_line_run (argc, argv, &status))
    return status;

  if (!may_have_display ())
    {
      fprintf (stderr, "jylnama: %s\n",
               _("There is no display to open a window on; jylnama --help tells what works without one"));
      return EXIT_FAILURE;
    }

  run = load_window ();
  if (run == NULL)
    {
      const char *reason = dlerror ();

      fprintf (stderr, "jylnama: ");
      /* TRANSLATORS: %s is a message of the system, in English: what file is missing. */
      fprintf (stderr, _("The window can’t be loaded, install Jylnama again: %s"), reason != NULL ? reason : MODULE);
      fprintf (stderr, "\n");
      return EXIT_FAILURE;
    }

  return run (argc, argv);
}
