/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-dataset.h"

G_BEGIN_DECLS

/* What records and links are called in the window. Everything is in the interface's language;
 * strings that are returned as const are never freed. */
const char *jyl_kind_get_name         (JylKind kind); /* "Person" */
const char *jyl_kind_get_list_name    (JylKind kind); /* "People" */
char       *jyl_kind_format_count     (JylKind kind, guint n); /* "49 people" */
char       *jyl_kind_format_some      (JylKind kind, guint n, guint all); /* "12 of 49 people" */
const char *jyl_kind_get_filter_hint  (JylKind kind); /* "Filter people" */
const char *jyl_link_get_heading      (JylLinkRole role, gboolean is_incoming, JylKind other);
char       *jyl_record_format_subkind (JylDataset *dataset, JylRecord *record); /* "Union body"; nullable */
/* One line that tells a record from others of its kind: a person's last role, an event's date and place. Nullable. */
char       *jyl_record_format_line    (JylDataset *dataset, JylRecord *record);
/* "3. Safe conditions" in a numbered list, else the title. */
char       *jyl_position_format_title (JylPosition *position);
/* "ratified · 2000"; NULL where the dataset doesn't say. */
char       *jyl_convention_format_ratification (JylConvention *convention);
const char *jyl_language_get_name     (const char *code); /* "Russian"; the code itself where it isn't known */

G_END_DECLS
