/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Zooming, panning and flags of the chart on screen, over the embedded dataset. */

#include <math.h>

#include "charts-fixture.h"
#include "jyl-chart-widget.h"

typedef struct {
  JylDataset *dataset;
  JylRange   *range;
  GtkWidget  *view;
  GtkWidget  *window;
  const char *indicator;
  gboolean    flags;
  guint       n_changes;
} Fixture;

static void
follow (Fixture *self)
{
  g_autoptr (JylView) plain = jyl_view_new (self->indicator);
  g_autoptr (JylView) flagged = jyl_view_with_flags (plain, self->flags, NULL);
  g_autoptr (JylView) view =
      jyl_range_is_whole (self->range)
                 ? jyl_view_with_range (flagged, 0, 0)
                 : jyl_view_with_range (flagged, jyl_range_get_first (self->range), jyl_range_get_last (self->range));
  g_autoptr (JylChart) chart = jyl_chart_new (self->dataset, view, NULL);

  g_assert_nonnull (chart);
  jyl_chart_widget_set_chart (JYL_CHART_WIDGET (self->view), chart);
}

static void
range_changed_cb (Fixture *self)
{
  self->n_changes++;
  follow (self);
}

static void
set_up (Fixture *self, const char *indicator, gboolean flags)
{
  g_autoptr (GFile) file = jyl_reader_get_embedded ();
  g_autoptr (GError) error = NULL;
  g_autoptr (JylReading) reading = jyl_reader_read_file (file, NULL, &error);

  g_assert_no_error (error);
  *self = (Fixture) { .indicator = indicator, .flags = flags };
  self->dataset = g_object_ref (jyl_reading_get_dataset (reading));
  self->range = jyl_range_new (jyl_day_from_ymd (1990, 1, 1), jyl_day_from_ymd (2027, 12, 31));
  self->view = jyl_chart_widget_new ();
  self->window = show_in_window (self->view, 800, 500);
  jyl_chart_widget_set_range (JYL_CHART_WIDGET (self->view), self->range);
  g_signal_connect_swapped (self->range, "notify::range", G_CALLBACK (range_changed_cb), self);
  follow (self);
  run_for (50);
}

static void
tear_down (Fixture *self)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_clear_object (&self->range);
  g_clear_object (&self->dataset);
}

static int
get_length (Fixture *self)
{
  return jyl_range_get_last (self->range) - jyl_range_get_first (self->range) + 1;
}

static double
get_x (Fixture *self, double day)
{
  double zoom;
  JylLayout *layout = jyl_chart_widget_get_layout (JYL_CHART_WIDGET (self->view), &zoom);
  cairo_rectangle_t plots;
  double first, last;

  jyl_layout_get_plots (layout, &plots);
  first = jyl_layout_unmap_x (layout, plots.x);
  last = jyl_layout_unmap_x (layout, plots.x + plots.width);
  return (plots.x + plots.width * (day - first) / (last - first)) * zoom;
}

static void
test_zoom (void)
{
  Fixture fixture;
  JylChartWidget *view;
  double day = jyl_day_from_ymd (2020, 3, 1), x;
  int least;

  set_up (&fixture, "minimum-wage", FALSE);
  view = JYL_CHART_WIDGET (fixture.view);
  x = get_x (&fixture, day);

  /* Nothing to see more of. */
  g_assert_false (jyl_chart_widget_zoom (view, 2, x));
  g_assert_true (jyl_range_is_whole (fixture.range));

  for (guint i = 0; i < 6; i++)
    {
      double zoom;

      g_assert_true (jyl_chart_widget_zoom (view, 0.8, x));
      /* The day under the pointer stays there. */
      g_assert_cmpfloat_with_epsilon (jyl_layout_unmap_x (jyl_chart_widget_get_layout (view, &zoom), x), day, 30);
    }
  g_assert_cmpuint (fixture.n_changes, ==, 6);
  least = get_length (&fixture);
  g_assert_cmpint (least, <, 3200);

  while (jyl_chart_widget_zoom (view, 0.5, NAN))
    continue;
  g_assert_cmpint (get_length (&fixture), ==, 365);

  /* Out again to all there is, which is no choice of years. */
  for (guint i = 0; i < 40 && !jyl_range_is_whole (fixture.range); i++)
    jyl_chart_widget_zoom (view, 1.5, NAN);
  g_assert_true (jyl_range_is_whole (fixture.range));

  tear_down (&fixture);
}

