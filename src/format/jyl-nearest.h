/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The search for what somebody meant who wrote @word: offer words, then ask for the nearest. */
typedef struct {
  const char *word;
  const char *nearest; /* nullable, borrowed from what was offered */
  guint       distance;
} JylNearest;

void        jyl_nearest_init     (JylNearest *self, const char *word);
void        jyl_nearest_offer    (JylNearest *self, const char *candidate);
const char *jyl_nearest_of_names (const char *word, const char *const *names);

G_END_DECLS
