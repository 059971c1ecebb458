/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-sections.h"

#include <glib/gi18n.h>

#include "jyl-doubts.h"
#include "jyl-language.h"
#include "jyl-words.h"

/* What is told first of a record: what belongs to it and who, then what happened, was said and counted. */
static const JylLinkRole order[] = {
  JYL_LINK_PARTICIPANT, JYL_LINK_LAUREATE, JYL_LINK_PARENT,     JYL_LINK_ROLE,  JYL_LINK_ORGANIZATION,
  JYL_LINK_PLACE,       JYL_LINK_EVENT,    JYL_LINK_PROGRAMME,  JYL_LINK_OWNER, JYL_LINK_ACTOR,
  JYL_LINK_ADDRESSEE,   JYL_LINK_REQUEST,  JYL_LINK_COUNTED_BY, JYL_LINK_ABOUT, JYL_LINK_ISSUER,
  JYL_LINK_DEFLATOR,
};

static gboolean
is_doubt (JylLink *link)
{
  return link->role == JYL_LINK_ABOUT && jyl_record_get_kind (link->source) == JYL_KIND_DISCREPANCY;
}

/* Links that one record has one of are told among its facts, those of a person's roles with the
 * roles, and doubts above everything. */
static gboolean
is_told_elsewhere (JylLink *link, gboolean is_incoming)
{
  /* The parts of an award are told with those who received them. */
  if (is_incoming)
    return is_doubt (link) || (link->role == JYL_LINK_PARENT && JYL_IS_AWARD (link->source));

  switch (link->role)
    {
    case JYL_LINK_PARTICIPANT:
    case JYL_LINK_ORGANIZATION:
    case JYL_LINK_LAUREATE:
    case JYL_LINK_COUNTED_BY:
    case JYL_LINK_ABOUT:
    case JYL_LINK_DEFLATOR:
      return FALSE;
    case JYL_LINK_PLACE:
    case JYL_LINK_PROGRAMME:
    case JYL_LINK_PARENT:
    case JYL_LINK_ISSUER:
    case JYL_LINK_ROLE:
    case JYL_LINK_OWNER:
    case JYL_LINK_EVENT:
    case JYL_LINK_ACTOR:
    case JYL_LINK_ADDRESSEE:
    case JYL_LINK_REQUEST:
    case JYL_LINK_CITATION:
    default:
      return TRUE;
    }
}

static int
compare_newest_first (gconstpointer a, gconstpointer b, gpointer is_incoming)
{
  const JylLink *one = *(const JylLink *const *) a;
  const JylLink *other = *(const JylLink *const *) b;
  const JylPeriod *one_period = jyl_record_get_period (is_incoming ? one->source : one->target);
  const JylPeriod *other_period = jyl_record_get_period (is_incoming ? other->source : other->target);

  if (one_period == NULL || other_period == NULL)
    return (one_period == NULL) - (other_period == NULL);

  return jyl_period_compare (other_period, one_period);
}

/* The section under that heading: links of different roles may share one ("Events"). */
static JylSection *
ensure_section (GPtrArray *sections, JylSectionStyle style, const char *title)
{
  JylSection *section;

  for (guint i = 0; i < sections->len; i++)
    {
      section = g_ptr_array_index (sections, i);
      if (g_strcmp0 (jyl_section_get_title (section), title) == 0)
        return section;
    }

  section = jyl_section_new (style, title);
  g_ptr_array_add (sections, section);

  return section;
}

static char *
format_detail (JylDataset *dataset, JylRecord *other, JylText *label)
{
  JylLanguage language = jyl_language_of_interface ();
  const JylPeriod *period = jyl_record_get_period (other);
  g_autofree char *date = period != NULL ? jyl_format_period (language, period) : NULL;

  /* A figure is told by its latest number, a convention by whether it is ratified. */
  if (label == NULL && (JYL_IS_INDICATOR (other) || JYL_IS_CONVENTION (other)))
    return jyl_record_format_line (dataset, other);

  if (label == NULL)
    return g_steal_pointer (&date);
  if (date == NULL || JYL_IS_CONVENTION (other))
    return g_strdup (jyl_text_get (label, language));

  return g_strdup_printf ("%s · %s", date, jyl_text_get (label, language));
}

