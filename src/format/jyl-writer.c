/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-writer.h"

#include <string.h>

#include "jyl-json-number.h"
#include "jyl-json-scan.h"

static void write_item (GString *out, const JylItemClass *klass, gpointer item, guint level);

static void
begin_line (GString *out, guint level)
{
  g_string_append_c (out, '\n');
  for (guint i = 0; i < level; i++)
    g_string_append (out, "  ");
}

/* Letters as they are; what JSON forbids within a string is escaped. */
static void
write_string (GString *out, const char *string)
{
  static const char shorts[] = "\b\f\n\r\t\"\\", letters[] = "bfnrt\"\\";

  g_string_append_c (out, '"');
  for (const char *p = string; *p != '\0'; p++)
    {
      const char *found = strchr (shorts, *p);

      if (found != NULL)
        g_string_append_printf (out, "\\%c", letters[found - shorts]);
      else if ((guchar) *p < 0x20)
        g_string_append_printf (out, "\\u%04x", (guint) (guchar) *p);
      else
        g_string_append_c (out, *p);
    }
  g_string_append_c (out, '"');
}

/* The members of an object or the elements of a list are written between these. */
static void
begin_member (GString *out, gboolean *is_first, guint level)
{
  if (!*is_first)
    g_string_append_c (out, ',');
  *is_first = FALSE;
  begin_line (out, level + 1);
}

static void
end_members (GString *out, gboolean is_first, guint level, char bracket)
{
  if (!is_first)
    begin_line (out, level);
  g_string_append_c (out, bracket);
}

static void
write_name (GString *out, const char *name)
{
  write_string (out, name);
  g_string_append (out, ": ");
}

/* A value that isn't known, set anew: its words stay as they were written, and the white space between them is ours. */
static void
write_json (GString *out, const char *json, guint level)
{
  const char *p = json, *end = json + strlen (json);
  guint depth = level;

  while ((p = jyl_json_scan_space (p, end)) < end)
    {
      const char *begin = p;
      gboolean escaped;

      switch (*p)
        {
        case '"':
          jyl_json_scan_string (&p, end, &escaped);
          g_string_append_len (out, begin, p - begin);
          break;
        case '{':
        case '[':
          g_string_append_c (out, *p++);
          p = jyl_json_scan_space (p, end);
          if (p < end && (*p == '}' || *p == ']'))
            g_string_append_c (out, *p++);
          else
            begin_line (out, ++depth);
          break;
        case '}':
        case ']':
          begin_line (out, --depth);
          g_string_append_c (out, *p++);
          break;
        case ',':
          g_string_append_c (out, *p++);
          begin_line (out, depth);
          break;
        case ':':
          g_string_append (out, ": ");
          p++;
          break;
        default:
          while (p < end && strchr (" \t\r\n,:]}[{\"", *p) == NULL)
            p++;
          g_string_append_len (out, begin, p - begin);
        }
    }
}

static void
write_extras (GString *out, GPtrArray *extras, gboolean *is_first, guint level)
{
  for (guint i = 0; extras != NULL && i < extras->len; i++)
    {
      const JylExtra *extra = g_ptr_array_index (extras, i);

      begin_member (out, is_first, level);
      write_name (out, extra->name);
      write_json (out, extra->json, level + 1);
    }
}

static void
write_text (GString *out, JylText *text, guint level)
{
  gboolean is_first = TRUE;

  if (jyl_text_is_plain (text))
    {
      write_string (out, jyl_text_get (text, JYL_LANGUAGE_EN));
      return;
    }

  g_string_append_c (out, '{');
  for (guint i = 0; i < JYL_N_LANGUAGES; i++)
    {
      if (!jyl_text_has (text, (JylLanguage) i))
        continue;
      begin_member (out, &is_first, level);
      write_name (out, jyl_language_to_string ((JylLanguage) i));
      write_string (out, jyl_text_get (text, (JylLanguage) i));
    }
  write_extras (out, jyl_text_get_extras (text), &is_first, level);
  end_members (out, is_first, level, '}');
}

static void
write_words (GString *out, GPtrArray *words, guint level)
{
  gboolean is_first = TRUE;

  g_string_append_c (out, '{');
  for (guint i = 0; i < words->len; i++)
    {
      const JylWord *word = g_ptr_array_index (words, i);

      begin_member (out, &is_first, level);
      write_name (out, word->key);
      write_text (out, word->text, level + 1);
    }
  end_members (out, is_first, level, '}');
}

