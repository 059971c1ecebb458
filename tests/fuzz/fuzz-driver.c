/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib.h>
#include <string.h>

#include "fuzz.h"

/* Stands in for libFuzzer where it isn't there: runs the target over a corpus, then over copies of it
 * that are changed at random from a fixed seed. The same on every run.
 *
 * usage: fuzz-TARGET DICTIONARY CORPUS-FOLDER… */

#define SEED 20261121
#define N_CHANGED 30000u

/* A larger file takes the time of many small ones and shows nothing more. */
#define MAX_CHANGED_LENGTH 20000

/* The words of a dictionary in libFuzzer's form, one a line: "word", with \" and \\ in it. */
static GPtrArray *
load_dictionary (const char *path)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &contents, NULL, &error))
    g_error ("%s", error->message);

  lines = g_strsplit (contents, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = g_strstrip (lines[i]);
      gsize length = strlen (line);

      if (length > 2 && line[0] == '"' && line[length - 1] == '"')
        {
          g_autofree char *quoted = g_strndup (line + 1, length - 2);

          g_ptr_array_add (words, g_strcompress (quoted));
        }
    }

  return g_steal_pointer (&words);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* In the order of their names, which is the same everywhere. */
static void
load_folder (GPtrArray *corpus, const char *path)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
  const char *name;

  if (dir == NULL)
    g_error ("%s", error->message);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      /* What a bad file should be told stands next to it. */
      if (!g_str_has_suffix (name, ".problems"))
        g_ptr_array_add (names, g_build_filename (path, name, NULL));
    }
  g_ptr_array_sort (names, compare_names);

  for (guint i = 0; i < names->len; i++)
    {
      char *contents;
      gsize length;

      if (!g_file_get_contents (g_ptr_array_index (names, i), &contents, &length, &error))
        g_error ("%s", error->message);
      g_ptr_array_add (corpus, g_bytes_new_take (contents, length));
    }
}

/* A copy of just this size, so that a sanitizer sees a step too far. */
static void
run (const char *data, gsize length)
{
  g_autofree char *copy = g_malloc (MAX (length, 1));

  if (length > 0)
    memcpy (copy, data, length);
  LLVMFuzzerTestOneInput ((const uint8_t *) copy, length);
}

static gssize
pick (GRand *random, gsize length)
{
  return length > 0 ? g_rand_int_range (random, 0, (gint32) length) : 0;
}

typedef struct
{
  gssize from;
  gssize length;
} Token;

/* The strings and numbers of a text, however good it is otherwise. */
static GArray *
find_tokens (const char *text)
{
  GArray *tokens = g_array_new (FALSE, FALSE, sizeof (Token));
  const char *p = text;

  while ((p = strpbrk (p, "\"-0123456789")) != NULL)
    {
      const char *end = *p == '"' ? strchr (p + 1, '"') : p + strspn (p, "-0123456789.eE+");
      Token token;

      if (end == NULL)
        break;
      end += *p == '"';
      token = (Token){ p - text, end - p };
      g_array_append_val (tokens, token);
      p = end;
    }

  return tokens;
}

/* Puts one string or number in the place of another, so that what is around it stays good and is read. */
static void
replace_token (GString *text, GRand *random, GPtrArray *words)
{
  g_autoptr (GArray) tokens = find_tokens (text->str);
  g_autofree char *piece = NULL;
  const Token *token;
  const Token *other;

  if (tokens->len == 0)
    return;

  token = &g_array_index (tokens, Token, (guint) pick (random, tokens->len));
  other = &g_array_index (tokens, Token, (guint) pick (random, tokens->len));
  if (g_rand_boolean (random))
    piece = g_strndup (text->str + other->from, (gsize) other->length);
  else
    piece = g_strdup (g_ptr_array_index (words, (guint) pick (random, words->len)));

  g_string_erase (text, token->from, token->length);
  g_string_insert (text, token->from, piece);
}

static void
change (GString *text, GRand *random, GPtrArray *corpus, GPtrArray *words)
{
  gssize at = pick (random, text->len);
  gsize most = (gsize) g_rand_int_range (random, 1, 64);
  gsize n_bytes = MIN (most, text->len - (gsize) at);

  switch (g_rand_int_range (random, 0, 30))
    {
    case 0:
      if (text->len > 0)
        text->str[at] = (char) g_rand_int_range (random, 0, 256);
      break;
    case 1:
      g_string_erase (text, at, (gssize) n_bytes);
      break;
    case 2:
      {
        g_autofree char *piece = g_strndup (text->str + at, n_bytes);

        g_string_insert_len (text, pick (random, text->len), piece, (gssize) strlen (piece));
        break;
      }
    case 3:
      g_string_insert (text, at, g_ptr_array_index (words, (guint) pick (random, words->len)));
      break;
    case 4:
      {
        const char *word = g_ptr_array_index (words, (guint) pick (random, words->len));
        gsize n_kept = MIN (strlen (word), text->len - (gsize) at);

        g_string_overwrite_len (text, (gsize) at, word, (gssize) n_kept);
        break;
      }
    case 5:
      {
        gsize length;
        const char *other = g_bytes_get_data (g_ptr_array_index (corpus, (guint) pick (random, corpus->len)), &length);
        gssize from = pick (random, length);

        g_string_insert_len (text, at, other + from, (gssize) MIN (length - (gsize) from, 200));
        break;
      }
    default:
      replace_token (text, random, words);
    }
}

int
main (int argc, char **argv)
{
  g_autoptr (GPtrArray) corpus = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_autoptr (GPtrArray) words = NULL;
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED);

  LLVMFuzzerInitialize (&argc, &argv);

  if (argc < 3)
    g_error ("usage: %s DICTIONARY CORPUS-FOLDER…", argv[0]);
  words = load_dictionary (argv[1]);
  for (int i = 2; i < argc; i++)
    load_folder (corpus, argv[i]);
  if (words->len == 0 || corpus->len == 0)
    g_error ("The dictionary or the corpus is empty");

  for (guint i = 0; i < corpus->len; i++)
    {
      gsize length;
      const char *data = g_bytes_get_data (g_ptr_array_index (corpus, i), &length);

      run (data, length);
    }

  for (guint i = 0; i < N_CHANGED; i++)
    {
      g_autoptr (GString) text = NULL;
      guint n_changes = (guint) g_rand_int_range (random, 1, 4);
      gsize length;
      const char *data = g_bytes_get_data (g_ptr_array_index (corpus, i % corpus->len), &length);

      text = g_string_new_len (data, (gssize) MIN (length, MAX_CHANGED_LENGTH));
      for (guint k = 0; k < n_changes; k++)
        change (text, random, corpus, words);
      run (text->str, text->len);
    }

  g_print ("%u files and %u changed copies of them\n", corpus->len, N_CHANGED);
  return 0;
}
