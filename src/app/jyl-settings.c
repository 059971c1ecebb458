/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-settings.h"

#include "jyl-config.h"

struct _JylSettings {
  GObject parent_instance;

  GSettings *stored;  /* nullable */
  GHashTable *values; /* (element-type utf8 GVariant), where nothing is stored */
};

G_DEFINE_FINAL_TYPE (JylSettings, jyl_settings, G_TYPE_OBJECT)

/* The schema's defaults once more, for the case that there is no schema. */
static const struct {
  const char *key;
  const char *value;
} defaults[] = {
  { "window-width", "1280" },
  { "window-height", "800" },
  { "window-maximized", "false" },
  { "sidebar-visible", "true" },
  { "address", "'jylnama:overview'" },
  { "chart-split", "620" },
  { "export-format", "'png'" },
  { "export-size", "'slide'" },
  { "export-width", "1920" },
  { "export-height", "1080" },
  { "export-scale", "0" },
  { "export-text", "'real'" },
  { "export-style", "'light'" },
  { "chart-split", "620" },
  { "export-format", "'png'" },
  { "export-size", "'slide'" },
  { "export-width", "1920" },
  { "export-height", "1080" },
  { "export-scale", "0" },
  { "export-style", "'light'" },
};

/* Where the schema lies in relation to the program: in the build folder, and in a prefix that is
 * not the system's. */
static const char *const schema_folders[] = {
  "../data",
  "../share/glib-2.0/schemas",
};

/* An installed schema may be older than the program: reading a key that it lacks would abort. */
static GSettingsSchema *
lookup_schema (GSettingsSchemaSource *source, gboolean is_recursive)
{
  g_autoptr (GSettingsSchema) schema = g_settings_schema_source_lookup (source, JYL_APPLICATION_ID, is_recursive);

  for (guint i = 0; schema != NULL && i < G_N_ELEMENTS (defaults); i++)
    {
      if (!g_settings_schema_has_key (schema, defaults[i].key))
        return NULL;
    }

  return g_steal_pointer (&schema);
}

static GSettingsSchema *
find_schema (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  GSettingsSchema *schema = NULL;
  g_autofree char *program = NULL;
  g_autofree char *folder = NULL;

  if (source != NULL)
    schema = lookup_schema (source, TRUE);
  if (schema != NULL)
    return schema;

  program = g_file_read_link ("/proc/self/exe", NULL);
  if (program == NULL)
    return NULL;

  folder = g_path_get_dirname (program);

  for (guint i = 0; i < G_N_ELEMENTS (schema_folders) && schema == NULL; i++)
    {
      g_autofree char *path = g_build_filename (folder, schema_folders[i], NULL);
      g_autoptr (GSettingsSchemaSource) beside = g_settings_schema_source_new_from_directory (path, source, FALSE,
                                                                                               NULL);

      if (beside != NULL)
        schema = lookup_schema (beside, FALSE);
    }

  return schema;
}

static GVariant *
get_value (JylSettings *self, const char *key, const GVariantType *type)
{
  GVariant *value = NULL;

  if (self->stored != NULL)
    value = g_settings_get_value (self->stored, key);
  else if (g_hash_table_lookup (self->values, key) != NULL)
    value = g_variant_ref (g_hash_table_lookup (self->values, key));

  /* A key that is in neither is a mistake of the caller. */
  g_return_val_if_fail (value != NULL && g_variant_is_of_type (value, type), NULL);

  return value;
}

static void
set_value (JylSettings *self, const char *key, GVariant *new_value)
{
  g_autoptr (GVariant) value = g_variant_ref_sink (new_value);
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autoptr (GSettingsSchemaKey) schema_key = NULL;

  if (self->stored == NULL)
    {
      g_hash_table_insert (self->values, g_strdup (key), g_steal_pointer (&value));
      return;
    }

  /* A window may be smaller than what is worth remembering: what is out of range isn't kept. */
  g_object_get (self->stored, "settings-schema", &schema, NULL);
  schema_key = g_settings_schema_get_key (schema, key);
  if (g_settings_schema_key_range_check (schema_key, value))
    g_settings_set_value (self->stored, key, value);
}

static void
jyl_settings_dispose (GObject *object)
{
  JylSettings *self = JYL_SETTINGS (object);

  g_clear_object (&self->stored);

  G_OBJECT_CLASS (jyl_settings_parent_class)->dispose (object);
}

