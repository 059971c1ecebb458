/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the figures of a chart come from: the full list, and the line at its foot. */

#include "jyl-chart-private.h"

#include <string.h>

#include "jyl-counter.h"
#include "jyl-language.h"

/* So many sources, documents of one, paragraphs of a document, and who passed it on, fit on a line that is
 * still read. */
#define MAX_GROUPS 6
#define MAX_ENTRIES 6
#define MAX_PARAGRAPHS 4
#define MAX_RELAYS 2

#define NO_BREAK_SPACE "\302\240"
#define PILCROW "\302\266"
#define ELLIPSIS "\342\200\246"

/* What one source gave. */
typedef struct {
  char      *name;
  GPtrArray *entries; /* (element-type Entry): its own documents */
  GPtrArray *relays;  /* (element-type Entry): of others, who pass on what it counted */
  gboolean   has_paragraphs;
} Group;

/* A document of a group, and the paragraphs used of it. */
typedef struct {
  JylDocument *document;   /* borrowed */
  Group       *group;      /* borrowed */
  GArray      *paragraphs; /* (element-type guint) */
} Entry;

/* What is gathered on the way to the source line. */
typedef struct {
  GPtrArray  *groups;      /* (element-type Group) by first use */
  GHashTable *by_name;     /* name → Group, both of the group */
  GHashTable *told;        /* places that stand in a group, each with who counts */
  GHashTable *listed;      /* places that stand in the full list */
} Sources;

static void
entry_free (Entry *self)
{
  g_array_unref (self->paragraphs);
  g_free (self);
}

static void
group_free (Group *self)
{
  g_free (self->name);
  g_ptr_array_unref (self->entries);
  g_ptr_array_unref (self->relays);
  g_free (self);
}

