/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-heading-private.h"

static void
test_fields (void)
{
  JylHeading *heading = jyl_heading_new ("2024", 7);

  g_assert_cmpstr (jyl_heading_get_title (heading), ==, "2024");
  g_assert_cmpuint (jyl_heading_get_count (heading), ==, 7);
  g_assert_finalize_object (heading);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/query/heading/fields", test_fields);

  return g_test_run ();
}
