/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A chart and its points in sentences, for those who don't see it. Labels rather than inflected
 * sentences carry the numbers: "first 262 (1995)" can be said in every language. */

#include "jyl-chart-private.h"

#include <glib/gi18n.h>
#include <math.h>

#include "jyl-counter.h"
#include "jyl-language.h"
#include "jyl-status.h"

#define MINUS "\342\210\222"

/* More gaps than these nobody listens to. */
#define MAX_GAPS 6

/* What a point may be among those of its series; one point may be several of them. */
typedef enum {
  ROLE_FIRST,
  ROLE_LAST,
  ROLE_LOWEST,
  ROLE_HIGHEST,
} Role;
#define N_ROLES 4

/* TRANSLATORS: a number and its period follow: "first and lowest 262 (1995)". */
static const char *const role_words[N_ROLES] = {
  [ROLE_FIRST] = N_("first"),
  [ROLE_LAST] = N_("last"),
  [ROLE_LOWEST] = N_("lowest"),
  [ROLE_HIGHEST] = N_("highest"),
};

/* @number may stand with its unit; a number of ours is an approximate one. */
static char *
qualify (JylLanguage language, const JylPoint *point, const char *number)
{
  switch (point->qualifier)
    {
    case JYL_QUALIFIER_ABOUT:
      return g_strdup_printf (jyl_translate (language, N_("about %s")), number);
    case JYL_QUALIFIER_MORE_THAN:
      return g_strdup_printf (jyl_translate (language, N_("more than %s")), number);
    case JYL_QUALIFIER_LESS_THAN:
      return g_strdup_printf (jyl_translate (language, N_("less than %s")), number);
    case JYL_QUALIFIER_AT_LEAST:
      return g_strdup_printf (jyl_translate (language, N_("at least %s")), number);
    case JYL_QUALIFIER_AT_MOST:
      return g_strdup_printf (jyl_translate (language, N_("at most %s")), number);
    case JYL_QUALIFIER_NEARLY:
      return g_strdup_printf (jyl_translate (language, N_("nearly %s")), number);
    case JYL_QUALIFIER_EXACT:
    default:
      if (point->status == JYL_STATUS_DERIVED)
        return g_strdup_printf (jyl_translate (language, N_("about %s")), number);
      return g_strdup (number);
    }
}

static char *
format_number (JylChart *self, double value)
{
  return jyl_format_number (self->language, value, (int) jyl_indicator_get_decimals (self->indicator));
}

/* "85,000 tenge a month" */
static char *
format_with_unit (JylChart *self, double value)
{
  JylUnit unit = jyl_indicator_get_unit (self->indicator);
  const char *text = jyl_text_get (unit.text, self->language);
  g_autofree char *number = format_number (self, value);

  if (*text == '\0')
    return jyl_unit_format (&unit, self->language, value);

  /* TRANSLATORS: a number and its unit: "85,000 tenge a month". */
  return g_strdup_printf (jyl_translate (self->language, N_("%1$s %2$s")), number, text);
}

static void
append_item (GString *list, const char *separator, const char *item)
{
  if (list->len > 0)
    g_string_append (list, separator);
  g_string_append (list, item);
}

/* Ends a sentence that begins with a small letter. */
static void
append_sentence (GString *text, const char *sentence)
{
  if (*sentence == '\0')
    return;

  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append_unichar (text, g_unichar_toupper (g_utf8_get_char (sentence)));
  g_string_append (text, g_utf8_next_char (sentence));
  if (!g_str_has_suffix (sentence, "."))
    g_string_append_c (text, '.');
}

/* The days that a point stands for in its plot: a bar has the whole of its years. */
static void
get_plot_days (const JylChartSeries *series, const JylPoint *point, int *first, int *last)
{
  int year;

  *first = (int) point->start;
  *last = (int) ceil (point->end) - 1;
  if (!jyl_mark_get_traits (series->mark)->slotted)
    return;

  jyl_day_to_ymd (*first, &year, NULL, NULL);
  *first = jyl_day_from_ymd (year, 1, 1);
  jyl_day_to_ymd (*last, &year, NULL, NULL);
  *last = jyl_day_from_ymd (year, 12, 31);
}

