/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <gio/gio.h>

#include "jyl-address.h"

typedef struct {
  const char *uri;
  const char *page;
  const char *record;
  guint paragraph;
  const char *series;
  const char *period;
} Place;

static const Place places[] = {
  { "jylnama:overview", "overview", NULL, 0, NULL, NULL },
  { "jylnama:people", "people", NULL, 0, NULL, NULL },
  { "jylnama:person/satybaldy-dauletalin", "people", "satybaldy-dauletalin", 0, NULL, NULL },
  { "jylnama:document/fturk-council-2024#11", "documents", "fturk-council-2024", 11, NULL, NULL },
  { "jylnama:organization/ilo", "organizations", "ilo", 0, NULL, NULL },
  { "jylnama:indicator/minimum-wage", "charts", "minimum-wage", 0, NULL, NULL },
  { "jylnama:figure/legal-clinic-requests", "figures", "legal-clinic-requests", 0, NULL, NULL },
  { "jylnama:figure/accidents?series=accidents-bns&period=2024", "figures", "accidents", 0, "accidents-bns", "2024" },
  { "jylnama:position/wages", "commitments", "wages", 0, NULL, NULL },
  { "jylnama:programme/roadmap", "commitments", "roadmap", 0, NULL, NULL },
  { "jylnama:convention/c190", "commitments", "c190", 0, NULL, NULL },
  { "jylnama:discrepancy/name", "discrepancies", "name", 0, NULL, NULL },
  { "jylnama:commitments", "commitments", NULL, 0, NULL, NULL },
  { "jylnama:figures", "figures", NULL, 0, NULL, NULL },
  { "jylnama:indicator/accidents?series=accidents-bns&period=2024", "charts", "accidents", 0, "accidents-bns", "2024" },
  { "jylnama:indicator/a?period=2024-01%2F2024-11~", "charts", "a", 0, NULL, "2024-01/2024-11~" },
};

static void
test_compare (void)
{
  g_autoptr (JylAddress) address = jyl_address_parse ("jylnama:indicator/a?period=2024&compare=b,c", NULL);
  g_autoptr (JylAddress) alone = jyl_address_parse ("jylnama:indicator/a?period=2024", NULL);
  g_autofree char *uri = jyl_address_to_string (address);

  g_assert_cmpstr (jyl_address_get_compare (address), ==, "b,c");
  g_assert_null (jyl_address_get_compare (alone));
  g_assert_false (jyl_address_equal (address, alone));
  g_assert_cmpstr (uri, ==, "jylnama:indicator/a?period=2024&compare=b,c");
}

/* What is done with the figures, as on the command line. */
static void
test_query (void)
{
  static const char written[] =
      "jylnama:indicator/a?series=s&period=2024&compare=b&transform=real&base=2025&with=prices";
  g_autoptr (JylAddress) address = jyl_address_parse (written, NULL);
  g_autoptr (JylAddress) other_order =
    jyl_address_parse ("jylnama:indicator/a?with=prices&base=2025&transform=real&period=2024&series=s&compare=b", NULL);
  g_autoptr (JylAddress) plain = jyl_address_parse ("jylnama:indicator/a?transform=nominal", NULL);
  g_autoptr (JylAddress) framed =
    jyl_address_parse ("jylnama:indicator/a?language=kk&series=s,t&range=2010/2020&flags=true", NULL);
  g_autofree char *uri = jyl_address_to_string (address);

  g_assert_cmpstr (jyl_address_get_query (address), ==, "transform=real&base=2025&with=prices");
  g_assert_cmpstr (jyl_address_get_compare (address), ==, "b");
  g_assert_cmpstr (uri, ==, written);
  g_assert_true (jyl_address_equal (address, other_order));
  /* It takes back what was done. */
  g_assert_cmpstr (jyl_address_get_query (plain), ==, "transform=nominal");
  /* Series without a period are those that are drawn. */
  g_assert_null (jyl_address_get_series (framed));
  g_assert_cmpstr (jyl_address_get_query (framed), ==, "series=s,t&range=2010-01-01/2020-12-31&flags=true&language=kk");
  g_assert_null (jyl_address_parse ("jylnama:indicator/a?transform=upside-down", NULL));
  g_assert_null (jyl_address_parse ("jylnama:indicator/a?range=yesterday", NULL));
  g_assert_null (jyl_address_parse ("jylnama:indicator/a?transform=index&base=soon", NULL));
}

