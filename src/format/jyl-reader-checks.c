/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-reader-private.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "jyl-formula.h"
#include "jyl-json-explain.h"
#include "jyl-mark.h"
#include "jyl-unit.h"

/* What no single value can tell: one function a class, called when the members of an object have been read. */
typedef void (*CheckFunc) (JylReaderState *state, const JylNode *object, JylItem *values);

static guint
find (const JylItem *values, const char *name)
{
  return jyl_item_class_find (values->klass, name);
}

static gboolean
has (const JylItem *values, const char *name)
{
  return jyl_item_has (values, find (values, name));
}

static const char *
get_string (const JylItem *values, const char *name)
{
  return jyl_item_get_string (values, find (values, name));
}

static guint
get_whole (const JylItem *values, const char *name)
{
  return jyl_item_get_whole (values, find (values, name));
}

static gboolean
has_member (JylReaderState *state, const JylNode *object, const char *name)
{
  return jyl_nodes_find (jyl_json_get_nodes (state->json), object, name) != NULL;
}

static char *
describe (JylReaderState *state, const JylNode *object, const char *name)
{
  return jyl_json_describe (state->json, jyl_nodes_find (jyl_json_get_nodes (state->json), object, name));
}

/* A paragraph of a document that says how many it has. */
static void
check_paragraph (JylReaderState *state, const JylNode *object, JylItem *values)
{
  const char *document = get_string (values, "document");
  guint paragraph = get_whole (values, "paragraph"), n_paragraphs;

  if (document == NULL || paragraph == 0)
    return;

  n_paragraphs = jyl_id_table_lookup (state->ids, document)->n_paragraphs;
  if (n_paragraphs == 0)
    jyl_json_error (state->json, "paragraph",
                    _("Found paragraph %u of “%s”, expected none: the document does not say in “paragraphs” how "
                      "many it has"),
                    paragraph, document);
  else if (paragraph > n_paragraphs)
    jyl_json_error (state->json, "paragraph",
                    ngettext ("Found paragraph %u of “%s”, which has %u paragraph",
                              "Found paragraph %u of “%s”, which has %u paragraphs", n_paragraphs),
                    paragraph, document, n_paragraphs);
}

static void
check_citation (JylReaderState *state, const JylNode *object, JylItem *values)
{
  check_paragraph (state, object, values);
  if (get_whole (values, "inferred") != 0 && !has_member (state, object, "basis"))
    jyl_json_note (state->json, "inferred", _("The fact is inferred, expected “basis” to say from what"));
}

static gboolean
is_language (const char *text)
{
  gsize length = strlen (text);

  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_islower (text[i]))
        return FALSE;
    }

  return length == 2 || length == 3;
}

static void
check_document (JylReaderState *state, const JylNode *object, JylItem *values)
{
  const char *language = get_string (values, "language"), *url = get_string (values, "url");

  if (language != NULL && !is_language (language))
    {
      g_autofree char *found = describe (state, object, "language");

      jyl_json_error (state->json, "language", _("Expected a language of two or three letters such as “ru”, found %s"),
                      found);
    }
  /* It becomes a link that a person can follow: no other schemes. */
  if (url != NULL && !g_str_has_prefix (url, "https://") && !g_str_has_prefix (url, "http://"))
    {
      g_autofree char *found = describe (state, object, "url");

      jyl_json_error (state->json, "url", _("Expected an address that starts with https:// or http://, found %s"),
                      found);
    }
}

static void
check_laureate (JylReaderState *state, const JylNode *object, JylItem *values)
{
  gboolean has_person = has_member (state, object, "person");

  if (has_person != has_member (state, object, "organization"))
    return;
  if (has_person)
    jyl_json_error (state->json, NULL, _("Found both “person” and “organization”, expected one of them"));
  else
    jyl_json_error (state->json, NULL, _("“person” or “organization” is missing, expected one of them"));
}

/* Each number of a list stands once. */
static void
check_order (JylReaderState *state, const char *series, guint order)
{
  g_autofree char *key = g_strdup_printf ("%u %s", order, series);
  guint first = GPOINTER_TO_UINT (g_hash_table_lookup (state->orders, key));

  if (first != 0)
    {
      const JylJsonStep steps[] = {
        { .name = jyl_kind_to_list_name (state->kind) },
        { .index = first - 1 },
        { .name = "order" },
      };
      g_autofree char *quoted = jyl_json_quote (series, -1);

      jyl_json_error (state->json, "order",
                      _("Found number %u of the list %s twice, first in line %u at /%s/%u; expected each number once"),
                      order, quoted, jyl_json_get_line (state->json, steps, G_N_ELEMENTS (steps)), steps[0].name,
                      first - 1);
      return;
    }

  g_hash_table_insert (state->orders, g_steal_pointer (&key), GUINT_TO_POINTER (state->index + 1));
}

