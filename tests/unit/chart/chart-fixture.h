/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-chart.h"
#include "jyl-record-parts.h"

/* A small dataset with what charts have to cope with: steps with a gap and an open end, points beside
 * them, rows of bars by several counters, parts of years, derived and inferred numbers, an indicator
 * that is a lone number, and one that counts nothing. */

typedef struct {
  const char  *period;
  double       value;
  JylQualifier qualifier;
  JylStatus    status;
  const char  *formula;   /* nullable */
  const char  *citations; /* "document#paragraph document …" */
  const char  *inferred;  /* nullable: the basis; marks the first citation */
} FixtureRow;

static inline JylPeriod
fixture_period (const char *edtf)
{
  g_autoptr (GError) error = NULL;
  JylPeriod period;

  jyl_period_parse (edtf, &period, &error);
  g_assert_no_error (error);
  return period;
}

static inline GPtrArray *
fixture_citations (const char *text, const char *inferred)
{
  GPtrArray *citations = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_citation_unref);
  g_auto (GStrv) places = g_strsplit (text, " ", -1);
  g_autoptr (JylText) basis = inferred != NULL ? jyl_text_new (inferred, NULL, NULL) : NULL;

  for (guint i = 0; places[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (places[i], "#", 2);
      guint paragraph = parts[1] != NULL ? (guint) g_ascii_strtoull (parts[1], NULL, 10) : 0;
      gboolean marked = inferred != NULL && i == 0;

      g_ptr_array_add (citations, jyl_citation_new (parts[0], paragraph, marked, marked ? basis : NULL, NULL));
    }

  return citations;
}

static inline JylSeries *
fixture_series (const char *id, const char *title, const char *title_ru, const char *scope, const char *counted_by,
                const JylMark *mark, const FixtureRow *rows, guint n_rows)
{
  g_autoptr (JylText) titled = jyl_text_new (title, title_ru, NULL);
  g_autoptr (JylText) scoped = scope != NULL ? jyl_text_new (scope, NULL, NULL) : NULL;
  g_autoptr (GPtrArray) observations = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_rows; i++)
    {
      JylPeriod period = fixture_period (rows[i].period);
      g_autoptr (GPtrArray) citations = fixture_citations (rows[i].citations, rows[i].inferred);
      g_autoptr (JylText) note = jyl_text_new ("Said \"so\",\ntwice", NULL, NULL);

      g_ptr_array_add (observations,
                       jyl_observation_new (&period, rows[i].value, rows[i].qualifier, rows[i].status, rows[i].formula,
                                            citations, i == 0 ? note : NULL));
    }

  return jyl_series_new (id, titled, scoped, counted_by, NULL, mark, observations);
}

static inline JylRecordParts
fixture_parts (const char *id, const char *title, const char *title_ru)
{
  return (JylRecordParts) { .id = g_strdup (id), .title = jyl_text_new (title, title_ru, NULL) };
}

/* @issuer: an id; with @ before it the name of a publisher. */
static inline void
fixture_document (GPtrArray *documents, const char *id, const char *title, const char *date, const char *issuer,
                  guint n_paragraphs)
{
  g_auto (JylRecordParts) parts = fixture_parts (id, title, NULL);
  gboolean published = issuer != NULL && *issuer == '@';
  JylPeriod period = { 0 };

  if (date != NULL)
    period = fixture_period (date);
  g_ptr_array_add (documents, jyl_document_new (&parts, date != NULL ? &period : NULL, published ? NULL : issuer,
                                                published ? issuer + 1 : NULL, NULL, n_paragraphs, NULL));
}

static inline void
fixture_organization (GPtrArray *organizations, const char *id, const char *name, const char *name_ru,
                      const char *parent)
{
  g_auto (JylRecordParts) parts = fixture_parts (id, name, name_ru);

  g_ptr_array_add (organizations, jyl_organization_new (&parts, parent, NULL));
}

