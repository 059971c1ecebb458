/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-points-cited.h"

/* Points in a row that cite the same. */
typedef struct {
  guint start;
  guint set;
} Run;

struct _JylPointsCited {
  GArray    *runs; /* (element-type Run) in order */
  GPtrArray *sets; /* (element-type GArray of guint): of each set of citations, where its runs start */
};

/* All citations of a derived number are told, of others the first: points of the one and the other sort don't
 * stand for each other, nor do computed ones for anything, as what each was computed from is told. */
static gboolean
cite_the_same (const JylPoint *a, const JylPoint *b)
{
  GPtrArray *first, *second;

  if ((a->status == JYL_STATUS_DERIVED) != (b->status == JYL_STATUS_DERIVED))
    return FALSE;
  if (a->observation == b->observation)
    return TRUE;
  if (jyl_observation_get_inputs (a->observation) != NULL || jyl_observation_get_inputs (b->observation) != NULL)
    return FALSE;

  first = jyl_observation_get_citations (a->observation);
  second = jyl_observation_get_citations (b->observation);
  if (first == second)
    return TRUE;
  if (first->len != second->len)
    return FALSE;
  for (guint i = 0; i < first->len; i++)
    {
      JylCitation *one = g_ptr_array_index (first, i), *other = g_ptr_array_index (second, i);

      if (one != other && (jyl_citation_get_paragraph (one) != jyl_citation_get_paragraph (other) ||
                           !g_str_equal (jyl_citation_get_document (one), jyl_citation_get_document (other))))
        return FALSE;
    }

  return TRUE;
}

/* What tells sets of citations apart. */
static char *
name_set (const JylPoint *point)
{
  GPtrArray *citations = jyl_observation_get_citations (point->observation);
  GString *name = g_string_new (point->status == JYL_STATUS_DERIVED ? "=" : "");

  if (jyl_observation_get_inputs (point->observation) != NULL)
    g_string_append_printf (name, "%p", (void *) point->observation);
  for (guint i = 0; i < citations->len; i++)
    {
      JylCitation *citation = g_ptr_array_index (citations, i);

      g_string_append_printf (name, " %s#%u", jyl_citation_get_document (citation),
                              jyl_citation_get_paragraph (citation));
    }

  return g_string_free (name, FALSE);
}

/**
 * jyl_points_cited_new:
 * @points: (array length=n_points): in order of time
 * @n_points: how many there are
 *
 * Returns: (transfer full): which of them cite the same
 */
JylPointsCited *
jyl_points_cited_new (const JylPoint *points, guint n_points)
{
  JylPointsCited *self = g_new0 (JylPointsCited, 1);
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  self->runs = g_array_new (FALSE, FALSE, sizeof (Run));
  self->sets = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  for (guint i = 0; i < n_points; i++)
    {
      Run run = { .start = i };
      g_autofree char *name = NULL;
      gpointer set;

      if (i > 0 && cite_the_same (&points[i - 1], &points[i]))
        continue;

      name = name_set (&points[i]);
      if (g_hash_table_lookup_extended (known, name, NULL, &set))
        {
          run.set = GPOINTER_TO_UINT (set);
        }
      else
        {
          run.set = self->sets->len;
          g_ptr_array_add (self->sets, g_array_new (FALSE, FALSE, sizeof (guint)));
          g_hash_table_insert (known, g_steal_pointer (&name), GUINT_TO_POINTER (run.set));
        }
      g_array_append_val (self->runs, run);
      g_array_append_val ((GArray *) g_ptr_array_index (self->sets, run.set), i);
    }

  return self;
}

/**
 * jyl_points_cited_free:
 * @self: (nullable) (transfer full): which points cite the same
 *
 * Frees it; the points stay.
 */
void
jyl_points_cited_free (JylPointsCited *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->runs);
  g_ptr_array_unref (self->sets);
  g_free (self);
}

/* The set of the run that @point stands in. */
static guint
find_set (const JylPointsCited *self, guint point)
{
  guint low = 0, high = self->runs->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->runs, Run, middle).start <= point)
        low = middle + 1;
      else
        high = middle;
    }

  return low > 0 ? g_array_index (self->runs, Run, low - 1).set : 0;
}

/* The first run of a set that starts at @point or later; G_MAXUINT where there is none. */
static guint
find_start (GArray *starts, guint point)
{
  guint at = jyl_points_find_number (starts, point);

  return at < starts->len ? g_array_index (starts, guint, at) : G_MAXUINT;
}

/**
 * jyl_points_find_number:
 * @numbers: (element-type guint): numbers in rising order
 * @value: a number
 *
 * Returns: where in the list those begin that aren't less than @value; its length where there are none
 */
guint
jyl_points_find_number (GArray *numbers, guint value)
{
  guint low = 0, high = numbers->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (numbers, guint, middle) < value)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  guint first = *(const guint *) a, second = *(const guint *) b;

  return (first > second) - (first < second);
}

/**
 * jyl_points_cited_list:
 * @self: which points cite the same
 * @first: the first point
 * @len: how many
 *
 * Returns: (transfer full) (element-type guint): of each set of citations the first point of the stretch that
 *   has it, counted from @first, in order
 */
GArray *
jyl_points_cited_list (const JylPointsCited *self, guint first, guint len)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (guint));
  guint of_first;

  g_return_val_if_fail (self != NULL, found);

  if (len == 0)
    return found;

  of_first = find_set (self, first);
  for (guint i = 0; i < self->sets->len; i++)
    {
      guint start = i == of_first ? first : find_start (g_ptr_array_index (self->sets, i), first);

      if (start == G_MAXUINT || start - first >= len)
        continue;
      start -= first;
      g_array_append_val (found, start);
    }
  g_array_sort (found, compare_numbers);

  return found;
}