static void
check_position (JylReaderState *state, const JylNode *object, JylItem *values)
{
  const char *series = get_string (values, "series");

  if (!has (values, "order"))
    return;
  if (series != NULL)
    check_order (state, series, get_whole (values, "order"));
  if (!has_member (state, object, "series"))
    jyl_json_note (state->json, "order", _("Found a number of no list, expected “series” to name the list"));
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

static void
check_observation (JylReaderState *state, const JylNode *object, JylItem *values)
{
  guint which = find (values, "status");
  gboolean has_status = jyl_item_has (values, which);
  JylStatus status = (JylStatus) jyl_item_get_whole (values, which);
  const char *formula = get_string (values, "formula");

  if (formula != NULL)
    {
      guint value = find (values, "value"), decimals = get_whole (state->record, "decimals");

      check_formula (state, formula, jyl_item_has (values, value) ? &values->values[value].number : NULL,
                     has (state->record, "decimals") ? &decimals : NULL);
    }
  if (has_status && status == JYL_STATUS_DERIVED && !has_member (state, object, "formula"))
    jyl_json_error (state->json, NULL, _("“formula” is missing, expected it because the status is “derived”"));
  if (has_status && status != JYL_STATUS_DERIVED && formula != NULL)
    jyl_json_note (state->json, "formula",
                   _("Found a formula of a value that is “%s”, expected one only where it is “derived”"),
                   jyl_status_to_string (status));
}

/* The period of an observation and where it stands, to find those that overlap. */
typedef struct
{
  int first_day;
  int last_day;
  guint index;
  const char *edtf; /* as it stands there; lent by the nodes */
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

/* A step is in force until the next: two at one time would make two values of one day. */
static void
check_overlaps (JylReaderState *state, GArray *spans)
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
                          span->edtf, longest->edtf, line);
          jyl_json_leave (state->json);
        }

      if (longest == NULL || span->last_day > longest->last_day)
        longest = span;
    }
}

/* Where each observation stands in time; those without a period aside. */
static GArray *
find_spans (const JylNodes *nodes, const JylNode *observations)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (Span));
  guint i = 0;

  for (const JylNode *node = jyl_nodes_get_first (nodes, observations); node != NULL;
       node = jyl_nodes_get_next (nodes, observations, node), i++)
    {
      const JylNode *member = node->type == JYL_NODE_OBJECT ? jyl_nodes_find (nodes, node, "period") : NULL;
      const char *edtf = member != NULL && member->type == JYL_NODE_STRING ? jyl_nodes_get_string (nodes, member)
                                                                           : NULL;
      JylPeriod period;

      if (edtf != NULL && jyl_period_parse (edtf, &period, NULL))
        {
          Span span = { jyl_period_get_first_day (&period), jyl_period_get_last_day (&period), i, edtf };

          g_array_append_val (spans, span);
        }
    }

  return spans;
}

/* Whether the series says, or its indicator, or the way it is drawn lets one assume, that its figures are in force. */
static gboolean
is_in_force (JylReaderState *state, const JylItem *series)
{
  const JylItem *chart = jyl_item_get_item (state->record, find (state->record, "chart"));

  if (has (series, "measure") || has (state->record, "measure"))
    return get_whole (has (series, "measure") ? series : state->record, "measure") == JYL_MEASURE_AMOUNT;
  if (has (series, "mark"))
    return jyl_mark_get_traits ((JylMark) get_whole (series, "mark"))->holds;

  return chart != NULL && jyl_mark_get_traits ((JylMark) get_whole (chart, "mark"))->holds;
}

static void
check_ids (JylReaderState *state, JylItem *values, const JylIdEntry *here)
{
  const char *id = get_string (values, "id");
  GPtrArray *formerly = jyl_item_get_list (values, find (values, "formerly"));

  if (id != NULL)
    jyl_reader_check_id (state, "id", id, here);
  for (guint i = 0; i < formerly->len; i++)
    jyl_reader_check_id (state, "formerly", g_ptr_array_index (formerly, i), here);
}

static void
check_series (JylReaderState *state, const JylNode *object, JylItem *values)
{
  JylIdEntry here = {
    .kind = JYL_KIND_INDICATOR, .is_series = TRUE, .index = state->index, .series_index = state->series_index,
  };

  check_ids (state, values, &here);
  if (has (values, "observations") && is_in_force (state, values))
    {
      const JylNodes *nodes = jyl_json_get_nodes (state->json);
      g_autoptr (GArray) spans = find_spans (nodes, jyl_nodes_find (nodes, object, "observations"));

      jyl_json_enter_member (state->json, "observations");
      check_overlaps (state, spans);
      jyl_json_leave (state->json);
    }
}

