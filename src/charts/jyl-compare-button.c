/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-compare-button.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jyl-fold.h"
#include "jyl-indicator.h"
#include "jyl-language.h"
#include "jyl-tab-stop.h"
#include "jyl-view.h"

#define LIST_WIDTH 320
#define LIST_HEIGHT 360

struct _JylCompareButton {
  AdwBin       parent_instance;

  /* children */
  GtkWidget   *button;
  GtkWidget   *search;
  GtkListBox  *list;

  /* owned */
  JylDataset  *dataset;
  char        *indicator;
  char        *needle; /* folded; NULL: all */

  gboolean     updating;
};

G_DEFINE_FINAL_TYPE (JylCompareButton, jyl_compare_button, ADW_TYPE_BIN)

enum { TOGGLED, N_SIGNALS };

static guint signals[N_SIGNALS];

static const char *
get_id (gpointer row)
{
  return g_object_get_data (G_OBJECT (row), "id");
}

static void
check_cb (JylCompareButton *self, GtkCheckButton *check)
{
  if (!self->updating)
    g_signal_emit (self, signals[TOGGLED], 0, get_id (check));
}

static void
row_activated_cb (JylCompareButton *self, GtkListBoxRow *row)
{
  gtk_widget_activate (gtk_list_box_row_get_child (row));
}

static gboolean
filter_row (GtkListBoxRow *row, gpointer user_data)
{
  JylCompareButton *self = user_data;
  const char *folded = g_object_get_data (G_OBJECT (row), "folded");

  return self->needle == NULL || strstr (folded, self->needle) != NULL;
}

static void
search_changed_cb (JylCompareButton *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));

  g_clear_pointer (&self->needle, g_free);
  if (*text != '\0')
    self->needle = jyl_fold (text);
  gtk_list_box_invalidate_filter (self->list);
}

/* Esc in the field means the popover. */
static void
stop_search_cb (JylCompareButton *self)
{
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
}

static void
shown_cb (JylCompareButton *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_widget_grab_focus (self->search);
}

static void
add_row (JylCompareButton *self, JylRecord *record)
{
  const char *title = jyl_text_get (jyl_record_get_title (record), jyl_language_of_interface ());
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *label = gtk_label_new (title);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), label);
  /* The row has the focus, and says for the check whether it is compared. */
  gtk_widget_set_can_focus (check, FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), check);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_object_set_data_full (G_OBJECT (check), "id", g_strdup (jyl_record_get_id (record)), g_free);
  g_object_set_data_full (G_OBJECT (row), "folded", jyl_fold (title), g_free);
  g_signal_connect_object (check, "toggled", G_CALLBACK (check_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->list, row);
}

/* What can be drawn, but for what is drawn anyway. */
static void
fill (JylCompareButton *self)
{
  GListModel *all = jyl_dataset_get_records (self->dataset, JYL_KIND_INDICATOR);
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (JylRecord) record = g_list_model_get_item (all, i);

      if (jyl_indicator_get_mark (record) != JYL_MARK_NONE
          && !g_str_equal (jyl_record_get_id (record), self->indicator))
        add_row (self, record);
    }
}

static void
jyl_compare_button_dispose (GObject *object)
{
  JylCompareButton *self = JYL_COMPARE_BUTTON (object);

  g_clear_object (&self->dataset);
  g_clear_pointer (&self->indicator, g_free);
  g_clear_pointer (&self->needle, g_free);

  G_OBJECT_CLASS (jyl_compare_button_parent_class)->dispose (object);
}

static void
jyl_compare_button_class_init (JylCompareButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jyl_compare_button_dispose;

  signals[TOGGLED] = g_signal_new ("toggled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
jyl_compare_button_init (JylCompareButton *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *label = gtk_label_new (_("Compare…"));
  GtkWidget *nothing = gtk_label_new (_("No chart has these words in its name"));

  self->search = gtk_search_entry_new ();
  g_object_set (self->search, "placeholder-text", _("Filter charts"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Search for a chart to compare with"), -1);
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_list_box_set_filter_func (self->list, filter_row, self, NULL);
  gtk_list_box_set_placeholder (self->list, nothing);
  gtk_label_set_wrap (GTK_LABEL (nothing), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Charts"), -1);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), LIST_HEIGHT);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->list));
  gtk_widget_set_size_request (box, LIST_WIDTH, -1);
  gtk_box_append (GTK_BOX (box), self->search);
  gtk_box_append (GTK_BOX (box), jyl_tab_stop_new (scroller));
  gtk_popover_set_child (GTK_POPOVER (popover), box);

  self->button = gtk_menu_button_new ();
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->button), label);
  gtk_menu_button_set_always_show_arrow (GTK_MENU_BUTTON (self->button), TRUE);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->button), popover);
  gtk_widget_set_tooltip_text (self->button, _("Put Another Chart Below This One"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Compare…"), -1);
  adw_bin_set_child (ADW_BIN (self), self->button);

  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (search_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "stop-search", G_CALLBACK (stop_search_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (popover, "show", G_CALLBACK (shown_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
}

/**
 * jyl_compare_button_set_choice:
 * @dataset: whose indicators there are to choose from
 * @indicator: id of the one that is drawn
 * @compared: (nullable) (array zero-terminated=1): ids of those that are compared with it
 *
 * Brings the list in line. Where there are as many as a chart can have, no more can be added.
 */
void
jyl_compare_button_set_choice (JylCompareButton *self, JylDataset *dataset, const char *indicator,
                               const char *const *compared)
{
  GtkListBoxRow *row;
  gboolean is_full;

  g_return_if_fail (JYL_IS_COMPARE_BUTTON (self));
  g_return_if_fail (JYL_IS_DATASET (dataset));
  g_return_if_fail (indicator != NULL);

  self->updating = TRUE;
  if (g_set_object (&self->dataset, dataset) || g_strcmp0 (self->indicator, indicator) != 0)
    {
      g_free (self->indicator);
      self->indicator = g_strdup (indicator);
      fill (self);
    }

  is_full = compared != NULL && g_strv_length ((char **) compared) >= JYL_VIEW_MAX_PARTS - 1;
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      GtkWidget *check = gtk_list_box_row_get_child (row);
      gboolean is_compared = compared != NULL && g_strv_contains (compared, get_id (check));

      gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_compared);
      gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_CHECKED,
                                   is_compared ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
      gtk_widget_set_sensitive (GTK_WIDGET (row), is_compared || !is_full);
    }
  self->updating = FALSE;
}
