/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts-fixture.h"
#include "jyl-status.h"
#include "jyl-chart-table.h"
#include "jyl-figure.h"
#include "jyl-status-badge.h"

static char *
describe_rows (JylChartTable *table)
{
  GString *string = g_string_new (NULL);
  GListModel *rows = jyl_chart_table_get_rows (table);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (JylObservation) row = g_list_model_get_item (rows, i);
      g_autofree char *period = jyl_period_to_edtf (jyl_observation_get_period (row));
      g_autofree char *value = jyl_figure_format_value (jyl_chart_table_get_figure (table, row), JYL_LANGUAGE_EN);

      g_string_append_printf (string, "%s%s %s", i > 0 ? "|" : "", period, value);
    }

  return g_string_free (string, FALSE);
}

/* A row a point that is drawn, no other; what is new comes first. */
static void
test_rows (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) chart = make_chart (dataset, "accidents", 0, 0);
  g_autoptr (JylChart) late = make_chart (dataset, "accidents", 2023, 2024);
  JylChartTable *table = g_object_ref_sink (JYL_CHART_TABLE (jyl_chart_table_new ()));
  g_autofree char *all = NULL;
  g_autofree char *some = NULL;
  g_autofree char *none = NULL;
  guint n_points = 0;

  jyl_chart_table_set_chart (table, chart);
  for (guint i = 0; i < jyl_chart_get_n_series (chart); i++)
    n_points += jyl_chart_get_series (chart, i)->points->len;
  g_assert_cmpuint (g_list_model_get_n_items (jyl_chart_table_get_rows (table)), ==, n_points);
  all = describe_rows (table);
  g_assert_cmpstr (all, ==, "2024 2,471|2024-01/2024-11 958|2023 2,670|2022 1,465|2021 2,133");

  jyl_chart_table_set_chart (table, late);
  some = describe_rows (table);
  g_assert_cmpstr (some, ==, "2024 2,471|2024-01/2024-11 958|2023 2,670");

  jyl_chart_table_set_chart (table, NULL);
  none = describe_rows (table);
  g_assert_cmpstr (none, ==, "");

  g_assert_finalize_object (table);
}

static void
test_properties (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) chart = make_chart (dataset, "wage", 0, 0);
  g_autoptr (JylChart) late = make_chart (dataset, "wage", 2023, 2024);
  JylChartTable *table = g_object_ref_sink (JYL_CHART_TABLE (jyl_chart_table_new ()));
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (jyl_chart_table_get_rows (table));
  JylObservation *last = get_observation (chart, 0, 4);
  guint n_chart = 0, n_selected = 0, n_chosen = 0;

  g_signal_connect_swapped (table, "notify::chart", G_CALLBACK (count_cb), &n_chart);
  g_signal_connect_swapped (table, "notify::selected", G_CALLBACK (count_cb), &n_selected);
  g_signal_connect_swapped (table, "point-selected", G_CALLBACK (count_cb), &n_chosen);

  jyl_chart_table_set_chart (table, chart);
  jyl_chart_table_set_chart (table, chart);
  g_assert_cmpuint (n_chart, ==, 1);
  g_assert_null (jyl_chart_table_get_selected (table));

  jyl_chart_table_set_selected (table, last);
  jyl_chart_table_set_selected (table, last);
  g_assert_cmpuint (n_selected, ==, 1);
  g_assert_true (gtk_single_selection_get_selected_item (selection) == last);

  /* What code selects is no choice of a person's. */
  g_assert_cmpuint (n_chosen, ==, 0);

  /* The row leads the property just as well, and that is one. */
  gtk_single_selection_set_selected (selection, 6);
  g_assert_cmpuint (n_selected, ==, 2);
  g_assert_cmpuint (n_chosen, ==, 1);
  g_assert_true (jyl_chart_table_get_selected (table) == get_observation (chart, 0, 0));

  jyl_chart_table_set_chart (table, late);
  g_assert_null (jyl_chart_table_get_selected (table));
  g_assert_cmpuint (n_selected, ==, 3);
  g_assert_cmpuint (gtk_single_selection_get_selected (selection), ==, GTK_INVALID_LIST_POSITION);

  g_assert_finalize_object (table);
}