/* Of an indicator or of its chart: a list of series isn't empty. */
static void
check_some_series (JylReaderState *state, const JylNode *object)
{
  const JylNode *node = jyl_nodes_find (jyl_json_get_nodes (state->json), object, "series");

  if (node != NULL && node->type == JYL_NODE_LIST && node->size == 0)
    jyl_json_error (state->json, "series", _("Expected at least one series, found an empty list"));
}

/* The series that the chart shows at first are each one of the indicator's own. */
static void
check_chart (JylReaderState *state, const JylNode *object, JylItem *values)
{
  GPtrArray *series = jyl_item_get_list (values, find (values, "series"));

  check_some_series (state, object);

  jyl_json_enter_member (state->json, "series");
  for (guint i = 0; i < series->len; i++)
    {
      const char *id = g_ptr_array_index (series, i);
      const JylIdEntry *entry = jyl_id_table_lookup (state->ids, id);

      if (entry != NULL && entry->is_series && entry->index == state->index)
        continue;
      jyl_json_enter_element (state->json, i);
      jyl_json_error (state->json, NULL, _("Expected the id of a series of this indicator, found “%s”"), id);
      jyl_json_leave (state->json);
    }
  jyl_json_leave (state->json);
}

/* What is assumed where a file, one of before, doesn't say what its figures are. */
static void
note_assumptions (JylReaderState *state, JylItem *values)
{
  const JylItem *chart = jyl_item_get_item (values, find (values, "chart"));
  JylUnitKind kind = jyl_unit_kind_assume (get_string (values, "symbol"));

  if (!has (values, "unit_id") || !has (values, "unit_kind"))
    jyl_json_note (
        state->json, NULL,
        _("“unit_id” or “unit_kind” is missing: the unit is taken to be what “unit” "
           "says, of the kind “%s”"),
        jyl_unit_kind_to_string (has (values, "unit_kind") ? (JylUnitKind) get_whole (values, "unit_kind") : kind));
  if (chart != NULL && !has (values, "measure"))
    jyl_json_note (state->json, NULL, _("“measure” is missing: the figures are taken to be of the measure “%s”"),
                   jyl_measure_to_string (jyl_measure_assume ((JylMark) get_whole (chart, "mark"), kind)));
}

/* Amounts can be told in the prices of a year only by what tells of prices. */
static void
check_deflators (JylReaderState *state, JylItem *values)
{
  GPtrArray *deflators = jyl_item_get_list (values, find (values, "deflators"));

  jyl_json_enter_member (state->json, "deflators");
  for (guint i = 0; i < deflators->len; i++)
    {
      const char *id = g_ptr_array_index (deflators, i);
      const JylIdEntry *entry = jyl_id_table_lookup (state->ids, id);

      if (entry == NULL || jyl_unit_kind_can_deflate (entry->unit_kind))
        continue;
      jyl_json_enter_element (state->json, i);
      jyl_json_note (state->json, NULL, _("Expected the id of yearly changes of prices in per cent, or of an index of "
                                          "prices, found “%s”, whose unit is of the kind “%s”: it deflates nothing"),
                     id, jyl_unit_kind_to_string (entry->unit_kind));
      jyl_json_leave (state->json);
    }
  jyl_json_leave (state->json);
}

static void
check_indicator (JylReaderState *state, const JylNode *object, JylItem *values)
{
  check_some_series (state, object);
  check_deflators (state, values);
  note_assumptions (state, values);
}

static void
check_record (JylReaderState *state, JylItem *values)
{
  JylIdEntry here = { .kind = state->kind, .index = state->index };
  guint parent = find (values, "parent");

  check_ids (state, values, &here);
  if (parent != G_MAXUINT && jyl_item_has (values, parent) && has (values, "id"))
    jyl_reader_check_parent (state, get_string (values, "id"));
}

/**
 * jyl_reader_check_item:
 * @object: the object where one is
 * @values: what has been read of it
 *
 * Adds what is wrong with the members of an object taken together, and with a record's id.
 */
void
jyl_reader_check_item (JylReaderState *state, const JylNode *object, JylItem *values)
{
  static const CheckFunc of_kinds[JYL_N_KINDS] = {
    [JYL_KIND_DOCUMENT] = check_document,
    [JYL_KIND_POSITION] = check_position,
    [JYL_KIND_INDICATOR] = check_indicator,
  };
  static const struct {
    const JylItemClass *klass;
    CheckFunc check;
  } of_parts[] = {
    { &jyl_citation_class, check_citation },
    { &jyl_observation_class, check_observation },
    { &jyl_series_class, check_series },
    { &jyl_chart_settings_class, check_chart },
    { &jyl_left_out_class, check_paragraph },
    { &jyl_laureate_class, check_laureate },
  };

  if (values == state->record)
    {
      check_record (state, values);
      if (of_kinds[state->kind] != NULL)
        of_kinds[state->kind] (state, object, values);
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (of_parts); i++)
    if (of_parts[i].klass == values->klass)
      {
        of_parts[i].check (state, object, values);
        return;
      }
}
