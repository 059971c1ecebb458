/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads back what jyl-png.c, jyl-svg.c and jyl-pdf.c write of the view. The bytes may come from anywhere:
 * nothing in them is believed, and every step is bounded by what is left. */

#include "jyl-embedded-view.h"

#include <glib/gi18n.h>
#include <string.h>

#define VIEW_START "{\"jylnama\":\"view/"
#define HASH_START " sha256:"
#define HASH_DIGITS 64

/* A view is far smaller; a picture that says more of itself isn't ours. */
#define MAX_TEXT (256 * 1024)

/* The root of an SVG stands near its beginning. */
#define MAX_PROLOGUE 4096

/* Metadata stands before what is drawn, so most of a large picture is never parsed. */
#define SVG_CHUNK (64 * 1024)

#define BYTE_ORDER_MARK "\357\273\277"
#define PNG_SIGNATURE "\211PNG\r\n\032\n"
#define PNG_CHUNK_FRAME 12
#define PDF_SIGNATURE "%PDF-"
#define PDF_KEY "/Keywords"

/* What is gathered on the way. */
typedef struct {
  char *view;
  char *dataset;
} Found;

static void
found_clear (Found *self)
{
  g_clear_pointer (&self->view, g_free);
  g_clear_pointer (&self->dataset, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Found, found_clear)

/* Where the word begins that ends before @end. */
static const char *
find_word (const char *text, const char *end)
{
  while (end > text && (g_ascii_isalnum (end[-1]) || strchr ("-_.", end[-1]) != NULL))
    end--;

  return end;
}

/* Takes what looks like a view, and what looks like a dataset's fingerprint, out of @text. The first of
 * each counts. */
static void
look_at_text (Found *self, const char *text, gsize length)
{
  g_autofree char *copy = NULL;
  const char *view, *hash;

  if (length > MAX_TEXT || memchr (text, '\0', length) != NULL || !g_utf8_validate (text, (gssize) length, NULL))
    return;

  copy = g_strstrip (g_strndup (text, length));
  view = strstr (copy, VIEW_START);
  if (view != NULL && self->view == NULL)
    self->view = g_strdup (view);

  hash = strstr (copy, HASH_START);
  if (hash != NULL && self->dataset == NULL
      && strspn (hash + strlen (HASH_START), "0123456789abcdef") >= HASH_DIGITS)
    {
      const char *start = find_word (copy, hash);

      /* The date of the edition may stand between the id and the digest. */
      if (start > copy && start[-1] == ' ' && find_word (copy, start - 1) < start - 1)
        start = find_word (copy, start - 1);
      if (start < hash)
        self->dataset = g_strndup (start, (gsize) (hash - start) + strlen (HASH_START) + HASH_DIGITS);
    }
}

/* The text of an iTXt chunk that isn't compressed, or of a tEXt chunk: PNG specification, 11.3.4. */
static void
look_at_chunk (Found *self, const char *type, const char *data, gsize length)
{
  const char *end = data + length;
  const char *p = memchr (data, '\0', length);

  if (p == NULL)
    return;
  p++;

  if (memcmp (type, "iTXt", 4) == 0)
    {
      if (end - p < 2 || p[0] != 0)
        return;
      p += 2;
      /* The language, and the keyword in it. */
      for (guint i = 0; i < 2; i++)
        {
          p = memchr (p, '\0', (gsize) (end - p));
          if (p == NULL)
            return;
          p++;
        }
    }
  else if (memcmp (type, "tEXt", 4) != 0)
    {
      return;
    }

  look_at_text (self, p, (gsize) (end - p));
}

static void
look_into_png (Found *self, const char *data, gsize length)
{
  gsize place = strlen (PNG_SIGNATURE);

  while (length - place >= PNG_CHUNK_FRAME)
    {
      const char *chunk = data + place;
      guint32 size;

      memcpy (&size, chunk, sizeof size);
      size = GUINT32_FROM_BE (size);
      if (size > length - place - PNG_CHUNK_FRAME)
        return;
      look_at_chunk (self, chunk + 4, chunk + 8, size);
      place += PNG_CHUNK_FRAME + size;
    }
}

static gboolean
has_mark (const char *data, gsize length)
{
  return length >= strlen (BYTE_ORDER_MARK) && memcmp (data, BYTE_ORDER_MARK, strlen (BYTE_ORDER_MARK)) == 0;
}

/* An SVG on the way through its elements. */
typedef struct {
  Found   *found;
  GString *text;  /* of the element of metadata that is open; NULL outside of one */
  guint    depth; /* of elements since <metadata>, itself included; 0 outside */
} Look;

/* An error that only means that enough was read. */
static G_DEFINE_QUARK (jyl-embedded-view-enough, enough)

static void
start_element (GMarkupParseContext *context, const char *name, const char **names, const char **values, gpointer data,
               GError **error)
{
  Look *look = data;

  if (look->depth > 0 || g_str_equal (name, "metadata"))
    look->depth++;
  if (look->depth > 0)
    g_string_truncate (look->text, 0);
}

static void
end_element (GMarkupParseContext *context, const char *name, gpointer data, GError **error)
{
  Look *look = data;

  if (look->depth == 0)
    return;

  look_at_text (look->found, look->text->str, look->text->len);
  g_string_truncate (look->text, 0);
  look->depth--;
  if (look->depth == 0 && look->found->view != NULL)
    g_set_error_literal (error, enough_quark (), 0, "");
}

static void
add_text (GMarkupParseContext *context, const char *text, gsize length, gpointer data, GError **error)
{
  Look *look = data;

  if (look->depth > 0 && length <= MAX_TEXT - MIN (look->text->len, MAX_TEXT))
    g_string_append_len (look->text, text, (gssize) length);
}

static void
look_into_svg (Found *self, const char *data, gsize length)
{
  static const GMarkupParser parser = { .start_element = start_element, .end_element = end_element, .text = add_text };
  g_autoptr (GString) text = g_string_new (NULL);
  Look look = { self, text, 0 };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, G_MARKUP_TREAT_CDATA_AS_TEXT, &look,
                                                                        NULL);

  /* GMarkup takes a byte order mark for text before the root. */
  for (gsize place = has_mark (data, length) ? strlen (BYTE_ORDER_MARK) : 0; place < length; place += SVG_CHUNK)
    {
      if (!g_markup_parse_context_parse (context, data + place, (gssize) MIN (length - place, SVG_CHUNK), NULL))
        return;
    }
}

