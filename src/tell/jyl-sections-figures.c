/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The numbers of an indicator. */

#include "jyl-sections.h"

#include <glib/gi18n.h>

#include "jyl-address.h"
#include "jyl-doubts.h"
#include "jyl-figure.h"
#include "jyl-language.h"

static const char *
get_text (JylText *text)
{
  return jyl_text_get (text, jyl_language_of_interface ());
}

static void
append_sentence (GString *string, const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  if (string->len > 0)
    g_string_append_c (string, '\n');
  g_string_append (string, text);
}

/* What there is to know of a number besides itself: how exactly it is stated, how it was worked out,
 * what was remarked on it. */
static char *
describe (JylObservation *observation)
{
  GString *string = g_string_new (NULL);
  const char *formula = jyl_observation_get_formula (observation);

  append_sentence (string, jyl_figure_get_qualifier (jyl_observation_get_qualifier (observation)));
  if (formula != NULL)
    {
      /* TRANSLATORS: how a number was worked out; an expression such as 60 - 44 follows. */
      g_autofree char *text = g_strdup_printf (_("Computed: %s"), formula);

      append_sentence (string, text);
    }
  append_sentence (string, get_text (jyl_observation_get_note (observation)));

  return g_string_free (string, FALSE);
}

/* Where it is drawn; among the figures the line itself is the place. */
static char *
find_address (JylFigure figure)
{
  return jyl_series_get_mark (figure.series) != JYL_MARK_NONE ? jyl_figure_get_address (figure) : NULL;
}

static void
add_doubts (JylLine *line, GPtrArray *doubts)
{
  for (guint i = 0; doubts != NULL && i < doubts->len; i++)
    {
      JylDoubt *doubt = g_ptr_array_index (doubts, i);
      g_autofree char *address = jyl_record_get_address (doubt->discrepancy);

      jyl_line_add_doubt (line, doubt->text, address);
    }
}

static JylLine *
create_line (JylFigure figure, GHashTable *doubts)
{
  JylObservation *observation = figure.observation;
  JylLanguage language = jyl_language_of_interface ();
  g_autofree char *value = jyl_figure_format_value (figure, language);
  g_autofree char *period = jyl_format_period (language, jyl_observation_get_period (observation));
  g_autofree char *description = describe (observation);
  g_autofree char *address = find_address (figure);
  JylLine *line = jyl_line_new (period, value, address);

  jyl_line_set_subtitle (line, description);
  jyl_line_set_status (line, jyl_observation_get_status (observation));
  jyl_line_set_citations (line, jyl_observation_get_citations (observation));
  jyl_line_set_observation (line, observation);
  add_doubts (line, g_hash_table_lookup (doubts, observation));

  return line;
}

/* Who counts what, and how they define it. */
static char *
describe_series (JylDataset *dataset, JylSeries *series)
{
  const char *id = jyl_series_get_counted_by (series);
  JylRecord *counter = id != NULL ? jyl_dataset_lookup (dataset, id) : NULL;
  const char *scope = get_text (jyl_series_get_scope (series));
  GString *string = g_string_new (NULL);

  if (counter != NULL)
    g_string_append (string, get_text (jyl_record_get_title (counter)));
  if (*scope != '\0')
    g_string_append_printf (string, "%s%s", string->len > 0 ? " · " : "", scope);
  append_sentence (string, get_text (jyl_series_get_definition (series)));

  return g_string_free (string, FALSE);
}

/**
 * jyl_sections_add_figures:
 * @sections: (element-type JylSection): sections so far
 * @dataset: the record's dataset
 * @record: a record
 *
 * Adds an indicator's numbers, a section a series, newest first.
 */
void
jyl_sections_add_figures (GPtrArray *sections, JylDataset *dataset, JylRecord *record)
{
  GPtrArray *all;
  g_autoptr (GHashTable) doubts = NULL;

  if (!JYL_IS_INDICATOR (record))
    return;

  doubts = jyl_doubts_find_all (dataset, record);
  all = jyl_indicator_get_series (record);
  for (guint i = 0; i < all->len; i++)
    {
      JylSeries *series = g_ptr_array_index (all, i);
      GPtrArray *observations = jyl_series_get_observations (series);
      JylSection *section = jyl_sections_append (sections, JYL_SECTION_TABLE, get_text (jyl_series_get_title (series)));
      g_autofree char *description = describe_series (dataset, series);

      jyl_section_set_text (section, description);
      for (guint j = observations->len; j > 0; j--)
        jyl_section_add (section, create_line ((JylFigure) { series, g_ptr_array_index (observations, j - 1) },
                                               doubts));
    }
}
