/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* data/dataset.schema.json says of each object what its table says: which members it has, and which it must have. */

#include <json-glib/json-glib.h>

#include "format-test.h"
#include "jyl-layer.h"

/* Of an object with the fields of @items; @definition: nullable: the outermost. */
static void
assert_described (JsonObject *root, const char *definition, const JylItemClass *items)
{
  JsonObject *definitions = json_object_get_object_member (root, "definitions");
  JsonObject *object = definition != NULL ? json_object_get_object_member (definitions, definition) : root;
  JsonObject *members = object != NULL ? json_object_get_object_member (object, "properties") : NULL;
  JsonArray *required = object != NULL && json_object_has_member (object, "required")
                        ? json_object_get_array_member (object, "required") : NULL;
  g_autoptr (GHashTable) needed = g_hash_table_new (g_str_hash, g_str_equal);

  if (members == NULL)
    g_error ("The schema has no “%s”", definition);
  for (guint i = 0; required != NULL && i < json_array_get_length (required); i++)
    g_hash_table_add (needed, (gpointer) json_array_get_string_element (required, i));

  for (guint i = 0; i < items->n_fields; i++)
    {
      const JylField *field = &items->fields[i];

      if (!json_object_has_member (members, field->name))
        g_error ("The schema has no “%s” of “%s”", field->name, items->name);
      if (definition != NULL && g_hash_table_contains (needed, field->name) != field->required)
        g_error ("The schema and the table differ in whether “%s” of “%s” is needed", field->name, items->name);
    }
  g_assert_cmpuint (json_object_get_size (members), ==, items->n_fields);
}

static void
test_tables (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "dataset.schema.json", NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonObject *root;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  root = json_node_get_object (json_parser_get_root (parser));

  assert_described (root, NULL, jyl_layer_get_class ());
  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    assert_described (root, jyl_kind_to_address_name ((JylKind) kind), jyl_kind_get_info ((JylKind) kind)->items);
  assert_described (root, "citation", &jyl_citation_class);
  assert_described (root, "role", &jyl_role_class);
  assert_described (root, "chart", &jyl_chart_settings_class);
  assert_described (root, "series", &jyl_series_class);
  assert_described (root, "observation", &jyl_observation_class);
  assert_described (root, "leftOut", &jyl_left_out_class);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/schema/tables", test_tables);

  return g_test_run ();
}
