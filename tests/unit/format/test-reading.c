/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "format-test.h"
#include "jyl-reader-private.h"
#include "record-makers.h"

static JylDataset *
make_dataset (void)
{
  g_autoptr (JylText) title = jyl_text_new_plain ("Title");
  GPtrArray *lists[JYL_N_KINDS] = { NULL, };

  return new_dataset (&(DatasetParts) { .id = "test", .title = title, .contents = "" }, lists);
}

static void
test_good (void)
{
  JylDataset *dataset = make_dataset ();
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (JylProblem) problem = NULL;
  JylReading *reading;
  GListModel *list;

  g_ptr_array_add (problems, jyl_problem_new (JYL_SEVERITY_NOTE, "", 1, 1, "Odd"));
  reading = jyl_reading_new (dataset, problems, 0);
  g_assert_true (jyl_reading_get_dataset (reading) == dataset);
  g_assert_cmpuint (jyl_reading_get_n_errors (reading), ==, 0);

  list = jyl_reading_get_problems (reading);
  g_assert_true (g_list_model_get_item_type (list) == JYL_TYPE_PROBLEM);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 1);
  problem = g_list_model_get_item (list, 0);
  g_assert_cmpstr (jyl_problem_get_message (problem), ==, "Odd");

  g_assert_finalize_object (reading);
  g_assert_finalize_object (dataset);
}

static void
test_bad (void)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_object_unref);
  JylReading *reading = jyl_reading_new (NULL, problems, 1200);

  g_assert_null (jyl_reading_get_dataset (reading));
  g_assert_cmpuint (jyl_reading_get_n_errors (reading), ==, 1200);
  g_assert_cmpuint (g_list_model_get_n_items (jyl_reading_get_problems (reading)), ==, 0);
  g_assert_finalize_object (reading);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/reading/good", test_good);
  g_test_add_func ("/format/reading/bad", test_bad);

  return g_test_run ();
}
