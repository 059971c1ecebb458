/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-json-pointer.h"

static void
test_append (void)
{
  g_autoptr (GString) pointer = g_string_new (NULL);

  jyl_json_pointer_append_name (pointer, "people", -1);
  jyl_json_pointer_append_index (pointer, 0);
  jyl_json_pointer_append_name (pointer, "names and more", 5);
  jyl_json_pointer_append_index (pointer, 4294967295u);
  g_assert_cmpstr (pointer->str, ==, "/people/0/names/4294967295");
}

/* RFC 6901, section 5 */
static void
test_escapes (void)
{
  g_autoptr (GString) pointer = g_string_new (NULL);

  jyl_json_pointer_append_name (pointer, "a/b", -1);
  jyl_json_pointer_append_name (pointer, "m~n", -1);
  jyl_json_pointer_append_name (pointer, "", -1);
  jyl_json_pointer_append_name (pointer, "~/", -1);
  g_assert_cmpstr (pointer->str, ==, "/a~1b/m~0n//~0~1");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/json-pointer/append", test_append);
  g_test_add_func ("/format/json-pointer/escapes", test_escapes);

  return g_test_run ();
}
