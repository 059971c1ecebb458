/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-unit.h"

#include "jyl-mark.h"

#include <math.h>

#include "jyl-language.h"

#define NO_BREAK_SPACE "\302\240"

/* U+0025; what Unicode has no category for, as it has for the signs of currencies. */
#define PERCENT_SIGN 0x25

/**
 * jyl_unit_equal:
 * @a: a unit
 * @b: another
 *
 * Returns: whether figures in the one can be compared with figures in the other
 */
gboolean
jyl_unit_equal (const JylUnit *a, const JylUnit *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return g_str_equal (a->id, b->id);
}

/**
 * jyl_unit_format:
 * @self: a unit
 * @language: the language of the reader
 * @value: a figure in the unit
 *
 * Returns: (transfer full): the figure as it is written, with the unit's symbol where it has one
 */
char *
jyl_unit_format (const JylUnit *self, JylLanguage language, double value)
{
  g_autofree char *number = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  number = jyl_format_number (language, value, (int) self->decimals);
  if (self->symbol == NULL || *self->symbol == '\0' || !isfinite (value))
    return g_steal_pointer (&number);
  if (self->kind == JYL_UNIT_PERCENT)
    return jyl_format_percent (language, value, (int) self->decimals, self->symbol);

  return g_strconcat (number, NO_BREAK_SPACE, self->symbol, NULL);
}

/**
 * jyl_unit_kind_assume:
 * @symbol: (nullable): the symbol of a unit of which a file doesn't say what it counts
 *
 * Returns: what it is taken to count: money where the symbol is a currency's, things where there is none
 */
JylUnitKind
jyl_unit_kind_assume (const char *symbol)
{
  gunichar sign = symbol != NULL ? g_utf8_get_char (symbol) : 0;

  if (sign == 0)
    return JYL_UNIT_NOUN;
  if (sign == PERCENT_SIGN)
    return JYL_UNIT_PERCENT;

  return g_unichar_type (sign) == G_UNICODE_CURRENCY_SYMBOL ? JYL_UNIT_CURRENCY : JYL_UNIT_OTHER;
}

/**
 * jyl_unit_kind_can_deflate:
 * @kind: what the unit of an indicator counts
 *
 * Returns: whether prices can be told so: as yearly changes in per cent, or as an index
 */
gboolean
jyl_unit_kind_can_deflate (JylUnitKind kind)
{
  return kind == JYL_UNIT_PERCENT || kind == JYL_UNIT_INDEX;
}

/**
 * jyl_measure_assume:
 * @mark: how the figures are drawn
 * @kind: what their unit counts
 *
 * Returns: what figures are taken to be of which a file doesn't say it: bars are counts, steps amounts in force,
 *   lines means or rates, and what stands by itself was there at an instant
 */
JylMeasure
jyl_measure_assume (JylMark mark, JylUnitKind kind)
{
  const JylMarkTraits *traits = jyl_mark_get_traits (mark);

  if (traits->slotted)
    return JYL_MEASURE_COUNT;
  if (traits->holds)
    return JYL_MEASURE_AMOUNT;
  if (kind == JYL_UNIT_PERCENT || (traits->joined && kind == JYL_UNIT_INDEX))
    return JYL_MEASURE_RATE;
  return traits->joined ? JYL_MEASURE_MEAN : JYL_MEASURE_STOCK;
}
