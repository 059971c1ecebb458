/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-chart-widget-private.h"
#include "charts-fixture.h"
#include "jyl-chart-widget.h"
#include "jyl-thumbnail.h"

static void
test_properties (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) chart = make_chart (dataset, "wage", 0, 0);
  g_autoptr (JylChart) late = make_chart (dataset, "wage", 2023, 2024);
  JylChartWidget *view = g_object_ref_sink (JYL_CHART_WIDGET (jyl_chart_widget_new ()));
  JylObservation *first = get_observation (chart, 0, 0);
  JylObservation *last = get_observation (chart, 0, 4);
  guint n_chart = 0, n_selected = 0, n_quiet = 0;

  g_signal_connect_swapped (view, "notify::chart", G_CALLBACK (count_cb), &n_chart);
  g_signal_connect_swapped (view, "notify::selected", G_CALLBACK (count_cb), &n_selected);

  /* Nothing can be selected before there is a chart. */
  jyl_chart_widget_set_selected (view, first);
  g_assert_null (jyl_chart_widget_get_selected (view));
  g_assert_cmpuint (n_selected, ==, 0);

  jyl_chart_widget_set_chart (view, chart);
  jyl_chart_widget_set_chart (view, chart);
  g_assert_true (jyl_chart_widget_get_chart (view) == chart);
  g_assert_cmpuint (n_chart, ==, 1);

  jyl_chart_widget_set_selected (view, last);
  jyl_chart_widget_set_selected (view, last);
  g_assert_true (jyl_chart_widget_get_selected (view) == last);
  g_assert_cmpuint (n_selected, ==, 1);

  /* Another chart that has the point keeps the cursor, one that hasn't drops it. */
  jyl_chart_widget_set_chart (view, late);
  g_assert_true (jyl_chart_widget_get_selected (view) == last);
  g_assert_cmpuint (n_selected, ==, 1);
  jyl_chart_widget_set_chart (view, chart);
  jyl_chart_widget_set_selected (view, first);
  g_assert_cmpuint (n_selected, ==, 2);
  jyl_chart_widget_set_chart (view, late);
  g_assert_null (jyl_chart_widget_get_selected (view));
  g_assert_cmpuint (n_selected, ==, 3);

  g_signal_connect_swapped (view, "notify::quiet", G_CALLBACK (count_cb), &n_quiet);
  g_assert_false (jyl_chart_widget_get_quiet (view));
  jyl_chart_widget_set_quiet (view, TRUE);
  jyl_chart_widget_set_quiet (view, TRUE);
  g_assert_true (jyl_chart_widget_get_quiet (view));
  g_assert_cmpuint (n_quiet, ==, 1);

  jyl_chart_widget_set_chart (view, NULL);
  g_assert_null (jyl_chart_widget_get_chart (view));
  g_assert_cmpuint (n_chart, ==, 5);
  g_assert_cmpuint (n_selected, ==, 3);

  g_assert_finalize_object (view);
}

static void
test_walk (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) chart = make_chart (dataset, "accidents", 0, 0);
  JylChartWidget *view = g_object_ref_sink (JYL_CHART_WIDGET (jyl_chart_widget_new ()));

  g_assert_false (jyl_chart_widget_walk (view, JYL_WALK_RIGHT));

  jyl_chart_widget_set_chart (view, chart);
  g_assert_true (jyl_chart_widget_walk (view, JYL_WALK_RIGHT));
  g_assert_true (jyl_chart_widget_get_selected (view) == get_observation (chart, 0, 0));
  g_assert_true (jyl_chart_widget_walk (view, JYL_WALK_RIGHT));
  g_assert_true (jyl_chart_widget_get_selected (view) == get_observation (chart, 0, 1));
  g_assert_true (jyl_chart_widget_walk (view, JYL_WALK_END));
  g_assert_true (jyl_chart_widget_get_selected (view) == get_observation (chart, 0, 2));
  g_assert_false (jyl_chart_widget_walk (view, JYL_WALK_RIGHT));
  g_assert_true (jyl_chart_widget_walk (view, JYL_WALK_DOWN));
  g_assert_true (jyl_chart_widget_get_selected (view) == get_observation (chart, 1, 1));
  g_assert_false (jyl_chart_widget_walk (view, JYL_WALK_DOWN));
  g_assert_true (jyl_chart_widget_walk (view, JYL_WALK_HOME));
  g_assert_true (jyl_chart_widget_get_selected (view) == get_observation (chart, 1, 0));

  /* From nowhere, Left and End come to the last point. */
  jyl_chart_widget_set_selected (view, NULL);
  g_assert_true (jyl_chart_widget_walk (view, JYL_WALK_LEFT));
  g_assert_true (jyl_chart_widget_get_selected (view) == get_observation (chart, 0, 2));

  g_assert_finalize_object (view);
}

static void
test_accessible (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) chart = make_chart (dataset, "wage", 0, 0);
  JylChartWidget *view = g_object_ref_sink (JYL_CHART_WIDGET (jyl_chart_widget_new ()));
  g_autofree char *whole = jyl_chart_describe (chart);
  g_autofree char *point = jyl_chart_describe_point (chart, 0, 4);

  gtk_test_accessible_assert_role (view, GTK_ACCESSIBLE_ROLE_IMG);
  g_assert_true (gtk_widget_get_focusable (GTK_WIDGET (view)));

  jyl_chart_widget_set_chart (view, chart);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, jyl_chart_get_title (chart));
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, whole);

  jyl_chart_widget_walk (view, JYL_WALK_END);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, point);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, point);

  jyl_chart_widget_set_selected (view, NULL);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, whole);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "");

  g_assert_finalize_object (view);
}

