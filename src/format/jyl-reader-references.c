/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-reader-private.h"

#include <glib/gi18n.h>

/* Ids, and what references lead to. */

static char *
name_kinds (guint kinds)
{
  g_autofree char *names = NULL;

  if (kinds == JYL_KIND_BITS_ALL)
    return g_strdup (_("a record"));

  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    {
      g_autofree char *before = g_steal_pointer (&names);

      if ((kinds & JYL_KIND_BIT (kind)) == 0)
        names = g_steal_pointer (&before);
      else if (before == NULL)
        names = g_strdup (_(jyl_kind_get_info (kind)->a_record));
      else
        /* TRANSLATORS: "a person or an organization" */
        names = g_strdup_printf (_("%s or %s"), before, _(jyl_kind_get_info (kind)->a_record));
    }

  return g_steal_pointer (&names);
}

/**
 * jyl_reader_check_reference:
 * @id: an id that stands where one is
 * @kinds: kinds, as bits
 *
 * Returns: whether it leads to a record of one of @kinds; an error is added where it doesn't
 */
gboolean
jyl_reader_check_reference (JylReaderState *state, const char *id, guint kinds)
{
  const JylIdEntry *entry = state->ids != NULL ? jyl_id_table_lookup (state->ids, id) : NULL;
  g_autofree char *expected = NULL;

  if (state->ids == NULL)
    return TRUE;
  if (entry != NULL && !entry->is_series && (kinds & JYL_KIND_BIT (entry->kind)) != 0)
    return TRUE;

  /* The list that would have it is not there, which is an error of its own. */
  if (entry == NULL && (kinds & jyl_id_table_get_unread (state->ids)) != 0)
    return FALSE;

  expected = name_kinds (kinds);

  if (entry != NULL)
    {
      /* TRANSLATORS: %s: an id, "a person", "a place" */
      jyl_json_error (state->json, NULL, _("Expected the id of %2$s, found “%1$s”, which is that of %3$s"), id,
                      expected, entry->is_series ? _("a series") : _(jyl_kind_get_info (entry->kind)->a_record));
    }
  else
    {
      const char *meant = NULL;

      if (jyl_json_wants (state->json, JYL_SEVERITY_ERROR))
        meant = jyl_id_table_suggest (state->ids, id, kinds);

      if (meant != NULL)
        jyl_json_error (state->json, NULL, _("Expected the id of %2$s, found “%1$s”, which nothing here has; did you "
                                             "mean “%3$s”?"), id, expected, meant);
      else
        jyl_json_error (state->json, NULL, _("Expected the id of %2$s, found “%1$s”, which nothing here has"), id,
                        expected);
    }

  return FALSE;
}

/**
 * jyl_reader_check_id:
 * @id: the member "id" of the object where one is
 * @here: what the table of ids would hold of it
 *
 * Returns: whether nothing before has the same id; else an error says where it stands first
 */

gboolean
jyl_reader_check_id (JylReaderState *state, const char *name, const char *id, const JylIdEntry *here)
{
  const JylIdEntry *first = jyl_id_table_lookup (state->ids, id);
  g_autofree char *place = NULL;
  JylJsonStep steps[5];
  guint n_steps = 0;

  g_return_val_if_fail (first != NULL, FALSE);

  if (first->kind == here->kind && first->is_series == here->is_series && first->index == here->index
      && first->series_index == here->series_index)
    return TRUE;

  steps[n_steps++] = (JylJsonStep){ .name = jyl_kind_to_list_name (first->kind) };
  steps[n_steps++] = (JylJsonStep){ .index = first->index };
  place = g_strdup_printf ("/%s/%u", steps[0].name, first->index);
  if (first->is_series)
    {
      g_autofree char *indicator = g_steal_pointer (&place);

      steps[n_steps++] = (JylJsonStep){ .name = "series" };
      steps[n_steps++] = (JylJsonStep){ .index = first->series_index };
      place = g_strdup_printf ("%s/series/%u", indicator, first->series_index);
    }
  steps[n_steps++] = (JylJsonStep){ .name = "id" };

  jyl_json_error (state->json, name,
                  _("Found the id “%s” twice, first in line %u at %s; expected each once in the file"),
                  id, jyl_json_get_line (state->json, steps, n_steps), place);
  return FALSE;
}

/**
 * jyl_reader_check_parent:
 * @id: the id of the record that is being read
 *
 * Returns: whether its parents end somewhere; an error is added where they lead back to it
 */
gboolean
jyl_reader_check_parent (JylReaderState *state, const char *id)
{
  const JylIdEntry *entry = jyl_id_table_lookup (state->ids, id);

  if (entry == NULL || !entry->is_circular)
    return TRUE;

  jyl_json_error (state->json, "parent", _("The parents of “%s” lead back to it, expected them to end at a top"), id);
  return FALSE;
}
