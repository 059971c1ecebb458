/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-latest.h"
#include "jyl-figure.h"
#include "jyl-indicator-card.h"
#include "jyl-sections.h"
#include "jyl-words.h"
#include "window-fixture.h"

/* All that is told of a record, as text: a heading a section, a line a line, where it leads, and how
 * many places it stands in. */
static char *
describe (JylDataset *dataset, const char *id)
{
  JylRecord *record = jyl_dataset_lookup (dataset, id);
  g_autoptr (GPtrArray) sections = jyl_sections_for_record (dataset, record);
  g_autoptr (GString) string = g_string_new (NULL);

  for (guint i = 0; i < sections->len; i++)
    {
      JylSection *section = g_ptr_array_index (sections, i);
      GListModel *lines = jyl_section_get_lines (section);

      g_assert_cmpuint (g_list_model_get_n_items (lines), >, 0);
      g_string_append_printf (string, "%s\n", jyl_section_get_title (section) != NULL ? jyl_section_get_title (section)
                                                                                      : "-");
      for (guint j = 0; j < g_list_model_get_n_items (lines); j++)
        {
          g_autoptr (JylLine) line = g_list_model_get_item (lines, j);
          g_autofree char *text = jyl_line_to_string (line);

          g_string_append (string, "  ");
          if (jyl_line_get_paragraph (line) > 0)
            g_string_append_printf (string, "¶%u ", jyl_line_get_paragraph (line));
          g_string_append (string, text);
          if (jyl_line_get_citations (line)->len > 0)
            g_string_append_printf (string, " [%u]", jyl_line_get_citations (line)->len);
          if (jyl_line_get_address (line) != NULL)
            g_string_append_printf (string, " → %s", jyl_line_get_address (line));
          for (guint k = 0; k < jyl_line_get_n_doubts (line); k++)
            {
              const char *address;

              g_assert_nonnull (strstr (text, jyl_line_get_doubt (line, k, &address)));
              g_string_append_printf (string, " ! %s", address);
            }
          g_string_append_c (string, '\n');
        }
    }

  return g_string_free (g_steal_pointer (&string), FALSE);
}

typedef struct {
  const char *id;
  const char *expected;
} Told;

