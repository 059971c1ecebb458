/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-charts-page-private.h"

#include "jyl-compat.h"
#include "jyl-figure.h"
#include "jyl-language.h"
#include "jyl-wrap-box.h"

/* The chart's share of the height is remembered in thousandths, so that it holds for any window. */
#define SPLIT_WHOLE 1000

G_DEFINE_FINAL_TYPE (JylChartsPage, jyl_charts_page, JYL_TYPE_PAGE)

static JylLanguage
get_language (JylChartsPage *self)
{
  return self->language == JYL_CHARTS_PAGE_INTERFACE ? jyl_language_of_interface () : (JylLanguage) self->language;
}

/* A point of the chart's own indicator, or of one that is compared with it. */
static JylFigure
find_figure (JylChartsPage *self, JylIndicator *indicator, char **compared, const char *series, const char *edtf)
{
  JylFigure figure = jyl_figure_find (indicator, series, edtf);

  for (guint i = 0; figure.observation == NULL && compared[i] != NULL; i++)
    {
      JylRecord *record = jyl_dataset_lookup (jyl_page_get_dataset (JYL_PAGE (self)), compared[i]);

      figure = jyl_figure_find (record, series, edtf);
    }

  return figure;
}

/* State: from view to view. */

static JylView *
with_shared_range (JylChartsPage *self, JylView *view)
{
  JylRange *range = jyl_page_get_range (JYL_PAGE (self));

  if (range == NULL || jyl_range_is_whole (range))
    return jyl_view_with_range (view, 0, 0);

  return jyl_view_with_range (view, jyl_range_get_first (range), jyl_range_get_last (range));
}

/* How the chart was left, with @compared below it, else what was there; and with the series of @figure. */
static JylView *
make_view (JylChartsPage *self, JylIndicator *indicator, const char *const *compared, JylFigure figure)
{
  const char *id = jyl_record_get_id (indicator);
  JylView *left = jyl_charts_page_get_left (self, id);
  g_autoptr (JylView) view = left != NULL ? jyl_view_ref (left) : jyl_view_new (id);
  g_autoptr (JylView) spoken = jyl_view_with_language (view, get_language (self));
  g_autoptr (JylView) ranged = with_shared_range (self, spoken);
  g_autoptr (JylView) whole = compared != NULL
                              ? jyl_chart_compare_view (jyl_page_get_dataset (JYL_PAGE (self)), ranged, compared)
                              : jyl_view_ref (ranged);

  return jyl_charts_page_with_series_of (whole, figure);
}

/* The place that the page shows as an address, with the point of the card. */
static char *
dup_address (JylChartsPage *self, JylFigure figure)
{
  return jyl_charts_page_make_address (self, self->view, figure);
}

static void
point_activated_cb (JylChartsPage *self, JylObservation *observation)
{
  JylFigure figure = jyl_charts_page_find_figure (self, observation);
  g_autofree char *address = dup_address (self, figure);

  jyl_charts_page_follow (self, figure);
  jyl_charts_page_select (self, observation);
  jyl_go (GTK_WIDGET (self), address);
}

static void
event_activated_cb (JylChartsPage *self, JylEvent *event)
{
  g_autofree char *address = jyl_record_get_address (event);

  jyl_go (GTK_WIDGET (self), address);
}

/* Cursor and row are one; only an open card makes a place of the point that a person brings them to. */
static void
point_selected_cb (JylChartsPage *self, JylObservation *selected)
{
  JylFigure figure = jyl_charts_page_find_figure (self, selected);
  g_autofree char *address = NULL;

  jyl_charts_page_follow (self, figure);
  jyl_charts_page_select (self, selected);
  if (self->indicator == NULL || !jyl_panes_get_show_aside (self->panes)
      || selected == jyl_point_card_get_observation (self->card))
    return;

  if (selected == NULL)
    {
      jyl_charts_page_close_card (self);
      return;
    }

  jyl_charts_page_show_card (self, figure);
  address = dup_address (self, figure);
  jyl_go_replace (GTK_WIDGET (self), address);
}

static void
chart_activated_cb (JylChartsPage *self, const char *indicator, gboolean is_passing)
{
  g_autofree char *address = g_strdup_printf ("jylnama:indicator/%s", indicator);

  jyl_panes_set_show_list (self->panes, FALSE);
  if (is_passing)
    jyl_go_replace (GTK_WIDGET (self), address);
  else
    jyl_go (GTK_WIDGET (self), address);
}

