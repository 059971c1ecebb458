/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "chart-fixture.h"
#include "jyl-export-private.h"
#include "jyl-reader.h"

static gboolean
contains (GBytes *bytes, const char *text)
{
  return memmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), text, strlen (text)) != NULL;
}

static GBytes *
export (JylLanguage language)
{
  g_autoptr (JylChart) chart = fixture_chart ("wage", NULL, language);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = jyl_export_chart (chart, JYL_FORMAT_PDF, 1, &error);

  g_assert_no_error (error);
  return bytes;
}

static void
test_page (void)
{
  g_autoptr (GBytes) pdf = export (JYL_LANGUAGE_EN);
  const char *data = g_bytes_get_data (pdf, NULL);
  gsize size = g_bytes_get_size (pdf);

  g_assert_cmpmem (data, 5, "%PDF-", 5);
  g_assert_cmpmem (data + size - 6, 6, "%%EOF\n", 6);
  g_assert_true (contains (pdf, "/MediaBox [ 0 0 960 540 ]") || contains (pdf, "/MediaBox [0 0 960 540]"));
}

/* The date is that of the data, and the title in UTF-16 where it isn't ASCII. */
static void
test_metadata (void)
{
  g_autoptr (GBytes) english = export (JYL_LANGUAGE_EN);
  g_autoptr (GBytes) russian = export (JYL_LANGUAGE_RU);

  g_assert_true (contains (english, "/Title (Minimum wage)"));
  g_assert_true (contains (english, "/Author (Jylnama)"));
  g_assert_true (contains (english, "/CreationDate (20250630120000Z)")
                 || contains (english, "/CreationDate (D:20250630120000Z"));
  g_assert_true (contains (russian, "/Title <FEFF041C0438043D0438"));
}

/* Where the table of objects is said to be, there it is. */
static void
assert_table (GBytes *pdf)
{
  gsize size;
  const char *data = g_bytes_get_data (pdf, &size);
  const char *start = g_strrstr_len (data + size - 64, 64, "startxref\n");
  guint64 table;

  g_assert_nonnull (start);
  table = g_ascii_strtoull (start + strlen ("startxref\n"), NULL, 10);
  g_assert_cmpuint (table + 5, <, size);
  g_assert_cmpmem (data + table, 5, "xref\n", 5);
}

/* Whatever is referred to ("12 0 R") is in the file: what isn't makes a printer's program call it damaged. */
static void
test_objects (void)
{
  g_autoptr (GFile) file = jyl_reader_get_embedded ();
  g_autoptr (JylReading) reading = jyl_reader_read_file (file, NULL, NULL);
  g_autoptr (JylView) view = jyl_view_new ("accidents");
  g_autoptr (JylChart) chart = jyl_chart_new (jyl_reading_get_dataset (reading), view, NULL);
  g_autoptr (GBytes) pdf = jyl_export_chart (chart, JYL_FORMAT_PDF, 1, NULL);
  gsize size;
  const char *data = g_bytes_get_data (pdf, &size);
  guint n_references = 0;

  for (const char *p = data; (p = memmem (p, size - (gsize) (p - data), " 0 R", 4)) != NULL; p++)
    {
      const char *number = p;
      g_autofree char *object = NULL;

      while (number > data && g_ascii_isdigit (number[-1]))
        number--;
      if (number == p)
        continue;
      object = g_strdup_printf ("\n%.*s 0 obj\n", (int) (p - number), number);
      g_assert_true (contains (pdf, object));
      n_references++;
    }
  g_assert_cmpuint (n_references, >, 20);
}

static void
test_language (void)
{
  g_autoptr (GBytes) english = export (JYL_LANGUAGE_EN);
  g_autoptr (GBytes) kazakh = export (JYL_LANGUAGE_KK);

  g_assert_true (contains (english, "/Lang (en)"));
  g_assert_true (contains (kazakh, "/Lang (kk)"));
  g_assert_true (contains (kazakh, "/DisplayDocTitle true"));
  assert_table (english);
  assert_table (kazakh);
}

/* What is built otherwise stays as it is: nothing that the table points to may move. */
static void
test_language_of_others (void)
{
  static const char *const files[] = {
    "",
    "%PDF-1.4\n%%EOF\n",
    "%PDF-1.4\nstartxref\n",
    "%PDF-1.4\nstartxref\n99999999999999999999\n%%EOF\n",
    "%PDF-1.4\nxref\nstartxref\n9\n%%EOF\n",
    "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n2 0 obj\n[]\nendobj\nxref\nstartxref\n63\n%%EOF\n",
    "%PDF-1.4\n>>\n1 0 obj\n/Type /Catalog\nendobj\nxref\nstartxref\n46\n%%EOF\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      GBytes *plain = g_bytes_new (files[i], strlen (files[i]));
      g_autoptr (GBytes) told = jyl_pdf_tell_language (plain, "kk");

      g_assert_cmpmem (g_bytes_get_data (told, NULL), g_bytes_get_size (told), files[i], strlen (files[i]));
    }
}

/* The sources lead to their documents, and nothing else is a link. */
static void
test_links (void)
{
  g_autoptr (GFile) file = jyl_reader_get_embedded ();
  g_autoptr (JylReading) reading = jyl_reader_read_file (file, NULL, NULL);
  g_autoptr (JylView) view = jyl_view_new ("labour-disputes");
  g_autoptr (JylChart) chart = jyl_chart_new (jyl_reading_get_dataset (reading), view, NULL);
  g_autoptr (GBytes) pdf = jyl_export_chart (chart, JYL_FORMAT_PDF, 1, NULL);
  const char *data = g_bytes_get_data (pdf, NULL);
  const JylSourceLink *links;
  guint n_links, n_found = 0;

  links = jyl_chart_get_source_links (chart, &n_links);
  g_assert_cmpuint (n_links, >, 1);
  for (guint i = 0; i < n_links; i++)
    {
      g_autofree char *address = g_strdup_printf ("/URI (%s)", links[i].url);

      g_assert_true (contains (pdf, address));
    }
  for (const char *p = data; (p = memmem (p, g_bytes_get_size (pdf) - (gsize) (p - data), "/URI (", 6)) != NULL; p++)
    n_found++;
  g_assert_cmpuint (n_found, >=, n_links);
  g_assert_cmpuint (n_found, <=, 2 * n_links);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pdf/page", test_page);
  g_test_add_func ("/pdf/metadata", test_metadata);
  g_test_add_func ("/pdf/objects", test_objects);
  g_test_add_func ("/pdf/language", test_language);
  g_test_add_func ("/pdf/language-of-others", test_language_of_others);
  g_test_add_func ("/pdf/links", test_links);

  return g_test_run ();
}
