/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "jyl-section-box.h"
#include "jyl-statements-box.h"
#include "list-page-fixture.h"

/* The sections that list several kinds, figures, and what disagrees. */

/* "[Wages] ask": headings and ids. */
static char *
describe (Fixture *fixture)
{
  GListModel *records = jyl_list_page_get_records (fixture->page);
  g_autoptr (GString) string = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (records, i);

      if (JYL_IS_HEADING (item))
        g_string_append_printf (string, "%s[%s]", i > 0 ? " " : "", jyl_heading_get_title (JYL_HEADING (item)));
      else
        g_string_append_printf (string, " %s", jyl_record_get_id (JYL_RECORD (item)));
    }

  return g_string_free (g_steal_pointer (&string), FALSE);
}

static void
assert_list (Fixture *fixture, const char *expected, const char *count)
{
  assert_described (fixture, describe, expected, count);
}

static void
filter (Fixture *fixture, const char *action, const char *value)
{
  g_action_group_change_action_state (G_ACTION_GROUP (fixture->page->actions), action, g_variant_new_string (value));
}

static gboolean
go (Fixture *fixture, const char *uri)
{
  g_autoptr (JylAddress) address = jyl_address_parse (uri, NULL);
  gboolean is_there = jyl_page_go (JYL_PAGE (fixture->page), address);

  run_milliseconds (100);

  return is_there;
}

static void
test_commitments (Fixture *fixture, gconstpointer data)
{
  assert_list (fixture, "[Wages] ask [Steps to take] step-1 step-2 [Campaign] plan [Hours] c1", "5 entries");

  /* A kind, one sort of it, a topic; each is told on its chip. */
  filter (fixture, "subkind", "position");
  assert_list (fixture, "[Wages] ask [Steps to take] step-1 step-2", "3 of 5 entries");
  g_assert_cmpstr (gtk_label_get_label (fixture->page->subkind_label), ==, "Kind: Positions");
  filter (fixture, "subkind", "position/demand");
  assert_list (fixture, "[Wages] ask", "1 of 5 entries");
  g_assert_cmpstr (gtk_label_get_label (fixture->page->subkind_label), ==, "Kind: Demand");
  filter (fixture, "subkind", "convention");
  assert_list (fixture, "[Hours] c1", "1 of 5 entries");
  filter (fixture, "subkind", "");
  filter (fixture, "topic", "Wages");
  assert_list (fixture, "[Wages] ask [Steps to take] step-1 step-2", "3 of 5 entries");
  g_assert_cmpstr (gtk_label_get_label (fixture->page->topic_label), ==, "Topic: Wages");
  filter (fixture, "document", "table");
  assert_list (fixture, "", "0 of 5 entries");

  g_action_group_activate_action (G_ACTION_GROUP (fixture->page->actions), "clear", NULL);
  assert_list (fixture, "[Wages] ask [Steps to take] step-1 step-2 [Campaign] plan [Hours] c1", "5 entries");
}

/* Records of all its kinds are at home in it, and no others. */
static void
test_kinds (Fixture *fixture, gconstpointer data)
{
  g_assert_true (go (fixture, "jylnama:position/step-2"));
  g_assert_cmpstr (jyl_record_get_id (jyl_list_page_get_record (fixture->page)), ==, "step-2");
  g_assert_true (go (fixture, "jylnama:programme/plan"));
  g_assert_true (go (fixture, "jylnama:convention/c1"));
  g_assert_cmpstr (jyl_page_get_title (JYL_PAGE (fixture->page)), ==, "Convention One");
  g_assert_false (go (fixture, "jylnama:person/aigul"));
  g_assert_true (go (fixture, "jylnama:commitments"));
  g_assert_cmpstr (jyl_page_get_title (JYL_PAGE (fixture->page)), ==, "Commitments");
}

static GtkWidget *
find (GtkWidget *widget, gboolean (*matches) (GtkWidget *widget, gconstpointer data), gconstpointer data)
{
  GtkWidget *found = matches (widget, data) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, matches, data);

  return found;
}

static gboolean
has_class (GtkWidget *widget, gconstpointer data)
{
  return gtk_widget_has_css_class (widget, data);
}

static gboolean
is_type (GtkWidget *widget, gconstpointer data)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), *(const GType *) data);
}

/* A number's address brings its line into view; the numbers of an indicator lead to its chart. */
static void
test_figures (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = GTK_WIDGET (fixture->page->view);
  GtkWidget *button;

  assert_list (fixture, "[Wages] wage [Other] lone", "2 figures");

  g_assert_true (go (fixture, "jylnama:figure/wage?series=wage-bureau&period=2020"));
  run_milliseconds (200);
  g_assert_nonnull (find (view, has_class, "marked"));
  button = find (view, has_class, "open-chart");
  g_assert_nonnull (button);
  gtk_widget_activate (button);
  run_milliseconds (300);
  g_assert_cmpstr (fixture->places->str, ==, "go jylnama:indicator/wage\n");

  g_assert_true (go (fixture, "jylnama:figure/wage"));
  g_assert_null (find (view, has_class, "marked"));
  g_assert_true (go (fixture, "jylnama:figure/lone"));
  g_assert_null (find (view, has_class, "open-chart"));
}

static void
collect_names (GtkWidget *widget, GString *names)
{
  if (GTK_IS_LABEL (widget) && *gtk_label_get_text (GTK_LABEL (widget)) != '\0')
    g_string_append_printf (names, "%s|", gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_names (child, names);
}

/* Two places side by side, each with its number, and what is gone by below. */
static void
test_discrepancies (Fixture *fixture, gconstpointer data)
{
  const GType type = JYL_TYPE_STATEMENTS_BOX;
  g_autoptr (GString) names = g_string_new (NULL);
  GtkWidget *statements;
  GtkWidget *way;

  assert_list (fixture, "[Figures: Wages] two-wages [Events] doubt [People] alike", "3 discrepancies");

  g_assert_true (go (fixture, "jylnama:discrepancy/two-wages"));
  statements = find (GTK_WIDGET (fixture->page->view), is_type, &type);
  g_assert_nonnull (statements);
  collect_names (statements, names);
  g_assert_cmpstr (names->str, ==,
                   "Union of Samples, 1 May 2021|¶8|Speech of May|≈ 150\302\240₸|2021–2023|Union|reported|"
                   "Table of wages|120\302\240₸|2021|Bureau|official|");

  way = find (statements, has_class, "way");
  gtk_widget_activate (way);
  run_milliseconds (300);
  g_assert_cmpstr (fixture->places->str, ==, "go jylnama:indicator/wage?series=wage-union&period=2021%2F2023\n");

  g_string_truncate (names, 0);
  collect_names (GTK_WIDGET (fixture->page->view), names);
  g_assert_nonnull (strstr (names->str, "How it is resolved|Both are kept.|"));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, page, function) g_test_add ("/explore/" name, Fixture, page, set_up, function, tear_down)
  ADD ("commitments/filter", "commitments", test_commitments);
  ADD ("commitments/kinds", "commitments", test_kinds);
  ADD ("figures", "figures", test_figures);
  ADD ("discrepancies", "discrepancies", test_discrepancies);
#undef ADD

  return g_test_run ();
}
