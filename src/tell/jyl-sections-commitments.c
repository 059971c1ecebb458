/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is asked of a convention, the list that a position is part of, and who won the parts of a contest. */

#include "jyl-sections.h"

#include "jyl-language.h"
#include "jyl-words.h"

static const char *
get_text (JylText *text)
{
  return jyl_text_get (text, jyl_language_of_interface ());
}

/**
 * jyl_sections_add_requests:
 * @sections: (element-type JylSection): sections so far
 * @dataset: the record's dataset
 * @record: a record
 *
 * Adds, for a convention, what is asked for, by whom and when, in the file's order.
 */
void
jyl_sections_add_requests (GPtrArray *sections, JylDataset *dataset, JylRecord *record)
{
  JylSection *section;
  GPtrArray *requests;

  if (!JYL_IS_CONVENTION (record))
    return;

  section = jyl_sections_append (sections, JYL_SECTION_PLAIN,
                                 jyl_link_get_heading (JYL_LINK_REQUEST, FALSE, JYL_KIND_ORGANIZATION));
  requests = jyl_convention_get_requests (record);
  for (guint i = 0; i < requests->len; i++)
    {
      JylRequest *request = g_ptr_array_index (requests, i);
      const char *actor_id = jyl_request_get_actor (request);
      JylRecord *actor = actor_id != NULL ? jyl_dataset_lookup (dataset, actor_id) : NULL;
      g_autofree char *address = actor != NULL ? jyl_record_get_address (actor) : NULL;
      g_autofree char *date = NULL;
      JylLine *line;

      if (jyl_request_get_date (request) != NULL)
        date = jyl_format_period (jyl_language_of_interface (), jyl_request_get_date (request));
      line = jyl_line_new (get_text (jyl_request_get_statement (request)), date, address);
      if (actor != NULL)
        jyl_line_set_subtitle (line, get_text (jyl_record_get_title (actor)));
      jyl_line_set_citations (line, jyl_request_get_citations (request));
      jyl_section_add (section, line);
    }
}

static int
compare_orders (gconstpointer a, gconstpointer b)
{
  guint one = jyl_position_get_order (*(JylPosition *const *) a);
  guint other = jyl_position_get_order (*(JylPosition *const *) b);

  return (one > other) - (one < other);
}

/* The positions of a numbered list, in its order. */
static GPtrArray *
collect_list (JylDataset *dataset, const char *series)
{
  GPtrArray *list = g_ptr_array_new ();
  GListModel *positions = jyl_dataset_get_records (dataset, JYL_KIND_POSITION);

  for (guint i = 0; i < g_list_model_get_n_items (positions); i++)
    {
      g_autoptr (JylPosition) position = g_list_model_get_item (positions, i);

      if (jyl_position_get_order (position) > 0 && g_strcmp0 (jyl_position_get_series (position), series) == 0)
        g_ptr_array_add (list, position);
    }

  g_ptr_array_sort (list, compare_orders);

  return list;
}

/**
 * jyl_sections_add_numbered:
 * @sections: (element-type JylSection): sections so far
 * @dataset: the record's dataset
 * @record: a record
 *
 * Adds, for a position that is part of a numbered list, the list.
 */
void
jyl_sections_add_numbered (GPtrArray *sections, JylDataset *dataset, JylRecord *record)
{
  g_autoptr (GPtrArray) list = NULL;
  JylPosition *position;
  JylText *title;
  JylSection *section;

  if (!JYL_IS_POSITION (record))
    return;

  position = record;
  title = jyl_position_get_series_title (position);
  if (jyl_position_get_series (position) == NULL || jyl_position_get_order (position) == 0)
    return;

  list = collect_list (dataset, jyl_position_get_series (position));
  if (list->len < 2)
    return;

  section = jyl_sections_append (sections, JYL_SECTION_PLAIN,
                                 title != NULL ? get_text (title) : jyl_position_get_series (position));
  for (guint i = 0; i < list->len; i++)
    {
      JylRecord *item = g_ptr_array_index (list, i);
      g_autofree char *text = jyl_position_format_title (item);
      g_autofree char *address = item != record ? jyl_record_get_address (item) : NULL;

      jyl_section_add (section, jyl_line_new (text, NULL, address));
    }
}

/**
 * jyl_sections_add_winners:
 * @sections: (element-type JylSection): sections so far
 * @dataset: the record's dataset
 * @record: a record
 *
 * Adds, for an award that has parts, a section for each with those who received it.
 */
void
jyl_sections_add_winners (GPtrArray *sections, JylDataset *dataset, JylRecord *record)
{
  GListModel *awards;

  if (!JYL_IS_AWARD (record))
    return;

  awards = jyl_dataset_get_records (dataset, JYL_KIND_AWARD);
  for (guint i = 0; i < g_list_model_get_n_items (awards); i++)
    {
      g_autoptr (JylAward) award = g_list_model_get_item (awards, i);
      g_autofree char *award_address = jyl_record_get_address (award);
      GPtrArray *laureates = jyl_award_get_laureates (award);
      JylSection *section;

      if (g_strcmp0 (jyl_award_get_parent (award), jyl_record_get_id (record)) != 0)
        continue;

      section = jyl_sections_append (sections, JYL_SECTION_PLAIN, get_text (jyl_record_get_title (award)));
      jyl_section_set_address (section, award_address);
      for (guint j = 0; j < laureates->len; j++)
        {
          JylParty *party = g_ptr_array_index (laureates, j);
          JylRecord *laureate = jyl_dataset_lookup (dataset, jyl_party_get_target (party));
          g_autofree char *address = laureate != NULL ? jyl_record_get_address (laureate) : NULL;
          JylLine *line;

          if (laureate == NULL)
            continue;

          line = jyl_line_new (get_text (jyl_record_get_title (laureate)), get_text (jyl_party_get_role (party)),
                               address);
          jyl_line_set_citations (line, jyl_party_get_citations (party));
          jyl_section_add (section, line);
        }
    }
}
