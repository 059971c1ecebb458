/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-reader-private.h"

#include <glib/gi18n.h>
#include <math.h>

#include "jyl-formula.h"

/* The period of an observation and where it stands, to find those that overlap. */
typedef struct
{
  int first_day;
  int last_day;
  guint index;
} Span;

static int
compare_spans (gconstpointer a, gconstpointer b)
{
  const Span *first = a;
  const Span *second = b;

  if (first->first_day != second->first_day)
    return first->first_day < second->first_day ? -1 : 1;
  return first->index < second->index ? -1 : first->index > second->index;
}

static const char *
get_edtf (JsonArray *observations, guint index)
{
  return json_object_get_string_member (json_array_get_object_element (observations, index), "period");
}

/* A step is in force until the next: two at one time would make two values of one day. */
static void
check_overlaps (JylReaderState *state, JsonArray *observations, GArray *spans)
{
  const Span *longest = NULL;

  g_array_sort (spans, compare_spans);

  for (guint i = 0; i < spans->len; i++)
    {
      const Span *span = &g_array_index (spans, Span, i);

      if (longest != NULL && span->first_day <= longest->last_day)
        {
          guint line;

          jyl_json_enter_element (state->json, longest->index);
          line = jyl_json_get_line_here (state->json, "period");
          jyl_json_leave (state->json);

          jyl_json_enter_element (state->json, span->index);
          jyl_json_error (state->json, "period",
                          _("Found “%s”, which overlaps “%s” in line %u, expected periods that follow one another: "
                            "two steps can’t be in force at once"),
                          get_edtf (observations, span->index), get_edtf (observations, longest->index), line);
          jyl_json_leave (state->json);
        }

      if (longest == NULL || span->last_day > longest->last_day)
        longest = span;
    }
}

/* A formula is held against the value where there is one. */
static void
check_formula (JylReaderState *state, const char *formula, const double *value, const guint *decimals)
{
  g_autoptr (GError) error = NULL;
  char expected[G_ASCII_DTOSTR_BUF_SIZE];
  char found[G_ASCII_DTOSTR_BUF_SIZE];
  char format[8];
  double result;

  if (!jyl_formula_evaluate (formula, &result, &error))
    {
      jyl_json_error (state->json, "formula", "%s", error->message);
      return;
    }

  if (value == NULL || decimals == NULL || jyl_formula_agrees (result, *value, *decimals))
    return;

  g_snprintf (format, sizeof format, "%%.%uf", *decimals);
  if (fabs (result) >= 1e15)
    g_strlcpy (format, "%.15g", sizeof format);
  g_ascii_formatd (expected, sizeof expected, format, result);
  g_ascii_formatd (found, sizeof found, "%.15g", *value);
  jyl_json_error (state->json, "value", _("The formula comes to %s, found %s as the value"), expected, found);
}

static JylObservation *
read_observation (JylReaderState *state,
                  JsonObject *object,
                  const guint *decimals,
                  JylPeriod *period,
                  gboolean *has_period)
{
  static const char *const names[] = { "period", "value", "qualifier", "status", "formula", "citations", "note", NULL };
  const char *statuses[JYL_N_STATUSES + 1] = { NULL, };
  const char *qualifiers[JYL_N_QUALIFIERS + 1] = { NULL, };
  g_autoptr (GPtrArray) citations = NULL;
  g_autoptr (JylText) note = NULL;
  const char *formula;
  double value = 0;
  guint status = JYL_STATUS_OFFICIAL;
  guint qualifier = JYL_QUALIFIER_EXACT;
  gboolean has_value;
  gboolean has_status;

  for (guint i = 0; i < JYL_N_STATUSES; i++)
    statuses[i] = jyl_status_to_string (i);
  for (guint i = 0; i < JYL_N_QUALIFIERS; i++)
    qualifiers[i] = jyl_qualifier_to_string (i);

  jyl_json_check_names (state->json, object, names);
  *has_period = jyl_json_get_period (state->json, object, "period", JYL_JSON_REQUIRED, period);
  has_value = jyl_json_get_number (state->json, object, "value", JYL_JSON_REQUIRED, &value);
  jyl_json_get_enum (state->json, object, "qualifier", JYL_JSON_REQUIRED, qualifiers, &qualifier);
  has_status = jyl_json_get_enum (state->json, object, "status", JYL_JSON_REQUIRED, statuses, &status);
  formula = jyl_json_get_string (state->json, object, "formula", JYL_JSON_OPTIONAL);
  citations = jyl_reader_get_citations (state, object, JYL_JSON_REQUIRED);
  note = jyl_json_get_text (state->json, object, "note", JYL_JSON_OPTIONAL);

  if (formula != NULL)
    check_formula (state, formula, has_value ? &value : NULL, decimals);
  if (has_status && status == JYL_STATUS_DERIVED && !json_object_has_member (object, "formula"))
    jyl_json_error (state->json, NULL, _("“formula” is missing, expected it because the status is “derived”"));
  if (has_status && status != JYL_STATUS_DERIVED && formula != NULL)
    jyl_json_note (state->json, "formula",
                   _("Found a formula of a value that is “%s”, expected one only where it is “derived”"),
                   statuses[status]);

  if (!*has_period || !has_value)
    return NULL;

  return jyl_observation_new (period, value, qualifier, status, formula, citations, note);
}