static inline void
fixture_indicator (GPtrArray *indicators, const char *id, const char *title, const char *title_ru, const char *unit,
                   const char *symbol, JylMark mark, JylArrange arrange, const char *subtitle, const char *range,
                   GPtrArray *series)
{
  g_auto (JylRecordParts) parts = fixture_parts (id, title, title_ru);
  g_autoptr (JylText) unit_text = jyl_text_new (unit, NULL, NULL);
  g_autoptr (JylText) subtitle_text = subtitle != NULL ? jyl_text_new (subtitle, NULL, NULL) : NULL;
  JylPeriod period = { 0 };
  JylIndicatorFields fields = {
    .unit = unit_text,
    .symbol = symbol,
    .mark = mark,
    .arrange = arrange,
    .chart_subtitle = subtitle_text,
    .series = series,
  };

  if (range != NULL)
    {
      period = fixture_period (range);
      fields.chart_range = &period;
    }
  g_ptr_array_add (indicators, jyl_indicator_new (&parts, &fields));
}

#define EXACT JYL_QUALIFIER_EXACT, JYL_STATUS_OFFICIAL, NULL
#define REPORTED JYL_QUALIFIER_EXACT, JYL_STATUS_REPORTED, NULL

static inline GPtrArray *
fixture_wage_series (void)
{
  static const FixtureRow law[] = {
    { "2018", 28284, EXACT, "ilostat", NULL },
    { "2019/2020", 42500, EXACT, "ilostat news-2019", NULL },
    { "2022", 60000, EXACT, "ilostat", NULL },
    { "2023-01-01/2023-12-31", 70000, EXACT, "ilostat", NULL },
    { "2024-01-01/..", 85000, EXACT, "bureau-table", NULL },
  };
  static const FixtureRow told[] = {
    { "2021-10-08", 42500, REPORTED, "forum#30", NULL },
    { "2022-01-01?", 60000, JYL_QUALIFIER_MORE_THAN, JYL_STATUS_REPORTED, NULL, "forum#30", "The text implies it" },
    { "2024-12-25", 85000, REPORTED, "council#11", NULL },
  };
  static const JylMark point = JYL_MARK_POINT;
  GPtrArray *series = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (series, fixture_series ("wage-law", "Set by law", "По закону", "in force", NULL, NULL, law,
                                           G_N_ELEMENTS (law)));
  g_ptr_array_add (series, fixture_series ("wage-told", "As told by FTURK", NULL, NULL, "fturk", &point, told,
                                           G_N_ELEMENTS (told)));
  return series;
}

static inline GPtrArray *
fixture_dispute_series (void)
{
  static const FixtureRow old[] = {
    { "1990", 100, EXACT, "ilostat", NULL },
    { "1991", 120, EXACT, "ilostat", NULL },
  };
  static const FixtureRow ministry[] = {
    { "2011", 16, EXACT, "news-2015", NULL },
    { "2012", 21, EXACT, "news-2015", NULL },
    { "2013", 28, EXACT, "news-2015", NULL },
    { "2015-01/2015-10", 7, EXACT, "news-2015", NULL },
  };
  static const FixtureRow fturk[] = {
    { "2021-01-01/2021-10-08", 68, REPORTED, "forum#21", NULL },
    { "2022", 85, REPORTED, "press-2023", NULL },
    { "2023", 84.51, JYL_QUALIFIER_EXACT, JYL_STATUS_DERIVED, "round(60 / (1 - 0.29))", "council#16 council#15", NULL },
    { "2024", 60, JYL_QUALIFIER_AT_LEAST, JYL_STATUS_REPORTED, NULL, "council#16", NULL },
  };
  GPtrArray *series = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (series, fixture_series ("disputes-old", "Old count", NULL, NULL, "bns", NULL, old,
                                           G_N_ELEMENTS (old)));
  g_ptr_array_add (series, fixture_series ("disputes-ministry", "Ministry", "Министерство", "registered conflicts",
                                           NULL, NULL, ministry, G_N_ELEMENTS (ministry)));
  g_ptr_array_add (series, fixture_series ("disputes-fturk", "FTURK", "ФПРК", "recorded in the country", "fturk", NULL,
                                           fturk, G_N_ELEMENTS (fturk)));
  return series;
}

