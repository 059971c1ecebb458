/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "jyl-json-guard.h"
#include "jyl-reader.h"

/* Each refusal has a file in tests/data/format/bad/; here is what no small file shows. */

static JylJsonGuardResult
guard (const char *text, gsize length, JylProblem **first, guint *n_problems)
{
  /* A copy of just this size, so that valgrind and the sanitizers see a step too far. */
  g_autofree char *copy = g_memdup2 (text, length);
  g_autoptr (JylProblemList) list = jyl_problem_list_new (copy, length);
  g_autoptr (JylNodes) nodes = NULL;
  JylJsonGuardResult result = jyl_json_guard (copy, length, list, NULL, &nodes);
  guint n_errors = jyl_problem_list_get_n_errors (list);
  g_autoptr (GPtrArray) problems = jyl_problem_list_finish (list);

  g_assert_true (result == JYL_JSON_GUARD_PASSED || n_errors > 0);
  g_assert_true ((nodes != NULL) == (result == JYL_JSON_GUARD_PASSED));
  if (first != NULL)
    *first = problems->len > 0 ? g_object_ref (g_ptr_array_index (problems, 0)) : NULL;
  if (n_problems != NULL)
    *n_problems = problems->len;
  return result;
}

static const char *const good[] = {
  "{}",
  "[]",
  " [ ] ",
  "\"\"",
  "0",
  "null",
  "\t\r\n true \n",
  "{\"a\":{\"a\":{\"a\":[[[{\"a\":false}]]]}},\"b\":[1,-2.5e-3,\"x\",null]}",
  "[{\"a\":1},{\"a\":1}]",
  "\"\xf4\x8f\xbf\xbf \xef\xbf\xbf\"",
};

static void
test_good (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      guint n_problems;

      g_test_message ("%s", good[i]);
      g_assert_cmpint (guard (good[i], strlen (good[i]), NULL, &n_problems), ==, JYL_JSON_GUARD_PASSED);
      g_assert_cmpuint (n_problems, ==, 0);
    }
}

/* No proper beginning of an object passes, wherever it is cut, and each says that it is cut off. */
static void
test_cut_off (void)
{
  static const char text[] = "{\"a\": [1.5e-3, true, \"x\\n\\ud83d\\ude00 Труд\", {\"b\": null}, -20], \"c\": {}}";

  for (gsize length = 1; length < strlen (text); length++)
    {
      g_autoptr (JylProblem) problem = NULL;

      g_test_message ("%" G_GSIZE_FORMAT " bytes", length);
      g_assert_cmpint (guard (text, length, &problem, NULL), ==, JYL_JSON_GUARD_REFUSED);
      g_assert_nonnull (strstr (jyl_problem_get_message (problem), "cut off"));
    }

  g_assert_cmpint (guard (text, strlen (text), NULL, NULL), ==, JYL_JSON_GUARD_PASSED);
}

/* What stands before the half character is whole. */
static void
test_cut_off_within_character (void)
{
  static const char text[] = "[1]\320";
  g_autoptr (JylProblem) problem = NULL;

  g_assert_cmpint (guard (text, 4, &problem, NULL), ==, JYL_JSON_GUARD_REFUSED);
  g_assert_cmpuint (jyl_problem_get_column (problem), ==, 4);
}

static char *
nest (const char *open, const char *close, guint depth)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (text, open);
  for (guint i = 0; i < depth; i++)
    g_string_append (text, close);
  return g_string_free (text, FALSE);
}

static void
test_depth (void)
{
  g_autofree char *deepest = nest ("[", "]", JYL_READER_MAX_DEPTH);
  g_autofree char *too_deep = nest ("[", "]", JYL_READER_MAX_DEPTH + 1);
  g_autofree char *bomb = g_strnfill (1000000, '[');
  g_autofree char *objects = nest ("{\"a\":", "}", 100000);
  g_autoptr (JylProblem) problem = NULL;

  g_assert_cmpint (guard (deepest, strlen (deepest), NULL, NULL), ==, JYL_JSON_GUARD_PASSED);
  g_assert_cmpint (guard (too_deep, strlen (too_deep), NULL, NULL), ==, JYL_JSON_GUARD_REFUSED);
  g_assert_cmpint (guard (bomb, strlen (bomb), &problem, NULL), ==, JYL_JSON_GUARD_REFUSED);
  g_assert_cmpuint (jyl_problem_get_column (problem), ==, JYL_READER_MAX_DEPTH + 1);
  g_assert_cmpint (guard (objects, strlen (objects), NULL, NULL), ==, JYL_JSON_GUARD_REFUSED);
}

