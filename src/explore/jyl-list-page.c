/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-list-page-private.h"

#include <glib/gi18n.h>

#include "jyl-compat.h"
#include "jyl-figure.h"
#include "jyl-language.h"
#include "jyl-record-row.h"
#include "jyl-tab-stop.h"

G_DEFINE_FINAL_TYPE (JylListPage, jyl_list_page, JYL_TYPE_PAGE)

static gboolean
is_one_column (JylListPage *self)
{
  return jyl_panes_get_n_columns (self->panes) == 1;
}

static JylRecord *
get_selected (JylListPage *self)
{
  gpointer item = gtk_single_selection_get_selected_item (self->selection);

  return JYL_IS_RECORD (item) ? item : NULL;
}

/**
 * jyl_list_page_select_shown:
 * @self: a list page
 *
 * Marks the record that is shown, where the list shows it too.
 */
void
jyl_list_page_select_shown (JylListPage *self)
{
  JylRecord *record = jyl_record_box_get_record (self->view);
  guint position = G_MAXUINT;

  /* In a list that stands alone nothing is shown beside it, and so nothing marked. */
  if (record != NULL && self->records != NULL && !is_one_column (self))
    position = jyl_record_list_find (self->records, record);

  self->is_selecting = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->is_selecting = FALSE;

  if (position != G_MAXUINT)
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", position);
}

static void
show_record (JylListPage *self, JylRecord *record, guint paragraph)
{
  jyl_record_box_set_record (self->view, jyl_page_get_dataset (JYL_PAGE (self)), record, paragraph);
  gtk_stack_set_visible_child_name (self->content, "record");
  jyl_list_page_select_shown (self);
}

/* The first record of the list, which is what a page shows before anything was chosen. */
static JylRecord *
find_first (JylListPage *self)
{
  GListModel *model = G_LIST_MODEL (self->records);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (model, i);

      if (JYL_IS_RECORD (item))
        return JYL_RECORD (item);
    }

  return NULL;
}

static void
go_to (JylListPage *self, JylRecord *record, gboolean is_passing)
{
  g_autofree char *address = jyl_record_get_address (record);

  if (is_passing)
    jyl_go_replace (GTK_WIDGET (self), address);
  else
    jyl_go (GTK_WIDGET (self), address);
}

/**
 * jyl_list_page_go_first:
 * @self: a list page
 *
 * Goes to the first record that the filter has left.
 */
void
jyl_list_page_go_first (JylListPage *self)
{
  JylRecord *record = find_first (self);

  if (record != NULL)
    go_to (self, record, FALSE);
}

/* Where list and record stand side by side, what is selected is shown; the arrow keys pass many
 * records, and those are no steps to go back to. One at a time, choosing is Enter or a tap. */
static void
selected_cb (JylListPage *self)
{
  JylRecord *record = get_selected (self);

  if (self->is_selecting || record == NULL || is_one_column (self) || record == jyl_record_box_get_record (self->view))
    return;

  go_to (self, record, self->is_by_key);
}

static void
activated_cb (JylListPage *self, guint position)
{
  g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (self->records), position);

  if (JYL_IS_RECORD (item))
    go_to (self, JYL_RECORD (item), FALSE);
}

static gboolean
list_key_cb (JylListPage *self, guint keyval, guint keycode, GdkModifierType state)
{
  self->is_by_key = TRUE;

  return jyl_list_page_press_key (self, keyval, state);
}

static void
list_pressed_cb (JylListPage *self)
{
  self->is_by_key = FALSE;
}

/* Beside the record a click selects and so shows; alone, a tap must show also what is selected already. */
static void
columns_changed_cb (JylListPage *self)
{
  gboolean is_single = is_one_column (self);

  gtk_list_view_set_single_click_activate (self->list, is_single);
  gtk_widget_set_visible (self->back_bar, is_single);
  jyl_list_page_select_shown (self);
}

static void
setup_row_cb (JylListPage *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, jyl_record_row_new ());
}