static void
jyl_settings_finalize (GObject *object)
{
  JylSettings *self = JYL_SETTINGS (object);

  g_hash_table_unref (self->values);

  G_OBJECT_CLASS (jyl_settings_parent_class)->finalize (object);
}

static void
jyl_settings_class_init (JylSettingsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = jyl_settings_dispose;
  object_class->finalize = jyl_settings_finalize;
}

static void
jyl_settings_init (JylSettings *self)
{
  self->values = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_variant_unref);

  for (guint i = 0; i < G_N_ELEMENTS (defaults); i++)
    g_hash_table_insert (self->values, g_strdup (defaults[i].key),
                         g_variant_ref_sink (g_variant_new_parsed (defaults[i].value)));
}

/**
 * jyl_settings_new:
 *
 * Looks for the schema among the installed ones and beside the program. Where it is nowhere, the
 * settings last as long as the process.
 *
 * Returns: (transfer full): settings
 */
JylSettings *
jyl_settings_new (void)
{
  JylSettings *self = jyl_settings_new_in_memory ();
  g_autoptr (GSettingsSchema) schema = find_schema ();

  if (schema != NULL)
    self->stored = g_settings_new_full (schema, NULL, NULL);

  return self;
}

/**
 * jyl_settings_new_in_memory:
 *
 * Returns: (transfer full): settings that start as the defaults and last as long as the process
 */
JylSettings *
jyl_settings_new_in_memory (void)
{
  return g_object_new (JYL_TYPE_SETTINGS, NULL);
}

/**
 * jyl_settings_is_stored:
 * @self: settings
 *
 * Returns: whether the values outlast the process
 */
gboolean
jyl_settings_is_stored (JylSettings *self)
{
  g_return_val_if_fail (JYL_IS_SETTINGS (self), FALSE);

  return self->stored != NULL;
}

/**
 * jyl_settings_get_int:
 * @self: settings
 * @key: a key of type "i"
 *
 * Returns: its value
 */
int
jyl_settings_get_int (JylSettings *self, const char *key)
{
  g_autoptr (GVariant) value = NULL;

  g_return_val_if_fail (JYL_IS_SETTINGS (self), 0);

  value = get_value (self, key, G_VARIANT_TYPE_INT32);

  return value != NULL ? g_variant_get_int32 (value) : 0;
}

/**
 * jyl_settings_get_boolean:
 * @self: settings
 * @key: a key of type "b"
 *
 * Returns: its value
 */
gboolean
jyl_settings_get_boolean (JylSettings *self, const char *key)
{
  g_autoptr (GVariant) value = NULL;

  g_return_val_if_fail (JYL_IS_SETTINGS (self), FALSE);

  value = get_value (self, key, G_VARIANT_TYPE_BOOLEAN);

  return value != NULL && g_variant_get_boolean (value);
}

/**
 * jyl_settings_get_string:
 * @self: settings
 * @key: a key of type "s"
 *
 * Returns: (transfer full): its value
 */
char *
jyl_settings_get_string (JylSettings *self, const char *key)
{
  g_autoptr (GVariant) value = NULL;

  g_return_val_if_fail (JYL_IS_SETTINGS (self), NULL);

  value = get_value (self, key, G_VARIANT_TYPE_STRING);

  return g_strdup (value != NULL ? g_variant_get_string (value, NULL) : "");
}

/**
 * jyl_settings_set_int:
 * @self: settings
 * @key: a key of type "i"
 * @value: its new value; not kept where the schema doesn't allow it
 */
void
jyl_settings_set_int (JylSettings *self, const char *key, int value)
{
  g_return_if_fail (JYL_IS_SETTINGS (self));

  set_value (self, key, g_variant_new_int32 (value));
}

/**
 * jyl_settings_set_boolean:
 * @self: settings
 * @key: a key of type "b"
 * @value: its new value
 */
void
jyl_settings_set_boolean (JylSettings *self, const char *key, gboolean value)
{
  g_return_if_fail (JYL_IS_SETTINGS (self));

  set_value (self, key, g_variant_new_boolean (value));
}

/**
 * jyl_settings_set_string:
 * @self: settings
 * @key: a key of type "s"
 * @value: its new value
 */
void
jyl_settings_set_string (JylSettings *self, const char *key, const char *value)
{
  g_return_if_fail (JYL_IS_SETTINGS (self));
  g_return_if_fail (value != NULL);

  set_value (self, key, g_variant_new_string (value));
}