static void
columns_changed_cb (JylChartsPage *self)
{
  gtk_widget_set_visible (self->list_button, jyl_panes_get_n_columns (self->panes) == 1);
}

static void
show_all_years_cb (JylChartsPage *self)
{
  JylRange *range = jyl_page_get_range (JYL_PAGE (self));

  if (range != NULL)
    jyl_range_reset (range);
}

/* What the page is about. */
static void
turn_to (JylChartsPage *self, JylIndicator *indicator)
{
  if (indicator == self->indicator)
    return;

  self->indicator = indicator;
  jyl_charts_page_select (self, NULL);
  jyl_chart_list_set_selected (self->list, jyl_record_get_id (indicator));
}

/* An indicator that is a number, or has nothing but numbers. */
static void
take_number (JylChartsPage *self, JylIndicator *indicator)
{
  turn_to (self, indicator);
  g_clear_pointer (&self->view, jyl_view_unref);
  self->part = 0;
  jyl_charts_page_update (self);
}

/* Computes what follows from @view, then writes it; @is_step: it can be taken back. FALSE, and nothing is written: the
 * dataset can't have it. */
static gboolean
take_view (JylChartsPage *self, JylIndicator *indicator, JylView *view, gboolean is_step)
{
  g_autoptr (JylView) before = NULL;
  g_autoptr (JylChart) chart_before = NULL;
  JylView *honest;
  JylChart *chart;

  if (self->view != NULL && jyl_view_equal (self->view, view))
    return TRUE;

  chart = jyl_charts_page_make_chart (self, view, &honest);
  if (chart == NULL)
    return FALSE;

  self->part = indicator == self->indicator ? jyl_charts_page_find_part (self, honest) : 0;
  turn_to (self, indicator);
  before = g_steal_pointer (&self->view);
  self->view = honest;
  /* The points of a transformed chart go with it; they are shown until others are. */
  chart_before = g_steal_pointer (&self->chart);
  self->chart = chart;
  jyl_charts_page_remember (self, honest, is_step);
  jyl_charts_page_update (self);
  return TRUE;
}

static void
range_changed_cb (JylChartsPage *self)
{
  g_autoptr (JylView) view = NULL;

  if (self->view == NULL)
    return;

  view = with_shared_range (self, self->view);
  /* Years that are chosen on another page are no step of this one. */
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    jyl_charts_page_set_view (self, view);
  else
    take_view (self, self->indicator, view, FALSE);
}

static void
close_card_cb (JylChartsPage *self)
{
  jyl_charts_page_close_card (self);
}

static void
restore_split_cb (gpointer user_data)
{
  JylChartsPage *self = user_data;
  int height = gtk_widget_get_height (GTK_WIDGET (self->paned));

  if (height > 0)
    gtk_paned_set_position (self->paned, height * jyl_settings_get_int (self->settings, "chart-split") / SPLIT_WHOLE);
}

/* The height is known with the first allocation, within which nothing may be moved. */
static void
split_measured_cb (JylChartsPage *self)
{
  int max = 0;

  g_object_get (self->paned, "max-position", &max, NULL);
  if (max <= 0 || max == G_MAXINT || jyl_later_is_waiting (&self->split_later))
    return;

  g_signal_handlers_disconnect_by_func (self->paned, split_measured_cb, self);
  jyl_later_when_idle (&self->split_later, G_PRIORITY_HIGH_IDLE, restore_split_cb, self);
}

static void
remember_split (JylChartsPage *self)
{
  int height = gtk_widget_get_height (GTK_WIDGET (self->paned));

  if (height > 0 && !jyl_later_is_waiting (&self->split_later))
    jyl_settings_set_int (self->settings, "chart-split", gtk_paned_get_position (self->paned) * SPLIT_WHOLE / height);
}

static void
jyl_charts_page_unmap (GtkWidget *widget)
{
  remember_split (JYL_CHARTS_PAGE (widget));

  GTK_WIDGET_CLASS (jyl_charts_page_parent_class)->unmap (widget);
}