static void
bind_row_cb (JylListPage *self, GtkListItem *item)
{
  gpointer object = gtk_list_item_get_item (item);

  jyl_compat_set_live (item, JYL_IS_RECORD (object));
  jyl_record_row_bind (JYL_RECORD_ROW (gtk_list_item_get_child (item)), jyl_page_get_dataset (JYL_PAGE (self)), object);
}

static void
jyl_list_page_set_dataset (JylPage *page, JylDataset *dataset, JylRange *range)
{
  JylListPage *self = JYL_LIST_PAGE (page);

  self->is_selecting = TRUE;
  gtk_single_selection_set_model (self->selection, NULL);
  g_clear_object (&self->records);
  self->records = jyl_record_list_new_for_kinds (dataset, self->listing->kinds, self->listing->n_kinds,
                                                 jyl_language_of_interface ());
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->records));
  self->is_selecting = FALSE;

  jyl_list_page_reset_filter (self);
}

static gboolean
jyl_list_page_go (JylPage *page, JylAddress *address)
{
  JylListPage *self = JYL_LIST_PAGE (page);
  JylDataset *dataset = jyl_page_get_dataset (page);
  const char *id = jyl_address_get_record (address);
  JylRecord *shown = jyl_record_box_get_record (self->view);
  JylRecord *record;

  if (id == NULL)
    {
      /* What was looked at last, if it is of this dataset; else the first there is. */
      record = shown != NULL ? jyl_dataset_lookup (dataset, jyl_record_get_id (shown)) : NULL;
      if (record == NULL || !jyl_listing_has_kind (self->listing, jyl_record_get_kind (record)))
        record = find_first (self);
      if (record != NULL)
        show_record (self, record, 0);
      else
        gtk_stack_set_visible_child_name (self->content, "nothing");

      jyl_page_set_title (page, jyl_listing_get_title (self->listing));
      jyl_panes_set_show_list (self->panes, TRUE);
      return TRUE;
    }

  record = jyl_dataset_lookup (dataset, id);
  if (record == NULL || !jyl_listing_has_kind (self->listing, jyl_record_get_kind (record)))
    return FALSE;

  show_record (self, record, jyl_address_get_paragraph (address));
  if (JYL_IS_INDICATOR (record) && jyl_address_get_series (address) != NULL)
    jyl_record_box_set_observation (self->view, jyl_figure_find (record, jyl_address_get_series (address),
                                                                 jyl_address_get_period (address)).observation);
  jyl_page_set_title (page, jyl_text_get (jyl_record_get_title (record), jyl_language_of_interface ()));
  jyl_panes_set_show_list (self->panes, FALSE);

  return TRUE;
}

