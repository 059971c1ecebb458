/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said, before a chart is written, of the texts that its language lacks. */

#include "jyl-export.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jyl-chart.h"
#include "jyl-counter.h"
#include "jyl-flags.h"
#include "jyl-layout.h"

/* The others are counted. */
#define MAX_TEXTS 5

/* So much of a text tells which one it is. */
#define MAX_LETTERS 60

static char *
shorten (const char *text)
{
  g_autofree char *start = NULL;

  if (g_utf8_strlen (text, -1) <= MAX_LETTERS)
    return g_strdup (text);

  start = g_utf8_substring (text, 0, MAX_LETTERS);
  return g_strconcat (g_strchomp (start), "…", NULL);
}

/* Texts that are told in English because the language lacks them. */
typedef struct {
  JylDataset *dataset;
  JylLanguage language;
  char       *said;  /* all that the picture says, folded */
  GPtrArray  *texts; /* (element-type utf8) borrowed from the dataset */
  GHashTable *known; /* the same */
} Gaps;

/* What is no word needs no translation. */
static gboolean
has_letter (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalpha (g_utf8_get_char (p)))
      return TRUE;

  return FALSE;
}

/* A text may stand within another, and begin there with a large letter. */
static gboolean
is_said (const Gaps *self, const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);

  return strstr (self->said, folded) != NULL;
}

static void
look_at (Gaps *self, JylText *text)
{
  const char *english = jyl_text_get (text, JYL_LANGUAGE_EN);
  g_autofree char *shorter = NULL;

  if (text == NULL || jyl_text_has (text, self->language) || !has_letter (english)
      || g_hash_table_contains (self->known, english))
    return;

  /* Of who counts there may be a short name alone. */
  shorter = jyl_counter_shorten_name (english);
  if (!is_said (self, english) && !is_said (self, shorter))
    return;

  g_ptr_array_add (self->texts, (char *) english);
  g_hash_table_add (self->known, (char *) english);
}

/* All texts that a record itself says. */
static void
look_at_record (Gaps *self, const char *id)
{
  JylRecord *record = id != NULL ? jyl_dataset_lookup (self->dataset, id) : NULL;
  const JylItem *values = record != NULL ? jyl_record_get_values (record) : NULL;

  for (guint i = 0; values != NULL && i < values->klass->n_fields; i++)
    {
      if (values->klass->fields[i].type == JYL_FIELD_TEXT && !values->klass->fields[i].many)
        look_at (self, jyl_item_get_text (values, i));
    }
}

static void
look_at_indicator (Gaps *self, const char *id)
{
  JylRecord *record = id != NULL ? jyl_dataset_lookup (self->dataset, id) : NULL;
  GPtrArray *all;

  if (record == NULL || !JYL_IS_INDICATOR (record))
    return;

  look_at_record (self, id);
  look_at (self, jyl_indicator_get_unit (record).text);
  look_at (self, jyl_indicator_get_chart_title (record));
  look_at (self, jyl_indicator_get_chart_subtitle (record));
  all = jyl_indicator_get_series (record);
  for (guint i = 0; i < all->len; i++)
    {
      JylSeries *series = g_ptr_array_index (all, i);

      look_at (self, jyl_series_get_title (series));
      look_at (self, jyl_series_get_scope (series));
      look_at_record (self, jyl_series_get_counted_by (series));
    }
}

static void
look_at_sources (Gaps *self, JylChart *chart)
{
  GPtrArray *citations = jyl_chart_get_citations (chart);

  for (guint i = 0; i < citations->len; i++)
    {
      JylCitation *citation = g_ptr_array_index (citations, i);
      JylRecord *document = jyl_dataset_lookup (self->dataset, jyl_citation_get_document (citation));

      look_at (self, jyl_citation_get_basis (citation));
      look_at_record (self, jyl_citation_get_document (citation));
      if (document != NULL && JYL_IS_DOCUMENT (document))
        look_at_record (self, jyl_document_get_issuer (document));
    }
}