/* What is drawn is what is picked: the anchor of every point leads back to it. */
static void
test_pick (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) chart = make_chart (dataset, "accidents", 0, 0);
  GtkWidget *view = jyl_chart_widget_new ();
  GtkWidget *window = show_in_window (view, 800, 500);
  JylLayout *layout;
  double zoom = 0;
  guint n_picked = 0;

  jyl_chart_widget_set_chart (JYL_CHART_WIDGET (view), chart);
  run_for (100);
  layout = jyl_chart_widget_get_layout (JYL_CHART_WIDGET (view), &zoom);
  g_assert_nonnull (layout);
  g_assert_cmpfloat (zoom, >, 0);
  g_assert_cmpfloat_with_epsilon (jyl_layout_get_width (layout) * zoom, gtk_widget_get_width (view), 0.01);
  g_assert_cmpfloat_with_epsilon (jyl_layout_get_height (layout) * zoom, gtk_widget_get_height (view), 0.01);

  for (guint i = 0; i < jyl_chart_get_n_series (chart); i++)
    {
      for (guint j = 0; j < jyl_chart_get_series (chart, i)->points->len; j++)
        {
          cairo_rectangle_t area;
          guint series, point;

          g_assert_true (jyl_layout_get_point_area (layout, i, j, &area));
          g_assert_true (jyl_layout_pick (layout, area.x + area.width / 2, area.y + area.height / 2, &series, &point));
          g_assert_cmpuint (series, ==, i);
          g_assert_cmpuint (point, ==, j);
          n_picked++;
        }
    }
  g_assert_cmpuint (n_picked, ==, 5);

  /* The layout is made once for a size. */
  gtk_widget_queue_draw (view);
  run_for (50);
  g_assert_true (jyl_chart_widget_get_layout (JYL_CHART_WIDGET (view), NULL) == layout);

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_style (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) chart = make_chart (dataset, "wage", 0, 0);
  AdwStyleManager *manager = adw_style_manager_get_default ();
  GtkWidget *view = jyl_chart_widget_new ();
  GtkWidget *window = show_in_window (view, 640, 400);
  g_autoptr (JylLayout) layout = NULL;

  jyl_chart_widget_set_chart (JYL_CHART_WIDGET (view), chart);
  g_assert_cmpint (jyl_chart_widget_get_style (), ==, JYL_STYLE_LIGHT);
  /* Held, or the next could lie where it was. */
  layout = g_object_ref (jyl_chart_widget_get_layout (JYL_CHART_WIDGET (view), NULL));

  /* The chart isn't made anew: what is exported doesn't depend on the desktop. */
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_DARK);
  g_assert_cmpint (jyl_chart_widget_get_style (), ==, JYL_STYLE_DARK);
  g_assert_true (jyl_chart_widget_get_layout (JYL_CHART_WIDGET (view), NULL) != layout);
  g_assert_true (jyl_layout_get_chart (jyl_chart_widget_get_layout (JYL_CHART_WIDGET (view), NULL)) == chart);

  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_DEFAULT);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Twice as large text is the same picture on half the pixels, twice as large. */
static void
test_text_size (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) chart = make_chart (dataset, "wage", 0, 0);
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *view = jyl_chart_widget_new ();
  GtkWidget *window = show_in_window (view, 640, 400);
  JylLayout *layout;
  double zoom = 0;

  jyl_chart_widget_set_chart (JYL_CHART_WIDGET (view), chart);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  run_for (100);
  layout = jyl_chart_widget_get_layout (JYL_CHART_WIDGET (view), &zoom);
  g_assert_cmpfloat_with_epsilon (zoom, 2, 0.001);
  g_assert_cmpfloat_with_epsilon (jyl_layout_get_width (layout) * 2, gtk_widget_get_width (view), 0.01);

  gtk_settings_reset_property (settings, "gtk-xft-dpi");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_thumbnail (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) chart = make_chart (dataset, "wage", 0, 0);
  JylThumbnail *thumbnail = g_object_ref_sink (JYL_THUMBNAIL (jyl_thumbnail_new ()));

  g_assert_true (jyl_drawn_set_chart (JYL_DRAWN (thumbnail), chart));
  g_assert_false (jyl_drawn_set_chart (JYL_DRAWN (thumbnail), chart));

  jyl_thumbnail_set_indicator (thumbnail, dataset, "accidents");
  g_assert_cmpstr (jyl_view_get_indicator (jyl_chart_get_view (jyl_drawn_get_chart (JYL_DRAWN (thumbnail)))), ==,
                   "accidents");
  /* What is never drawn has no thumbnail either. */
  jyl_thumbnail_set_indicator (thumbnail, dataset, "members");
  g_assert_null (jyl_drawn_get_chart (JYL_DRAWN (thumbnail)));

  g_assert_finalize_object (thumbnail);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/charts/view/properties", test_properties);
  g_test_add_func ("/charts/view/walk", test_walk);
  g_test_add_func ("/charts/view/accessible", test_accessible);
  g_test_add_func ("/charts/view/pick", test_pick);
  g_test_add_func ("/charts/view/style", test_style);
  g_test_add_func ("/charts/view/text-size", test_text_size);
  g_test_add_func ("/charts/thumbnail", test_thumbnail);

  return g_test_run ();
}