/* The characters of a literal string, "(…)": ISO 32000-1, 7.3.4.2. */
static void
read_literal (GByteArray *out, const char *p, const char *end)
{
  guint depth = 0;

  for (; p < end && out->len < MAX_TEXT; p++)
    {
      guint8 byte = (guint8) *p;

      if (byte == '(' && depth++ == 0)
        continue;
      if (byte == ')' && --depth == 0)
        return;
      if (byte == '\\' && p + 1 < end)
        {
          static const char escapes[] = "n\nr\rt\tb\bf\f";
          const char *found;

          p++;
          if (*p >= '0' && *p <= '7')
            {
              guint value = 0;

              for (guint i = 0; i < 3 && p < end && *p >= '0' && *p <= '7'; i++, p++)
                value = value * 8 + (guint) (*p - '0');
              p--;
              byte = (guint8) value;
            }
          else
            {
              found = strchr (escapes, *p);
              byte = *p != '\0' && found != NULL && (found - escapes) % 2 == 0 ? (guint8) found[1] : (guint8) *p;
            }
        }
      g_byte_array_append (out, &byte, 1);
    }
}

/* The bytes of a hexadecimal string, "<…>": 7.3.4.3. */
static void
read_hexadecimal (GByteArray *out, const char *p, const char *end)
{
  int high = -1;

  for (p++; p < end && *p != '>' && out->len < MAX_TEXT; p++)
    {
      int digit = g_ascii_xdigit_value (*p);
      guint8 byte;

      if (digit < 0)
        continue;
      if (high < 0)
        {
          high = digit;
          continue;
        }
      byte = (guint8) (high << 4 | digit);
      high = -1;
      g_byte_array_append (out, &byte, 1);
    }
}

