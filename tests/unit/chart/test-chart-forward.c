/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A view that names ids of before is drawn as one that names those of now. */

#include "jyl-chart.h"
#include "jyl-flags.h"
#include "sample-fixture.h"
#include "view-fixture.h"

static void
test_former_ids (void)
{
  static const char *const series[] = { "pay-per-hour-bureau", NULL };
  static const char *const compared[] = { "members", NULL };
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "format", "good", "foreign.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (JylDataset) dataset = read_dataset (file);
  g_autoptr (JylView) old = jyl_view_new ("minimum-pay");
  g_autoptr (JylView) share = view_with_transform (old, JYL_TRANSFORM_SHARE, 0, "pay-per-hour");
  g_autoptr (JylView) renamed = view_with_indicator (share, "pay-per-hour");
  g_autoptr (JylView) chosen = view_with_series (renamed, series);
  g_autoptr (JylView) written = jyl_view_with_compare (chosen, compared);
  g_autoptr (JylView) view = jyl_chart_forward_view (dataset, written);
  g_autoptr (JylView) same = jyl_chart_forward_view (dataset, view);
  g_autoptr (JylView) nominal = view_with_transform (view, JYL_TRANSFORM_NOMINAL, 0, NULL);
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, nominal, NULL);

  g_assert_nonnull (chart);
  g_assert_cmpuint (jyl_chart_get_n_series (chart), ==, 2);
  g_assert_cmpstr (jyl_view_get_indicator (view), ==, "hourly-pay");
  g_assert_cmpstr (jyl_part_get_series (view_get_first (view))[0], ==, "hourly-pay-bureau");
  g_assert_cmpstr (jyl_part_get_reference (view_get_first (view)), ==, "hourly-pay");
  g_assert_cmpuint (jyl_view_get_n_parts (view), ==, 2);
  g_assert_true (jyl_view_equal (view, same));
}

/* Flags are ids of events. */
static void
test_former_flags (void)
{
  static const char event[] =
    "\"events\": [{\"id\": \"strike\", \"formerly\": [\"walkout\"], \"title\": \"A strike\", \"kind\": \"dispute\","
    " \"topic\": \"Pay\", \"date\": \"2021-10\", \"citations\": [{\"document\": \"yearbook\"}]}],";
  static const char *const flags[] = { "walkout", NULL };
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "format", "good", "foreign.json", NULL);
  g_autoptr (JylDataset) dataset = read_changed (path, "\"events\": [],", event);
  g_autoptr (JylView) plain = jyl_view_new ("hourly-pay");
  g_autoptr (JylView) flagged = jyl_view_with_flags (plain, TRUE, flags);
  g_autoptr (JylView) view = jyl_chart_forward_view (dataset, flagged);
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, NULL);

  g_assert_cmpstr (jyl_view_get_events (view)[0], ==, "strike");
  g_assert_null (jyl_view_get_events (view)[1]);
  g_assert_cmpuint (jyl_chart_get_n_flags (chart), ==, 1);
}

/* What an event is about may be told by an id that was given up. */
static void
test_former_link (void)
{
  static const char event[] =
    "\"events\": [{\"id\": \"strike\", \"title\": \"A strike\", \"kind\": \"dispute\", \"date\": \"2021-10\","
    " \"about\": [\"pay-per-hour\"], \"citations\": [{\"document\": \"yearbook\"}]}],";
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "format", "good", "foreign.json", NULL);
  g_autoptr (JylDataset) dataset = read_changed (path, "\"events\": [],", event);
  g_autoptr (JylView) about = jyl_view_new ("hourly-pay");
  g_autoptr (JylView) other = jyl_view_new ("members");
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, about, NULL);
  g_autoptr (JylChart) other_chart = jyl_chart_new (dataset, other, NULL);

  g_assert_cmpint (jyl_chart_get_nearness (chart, jyl_dataset_lookup (dataset, "strike")), ==, JYL_NEARNESS_LINKED);
  g_assert_cmpint (jyl_chart_get_nearness (other_chart, jyl_dataset_lookup (dataset, "strike")), ==,
                   JYL_NEARNESS_OTHER);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart/forward/former-ids", test_former_ids);
  g_test_add_func ("/chart/forward/former-flags", test_former_flags);
  g_test_add_func ("/chart/forward/former-link", test_former_link);

  return g_test_run ();
}
