/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts-page-fixture.h"
#include "jyl-chart-content.h"
#include "sample-fixture.h"

static GtkWidget *
find (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static const char *
last_place (Fixture *fixture)
{
  return fixture->places->len > 0 ? g_ptr_array_index (fixture->places, fixture->places->len - 1) : NULL;
}

static void
test_addresses (Fixture *fixture, gconstpointer data)
{
  JylChartList *list = JYL_CHART_LIST (find (GTK_WIDGET (fixture->page), JYL_TYPE_CHART_LIST));
  JylObservation *observation;

  /* The section alone shows the first chart. */
  go (fixture, "jylnama:charts", TRUE);
  g_assert_cmpstr (jyl_page_get_title (JYL_PAGE (fixture->page)), ==, "Wage");
  g_assert_cmpstr (jyl_chart_list_get_selected (list), ==, "wage");
  g_assert_cmpuint (jyl_chart_list_get_n_shown (list), ==, 3);

  go (fixture, "jylnama:indicator/accidents", TRUE);
  g_assert_cmpstr (jyl_page_get_title (JYL_PAGE (fixture->page)), ==, "Accidents");
  g_assert_cmpstr (jyl_chart_list_get_selected (list), ==, "accidents");
  g_assert_false (jyl_charts_page_has_card (fixture->page));

  /* Where it was left is where the section comes back to. */
  go (fixture, "jylnama:charts", TRUE);
  g_assert_cmpstr (jyl_chart_list_get_selected (list), ==, "accidents");

  go (fixture, "jylnama:indicator/accidents?series=accidents-union&period=2022", TRUE);
  observation = jyl_charts_page_get_selected (fixture->page);
  g_assert_nonnull (observation);
  g_assert_cmpfloat (jyl_observation_get_value (observation), ==, 1465);
  g_assert_true (jyl_charts_page_has_card (fixture->page));

  go (fixture, "jylnama:indicator/nowhere", FALSE);
  go (fixture, "jylnama:indicator/report", FALSE);
  g_assert_cmpstr (jyl_page_get_title (JYL_PAGE (fixture->page)), ==, "Accidents");

  /* A lone number has a table and a card, but no chart. */
  go (fixture, "jylnama:indicator/members?series=members-union&period=2024-12-25", TRUE);
  g_assert_null (jyl_charts_page_get_chart (fixture->page));
  g_assert_true (jyl_charts_page_has_card (fixture->page));
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->page->actions), "export"));
}

/* A series is found by an id that it had before. */
static void
test_former_series (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "charts", "charts.json", NULL);
  g_autoptr (JylDataset) renamed = read_changed (path, "\"id\": \"accidents-union\",",
                                                 "\"id\": \"accidents-union\", \"formerly\": [\"accidents-told\"],");

  jyl_page_set_dataset (JYL_PAGE (fixture->page), renamed, fixture->range);
  go (fixture, "jylnama:indicator/accidents?series=accidents-told&period=2022", TRUE);
  g_assert_cmpfloat (jyl_observation_get_value (jyl_charts_page_get_selected (fixture->page)), ==, 1465);
  g_assert_true (jyl_charts_page_has_card (fixture->page));
}

/* Each of whose series is a number by itself: it is shown as a number is, and the page is wholly about it. */
static void
test_lone_series (Fixture *fixture, gconstpointer data)
{
  JylChartList *list = JYL_CHART_LIST (find (GTK_WIDGET (fixture->page), JYL_TYPE_CHART_LIST));
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "charts", "charts.json", NULL);
  g_autoptr (JylDataset) lone = read_changed (path, "\"id\": \"bonus-bureau\",",
                                              "\"id\": \"bonus-bureau\", \"mark\": \"none\",");

  jyl_page_set_dataset (JYL_PAGE (fixture->page), lone, fixture->range);
  go (fixture, "jylnama:indicator/accidents?series=accidents-union&period=2022", TRUE);
  go (fixture, "jylnama:indicator/bonus", TRUE);
  g_assert_null (jyl_charts_page_get_chart (fixture->page));
  g_assert_null (jyl_charts_page_get_selected (fixture->page));
  g_assert_null (fixture->page->view);
  g_assert_cmpstr (jyl_chart_list_get_selected (list), ==, "bonus");
  g_assert_cmpstr (jyl_page_get_title (JYL_PAGE (fixture->page)), ==, "Bonus");

  /* What an address names and can't be had leaves the chart as it was. */
  go (fixture, "jylnama:indicator/accidents?transform=real", TRUE);
  g_assert_cmpstr (jyl_chart_list_get_selected (list), ==, "accidents");
  g_assert_cmpint (jyl_chart_get_transform (jyl_charts_page_get_chart (fixture->page)), ==, JYL_TRANSFORM_NOMINAL);
}

