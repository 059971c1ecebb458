/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-charts-page.h"
#include "jyl-export.h"
#include "jyl-list-page.h"
#include "jyl-problems-page.h"
#include "jyl-ui.h"
#include "window-fixture.h"
#include "view-fixture.h"

/* One for all tests: a program has one. */
static GtkApplication *application;

typedef struct {
  JylSession *session;
  JylSettings *settings;
  JylWindow *window;
  GFile *folder;
} Fixture;

static void
open_window (Fixture *fixture)
{
  fixture->window = jyl_window_new (application, fixture->session, fixture->settings, jyl_ui_make_page);
  gtk_window_present (GTK_WINDOW (fixture->window));
  run_until_true (has_dataset, fixture->session);
  run_milliseconds (100);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) small = get_small_file ();

  fixture->session = jyl_session_new ();
  fixture->settings = jyl_settings_new_in_memory ();
  fixture->folder = create_folder ();
  jyl_session_open (fixture->session, small);
  open_window (fixture);
}

static void
close_window (Fixture *fixture)
{
  JylWindow *window = g_object_ref (fixture->window);

  gtk_window_close (GTK_WINDOW (window));
  run_milliseconds (100);
  g_assert_finalize_object (window);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  close_window (fixture);
  run_until_true (is_idle, fixture->session);
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->settings);
  remove_folder (fixture->folder);
  g_object_unref (fixture->folder);
}

static void
go (Fixture *fixture, const char *address)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.go", "s", address));
}

static gboolean
activate (Fixture *fixture, const char *action)
{
  return gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL);
}

static void
assert_at (Fixture *fixture, const char *expected, const char *title)
{
  JylAddress *address = jyl_window_get_address (fixture->window);
  g_autofree char *string = address != NULL ? jyl_address_to_string (address) : NULL;

  g_assert_cmpstr (string, ==, expected);
  g_assert_cmpstr (jyl_page_get_title (jyl_window_get_page (fixture->window)), ==, title);
}

static void
test_begins_with_overview (Fixture *fixture, gconstpointer data)
{
  assert_at (fixture, "jylnama:overview", "Overview");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Overview – Jylnama");
}

static void
test_back_and_forward (Fixture *fixture, gconstpointer data)
{
  go (fixture, "jylnama:person/aigul");
  assert_at (fixture, "jylnama:person/aigul", "Aigul Sample");
  go (fixture, "jylnama:document/speech#4");
  assert_at (fixture, "jylnama:document/speech#4", "Speech of May");
  go (fixture, "jylnama:people");
  assert_at (fixture, "jylnama:people", "People");

  activate (fixture, "win.back");
  assert_at (fixture, "jylnama:document/speech#4", "Speech of May");
  activate (fixture, "win.back");
  assert_at (fixture, "jylnama:person/aigul", "Aigul Sample");
  activate (fixture, "win.forward");
  assert_at (fixture, "jylnama:document/speech#4", "Speech of May");

  /* Going somewhere new from here forgets what lay ahead. */
  go (fixture, "jylnama:event/first");
  activate (fixture, "win.forward");
  assert_at (fixture, "jylnama:event/first", "First meeting");
}

/* Every kind of record has a page, so that no link ends nowhere. */
static void
test_every_kind (Fixture *fixture, gconstpointer data)
{
  static const struct {
    const char *address;
    const char *title;
  } places[] = {
    { "jylnama:document/table", "Table of wages" },
    { "jylnama:person/bolat", "Bolat Example" },
    { "jylnama:organization/union", "Union of Samples" },
    { "jylnama:place/town", "Town" },
    { "jylnama:event/strike", "A strike" },
    { "jylnama:programme/plan", "Plan of work" },
    { "jylnama:convention/c1", "Convention One" },
    { "jylnama:award/prize", "Prize of Samples" },
    { "jylnama:position/ask", "Pay more" },
    { "jylnama:indicator/wage", "Wage" },
    { "jylnama:indicator/lone", "A lone number" },
    { "jylnama:discrepancy/doubt", "Two dates for one meeting" },
    { "jylnama:organizations", "Organizations" },
    { "jylnama:commitments", "Commitments" },
    { "jylnama:awards", "Awards" },
    { "jylnama:figures", "Figures" },
    { "jylnama:figure/wage", "Wage" },
    { "jylnama:figure/lone?series=lone-series&period=2024", "A lone number" },
    { "jylnama:discrepancies", "Discrepancies" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      go (fixture, places[i].address);
      assert_at (fixture, places[i].address, places[i].title);
      run_milliseconds (20);
    }
}

/* What isn't there changes nothing. */
static void
test_nowhere (Fixture *fixture, gconstpointer data)
{
  static const char *const nowhere[] = {
    "jylnama:person/nobody", "jylnama:person/union", "jylnama:nonsense", "jylnama:indicator/nothing", "not an address",
  };

  go (fixture, "jylnama:people");
  for (guint i = 0; i < G_N_ELEMENTS (nowhere); i++)
    {
      g_test_message ("%s", nowhere[i]);
      go (fixture, nowhere[i]);
      assert_at (fixture, "jylnama:people", "People");
    }

  activate (fixture, "win.back");
  assert_at (fixture, "jylnama:overview", "Overview");
}

/* A broken file is told about; what was open is still open, and the way back leads there. */
static void
test_broken_file (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) broken = g_file_get_child (fixture->folder, "broken.json");
  g_autofree char *uri = g_file_get_uri (broken);
  g_autofree char *text = NULL;
  JylDataset *before = jyl_session_get_dataset (fixture->session);
  JylPage *page;

  go (fixture, "jylnama:person/aigul");
  write_file (broken, "{\n  \"format\": \"jylnama-dataset/1\",\n  \"id\": 5\n}");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-uri", "s", uri);
  run_until_true (is_idle, fixture->session);

  assert_at (fixture, "jylnama:problems", "Problems");
  g_assert_true (jyl_session_get_dataset (fixture->session) == before);
  page = jyl_window_get_page (fixture->window);
  g_assert_cmpuint (g_list_model_get_n_items (jyl_problems_page_get_problems (JYL_PROBLEMS_PAGE (page))), >, 0);
  text = jyl_problems_page_to_string (JYL_PROBLEMS_PAGE (page));
  g_assert_nonnull (strstr (text, "broken.json:3:"));

  activate (fixture, "win.return");
  assert_at (fixture, "jylnama:person/aigul", "Aigul Sample");
}

