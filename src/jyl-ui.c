/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-ui.h"

#include "jyl-application.h"
#include "jyl-charts-page.h"
#include "jyl-list-page.h"
#include "jyl-overview-page.h"
#include "jyl-problems-page.h"

/* Pages that are no list of records; those are there for every kind. */
static const struct {
  const char *name;
  GtkWidget *(*create) (void);
} pages[] = {
  { "overview", jyl_overview_page_new },
  { "charts", jyl_charts_page_new },
};

/**
 * jyl_ui_make_page:
 * @name: the name of a section, as an address has it
 * @session: what is open
 *
 * The one place that knows all sections.
 *
 * Returns: (transfer floating) (nullable): the page of that section; %NULL where there is none
 */
GtkWidget *
jyl_ui_make_page (const char *name, JylSession *session)
{
  const JylListing *listing = jyl_listing_find (name);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (pages[i].name, name))
      return pages[i].create ();
  if (g_str_equal (name, "problems"))
    return jyl_problems_page_new (session);

  return listing != NULL ? jyl_list_page_new (listing) : NULL;
}

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
  application = jyl_application_new (jyl_ui_make_page);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
