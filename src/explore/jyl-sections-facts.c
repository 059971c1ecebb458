/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-sections.h"

#include <glib/gi18n.h>

#include "jyl-address.h"
#include "jyl-figure.h"
#include "jyl-language.h"
#include "jyl-words.h"

static JylSection *
add_section (GPtrArray *sections, JylSectionStyle style, const char *title)
{
  JylSection *section = jyl_section_new (style, title);

  g_ptr_array_add (sections, section);

  return section;
}

static const char *
get_text (JylText *text)
{
  return jyl_text_get (text, jyl_language_of_interface ());
}

/* "Issued by" at the start, the organization's name at the end. */
static void
add_target (JylSection *section, const char *what, JylRecord *target)
{
  g_autofree char *address = jyl_record_get_address (target);

  jyl_section_add (section, jyl_line_new (what, get_text (jyl_record_get_title (target)), address));
}

static void
add_fact (JylSection *section, const char *what, const char *value)
{
  if (value != NULL && *value != '\0')
    jyl_section_add (section, jyl_line_new (what, value, NULL));
}

/* What a record has one of. */
static void
add_single_links (JylSection *section, JylDataset *dataset, JylRecord *record)
{
  GPtrArray *links = jyl_dataset_get_links (dataset, record);

  for (guint i = 0; i < links->len; i++)
    {
      JylLink *link = g_ptr_array_index (links, i);

      switch (link->role)
        {
        case JYL_LINK_PLACE:
        case JYL_LINK_PROGRAMME:
        case JYL_LINK_PARENT:
        case JYL_LINK_ISSUER:
        case JYL_LINK_OWNER:
        case JYL_LINK_EVENT:
        case JYL_LINK_ACTOR:
        case JYL_LINK_ADDRESSEE:
          add_target (section, jyl_link_get_heading (link->role, FALSE, jyl_record_get_kind (link->target)),
                      link->target);
          break;
        case JYL_LINK_PARTICIPANT:
        case JYL_LINK_ORGANIZATION:
        case JYL_LINK_ROLE:
        case JYL_LINK_LAUREATE:
        case JYL_LINK_REQUEST:
        case JYL_LINK_COUNTED_BY:
        case JYL_LINK_ABOUT:
        case JYL_LINK_CITATION:
        default:
          break;
        }
    }
}

static void
add_document_facts (JylSection *section, JylDocument *document)
{
  guint n_paragraphs = jyl_document_get_n_paragraphs (document);

  add_fact (section, _("Published by"), jyl_document_get_publisher (document));

  if (jyl_document_get_language (document) != NULL)
    add_fact (section, _("Language"), jyl_language_get_name (jyl_document_get_language (document)));

  if (n_paragraphs > 0)
    {
      g_autofree char *number = jyl_format_number (jyl_language_of_interface (), n_paragraphs, 0);

      add_fact (section, _("Paragraphs"), number);
    }

  if (jyl_document_get_url (document) != NULL)
    {
      g_autoptr (GUri) uri = g_uri_parse (jyl_document_get_url (document), G_URI_FLAGS_ENCODED, NULL);
      const char *host = uri != NULL ? g_uri_get_host (uri) : NULL;

      jyl_section_add (section, jyl_line_new (_("On the web"), host != NULL ? host : jyl_document_get_url (document),
                                               jyl_document_get_url (document)));
    }
}

static void
add_convention_facts (JylSection *section, JylConvention *convention)
{
  g_autofree char *ratification = jyl_convention_format_ratification (convention);

  if (jyl_convention_get_number (convention) > 0)
    {
      g_autofree char *number = g_strdup_printf ("%u", jyl_convention_get_number (convention));

      add_fact (section, _("Number"), number);
    }

  add_fact (section, _("Topic"), get_text (jyl_convention_get_topic (convention)));

  if (ratification != NULL)
    {
      JylLine *line = jyl_line_new (_("Ratification"), ratification, NULL);

      jyl_line_set_subtitle (line, get_text (jyl_convention_get_ratification_note (convention)));
      jyl_line_set_citations (line, jyl_convention_get_ratification_citations (convention));
      jyl_section_add (section, line);
    }
}

