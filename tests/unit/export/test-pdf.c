/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "../chart/chart-fixture.h"
#include "jyl-export.h"

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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pdf/page", test_page);
  g_test_add_func ("/pdf/metadata", test_metadata);

  return g_test_run ();
}