static void
test_pan (void)
{
  Fixture fixture;
  JylChartWidget *view;
  int first, length;

  set_up (&fixture, "minimum-wage", FALSE);
  view = JYL_CHART_WIDGET (fixture.view);
  g_assert_false (jyl_chart_widget_pan (view, 0.5));

  jyl_range_set (fixture.range, jyl_day_from_ymd (2010, 1, 1), jyl_day_from_ymd (2014, 12, 31));
  first = jyl_range_get_first (fixture.range);
  length = get_length (&fixture);
  g_assert_true (jyl_chart_widget_pan (view, 0.2));
  g_assert_cmpint (ABS (jyl_range_get_first (fixture.range) - first - length / 5), <=, 1);
  g_assert_cmpint (get_length (&fixture), ==, length);
  while (jyl_chart_widget_pan (view, -1))
    continue;
  /* The first year that the chart has. */
  g_assert_cmpint (jyl_range_get_first (fixture.range), ==, jyl_day_from_ymd (1995, 1, 1));
  g_assert_cmpint (get_length (&fixture), ==, length);

  tear_down (&fixture);
}

static void
test_bars (void)
{
  Fixture fixture;
  JylChartWidget *view;
  int year, month, day;

  set_up (&fixture, "accidents", FALSE);
  view = JYL_CHART_WIDGET (fixture.view);
  g_assert_true (jyl_chart_widget_zoom (view, 0.6, NAN));
  jyl_day_to_ymd (jyl_range_get_first (fixture.range), &year, &month, &day);
  g_assert_cmpint (month * 100 + day, ==, 101);
  jyl_day_to_ymd (jyl_range_get_last (fixture.range), &year, &month, &day);
  g_assert_cmpint (month * 100 + day, ==, 1231);

  /* A key moves by a year at least. */
  g_assert_true (jyl_chart_widget_pan (view, -0.01));
  jyl_day_to_ymd (jyl_range_get_last (fixture.range), &month, NULL, NULL);
  g_assert_cmpint (month, ==, year - 1);

  tear_down (&fixture);
}

static void
test_brush (void)
{
  Fixture fixture;
  JylChartWidget *view;
  double from, to;

  set_up (&fixture, "minimum-wage", FALSE);
  view = JYL_CHART_WIDGET (fixture.view);
  from = get_x (&fixture, jyl_day_from_ymd (2018, 7, 1));
  to = get_x (&fixture, jyl_day_from_ymd (2024, 2, 1));

  g_assert_false (jyl_chart_widget_select_years (view, from, from + 1));
  g_assert_true (jyl_chart_widget_select_years (view, to, from));
  g_assert_cmpint (ABS (jyl_range_get_first (fixture.range) - jyl_day_from_ymd (2018, 7, 1)), <=, 1);
  g_assert_cmpint (ABS (jyl_range_get_last (fixture.range) - jyl_day_from_ymd (2024, 2, 1)), <=, 1);

  /* And back. */
  g_assert_true (jyl_range_go_back (fixture.range));
  g_assert_true (jyl_range_is_whole (fixture.range));

  tear_down (&fixture);
}

static void
test_no_range (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) chart = make_chart (dataset, "wage", 0, 0);
  JylChartWidget *view = g_object_ref_sink (JYL_CHART_WIDGET (jyl_chart_widget_new ()));
  g_autoptr (JylRange) range = jyl_range_new (1, 1000);
  guint n_range = 0;

  jyl_chart_widget_set_chart (view, chart);
  g_assert_false (jyl_chart_widget_zoom (view, 0.5, NAN));
  g_assert_false (jyl_chart_widget_pan (view, 0.5));
  g_assert_false (jyl_chart_widget_select_years (view, 10, 100));
  g_assert_false (jyl_chart_widget_walk_flags (view, 1));

  g_signal_connect_swapped (view, "notify::range", G_CALLBACK (count_cb), &n_range);
  jyl_chart_widget_set_range (view, range);
  jyl_chart_widget_set_range (view, range);
  g_assert_true (jyl_chart_widget_get_range (view) == range);
  g_assert_cmpuint (n_range, ==, 1);
  g_assert_finalize_object (view);
}

