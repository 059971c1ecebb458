/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-settings.h"

/* Both sorts behave alike, and begin with the same values. */
static void
check_settings (JylSettings *settings)
{
  g_autofree char *address = jyl_settings_get_string (settings, "address");
  g_autofree char *changed = NULL;

  g_assert_cmpint (jyl_settings_get_int (settings, "window-width"), ==, 1280);
  g_assert_cmpint (jyl_settings_get_int (settings, "window-height"), ==, 800);
  g_assert_false (jyl_settings_get_boolean (settings, "window-maximized"));
  g_assert_true (jyl_settings_get_boolean (settings, "sidebar-visible"));
  g_assert_cmpstr (address, ==, "jylnama:overview");

  jyl_settings_set_int (settings, "window-width", 900);
  jyl_settings_set_boolean (settings, "window-maximized", TRUE);
  jyl_settings_set_string (settings, "address", "jylnama:people");

  changed = jyl_settings_get_string (settings, "address");
  g_assert_cmpint (jyl_settings_get_int (settings, "window-width"), ==, 900);
  g_assert_true (jyl_settings_get_boolean (settings, "window-maximized"));
  g_assert_cmpstr (changed, ==, "jylnama:people");
}

static void
test_stored (void)
{
  g_autoptr (JylSettings) settings = jyl_settings_new ();

  g_assert_true (jyl_settings_is_stored (settings));
  check_settings (settings);

  /* The schema allows no window as small as this: the last good width stays. */
  jyl_settings_set_int (settings, "window-width", 100);
  g_assert_cmpint (jyl_settings_get_int (settings, "window-width"), ==, 900);
}

static void
test_in_memory (void)
{
  JylSettings *settings = jyl_settings_new_in_memory ();

  g_assert_false (jyl_settings_is_stored (settings));
  check_settings (settings);
  g_assert_finalize_object (settings);
}

/* Whatever the schema has, the values without it have too, with the same defaults. */
static void
test_complete (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = g_settings_schema_source_lookup (source, "io.github.jylnama.Jylnama", TRUE);
  g_autoptr (JylSettings) settings = jyl_settings_new_in_memory ();
  g_auto (GStrv) keys = g_settings_schema_list_keys (schema);

  g_assert_cmpuint (g_strv_length (keys), >, 0);

  for (guint i = 0; keys[i] != NULL; i++)
    {
      g_autoptr (GSettingsSchemaKey) key = g_settings_schema_get_key (schema, keys[i]);
      g_autoptr (GVariant) value = g_settings_schema_key_get_default_value (key);
      g_autofree char *string = NULL;

      g_test_message ("%s", keys[i]);
      if (g_variant_is_of_type (value, G_VARIANT_TYPE_INT32))
        g_assert_cmpint (jyl_settings_get_int (settings, keys[i]), ==, g_variant_get_int32 (value));
      else if (g_variant_is_of_type (value, G_VARIANT_TYPE_BOOLEAN))
        g_assert_true (jyl_settings_get_boolean (settings, keys[i]) == g_variant_get_boolean (value));
      else
        {
          string = jyl_settings_get_string (settings, keys[i]);
          g_assert_cmpstr (string, ==, g_variant_get_string (value, NULL));
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/app/settings/complete", test_complete);
  g_test_add_func ("/app/settings/stored", test_stored);
  g_test_add_func ("/app/settings/in-memory", test_in_memory);

  return g_test_run ();
}
