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
 * @measure: what its figures are
 * @mark: another
 *
 * The dataset's own mark is always allowed. Otherwise an amount in force may be a step, a line through its years, or
 * points; a mean or a rate never what is in force; a count, or what was there at an instant, is joined with nothing.
 * Only the dataset knows that parts make up a whole, so nothing else is stacked; but parts may stand side by side.
 *
 * Returns: whether it may also be drawn as @mark
 */
gboolean
jyl_mark_allows (JylMark own, JylMeasure measure, JylMark mark)
{
  const JylMarkTraits *traits = jyl_mark_get_traits (mark);

  if (own == JYL_MARK_NONE)
    return FALSE;
  if (own == mark)
    return TRUE;
  if (traits->stacked)
    return FALSE;

  return (traits->measures & JYL_MEASURE_BIT (measure)) != 0
         || (traits->from_zero && jyl_mark_get_traits (own)->stacked);
}