/* The numbers of an indicator that is never drawn. */
static void
test_indicator (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) chart = make_chart (dataset, "wage", 0, 0);
  JylChartTable *table = g_object_ref_sink (JYL_CHART_TABLE (jyl_chart_table_new ()));
  g_autofree char *rows = NULL;

  jyl_chart_table_set_chart (table, chart);
  jyl_chart_table_set_indicator (table, dataset, jyl_dataset_lookup (dataset, "members"));
  g_assert_null (jyl_chart_table_get_chart (table));
  rows = describe_rows (table);
  g_assert_cmpstr (rows, ==, "2024-12-25 > 2,000,000");

  g_assert_finalize_object (table);
}

static void
test_figure (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) chart = make_chart (dataset, "wage", 0, 0);
  JylFigure told = jyl_chart_find_figure (chart, get_observation (chart, 1, 0));
  g_autofree char *value = jyl_figure_format_value (told, JYL_LANGUAGE_EN);
  g_autofree char *address = jyl_figure_get_address (told);
  g_autofree char *counter = jyl_figure_format_counter (dataset, told.series, JYL_LANGUAGE_EN);
  g_autofree char *citations = jyl_figure_format_citations (dataset, told.observation, JYL_LANGUAGE_EN);
  g_autoptr (GArray) others = jyl_figure_find_others (told);

  g_assert_cmpstr (value, ==, "≈ 60,000\302\240₸");
  g_assert_cmpstr (address, ==, "jylnama:indicator/wage?series=wage-told&period=2022");
  g_assert_cmpstr (counter, ==, "Union");
  g_assert_nonnull (strstr (citations, "jylnama:document/report#10"));
  g_assert_cmpuint (others->len, ==, 1);
  g_assert_true (g_array_index (others, JylFigure, 0).observation == get_observation (chart, 0, 2));
  g_assert_null (jyl_figure_get_qualifier (JYL_QUALIFIER_EXACT));
  g_assert_nonnull (jyl_figure_get_qualifier (JYL_QUALIFIER_ABOUT));
}

static void
test_badge (void)
{
  JylStatusBadge *badge = g_object_ref_sink (JYL_STATUS_BADGE (jyl_status_badge_new (JYL_STATUS_REPORTED)));
  guint n_status = 0;

  g_signal_connect_swapped (badge, "notify::status", G_CALLBACK (count_cb), &n_status);
  g_assert_cmpint (jyl_status_badge_get_status (badge), ==, JYL_STATUS_REPORTED);
  jyl_status_badge_set_status (badge, JYL_STATUS_DERIVED);
  jyl_status_badge_set_status (badge, JYL_STATUS_DERIVED);
  g_assert_cmpuint (n_status, ==, 1);

  for (guint i = 0; i < JYL_N_STATUSES; i++)
    {
      for (guint j = 0; j < i; j++)
        {
          g_assert_cmpstr (jyl_status_get_word ((JylStatus) i, JYL_LANGUAGE_EN), !=,
                           jyl_status_get_word ((JylStatus) j, JYL_LANGUAGE_EN));
          g_assert_cmpstr (jyl_status_get_meaning ((JylStatus) i, JYL_LANGUAGE_EN), !=,
                           jyl_status_get_meaning ((JylStatus) j, JYL_LANGUAGE_EN));
        }
    }

  g_assert_finalize_object (badge);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/charts/table/rows", test_rows);
  g_test_add_func ("/charts/table/properties", test_properties);
  g_test_add_func ("/charts/table/indicator", test_indicator);
  g_test_add_func ("/charts/figure", test_figure);
  g_test_add_func ("/charts/badge", test_badge);

  return g_test_run ();
}