static inline JylDataset *
fixture_dataset (void)
{
  static const FixtureRow lone[] = { { "2024", 1.8, EXACT, "council#12", NULL } };
  static const JylMark none = JYL_MARK_NONE;
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_autoptr (GPtrArray) documents = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) organizations = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) indicators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) wage = fixture_wage_series ();
  g_autoptr (GPtrArray) disputes = fixture_dispute_series ();
  g_autoptr (GPtrArray) number = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (JylText) title = jyl_text_new ("A small record", NULL, NULL);
  JylPeriod updated = fixture_period ("2025-06-30");

  fixture_organization (organizations, "fturk", "Federation of Trade Unions of the Republic of Kazakhstan (FTURK)",
                        "Федерация профсоюзов Республики Казахстан (ФПРК)", NULL);
  fixture_organization (organizations, "fturk-press", "Press service of FTURK", "Пресс-служба ФПРК", "fturk");
  fixture_organization (organizations, "bns", "Bureau of National Statistics (BNS)", NULL, "agency");
  fixture_organization (organizations, "agency", "Agency for Reforms", NULL, NULL);
  fixture_organization (organizations, "ilo", "International Labour Organization (ILO)", NULL, NULL);

  fixture_document (documents, "forum", "Forum", "2021-10-08", "fturk", 81);
  fixture_document (documents, "council", "Council", "2024-12-25", "fturk-press", 60);
  fixture_document (documents, "press-2023", "Press release", "2023-01-20", "fturk", 0);
  fixture_document (documents, "ilostat", "ILOSTAT: minimum wage", NULL, "ilo", 0);
  fixture_document (documents, "bureau-table", "Wages", NULL, "bns", 0);
  fixture_document (documents, "news-2019", "News.kz: the minimum wage rises", "2019-01-02", NULL, 0);
  fixture_document (documents, "news-2015", "Conflicts, 2011–2015", NULL, "@Atameken", 0);

  g_ptr_array_add (number, fixture_series ("lone-number", "Workers", NULL, NULL, NULL, &none, lone, 1));
  fixture_indicator (indicators, "wage", "Minimum wage", "Минимальная зарплата", "tenge a month", "₸", JYL_MARK_STEP,
                     JYL_ARRANGE_TOGETHER, NULL, NULL, wage);
  fixture_indicator (indicators, "disputes", "Labour disputes", "Трудовые споры", "disputes", NULL, JYL_MARK_BAR,
                     JYL_ARRANGE_PANELS, "Recorded, by who counts", "2011/..", disputes);
  fixture_indicator (indicators, "lone", "Workers", NULL, "million", NULL, JYL_MARK_NONE, JYL_ARRANGE_TOGETHER, NULL,
                     NULL, number);
  fixture_indicator (indicators, "nothing", "Nothing", NULL, "", NULL, JYL_MARK_BAR, JYL_ARRANGE_PANELS, NULL, NULL,
                     NULL);

  lists[JYL_KIND_DOCUMENT] = documents;
  lists[JYL_KIND_ORGANIZATION] = organizations;
  lists[JYL_KIND_INDICATOR] = indicators;
  return jyl_dataset_new ("fixture", title, NULL, "CC0-1.0", &updated, "abc", lists, NULL);
}

/* A chart of the fixture; @range is an EDTF interval or NULL. */
static inline JylChart *
fixture_chart (const char *indicator, const char *range, JylLanguage language)
{
  g_autoptr (JylDataset) dataset = fixture_dataset ();
  g_autoptr (JylView) plain = jyl_view_new (indicator);
  g_autoptr (JylView) view = jyl_view_with_language (plain, language);
  g_autoptr (GError) error = NULL;
  JylChart *chart;

  if (range != NULL)
    {
      JylPeriod period = fixture_period (range);
      JylView *ranged = jyl_view_with_range (view, jyl_period_get_first_day (&period),
                                             jyl_period_get_last_day (&period));

      jyl_view_unref (view);
      view = ranged;
    }

  chart = jyl_chart_new (dataset, view, &error);
  g_assert_no_error (error);
  return chart;
}