static gboolean
jyl_list_page_filter (JylPage *page, const char *text)
{
  JylListPage *self = JYL_LIST_PAGE (page);

  jyl_panes_set_show_list (self->panes, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  if (text != NULL)
    {
      gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
      gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
    }

  return TRUE;
}

static void
jyl_list_page_dispose (GObject *object)
{
  JylListPage *self = JYL_LIST_PAGE (object);

  if (self->selection != NULL)
    self->is_selecting = TRUE;
  /* The template's end takes a bound child away without telling the bin that holds it. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), JYL_TYPE_LIST_PAGE);
  g_clear_object (&self->records);
  g_clear_object (&self->actions);
  g_clear_object (&self->range_signals);

  G_OBJECT_CLASS (jyl_list_page_parent_class)->dispose (object);
}

static void
jyl_list_page_class_init (JylListPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JylPageClass *page_class = JYL_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jyl_list_page_dispose;
  page_class->set_dataset = jyl_list_page_set_dataset;
  page_class->go = jyl_list_page_go;
  page_class->filter = jyl_list_page_filter;

  g_type_ensure (JYL_TYPE_PANES);
  g_type_ensure (JYL_TYPE_RECORD_BOX);
  g_type_ensure (JYL_TYPE_TAB_STOP);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jylnama/Jylnama/ui/jyl-list-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JylListPage, panes);
  gtk_widget_class_bind_template_child (widget_class, JylListPage, entry);
  gtk_widget_class_bind_template_child (widget_class, JylListPage, document_chip);
  gtk_widget_class_bind_template_child (widget_class, JylListPage, document_label);
  gtk_widget_class_bind_template_child (widget_class, JylListPage, subkind_chip);
  gtk_widget_class_bind_template_child (widget_class, JylListPage, subkind_label);
  gtk_widget_class_bind_template_child (widget_class, JylListPage, chips);
  gtk_widget_class_bind_template_child (widget_class, JylListPage, topic_chip);
  gtk_widget_class_bind_template_child (widget_class, JylListPage, topic_label);
  gtk_widget_class_bind_template_child (widget_class, JylListPage, count);
  gtk_widget_class_bind_template_child (widget_class, JylListPage, results);
  gtk_widget_class_bind_template_child (widget_class, JylListPage, empty);
  gtk_widget_class_bind_template_child (widget_class, JylListPage, list);
  gtk_widget_class_bind_template_child (widget_class, JylListPage, selection);
  gtk_widget_class_bind_template_child (widget_class, JylListPage, content);
  gtk_widget_class_bind_template_child (widget_class, JylListPage, back_bar);
  gtk_widget_class_bind_template_child (widget_class, JylListPage, back_button);
  gtk_widget_class_bind_template_child (widget_class, JylListPage, back_label);
  gtk_widget_class_bind_template_child (widget_class, JylListPage, view);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, columns_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, list_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, list_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  jyl_list_page_class_init_filter (widget_class);
}

static void
jyl_list_page_init (JylListPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jyl_compat_name_buttons (GTK_WIDGET (self));
  jyl_list_page_init_filter (self);
}

/* Two chips share a line; the third has one of its own. */
static void
arrange_chips (JylListPage *self)
{
  GtkWidget *chip = GTK_WIDGET (self->topic_chip);
  GtkWidget *row;

  gtk_widget_set_visible (chip, self->listing->is_by_topic);
  if (self->listing->n_kinds > 1)
    return;

  row = gtk_widget_get_parent (chip);
  g_object_ref (chip);
  gtk_box_remove (GTK_BOX (row), chip);
  gtk_widget_set_visible (row, FALSE);
  gtk_box_append (self->chips, chip);
  g_object_unref (chip);
}

/**
 * jyl_list_page_new:
 * @listing: a section that lists records
 *
 * Returns: (transfer floating): its page
 */
GtkWidget *
jyl_list_page_new (const JylListing *listing)
{
  JylListPage *self;
  g_autofree char *address = NULL;
  const char *title;
  const char *hint;

  g_return_val_if_fail (listing != NULL, NULL);

  self = g_object_new (JYL_TYPE_LIST_PAGE, NULL);
  self->listing = listing;
  address = g_strconcat ("jylnama:", listing->page, NULL);
  title = jyl_listing_get_title (listing);
  hint = jyl_listing_get_filter_hint (listing);

  gtk_label_set_label (self->back_label, title);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->back_button), "s", address);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, hint, -1);
  g_object_set (self->entry, "placeholder-text", hint, NULL);
  arrange_chips (self);

  return GTK_WIDGET (self);
}

/**
 * jyl_list_page_get_listing:
 * @self: a list page
 *
 * Returns: (transfer none): the section that it shows
 */
const JylListing *
jyl_list_page_get_listing (JylListPage *self)
{
  g_return_val_if_fail (JYL_IS_LIST_PAGE (self), NULL);

  return self->listing;
}

/**
 * jyl_list_page_get_records:
 * @self: a list page
 *
 * Returns: (transfer none) (nullable): what is listed: #JylRecord, and #JylHeading before each group
 */
GListModel *
jyl_list_page_get_records (JylListPage *self)
{
  g_return_val_if_fail (JYL_IS_LIST_PAGE (self), NULL);

  return self->records != NULL ? G_LIST_MODEL (self->records) : NULL;
}

/**
 * jyl_list_page_get_record:
 * @self: a list page
 *
 * Returns: (transfer none) (nullable): the record that is shown
 */
JylRecord *
jyl_list_page_get_record (JylListPage *self)
{
  g_return_val_if_fail (JYL_IS_LIST_PAGE (self), NULL);

  return jyl_record_box_get_record (self->view);
}