/* Asking for a point is a place; passing points is one only while the card is open, and then it
 * takes the place of the one before. */
static void
test_selection (Fixture *fixture, gconstpointer data)
{
  JylChartWidget *view = JYL_CHART_WIDGET (find (GTK_WIDGET (fixture->page), JYL_TYPE_CHART_WIDGET));
  JylChartTable *table = JYL_CHART_TABLE (find (GTK_WIDGET (fixture->page), JYL_TYPE_CHART_TABLE));
  JylPointCard *card = JYL_POINT_CARD (find (GTK_WIDGET (fixture->page), JYL_TYPE_POINT_CARD));

  go (fixture, "jylnama:indicator/wage", TRUE);
  jyl_chart_widget_walk (view, JYL_WALK_END);
  g_assert_true (jyl_chart_table_get_selected (table) == jyl_chart_widget_get_selected (view));
  g_assert_cmpuint (fixture->places->len, ==, 0);
  g_assert_false (jyl_charts_page_has_card (fixture->page));

  g_signal_emit_by_name (view, "point-activated", jyl_chart_widget_get_selected (view));
  g_assert_cmpuint (fixture->places->len, ==, 1);
  g_assert_cmpstr (last_place (fixture), ==, "go jylnama:indicator/wage?series=wage-law&period=2024");
  g_assert_true (jyl_charts_page_has_card (fixture->page));
  g_assert_true (jyl_point_card_get_observation (card) == jyl_chart_widget_get_selected (view));

  jyl_chart_widget_walk (view, JYL_WALK_LEFT);
  g_assert_cmpuint (fixture->places->len, ==, 2);
  g_assert_cmpstr (last_place (fixture), ==, "replace jylnama:indicator/wage?series=wage-law&period=2023");
  g_assert_true (jyl_point_card_get_observation (card) == jyl_chart_widget_get_selected (view));

  /* The row leads as the cursor does. */
  g_signal_emit_by_name (table, "point-selected", get_observation (jyl_charts_page_get_chart (fixture->page), 1, 0));
  g_assert_true (jyl_chart_widget_get_selected (view) == jyl_chart_table_get_selected (table));
  g_assert_cmpstr (last_place (fixture), ==, "replace jylnama:indicator/wage?series=wage-told&period=2022");

  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "page.close-card", NULL);
  g_assert_false (jyl_charts_page_has_card (fixture->page));
  g_assert_cmpstr (last_place (fixture), ==, "go jylnama:indicator/wage");
  g_assert_nonnull (jyl_chart_widget_get_selected (view));

  /* Taking the cursor away closes the card with it. */
  g_signal_emit_by_name (view, "point-activated", jyl_chart_widget_get_selected (view));
  g_assert_true (jyl_charts_page_has_card (fixture->page));
  g_signal_emit_by_name (view, "point-selected", NULL);
  g_assert_false (jyl_charts_page_has_card (fixture->page));
}

static void
test_series (Fixture *fixture, gconstpointer data)
{
  GActionGroup *actions;

  go (fixture, "jylnama:indicator/accidents", TRUE);
  g_assert_cmpuint (jyl_chart_get_n_series (jyl_charts_page_get_chart (fixture->page)), ==, 2);

  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "page.series-accidents-bureau", NULL);
  g_assert_cmpuint (jyl_chart_get_n_series (jyl_charts_page_get_chart (fixture->page)), ==, 1);

  /* The last one can't be switched off. */
  actions = G_ACTION_GROUP (fixture->page->actions);
  g_assert_false (g_action_group_get_action_enabled (actions, "series-accidents-union"));
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "page.series-accidents-union", NULL);
  g_assert_cmpuint (jyl_chart_get_n_series (jyl_charts_page_get_chart (fixture->page)), ==, 1);

  /* It stays as it was left, and a point that is asked for brings its series back. */
  go (fixture, "jylnama:indicator/wage", TRUE);
  go (fixture, "jylnama:indicator/accidents", TRUE);
  g_assert_cmpuint (jyl_chart_get_n_series (jyl_charts_page_get_chart (fixture->page)), ==, 1);
  go (fixture, "jylnama:indicator/accidents?series=accidents-bureau&period=2021", TRUE);
  g_assert_cmpuint (jyl_chart_get_n_series (jyl_charts_page_get_chart (fixture->page)), ==, 2);
  g_assert_nonnull (jyl_charts_page_get_selected (fixture->page));
}

