/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The language of a PDF, which cairo has no call for: a reader needs it to pronounce the text. */

#include <string.h>

#include "jyl-export-private.h"

/* The last @needle that begins before @end; NULL where there is none. */
static const char *
find_last (const char *data, const char *end, const char *needle)
{
  gsize length = strlen (needle);

  for (const char *p = end; p > data; p--)
    {
      if ((gsize) (end - p) >= length && memcmp (p, needle, length) == 0)
        return p;
    }

  return NULL;
}

/* cairo writes the catalogue last, right before the table of all objects: what is put into it moves that
 * table and nothing else. */
static const char *
find_end_of_catalogue (const char *data, const char *table)
{
  const char *begin = find_last (data, table, "/Type /Catalog");
  const char *end = find_last (data, table, ">>");

  if (begin == NULL || end == NULL || end < begin)
    return NULL;
  /* Another object between the two would be one whose place the table knows. */
  return memmem (end, (gsize) (table - end), " obj", strlen (" obj")) == NULL ? end : NULL;
}

/**
 * jyl_pdf_tell_language:
 * @pdf: (transfer full): a whole PDF as cairo writes it, of version 1.4
 * @language: the language of its text, as BCP 47 names it
 *
 * Names the language in the catalogue of the document (ISO 32000-1, 7.7.2 and 14.9.2), and asks for the
 * title in the title bar instead of the file's name.
 *
 * Returns: (transfer full): the PDF with it; as it was where it is built in another way
 */
GBytes *
jyl_pdf_tell_language (GBytes *pdf, const char *language)
{
  g_autoptr (GBytes) plain = pdf;
  gsize size;
  const char *data = g_bytes_get_data (plain, &size);
  const char *start = find_last (data, data + size, "startxref\n");
  const char *insert;
  g_autofree char *entries = NULL;
  g_autofree char *tail = NULL;
  guint64 table;
  GByteArray *told;

  if (start == NULL)
    return g_steal_pointer (&plain);

  table = g_ascii_strtoull (start + strlen ("startxref\n"), NULL, 10);
  if (table >= (guint64) (start - data) || !g_str_has_prefix (data + table, "xref\n"))
    return g_steal_pointer (&plain);

  insert = find_end_of_catalogue (data, data + table);
  if (insert == NULL)
    return g_steal_pointer (&plain);

  entries = g_strdup_printf ("   /Lang (%s)\n   /ViewerPreferences << /DisplayDocTitle true >>\n", language);
  tail = g_strdup_printf ("startxref\n%" G_GUINT64_FORMAT "\n%%%%EOF\n", table + strlen (entries));

  told = g_byte_array_sized_new ((guint) (size + strlen (entries) + strlen (tail)));
  g_byte_array_append (told, (const guint8 *) data, (guint) (insert - data));
  g_byte_array_append (told, (const guint8 *) entries, (guint) strlen (entries));
  g_byte_array_append (told, (const guint8 *) insert, (guint) (start - insert));
  g_byte_array_append (told, (const guint8 *) tail, (guint) strlen (tail));

  return g_byte_array_free_to_bytes (told);
}
