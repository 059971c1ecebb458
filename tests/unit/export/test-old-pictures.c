/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Pictures that the first edition of the program wrote. They are out in the world: each opens for good as the
 * chart that it was. */

#include "jyl-chart.h"
#include "jyl-embedded-view.h"
#include "jyl-flags.h"
#include "jyl-reader.h"

/* What a person sees again. */
typedef struct {
  const char  *name;
  const char  *indicators; /* with blanks between them */
  JylTransform transform;
  JylLanguage  language;
  guint        n_parts;
  guint        n_series;
  guint        n_panels;
  guint        n_flags;
  int          first_year;
  JylMark      mark; /* of the first series */
} Picture;

static const Picture pictures[] = {
  { "plain.png", "minimum-wage", JYL_TRANSFORM_NOMINAL, JYL_LANGUAGE_EN, 1, 2, 1, 0, 1995, JYL_MARK_STEP },
  { "range-ru-dark.png", "minimum-wage", JYL_TRANSFORM_NOMINAL, JYL_LANGUAGE_RU, 1, 1, 1, 0, 2010, JYL_MARK_STEP },
  { "series-kk-print.svg", "accidents", JYL_TRANSFORM_NOMINAL, JYL_LANGUAGE_KK, 1, 2, 2, 0, 2013, JYL_MARK_BAR },
  { "real.pdf", "minimum-wage", JYL_TRANSFORM_REAL, JYL_LANGUAGE_EN, 1, 2, 1, 0, 1995, JYL_MARK_STEP },
  { "share-ru.svg", "minimum-wage", JYL_TRANSFORM_SHARE, JYL_LANGUAGE_RU, 1, 3, 1, 0, 1995, JYL_MARK_LINE },
  { "index-log-line.png", "average-wage", JYL_TRANSFORM_INDEX, JYL_LANGUAGE_EN, 1, 1, 1, 0, 1995, JYL_MARK_LINE },
  { "change-panels.svg", "labour-disputes", JYL_TRANSFORM_CHANGE, JYL_LANGUAGE_EN, 1, 3, 3, 0, 2012, JYL_MARK_BAR },
  { "flags-kk.png", "minimum-wage", JYL_TRANSFORM_NOMINAL, JYL_LANGUAGE_KK, 1, 2, 1, 9, 1995, JYL_MARK_STEP },
  { "flags-chosen.svg", "minimum-wage", JYL_TRANSFORM_NOMINAL, JYL_LANGUAGE_EN, 1, 2, 1, 1, 1995, JYL_MARK_STEP },
  { "compared.svg", "minimum-wage average-wage", JYL_TRANSFORM_NOMINAL, JYL_LANGUAGE_EN, 2, 4, 2, 0, 1995,
    JYL_MARK_STEP },
  { "compared-parts-ru.pdf", "minimum-wage average-wage accidents inflation", JYL_TRANSFORM_CHANGE_PERCENT,
    JYL_LANGUAGE_RU, 4, 7, 5, 0, 1994, JYL_MARK_BAR },
  { "point-open.pdf", "inflation", JYL_TRANSFORM_NOMINAL, JYL_LANGUAGE_EN, 1, 2, 2, 0, 2015, JYL_MARK_POINT },
};

static JylDataset *
read_embedded (void)
{
  g_autoptr (GFile) file = jyl_reader_get_embedded ();
  g_autoptr (GError) error = NULL;
  g_autoptr (JylReading) reading = jyl_reader_read_file (file, NULL, &error);

  g_assert_no_error (error);
  return g_object_ref (jyl_reading_get_dataset (reading));
}

/* (transfer full): the ids of what is drawn. */
static char *
tell_indicators (JylChart *chart)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < jyl_chart_get_n_parts (chart); i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "",
                            jyl_record_get_id (jyl_chart_get_indicator (jyl_chart_get_child (chart, i))));

  return g_string_free (g_steal_pointer (&ids), FALSE);
}

static void
test_picture (gconstpointer data)
{
  const Picture *picture = data;
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "pictures", picture->name, NULL);
  g_autofree char *contents = NULL;
  g_autofree char *told = NULL;
  g_autofree char *indicators = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (JylView) view = NULL;
  g_autoptr (JylDataset) dataset = read_embedded ();
  g_autoptr (JylChart) chart = NULL;
  int first_day, year;
  gsize length;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (g_steal_pointer (&contents), length);
  view = jyl_embedded_view_read (bytes, NULL, &told, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (told, "labour-kz sha256:"));

  chart = jyl_chart_new (dataset, view, &error);
  g_assert_no_error (error);
  jyl_chart_get_days (chart, &first_day, NULL);
  jyl_day_to_ymd (first_day, &year, NULL, NULL);

  indicators = tell_indicators (chart);
  g_assert_cmpstr (indicators, ==, picture->indicators);
  g_assert_cmpint (jyl_chart_get_transform (chart), ==, picture->transform);
  g_assert_cmpint (jyl_view_get_language (view), ==, picture->language);
  g_assert_cmpuint (jyl_chart_get_n_parts (chart), ==, picture->n_parts);
  g_assert_cmpuint (jyl_chart_get_n_series (chart), ==, picture->n_series);
  g_assert_cmpuint (jyl_chart_get_n_panels (chart), ==, picture->n_panels);
  g_assert_cmpuint (jyl_chart_get_n_flags (chart), ==, picture->n_flags);
  g_assert_cmpint (year, ==, picture->first_year);
  g_assert_cmpint (jyl_chart_get_series (chart, 0)->mark, ==, picture->mark);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autofree char *path = g_strconcat ("/export/old-pictures/", pictures[i].name, NULL);

      g_test_add_data_func (path, &pictures[i], test_picture);
    }

  return g_test_run ();
}