/* The same said twice, as of two documents, is one line with two places where it stands. */
static JylLine *
find_same (JylSection *section, const char *address, const char *detail)
{
  GListModel *lines = jyl_section_get_lines (section);

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (JylLine) line = g_list_model_get_item (lines, i);

      if (g_strcmp0 (jyl_line_get_address (line), address) == 0 && g_strcmp0 (jyl_line_get_detail (line), detail) == 0)
        return line;
    }

  return NULL;
}

static void
add_link (JylDataset *dataset, JylSection *section, JylLink *link, gboolean is_incoming)
{
  JylRecord *other = is_incoming ? link->source : link->target;
  g_autofree char *address = jyl_record_get_address (other);
  /* What each counts of a figure stands over its numbers. */
  gboolean is_counter = link->role == JYL_LINK_COUNTED_BY && !is_incoming;
  g_autofree char *detail = is_counter ? NULL : format_detail (dataset, other, link->label);
  JylLine *line = find_same (section, address, detail);

  if (line == NULL)
    {
      line = jyl_line_new (jyl_text_get (jyl_record_get_title (other), jyl_language_of_interface ()), detail, address);
      jyl_section_add (section, line);
    }

  if (link->citations != NULL && link->citations->len > 0)
    jyl_line_set_citations (line, link->citations);
  /* What a record says of itself stands where the record does, unless the link says better. */
  else if (is_incoming && jyl_line_get_citations (line)->len == 0)
    jyl_line_set_citations (line, jyl_record_get_citations (other));
}

static void
add_links (GPtrArray *sections, JylDataset *dataset, GPtrArray *links, gboolean is_incoming)
{
  for (guint r = 0; r < G_N_ELEMENTS (order); r++)
    {
      JylLinkRole role = order[r];
      g_autoptr (GPtrArray) of_role = g_ptr_array_new ();

      for (guint i = 0; i < links->len; i++)
        {
          JylLink *link = g_ptr_array_index (links, i);

          if (link->role == role && !is_told_elsewhere (link, is_incoming))
            g_ptr_array_add (of_role, link);
        }

      g_ptr_array_sort_with_data (of_role, compare_newest_first, GINT_TO_POINTER (is_incoming));

      for (guint i = 0; i < of_role->len; i++)
        {
          JylLink *link = g_ptr_array_index (of_role, i);
          JylKind other = jyl_record_get_kind (is_incoming ? link->source : link->target);

          add_link (dataset,
                    ensure_section (sections, JYL_SECTION_PLAIN, jyl_link_get_heading (role, is_incoming, other)), link,
                    is_incoming);
        }
    }
}

static const char *
get_doubts_heading (void)
{
  return jyl_link_get_heading (JYL_LINK_ABOUT, TRUE, JYL_KIND_DISCREPANCY);
}

/* Where a document is at odds with others. */
static void
add_doubts_of_document (GPtrArray *sections, JylDataset *dataset, JylRecord *document)
{
  JylSection *section = ensure_section (sections, JYL_SECTION_DOUBTS, get_doubts_heading ());
  GPtrArray *facts = jyl_dataset_get_facts (dataset, document);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < facts->len; i++)
    {
      JylFact *fact = g_ptr_array_index (facts, i);
      g_autofree char *others = NULL;
      g_autofree char *address = NULL;
      JylLine *line;

      if (!JYL_IS_DISCREPANCY (fact->record) || !g_hash_table_add (seen, fact->record))
        continue;
      others = jyl_doubts_format_others (dataset, fact->record, document);
      address = jyl_record_get_address (fact->record);
      if (others == NULL || find_same (section, address, NULL) != NULL)
        continue;

      line = jyl_line_new (jyl_text_get (jyl_record_get_title (fact->record), jyl_language_of_interface ()), NULL,
                           address);
      jyl_line_set_subtitle (line, others);
      jyl_section_add (section, line);
    }
}

/**
 * jyl_sections_add_doubts:
 * @sections: (element-type JylSection): sections so far
 * @dataset: the record's dataset
 * @record: a record
 *
 * Adds the discrepancies that are about the record, and for a document those that set others against it.
 */
