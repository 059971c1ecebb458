/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "chart-fixture.h"
#include "jyl-export.h"
#include "jyl-export-private.h"

/* What a look through the elements of a picture finds. */
typedef struct {
  GHashTable *ids;
  GHashTable *references;
  GString    *root;
  GString    *title;
  GString    *description;
  GString    *current; /* borrowed */
  guint       n_elements;
  guint       n_images;
  guint       n_texts;
  guint       n_wide; /* of them with a width */
  GString    *texts;  /* one a line */
  gboolean    in_text;
  gboolean    has_ground;
} Found;

static void
start_cb (GMarkupParseContext *context, const char *name, const char **names, const char **values, gpointer data,
          GError **error)
{
  Found *found = data;
  const char *x = NULL, *width = NULL, *height = NULL;

  found->current = g_str_equal (name, "title") ? found->title : g_str_equal (name, "desc") ? found->description : NULL;
  found->n_images += g_str_equal (name, "image");
  found->in_text = g_str_equal (name, "text");
  found->n_texts += found->in_text;
  for (guint i = 0; names[i] != NULL; i++)
    {
      const char *url = strstr (values[i], "url(#");

      if (found->n_elements == 0)
        g_string_append_printf (found->root, "%s=%s\n", names[i], values[i]);
      if (g_str_equal (names[i], "id"))
        g_assert_true (g_hash_table_add (found->ids, g_strdup (values[i])));
      if (g_str_equal (names[i], "x"))
        x = values[i];
      if (g_str_equal (names[i], "width"))
        width = values[i];
      if (g_str_equal (names[i], "height"))
        height = values[i];
      found->n_wide += g_str_equal (names[i], "textLength");
      if (g_str_has_suffix (names[i], "href"))
        {
          g_assert_cmpint (values[i][0], ==, '#');
          g_hash_table_add (found->references, g_strdup (values[i] + 1));
        }
      if (url != NULL)
        g_hash_table_add (found->references, g_strndup (url + 5, strcspn (url + 5, ")")));
    }

  /* Newer versions of cairo let it reach farther than the picture. */
  found->has_ground |= g_str_equal (name, "rect") && x != NULL && width != NULL && height != NULL
                       && g_ascii_strtod (x, NULL) <= 0 && g_ascii_strtod (width, NULL) >= 1280
                       && g_ascii_strtod (height, NULL) >= 720;
  found->n_elements++;
}

static void
end_cb (GMarkupParseContext *context, const char *name, gpointer data, GError **error)
{
  Found *found = data;

  found->current = NULL;
  if (found->in_text)
    g_string_append_c (found->texts, '\n');
  found->in_text = FALSE;
}

static void
text_cb (GMarkupParseContext *context, const char *text, gsize length, gpointer data, GError **error)
{
  Found *found = data;

  if (found->current != NULL)
    g_string_append_len (found->current, text, (gssize) length);
  if (found->in_text)
    g_string_append_len (found->texts, text, (gssize) length);
}

static void
look_through (Found *found, const char *svg, gsize length)
{
  static const GMarkupParser parser = { .start_element = start_cb, .end_element = end_cb, .text = text_cb };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, found, NULL);
  g_autoptr (GError) error = NULL;

  *found = (Found) {
    .ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
    .references = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
    .root = g_string_new (NULL),
    .title = g_string_new (NULL),
    .description = g_string_new (NULL),
    .texts = g_string_new (NULL),
  };
  g_markup_parse_context_parse (context, svg, (gssize) length, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
}

static void
found_clear (Found *found)
{
  g_hash_table_unref (found->ids);
  g_hash_table_unref (found->references);
  g_string_free (found->root, TRUE);
  g_string_free (found->title, TRUE);
  g_string_free (found->description, TRUE);
  g_string_free (found->texts, TRUE);
}

