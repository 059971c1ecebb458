/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The subtitle and the notes of a chart, and a number as it is written beside its point. */

#include "jyl-chart-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jyl-equation.h"
#include "jyl-language.h"

#define NO_BREAK_SPACE "\302\240"
#define ALMOST_EQUAL "\342\211\210"
#define AT_LEAST "\342\211\245"
#define AT_MOST "\342\211\244"

/* A note is read, not studied: so many periods, formulas or series stand in one, and so many notes of a
 * kind; the table has them all. */
#define MAX_ITEMS 6

static const char *const qualifier_signs[JYL_N_QUALIFIERS] = {
  [JYL_QUALIFIER_EXACT] = "",
  [JYL_QUALIFIER_ABOUT] = ALMOST_EQUAL,
  [JYL_QUALIFIER_MORE_THAN] = ">",
  [JYL_QUALIFIER_LESS_THAN] = "<",
  [JYL_QUALIFIER_AT_LEAST] = AT_LEAST,
  [JYL_QUALIFIER_AT_MOST] = AT_MOST,
  [JYL_QUALIFIER_NEARLY] = ALMOST_EQUAL,
};

/* A unit begins with a small letter, a line of its own with a large one. */
static char *
capitalize (const char *text)
{
  GString *string = g_string_new (NULL);

  if (*text != '\0')
    {
      g_string_append_unichar (string, g_unichar_toupper (g_utf8_get_char (text)));
      g_string_append (string, g_utf8_next_char (text));
    }

  return g_string_free (string, FALSE);
}

/* "1995–2026", "2021": the years from the first figure to the last one. */
static char *
format_years (JylChart *self)
{
  JylPeriod period = { 0 };
  int first, last;

  jyl_day_to_ymd (self->first_data, &first, NULL, NULL);
  jyl_day_to_ymd (self->last_data, &last, NULL, NULL);
  period.start.year = (gint16) first;
  period.end.year = (gint16) last;
  period.interval = first != last;

  return jyl_format_period (self->language, &period);
}

static char *
compose_subtitle (JylChart *self)
{
  JylText *own = jyl_indicator_get_chart_subtitle (self->indicator);
  const char *unit = jyl_text_get (jyl_indicator_get_unit (self->indicator).text, self->language);
  const char *each = jyl_translate (self->language, N_("Each indicator has a value scale of its own"));
  const char *said = self->children != NULL ? each : own != NULL ? jyl_text_get (own, self->language) : NULL;
  g_autofree char *text = said != NULL ? g_strdup (said) : capitalize (unit);
  g_autofree char *years = format_years (self);

  return *text != '\0' ? g_strconcat (text, ", ", years, NULL) : g_steal_pointer (&years);
}

/* "FTURK, 2023"; the series goes without saying where there is one. */
static char *
name_point (JylChart *self, const JylChartSeries *series, const JylPoint *point)
{
  g_autofree char *period = jyl_format_period (self->language, jyl_observation_get_period (point->observation));

  if (self->series->len == 1)
    return g_steal_pointer (&period);
  return g_strconcat (series->title, ", ", period, NULL);
}

/* The end of a list of which only the beginning is told; @n is how many there are of all. */
static void
append_rest (JylChart *self, GString *list, guint n)
{
  if (n <= MAX_ITEMS)
    return;

  g_string_append (list, "; ");
  g_string_append_printf (list, jyl_translate_plural (self->language, "%u more", "%u more", n - MAX_ITEMS),
                          n - MAX_ITEMS);
}

