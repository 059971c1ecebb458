/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-doubts.h"
#include "jyl-figure.h"
#include "jyl-statements.h"
#include "window-fixture.h"

/* "speech#8: 2023 ≈ 150 ₸ | table: 2020 120 ₸" */
static char *
describe (JylDataset *dataset, const char *id)
{
  g_autoptr (GPtrArray) statements = jyl_statements_for_discrepancy (dataset, jyl_dataset_lookup (dataset, id));
  g_autoptr (GString) string = g_string_new (NULL);

  for (guint i = 0; i < statements->len; i++)
    {
      JylStatement *statement = g_ptr_array_index (statements, i);
      guint paragraph = jyl_citation_get_paragraph (statement->citation);

      g_string_append_printf (string, "%s%s", i > 0 ? " | " : "", jyl_citation_get_document (statement->citation));
      if (paragraph > 0)
        g_string_append_printf (string, "#%u", paragraph);
      g_string_append_c (string, ':');

      for (guint j = 0; j < statement->figures->len; j++)
        {
          JylFigure figure = g_array_index (statement->figures, JylFigure, j);
          g_autofree char *period = jyl_period_to_edtf (jyl_observation_get_period (figure.observation));
          g_autofree char *value = jyl_figure_format_value (figure, JYL_LANGUAGE_EN);

          g_string_append_printf (string, " %s %s", period, value);
        }
      for (guint j = 0; j < statement->records->len; j++)
        g_string_append_printf (string, " %s", jyl_record_get_id (g_ptr_array_index (statement->records, j)));
    }

  return g_string_free (g_steal_pointer (&string), FALSE);
}

static void
test_numbers (void)
{
  g_autoptr (JylDataset) dataset = read_small_dataset ();
  g_autofree char *wages = describe (dataset, "two-wages");

  /* Of the four numbers of the table, the one of a year and a value that the title names. */
  g_assert_cmpstr (wages, ==, "speech#8: 2021/2023 ≈ 150\302\240₸ | table: 2021 120\302\240₸");
}

static void
test_records (void)
{
  g_autoptr (JylDataset) dataset = read_small_dataset ();
  g_autofree char *alike = describe (dataset, "alike");
  g_autofree char *doubt = describe (dataset, "doubt");

  g_assert_cmpstr (alike, ==, "speech#3: bolat | speech#1: aigul");
  g_assert_cmpstr (doubt, ==, "speech#4: first");
}

static JylFigure
get_figure (JylDataset *dataset, guint series, guint index)
{
  JylIndicator *wage = jyl_dataset_lookup (dataset, "wage");
  JylSeries *found = g_ptr_array_index (jyl_indicator_get_series (wage), series);

  return (JylFigure) { found, g_ptr_array_index (jyl_series_get_observations (found), index) };
}

static void
test_doubts (void)
{
  g_autoptr (JylDataset) dataset = read_small_dataset ();
  g_autoptr (GPtrArray) in_doubt = jyl_doubts_find (dataset, get_figure (dataset, 0, 2));
  g_autoptr (GPtrArray) sure = jyl_doubts_find (dataset, get_figure (dataset, 0, 0));
  JylDoubt *doubt;

  g_assert_cmpuint (sure->len, ==, 0);
  g_assert_cmpuint (in_doubt->len, ==, 1);
  doubt = g_ptr_array_index (in_doubt, 0);
  g_assert_true (doubt->discrepancy == jyl_dataset_lookup (dataset, "two-wages"));
  g_assert_cmpstr (doubt->text, ==, "Disagrees with ≈ 150\302\240₸ (Union of Samples)");
}

static void
test_others (void)
{
  g_autoptr (JylDataset) dataset = read_small_dataset ();
  JylRecord *wages = jyl_dataset_lookup (dataset, "two-wages");
  JylRecord *speech = jyl_dataset_lookup (dataset, "speech");
  g_autofree char *others = jyl_doubts_format_others (dataset, wages, speech);
  g_autofree char *table = jyl_doubts_format_others (dataset, wages, jyl_dataset_lookup (dataset, "table"));
  g_autofree char *within = jyl_doubts_format_others (dataset, jyl_dataset_lookup (dataset, "alike"), speech);

  g_assert_cmpstr (others, ==, "Disagrees with Table of wages");
  g_assert_cmpstr (table, ==, "Disagrees with Union of Samples, 1 May 2021, ¶8");
  g_assert_null (within);
}

/* Of every discrepancy of the built-in dataset something can be shown for each place. */
static void
test_embedded (void)
{
  g_autoptr (GFile) file = jyl_reader_get_embedded ();
  g_autoptr (JylReading) reading = jyl_reader_read_file (file, NULL, NULL);
  JylDataset *dataset = jyl_reading_get_dataset (reading);
  GListModel *discrepancies = jyl_dataset_get_records (dataset, JYL_KIND_DISCREPANCY);
  g_autofree char *accidents = describe (dataset, "disc-accidents-2024");

  for (guint i = 0; i < g_list_model_get_n_items (discrepancies); i++)
    {
      g_autoptr (JylRecord) discrepancy = g_list_model_get_item (discrepancies, i);
      g_autoptr (GPtrArray) statements = jyl_statements_for_discrepancy (dataset, discrepancy);

      g_assert_cmpuint (statements->len, >, 0);
      for (guint j = 0; j < statements->len; j++)
        {
          JylStatement *statement = g_ptr_array_index (statements, j);

          g_assert_true (JYL_IS_DOCUMENT (statement->document));
          g_assert_cmpuint (statement->figures->len, <, 13);
        }
    }

  g_assert_cmpstr (accidents, ==,
                   "fturk-council-2024#22: 2024-01/2024-11~ 958 | informburo-injuries-2024: 2024 1,408 | "
                   "mgorod-accidents-2024: 2024 2,471");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/explore/statements/numbers", test_numbers);
  g_test_add_func ("/explore/statements/records", test_records);
  g_test_add_func ("/explore/statements/doubts", test_doubts);
  g_test_add_func ("/explore/statements/others", test_others);
  g_test_add_func ("/explore/statements/embedded", test_embedded);

  return g_test_run ();
}
