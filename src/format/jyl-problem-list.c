/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-problem-list.h"

#include <glib/gi18n.h>

typedef struct
{
  JylSeverity severity;
  gsize offset;
  guint serial; /* the order of finding, for problems at one place */
  char *pointer;
  char *message;
} Entry;

struct _JylProblemList
{
  /* borrowed */
  const char *text;
  gsize length;

  /* owned */
  GArray *entries; /* (element-type Entry) */
  GArray *line_ends; /* (element-type gsize), made when the first line is asked for */
  guint n_found[2]; /* by severity */
};

static void
entry_clear (gpointer data)
{
  Entry *entry = data;

  g_free (entry->pointer);
  g_free (entry->message);
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const Entry *first = a;
  const Entry *second = b;

  if (first->offset != second->offset)
    return first->offset < second->offset ? -1 : 1;
  return first->serial < second->serial ? -1 : first->serial > second->serial;
}

static void
find_line_ends (JylProblemList *self)
{
  const char *end = self->text + self->length;

  self->line_ends = g_array_new (FALSE, FALSE, sizeof (gsize));

  for (const char *p = self->text; p < end; p++)
    {
      gsize offset;

      p = memchr (p, '\n', (gsize) (end - p));
      if (p == NULL)
        break;
      offset = (gsize) (p - self->text);
      g_array_append_val (self->line_ends, offset);
    }
}

static char *
describe_rest (guint n_errors, guint n_notes)
{
  if (n_errors == 0)
    return g_strdup_printf (ngettext ("There is %u more note that is not listed",
                                      "There are %u more notes that are not listed", n_notes),
                            n_notes);
  return g_strdup_printf (ngettext ("There is %u more error that is not listed: correct these first",
                                    "There are %u more errors that are not listed: correct these first", n_errors),
                          n_errors);
}

/**
 * jyl_problem_list_new:
 * @text: (array length=length): the file, lent for as long as the list lives
 * @length: its length in bytes
 *
 * Returns: (transfer full): an empty list
 */
JylProblemList *
jyl_problem_list_new (const char *text, gsize length)
{
  JylProblemList *self = g_new0 (JylProblemList, 1);

  self->text = text;
  self->length = length;
  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (self->entries, entry_clear);

  return self;
}

/**
 * jyl_problem_list_free:
 *
 * Frees the list; what jyl_problem_list_finish () gave stays.
 */
void
jyl_problem_list_free (JylProblemList *self)
{
  g_array_unref (self->entries);
  g_clear_pointer (&self->line_ends, g_array_unref);
  g_free (self);
}

/**
 * jyl_problem_list_wants:
 *
 * Returns: whether one more problem of this severity would be listed; if not, its message need not
 *   be made and jyl_problem_list_count () is enough
 */
gboolean
jyl_problem_list_wants (JylProblemList *self, JylSeverity severity)
{
  return self->n_found[severity] < JYL_PROBLEM_LIST_MAX;
}

/**
 * jyl_problem_list_take:
 * @offset: the byte of the file where it stands; at most the file's length
 * @pointer: (transfer full): the JSON pointer
 * @message: (transfer full): the sentence
 *
 * Adds a problem. Beyond %JYL_PROBLEM_LIST_MAX of a severity it is counted only.
 */
void
jyl_problem_list_take (JylProblemList *self, JylSeverity severity, gsize offset, char *pointer, char *message)
{
  Entry entry = { severity, MIN (offset, self->length), self->entries->len, pointer, message };

  if (jyl_problem_list_wants (self, severity))
    g_array_append_val (self->entries, entry);
  else
    entry_clear (&entry);

  jyl_problem_list_count (self, severity);
}

/**
 * jyl_problem_list_count:
 *
 * Counts a problem that is not to be listed.
 */
void
jyl_problem_list_count (JylProblemList *self, JylSeverity severity)
{
  if (self->n_found[severity] < G_MAXUINT)
    self->n_found[severity]++;
}

/**
 * jyl_problem_list_get_line:
 * @offset: a byte of the file
 *
 * Returns: its line, from 1, for a message that names a second place
 */
guint
jyl_problem_list_get_line (JylProblemList *self, gsize offset)
{
  guint first = 0;
  guint last;

  if (self->line_ends == NULL)
    find_line_ends (self);

  /* How many lines end before it. */
  last = self->line_ends->len;
  while (first < last)
    {
      guint middle = first + (last - first) / 2;

      if (g_array_index (self->line_ends, gsize, middle) < offset)
        first = middle + 1;
      else
        last = middle;
    }

  return first + 1;
}

/**
 * jyl_problem_list_get_n_errors:
 *
 * Returns: how many errors were found, listed or not
 */
guint
jyl_problem_list_get_n_errors (JylProblemList *self)
{
  return self->n_found[JYL_SEVERITY_ERROR];
}

/**
 * jyl_problem_list_finish:
 *
 * Puts the problems into the order of the file and finds their lines and columns in one walk over
 * it. If there were more than are listed, one more problem at the end says how many.
 *
 * Returns: (transfer full) (element-type JylProblem): the problems
 */
GPtrArray *
jyl_problem_list_finish (JylProblemList *self)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_rest[2];
  gsize offset = 0;
  guint line = 1;
  guint column = 1;

  /* A byte order mark takes no room in any editor. */
  if (self->length >= 3 && memcmp (self->text, "\xef\xbb\xbf", 3) == 0)
    offset = 3;

  g_array_sort (self->entries, compare_entries);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);

      for (; offset < entry->offset; offset++)
        {
          /* Continuation bytes of UTF-8 belong to the character before them. */
          if (self->text[offset] == '\n')
            {
              line++;
              column = 1;
            }
          else if ((self->text[offset] & 0xc0) != 0x80)
            column++;
        }

      g_ptr_array_add (problems, jyl_problem_new (entry->severity, entry->pointer, line, column, entry->message));
    }

  for (guint i = 0; i < G_N_ELEMENTS (n_rest); i++)
    n_rest[i] = self->n_found[i] - MIN (self->n_found[i], JYL_PROBLEM_LIST_MAX);

  if (n_rest[JYL_SEVERITY_ERROR] > 0 || n_rest[JYL_SEVERITY_NOTE] > 0)
    {
      g_autofree char *message = describe_rest (n_rest[JYL_SEVERITY_ERROR], n_rest[JYL_SEVERITY_NOTE]);
      JylSeverity severity = n_rest[JYL_SEVERITY_ERROR] > 0 ? JYL_SEVERITY_ERROR : JYL_SEVERITY_NOTE;

      g_ptr_array_add (problems, jyl_problem_new (severity, "", 0, 0, message));
    }

  return g_steal_pointer (&problems);
}
