/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What each paragraph of a document gave. */

#include "jyl-sections.h"

#include <glib/gi18n.h>

#include "jyl-doubts.h"
#include "jyl-figure.h"
#include "jyl-language.h"
#include "jyl-words.h"

/* The facts of one paragraph of a document. */
typedef struct {
  JylDataset *dataset;
  JylRecord *document;
  GPtrArray *facts; /* (element-type JylFact): of the whole document */
  guint start;
  guint end;
} Paragraph;

static const char *
get_text (JylText *text)
{
  return jyl_text_get (text, jyl_language_of_interface ());
}

static const char *
get_title_of (JylDataset *dataset, const char *id)
{
  JylRecord *record = id != NULL ? jyl_dataset_lookup (dataset, id) : NULL;

  return record != NULL ? get_text (jyl_record_get_title (record)) : "";
}

static JylFact *
get_fact (Paragraph *self, guint index)
{
  return g_ptr_array_index (self->facts, index);
}

static guint
get_number (Paragraph *self)
{
  return get_fact (self, self->start)->paragraph;
}

static void
append_word (GString *string, const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  if (string->len > 0)
    g_string_append (string, " · ");
  g_string_append (string, text);
}

static gboolean
is_here (Paragraph *self, GPtrArray *citations)
{
  for (guint i = 0; i < citations->len; i++)
    {
      JylCitation *citation = g_ptr_array_index (citations, i);

      if (jyl_citation_get_paragraph (citation) == get_number (self)
          && g_str_equal (jyl_citation_get_document (citation), jyl_record_get_id (self->document)))
        return TRUE;
    }

  return FALSE;
}

