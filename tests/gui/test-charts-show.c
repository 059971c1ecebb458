/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* "Show as": what it offers, what it refuses and why, and what becomes of the page. */

#include "charts-page-fixture.h"
#include "jyl-transform.h"
#include "view-fixture.h"

static void
test_offers (Fixture *fixture, gconstpointer data)
{
  JylShowButton *button = fixture->page->show_button;
  g_autofree char *real = NULL;
  g_autofree char *change = NULL;

  go (fixture, "jylnama:indicator/wage", TRUE);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (button)));
  g_assert_true (jyl_part_equal (jyl_show_button_get_part (button), view_get_first (fixture->page->view)));
  /* The dataset of these tests knows no prices. */
  real = jyl_show_button_get_reason (button, JYL_TRANSFORM_REAL);
  g_assert_nonnull (strstr (real, "no such prices of whole years"));
  g_assert_false (jyl_show_button_choose (button, JYL_TRANSFORM_REAL));
  g_assert_cmpint (jyl_part_get_transform (view_get_first (fixture->page->view)), ==, JYL_TRANSFORM_NOMINAL);

  change = jyl_show_button_get_reason (button, JYL_TRANSFORM_CHANGE);
  g_assert_null (change);
}

static void
test_chooses (Fixture *fixture, gconstpointer data)
{
  JylShowButton *button = fixture->page->show_button;
  guint n_places;

  go (fixture, "jylnama:indicator/wage", TRUE);
  n_places = fixture->places->len;
  g_assert_true (jyl_show_button_choose (button, JYL_TRANSFORM_INDEX));
  g_assert_cmpint (jyl_chart_get_transform (jyl_charts_page_get_chart (fixture->page)), ==, JYL_TRANSFORM_INDEX);
  g_assert_true (jyl_show_button_choose (button, JYL_TRANSFORM_CHANGE_PERCENT));
  g_assert_cmpint (jyl_chart_get_transform (jyl_charts_page_get_chart (fixture->page)), ==,
                   JYL_TRANSFORM_CHANGE_PERCENT);
  /* How a place is shown is no other place: the history isn't flooded. */
  g_assert_cmpuint (fixture->places->len, ==, n_places);

  /* Each chart is left as it was. */
  go (fixture, "jylnama:indicator/accidents", TRUE);
  g_assert_cmpint (jyl_part_get_transform (view_get_first (fixture->page->view)), ==, JYL_TRANSFORM_NOMINAL);
  go (fixture, "jylnama:indicator/wage", TRUE);
  g_assert_cmpint (jyl_part_get_transform (view_get_first (fixture->page->view)), ==, JYL_TRANSFORM_CHANGE_PERCENT);
}

/* The card tells of the point that is drawn, and of the dataset's where none is. */
static void
test_card (Fixture *fixture, gconstpointer data)
{
  JylShowButton *button = fixture->page->show_button;
  JylObservation *told;

  go (fixture, "jylnama:indicator/wage?series=wage-law&period=2024", TRUE);
  g_assert_true (jyl_charts_page_has_card (fixture->page));
  g_assert_cmpfloat (jyl_observation_get_value (jyl_point_card_get_observation (fixture->page->card)), ==, 85000);

  g_assert_true (jyl_show_button_choose (button, JYL_TRANSFORM_CHANGE));
  told = jyl_point_card_get_observation (fixture->page->card);
  g_assert_cmpfloat (jyl_observation_get_value (told), ==, 15000);
  g_assert_cmpint (jyl_observation_get_status (told), ==, JYL_STATUS_DERIVED);
  g_assert_true (jyl_charts_page_get_selected (fixture->page) == told);

  /* The first has no change: what the dataset states is told of it. */
  go (fixture, "jylnama:indicator/wage?series=wage-law&period=2020", TRUE);
  told = jyl_point_card_get_observation (fixture->page->card);
  g_assert_cmpfloat (jyl_observation_get_value (told), ==, 40000);
  g_assert_null (jyl_observation_get_inputs (told));

  go (fixture, "jylnama:indicator/wage?series=wage-law&period=2022", TRUE);
  g_assert_cmpfloat (jyl_observation_get_value (jyl_point_card_get_observation (fixture->page->card)), ==, 17500);
  g_assert_true (jyl_show_button_choose (button, JYL_TRANSFORM_NOMINAL));
  g_assert_cmpfloat (jyl_observation_get_value (jyl_point_card_get_observation (fixture->page->card)), ==, 60000);
}

/* A series of which nothing can be computed isn't left as an empty page. */
static void
test_series_that_refuse (Fixture *fixture, gconstpointer data)
{
  static const char *const told[] = { "wage-told", NULL };
  g_autoptr (JylView) view = NULL;

  go (fixture, "jylnama:indicator/wage", TRUE);
  g_assert_true (jyl_show_button_choose (fixture->page->show_button, JYL_TRANSFORM_CHANGE));
  view = view_with_series (fixture->page->view, told);
  jyl_charts_page_set_view (fixture->page, view);
  g_assert_nonnull (jyl_charts_page_get_chart (fixture->page));
  g_assert_cmpint (jyl_part_get_transform (view_get_first (fixture->page->view)), ==, JYL_TRANSFORM_NOMINAL);
}

static void
test_lone (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) chart = make_chart (dataset, "accidents", 0, 0);
  GtkWidget *button = g_object_ref_sink (jyl_show_button_new ());
  g_autofree char *real = NULL;

  g_assert_false (gtk_widget_get_visible (button));
  jyl_show_button_set_chart (JYL_SHOW_BUTTON (button), chart);
  g_assert_true (gtk_widget_get_visible (button));
  real = jyl_show_button_get_reason (JYL_SHOW_BUTTON (button), JYL_TRANSFORM_REAL);
  g_assert_nonnull (strstr (real, "money"));
  jyl_show_button_set_chart (JYL_SHOW_BUTTON (button), NULL);
  g_assert_false (gtk_widget_get_visible (button));
  g_assert_finalize_object (button);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name) g_test_add ("/charts/show/" #name, Fixture, NULL, set_up, test_##name, tear_down)
  ADD (offers);
  ADD (chooses);
  ADD (card);
  ADD (series_that_refuse);
#undef ADD
  g_test_add_func ("/charts/show/lone", test_lone);

  return g_test_run ();
}
