/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-listing.h"
#include "jyl-page.h"

G_BEGIN_DECLS

/* The records of a section: a list with its filter, and beside it the record that is chosen. Its
 * actions: "filter.document", "filter.topic" and "filter.subkind" (string, stateful; "" is any; in a
 * section of several kinds a subkind is "position/demand", and "position" all of a kind), "filter.clear". */
#define JYL_TYPE_LIST_PAGE (jyl_list_page_get_type ())
G_DECLARE_FINAL_TYPE (JylListPage, jyl_list_page, JYL, LIST_PAGE, JylPage)

GtkWidget        *jyl_list_page_new         (const JylListing *listing);
const JylListing *jyl_list_page_get_listing (JylListPage *self);
GListModel       *jyl_list_page_get_records (JylListPage *self); /* what is listed, headings included; nullable */
JylRecord        *jyl_list_page_get_record  (JylListPage *self); /* the one that is shown; nullable */

G_END_DECLS
