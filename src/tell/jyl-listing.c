/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-listing.h"

#include <glib/gi18n.h>

#include "jyl-language.h"
#include "jyl-words.h"

/* Of sections that aren't all said by the kinds that stand in them. */
static const struct {
  JylKind first; /* of several kinds: whose records come first */
  gboolean is_by_topic;
  const char *title; /* NULL: as the kind is called */
} settings[] = {
  { JYL_KIND_POSITION, TRUE, N_("Commitments") },
  { JYL_KIND_INDICATOR, TRUE, NULL },
};

typedef struct {
  JylListing entries[JYL_N_KINDS];
  guint n_entries;
} Listings;

static JylListing *
find_entry (Listings *self, const char *page)
{
  for (guint i = 0; i < self->n_entries; i++)
    {
      if (g_str_equal (self->entries[i].page, page))
        return &self->entries[i];
    }

  return NULL;
}

static JylListing *
add_kind (Listings *self, JylKind kind)
{
  const char *page = jyl_kind_get_info (kind)->section;
  JylListing *entry = find_entry (self, page);

  if (entry == NULL)
    {
      entry = &self->entries[self->n_entries++];
      entry->page = page;
    }
  if (!jyl_listing_has_kind (entry, kind))
    entry->kinds[entry->n_kinds++] = kind;

  return entry;
}

/* Each kind says in which section it stands. */
static Listings *
get_listings (void)
{
  static Listings listings;
  static gsize is_made = 0;

  if (!g_once_init_enter (&is_made))
    return &listings;

  for (guint i = 0; i < G_N_ELEMENTS (settings); i++)
    {
      JylListing *entry = add_kind (&listings, settings[i].first);

      entry->is_by_topic = settings[i].is_by_topic;
      entry->title = settings[i].title;
    }
  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    add_kind (&listings, (JylKind) kind);

  g_once_init_leave (&is_made, 1);
  return &listings;
}

/**
 * jyl_listing_find:
 * @page: a page's name, as in an address
 *
 * Returns: (nullable): the section of that name, %NULL where it is none that lists records
 */
const JylListing *
jyl_listing_find (const char *page)
{
  g_return_val_if_fail (page != NULL, NULL);

  return find_entry (get_listings (), page);
}

/**
 * jyl_listing_has_kind:
 * @self: a section
 * @kind: a kind of record
 *
 * Returns: whether the section shows records of the kind
 */
gboolean
jyl_listing_has_kind (const JylListing *self, JylKind kind)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < self->n_kinds; i++)
    {
      if (self->kinds[i] == kind)
        return TRUE;
    }

  return FALSE;
}

/**
 * jyl_listing_count:
 * @self: a section
 * @dataset: a dataset
 *
 * Returns: how many records the section shows; no work of the dataset's is begun to say so
 */
guint
jyl_listing_count (const JylListing *self, JylDataset *dataset)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (JYL_IS_DATASET (dataset), 0);

  for (guint i = 0; i < self->n_kinds; i++)
    n += g_list_model_get_n_items (jyl_dataset_get_records (dataset, self->kinds[i]));

  return n;
}

/**
 * jyl_listing_get_title:
 * @self: a section
 *
 * Returns: (transfer none): what it is called: "People", "Commitments"
 */
const char *
jyl_listing_get_title (const JylListing *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->title != NULL ? _(self->title) : jyl_kind_get_list_name (self->kinds[0]);
}

/**
 * jyl_listing_get_filter_hint:
 * @self: a section
 *
 * Returns: (transfer none): what its filter says while it is empty
 */
const char *
jyl_listing_get_filter_hint (const JylListing *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->n_kinds == 1 ? jyl_kind_get_filter_hint (self->kinds[0]) : _("Filter commitments");
}

/**
 * jyl_listing_format_count:
 * @self: a section
 * @n: how many
 *
 * Returns: (transfer full): "49 people"
 */
char *
jyl_listing_format_count (const JylListing *self, guint n)
{
  g_autofree char *number = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->n_kinds == 1)
    return jyl_kind_format_count (self->kinds[0], n);

  number = jyl_format_number (jyl_language_of_interface (), n, 0);

  return g_strdup_printf (ngettext ("%s entry", "%s entries", n), number);
}

/**
 * jyl_listing_format_some:
 * @self: a section
 * @n: how many are left
 * @all: of how many
 *
 * Returns: (transfer full): "12 of 49 people"
 */
char *
jyl_listing_format_some (const JylListing *self, guint n, guint all)
{
  g_autofree char *some = NULL;
  g_autofree char *total = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->n_kinds == 1)
    return jyl_kind_format_some (self->kinds[0], n, all);

  some = jyl_format_number (jyl_language_of_interface (), n, 0);
  total = jyl_format_number (jyl_language_of_interface (), all, 0);

  return g_strdup_printf (ngettext ("%s of %s entry", "%s of %s entries", all), some, total);
}
