/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-gaps.h"

struct _JylGaps {
  JylGaps    *outer; /* borrowed */
  GPtrArray  *texts; /* (element-type utf8) */
  GHashTable *known; /* the same */
};

/* The innermost list of the thread. */
static GPrivate current;

/**
 * jyl_gaps_begin:
 *
 * Begins a list of what a language lacks; it must be ended on the same thread.
 *
 * Returns: (transfer full): a list for jyl_gaps_end()
 */
JylGaps *
jyl_gaps_begin (void)
{
  JylGaps *self = g_new0 (JylGaps, 1);

  self->outer = g_private_get (&current);
  self->texts = g_ptr_array_new_with_free_func (g_free);
  self->known = g_hash_table_new (g_str_hash, g_str_equal);
  g_private_set (&current, self);

  return self;
}

/**
 * jyl_gaps_end:
 * @self: (transfer full): the list begun last
 *
 * Returns: (transfer full): the English texts that stood in for others since jyl_gaps_begin(), each once
 */
char **
jyl_gaps_end (JylGaps *self)
{
  char **texts;

  g_return_val_if_fail (self != NULL && g_private_get (&current) == self, NULL);

  g_private_set (&current, self->outer);
  g_ptr_array_add (self->texts, NULL);
  g_hash_table_unref (self->known);
  texts = (char **) g_ptr_array_free (self->texts, FALSE);
  g_free (self);

  return texts;
}

/**
 * jyl_gaps_tell:
 * @language: a language
 * @text: an English text that is given instead of one in @language
 *
 * Adds @text to the list of the thread, where one is kept. English lacks nothing, and what has no letter
 * is the same in every language.
 */
void
jyl_gaps_tell (JylLanguage language, const char *text)
{
  JylGaps *self = language != JYL_LANGUAGE_EN ? g_private_get (&current) : NULL;
  gboolean has_letter = FALSE;

  g_return_if_fail (text != NULL);

  if (self == NULL || g_hash_table_contains (self->known, text))
    return;

  for (const char *p = text; *p != '\0' && !has_letter; p = g_utf8_next_char (p))
    {
      /* A directive for printf () is no word. */
      if (*p == '%' && p[1] != '\0')
        p++;
      else
        has_letter = g_unichar_isalpha (g_utf8_get_char (p));
    }
  if (!has_letter)
    return;

  g_ptr_array_add (self->texts, g_strdup (text));
  g_hash_table_add (self->known, g_ptr_array_index (self->texts, self->texts->len - 1));
}
