/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-fixture.h"
#include "jyl-html.h"

typedef struct {
  GString *outline; /* what stands in the cells: "[col:Period]", "(2012)" */
  char    *open;
  guint    n_rows;
} Reading;

static void
start_cb (GMarkupParseContext *context, const char *name, const char **names, const char **values, gpointer user_data,
          GError **error)
{
  Reading *reading = user_data;

  g_clear_pointer (&reading->open, g_free);
  if (g_str_equal (name, "tr"))
    reading->n_rows++;
  if (g_str_equal (name, "th"))
    {
      g_assert_cmpstr (names[0], ==, "scope");
      reading->open = g_strdup (values[0]);
    }
  else if (g_str_equal (name, "td") || g_str_equal (name, "caption") || g_str_equal (name, "p"))
    {
      reading->open = g_strdup (name);
    }
}

static void
text_cb (GMarkupParseContext *context, const char *text, gsize length, gpointer user_data, GError **error)
{
  Reading *reading = user_data;

  if (reading->open != NULL)
    g_string_append_printf (reading->outline, "%s %.*s\n", reading->open, (int) length, text);
  g_clear_pointer (&reading->open, g_free);
}

/* The document as a parser of XML reads it. */
static char *
read_html (const char *html, guint *n_rows)
{
  const GMarkupParser parser = { .start_element = start_cb, .text = text_cb };
  Reading reading = { .outline = g_string_new (NULL) };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &reading, NULL);
  g_autoptr (GError) error = NULL;

  g_markup_parse_context_parse (context, html, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  *n_rows = reading.n_rows;
  g_free (reading.open);

  return g_string_free (reading.outline, FALSE);
}

static void
test_rows (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("disputes", "2012/2013", JYL_LANGUAGE_EN);
  g_autofree char *html = jyl_html_write (chart);
  g_autofree char *outline = NULL;
  guint n_rows;

  outline = read_html (html, &n_rows);
  g_assert_cmpuint (n_rows, ==, 3);
  g_assert_nonnull (strstr (outline, "col Period\ncol Value\ncol Unit\ncol Status\ncol Stated by\n"
                                     "row 2012\ntd 21\ntd disputes\ntd official\ntd Conflicts, 2011–2015\n"
                                     "row 2013\ntd 28\ntd disputes\ntd official\ntd Conflicts, 2011–2015\n"));
  g_assert_true (g_str_has_suffix (outline, "p Source: Atameken\n"));
  g_assert_nonnull (
      strstr (html, "<caption><b>Labour disputes</b><br/><span>Recorded, by who counts, 2012–2013</span>"));
}

/* With several series each row says whose it is; signs and stars are as in the picture. */
static void
test_series (void)
{
  g_autoptr (JylChart) chart = fixture_chart ("disputes", NULL, JYL_LANGUAGE_RU);
  g_autofree char *html = jyl_html_write (chart);
  g_autofree char *outline = NULL;
  guint n_rows;

  outline = read_html (html, &n_rows);
  g_assert_cmpuint (n_rows, ==, 9);
  g_assert_nonnull (strstr (html, "<html lang=\"ru\">"));
  g_assert_nonnull (strstr (outline, "td ФПРК\nrow 2023\ntd ≈\302\240" "85\n"));
  g_assert_nonnull (strstr (outline, "\ntd 68*\n"));
}

static void
test_escaping (void)
{
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_autoptr (GPtrArray) indicators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);
  const FixtureRow rows[] = { { "2024", 1, EXACT, "a", NULL } };
  g_autoptr (JylText) title = jyl_text_new ((const char *const[JYL_N_LANGUAGES]){ "Record" });
  JylPeriod updated = fixture_period ("2025");
  g_autoptr (JylView) view = jyl_view_new ("i");
  g_autoptr (JylDataset) dataset = NULL;
  g_autoptr (JylChart) chart = NULL;
  g_autofree char *html = NULL;
  g_autofree char *outline = NULL;
  guint n_rows;

  g_ptr_array_add (all, fixture_series ("s", "S", NULL, NULL, NULL, NULL, rows, 1));
  fixture_indicator (indicators, "i", "<script>alert (\"1\")</script> & more", NULL, "a < b", NULL, JYL_MARK_BAR,
                     JYL_ARRANGE_TOGETHER, NULL, NULL, all);
  lists[JYL_KIND_INDICATOR] = indicators;
  dataset = new_dataset (
      &(DatasetParts) { .id = "escaping", .title = title, .licence = "CC0-1.0", .updated = &updated,
                        .contents = "abc" }, lists);
  chart = jyl_chart_new (dataset, view, NULL);
  html = jyl_html_write (chart);
  g_assert_null (strstr (html, "<script"));
  g_assert_nonnull (strstr (html, "&lt;script&gt;"));
  outline = read_html (html, &n_rows);
  g_assert_nonnull (strstr (outline, "td a < b\n"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/html/rows", test_rows);
  g_test_add_func ("/html/series", test_series);
  g_test_add_func ("/html/escaping", test_escaping);

  return g_test_run ();
}
