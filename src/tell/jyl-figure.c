/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-figure.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jyl-address.h"
#include "jyl-language.h"

static const char *
get_sign (JylQualifier qualifier)
{
  switch (qualifier)
    {
    case JYL_QUALIFIER_ABOUT:
      return "≈ ";
    case JYL_QUALIFIER_MORE_THAN:
      return "> ";
    case JYL_QUALIFIER_LESS_THAN:
      return "< ";
    case JYL_QUALIFIER_AT_LEAST:
      return "≥ ";
    case JYL_QUALIFIER_AT_MOST:
      return "≤ ";
    case JYL_QUALIFIER_NEARLY:
      return "≲ ";
    case JYL_QUALIFIER_EXACT:
    default:
      return "";
    }
}

static JylRecord *
find_organization (JylDataset *dataset, JylSeries *series)
{
  const char *id = jyl_series_get_counted_by (series);

  return id != NULL ? jyl_dataset_lookup (dataset, id) : NULL;
}

/* How many series of the indicator the same organization counts, this one included. */
static guint
count_series_of_same (JylSeries *series)
{
  GPtrArray *all = jyl_indicator_get_series (jyl_series_get_indicator (series));
  guint n_same = 0;

  for (guint i = 0; i < all->len; i++)
    {
      if (g_strcmp0 (jyl_series_get_counted_by (g_ptr_array_index (all, i)), jyl_series_get_counted_by (series)) == 0)
        n_same++;
    }

  return n_same;
}

static gboolean
overlaps (const JylPeriod *a, const JylPeriod *b)
{
  return jyl_period_get_first_day (a) <= jyl_period_get_last_day (b) &&
         jyl_period_get_first_day (b) <= jyl_period_get_last_day (a);
}

/**
 * jyl_figure_format_value:
 *
 * Returns: (transfer full): the value as it is written in running text: "≈ 2,033", "85,000 ₸"
 */
char *
jyl_figure_format_value (JylFigure figure, JylLanguage language)
{
  JylUnit unit;
  g_autofree char *value = NULL;

  g_return_val_if_fail (JYL_IS_SERIES (figure.series) && JYL_IS_OBSERVATION (figure.observation), NULL);

  unit = jyl_indicator_get_unit (jyl_series_get_indicator (figure.series));
  value = jyl_unit_format (&unit, language, jyl_observation_get_value (figure.observation));

  return g_strconcat (get_sign (jyl_observation_get_qualifier (figure.observation)), value, NULL);
}

/**
 * jyl_figure_get_qualifier:
 *
 * Returns: (nullable): in the interface's language, a sentence on how exactly the source states
 *   the number; %NULL for an exact one
 */
const char *
jyl_figure_get_qualifier (JylQualifier qualifier)
{
  switch (qualifier)
    {
    case JYL_QUALIFIER_ABOUT:
      return _("The source says “about”.");
    case JYL_QUALIFIER_MORE_THAN:
      return _("The source says “more than”.");
    case JYL_QUALIFIER_LESS_THAN:
      return _("The source says “less than”.");
    case JYL_QUALIFIER_AT_LEAST:
      return _("The source says “at least”.");
    case JYL_QUALIFIER_AT_MOST:
      return _("The source says “at most”.");
    case JYL_QUALIFIER_NEARLY:
      return _("The source says “nearly”.");
    case JYL_QUALIFIER_EXACT:
    default:
      return NULL;
    }
}

/**
 * jyl_figure_format_counter:
 *
 * Returns: (transfer full): who counted: the organization's name, with the series' title where
 *   the organization counts more than one series of the indicator; the title alone where the
 *   dataset names no organization
 */
char *
jyl_figure_format_counter (JylDataset *dataset, JylSeries *series, JylLanguage language)
{
  JylRecord *organization;
  const char *title;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (JYL_IS_SERIES (series), NULL);

  title = jyl_text_get (jyl_series_get_title (series), language);
  organization = find_organization (dataset, series);
  if (organization == NULL)
    return g_strdup (title);
  if (count_series_of_same (series) < 2)
    return g_strdup (jyl_text_get (jyl_record_get_title (organization), language));

  return g_strdup_printf ("%s · %s", jyl_text_get (jyl_record_get_title (organization), language), title);
}

/**
 * jyl_figure_format_counter_short:
 *
 * Returns: (transfer full): who counted, as briefly as it can be said: the organization's
 *   abbreviation where its name has one; the series' title where the organization counts more than
 *   one series, or none is named
 */
char *
jyl_figure_format_counter_short (JylDataset *dataset, JylSeries *series, JylLanguage language)
{
  JylRecord *organization;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (JYL_IS_SERIES (series), NULL);

  organization = find_organization (dataset, series);
  if (organization == NULL || count_series_of_same (series) > 1)
    return g_strdup (jyl_text_get (jyl_series_get_title (series), language));

  return jyl_dataset_abbreviate_name (jyl_text_get (jyl_record_get_title (organization), language));
}