static void
test_many_values (void)
{
  gsize length = 2 * JYL_JSON_GUARD_MAX_VALUES + 1;
  g_autofree char *text = g_malloc (length);
  g_autoptr (JylProblem) problem = NULL;

  /* The list is a value itself. */
  memset (text, '0', length);
  for (gsize i = 2; i < length; i += 2)
    text[i] = ',';
  text[0] = '[';
  text[length - 1] = ']';
  g_assert_cmpint (guard (text, length, &problem, NULL), ==, JYL_JSON_GUARD_REFUSED);
  g_assert_nonnull (strstr (jyl_problem_get_message (problem), "10000000"));

  text[length - 3] = ']';
  g_assert_cmpint (guard (text, length - 2, NULL, NULL), ==, JYL_JSON_GUARD_PASSED);
}

/* What a parser could still read is passed, with its errors. */
static void
test_passed_with_errors (void)
{
  static const char text[] = "{\"a\": 1e999, \"a\": 12345678901234567890, \"a\": -1e999}";
  guint n_problems;

  g_assert_cmpint (guard (text, strlen (text), NULL, &n_problems), ==, JYL_JSON_GUARD_PASSED);
  g_assert_cmpuint (n_problems, ==, 5);
}

/* A million names in one object, each twice, take no time to speak of. */
static void
test_many_names (void)
{
  g_autoptr (GString) text = g_string_new ("{\"x\":0");
  guint n_problems;

  for (guint i = 0; i < 200000; i++)
    g_string_append_printf (text, ",\"%u\":0", i % 100000);
  g_string_append_c (text, '}');

  g_assert_cmpint (guard (text->str, text->len, NULL, &n_problems), ==, JYL_JSON_GUARD_PASSED);
  g_assert_cmpuint (n_problems, ==, JYL_PROBLEM_LIST_MAX + 1);
}

static void
test_pointer (void)
{
  static const char text[] = "{\"a\": [0, {\"b\": {}, \"c/d\": [true, {\"\\u0065\": ?}]}]}";
  g_autoptr (JylProblem) problem = NULL;

  g_assert_cmpint (guard (text, strlen (text), &problem, NULL), ==, JYL_JSON_GUARD_REFUSED);
  g_assert_cmpstr (jyl_problem_get_pointer (problem), ==, "/a/1/c~1d/1/e");
}

static void
test_start (void)
{
  g_autoptr (JylProblem) problem = NULL;

  g_assert_cmpuint (jyl_json_guard_get_start ("", 0), ==, 0);
  g_assert_cmpuint (jyl_json_guard_get_start ("\357\273", 2), ==, 0);
  g_assert_cmpuint (jyl_json_guard_get_start ("\357\273\277{}", 5), ==, 3);

  g_assert_cmpint (guard ("\357\273\277{}", 5, &problem, NULL), ==, JYL_JSON_GUARD_PASSED);
  g_assert_cmpint (jyl_problem_get_severity (problem), ==, JYL_SEVERITY_NOTE);
  g_assert_cmpint (guard ("\357\273\277", 3, NULL, NULL), ==, JYL_JSON_GUARD_REFUSED);
}

static void
test_cancel (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GString) text = g_string_new ("[0");
  g_autoptr (JylProblemList) list = NULL;
  g_autoptr (JylNodes) nodes = NULL;
  g_autoptr (JylNodes) none = NULL;

  for (guint i = 0; i < 10000; i++)
    g_string_append (text, ",0");
  g_string_append_c (text, ']');

  list = jyl_problem_list_new (text->str, text->len);
  g_assert_cmpint (jyl_json_guard (text->str, text->len, list, cancellable, &nodes), ==, JYL_JSON_GUARD_PASSED);
  g_cancellable_cancel (cancellable);
  g_assert_cmpint (jyl_json_guard (text->str, text->len, list, cancellable, &none), ==,
                   JYL_JSON_GUARD_CANCELLED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/json-guard/good", test_good);
  g_test_add_func ("/format/json-guard/cut-off", test_cut_off);
  g_test_add_func ("/format/json-guard/cut-off-within-character", test_cut_off_within_character);
  g_test_add_func ("/format/json-guard/depth", test_depth);
  g_test_add_func ("/format/json-guard/many-values", test_many_values);
  g_test_add_func ("/format/json-guard/passed-with-errors", test_passed_with_errors);
  g_test_add_func ("/format/json-guard/many-names", test_many_names);
  g_test_add_func ("/format/json-guard/pointer", test_pointer);
  g_test_add_func ("/format/json-guard/start", test_start);
  g_test_add_func ("/format/json-guard/cancel", test_cancel);

  return g_test_run ();
}
