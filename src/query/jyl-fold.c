/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-fold.h"

#include <string.h>

#define EN_DASH "\342\200\223"

/* Each letter is folded by itself, whatever stands beside it, so that what folds a beginning of a word
 * gives a beginning of what folds the word: a list can follow the typing.
 *
 * Kazakh names are met in three spellings: Cyrillic, the Latin alphabets of Kazakh, and the Latin of
 * English texts. Where these differ, all take the spelling of English texts: ж, j → zh; қ, q → k. */

#define FIRST_CYRILLIC 0x430u
#define LAST_CYRILLIC 0x4e9u

/* а to я in Unicode's order, then ё, і, ғ, қ, ң, ү, ұ, һ, ә, ө; with lengths, since every letter of every text
 * of a list goes through here while somebody waits for the first key to do something. */
static const struct {
  const char *latin;
  gsize       length;
} cyrillic[LAST_CYRILLIC - FIRST_CYRILLIC + 1] = {
#define LETTER(code, latin) [code - FIRST_CYRILLIC] = { latin, sizeof latin - 1 }
  LETTER (0x430, "a"),    LETTER (0x431, "b"),  LETTER (0x432, "v"),  LETTER (0x433, "g"),  LETTER (0x434, "d"),
  LETTER (0x435, "e"),    LETTER (0x436, "zh"), LETTER (0x437, "z"),  LETTER (0x438, "i"),  LETTER (0x439, "i"),
  LETTER (0x43a, "k"),    LETTER (0x43b, "l"),  LETTER (0x43c, "m"),  LETTER (0x43d, "n"),  LETTER (0x43e, "o"),
  LETTER (0x43f, "p"),    LETTER (0x440, "r"),  LETTER (0x441, "s"),  LETTER (0x442, "t"),  LETTER (0x443, "u"),
  LETTER (0x444, "f"),    LETTER (0x445, "kh"), LETTER (0x446, "ts"), LETTER (0x447, "ch"), LETTER (0x448, "sh"),
  LETTER (0x449, "shch"), LETTER (0x44a, ""),   LETTER (0x44b, "y"),  LETTER (0x44c, ""),   LETTER (0x44d, "e"),
  LETTER (0x44e, "yu"),   LETTER (0x44f, "ya"), LETTER (0x451, "e"),  LETTER (0x456, "i"),  LETTER (0x493, "g"),
  LETTER (0x49b, "k"),    LETTER (0x4a3, "n"),  LETTER (0x4af, "u"),  LETTER (0x4b1, "u"),  LETTER (0x4bb, "h"),
  LETTER (0x4d9, "a"),    LETTER (0x4e9, "o"),
#undef LETTER
};

/* The Kazakh alphabet, in its order; the Russian one is part of it, in the same order. */
static const gunichar kazakh_alphabet[] = {
  0x430, 0x4d9, 0x431, 0x432, 0x433, 0x493, 0x434, 0x435, 0x451, 0x436, 0x437, 0x438, 0x439, 0x43a,
  0x49b, 0x43b, 0x43c, 0x43d, 0x4a3, 0x43e, 0x4e9, 0x43f, 0x440, 0x441, 0x442, 0x443, 0x4b1, 0x4af,
  0x444, 0x445, 0x4bb, 0x446, 0x447, 0x448, 0x449, 0x44a, 0x44b, 0x456, 0x44c, 0x44d, 0x44e, 0x44f,
};

/* Latin letters that Unicode doesn't take apart. */
static const char *
fold_solid_latin (gunichar ch)
{
  switch (ch)
    {
    case 0xdf:
      return "ss"; /* ß */
    case 0xe6:
      return "ae"; /* æ */
    case 0xf8:
      return "o"; /* ø */
    case 0x111:
      return "d"; /* đ */
    case 0x131:
      return "i"; /* ı */
    case 0x142:
      return "l"; /* ł */
    case 0x153:
      return "oe"; /* œ */
    case 0x259:
      return "a"; /* ə */
    default:
      return NULL;
    }
}

/* A text on its way into @string: all of it, or the words alone, each behind one space. */
typedef struct {
  GString *string;
  gboolean words_only;
  gboolean within_word;
} Folding;

/* @folded is a few bytes at most: one by one is faster than the calls for many. */
static inline void
append (Folding *folding, const char *folded, gsize length, gboolean of_a_word)
{
  if (folding->words_only && !of_a_word)
    {
      folding->within_word = FALSE;
      return;
    }

  if (folding->words_only && !folding->within_word)
    g_string_append_c (folding->string, ' ');
  folding->within_word = of_a_word;
  if (length == 1)
    {
      g_string_append_c (folding->string, folded[0]);
      return;
    }
  for (gsize i = 0; i < length; i++)
    g_string_append_c (folding->string, folded[i]);
}

