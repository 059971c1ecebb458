/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <json-glib/json-glib.h>
#include <math.h>

#include "nodes-fixture.h"

/* The same as json-glib would have it. */
static JsonNode *
convert (const JylNodes *nodes, const JylNode *node)
{
  g_autofree char *number = NULL;
  JsonObject *object;
  JsonArray *array;

  switch (node->type)
    {
    case JYL_NODE_OBJECT:
      object = json_object_new ();
      for (const JylNode *member = jyl_nodes_get_first (nodes, node); member != NULL;
           member = jyl_nodes_get_next (nodes, node, member))
        json_object_set_member (object, jyl_nodes_get_name (nodes, member), convert (nodes, member));
      return json_node_init_object (json_node_alloc (), object);
    case JYL_NODE_LIST:
      array = json_array_new ();
      for (const JylNode *element = jyl_nodes_get_first (nodes, node); element != NULL;
           element = jyl_nodes_get_next (nodes, node, element))
        json_array_add_element (array, convert (nodes, element));
      g_assert_cmpuint (json_array_get_length (array), ==, node->size);
      return json_node_init_array (json_node_alloc (), array);
    case JYL_NODE_STRING:
      g_assert_cmpuint (strlen (jyl_nodes_get_string (nodes, node)), ==, node->size);
      return json_node_init_string (json_node_alloc (), jyl_nodes_get_string (nodes, node));
    case JYL_NODE_NUMBER:
      number = g_strndup (nodes->text + node->offset, node->size);
      if (strpbrk (number, ".eE") == NULL)
        return json_node_init_int (json_node_alloc (), g_ascii_strtoll (number, NULL, 10));
      return json_node_init_double (json_node_alloc (), jyl_nodes_get_number (nodes, node));
    case JYL_NODE_TRUE:
    case JYL_NODE_FALSE:
      return json_node_init_boolean (json_node_alloc (), node->type == JYL_NODE_TRUE);
    case JYL_NODE_NULL:
    default:
      return json_node_init_null (json_node_alloc ());
    }
}

