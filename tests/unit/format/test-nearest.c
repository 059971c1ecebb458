/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-nearest.h"

static const char *const names[] = { "official", "reported", "derived", "forecast", "en", NULL };

static void
test_names (void)
{
  g_assert_cmpstr (jyl_nearest_of_names ("offical", names), ==, "official");
  g_assert_cmpstr (jyl_nearest_of_names ("oficail", names), ==, "official");
  g_assert_cmpstr (jyl_nearest_of_names ("Derived", names), ==, "derived");
  g_assert_cmpstr (jyl_nearest_of_names ("dervied", names), ==, "derived");
  g_assert_cmpstr (jyl_nearest_of_names ("derive", names), ==, "derived");
  g_assert_cmpstr (jyl_nearest_of_names ("forecasts", names), ==, "forecast");
}

/* What is too different was meant by nobody. */
static void
test_none (void)
{
  g_assert_cmpstr (jyl_nearest_of_names ("guess", names), ==, NULL);
  g_assert_cmpstr (jyl_nearest_of_names ("", names), ==, NULL);
  g_assert_cmpstr (jyl_nearest_of_names ("eN", names), ==, NULL);
  g_assert_cmpstr (jyl_nearest_of_names ("de", names), ==, NULL);
  g_assert_cmpstr (jyl_nearest_of_names ("ooofficiiial", names), ==, NULL);
}

static void
test_nearest_of_several (void)
{
  JylNearest nearest;

  jyl_nearest_init (&nearest, "meeting-2021");
  jyl_nearest_offer (&nearest, "meeting-2011-x");
  g_assert_cmpstr (nearest.nearest, ==, "meeting-2011-x");
  jyl_nearest_offer (&nearest, NULL);
  jyl_nearest_offer (&nearest, "meeting-2022");
  g_assert_cmpstr (nearest.nearest, ==, "meeting-2022");
  jyl_nearest_offer (&nearest, "meeting-2023");
  g_assert_cmpstr (nearest.nearest, ==, "meeting-2022");
}

static void
test_long (void)
{
  g_autofree char *long_word = g_strnfill (200, 'x');
  const char *const candidates[] = { long_word, NULL };

  g_assert_cmpstr (jyl_nearest_of_names (long_word, candidates), ==, NULL);
  g_assert_cmpstr (jyl_nearest_of_names ("x", candidates), ==, NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/nearest/names", test_names);
  g_test_add_func ("/format/nearest/none", test_none);
  g_test_add_func ("/format/nearest/nearest-of-several", test_nearest_of_several);
  g_test_add_func ("/format/nearest/long", test_long);

  return g_test_run ();
}
