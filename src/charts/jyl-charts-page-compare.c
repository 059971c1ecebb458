/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A comparison, and which of its charts the buttons for series and figures are about: the one that the cursor was in
 * last, or that was chosen among their names. */

#include "jyl-charts-page-private.h"

#include <glib/gi18n.h>

#include "jyl-language.h"

static gboolean
is_drawable (JylRecord *record)
{
  return record != NULL && JYL_IS_INDICATOR (record) && jyl_indicator_get_mark (record) != JYL_MARK_NONE;
}

static void
show_refusal (JylChartsPage *self, const char *sentence)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);
  g_autofree char *markup = g_markup_escape_text (sentence, -1);

  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), adw_toast_new (markup));
}

static char *
refuse (JylChartsPage *self, JylView *view)
{
  g_autoptr (JylView) told = jyl_view_with_language (view, jyl_language_of_interface ());

  return jyl_chart_refuse (jyl_page_get_dataset (JYL_PAGE (self)), told);
}

/* Adds an indicator to the comparison, or takes it away. A comparison is a place: Back undoes it. */
static void
toggle (JylChartsPage *self, const char *id)
{
  g_auto (GStrv) compared = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) ids = NULL;
  g_autoptr (JylView) view = NULL;
  g_autofree char *refusal = NULL;
  g_autofree char *address = NULL;
  gboolean was_there = FALSE;

  if (self->view == NULL)
    return;

  compared = jyl_view_dup_compare (self->view);
  for (guint i = 0; compared != NULL && compared[i] != NULL; i++)
    {
      if (g_str_equal (compared[i], id))
        was_there = TRUE;
      else
        g_strv_builder_add (builder, compared[i]);
    }
  if (!was_there)
    g_strv_builder_add (builder, id);
  ids = g_strv_builder_end (builder);

  view = jyl_chart_compare_view (jyl_page_get_dataset (JYL_PAGE (self)), self->view, (const char *const *) ids);
  refusal = refuse (self, view);
  if (refusal != NULL)
    {
      show_refusal (self, refusal);
      jyl_charts_page_update_compare (self);
      return;
    }

  address = jyl_charts_page_make_address (self, view, (JylFigure) { NULL, NULL });
  jyl_go (GTK_WIDGET (self), address);
}

static void
toggled_cb (JylChartsPage *self, const char *id)
{
  g_autofree char *kept = g_strdup (id);

  toggle (self, kept);
}

static void
taken_away_cb (JylChartsPage *self, const char *id)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->chart_widget));
  toggle (self, id);
}

static void
part_chosen_cb (JylChartsPage *self, guint part)
{
  jyl_charts_page_set_part (self, part);
}

