/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jyl-layout-private.h"
#include "jyl-record-parts.h"

/* Charts made up for tests of layouts: series of numbers from a day on, each number for so many days. */
typedef struct {
  const char      *title;
  JylMark          mark;
  int              first_year;
  int              months;   /* length of each period: 12, 3, 1; 0: a day */
  const double    *values;   /* NAN: a missing period */
  guint            n_values;
  const JylStatus *statuses; /* nullable: all official */
} MadeSeries;

static inline JylPeriod
made_period (const MadeSeries *series, guint index)
{
  JylPeriod period = { 0 };

  if (series->months == 0)
    {
      int year, month, day;

      jyl_day_to_ymd (jyl_day_from_ymd (series->first_year, 1, 1) + (int) index, &year, &month, &day);
      period.start = (JylDate) { .year = (gint16) year, .month = (guint8) month, .day = (guint8) day };
    }
  else
    {
      int month = (int) index * series->months;

      period.start.year = (gint16) (series->first_year + month / 12);
      period.start.month = (guint8) (series->months == 12 ? 0 : month % 12 + 1);
    }
  period.end = period.start;
  if (series->months == 3)
    {
      period.end.month = (guint8) (period.start.month + 2);
      period.interval = TRUE;
    }

  return period;
}

static inline JylSeries *
made_series_new (const MadeSeries *made, guint index)
{
  g_autofree char *id = g_strdup_printf ("series-%u", index);
  g_autoptr (JylText) title = jyl_text_new (made->title, NULL, NULL);
  g_autoptr (GPtrArray) observations = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < made->n_values; i++)
    {
      JylPeriod period = made_period (made, i);

      if (jyl_number_is_usable (made->values[i]))
        g_ptr_array_add (observations,
                         jyl_observation_new (&period, made->values[i], JYL_QUALIFIER_EXACT,
                                              made->statuses != NULL ? made->statuses[i] : JYL_STATUS_OFFICIAL, NULL, NULL, NULL));
    }

  return jyl_series_new (id, title, NULL, NULL, NULL, &made->mark, observations);
}

static inline JylChart *
made_chart_new (const MadeSeries *made, guint n_made, JylArrange arrange, JylStyle style)
{
  GPtrArray *lists[JYL_N_KINDS] = { NULL };
  g_autoptr (GPtrArray) indicators = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) series = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (JylText) title = jyl_text_new ("A made-up chart", NULL, NULL);
  g_autoptr (JylText) unit = jyl_text_new ("units", NULL, NULL);
  g_auto (JylRecordParts) parts = { .id = g_strdup ("made"), .title = jyl_text_ref (title) };
  g_autoptr (JylDataset) dataset = NULL;
  g_autoptr (JylView) plain = jyl_view_new ("made");
  g_autoptr (JylView) view = jyl_view_with_style (plain, style);
  g_autoptr (GError) error = NULL;
  JylIndicatorFields fields = { .unit = unit, .mark = made[0].mark, .arrange = arrange, .series = series };
  JylChart *chart;

  for (guint i = 0; i < n_made; i++)
    g_ptr_array_add (series, made_series_new (&made[i], i));
  g_ptr_array_add (indicators, jyl_indicator_new (&parts, &fields));
  lists[JYL_KIND_INDICATOR] = indicators;
  dataset = jyl_dataset_new ("made", title, NULL, "CC0-1.0", NULL, "made", lists, NULL);

  chart = jyl_chart_new (dataset, view, &error);
  g_assert_no_error (error);
  return chart;
}

/* A layout of a made-up chart. */
static inline JylLayout *
made_layout_new (const MadeSeries *made, guint n_made, JylArrange arrange, double width, double height)
{
  g_autoptr (JylChart) chart = made_chart_new (made, n_made, arrange, JYL_STYLE_LIGHT);

  return jyl_layout_new (chart, width, height);
}

/* The texts of a kind with | between them. */
static inline char *
box_texts (JylLayout *layout, JylBoxKind kind)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const JylBox *box = &g_array_index (layout->boxes, JylBox, i);

      if (box->kind == kind)
        g_string_append_printf (string, "%s%s", string->len > 0 ? " | " : "", pango_layout_get_text (box->text));
    }

  return g_string_free (string, FALSE);
}

#define assert_box_texts(layout, kind, expected) \
  G_STMT_START \
  { \
    g_autofree char *texts_ = box_texts ((layout), (kind)); \
    g_assert_cmpstr (texts_, ==, (expected)); \
  } \
  G_STMT_END

/* That no two texts share a place, and that none leaves the picture. */
static inline void
assert_texts_stand_apart (JylLayout *layout)
{
  g_assert_cmpuint (layout->boxes->len, >, 0);
  for (guint i = 0; i < layout->boxes->len; i++)
    {
      const JylBox *box = &g_array_index (layout->boxes, JylBox, i);

      if (box->area.x < -0.01 || box->area.y < -0.01 || box->area.x + box->area.width > layout->width + 0.01 ||
          box->area.y + box->area.height > layout->height + 0.01)
        g_error ("“%s” leaves the picture of %g × %g", pango_layout_get_text (box->text), layout->width, layout->height);

      for (guint j = i + 1; j < layout->boxes->len; j++)
        {
          const JylBox *other = &g_array_index (layout->boxes, JylBox, j);

          if (jyl_areas_overlap (&box->area, &other->area, -0.6))
            g_error ("“%s” and “%s” overlap in the picture of %g × %g", pango_layout_get_text (box->text),
                     pango_layout_get_text (other->text), layout->width, layout->height);
        }
    }
}