void
jyl_sections_add_doubts (GPtrArray *sections, JylDataset *dataset, JylRecord *record)
{
  GPtrArray *links = jyl_dataset_get_backlinks (dataset, record);

  for (guint i = 0; i < links->len; i++)
    {
      JylLink *link = g_ptr_array_index (links, i);

      if (is_doubt (link))
        add_link (dataset,
                  ensure_section (sections, JYL_SECTION_DOUBTS, get_doubts_heading ()), link, TRUE);
    }

  if (JYL_IS_DOCUMENT (record))
    add_doubts_of_document (sections, dataset, record);
}

/**
 * jyl_sections_add_links:
 * @sections: (element-type JylSection): sections so far
 * @dataset: the record's dataset
 * @record: a record
 *
 * Adds the records that the record leads to and those that lead to it, grouped by what that means;
 * what has a date, newest first.
 */
void
jyl_sections_add_links (GPtrArray *sections, JylDataset *dataset, JylRecord *record)
{
  add_links (sections, dataset, jyl_dataset_get_links (dataset, record), FALSE);
  add_links (sections, dataset, jyl_dataset_get_backlinks (dataset, record), TRUE);
}

typedef struct {
  JylRecord *person;
  guint n_events;
} Companion;

static int
compare_companions (gconstpointer a, gconstpointer b)
{
  const Companion *one = *(const Companion *const *) a;
  const Companion *other = *(const Companion *const *) b;

  if (one->n_events != other->n_events)
    return one->n_events > other->n_events ? -1 : 1;

  return g_utf8_collate (jyl_text_get (jyl_record_get_title (one->person), jyl_language_of_interface ()),
                         jyl_text_get (jyl_record_get_title (other->person), jyl_language_of_interface ()));
}

static void
count_companions (GPtrArray *companions, JylDataset *dataset, JylRecord *event, JylRecord *person)
{
  GPtrArray *links = jyl_dataset_get_links (dataset, event);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < links->len; i++)
    {
      JylLink *link = g_ptr_array_index (links, i);
      Companion *companion = NULL;

      if (link->role != JYL_LINK_PARTICIPANT || link->target == person || !g_hash_table_add (seen, link->target))
        continue;

      for (guint j = 0; j < companions->len && companion == NULL; j++)
        {
          Companion *known = g_ptr_array_index (companions, j);

          companion = known->person == link->target ? known : NULL;
        }

      if (companion == NULL)
        {
          companion = g_new0 (Companion, 1);
          companion->person = link->target;
          g_ptr_array_add (companions, companion);
        }
      companion->n_events++;
    }
}

/**
 * jyl_sections_add_beside:
 * @sections: (element-type JylSection): sections so far
 * @dataset: the record's dataset
 * @record: a record
 *
 * Adds, for a person, who else took part in the same events, the most frequent first.
 */
void
jyl_sections_add_beside (GPtrArray *sections, JylDataset *dataset, JylRecord *record)
{
  g_autoptr (GPtrArray) companions = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) events = g_hash_table_new (NULL, NULL);
  GPtrArray *links = jyl_dataset_get_backlinks (dataset, record);
  JylSection *section;

  if (jyl_record_get_kind (record) != JYL_KIND_PERSON)
    return;

  for (guint i = 0; i < links->len; i++)
    {
      JylLink *link = g_ptr_array_index (links, i);

      if (link->role == JYL_LINK_PARTICIPANT && g_hash_table_add (events, link->source))
        count_companions (companions, dataset, link->source, record);
    }

  g_ptr_array_sort (companions, compare_companions);

  section = jyl_section_new (JYL_SECTION_PLAIN, _("Appears beside"));
  g_ptr_array_add (sections, section);
  for (guint i = 0; i < companions->len; i++)
    {
      Companion *companion = g_ptr_array_index (companions, i);
      g_autofree char *address = jyl_record_get_address (companion->person);
      g_autofree char *detail = jyl_kind_format_count (JYL_KIND_EVENT, companion->n_events);

      jyl_section_add (
          section, jyl_line_new (jyl_text_get (jyl_record_get_title (companion->person), jyl_language_of_interface ()),
                                 detail, address));
    }
}