void
jyl_charts_page_init_compare (JylChartsPage *self)
{
  g_signal_connect_object (self->compare_button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->compare_bar, "taken-away", G_CALLBACK (taken_away_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->compare_bar, "chosen", G_CALLBACK (part_chosen_cb), self, G_CONNECT_SWAPPED);
}

/* Puts @widget into @box, behind @sibling. */
static void
move (GtkWidget *widget, GtkWidget *box, GtkWidget *sibling)
{
  if (gtk_widget_get_parent (widget) == box)
    return;

  g_object_ref (widget);
  gtk_widget_unparent (widget);
  gtk_widget_insert_after (widget, box, sibling);
  g_object_unref (widget);
}

/* In a comparison, what changes one of its charts stands beside their names. */
static void
place_buttons (JylChartsPage *self, gboolean is_comparison)
{
  GtkWidget *show_button = GTK_WIDGET (self->show_button);

  if (is_comparison)
    {
      move (self->series_button, self->compare_row, GTK_WIDGET (self->compare_bar));
      move (show_button, self->compare_row, self->series_button);
    }
  else
    {
      move (self->series_button, self->chart_buttons, NULL);
      move (show_button, self->chart_buttons, GTK_WIDGET (self->compare_button));
    }
  gtk_widget_set_visible (self->compare_row, is_comparison);
}

/* Brings the names of the charts compared, and the list to choose from, in line with the view. */
void
jyl_charts_page_update_compare (JylChartsPage *self)
{
  JylDataset *dataset = jyl_page_get_dataset (JYL_PAGE (self));
  g_auto (GStrv) compared = self->view != NULL ? jyl_view_dup_compare (self->view) : NULL;

  jyl_compare_bar_set_view (self->compare_bar, dataset, self->view);
  jyl_compare_bar_set_part (self->compare_bar, self->part);
  place_buttons (self, compared != NULL);
  if (self->view != NULL && dataset != NULL)
    jyl_compare_button_set_choice (self->compare_button, dataset, jyl_view_get_indicator (self->view),
                                   (const char *const *) compared);
}

/* (transfer none): the indicator that the buttons are about, as the dataset has it. */
JylIndicator *
jyl_charts_page_get_part_indicator (JylChartsPage *self)
{
  const char *id = jyl_part_get_indicator (jyl_view_get_part (self->view, self->part));

  return jyl_dataset_lookup (jyl_page_get_dataset (JYL_PAGE (self)), id);
}

/* (transfer none) (nullable): its name, where there are others. */
const char *
jyl_charts_page_get_part_name (JylChartsPage *self)
{
  if (self->view == NULL || jyl_view_get_n_parts (self->view) < 2)
    return NULL;

  return jyl_text_get (jyl_record_get_title (jyl_charts_page_get_part_indicator (self)),
                       jyl_language_of_interface ());
}

void
jyl_charts_page_set_part (JylChartsPage *self, guint part)
{
  if (self->view == NULL || self->part == part || part >= jyl_view_get_n_parts (self->view))
    return;

  self->part = part;
  jyl_charts_page_update_show (self);
  jyl_charts_page_update_actions (self);
}

/* Brings the cursor and the row to a point, or takes them away. */
void
jyl_charts_page_select (JylChartsPage *self, JylObservation *observation)
{
  jyl_chart_widget_set_selected (self->chart_widget, observation);
  jyl_chart_table_set_selected (self->table, observation);
}

/* The buttons are about the chart that the cursor was brought into; where a person has chosen another since, and the
 * cursor stays, they stay too. */
void
jyl_charts_page_follow (JylChartsPage *self, JylFigure figure)
{
  JylRecord *indicator = figure.series != NULL ? jyl_series_get_indicator (figure.series) : NULL;

  if (indicator != NULL && self->view != NULL)
    jyl_charts_page_set_part (self, jyl_view_find_part (self->view, jyl_record_get_id (indicator)));
}

/* The part of @view that the buttons were about in the view before it. */
guint
jyl_charts_page_find_part (JylChartsPage *self, JylView *view)
{
  guint part;

  if (self->view == NULL || self->part == 0 || self->part >= jyl_view_get_n_parts (self->view))
    return 0;

  part = jyl_view_find_part (view, jyl_part_get_indicator (jyl_view_get_part (self->view, self->part)));
  return part != G_MAXUINT ? part : 0;
}

/* Draws the part that the buttons are about as @changed says. */
void
jyl_charts_page_change_part (JylChartsPage *self, JylPart *changed)
{
  g_autoptr (JylView) view = jyl_view_with_part (self->view, self->part, changed);

  jyl_charts_page_set_view (self, view);
}

/**
 * jyl_charts_page_read_compare:
 * @compare: (nullable): ids with commas between them, from an address
 *
 * Returns: (transfer full): those that the dataset has and that can be drawn
 */
char **
jyl_charts_page_read_compare (JylChartsPage *self, const char *compare)
{
  g_auto (GStrv) ids = g_strsplit (compare != NULL ? compare : "", ",", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (is_drawable (jyl_dataset_lookup (jyl_page_get_dataset (JYL_PAGE (self)), ids[i])))
        g_strv_builder_add (builder, ids[i]);
    }

  return g_strv_builder_end (builder);
}

/**
 * jyl_charts_page_make_address:
 * @view: (nullable): what is drawn
 * @figure: the point of the card; its members may be %NULL
 *
 * Returns: (transfer full): the place as an address: the indicator, what is compared with it, the point
 */
char *
jyl_charts_page_make_address (JylChartsPage *self, JylView *view, JylFigure figure)
{
  const char *series = figure.series != NULL ? jyl_series_get_id (figure.series) : NULL;
  g_autofree char *period = NULL;

  if (figure.observation != NULL)
    period = jyl_period_to_edtf (jyl_observation_get_period (figure.observation));

  if (view == NULL)
    return jyl_address_for_observation (jyl_record_get_id (self->indicator), series, period);
  return jyl_address_for_view (view, series, period);
}
