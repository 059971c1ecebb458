/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-catalogue.h"

#include <string.h>

/* The layout of a .mo file is told in the gettext manual, "The Format of GNU MO Files": seven 32-bit
 * numbers, of which are used the magic number, the revision, the count of strings and where the two
 * tables stand; each table has for each string its length and where it stands. The originals are
 * sorted, so that a binary search finds them and the hash table of the file isn't needed. */

#define MAGIC 0x950412deu
#define HEADER_SIZE 28
#define ENTRY_SIZE 8

struct _JylCatalogue {
  GBytes *bytes;
  const char *data;
  gsize size;
  gboolean swapped;
  guint32 n_strings;
  gsize originals;
  gsize translations;
};

/**
 * jyl_catalogue_error_quark:
 *
 * Returns: the domain of #JylCatalogueError
 */
G_DEFINE_QUARK (jyl_catalogue_error, jyl_catalogue_error)

/* The 32-bit number at @offset, which lies within the file. */
static guint32
number_at (const JylCatalogue *self, gsize offset)
{
  guint32 number;

  memcpy (&number, self->data + offset, sizeof number);
  return self->swapped ? GUINT32_SWAP_LE_BE (number) : number;
}

/* The string that entry @i of @table points at; once the file is checked it is there and ends in NUL. */
static const char *
string_at (const JylCatalogue *self, gsize table, guint32 i, gsize *length)
{
  gsize entry = table + (gsize) i * ENTRY_SIZE;

  *length = number_at (self, entry);
  return self->data + number_at (self, entry + 4);
}

static gboolean
check_table (const JylCatalogue *self, gsize table)
{
  if (table > self->size || (self->size - table) / ENTRY_SIZE < self->n_strings)
    return FALSE;

  for (guint32 i = 0; i < self->n_strings; i++)
    {
      gsize length = number_at (self, table + (gsize) i * ENTRY_SIZE);
      gsize offset = number_at (self, table + (gsize) i * ENTRY_SIZE + 4);

      if (offset >= self->size || length >= self->size - offset || self->data[offset + length] != '\0')
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_order (const JylCatalogue *self)
{
  gsize length;

  for (guint32 i = 1; i < self->n_strings; i++)
    {
      if (strcmp (string_at (self, self->originals, i - 1, &length), string_at (self, self->originals, i, &length))
          >= 0)
        return FALSE;
    }

  return TRUE;
}

/**
 * jyl_catalogue_new:
 * @bytes: the contents of a .mo file, in either byte order
 * @error: where to put what is wrong, of domain %JYL_CATALOGUE_ERROR
 *
 * Checks all of the file at once, so that looking something up can't read past its end.
 *
 * Returns: (transfer full) (nullable): the catalogue
 */
JylCatalogue *
jyl_catalogue_new (GBytes *bytes, GError **error)
{
  g_autoptr (JylCatalogue) self = NULL;
  guint32 magic;

  g_return_val_if_fail (bytes != NULL, NULL);

  self = g_new0 (JylCatalogue, 1);
  self->bytes = g_bytes_ref (bytes);
  self->data = g_bytes_get_data (bytes, &self->size);

  magic = self->size >= HEADER_SIZE ? number_at (self, 0) : 0;
  self->swapped = magic == GUINT32_SWAP_LE_BE (MAGIC);

  if (magic != MAGIC && !self->swapped)
    {
      g_set_error_literal (error, JYL_CATALOGUE_ERROR, JYL_CATALOGUE_ERROR_FORMAT,
                           "This is no catalogue of translations; make one with msgfmt");
      return NULL;
    }

  self->n_strings = number_at (self, 8);
  self->originals = number_at (self, 12);
  self->translations = number_at (self, 16);

  /* The upper half of the revision is the major number; what is said here holds for 0 and 1. */
  if (number_at (self, 4) >> 16 > 1 || !check_table (self, self->originals) || !check_table (self, self->translations)
      || !check_order (self))
    {
      g_set_error_literal (error, JYL_CATALOGUE_ERROR, JYL_CATALOGUE_ERROR_FORMAT,
                           "The catalogue of translations is damaged; make it again with msgfmt");
      return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * jyl_catalogue_free:
 * @self: (transfer full): a catalogue
 *
 * Frees the catalogue and with it every string it has given.
 */
void
jyl_catalogue_free (JylCatalogue *self)
{
  g_return_if_fail (self != NULL);

  g_bytes_unref (self->bytes);
  g_free (self);
}

/**
 * jyl_catalogue_lookup:
 * @self: a catalogue
 * @msgid: what to translate; with a context, "CONTEXT\004MSGID"
 * @form: which plural form, from 0; the last one there is where there are fewer
 *
 * Returns: (transfer none) (nullable): the translation, %NULL where there is none
 */
const char *
jyl_catalogue_lookup (const JylCatalogue *self, const char *msgid, guint form)
{
  guint32 low = 0, high;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (msgid != NULL, NULL);

  /* The entry of the empty string is the header of the catalogue. */
  if (*msgid == '\0')
    return NULL;

  high = self->n_strings;
  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      gsize length;
      int order = strcmp (msgid, string_at (self, self->originals, middle, &length));

      if (order == 0)
        {
          const char *found = string_at (self, self->translations, middle, &length);
          const char *end = found + length;

          /* Plural forms follow one another, each ended by NUL. */
          while (form > 0 && found + strlen (found) < end)
            {
              found += strlen (found) + 1;
              form--;
            }

          return *found != '\0' ? found : NULL;
        }

      if (order < 0)
        high = middle;
      else
        low = middle + 1;
    }

  return NULL;
}
