/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts-page-fixture.h"

static const char *
last_place (Fixture *fixture)
{
  return fixture->places->len > 0 ? g_ptr_array_index (fixture->places, fixture->places->len - 1) : NULL;
}

static GtkWidget *
find_by_text (GtkWidget *widget, const char *tooltip)
{
  if (g_strcmp0 (gtk_widget_get_tooltip_text (widget), tooltip) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_by_text (child, tooltip);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static guint
count_parts (Fixture *fixture)
{
  return jyl_chart_get_n_parts (jyl_charts_page_get_chart (fixture->page));
}

/* A comparison is a place: the button goes there, a chip goes back, and points of either chart are in it. */
static void
test_place (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = fixture->page->compare_row;
  GtkWidget *button;

  go (fixture, "jylnama:indicator/wage", TRUE);
  g_assert_cmpuint (count_parts (fixture), ==, 1);
  g_assert_false (gtk_widget_get_visible (row));

  g_signal_emit_by_name (fixture->page->compare_button, "toggled", "accidents");
  g_assert_cmpstr (last_place (fixture), ==, "go jylnama:indicator/wage?compare=accidents");
  g_assert_cmpuint (count_parts (fixture), ==, 2);
  g_assert_true (gtk_widget_get_visible (row));

  go (fixture, "jylnama:indicator/wage?series=accidents-union&period=2022&compare=accidents", TRUE);
  g_assert_nonnull (jyl_charts_page_get_selected (fixture->page));
  g_assert_cmpfloat (jyl_observation_get_value (jyl_charts_page_get_selected (fixture->page)), ==, 1465);

  /* What there isn't, or what is no chart, is passed over. */
  go (fixture, "jylnama:indicator/wage?compare=nowhere,members,accidents", TRUE);
  g_assert_cmpuint (count_parts (fixture), ==, 2);

  /* Coming back to the section finds it as it was left. */
  go (fixture, "jylnama:charts", TRUE);
  g_assert_cmpuint (count_parts (fixture), ==, 2);

  button = find_by_text (row, "Take Away “Accidents”");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (last_place (fixture), ==, "go jylnama:indicator/wage");
  g_assert_cmpuint (count_parts (fixture), ==, 1);
  g_assert_false (gtk_widget_get_visible (row));
}

/* The buttons for series and figures are about the chart that the cursor is in, and say so. */
static void
test_follows_cursor (Fixture *fixture, gconstpointer data)
{
  JylChartsPage *page = fixture->page;

  go (fixture, "jylnama:indicator/wage?compare=accidents", TRUE);
  g_assert_cmpuint (jyl_compare_bar_get_part (page->compare_bar), ==, 0);
  g_assert_cmpstr (jyl_part_get_indicator (jyl_show_button_get_part (page->show_button)), ==, "wage");
  g_assert_true (gtk_widget_get_parent (page->series_button) == page->compare_row);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (page->series_button), ==, "Which Series of “Wage” Are Drawn");

  g_signal_emit_by_name (page->chart_widget, "point-selected",
                         get_observation (jyl_charts_page_get_chart (page), 3, 0));
  g_assert_cmpuint (jyl_compare_bar_get_part (page->compare_bar), ==, 1);
  g_assert_cmpstr (jyl_part_get_indicator (jyl_show_button_get_part (page->show_button)), ==, "accidents");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (page->series_button), ==,
                   "Which Series of “Accidents” Are Drawn");

  /* A cursor that goes leaves them where they were; one back in the first row leads them back. */
  g_signal_emit_by_name (page->chart_widget, "point-selected", NULL);
  g_assert_cmpuint (jyl_compare_bar_get_part (page->compare_bar), ==, 1);
  g_signal_emit_by_name (page->chart_widget, "point-selected",
                         get_observation (jyl_charts_page_get_chart (page), 0, 1));
  g_assert_cmpuint (jyl_compare_bar_get_part (page->compare_bar), ==, 0);

  /* Alone, they stand with the others again. */
  go (fixture, "jylnama:indicator/wage", TRUE);
  g_assert_true (gtk_widget_get_parent (page->series_button) == page->chart_buttons);
  g_assert_true (gtk_widget_get_parent (GTK_WIDGET (page->show_button)) == page->chart_buttons);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (page->series_button), ==, "Which Series Are Drawn");
}

