/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-problem.h"

static void
test_properties (void)
{
  JylProblem *problem = jyl_problem_new (JYL_SEVERITY_NOTE, "/people/3/name", 12, 7, "Found a thing");

  g_assert_cmpint (jyl_problem_get_severity (problem), ==, JYL_SEVERITY_NOTE);
  g_assert_cmpstr (jyl_problem_get_pointer (problem), ==, "/people/3/name");
  g_assert_cmpuint (jyl_problem_get_line (problem), ==, 12);
  g_assert_cmpuint (jyl_problem_get_column (problem), ==, 7);
  g_assert_cmpstr (jyl_problem_get_message (problem), ==, "Found a thing");
  g_assert_finalize_object (problem);
}

static void
assert_line (JylSeverity severity, const char *pointer, guint line, const char *message, const char *expected)
{
  g_autoptr (JylProblem) problem = jyl_problem_new (severity, pointer, line, 5, message);
  g_autofree char *text = jyl_problem_to_string (problem, "file.json");

  g_assert_cmpstr (text, ==, expected);
}

static void
test_to_string (void)
{
  assert_line (JYL_SEVERITY_ERROR, "/people/3", 12, "Bad", "file.json:12:5: error: Bad (at /people/3)");
  assert_line (JYL_SEVERITY_NOTE, "/people/3", 12, "Odd", "file.json:12:5: note: Odd (at /people/3)");
  assert_line (JYL_SEVERITY_ERROR, "", 1, "Bad", "file.json:1:5: error: Bad");
  assert_line (JYL_SEVERITY_ERROR, "", 0, "Bad", "file.json: error: Bad");
}

/* Names in a file may hold anything; a problem is one line all the same. */
static void
test_one_line (void)
{
  assert_line (JYL_SEVERITY_ERROR, "/a\nb", 1, "x\033[2Jy",
               "file.json:1:5: error: x\357\277\275[2Jy (at /a\357\277\275b)");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/problem/properties", test_properties);
  g_test_add_func ("/format/problem/to-string", test_to_string);
  g_test_add_func ("/format/problem/one-line", test_one_line);

  return g_test_run ();
}