/* Where a paragraph gave a number, that it is cited for the figure as such says nothing more. */
static gboolean
is_said_by_number (Paragraph *self, JylFact *fact)
{
  if (fact->observation != NULL || !JYL_IS_INDICATOR (fact->record))
    return FALSE;

  for (guint i = self->start; i < self->end; i++)
    {
      if (get_fact (self, i)->observation != NULL && get_fact (self, i)->record == fact->record)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_listed (Paragraph *self, JylRecord *record)
{
  for (guint i = self->start; i < self->end; i++)
    {
      if (get_fact (self, i)->record == record)
        return TRUE;
    }

  return FALSE;
}

/* "Chairman, Union of Samples": the roles of a person that stand in this paragraph. */
static void
append_roles (Paragraph *self, GString *string, JylPerson *person)
{
  GPtrArray *roles = jyl_person_get_roles (person);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < roles->len; i++)
    {
      JylRole *role = g_ptr_array_index (roles, i);
      g_autofree char *text = NULL;

      if (!is_here (self, jyl_role_get_citations (role)))
        continue;

      if (jyl_role_get_organization (role) != NULL)
        text = g_strdup_printf ("%s, %s", get_text (jyl_role_get_title (role)),
                                get_title_of (self->dataset, jyl_role_get_organization (role)));
      else
        text = g_strdup (get_text (jyl_role_get_title (role)));

      if (!g_hash_table_contains (seen, text))
        {
          append_word (string, text);
          g_hash_table_add (seen, g_steal_pointer (&text));
        }
    }
}

static JylParty *
find_laureate (Paragraph *self, JylFact *fact, JylRecord *laureate)
{
  GPtrArray *laureates;

  if (!JYL_IS_AWARD (fact->record))
    return NULL;

  laureates = jyl_award_get_laureates (fact->record);
  for (guint i = 0; i < laureates->len; i++)
    {
      JylParty *party = g_ptr_array_index (laureates, i);

      if (g_str_equal (jyl_party_get_target (party), jyl_record_get_id (laureate))
          && is_here (self, jyl_party_get_citations (party)))
        return party;
    }

  return NULL;
}

/* What a person or an organization received, as this paragraph has it. */
static void
append_awards (Paragraph *self, GString *string, JylRecord *record)
{
  for (guint i = self->start; i < self->end; i++)
    {
      JylParty *party = find_laureate (self, get_fact (self, i), record);

      if (party == NULL)
        continue;

      append_word (string, get_text (jyl_record_get_title (get_fact (self, i)->record)));
      append_word (string, get_text (jyl_party_get_role (party)));
    }
}

static void
append_convention (Paragraph *self, GString *string, JylConvention *convention)
{
  GPtrArray *requests = jyl_convention_get_requests (convention);

  if (is_here (self, jyl_convention_get_ratification_citations (convention)))
    {
      g_autofree char *ratification = jyl_convention_format_ratification (convention);

      append_word (string, ratification);
    }

  for (guint i = 0; i < requests->len; i++)
    {
      JylRequest *request = g_ptr_array_index (requests, i);

      if (is_here (self, jyl_request_get_citations (request)))
        append_word (string, get_text (jyl_request_get_statement (request)));
    }
}

/* What the paragraph says of the record, besides that there is one. */
static char *
describe (Paragraph *self, JylFact *fact)
{
  GString *string = g_string_new (NULL);
  JylRecord *record = fact->record;

  if (JYL_IS_PERSON (record))
    append_roles (self, string, record);
  if (JYL_IS_PERSON (record) || JYL_IS_ORGANIZATION (record))
    append_awards (self, string, record);

  if (JYL_IS_CONVENTION (record))
    append_convention (self, string, record);
  else if (JYL_IS_POSITION (record))
    append_word (string, get_title_of (self->dataset, jyl_position_get_actor (record)));
  else if (JYL_IS_EVENT (record) && jyl_record_get_period (record) != NULL)
    {
      g_autofree char *date = jyl_format_period (jyl_language_of_interface (), jyl_record_get_period (record));

      append_word (string, date);
    }
  else if (JYL_IS_DISCREPANCY (record))
    {
      g_autofree char *others = jyl_doubts_format_others (self->dataset, record, self->document);

      append_word (string, others);
    }

  if (jyl_citation_is_inferred (fact->citation))
    {
      const char *why = get_text (jyl_citation_get_basis (fact->citation));
      /* TRANSLATORS: a fact that a text implies and does not say, and why we take it so. */
      g_autofree char *basis = *why != '\0' ? g_strdup_printf (_("Inferred: %s"), why) : g_strdup (_("Inferred"));

      append_word (string, basis);
    }
  append_word (string, get_text (jyl_citation_get_note (fact->citation)));

  return g_string_free (string, FALSE);
}

static JylLine *
create_figure_line (Paragraph *self, JylFact *fact)
{
  JylFigure figure = { fact->series, fact->observation };
  JylIndicator *indicator = fact->record;
  JylLanguage language = jyl_language_of_interface ();
  g_autofree char *value = jyl_figure_format_value (figure, language);
  g_autofree char *period = jyl_format_period (language, jyl_observation_get_period (fact->observation));
  g_autofree char *address = jyl_figure_get_address (figure);
  g_autofree char *more = describe (self, fact);
  g_autoptr (GString) subtitle = g_string_new (NULL);
  /* TRANSLATORS: what was counted, and the number: "Minimum wage: 85,000 ₸". */
  g_autofree char *title = g_strdup_printf (_("%s: %s"), get_text (jyl_record_get_title (fact->record)), value);
  JylLine *line = jyl_line_new (title, period, address);

  if (jyl_indicator_get_series (indicator)->len > 1)
    append_word (subtitle, get_text (jyl_series_get_title (fact->series)));
  append_word (subtitle, more);
  jyl_line_set_subtitle (line, subtitle->str);
  jyl_line_set_status (line, jyl_observation_get_status (fact->observation));

  return line;
}

static JylLine *
create_record_line (Paragraph *self, JylFact *fact)
{
  g_autofree char *subkind = jyl_record_format_subkind (self->dataset, fact->record);
  g_autofree char *address = jyl_record_get_address (fact->record);
  g_autofree char *more = describe (self, fact);
  const char *kind = jyl_kind_get_name (jyl_record_get_kind (fact->record));
  JylLine *line;

  line = jyl_line_new (get_text (jyl_record_get_title (fact->record)), subkind != NULL ? subkind : kind, address);
  jyl_line_set_subtitle (line, more);

  return line;
}

/* Those who received an award and are told of nowhere else in the paragraph. */
static void
add_laureates (Paragraph *self, JylSection *section, JylAward *award)
{
  GPtrArray *laureates = jyl_award_get_laureates (award);

  for (guint i = 0; i < laureates->len; i++)
    {
      JylParty *party = g_ptr_array_index (laureates, i);
      JylRecord *laureate = jyl_dataset_lookup (self->dataset, jyl_party_get_target (party));
      g_autofree char *address = NULL;
      g_autoptr (GString) subtitle = NULL;
      JylLine *line;

      if (laureate == NULL || !is_here (self, jyl_party_get_citations (party)) || is_listed (self, laureate))
        continue;

      address = jyl_record_get_address (laureate);
      subtitle = g_string_new (NULL);
      append_word (subtitle, get_text (jyl_record_get_title (award)));
      append_word (subtitle, get_text (jyl_party_get_role (party)));
      /* TRANSLATORS: somebody who received an award. */
      line = jyl_line_new (get_text (jyl_record_get_title (laureate)), _("Winner"), address);
      jyl_line_set_subtitle (line, subtitle->str);
      jyl_line_set_paragraph (line, get_number (self));
      jyl_section_add (section, line);
    }
}

static void
add_paragraph (Paragraph *self, JylSection *section)
{
  for (guint i = self->start; i < self->end; i++)
    {
      JylFact *fact = get_fact (self, i);
      JylLine *line;

      if (is_said_by_number (self, fact))
        continue;

      line = fact->observation != NULL ? create_figure_line (self, fact) : create_record_line (self, fact);
      jyl_line_set_paragraph (line, fact->paragraph);
      jyl_section_add (section, line);

      if (JYL_IS_AWARD (fact->record))
        add_laureates (self, section, fact->record);
    }
}

/**
 * jyl_sections_add_outline:
 * @sections: (element-type JylSection): sections so far
 * @dataset: the record's dataset
 * @record: a record
 *
 * Adds, for a document, what each of its paragraphs gave: records, with the roles, the awards and the
 * requests that stand there, and numbers.
 */
void
jyl_sections_add_outline (GPtrArray *sections, JylDataset *dataset, JylRecord *record)
{
  JylSection *section;
  Paragraph paragraph = { .dataset = dataset, .document = record };

  if (!JYL_IS_DOCUMENT (record))
    return;

  section = jyl_sections_append (sections, JYL_SECTION_OUTLINE, _("What it says"));
  paragraph.facts = jyl_dataset_get_facts (dataset, record);
  for (; paragraph.start < paragraph.facts->len; paragraph.start = paragraph.end)
    {
      paragraph.end = paragraph.start;
      while (paragraph.end < paragraph.facts->len
             && get_fact (&paragraph, paragraph.end)->paragraph == get_number (&paragraph))
        paragraph.end++;

      add_paragraph (&paragraph, section);
    }
}
