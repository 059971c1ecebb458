/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts-fixture.h"
#include "jyl-chart-list.h"
#include "jyl-figure.h"
#include "jyl-point-card.h"
#include "view-fixture.h"

/* All that a widget says in its visible labels, a line a label. */
static void
collect (GtkWidget *widget, GString *text)
{
  if (!gtk_widget_get_visible (widget))
    return;
  if (GTK_IS_LABEL (widget) && *gtk_label_get_text (GTK_LABEL (widget)) != '\0')
    g_string_append_printf (text, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, text);
}

static char *
read_widget (GtkWidget *widget)
{
  GString *text = g_string_new (NULL);

  collect (widget, text);

  return g_string_free (text, FALSE);
}

static void
assert_says (const char *text, const char *line)
{
  g_autofree char *whole = g_strconcat (line, "\n", NULL);

  if (strstr (text, whole) == NULL)
    g_test_message ("“%s” is not among:\n%s", line, text);
  g_assert_nonnull (strstr (text, whole));
}

static void
test_properties (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) chart = make_chart (dataset, "wage", 0, 0);
  JylPointCard *card = g_object_ref_sink (JYL_POINT_CARD (jyl_point_card_new ()));
  JylObservation *observation = get_observation (chart, 0, 0);
  guint n_observation = 0;

  g_signal_connect_swapped (card, "notify::observation", G_CALLBACK (count_cb), &n_observation);
  g_assert_null (jyl_point_card_get_observation (card));
  jyl_point_card_set_figure (card, dataset, jyl_chart_find_figure (chart, observation));
  jyl_point_card_set_figure (card, dataset, jyl_chart_find_figure (chart, observation));
  g_assert_true (jyl_point_card_get_observation (card) == observation);
  g_assert_cmpuint (n_observation, ==, 1);
  jyl_point_card_set_figure (card, NULL, (JylFigure) { NULL, NULL });
  g_assert_null (jyl_point_card_get_observation (card));
  g_assert_cmpuint (n_observation, ==, 2);

  g_assert_finalize_object (card);
}

/* Value, period, status, who, where it is stated and why there, what others say, the note. */
static void
test_told (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) chart = make_chart (dataset, "wage", 0, 0);
  JylPointCard *card = g_object_ref_sink (JYL_POINT_CARD (jyl_point_card_new ()));
  g_autofree char *told = NULL;
  g_autofree char *about = NULL;

  jyl_point_card_set_figure (card, dataset, jyl_chart_find_figure (chart, get_observation (chart, 1, 1)));
  told = read_widget (GTK_WIDGET (card));
  assert_says (told, "85,000\302\240₸");
  assert_says (told, "tenge a month");
  assert_says (told, "reported");
  assert_says (told, "2024");
  assert_says (told, "Union");
  assert_says (told, "Report, ¶11");
  assert_says (told, "Union · 25 Dec 2024");
  assert_says (told, "Inferred: The year is that of the speech.");
  assert_says (told, "Told in December.");
  assert_says (told, "Set by law");
  assert_says (told, "What a month of work is paid at least.");
  g_assert_null (strstr (told, "The source says"));
  g_assert_null (strstr (told, "Computed as"));

  jyl_point_card_set_figure (card, dataset, jyl_chart_find_figure (chart, get_observation (chart, 1, 0)));
  about = read_widget (GTK_WIDGET (card));
  assert_says (about, "≈ 60,000\302\240₸");
  assert_says (about, "The source says “about”.");
  g_assert_null (strstr (about, "Told in December."));

  g_assert_finalize_object (card);
}

static void
test_derived (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) bonus = make_chart (dataset, "bonus", 0, 0);
  g_autoptr (JylChart) accidents = make_chart (dataset, "accidents", 0, 0);
  JylPointCard *card = g_object_ref_sink (JYL_POINT_CARD (jyl_point_card_new ()));
  g_autofree char *derived = NULL;
  g_autofree char *part = NULL;

  jyl_point_card_set_figure (card, dataset, jyl_chart_find_figure (bonus, get_observation (bonus, 0, 1)));
  derived = read_widget (GTK_WIDGET (card));
  assert_says (derived, "derived");
  assert_says (derived, "Computed as");
  assert_says (derived, "10 * 1.2");
  /* Nobody else counts it. */
  g_assert_null (strstr (derived, "What other counters say"));

  jyl_point_card_set_figure (card, dataset, jyl_chart_find_figure (accidents, get_observation (accidents, 1, 1)));
  part = read_widget (GTK_WIDGET (card));
  assert_says (part, "January–November 2024, part of the year only");
  assert_says (part, "2,471");

  g_assert_finalize_object (card);
}

static guint
count_buttons (GtkWidget *widget)
{
  guint n = GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_widget_get_tooltip_text (widget), "Show in Chart") == 0 ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_buttons (child);

  return n;
}

/* What another counter says can be added to the chart, unless it is in it; without a chart there is nothing to
 * add to. */
