/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-doubts.h"

#include <glib/gi18n.h>

#include "jyl-figure.h"
#include "jyl-language.h"
#include "jyl-statements.h"

/* So many others are named in a line; the page of the discrepancy has them all. */
#define MAX_OTHERS 3

static gboolean
has_figure (GArray *figures, JylObservation *observation)
{
  for (guint i = 0; i < figures->len; i++)
    if (g_array_index (figures, JylFigure, i).observation == observation)
      return TRUE;

  return FALSE;
}

/* Two numbers can be at odds where they are of one time, of one indicator or both named together, and
 * not the same. */
static gboolean
is_at_odds (JylFigure figure, gboolean is_named, JylFigure other, gboolean is_other_named)
{
  const JylPeriod *period = jyl_observation_get_period (figure.observation);
  const JylPeriod *other_period = jyl_observation_get_period (other.observation);
  gboolean is_same_indicator = jyl_series_get_indicator (figure.series) == jyl_series_get_indicator (other.series);

  if (!is_same_indicator && !(is_named && is_other_named))
    return FALSE;
  if (is_same_indicator
      && jyl_observation_get_value (figure.observation) == jyl_observation_get_value (other.observation))
    return FALSE;

  return jyl_period_get_first_day (period) <= jyl_period_get_last_day (other_period)
         && jyl_period_get_first_day (other_period) <= jyl_period_get_last_day (period);
}

/* The numbers that the other places have instead, each once. */
static GArray *
collect_others (GPtrArray *statements, JylStatement *own, JylFigure figure)
{
  GArray *others = g_array_new (FALSE, FALSE, sizeof (JylFigure));

  for (guint i = 0; i < statements->len; i++)
    {
      JylStatement *statement = g_ptr_array_index (statements, i);

      if (has_figure (statement->figures, figure.observation))
        continue;

      for (guint j = 0; j < statement->figures->len; j++)
        {
          JylFigure other = g_array_index (statement->figures, JylFigure, j);

          if (is_at_odds (figure, own->is_named, other, statement->is_named) && !has_figure (others, other.observation))
            g_array_append_val (others, other);
        }
    }

  return others;
}

static JylDoubt *
doubt_new (JylDataset *dataset, JylRecord *discrepancy, GPtrArray *statements, JylStatement *own, JylFigure figure)
{
  JylDoubt *self = g_new0 (JylDoubt, 1);
  JylLanguage language = jyl_language_of_interface ();
  GArray *others = collect_others (statements, own, figure);
  g_autoptr (GString) list = g_string_new (NULL);

  self->discrepancy = discrepancy;
  self->others = others;

  for (guint i = 0; i < MIN (others->len, MAX_OTHERS); i++)
    {
      JylFigure other = g_array_index (others, JylFigure, i);
      g_autofree char *value = jyl_figure_format_value (other, language);
      g_autofree char *counter = jyl_figure_format_counter_short (dataset, other.series, language);

      g_string_append_printf (list, "%s%s (%s)", i > 0 ? ", " : "", value, counter);
    }
  if (others->len > MAX_OTHERS)
    g_string_append (list, ", …");

  /* A text that contradicts itself, or says only what can't be, has no number to set against it. */
  if (others->len == 0)
    self->text = g_strdup (jyl_text_get (jyl_record_get_title (discrepancy), language));
  else
    /* TRANSLATORS: a number, and what others say: "Disagrees with 1,408 (Ministry's inspection)". */
    self->text = g_strdup_printf (_("Disagrees with %s"), list->str);

  return self;
}

static gboolean
are_among (GArray *some, GArray *all)
{
  for (guint i = 0; i < some->len; i++)
    {
      if (!has_figure (all, g_array_index (some, JylFigure, i).observation))
        return FALSE;
    }

  return TRUE;
}

/* One that tells no more than another is left out; so one without numbers stands only where it is alone. */
static void
add_doubt (GPtrArray *doubts, JylDoubt *doubt)
{
  for (guint i = doubts->len; i > 0; i--)
    {
      JylDoubt *known = g_ptr_array_index (doubts, i - 1);

      if (are_among (doubt->others, known->others))
        {
          jyl_doubt_free (doubt);
          return;
        }
      if (are_among (known->others, doubt->others))
        g_ptr_array_remove_index (doubts, i - 1);
    }

  g_ptr_array_add (doubts, doubt);
}

