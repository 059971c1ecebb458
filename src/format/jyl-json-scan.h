/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The words of JSON (RFC 8259), one at a time, without making anything of them. */
typedef enum {
  JYL_SCAN_GOOD,
  JYL_SCAN_CUT_OFF,        /* the file ends within it */
  JYL_SCAN_CONTROL,        /* a control character within a string */
  JYL_SCAN_BAD_ESCAPE,     /* no such escape */
  JYL_SCAN_NUL_ESCAPE,     /* \u0000: no C string holds it */
  JYL_SCAN_HALF_SURROGATE, /* a \ud800 without its other half */
  JYL_SCAN_LEADING_ZERO,   /* 012 */
  JYL_SCAN_NO_DIGIT,       /* "-", "1." or "1e" without what has to follow */
  JYL_SCAN_NOT_FINITE,     /* 1e999 */
  JYL_SCAN_TOO_LONG,       /* a whole number that 64 bits do not hold */
} JylScan;

const char *jyl_json_scan_space     (const char *p, const char *end);
JylScan     jyl_json_scan_string    (const char **p, const char *end, gboolean *escaped);
JylScan     jyl_json_scan_number    (const char **p, const char *end);
const char *jyl_json_scan_word      (const char *p, const char *end);
char       *jyl_json_unescape       (const char *begin, const char *end);

G_END_DECLS