static void
test_show_in_chart (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  g_autoptr (JylChart) all = make_chart (dataset, "accidents", 0, 0);
  g_autoptr (JylView) view =
      view_with_series (jyl_chart_get_view (all), (const char *const[]){ "accidents-union", NULL });
  g_autoptr (JylChart) one = jyl_chart_new (dataset, view, NULL);
  JylPointCard *card = g_object_ref_sink (JYL_POINT_CARD (jyl_point_card_new ()));
  g_autoptr (JylObservation) told = g_object_ref (get_observation (one, 0, 1));

  jyl_point_card_set_figure (card, dataset, jyl_chart_find_figure (one, told));
  g_assert_cmpuint (count_buttons (GTK_WIDGET (card)), ==, 0);
  jyl_point_card_set_chart (card, one);
  g_assert_cmpuint (count_buttons (GTK_WIDGET (card)), >, 0);
  jyl_point_card_set_chart (card, all);
  g_assert_cmpuint (count_buttons (GTK_WIDGET (card)), ==, 0);

  g_assert_finalize_object (card);
}

static char *
read_rows (GtkListBox *box)
{
  GString *text = g_string_new (NULL);
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (box, i)) != NULL; i++)
    {
      if (gtk_list_box_row_get_header (row) != NULL)
        collect (gtk_list_box_row_get_header (row), text);
      collect (GTK_WIDGET (row), text);
    }

  return g_string_free (text, FALSE);
}

typedef struct {
  char     *id;
  gboolean  is_passing;
  guint     n;
} Activation;

static void
activated_cb (JylChartList *list, const char *id, gboolean is_passing, Activation *activation)
{
  g_free (activation->id);
  activation->id = g_strdup (id);
  activation->is_passing = is_passing;
  activation->n++;
}

static GtkListBox *
find_list_box (GtkWidget *widget)
{
  if (GTK_IS_LIST_BOX (widget))
    return GTK_LIST_BOX (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkListBox *found = find_list_box (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* Charts of one topic stand together, what is never drawn isn't there. */
static void
test_list (void)
{
  g_autoptr (JylDataset) dataset = load_dataset ();
  JylChartList *list = g_object_ref_sink (JYL_CHART_LIST (jyl_chart_list_new ()));
  GtkListBox *box = find_list_box (GTK_WIDGET (list));
  Activation activation = { NULL };
  g_autofree char *text = NULL;

  g_assert_null (jyl_chart_list_get_first (list));
  jyl_chart_list_set_dataset (list, dataset);
  text = read_rows (box);
  g_assert_cmpstr (text, ==, "Wages\nWage\n2 series\nBonus\n12\302\240₸ · 2023\nSafety\nAccidents\n2 counters\n");
  g_assert_cmpstr (jyl_chart_list_get_first (list), ==, "wage");
  g_assert_cmpuint (jyl_chart_list_get_n_shown (list), ==, 3);

  /* Marking what is shown is no choice of the person's. */
  g_signal_connect (list, "chart-activated", G_CALLBACK (activated_cb), &activation);
  jyl_chart_list_set_selected (list, "accidents");
  g_assert_cmpuint (activation.n, ==, 0);
  g_assert_true (gtk_list_box_get_selected_row (box) == gtk_list_box_get_row_at_index (box, 2));

  g_signal_emit_by_name (box, "row-activated", gtk_list_box_get_row_at_index (box, 1));
  g_assert_cmpstr (activation.id, ==, "bonus");
  g_assert_false (activation.is_passing);
  g_assert_cmpuint (activation.n, ==, 1);

  g_free (activation.id);
  g_assert_finalize_object (list);
}

/* A number that others contradict leads to where they stand side by side. */
static void
test_doubts (void)
{
  g_autoptr (GFile) file = jyl_reader_get_embedded ();
  g_autoptr (JylReading) reading = jyl_reader_read_file (file, NULL, NULL);
  JylDataset *dataset = jyl_reading_get_dataset (reading);
  JylRecord *accidents = jyl_dataset_lookup (dataset, "accidents");
  JylFigure told = jyl_figure_find (accidents, "accidents-fturk", "2024-01/2024-11~");
  JylFigure sure = jyl_figure_find (accidents, "accidents-bns", "2014");
  JylPointCard *card = g_object_ref_sink (JYL_POINT_CARD (jyl_point_card_new ()));
  g_autofree char *in_doubt = NULL;
  g_autofree char *without = NULL;

  g_assert_nonnull (told.observation);
  g_assert_nonnull (sure.observation);
  jyl_point_card_set_figure (card, dataset, told);
  in_doubt = read_widget (GTK_WIDGET (card));
  g_assert_nonnull (strstr (in_doubt, "Disagrees with 1,408 ("));
  g_assert_nonnull (strstr (in_doubt, ", 2,471 ("));

  jyl_point_card_set_figure (card, dataset, sure);
  without = read_widget (GTK_WIDGET (card));
  g_assert_null (strstr (without, "Disagrees with"));

  g_assert_finalize_object (card);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/charts/card/properties", test_properties);
  g_test_add_func ("/charts/card/told", test_told);
  g_test_add_func ("/charts/card/derived", test_derived);
  g_test_add_func ("/charts/card/show-in-chart", test_show_in_chart);
  g_test_add_func ("/charts/list", test_list);
  g_test_add_func ("/charts/card/doubts", test_doubts);

  return g_test_run ();
}
