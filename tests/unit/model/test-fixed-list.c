/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-fixed-list.h"

static void
test_items (void)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  JylFixedList *list;

  for (guint i = 0; i < 3; i++)
    g_ptr_array_add (items, g_object_new (G_TYPE_OBJECT, NULL));

  list = jyl_fixed_list_new (G_TYPE_OBJECT, items);
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (list)) == G_TYPE_OBJECT);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 3);

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (list), i);

      g_assert_true (item == g_ptr_array_index (items, i));
    }

  g_assert_null (g_list_model_get_item (G_LIST_MODEL (list), 3));
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (list), G_MAXUINT));
  g_assert_finalize_object (list);
}

static void
test_nothing (void)
{
  g_autoptr (JylFixedList) list = jyl_fixed_list_new (G_TYPE_OBJECT, NULL);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 0);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (list), 0));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/fixed-list/items", test_items);
  g_test_add_func ("/model/fixed-list/nothing", test_nothing);

  return g_test_run ();
}
