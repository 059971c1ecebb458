/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-kind.h"

#define KIND_INFO(name, table) [JYL_KIND_##name] = &jyl_kind_##table,
static const JylKindInfo *const kinds[JYL_N_KINDS] = { JYL_KINDS (KIND_INFO) };

static guint
find_when (const JylItemClass *items)
{
  for (guint i = 0; i < items->n_fields; i++)
    if (items->fields[i].when)
      return i;

  return G_MAXUINT;
}

static gpointer
find_common_fields (gpointer data)
{
  JylCommonFields *all = g_new (JylCommonFields, JYL_N_KINDS);

  for (guint i = 0; i < JYL_N_KINDS; i++)
    {
      const JylItemClass *items = kinds[i]->items;

      all[i] = (JylCommonFields) {
        .id = jyl_item_class_find (items, "id"),
        .formerly = jyl_item_class_find (items, "formerly"),
        .title = jyl_item_class_find (items, "title"),
        .aliases = jyl_item_class_find (items, "aliases"),
        .summary = jyl_item_class_find (items, "summary"),
        .citations = jyl_item_class_find (items, "citations"),
        .subkind = jyl_item_class_find (items, "kind"),
        .about = jyl_item_class_find (items, "about"),
        .topic = jyl_item_class_find (items, "topic"),
        .when = find_when (items),
        .parent = jyl_item_class_find (items, "parent"),
      };
      if (all[i].title == G_MAXUINT)
        all[i].title = jyl_item_class_find (items, "name");
    }

  return all;
}

/**
 * jyl_kind_get_info:
 * @kind: a kind of record
 *
 * Returns: (transfer none): what is known of it
 */
const JylKindInfo *
jyl_kind_get_info (JylKind kind)
{
  g_return_val_if_fail ((guint) kind < JYL_N_KINDS, NULL);

  return kinds[kind];
}

/**
 * jyl_kind_get_common_fields:
 * @kind: a kind of record
 *
 * Returns: (transfer none): which of its fields is what all records are asked for
 */
const JylCommonFields *
jyl_kind_get_common_fields (JylKind kind)
{
  static GOnce found = G_ONCE_INIT;

  g_return_val_if_fail ((guint) kind < JYL_N_KINDS, NULL);

  return (const JylCommonFields *) g_once (&found, find_common_fields, NULL) + kind;
}

/**
 * jyl_kind_find_by_items:
 * @items: a class of items
 *
 * Returns: the kind whose records are of it; %G_MAXUINT where it is that of no kind
 */
guint
jyl_kind_find_by_items (const JylItemClass *items)
{
  for (guint i = 0; i < JYL_N_KINDS; i++)
    if (kinds[i]->items == items)
      return i;

  return G_MAXUINT;
}

/**
 * jyl_kind_to_list_name:
 * @kind: a kind of record
 *
 * Returns: the name of the list in a file: "people"
 */
const char *
jyl_kind_to_list_name (JylKind kind)
{
  g_return_val_if_fail ((guint) kind < JYL_N_KINDS, NULL);

  return kinds[kind]->list_name;
}

/**
 * jyl_kind_to_address_name:
 * @kind: a kind of record
 *
 * Returns: the name in an address: the "person" of jylnama:person/ID
 */
const char *
jyl_kind_to_address_name (JylKind kind)
{
  g_return_val_if_fail ((guint) kind < JYL_N_KINDS, NULL);

  return kinds[kind]->address_name;
}

/**
 * jyl_kind_from_list_name:
 * @name: the name of a list
 * @out: (out): where to put the kind; left alone where there is none
 *
 * Returns: whether there is a list of that name
 */
gboolean
jyl_kind_from_list_name (const char *name, JylKind *out)
{
  g_return_val_if_fail (name != NULL && out != NULL, FALSE);

  for (guint i = 0; i < JYL_N_KINDS; i++)
    if (g_str_equal (kinds[i]->list_name, name))
      {
        *out = (JylKind) i;
        return TRUE;
      }

  return FALSE;
}

/**
 * jyl_kind_from_address_name:
 * @name: the name in an address
 * @out: (out): where to put the kind; left alone where there is none
 *
 * Returns: whether there is a kind of that name
 */
gboolean
jyl_kind_from_address_name (const char *name, JylKind *out)
{
  g_return_val_if_fail (name != NULL && out != NULL, FALSE);

  for (guint i = 0; i < JYL_N_KINDS; i++)
    if (g_str_equal (kinds[i]->address_name, name))
      {
        *out = (JylKind) i;
        return TRUE;
      }

  return FALSE;
}
