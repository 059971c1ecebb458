/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-record-parts.h"

/* A dataset small enough to know by heart, for the tests of what looks at datasets. */

static inline JylPeriod
period (const char *edtf)
{
  JylPeriod result = { 0 };
  g_autoptr (GError) error = NULL;

  jyl_period_parse (edtf, &result, &error);
  g_assert_no_error (error);
  return result;
}

/* "council:11 forum" */
static inline GPtrArray *
citations (const char *written)
{
  GPtrArray *array = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_citation_unref);
  g_auto (GStrv) words = g_strsplit (written, " ", -1);

  for (guint i = 0; words[i] != NULL && *words[i] != '\0'; i++)
    {
      g_auto (GStrv) parts = g_strsplit (words[i], ":", 2);
      guint paragraph = parts[1] != NULL ? (guint) g_ascii_strtoull (parts[1], NULL, 10) : 0;

      g_ptr_array_add (array, jyl_citation_new (parts[0], paragraph, FALSE, NULL, NULL));
    }

  return array;
}

/* @title: "English", or "English|Russian|Kazakh"; @aliases: separated by "|"; nullable, as @summary is. */
static inline JylRecordParts
parts (const char *id, const char *subkind, const char *title, const char *aliases, const char *summary,
       const char *cited)
{
  g_auto (GStrv) titles = g_strsplit (title, "|", 3);
  g_auto (GStrv) names = g_strsplit (aliases != NULL ? aliases : "", "|", -1);
  JylRecordParts result = { .id = g_strdup (id), .subkind = g_strdup (subkind), .citations = citations (cited) };

  if (titles[1] == NULL)
    result.title = jyl_text_new_plain (titles[0]);
  else
    result.title = jyl_text_new (titles[0], titles[1], titles[2]);

  if (summary != NULL)
    result.summary = jyl_text_new (summary, NULL, NULL);

  result.aliases = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_text_unref);
  for (guint i = 0; names[i] != NULL; i++)
    g_ptr_array_add (result.aliases, jyl_text_new_plain (names[i]));

  return result;
}

/* With a date its paragraphs are numbered, without one it is a page of the web. */
static inline JylRecord *
small_document (const char *id, const char *subkind, const char *title, const char *date, const char *issuer)
{
  g_auto (JylRecordParts) p = parts (id, subkind, title, NULL, NULL, "");
  JylPeriod when = period (date != NULL ? date : "2000");

  return JYL_RECORD (
      jyl_document_new (&p, date != NULL ? &when : NULL, issuer, NULL, "en", date != NULL ? 30 : 0, NULL));
}

static inline JylRecord *
small_person (const char *id, const char *name, const char *aliases, const char *organization)
{
  g_auto (JylRecordParts) p = parts (id, NULL, name, aliases, NULL, "council:3");
  g_autoptr (GPtrArray) roles = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_role_free);
  g_autoptr (GPtrArray) cited = citations ("forum:7 council:3");
  g_autoptr (JylText) title = jyl_text_new ("Chairman", "Председатель", "Төраға");
  JylPeriod date = period ("2024-12-25");

  g_ptr_array_add (roles, jyl_role_new (title, organization, &date, cited));
  return JYL_RECORD (jyl_person_new (&p, roles, FALSE));
}

static inline JylRecord *
small_organization (const char *id, const char *subkind, const char *name, const char *parent, const char *place)
{
  g_auto (JylRecordParts) p = parts (id, subkind, name, NULL, NULL, "forum");

  return JYL_RECORD (jyl_organization_new (&p, parent, place));
}

