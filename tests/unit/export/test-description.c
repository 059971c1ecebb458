/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a chart says to those who don't see it is the same in every picture of it. */

#include <string.h>

#include "chart-fixture.h"
#include "jyl-export.h"

static gboolean
holds (GBytes *bytes, const char *text)
{
  return memmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), text, strlen (text)) != NULL;
}

static void
test_pictures (gconstpointer data)
{
  g_autoptr (JylChart) chart = fixture_chart ("disputes", NULL, (JylLanguage) GPOINTER_TO_INT (data));
  g_autofree char *description = jyl_chart_describe (chart);
  g_autofree char *escaped = g_markup_escape_text (description, -1);
  g_autofree char *element = g_strconcat (">", escaped, "</desc>", NULL);
  g_autoptr (GBytes) svg = jyl_export_chart (chart, JYL_FORMAT_SVG, 1, NULL);
  g_autoptr (GBytes) png = jyl_export_chart (chart, JYL_FORMAT_PNG, 1, NULL);

  g_assert_true (holds (svg, element));
  g_assert_true (holds (png, description));
  g_assert_false (holds (svg, ">Something else</desc>"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/description/en", GINT_TO_POINTER (JYL_LANGUAGE_EN), test_pictures);
  g_test_add_data_func ("/description/ru", GINT_TO_POINTER (JYL_LANGUAGE_RU), test_pictures);
  g_test_add_data_func ("/description/kk", GINT_TO_POINTER (JYL_LANGUAGE_KK), test_pictures);

  return g_test_run ();
}
