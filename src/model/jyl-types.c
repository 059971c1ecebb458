/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-types.h"

#include "jyl-names.h"

#include <math.h>

/* The names stand in the order of the enumerations. */

const char *const jyl_language_names[JYL_N_LANGUAGES + 1] = { "en", "ru", "kk" };

const char *const jyl_status_names[JYL_N_STATUSES + 1] = { "official", "reported", "derived", "forecast" };

const char *const jyl_qualifier_names[JYL_N_QUALIFIERS + 1] = {
  "exact", "about", "more-than", "less-than", "at-least", "at-most", "nearly",
};

#define MARK_NAME(constant, table, name) [JYL_MARK_##constant] = name,
const char *const jyl_mark_names[JYL_N_MARKS + 1] = { "none", JYL_MARKS (MARK_NAME) };

const char *const jyl_arrange_names[JYL_N_ARRANGES + 1] = { "together", "panels" };

/* That of a change is no word of the format: no file says so. */
const char *const jyl_measure_names[JYL_N_MEASURES] = { "count", "amount", "mean", "rate", "stock" };

const char *const jyl_unit_kind_names[JYL_N_UNIT_KINDS + 1] = {
  "currency", "noun", "percent", "index", "time", "other",
};

/**
 * jyl_find_name: (skip)
 * @names: (array zero-terminated=1): the names of an enumeration, in its order
 * @name: one
 *
 * For JYL_DEFINE_NAMES().
 *
 * Returns: which of them it is, or -1
 */
int
jyl_find_name (const char *const *names, const char *name)
{
  g_return_val_if_fail (name != NULL, -1);

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_equal (names[i], name))
        return (int) i;
    }

  return -1;
}

/**
 * jyl_language_to_string:
 * @language: a language
 *
 * Returns: its code of ISO 639-1: "kk"
 */
/**
 * jyl_language_from_string:
 * @name: a code of ISO 639-1
 * @out: (out): where to put the language; left alone where there is none
 *
 * Returns: whether it is one of the three
 */
JYL_DEFINE_NAMES (JylLanguage, jyl_language_to_string, jyl_language_from_string, jyl_language_names)

/**
 * jyl_status_to_string:
 * @status: a status
 *
 * Returns: its name in a file: "official"
 */
/**
 * jyl_status_from_string:
 * @name: a name
 * @out: (out): where to put the status; left alone where there is none
 *
 * Returns: whether there is a status of that name
 */
JYL_DEFINE_NAMES (JylStatus, jyl_status_to_string, jyl_status_from_string, jyl_status_names)

/**
 * jyl_qualifier_to_string:
 * @qualifier: a qualifier
 *
 * Returns: its name in a file: "more-than"
 */
/**
 * jyl_qualifier_from_string:
 * @name: a name
 * @out: (out): where to put the qualifier; left alone where there is none
 *
 * Returns: whether there is a qualifier of that name
 */
JYL_DEFINE_NAMES (JylQualifier, jyl_qualifier_to_string, jyl_qualifier_from_string, jyl_qualifier_names)

/**
 * jyl_mark_to_string:
 * @mark: a mark
 *
 * Returns: its name in a file: "stacked-bar"
 */
/**
 * jyl_mark_from_string:
 * @name: a name
 * @out: (out): where to put the mark; left alone where there is none
 *
 * Returns: whether there is a mark of that name
 */
JYL_DEFINE_NAMES (JylMark, jyl_mark_to_string, jyl_mark_from_string, jyl_mark_names)

/**
 * jyl_arrange_to_string:
 * @arrange: an arrangement
 *
 * Returns: its name in a file: "panels"
 */
/**
 * jyl_arrange_from_string:
 * @name: a name
 * @out: (out): where to put the arrangement; left alone where there is none
 *
 * Returns: whether there is an arrangement of that name
 */
JYL_DEFINE_NAMES (JylArrange, jyl_arrange_to_string, jyl_arrange_from_string, jyl_arrange_names)

/**
 * jyl_measure_to_string:
 * @measure: a measure that a file can say
 *
 * Returns: its name in a file: "amount"
 */
/**
 * jyl_measure_from_string:
 * @name: a name
 * @out: (out): where to put the measure; left alone where there is none
 *
 * Returns: whether there is a measure of that name
 */
JYL_DEFINE_NAMES (JylMeasure, jyl_measure_to_string, jyl_measure_from_string, jyl_measure_names)

/**
 * jyl_unit_kind_to_string:
 * @kind: what a unit counts
 *
 * Returns: its name in a file: "currency"
 */
/**
 * jyl_unit_kind_from_string:
 * @name: a name
 * @out: (out): where to put the kind; left alone where there is none
 *
 * Returns: whether there is a kind of that name
 */
JYL_DEFINE_NAMES (JylUnitKind, jyl_unit_kind_to_string, jyl_unit_kind_from_string, jyl_unit_kind_names)

/**
 * jyl_number_is_usable:
 * @value: a number
 *
 * The one predicate for numbers that can be placed and written.
 *
 * Returns: %TRUE unless @value is infinite or not a number
 */
gboolean
jyl_number_is_usable (double value)
{
  return isfinite (value) != 0;
}
