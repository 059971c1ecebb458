/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Lower case, without diacritics, Cyrillic (Russian and Kazakh) brought to Latin, so that
 * "дәулеталин", "Dáuletalin" and "dauletalin" are one. */
char *jyl_fold          (const char *text);
/* Appends the words of the folded text, each behind one space: " kassym zhomart tokaev". */
void  jyl_fold_words    (const char *text, GString *words);
/* strcmp () of two keys gives the order of the alphabet: digits, Latin, Cyrillic in the Kazakh order. */
char *jyl_collation_key (const char *text);
/* The heading in an alphabetical list: "A", "Ә", "0–9"; "" where there is no letter and no digit. */
char *jyl_initial       (const char *text);

G_END_DECLS
