/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-record-parts.h"

/* Small helpers that the files of the record classes share. */

static inline JylText *
jyl_text_ref_nullable (JylText *text)
{
  return text != NULL ? jyl_text_ref (text) : NULL;
}

/* A reference to @array, or a new empty one for NULL. */
static inline GPtrArray *
jyl_array_ref_or_empty (GPtrArray *array)
{
  return array != NULL ? g_ptr_array_ref (array) : g_ptr_array_new ();
}

/* A copy of @strings, or an empty vector for NULL. */
static inline char **
jyl_strv_copy_or_empty (const char *const *strings)
{
  return strings != NULL ? g_strdupv ((char **) strings) : g_new0 (char *, 1);
}

static inline void
jyl_visit_target (JylLinkRole role, const char *target, JylReferenceFunc func, gpointer user_data)
{
  if (target != NULL)
    func (role, target, NULL, NULL, user_data);
}

static inline void
jyl_visit_citations (GPtrArray *citations, JylObservation *observation, JylCitationFunc func, gpointer user_data)
{
  for (guint i = 0; i < citations->len; i++)
    func (g_ptr_array_index (citations, i), observation, user_data);
}