static void
test_parse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JylAddress) address = jyl_address_parse (places[i].uri, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (jyl_address_get_page (address), ==, places[i].page);
      g_assert_cmpstr (jyl_address_get_record (address), ==, places[i].record);
      g_assert_cmpuint (jyl_address_get_paragraph (address), ==, places[i].paragraph);
      g_assert_cmpstr (jyl_address_get_series (address), ==, places[i].series);
      g_assert_cmpstr (jyl_address_get_period (address), ==, places[i].period);
    }
}

/* What is printed is parsed to the same place; all places differ. */
static void
test_round_trip (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (JylAddress) address = jyl_address_parse (places[i].uri, NULL);
      g_autofree char *uri = jyl_address_to_string (address);
      g_autoptr (JylAddress) again = jyl_address_parse (uri, NULL);

      g_assert_true (jyl_address_equal (address, again));

      for (guint j = 0; j < G_N_ELEMENTS (places); j++)
        {
          g_autoptr (JylAddress) other = jyl_address_parse (places[j].uri, NULL);

          g_assert_true (jyl_address_equal (address, other) == (i == j));
        }
    }
}

/* A list called as in a file is the section that has it. */
static void
test_lists (void)
{
  static const char *const lists[][2] = {
    { "jylnama:positions", "jylnama:commitments" }, { "jylnama:programmes", "jylnama:commitments" },
    { "jylnama:conventions", "jylnama:commitments" }, { "jylnama:indicators", "jylnama:figures" },
    { "jylnama:awards", "jylnama:awards" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autoptr (JylAddress) address = jyl_address_parse (lists[i][0], NULL);
      g_autofree char *uri = jyl_address_to_string (address);

      g_assert_cmpstr (uri, ==, lists[i][1]);
    }
}

static void
test_refuses (void)
{
  static const char *const wrong[] = {
    "",
    "overview",
    "https://example.org/",
    "jylnama:",
    "jylnama:Overview",
    "jylnama:over view",
    "jylnama:person/",
    "jylnama:nobody/x",
    "jylnama:people/x",
    "jylnama:people#3",
    "jylnama:document/x#0",
    "jylnama:document/x#a",
    "jylnama:document/x#-1",
    "jylnama:document/a/b%2Fc",
    "jylnama:document/%ff",
  };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JylAddress) address = jyl_address_parse (wrong[i], &error);

      g_test_message ("%s", wrong[i]);
      g_assert_null (address);
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
    }
}

static void
test_ready_made (void)
{
  g_autofree char *paragraph = jyl_address_for_paragraph ("fturk-council-2024", 11);
  g_autofree char *document = jyl_address_for_paragraph ("fturk-council-2024", 0);
  g_autofree char *observation = jyl_address_for_observation ("accidents", "accidents-bns", "2024-01/2024-11");
  g_autofree char *indicator = jyl_address_for_observation ("accidents", NULL, NULL);
  g_autofree char *figure = jyl_address_for_figure ("accidents", "accidents-bns", "2024");
  g_autoptr (JylAddress) parsed = jyl_address_parse (observation, NULL);

  g_assert_cmpstr (paragraph, ==, "jylnama:document/fturk-council-2024#11");
  g_assert_cmpstr (document, ==, "jylnama:document/fturk-council-2024");
  g_assert_cmpstr (indicator, ==, "jylnama:indicator/accidents");
  g_assert_cmpstr (figure, ==, "jylnama:figure/accidents?series=accidents-bns&period=2024");
  g_assert_cmpstr (jyl_address_get_series (parsed), ==, "accidents-bns");
  g_assert_cmpstr (jyl_address_get_period (parsed), ==, "2024-01/2024-11");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/app/address/parse", test_parse);
  g_test_add_func ("/app/address/round-trip", test_round_trip);
  g_test_add_func ("/app/address/lists", test_lists);
  g_test_add_func ("/app/address/refuses", test_refuses);
  g_test_add_func ("/app/address/compare", test_compare);
  g_test_add_func ("/app/address/query", test_query);
  g_test_add_func ("/app/address/ready-made", test_ready_made);

  return g_test_run ();
}
