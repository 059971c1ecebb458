/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "jyl-json-guard.h"
#include "jyl-json-tree.h"

/* The guard and json-glib's parser are what the tree is held against: whatever passes, both make the same of. */
static gboolean
compare (const char *text, gsize length)
{
  /* A copy of just this size, so that valgrind and the sanitizers see a step too far. */
  g_autofree char *copy = g_memdup2 (text, length);
  g_autoptr (JylProblemList) list = jyl_problem_list_new (copy, length);
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (JsonNode) tree = NULL;
  g_autoptr (GError) error = NULL;
  JylJsonGuardResult result = jyl_json_guard (copy, length, list, NULL);
  g_autofree char *expected = NULL;
  g_autofree char *got = NULL;
  gsize start = jyl_json_guard_get_start (copy, length);

  problems = jyl_problem_list_finish (list);
  if (result != JYL_JSON_GUARD_PASSED)
    return FALSE;

  tree = jyl_json_tree_new (copy, length, NULL);
  json_parser_load_from_data (parser, copy + start, (gssize) (length - start), &error);
  g_assert_no_error (error);

  /* As text first, which tells what differs; it hides whether a number is whole. */
  expected = json_to_string (json_parser_get_root (parser), FALSE);
  got = json_to_string (tree, FALSE);
  g_assert_cmpstr (got, ==, expected);
  g_assert_true (json_node_equal (tree, json_parser_get_root (parser)));

  return TRUE;
}

static const char *const values[] = {
  "{}",
  "[]",
  " { } ",
  "\t\r\n[ ]\n",
  "\"\"",
  "true",
  " false ",
  "null",
  "0",
  "-0",
  "-1",
  "999999999999999999",
  "-999999999999999999",
  "0.0",
  "-0.0",
  "1.5",
  "1e3",
  "1E+3",
  "-1.25e-3",
  "123456789012345678.5",
  "0.1234567890123456789012345",
  "\"plain\"",
  "\"Труд, Еңбек, 工作\"",
  "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
  "\"\\u0041\\u04D9\\ud83d\\ude00\"",
  "\"ends with a backslash\\\\\"",
  "\"\\\\\\\"\"",
  "[1,2,3]",
  "[ 1 , \"2\" , [ ] , { } , null , true , false , -4.0 ]",
  "[[[[[[[[]]]]]]]]",
  "{\"a\":1,\"b\":[{\"c\":{\"d\":\"e\"}}],\"f\":null}",
  "{ \"a\" : { \"b\" : 1 } , \"c\" : [ 2 ] }",
  "{\"\":\"\",\"\\u0061\\n\":\"b\",\"қ\":2}",
  "{\"a\":1,\"a\":2}",
};

static void
test_values (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_test_message ("%s", values[i]);
      g_assert_true (compare (values[i], strlen (values[i])));
    }
}

static void
test_byte_order_mark (void)
{
  static const char text[] = "\xef\xbb\xbf{\"a\":[1]}";

  g_assert_true (compare (text, strlen (text)));
}

/* Every file of the tests of the reader, and the dataset that is built in. */
static guint
compare_folder (const char *folder)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "format", folder, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
  const char *name;
  guint n_passed = 0;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autofree char *text = NULL;
      gsize length;

      /* Of a number beyond 64 bits, which is a problem anyhow, each makes something else. */
      if (!g_str_has_suffix (name, ".json") || g_str_equal (name, "number-too-long.json"))
        continue;

      g_test_message ("%s", name);
      g_assert_true (g_file_get_contents (file, &text, &length, NULL));
      n_passed += compare (text, length);
    }

  return n_passed;
}

static void
test_files (void)
{
  g_assert_cmpuint (compare_folder ("good"), >, 0);
  g_assert_cmpuint (compare_folder ("bad"), >, 20);
}

static void
test_embedded (void)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data ("/io/github/jylnama/Jylnama/labour-kz.json",
                                                      G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  g_assert_true (compare (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-tree/values", test_values);
  g_test_add_func ("/json-tree/byte-order-mark", test_byte_order_mark);
  g_test_add_func ("/json-tree/files", test_files);
  g_test_add_func ("/json-tree/embedded", test_embedded);

  return g_test_run ();
}
