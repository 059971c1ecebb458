/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-config.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <stdlib.h>

#include "jyl-application.h"
#include "jyl-command-line.h"
#include "jyl-locale.h"

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

int
main (int argc, char **argv)
{
  g_autoptr (JylApplication) application = NULL;
  int status = EXIT_SUCCESS;

  jyl_locale_init ();
  if (jyl_command_line_run (argc, argv, &status))
    return status;

  if (!may_have_display ())
    {
      fprintf (stderr, "jylnama: %s\n",
               _("There is no display to open a window on; jylnama --help tells what works without one"));
      return EXIT_FAILURE;
    }

  /* The locale is set; GTK would set it again, and complain of one that isn't installed. */
  gtk_disable_setlocale ();
  application = jyl_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