static void
add_position_facts (JylSection *section, JylPosition *position)
{
  add_fact (section, _("Topic"), get_text (jyl_position_get_topic (position)));

  if (jyl_position_get_series_title (position) != NULL && jyl_position_get_order (position) > 0)
    {
      /* TRANSLATORS: where something stands in a numbered list of a text: its number, the list's name. */
      g_autofree char *place = g_strdup_printf (_("%u of “%s”"), jyl_position_get_order (position),
                                                get_text (jyl_position_get_series_title (position)));

      add_fact (section, _("In a list"), place);
    }
}

static void
add_indicator_facts (JylSection *section, JylIndicator *indicator)
{
  add_fact (section, _("Topic"), get_text (jyl_indicator_get_topic (indicator)));
  add_fact (section, _("Unit"), get_text (jyl_indicator_get_unit (indicator)));
}

/**
 * jyl_sections_add_facts:
 * @sections: (element-type JylSection): sections so far
 * @dataset: the record's dataset
 * @record: a record
 *
 * Adds what the record has one of: its place, its issuer, its address on the web.
 */
void
jyl_sections_add_facts (GPtrArray *sections, JylDataset *dataset, JylRecord *record)
{
  JylSection *section = add_section (sections, JYL_SECTION_FACTS, NULL);

  add_single_links (section, dataset, record);

  if (JYL_IS_DOCUMENT (record))
    add_document_facts (section, JYL_DOCUMENT (record));
  else if (JYL_IS_CONVENTION (record))
    add_convention_facts (section, JYL_CONVENTION (record));
  else if (JYL_IS_POSITION (record))
    add_position_facts (section, JYL_POSITION (record));
  else if (JYL_IS_INDICATOR (record))
    add_indicator_facts (section, JYL_INDICATOR (record));
  else if (JYL_IS_PROGRAMME (record))
    add_fact (section, _("Topic"), get_text (jyl_programme_get_topic (JYL_PROGRAMME (record))));
  else if (JYL_IS_EVENT (record))
    add_fact (section, _("Topic"), get_text (jyl_event_get_topic (JYL_EVENT (record))));
}

static gboolean
is_same_role (JylRole *a, JylRole *b)
{
  return g_strcmp0 (a->organization, b->organization) == 0
         && g_str_equal (jyl_text_get (a->title, JYL_LANGUAGE_EN), jyl_text_get (b->title, JYL_LANGUAGE_EN));
}

/* The dates as of which a role is told: one, or the first and the last. */
static char *
format_span (const JylPeriod *first, const JylPeriod *last)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (first == NULL)
    return NULL;

  from = jyl_format_period (jyl_language_of_interface (), first);
  if (jyl_period_equal (first, last))
    return g_steal_pointer (&from);

  to = jyl_format_period (jyl_language_of_interface (), last);

  return g_strdup_printf ("%s – %s", from, to);
}

static void
add_role (JylSection *section, JylDataset *dataset, GPtrArray *roles, guint index)
{
  JylRole *role = g_ptr_array_index (roles, index);
  JylRecord *organization = role->organization != NULL ? jyl_dataset_lookup (dataset, role->organization) : NULL;
  const JylPeriod *first = NULL;
  const JylPeriod *last = NULL;
  g_autofree char *span = NULL;
  g_autofree char *address = organization != NULL ? jyl_record_get_address (organization) : NULL;
  JylLine *line;

  /* The same role as of several documents is told once, where it comes first. */
  for (guint i = 0; i < index; i++)
    {
      if (is_same_role (g_ptr_array_index (roles, i), role))
        return;
    }

  for (guint i = index; i < roles->len; i++)
    {
      JylRole *same = g_ptr_array_index (roles, i);

      if (same->date == NULL || !is_same_role (same, role))
        continue;
      if (first == NULL || jyl_period_compare (same->date, first) < 0)
        first = same->date;
      if (last == NULL || jyl_period_compare (same->date, last) > 0)
        last = same->date;
    }

  span = format_span (first, last);
  line = jyl_line_new (get_text (role->title), span, address);
  if (organization != NULL)
    jyl_line_set_subtitle (line, get_text (jyl_record_get_title (organization)));

  for (guint i = index; i < roles->len; i++)
    {
      JylRole *same = g_ptr_array_index (roles, i);

      if (is_same_role (same, role))
        jyl_line_set_citations (line, same->citations);
    }

  jyl_section_add (section, line);
}

