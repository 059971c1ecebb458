/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-kind.h"

/* Every value has a name, no two have the same, and the name leads back. */
#define CHECK_NAMES(Type, n, to_string, from_string)                                                                   \
  G_STMT_START                                                                                                         \
  {                                                                                                                    \
    g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);                                          \
    Type back = (Type) 0;                                                                                              \
    for (guint i = 0; i < (n); i++)                                                                                    \
      {                                                                                                                \
        const char *name = to_string ((Type) i);                                                                       \
        g_assert_nonnull (name);                                                                                       \
        g_assert_true (g_hash_table_add (seen, (char *) name));                                                        \
        g_assert_true (from_string (name, &back));                                                                     \
        g_assert_cmpuint (back, ==, i);                                                                                \
      }                                                                                                                \
    g_assert_cmpuint (g_hash_table_size (seen), ==, (n));                                                              \
    back = (Type) 1;                                                                                                   \
    g_assert_false (from_string ("no such name", &back));                                                              \
    g_assert_false (from_string ("", &back));                                                                          \
    g_assert_cmpuint (back, ==, 1);                                                                                    \
  }                                                                                                                    \
  G_STMT_END

static void
test_names (void)
{
  CHECK_NAMES (JylKind, JYL_N_KINDS, jyl_kind_to_list_name, jyl_kind_from_list_name);
  CHECK_NAMES (JylKind, JYL_N_KINDS, jyl_kind_to_address_name, jyl_kind_from_address_name);
  CHECK_NAMES (JylLanguage, JYL_N_LANGUAGES, jyl_language_to_string, jyl_language_from_string);
  CHECK_NAMES (JylStatus, JYL_N_STATUSES, jyl_status_to_string, jyl_status_from_string);
  CHECK_NAMES (JylQualifier, JYL_N_QUALIFIERS, jyl_qualifier_to_string, jyl_qualifier_from_string);
  CHECK_NAMES (JylMark, JYL_N_MARKS, jyl_mark_to_string, jyl_mark_from_string);
  CHECK_NAMES (JylUnitKind, JYL_N_UNIT_KINDS, jyl_unit_kind_to_string, jyl_unit_kind_from_string);
  /* No file says that figures are changes. */
  CHECK_NAMES (JylMeasure, JYL_N_MEASURES - 1, jyl_measure_to_string, jyl_measure_from_string);
  CHECK_NAMES (JylArrange, 2, jyl_arrange_to_string, jyl_arrange_from_string);
}

static void
test_names_of_the_format (void)
{
  g_assert_cmpstr (jyl_kind_to_list_name (JYL_KIND_PERSON), ==, "people");
  g_assert_cmpstr (jyl_kind_to_address_name (JYL_KIND_DISCREPANCY), ==, "discrepancy");
  g_assert_cmpstr (jyl_language_to_string (JYL_LANGUAGE_KK), ==, "kk");
  g_assert_cmpstr (jyl_status_to_string (JYL_STATUS_FORECAST), ==, "forecast");
  g_assert_cmpstr (jyl_qualifier_to_string (JYL_QUALIFIER_AT_MOST), ==, "at-most");
  g_assert_cmpstr (jyl_mark_to_string (JYL_MARK_STACKED_BAR), ==, "stacked-bar");
  g_assert_cmpstr (jyl_arrange_to_string (JYL_ARRANGE_PANELS), ==, "panels");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/types/names", test_names);
  g_test_add_func ("/model/types/names-of-the-format", test_names_of_the_format);

  return g_test_run ();
}
