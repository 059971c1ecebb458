/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-sidebar.h"

#include <glib/gi18n.h>

#include "jyl-language.h"
#include "jyl-listing.h"
#include "jyl-page.h"
#include "jyl-tab-stop.h"

struct _JylSidebar {
  AdwBin parent_instance;

  /* borrowed from the tree */
  GtkListBox *list;
  GtkListBoxRow *marked; /* nullable: of the page that the window shows */
};

/* A line here makes a section: the page that it leads to, and whether a gap sets it off from the one
 * before. Most are lists of records, which know their own names. */
static const struct {
  const char *page;
  const char *title; /* NULL: as the list is called */
  gboolean begins_group;
} sections[] = {
  { "overview", N_("Overview"), FALSE },
  { "charts", N_("Charts"), FALSE },
  { "events", NULL, TRUE },
  { "people", NULL, FALSE },
  { "organizations", NULL, FALSE },
  { "commitments", NULL, FALSE },
  { "awards", NULL, FALSE },
  { "figures", NULL, FALSE },
  { "documents", NULL, TRUE },
  { "discrepancies", NULL, FALSE },
};

G_DEFINE_FINAL_TYPE (JylSidebar, jyl_sidebar, ADW_TYPE_BIN)

/* The label behind a section's name in which its number stands. */
static GtkLabel *
get_count_label (GtkListBoxRow *row)
{
  return GTK_LABEL (gtk_widget_get_last_child (gtk_list_box_row_get_child (row)));
}

static const char *
get_title (guint section)
{
  return sections[section].title != NULL ? _(sections[section].title)
                                         : jyl_listing_get_title (jyl_listing_find (sections[section].page));
}

static guint
count_charts (JylDataset *dataset)
{
  GListModel *indicators = jyl_dataset_get_records (dataset, JYL_KIND_INDICATOR);
  guint n_charts = 0;

  for (guint i = 0; i < g_list_model_get_n_items (indicators); i++)
    {
      g_autoptr (JylIndicator) indicator = g_list_model_get_item (indicators, i);

      if (jyl_indicator_get_mark (indicator) != JYL_MARK_NONE)
        n_charts++;
    }

  return n_charts;
}

/* How much is in a section; FALSE where that is no question. */
static gboolean
count_records (guint section, JylDataset *dataset, guint *n)
{
  const JylListing *listing = jyl_listing_find (sections[section].page);

  if (listing != NULL)
    *n = jyl_listing_count (listing, dataset);
  else if (g_str_equal (sections[section].page, "charts"))
    *n = count_charts (dataset);
  else
    return FALSE;

  return TRUE;
}

static GtkWidget *
create_row (guint section)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title = gtk_label_new (get_title (section));
  GtkWidget *count = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (title), 0.0f);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (count, "dim-label");
  gtk_widget_add_css_class (count, "numeric");
  gtk_widget_add_css_class (count, "caption");

  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), count);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, get_title (section), -1);
  if (sections[section].begins_group)
    gtk_widget_add_css_class (row, "begins-group");

  return row;
}

static void
row_activated_cb (JylSidebar *self, GtkListBoxRow *row)
{
  g_autofree char *address = g_strconcat ("jylnama:", sections[gtk_list_box_row_get_index (row)].page, NULL);

  jyl_go (GTK_WIDGET (self), address);
}

/* The list selects what has the focus; here only going somewhere changes what is marked. */
static void
row_selected_cb (JylSidebar *self, GtkListBoxRow *row)
{
  if (row == self->marked)
    return;

  if (self->marked != NULL)
    gtk_list_box_select_row (self->list, self->marked);
  else
    gtk_list_box_unselect_all (self->list);
}

static void
mark (JylSidebar *self, GtkListBoxRow *row)
{
  self->marked = row;

  if (row != NULL)
    gtk_list_box_select_row (self->list, row);
  else
    gtk_list_box_unselect_all (self->list);
}

/* The list, on its way out, takes the selection away from its rows, and must not be given it back. */
static void
jyl_sidebar_dispose (GObject *object)
{
  JylSidebar *self = JYL_SIDEBAR (object);

  self->marked = NULL;
  if (self->list != NULL)
    g_signal_handlers_disconnect_by_func (self->list, row_selected_cb, self);
  self->list = NULL;

  G_OBJECT_CLASS (jyl_sidebar_parent_class)->dispose (object);
}

static void
jyl_sidebar_class_init (JylSidebarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jyl_sidebar_dispose;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_NAVIGATION);
}

static void
jyl_sidebar_init (JylSidebar *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *list = gtk_list_box_new ();

  self->list = GTK_LIST_BOX (list);
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_SINGLE);
  gtk_widget_add_css_class (list, "navigation-sidebar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Sections"), -1);
  g_signal_connect_object (list, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "row-selected", G_CALLBACK (row_selected_cb), self, G_CONNECT_SWAPPED);

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    gtk_list_box_append (self->list, create_row (i));

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), list);
  adw_bin_set_child (ADW_BIN (self), jyl_tab_stop_new (scrolled));
}

/**
 * jyl_sidebar_new:
 *
 * Returns: (transfer floating): a sidebar without numbers
 */
GtkWidget *
jyl_sidebar_new (void)
{
  return g_object_new (JYL_TYPE_SIDEBAR, NULL);
}

/**
 * jyl_sidebar_set_dataset:
 * @self: a sidebar
 * @dataset: what to count
 *
 * Shows how many records of the dataset are in each section.
 */
void
jyl_sidebar_set_dataset (JylSidebar *self, JylDataset *dataset)
{
  g_return_if_fail (JYL_IS_SIDEBAR (self));
  g_return_if_fail (JYL_IS_DATASET (dataset));

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) i);
      g_autofree char *count = NULL;
      g_autofree char *name = NULL;
      guint n;

      if (!count_records (i, dataset, &n))
        continue;

      count = jyl_format_number (jyl_language_of_interface (), n, 0);
      gtk_label_set_text (get_count_label (row), count);
      /* TRANSLATORS: a section and how many entries it has, for a screen reader: "People, 49". */
      name = g_strdup_printf (C_ ("section", "%s, %s"), get_title (i), count);
      gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    }
}

/**
 * jyl_sidebar_set_page:
 * @self: a sidebar
 * @page: (nullable): the page that the window shows
 *
 * Marks the section of a page; none where the page belongs to no section.
 */
void
jyl_sidebar_set_page (JylSidebar *self, const char *page)
{
  g_return_if_fail (JYL_IS_SIDEBAR (self));

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      if (g_strcmp0 (sections[i].page, page) == 0)
        {
          mark (self, gtk_list_box_get_row_at_index (self->list, (int) i));
          return;
        }
    }

  mark (self, NULL);
}

/**
 * jyl_sidebar_get_page:
 * @self: a sidebar
 *
 * Returns: (transfer none) (nullable): the page whose section is marked
 */
const char *
jyl_sidebar_get_page (JylSidebar *self)
{
  g_return_val_if_fail (JYL_IS_SIDEBAR (self), NULL);

  return self->marked != NULL ? sections[gtk_list_box_row_get_index (self->marked)].page : NULL;
}
