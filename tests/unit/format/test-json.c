/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-json.h"
#include "nodes-fixture.h"

typedef struct
{
  char *text;
  JylProblemList *problems;
  JylJson *json;
  JylNodes *nodes;
  const JylNode *root;
  gboolean is_inside;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->text = g_strdup (data);
  self->problems = jyl_problem_list_new (self->text, strlen (self->text));
  self->nodes = nodes_of (self->text);
  self->json = jyl_json_new (self->nodes, self->problems);
  self->root = jyl_nodes_get_root (self->nodes);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  jyl_json_free (self->json);
  jyl_nodes_free (self->nodes);
  jyl_problem_list_free (self->problems);
  g_free (self->text);
}

static void
assert_problems (Fixture *self, const char *expected)
{
  g_autoptr (GPtrArray) problems = jyl_problem_list_finish (self->problems);
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *line = jyl_problem_to_string (g_ptr_array_index (problems, i), "f");

      g_string_append_printf (lines, "%s\n", line);
    }

  g_assert_cmpstr (lines->str, ==, expected);
}

static const char good[] = "{\"text\": \"x\", \"id\": \"a-1\", \"label\": {\"en\": \"E\", \"kk\": \"K\"},"
                           "\"date\": \"2021-02\","
                           "\"word\": \"two\", \"whole\": 3.0, \"number\": -2.5, \"yes\": true, \"no\": false,"
                           "\"list\": [1], \"object\": {\"a\": 1}}";

static const char *const words[] = { "one", "two", NULL };

/* Goes into a member of the outermost object, from one that it was in before. */
static const JylNode *
enter (Fixture *self, const char *name)
{
  if (self->is_inside)
    jyl_json_leave (self->json);
  self->is_inside = TRUE;
  jyl_json_enter_member (self->json, name);
  return jyl_nodes_find (self->nodes, self->root, name);
}

static void
test_good (Fixture *self, gconstpointer data)
{
  g_autoptr (JylText) label = jyl_json_read_text (self->json, enter (self, "label"));
  g_autoptr (JylText) plain = jyl_json_read_text (self->json, enter (self, "text"));
  g_autofree char *digits = NULL;
  g_autofree char *no_digits = NULL;
  JylPeriod date;
  guint word;
  guint whole;
  double number;

  g_assert_cmpstr (jyl_json_read_string (self->json, enter (self, "text")), ==, "x");
  g_assert_cmpstr (jyl_json_read_id (self->json, enter (self, "id")), ==, "a-1");
  g_assert_cmpstr (jyl_text_get (label, JYL_LANGUAGE_KK), ==, "K");
  g_assert_false (jyl_text_has (label, JYL_LANGUAGE_RU));
  g_assert_true (jyl_text_is_plain (plain));
  g_assert_true (jyl_json_read_period (self->json, enter (self, "date"), &date));
  g_assert_cmpint (date.start.month, ==, 2);
  g_assert_true (jyl_json_read_choice (self->json, enter (self, "word"), words, &word));
  g_assert_cmpuint (word, ==, 1);
  g_assert_true (jyl_json_read_whole (self->json, enter (self, "whole"), (JylJsonRange){ 3, 3 }, &whole));
  g_assert_cmpuint (whole, ==, 3);
  g_assert_true (jyl_json_read_number (self->json, enter (self, "number"), &number, &no_digits));
  g_assert_cmpfloat (number, ==, -2.5);
  g_assert_null (no_digits);
  /* As it is written, where that isn't its shortest form. */
  g_assert_true (jyl_json_read_number (self->json, enter (self, "whole"), &number, &digits));
  g_assert_cmpfloat (number, ==, 3);
  g_assert_cmpstr (digits, ==, "3.0");
  g_assert_true (jyl_json_read_truth (self->json, enter (self, "yes")));
  g_assert_false (jyl_json_read_truth (self->json, enter (self, "no")));
  g_assert_true (jyl_json_read_list (self->json, enter (self, "list")));
  g_assert_true (jyl_json_read_object (self->json, enter (self, "object")));
  g_assert_true (jyl_json_read_object (self->json, self->root));
  g_assert_nonnull (jyl_json_get_member (self->json, self->root, "list"));
  assert_problems (self, "");
}

static void
test_missing (Fixture *self, gconstpointer data)
{
  g_assert_null (jyl_json_get_member (self->json, self->root, "b"));
  jyl_json_miss (self->json, "c");
  assert_problems (self, "f:1:2: error: “b” is missing, expected it in this object\n"
                         "f:1:2: error: “c” is missing, expected it in this object\n");
}

