/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a person did to a chart is taken back step by step, and done again: years, figures, series, marks, comparison
 * and events. */

#include "charts-page-fixture.h"
#include "view-fixture.h"

static void
activate (Fixture *fixture, const char *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->page->actions), action, NULL);
}

static gboolean
can (Fixture *fixture, const char *action)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->page->actions), action);
}

/* Changes the view as a person's choice does. */
static void
take (Fixture *fixture, JylView *view)
{
  jyl_charts_page_set_view (fixture->page, view);
  jyl_view_unref (view);
}

static void
test_every_step (Fixture *fixture, gconstpointer data)
{
  static const char *const series[] = { "wage-law", NULL };
  static const JylArrange panels = JYL_ARRANGE_PANELS;
  JylRange *range = jyl_page_get_range (JYL_PAGE (fixture->page));
  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_view_unref);

#define KEEP() g_ptr_array_add (states, jyl_view_ref (fixture->page->view))
  go (fixture, "jylnama:indicator/wage", TRUE);
  g_assert_false (can (fixture, "undo"));
  KEEP ();
  take (fixture, view_with_series (fixture->page->view, series));
  KEEP ();
  take (fixture, view_with_transform (fixture->page->view, JYL_TRANSFORM_INDEX, 0, NULL));
  KEEP ();
  take (fixture, view_with_mark (fixture->page->view, JYL_MARK_LINE));
  KEEP ();
  take (fixture, view_with_arrange (fixture->page->view, &panels));
  KEEP ();
  take (fixture, jyl_view_with_flags (fixture->page->view, TRUE, NULL));
  KEEP ();
  jyl_range_set (range, jyl_day_from_ymd (2021, 1, 1), jyl_day_from_ymd (2023, 12, 31));
  KEEP ();
  g_signal_emit_by_name (fixture->page->compare_button, "toggled", "accidents");
  KEEP ();
  g_assert_cmpuint (jyl_view_get_n_parts (fixture->page->view), ==, 2);

  for (guint i = states->len - 1; i > 0; i--)
    {
      g_assert_true (can (fixture, "undo"));
      activate (fixture, "undo");
      g_assert_true (jyl_view_equal (fixture->page->view, g_ptr_array_index (states, i - 1)));
    }
  g_assert_false (can (fixture, "undo"));
  g_assert_true (jyl_range_is_whole (range));
  g_assert_cmpuint (jyl_chart_get_n_parts (jyl_charts_page_get_chart (fixture->page)), ==, 1);

  for (guint i = 1; i < states->len; i++)
    {
      activate (fixture, "redo");
      g_assert_true (jyl_view_equal (fixture->page->view, g_ptr_array_index (states, i)));
    }
  g_assert_false (can (fixture, "redo"));
  g_assert_cmpint (jyl_range_get_first (range), ==, jyl_day_from_ymd (2021, 1, 1));
}

/* Each chart has its own steps; going somewhere is none. */
static void
test_each_chart (Fixture *fixture, gconstpointer data)
{
  go (fixture, "jylnama:indicator/wage", TRUE);
  take (fixture, view_with_mark (fixture->page->view, JYL_MARK_LINE));
  go (fixture, "jylnama:indicator/accidents", TRUE);
  g_assert_false (can (fixture, "undo"));
  go (fixture, "jylnama:indicator/wage", TRUE);
  g_assert_true (can (fixture, "undo"));
  activate (fixture, "undo");
  g_assert_cmpint (jyl_part_get_mark (view_get_first (fixture->page->view)), ==, JYL_MARK_NONE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/charts/undo/every-step", Fixture, NULL, set_up, test_every_step, tear_down);
  g_test_add ("/charts/undo/each-chart", Fixture, NULL, set_up, test_each_chart, tear_down);

  return g_test_run ();
}
