/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-chart-list.h"

#include <glib/gi18n.h>

#include "jyl-chart-row.h"
#include "jyl-compat.h"
#include "jyl-language.h"
#include "jyl-later.h"
#include "jyl-record-list.h"
#include "jyl-tab-stop.h"

struct _JylChartList {
  AdwBin           parent_instance;

  /* template */
  GtkSearchEntry  *search_entry;
  GtkStack        *stack;
  GtkListBox      *list_box;
  AdwStatusPage   *no_match_page;

  /* owned */
  JylRecordList   *matches; /* the indicators that match the text */
  char            *selected;

  guint            n_shown;
  JylLater         scroll_later;
  gboolean         by_key;    /* the last that happened to the list was a key, not a click */
  gboolean         selecting; /* the selection follows the property */
};

G_DEFINE_FINAL_TYPE (JylChartList, jyl_chart_list, ADW_TYPE_BIN)

enum {
  CHART_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
get_topic (JylIndicator *indicator)
{
  return jyl_text_get (jyl_record_get_topic (indicator), jyl_language_of_interface ());
}

static const char *
get_id (GtkListBoxRow *row)
{
  return jyl_record_get_id (jyl_chart_row_get_indicator (JYL_CHART_ROW (row)));
}

static GtkListBoxRow *
find_row (JylChartList *self, const char *indicator)
{
  GtkListBoxRow *row;

  for (int i = 0; indicator != NULL && (row = gtk_list_box_get_row_at_index (self->list_box, i)) != NULL; i++)
    {
      if (g_str_equal (get_id (row), indicator))
        return row;
    }

  return NULL;
}

/* Topics in the order in which the dataset first names them, the charts of one topic together. */
static GPtrArray *
sort_by_topic (GListModel *indicators)
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = g_list_model_get_n_items (indicators);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (JylIndicator) indicator = g_list_model_get_item (indicators, i);
      guint place = sorted->len;

      if (jyl_indicator_get_mark (indicator) == JYL_MARK_NONE)
        continue;
      for (guint j = 0; j < sorted->len; j++)
        {
          if (g_str_equal (get_topic (g_ptr_array_index (sorted, j)), get_topic (indicator)))
            place = j + 1;
        }
      g_ptr_array_insert (sorted, (int) place, g_steal_pointer (&indicator));
    }

  return g_steal_pointer (&sorted);
}

static void
scroll_cb (gpointer user_data)
{
  JylChartList *self = user_data;
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list_box);
  graphene_rect_t bounds;

  if (row != NULL && gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (self->list_box), &bounds))
    gtk_adjustment_clamp_page (gtk_list_box_get_adjustment (self->list_box), (double) bounds.origin.y,
                               (double) (bounds.origin.y + bounds.size.height));
}

/* Where a row stands is known once the list has been laid out, which comes before the next idle moment. */
static void
show_selected (JylChartList *self)
{
  GtkListBoxRow *row = find_row (self, self->selected);

  self->selecting = TRUE;
  gtk_list_box_select_row (self->list_box, row);
  self->selecting = FALSE;
  if (row != NULL)
    jyl_later_when_idle (&self->scroll_later, G_PRIORITY_LOW, scroll_cb, self);
}

static void
update_matches (JylChartList *self)
{
  GtkListBoxRow *row;
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
  g_autofree char *description = NULL;

  if (self->matches != NULL)
    jyl_record_list_set_text (self->matches, text);

  gtk_list_box_invalidate_filter (self->list_box);
  gtk_list_box_invalidate_headers (self->list_box);

  self->n_shown = 0;
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list_box, i)) != NULL; i++)
    {
      if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
        self->n_shown++;
    }

  if (gtk_list_box_get_row_at_index (self->list_box, 0) == NULL)
    {
      gtk_stack_set_visible_child_name (self->stack, "none");
      return;
    }

  /* TRANSLATORS: %s is what was typed into the filter. */
  description = g_strdup_printf (_("No chart has “%s” in its name or summary."), text);
  adw_status_page_set_description (self->no_match_page, description);
  gtk_stack_set_visible_child_name (self->stack, self->n_shown > 0 ? "list" : "no-match");
}

