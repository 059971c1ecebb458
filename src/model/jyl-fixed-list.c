/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-fixed-list.h"

struct _JylFixedList {
  GObject parent_instance;

  GType item_type;
  GPtrArray *items;
};

static void list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JylFixedList, jyl_fixed_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static GType
jyl_fixed_list_get_item_type (GListModel *model)
{
  return JYL_FIXED_LIST (model)->item_type;
}

static guint
jyl_fixed_list_get_n_items (GListModel *model)
{
  return JYL_FIXED_LIST (model)->items->len;
}

static gpointer
jyl_fixed_list_get_item (GListModel *model, guint position)
{
  JylFixedList *self = JYL_FIXED_LIST (model);

  return position < self->items->len ? g_object_ref (g_ptr_array_index (self->items, position)) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = jyl_fixed_list_get_item_type;
  iface->get_n_items = jyl_fixed_list_get_n_items;
  iface->get_item = jyl_fixed_list_get_item;
}

static void
jyl_fixed_list_finalize (GObject *object)
{
  JylFixedList *self = JYL_FIXED_LIST (object);

  g_clear_pointer (&self->items, g_ptr_array_unref);

  G_OBJECT_CLASS (jyl_fixed_list_parent_class)->finalize (object);
}

static void
jyl_fixed_list_class_init (JylFixedListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jyl_fixed_list_finalize;
}

static void
jyl_fixed_list_init (JylFixedList *self)
{
}

/**
 * jyl_fixed_list_new:
 * @item_type: the type of the items, an object type
 * @items: (nullable) (element-type GObject): the items; referenced, and not to be changed from now on
 *
 * Returns: (transfer full): a list model over @items
 */
JylFixedList *
jyl_fixed_list_new (GType item_type, GPtrArray *items)
{
  JylFixedList *self;

  g_return_val_if_fail (g_type_is_a (item_type, G_TYPE_OBJECT), NULL);

  self = g_object_new (JYL_TYPE_FIXED_LIST, NULL);
  self->item_type = item_type;
  self->items = items != NULL ? g_ptr_array_ref (items) : g_ptr_array_new ();

  return self;
}
