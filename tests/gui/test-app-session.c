/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "window-fixture.h"

typedef struct {
  JylSession *session;
  GFile *folder;
  GFile *file;
  guint n_opened;
  guint n_reloaded;
  guint n_refused;
  guint n_refused_reloads;
} Fixture;

static void
opened_cb (Fixture *fixture, gboolean is_reload)
{
  fixture->n_opened++;
  fixture->n_reloaded += is_reload ? 1 : 0;
}

static void
refused_cb (Fixture *fixture, gboolean is_reload)
{
  fixture->n_refused++;
  fixture->n_refused_reloads += is_reload ? 1 : 0;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->session = jyl_session_new ();
  fixture->folder = create_folder ();
  fixture->file = g_file_get_child (fixture->folder, "open.json");
  g_signal_connect_swapped (fixture->session, "opened", G_CALLBACK (opened_cb), fixture);
  g_signal_connect_swapped (fixture->session, "refused", G_CALLBACK (refused_cb), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  run_until_true (is_idle, fixture->session);
  g_assert_finalize_object (fixture->session);
  remove_folder (fixture->folder);
  g_object_unref (fixture->file);
  g_object_unref (fixture->folder);
}

static void
open_small (Fixture *fixture)
{
  copy_small_file (fixture->file);
  jyl_session_open (fixture->session, fixture->file);
  g_assert_nonnull (jyl_session_get_reading_file (fixture->session));
  run_until_true (is_idle, fixture->session);
}

static gboolean
was_reloaded (gpointer data)
{
  return ((Fixture *) data)->n_reloaded > 0;
}

static gboolean
was_refused_reload (gpointer data)
{
  return ((Fixture *) data)->n_refused_reloads > 0;
}

static void
test_open (Fixture *fixture, gconstpointer data)
{
  int first;
  int last;

  g_assert_null (jyl_session_get_dataset (fixture->session));
  open_small (fixture);

  g_assert_cmpuint (fixture->n_opened, ==, 1);
  g_assert_cmpuint (fixture->n_reloaded, ==, 0);
  g_assert_cmpstr (jyl_dataset_get_id (jyl_session_get_dataset (fixture->session)), ==, "small");
  g_assert_true (g_file_equal (jyl_session_get_file (fixture->session), fixture->file));
  g_assert_false (jyl_session_is_embedded (fixture->session));
  g_assert_cmpuint (g_list_model_get_n_items (jyl_session_get_problems (fixture->session)), ==, 0);

  /* The years of the events and numbers, whole. */
  jyl_range_get_bounds (jyl_session_get_range (fixture->session), &first, &last);
  g_assert_cmpint (first, ==, jyl_day_from_ymd (2019, 1, 1));
  g_assert_cmpint (last, ==, jyl_day_from_ymd (2023, 12, 31));
}

static void
test_embedded (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) embedded = jyl_reader_get_embedded ();

  jyl_session_open (fixture->session, embedded);
  run_until_true (is_idle, fixture->session);
  g_assert_cmpuint (fixture->n_opened, ==, 1);
  g_assert_true (jyl_session_is_embedded (fixture->session));

  /* What is built in can't have changed. */
  jyl_session_reload (fixture->session);
  g_assert_null (jyl_session_get_reading_file (fixture->session));
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) broken = g_file_get_child (fixture->folder, "broken.json");
  g_autoptr (GFile) missing = g_file_get_child (fixture->folder, "missing.json");
  JylDataset *before;

  open_small (fixture);
  before = jyl_session_get_dataset (fixture->session);

  write_file (broken, "{\"format\": \"jylnama-dataset/1\", \"id\": 5}");
  jyl_session_open (fixture->session, broken);
  run_until_true (is_idle, fixture->session);
  g_assert_cmpuint (fixture->n_refused, ==, 1);
  g_assert_true (jyl_session_get_dataset (fixture->session) == before);
  g_assert_true (g_file_equal (jyl_session_get_file (fixture->session), fixture->file));
  g_assert_true (g_file_equal (jyl_session_get_problem_file (fixture->session), broken));
  g_assert_cmpuint (g_list_model_get_n_items (jyl_session_get_problems (fixture->session)), >, 0);

  /* A file that isn't there is told in the same way. */
  jyl_session_open (fixture->session, missing);
  run_until_true (is_idle, fixture->session);
  g_assert_cmpuint (fixture->n_refused, ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (jyl_session_get_problems (fixture->session)), ==, 1);
  g_assert_true (jyl_session_get_dataset (fixture->session) == before);
}

