/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <string.h>

#include "chart-fixture.h"
#include "jyl-press-kit.h"

typedef struct {
  char       *place;
  GFile      *folder;
  JylDataset *dataset;
  GPtrArray  *views;
  guint       n_told;
  goffset     last;
  goffset     total;
  GCancellable *cancellable;
  guint       cancel_at;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->place = g_dir_make_tmp ("jylnama-press-XXXXXX", NULL);
  fixture->folder = g_file_new_build_filename (fixture->place, "kit", NULL);
  fixture->dataset = fixture_dataset ();
  fixture->views = g_ptr_array_new_with_free_func ((GDestroyNotify) jyl_view_unref);
  g_ptr_array_add (fixture->views, jyl_view_new ("wage"));
  g_ptr_array_add (fixture->views, jyl_view_new ("disputes"));
  fixture->cancellable = g_cancellable_new ();
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static char *
list (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  if (dir == NULL)
    return g_strdup ("none");
  while ((name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  return g_strjoinv (" ", (char **) names->pdata);
}

static void
empty (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        empty (child);
      g_assert_cmpint (g_remove (child), ==, 0);
    }
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  empty (fixture->place);
  g_assert_cmpint (g_rmdir (fixture->place), ==, 0);
  g_clear_pointer (&fixture->place, g_free);
  g_clear_object (&fixture->folder);
  g_clear_object (&fixture->cancellable);
  g_clear_pointer (&fixture->views, g_ptr_array_unref);
  g_assert_finalize_object (g_steal_pointer (&fixture->dataset));
}

static void
progress_cb (goffset current, goffset total, gpointer data)
{
  Fixture *fixture = data;

  g_assert_cmpint (current, >, fixture->last);
  fixture->last = current;
  fixture->total = total;
  if (++fixture->n_told == fixture->cancel_at)
    g_cancellable_cancel (fixture->cancellable);
}

static void
assert_listed (Fixture *fixture, const char *names)
{
  g_autofree char *listed = list (g_file_peek_path (fixture->folder));
  g_autofree char *beside = list (fixture->place);

  g_assert_cmpstr (listed, ==, names);
  g_assert_cmpstr (beside, ==, strcmp (names, "none") == 0 ? "" : "kit");
}

static void
test_write (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;

  g_assert_true (
      jyl_press_kit_write (&(JylPressKit) { fixture->dataset, fixture->views,
                                           1u << JYL_LANGUAGE_EN | 1u << JYL_LANGUAGE_RU, NULL, fixture->folder },
                           NULL, progress_cb, fixture, &error));
  g_assert_no_error (error);
  assert_listed (fixture, "disputes-en.csv disputes-en.pdf disputes-en.png disputes-en.svg disputes-en.txt "
                          "disputes-ru.csv disputes-ru.pdf disputes-ru.png disputes-ru.svg disputes-ru.txt "
                          "wage-en.csv wage-en.pdf wage-en.png wage-en.svg wage-en.txt "
                          "wage-ru.csv wage-ru.pdf wage-ru.png wage-ru.svg wage-ru.txt");
  g_assert_cmpuint (fixture->n_told, ==, 20);
  g_assert_cmpint (fixture->last, ==, 20);
  g_assert_cmpint (fixture->total, ==, 20);

  path = g_build_filename (fixture->place, "kit", "wage-en.txt", NULL);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_true (g_str_has_prefix (text, "Minimum wage\n\nTenge a month, 2018–2025\n\nCaption\n\nMinimum wage. Tenge"));
  g_assert_nonnull (strstr (text, " Sources: ILO; "));
  g_assert_nonnull (strstr (text, " CC0-1.0.\n\nAlternative text\n\nMinimum wage. "));
  g_assert_null (strstr (text, ".."));
}

/* What is there is not touched; an empty folder is as good as none. */
static void
test_exists (Fixture *fixture, gconstpointer data)
{
  g_autofree char *name = g_build_filename (fixture->place, "kit", "mine.txt", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir (g_file_peek_path (fixture->folder), 0777), ==, 0);
  g_assert_true (g_file_set_contents (name, "x", 1, NULL));
  g_assert_false (
      jyl_press_kit_write (&(JylPressKit) { fixture->dataset, fixture->views, JYL_ALL_LANGUAGES, NULL,
                                            fixture->folder },
                           NULL, progress_cb, fixture, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_assert_cmpuint (fixture->n_told, ==, 0);
  assert_listed (fixture, "mine.txt");

  g_clear_error (&error);
  g_assert_cmpint (g_remove (name), ==, 0);
  g_ptr_array_set_size (fixture->views, 1);
  g_assert_true (jyl_press_kit_write (
      &(JylPressKit) { fixture->dataset, fixture->views, 1u << JYL_LANGUAGE_KK, NULL, fixture->folder }, NULL, NULL,
      NULL, &error));
  g_assert_no_error (error);
  assert_listed (fixture, "wage-kk.csv wage-kk.pdf wage-kk.png wage-kk.svg wage-kk.txt");
}

static void
test_no_parent (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_new_build_filename (fixture->place, "no", "such", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (jyl_press_kit_write (
      &(JylPressKit) { fixture->dataset, fixture->views, JYL_ALL_LANGUAGES, NULL, folder }, NULL, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

/* Half a kit is no kit: an unknown chart, or a change of mind, leaves nothing. */
static void
test_nothing_left (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->cancel_at = 7;
  g_assert_false (
      jyl_press_kit_write (&(JylPressKit) { fixture->dataset, fixture->views, JYL_ALL_LANGUAGES, NULL,
                                            fixture->folder },
                           fixture->cancellable, progress_cb, fixture, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (fixture->n_told, ==, 7);
  assert_listed (fixture, "none");

  g_clear_error (&error);
  g_ptr_array_add (fixture->views, jyl_view_new ("nowhere"));
  g_assert_false (jyl_press_kit_write (&(JylPressKit) { fixture->dataset, fixture->views, 1, NULL, fixture->folder },
                                       NULL, NULL, NULL, &error));
  g_assert_error (error, JYL_CHART_ERROR, JYL_CHART_ERROR_NO_INDICATOR);
  assert_listed (fixture, "none");
}

static void
done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static void
test_async (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GAsyncResult) cancelled = NULL;
  g_autoptr (GError) error = NULL;

  g_ptr_array_set_size (fixture->views, 1);
  jyl_press_kit_write_async (
      &(JylPressKit) { fixture->dataset, fixture->views, 1u << JYL_LANGUAGE_KK, NULL, fixture->folder },
      fixture->cancellable, progress_cb, fixture, done_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (jyl_press_kit_write_finish (result, &error));
  g_assert_no_error (error);
  g_assert_cmpint (fixture->last, ==, 5);
  assert_listed (fixture, "wage-kk.csv wage-kk.pdf wage-kk.png wage-kk.svg wage-kk.txt");

  empty (fixture->place);
  g_cancellable_cancel (fixture->cancellable);
  jyl_press_kit_write_async (
      &(JylPressKit) { fixture->dataset, fixture->views, JYL_ALL_LANGUAGES, NULL, fixture->folder },
      fixture->cancellable, progress_cb, fixture, done_cb, &cancelled);
  while (cancelled == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (jyl_press_kit_write_finish (cancelled, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  assert_listed (fixture, "none");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add ("/press-kit/" path, Fixture, NULL, set_up, func, tear_down)
  ADD ("write", test_write);
  ADD ("exists", test_exists);
  ADD ("no-parent", test_no_parent);
  ADD ("nothing-left", test_nothing_left);
  ADD ("async", test_async);
#undef ADD

  return g_test_run ();
}