static GPtrArray *
read_observations (JylReaderState *state, JsonObject *object, const guint *decimals, gboolean steps)
{
  JsonArray *array = jyl_json_get_array (state->json, object, "observations", JYL_JSON_REQUIRED);
  g_autoptr (GPtrArray) observations = NULL;
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (Span));
  guint n_observations;

  if (array == NULL)
    return NULL;

  n_observations = json_array_get_length (array);
  observations = g_ptr_array_new_full (n_observations, g_object_unref);

  jyl_json_enter_member (state->json, "observations");
  for (guint i = 0; i < n_observations && !g_cancellable_is_cancelled (state->cancellable); i++)
    {
      JylObservation *observation = NULL;
      JsonObject *element;
      JylPeriod period;
      gboolean has_period = FALSE;

      jyl_json_enter_element (state->json, i);
      element = jyl_json_read_object (state->json, json_array_get_element (array, i));
      if (element != NULL)
        observation = read_observation (state, element, decimals, &period, &has_period);
      if (observation != NULL)
        g_ptr_array_add (observations, observation);
      if (has_period)
        {
          Span span = { jyl_period_get_first_day (&period), jyl_period_get_last_day (&period), i };

          g_array_append_val (spans, span);
        }
      jyl_json_leave (state->json);
    }

  if (steps)
    check_overlaps (state, array, spans);
  jyl_json_leave (state->json);

  return g_steal_pointer (&observations);
}

/**
 * jyl_reader_read_series:
 * @object: a series of the indicator that is being read
 * @index: its place among the indicator's series
 * @decimals: (nullable): to how many decimals the indicator's values are rounded, when that is known
 * @mark: the indicator's mark
 *
 * Returns: (transfer full) (nullable): the series, or %NULL when something that it needs is wrong
 */
JylSeries *
jyl_reader_read_series (JylReaderState *state, JsonObject *object, guint index, const guint *decimals, JylMark mark)
{
  static const char *const names[] = { "id", "title", "counted_by", "scope", "mark", "definition", "observations",
                                       NULL };
  JylIdEntry here = { .kind = JYL_KIND_INDICATOR, .is_series = TRUE, .index = state->index, .series_index = index };
  g_autoptr (JylText) title = NULL;
  g_autoptr (JylText) scope = NULL;
  g_autoptr (JylText) definition = NULL;
  g_autoptr (GPtrArray) observations = NULL;
  const char *id;
  const char *counted_by;
  gboolean has_mark;

  jyl_json_check_names (state->json, object, names);
  id = jyl_json_get_id (state->json, object, "id", JYL_JSON_REQUIRED);
  title = jyl_json_get_text (state->json, object, "title", JYL_JSON_REQUIRED);
  counted_by = jyl_reader_get_reference (state, object, "counted_by", JYL_JSON_OPTIONAL,
                                         JYL_KIND_BIT (JYL_KIND_ORGANIZATION));
  scope = jyl_json_get_text (state->json, object, "scope", JYL_JSON_OPTIONAL);
  definition = jyl_json_get_text (state->json, object, "definition", JYL_JSON_OPTIONAL);
  has_mark = jyl_reader_get_mark (state, object, JYL_JSON_OPTIONAL, &mark);
  observations = read_observations (state, object, decimals, mark == JYL_MARK_STEP);

  if (id == NULL || !jyl_reader_check_id (state, id, &here) || title == NULL || observations == NULL)
    return NULL;

  return jyl_series_new (id, title, scope, counted_by, definition, has_mark ? &mark : NULL, observations);
}
