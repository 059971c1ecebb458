/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-panes.h"
#include "window-fixture.h"

typedef struct {
  GtkWidget *window;
  JylPanes *panes;
  GtkWidget *list;
  GtkWidget *content;
  GtkWidget *aside;
  guint n_notified;
} Fixture;

static void
notify_cb (Fixture *fixture)
{
  fixture->n_notified++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->panes = g_object_ref_sink (JYL_PANES (jyl_panes_new ()));
  fixture->list = gtk_label_new ("list");
  fixture->content = gtk_label_new ("content");
  fixture->aside = gtk_label_new ("aside");
  g_object_set (fixture->panes, "list-width", 200, "content-width", 300, "aside-width", 150, NULL);
  jyl_panes_set_aside (fixture->panes, fixture->aside);
  jyl_panes_set_content (fixture->panes, fixture->content);
  jyl_panes_set_list (fixture->panes, fixture->list);
  g_signal_connect_swapped (fixture->panes, "notify::n-columns", G_CALLBACK (notify_cb), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->panes);
}

/* Sizes are given out by hand, as a parent would. */
static void
allocate (Fixture *fixture, int width)
{
  GtkAllocation allocation = { 0, 0, width, 400 };
  int min;

  gtk_widget_measure (GTK_WIDGET (fixture->panes), GTK_ORIENTATION_HORIZONTAL, -1, &min, NULL, NULL, NULL);
  g_assert_cmpint (width, >=, min);
  gtk_widget_size_allocate (GTK_WIDGET (fixture->panes), &allocation, -1);
}

/* "list 200 | content 499", by what is visible and how wide it is. */
static char *
describe (Fixture *fixture)
{
  GtkWidget *children[] = { fixture->list, fixture->content, fixture->aside };
  g_autoptr (GString) string = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    {
      if (!gtk_widget_get_visible (children[i]) || !gtk_widget_get_child_visible (children[i]))
        continue;
      g_string_append_printf (string, "%s%s %d", string->len > 0 ? " | " : "",
                              gtk_label_get_label (GTK_LABEL (children[i])), gtk_widget_get_width (children[i]));
    }

  return g_string_free (g_steal_pointer (&string), FALSE);
}

static void
assert_columns (Fixture *fixture, int width, const char *expected)
{
  g_autofree char *description = NULL;

  allocate (fixture, width);
  description = describe (fixture);
  g_assert_cmpstr (description, ==, expected);
}

static void
test_two_columns (Fixture *fixture, gconstpointer data)
{
  assert_columns (fixture, 700, "list 200 | content 499");
  g_assert_cmpuint (jyl_panes_get_n_columns (fixture->panes), ==, 2);
  assert_columns (fixture, 501, "list 200 | content 300");
  assert_columns (fixture, 500, "content 500");
  g_assert_cmpuint (jyl_panes_get_n_columns (fixture->panes), ==, 1);
  jyl_panes_set_show_list (fixture->panes, TRUE);
  assert_columns (fixture, 500, "list 500");
  assert_columns (fixture, 700, "list 200 | content 499");
}

static void
test_three_columns (Fixture *fixture, gconstpointer data)
{
  jyl_panes_set_show_aside (fixture->panes, TRUE);
  assert_columns (fixture, 800, "list 200 | content 448 | aside 150");
  g_assert_cmpuint (jyl_panes_get_n_columns (fixture->panes), ==, 3);
  assert_columns (fixture, 651, "content 500 | aside 150");
  assert_columns (fixture, 451, "content 300 | aside 150");
  assert_columns (fixture, 450, "aside 450");
  jyl_panes_set_show_aside (fixture->panes, FALSE);
  assert_columns (fixture, 450, "content 450");
}

static void
test_without_list (Fixture *fixture, gconstpointer data)
{
  gtk_widget_set_visible (fixture->list, FALSE);
  assert_columns (fixture, 700, "content 700");
  jyl_panes_set_show_list (fixture->panes, TRUE);
  assert_columns (fixture, 400, "content 400");
  gtk_widget_set_visible (fixture->list, TRUE);
  assert_columns (fixture, 400, "list 400");
}

/* Handlers hide and show buttons, so they are called after sizes were given out, and once. */
static void
test_notify (Fixture *fixture, gconstpointer data)
{
  allocate (fixture, 700);
  g_assert_cmpuint (fixture->n_notified, ==, 0);
  run_milliseconds (20);
  g_assert_cmpuint (fixture->n_notified, ==, 1);
  allocate (fixture, 720);
  run_milliseconds (20);
  g_assert_cmpuint (fixture->n_notified, ==, 1);
  allocate (fixture, 400);
  allocate (fixture, 410);
  run_milliseconds (20);
  g_assert_cmpuint (fixture->n_notified, ==, 2);
}

/* One column must fit, so the panes ask for no more than their widest child. */
static void
test_measure (Fixture *fixture, gconstpointer data)
{
  int min;
  int natural;

  gtk_widget_set_size_request (fixture->content, 333, -1);
  gtk_widget_measure (GTK_WIDGET (fixture->panes), GTK_ORIENTATION_HORIZONTAL, -1, &min, &natural, NULL, NULL);
  g_assert_cmpint (min, ==, 333);
  g_assert_cmpint (natural, >=, 533);
  assert_columns (fixture, 533, "content 533");
  assert_columns (fixture, 534, "list 200 | content 333");
}

/* Larger text needs wider columns. */
static void
test_text_scale (Fixture *fixture, gconstpointer data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int before;

  g_object_get (settings, "gtk-xft-dpi", &before, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  assert_columns (fixture, 1001, "list 400 | content 600");
  assert_columns (fixture, 1000, "content 1000");
  g_object_set (settings, "gtk-xft-dpi", before, NULL);
  assert_columns (fixture, 1000, "list 200 | content 799");
}

static void
test_buildable (void)
{
  static const char ui[] = "<interface><object class='JylPanes' id='panes'>"
                           "<child type='list'><object class='GtkLabel' id='one'/></child>"
                           "<child type='content'><object class='GtkLabel' id='two'/></child>"
                           "<child type='aside'><object class='GtkLabel' id='three'/></child>"
                           "</object></interface>";
  g_autoptr (GtkBuilder) builder = NULL;
  GtkWidget *panes;
  GtkWidget *before_aside;

  g_type_ensure (JYL_TYPE_PANES);
  builder = gtk_builder_new_from_string (ui, -1);
  panes = GTK_WIDGET (gtk_builder_get_object (builder, "panes"));

  /* Tab goes from the list to the content to the aside. */
  g_assert_true (gtk_widget_get_first_child (panes) == GTK_WIDGET (gtk_builder_get_object (builder, "one")));
  g_assert_true (gtk_widget_get_last_child (panes) == GTK_WIDGET (gtk_builder_get_object (builder, "three")));
  before_aside = gtk_widget_get_prev_sibling (gtk_widget_get_last_child (panes));
  g_assert_true (GTK_IS_SEPARATOR (before_aside));
  g_assert_true (gtk_widget_get_prev_sibling (before_aside) == GTK_WIDGET (gtk_builder_get_object (builder, "two")));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, function) g_test_add ("/app/panes/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("two-columns", test_two_columns);
  ADD ("three-columns", test_three_columns);
  ADD ("without-list", test_without_list);
  ADD ("notify", test_notify);
  ADD ("measure", test_measure);
  ADD ("text-scale", test_text_scale);
#undef ADD
  g_test_add_func ("/app/panes/buildable", test_buildable);

  return g_test_run ();
}