/* Named when the program is started, a broken file leaves the built-in dataset to go back to. */
static void
test_broken_at_first (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) broken = g_file_get_child (fixture->folder, "broken.json");

  close_window (fixture);
  g_object_unref (fixture->session);
  fixture->session = jyl_session_new ();
  write_file (broken, "[");
  jyl_session_open (fixture->session, broken);
  open_window (fixture);

  assert_at (fixture, "jylnama:problems", "Problems");
  g_assert_true (jyl_session_is_embedded (fixture->session));
  activate (fixture, "win.return");
  assert_at (fixture, "jylnama:overview", "Overview");
}

/* Giving up the file that the program was started with leaves the built-in dataset. */
static void
test_cancel_at_first (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) small = get_small_file ();

  close_window (fixture);
  g_object_unref (fixture->session);
  fixture->session = jyl_session_new ();
  jyl_session_open (fixture->session, small);
  fixture->window = jyl_window_new (application, fixture->session, fixture->settings, jyl_ui_make_page);
  gtk_window_present (GTK_WINDOW (fixture->window));
  activate (fixture, "win.cancel");
  run_until_true (has_dataset, fixture->session);
  g_assert_true (jyl_session_is_embedded (fixture->session));
  assert_at (fixture, "jylnama:overview", "Overview");
}

/* Another dataset: its overview; the places of the one before are passed over on the way back. */
static void
test_other_dataset (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) embedded = jyl_reader_get_embedded ();
  g_autofree char *uri = g_file_get_uri (embedded);

  go (fixture, "jylnama:people");
  go (fixture, "jylnama:person/aigul");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-uri", "s", uri);
  run_until_true (is_idle, fixture->session);
  assert_at (fixture, "jylnama:overview", "Overview");

  activate (fixture, "win.back");
  assert_at (fixture, "jylnama:people", "People");
}

static gboolean
has_other_dataset (gpointer data)
{
  Fixture *fixture = data;

  return g_str_equal (jyl_text_get (jyl_dataset_get_title (jyl_session_get_dataset (fixture->session)),
                                    JYL_LANGUAGE_EN),
                      "Another record");
}

/* A file that changes is read again, and the window stays where it was. */
static void
test_reload (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) small = get_small_file ();
  g_autoptr (GFile) file = g_file_get_child (fixture->folder, "open.json");
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *contents = NULL;
  g_autofree char *changed = NULL;
  g_auto (GStrv) parts = NULL;

  copy_small_file (file);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-uri", "s", uri);
  run_until_true (is_idle, fixture->session);
  go (fixture, "jylnama:person/aigul");

  g_assert_true (g_file_load_contents (small, NULL, &contents, NULL, NULL, NULL));
  parts = g_strsplit (contents, "A small record", 2);
  changed = g_strjoinv ("Another record", parts);
  write_file (file, changed);
  run_until_true (has_other_dataset, fixture);
  assert_at (fixture, "jylnama:person/aigul", "Aigul Sample");
}

/* The next window is as this one was left. */
static void
test_remembers (Fixture *fixture, gconstpointer data)
{
  g_autofree char *address = NULL;

  go (fixture, "jylnama:event/first");
  activate (fixture, "win.sidebar");
  close_window (fixture);

  address = jyl_settings_get_string (fixture->settings, "address");
  g_assert_cmpstr (address, ==, "jylnama:event/first");
  g_assert_false (jyl_settings_get_boolean (fixture->settings, "sidebar-visible"));

  open_window (fixture);
  assert_at (fixture, "jylnama:event/first", "First meeting");
}