/**
 * jyl_sections_add_roles:
 * @sections: (element-type JylSection): sections so far
 * @dataset: the record's dataset
 * @record: a record
 *
 * Adds a person's roles, each once, with the dates as of which it is told.
 */
void
jyl_sections_add_roles (GPtrArray *sections, JylDataset *dataset, JylRecord *record)
{
  JylSection *section;
  GPtrArray *roles;

  if (!JYL_IS_PERSON (record))
    return;

  section = add_section (sections, JYL_SECTION_PLAIN, _("Roles"));
  roles = jyl_person_get_roles (JYL_PERSON (record));
  for (guint i = 0; i < roles->len; i++)
    add_role (section, dataset, roles, i);
}

static char *
format_observation_period (JylObservation *observation)
{
  return jyl_format_period (jyl_language_of_interface (), jyl_observation_get_period (observation));
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

  if (!JYL_IS_INDICATOR (record))
    return;

  all = jyl_indicator_get_series (JYL_INDICATOR (record));
  for (guint i = 0; i < all->len; i++)
    {
      JylSeries *series = g_ptr_array_index (all, i);
      GPtrArray *observations = jyl_series_get_observations (series);
      JylSection *section = add_section (sections, JYL_SECTION_PLAIN, get_text (jyl_series_get_title (series)));

      for (guint j = observations->len; j > 0; j--)
        {
          JylObservation *observation = g_ptr_array_index (observations, j - 1);
          g_autofree char *value = jyl_figure_format_value (observation, jyl_language_of_interface ());
          g_autofree char *period = format_observation_period (observation);
          JylLine *line = jyl_line_new (value, period, NULL);

          jyl_line_set_subtitle (line, get_text (jyl_observation_get_note (observation)));
          jyl_line_set_status (line, jyl_observation_get_status (observation));
          jyl_line_set_citations (line, jyl_observation_get_citations (observation));
          jyl_section_add (section, line);
        }
    }
}

static JylLine *
create_figure_line (JylFact *fact)
{
  JylSeries *series = jyl_observation_get_series (fact->observation);
  JylIndicator *indicator = JYL_INDICATOR (fact->record);
  g_autofree char *value = jyl_figure_format_value (fact->observation, jyl_language_of_interface ());
  g_autofree char *period = format_observation_period (fact->observation);
  g_autofree char *address = jyl_figure_get_address (fact->observation);
  /* TRANSLATORS: what was counted, and the number: "Minimum wage: 85,000 ₸". */
  g_autofree char *title = g_strdup_printf (_("%s: %s"), get_text (jyl_record_get_title (fact->record)), value);
  JylLine *line = jyl_line_new (title, period, address);

  if (jyl_indicator_get_series (indicator)->len > 1)
    jyl_line_set_subtitle (line, get_text (jyl_series_get_title (series)));
  jyl_line_set_status (line, jyl_observation_get_status (fact->observation));

  return line;
}

static JylLine *
create_record_line (JylDataset *dataset, JylFact *fact)
{
  g_autofree char *subkind = jyl_record_format_subkind (dataset, fact->record);
  g_autofree char *address = jyl_record_get_address (fact->record);
  const char *kind = jyl_kind_get_name (jyl_record_get_kind (fact->record));

  return jyl_line_new (get_text (jyl_record_get_title (fact->record)), subkind != NULL ? subkind : kind, address);
}