/* From @first to @last, in years where they begin and end with one, else in days. */
static char *
format_days (JylLanguage language, int first, int last)
{
  JylPeriod period = { .interval = first != last };
  int first_year, first_month, first_day, last_year, last_month, last_day;

  jyl_day_to_ymd (first, &first_year, &first_month, &first_day);
  jyl_day_to_ymd (last, &last_year, &last_month, &last_day);
  period.start.year = (gint16) first_year;
  period.end.year = (gint16) last_year;
  if (first_month == 1 && first_day == 1 && last_month == 12 && last_day == 31)
    {
      period.interval = first_year != last_year;
    }
  else
    {
      period.start.month = (guint8) first_month;
      period.start.day = (guint8) first_day;
      period.end.month = (guint8) last_month;
      period.end.day = (guint8) last_day;
    }

  return jyl_format_period (language, &period);
}

/* Which point is the first, the last, the lowest and the highest. A count of a part of a year is
 * neither lowest nor highest while there are whole ones; of equal points the last of the series wins,
 * then the earliest. */
static void
find_roles (const JylChartSeries *series, guint roles[N_ROLES])
{
  guint n = series->points->len;
  JylStretch all;

  jyl_points_summarize (series->points, 0, n, &all);
  roles[ROLE_FIRST] = 0;
  roles[ROLE_LAST] = n - 1;
  if ((all.partial == 0 || all.whole == 0) && all.lowest != G_MAXUINT)
    {
      double last = jyl_chart_series_point (series, n - 1)->value;

      roles[ROLE_LOWEST] = last == all.min && all.lowest != 0 ? n - 1 : all.lowest;
      roles[ROLE_HIGHEST] = last == all.max && all.highest != 0 ? n - 1 : all.highest;
      return;
    }

  roles[ROLE_LOWEST] = roles[ROLE_HIGHEST] = G_MAXUINT;
  for (guint i = 0; i < n; i++)
    {
      const JylPoint *point = jyl_chart_series_point (series, i);
      gboolean last = i == n - 1;

      if (point->partial && all.whole != 0)
        continue;
      if (roles[ROLE_LOWEST] == G_MAXUINT)
        roles[ROLE_LOWEST] = roles[ROLE_HIGHEST] = i;

      if (point->value < jyl_chart_series_point (series, roles[ROLE_LOWEST])->value
          || (last && point->value <= jyl_chart_series_point (series, roles[ROLE_LOWEST])->value
              && roles[ROLE_LOWEST] != 0))
        roles[ROLE_LOWEST] = i;
      if (point->value > jyl_chart_series_point (series, roles[ROLE_HIGHEST])->value
          || (last && point->value >= jyl_chart_series_point (series, roles[ROLE_HIGHEST])->value
              && roles[ROLE_HIGHEST] != 0))
        roles[ROLE_HIGHEST] = i;
    }
}

/* "first and lowest 262 (1995); last and highest 85,000 (2026)" */
static void
append_roles (JylChart *self, const JylChartSeries *series, GString *list)
{
  guint roles[N_ROLES];

  find_roles (series, roles);
  for (guint role = 0; role < N_ROLES; role++)
    {
      const JylPoint *point = jyl_chart_series_point (series, roles[role]);
      g_autofree char *words = g_strdup (jyl_translate (self->language, role_words[role]));
      g_autofree char *number = NULL;
      g_autofree char *qualified = NULL;
      g_autofree char *period = NULL;
      g_autofree char *item = NULL;
      gboolean told = FALSE;

      for (guint before = 0; before < role; before++)
        told = told || roles[before] == roles[role];
      if (told)
        continue;

      for (guint after = role + 1; after < N_ROLES; after++)
        {
          g_autofree char *shorter = NULL;

          if (roles[after] != roles[role])
            continue;
          shorter = g_steal_pointer (&words);
          /* TRANSLATORS: joins two words: "first and lowest". */
          words = g_strdup_printf (jyl_translate (self->language, N_("%1$s and %2$s")), shorter,
                                   jyl_translate (self->language, role_words[after]));
        }

      number = format_number (self, point->value);
      qualified = qualify (self->language, point, number);
      period = jyl_format_period (self->language, jyl_observation_get_period (point->observation));
      item = g_strdup_printf ("%s %s (%s)", words, qualified, period);
      append_item (list, "; ", item);
    }
}

/* The largest change from a point to the one right behind it. Nothing is compared across a gap, and no
 * part of a year with a whole one. */
