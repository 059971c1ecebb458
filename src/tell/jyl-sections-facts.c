/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-sections.h"

#include <glib/gi18n.h>

#include "jyl-address.h"
#include "jyl-language.h"
#include "jyl-words.h"

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
  JylSection *section = jyl_sections_append (sections, JYL_SECTION_FACTS, NULL);

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

  section = jyl_sections_append (sections, JYL_SECTION_PLAIN, _("Roles"));
  roles = jyl_person_get_roles (JYL_PERSON (record));
  for (guint i = 0; i < roles->len; i++)
    add_role (section, dataset, roles, i);
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
  JylSection *section;
  GPtrArray *citations;

  /* Those of a discrepancy stand side by side, each with what it says. */
  if (JYL_IS_DISCREPANCY (record))
    return;

  section = jyl_sections_append (sections, JYL_SECTION_PLAIN, _("Sources"));
  citations = jyl_record_get_citations (record);
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
