/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-status.h"

#include <glib/gi18n.h>

#include "jyl-language.h"

static const char *const words[JYL_N_STATUSES] = {
  /* TRANSLATORS: the status of a number: from a statistics office, a ministry, the ILO or the law. */
  [JYL_STATUS_OFFICIAL] = N_("official"),
  /* TRANSLATORS: the status of a number: somebody said it in a speech or a press release. */
  [JYL_STATUS_REPORTED] = N_("reported"),
  /* TRANSLATORS: the status of a number: computed from other numbers that are cited. */
  [JYL_STATUS_DERIVED] = N_("derived"),
  /* TRANSLATORS: the status of a number: expected, not counted yet. */
  [JYL_STATUS_FORECAST] = N_("forecast"),
};

/* TRANSLATORS: who stands behind a number, of a count that covers a part of its year only. */
static const char *const part_words[JYL_N_STATUSES] = {
  [JYL_STATUS_OFFICIAL] = N_("official, part of the year"),
  [JYL_STATUS_REPORTED] = N_("reported, part of the year"),
  [JYL_STATUS_DERIVED] = N_("derived, part of the year"),
  [JYL_STATUS_FORECAST] = N_("forecast, part of the year"),
};

static const char *const meanings[JYL_N_STATUSES] = {
  [JYL_STATUS_OFFICIAL] = N_("From a statistics office, a ministry, the ILO or the law"),
  [JYL_STATUS_REPORTED] = N_("Said in a press release or a speech"),
  [JYL_STATUS_DERIVED] = N_("Computed from figures that are cited"),
  [JYL_STATUS_FORECAST] = N_("Expected, not counted yet"),
};

/**
 * jyl_status_get_word:
 * @status: a status
 * @language: the language
 *
 * Returns: (transfer none): it in one word
 */
const char *
jyl_status_get_word (JylStatus status, JylLanguage language)
{
  g_return_val_if_fail ((guint) status < JYL_N_STATUSES, NULL);

  return jyl_translate (language, words[status]);
}

/**
 * jyl_status_get_key_words:
 * @status: a status
 * @partial: whether the number counts a part of its year only
 * @language: the language
 *
 * Returns: (transfer none): what the key of a chart says of it
 */
const char *
jyl_status_get_key_words (JylStatus status, gboolean partial, JylLanguage language)
{
  g_return_val_if_fail ((guint) status < JYL_N_STATUSES, NULL);

  if (partial)
    return jyl_translate (language, part_words[status]);
  /* TRANSLATORS: the status of a number, in the key below a chart. */
  return jyl_translate (language, status == JYL_STATUS_DERIVED ? N_("derived from cited figures") : words[status]);
}

/**
 * jyl_status_get_meaning:
 * @status: a status
 * @language: the language
 *
 * Returns: (transfer none): a sentence on what it means
 */
const char *
jyl_status_get_meaning (JylStatus status, JylLanguage language)
{
  g_return_val_if_fail ((guint) status < JYL_N_STATUSES, NULL);

  return jyl_translate (language, meanings[status]);
}