/* What is chosen changes that chart, and no other. */
static void
test_changes_one (Fixture *fixture, gconstpointer data)
{
  JylChartsPage *page = fixture->page;
  JylChart *chart;

  go (fixture, "jylnama:indicator/wage?compare=accidents", TRUE);
  g_signal_emit_by_name (page->compare_bar, "chosen", 1u);
  g_assert_true (jyl_show_button_choose (page->show_button, JYL_TRANSFORM_CHANGE));
  chart = jyl_charts_page_get_chart (page);
  g_assert_cmpint (jyl_chart_get_transform (jyl_chart_get_child (chart, 0)), ==, JYL_TRANSFORM_NOMINAL);
  g_assert_cmpint (jyl_chart_get_transform (jyl_chart_get_child (chart, 1)), ==, JYL_TRANSFORM_CHANGE);

  gtk_widget_activate_action (GTK_WIDGET (page), "page.series-accidents-union", NULL);
  chart = jyl_charts_page_get_chart (page);
  g_assert_cmpuint (jyl_chart_get_n_series (jyl_chart_get_child (chart, 0)), ==, 2);
  g_assert_cmpuint (jyl_chart_get_n_series (jyl_chart_get_child (chart, 1)), ==, 1);
  g_assert_cmpstr (gtk_label_get_label (page->series_label), ==, "1 of 2 Series");
  g_assert_cmpuint (jyl_compare_bar_get_part (page->compare_bar), ==, 1);

  /* Another chart below leaves the one changed as it is, and the buttons with it. */
  g_signal_emit_by_name (page->compare_button, "toggled", "bonus");
  g_assert_cmpstr (last_place (fixture), ==, "go jylnama:indicator/wage?compare=accidents,bonus");
  chart = jyl_charts_page_get_chart (page);
  g_assert_cmpuint (jyl_chart_get_n_parts (chart), ==, 3);
  g_assert_cmpint (jyl_chart_get_transform (jyl_chart_get_child (chart, 1)), ==, JYL_TRANSFORM_CHANGE);
  g_assert_cmpuint (jyl_compare_bar_get_part (page->compare_bar), ==, 1);

  /* The first, alone, isn't changed by what was done below it. */
  go (fixture, "jylnama:indicator/wage", TRUE);
  g_assert_cmpint (jyl_chart_get_transform (jyl_charts_page_get_chart (page)), ==, JYL_TRANSFORM_NOMINAL);
  g_assert_cmpuint (jyl_compare_bar_get_part (page->compare_bar), ==, 0);
}

/* A card that is open on a point of one chart leaves the buttons with the other that a person has chosen since; a point
 * of the other that is asked for takes them along. */
static void
test_card_of_another (Fixture *fixture, gconstpointer data)
{
  JylChartsPage *page = fixture->page;

  go (fixture, "jylnama:indicator/wage?series=wage-law&period=2024&compare=accidents", TRUE);
  g_assert_true (jyl_charts_page_has_card (page));
  g_assert_cmpuint (jyl_compare_bar_get_part (page->compare_bar), ==, 0);
  g_signal_emit_by_name (page->compare_bar, "chosen", 1u);
  g_assert_true (jyl_show_button_choose (page->show_button, JYL_TRANSFORM_CHANGE));
  g_assert_cmpuint (jyl_compare_bar_get_part (page->compare_bar), ==, 1);
  gtk_widget_activate_action (GTK_WIDGET (page), "page.undo", NULL);
  g_assert_cmpuint (jyl_compare_bar_get_part (page->compare_bar), ==, 1);

  g_signal_emit_by_name (page->compare_bar, "chosen", 0u);
  g_signal_emit_by_name (page->chart_widget, "point-activated",
                         get_observation (jyl_charts_page_get_chart (page), 3, 0));
  g_assert_cmpuint (jyl_compare_bar_get_part (page->compare_bar), ==, 1);
}

/* What is put below a chart follows it in what it does with its figures; where that isn't honest it doesn't. */
static void
test_follows_first (Fixture *fixture, gconstpointer data)
{
  JylChartsPage *page = fixture->page;

  go (fixture, "jylnama:indicator/wage", TRUE);
  g_assert_true (jyl_show_button_choose (page->show_button, JYL_TRANSFORM_INDEX));
  g_signal_emit_by_name (page->compare_button, "toggled", "bonus");
  g_assert_cmpint (jyl_chart_get_transform (jyl_chart_get_child (jyl_charts_page_get_chart (page), 0)), ==,
                   JYL_TRANSFORM_INDEX);
  g_assert_cmpuint (count_parts (fixture), ==, 2);
}

/* The card of a point in the second chart adds another counter's series to it, within the comparison. */
static void
test_card (Fixture *fixture, gconstpointer data)
{
  JylChartsPage *page = fixture->page;
  GtkWidget *button;

  go (fixture, "jylnama:indicator/wage?compare=accidents", TRUE);
  g_signal_emit_by_name (page->compare_bar, "chosen", 1u);
  gtk_widget_activate_action (GTK_WIDGET (page), "page.series-accidents-union", NULL);
  g_assert_cmpuint (jyl_chart_get_n_series (jyl_charts_page_get_chart (page)), ==, 3);

  go (fixture, "jylnama:indicator/wage?series=accidents-bureau&period=2024&compare=accidents", TRUE);
  g_assert_true (jyl_charts_page_has_card (page));
  g_assert_cmpuint (jyl_chart_get_n_series (jyl_charts_page_get_chart (page)), ==, 3);
  button = find_by_text (GTK_WIDGET (page->card), "Show in Chart");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (last_place (fixture), ==,
                   "go jylnama:indicator/wage?series=accidents-union&period=2024-01%2F2024-11&compare=accidents");
  g_assert_cmpuint (jyl_chart_get_n_series (jyl_charts_page_get_chart (page)), ==, 4);
  g_assert_cmpuint (count_parts (fixture), ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name) g_test_add ("/charts/compare/" #name, Fixture, NULL, set_up, test_##name, tear_down)
  ADD (place);
  ADD (follows_cursor);
  ADD (changes_one);
  ADD (card_of_another);
  ADD (follows_first);
  ADD (card);
#undef ADD

  return g_test_run ();
}
