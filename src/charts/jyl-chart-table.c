/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-chart-table-private.h"

#include "jyl-tab-stop.h"

G_DEFINE_FINAL_TYPE (JylChartTable, jyl_chart_table, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_CHART,
  PROP_SELECTED,
  N_PROPS,
};

enum {
  POINT_ACTIVATED,
  POINT_SELECTED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static guint
find_row (JylChartTable *self, JylObservation *observation)
{
  guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (self->selection));

  if (observation == NULL)
    return GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < n_rows; i++)
    {
      g_autoptr (JylObservation) row = g_list_model_get_item (G_LIST_MODEL (self->selection), i);

      if (row == observation)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

/* GtkColumnView has no call to scroll to a row before GTK 4.12; the list inside it has this action. */
static void
scroll_to_row (JylChartTable *self, guint position)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->column_view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (GTK_IS_LIST_VIEW (child))
        gtk_widget_activate_action (child, "list.scroll-to-item", "u", position);
    }
}

static void
show_selected (JylChartTable *self)
{
  guint position = find_row (self, self->selected);

  if (gtk_single_selection_get_selected (self->selection) == position)
    return;

  self->selecting = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->selecting = FALSE;
  if (position != GTK_INVALID_LIST_POSITION)
    scroll_to_row (self, position);
}

static void
activate (JylChartTable *self, JylObservation *observation)
{
  g_autoptr (JylObservation) kept = g_object_ref (observation);

  jyl_chart_table_set_selected (self, kept);
  g_signal_emit (self, signals[POINT_ACTIVATED], 0, kept);
}

static void
selection_changed_cb (JylChartTable *self)
{
  JylObservation *selected;

  if (self->selecting || jyl_later_is_waiting (&self->click_later))
    return;

  selected = gtk_single_selection_get_selected_item (self->selection);
  if (selected == self->selected)
    return;

  jyl_chart_table_set_selected (self, selected);
  g_signal_emit (self, signals[POINT_SELECTED], 0, selected);
}

static void
row_activated_cb (JylChartTable *self, guint position)
{
  g_autoptr (JylObservation) observation = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  if (observation != NULL)
    activate (self, observation);
}

static void
row_clicked_cb (gpointer user_data)
{
  JylChartTable *self = user_data;
  JylObservation *observation = gtk_single_selection_get_selected_item (self->selection);

  if (observation != NULL)
    activate (self, observation);
}

/* A click on a row is more than passing it with the arrow keys: it asks for the card. The row is
 * selected only after this, in the bubbling phase. Links and the heads of the columns keep their
 * own clicks. */
static void
click_released_cb (JylChartTable *self, int n_press, double x, double y)
{
  GtkWidget *widget = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  for (; widget != NULL && widget != GTK_WIDGET (self); widget = gtk_widget_get_parent (widget))
    {
      if (GTK_IS_LABEL (widget) && gtk_label_get_current_uri (GTK_LABEL (widget)) != NULL)
        return;
      if (g_strcmp0 (gtk_widget_get_css_name (widget), "row") == 0)
        {
          jyl_later_when_idle (&self->click_later, G_PRIORITY_DEFAULT_IDLE, row_clicked_cb, self);
          return;
        }
    }
}

/* Whether both charts differ in their years alone: then a row says in one what it says in the other. */
static gboolean
is_other_years (JylChart *a, JylChart *b)
{
  g_autoptr (JylView) first = NULL;
  g_autoptr (JylView) second = NULL;

  if (a == NULL || b == NULL || jyl_chart_get_dataset (a) != jyl_chart_get_dataset (b) ||
      jyl_chart_get_n_parts (a) != jyl_chart_get_n_parts (b))
    return FALSE;

  first = jyl_view_with_range (jyl_chart_get_view (a), 0, 0);
  second = jyl_view_with_range (jyl_chart_get_view (b), 0, 0);
  return jyl_view_equal (first, second);
}

static gboolean
is_row (JylChartTable *self, guint position, gpointer observation)
{
  g_autoptr (GObject) row = g_list_model_get_item (G_LIST_MODEL (self->rows), position);

  return row == observation;
}

/* One items-changed for all that changes. While the years are being turned that is little or nothing, and
 * binding rows again would cost more than the chart. */