/* An event of the organization "fturk" in "astana", with "kosyak" taking part. */
static inline JylRecord *
small_event (const char *id, const char *subkind, const char *title, const char *date, const char *cited)
{
  g_auto (JylRecordParts) p = parts (id, subkind, title, NULL, "A gathering in the capital", cited);
  g_autoptr (GPtrArray) participants = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_party_free);
  g_autoptr (JylText) role = jyl_text_new ("speaker", NULL, NULL);
  const char *organizations[] = { "fturk", NULL };
  JylPeriod when = period (date != NULL ? date : "2000");

  g_ptr_array_add (participants, jyl_party_new ("kosyak", role, NULL));
  return JYL_RECORD (
      jyl_event_new (&p, date != NULL ? &when : NULL, "astana", participants, organizations, NULL, NULL));
}

static inline JylObservation *
small_observation (const char *when, double value, JylStatus status, const char *cited)
{
  g_autoptr (GPtrArray) array = citations (cited);
  JylPeriod p = period (when);

  return jyl_observation_new (&p, value, JYL_QUALIFIER_EXACT, status, NULL, array, NULL);
}

static inline JylRecord *
small_indicator (const char *id, const char *title, const char *topic)
{
  g_auto (JylRecordParts) p = parts (id, NULL, title, NULL, NULL, "council:11");
  g_autoptr (GPtrArray) observations = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) series = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (JylText) unit = jyl_text_new ("tenge", "тенге", "теңге");
  g_autoptr (JylText) topic_text = topic != NULL ? jyl_text_new (topic, NULL, NULL) : NULL;
  g_autofree char *series_id = g_strconcat (id, "-law", NULL);

  g_ptr_array_add (observations, small_observation ("2024", 85000, JYL_STATUS_OFFICIAL, "council:11 council:11"));
  g_ptr_array_add (observations, small_observation ("2022", 60000, JYL_STATUS_REPORTED, "forum:2"));
  g_ptr_array_add (series, jyl_series_new (series_id, unit, NULL, "fturk", NULL, NULL, observations));

  return JYL_RECORD (jyl_indicator_new (&p, &(JylIndicatorFields){
                                                .unit = unit,
                                                .symbol = "₸",
                                                .topic = topic_text,
                                                .mark = JYL_MARK_STEP,
                                                .series = series,
                                            }));
}

/* @series: nullable; the name of a numbered list, from which its title is made. */
static inline JylRecord *
small_position (const char *id, const char *subkind, const char *topic, const char *series, guint order)
{
  g_auto (JylRecordParts) p = parts (id, subkind, id, NULL, NULL, "council:2");
  g_autoptr (JylText) topic_text = topic != NULL ? jyl_text_new (topic, NULL, NULL) : NULL;
  g_autoptr (JylText) statement = jyl_text_new ("Said aloud", "Сказано", NULL);
  g_autofree char *title = series != NULL ? g_strconcat ("List ", series, NULL) : NULL;
  g_autoptr (JylText) series_title = title != NULL ? jyl_text_new (title, NULL, NULL) : NULL;

  return JYL_RECORD (
      jyl_position_new (&p, NULL, statement, "fturk", NULL, topic_text, series, series_title, order));
}

static inline JylRecord *
small_programme (const char *id, const char *subkind, const char *topic)
{
  g_auto (JylRecordParts) p = parts (id, subkind, id, NULL, NULL, "forum:3");
  g_autoptr (JylText) topic_text = topic != NULL ? jyl_text_new (topic, NULL, NULL) : NULL;

  return JYL_RECORD (jyl_programme_new (&p, NULL, "fturk", topic_text));
}

static inline JylRecord *
small_convention (const char *id, const char *topic)
{
  g_auto (JylRecordParts) p = parts (id, NULL, id, NULL, NULL, "forum:4");
  g_autoptr (JylText) topic_text = topic != NULL ? jyl_text_new (topic, NULL, NULL) : NULL;

  return JYL_RECORD (jyl_convention_new (&p, 1, topic_text, NULL, NULL, NULL, NULL, NULL));
}

static inline JylRecord *
small_award (const char *id, const char *subkind, const char *parent)
{
  g_auto (JylRecordParts) p = parts (id, subkind, id, NULL, NULL, "forum:5");

  return JYL_RECORD (jyl_award_new (&p, NULL, NULL, parent, NULL));
}

