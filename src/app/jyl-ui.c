/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-ui.h"

#include "jyl-application.h"

/**
 * jyl_ui_run:
 * @argc: how many arguments
 * @argv: (array length=argc): the program's name and its arguments
 *
 * Opens the window, in a process whose locale is set, and stays until it is closed.
 *
 * Returns: what the process is to end with
 */
int
jyl_ui_run (int argc, char **argv)
{
  g_autoptr (JylApplication) application = NULL;

  /* GTK would set the locale again, and complain of one that isn't installed. */
  gtk_disable_setlocale ();
  application = jyl_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