static const Told told[] = {
  { "aigul",
    "Where sources disagree\n"
    "  Two people of May [2] → jylnama:discrepancy/alike\n"
    "Roles\n"
    "  Chair, Union of Samples, 1 May 2021 – 2023 [2] → jylnama:organization/union\n"
    "  Member, 2020\n"
    "Events\n"
    "  Second meeting, 1 May 2021 [1] → jylnama:event/second\n"
    "  First meeting, 1 Mar 2019 · speaker [1] → jylnama:event/first\n"
    "Said, asked and promised\n"
    "  Pay more, 1 May 2021 [1] → jylnama:position/ask\n"
    "Appears beside\n"
    "  Bolat Example, 2 events → jylnama:person/bolat\n"
    "  Chingiz Instance, 1 event → jylnama:person/chingiz\n"
    "Sources\n"
    "  Union of Samples, 1 May 2021, ¶1, Speech of May → jylnama:document/speech#1\n" },
  { "first",
    "Where sources disagree\n"
    "  Two dates for one meeting [1] → jylnama:discrepancy/doubt\n"
    "-\n"
    "  Place, Town → jylnama:place/town\n"
    "  Programme, Plan of work → jylnama:programme/plan\n"
    "Who took part\n"
    "  Aigul Sample, speaker → jylnama:person/aigul\n"
    "  Bolat Example → jylnama:person/bolat\n"
    "Organizations\n"
    "  Union of Samples → jylnama:organization/union\n"
    "Sources\n"
    "  Union of Samples, 1 May 2021, ¶4, Speech of May → jylnama:document/speech#4\n" },
  { "union",
    "-\n"
    "  Place, Town → jylnama:place/town\n"
    "Parts\n"
    "  Bureau of Numbers [1] → jylnama:organization/bureau\n"
    "People\n"
    "  Aigul Sample, Chair [2] → jylnama:person/aigul\n"
    "Events\n"
    "  First meeting, 1 Mar 2019 [1] → jylnama:event/first\n"
    "Programmes\n"
    "  Plan of work, 2019–2021 [1] → jylnama:programme/plan\n"
    "Said, asked and promised\n"
    "  Count it [1] → jylnama:position/step-2\n"
    "  Ask for it [1] → jylnama:position/step-1\n"
    "Ratifications asked for\n"
    "  Convention One, Ask for a report on it [1] → jylnama:convention/c1\n"
    "What they count\n"
    "  Wage, Union [1] → jylnama:indicator/wage\n"
    "Documents issued\n"
    "  Speech of May, 1 May 2021 → jylnama:document/speech\n"
    "Sources\n"
    "  Union of Samples, 1 May 2021, ¶1, Speech of May → jylnama:document/speech#1\n" },
  { "bureau",
    "-\n"
    "  Part of, Union of Samples → jylnama:organization/union\n"
    "Awards\n"
    "  Prize for the young, partner [1] → jylnama:award/prize-young\n"
    "Asked and expected of them\n"
    "  Pay more, 1 May 2021 [1] → jylnama:position/ask\n"
    "What they count\n"
    "  Wage, Bureau [1] → jylnama:indicator/wage\n"
    "Documents issued\n"
    "  Table of wages → jylnama:document/table\n"
    "Sources\n"
    "  Union of Samples, 1 May 2021, ¶1, Speech of May → jylnama:document/speech#1\n" },
  { "prize",
    "-\n"
    "  Given at, Second meeting → jylnama:event/second\n"
    "Prize for the young\n"
    "  Chingiz Instance [1] → jylnama:person/chingiz\n"
    "  Bureau of Numbers, partner [1] → jylnama:organization/bureau\n"
    "Given to\n"
    "  Bolat Example, winner [1] → jylnama:person/bolat\n"
    "Sources\n"
    "  Union of Samples, 1 May 2021, ¶7, Speech of May → jylnama:document/speech#7\n" },
  { "prize-young",
    "-\n"
    "  Part of, Prize of Samples → jylnama:award/prize\n"
    "Given to\n"
    "  Chingiz Instance [1] → jylnama:person/chingiz\n"
    "  Bureau of Numbers, partner [1] → jylnama:organization/bureau\n"
    "Sources\n"
    "  Union of Samples, 1 May 2021, ¶7, Speech of May → jylnama:document/speech#7\n" },
  { "ask",
    "-\n"
    "  Who said it, Aigul Sample → jylnama:person/aigul\n"
    "  Said to, Bureau of Numbers → jylnama:organization/bureau\n"
    "  Topic, Wages\n"
    "Sources\n"
    "  Union of Samples, 1 May 2021, ¶8, Speech of May → jylnama:document/speech#8\n" },
  { "step-2",
    "-\n"
    "  Who said it, Union of Samples → jylnama:organization/union\n"
    "  Topic, Wages\n"
    "  In a list, 2 of “Steps to take”\n"
    "Steps to take\n"
    "  1. Ask for it → jylnama:position/step-1\n"
    "  2. Count it\n"
    "What it is about\n"
    "  Plan of work, 2019–2021 → jylnama:programme/plan\n"
    "Sources\n"
    "  Union of Samples, 1 May 2021, ¶9, Speech of May → jylnama:document/speech#9\n" },
  { "plan",
    "-\n"
    "  Run by, Union of Samples → jylnama:organization/union\n"
    "Events\n"
    "  First meeting, 1 Mar 2019 [1] → jylnama:event/first\n"
    "What was said about it\n"
    "  Count it [1] → jylnama:position/step-2\n"
    "Figures about it\n"
    "  A lone number, 7 · 2021 [1] → jylnama:figure/lone\n"
    "Sources\n"
    "  Union of Samples, 1 May 2021, ¶6, Speech of May → jylnama:document/speech#6\n" },
  { "c1",
    "-\n"
    "  Number, 1\n"
    "  Topic, Hours\n"
    "  Ratification, By a law., ratified · 2001 [1]\n"
    "What is asked, and by whom\n"
    "  Ask for a report on it, Union of Samples, 1 May 2021 [1] → jylnama:organization/union\n"
    "Sources\n"
    "  Union of Samples, 1 May 2021, ¶6, Speech of May → jylnama:document/speech#6\n" },
  { "lone",
    "-\n"
    "  Topic, Other\n"
    "  Unit, people\n"
    "One\n"
    "  2021, 7, reported [1]\n"
    "What it is about\n"
    "  Plan of work, 2019–2021 → jylnama:programme/plan\n"
    "Sources\n"
    "  Union of Samples, 1 May 2021, ¶9, Speech of May → jylnama:document/speech#9\n" },
  { "wage",
    "-\n"
    "  Topic, Wages\n"
    "  Unit, tenge a month\n"
    "Bureau\n"
    "  Jan–Jun 2022, 70\302\240₸, official [1] → "
    "jylnama:indicator/wage?series=wage-bureau&period=2022-01%2F2022-06\n"
    "  2021, 120\302\240₸, official, Disagrees with ≈ 150\302\240₸ (Union of Samples) [1] → "
    "jylnama:indicator/wage?series=wage-bureau&period=2021 ! jylnama:discrepancy/two-wages\n"
    "  2020, 120\302\240₸, official [1] → jylnama:indicator/wage?series=wage-bureau&period=2020\n"
    "  2019, 100\302\240₸, official [1] → jylnama:indicator/wage?series=wage-bureau&period=2019\n"
    "Union\n"
    "  2021–2023, The source says “about”., ≈ 150\302\240₸, reported, Disagrees with 120\302\240₸ "
    "(Bureau of Numbers) [1] → jylnama:indicator/wage?series=wage-union&period=2021%2F2023 ! "
    "jylnama:discrepancy/two-wages\n"
    "Where sources disagree\n"
    "  Wage of 2021: 120 or 150 [2] → jylnama:discrepancy/two-wages\n"
    "Counted by\n"
    "  Bureau of Numbers → jylnama:organization/bureau\n"
    "  Union of Samples → jylnama:organization/union\n"
    "Sources\n"
    "  Union of Samples, 1 May 2021, ¶8, Speech of May → jylnama:document/speech#8\n" },
  { "two-wages",
    "What it is about\n"
    "  Wage, ≈ 150\302\240₸ · 2021–2023 → jylnama:indicator/wage\n" },
  { "speech",
    "Where sources disagree\n"
    "  Wage of 2021: 120 or 150, Disagrees with Table of wages → jylnama:discrepancy/two-wages\n"
    "-\n"
    "  Issued by, Union of Samples → jylnama:organization/union\n"
    "  Paragraphs, 9\n"
    "  Language, English\n"
    "What it says\n"
    "  ¶1 Aigul Sample, Chair, Union of Samples, Person → jylnama:person/aigul\n"
    "  ¶1 Union of Samples, Federation → jylnama:organization/union\n"
    "  ¶1 Bureau of Numbers, State body → jylnama:organization/bureau\n"
    "  ¶1 Town, City → jylnama:place/town\n"
    "  ¶1 Two people of May, Look alike → jylnama:discrepancy/alike\n"
    "  ¶2 Aigul Sample, Chair, Union of Samples · Inferred: nobody else is named, Person → "
    "jylnama:person/aigul\n"
    "  ¶3 Bolat Example, Person → jylnama:person/bolat\n"
    "  ¶3 Chingiz Instance, Person → jylnama:person/chingiz\n"
    "  ¶3 Two people of May, Look alike → jylnama:discrepancy/alike\n"
    "  ¶4 First meeting, 1 Mar 2019, Meeting → jylnama:event/first\n"
    "  ¶4 Two dates for one meeting, Discrepancy → jylnama:discrepancy/doubt\n"
    "  ¶5 Second meeting, 1 May 2021, Meeting → jylnama:event/second\n"
    "  ¶5 A strike, 2020, Strike → jylnama:event/strike\n"
    "  ¶6 Plan of work, Campaign → jylnama:programme/plan\n"
    "  ¶6 Convention One, ratified · 2001 · Ask for a report on it, Convention → jylnama:convention/c1\n"
    "  ¶7 Prize of Samples, Contest → jylnama:award/prize\n"
    "  ¶7 Bolat Example, Prize of Samples · winner, Winner → jylnama:person/bolat\n"
    "  ¶7 Prize for the young, Nomination → jylnama:award/prize-young\n"
    "  ¶7 Chingiz Instance, Prize for the young, Winner → jylnama:person/chingiz\n"
    "  ¶7 Bureau of Numbers, Prize for the young · partner, Winner → jylnama:organization/bureau\n"
    "  ¶8 Pay more, Aigul Sample, Demand → jylnama:position/ask\n"
    "  ¶8 Wage: ≈ 150\302\240₸, Union, 2021–2023, reported → "
    "jylnama:indicator/wage?series=wage-union&period=2021%2F2023\n"
    "  ¶8 Wage of 2021: 120 or 150, Disagrees with Table of wages, Counters → "
    "jylnama:discrepancy/two-wages\n"
    "  ¶9 Count it, Union of Samples, Task → jylnama:position/step-2\n"
    "  ¶9 Ask for it, Union of Samples, Task → jylnama:position/step-1\n"
    "  ¶9 A lone number: 7, 2021, reported → jylnama:figure/lone?series=lone-one&period=2021\n" },
  { "table",
    "Where sources disagree\n"
    "  Wage of 2021: 120 or 150, Disagrees with Union of Samples, 1 May 2021, ¶8 → "
    "jylnama:discrepancy/two-wages\n"
    "-\n"
    "  Issued by, Bureau of Numbers → jylnama:organization/bureau\n"
    "  On the web, example.org → https://example.org/wages\n"
    "What it says\n"
    "  Wage: 100\302\240₸, Bureau, 2019, official → jylnama:indicator/wage?series=wage-bureau&period=2019\n"
    "  Wage: 120\302\240₸, Bureau, 2020, official → jylnama:indicator/wage?series=wage-bureau&period=2020\n"
    "  Wage: 120\302\240₸, Bureau, 2021, official → jylnama:indicator/wage?series=wage-bureau&period=2021\n"
    "  Wage: 70\302\240₸, Bureau, Jan–Jun 2022, official → "
    "jylnama:indicator/wage?series=wage-bureau&period=2022-01%2F2022-06\n"
    "  Wage of 2021: 120 or 150, Disagrees with Union of Samples, 1 May 2021, ¶8, Counters → "
    "jylnama:discrepancy/two-wages\n" },
};

