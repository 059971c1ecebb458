/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "../chart/chart-fixture.h"
#include "jyl-export.h"
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
  g_test_add_func ("/pdf/links", test_links);

  return g_test_run ();
}
