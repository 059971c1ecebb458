/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-period.h"
#include "jyl-text.h"

G_BEGIN_DECLS

/* Words, numbers and dates in a language that the caller names, whatever the process's locale is.
 * The translations are the project's own po/ catalogues, embedded in the core library. */
const char *jyl_translate        (JylLanguage language, const char *msgid) G_GNUC_FORMAT (2);
const char *jyl_translate_plural (JylLanguage language, const char *msgid, const char *msgid_plural, gulong n)
  G_GNUC_FORMAT (2) G_GNUC_FORMAT (3);

/* The language of the interface: the first of LANGUAGE, LC_ALL, LC_MESSAGES, LANG that is one of
 * the three, else English. */
JylLanguage jyl_language_of_interface (void);

/* 85,000 in English; 85 000 with no-break spaces in Russian and Kazakh; U+2212 as minus. */
char *jyl_format_number (JylLanguage language, double value, int decimals);
/* 19.2% in English, 19,2 % in Russian. */
char *jyl_format_percent (JylLanguage language, double value, int decimals, const char *sign);
/* "1 Jan 2024", "Feb 2021", "2021", "Jan–Oct 2021", "2024–2026", "since 1 Jan 2022", "until 2021"; inferred adds " ?",
 * approximate "about ". */
char *jyl_format_period      (JylLanguage language, const JylPeriod *period);
char *jyl_format_period_long (JylLanguage language, const JylPeriod *period); /* "1 January 2024" */

G_END_DECLS