static inline void
append_ascii (Folding *folding, char c)
{
  if (c >= 'A' && c <= 'Z')
    c = (char) (c + ('a' - 'A'));

  if (c == 'j')
    append (folding, "zh", 2, TRUE);
  else if (c == 'q')
    append (folding, "k", 1, TRUE);
  else
    append (folding, &c, 1, (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
}

static void
append_letter (Folding *folding, gunichar ch)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n_parts;
  const char *latin;

  /* А to Я, by far the most of what isn't ASCII, needs no look into Unicode's tables. */
  if (ch >= 0x410 && ch <= 0x42f)
    ch += 0x20;
  else if (ch < 0x430 || ch > 0x44f)
    ch = g_unichar_tolower (ch);

  if (ch >= FIRST_CYRILLIC && ch <= LAST_CYRILLIC && cyrillic[ch - FIRST_CYRILLIC].latin != NULL)
    {
      append (folding, cyrillic[ch - FIRST_CYRILLIC].latin, cyrillic[ch - FIRST_CYRILLIC].length, TRUE);
      return;
    }

  latin = fold_solid_latin (ch);
  if (latin != NULL)
    {
      append (folding, latin, strlen (latin), TRUE);
      return;
    }

  n_parts = g_unichar_fully_decompose (ch, TRUE, parts, G_N_ELEMENTS (parts));
  for (gsize i = 0; i < n_parts; i++)
    {
      gunichar part = g_unichar_tolower (parts[i]);

      if (g_unichar_ismark (part))
        continue;

      if (part < 0x80)
        {
          append_ascii (folding, (char) part);
        }
      else if (n_parts > 1)
        {
          append_letter (folding, part);
        }
      else
        {
          char utf8[6];
          int length = g_unichar_to_utf8 (part, utf8);

          append (folding, utf8, (gsize) length, g_unichar_isalnum (part));
        }
    }
}

static void
append_text (Folding *folding, const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if ((guchar) *p < 0x80)
        append_ascii (folding, *p);
      else if (((guchar) *p & 0xe0) == 0xc0)
        append_letter (folding, (gunichar) ((guchar) p[0] & 0x1f) << 6 | ((guchar) p[1] & 0x3f));
      else
        append_letter (folding, g_utf8_get_char (p));
    }
}

/**
 * jyl_fold:
 * @text: a text in UTF-8
 *
 * Brings a text into the form in which it is looked for: lower case, without diacritics, and in Latin
 * letters, so that the spellings of a Kazakh name meet: "Жомарт", "Jomart" and "Zhomart" are "zhomart".
 * Letters of other scripts stay.
 *
 * Returns: (transfer full): the folded text; the beginning of a text gives the beginning of its form
 */
char *
jyl_fold (const char *text)
{
  Folding folding = { NULL };

  g_return_val_if_fail (text != NULL, NULL);

  folding.string = g_string_sized_new (strlen (text) + 8);
  append_text (&folding, text);
  return g_string_free (folding.string, FALSE);
}

/**
 * jyl_fold_words:
 * @text: a text in UTF-8
 * @words: where to append its words
 *
 * Appends the words of the folded text, runs of letters and digits, each behind one space. Looking for
 * " tok" in them finds whether one of them begins with "tok".
 */
void
jyl_fold_words (const char *text, GString *words)
{
  Folding folding = { words, TRUE, FALSE };

  g_return_if_fail (text != NULL);
  g_return_if_fail (words != NULL);

  append_text (&folding, text);
}

/* The letter that @ch stands with in the alphabet: lower case, Latin without diacritics. */
static gunichar
base_letter (gunichar ch)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];

  ch = g_unichar_tolower (ch);
  if (ch < 0x80 || g_unichar_get_script (ch) != G_UNICODE_SCRIPT_LATIN)
    return ch;

  g_unichar_fully_decompose (ch, TRUE, parts, G_N_ELEMENTS (parts));
  return g_unichar_tolower (parts[0]);
}

/**
 * jyl_collation_key:
 * @text: a text in UTF-8
 *
 * Orders by the alphabet without regard to the locale of the process, case, diacritics of Latin letters
 * and punctuation: words one by one, in them digits, then Latin, then Cyrillic in the Kazakh order, then
 * all else.
 *
 * Returns: (transfer full): bytes to compare with strcmp()
 */
char *
jyl_collation_key (const char *text)
{
  GString *key;

  g_return_val_if_fail (text != NULL, NULL);

  key = g_string_sized_new (strlen (text));

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar ch = base_letter (g_utf8_get_char (p));
      gsize place = 0;

      if (ch < 0x80 && g_ascii_isalnum ((char) ch))
        {
          g_string_append_c (key, (char) ch);
          continue;
        }

      if (!g_unichar_isalnum (ch))
        {
          /* What stands before the first letter, such as a quotation mark, doesn't count. */
          if ((g_unichar_isspace (ch) || ch == '-') && key->len > 0)
            g_string_append_c (key, '\001');
          continue;
        }

      while (place < G_N_ELEMENTS (kazakh_alphabet) && kazakh_alphabet[place] != ch)
        place++;

      if (place < G_N_ELEMENTS (kazakh_alphabet))
        {
          g_string_append_c (key, (char) (0x80 + place));
        }
      else
        {
          g_string_append_c (key, '\377');
          g_string_append_unichar (key, ch);
        }
    }

  return g_string_free (key, FALSE);
}

/**
 * jyl_initial:
 * @text: a text in UTF-8
 *
 * Returns: (transfer full): the letter under which jyl_collation_key() orders the text, in upper case;
 *   "0–9" for a digit, "" where there is neither
 */
char *
jyl_initial (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar ch = base_letter (g_utf8_get_char (p));
      char initial[7] = { 0 };

      if (!g_unichar_isalnum (ch))
        continue;
      if (g_unichar_isdigit (ch))
        return g_strdup ("0" EN_DASH "9");

      g_unichar_to_utf8 (g_unichar_toupper (ch), initial);
      return g_strdup (initial);
    }

  return g_strdup ("");
}