static void
splice_rows (JylChartTable *self, gboolean same, GPtrArray *observations)
{
  guint n_old = g_list_model_get_n_items (G_LIST_MODEL (self->rows)), n_new = observations->len;
  guint head = 0, tail = 0;

  while (same && head < MIN (n_old, n_new) && is_row (self, head, observations->pdata[head]))
    head++;
  while (same && tail < MIN (n_old, n_new) - head
         && is_row (self, n_old - 1 - tail, observations->pdata[n_new - 1 - tail]))
    tail++;
  if (same && head + tail == n_old && n_old == n_new)
    return;

  g_list_store_splice (self->rows, head, n_old - head - tail, observations->pdata + head, n_new - head - tail);
}

/* @observations are those of @chart or of @indicator; borrowed. */
static void
set_rows (JylChartTable *self, JylChart *chart, JylIndicator *indicator, JylDataset *dataset, GPtrArray *observations)
{
  gboolean same = is_other_years (self->chart, chart);

  g_object_freeze_notify (G_OBJECT (self));
  g_set_object (&self->indicator, indicator);
  if (g_set_object (&self->chart, chart))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHART]);

  /* The rows that are leaving may still be bound to the dataset before. */
  self->selecting = TRUE;
  if (observations->len > 0)
    g_set_object (&self->dataset, dataset);
  splice_rows (self, same, observations);
  self->selecting = FALSE;
  if (find_row (self, self->selected) == GTK_INVALID_LIST_POSITION)
    jyl_chart_table_set_selected (self, NULL);
  show_selected (self);
  g_object_thaw_notify (G_OBJECT (self));
}

static void
jyl_chart_table_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  JylChartTable *self = JYL_CHART_TABLE (object);

  switch (id)
    {
    case PROP_CHART:
      g_value_set_object (value, self->chart);
      break;
    case PROP_SELECTED:
      g_value_set_object (value, self->selected);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
jyl_chart_table_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  JylChartTable *self = JYL_CHART_TABLE (object);

  switch (id)
    {
    case PROP_CHART:
      jyl_chart_table_set_chart (self, g_value_get_object (value));
      break;
    case PROP_SELECTED:
      jyl_chart_table_set_selected (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static gboolean
jyl_chart_table_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (adw_bin_get_child (ADW_BIN (widget)));
}

static void
jyl_chart_table_dispose (GObject *object)
{
  JylChartTable *self = JYL_CHART_TABLE (object);

  jyl_later_cancel (&self->click_later);
  self->selecting = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), JYL_TYPE_CHART_TABLE);
  g_clear_object (&self->dataset);
  g_clear_object (&self->chart);
  g_clear_object (&self->indicator);
  g_clear_object (&self->selected);
  g_clear_object (&self->rows);

  G_OBJECT_CLASS (jyl_chart_table_parent_class)->dispose (object);
}