static void
sources_init (Sources *self)
{
  self->groups = g_ptr_array_new_with_free_func ((GDestroyNotify) group_free);
  self->by_name = g_hash_table_new (g_str_hash, g_str_equal);
  self->told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->listed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
sources_clear (Sources *self)
{
  g_clear_pointer (&self->by_name, g_hash_table_unref);
  g_clear_pointer (&self->told, g_hash_table_unref);
  g_clear_pointer (&self->listed, g_hash_table_unref);
  g_clear_pointer (&self->groups, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sources, sources_clear)

static char *
name_place (JylCitation *citation)
{
  return g_strdup_printf ("%s#%u", jyl_citation_get_document (citation), jyl_citation_get_paragraph (citation));
}

static Group *
ensure_group (Sources *self, char *name)
{
  Group *group = g_hash_table_lookup (self->by_name, name);

  if (group != NULL)
    {
      g_free (name);
      return group;
    }

  group = g_new0 (Group, 1);
  group->name = name;
  group->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  group->relays = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  g_ptr_array_add (self->groups, group);
  g_hash_table_insert (self->by_name, group->name, group);
  return group;
}

/* The same paper may pass on what several count: it stands behind each of them. */
static Entry *
ensure_entry (Sources *self, JylChart *chart, JylDocument *document, JylSeries *series)
{
  gboolean relayed;
  Group *group = ensure_group (self,
                               jyl_counter_name_source (chart->dataset, document, series, chart->language, &relayed));
  GPtrArray *entries = relayed ? group->relays : group->entries;
  Entry *entry;

  for (guint i = 0; i < entries->len; i++)
    {
      entry = g_ptr_array_index (entries, i);
      if (entry->document == document)
        return entry;
    }

  entry = g_new0 (Entry, 1);
  entry->document = document;
  entry->group = group;
  entry->paragraphs = g_array_new (FALSE, FALSE, sizeof (guint));
  g_ptr_array_add (entries, entry);
  return entry;
}

static gboolean
has_paragraph (Entry *self, guint paragraph)
{
  for (guint i = 0; i < self->paragraphs->len; i++)
    {
      if (g_array_index (self->paragraphs, guint, i) == paragraph)
        return TRUE;
    }

  return FALSE;
}

/* Puts a citation of a place that wasn't told before with those of its source. */
static void
tell_source (Sources *self, JylChart *chart, JylSeries *series, JylCitation *citation)
{
  JylRecord *record = jyl_dataset_lookup (jyl_chart_get_dataset (chart), jyl_citation_get_document (citation));
  const char *counter = jyl_series_get_counted_by (series);
  g_autofree char *place = name_place (citation);
  guint paragraph = jyl_citation_get_paragraph (citation);
  Entry *entry;

  if (record == NULL || !JYL_IS_DOCUMENT (record)
      || !g_hash_table_add (self->told, g_strconcat (place, " ", counter, NULL)))
    return;

  entry = ensure_entry (self, chart, record, series);
  if (paragraph == 0 || has_paragraph (entry, paragraph))
    return;

  entry->group->has_paragraphs = TRUE;
  g_array_append_val (entry->paragraphs, paragraph);
}

static int
compare_paragraphs (gconstpointer a, gconstpointer b)
{
  guint first = *(const guint *) a;
  guint second = *(const guint *) b;

  return (first > second) - (first < second);
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const Entry *first = *(Entry *const *) a;
  const Entry *second = *(Entry *const *) b;
  const JylPeriod *first_date = jyl_record_get_period (first->document);
  const JylPeriod *second_date = jyl_record_get_period (second->document);

  if (first_date == NULL || second_date == NULL)
    return (first_date == NULL) - (second_date == NULL);
  return jyl_period_compare (first_date, second_date);
}

/* "8 Oct 2021 ¶30, ¶31"; "" where there is neither date nor paragraph. */
static char *
format_entry (JylChart *self, Entry *entry)
{
  const JylPeriod *date = jyl_record_get_period (entry->document);
  GString *string = g_string_new (NULL);

  if (date != NULL)
    {
      g_autofree char *formatted = jyl_format_period (self->language, date);

      g_string_append (string, formatted);
    }

  g_array_sort (entry->paragraphs, compare_paragraphs);
  for (guint i = 0; i < MIN (entry->paragraphs->len, MAX_PARAGRAPHS); i++)
    {
      if (i > 0)
        g_string_append (string, ", ");
      else if (string->len > 0)
        g_string_append (string, NO_BREAK_SPACE);
      g_string_append_printf (string, PILCROW "%u", g_array_index (entry->paragraphs, guint, i));
    }
  if (entry->paragraphs->len > MAX_PARAGRAPHS)
    g_string_append (string, ELLIPSIS);

  return g_string_free (string, FALSE);
}

/* Says that what was appended since @start leads to the first of @entries that has an address. */
static void
add_link (JylChart *self, GString *line, gsize start, Entry *const *entries, guint n_entries)
{
  for (guint i = 0; i < n_entries; i++)
    {
      JylSourceLink link = { start, line->len - start, jyl_document_get_url (entries[i]->document) };

      if (link.url == NULL || *link.url == '\0')
        continue;
      g_array_append_val (self->source_links, link);
      return;
    }
}

/* The documents whose paragraphs are counted are told one by one, in order of time: a person can look
 * them up. */
static void
append_documents (JylChart *self, GString *line, Group *group)
{
  Entry *const *entries = (Entry *const *) group->entries->pdata;
  gboolean first = TRUE;

  g_ptr_array_sort (group->entries, compare_entries);
  for (guint i = 0; i < MIN (group->entries->len, MAX_ENTRIES); i++)
    {
      g_autofree char *entry = format_entry (self, entries[i]);
      gsize start;

      if (*entry == '\0')
        continue;
      g_string_append (line, first ? " " : ", ");
      start = line->len;
      g_string_append (line, entry);
      add_link (self, line, start, &entries[i], 1);
      first = FALSE;
    }
  if (group->entries->len > MAX_ENTRIES)
    g_string_append (line, " " ELLIPSIS);
}

/* What is passed on by others is still the source's; where it was read is told behind its name. */
static void
append_relays (JylChart *self, GString *line, GPtrArray *relays)
{
  /* TRANSLATORS: behind the name of a source, where its figures were read: "Bureau of National Statistics
   * (via inform.kz, Vecher.kz)". */
  const char *format = jyl_translate (self->language, " (via %s)");
  const char *place = strstr (format, "%s");

  if (relays->len == 0 || place == NULL)
    return;

  g_string_append_len (line, format, place - format);
  for (guint i = 0; i < MIN (relays->len, MAX_RELAYS); i++)
    {
      Entry *relay = g_ptr_array_index (relays, i);
      g_autofree char *name = jyl_counter_name_issuer (self->dataset, relay->document, self->language);
      gsize start;

      if (i > 0)
        g_string_append (line, ", ");
      start = line->len;
      g_string_append (line, name);
      add_link (self, line, start, &relay, 1);
    }
  if (relays->len > MAX_RELAYS)
    g_string_append (line, ", " ELLIPSIS);
  g_string_append (line, place + strlen ("%s"));
}

static void
append_group (JylChart *self, GString *line, Group *group)
{
  gsize start = line->len;

  g_string_append (line, group->name);
  if (group->has_paragraphs)
    append_documents (self, line, group);
  else
    add_link (self, line, start, (Entry *const *) group->entries->pdata, group->entries->len);
  append_relays (self, line, group->relays);
}

/* Drops the last groups of a long line, those whose paragraphs are told only where nothing else is left;
 * gives how many. */
static guint
shorten_groups (GPtrArray *groups)
{
  guint n_groups = groups->len;

  for (guint i = groups->len; i > 0 && groups->len > MAX_GROUPS; i--)
    {
      Group *group = g_ptr_array_index (groups, i - 1);

      if (!group->has_paragraphs)
        g_ptr_array_remove_index (groups, i - 1);
    }
  if (groups->len > MAX_GROUPS)
    g_ptr_array_set_size (groups, MAX_GROUPS);

  return n_groups - groups->len;
}

static char *
format_groups (JylChart *self, GPtrArray *groups)
{
  guint n_groups = groups->len;
  guint n_dropped = shorten_groups (groups);
  g_autoptr (GString) line = g_string_new (NULL);
  char *source;
  gsize shift;

  if (n_groups == 0)
    return g_strdup ("");

  for (guint i = 0; i < groups->len; i++)
    {
      if (i > 0)
        g_string_append (line, "; ");
      append_group (self, line, g_ptr_array_index (groups, i));
    }

  if (n_dropped > 0)
    {
      g_string_append (line, "; ");
      /* TRANSLATORS: the end of a list of sources: "Bureau of National Statistics; ILO; 3 more". */
      g_string_append_printf (line, jyl_translate_plural (self->language, "%u more", "%u more", n_dropped),
                              n_dropped);
    }

  /* TRANSLATORS: before the list of one or several sources at the foot of a chart. */
  source = g_strdup_printf (jyl_translate_plural (self->language, "Source: %s", "Sources: %s", n_groups), line->str);
  shift = (gsize) (strstr (source, line->str) - source);
  for (guint i = 0; i < self->source_links->len; i++)
    g_array_index (self->source_links, JylSourceLink, i).start += shift;

  return source;
}

/* A figure and what it was computed from: it alone where it is stated as it is. */
static void
tell_figure (Sources *self, JylChart *chart, JylFigure figure)
{
  GPtrArray *citations = jyl_observation_get_citations (figure.observation);
  gboolean is_derived = jyl_observation_get_status (figure.observation) == JYL_STATUS_DERIVED;
  GArray *inputs = jyl_observation_get_inputs (figure.observation);

  if (inputs != NULL)
    {
      for (guint i = 0; i < inputs->len; i++)
        tell_figure (self, chart, g_array_index (inputs, JylFigure, i));
      return;
    }

  for (guint i = 0; i < (is_derived ? citations->len : MIN (citations->len, 1)); i++)
    tell_source (self, chart, figure.series, g_ptr_array_index (citations, i));
}

/**
 * jyl_chart_compose_source:
 * @self: a chart with its series
 *
 * Fills in the citations and the source line. The line names who counted or stated each point, after its
 * first citation: the others repeat it; of a number that was derived it names all, since each of them is a
 * part of it.
 */
void
jyl_chart_compose_source (JylChart *self)
{
  g_auto (Sources) sources = { NULL };

  sources_init (&sources);
  for (guint i = 0; i < self->series->len; i++)
    {
      const JylChartSeries *series = jyl_chart_get_series (self, i);
      g_autoptr (GArray) cited = jyl_points_list_cited (series->points);

      for (guint j = 0; j < cited->len; j++)
        {
          const JylPoint *point = jyl_chart_series_point (series, g_array_index (cited, guint, j));
          GPtrArray *citations = jyl_observation_get_citations (point->observation);

          tell_figure (&sources, self, (JylFigure) { series->series, point->observation });
          for (guint k = 0; k < citations->len; k++)
            {
              JylCitation *citation = g_ptr_array_index (citations, k);

              if (g_hash_table_add (sources.listed, name_place (citation)))
                g_ptr_array_add (self->citations, jyl_citation_ref (citation));
            }
        }
    }

  self->source = format_groups (self, sources.groups);
}