static void
test_told (void)
{
  g_autoptr (JylDataset) dataset = read_small_dataset ();

  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    {
      g_autofree char *description = describe (dataset, told[i].id);

      g_test_message ("%s", told[i].id);
      g_assert_cmpstr (description, ==, told[i].expected);
    }
}

/* A paragraph's number is told once, not again as the figure that it belongs to. */
static void
test_outline (void)
{
  g_autoptr (JylDataset) dataset = read_small_dataset ();
  g_autofree char *description = describe (dataset, "speech");

  g_assert_nonnull (strstr (description, "  ¶8 Pay more, Aigul Sample, Demand → jylnama:position/ask\n"
                                         "  ¶8 Wage: ≈ 150\302\240₸, Union, 2021–2023, reported"));
  g_assert_null (strstr (description, "¶8 Wage,"));
  g_assert_nonnull (
      strstr (description, "  ¶2 Aigul Sample, Chair, Union of Samples · Inferred: nobody else is named, Person"));
}

/* A way to a chart leads to one on which there is something to see. */
static void
assert_is_drawn (JylDataset *dataset, JylAddress *address)
{
  JylRecord *indicator = jyl_dataset_lookup (dataset, jyl_address_get_record (address));
  const char *id = jyl_address_get_series (address);
  JylSeries *series = id != NULL ? jyl_dataset_lookup_series (dataset, id) : NULL;

  g_assert_cmpint (jyl_indicator_get_mark (indicator), !=, JYL_MARK_NONE);
  if (id != NULL)
    g_assert_cmpint (jyl_series_get_mark (series), !=, JYL_MARK_NONE);
}

