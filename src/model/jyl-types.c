/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-types.h"

#include <math.h>

/* The names stand in the order of the enumerations. */

static const char *const list_names[JYL_N_KINDS] = {
  "documents",   "people", "organizations", "places",     "events",        "programmes",
  "conventions", "awards", "positions",     "indicators", "discrepancies",
};

static const char *const address_names[JYL_N_KINDS] = {
  "document",   "person", "organization", "place",     "event",       "programme",
  "convention", "award",  "position",     "indicator", "discrepancy",
};

static const char *const language_names[JYL_N_LANGUAGES] = { "en", "ru", "kk" };

static const char *const status_names[JYL_N_STATUSES] = { "official", "reported", "derived", "forecast" };

static const char *const qualifier_names[JYL_N_QUALIFIERS] = {
  "exact", "about", "more-than", "less-than", "at-least", "at-most", "nearly",
};

static const char *const mark_names[JYL_N_MARKS] = { "none", "step", "line", "bar", "stacked-bar", "point" };

static const char *const arrange_names[] = { "together", "panels" };

/* The position of @name among @names, or -1. */
static int
find_name (const char *const *names, guint n_names, const char *name)
{
  g_return_val_if_fail (name != NULL, -1);

  for (guint i = 0; i < n_names; i++)
    {
      if (g_str_equal (names[i], name))
        return (int) i;
    }

  return -1;
}

/* Both directions of one table. */
#define DEFINE_NAMES(Type, to_function, from_function, names)                                                          \
  const char *to_function (Type value)                                                                                 \
  {                                                                                                                    \
    g_return_val_if_fail ((guint) value < G_N_ELEMENTS (names), NULL);                                                 \
    return names[value];                                                                                               \
  }                                                                                                                    \
                                                                                                                       \
  gboolean from_function (const char *name, Type *out)                                                                 \
  {                                                                                                                    \
    int found = find_name (names, G_N_ELEMENTS (names), name);                                                         \
    if (found < 0)                                                                                                     \
      return FALSE;                                                                                                    \
    *out = (Type) found;                                                                                               \
    return TRUE;                                                                                                       \
  }

/**
 * jyl_kind_to_list_name:
 * @kind: a kind of record
 *
 * Returns: the name of the list in a file: "people"
 */
/**
 * jyl_kind_from_list_name:
 * @name: the name of a list
 * @out: (out): where to put the kind; left alone where there is none
 *
 * Returns: whether there is a list of that name
 */
DEFINE_NAMES (JylKind, jyl_kind_to_list_name, jyl_kind_from_list_name, list_names)

/**
 * jyl_kind_to_address_name:
 * @kind: a kind of record
 *
 * Returns: the name in an address: the "person" of jylnama:person/ID
 */
/**
 * jyl_kind_from_address_name:
 * @name: the name in an address
 * @out: (out): where to put the kind; left alone where there is none
 *
 * Returns: whether there is a kind of that name
 */
DEFINE_NAMES (JylKind, jyl_kind_to_address_name, jyl_kind_from_address_name, address_names)

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
DEFINE_NAMES (JylLanguage, jyl_language_to_string, jyl_language_from_string, language_names)

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
DEFINE_NAMES (JylStatus, jyl_status_to_string, jyl_status_from_string, status_names)

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
DEFINE_NAMES (JylQualifier, jyl_qualifier_to_string, jyl_qualifier_from_string, qualifier_names)

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
DEFINE_NAMES (JylMark, jyl_mark_to_string, jyl_mark_from_string, mark_names)

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
DEFINE_NAMES (JylArrange, jyl_arrange_to_string, jyl_arrange_from_string, arrange_names)

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