static void
event_activated_cb (JylChartWidget *view, JylEvent *event, JylEvent **out)
{
  *out = event;
}

static void
test_flags (void)
{
  Fixture fixture;
  JylChartWidget *view;
  JylChart *chart;
  JylEvent *event;
  g_autofree char *sentence = NULL;
  guint n_flags;

  set_up (&fixture, "minimum-wage", TRUE);
  view = JYL_CHART_WIDGET (fixture.view);
  chart = jyl_chart_widget_get_chart (view);
  n_flags = jyl_chart_get_n_flags (chart);
  g_assert_cmpuint (n_flags, >, 3);

  g_assert_null (jyl_chart_widget_get_event (view));
  g_assert_true (jyl_chart_widget_walk_flags (view, 1));
  g_assert_true (jyl_chart_widget_get_event (view) == jyl_chart_get_flag (chart, 0)->event);
  g_assert_true (jyl_chart_widget_walk_flags (view, -1));
  event = jyl_chart_widget_get_event (view);
  g_assert_true (event == jyl_chart_get_flag (chart, n_flags - 1)->event);
  sentence = jyl_chart_describe_flag (chart, n_flags - 1);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sentence);

  /* The cursor stays on its event as the years change, while the event is there. */
  jyl_range_set (fixture.range, jyl_day_from_ymd (2024, 6, 1), jyl_day_from_ymd (2026, 12, 31));
  g_assert_true (jyl_chart_widget_get_event (view) == event);
  jyl_range_set (fixture.range, jyl_day_from_ymd (2000, 1, 1), jyl_day_from_ymd (2012, 12, 31));
  g_assert_null (jyl_chart_widget_get_event (view));

  tear_down (&fixture);
}

/* Emits what a click of the first button is, at a place of the widget. */
static void
click (GtkWidget *widget, double x, double y)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  guint n_clicks = 0;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_GESTURE_CLICK (controller) ||
          gtk_gesture_single_get_button (GTK_GESTURE_SINGLE (controller)) != GDK_BUTTON_PRIMARY)
        continue;
      g_signal_emit_by_name (controller, "released", 1, x, y);
      n_clicks++;
    }
  g_assert_cmpuint (n_clicks, ==, 1);
}

/* A click on a flag asks for its event, and doesn't move the cursor of points. */
static void
test_flags_activated (void)
{
  Fixture fixture;
  JylChartWidget *view;
  JylLayout *layout;
  JylEvent *activated = NULL;
  cairo_rectangle_t area;
  double zoom;

  set_up (&fixture, "minimum-wage", TRUE);
  view = JYL_CHART_WIDGET (fixture.view);
  g_signal_connect (view, "event-activated", G_CALLBACK (event_activated_cb), &activated);

  layout = jyl_chart_widget_get_layout (view, &zoom);
  for (guint i = 0; i < jyl_chart_get_n_flags (jyl_chart_widget_get_chart (view)); i++)
    {
      g_assert_true (jyl_layout_get_flag_area (layout, i, &area));
      click (fixture.view, (area.x + area.width / 2) * zoom, (area.y + area.height / 2) * zoom);
      g_assert_true (activated == jyl_chart_get_flag (jyl_chart_widget_get_chart (view), i)->event);
    }
  g_assert_null (jyl_chart_widget_get_selected (view));

  tear_down (&fixture);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/charts/time/zoom", test_zoom);
  g_test_add_func ("/charts/time/pan", test_pan);
  g_test_add_func ("/charts/time/bars", test_bars);
  g_test_add_func ("/charts/time/brush", test_brush);
  g_test_add_func ("/charts/time/no-range", test_no_range);
  g_test_add_func ("/charts/time/flags", test_flags);
  g_test_add_func ("/charts/time/flags-activated", test_flags_activated);

  return g_test_run ();
}
