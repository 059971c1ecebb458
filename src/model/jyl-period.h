/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* A calendar date of year, month or day precision (EDTF level 0, with the level 1 marks ? and ~).
 * @month and @day are 0 where the precision is coarser. */
typedef struct {
  gint16  year;
  guint8  month;
  guint8  day;
  guint   inferred : 1;    /* ? */
  guint   approximate : 1; /* ~ */
} JylDate;

/* A date or an interval. For a single date @start equals @end and @interval is FALSE; an open end
 * of an interval (..) has its flag set and its date is all zeros. A plain value: copy it freely. */
typedef struct {
  JylDate start;
  JylDate end;
  guint   interval : 1;
  guint   open_start : 1;
  guint   open_end : 1;
} JylPeriod;

/* Days are counted as GDate's Julian days do: 1 is 1 January of the year 1. */
#define JYL_DAY_MIN 1
#define JYL_DAY_MAX 3652059 /* 31 December 9999 */

/* Why a text is no period. */
typedef enum {
  JYL_PERIOD_ERROR_SYNTAX, /* not written as a date or an interval */
  JYL_PERIOD_ERROR_DATE,   /* no such day, month or year */
  JYL_PERIOD_ERROR_ORDER,  /* an interval that ends before it starts, or has no date at all */
} JylPeriodError;
#define JYL_PERIOD_ERROR (jyl_period_error_quark ())
GQuark     jyl_period_error_quark    (void);

#define JYL_TYPE_PERIOD (jyl_period_get_type ())
GType      jyl_period_get_type        (void);
gboolean   jyl_period_parse           (const char *text, JylPeriod *out, GError **error);
char      *jyl_period_to_edtf         (const JylPeriod *self);
int        jyl_period_get_first_day   (const JylPeriod *self); /* JYL_DAY_MIN where open */
int        jyl_period_get_last_day    (const JylPeriod *self); /* inclusive; JYL_DAY_MAX where open */
/* an interval shorter than a year, within one calendar year */
gboolean   jyl_period_is_part_of_year (const JylPeriod *self);
gboolean   jyl_period_is_inferred     (const JylPeriod *self);
gboolean   jyl_period_is_approximate  (const JylPeriod *self);
gboolean   jyl_period_equal           (const JylPeriod *a, const JylPeriod *b);
int        jyl_period_compare         (const JylPeriod *a, const JylPeriod *b); /* by first day, then last day */
JylPeriod *jyl_period_copy            (const JylPeriod *self);
void       jyl_period_free            (JylPeriod *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JylPeriod, jyl_period_free)

int  jyl_day_from_ymd (int year, int month, int day);
void jyl_day_to_ymd   (int julian_day, int *year, int *month, int *day);
int  jyl_day_get_year (int julian_day);

G_END_DECLS