static void
append_change (JylChart *self, const JylChartSeries *series, GString *list)
{
  const JylPoint *largest;
  JylStretch all;
  double change;
  g_autofree char *number = NULL;
  g_autofree char *period = NULL;
  g_autofree char *item = NULL;

  /* The points are changes themselves. */
  if (jyl_chart_get_transform (self) == JYL_TRANSFORM_CHANGE
      || jyl_chart_get_transform (self) == JYL_TRANSFORM_CHANGE_PERCENT)
    return;

  jyl_points_summarize (series->points, 0, series->points->len, &all);
  if (all.change == G_MAXUINT)
    return;

  largest = jyl_chart_series_point (series, all.change);
  change = largest->value - jyl_chart_series_point (series, all.change - 1)->value;
  number = format_number (self, ABS (change));
  period = jyl_format_period (self->language, jyl_observation_get_period (largest->observation));
  /* TRANSLATORS: a number with its sign, and the period that brought it: "largest change +17,500 (2022)". */
  item = g_strdup_printf (jyl_translate (self->language, N_("largest change %1$s%2$s (%3$s)")),
                          change < 0 ? MINUS : "+", number, period);
  append_item (list, "; ", item);
}

static void
add_gap (JylChart *self, int end, int first, GString *gaps, guint *n_gaps)
{
  g_autofree char *gap = NULL;

  if (first <= end + 1 || (*n_gaps)++ >= MAX_GAPS)
    return;

  gap = format_days (self->language, end + 1, first - 1);
  append_item (gaps, ", ", gap);
}

/* The days between points of a long row, where every gap is known beforehand. Gives how many there are. */
static guint
find_known_gaps (JylChart *self, const JylChartSeries *series, GString *gaps)
{
  guint n_known, n_gaps = 0;
  g_autoptr (GArray) known = jyl_points_list (series->points, JYL_FEATURE_GAP, MAX_GAPS, &n_known);

  for (guint i = 0; i < known->len; i++)
    {
      const JylPoint *point = jyl_chart_series_point (series, g_array_index (known, guint, i));
      int end, first, ignored;

      get_plot_days (series, point - 1, &ignored, &end);
      get_plot_days (series, point, &first, &ignored);
      add_gap (self, end, first, gaps, &n_gaps);
    }

  return n_gaps + n_known - known->len;
}

static guint
find_gaps (JylChart *self, const JylChartSeries *series, GString *gaps)
{
  guint n_gaps = 0;
  int end = JYL_DAY_MAX;

  /* Bars have the whole of their years, and two may be of one. */
  if (jyl_points_is_indexed (series->points) && !jyl_mark_get_traits (series->mark)->slotted)
    return find_known_gaps (self, series, gaps);

  for (guint i = 0; i < series->points->len; i++)
    {
      int first, last;

      get_plot_days (series, jyl_chart_series_point (series, i), &first, &last);
      if (i > 0)
        add_gap (self, end, first, gaps, &n_gaps);
      end = i > 0 ? MAX (end, last) : last;
    }

  return n_gaps;
}

static void
append_gaps (JylChart *self, const JylChartSeries *series, GString *list)
{
  g_autoptr (GString) gaps = g_string_new (NULL);
  g_autofree char *item = NULL;
  guint n_gaps;

  /* Lone points tell of a day, not of the time between them. */
  if (jyl_mark_get_traits (series->mark)->lone)
    return;

  n_gaps = find_gaps (self, series, gaps);
  if (n_gaps == 0)
    return;

  if (n_gaps > MAX_GAPS)
    {
      g_string_append (gaps, ", ");
      g_string_append_printf (gaps, jyl_translate_plural (self->language, "%u more", "%u more", n_gaps - MAX_GAPS),
                              n_gaps - MAX_GAPS);
    }
  /* TRANSLATORS: a list of periods follows: "no figures for 2015–2019, 2023". */
  item = g_strdup_printf (jyl_translate (self->language, N_("no figures for %s")), gaps->str);
  append_item (list, "; ", item);
}