static void
jyl_charts_page_set_dataset (JylPage *page, JylDataset *dataset, JylRange *range)
{
  JylChartsPage *self = JYL_CHARTS_PAGE (page);

  jyl_charts_page_show_card (self, (JylFigure) { NULL, NULL });
  self->part = 0;
  self->indicator = NULL;
  g_clear_pointer (&self->view, jyl_view_unref);
  g_hash_table_remove_all (self->undos);
  jyl_chart_widget_set_chart (self->chart_widget, NULL);
  jyl_point_card_set_chart (self->card, NULL);
  jyl_chart_table_set_chart (self->table, NULL);
  g_signal_group_set_target (self->range_signals, range);
  jyl_chart_widget_set_range (self->chart_widget, range);
  jyl_chart_list_set_dataset (self->list, dataset);
  jyl_chart_list_set_selected (self->list, NULL);
  jyl_charts_page_update (self);
}

/* All charts speak as @view does; the interface's language they follow when it changes. */
static void
follow_language (JylChartsPage *self, JylView *view)
{
  JylLanguage language = jyl_view_get_language (view);

  self->language = language == jyl_language_of_interface () ? JYL_CHARTS_PAGE_INTERFACE : (int) language;
}

/* Shows the chart as it was left, but for what an address says of it; the language and the years follow. */
static void
go_to_view (JylChartsPage *self, JylIndicator *indicator, JylView *left, const char *query)
{
  g_autoptr (JylView) asked = query != NULL ? jyl_view_with_query (left, query, NULL) : jyl_view_ref (left);
  g_autoptr (JylView) view = jyl_chart_forward_view (jyl_page_get_dataset (JYL_PAGE (self)), asked);
  gboolean is_step = indicator == self->indicator;
  int first, last, first_left, last_left;

  if (!take_view (self, indicator, view, is_step))
    {
      /* What the address names isn't there. */
      if (!take_view (self, indicator, left, is_step))
        take_number (self, indicator);
      return;
    }

  if (jyl_view_get_language (view) != jyl_view_get_language (left))
    follow_language (self, view);
  jyl_view_get_range (view, &first, &last);
  jyl_view_get_range (left, &first_left, &last_left);
  if (first != first_left || last != last_left)
    jyl_charts_page_follow_range (self, view);
}

static gboolean
jyl_charts_page_go (JylPage *page, JylAddress *address)
{
  JylChartsPage *self = JYL_CHARTS_PAGE (page);
  JylDataset *dataset = jyl_page_get_dataset (page);
  const char *id = jyl_address_get_record (address);
  g_auto (GStrv) compared = NULL;
  JylRecord *record = NULL;
  const char *series;
  JylFigure figure;

  if (dataset == NULL)
    return FALSE;

  /* The section itself: where one was before, else the first chart; in one column the list. */
  if (id == NULL)
    {
      jyl_panes_set_show_list (self->panes, TRUE);
      id = self->indicator != NULL ? jyl_record_get_id (self->indicator)
                                   : jyl_chart_list_get_first (self->list);
      if (id == NULL)
        return TRUE;
    }
  else
    {
      jyl_panes_set_show_list (self->panes, FALSE);
    }

  record = jyl_dataset_lookup (dataset, id);
  if (!JYL_IS_INDICATOR (record))
    return FALSE;

  compared = jyl_charts_page_read_compare (self, jyl_address_get_compare (address));
  figure = find_figure (self, record, compared, jyl_address_get_series (address), jyl_address_get_period (address));

  /* By the id that it has now. */
  series = figure.series != NULL ? jyl_series_get_id (figure.series) : jyl_address_get_series (address);
  if (jyl_indicator_get_mark (record) == JYL_MARK_NONE)
    {
      take_number (self, record);
    }
  else
    {
      const char *const *asked = jyl_address_get_record (address) != NULL ? (const char *const *) compared : NULL;
      g_autoptr (JylView) left = make_view (self, record, asked, figure);

      go_to_view (self, record, left, jyl_address_get_query (address));
    }
  figure = jyl_charts_page_find_drawn (self, series, jyl_address_get_period (address), figure);
  jyl_charts_page_show_card (self, figure);
  if (figure.observation != NULL || self->chart == NULL)
    {
      if (figure.observation != jyl_chart_widget_get_selected (self->chart_widget))
        jyl_charts_page_follow (self, figure);
      jyl_charts_page_select (self, figure.observation);
    }
  /* Alone in the window, the card takes the focus from the chart that is out of sight. */
  if (figure.observation != NULL && jyl_panes_get_n_columns (self->panes) == 1)
    gtk_widget_child_focus (GTK_WIDGET (self->card), GTK_DIR_TAB_FORWARD);

  return TRUE;
}