static GBytes *
export (const char *indicator, JylStyle style, gboolean outlines)
{
  JylExportOptions options = { .canvas = { 1280, 720, style }, .scale = 1, .outlines = outlines };
  g_autoptr (JylDataset) dataset = fixture_dataset ();
  g_autoptr (JylView) view = jyl_view_new (indicator);
  g_autoptr (JylChart) chart = jyl_chart_new (dataset, view, NULL);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = jyl_export_chart_full (chart, JYL_FORMAT_SVG, &options, &error);

  g_assert_no_error (error);
  return bytes;
}

static void
test_picture (gconstpointer data)
{
  gboolean outlines = GPOINTER_TO_INT (data);
  g_autoptr (GBytes) svg = export ("disputes", JYL_STYLE_LIGHT, outlines);
  const char *text = g_bytes_get_data (svg, NULL);
  GHashTableIter iter;
  gpointer reference;
  Found found;

  look_through (&found, text, g_bytes_get_size (svg));
  g_assert_cmpuint (found.n_elements, >, 20);
  g_assert_nonnull (strstr (found.root->str, "width=338.667mm\n"));
  g_assert_nonnull (strstr (found.root->str, "height=190.5mm\n"));
  g_assert_nonnull (strstr (found.root->str, "viewBox=0 0 1280 720\n"));
  g_assert_nonnull (strstr (found.root->str, "\nlang=en\n"));
  g_assert_nonnull (strstr (found.root->str, "xml:lang=en\n"));
  g_assert_nonnull (strstr (found.root->str, "role=img\n"));
  g_assert_cmpstr (found.title->str, ==, "Labour disputes");
  g_assert_true (g_str_has_prefix (found.description->str, "Labour disputes. Recorded, by who counts, 2011–2024. "));

  /* Everything that is referred to is inside, and nothing is a picture of pixels. */
  g_assert_true (outlines == (g_hash_table_size (found.references) > 10));
  g_hash_table_iter_init (&iter, found.references);
  while (g_hash_table_iter_next (&iter, &reference, NULL))
    g_assert_true (g_hash_table_contains (found.ids, reference));
  g_assert_cmpuint (found.n_images, ==, 0);
  g_assert_null (strstr (text, "@import"));
  g_assert_null (strstr (text, "<script"));
  g_assert_true (found.has_ground);
  if (outlines)
    g_assert_cmpuint (found.n_texts, ==, 0);
  found_clear (&found);
}

/* The words of the picture are in it, line by line, each with the width that it has to keep. */
static void
test_texts (void)
{
  g_autoptr (GBytes) svg = export ("disputes", JYL_STYLE_LIGHT, FALSE);
  const char *text = g_bytes_get_data (svg, NULL);
  Found found;

  look_through (&found, text, g_bytes_get_size (svg));
  g_assert_cmpuint (found.n_texts, >, 15);
  g_assert_cmpuint (found.n_wide, >, found.n_texts / 2);
  g_assert_true (g_str_has_prefix (found.texts->str, "Labour disputes\nRecorded, by who counts, 2011–2024\n"));
  g_assert_nonnull (strstr (found.texts->str, "\nFTURK"));
  g_assert_nonnull (strstr (found.texts->str, "\n2021"));
  g_assert_nonnull (strstr (text, "<g font-family=\"Inter, 'Noto Sans', "));
  g_assert_nonnull (strstr (text, "'tnum'"));
  found_clear (&found);
}

static void
test_transparent (void)
{
  g_autoptr (GBytes) svg = export ("disputes", JYL_STYLE_TRANSPARENT, FALSE);
  Found found;

  look_through (&found, g_bytes_get_data (svg, NULL), g_bytes_get_size (svg));
  g_assert_false (found.has_ground);
  found_clear (&found);
}

