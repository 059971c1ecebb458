/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-record-row.h"
#include "list-page-fixture.h"

/* "aigul bolat", without headings. */
static char *
describe (Fixture *fixture)
{
  GListModel *records = jyl_list_page_get_records (fixture->page);
  g_autoptr (GString) string = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (records, i);

      if (JYL_IS_RECORD (item))
        g_string_append_printf (string, "%s%s", string->len > 0 ? " " : "", jyl_record_get_id (JYL_RECORD (item)));
    }

  return g_string_free (g_steal_pointer (&string), FALSE);
}

static void
assert_listed (Fixture *fixture, const char *expected, const char *count)
{
  assert_described (fixture, describe, expected, count);
}

static void
activate (Fixture *fixture, const char *action, const char *target)
{
  if (target != NULL)
    g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), action, "s", target));
  else
    g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), action, NULL));
}

static void
type (Fixture *fixture, const char *text)
{
  jyl_page_filter (JYL_PAGE (fixture->page), text);
  run_milliseconds (100);
}

static void
test_filter (Fixture *fixture, gconstpointer data)
{
  assert_listed (fixture, "second strike first", "3 events");

  activate (fixture, "filter.subkind", "meeting");
  assert_listed (fixture, "second first", "2 of 3 events");
  type (fixture, "fir");
  assert_listed (fixture, "first", "1 of 3 events");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->page->results), ==, "list");

  activate (fixture, "filter.subkind", "strike");
  assert_listed (fixture, "", "0 of 3 events");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->page->results), ==, "empty");

  activate (fixture, "filter.clear", NULL);
  run_milliseconds (100);
  assert_listed (fixture, "second strike first", "3 events");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->page->results), ==, "list");
}

static void
test_document (Fixture *fixture, gconstpointer data)
{
  activate (fixture, "filter.document", "table");
  assert_listed (fixture, "", "0 of 3 events");
  activate (fixture, "filter.document", "speech");
  assert_listed (fixture, "second strike first", "3 of 3 events");
  g_assert_cmpstr (gtk_label_get_label (fixture->page->document_label), ==, "Document: Union of Samples, 1 May 2021");
  activate (fixture, "filter.document", "");
  assert_listed (fixture, "second strike first", "3 events");
}

/* Before anything was chosen, the list's first; then what was chosen last. */
static void
test_go (Fixture *fixture, gconstpointer data)
{
  g_autoptr (JylAddress) list = jyl_address_parse ("jylnama:events", NULL);
  g_autoptr (JylAddress) strike = jyl_address_parse ("jylnama:event/strike", NULL);
  g_autoptr (JylAddress) person = jyl_address_parse ("jylnama:person/aigul", NULL);
  g_autoptr (JylAddress) nobody = jyl_address_parse ("jylnama:event/nothing", NULL);

  g_assert_true (jyl_page_go (JYL_PAGE (fixture->page), list));
  g_assert_cmpstr (jyl_page_get_title (JYL_PAGE (fixture->page)), ==, "Events");
  g_assert_cmpstr (jyl_record_get_id (jyl_list_page_get_record (fixture->page)), ==, "second");

  g_assert_true (jyl_page_go (JYL_PAGE (fixture->page), strike));
  g_assert_cmpstr (jyl_page_get_title (JYL_PAGE (fixture->page)), ==, "A strike");
  g_assert_false (jyl_page_go (JYL_PAGE (fixture->page), person));
  g_assert_false (jyl_page_go (JYL_PAGE (fixture->page), nobody));
  g_assert_cmpstr (jyl_page_get_title (JYL_PAGE (fixture->page)), ==, "A strike");

  g_assert_true (jyl_page_go (JYL_PAGE (fixture->page), list));
  g_assert_cmpstr (jyl_record_get_id (jyl_list_page_get_record (fixture->page)), ==, "strike");
  g_assert_cmpstr (fixture->places->str, ==, "");
}

static void
select_record (Fixture *fixture, const char *id)
{
  guint position = jyl_record_list_find (fixture->page->records, jyl_dataset_lookup (fixture->dataset, id));

  gtk_single_selection_set_selected (fixture->page->selection, position);
}

/* Selecting goes there through the window; a filter that hides the record does not. */
static void
test_select (Fixture *fixture, gconstpointer data)
{
  select_record (fixture, "strike");
  g_assert_cmpstr (fixture->places->str, ==, "go jylnama:event/strike\n");
  g_assert_true (fixture->is_here);

  activate (fixture, "filter.subkind", "meeting");
  g_assert_cmpstr (fixture->places->str, ==, "go jylnama:event/strike\n");
  g_assert_cmpstr (jyl_record_get_id (jyl_list_page_get_record (fixture->page)), ==, "strike");
  g_assert_null (gtk_single_selection_get_selected_item (fixture->page->selection));

  /* It is marked again when the list shows it again. */
  activate (fixture, "filter.subkind", "");
  g_assert_cmpstr (fixture->places->str, ==, "go jylnama:event/strike\n");
  g_assert_true (gtk_single_selection_get_selected_item (fixture->page->selection)
                 == (gpointer) jyl_dataset_lookup (fixture->dataset, "strike"));
}