static gboolean
has_line (GListModel *lines, guint paragraph, const char *address)
{
  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (JylLine) line = g_list_model_get_item (lines, i);

      if (jyl_line_get_paragraph (line) == paragraph && g_strcmp0 (jyl_line_get_address (line), address) == 0)
        return TRUE;
    }

  return FALSE;
}

/* All that a paragraph gave is in the outline: records, numbers, and those who received an award. */
static void
test_outline_is_complete (void)
{
  g_autoptr (GFile) file = jyl_reader_get_embedded ();
  g_autoptr (JylReading) reading = jyl_reader_read_file (file, NULL, NULL);
  JylDataset *dataset = jyl_reading_get_dataset (reading);
  GListModel *documents = jyl_dataset_get_records (dataset, JYL_KIND_DOCUMENT);
  guint n_facts = 0;

  for (guint i = 0; i < g_list_model_get_n_items (documents); i++)
    {
      g_autoptr (JylDocument) document = g_list_model_get_item (documents, i);
      g_autoptr (GPtrArray) sections = g_ptr_array_new_with_free_func (g_object_unref);
      GPtrArray *facts = jyl_dataset_get_facts (dataset, document);
      GListModel *lines;

      jyl_sections_add_outline (sections, dataset, document);
      lines = jyl_section_get_lines (g_ptr_array_index (sections, 0));

      for (guint j = 0; j < facts->len; j++)
        {
          JylFact *fact = g_ptr_array_index (facts, j);
          g_autofree char *address = fact->observation != NULL
                                         ? jyl_figure_get_address ((JylFigure){ fact->series, fact->observation })
                                         : jyl_record_get_address (fact->record);

          /* That a paragraph is cited for an indicator is told by the number that it gave. */
          if (fact->observation == NULL && JYL_IS_INDICATOR (fact->record))
            continue;
          g_assert_true (has_line (lines, fact->paragraph, address));
          n_facts++;

          for (guint k = 0; JYL_IS_AWARD (fact->record)
                            && k < jyl_award_get_laureates (fact->record)->len; k++)
            {
              JylParty *party = g_ptr_array_index (jyl_award_get_laureates (fact->record), k);
              JylCitation *citation = g_ptr_array_index (jyl_party_get_citations (party), 0);
              g_autofree char *laureate = jyl_record_get_address (
                  jyl_dataset_lookup (dataset, jyl_party_get_target (party)));

              if (jyl_citation_get_paragraph (citation) == fact->paragraph
                  && g_str_equal (jyl_citation_get_document (citation), jyl_record_get_id (document)))
                g_assert_true (has_line (lines, fact->paragraph, laureate));
            }
        }
    }

  g_assert_cmpuint (n_facts, >, 1000);
}