static gboolean
filter_row (GtkListBoxRow *row, gpointer user_data)
{
  JylChartList *self = user_data;
  JylIndicator *indicator = jyl_chart_row_get_indicator (JYL_CHART_ROW (row));

  return self->matches == NULL || jyl_record_list_find (self->matches, indicator) != G_MAXUINT;
}

static void
update_header (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  const char *topic = get_topic (jyl_chart_row_get_indicator (JYL_CHART_ROW (row)));
  GtkWidget *label;

  if (before != NULL &&
      g_str_equal (topic, get_topic (jyl_chart_row_get_indicator (JYL_CHART_ROW (before)))))
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  if (gtk_list_box_row_get_header (row) != NULL)
    return;

  label = gtk_label_new (topic);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "chart-topic");
  if (before == NULL)
    gtk_widget_add_css_class (label, "first");
  gtk_list_box_row_set_header (row, label);
}

static void
emit_activated (JylChartList *self, GtkListBoxRow *row, gboolean is_passing)
{
  g_autofree char *id = g_strdup (get_id (row));

  g_signal_emit (self, signals[CHART_ACTIVATED], 0, id, is_passing);
}

static void
row_selected_cb (JylChartList *self, GtkListBoxRow *row)
{
  if (self->selecting || !self->by_key || row == NULL || g_strcmp0 (get_id (row), self->selected) == 0)
    return;

  emit_activated (self, row, TRUE);
}

static void
row_activated_cb (JylChartList *self, GtkListBoxRow *row)
{
  emit_activated (self, row, FALSE);
}

/* Tab only comes and goes. */
static gboolean
key_pressed_cb (JylChartList *self, guint keyval)
{
  self->by_key = keyval != GDK_KEY_Tab && keyval != GDK_KEY_KP_Tab && keyval != GDK_KEY_ISO_Left_Tab;

  return GDK_EVENT_PROPAGATE;
}

static void
pressed_cb (JylChartList *self)
{
  self->by_key = FALSE;
}

static void
left_cb (JylChartList *self)
{
  self->by_key = FALSE;
}

static void
search_changed_cb (JylChartList *self)
{
  update_matches (self);
}

static void
stop_search_cb (JylChartList *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

/* Enter in the field takes the first chart that is left. */
static void
search_activate_cb (JylChartList *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list_box, i)) != NULL; i++)
    {
      if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
        {
          emit_activated (self, row, FALSE);
          return;
        }
    }
}