static void
test_language (Fixture *fixture, gconstpointer data)
{
  go (fixture, "jylnama:indicator/wage", TRUE);
  g_assert_cmpstr (jyl_chart_get_title (jyl_charts_page_get_chart (fixture->page)), ==, "Wage in the country");

  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "page.language", "s", "kk");
  g_assert_cmpstr (jyl_chart_get_title (jyl_charts_page_get_chart (fixture->page)), ==, "Елдегі жалақы");

  /* Of all charts, not of this one. */
  go (fixture, "jylnama:indicator/accidents", TRUE);
  g_assert_cmpint (jyl_view_get_language (jyl_chart_get_view (jyl_charts_page_get_chart (fixture->page))), ==,
                   JYL_LANGUAGE_KK);
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "page.language", "s", "interface");
  g_assert_cmpint (jyl_view_get_language (jyl_chart_get_view (jyl_charts_page_get_chart (fixture->page))), ==,
                   JYL_LANGUAGE_EN);
}

static void
test_range (Fixture *fixture, gconstpointer data)
{
  JylChart *chart;

  go (fixture, "jylnama:indicator/wage?series=wage-law&period=2020", TRUE);
  jyl_range_set (fixture->range, jyl_day_from_ymd (2023, 1, 1), jyl_day_from_ymd (2024, 12, 31));
  chart = jyl_charts_page_get_chart (fixture->page);
  g_assert_cmpuint (jyl_chart_get_series (chart, 0)->points->len, ==, 2);

  /* What was open stays open, and has its cursor again when its point is back. */
  g_assert_true (jyl_charts_page_has_card (fixture->page));
  g_assert_null (jyl_charts_page_get_selected (fixture->page));

  jyl_range_set (fixture->range, jyl_day_from_ymd (2010, 1, 1), jyl_day_from_ymd (2012, 12, 31));
  g_assert_true (jyl_chart_is_empty (jyl_charts_page_get_chart (fixture->page)));
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->page->actions), "export"));

  jyl_range_reset (fixture->range);
  chart = jyl_charts_page_get_chart (fixture->page);
  g_assert_cmpuint (jyl_chart_get_series (chart, 0)->points->len, ==, 5);
  g_assert_nonnull (jyl_charts_page_get_selected (fixture->page));
}

/* An address says all that a view can; what it doesn't say stays as it is. */
static void
test_query (Fixture *fixture, gconstpointer data)
{
  JylPart *part;
  int first, last;

  go (fixture, "jylnama:indicator/wage?transform=index&base=2022&range=2021/2024&language=ru", TRUE);
  part = jyl_view_get_part (fixture->page->view, 0);
  g_assert_cmpint (jyl_part_get_transform (part), ==, JYL_TRANSFORM_INDEX);
  g_assert_cmpint (jyl_part_get_base (part), ==, 2022);
  g_assert_cmpint (jyl_view_get_language (fixture->page->view), ==, JYL_LANGUAGE_RU);
  jyl_view_get_range (fixture->page->view, &first, &last);
  g_assert_cmpint (first, ==, jyl_day_from_ymd (2021, 1, 1));
  g_assert_cmpint (last, ==, jyl_day_from_ymd (2024, 12, 31));
  g_assert_cmpint (jyl_range_get_first (fixture->range), ==, first);
  g_assert_cmpint (jyl_range_get_last (fixture->range), ==, last);

  go (fixture, "jylnama:indicator/wage", TRUE);
  g_assert_cmpint (jyl_part_get_transform (jyl_view_get_part (fixture->page->view, 0)), ==, JYL_TRANSFORM_INDEX);

  go (fixture, "jylnama:indicator/wage?transform=nominal&series=wage-law", TRUE);
  part = jyl_view_get_part (fixture->page->view, 0);
  g_assert_cmpint (jyl_part_get_transform (part), ==, JYL_TRANSFORM_NOMINAL);
  g_assert_cmpstr (jyl_part_get_series (part)[0], ==, "wage-law");
  g_assert_null (jyl_part_get_series (part)[1]);
  g_assert_cmpint (jyl_view_get_language (fixture->page->view), ==, JYL_LANGUAGE_RU);
}