static gboolean
jyl_charts_page_filter (JylPage *page, const char *text)
{
  JylChartsPage *self = JYL_CHARTS_PAGE (page);

  jyl_panes_set_show_list (self->panes, TRUE);
  if (jyl_panes_get_show_aside (self->panes) && !gtk_widget_get_child_visible (GTK_WIDGET (self->list)))
    jyl_charts_page_close_card (self);
  jyl_chart_list_filter (self->list, text);

  return TRUE;
}

static void
jyl_charts_page_dispose (GObject *object)
{
  JylChartsPage *self = JYL_CHARTS_PAGE (object);

  jyl_later_cancel (&self->split_later);
  g_clear_object (&self->range_signals);
  /* What it would export is about to go, and so is the window that it stands over; work under way may keep it. */
  if (self->dialog != NULL)
    {
      gtk_window_set_transient_for (GTK_WINDOW (self->dialog), NULL);
      gtk_window_destroy (GTK_WINDOW (self->dialog));
    }
  g_clear_weak_pointer (&self->dialog);
  /* The template's end takes a bound child away without telling the bin that holds it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), JYL_TYPE_CHARTS_PAGE);
  g_clear_object (&self->settings);
  g_clear_object (&self->actions);
  g_clear_object (&self->print_settings);
  g_clear_object (&self->chart);
  g_clear_pointer (&self->view, jyl_view_unref);
  g_clear_pointer (&self->undos, g_hash_table_unref);
  g_clear_pointer (&self->menu_name, g_free);

  G_OBJECT_CLASS (jyl_charts_page_parent_class)->dispose (object);
}

static void
jyl_charts_page_class_init (JylChartsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JylPageClass *page_class = JYL_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jyl_charts_page_dispose;
  widget_class->unmap = jyl_charts_page_unmap;
  page_class->set_dataset = jyl_charts_page_set_dataset;
  page_class->go = jyl_charts_page_go;
  page_class->filter = jyl_charts_page_filter;

  g_type_ensure (JYL_TYPE_PANES);
  g_type_ensure (JYL_TYPE_CHART_LIST);
  g_type_ensure (JYL_TYPE_COMPARE_BAR);
  g_type_ensure (JYL_TYPE_COMPARE_BUTTON);
  g_type_ensure (JYL_TYPE_CHART_WIDGET);
  g_type_ensure (JYL_TYPE_CHART_TABLE);
  g_type_ensure (JYL_TYPE_POINT_CARD);
  g_type_ensure (JYL_TYPE_SHOW_BUTTON);
  g_type_ensure (JYL_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jylnama/Jylnama/ui/jyl-charts-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, panes);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, list);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, content);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, list_button);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, series_button);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, series_label);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, series_menu);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, flags_button);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, language_button);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, language_label);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, show_button);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, chart_buttons);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, compare_button);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, compare_row);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, compare_bar);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, paned);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, chart_stack);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, chart_widget);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, empty_page);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, number);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, number_title);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, number_definition);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, table);
  gtk_widget_class_bind_template_child (widget_class, JylChartsPage, card);
  gtk_widget_class_bind_template_callback (widget_class, point_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, event_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, point_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, chart_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, columns_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_years_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_card_cb);
  gtk_widget_class_bind_template_callback (widget_class, split_measured_cb);
  jyl_charts_page_class_init_actions (widget_class);
}

static void
jyl_charts_page_init (JylChartsPage *self)
{
  self->language = JYL_CHARTS_PAGE_INTERFACE;
  self->settings = jyl_settings_new ();
  self->undos = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->range_signals = g_signal_group_new (JYL_TYPE_RANGE);
  g_signal_group_connect_swapped (self->range_signals, "notify::range", G_CALLBACK (range_changed_cb), self);

  gtk_widget_init_template (GTK_WIDGET (self));
  jyl_compat_name_buttons (GTK_WIDGET (self));
  jyl_charts_page_init_actions (self);
  jyl_charts_page_init_show (self);
  jyl_charts_page_init_compare (self);
  columns_changed_cb (self);

  jyl_charts_page_update (self);
}

/**
 * jyl_charts_page_set_view:
 * @view: what to draw of the indicator that is shown
 *
 * The one way in which what is drawn changes.
 */
void
jyl_charts_page_set_view (JylChartsPage *self, JylView *view)
{
  g_return_if_fail (JYL_IS_CHARTS_PAGE (self));
  g_return_if_fail (view != NULL);

  take_view (self, self->indicator, view, TRUE);
}

/**
 * jyl_charts_page_show_view:
 * @view: what to draw of the indicator that is shown, as it came from outside
 *
 * Shows it; the language of the charts and the years that all pages share follow. What the dataset can't have changes
 * nothing.
 */
void
jyl_charts_page_show_view (JylChartsPage *self, JylView *view)
{
  g_return_if_fail (JYL_IS_CHARTS_PAGE (self));
  g_return_if_fail (view != NULL);

  if (!take_view (self, self->indicator, view, TRUE))
    return;

  follow_language (self, view);
  jyl_charts_page_follow_range (self, view);
}

/**
 * jyl_charts_page_restore:
 * @view: how the chart that is shown was, or will be again
 *
 * Shows it so; the years that all pages share follow.
 */
void
jyl_charts_page_restore (JylChartsPage *self, JylView *view)
{
  g_autoptr (JylView) kept = jyl_view_ref (view);
  g_autofree char *address = NULL;

  g_return_if_fail (JYL_IS_CHARTS_PAGE (self));

  follow_language (self, kept);
  take_view (self, self->indicator, kept, FALSE);
  jyl_charts_page_follow_range (self, kept);
  /* The place that the window is at says what is compared. */
  address = dup_address (self, jyl_panes_get_show_aside (self->panes) ? jyl_point_card_get_figure (self->card)
                                                                      : (JylFigure) { NULL, NULL });
  jyl_go_replace (GTK_WIDGET (self), address);
}

/**
 * jyl_charts_page_set_language:
 * @language: a #JylLanguage, or %JYL_CHARTS_PAGE_INTERFACE
 *
 * Sets the language of all charts.
 */
void
jyl_charts_page_set_language (JylChartsPage *self, int language)
{
  g_return_if_fail (JYL_IS_CHARTS_PAGE (self));

  if (self->language == language)
    return;

  self->language = language;
  if (self->view != NULL)
    {
      g_autoptr (JylView) view = jyl_view_with_language (self->view, get_language (self));

      jyl_charts_page_set_view (self, view);
    }
  jyl_charts_page_update_actions (self);
}

/**
 * jyl_charts_page_close_card:
 *
 * Goes to the chart without a point. The cursor stays where it is.
 */
void
jyl_charts_page_close_card (JylChartsPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  g_autofree char *address = NULL;

  g_return_if_fail (JYL_IS_CHARTS_PAGE (self));

  if (self->indicator == NULL || !jyl_panes_get_show_aside (self->panes))
    return;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->card)))
    gtk_widget_grab_focus (self->chart != NULL ? GTK_WIDGET (self->chart_widget) : GTK_WIDGET (self->table));
  jyl_charts_page_show_card (self, (JylFigure) { NULL, NULL });
  address = dup_address (self, (JylFigure) { NULL, NULL });
  jyl_go (GTK_WIDGET (self), address);
}

