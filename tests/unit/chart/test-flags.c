/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "flags-fixture.h"

static char *
flags_to_string (JylChart *chart)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < jyl_chart_get_n_flags (chart); i++)
    {
      const JylFlag *flag = jyl_chart_get_flag (chart, i);

      g_string_append_printf (string, "%s%u %s", i > 0 ? " | " : "", flag->number,
                              jyl_record_get_id (flag->event));
    }

  return g_string_free (string, FALSE);
}

#define assert_flags(chart, expected) \
  G_STMT_START \
  { \
    g_autofree char *flags_ = flags_to_string (chart); \
    g_assert_cmpstr (flags_, ==, (expected)); \
  } \
  G_STMT_END

static const FlagEvent some[] = {
  { "named", "2021-05-03", NULL, NULL, "made", NULL },      { "topic", "2020-02", NULL, "Wages", NULL, NULL },
  { "programme", "2022-07-01", NULL, NULL, NULL, "prog" },  { "law", "2019-03-02", "law", "Law", NULL, NULL },
  { "other", "2020-06-07", "visit", "Travel", NULL, NULL }, { "year-only", "2021", NULL, "Wages", NULL, NULL },
  { "open-start", "../2021-03", NULL, "Wages", NULL, NULL }, { "too-early", "2018-12-31", NULL, "Wages", NULL, NULL },
  { "too-late", "2025-01-01", NULL, "Wages", NULL, NULL },  { "from-then", "2023-04-01/..", NULL, "Wages", NULL, NULL },
};

static void
test_off (void)
{
  g_autoptr (JylDataset) dataset = flag_dataset_new (some, G_N_ELEMENTS (some));
  g_autoptr (JylChart) chart = flag_chart_new (dataset, FALSE, NULL, JYL_LANGUAGE_EN);
  g_autofree char *description = jyl_chart_describe (chart);

  g_assert_cmpuint (jyl_chart_get_n_flags (chart), ==, 0);
  g_assert_null (strstr (description, "Events:"));
}

/* What bears on the figures, in order of time; no others, nothing without a month, nothing outside the days. */
static void
test_choice (void)
{
  g_autoptr (JylDataset) dataset = flag_dataset_new (some, G_N_ELEMENTS (some));
  g_autoptr (JylChart) chart = flag_chart_new (dataset, TRUE, NULL, JYL_LANGUAGE_EN);
  g_autofree char *description = jyl_chart_describe (chart);
  g_autofree char *sentence = jyl_chart_describe_flag (chart, 2);

  assert_flags (chart, "1 law | 2 topic | 3 named | 4 programme | 5 from-then");
  g_assert_nonnull (
      strstr (description, "Events: 1 Event law, 2 Mar 2019; 2 Event topic, Feb 2020; 3 Event named, 3 May 2021; "));
  g_assert_cmpstr (sentence, ==, "Event 3 of 5: Event named, 3 May 2021");

  /* A day in its middle, a month in its middle, what lasts where it begins. */
  g_assert_cmpfloat (jyl_chart_get_flag (chart, 0)->day, ==, jyl_day_from_ymd (2019, 3, 2) + 0.5);
  g_assert_cmpfloat (jyl_chart_get_flag (chart, 1)->day, ==, jyl_day_from_ymd (2020, 2, 1) + 14.5);
  g_assert_cmpfloat (jyl_chart_get_flag (chart, 4)->day, ==, jyl_day_from_ymd (2023, 4, 1));
}

static void
test_nearness (void)
{
  g_autoptr (JylDataset) dataset = flag_dataset_new (some, G_N_ELEMENTS (some));
  g_autoptr (JylChart) chart = flag_chart_new (dataset, FALSE, NULL, JYL_LANGUAGE_EN);
  g_autoptr (GPtrArray) events = jyl_chart_list_events (chart);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < events->len; i++)
    g_string_append_printf (ids, "%s%u %s", i > 0 ? " | " : "", jyl_chart_get_nearness (chart, events->pdata[i]),
                            jyl_record_get_id (events->pdata[i]));
  /* The nearest first; then the surer and the later. */
  g_assert_cmpstr (ids->str, ==, "0 programme | 0 named | 1 from-then | 1 topic | 2 law | 3 other");
}

