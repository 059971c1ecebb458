/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-json-scan.h"

G_BEGIN_DECLS

/* Why bytes are no JSON, in a sentence a person can act on. */
char *jyl_json_explain_byte   (const char *text, gsize length, const char *bad);
char *jyl_json_explain_scan   (JylScan scan, const char *begin, const char *at, const char *end);
char *jyl_json_explain_word   (const char *p, const char *end, const char *expected);
char *jyl_json_quote          (const char *text, gssize length);

G_END_DECLS