/* A text string is UTF-16 behind a byte order mark, else as good as ASCII: 7.9.2.2. */
static void
look_at_pdf_string (Found *self, const char *p, const char *end)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();

  while (p < end && g_ascii_isspace (*p))
    p++;
  if (p == end)
    return;
  if (*p == '(')
    read_literal (bytes, p, end);
  else if (*p == '<')
    read_hexadecimal (bytes, p, end);

  if (bytes->len >= 2 && bytes->data[0] == 0xfe && bytes->data[1] == 0xff)
    {
      gsize length;
      g_autofree char *text = g_convert ((const char *) bytes->data + 2, bytes->len - 2, "UTF-8", "UTF-16BE", NULL,
                                         &length, NULL);

      if (text != NULL)
        look_at_text (self, text, length);
    }
  else if (bytes->len > 0)
    {
      look_at_text (self, (const char *) bytes->data, bytes->len);
    }
}

static void
look_into_pdf (Found *self, const char *data, gsize length)
{
  const char *end = data + length;
  const char *p = data;

  while (self->view == NULL && (p = memmem (p, (gsize) (end - p), PDF_KEY, strlen (PDF_KEY))) != NULL)
    {
      p += strlen (PDF_KEY);
      look_at_pdf_string (self, p, end);
    }
}

static gboolean
is_png (const char *data, gsize length)
{
  return length >= strlen (PNG_SIGNATURE) && memcmp (data, PNG_SIGNATURE, strlen (PNG_SIGNATURE)) == 0;
}

static gboolean
is_pdf (const char *data, gsize length)
{
  return length >= strlen (PDF_SIGNATURE) && memcmp (data, PDF_SIGNATURE, strlen (PDF_SIGNATURE)) == 0;
}

static gboolean
is_svg (const char *data, gsize length)
{
  gsize n = MIN (length, MAX_PROLOGUE);
  gsize blank = 0;

  if (has_mark (data, n))
    blank = strlen (BYTE_ORDER_MARK);
  while (blank < n && g_ascii_isspace (data[blank]))
    blank++;

  return blank < n && data[blank] == '<' && memmem (data, n, "<svg", 4) != NULL;
}

/**
 * jyl_embedded_view_is_picture:
 * @data: (array length=length): the beginning of a file
 * @length: how much there is
 *
 * Returns: whether the file is of a kind that can hold a view
 */
gboolean
jyl_embedded_view_is_picture (const char *data, gsize length)
{
  g_return_val_if_fail (data != NULL || length == 0, FALSE);

  return is_png (data, length) || is_pdf (data, length) || is_svg (data, length);
}

/**
 * jyl_embedded_view_read:
 * @picture: a file that was exported, or any other
 * @canvas: (out) (optional): what it was drawn on
 * @dataset: (out) (optional) (nullable) (transfer full): the id and fingerprint of the dataset that it was
 *   drawn from, where it tells
 * @error: return location for an error: %G_IO_ERROR_NOT_FOUND where the picture holds no view, what
 *   jyl_view_from_json() says where the view can't be read
 *
 * Returns: (transfer full) (nullable): the view that the picture was drawn from
 */
JylView *
jyl_embedded_view_read (GBytes *picture, JylCanvas *canvas, char **dataset, GError **error)
{
  g_auto (Found) found = { NULL };
  JylView *view;
  const char *data;
  gsize length;

  g_return_val_if_fail (picture != NULL, NULL);

  if (dataset != NULL)
    *dataset = NULL;
  data = g_bytes_get_data (picture, &length);
  if (length <= JYL_EMBEDDED_VIEW_MAX_BYTES && is_png (data, length))
    look_into_png (&found, data, length);
  else if (length <= JYL_EMBEDDED_VIEW_MAX_BYTES && is_pdf (data, length))
    look_into_pdf (&found, data, length);
  else if (length <= JYL_EMBEDDED_VIEW_MAX_BYTES && is_svg (data, length))
    look_into_svg (&found, data, length);

  if (found.view == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                           _("The picture doesn’t say which chart it shows. A picture that Jylnama exported does, "
                             "unless another program saved it again"));
      return NULL;
    }

  view = jyl_view_from_json (found.view, canvas, error);
  if (view != NULL && dataset != NULL)
    *dataset = g_steal_pointer (&found.dataset);
  return view;
}