static void
clear_filter_cb (JylChartList *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
jyl_chart_list_dispose (GObject *object)
{
  JylChartList *self = JYL_CHART_LIST (object);

  self->selecting = TRUE;
  jyl_later_cancel (&self->scroll_later);
  gtk_widget_dispose_template (GTK_WIDGET (self), JYL_TYPE_CHART_LIST);
  g_clear_object (&self->matches);

  G_OBJECT_CLASS (jyl_chart_list_parent_class)->dispose (object);
}

static void
jyl_chart_list_finalize (GObject *object)
{
  JylChartList *self = JYL_CHART_LIST (object);

  g_free (self->selected);

  G_OBJECT_CLASS (jyl_chart_list_parent_class)->finalize (object);
}

static void
jyl_chart_list_class_init (JylChartListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jyl_chart_list_dispose;
  object_class->finalize = jyl_chart_list_finalize;

  signals[CHART_ACTIVATED] = g_signal_new ("chart-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                           NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);

  g_type_ensure (JYL_TYPE_TAB_STOP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jylnama/Jylnama/ui/jyl-chart-list.ui");
  gtk_widget_class_bind_template_child (widget_class, JylChartList, search_entry);
  gtk_widget_class_bind_template_child (widget_class, JylChartList, stack);
  gtk_widget_class_bind_template_child (widget_class, JylChartList, list_box);
  gtk_widget_class_bind_template_child (widget_class, JylChartList, no_match_page);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_filter_cb);
}

static void
jyl_chart_list_init (JylChartList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jyl_compat_name_buttons (GTK_WIDGET (self));

  gtk_list_box_set_filter_func (self->list_box, filter_row, self, NULL);
  gtk_list_box_set_header_func (self->list_box, update_header, self, NULL);
}

/**
 * jyl_chart_list_new:
 *
 * Returns: (transfer floating): an empty list
 */
GtkWidget *
jyl_chart_list_new (void)
{
  return g_object_new (JYL_TYPE_CHART_LIST, NULL);
}

/**
 * jyl_chart_list_set_dataset:
 * @dataset: whose indicators to list; those that are never drawn (mark "none") are left out
 */
void
jyl_chart_list_set_dataset (JylChartList *self, JylDataset *dataset)
{
  g_autoptr (GPtrArray) indicators = NULL;
  GtkListBoxRow *row;

  g_return_if_fail (JYL_IS_CHART_LIST (self));
  g_return_if_fail (JYL_IS_DATASET (dataset));

  self->selecting = TRUE;
  while ((row = gtk_list_box_get_row_at_index (self->list_box, 0)) != NULL)
    gtk_list_box_remove (self->list_box, GTK_WIDGET (row));
  self->selecting = FALSE;

  g_clear_object (&self->matches);
  self->matches = jyl_record_list_new (dataset, JYL_KIND_INDICATOR, jyl_language_of_interface ());

  indicators = sort_by_topic (jyl_dataset_get_records (dataset, JYL_KIND_INDICATOR));
  for (guint i = 0; i < indicators->len; i++)
    gtk_list_box_append (self->list_box, jyl_chart_row_new (dataset, g_ptr_array_index (indicators, i)));

  update_matches (self);
  show_selected (self);
}

/**
 * jyl_chart_list_set_selected:
 * @indicator: (nullable): id of the chart that is shown
 */
void
jyl_chart_list_set_selected (JylChartList *self, const char *indicator)
{
  g_return_if_fail (JYL_IS_CHART_LIST (self));

  if (g_strcmp0 (self->selected, indicator) == 0)
    return;

  g_free (self->selected);
  self->selected = g_strdup (indicator);
  show_selected (self);
}

/**
 * jyl_chart_list_get_selected:
 *
 * Returns: (transfer none) (nullable): id of the chart that is marked as shown
 */
const char *
jyl_chart_list_get_selected (JylChartList *self)
{
  g_return_val_if_fail (JYL_IS_CHART_LIST (self), NULL);

  return self->selected;
}

/**
 * jyl_chart_list_get_first:
 *
 * Returns: (transfer none) (nullable): id of the first chart, %NULL where the dataset has none
 */
const char *
jyl_chart_list_get_first (JylChartList *self)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (JYL_IS_CHART_LIST (self), NULL);

  row = gtk_list_box_get_row_at_index (self->list_box, 0);

  return row != NULL ? get_id (row) : NULL;
}

/**
 * jyl_chart_list_get_n_shown:
 *
 * Returns: how many charts the filter leaves
 */
guint
jyl_chart_list_get_n_shown (JylChartList *self)
{
  g_return_val_if_fail (JYL_IS_CHART_LIST (self), 0);

  return self->n_shown;
}

/**
 * jyl_chart_list_filter:
 * @text: (nullable): what to begin with; %NULL leaves what is there
 *
 * Puts the cursor into the filter.
 */
void
jyl_chart_list_filter (JylChartList *self, const char *text)
{
  g_return_if_fail (JYL_IS_CHART_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
  if (text != NULL)
    {
      gtk_editable_set_text (GTK_EDITABLE (self->search_entry), text);
      gtk_editable_set_position (GTK_EDITABLE (self->search_entry), -1);
    }
}
