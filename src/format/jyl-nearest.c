/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-nearest.h"

#include <string.h>

/* Longer words are not compared. */
#define MAX_LENGTH 64

/* How many changes may lie between a word and what was meant: about one in three letters. */
static guint
get_most_changes (gsize length)
{
  return length < 3 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3;
}

/* The Damerau-Levenshtein distance with neighbours swapped (optimal string alignment), in bytes;
 * @limit + 1 when it is greater than @limit. */
static guint
measure (const char *a, gsize n_a, const char *b, gsize n_b, guint limit)
{
  guint rows[3][MAX_LENGTH + 1];
  guint *before = rows[0];
  guint *previous = rows[1];
  guint *current = rows[2];

  for (gsize j = 0; j <= n_b; j++)
    previous[j] = (guint) j;

  for (gsize i = 1; i <= n_a; i++)
    {
      guint least = current[0] = (guint) i;
      guint *oldest = before;

      for (gsize j = 1; j <= n_b; j++)
        {
          guint change = previous[j - 1] + (a[i - 1] != b[j - 1]);

          current[j] = MIN (change, 1 + MIN (previous[j], current[j - 1]));
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            current[j] = MIN (current[j], before[j - 2] + 1);
          least = MIN (least, current[j]);
        }

      if (least > limit + 1)
        return limit + 1;

      before = previous;
      previous = current;
      current = oldest;
    }

  return MIN (previous[n_b], limit + 1);
}

/**
 * jyl_nearest_init:
 * @word: what was written, lent for as long as @self is used
 */
void
jyl_nearest_init (JylNearest *self, const char *word)
{
  self->word = word;
  self->nearest = NULL;
  self->distance = get_most_changes (strlen (word)) + 1;
}

/**
 * jyl_nearest_offer:
 * @candidate: (nullable): a word that may be meant
 *
 * Keeps @candidate as the nearest when it takes fewer changes than any before: a letter put in,
 * left out or replaced, or two neighbours swapped. Words too different are never kept.
 */
void
jyl_nearest_offer (JylNearest *self, const char *candidate)
{
  gsize n_word;
  gsize n_candidate;
  guint distance;

  if (candidate == NULL || self->distance == 0)
    return;

  n_word = strlen (self->word);
  n_candidate = strlen (candidate);
  if (n_word > MAX_LENGTH || n_candidate > MAX_LENGTH
      || MAX (n_word, n_candidate) - MIN (n_word, n_candidate) >= self->distance)
    return;

  distance = measure (self->word, n_word, candidate, n_candidate, self->distance - 1);
  if (distance < self->distance)
    {
      self->distance = distance;
      self->nearest = candidate;
    }
}

/**
 * jyl_nearest_of_names:
 * @names: (array zero-terminated=1): the words that may be meant
 *
 * Returns: (transfer none) (nullable): the one of @names that is most like @word, or %NULL when none
 *   is like it
 */
const char *
jyl_nearest_of_names (const char *word, const char *const *names)
{
  JylNearest nearest;

  jyl_nearest_init (&nearest, word);
  for (guint i = 0; names[i] != NULL; i++)
    jyl_nearest_offer (&nearest, names[i]);

  return nearest.nearest;
}
