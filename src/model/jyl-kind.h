/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-item.h"

G_BEGIN_DECLS

/* A kind of record: a list of a dataset. All that is known of it stands in one of these, beside the table of its
 * members: jyl-kinds-*.c. */
typedef struct {
  const char         *list_name;    /* of the list in a file: "people" */
  const char         *address_name; /* "person", as in jylnama:person/ID */
  const char         *section;      /* of the window, where its records are listed: "people" */
  const JylItemClass *items;
  /* Words: msgids. */
  const char         *name;         /* "Person" */
  const char         *title;        /* of the list: "People" */
  const char         *filter_hint;  /* "Filter people" */
  const char         *a_record;     /* "a person", for messages */
  const char         *count[2];     /* "%s person", "%s people" */
  const char         *some[2];      /* "%s of %s person", "%s of %s people" */
} JylKindInfo;

/* Which of the fields of a kind is what all records are asked for; G_MAXUINT: the kind has none. */
typedef struct {
  guint id;
  guint formerly;
  guint title; /* "title" or "name" */
  guint aliases;
  guint summary;
  guint citations;
  guint subkind; /* "kind" */
  guint about;
  guint topic;
  guint when;
  guint parent;
} JylCommonFields;

const JylKindInfo     *jyl_kind_get_info          (JylKind kind);
const JylCommonFields *jyl_kind_get_common_fields (JylKind kind);
/* G_MAXUINT: it isn't the class of a kind. */
guint                  jyl_kind_find_by_items     (const JylItemClass *items);
const char            *jyl_kind_to_list_name      (JylKind kind);
const char            *jyl_kind_to_address_name   (JylKind kind);
gboolean               jyl_kind_from_list_name    (const char *name, JylKind *out);
gboolean               jyl_kind_from_address_name (const char *name, JylKind *out);

/* The kinds: jyl_kind_document, … */
#define JYL_KIND_TABLE(name, table) extern const JylKindInfo jyl_kind_##table;
JYL_KINDS (JYL_KIND_TABLE)
#undef JYL_KIND_TABLE

/* Two forms of a message, for xgettext. */
#define NP_(singular, plural) { singular, plural }

/* What every kind has, for their tables: a record is made of its items. */
gpointer jyl_record_make      (JylItem *values);
void     jyl_record_peek      (gpointer record, JylItem *values);
#define JYL_RECORD_CLASS_FUNCS .make = jyl_record_make, .peek = jyl_record_peek, .free = g_object_unref
#define JYL_FIELD_OF_ID        { "id", JYL_FIELD_ID, .required = TRUE }
#define JYL_FIELD_OF_FORMERLY  { "formerly", JYL_FIELD_ID, .many = TRUE }
#define JYL_FIELD_OF_TITLE     { "title", JYL_FIELD_TEXT, .required = TRUE, .searched = TRUE }
#define JYL_FIELD_OF_NAME      { "name", JYL_FIELD_TEXT, .required = TRUE, .searched = TRUE }
#define JYL_FIELD_OF_ALIASES   { "aliases", JYL_FIELD_TEXT, .many = TRUE, .searched = TRUE }
#define JYL_FIELD_OF_SUMMARY   { "summary", JYL_FIELD_TEXT, .searched = TRUE }
#define JYL_FIELD_OF_ABOUT \
  { "about", JYL_FIELD_REFERENCE, .many = TRUE, .kinds = JYL_KIND_BITS_ALL, .role = JYL_LINK_ABOUT }
#define JYL_FIELD_OF_TOPIC     { "topic", JYL_FIELD_TEXT, .searched = TRUE, .words = N_("Topic") }
#define JYL_FIELD_OF_CITATIONS { "citations", JYL_FIELD_ITEM, .many = TRUE, .items = &jyl_citation_class }
#define JYL_FIELD_OF_CITATIONS_REQUIRED \
  { "citations", JYL_FIELD_ITEM, .many = TRUE, .items = &jyl_citation_class, .required = TRUE }

G_END_DECLS