static void
note_part_years (JylChart *self, GPtrArray *notes)
{
  g_autoptr (GHashTable) periods = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GString) list = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < self->series->len; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (self, i);
      guint n_parts, most = jyl_points_is_indexed (series->points) ? MAX_ITEMS : G_MAXUINT;
      g_autoptr (GArray) parts = jyl_points_list (series->points, JYL_FEATURE_PARTIAL, most, &n_parts);

      /* The rest of a long row are periods of their own, since they follow one another. */
      n += n_parts - parts->len;
      for (guint j = 0; j < parts->len; j++)
        {
          const JylPoint *point = jyl_chart_series_point (series, g_array_index (parts, guint, j));
          char *period;

          period = jyl_format_period (self->language, jyl_observation_get_period (point->observation));
          if (!g_hash_table_contains (periods, period) && g_hash_table_size (periods) < MAX_ITEMS)
            g_string_append_printf (list, "%s%s", list->len > 0 ? "; " : "", period);
          g_hash_table_add (periods, period);
        }
    }

  n += g_hash_table_size (periods);
  if (n == 0)
    return;

  append_rest (self, list, n);
  /* TRANSLATORS: the star is the one behind the numbers in the chart; a list of periods follows:
   * "* part of the year: Jan–Oct 2021". */
  g_ptr_array_add (notes, g_strdup_printf (jyl_translate (self->language, N_("* part of the year: %s")), list->str));
}

static void
note_empty_series (JylChart *self, GPtrArray *notes)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < MIN (self->empty->len, MAX_ITEMS); i++)
    {
      JylSeries *series = g_ptr_array_index (self->empty, i);

      g_string_append_printf (names, "%s%s", i > 0 ? "; " : "",
                              jyl_text_get (jyl_series_get_title (series), self->language));
    }

  if (self->empty->len == 0)
    return;

  append_rest (self, names, self->empty->len);
  /* TRANSLATORS: a list of series follows. */
  g_ptr_array_add (notes,
                   g_strdup_printf (jyl_translate (self->language, self->axes == JYL_AXES_VALUE
                                                                     /* TRANSLATORS: a list of series follows. */
                                                                     ? N_("No figure of this period: %s")
                                                                     : N_("No figures in this range: %s")),
                                    names->str));
}

/* "2023: 60 / (1 − 0.29) ≈ 85", which no line break may tear apart. */
static char *
format_equation (JylChart *self, const JylPoint *point, gboolean *shortened)
{
  g_autofree char *period = jyl_format_period (self->language, jyl_observation_get_period (point->observation));
  g_autofree char *expression = jyl_equation_format (self->language, jyl_observation_get_formula (point->observation),
                                                     shortened);
  g_autofree char *value = jyl_format_number (self->language, point->value,
                                              (int) jyl_indicator_get_decimals (self->indicator));

  return g_strconcat (period, ": ", expression, NO_BREAK_SPACE ALMOST_EQUAL NO_BREAK_SPACE, value, NULL);
}

/* The formulas of a series, one by one; of those too long to be told whole the first one, as an example.
 * Returns how many there are. */
static guint
list_equations (JylChart *self, const JylChartSeries *series, GString *equations)
{
  gboolean shortened = FALSE;
  guint n, n_told = 0;
  g_autoptr (GArray) derived = jyl_points_list (series->points, JYL_FEATURE_FORMULA, MAX_ITEMS, &n);

  for (guint i = 0; i < derived->len && !(shortened && i > 0); i++)
    {
      const JylPoint *point = jyl_chart_series_point (series, g_array_index (derived, guint, i));
      g_autofree char *equation = format_equation (self, point, &shortened);

      if (i > 0)
        g_string_append (equations, "; ");
      else if (self->series->len > 1)
        g_string_append_printf (equations, "%s, ", series->title);
      g_string_append (equations, equation);
      n_told++;
    }

  if (shortened && n > n_told)
    {
      g_string_append (equations, "; ");
      /* TRANSLATORS: behind a formula: so many numbers more were computed in the same way. */
      g_string_append_printf (equations, jyl_translate_plural (self->language, "%u more in the same way",
                                                               "%u more in the same way", n - n_told), n - n_told);
    }
  else
    {
      append_rest (self, equations, n);
    }

  return n;
}

static void
note_derived_points (JylChart *self, GPtrArray *notes)
{
  for (guint i = 0; i < self->series->len; i++)
    {
      g_autoptr (GString) equations = g_string_new (NULL);

      if (list_equations (self, jyl_chart_get_series (self, i), equations) == 0)
        continue;
      /* TRANSLATORS: numbers computed by us; their formulas follow: "FTURK, 2023: 60 / (1 − 0.29) ≈ 85". */
      g_ptr_array_add (notes, g_strdup_printf (jyl_translate (self->language, N_("Derived: %s")), equations->str));
    }
}