static void
write_period (GString *out, const JylPeriod *period)
{
  g_autofree char *edtf = jyl_period_to_edtf (period);

  write_string (out, edtf);
}

static void
write_number (GString *out, const JylValue *value)
{
  char buffer[JYL_JSON_NUMBER_SIZE];

  g_string_append (out, value->digits != NULL ? value->digits : jyl_json_number_format (buffer, value->number));
}

/* One value of a field; of a list, an element. */
static void
write_value (GString *out, const JylField *field, const JylValue *value, guint level)
{
  switch (field->type)
    {
    case JYL_FIELD_ID:
    case JYL_FIELD_STRING:
    case JYL_FIELD_REFERENCE:
      write_string (out, value->string);
      break;
    case JYL_FIELD_TEXT:
      write_text (out, value->text, level);
      break;
    case JYL_FIELD_PERIOD:
      write_period (out, value->period);
      break;
    case JYL_FIELD_NUMBER:
      write_number (out, value);
      break;
    case JYL_FIELD_WHOLE:
      g_string_append_printf (out, "%u", value->whole);
      break;
    case JYL_FIELD_TRUTH:
      g_string_append (out, value->whole != 0 ? "true" : "false");
      break;
    case JYL_FIELD_CHOICE:
      write_string (out, field->choices[value->whole]);
      break;
    case JYL_FIELD_ITEM:
      write_item (out, field->items, value->item, level);
      break;
    case JYL_FIELD_WORDS:
      write_words (out, value->list, level);
      break;
    default:
      g_return_if_reached ();
    }
}

static void
write_list (GString *out, const JylField *field, GPtrArray *list, guint level)
{
  gboolean is_first = TRUE;

  g_string_append_c (out, '[');
  for (guint i = 0; i < list->len; i++)
    {
      JylValue element = { { .item = g_ptr_array_index (list, i) }, NULL };

      begin_member (out, &is_first, level);
      write_value (out, field, &element, level + 1);
    }
  end_members (out, is_first, level, ']');
}

static void
write_item (GString *out, const JylItemClass *klass, gpointer item, guint level)
{
  JylItem *values = JYL_ITEM_ON_STACK (klass);
  gboolean is_first = TRUE;

  jyl_item_class_peek (klass, item, values);
  g_string_append_c (out, '{');
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const JylField *field = &klass->fields[i];

      if (!jyl_item_has (values, i))
        continue;
      begin_member (out, &is_first, level);
      write_name (out, field->name);
      if (field->many)
        write_list (out, field, values->values[i].list, level + 1);
      else
        write_value (out, field, &values->values[i], level + 1);
    }
  write_extras (out, values->extras, &is_first, level);
  end_members (out, is_first, level, '}');
}

/* (transfer full) (element-type JylRecord) */
static GPtrArray *
list_records (JylLayer *layer, JylKind kind)
{
  GListModel *records = jyl_layer_get_records (layer, kind);
  guint n = g_list_model_get_n_items (records);
  GPtrArray *list = g_ptr_array_new_full (n, g_object_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (list, g_list_model_get_item (records, i));

  return list;
}

/**
 * jyl_writer_write:
 * @layer: what a file holds
 *
 * Returns: (transfer full): the file, in UTF-8, ending with a line break
 */
GBytes *
jyl_writer_write (JylLayer *layer)
{
  g_autoptr (GString) out = g_string_sized_new (1024 * 1024);
  JylItem *values = JYL_ITEM_ON_STACK (jyl_layer_get_class ());
  g_autoptr (GPtrArray) lists = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  g_return_val_if_fail (JYL_IS_LAYER (layer), NULL);

  /* Lent for the writing, as are the values themselves. */
  jyl_item_class_peek (values->klass, (gpointer) jyl_layer_get_values (layer), values);
  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    {
      if (!jyl_item_has (values, JYL_LAYER_LISTS + kind))
        continue;
      values->values[JYL_LAYER_LISTS + kind].list = list_records (layer, (JylKind) kind);
      g_ptr_array_add (lists, values->values[JYL_LAYER_LISTS + kind].list);
    }
  write_item (out, values->klass, values, 0);
  g_string_append_c (out, '\n');
  return g_string_free_to_bytes (g_steal_pointer (&out));
}
