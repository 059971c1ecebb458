/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* Languages in which texts, numbers and dates can be given. */
typedef enum {
  JYL_LANGUAGE_EN,
  JYL_LANGUAGE_RU,
  JYL_LANGUAGE_KK,
} JylLanguage;
#define JYL_N_LANGUAGES 3

/* The lists of a dataset, in the order of the file. */
typedef enum {
  JYL_KIND_DOCUMENT,
  JYL_KIND_PERSON,
  JYL_KIND_ORGANIZATION,
  JYL_KIND_PLACE,
  JYL_KIND_EVENT,
  JYL_KIND_PROGRAMME,
  JYL_KIND_CONVENTION,
  JYL_KIND_AWARD,
  JYL_KIND_POSITION,
  JYL_KIND_INDICATOR,
  JYL_KIND_DISCREPANCY,
} JylKind;
#define JYL_N_KINDS 11

/* Who stands behind a number (after SDMX's observation status). */
typedef enum {
  JYL_STATUS_OFFICIAL,
  JYL_STATUS_REPORTED,
  JYL_STATUS_DERIVED,
  JYL_STATUS_FORECAST,
} JylStatus;
#define JYL_N_STATUSES 4

/* How exactly a number is stated. */
typedef enum {
  JYL_QUALIFIER_EXACT,
  JYL_QUALIFIER_ABOUT,
  JYL_QUALIFIER_MORE_THAN,
  JYL_QUALIFIER_LESS_THAN,
  JYL_QUALIFIER_AT_LEAST,
  JYL_QUALIFIER_AT_MOST,
  JYL_QUALIFIER_NEARLY,
} JylQualifier;
#define JYL_N_QUALIFIERS 7

/* How a series is drawn. */
typedef enum {
  JYL_MARK_NONE,
  JYL_MARK_STEP,
  JYL_MARK_LINE,
  JYL_MARK_BAR,
  JYL_MARK_STACKED_BAR,
  JYL_MARK_POINT,
} JylMark;
#define JYL_N_MARKS 6

/* Whether the series of an indicator share one plot or have a row each. */
typedef enum {
  JYL_ARRANGE_TOGETHER,
  JYL_ARRANGE_PANELS,
} JylArrange;

/* Whether a number can be drawn and calculated with: the one predicate. */
gboolean    jyl_number_is_usable      (double value);

/* Names as they stand in a file: "documents", "official", "more-than", "stacked-bar", "en". The
 * _from_ functions return FALSE and leave @out alone for a name outside the list. */
const char *jyl_kind_to_list_name     (JylKind      kind);
const char *jyl_kind_to_address_name  (JylKind      kind); /* "document", "person", … as in jylnama:person/ID */
gboolean    jyl_kind_from_list_name   (const char  *name, JylKind *out);
gboolean    jyl_kind_from_address_name (const char *name, JylKind *out);
const char *jyl_language_to_string    (JylLanguage  language);
gboolean    jyl_language_from_string  (const char  *name, JylLanguage *out);
const char *jyl_status_to_string      (JylStatus    status);
gboolean    jyl_status_from_string    (const char  *name, JylStatus *out);
const char *jyl_qualifier_to_string   (JylQualifier qualifier);
gboolean    jyl_qualifier_from_string (const char  *name, JylQualifier *out);
const char *jyl_mark_to_string        (JylMark      mark);
gboolean    jyl_mark_from_string      (const char  *name, JylMark *out);
const char *jyl_arrange_to_string     (JylArrange   arrange);
gboolean    jyl_arrange_from_string   (const char  *name, JylArrange *out);

G_END_DECLS
