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
        case JYL_LINK_DEFLATOR:
        case JYL_LINK_CITATION:
        default:
          break;
        }
    }
}

/* What the table of the record's kind has a word for. */
static void
add_told_fields (JylSection *section, JylRecord *record)
{
  const JylItem *values = jyl_record_get_values (record);

  for (guint i = 0; i < values->klass->n_fields; i++)
    {
      const JylField *field = &values->klass->fields[i];
      g_autofree char *number = NULL;

      if (field->words == NULL || !jyl_item_has (values, i))
        continue;
      if (field->type == JYL_FIELD_WHOLE)
        number = jyl_format_number (jyl_language_of_interface (), jyl_item_get_whole (values, i), 0);
      add_fact (section, _(field->words), number != NULL                  ? number
                                          : field->type == JYL_FIELD_TEXT ? get_text (jyl_item_get_text (values, i))
                                                                          : jyl_item_get_string (values, i));
    }
}

static void
add_document_facts (JylSection *section, JylDocument *document)
{
  if (jyl_document_get_language (document) != NULL)
    add_fact (section, _("Language"), jyl_language_get_name (jyl_document_get_language (document)));

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
  JylLine *line;

  if (ratification == NULL)
    return;

  line = jyl_line_new (_("Ratification"), ratification, NULL);
  jyl_line_set_subtitle (line, get_text (jyl_convention_get_ratification_note (convention)));
  jyl_line_set_citations (line, jyl_convention_get_ratification_citations (convention));
  jyl_section_add (section, line);
}

static void
add_position_facts (JylSection *section, JylPosition *position)
{
  g_autofree char *place = NULL;

  if (jyl_position_get_series_title (position) == NULL || jyl_position_get_order (position) == 0)
    return;

  /* TRANSLATORS: where something stands in a numbered list of a text: its number, the list's name. */
  place = g_strdup_printf (_("%u of “%s”"), jyl_position_get_order (position),
                           get_text (jyl_position_get_series_title (position)));
  add_fact (section, _("In a list"), place);
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
  add_told_fields (section, record);

  if (JYL_IS_DOCUMENT (record))
    add_document_facts (section, record);
  else if (JYL_IS_CONVENTION (record))
    add_convention_facts (section, record);
  else if (JYL_IS_POSITION (record))
    add_position_facts (section, record);
}

static gboolean
is_same_role (JylRole *a, JylRole *b)
{
  return g_strcmp0 (jyl_role_get_organization (a), jyl_role_get_organization (b)) == 0
         && g_str_equal (jyl_text_get (jyl_role_get_title (a), JYL_LANGUAGE_EN),
                         jyl_text_get (jyl_role_get_title (b), JYL_LANGUAGE_EN));
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
  const char *organization_id = jyl_role_get_organization (role);
  JylRecord *organization = organization_id != NULL ? jyl_dataset_lookup (dataset, organization_id) : NULL;
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

      const JylPeriod *date = jyl_role_get_date (same);

      if (date == NULL || !is_same_role (same, role))
        continue;
      if (first == NULL || jyl_period_compare (date, first) < 0)
        first = date;
      if (last == NULL || jyl_period_compare (date, last) > 0)
        last = date;
    }

  span = format_span (first, last);
  line = jyl_line_new (get_text (jyl_role_get_title (role)), span, address);
  if (organization != NULL)
    jyl_line_set_subtitle (line, get_text (jyl_record_get_title (organization)));

  for (guint i = index; i < roles->len; i++)
    {
      JylRole *same = g_ptr_array_index (roles, i);

      if (is_same_role (same, role))
        jyl_line_set_citations (line, jyl_role_get_citations (same));
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
  roles = jyl_person_get_roles (record);
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
