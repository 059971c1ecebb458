/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which of the dataset's events are flags of a chart, and in which order. */

#include "jyl-flags.h"

#include <glib/gi18n.h>

#include "jyl-chart-private.h"
#include "jyl-language.h"

/* The dataset's word for events that are laws. */
#define LAW "law"

/* An event while it is being weighed. */
typedef struct {
  JylEvent   *event;
  JylNearness nearness;
  double      day;
  guint       doubts; /* month precision, an inferred date, about */
  guint       index;  /* in the file */
} Candidate;

static void
flag_clear (gpointer data)
{
  JylFlag *flag = data;

  g_clear_pointer (&flag->date, g_free);
}

/* Where an event stands in time; FALSE where its date doesn't say so to the month. */
static gboolean
find_day (JylEvent *event, double *day)
{
  const JylPeriod *period = jyl_record_get_period (event);
  int first;

  if (period == NULL || period->open_start || period->start.month == 0)
    return FALSE;

  first = jyl_period_get_first_day (period);
  *day = period->interval ? first : (first + jyl_period_get_last_day (period) + 1) / 2.0;

  return TRUE;
}

/* Whether one of the ids leads where @id leads: a record may be told by an id that it had before. */
static gboolean
lead_to (JylDataset *dataset, GPtrArray *ids, const char *id)
{
  JylRecord *record = ids->len > 0 ? jyl_dataset_lookup (dataset, id) : NULL;

  for (guint i = 0; record != NULL && i < ids->len; i++)
    if (jyl_dataset_lookup (dataset, g_ptr_array_index (ids, i)) == record)
      return TRUE;

  return id != NULL && jyl_ids_contain (ids, id);
}

/* Whether one of the two names the other, the event's programme is what the indicator is about, or both are
 * about the same. */
static gboolean
is_linked (JylDataset *dataset, JylIndicator *indicator, JylEvent *event)
{
  GPtrArray *indicator_about = jyl_record_get_about (indicator);
  GPtrArray *event_about = jyl_record_get_about (event);

  if (lead_to (dataset, event_about, jyl_record_get_id (indicator))
      || lead_to (dataset, indicator_about, jyl_record_get_id (event))
      || lead_to (dataset, indicator_about, jyl_event_get_programme (event)))
    return TRUE;

  for (guint i = 0; i < event_about->len; i++)
    if (lead_to (dataset, indicator_about, g_ptr_array_index (event_about, i)))
      return TRUE;

  return FALSE;
}

static int
compare_candidates (gconstpointer a, gconstpointer b)
{
  const Candidate *first = a, *second = b;

  if (first->nearness != second->nearness)
    return first->nearness < second->nearness ? -1 : 1;
  if (first->doubts != second->doubts)
    return first->doubts < second->doubts ? -1 : 1;
  /* What is nearer to today is what is asked about. */
  if (first->day > second->day || first->day < second->day)
    return first->day > second->day ? -1 : 1;

  return first->index < second->index ? -1 : 1;
}

static gboolean
make_candidate (JylChart *self, JylEvent *event, guint index, Candidate *out)
{
  const JylPeriod *period = jyl_record_get_period (event);
  double day;

  if (!find_day (event, &day) || day < self->first_day || day >= self->last_day + 1)
    return FALSE;

  *out = (Candidate) { .event = event, .nearness = jyl_chart_get_nearness (self, event), .day = day, .index = index };
  out->doubts = (period->start.day == 0 ? 1 : 0) + (jyl_period_is_inferred (period) ? 1 : 0) +
                (jyl_period_is_approximate (period) ? 1 : 0);
  return TRUE;
}

/* All that can be a flag, the nearest first; nothing where there is no time axis. (element-type Candidate)
 * (transfer full) */