/* Two pictures in one page share no id. */
static void
test_side_by_side (void)
{
  g_autoptr (GBytes) a = export ("disputes", JYL_STYLE_LIGHT, TRUE);
  g_autoptr (GBytes) b = export ("wage", JYL_STYLE_LIGHT, TRUE);
  GHashTableIter iter;
  gpointer id;
  Found in_a, in_b;

  look_through (&in_a, g_bytes_get_data (a, NULL), g_bytes_get_size (a));
  look_through (&in_b, g_bytes_get_data (b, NULL), g_bytes_get_size (b));
  g_assert_cmpuint (g_hash_table_size (in_a.ids), >, 10);
  g_hash_table_iter_init (&iter, in_a.ids);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_assert_false (g_hash_table_contains (in_b.ids, id));
  found_clear (&in_a);
  found_clear (&in_b);
}

static void
test_clean (void)
{
  static const char cairo[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                              "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9pt\" height=\"9pt\">\n"
                              "<defs><clipPath id=\"clip7\"><path d=\"M 0 0\"/></clipPath></defs>\n"
                              "<g id=\"surface91\" clip-path=\"url(#clip7)\"><use xlink:href=\"#later\"/>"
                              "<path style=\"stroke:rgb(1%,2%,3%);mask:url(#m);\" id=\"later\"/>a &lt; b</g>\n"
                              "</svg>\n";
  JylMetadata metadata = {
    .title = (char *) "A & B",
    .description = (char *) "<described> \"so\"",
    .view = (char *) "{}",
  };
  g_autoptr (GError) error = NULL;
  g_autofree char *svg = jyl_svg_clean (cairo, strlen (cairo), &(JylSvgPage) { &metadata, "kk", 10, 20.5, "<text/>\n" },
                                         &error);

  g_assert_no_error (error);
  g_assert_cmpstr (svg, ==,
                   "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                   "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                   " version=\"1.1\" width=\"2.646mm\" height=\"5.424mm\" viewBox=\"0 0 10 20.5\" lang=\"kk\""
                   " xml:lang=\"kk\" role=\"img\" aria-labelledby=\"j44136fa3-title j44136fa3-desc\">\n"
                   "<title id=\"j44136fa3-title\">A &amp; B</title>\n"
                   "<desc id=\"j44136fa3-desc\">&lt;described&gt; &quot;so&quot;</desc>\n"
                   "<metadata>\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                   " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<rdf:Description rdf:about=\"\">\n"
                   "<dc:title>A &amp; B</dc:title>\n<dc:language>kk</dc:language>\n<dc:creator>Jylnama</dc:creator>\n"
                   "<dc:identifier>{}</dc:identifier>\n</rdf:Description>\n</rdf:RDF>\n</metadata>\n"
                   "<defs><clipPath id=\"j44136fa3-1\"><path d=\"M 0 0\"/></clipPath></defs>\n"
                   "<g id=\"j44136fa3-2\" clip-path=\"url(#j44136fa3-1)\"><use xlink:href=\"#j44136fa3-3\"/>"
                   "<path style=\"stroke:rgb(1%,2%,3%);mask:url(#j44136fa3-4);\" id=\"j44136fa3-3\"/>a &lt; b</g>\n"
                   "<text/>\n</svg>\n");
}

static void
test_clean_nonsense (void)
{
  JylMetadata metadata = { .title = (char *) "x", .description = (char *) "x", .view = (char *) "{}" };
  g_autoptr (GError) error = NULL;

  g_assert_null (jyl_svg_clean ("<svg><g></svg>", 14, &(JylSvgPage) { &metadata, "en", 1, 1, NULL }, &error));
  g_assert_nonnull (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/svg/picture/outlines", GINT_TO_POINTER (TRUE), test_picture);
  g_test_add_data_func ("/svg/picture/text", GINT_TO_POINTER (FALSE), test_picture);
  g_test_add_func ("/svg/texts", test_texts);
  g_test_add_func ("/svg/transparent", test_transparent);
  g_test_add_func ("/svg/side-by-side", test_side_by_side);
  g_test_add_func ("/svg/clean", test_clean);
  g_test_add_func ("/svg/clean-nonsense", test_clean_nonsense);

  return g_test_run ();
}