static void
add_doubts (GHashTable *doubts, JylDataset *dataset, JylRecord *discrepancy, JylIndicator *indicator)
{
  g_autoptr (GPtrArray) statements = jyl_statements_for_discrepancy (dataset, discrepancy);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < statements->len; i++)
    {
      JylStatement *statement = g_ptr_array_index (statements, i);

      for (guint j = 0; j < statement->figures->len; j++)
        {
          JylFigure figure = g_array_index (statement->figures, JylFigure, j);
          GPtrArray *of_one;

          if (jyl_series_get_indicator (figure.series) != indicator || !g_hash_table_add (seen, figure.observation))
            continue;

          of_one = g_hash_table_lookup (doubts, figure.observation);
          if (of_one == NULL)
            {
              of_one = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_doubt_free);
              g_hash_table_insert (doubts, figure.observation, of_one);
            }
          add_doubt (of_one, doubt_new (dataset, discrepancy, statements, statement, figure));
        }
    }
}

/**
 * jyl_doubt_free:
 * @self: (transfer full): a doubt
 *
 * Frees the doubt.
 */
void
jyl_doubt_free (JylDoubt *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->others);
  g_free (self->text);
  g_free (self);
}

/**
 * jyl_doubts_find_all:
 * @dataset: a dataset
 * @indicator: an indicator of it
 *
 * Returns: (transfer full): of each number of the indicator that takes part in one the discrepancies, as
 *   #JylDoubt in a #GPtrArray
 */
GHashTable *
jyl_doubts_find_all (JylDataset *dataset, JylIndicator *indicator)
{
  GHashTable *doubts;
  GPtrArray *links;
  JylRecord *last = NULL;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (JYL_IS_INDICATOR (indicator), NULL);

  doubts = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  links = jyl_dataset_get_backlinks (dataset, indicator);
  for (guint i = 0; i < links->len; i++)
    {
      JylLink *link = g_ptr_array_index (links, i);

      /* One that is about several series of the indicator leads to it more than once, in a row. */
      if (link->role != JYL_LINK_ABOUT || !JYL_IS_DISCREPANCY (link->source) || link->source == last)
        continue;

      last = link->source;
      add_doubts (doubts, dataset, link->source, indicator);
    }

  return doubts;
}

/**
 * jyl_doubts_find:
 * @dataset: a dataset
 * @figure: a number of it
 *
 * Returns: (transfer full) (element-type JylDoubt): the discrepancies that the number takes part in
 */
GPtrArray *
jyl_doubts_find (JylDataset *dataset, JylFigure figure)
{
  g_autoptr (GHashTable) doubts = NULL;
  GPtrArray *found;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (JYL_IS_SERIES (figure.series) && JYL_IS_OBSERVATION (figure.observation), NULL);

  doubts = jyl_doubts_find_all (dataset, jyl_series_get_indicator (figure.series));
  found = g_hash_table_lookup (doubts, figure.observation);

  return found != NULL ? g_ptr_array_ref (found) : g_ptr_array_new ();
}

/**
 * jyl_doubts_format_others:
 * @dataset: a dataset
 * @discrepancy: a discrepancy of it
 * @document: a document that it cites
 *
 * Returns: (transfer full) (nullable): which other documents it sets against that one; %NULL where it is
 *   about that document alone
 */
char *
jyl_doubts_format_others (JylDataset *dataset, JylRecord *discrepancy, JylRecord *document)
{
  g_autoptr (GString) list = g_string_new (NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *citations;
  guint n = 0;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (JYL_IS_DISCREPANCY (discrepancy), NULL);
  g_return_val_if_fail (JYL_IS_DOCUMENT (document), NULL);

  citations = jyl_record_get_citations (discrepancy);
  for (guint i = 0; i < citations->len; i++)
    {
      JylCitation *citation = g_ptr_array_index (citations, i);
      g_autofree char *place = NULL;

      if (g_str_equal (jyl_citation_get_document (citation), jyl_record_get_id (document))
          || !g_hash_table_add (seen, (char *) jyl_citation_get_document (citation)))
        continue;

      if (n++ >= MAX_OTHERS)
        continue;

      place = jyl_dataset_format_citation (dataset, citation, jyl_language_of_interface ());
      g_string_append_printf (list, "%s%s", list->len > 0 ? "; " : "", place);
    }

  if (n == 0)
    return NULL;
  if (n > MAX_OTHERS)
    g_string_append (list, "; …");

  return g_strdup_printf (_("Disagrees with %s"), list->str);
}