static GArray *
find_candidates (JylChart *self)
{
  GListModel *events = jyl_dataset_get_records (self->dataset, JYL_KIND_EVENT);
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));

  for (guint i = 0; self->axes == JYL_AXES_TIME && i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (JylEvent) event = g_list_model_get_item (events, i);
      Candidate candidate;

      if (make_candidate (self, event, i, &candidate))
        g_array_append_val (candidates, candidate);
    }
  g_array_sort (candidates, compare_candidates);

  return candidates;
}

/* Those that a person chose; what the dataset doesn't have, or not within the days drawn, is passed over. */
static GArray *
find_chosen (JylChart *self, const char *const *ids)
{
  GArray *candidates = find_candidates (self);

  for (guint i = candidates->len; i > 0; i--)
    {
      const Candidate *candidate = &g_array_index (candidates, Candidate, i - 1);

      if (!g_strv_contains (ids, jyl_record_get_id (candidate->event)))
        g_array_remove_index (candidates, i - 1);
    }

  return candidates;
}

static int
compare_flags (gconstpointer a, gconstpointer b)
{
  const JylFlag *first = a, *second = b;

  if (first->day > second->day || first->day < second->day)
    return first->day < second->day ? -1 : 1;

  return first->order < second->order ? -1 : 1;
}

/* Fills in the flags, where the view has them. For jyl_chart_new (). */
void
jyl_chart_compose_flags (JylChart *self)
{
  const char *const *ids = jyl_view_get_events (self->view);
  g_autoptr (GArray) candidates = NULL;
  guint most = ids != NULL ? JYL_FLAGS_MOST : JYL_FLAGS_USUAL;

  self->flags = g_array_new (FALSE, FALSE, sizeof (JylFlag));
  g_array_set_clear_func (self->flags, flag_clear);
  /* Those of a comparison stand above all of its rows. */
  if (!jyl_view_get_flags (self->view) || jyl_chart_is_empty (self)
      || (jyl_view_get_n_parts (self->view) > 1 && self->children == NULL))
    return;

  candidates = ids != NULL ? find_chosen (self, ids) : find_candidates (self);
  for (guint i = 0; i < candidates->len && i < most; i++)
    {
      const Candidate *candidate = &g_array_index (candidates, Candidate, i);
      JylRecord *record = candidate->event;
      JylFlag flag = { .event = candidate->event, .nearness = candidate->nearness, .order = i, .day = candidate->day };

      /* What has nothing to do with the figures is shown only to who asks for it. */
      if (ids == NULL && candidate->nearness == JYL_NEARNESS_OTHER)
        break;
      flag.title = jyl_text_get (jyl_record_get_title (record), self->language);
      flag.date = jyl_format_period (self->language, jyl_record_get_period (record));
      g_array_append_val (self->flags, flag);
    }

  g_array_sort (self->flags, compare_flags);
  for (guint i = 0; i < self->flags->len; i++)
    g_array_index (self->flags, JylFlag, i).number = i + 1;
}

/* The flags in one sentence, for jyl_chart_describe (); "" where there are none. (transfer full) */
char *
jyl_chart_describe_flags (JylChart *self)
{
  g_autoptr (GString) list = NULL;

  if (self->flags->len == 0)
    return g_strdup ("");

  list = g_string_new (NULL);
  for (guint i = 0; i < self->flags->len; i++)
    {
      const JylFlag *flag = jyl_chart_get_flag (self, i);

      g_string_append_printf (list, "%s%u %s, %s", i > 0 ? "; " : "", flag->number, flag->title, flag->date);
    }

  /* TRANSLATORS: a list of events follows: "Events: 1 Law on Trade Unions, 27 Jun 2014; 2 …". */
  return g_strdup_printf (jyl_translate (self->language, N_("Events: %s")), list->str);
}

