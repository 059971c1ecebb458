/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "small-dataset.h"

static JylRecord *
lookup (JylDataset *dataset, const char *id)
{
  JylRecord *record = jyl_dataset_lookup (dataset, id);

  g_assert_nonnull (record);
  g_assert_cmpstr (jyl_record_get_id (record), ==, id);
  return record;
}

/* The links as strings, seen from the end where @record isn't. */
static void
assert_links (GPtrArray *links, JylRecord *record, const char *expected)
{
  g_autoptr (GString) string = g_string_new (NULL);

  for (guint i = 0; i < links->len; i++)
    {
      const JylLink *link = g_ptr_array_index (links, i);
      JylRecord *other = link->source == record ? link->target : link->source;

      g_assert_true (link->source == record || link->target == record);
      g_string_append_printf (string, "%s%u:%s", i > 0 ? " " : "", (guint) link->role, jyl_record_get_id (other));
      if (link->label != NULL)
        g_string_append_printf (string, "(%s)", jyl_text_get (link->label, JYL_LANGUAGE_EN));
      if (link->citations != NULL)
        g_string_append_printf (string, "[%u]", link->citations->len);
    }

  g_assert_cmpstr (string->str, ==, expected);
}

static void
test_links (void)
{
  g_autoptr (JylDataset) dataset = small_dataset ();
  JylRecord *event = lookup (dataset, "forum-2021");
  JylRecord *kosyak = lookup (dataset, "kosyak");
  JylRecord *fturk = lookup (dataset, "fturk");
  JylRecord *astana = lookup (dataset, "astana");

  assert_links (jyl_dataset_get_links (dataset, event), event, "2:astana 0:kosyak(speaker) 1:fturk");
  assert_links (jyl_dataset_get_backlinks (dataset, event), event, "");

  /* A role in an organization that isn't there is no link. */
  assert_links (jyl_dataset_get_links (dataset, kosyak), kosyak, "");
  assert_links (jyl_dataset_get_backlinks (dataset, kosyak), kosyak,
                "0:forum-2021(speaker) 0:undated(speaker) 0:council-2024(speaker) 0:strike-2021(speaker)");

  assert_links (jyl_dataset_get_links (dataset, fturk), fturk, "2:astana");
  assert_links (jyl_dataset_get_backlinks (dataset, fturk), fturk,
                "5:council 5:forum 6:dauletalin(Chairman)[2] 4:qyzmet "
                "1:forum-2021 1:undated 1:council-2024 1:strike-2021 13:minimum-wage(tenge)");
  assert_links (jyl_dataset_get_backlinks (dataset, astana), astana,
                "2:fturk 2:forum-2021 2:undated 2:council-2024 2:strike-2021");
}

/* Every link stands at both of its ends, as one and the same. */
static void
test_links_from_both_ends (void)
{
  g_autoptr (JylDataset) dataset = small_dataset ();
  guint n_out = 0, n_in = 0;

  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    {
      GListModel *records = jyl_dataset_get_records (dataset, (JylKind) kind);

      for (guint i = 0; i < g_list_model_get_n_items (records); i++)
        {
          g_autoptr (JylRecord) record = g_list_model_get_item (records, i);
          GPtrArray *links = jyl_dataset_get_links (dataset, record);

          n_out += links->len;
          n_in += jyl_dataset_get_backlinks (dataset, record)->len;

          for (guint j = 0; j < links->len; j++)
            {
              JylLink *link = g_ptr_array_index (links, j);

              g_assert_true (link->source == record);
              g_assert_true (g_ptr_array_find (jyl_dataset_get_backlinks (dataset, link->target), link, NULL));
            }
        }
    }

  g_assert_cmpuint (n_out, ==, n_in);
  g_assert_cmpuint (n_out, ==, 19);
}

static void
test_link_to_a_series (void)
{
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_auto (RecordParts) p = parts ("two-counts", NULL, "Two counts", NULL, NULL, "");
  g_autoptr (JylDataset) dataset = NULL;
  JylRecord *indicator;

  add_record (lists, small_indicator ("minimum-wage", "Minimum wage", NULL));
  p.about = g_strsplit ("minimum-wage-law", " ", -1);
  add_record (lists, new_discrepancy (&p, NULL));
  dataset = make_dataset (lists);

  indicator = lookup (dataset, "minimum-wage");
  assert_links (jyl_dataset_get_backlinks (dataset, indicator), indicator, "14:two-counts");
}

static void
assert_facts (JylDataset *dataset, const char *document, const char *expected)
{
  GPtrArray *facts = jyl_dataset_get_facts (dataset, lookup (dataset, document));
  g_autoptr (GString) string = g_string_new (NULL);

  for (guint i = 0; i < facts->len; i++)
    {
      const JylFact *fact = g_ptr_array_index (facts, i);

      g_assert_cmpuint (jyl_citation_get_paragraph (fact->citation), ==, fact->paragraph);
      g_assert_cmpstr (jyl_citation_get_document (fact->citation), ==, document);
      g_string_append_printf (string, "%s%u:%s", i > 0 ? " " : "", fact->paragraph, jyl_record_get_id (fact->record));
      if (fact->observation != NULL)
        g_string_append_printf (string, "=%g", jyl_observation_get_value (fact->observation));
    }

  g_assert_cmpstr (string->str, ==, expected);
}

static void
test_facts (void)
{
  g_autoptr (JylDataset) dataset = small_dataset ();

  /* Each person cites ¶3 as a whole and again in a role, the number cites ¶11 twice: one fact each. */
  assert_facts (dataset, "council",
                "1:astana 2:undated 2:council-2024 3:dauletalin 3:kosyak 3:amirgaliyev "
                "11:minimum-wage 11:minimum-wage=85000");
  assert_facts (dataset, "forum",
                "0:qyzmet 0:fturk 1:forum-2021 2:minimum-wage=60000 7:dauletalin 7:kosyak 7:amirgaliyev");
  assert_facts (dataset, "web", "");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/dataset-index/links", test_links);
  g_test_add_func ("/model/dataset-index/links-from-both-ends", test_links_from_both_ends);
  g_test_add_func ("/model/dataset-index/link-to-a-series", test_link_to_a_series);
  g_test_add_func ("/model/dataset-index/facts", test_facts);

  return g_test_run ();
}