/**
 * jyl_charts_page_new:
 *
 * Returns: (transfer floating): a page without a dataset
 */
GtkWidget *
jyl_charts_page_new (void)
{
  return g_object_new (JYL_TYPE_CHARTS_PAGE, NULL);
}

/**
 * jyl_charts_page_get_chart:
 *
 * Returns: (transfer none) (nullable): the chart that is shown
 */
JylChart *
jyl_charts_page_get_chart (JylChartsPage *self)
{
  g_return_val_if_fail (JYL_IS_CHARTS_PAGE (self), NULL);

  return self->chart;
}

/**
 * jyl_charts_page_get_selected:
 *
 * Returns: (transfer none) (nullable): the observation under the chart's cursor
 */
JylObservation *
jyl_charts_page_get_selected (JylChartsPage *self)
{
  g_return_val_if_fail (JYL_IS_CHARTS_PAGE (self), NULL);

  return jyl_chart_widget_get_selected (self->chart_widget);
}

/**
 * jyl_charts_page_has_card:
 *
 * Returns: whether the card of a point is open
 */
gboolean
jyl_charts_page_has_card (JylChartsPage *self)
{
  g_return_val_if_fail (JYL_IS_CHARTS_PAGE (self), FALSE);

  return jyl_panes_get_show_aside (self->panes);
}
