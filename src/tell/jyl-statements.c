/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-statements.h"

#include <math.h>
#include <string.h>

#include "jyl-language.h"

/* A place may have given very many numbers; of what isn't named so many of the latest are enough. */
#define MAX_NUMBERS 4

/* The numbers and the years that a discrepancy names in its title and its summary. */
typedef struct {
  GHashTable *numbers; /* (element-type utf8 utf8): as they are written in English */
  GArray *years;       /* (element-type Years) */
} Named;

typedef struct {
  int first;
  int last;
} Years;

static gboolean
is_year (const char *number)
{
  return strlen (number) == 4 && (g_str_has_prefix (number, "19") || g_str_has_prefix (number, "20"));
}

/* "2024", and "2020–2024" as all that lie between. */
static void
add_years (Named *named, const char *first, const char *last)
{
  Years years = { (int) g_ascii_strtoull (first, NULL, 10), 0 };

  years.last = last != NULL ? (int) g_ascii_strtoull (last, NULL, 10) : years.first;
  g_array_append_val (named->years, years);
}

static void
collect_named (Named *named, const char *text)
{
  static const char number[] = "[0-9](?:[0-9,]*[0-9])?(?:\\.[0-9]+)?";
  g_autofree char *pattern = g_strdup_printf ("((?:19|20)[0-9]{2})–((?:19|20)[0-9]{2})|%s", number);
  g_autoptr (GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  g_regex_match (regex, text, 0, &match);
  while (g_match_info_matches (match))
    {
      g_autofree char *all = g_match_info_fetch (match, 0);
      g_autofree char *first = g_match_info_fetch (match, 1);
      g_autofree char *last = g_match_info_fetch (match, 2);

      if (first != NULL && *first != '\0')
        add_years (named, first, last);
      else if (is_year (all))
        add_years (named, all, NULL);
      else
        g_hash_table_add (named->numbers, g_steal_pointer (&all));

      g_match_info_next (match, NULL);
    }
}

static Named
named_new (JylRecord *discrepancy)
{
  Named named = {
    .numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
    .years = g_array_new (FALSE, FALSE, sizeof (Years)),
  };

  collect_named (&named, jyl_text_get (jyl_record_get_title (discrepancy), JYL_LANGUAGE_EN));
  collect_named (&named, jyl_text_get (jyl_record_get_summary (discrepancy), JYL_LANGUAGE_EN));

  return named;
}

static void
named_clear (Named *named)
{
  g_hash_table_unref (named->numbers);
  g_array_unref (named->years);
}

static gboolean
names_number (Named *named, JylFigure figure)
{
  JylIndicator *indicator = jyl_series_get_indicator (figure.series);
  double value = ABS (jyl_observation_get_value (figure.observation));
  g_autofree char *written = jyl_format_number (JYL_LANGUAGE_EN, value, (int) jyl_indicator_get_decimals (indicator));
  g_autofree char *whole = jyl_format_number (JYL_LANGUAGE_EN, value, 0);

  return g_hash_table_contains (named->numbers, written)
         || (value == floor (value) && g_hash_table_contains (named->numbers, whole));
}

static gboolean
names_year (Named *named, JylFigure figure)
{
  const JylPeriod *period = jyl_observation_get_period (figure.observation);

  for (guint i = 0; i < named->years->len; i++)
    {
      const Years *years = &g_array_index (named->years, Years, i);

      if (jyl_period_get_first_day (period) <= jyl_day_from_ymd (years->last, 12, 31)
          && jyl_period_get_last_day (period) >= jyl_day_from_ymd (years->first, 1, 1))
        return TRUE;
    }

  return FALSE;
}

/* Keeps those that @predicate holds for, where it holds for any. */
static gboolean
narrow (GArray *figures, gboolean (*predicate) (Named *named, JylFigure figure), Named *named)
{
  g_autoptr (GArray) kept = g_array_new (FALSE, FALSE, sizeof (JylFigure));

  for (guint i = 0; i < figures->len; i++)
    {
      if (predicate (named, g_array_index (figures, JylFigure, i)))
        g_array_append_val (kept, g_array_index (figures, JylFigure, i));
    }

  if (kept->len == 0)
    return FALSE;

  g_array_set_size (figures, 0);
  g_array_append_vals (figures, kept->data, kept->len);

  return TRUE;
}

static int
compare_latest_first (gconstpointer a, gconstpointer b)
{
  return jyl_period_compare (jyl_observation_get_period (((const JylFigure *) b)->observation),
                             jyl_observation_get_period (((const JylFigure *) a)->observation));
}

/* A place gives many numbers, and a discrepancy is about some: those of the years that it names, and of
 * these the ones that it names; TRUE where it does. */
static gboolean
choose_figures (GArray *figures, Named *named)
{
  if (named->years->len > 0 && !narrow (figures, names_year, named) && figures->len > 1)
    g_array_set_size (figures, 0);

  if (narrow (figures, names_number, named))
    return TRUE;

  if (figures->len > MAX_NUMBERS)
    {
      g_array_sort (figures, compare_latest_first);
      g_array_set_size (figures, MAX_NUMBERS);
    }

  return FALSE;
}

static gboolean
is_at (GPtrArray *citations, JylCitation *place)
{
  for (guint i = 0; i < citations->len; i++)
    {
      JylCitation *citation = g_ptr_array_index (citations, i);

      if (jyl_citation_get_paragraph (citation) == jyl_citation_get_paragraph (place)
          && g_str_equal (jyl_citation_get_document (citation), jyl_citation_get_document (place)))
        return TRUE;
    }

  return FALSE;
}

static void
add_figures (GArray *figures, JylSeries *series, JylCitation *place)
{
  GPtrArray *all = jyl_series_get_observations (series);

  for (guint i = 0; i < all->len; i++)
    {
      JylFigure figure = { series, g_ptr_array_index (all, i) };

      if (is_at (jyl_observation_get_citations (figure.observation), place))
        g_array_append_val (figures, figure);
    }
}

typedef struct {
  JylCitation *place;
  gboolean found;
} Search;

static void
find_place_cb (JylCitation *citation, JylSeries *series, JylObservation *observation, gpointer user_data)
{
  Search *search = user_data;

  search->found |= jyl_citation_get_paragraph (citation) == jyl_citation_get_paragraph (search->place)
                   && g_str_equal (jyl_citation_get_document (citation), jyl_citation_get_document (search->place));
}

static gboolean
cites (JylRecord *record, JylCitation *place)
{
  Search search = { place, FALSE };

  jyl_record_foreach_citation (record, find_place_cb, &search);

  return search.found;
}

static JylStatement *
statement_new (JylDataset *dataset, JylRecord *discrepancy, JylCitation *citation, Named *named)
{
  JylStatement *self = g_new0 (JylStatement, 1);
  GPtrArray *about = jyl_record_get_about (discrepancy);

  self->citation = citation;
  self->document = jyl_dataset_lookup (dataset, jyl_citation_get_document (citation));
  self->figures = g_array_new (FALSE, FALSE, sizeof (JylFigure));
  self->records = g_ptr_array_new ();

  for (guint i = 0; i < about->len; i++)
    {
      const char *id = g_ptr_array_index (about, i);
      JylRecord *record = jyl_dataset_lookup (dataset, id);
      JylSeries *series = record == NULL ? jyl_dataset_lookup_series (dataset, id) : NULL;

      if (series != NULL)
        add_figures (self->figures, series, citation);
      else if (JYL_IS_INDICATOR (record))
        {
          GPtrArray *all = jyl_indicator_get_series (record);

          for (guint j = 0; j < all->len; j++)
            add_figures (self->figures, g_ptr_array_index (all, j), citation);
        }
      else if (record != NULL && record != self->document && cites (record, citation))
        g_ptr_array_add (self->records, record);
    }

  self->is_named = choose_figures (self->figures, named);

  return self;
}

static gboolean
is_everywhere (GPtrArray *statements, JylRecord *record)
{
  for (guint i = 0; i < statements->len; i++)
    {
      JylStatement *statement = g_ptr_array_index (statements, i);

      if (!g_ptr_array_find (statement->records, record, NULL))
        return FALSE;
    }

  return TRUE;
}

/* Where numbers are at odds, it is they that are told. */
static void
remove_records_beside_numbers (GPtrArray *statements)
{
  gboolean has_numbers = FALSE;

  for (guint i = 0; i < statements->len; i++)
    has_numbers |= ((JylStatement *) g_ptr_array_index (statements, i))->figures->len > 0;

  for (guint i = 0; has_numbers && i < statements->len; i++)
    g_ptr_array_set_size (((JylStatement *) g_ptr_array_index (statements, i))->records, 0);
}

/* What stands at every place tells none of them from the others. */
static void
remove_common_records (GPtrArray *statements)
{
  JylStatement *first = statements->len > 1 ? g_ptr_array_index (statements, 0) : NULL;

  for (guint i = first != NULL ? first->records->len : 0; i > 0; i--)
    {
      JylRecord *record = g_ptr_array_index (first->records, i - 1);

      if (!is_everywhere (statements, record))
        continue;

      for (guint j = 0; j < statements->len; j++)
        g_ptr_array_remove (((JylStatement *) g_ptr_array_index (statements, j))->records, record);
    }
}

/**
 * jyl_statement_free:
 * @self: (transfer full): a statement
 *
 * Frees the statement.
 */
void
jyl_statement_free (JylStatement *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->figures);
  g_ptr_array_unref (self->records);
  g_free (self);
}

/**
 * jyl_statements_for_discrepancy:
 * @dataset: a dataset
 * @discrepancy: a discrepancy of it
 *
 * Sets side by side what the places say that a discrepancy cites: of what it is about, the numbers that
 * they give, and the records that only some of them give. Where a place gives many numbers, those of the
 * years that the discrepancy's title and summary name stand for it, and of these the numbers that they name.
 *
 * Returns: (transfer full) (element-type JylStatement): one for each citation
 */
GPtrArray *
jyl_statements_for_discrepancy (JylDataset *dataset, JylRecord *discrepancy)
{
  GPtrArray *statements;
  GPtrArray *citations;
  Named named;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (JYL_IS_DISCREPANCY (discrepancy), NULL);

  statements = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_statement_free);
  citations = jyl_record_get_citations (discrepancy);
  named = named_new (discrepancy);
  for (guint i = 0; i < citations->len; i++)
    g_ptr_array_add (statements, statement_new (dataset, discrepancy, g_ptr_array_index (citations, i), &named));
  named_clear (&named);
  remove_records_beside_numbers (statements);
  remove_common_records (statements);

  return statements;
}
