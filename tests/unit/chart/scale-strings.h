/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-scale.h"

/* The labels of a scale's ticks with | between them, so that a test compares one string. */
static inline char *
tick_labels (const JylScale *scale, guint max_ticks, JylLanguage language)
{
  g_autoptr (GArray) ticks = jyl_scale_ticks (scale, max_ticks, language);
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < ticks->len; i++)
    g_string_append_printf (string, "%s%s", i > 0 ? " | " : "", g_array_index (ticks, JylTick, i).label);

  return g_string_free (string, FALSE);
}

#define assert_tick_labels(scale, max_ticks, expected) \
  G_STMT_START \
  { \
    g_autofree char *labels_ = tick_labels ((scale), (max_ticks), JYL_LANGUAGE_EN); \
    g_assert_cmpstr (labels_, ==, (expected)); \
  } \
  G_STMT_END