static void
test_filter (Fixture *fixture, gconstpointer data)
{
  JylChartList *list = JYL_CHART_LIST (find (GTK_WIDGET (fixture->page), JYL_TYPE_CHART_LIST));

  go (fixture, "jylnama:charts", TRUE);
  g_assert_true (jyl_page_filter (JYL_PAGE (fixture->page), "bon"));
  run_for (300);
  g_assert_cmpuint (jyl_chart_list_get_n_shown (list), ==, 1);
  jyl_page_filter (JYL_PAGE (fixture->page), "zzz");
  run_for (300);
  g_assert_cmpuint (jyl_chart_list_get_n_shown (list), ==, 0);
  jyl_page_filter (JYL_PAGE (fixture->page), "");
  run_for (300);
  g_assert_cmpuint (jyl_chart_list_get_n_shown (list), ==, 3);
}

static void
test_again (Fixture *fixture, gconstpointer data)
{
  g_autoptr (JylDataset) other = load_dataset ();
  g_autoptr (JylRange) range = jyl_range_new (jyl_day_from_ymd (2010, 1, 1), jyl_day_from_ymd (2026, 12, 31));

  go (fixture, "jylnama:indicator/wage?series=wage-law&period=2024", TRUE);
  jyl_page_set_dataset (JYL_PAGE (fixture->page), other, range);
  g_assert_null (jyl_charts_page_get_chart (fixture->page));
  g_assert_false (jyl_charts_page_has_card (fixture->page));
  g_assert_cmpuint (fixture->places->len, ==, 0);

  go (fixture, "jylnama:indicator/wage?series=wage-law&period=2024", TRUE);
  g_assert_true (jyl_chart_get_dataset (jyl_charts_page_get_chart (fixture->page)) == other);
  /* The page keeps nothing of the first. */
  g_assert_cmpuint (G_OBJECT (fixture->dataset)->ref_count, ==, 1);
}

/* The share of the height is kept for the next window, whatever its size. */
static void
test_split (Fixture *fixture, gconstpointer data)
{
  int height = 0;

  go (fixture, "jylnama:indicator/wage", TRUE);
  /* What was remembered is restored once the height is known; on a busy machine that takes its time. */
  for (guint i = 0; i < 100; i++)
    {
      run_for (50);
      height = gtk_widget_get_height (GTK_WIDGET (fixture->page->paned));
      if (height > 300 && ABS (gtk_paned_get_position (fixture->page->paned) * 1000 / height - 620) < 5)
        break;
    }
  g_assert_cmpint (height, >, 300);
  gtk_paned_set_position (fixture->page->paned, height / 2);
  run_for (50);
  gtk_widget_set_visible (fixture->window, FALSE);
  g_assert_cmpint (ABS (jyl_settings_get_int (fixture->page->settings, "chart-split") - 500), <, 5);
}

static void
read_text_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  char **text = user_data;
  g_autoptr (GError) error = NULL;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, &error);
  g_assert_no_error (error);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  gboolean *is_written = user_data;
  g_autoptr (GError) error = NULL;

  gdk_content_provider_write_mime_type_finish (GDK_CONTENT_PROVIDER (source), result, &error);
  g_assert_no_error (error);
  *is_written = TRUE;
}

/* What is pasted as @mime_type. */
static char *
paste (GdkContentProvider *content, const char *mime_type)
{
  g_autoptr (GdkContentFormats) formats = gdk_content_provider_ref_formats (content);
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  gboolean is_written = FALSE;

  g_assert_true (gdk_content_formats_contain_mime_type (formats, mime_type));
  gdk_content_provider_write_mime_type_async (content, mime_type, stream, G_PRIORITY_DEFAULT, NULL, written_cb,
                                              &is_written);
  run_until (&is_written);

  return g_strndup (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream)),
                    g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream)));
}