/* "FTURK, recorded in the country: 4 figures, 2021–2024; reported, derived" */
static char *
describe_extent (JylChart *self, const JylChartSeries *series)
{
  GString *string = g_string_new (NULL);
  g_autoptr (GString) statuses = g_string_new (NULL);
  g_autofree char *period = NULL;
  guint n = series->points->len;
  JylStretch all;
  int first, last, ignored;

  if (self->series->len > 1)
    {
      g_string_append (string, series->title);
      if (series->scope != NULL)
        g_string_append_printf (string, ", %s", series->scope);
      g_string_append (string, ": ");
    }

  jyl_points_summarize (series->points, 0, n, &all);
  for (guint i = 0; i < JYL_N_STATUSES; i++)
    {
      if (((all.whole | all.partial) & 1u << i) != 0)
        append_item (statuses, ", ", jyl_status_get_word ((JylStatus) i, self->language));
    }

  get_plot_days (series, jyl_chart_series_point (series, 0), &first, &ignored);
  get_plot_days (series, jyl_chart_series_point (series, n - 1), &ignored, &last);
  period = format_days (self->language, first, MAX (last, first));
  g_string_append_printf (string, jyl_translate_plural (self->language, "%u figure", "%u figures", n), n);
  g_string_append_printf (string, ", %s; %s", period, statuses->str);

  return g_string_free (string, FALSE);
}

static void
describe_series (JylChart *self, const JylChartSeries *series, GString *text)
{
  g_autofree char *extent = describe_extent (self, series);
  g_autoptr (GString) list = g_string_new (NULL);

  append_sentence (text, extent);
  if (series->points->len == 1)
    {
      const JylPoint *point = jyl_chart_series_point (series, 0);
      g_autofree char *number = format_with_unit (self, point->value);
      g_autofree char *qualified = qualify (self->language, point, number);

      append_sentence (text, qualified);
      return;
    }

  append_roles (self, series, list);
  append_change (self, series, list);
  append_gaps (self, series, list);
  append_sentence (text, list->str);
}

/**
 * jyl_chart_describe_point:
 * @self: a chart
 * @series: which series
 * @point: which of its points
 *
 * Returns: (transfer full): one sentence: "2024: 85,000 tenge a month, official, Bureau of National
 *   Statistics"; the last is who counts, or the series' title where the dataset doesn't say
 */
char *
jyl_chart_describe_point (JylChart *self, guint series, guint point)
{
  const JylPoint *at = jyl_chart_get_point (self, series, point);
  const JylChartSeries *of;
  JylChart *part;
  g_autofree char *period = NULL;
  g_autofree char *number = NULL;
  g_autofree char *qualified = NULL;
  g_autofree char *counter = NULL;
  GString *string;

  g_return_val_if_fail (at != NULL, NULL);

  part = jyl_chart_find_child (self, &series);
  if (part != self)
    {
      g_autofree char *described = jyl_chart_describe_point (part, series, point);

      return g_strdup_printf ("%s, %s", jyl_chart_get_name (part), described);
    }

  of = jyl_chart_get_series (self, series);
  period = jyl_format_period_long (self->language, jyl_observation_get_period (at->observation));
  number = format_with_unit (self, at->value);
  qualified = qualify (self->language, at, number);
  counter = jyl_counter_get_name (self->dataset, of->series, self->language);

  string = g_string_new (NULL);
  g_string_append_printf (string, "%s: %s, %s", period, qualified,
                          jyl_status_get_word (at->status, self->language));
  if (at->partial)
    g_string_append_printf (string, ", %s", jyl_translate (self->language, N_("part of the year")));
  g_string_append_printf (string, ", %s", counter != NULL ? counter : of->title);

  return g_string_free (string, FALSE);
}

/**
 * jyl_chart_describe:
 * @self: a chart
 *
 * Returns: (transfer full): what a person reads off the chart, in sentences: its title, and of each
 *   series how much it holds, its first, last, lowest and highest number, the largest change, what is
 *   missing; then the sources
 */
char *
jyl_chart_describe (JylChart *self)
{
  g_autofree char *flags = NULL;
  GString *text;

  g_return_val_if_fail (JYL_IS_CHART (self), NULL);

  text = g_string_new (NULL);
  append_sentence (text, jyl_chart_get_title (self));
  append_sentence (text, self->subtitle);
  if (jyl_chart_is_empty (self))
    append_sentence (text, jyl_translate (self->language, N_("No figures in this range.")));

  for (guint i = 0; self->children != NULL && i < self->children->len; i++)
    {
      g_autofree char *described = jyl_chart_describe (g_ptr_array_index (self->children, i));

      append_sentence (text, described);
    }
  for (guint i = 0; self->children == NULL && i < self->series->len; i++)
    describe_series (self, jyl_chart_get_series (self, i), text);

  flags = jyl_chart_describe_flags (self);
  append_sentence (text, flags);
  if (self->children == NULL)
    append_sentence (text, self->source);

  return g_string_free (text, FALSE);
}