/* Every line of every record leads to a record that there is, in all of the built-in dataset. */
static void
test_no_dead_ends (void)
{
  g_autoptr (GFile) file = jyl_reader_get_embedded ();
  g_autoptr (JylReading) reading = jyl_reader_read_file (file, NULL, NULL);
  JylDataset *dataset = jyl_reading_get_dataset (reading);
  guint n_lines = 0;

  for (JylKind kind = 0; kind < JYL_N_KINDS; kind++)
    {
      GListModel *records = jyl_dataset_get_records (dataset, kind);

      for (guint i = 0; i < g_list_model_get_n_items (records); i++)
        {
          g_autoptr (JylRecord) record = g_list_model_get_item (records, i);
          g_autoptr (GPtrArray) sections = jyl_sections_for_record (dataset, record);

          for (guint j = 0; j < sections->len; j++)
            {
              GListModel *lines = jyl_section_get_lines (g_ptr_array_index (sections, j));

              for (guint k = 0; k < g_list_model_get_n_items (lines); k++)
                {
                  g_autoptr (JylLine) line = g_list_model_get_item (lines, k);
                  g_autoptr (JylAddress) address = NULL;
                  const char *uri = jyl_line_get_address (line);

                  n_lines++;
                  g_assert_cmpstr (jyl_line_get_title (line), !=, "");
                  if (uri == NULL || !g_str_has_prefix (uri, "jylnama:"))
                    continue;

                  address = jyl_address_parse (uri, NULL);
                  if (address == NULL)
                    g_error ("%s is no address", uri);
                  g_assert_nonnull (jyl_dataset_lookup (dataset, jyl_address_get_record (address)));
                  if (g_str_equal (jyl_address_get_page (address), "charts"))
                    assert_is_drawn (dataset, address);
                }
            }
        }
    }

  g_assert_cmpuint (n_lines, >, 1000);
}