/* @about: ids with a space between them; "" for none. */
static inline JylRecord *
small_discrepancy (const char *id, const char *subkind, const char *about)
{
  g_auto (JylRecordParts) p = parts (id, subkind, id, NULL, NULL, "forum:2 council:11");

  p.about = *about != '\0' ? g_strsplit (about, " ", -1) : NULL;
  return JYL_RECORD (jyl_discrepancy_new (&p, NULL));
}

static inline void
add_record (GPtrArray **lists, JylRecord *record)
{
  JylKind kind = jyl_record_get_kind (record);

  if (lists[kind] == NULL)
    lists[kind] = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (lists[kind], record);
}

/* Takes over the lists. */
static inline JylDataset *
make_dataset (GPtrArray **lists)
{
  g_autoptr (JylText) title = jyl_text_new ("Labour", "Труд", "Еңбек");
  GDestroyNotify free_text = (GDestroyNotify) jyl_text_unref;
  g_autoptr (GHashTable) documents = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_text);
  GHashTable *subkinds[JYL_N_KINDS] = { [JYL_KIND_DOCUMENT] = documents };
  JylPeriod updated = period ("2026-11-21");
  JylDataset *dataset;

  g_hash_table_insert (documents, g_strdup ("press-release"),
                       jyl_text_new ("Press release", "Пресс-релиз", "Баспасөз хабарламасы"));
  dataset = jyl_dataset_new ("labour", title, NULL, "CC0-1.0", &updated, "abc", lists, subkinds);

  for (guint kind = 0; kind < JYL_N_KINDS; kind++)
    g_clear_pointer (&lists[kind], g_ptr_array_unref);

  return dataset;
}

static inline JylDataset *
small_dataset (void)
{
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_auto (JylRecordParts) astana = parts ("astana", "city", "Astana|Астана|Астана", NULL, NULL, "council:1");

  add_record (lists,
              small_document ("council", "press-release", "General Council|Генсовет|Бас кеңес", "2024-12-25", "fturk"));
  add_record (lists, small_document ("web", "web-page", "A page", NULL, NULL));
  add_record (lists, small_document ("forum", "press-release", "Forum|Форум|Форум", "2021-10-08?", "fturk"));

  add_record (lists, small_person ("dauletalin", "Satybaldy Dauletalin", "Сатыбалды Дәулеталин", "fturk"));
  add_record (lists, small_person ("kosyak", "Alexey Kosyak", "Алексей Косяк", "nowhere"));
  add_record (lists, small_person ("amirgaliyev", "Altynbek Amirgaliyev", NULL, "qyzmet"));

  add_record (lists, small_organization ("qyzmet", "trade-union", "“Qyzmet”|«Қызмет»|«Қызмет»", "fturk", NULL));
  add_record (lists, small_organization ("fturk", "federation",
                                         "Federation of Trade Unions (FTURK)|Федерация профсоюзов (ФПРК)|"
                                         "Кәсіподақтар федерациясы (ҚРКФ)",
                                         NULL, "astana"));
  add_record (lists, JYL_RECORD (jyl_place_new (&astana, NULL)));

  add_record (lists, small_event ("forum-2021", "forum", "Forum of primary unions|Форум первичек|Форум", "2021-10-08",
                                  "forum:1"));
  add_record (lists, small_event ("undated", "meeting", "Meeting without a date|Встреча|Кездесу", NULL, "council:2"));
  add_record (lists, small_event ("council-2024", "meeting", "General Council meets|Заседание|Отырыс", "2024-12-25",
                                  "council:2"));
  add_record (lists, small_event ("strike-2021", "strike", "Strike|Забастовка|Ереуіл", "2021-05", ""));

  add_record (lists, small_indicator ("minimum-wage", "Minimum wage|МЗП|ЕТЖ", "Wages"));

  return make_dataset (lists);
}