/* json-glib's parser is what the nodes are held against: whatever passes, both make the same of. */
static gboolean
compare (const char *text, gsize length)
{
  /* A copy of just this size, so that valgrind and the sanitizers see a step too far. */
  g_autofree char *copy = g_memdup2 (text, length);
  g_autoptr (JylProblemList) list = jyl_problem_list_new (copy, length);
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (JsonNode) tree = NULL;
  g_autoptr (JylNodes) nodes = NULL;
  g_autoptr (GError) error = NULL;
  JylJsonGuardResult result = jyl_json_guard (copy, length, list, NULL, &nodes);
  g_autofree char *expected = NULL;
  g_autofree char *got = NULL;
  gsize start = jyl_json_guard_get_start (copy, length);

  problems = jyl_problem_list_finish (list);
  if (result != JYL_JSON_GUARD_PASSED)
    return FALSE;

  tree = convert (nodes, jyl_nodes_get_root (nodes));
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

/* The flat form says the same, and what isn't one is seen as such. */
static void
test_flat (void)
{
  static const char file[] = "{\"a\": [1.50, \"x\\u0041y\", {\"b\": -3e2}, true, null], \"long\": 12345678901234567}";
  g_autoptr (JylNodes) nodes = nodes_of (file);
  g_autoptr (GBytes) flat = jyl_nodes_to_flat (nodes, "0123abcd");
  gsize size = g_bytes_get_size (flat);
  const char *digest = NULL;
  g_autoptr (JylNodes) same = jyl_nodes_new_flat (flat, &digest);
  g_autoptr (JsonNode) expected = convert (nodes, jyl_nodes_get_root (nodes));
  g_autoptr (JsonNode) found = NULL;
  g_autofree char *damaged = g_memdup2 (g_bytes_get_data (flat, NULL), size);
  g_autoptr (GBytes) other = NULL;

  g_assert_nonnull (same);
  g_assert_cmpstr (digest, ==, "0123abcd");
  found = convert (same, jyl_nodes_get_root (same));
  g_assert_true (json_node_equal (expected, found));

  for (gsize length = 0; length < size; length++)
    {
      g_autoptr (GBytes) part = g_bytes_new_from_bytes (flat, 0, length);

      g_assert_null (jyl_nodes_new_flat (part, &digest));
    }
  damaged[0] = 'J';
  other = g_bytes_new (damaged, size);
  g_assert_null (jyl_nodes_new_flat (other, &digest));
}

/* Each number is the double that the C library reads. */
static void
test_numbers (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  for (guint i = 0; i < 20000; i++)
    {
      char digits[64];
      g_autoptr (JylNodes) nodes = NULL;
      double expected, read;

      if (i % 3 == 0)
        g_snprintf (digits, sizeof digits, "%d.%u", g_rand_int_range (rand, -999999, 999999),
                    (guint) g_rand_int_range (rand, 0, 99999999));
      else if (i % 3 == 1)
        g_snprintf (digits, sizeof digits, "%" G_GINT64_FORMAT, (gint64) (g_rand_double (rand) * 2e18 - 1e18));
      else
        g_ascii_formatd (digits, sizeof digits, "%.17g",
                         g_rand_double (rand) * pow (10, g_rand_int_range (rand, -20, 20)));

      nodes = nodes_of (digits);
      expected = g_ascii_strtod (digits, NULL);
      read = jyl_nodes_get_number (nodes, jyl_nodes_get_root (nodes));
      if (memcmp (&read, &expected, sizeof read) != 0)
        g_error ("%s is read as %.17g", digits, read);
    }
}

static const char places[] = "\357\273\277 {\"a\" : [0, {\"b\": {}, "
                             "\"c\\/d\": [true, \"x:y\", {\"\\u0065\": -1.5}]}, []],\n"
                             "\"\": \"last\", \"aa\": null}";

static void
assert_found (const JylNodes *nodes, const JylJsonStep *steps, guint n_steps, const char *value, const char *name)
{
  static JylNodesTrail trail;
  const JylNode *node = jyl_nodes_walk (nodes, &trail, steps, n_steps);

  g_assert_nonnull (node);
  g_assert_true (g_str_has_prefix (places + node->offset, value));
  g_assert_true (g_str_has_prefix (places + (node->name != 0 ? node->name : node->offset), name));
}

#define ASSERT_FOUND(value, name, ...)                                                                                 \
  assert_found (nodes, (const JylJsonStep[]){ __VA_ARGS__ }, G_N_ELEMENTS (((const JylJsonStep[]){ __VA_ARGS__ })),    \
                value, name)

static void
test_walk (void)
{
  g_autoptr (JylNodes) nodes = nodes_of (places);
  g_autofree char *source = NULL;
  JylNodesTrail trail = { { 0 } };

  assert_found (nodes, NULL, 0, "{\"a\"", "{\"a\"");
  ASSERT_FOUND ("[0", "\"a\"", { "a" });
  ASSERT_FOUND ("0", "0", { "a" }, { NULL, 0 });
  ASSERT_FOUND ("{\"b", "{\"b", { "a" }, { NULL, 1 });
  ASSERT_FOUND ("{}", "\"b\"", { "a" }, { NULL, 1 }, { "b" });
  ASSERT_FOUND ("[true", "\"c\\/d", { "a" }, { NULL, 1 }, { "c/d" });
  ASSERT_FOUND ("\"x:y", "\"x:y", { "a" }, { NULL, 1 }, { "c/d" }, { NULL, 1 });
  ASSERT_FOUND ("-1.5", "\"\\u0065\"", { "a" }, { NULL, 1 }, { "c/d" }, { NULL, 2 }, { "e" });
  ASSERT_FOUND ("[]", "[]", { "a" }, { NULL, 2 });
  ASSERT_FOUND ("\"last", "\"\"", { "" });
  ASSERT_FOUND ("null", "\"aa\"", { "aa" });
  /* Backwards, which is not the order that is made to be fast. */
  ASSERT_FOUND ("0", "0", { "a" }, { NULL, 0 });
  ASSERT_FOUND ("[0", "\"a\"", { "a" });

  source = jyl_nodes_dup_source (nodes, jyl_nodes_walk (nodes, &trail,
                                                        (const JylJsonStep[]){ { "a" }, { NULL, 1 } }, 2));
  g_assert_cmpstr (source, ==, "{\"b\": {}, \"c\\/d\": [true, \"x:y\", {\"\\u0065\": -1.5}]}");
}

static void
test_nowhere (void)
{
  g_autoptr (JylNodes) nodes = nodes_of (places);
  const JylJsonStep steps[][2] = {
    { { "b" } },
    { { "a" }, { NULL, 3 } },
    { { "aa" }, { "a" } },
    { { "aa" }, { NULL, 0 } },
    { { NULL, 0 } },
    { { "a" }, { "a" } },
  };
  const guint n_steps[] = { 1, 2, 2, 2, 1, 2 };
  JylNodesTrail trail = { { 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    g_assert_null (jyl_nodes_walk (nodes, &trail, steps[i], n_steps[i]));
}

/* Each of many, in order and against it. */
static void
test_many (void)
{
  g_autoptr (GString) list = g_string_new ("{\"n\":[");
  g_autoptr (JylNodes) nodes = NULL;
  JylNodesTrail trail = { { 0 } };

  for (guint i = 0; i < 10000; i++)
    g_string_append_printf (list, "1%04u,", i);
  g_string_append (list, "0]}");
  nodes = nodes_of (list->str);

  for (guint i = 0; i < 20000; i++)
    {
      guint wanted = i < 10000 ? i : 19999 - i;
      JylJsonStep steps[] = { { "n" }, { NULL, wanted } };
      const JylNode *node = jyl_nodes_walk (nodes, &trail, steps, 2);

      g_assert_nonnull (node);
      g_assert_cmpuint (node->offset, ==, 6 + 6 * wanted);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/nodes/values", test_values);
  g_test_add_func ("/nodes/byte-order-mark", test_byte_order_mark);
  g_test_add_func ("/nodes/files", test_files);
  g_test_add_func ("/nodes/embedded", test_embedded);
  g_test_add_func ("/nodes/flat", test_flat);
  g_test_add_func ("/nodes/numbers", test_numbers);
  g_test_add_func ("/nodes/walk", test_walk);
  g_test_add_func ("/nodes/nowhere", test_nowhere);
  g_test_add_func ("/nodes/many", test_many);

  return g_test_run ();
}
