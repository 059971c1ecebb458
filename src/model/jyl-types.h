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

/* The lists of a dataset, in the order of the file: KIND (CONSTANT, table), the table being jyl_kind_… of a file
 * jyl-kinds-….c. */
#define JYL_KINDS(KIND)              \
  KIND (DOCUMENT, document)          \
  KIND (PERSON, person)              \
  KIND (ORGANIZATION, organization)  \
  KIND (PLACE, place)                \
  KIND (EVENT, event)                \
  KIND (PROGRAMME, programme)        \
  KIND (CONVENTION, convention)      \
  KIND (AWARD, award)                \
  KIND (POSITION, position)          \
  KIND (INDICATOR, indicator)        \
  KIND (DISCREPANCY, discrepancy)

#define JYL_KIND_CONSTANT(name, table) JYL_KIND_##name,
typedef enum {
  JYL_KINDS (JYL_KIND_CONSTANT)
} JylKind;
#undef JYL_KIND_CONSTANT
#define JYL_KIND_COUNT(name, table) + 1
#define JYL_N_KINDS (0 JYL_KINDS (JYL_KIND_COUNT))

/* The kinds that the format began with, whose lists every file has. Those that came later stand behind them, and a
 * file from before has no list of them. */
#define JYL_N_FIRST_KINDS (JYL_KIND_DISCREPANCY + 1)

/* Kinds that a reference may lead to, as bits. */
#define JYL_KIND_BIT(kind) (1u << (kind))
#define JYL_KIND_BITS_ALL  ((1u << JYL_N_KINDS) - 1)

/* What a figure is: what may be done with it and how it may be drawn follows from this and from its unit. */
typedef enum {
  JYL_MEASURE_COUNT,  /* so many, or so much, within the period: of a part of a year, fewer */
  JYL_MEASURE_AMOUNT, /* in force on each day of the period */
  JYL_MEASURE_MEAN,   /* on average over the period */
  JYL_MEASURE_RATE,   /* a ratio or an index of the period */
  JYL_MEASURE_STOCK,  /* there at an instant, or as of when it was told */
  JYL_MEASURE_CHANGE, /* from the period before; only of figures that were computed, no file says so */
} JylMeasure;
#define JYL_N_MEASURES 6

/* What a unit counts. */
typedef enum {
  JYL_UNIT_CURRENCY, /* money, which prices deflate */
  JYL_UNIT_NOUN,     /* things or people */
  JYL_UNIT_PERCENT,  /* of a whole, or of what was before */
  JYL_UNIT_INDEX,    /* points, where some period is 100 */
  JYL_UNIT_TIME,     /* hours, days, years */
  JYL_UNIT_OTHER,
} JylUnitKind;
#define JYL_N_UNIT_KINDS 6

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

/* How a series is drawn: MARK (CONSTANT, table, name in a file), the table being jyl_mark_… of a file jyl-mark-….c of
 * the room that draws. Besides them there is JYL_MARK_NONE: it isn't drawn. */
#define JYL_MARKS(MARK)                              \
  MARK (STEP, step, "step")                          \
  MARK (LINE, line, "line")                          \
  MARK (BAR, bar, "bar")                             \
  MARK (STACKED_BAR, stacked_bar, "stacked-bar")     \
  MARK (POINT, point, "point")                       \
  MARK (LOLLIPOP, lollipop, "lollipop")

#define JYL_MARK_CONSTANT(constant, table, name) JYL_MARK_##constant,
typedef enum {
  JYL_MARK_NONE,
  JYL_MARKS (JYL_MARK_CONSTANT)
} JylMark;
#undef JYL_MARK_CONSTANT
#define JYL_MARK_COUNT(constant, table, name) + 1
#define JYL_N_MARKS (1 JYL_MARKS (JYL_MARK_COUNT))

/* Whether the series of an indicator share one plot or have a row each. */
typedef enum {
  JYL_ARRANGE_TOGETHER,
  JYL_ARRANGE_PANELS,
} JylArrange;
#define JYL_N_ARRANGES 2

/* The names of their values in a file, in the order of the enumerations, NULL-terminated. */
extern const char *const jyl_status_names[JYL_N_STATUSES + 1];
extern const char *const jyl_qualifier_names[JYL_N_QUALIFIERS + 1];
extern const char *const jyl_mark_names[JYL_N_MARKS + 1];
extern const char *const jyl_arrange_names[JYL_N_ARRANGES + 1];
extern const char *const jyl_language_names[JYL_N_LANGUAGES + 1];
extern const char *const jyl_measure_names[JYL_N_MEASURES];
extern const char *const jyl_unit_kind_names[JYL_N_UNIT_KINDS + 1];

/* Whether a number can be drawn and calculated with: the one predicate. */
gboolean    jyl_number_is_usable      (double value);

/* Names as they stand in a file: "official", "more-than", "stacked-bar", "en". The
 * _from_ functions return FALSE and leave @out alone for a name outside the list. */
const char *jyl_language_to_string    (JylLanguage  language);
gboolean    jyl_language_from_string  (const char  *name, JylLanguage *out);
const char *jyl_status_to_string      (JylStatus    status);
gboolean    jyl_status_from_string    (const char  *name, JylStatus *out);
const char *jyl_qualifier_to_string   (JylQualifier qualifier);
gboolean    jyl_qualifier_from_string (const char  *name, JylQualifier *out);
const char *jyl_mark_to_string        (JylMark      mark);
gboolean    jyl_mark_from_string      (const char  *name, JylMark *out);
const char *jyl_measure_to_string     (JylMeasure   measure);
gboolean    jyl_measure_from_string   (const char  *name, JylMeasure *out);
const char *jyl_unit_kind_to_string   (JylUnitKind  kind);
gboolean    jyl_unit_kind_from_string (const char  *name, JylUnitKind *out);
const char *jyl_arrange_to_string     (JylArrange   arrange);
gboolean    jyl_arrange_from_string   (const char  *name, JylArrange *out);

G_END_DECLS