/* Who asks for events gets them, also those that have nothing to do with it. */
static void
test_asked_for (void)
{
  static const char *const ids[] = { "topic", "other", "unheard-of", "year-only", "too-late", NULL };
  static const char *const none[] = { NULL };
  g_autoptr (JylDataset) dataset = flag_dataset_new (some, G_N_ELEMENTS (some));
  g_autoptr (JylChart) chart = flag_chart_new (dataset, TRUE, ids, JYL_LANGUAGE_EN);
  g_autoptr (JylChart) empty = flag_chart_new (dataset, TRUE, none, JYL_LANGUAGE_EN);

  assert_flags (chart, "1 topic | 2 other");
  g_assert_cmpuint (jyl_chart_get_n_flags (empty), ==, 0);
}

static void
test_most (void)
{
  FlagEvent many[60];
  char ids[60][16], dates[60][16];
  const char *asked[61] = { NULL };
  g_autoptr (JylDataset) dataset = NULL;
  g_autoptr (JylChart) usual = NULL, all = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (many); i++)
    {
      g_snprintf (ids[i], sizeof ids[i], "event-%u", i);
      g_snprintf (dates[i], sizeof dates[i], "2020-%02u-%02u", i / 28 + 1, i % 28 + 1);
      many[i] = (FlagEvent) { ids[i], dates[i], NULL, "Wages", NULL, NULL };
      asked[i] = ids[i];
    }
  dataset = flag_dataset_new (many, G_N_ELEMENTS (many));
  usual = flag_chart_new (dataset, TRUE, NULL, JYL_LANGUAGE_EN);
  all = flag_chart_new (dataset, TRUE, asked, JYL_LANGUAGE_EN);

  g_assert_cmpuint (jyl_chart_get_n_flags (usual), ==, JYL_FLAGS_USUAL);
  g_assert_cmpuint (jyl_chart_get_n_flags (all), ==, JYL_FLAGS_MOST);
  g_assert_cmpstr (jyl_record_get_id (jyl_chart_get_flag (usual, 8)->event), ==, "event-59");
}

static void
test_language (void)
{
  g_autoptr (JylDataset) dataset = flag_dataset_new (some, G_N_ELEMENTS (some));
  g_autoptr (JylChart) chart = flag_chart_new (dataset, TRUE, NULL, JYL_LANGUAGE_RU);

  g_assert_cmpstr (jyl_chart_get_flag (chart, 0)->title, ==, "Событие law");
  g_assert_nonnull (strstr (jyl_chart_get_flag (chart, 0)->date, "мар"));
}

/* What bears on any of the charts compared is a flag of the comparison. */
static void
test_comparison (void)
{
  g_autoptr (JylDataset) dataset = flag_dataset_new (some, G_N_ELEMENTS (some));
  g_autoptr (JylChart) alone = flag_chart_new (dataset, TRUE, NULL, JYL_LANGUAGE_EN);
  g_autoptr (JylView) view = jyl_view_with_compare (jyl_chart_get_view (alone), (const char *const[]){ "away", NULL });
  g_autoptr (GError) error = NULL;
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, &error);
  JylEvent *other = jyl_dataset_lookup (dataset, "other");

  g_assert_no_error (error);
  g_assert_cmpint (jyl_chart_get_nearness (alone, other), ==, JYL_NEARNESS_OTHER);
  g_assert_cmpint (jyl_chart_get_nearness (chart, other), ==, JYL_NEARNESS_TOPIC);
  g_assert_cmpint (jyl_chart_get_nearness (chart, jyl_dataset_lookup (dataset, "named")), ==,
                   JYL_NEARNESS_LINKED);
  assert_flags (chart, "1 law | 2 topic | 3 other | 4 named | 5 programme | 6 from-then");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/flags/off", test_off);
  g_test_add_func ("/flags/choice", test_choice);
  g_test_add_func ("/flags/nearness", test_nearness);
  g_test_add_func ("/flags/comparison", test_comparison);
  g_test_add_func ("/flags/asked-for", test_asked_for);
  g_test_add_func ("/flags/most", test_most);
  g_test_add_func ("/flags/language", test_language);

  return g_test_run ();
}