/* Where a paragraph gave a number, that it is cited for the figure as such says nothing more. */
static gboolean
is_said_by_number (GPtrArray *facts, JylFact *fact)
{
  if (fact->observation != NULL || !JYL_IS_INDICATOR (fact->record))
    return FALSE;

  for (guint i = 0; i < facts->len; i++)
    {
      JylFact *other = g_ptr_array_index (facts, i);

      if (other->observation != NULL && other->record == fact->record && other->paragraph == fact->paragraph)
        return TRUE;
    }

  return FALSE;
}

/**
 * jyl_sections_add_outline:
 * @sections: (element-type JylSection): sections so far
 * @dataset: the record's dataset
 * @record: a record
 *
 * Adds, for a document, what each of its paragraphs gave.
 */
void
jyl_sections_add_outline (GPtrArray *sections, JylDataset *dataset, JylRecord *record)
{
  JylSection *section;
  GPtrArray *facts;

  if (!JYL_IS_DOCUMENT (record))
    return;

  section = add_section (sections, JYL_SECTION_OUTLINE, _("What it says"));
  facts = jyl_dataset_get_facts (dataset, JYL_DOCUMENT (record));
  for (guint i = 0; i < facts->len; i++)
    {
      JylFact *fact = g_ptr_array_index (facts, i);
      JylLine *line;
      g_autofree char *basis = NULL;

      if (is_said_by_number (facts, fact))
        continue;

      line = fact->observation != NULL ? create_figure_line (fact) : create_record_line (dataset, fact);
      if (jyl_citation_is_inferred (fact->citation))
        {
          const char *why = get_text (jyl_citation_get_basis (fact->citation));

          /* TRANSLATORS: a fact that a text implies and does not say, and why we take it so. */
          basis = *why != '\0' ? g_strdup_printf (_("Inferred: %s"), why) : g_strdup (_("Inferred"));
          jyl_line_set_subtitle (line, basis);
        }
      jyl_line_set_paragraph (line, fact->paragraph);
      jyl_section_add (section, line);
    }
}

static void
append_sentence (GString *string, const char *text)
{
  if (*text == '\0')
    return;
  if (string->len > 0)
    g_string_append (string, " · ");
  g_string_append (string, text);
}

/**
 * jyl_sections_add_sources:
 * @sections: (element-type JylSection): sections so far
 * @dataset: the record's dataset
 * @record: a record
 *
 * Adds where the record itself stands.
 */
void
jyl_sections_add_sources (GPtrArray *sections, JylDataset *dataset, JylRecord *record)
{
  JylSection *section = add_section (sections, JYL_SECTION_PLAIN, _("Sources"));
  GPtrArray *citations = jyl_record_get_citations (record);

  for (guint i = 0; i < citations->len; i++)
    {
      JylCitation *citation = g_ptr_array_index (citations, i);
      JylRecord *document = jyl_dataset_lookup (dataset, jyl_citation_get_document (citation));
      g_autofree char *title = jyl_dataset_format_citation (dataset, citation, jyl_language_of_interface ());
      g_autofree char *address = jyl_address_for_paragraph (jyl_citation_get_document (citation),
                                                            jyl_citation_get_paragraph (citation));
      g_autoptr (GString) subtitle = g_string_new (NULL);
      JylLine *line = jyl_line_new (title, NULL, address);

      /* A document without an issuer stands there by its title already. */
      if (document != NULL && !g_str_has_prefix (title, get_text (jyl_record_get_title (document))))
        append_sentence (subtitle, get_text (jyl_record_get_title (document)));
      append_sentence (subtitle, get_text (jyl_citation_get_note (citation)));
      if (jyl_citation_is_inferred (citation))
        {
          g_autofree char *basis = g_strdup_printf (_("Inferred: %s"), get_text (jyl_citation_get_basis (citation)));

          append_sentence (subtitle, basis);
        }

      jyl_line_set_subtitle (line, subtitle->str);
      jyl_section_add (section, line);
    }
}
