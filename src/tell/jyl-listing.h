/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* A section of the window that lists records: those of one kind, or of several that belong together.
 * Which kinds stand in which is said by the kinds (JylKindInfo); they are never freed. */
typedef struct {
  const char *page;     /* as in an address: "commitments" */
  JylKind     kinds[JYL_N_KINDS];
  guint       n_kinds;
  gboolean    is_by_topic;
  const char *title;    /* not translated; NULL: of one kind, as the kind is called */
} JylListing;

const JylListing *jyl_listing_find            (const char *page);    /* nullable */
gboolean          jyl_listing_has_kind        (const JylListing *self, JylKind kind);
guint             jyl_listing_count           (const JylListing *self, JylDataset *dataset);
/* In the interface's language. */
const char       *jyl_listing_get_title       (const JylListing *self);
const char       *jyl_listing_get_filter_hint (const JylListing *self);
char             *jyl_listing_format_count    (const JylListing *self, guint n);
char             *jyl_listing_format_some     (const JylListing *self, guint n, guint all);

G_END_DECLS
