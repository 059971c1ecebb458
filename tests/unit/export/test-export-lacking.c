/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-fixture.h"
#include "jyl-export.h"
#include "jyl-reader.h"

static void
test_lacking (void)
{
  g_autoptr (JylChart) english = fixture_chart ("wage", NULL, JYL_LANGUAGE_EN);
  g_autoptr (JylChart) russian = fixture_chart ("wage", NULL, JYL_LANGUAGE_RU);
  g_autoptr (JylChart) kazakh = fixture_chart ("wage", NULL, JYL_LANGUAGE_KK);
  g_auto (GStrv) none = jyl_export_list_gaps (english, &JYL_CANVAS_DEFAULT);
  g_auto (GStrv) some = jyl_export_list_gaps (russian, &JYL_CANVAS_DEFAULT);
  g_auto (GStrv) more = jyl_export_list_gaps (kazakh, &JYL_CANVAS_DEFAULT);

  g_assert_cmpuint (g_strv_length (none), ==, 0);

  /* The title and one of the series are said in Russian, the unit and the other series aren't. */
  g_assert_false (g_strv_contains ((const char *const *) some, "Minimum wage"));
  g_assert_false (g_strv_contains ((const char *const *) some, "Set by law"));
  g_assert_true (g_strv_contains ((const char *const *) some, "As told by FTURK"));
  g_assert_true (g_strv_contains ((const char *const *) some, "tenge a month"));

  g_assert_true (g_strv_contains ((const char *const *) more, "Minimum wage"));
  g_assert_true (g_strv_contains ((const char *const *) more, "Set by law"));

  /* The program's own words are there in each. */
  g_assert_false (g_strv_contains ((const char *const *) more, "Sources: %s"));
}

/* The record that comes with the program lacks nothing on any of its charts. */
static void
test_embedded (void)
{
  g_autoptr (GFile) file = jyl_reader_get_embedded ();
  g_autoptr (GError) error = NULL;
  g_autoptr (JylReading) reading = jyl_reader_read_file (file, NULL, &error);
  JylDataset *dataset = jyl_reading_get_dataset (reading);
  GListModel *indicators = jyl_dataset_get_records (dataset, JYL_KIND_INDICATOR);
  guint n_charts = 0;

  for (guint i = 0; i < g_list_model_get_n_items (indicators); i++)
    {
      g_autoptr (JylRecord) indicator = g_list_model_get_item (indicators, i);

      for (guint language = 0; language < JYL_N_LANGUAGES; language++)
        {
          g_autoptr (JylView) plain = jyl_view_new (jyl_record_get_id (indicator));
          g_autoptr (JylView) view = jyl_view_with_language (plain, (JylLanguage) language);
          g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, NULL);
          g_auto (GStrv) gaps = chart != NULL ? jyl_export_list_gaps (chart, &JYL_CANVAS_DEFAULT) : NULL;
          g_autofree char *joined = gaps != NULL ? g_strjoinv ("|", gaps) : NULL;

          if (chart == NULL)
            continue;
          g_assert_cmpstr (joined, ==, "");
          n_charts++;
        }
    }
  g_assert_cmpuint (n_charts, >, 30);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/export-lacking/lacking", test_lacking);
  g_test_add_func ("/export-lacking/embedded", test_embedded);

  return g_test_run ();
}
