/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-lazy-list.h"

#define N 64
#define N_THREADS 4

static int n_made;
static int n_freed;

static gpointer
make (guint index, gpointer user_data)
{
  GObject *item = g_object_new (G_TYPE_OBJECT, NULL);

  g_atomic_int_inc (&n_made);
  g_object_set_data (item, "index", GUINT_TO_POINTER (index + GPOINTER_TO_UINT (user_data)));
  return item;
}

static void
count_freed (gpointer user_data)
{
  n_freed++;
}

static guint
get_index (GListModel *model, guint position)
{
  g_autoptr (GObject) item = g_list_model_get_item (model, position);

  return GPOINTER_TO_UINT (g_object_get_data (item, "index"));
}

/* Each is made once, and not before it is asked for. */
static void
test_items (void)
{
  JylLazyList *list;

  n_made = n_freed = 0;
  list = jyl_lazy_list_new (G_TYPE_OBJECT, 3, make, GUINT_TO_POINTER (100), count_freed);
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (list)) == G_TYPE_OBJECT);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 3);
  g_assert_cmpint (n_made, ==, 0);
  for (guint i = 0; i < 2; i++)
    {
      g_assert_cmpuint (get_index (G_LIST_MODEL (list), 2), ==, 102);
      g_assert_cmpint (n_made, ==, 1);
    }
  g_assert_cmpuint (get_index (G_LIST_MODEL (list), 0), ==, 100);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (list), 3));
  g_assert_cmpint (n_made, ==, 2);
  g_assert_finalize_object (list);
  g_assert_cmpint (n_freed, ==, 1);
}

static void
test_nothing (void)
{
  g_autoptr (JylLazyList) list = jyl_lazy_list_new (G_TYPE_OBJECT, 0, make, NULL, NULL);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 0);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (list), 0));
}

static gpointer
ask_for_all (gpointer list)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < N; i++)
    g_ptr_array_add (items, g_list_model_get_item (list, i));

  return items;
}

/* Whoever asks, and when, is given the same. */
static void
test_threads (void)
{
  g_autoptr (JylLazyList) list = jyl_lazy_list_new (G_TYPE_OBJECT, N, make, NULL, NULL);
  GThread *threads[N_THREADS];
  GPtrArray *items[N_THREADS];

  for (guint i = 0; i < N_THREADS; i++)
    threads[i] = g_thread_new ("asks", ask_for_all, list);
  for (guint i = 0; i < N_THREADS; i++)
    items[i] = g_thread_join (threads[i]);
  for (guint i = 0; i < N_THREADS; i++)
    for (guint j = 0; j < N; j++)
      g_assert_true (g_ptr_array_index (items[i], j) == g_ptr_array_index (items[0], j));
  for (guint i = 0; i < N_THREADS; i++)
    g_ptr_array_unref (items[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/lazy-list/items", test_items);
  g_test_add_func ("/model/lazy-list/nothing", test_nothing);
  g_test_add_func ("/model/lazy-list/threads", test_threads);

  return g_test_run ();
}