/* The years that all pages share leave out what lies outside; clearing the filter brings it back. */
static void
test_range (Fixture *fixture, gconstpointer data)
{
  jyl_range_set (fixture->range, jyl_day_from_ymd (2020, 1, 1), jyl_day_from_ymd (2021, 12, 31));
  assert_listed (fixture, "second strike", "2 of 3 events");
  jyl_range_set (fixture->range, jyl_day_from_ymd (2025, 1, 1), jyl_day_from_ymd (2026, 12, 31));
  assert_listed (fixture, "", "0 of 3 events");
  activate (fixture, "filter.clear", NULL);
  assert_listed (fixture, "second strike first", "3 events");
  g_assert_true (jyl_range_is_whole (fixture->range));
}

/* In a narrow window the list stands alone, and passing along it goes nowhere. */
static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  g_autoptr (JylAddress) list = jyl_address_parse ("jylnama:events", NULL);

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 400, 600);
  run_milliseconds (200);
  g_assert_cmpuint (jyl_panes_get_n_columns (fixture->page->panes), ==, 1);
  g_assert_true (gtk_widget_get_visible (fixture->page->back_bar));

  jyl_page_go (JYL_PAGE (fixture->page), list);
  g_assert_true (jyl_panes_get_show_list (fixture->page->panes));
  g_assert_null (gtk_single_selection_get_selected_item (fixture->page->selection));
  select_record (fixture, "strike");
  g_assert_cmpstr (fixture->places->str, ==, "");

  g_signal_emit_by_name (fixture->page->list, "activate",
                         jyl_record_list_find (fixture->page->records,
                                               jyl_dataset_lookup (fixture->dataset, "second")));
  g_assert_cmpstr (fixture->places->str, ==, "go jylnama:event/second\n");
  g_assert_true (fixture->is_here);
  g_assert_false (jyl_panes_get_show_list (fixture->page->panes));
}

/* A kind of which there is nothing says so. */
static void
test_heading (Fixture *fixture, gconstpointer data)
{
  GListModel *records = jyl_list_page_get_records (fixture->page);
  g_autoptr (GObject) first = g_list_model_get_item (records, 0);

  g_assert_true (JYL_IS_HEADING (first));
  g_assert_cmpstr (jyl_heading_get_title (JYL_HEADING (first)), ==, "E");
  assert_listed (fixture, "bolat chingiz aigul", "3 people");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->page->subkind_chip)));
}

/* The id of the record that has the keyboard. */
static const char *
get_focused (Fixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  GtkWidget *row = focus != NULL ? gtk_widget_get_first_child (focus) : NULL;

  g_assert_true (JYL_IS_RECORD_ROW (row));
  return jyl_record_get_id (jyl_record_row_get_item (JYL_RECORD_ROW (row)));
}

static void
press (Fixture *fixture, guint keyval, const char *expected)
{
  g_assert_true (jyl_list_page_press_key (fixture->page, keyval, 0));
  g_assert_cmpstr (get_focused (fixture), ==, expected);
}

/* Headings stand between the records; no key ends on them. */
static void
test_keys (Fixture *fixture, gconstpointer data)
{
  GListModel *records = jyl_list_page_get_records (fixture->page);
  g_autoptr (GObject) second = g_list_model_get_item (records, 2);

  assert_listed (fixture, "bolat chingiz aigul", "3 people");
  g_assert_true (JYL_IS_HEADING (second));
  jyl_list_page_focus_list (fixture->page);
  g_assert_cmpstr (get_focused (fixture), ==, "bolat");
  press (fixture, GDK_KEY_Down, "chingiz");
  press (fixture, GDK_KEY_Down, "aigul");
  press (fixture, GDK_KEY_Down, "aigul");
  press (fixture, GDK_KEY_Up, "chingiz");
  press (fixture, GDK_KEY_Home, "bolat");
  press (fixture, GDK_KEY_Up, "bolat");
  press (fixture, GDK_KEY_End, "aigul");
  press (fixture, GDK_KEY_Page_Up, "bolat");
  press (fixture, GDK_KEY_Page_Down, "aigul");
  g_assert_false (jyl_list_page_press_key (fixture->page, GDK_KEY_Down, GDK_CONTROL_MASK));
  g_assert_false (jyl_list_page_press_key (fixture->page, GDK_KEY_a, 0));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, listing, function) \
  g_test_add ("/explore/list-page/" name, Fixture, listing, set_up, function, tear_down)
  ADD ("filter", "events", test_filter);
  ADD ("document", "events", test_document);
  ADD ("go", "events", test_go);
  ADD ("select", "events", test_select);
  ADD ("range", "events", test_range);
  ADD ("narrow", "events", test_narrow);
  ADD ("heading", "people", test_heading);
  ADD ("keys", "people", test_keys);
#undef ADD

  return g_test_run ();
}