/* How near an event is to one indicator: to the dataset's own, since figures that were made of it have no links. */
static JylNearness
find_nearness (JylDataset *dataset, JylIndicator *indicator, JylEvent *event)
{
  if (is_linked (dataset, indicator, event))
    return JYL_NEARNESS_LINKED;
  if (jyl_record_get_topic (event) != NULL
      && jyl_text_equal (jyl_record_get_topic (indicator), jyl_record_get_topic (event)))
    return JYL_NEARNESS_TOPIC;
  if (g_strcmp0 (jyl_record_get_subkind (event), LAW) == 0)
    return JYL_NEARNESS_LAW;

  return JYL_NEARNESS_OTHER;
}

/**
 * jyl_chart_get_nearness:
 * @self: a chart
 * @event: an event of its dataset
 *
 * Returns: how near @event is to what the chart is about; in a comparison, to the indicator that it is nearest to
 */
JylNearness
jyl_chart_get_nearness (JylChart *self, JylEvent *event)
{
  JylNearness nearest = JYL_NEARNESS_OTHER;

  g_return_val_if_fail (JYL_IS_CHART (self), JYL_NEARNESS_OTHER);
  g_return_val_if_fail (JYL_IS_EVENT (event), JYL_NEARNESS_OTHER);

  for (guint i = 0; i < jyl_view_get_n_parts (self->view); i++)
    {
      const char *id = jyl_part_get_indicator (jyl_view_get_part (self->view, i));
      JylNearness nearness = find_nearness (self->dataset, jyl_dataset_lookup (self->dataset, id), event);

      nearest = MIN (nearest, nearness);
    }

  return nearest;
}

/**
 * jyl_chart_list_events:
 * @self: a chart, with or without flags
 *
 * Gives the events that can be its flags: those within the days drawn whose date says at least the month.
 *
 * Returns: (transfer full) (element-type JylEvent): the nearest to what the chart is about first, then those
 *   with the surer date, then the later; elements borrowed from the dataset
 */
GPtrArray *
jyl_chart_list_events (JylChart *self)
{
  g_autoptr (GArray) candidates = NULL;
  GPtrArray *events;

  g_return_val_if_fail (JYL_IS_CHART (self), NULL);

  candidates = find_candidates (self);
  events = g_ptr_array_sized_new (candidates->len);
  for (guint i = 0; i < candidates->len; i++)
    g_ptr_array_add (events, g_array_index (candidates, Candidate, i).event);

  return events;
}

/**
 * jyl_chart_get_n_flags:
 * @self: a chart
 *
 * Returns: how many events stand as flags above the plot; none where the view has them switched off
 */
guint
jyl_chart_get_n_flags (JylChart *self)
{
  g_return_val_if_fail (JYL_IS_CHART (self), 0);

  return self->flags->len;
}

/**
 * jyl_chart_get_flag:
 * @self: a chart
 * @flag: which, from 0, in order of time
 *
 * Returns: (transfer none): the flag, which lives as long as the chart
 */
const JylFlag *
jyl_chart_get_flag (JylChart *self, guint flag)
{
  g_return_val_if_fail (JYL_IS_CHART (self), NULL);
  g_return_val_if_fail (flag < self->flags->len, NULL);

  return &g_array_index (self->flags, JylFlag, flag);
}

/**
 * jyl_chart_describe_flag:
 * @self: a chart
 * @flag: which, from 0
 *
 * Returns: (transfer full): one sentence for a screen reader: "Event 1 of 4: Law on Trade Unions, 27 June
 *   2014"
 */
char *
jyl_chart_describe_flag (JylChart *self, guint flag)
{
  const JylFlag *at = jyl_chart_get_flag (self, flag);
  g_autofree char *date = NULL;

  g_return_val_if_fail (at != NULL, NULL);

  date = jyl_format_period_long (self->language, jyl_record_get_period (at->event));
  /* TRANSLATORS: numbers of flags, the title of an event, its date: "Event 1 of 4: Law on Trade Unions, 27 June
   * 2014". */
  return g_strdup_printf (jyl_translate (self->language, N_("Event %1$u of %2$u: %3$s, %4$s")), at->number,
                          self->flags->len, at->title, date);
}
