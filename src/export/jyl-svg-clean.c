/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Goes over the SVG that cairo wrote. cairo counts ids over the life of the process, gives no size in
 * print, and doesn't know what the picture shows; all elements below its root are kept as they are. */

#include <string.h>

#include "jyl-export-private.h"

typedef struct {
  const JylSvgPage *page;
  char             *prefix;   /* of every id */
  GHashTable       *ids;      /* cairo's → ours */
  GString          *out;
  guint             depth;
  gboolean          tag_open; /* a start tag still lacks its end: "/>" or ">" */
} Cleaner;

static void
cleaner_clear (Cleaner *self)
{
  g_clear_pointer (&self->prefix, g_free);
  g_clear_pointer (&self->ids, g_hash_table_unref);
  if (self->out != NULL)
    g_string_free (g_steal_pointer (&self->out), TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Cleaner, cleaner_clear)

/* The picture may stand beside others in one page, where ids must differ: they begin with what tells
 * this picture from the others. */
static char *
make_prefix (const JylMetadata *metadata)
{
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, metadata->view, -1);

  return g_strdup_printf ("j%.8s-", hash);
}

static const char *
rename_id (Cleaner *self, const char *id, gsize length)
{
  g_autofree char *old = g_strndup (id, length);
  char *renamed = g_hash_table_lookup (self->ids, old);

  if (renamed == NULL)
    {
      renamed = g_strdup_printf ("%s%u", self->prefix, g_hash_table_size (self->ids) + 1);
      g_hash_table_insert (self->ids, g_steal_pointer (&old), renamed);
    }

  return renamed;
}

static void
append_escaped (GString *out, const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  g_string_append (out, escaped);
}

static void
append_attribute (GString *out, const char *name, const char *value)
{
  g_string_append_printf (out, " %s=\"", name);
  append_escaped (out, value);
  g_string_append_c (out, '"');
}

/* A number without trailing zeros. */
static void
append_number_attribute (GString *out, const char *name, double value, const char *unit)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *text = NULL;
  gsize length;

  g_ascii_formatd (digits, sizeof digits, "%.3f", value);
  for (length = strlen (digits); digits[length - 1] == '0'; length--)
    digits[length - 1] = '\0';
  if (digits[length - 1] == '.')
    digits[length - 1] = '\0';

  text = g_strconcat (digits, unit, NULL);
  append_attribute (out, name, text);
}

static void
append_element (GString *out, const char *indent, const char *name, const char *id, const char *text)
{
  if (text == NULL || *text == '\0')
    return;

  g_string_append_printf (out, "%s<%s", indent, name);
  if (id != NULL)
    append_attribute (out, "id", id);
  g_string_append_c (out, '>');
  append_escaped (out, text);
  g_string_append_printf (out, "</%s>\n", name);
}

