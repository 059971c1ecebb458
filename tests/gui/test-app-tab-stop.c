/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-compat.h"
#include "jyl-tab-stop.h"
#include "window-fixture.h"

#define N_ROWS 4

typedef struct {
  GtkWidget *window;
  GtkWidget *before;
  GtkWidget *list;
  GtkWidget *after;
} Fixture;

static GtkWidget *
make_list_box (void)
{
  GtkWidget *list = gtk_list_box_new ();

  for (guint i = 0; i < N_ROWS; i++)
    {
      g_autofree char *text = g_strdup_printf ("%u", i);

      gtk_list_box_append (GTK_LIST_BOX (list), gtk_label_new (text));
    }

  return list;
}

static void
setup_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  gtk_list_item_set_child (item, gtk_label_new (NULL));
}

/* The first item is a heading, which takes no focus. */
static void
bind_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  GtkStringObject *string = gtk_list_item_get_item (item);

  jyl_compat_set_live (item, gtk_list_item_get_position (item) > 0);
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), gtk_string_object_get_string (string));
}

static GtkWidget *
make_list_view (void)
{
  const char *const strings[] = { "0", "1", "2", "3", NULL };
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkSingleSelection *selection = gtk_single_selection_new (NULL);
  g_autoptr (GtkStringList) model = gtk_string_list_new (strings);

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  gtk_single_selection_set_autoselect (selection, FALSE);
  gtk_single_selection_set_can_unselect (selection, TRUE);
  gtk_single_selection_set_model (selection, G_LIST_MODEL (model));

  return gtk_list_view_new (GTK_SELECTION_MODEL (selection), factory);
}

static gboolean
is_laid_out (gpointer list)
{
  GtkWidget *row = gtk_widget_get_first_child (list);

  return row != NULL && gtk_widget_get_mapped (row) && gtk_widget_get_width (row) > 0;
}

static void
set_up (Fixture *fixture, gconstpointer make)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  fixture->window = gtk_window_new ();
  fixture->before = gtk_button_new_with_label ("before");
  fixture->list = ((GtkWidget * (*) (void)) make) ();
  fixture->after = gtk_button_new_with_label ("after");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), fixture->list);
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_box_append (GTK_BOX (box), fixture->before);
  gtk_box_append (GTK_BOX (box), jyl_tab_stop_new (scrolled));
  gtk_box_append (GTK_BOX (box), fixture->after);
  gtk_window_set_child (GTK_WINDOW (fixture->window), box);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 300, 400);
  gtk_window_present (GTK_WINDOW (fixture->window));
  run_until_true (is_laid_out, fixture->list);
}

static void
tear_down (Fixture *fixture, gconstpointer make)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  run_milliseconds (20);
}

/* Presses Tab, and says where the focus is then: "before", "after" or the text of a row. */
static const char *
press_tab (Fixture *fixture, GtkDirectionType direction)
{
  GtkWidget *focus;

  gtk_widget_child_focus (fixture->window, direction);
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_nonnull (focus);
  if (GTK_IS_BUTTON (focus))
    return gtk_button_get_label (GTK_BUTTON (focus));

  g_assert_true (gtk_widget_is_ancestor (focus, fixture->list));
  return gtk_label_get_label (GTK_LABEL (gtk_widget_get_first_child (focus)));
}

static void
test_list_box (Fixture *fixture, gconstpointer make)
{
  GtkListBox *list = GTK_LIST_BOX (fixture->list);

  gtk_widget_grab_focus (fixture->before);
  g_assert_cmpstr (press_tab (fixture, GTK_DIR_TAB_FORWARD), ==, "0");
  g_assert_cmpstr (press_tab (fixture, GTK_DIR_TAB_FORWARD), ==, "after");

  /* Both ways lead to the row that is selected, and from any row out at once. */
  gtk_list_box_select_row (list, gtk_list_box_get_row_at_index (list, 2));
  g_assert_cmpstr (press_tab (fixture, GTK_DIR_TAB_BACKWARD), ==, "2");
  g_assert_cmpstr (press_tab (fixture, GTK_DIR_TAB_BACKWARD), ==, "before");
  g_assert_cmpstr (press_tab (fixture, GTK_DIR_TAB_FORWARD), ==, "2");
}

static gboolean
is_first (GtkListBoxRow *row, gpointer user_data)
{
  return gtk_list_box_row_get_index (row) == 0;
}

/* A row that a filter hides isn't focused, though it be selected. */
static void
test_filter (Fixture *fixture, gconstpointer make)
{
  GtkListBox *list = GTK_LIST_BOX (fixture->list);

  gtk_list_box_select_row (list, gtk_list_box_get_row_at_index (list, 2));
  gtk_list_box_set_filter_func (list, is_first, NULL, NULL);
  gtk_widget_grab_focus (fixture->before);
  g_assert_cmpstr (press_tab (fixture, GTK_DIR_TAB_FORWARD), ==, "0");
  g_assert_cmpstr (press_tab (fixture, GTK_DIR_TAB_FORWARD), ==, "after");
}

static void
test_list_view (Fixture *fixture, gconstpointer make)
{
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (gtk_list_view_get_model (GTK_LIST_VIEW (fixture->list)));

  gtk_widget_grab_focus (fixture->before);
  g_assert_cmpstr (press_tab (fixture, GTK_DIR_TAB_FORWARD), ==, "1");
  g_assert_cmpstr (press_tab (fixture, GTK_DIR_TAB_FORWARD), ==, "after");
  g_assert_cmpuint (gtk_single_selection_get_selected (selection), ==, GTK_INVALID_LIST_POSITION);

  gtk_single_selection_set_selected (selection, 3);
  g_assert_cmpstr (press_tab (fixture, GTK_DIR_TAB_BACKWARD), ==, "3");
  g_assert_cmpstr (press_tab (fixture, GTK_DIR_TAB_BACKWARD), ==, "before");
}

static void
test_grab (Fixture *fixture, gconstpointer make)
{
  GtkListBox *list = GTK_LIST_BOX (fixture->list);
  GtkWidget *stop = gtk_widget_get_ancestor (fixture->list, JYL_TYPE_TAB_STOP);

  gtk_list_box_select_row (list, gtk_list_box_get_row_at_index (list, 1));
  g_assert_true (gtk_widget_grab_focus (stop));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window))
                 == GTK_WIDGET (gtk_list_box_get_row_at_index (list, 1)));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/app/tab-stop/list-box", Fixture, make_list_box, set_up, test_list_box, tear_down);
  g_test_add ("/app/tab-stop/filter", Fixture, make_list_box, set_up, test_filter, tear_down);
  g_test_add ("/app/tab-stop/list-view", Fixture, make_list_view, set_up, test_list_view, tear_down);
  g_test_add ("/app/tab-stop/grab", Fixture, make_list_box, set_up, test_grab, tear_down);

  return g_test_run ();
}