static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  JylDataset *before;

  open_small (fixture);
  before = jyl_session_get_dataset (fixture->session);

  jyl_session_open (fixture->session, fixture->file);
  jyl_session_cancel (fixture->session);
  run_until_true (is_idle, fixture->session);
  g_assert_cmpuint (fixture->n_opened, ==, 1);
  g_assert_cmpuint (fixture->n_refused, ==, 0);
  g_assert_true (jyl_session_get_dataset (fixture->session) == before);
}

/* Of two files that are opened at once the later one counts. */
static void
test_supersede (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) embedded = jyl_reader_get_embedded ();

  copy_small_file (fixture->file);
  jyl_session_open (fixture->session, embedded);
  jyl_session_open (fixture->session, fixture->file);
  run_until_true (is_idle, fixture->session);
  run_milliseconds (300);
  g_assert_cmpuint (fixture->n_opened, ==, 1);
  g_assert_cmpstr (jyl_dataset_get_id (jyl_session_get_dataset (fixture->session)), ==, "small");
}

/* A file that is changed is read again; one that is broken meanwhile changes nothing. */
static void
test_watch (Fixture *fixture, gconstpointer data)
{
  g_autofree char *contents = NULL;
  g_autofree char *changed = NULL;
  g_auto (GStrv) parts = NULL;
  JylDataset *before;
  int first = jyl_day_from_ymd (2020, 1, 1);

  open_small (fixture);
  jyl_range_set (jyl_session_get_range (fixture->session), first, jyl_day_from_ymd (2021, 12, 31));
  before = jyl_session_get_dataset (fixture->session);

  write_file (fixture->file, "{");
  run_until_true (was_refused_reload, fixture);
  g_assert_true (jyl_session_get_dataset (fixture->session) == before);

  g_assert_true (g_file_load_contents (jyl_session_get_file (fixture->session), NULL, &contents, NULL, NULL, NULL));
  g_clear_pointer (&contents, g_free);
  {
    g_autoptr (GFile) small = get_small_file ();

    g_assert_true (g_file_load_contents (small, NULL, &contents, NULL, NULL, NULL));
  }
  parts = g_strsplit (contents, "A small record", 2);
  changed = g_strjoinv ("A changed record", parts);
  write_file (fixture->file, changed);
  run_until_true (was_reloaded, fixture);

  g_assert_cmpstr (jyl_text_get (jyl_dataset_get_title (jyl_session_get_dataset (fixture->session)), JYL_LANGUAGE_EN),
                   ==, "A changed record");
  g_assert_cmpint (jyl_range_get_first (jyl_session_get_range (fixture->session)), ==, first);
}

/* The same bytes again are no change. */
static void
test_unchanged (Fixture *fixture, gconstpointer data)
{
  JylDataset *before;

  open_small (fixture);
  before = jyl_session_get_dataset (fixture->session);
  jyl_session_reload (fixture->session);
  run_until_true (was_reloaded, fixture);
  g_assert_true (jyl_session_get_dataset (fixture->session) == before);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) g_test_add ("/app/session/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("open", test_open);
  ADD ("embedded", test_embedded);
  ADD ("refused", test_refused);
  ADD ("cancel", test_cancel);
  ADD ("supersede", test_supersede);
  ADD ("watch", test_watch);
  ADD ("unchanged", test_unchanged);
#undef ADD

  return g_test_run ();
}