static void
append_root (Cleaner *self)
{
  const JylMetadata *metadata = self->page->metadata;
  g_autofree char *title_id = g_strconcat (self->prefix, "title", NULL);
  g_autofree char *description_id = g_strconcat (self->prefix, "desc", NULL);
  g_autofree char *labelled_by = g_strconcat (title_id, " ", description_id, NULL);
  char width[G_ASCII_DTOSTR_BUF_SIZE], height[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *view_box = NULL;

  g_ascii_formatd (width, sizeof width, "%.9g", self->page->width);
  g_ascii_formatd (height, sizeof height, "%.9g", self->page->height);
  view_box = g_strdup_printf ("0 0 %s %s", width, height);

  g_string_append (self->out, "<svg xmlns=\"http://www.w3.org/2000/svg\""
                              " xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\"");
  append_number_attribute (self->out, "width", self->page->width * 25.4 / 96, "mm");
  append_number_attribute (self->out, "height", self->page->height * 25.4 / 96, "mm");
  append_attribute (self->out, "viewBox", view_box);
  append_attribute (self->out, "lang", self->page->language);
  append_attribute (self->out, "xml:lang", self->page->language);
  append_attribute (self->out, "role", "img");
  append_attribute (self->out, "aria-labelledby", labelled_by);
  g_string_append (self->out, ">\n");

  append_element (self->out, "", "title", title_id, metadata->title);
  append_element (self->out, "", "desc", description_id, metadata->description);
  g_string_append (self->out, "<metadata>\n"
                              "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                              " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
                              "<rdf:Description rdf:about=\"\">\n");
  append_element (self->out, "", "dc:title", NULL, metadata->title);
  append_element (self->out, "", "dc:source", NULL, metadata->source);
  append_element (self->out, "", "dc:rights", NULL, metadata->copyright);
  append_element (self->out, "", "dc:date", NULL, metadata->date);
  append_element (self->out, "", "dc:language", NULL, self->page->language);
  append_element (self->out, "", "dc:creator", NULL, "Jylnama");
  append_element (self->out, "", "dc:identifier", NULL, metadata->view);
  append_element (self->out, "", "dc:relation", NULL, metadata->dataset);
  g_string_append (self->out, "</rdf:Description>\n</rdf:RDF>\n</metadata>\n");
}

static void
end_open_tag (Cleaner *self)
{
  if (self->tag_open)
    g_string_append_c (self->out, '>');
  self->tag_open = FALSE;
}

/* Renames in values such as "#glyph0-1" and "clip-path:url(#clip3);fill:none". */
static char *
rename_references (Cleaner *self, const char *value)
{
  GString *renamed = g_string_new (NULL);

  while (*value != '\0')
    {
      gboolean is_reference = *value == '#' && (renamed->len == 0 || renamed->str[renamed->len - 1] == '(');
      gsize length = is_reference ? strcspn (value + 1, ") '\"") : 0;

      g_string_append_c (renamed, *value++);
      if (length > 0)
        g_string_append (renamed, rename_id (self, value, length));
      value += length;
    }

  return g_string_free (renamed, FALSE);
}

static void
start_element (GMarkupParseContext *context, const char *name, const char **names, const char **values, gpointer data,
               GError **error)
{
  Cleaner *self = data;

  end_open_tag (self);
  if (self->depth++ == 0)
    {
      append_root (self);
      return;
    }

  g_string_append_printf (self->out, "<%s", name);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *value = NULL;

      if (g_str_equal (names[i], "id"))
        value = g_strdup (rename_id (self, values[i], strlen (values[i])));
      else
        value = rename_references (self, values[i]);
      append_attribute (self->out, names[i], value);
    }
  self->tag_open = TRUE;
}

static void
end_element (GMarkupParseContext *context, const char *name, gpointer data, GError **error)
{
  Cleaner *self = data;

  self->depth--;
  if (self->depth == 0 && self->page->texts != NULL)
    {
      end_open_tag (self);
      g_string_append (self->out, self->page->texts);
    }
  if (self->tag_open)
    g_string_append (self->out, "/>");
  else
    g_string_append_printf (self->out, "</%s>", name);
  self->tag_open = FALSE;
}

/* Right behind the root stands what we wrote; one line break is enough. */
static void
add_text (GMarkupParseContext *context, const char *text, gsize length, gpointer data, GError **error)
{
  Cleaner *self = data;
  g_autofree char *copy = g_strndup (text, length);

  end_open_tag (self);
  if (g_str_has_suffix (self->out->str, "</metadata>\n") && *copy == '\n')
    append_escaped (self->out, copy + 1);
  else
    append_escaped (self->out, copy);
}

static const GMarkupParser parser = {
  .start_element = start_element,
  .end_element = end_element,
  .text = add_text,
};

/**
 * jyl_svg_clean:
 * @svg: what cairo wrote
 * @length: its length in bytes
 * @page: what else is to stand in it
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the picture
 */
char *
jyl_svg_clean (const char *svg, gsize length, const JylSvgPage *page, GError **error)
{
  g_autoptr (GMarkupParseContext) context = NULL;
  g_auto (Cleaner) cleaner = { .page = page };

  cleaner.prefix = make_prefix (page->metadata);
  cleaner.ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  cleaner.out = g_string_sized_new (length + 4096);
  g_string_append (cleaner.out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  context = g_markup_parse_context_new (&parser, 0, &cleaner, NULL);
  if (!g_markup_parse_context_parse (context, svg, (gssize) length, error)
      || !g_markup_parse_context_end_parse (context, error))
    return NULL;

  g_string_append_c (cleaner.out, '\n');
  return g_string_free (g_steal_pointer (&cleaner.out), FALSE);
}
