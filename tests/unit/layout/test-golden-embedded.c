/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Every chart of the embedded dataset in each language, laid out for a slide as text; and a few drawn, as somebody
 * has looked at them. New figures change it: JYL_UPDATE_GOLDEN=1. */

#include "embedded-fixture.h"
#include "golden-fixture.h"

#define SLIDE_WIDTH 1280
#define SLIDE_HEIGHT 720

/* Pictures are half as large, so that they can be kept. */
#define WIDTH 640
#define HEIGHT 360

static const struct {
  const char *id;
  JylLanguage language;
  JylStyle    style;
} pictures[] = {
  { "minimum-wage", JYL_LANGUAGE_KK, JYL_STYLE_LIGHT },
  { "accidents", JYL_LANGUAGE_RU, JYL_STYLE_DARK },
  { "labour-disputes", JYL_LANGUAGE_EN, JYL_STYLE_PRINT },
};

static char *
get_name (const char *id, JylLanguage language)
{
  return g_strdup_printf ("embedded" G_DIR_SEPARATOR_S "%s-%s", id, jyl_language_to_string (language));
}

static char *
get_picture_name (guint i)
{
  g_autofree char *name = get_name (pictures[i].id, pictures[i].language);

  return g_strconcat (name, "-", jyl_style_to_string (pictures[i].style), NULL);
}

/* A style is colours: it moves nothing. */
static void
check_language (JylDataset *dataset, const char *id, JylLanguage language)
{
  g_autofree char *name = get_name (id, language);
  g_autofree char *text = NULL;
  g_autoptr (JylChart) chart = sample_chart_new (dataset, id, language);

  for (guint style = 0; style < JYL_N_STYLES; style++)
    {
      g_autoptr (JylLayout) slide =
        jyl_layout_new (chart, &(JylCanvas) { SLIDE_WIDTH, SLIDE_HEIGHT, (JylStyle) style });
      g_autofree char *styled = jyl_layout_to_string (slide);

      if (text == NULL)
        text = g_strdup (styled);
      g_assert_cmpstr (styled, ==, text);
    }

  compare_text (name, text);
}

static void
test_picture (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *name = get_picture_name (i);
  g_autoptr (JylDataset) dataset = embedded_dataset_new ();
  g_autoptr (JylChart) chart = sample_chart_new (dataset, pictures[i].id, pictures[i].language);
  g_autoptr (JylLayout) layout = jyl_layout_new (chart, &(JylCanvas) { WIDTH, HEIGHT, pictures[i].style });

  compare_picture (name, layout);
}

static void
test_chart (gconstpointer data)
{
  g_autoptr (JylDataset) dataset = embedded_dataset_new ();

  for (guint language = 0; language < JYL_N_LANGUAGES; language++)
    check_language (dataset, data, (JylLanguage) language);
}

/* Nothing is kept of what isn't drawn any more. */
static void
test_nothing_else (gconstpointer data)
{
  const GPtrArray *ids = data;
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "data", "golden", "embedded", NULL);
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  const char *file;

  g_assert_no_error (error);
  for (guint i = 0; i < ids->len; i++)
    for (guint language = 0; language < JYL_N_LANGUAGES; language++)
      {
        g_autofree char *name = get_name (ids->pdata[i], (JylLanguage) language);

        g_hash_table_add (known, g_strconcat (strchr (name, G_DIR_SEPARATOR) + 1, ".layout", NULL));
      }
  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autofree char *name = get_picture_name (i);

      g_hash_table_add (known, g_strconcat (strchr (name, G_DIR_SEPARATOR) + 1, ".png", NULL));
    }

  while ((file = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, file, NULL);

      if (g_hash_table_contains (known, file))
        continue;
      if (is_updating ())
        g_assert_cmpint (g_unlink (path), ==, 0);
      else
        g_error ("%s is of no chart: JYL_UPDATE_GOLDEN=1 removes it", path);
    }
}

int
main (int argc, char **argv)
{
  g_autoptr (JylDataset) dataset = NULL;
  g_autoptr (GPtrArray) ids = NULL;

  g_test_init (&argc, &argv, NULL);
  /* What differs is written of all that do. */
  g_test_set_nonfatal_assertions ();
  set_face ();
  dataset = embedded_dataset_new ();
  ids = embedded_list_charts (dataset);

  for (guint i = 0; i < ids->len; i++)
    {
      g_autofree char *path = g_strconcat ("/golden-embedded/", ids->pdata[i], NULL);

      g_test_add_data_func (path, ids->pdata[i], test_chart);
    }
  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autofree char *name = get_picture_name (i);
      g_autofree char *path = g_strconcat ("/golden-embedded/picture/", strchr (name, G_DIR_SEPARATOR) + 1, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_picture);
    }
  g_test_add_data_func ("/golden-embedded/nothing-else", ids, test_nothing_else);

  return g_test_run ();
}
