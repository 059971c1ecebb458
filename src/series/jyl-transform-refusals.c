/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a transform leaves out, and the sentence that says why. */

#include "jyl-transform-private.h"

#include <glib/gi18n.h>

#include "jyl-language.h"

/* A note is read, not studied. */
#define MAX_PLACES 6

void
jyl_refusals_init (JylRefusals *self, JylLanguage language, gboolean several)
{
  *self = (JylRefusals) { .language = language, .several = several };
  for (guint i = 0; i < JYL_N_REASONS; i++)
    {
      self->places[i] = g_ptr_array_new ();
      self->told[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
    }
}

void
jyl_refusals_clear (JylRefusals *self)
{
  for (guint i = 0; i < JYL_N_REASONS; i++)
    {
      g_clear_pointer (&self->places[i], g_ptr_array_unref);
      g_clear_pointer (&self->told[i], g_hash_table_unref);
    }
  g_clear_pointer (&self->reference, g_free);
}

/* @period: nullable: all of the series. */
void
jyl_refusals_add (JylRefusals *self, JylReason reason, const JylPeriod *period)
{
  g_autofree char *formatted = period != NULL ? jyl_format_period (self->language, period) : NULL;
  char *place;

  if (formatted == NULL)
    place = g_strdup (self->series);
  else if (self->several)
    place = g_strconcat (self->series, ", ", formatted, NULL);
  else
    place = g_steal_pointer (&formatted);

  /* The whole of a share may have several series; each would tell the same. */
  if (place == NULL || g_hash_table_contains (self->told[reason], place))
    {
      g_free (place);
      return;
    }
  g_hash_table_add (self->told[reason], place);
  g_ptr_array_add (self->places[reason], place);
}

/**
 * jyl_refusals_say: (skip)
 * @self: with the years and the title that a sentence may name
 * @reason: why a figure has no place
 *
 * Returns: (transfer full): one sentence
 */
char *
jyl_refusals_say (const JylRefusals *self, JylReason reason)
{
  JylLanguage language = self->language;

  switch (reason)
    {
    case JYL_REASON_PRICES_BEFORE:
      return g_strdup_printf (jyl_translate (language, N_("No prices are known before %d")), self->year);
    case JYL_REASON_PRICES_AFTER:
      return g_strdup_printf (jyl_translate (language, N_("No prices are known after %d")), self->last_year);
    case JYL_REASON_YEARS:
      return g_strdup (jyl_translate (language, N_("A figure for several years has no one level of prices")));
    case JYL_REASON_PART:
      return g_strdup (jyl_translate (language, N_("A count for part of a year can’t be compared")));
    case JYL_REASON_GAP:
      return g_strdup (
          jyl_translate (language, N_("Nothing is compared across a gap, and right before there is none")));
    case JYL_REASON_LENGTH:
      return g_strdup (jyl_translate (language, N_("Periods of different length can’t be compared")));
    case JYL_REASON_ROUGH:
      return g_strdup (jyl_translate (language, N_("A bound such as “more than” can’t be calculated with")));
    case JYL_REASON_ZERO:
      return g_strdup (jyl_translate (language, N_("Nothing can be compared with zero")));
    case JYL_REASON_BASE:
      return g_strdup_printf (jyl_translate (language, N_("No figure for the whole of %d, which would be 100")),
                              self->year);
    case JYL_REASON_WHOLE_YEAR:
      return g_strdup (jyl_translate (language, N_("Not known for the whole year")));
    case JYL_REASON_REFERENCE:
      /* TRANSLATORS: %s is the title of an indicator, as in “Average wage”. */
      return g_strdup_printf (jyl_translate (language, N_("“%s” has no figure for the same year")), self->reference);
    case JYL_REASON_MEASURE:
      return g_strdup_printf (
          /* TRANSLATORS: %s is the title of an indicator, as in “Average wage”. */
          jyl_translate (language, N_("“%s” is measured otherwise or by others, so that a share would mislead")),
          self->reference);
    case JYL_REASON_LARGER:
      /* TRANSLATORS: %s is the title of an indicator, as in “Average wage”. */
      return g_strdup_printf (jyl_translate (language, N_("More than “%s” itself, and so no part of it")),
                              self->reference);
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * jyl_refusals_tell:
 * @self: what was left out
 * @notes: (element-type utf8): gets a sentence a reason: "No prices are known after 2025: 2026"
 */
void
jyl_refusals_tell (JylRefusals *self, GPtrArray *notes)
{
  for (guint i = 0; i < JYL_N_REASONS; i++)
    {
      GPtrArray *places = self->places[i];
      g_autofree char *sentence = NULL;
      g_autoptr (GString) list = NULL;

      if (places->len == 0)
        continue;

      sentence = jyl_refusals_say (self, (JylReason) i);
      list = g_string_new (NULL);
      for (guint j = 0; j < MIN (places->len, MAX_PLACES); j++)
        g_string_append_printf (list, "%s%s", j > 0 ? "; " : "", (const char *) g_ptr_array_index (places, j));
      if (places->len > MAX_PLACES)
        {
          guint n_more = places->len - MAX_PLACES;

          g_string_append (list, "; ");
          g_string_append_printf (list, jyl_translate_plural (self->language, "%u more", "%u more", n_more), n_more);
        }
      g_ptr_array_add (notes, g_strdup_printf ("%s: %s", sentence, list->str));
    }
}

/**
 * jyl_refusals_summarize:
 * @self: what was left out
 *
 * Returns: (transfer full) (nullable): the sentence of the reason that is met most; %NULL where nothing was
 */
char *
jyl_refusals_summarize (JylRefusals *self)
{
  guint most = 0;

  for (guint i = 1; i < JYL_N_REASONS; i++)
    if (self->places[i]->len > self->places[most]->len)
      most = i;

  return self->places[most]->len > 0 ? jyl_refusals_say (self, (JylReason) most) : NULL;
}