static void
assert_pasted (GdkContentProvider *content, const char *mime_type, const char *prefix, const char *part)
{
  g_autofree char *text = paste (content, mime_type);

  if (!g_str_has_prefix (text, prefix) || strstr (text, part) == NULL)
    g_error ("%s pastes as: %s", mime_type, text);
}

static void
test_copy (Fixture *fixture, gconstpointer data)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (fixture->page));
  g_autoptr (GdkContentProvider) content = NULL;
  g_autofree char *text = NULL;
  GValue value = G_VALUE_INIT;

  go (fixture, "jylnama:indicator/wage", TRUE);
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "page.copy", NULL);
  content = g_object_ref (gdk_clipboard_get_content (clipboard));
  g_assert_true (JYL_IS_CHART_CONTENT (content));

  gdk_clipboard_read_text_async (clipboard, NULL, read_text_cb, &text);
  for (guint i = 0; text == NULL && i < 50; i++)
    run_for (20);
  g_assert_nonnull (text);
  g_assert_true (g_str_has_prefix (text, "Wage in the country. "));
  g_assert_nonnull (strstr (text, "85,000"));

  assert_pasted (content, "image/png", "\211PNG", "");
  assert_pasted (content, "image/svg+xml", "<?xml", "<svg");
  assert_pasted (content, "text/html", "<!DOCTYPE html>", "<td align=\"right\">85,000</td>");
  assert_pasted (content, "text/tab-separated-values", "Series\tPeriod\tValue\t", "Set by law\t2024\t85000\t");
  assert_pasted (content, "text/plain", text, "Source");

  /* A picture of twice the view's pixels. */
  g_value_init (&value, GDK_TYPE_TEXTURE);
  g_assert_true (gdk_content_provider_get_value (content, &value, NULL));
  g_assert_cmpint (gdk_texture_get_width (g_value_get_object (&value)), ==, 2560);
  g_value_unset (&value);
}

/* The sentence is about the point that is chosen, and only about it. */
static void
test_copy_point (Fixture *fixture, gconstpointer data)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (fixture->page));
  g_autoptr (GdkContentProvider) content = NULL;
  g_autofree char *text = NULL;

  go (fixture, "jylnama:indicator/accidents?series=accidents-union&period=2022", TRUE);
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "page.copy", NULL);
  content = g_object_ref (gdk_clipboard_get_content (clipboard));
  text = paste (content, "text/plain;charset=utf-8");
  g_assert_nonnull (strstr (text, " 2022: 1,465 "));
  g_assert_nonnull (strstr (text, "Source: "));
  g_assert_null (strstr (text, "2023"));
}

/* At the end of the page's dispose: what it still says of the dialog. */
static void
disposed_cb (gpointer data, GObject *page)
{
  *(GtkWidget **) data = JYL_CHARTS_PAGE (page)->dialog;
}

/* A window that is destroyed while something is about to be exported: the dialog may outlive the page, and then has
 * nothing of it left to write into. */
static void
test_destroyed_while_exporting (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GtkWidget) dialog = NULL;
  GtkWidget *left = fixture->window;

  go (fixture, "jylnama:indicator/wage", TRUE);
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "page.export", NULL);
  g_set_object (&dialog, fixture->page->dialog);
  g_assert_nonnull (dialog);
  g_object_weak_ref (G_OBJECT (fixture->page), disposed_cb, &left);
  run_for (50);

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  run_for (50);
  g_assert_null (left);
  g_assert_false (gtk_widget_get_visible (dialog));
}

/* After a test that has destroyed the window. */
static void
clear (Fixture *fixture, gconstpointer data)
{
  g_ptr_array_unref (fixture->places);
  g_clear_object (&fixture->range);
  g_clear_object (&fixture->dataset);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name) g_test_add ("/charts/page/" #name, Fixture, NULL, set_up, test_##name, tear_down)
  ADD (addresses);
  ADD (former_series);
  ADD (lone_series);
  ADD (selection);
  ADD (series);
  ADD (language);
  ADD (range);
  ADD (query);
  ADD (filter);
  ADD (again);
  ADD (split);
  ADD (copy);
  ADD (copy_point);
#undef ADD
  g_test_add ("/charts/page/destroyed_while_exporting", Fixture, NULL, set_up, test_destroyed_while_exporting, clear);

  return g_test_run ();
}