/* Passing places is no step in the history. */
static void
test_replace (Fixture *fixture, gconstpointer data)
{
  go (fixture, "jylnama:person/aigul");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.replace", "s", "jylnama:person/bolat");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.replace", "s", "jylnama:person/chingiz");
  assert_at (fixture, "jylnama:person/chingiz", "Chingiz Instance");
  activate (fixture, "win.back");
  assert_at (fixture, "jylnama:overview", "Overview");
}

/* Pages that nobody looked at are not made. */
static void
test_lazy (Fixture *fixture, gconstpointer data)
{
  GtkWidget *stack = gtk_widget_get_parent (GTK_WIDGET (jyl_window_get_page (fixture->window)));
  g_autoptr (GtkSelectionModel) pages = gtk_stack_get_pages (GTK_STACK (stack));

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (pages)), ==, 1);
  go (fixture, "jylnama:people");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (pages)), ==, 2);
}

static gboolean
is_chart_shown (gpointer window)
{
  JylPage *page = jyl_window_get_page (window);

  return JYL_IS_CHARTS_PAGE (page) && jyl_charts_page_get_chart (JYL_CHARTS_PAGE (page)) != NULL
         && jyl_view_get_language (jyl_chart_get_view (jyl_charts_page_get_chart (JYL_CHARTS_PAGE (page))))
                == JYL_LANGUAGE_KK;
}

static GFile *
export_picture (Fixture *fixture, JylFormat format, const char *name)
{
  static const char *const series[] = { "wage-union", NULL };
  g_autoptr (JylView) plain = jyl_view_new ("wage");
  g_autoptr (JylView) chosen = view_with_series (plain, series);
  g_autoptr (JylView) view = jyl_view_with_language (chosen, JYL_LANGUAGE_KK);
  g_autoptr (JylChart) chart = jyl_chart_new (jyl_session_get_dataset (fixture->session), view, NULL);
  g_autoptr (GError) error = NULL;
  GFile *file = g_file_get_child (fixture->folder, name);

  jyl_export_chart_to_file (&(JylExport) { chart, format, NULL }, file, FALSE, NULL, &error);
  g_assert_no_error (error);
  return file;
}

/* An exported picture leads to the chart that it shows, as it shows it; the dataset stays open. */
static void
test_picture (Fixture *fixture, gconstpointer data)
{
  JylFormat format = (JylFormat) GPOINTER_TO_INT (data);
  JylDataset *dataset = jyl_session_get_dataset (fixture->session);
  g_autofree char *name = g_strconcat ("a.", jyl_format_to_string (format), NULL);
  g_autoptr (GFile) file = export_picture (fixture, format, name);
  JylView *view;

  jyl_window_open_file (fixture->window, file);
  run_until_true (is_chart_shown, fixture->window);
  g_assert_true (jyl_session_get_dataset (fixture->session) == dataset);
  g_assert_cmpstr (jyl_address_get_record (jyl_window_get_address (fixture->window)), ==, "wage");
  view = jyl_chart_get_view (jyl_charts_page_get_chart (JYL_CHARTS_PAGE (jyl_window_get_page (fixture->window))));
  g_assert_cmpstr (jyl_part_get_series (view_get_first (view))[0], ==, "wage-union");
  g_assert_null (jyl_part_get_series (view_get_first (view))[1]);
}

/* A picture of something else says so, and nothing is lost. */
static void
test_strange_picture (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_get_child (fixture->folder, "strange.svg");
  JylDataset *dataset = jyl_session_get_dataset (fixture->session);

  g_assert_true (g_file_replace_contents (file, "<svg/>", 6, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, NULL));
  go (fixture, "jylnama:people");
  jyl_window_open_file (fixture->window, file);
  run_milliseconds (300);
  g_assert_true (jyl_session_get_dataset (fixture->session) == dataset);
  assert_at (fixture, "jylnama:people", "People");
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  int status;

  gtk_test_init (&argc, &argv, NULL);
  application = GTK_APPLICATION (adw_application_new (NULL, G_APPLICATION_NON_UNIQUE));
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);

#define ADD(name, function) g_test_add ("/app/window/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("begins-with-overview", test_begins_with_overview);
  ADD ("back-and-forward", test_back_and_forward);
  ADD ("every-kind", test_every_kind);
  ADD ("nowhere", test_nowhere);
  ADD ("broken-file", test_broken_file);
  ADD ("broken-at-first", test_broken_at_first);
  ADD ("cancel-at-first", test_cancel_at_first);
  ADD ("other-dataset", test_other_dataset);
  ADD ("reload", test_reload);
  ADD ("remembers", test_remembers);
  ADD ("replace", test_replace);
  ADD ("lazy", test_lazy);
  g_test_add ("/app/window/picture/png", Fixture, GINT_TO_POINTER (JYL_FORMAT_PNG), set_up, test_picture, tear_down);
  g_test_add ("/app/window/picture/svg", Fixture, GINT_TO_POINTER (JYL_FORMAT_SVG), set_up, test_picture, tear_down);
  g_test_add ("/app/window/picture/pdf", Fixture, GINT_TO_POINTER (JYL_FORMAT_PDF), set_up, test_picture, tear_down);
  ADD ("strange-picture", test_strange_picture);
#undef ADD

  status = g_test_run ();
  g_object_unref (application);

  return status;
}