static void
append_text (const JylLayoutText *text, gpointer user_data)
{
  GString *words = user_data;
  gsize start = words->len;

  g_string_append (words, text->text);
  g_string_append_c (words, ' ');
  while (words->len > start + 1 && words->str[words->len - 2] == ' ')
    g_string_truncate (words, words->len - 1);
}

/* What is drawn, line after line, and what is said to those who don't see it. */
static char *
collect_words (JylChart *chart, const JylCanvas *canvas)
{
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, canvas);
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *description = jyl_chart_describe (chart);

  jyl_layout_foreach_text (layout, append_text, words);
  g_string_append (words, description);
  g_string_append_printf (words, " %s", jyl_text_get (jyl_dataset_get_title (jyl_chart_get_dataset (chart)),
                                                      jyl_view_get_language (jyl_chart_get_view (chart))));

  return g_utf8_casefold (words->str, -1);
}

/**
 * jyl_export_list_gaps:
 * @chart: a chart
 * @canvas: what it is to be drawn on: what has no room isn't missed
 *
 * Returns: (transfer full) (array zero-terminated=1): what its picture says in English because its language lacks it,
 *   each text once
 */
char **
jyl_export_list_gaps (JylChart *chart, const JylCanvas *canvas)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree char *said = NULL;
  char **copies;
  Gaps gaps;

  g_return_val_if_fail (JYL_IS_CHART (chart), NULL);

  gaps = (Gaps) { jyl_chart_get_dataset (chart), jyl_view_get_language (jyl_chart_get_view (chart)), NULL, texts,
                  known };
  /* Every text is there in English. */
  if (gaps.language == JYL_LANGUAGE_EN)
    return g_new0 (char *, 1);

  gaps.said = said = collect_words (chart, canvas);
  look_at (&gaps, jyl_dataset_get_title (gaps.dataset));
  for (guint i = 0; i < jyl_chart_get_n_parts (chart); i++)
    {
      JylChart *child = jyl_chart_get_child (chart, i);

      look_at_indicator (&gaps, jyl_record_get_id (jyl_chart_get_indicator (child)));
      look_at_indicator (&gaps, jyl_chart_get_reference (child));
      look_at_sources (&gaps, child);
    }
  for (guint i = 0; i < jyl_chart_get_n_flags (chart); i++)
    look_at_record (&gaps, jyl_record_get_id (jyl_chart_get_flag (chart, i)->event));

  copies = g_new0 (char *, texts->len + 1);
  for (guint i = 0; i < texts->len; i++)
    copies[i] = g_strdup (g_ptr_array_index (texts, i));
  return copies;
}

/**
 * jyl_export_describe_gaps:
 * @chart: a chart
 * @canvas: what it is to be drawn on: what has no room isn't missed
 *
 * Returns: (transfer full) (nullable): a sentence in the language of the interface that names the texts
 *   which stay English in the picture; %NULL where the chart's language has all
 */
char *
jyl_export_describe_gaps (JylChart *chart, const JylCanvas *canvas)
{
  g_auto (GStrv) gaps = NULL;
  g_autoptr (GString) list = g_string_new (NULL);
  guint n;

  g_return_val_if_fail (JYL_IS_CHART (chart), NULL);

  gaps = jyl_export_list_gaps (chart, canvas);
  n = g_strv_length (gaps);
  if (n == 0)
    return NULL;

  for (guint i = 0; i < MIN (n, MAX_TEXTS); i++)
    {
      g_autofree char *text = shorten (gaps[i]);

      g_string_append_printf (list, "%s%s", i > 0 ? "; " : "", text);
    }
  if (n > MAX_TEXTS)
    g_string_append (list, "; …");

  if (jyl_view_get_language (jyl_chart_get_view (chart)) == JYL_LANGUAGE_KK)
    /* TRANSLATORS: a list of English texts follows. */
    return g_strdup_printf (ngettext ("%u text has no Kazakh version and stays English: %s",
                                      "%u texts have no Kazakh version and stay English: %s", n),
                            n, list->str);

  /* TRANSLATORS: a list of English texts follows. */
  return g_strdup_printf (ngettext ("%u text has no Russian version and stays English: %s",
                                    "%u texts have no Russian version and stay English: %s", n),
                          n, list->str);
}
