/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-lazy-list.h"

struct _JylLazyList {
  GObject parent_instance;

  GType item_type;
  guint n;
  gpointer *items; /* each NULL until it is asked for; written atomically */
  JylMakeFunc make;
  gpointer user_data;
  GDestroyNotify user_data_free; /* nullable */
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JylLazyList, jyl_lazy_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static GType
jyl_lazy_list_get_item_type (GListModel *model)
{
  return JYL_LAZY_LIST (model)->item_type;
}

static guint
jyl_lazy_list_get_n_items (GListModel *model)
{
  return JYL_LAZY_LIST (model)->n;
}

static gpointer
jyl_lazy_list_get_item (GListModel *model, guint position)
{
  JylLazyList *self = JYL_LAZY_LIST (model);
  gpointer item;

  if (position >= self->n)
    return NULL;

  item = g_atomic_pointer_get (&self->items[position]);
  if (item == NULL)
    {
      gpointer made = self->make (position, self->user_data);

      /* Of two threads that make it at once, both go on with what the first has made. */
      if (g_atomic_pointer_compare_and_exchange (&self->items[position], NULL, made))
        item = made;
      else
        {
          g_object_unref (made);
          item = g_atomic_pointer_get (&self->items[position]);
        }
    }

  return g_object_ref (item);
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = jyl_lazy_list_get_item_type;
  iface->get_n_items = jyl_lazy_list_get_n_items;
  iface->get_item = jyl_lazy_list_get_item;
}

static void
jyl_lazy_list_finalize (GObject *object)
{
  JylLazyList *self = JYL_LAZY_LIST (object);

  for (guint i = 0; i < self->n; i++)
    g_clear_object (&self->items[i]);
  g_free (self->items);
  if (self->user_data_free != NULL)
    self->user_data_free (self->user_data);

  G_OBJECT_CLASS (jyl_lazy_list_parent_class)->finalize (object);
}

static void
jyl_lazy_list_class_init (JylLazyListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jyl_lazy_list_finalize;
}

static void
jyl_lazy_list_init (JylLazyList *self)
{
}

/**
 * jyl_lazy_list_new:
 * @item_type: the type of the items, an object type
 * @n: how many there are
 * @make: (scope notified): makes one of them
 * @user_data: for @make
 * @user_data_free: (nullable): frees @user_data with the list
 *
 * Returns: (transfer full): a list model of them
 */
JylLazyList *
jyl_lazy_list_new (GType item_type, guint n, JylMakeFunc make, gpointer user_data, GDestroyNotify user_data_free)
{
  JylLazyList *self;

  g_return_val_if_fail (g_type_is_a (item_type, G_TYPE_OBJECT), NULL);
  g_return_val_if_fail (make != NULL, NULL);

  self = g_object_new (JYL_TYPE_LAZY_LIST, NULL);
  self->item_type = item_type;
  self->n = n;
  self->items = g_new0 (gpointer, n);
  self->make = make;
  self->user_data = user_data;
  self->user_data_free = user_data_free;

  return self;
}
