/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the widgets of the page show: all that follows from its indicator and its view. */

#include "jyl-charts-page-private.h"

#include <glib/gi18n.h>

#include "jyl-language.h"

static void
show_empty (JylChartsPage *self)
{
  JylLanguage language = jyl_language_of_interface ();
  JylPeriod shown = { 0 };
  g_autofree char *years = NULL;
  g_autofree char *text = NULL;
  int first, last, year, month, day;

  jyl_view_get_range (self->view, &first, &last);
  if (first == 0 && last == 0)
    {
      adw_status_page_set_description (self->empty_page, _("None of the series that are switched on has a figure."));
      return;
    }

  shown.interval = TRUE;
  jyl_day_to_ymd (first, &year, &month, &day);
  shown.start.year = (gint16) year;
  jyl_day_to_ymd (last, &year, &month, &day);
  shown.end.year = (gint16) year;
  years = jyl_format_period (language, &shown);
  /* TRANSLATORS: %s are years: “1990–1994”. */
  text = g_strdup_printf (_("The years shown are %s, and this chart has no figure in them."), years);
  adw_status_page_set_description (self->empty_page, text);
}

/* What the card beside the chart tells; members that are NULL: it closes. */
void
jyl_charts_page_show_card (JylChartsPage *self, JylFigure figure)
{
  jyl_point_card_set_figure (self->card, jyl_page_get_dataset (JYL_PAGE (self)), figure);
  jyl_panes_set_show_aside (self->panes, figure.observation != NULL);
}

static void
show_number (JylChartsPage *self)
{
  JylLanguage language = jyl_language_of_interface ();
  const char *definition = jyl_text_get (jyl_indicator_get_definition (self->indicator), language);

  if (*definition == '\0')
    definition = jyl_text_get (jyl_record_get_summary (self->indicator), language);
  gtk_label_set_label (self->number_title, jyl_text_get (jyl_record_get_title (self->indicator), language));
  gtk_label_set_label (self->number_definition, definition);
  gtk_widget_set_visible (GTK_WIDGET (self->number_definition), *definition != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->table), TRUE);
  jyl_chart_widget_set_chart (self->chart_widget, NULL);
  jyl_point_card_set_chart (self->card, NULL);
  jyl_chart_table_set_indicator (self->table, jyl_page_get_dataset (JYL_PAGE (self)), self->indicator);
}

static void
show_chart (JylChartsPage *self)
{
  gboolean is_empty = jyl_chart_is_empty (self->chart);

  if (is_empty)
    show_empty (self);
  gtk_stack_set_visible_child_name (self->chart_stack, is_empty ? "empty" : "chart");
  gtk_widget_set_visible (GTK_WIDGET (self->table), !is_empty);
  jyl_chart_widget_set_chart (self->chart_widget, self->chart);
  jyl_point_card_set_chart (self->card, self->chart);
  jyl_chart_table_set_chart (self->table, self->chart);

  /* The point of the card gets its cursor back when it is drawn again. */
  if (jyl_panes_get_show_aside (self->panes))
    {
      JylFigure told = jyl_point_card_get_figure (self->card);

      jyl_charts_page_show_card (self, jyl_charts_page_find_drawn (self, NULL, NULL, told));
      jyl_charts_page_select (self, jyl_point_card_get_observation (self->card));
    }
}

/* Writes all that follows from the indicator and the view. A card that is open stays, also where
 * its point isn't drawn just now. */
void
jyl_charts_page_update (JylChartsPage *self)
{
  /* Shown until something else is. */
  g_autoptr (JylChart) before = self->view == NULL ? g_steal_pointer (&self->chart) : NULL;

  if (self->indicator == NULL)
    {
      jyl_page_set_title (JYL_PAGE (self), _("Charts"));
      gtk_stack_set_visible_child_name (self->content, "none");
      jyl_charts_page_update_actions (self);
      return;
    }

  jyl_page_set_title (JYL_PAGE (self), jyl_text_get (jyl_record_get_title (self->indicator),
                                                     jyl_language_of_interface ()));
  gtk_stack_set_visible_child_name (self->content, "chart");
  gtk_widget_set_visible (GTK_WIDGET (self->chart_stack), self->chart != NULL);
  gtk_widget_set_visible (self->chart_buttons, self->chart != NULL);
  gtk_widget_set_visible (self->number, self->chart == NULL);

  jyl_charts_page_update_show (self);
  if (self->chart != NULL)
    show_chart (self);
  else
    show_number (self);
  jyl_charts_page_update_actions (self);
}
