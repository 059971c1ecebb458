/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "charts-fixture.h"
#include "jyl-charts-page-private.h"

/* A window that knows one page and remembers the places it was sent to. */
typedef struct {
  JylDataset    *dataset;
  JylRange      *range;
  GtkWidget     *window;
  JylChartsPage *page;
  GPtrArray     *places; /* "go …" and "replace …" */
} Fixture;

static inline void
walk_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  Fixture *fixture = user_data;
  const char *uri = g_variant_get_string (parameter, NULL);
  g_autoptr (JylAddress) address = jyl_address_parse (uri, NULL);

  g_ptr_array_add (fixture->places, g_strdup_printf ("%s %s", g_action_get_name (G_ACTION (action)), uri));
  g_assert_nonnull (address);
  jyl_page_go (JYL_PAGE (fixture->page), address);
}

static inline void
set_up (Fixture *fixture, gconstpointer data)
{
  const GActionEntry entries[] = {
    { .name = "go", .activate = walk_cb, .parameter_type = "s" },
    { .name = "replace", .activate = walk_cb, .parameter_type = "s" },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  GtkWidget *overlay = adw_toast_overlay_new ();

  fixture->dataset = load_dataset ();
  fixture->range = jyl_range_new (jyl_day_from_ymd (2010, 1, 1), jyl_day_from_ymd (2026, 12, 31));
  fixture->places = g_ptr_array_new_with_free_func (g_free);
  fixture->page = JYL_CHARTS_PAGE (jyl_charts_page_new ());
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), GTK_WIDGET (fixture->page));
  fixture->window = show_in_window (overlay, 1200, 700);
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), fixture);
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (actions));
  jyl_page_set_dataset (JYL_PAGE (fixture->page), fixture->dataset, fixture->range);
}

static inline void
tear_down (Fixture *fixture, gconstpointer data)
{
  JylChartsPage *page = g_object_ref (fixture->page);

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  run_for (50);
  g_assert_finalize_object (page);
  g_ptr_array_unref (fixture->places);
  g_clear_object (&fixture->range);
  g_clear_object (&fixture->dataset);
}

static inline void
go (Fixture *fixture, const char *uri, gboolean expected)
{
  g_autoptr (JylAddress) address = jyl_address_parse (uri, NULL);

  g_assert_nonnull (address);
  g_assert_true (jyl_page_go (JYL_PAGE (fixture->page), address) == expected);
}
