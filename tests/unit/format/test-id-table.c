/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-id-table.h"
#include "nodes-fixture.h"

static const char records[] = "{\"documents\": [{\"id\": \"letter\", \"paragraphs\": 5}, {\"id\": \"table\"},"
                              "  {\"id\": \"odd\", \"paragraphs\": \"5\"}, {\"id\": \"letter\"}, {\"id\": 5}, 7, {}],"
                              " \"people\": [{\"id\": \"person\"}],"
                              " \"indicators\": [{\"id\": \"wage\","
                              "  \"series\": [{\"id\": \"by-law\"}, 1, {\"id\": \"paid\"}]},"
                              "  {\"id\": \"none\", \"series\": {}}],"
                              " \"places\": {}}";

static void
test_lookup (void)
{
  g_autoptr (JylNodes) nodes = nodes_of (records);
  g_autoptr (JylIdTable) ids = jyl_id_table_new (nodes);
  const JylIdEntry *entry = jyl_id_table_lookup (ids, "letter");

  g_assert_cmpint (entry->kind, ==, JYL_KIND_DOCUMENT);
  g_assert_cmpuint (entry->index, ==, 0);
  g_assert_cmpuint (entry->n_paragraphs, ==, 5);
  g_assert_false (entry->is_series);
  g_assert_cmpuint (jyl_id_table_lookup (ids, "table")->n_paragraphs, ==, 0);
  g_assert_cmpuint (jyl_id_table_lookup (ids, "odd")->n_paragraphs, ==, G_MAXUINT);
  g_assert_cmpint (jyl_id_table_lookup (ids, "person")->kind, ==, JYL_KIND_PERSON);

  entry = jyl_id_table_lookup (ids, "paid");
  g_assert_true (entry->is_series);
  g_assert_cmpuint (entry->index, ==, 0);
  g_assert_cmpuint (entry->series_index, ==, 2);
  g_assert_null (jyl_id_table_lookup (ids, "nobody"));
}

static void
test_unread (void)
{
  g_autoptr (JylNodes) nodes = nodes_of (records);
  g_autoptr (JylIdTable) ids = jyl_id_table_new (nodes);
  guint read = JYL_KIND_BIT (JYL_KIND_DOCUMENT) | JYL_KIND_BIT (JYL_KIND_PERSON) | JYL_KIND_BIT (JYL_KIND_INDICATOR);

  g_assert_cmpuint (jyl_id_table_get_unread (ids), ==, JYL_KIND_BITS_ALL & ~read);
}

static void
test_suggest (void)
{
  g_autoptr (JylNodes) nodes = nodes_of (records);
  g_autoptr (JylIdTable) ids = jyl_id_table_new (nodes);

  g_assert_cmpstr (jyl_id_table_suggest (ids, "leter", JYL_KIND_BITS_ALL), ==, "letter");
  g_assert_cmpstr (jyl_id_table_suggest (ids, "leter", JYL_KIND_BIT (JYL_KIND_PERSON)), ==, NULL);
  g_assert_cmpstr (jyl_id_table_suggest (ids, "by-lwa", JYL_KIND_BITS_ALL), ==, NULL);
}

static const char circles[] = "{\"places\": [{\"id\": \"self\", \"parent\": \"self\"},"
                              " {\"id\": \"leaf\", \"parent\": \"one\"}, {\"id\": \"one\", \"parent\": \"two\"},"
                              " {\"id\": \"two\", \"parent\": \"three\"}, {\"id\": \"three\", \"parent\": \"one\"},"
                              " {\"id\": \"top\"}, {\"id\": \"middle\", \"parent\": \"top\"},"
                              " {\"id\": \"bottom\", \"parent\": \"middle\"},"
                              " {\"id\": \"astray\", \"parent\": \"nowhere\"},"
                              " {\"id\": \"across\", \"parent\": \"union\"}],"
                              " \"organizations\": [{\"id\": \"union\", \"parent\": \"across\"}]}";

static void
test_circles (void)
{
  static const char *const circular[] = { "self", "one", "two", "three" };
  static const char *const straight[] = { "leaf", "top", "middle", "bottom", "astray", "across", "union" };
  g_autoptr (JylNodes) nodes = nodes_of (circles);
  g_autoptr (JylIdTable) ids = jyl_id_table_new (nodes);

  for (guint i = 0; i < G_N_ELEMENTS (circular); i++)
    g_assert_true (jyl_id_table_lookup (ids, circular[i])->is_circular);
  for (guint i = 0; i < G_N_ELEMENTS (straight); i++)
    g_assert_false (jyl_id_table_lookup (ids, straight[i])->is_circular);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/id-table/lookup", test_lookup);
  g_test_add_func ("/format/id-table/unread", test_unread);
  g_test_add_func ("/format/id-table/suggest", test_suggest);
  g_test_add_func ("/format/id-table/circles", test_circles);

  return g_test_run ();
}