static void
jyl_chart_table_class_init (JylChartTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jyl_chart_table_get_property;
  object_class->set_property = jyl_chart_table_set_property;
  object_class->dispose = jyl_chart_table_dispose;
  widget_class->grab_focus = jyl_chart_table_grab_focus;

  properties[PROP_CHART] =
    g_param_spec_object ("chart", NULL, NULL, JYL_TYPE_CHART,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SELECTED] =
    g_param_spec_object ("selected", NULL, NULL, JYL_TYPE_OBSERVATION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[POINT_ACTIVATED] =
    g_signal_new ("point-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                  JYL_TYPE_OBSERVATION);
  signals[POINT_SELECTED] =
    g_signal_new ("point-selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                  JYL_TYPE_OBSERVATION);

  g_type_ensure (JYL_TYPE_TAB_STOP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jylnama/Jylnama/ui/jyl-chart-table.ui");
  gtk_widget_class_bind_template_child (widget_class, JylChartTable, column_view);
  gtk_widget_class_bind_template_child (widget_class, JylChartTable, selection);
  gtk_widget_class_bind_template_child (widget_class, JylChartTable, sorted);
  gtk_widget_class_bind_template_child (widget_class, JylChartTable, period_column);
  gtk_widget_class_bind_template_child (widget_class, JylChartTable, value_column);
  gtk_widget_class_bind_template_child (widget_class, JylChartTable, status_column);
  gtk_widget_class_bind_template_child (widget_class, JylChartTable, counter_column);
  gtk_widget_class_bind_template_child (widget_class, JylChartTable, citation_column);
  gtk_widget_class_bind_template_callback (widget_class, selection_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, click_released_cb);
}

static void
jyl_chart_table_init (JylChartTable *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* The row of titles can do nothing by keyboard. */
  gtk_widget_set_focusable (gtk_widget_get_first_child (GTK_WIDGET (self->column_view)), FALSE);

  self->rows = g_list_store_new (JYL_TYPE_OBSERVATION);
  jyl_chart_table_init_columns (self);
  gtk_sort_list_model_set_sorter (self->sorted, gtk_column_view_get_sorter (self->column_view));
  gtk_sort_list_model_set_model (self->sorted, G_LIST_MODEL (self->rows));
  /* What is new comes first, as in the lists of events. */
  gtk_column_view_sort_by_column (self->column_view, self->period_column, GTK_SORT_DESCENDING);
}

/**
 * jyl_chart_table_new:
 *
 * Returns: (transfer floating): an empty table
 */
GtkWidget *
jyl_chart_table_new (void)
{
  return g_object_new (JYL_TYPE_CHART_TABLE, NULL);
}

/**
 * jyl_chart_table_set_chart:
 * @chart: (nullable): the chart whose points to list
 *
 * The selected observation stays where the new chart has it too.
 */
void
jyl_chart_table_set_chart (JylChartTable *self, JylChart *chart)
{
  g_autoptr (GPtrArray) points = NULL;

  g_return_if_fail (JYL_IS_CHART_TABLE (self));
  g_return_if_fail (chart == NULL || JYL_IS_CHART (chart));

  if (chart != NULL && self->chart == chart)
    return;

  points = g_ptr_array_new ();
  for (guint i = 0; chart != NULL && i < jyl_chart_get_n_series (chart); i++)
    {
      JylPoints *series = jyl_chart_get_series (chart, i)->points;

      for (guint j = 0; j < series->len; j++)
        g_ptr_array_add (points, jyl_points_get (series, j)->observation);
    }

  set_rows (self, chart, NULL, chart != NULL ? jyl_chart_get_dataset (chart) : NULL, points);
}

/**
 * jyl_chart_table_set_indicator:
 * @dataset: where the indicator is
 * @indicator: whose observations to list
 *
 * Lists the numbers of an indicator that is never drawn.
 */
void
jyl_chart_table_set_indicator (JylChartTable *self, JylDataset *dataset, JylIndicator *indicator)
{
  g_autoptr (GPtrArray) observations = NULL;
  GPtrArray *all;

  g_return_if_fail (JYL_IS_CHART_TABLE (self));
  g_return_if_fail (JYL_IS_DATASET (dataset));
  g_return_if_fail (JYL_IS_INDICATOR (indicator));

  observations = g_ptr_array_new ();
  all = jyl_indicator_get_series (indicator);
  for (guint i = 0; i < all->len; i++)
    g_ptr_array_extend (observations, jyl_series_get_observations (g_ptr_array_index (all, i)), NULL, NULL);

  set_rows (self, NULL, indicator, dataset, observations);
}

/**
 * jyl_chart_table_get_figure:
 * @observation: what a row is for
 *
 * Returns: it with the series that it stands in
 */
JylFigure
jyl_chart_table_get_figure (JylChartTable *self, JylObservation *observation)
{
  return self->chart != NULL ? jyl_chart_find_figure (self->chart, observation)
                             : jyl_indicator_find_figure (self->indicator, observation);
}

/**
 * jyl_chart_table_get_chart:
 *
 * Returns: (transfer none) (nullable): the chart whose points are listed
 */
JylChart *
jyl_chart_table_get_chart (JylChartTable *self)
{
  g_return_val_if_fail (JYL_IS_CHART_TABLE (self), NULL);

  return self->chart;
}

/**
 * jyl_chart_table_set_selected:
 * @observation: (nullable): whose row to select; %NULL, or one that isn't listed, selects none
 */
void
jyl_chart_table_set_selected (JylChartTable *self, JylObservation *observation)
{
  g_return_if_fail (JYL_IS_CHART_TABLE (self));
  g_return_if_fail (observation == NULL || JYL_IS_OBSERVATION (observation));

  if (find_row (self, observation) == GTK_INVALID_LIST_POSITION)
    observation = NULL;
  if (!g_set_object (&self->selected, observation))
    return;

  show_selected (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/**
 * jyl_chart_table_get_selected:
 *
 * Returns: (transfer none) (nullable): the observation of the selected row
 */
JylObservation *
jyl_chart_table_get_selected (JylChartTable *self)
{
  g_return_val_if_fail (JYL_IS_CHART_TABLE (self), NULL);

  return self->selected;
}

/**
 * jyl_chart_table_get_rows:
 *
 * Returns: (transfer none): a list of #JylObservation in the order on screen
 */
GListModel *
jyl_chart_table_get_rows (JylChartTable *self)
{
  g_return_val_if_fail (JYL_IS_CHART_TABLE (self), NULL);

  return G_LIST_MODEL (self->selection);
}
