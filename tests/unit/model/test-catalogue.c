/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-catalogue.h"

#include <string.h>

typedef struct {
  const char *original;
  const char *translation;
  gsize translation_length;
} Message;

#define MESSAGE(original, translation)                                                                                 \
  {                                                                                                                    \
    original, translation, sizeof translation - 1                                                                      \
  }

/* In the order of the originals, as msgfmt writes them. */
static const Message messages[] = {
  MESSAGE ("", "Content-Type: text/plain; charset=UTF-8\n"),
  MESSAGE ("Unit\004May", "Май (ед.)"),
  MESSAGE ("Wages", "Зарплата"),
  MESSAGE ("day", "день\0дня\0дней"),
  MESSAGE ("empty", ""),
};

static void
append_number (GByteArray *file, guint32 number, gboolean big_endian)
{
  guint32 written = big_endian ? GUINT32_TO_BE (number) : GUINT32_TO_LE (number);

  g_byte_array_append (file, (const guint8 *) &written, sizeof written);
}

static GBytes *
write_catalogue (const Message *list, guint32 n, gboolean big_endian)
{
  GByteArray *file = g_byte_array_new ();
  guint32 offset = 28 + 16 * n;

  append_number (file, 0x950412de, big_endian);
  append_number (file, 0, big_endian);
  append_number (file, n, big_endian);
  append_number (file, 28, big_endian);
  append_number (file, 28 + 8 * n, big_endian);
  append_number (file, 0, big_endian);
  append_number (file, 0, big_endian);

  for (guint32 i = 0; i < n; i++)
    {
      append_number (file, (guint32) strlen (list[i].original), big_endian);
      append_number (file, offset, big_endian);
      offset += (guint32) strlen (list[i].original) + 1;
    }
  for (guint32 i = 0; i < n; i++)
    {
      append_number (file, (guint32) list[i].translation_length, big_endian);
      append_number (file, offset, big_endian);
      offset += (guint32) list[i].translation_length + 1;
    }
  for (guint32 i = 0; i < n; i++)
    g_byte_array_append (file, (const guint8 *) list[i].original, (guint) strlen (list[i].original) + 1);
  for (guint32 i = 0; i < n; i++)
    g_byte_array_append (file, (const guint8 *) list[i].translation, (guint) list[i].translation_length + 1);

  return g_byte_array_free_to_bytes (file);
}

static void
test_lookup (gconstpointer data)
{
  g_autoptr (GBytes) bytes = write_catalogue (messages, G_N_ELEMENTS (messages), GPOINTER_TO_INT (data));
  g_autoptr (GError) error = NULL;
  g_autoptr (JylCatalogue) catalogue = jyl_catalogue_new (bytes, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (jyl_catalogue_lookup (catalogue, "Wages", 0), ==, "Зарплата");
  g_assert_cmpstr (jyl_catalogue_lookup (catalogue, "Unit\004May", 0), ==, "Май (ед.)");
  g_assert_cmpstr (jyl_catalogue_lookup (catalogue, "day", 0), ==, "день");
  g_assert_cmpstr (jyl_catalogue_lookup (catalogue, "day", 1), ==, "дня");
  g_assert_cmpstr (jyl_catalogue_lookup (catalogue, "day", 2), ==, "дней");

  /* Fewer forms than asked for: the last. */
  g_assert_cmpstr (jyl_catalogue_lookup (catalogue, "day", 9), ==, "дней");
  g_assert_cmpstr (jyl_catalogue_lookup (catalogue, "Wages", 2), ==, "Зарплата");

  g_assert_null (jyl_catalogue_lookup (catalogue, "", 0));
  g_assert_null (jyl_catalogue_lookup (catalogue, "empty", 0));
  g_assert_null (jyl_catalogue_lookup (catalogue, "May", 0));
  g_assert_null (jyl_catalogue_lookup (catalogue, "Wage", 0));
  g_assert_null (jyl_catalogue_lookup (catalogue, "zzz", 0));
}

static void
test_no_messages (void)
{
  g_autoptr (GBytes) bytes = write_catalogue (messages, 0, FALSE);
  g_autoptr (JylCatalogue) catalogue = jyl_catalogue_new (bytes, NULL);

  g_assert_nonnull (catalogue);
  g_assert_null (jyl_catalogue_lookup (catalogue, "Wages", 0));
}

static void
assert_refused (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (jyl_catalogue_new (bytes, &error));
  g_assert_error (error, JYL_CATALOGUE_ERROR, JYL_CATALOGUE_ERROR_FORMAT);
}

static void
test_cut_off (void)
{
  g_autoptr (GBytes) whole = write_catalogue (messages, G_N_ELEMENTS (messages), FALSE);

  for (gsize size = 0; size < g_bytes_get_size (whole); size++)
    {
      /* A block of its own, so that a memory checker sees a read behind its end. */
      g_autoptr (GBytes) cut = g_bytes_new (g_bytes_get_data (whole, NULL), size);

      assert_refused (cut);
    }
}

static void
test_out_of_order (void)
{
  const Message swapped[] = { messages[2], messages[1] };
  const Message twice[] = { messages[2], messages[2] };
  g_autoptr (GBytes) bytes = write_catalogue (swapped, G_N_ELEMENTS (swapped), FALSE);
  g_autoptr (GBytes) bytes_twice = write_catalogue (twice, G_N_ELEMENTS (twice), FALSE);

  assert_refused (bytes);
  assert_refused (bytes_twice);
}

/* Whatever a single byte turns into, the catalogue is refused or can be asked. */
static void
test_damaged (void)
{
  g_autoptr (GBytes) whole = write_catalogue (messages, G_N_ELEMENTS (messages), FALSE);
  gsize size;
  const guint8 *data = g_bytes_get_data (whole, &size);
  guint n_refused = 0;

  for (gsize i = 0; i < size; i++)
    {
      static const guint8 values[] = { 0x00, 0x01, 0x7f, 0x80, 0xff };

      for (guint j = 0; j < G_N_ELEMENTS (values); j++)
        {
          g_autofree guint8 *copy = g_memdup2 (data, size);
          g_autoptr (GBytes) bytes = NULL;
          g_autoptr (JylCatalogue) catalogue = NULL;

          copy[i] = values[j];
          bytes = g_bytes_new (copy, size);
          catalogue = jyl_catalogue_new (bytes, NULL);
          if (catalogue == NULL)
            {
              n_refused++;
              continue;
            }

          for (guint k = 0; k < G_N_ELEMENTS (messages); k++)
            {
              const char *found = jyl_catalogue_lookup (catalogue, messages[k].original, 2);

              g_assert_true (found == NULL || strlen (found) < size);
            }
        }
    }

  g_assert_cmpuint (n_refused, >, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/model/catalogue/lookup-little-endian", GINT_TO_POINTER (FALSE), test_lookup);
  g_test_add_data_func ("/model/catalogue/lookup-big-endian", GINT_TO_POINTER (TRUE), test_lookup);
  g_test_add_func ("/model/catalogue/no-messages", test_no_messages);
  g_test_add_func ("/model/catalogue/cut-off", test_cut_off);
  g_test_add_func ("/model/catalogue/out-of-order", test_out_of_order);
  g_test_add_func ("/model/catalogue/damaged", test_damaged);

  return g_test_run ();
}
