/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "small-dataset.h"

#define NBSP "\302\240"

static void
check (JylDataset *dataset, const char *document, guint paragraph, JylLanguage language, const char *expected)
{
  g_autoptr (JylCitation) citation = jyl_citation_new (document, paragraph, FALSE, NULL, NULL);
  g_autofree char *formatted = jyl_dataset_format_citation (dataset, citation, language);

  g_assert_cmpstr (formatted, ==, expected);
}

static void
test_format (void)
{
  g_autoptr (JylDataset) dataset = small_dataset ();

  check (dataset, "council", 11, JYL_LANGUAGE_EN, "FTURK, 25 Dec 2024, ¶11");
  check (dataset, "council", 11, JYL_LANGUAGE_RU, "ФПРК, 25 дек. 2024" NBSP "г., ¶11");
  check (dataset, "council", 11, JYL_LANGUAGE_KK, "ҚРКФ, 2024" NBSP "ж. 25 жел., ¶11");
  check (dataset, "council", 0, JYL_LANGUAGE_EN, "FTURK, 25 Dec 2024");
  check (dataset, "forum", 2, JYL_LANGUAGE_EN, "FTURK, 8 Oct 2021?, ¶2");
  check (dataset, "web", 0, JYL_LANGUAGE_EN, "A page");
  check (dataset, "nowhere", 3, JYL_LANGUAGE_EN, "nowhere, ¶3");
  check (dataset, "astana", 0, JYL_LANGUAGE_EN, "astana");
}

/* Names that have no abbreviation at their end stay whole. */
static void
test_names (void)
{
  static const char *const names[][2] = {
    { "World Bank", "World Bank" },
    { "Bureau (for short)", "Bureau (for short)" },
    { "Bureau (BNS) of Statistics", "Bureau (BNS) of Statistics" },
    { "Bureau ()", "Bureau ()" },
    { "Bureau (CABAR.asia)", "CABAR.asia" },
    { ")", ")" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GPtrArray *lists[JYL_N_KINDS] = { NULL };
      g_autoptr (JylDataset) dataset = NULL;
      g_autofree char *expected = g_strconcat (names[i][1], ", 2020", NULL);

      add_record (lists, small_document ("paper", NULL, "Paper", "2020", "issuer"));
      add_record (lists, small_organization ("issuer", NULL, names[i][0], NULL, NULL));
      dataset = make_dataset (lists);
      check (dataset, "paper", 0, JYL_LANGUAGE_EN, expected);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/dataset-citation/format", test_format);
  g_test_add_func ("/model/dataset-citation/names", test_names);

  return g_test_run ();
}
