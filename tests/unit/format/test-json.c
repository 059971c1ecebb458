/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "jyl-json.h"

typedef struct
{
  char *text;
  JylProblemList *problems;
  JylJson *json;
  JsonNode *root;
  JsonObject *object;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->text = g_strdup (data);
  self->problems = jyl_problem_list_new (self->text, strlen (self->text));
  self->json = jyl_json_new (self->text, strlen (self->text), NULL, self->problems);
  self->root = json_from_string (self->text, &error);
  g_assert_no_error (error);
  self->object = JSON_NODE_HOLDS_OBJECT (self->root) ? json_node_get_object (self->root) : NULL;
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  json_node_unref (self->root);
  jyl_json_free (self->json);
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

static void
test_good (Fixture *self, gconstpointer data)
{
  g_autoptr (JylText) label = jyl_json_get_text (self->json, self->object, "label", JYL_JSON_REQUIRED);
  g_autoptr (JylText) plain = jyl_json_get_text (self->json, self->object, "text", JYL_JSON_OPTIONAL);
  JsonArray *list = jyl_json_get_array (self->json, self->object, "list", JYL_JSON_REQUIRED);
  JsonObject *object = jyl_json_get_object (self->json, self->object, "object", JYL_JSON_REQUIRED);
  JylPeriod date;
  guint word;
  guint whole;
  double number;

  g_assert_cmpstr (jyl_json_get_string (self->json, self->object, "text", JYL_JSON_REQUIRED), ==, "x");
  g_assert_cmpstr (jyl_json_get_id (self->json, self->object, "id", JYL_JSON_REQUIRED), ==, "a-1");
  g_assert_cmpstr (jyl_text_get (label, JYL_LANGUAGE_KK), ==, "K");
  g_assert_false (jyl_text_has (label, JYL_LANGUAGE_RU));
  g_assert_true (jyl_text_is_plain (plain));
  g_assert_true (jyl_json_get_period (self->json, self->object, "date", JYL_JSON_REQUIRED, &date));
  g_assert_cmpint (date.start.month, ==, 2);
  g_assert_true (jyl_json_get_enum (self->json, self->object, "word", JYL_JSON_REQUIRED, words, &word));
  g_assert_cmpuint (word, ==, 1);
  g_assert_true (
      jyl_json_get_uint (self->json, self->object, "whole", JYL_JSON_REQUIRED, (JylJsonRange){ 3, 3 }, &whole));
  g_assert_cmpuint (whole, ==, 3);
  g_assert_true (jyl_json_get_number (self->json, self->object, "number", JYL_JSON_REQUIRED, &number));
  g_assert_cmpfloat (number, ==, -2.5);
  g_assert_true (jyl_json_get_boolean (self->json, self->object, "yes"));
  g_assert_false (jyl_json_get_boolean (self->json, self->object, "no"));
  g_assert_cmpuint (json_array_get_length (list), ==, 1);
  g_assert_true (json_object_has_member (object, "a"));
  g_assert_true (jyl_json_read_object (self->json, self->root) == self->object);
  assert_problems (self, "");
}

/* Missing is a problem only where the format requires it. */
static void
test_missing (Fixture *self, gconstpointer data)
{
  JylPeriod date;
  double number;
  guint value = 7;

  g_assert_null (jyl_json_get_string (self->json, self->object, "a", JYL_JSON_OPTIONAL));
  g_assert_null (jyl_json_get_id (self->json, self->object, "a", JYL_JSON_OPTIONAL));
  g_assert_null (jyl_json_get_text (self->json, self->object, "a", JYL_JSON_OPTIONAL));
  g_assert_false (jyl_json_get_period (self->json, self->object, "a", JYL_JSON_OPTIONAL, &date));
  g_assert_false (jyl_json_get_enum (self->json, self->object, "a", JYL_JSON_OPTIONAL, words, &value));
  g_assert_false (jyl_json_get_uint (self->json, self->object, "a", JYL_JSON_OPTIONAL, (JylJsonRange){ 0, 9 }, &value));
  g_assert_false (jyl_json_get_number (self->json, self->object, "a", JYL_JSON_OPTIONAL, &number));
  g_assert_false (jyl_json_get_boolean (self->json, self->object, "a"));
  g_assert_null (jyl_json_get_array (self->json, self->object, "a", JYL_JSON_OPTIONAL));
  g_assert_null (jyl_json_get_object (self->json, self->object, "a", JYL_JSON_OPTIONAL));
  g_assert_cmpuint (jyl_problem_list_get_n_errors (self->problems), ==, 0);

  g_assert_null (jyl_json_get_string (self->json, self->object, "b", JYL_JSON_REQUIRED));
  g_assert_null (jyl_json_get_array (self->json, self->object, "c", JYL_JSON_REQUIRED));
  g_assert_cmpuint (value, ==, 7);
  assert_problems (self, "f:1:2: error: “b” is missing, expected it in this object\n"
                         "f:1:2: error: “c” is missing, expected it in this object\n");
}

static void
test_wrong (Fixture *self, gconstpointer data)
{
  JylPeriod date;
  double number = 7;
  guint value = 7;

  g_assert_null (jyl_json_get_string (self->json, self->object, "a", JYL_JSON_REQUIRED));
  g_assert_null (jyl_json_get_id (self->json, self->object, "b", JYL_JSON_REQUIRED));
  g_assert_null (jyl_json_get_text (self->json, self->object, "c", JYL_JSON_REQUIRED));
  g_assert_false (jyl_json_get_period (self->json, self->object, "b", JYL_JSON_REQUIRED, &date));
  g_assert_false (jyl_json_get_enum (self->json, self->object, "b", JYL_JSON_REQUIRED, words, &value));
  g_assert_false (jyl_json_get_uint (self->json, self->object, "a", JYL_JSON_REQUIRED, (JylJsonRange){ 0, 9 }, &value));
  g_assert_false (jyl_json_get_number (self->json, self->object, "b", JYL_JSON_REQUIRED, &number));
  g_assert_false (jyl_json_get_boolean (self->json, self->object, "a"));
  g_assert_null (jyl_json_get_array (self->json, self->object, "d", JYL_JSON_REQUIRED));
  g_assert_null (jyl_json_get_object (self->json, self->object, "e", JYL_JSON_REQUIRED));
  g_assert_cmpuint (value, ==, 7);
  g_assert_cmpfloat (number, ==, 7);
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
  JsonArray *array = json_node_get_array (self->root);

  g_assert_cmpuint (json_array_get_length (array), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *found = jyl_json_describe (json_array_get_element (array, i));

      g_assert_cmpstr (found, ==, expected[i]);
    }
}

static void
test_names (Fixture *self, gconstpointer data)
{
  static const char *const names[] = { "citations", "summary", "title", NULL };

  jyl_json_check_names (self->json, self->object, names);
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