/**
 * jyl_figure_format_citations:
 *
 * Returns: (transfer full): Pango markup, a link a citation; "" where the observation has none
 */
char *
jyl_figure_format_citations (JylDataset *dataset, JylObservation *observation, JylLanguage language)
{
  g_autoptr (GString) markup = NULL;
  GPtrArray *citations;

  g_return_val_if_fail (JYL_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (JYL_IS_OBSERVATION (observation), NULL);

  markup = g_string_new (NULL);
  citations = jyl_observation_get_citations (observation);
  for (guint i = 0; i < citations->len; i++)
    {
      JylCitation *citation = g_ptr_array_index (citations, i);
      g_autofree char *address =
        jyl_address_for_paragraph (jyl_citation_get_document (citation), jyl_citation_get_paragraph (citation));
      g_autofree char *text = jyl_dataset_format_citation (dataset, citation, language);
      g_autofree char *link = g_markup_printf_escaped ("<a href=\"%s\">%s</a>", address, text);

      g_string_append_printf (markup, "%s%s", i > 0 ? "; " : "", link);
    }

  return g_strdup (markup->str);
}

/**
 * jyl_figure_get_address:
 *
 * Returns: (transfer full): the address of the observation's point, or where it is not drawn of the
 *   number among the figures
 */
char *
jyl_figure_get_address (JylFigure figure)
{
  const char *indicator;
  g_autofree char *period = NULL;

  g_return_val_if_fail (JYL_IS_SERIES (figure.series) && JYL_IS_OBSERVATION (figure.observation), NULL);

  indicator = jyl_record_get_id (jyl_series_get_indicator (figure.series));
  period = jyl_period_to_edtf (jyl_observation_get_period (figure.observation));

  if (jyl_series_get_mark (figure.series) == JYL_MARK_NONE)
    return jyl_address_for_figure (indicator, jyl_series_get_id (figure.series), period);

  return jyl_address_for_observation (indicator, jyl_series_get_id (figure.series), period);
}

/**
 * jyl_figure_find:
 * @indicator: an indicator
 * @series: (nullable): id of one of its series, also one that it had before
 * @period: (nullable): a period in EDTF
 *
 * Finds what an address names.
 *
 * Returns: the number of that series and period; its members are %NULL where there is none
 */
JylFigure
jyl_figure_find (JylIndicator *indicator, const char *series, const char *period)
{
  const JylFigure none = { NULL, NULL };
  GPtrArray *all;
  JylPeriod parsed;

  g_return_val_if_fail (JYL_IS_INDICATOR (indicator), none);

  if (series == NULL || period == NULL || !jyl_period_parse (period, &parsed, NULL))
    return none;

  all = jyl_indicator_get_series (indicator);
  for (guint i = 0; i < all->len; i++)
    {
      GPtrArray *observations = jyl_series_get_observations (g_ptr_array_index (all, i));

      if (!g_str_equal (jyl_series_get_id (g_ptr_array_index (all, i)), series)
          && !jyl_ids_contain (jyl_series_get_formerly (g_ptr_array_index (all, i)), series))
        continue;
      for (guint j = 0; j < observations->len; j++)
        {
          JylObservation *observation = g_ptr_array_index (observations, j);

          if (jyl_period_equal (jyl_observation_get_period (observation), &parsed))
            return (JylFigure) { g_ptr_array_index (all, i), observation };
        }
    }

  return none;
}

/**
 * jyl_figure_find_others:
 *
 * Returns: (transfer full) (element-type JylFigure): what the other series of the indicator say of a period that
 *   overlaps the figure's, in the order of the series and of time; the indicator lends them
 */
GArray *
jyl_figure_find_others (JylFigure figure)
{
  g_autoptr (GArray) others = NULL;
  GPtrArray *all;

  g_return_val_if_fail (JYL_IS_SERIES (figure.series) && JYL_IS_OBSERVATION (figure.observation), NULL);

  others = g_array_new (FALSE, FALSE, sizeof (JylFigure));
  all = jyl_indicator_get_series (jyl_series_get_indicator (figure.series));
  for (guint i = 0; i < all->len; i++)
    {
      JylSeries *series = g_ptr_array_index (all, i);
      GPtrArray *observations = jyl_series_get_observations (series);

      if (series == figure.series)
        continue;
      for (guint j = 0; j < observations->len; j++)
        {
          JylFigure other = { series, g_ptr_array_index (observations, j) };

          if (overlaps (jyl_observation_get_period (figure.observation),
                        jyl_observation_get_period (other.observation)))
            g_array_append_val (others, other);
        }
    }

  return g_steal_pointer (&others);
}

/**
 * jyl_figure_get_language_name:
 *
 * Returns: the language's name in the language itself, the same in every interface
 */
const char *
jyl_figure_get_language_name (JylLanguage language)
{
  switch (language)
    {
    case JYL_LANGUAGE_RU:
      return "Русский";
    case JYL_LANGUAGE_KK:
      return "Қазақша";
    case JYL_LANGUAGE_EN:
    default:
      return "English";
    }
}
