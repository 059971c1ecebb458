/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-mark.h"

static const JylMarkTraits none = { NULL };

#define MARK_TRAITS(constant, table, name) [JYL_MARK_##constant] = &jyl_mark_##table,
static const JylMarkTraits *const marks[JYL_N_MARKS] = { [JYL_MARK_NONE] = &none, JYL_MARKS (MARK_TRAITS) };

/**
 * jyl_mark_get_traits:
 * @mark: a mark
 *
 * Returns: (transfer none): what is true of it; nothing is of %JYL_MARK_NONE
 */
const JylMarkTraits *
jyl_mark_get_traits (JylMark mark)
{
  g_return_val_if_fail ((guint) mark < JYL_N_MARKS, &none);

  return marks[mark];
}

/**
 * jyl_mark_allows:
 * @own: the mark that the dataset gives to a series
 * @mark: another
 *
 * An amount in force may also be a line through its years, or points; a mean never an amount in force; a count
 * is joined with nothing.
 *
 * Returns: whether it may also be drawn as @mark
 */
gboolean
jyl_mark_allows (JylMark own, JylMark mark)
{
  return own != JYL_MARK_NONE && (own == mark || (jyl_mark_get_traits (mark)->serves & JYL_MARK_BIT (own)) != 0);
}