static JylIndicator *
get_wage (JylDataset *dataset)
{
  return jyl_dataset_lookup (dataset, "wage");
}

static JylFigure
get_figure (JylDataset *dataset, guint series, guint index)
{
  JylSeries *found = g_ptr_array_index (jyl_indicator_get_series (get_wage (dataset)), series);

  return (JylFigure) { found, g_ptr_array_index (jyl_series_get_observations (found), index) };
}

/* The latest whole year of any counter; never part of a year against a whole one. */
static void
test_card (void)
{
  g_autoptr (JylDataset) dataset = read_small_dataset ();
  g_autofree char *rise = jyl_latest_format_change (get_figure (dataset, 0, 1));
  g_autofree char *same = jyl_latest_format_change (get_figure (dataset, 0, 2));
  g_autofree char *part = jyl_latest_format_change (get_figure (dataset, 0, 3));
  g_autofree char *first = jyl_latest_format_change (get_figure (dataset, 0, 0));

  g_assert_true (jyl_latest_find (get_wage (dataset)).observation == get_figure (dataset, 1, 0).observation);
  g_assert_true (jyl_latest_find_previous (get_figure (dataset, 0, 1)).observation
                 == get_figure (dataset, 0, 0).observation);
  g_assert_null (jyl_latest_find_previous (get_figure (dataset, 0, 3)).observation);
  g_assert_null (jyl_latest_find_previous (get_figure (dataset, 1, 0)).observation);
  g_assert_cmpstr (rise, ==, "+20\302\240₸ (+20.0%) on 2019");
  g_assert_cmpstr (same, ==, "unchanged since 2020");
  g_assert_null (part);
  g_assert_null (first);
}

static void
test_words (void)
{
  g_autofree char *one = jyl_kind_format_count (JYL_KIND_PERSON, 1);
  g_autofree char *many = jyl_kind_format_count (JYL_KIND_PERSON, 1234);
  g_autofree char *some = jyl_kind_format_some (JYL_KIND_EVENT, 2, 83);

  g_assert_cmpstr (one, ==, "1 person");
  g_assert_cmpstr (many, ==, "1,234 people");
  g_assert_cmpstr (some, ==, "2 of 83 events");

  for (JylKind kind = 0; kind < JYL_N_KINDS; kind++)
    {
      g_autofree char *count = jyl_kind_format_count (kind, 5);

      g_assert_true (g_str_has_prefix (count, "5 "));
      g_assert_cmpstr (jyl_kind_get_name (kind), !=, "");
      g_assert_cmpstr (jyl_kind_get_filter_hint (kind), !=, "");
      for (JylLinkRole role = 0; role < JYL_N_LINK_ROLES; role++)
        {
          g_assert_cmpstr (jyl_link_get_heading (role, TRUE, kind), !=, "");
          g_assert_cmpstr (jyl_link_get_heading (role, FALSE, kind), !=, "");
        }
    }
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/explore/sections/told", test_told);
  g_test_add_func ("/explore/sections/outline", test_outline);
  g_test_add_func ("/explore/sections/outline-is-complete", test_outline_is_complete);
  g_test_add_func ("/explore/sections/no-dead-ends", test_no_dead_ends);
  g_test_add_func ("/explore/card", test_card);
  g_test_add_func ("/explore/words", test_words);

  return g_test_run ();
}
