/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-list-page-private.h"
#include "window-fixture.h"

/* A section's page in a window, over the small dataset; where its buttons lead is kept. */

typedef struct {
  JylDataset *dataset;
  JylRange *range;
  GtkWidget *window;
  JylListPage *page;
  GString *places;   /* "go jylnama:…\n", "replace jylnama:…\n" */
  gboolean is_here;  /* whether the last of them is a place of this page */
} Fixture;

static inline void
walk_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  Fixture *fixture = user_data;
  const char *uri = g_variant_get_string (parameter, NULL);
  g_autoptr (JylAddress) address = jyl_address_parse (uri, NULL);

  g_string_append_printf (fixture->places, "%s %s\n", g_action_get_name (G_ACTION (action)), uri);
  fixture->is_here = jyl_page_go (JYL_PAGE (fixture->page), address);
}

/* @data: the section's name. */
static inline void
set_up (Fixture *fixture, gconstpointer data)
{
  static const GActionEntry entries[] = {
    { .name = "go", .activate = walk_cb, .parameter_type = "s" },
    { .name = "replace", .activate = walk_cb, .parameter_type = "s" },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  fixture->dataset = read_small_dataset ();
  fixture->range = jyl_range_new (jyl_day_from_ymd (2000, 1, 1), jyl_day_from_ymd (2030, 12, 31));
  fixture->places = g_string_new (NULL);
  fixture->page = JYL_LIST_PAGE (jyl_list_page_new (jyl_listing_find (data)));
  fixture->window = adw_window_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), fixture);
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (actions));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 600);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  jyl_page_set_dataset (JYL_PAGE (fixture->page), fixture->dataset, fixture->range);
  gtk_window_present (GTK_WINDOW (fixture->window));
  run_milliseconds (150);
}

static inline void
tear_down (Fixture *fixture, gconstpointer data)
{
  JylListPage *page = g_object_ref (fixture->page);

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  run_milliseconds (50);
  g_assert_finalize_object (page);
  g_string_free (fixture->places, TRUE);
  g_object_unref (fixture->range);
  g_assert_finalize_object (fixture->dataset);
}

static inline void
assert_described (Fixture *fixture, char *(*describe) (Fixture *fixture), const char *expected, const char *count)
{
  g_autofree char *description = describe (fixture);

  g_assert_cmpstr (description, ==, expected);
  g_assert_cmpstr (gtk_label_get_label (fixture->page->count), ==, count);
}
