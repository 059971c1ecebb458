/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "jyl-problem-list.h"

static const char text[] = "{\n  \"Труд\": 1,\n  \"b\": 2\n}\n";

static void
add (JylProblemList *list, JylSeverity severity, gsize offset, const char *message)
{
  jyl_problem_list_take (list, severity, offset, g_strdup ("/p"), g_strdup (message));
}

static char *
list_lines (GPtrArray *problems)
{
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *line = jyl_problem_to_string (g_ptr_array_index (problems, i), "f");

      g_string_append_printf (lines, "%s\n", line);
    }

  return g_string_free (lines, FALSE);
}

/* Found in any order, listed in that of the file; columns are characters. */
static void
test_order (void)
{
  g_autoptr (JylProblemList) list = jyl_problem_list_new (text, strlen (text));
  g_autoptr (GPtrArray) problems = NULL;
  g_autofree char *lines = NULL;

  add (list, JYL_SEVERITY_ERROR, strlen (text), "end");
  add (list, JYL_SEVERITY_NOTE, (gsize) (strstr (text, "2") - text), "two");
  add (list, JYL_SEVERITY_ERROR, (gsize) (strstr (text, "1") - text), "one");
  add (list, JYL_SEVERITY_ERROR, (gsize) (strstr (text, "1") - text), "one again");
  add (list, JYL_SEVERITY_ERROR, 0, "start");
  add (list, JYL_SEVERITY_ERROR, 10000, "beyond");
  g_assert_cmpuint (jyl_problem_list_get_n_errors (list), ==, 5);

  problems = jyl_problem_list_finish (list);
  lines = list_lines (problems);
  g_assert_cmpstr (lines, ==,
                   "f:1:1: error: start (at /p)\n"
                   "f:2:11: error: one (at /p)\n"
                   "f:2:11: error: one again (at /p)\n"
                   "f:3:8: note: two (at /p)\n"
                   "f:5:1: error: end (at /p)\n"
                   "f:5:1: error: beyond (at /p)\n");
}

/* The mark takes no column. */
static void
test_byte_order_mark (void)
{
  static const char marked[] = "\357\273\277[]";
  g_autoptr (JylProblemList) list = jyl_problem_list_new (marked, strlen (marked));
  g_autoptr (GPtrArray) problems = NULL;
  g_autofree char *lines = NULL;

  add (list, JYL_SEVERITY_NOTE, 0, "mark");
  add (list, JYL_SEVERITY_ERROR, 3, "first");
  add (list, JYL_SEVERITY_ERROR, 4, "second");
  problems = jyl_problem_list_finish (list);
  lines = list_lines (problems);
  g_assert_cmpstr (lines, ==, "f:1:1: note: mark (at /p)\nf:1:1: error: first (at /p)\nf:1:2: error: second (at /p)\n");
}

static void
test_line (void)
{
  g_autoptr (JylProblemList) list = jyl_problem_list_new (text, strlen (text));

  g_assert_cmpuint (jyl_problem_list_get_line (list, 0), ==, 1);
  g_assert_cmpuint (jyl_problem_list_get_line (list, 1), ==, 1);
  g_assert_cmpuint (jyl_problem_list_get_line (list, 2), ==, 2);
  g_assert_cmpuint (jyl_problem_list_get_line (list, (gsize) (strchr (text, '2') - text)), ==, 3);
  g_assert_cmpuint (jyl_problem_list_get_line (list, strlen (text)), ==, 5);
}

static void
assert_rest (guint n_errors, guint n_notes, guint n_listed, JylSeverity severity, const char *message)
{
  g_autoptr (JylProblemList) list = jyl_problem_list_new (text, strlen (text));
  g_autoptr (GPtrArray) problems = NULL;
  JylProblem *last;

  for (guint i = 0; i < n_errors; i++)
    {
      g_assert_cmpint (jyl_problem_list_wants (list, JYL_SEVERITY_ERROR), ==, i < JYL_PROBLEM_LIST_MAX);
      if (i % 2 == 0 || jyl_problem_list_wants (list, JYL_SEVERITY_ERROR))
        add (list, JYL_SEVERITY_ERROR, 1, "error");
      else
        jyl_problem_list_count (list, JYL_SEVERITY_ERROR);
    }
  for (guint i = 0; i < n_notes; i++)
    add (list, JYL_SEVERITY_NOTE, 0, "note");

  g_assert_cmpuint (jyl_problem_list_get_n_errors (list), ==, n_errors);
  problems = jyl_problem_list_finish (list);
  g_assert_cmpuint (problems->len, ==, n_listed);

  last = g_ptr_array_index (problems, problems->len - 1);
  g_assert_cmpint (jyl_problem_get_severity (last), ==, severity);
  g_assert_cmpstr (jyl_problem_get_message (last), ==, message);
}

/* Many notes never hide an error. */
static void
test_limit (void)
{
  assert_rest (1000, 0, 1000, JYL_SEVERITY_ERROR, "error");
  assert_rest (1001, 0, 1001, JYL_SEVERITY_ERROR, "There is 1 more error that is not listed: correct these first");
  assert_rest (1500, 7, 1008, JYL_SEVERITY_ERROR, "There are 500 more errors that are not listed: correct these first");
  assert_rest (0, 1002, 1001, JYL_SEVERITY_NOTE, "There are 2 more notes that are not listed");
  assert_rest (1, 1500, 1002, JYL_SEVERITY_NOTE, "There are 500 more notes that are not listed");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/problem-list/order", test_order);
  g_test_add_func ("/format/problem-list/byte-order-mark", test_byte_order_mark);
  g_test_add_func ("/format/problem-list/line", test_line);
  g_test_add_func ("/format/problem-list/limit", test_limit);

  return g_test_run ();
}
