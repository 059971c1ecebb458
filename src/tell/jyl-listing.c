/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-listing.h"

#include <glib/gi18n.h>

#include "jyl-language.h"
#include "jyl-words.h"

static const JylListing listings[] = {
  { "events", { JYL_KIND_EVENT }, 1, FALSE, NULL },
  { "people", { JYL_KIND_PERSON }, 1, FALSE, NULL },
  { "organizations", { JYL_KIND_ORGANIZATION }, 1, FALSE, NULL },
  { "commitments", { JYL_KIND_POSITION, JYL_KIND_PROGRAMME, JYL_KIND_CONVENTION }, 3, TRUE, N_("Commitments") },
  { "awards", { JYL_KIND_AWARD }, 1, FALSE, NULL },
  { "figures", { JYL_KIND_INDICATOR }, 1, TRUE, NULL },
  { "documents", { JYL_KIND_DOCUMENT }, 1, FALSE, NULL },
  { "discrepancies", { JYL_KIND_DISCREPANCY }, 1, FALSE, NULL },
  { "places", { JYL_KIND_PLACE }, 1, FALSE, NULL },
};

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

  for (guint i = 0; i < G_N_ELEMENTS (listings); i++)
    {
      if (g_str_equal (listings[i].page, page))
        return &listings[i];
    }

  return NULL;
}

/**
 * jyl_listing_find_for_kind:
 * @kind: a kind of record
 *
 * Returns: the section that shows records of the kind
 */
const JylListing *
jyl_listing_find_for_kind (JylKind kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (listings); i++)
    {
      if (jyl_listing_has_kind (&listings[i], kind))
        return &listings[i];
    }

  g_return_val_if_reached (NULL);
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