static void
note_inferred_points (JylChart *self, GPtrArray *notes)
{
  guint n = 0;

  for (guint i = 0; i < self->series->len; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (self, i);
      guint n_inferred;
      g_autoptr (GArray) inferred = jyl_points_list (series->points, JYL_FEATURE_INFERRED, MAX_ITEMS, &n_inferred);

      for (guint j = 0; j < inferred->len && n < MAX_ITEMS; j++, n++)
        {
          const JylPoint *point = jyl_chart_series_point (series, g_array_index (inferred, guint, j));
          g_autofree char *name = name_point (self, series, point);
          g_autofree char *sentence = NULL;
          JylText *basis;

          jyl_point_is_inferred (point, &basis);
          sentence = basis != NULL ? g_strdup_printf ("%s: %s", name, jyl_text_get (basis, self->language))
                                   : g_strdup (name);
          /* TRANSLATORS: what a source implies and does not say; the point follows, and why. */
          g_ptr_array_add (notes, g_strdup_printf (jyl_translate (self->language, N_("Inferred: %s")), sentence));
        }
    }
}

/**
 * jyl_chart_compose_text:
 * @self: a chart with its series
 *
 * Fills in the subtitle and the notes. What explains a sign in the picture comes first.
 */
void
jyl_chart_compose_text (JylChart *self)
{
  GPtrArray *notes = g_ptr_array_new ();

  if (self->children != NULL)
    {
      jyl_chart_note_children (self, notes);
      g_ptr_array_add (notes, NULL);
      self->notes = (char **) g_ptr_array_free (notes, FALSE);
      self->subtitle = compose_subtitle (self);
      return;
    }

  note_part_years (self, notes);
  jyl_chart_note_figures (self, notes);
  note_empty_series (self, notes);
  /* A transform says once for all how its numbers were derived. */
  if (self->transformed == NULL)
    note_derived_points (self, notes);
  note_inferred_points (self, notes);
  jyl_chart_note_scale (self, notes);
  g_ptr_array_add (notes, NULL);

  self->notes = (char **) g_ptr_array_free (notes, FALSE);
  self->subtitle = compose_subtitle (self);
}

static gboolean
is_change (JylChart *self)
{
  JylTransform transform = jyl_chart_get_transform (self);

  return transform == JYL_TRANSFORM_CHANGE || transform == JYL_TRANSFORM_CHANGE_PERCENT;
}

/**
 * jyl_chart_format_point:
 * @self: a chart
 * @series: which series
 * @point: which of its points
 *
 * The sign before a number says how exactly it is stated, and a number of ours is always an
 * approximate one; a star behind it marks a count of a part of the year.
 *
 * Returns: (transfer full): the number as it is written beside its point: "≈ 2,033", "> 1,000", "958*"
 */
char *
jyl_chart_format_point (JylChart *self, guint series, guint point)
{
  const JylPoint *at = jyl_chart_get_point (self, series, point);
  g_autofree char *number = NULL;
  const char *sign;
  JylChart *part;

  g_return_val_if_fail (at != NULL, NULL);

  part = jyl_chart_find_child (self, &series);
  if (part != self)
    return jyl_chart_format_point (part, series, point);

  number = jyl_format_number (self->language, at->value, (int) jyl_indicator_get_decimals (self->indicator));
  sign = qualifier_signs[at->qualifier];
  /* Where all is derived, the title says it; a change says which way it goes. */
  if (*sign == '\0' && at->status == JYL_STATUS_DERIVED && self->transformed == NULL)
    sign = ALMOST_EQUAL;
  else if (*sign == '\0' && is_change (self) && at->value > 0)
    return g_strconcat ("+", number, NULL);
  return g_strconcat (sign, *sign != '\0' ? NO_BREAK_SPACE : "", number, at->partial ? "*" : "", NULL);
}
