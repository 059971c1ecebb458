/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-flags.h"
#include "layout-fixture.h"

/* A made-up indicator of six years, of the topic "Wages" and about the programme "prog", another of the topic
 * "Travel", and events. */
typedef struct {
  const char *id;
  const char *date;
  const char *subkind;
  const char *topic;
  const char *about;
  const char *programme;
} FlagEvent;

static inline GPtrArray *
flag_events_new (const FlagEvent *events, guint n_events)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_events; i++)
    {
      g_autofree char *en = g_strconcat ("Event ", events[i].id, NULL);
      g_autofree char *ru = g_strconcat ("Событие ", events[i].id, NULL);
      g_autofree char *kk = g_strconcat ("Оқиға ", events[i].id, NULL);
      const char *about[] = { events[i].about, NULL };
      g_auto (JylRecordParts) parts = {
        .id = g_strdup (events[i].id),
        .title = jyl_text_new (en, ru, kk),
        .subkind = g_strdup (events[i].subkind),
        .about = events[i].about != NULL ? g_strdupv ((char **) about) : NULL,
      };
      g_autoptr (JylText) topic = events[i].topic != NULL ? jyl_text_new (events[i].topic, NULL, NULL) : NULL;
      g_autoptr (GError) error = NULL;
      JylPeriod date;

      jyl_period_parse (events[i].date, &date, &error);
      g_assert_no_error (error);
      g_ptr_array_add (list, jyl_event_new (&parts, &date, NULL, NULL, NULL, events[i].programme, topic));
    }

  return list;
}

static inline JylIndicator *
flag_indicator_new (const char *id, const char *topic_name, const char *about_id, guint index)
{
  static const double wages[] = { 10, 20, 30, 40, 50, 60 };
  const MadeSeries made = { "Set by law", JYL_MARK_STEP, 2019, 12, wages, G_N_ELEMENTS (wages), NULL };
  g_autoptr (GPtrArray) series = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (JylText) title = jyl_text_new ("Made up", NULL, NULL);
  g_autoptr (JylText) topic = jyl_text_new (topic_name, NULL, NULL);
  const char *about[] = { about_id, NULL };
  g_auto (JylRecordParts) parts = {
    .id = g_strdup (id),
    .title = jyl_text_ref (title),
    .about = about_id != NULL ? g_strdupv ((char **) about) : NULL,
  };
  JylIndicatorFields fields = { .unit = title, .topic = topic, .mark = JYL_MARK_STEP, .series = series };

  g_ptr_array_add (series, made_series_new (&made, index));
  return jyl_indicator_new (&parts, &fields);
}

static inline JylDataset *
flag_dataset_new (const FlagEvent *events, guint n_events)
{
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_autoptr (GPtrArray) indicators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) list = flag_events_new (events, n_events);
  g_autoptr (JylText) title = jyl_text_new ("Made up", NULL, NULL);

  g_ptr_array_add (indicators, flag_indicator_new ("made", "Wages", "prog", 0));
  g_ptr_array_add (indicators, flag_indicator_new ("away", "Travel", NULL, 1));
  lists[JYL_KIND_INDICATOR] = indicators;
  lists[JYL_KIND_EVENT] = list;

  return jyl_dataset_new ("made", title, NULL, "CC0-1.0", NULL, "made", lists, NULL);
}

static inline JylChart *
flag_chart_new (JylDataset *dataset, gboolean flags, const char *const *events, JylLanguage language)
{
  g_autoptr (JylView) plain = jyl_view_new ("made");
  g_autoptr (JylView) spoken = jyl_view_with_language (plain, language);
  g_autoptr (JylView) view = jyl_view_with_flags (spoken, flags, events);
  g_autoptr (GError) error = NULL;
  JylChart *chart = jyl_chart_new (dataset, view, &error);

  g_assert_no_error (error);
  return chart;
}
