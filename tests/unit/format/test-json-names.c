/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "jyl-json-names.h"

static gsize
add (JylJsonNames *names, const char *name, gsize offset)
{
  return jyl_json_names_add (names, name, name + strlen (name), strchr (name, '\\') != NULL, offset);
}

static char *
get_last (JylJsonNames *names, guint level)
{
  gsize length;
  const char *text = jyl_json_names_get_last (names, level, &length);

  return text != NULL ? g_strndup (text, length) : NULL;
}

static void
assert_last (JylJsonNames *names, guint level, const char *expected)
{
  g_autofree char *last = get_last (names, level);

  g_assert_cmpstr (last, ==, expected);
}

static void
test_twice (void)
{
  g_autoptr (JylJsonNames) names = jyl_json_names_new ();

  jyl_json_names_open (names);
  g_assert_cmpuint (add (names, "a", 1), ==, 0);
  g_assert_cmpuint (add (names, "", 2), ==, 0);
  g_assert_cmpuint (add (names, "A", 3), ==, 0);
  g_assert_cmpuint (add (names, "a", 4), ==, 1);
  g_assert_cmpuint (add (names, "a", 5), ==, 1);
  g_assert_cmpuint (add (names, "", 6), ==, 2);
  /* The same, written otherwise. */
  g_assert_cmpuint (add (names, "\\u0041", 7), ==, 3);
}

/* An object within another has its own names, and they go with it. */
static void
test_levels (void)
{
  g_autoptr (JylJsonNames) names = jyl_json_names_new ();

  jyl_json_names_open (names);
  assert_last (names, 0, NULL);
  g_assert_cmpuint (add (names, "a", 1), ==, 0);
  jyl_json_names_open (names);
  assert_last (names, 0, "a");
  assert_last (names, 1, NULL);
  g_assert_cmpuint (add (names, "a", 2), ==, 0);
  g_assert_cmpuint (add (names, "\\u0062", 3), ==, 0);
  assert_last (names, 0, "a");
  assert_last (names, 1, "b");
  jyl_json_names_close (names);
  g_assert_cmpuint (add (names, "b", 4), ==, 0);
  assert_last (names, 0, "b");
  jyl_json_names_open (names);
  g_assert_cmpuint (add (names, "b", 5), ==, 0);
}

/* Beyond some names they are looked up, before and after alike. */
static void
test_many (void)
{
  g_autoptr (JylJsonNames) names = jyl_json_names_new ();
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  jyl_json_names_open (names);
  for (guint i = 0; i < 1000; i++)
    {
      g_ptr_array_add (texts, g_strdup_printf ("name-%u", i));
      g_assert_cmpuint (add (names, g_ptr_array_index (texts, i), i + 1), ==, 0);
    }
  for (guint i = 0; i < 1000; i++)
    g_assert_cmpuint (add (names, g_ptr_array_index (texts, i), 2000 + i), ==, i + 1);
  assert_last (names, 0, "name-999");
  jyl_json_names_close (names);

  jyl_json_names_open (names);
  g_assert_cmpuint (add (names, "name-1", 3000), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/json-names/twice", test_twice);
  g_test_add_func ("/format/json-names/levels", test_levels);
  g_test_add_func ("/format/json-names/many", test_many);

  return g_test_run ();
}