static void
test_wrong (Fixture *self, gconstpointer data)
{
  char *digits = NULL;
  JylPeriod date;
  double number = 7;
  guint value = 7;

  g_assert_null (jyl_json_read_string (self->json, enter (self, "a")));
  g_assert_false (jyl_json_read_whole (self->json, enter (self, "a"), (JylJsonRange){ 0, 9 }, &value));
  g_assert_false (jyl_json_read_truth (self->json, enter (self, "a")));
  g_assert_null (jyl_json_read_id (self->json, enter (self, "b")));
  g_assert_false (jyl_json_read_period (self->json, enter (self, "b"), &date));
  g_assert_false (jyl_json_read_choice (self->json, enter (self, "b"), words, &value));
  g_assert_false (jyl_json_read_number (self->json, enter (self, "b"), &number, &digits));
  g_assert_null (jyl_json_read_text (self->json, enter (self, "c")));
  g_assert_false (jyl_json_read_list (self->json, enter (self, "d")));
  g_assert_false (jyl_json_read_object (self->json, enter (self, "e")));
  g_assert_cmpuint (value, ==, 7);
  g_assert_cmpfloat (number, ==, 7);
  g_assert_null (digits);
  assert_problems (self,
                   "f:1:7: error: Expected a string, found a number (12.5) (at /a)\n"
                   "f:1:7: error: Expected a whole number from 0 to 9, found a number (12.5) (at /a)\n"
                   "f:1:7: error: Expected true or false, found a number (12.5) (at /a)\n"
                   "f:2:6: error: Expected lower-case letters, digits and single hyphens as in “minimum-wage”, "
                   "found “Tow” (at /b)\n"
                   "f:2:6: error: “Tow” is no date; write 2021, 2021-02 or 2021-02-28, an interval as 2021-02/2024, "
                   "and an open end as .. (2022/..) (at /b)\n"
                   "f:2:6: error: Expected one of one, two, found “Tow” (at /b)\n"
                   "f:2:6: error: Expected a number, found a string (“Tow”) (at /b)\n"
                   "f:3:6: error: “en” is missing, expected it in this object (at /c)\n"
                   "f:3:13: error: Expected a string with something in it, found an empty one (at /c/ru)\n"
                   "f:4:6: error: Expected a list, found null (at /d)\n"
                   "f:5:6: error: Expected an object, found a list (at /e)\n");
}

static void
test_describe (Fixture *self, gconstpointer data)
{
  static const char *const expected[] = {
    "an object", "a list", "null", "true", "false", "a number (123456789012345678)", "a number (-0.25)",
    "a string (“x”)",
  };
  guint i = 0;

  g_assert_cmpuint (self->root->size, ==, G_N_ELEMENTS (expected));
  for (const JylNode *node = jyl_nodes_get_first (self->nodes, self->root); node != NULL;
       node = jyl_nodes_get_next (self->nodes, self->root, node))
    {
      g_autofree char *found = jyl_json_describe (self->json, node);

      g_assert_cmpstr (found, ==, expected[i++]);
    }
}

static void
test_names (Fixture *self, gconstpointer data)
{
  static const char *const names[] = { "citations", "summary", "title", NULL };

  jyl_json_check_names (self->json, self->root, names);
  g_assert_cmpuint (jyl_problem_list_get_n_errors (self->problems), ==, 0);
  assert_problems (self,
                   "f:1:16: note: “citatoins” is not known here and is passed over; did you mean “citations”? "
                   "(at /citatoins)\n"
                   "f:1:32: note: “titel” is not known here and is passed over (at /titel)\n"
                   "f:1:44: note: “a~/b” is not known here and is passed over (at /a~0~1b)\n");
}

static void
test_places (Fixture *self, gconstpointer data)
{
  const JylJsonStep steps[] = { { "a" }, { NULL, 1 }, { "b" } };

  jyl_json_enter_member (self->json, "a");
  jyl_json_enter_element (self->json, 1);
  jyl_json_error (self->json, NULL, "here %d", 1);
  jyl_json_error (self->json, "b", "%s", "at the value");
  jyl_json_note (self->json, "b", "at the name");
  g_assert_cmpuint (jyl_json_get_line_here (self->json, "b"), ==, 2);
  jyl_json_leave (self->json);
  jyl_json_error (self->json, NULL, "outside");
  jyl_json_leave (self->json);
  jyl_json_error (self->json, NULL, "outermost");
  g_assert_cmpuint (jyl_json_get_line (self->json, steps, 3), ==, 2);
  assert_problems (self,
                   "f:1:1: error: outermost\n"
                   "f:1:7: error: outside (at /a)\n"
                   "f:1:12: error: here 1 (at /a/1)\n"
                   "f:2:1: note: at the name (at /a/1/b)\n"
                   "f:2:6: error: at the value (at /a/1/b)\n");
}

/* Beyond the limit problems are counted. */
static void
test_limit (Fixture *self, gconstpointer data)
{
  for (guint i = 0; i < JYL_PROBLEM_LIST_MAX + 5; i++)
    {
      g_assert_cmpint (jyl_json_wants (self->json, JYL_SEVERITY_ERROR), ==, i < JYL_PROBLEM_LIST_MAX);
      jyl_json_error (self->json, NULL, "error %u", i);
    }
  g_assert_true (jyl_json_wants (self->json, JYL_SEVERITY_NOTE));
  g_assert_cmpuint (jyl_problem_list_get_n_errors (self->problems), ==, JYL_PROBLEM_LIST_MAX + 5);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, data, func) g_test_add (path, Fixture, data, set_up, func, tear_down)
  ADD ("/format/json/good", good, test_good);
  ADD ("/format/json/missing", " {}", test_missing);
  ADD ("/format/json/wrong",
       "{\"a\": 12.5,\n\"b\": \"Tow\",\n\"c\": {\"ru\": \"\"},\n\"d\": null,\n\"e\": []}", test_wrong);
  ADD ("/format/json/describe", "[{}, [], null, true, false, 123456789012345678, -0.25, \"x\"]", test_describe);
  ADD ("/format/json/names", "{\"$schema\": 1, \"citatoins\": 1, \"titel\": 1, \"a~/b\": 1, \"title\": 1}", test_names);
  ADD ("/format/json/places", "{\"a\": [ 0, {\n\"b\": 1}]}", test_places);
  ADD ("/format/json/limit", "{}", test_limit);
#undef ADD

  return g_test_run ();
}
