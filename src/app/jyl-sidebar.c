/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-sidebar.h"

#include <glib/gi18n.h>

#include "jyl-language.h"
#include "jyl-page.h"

struct _JylSidebar {
  AdwBin parent_instance;

  /* borrowed from the tree */
  GtkListBox *list;
};

#define NO_KIND -1

/* A line here makes a section: the page that it leads to, its name, the records that it counts,
 * and whether a gap sets it off from the one before. */
static const struct {
  const char *page;
  const char *title;
  int kind;
  gboolean begins_group;
} sections[] = {
  { "overview", N_("Overview"), NO_KIND, FALSE },
  { "charts", N_("Charts"), JYL_KIND_INDICATOR, FALSE },
  { "events", N_("Events"), JYL_KIND_EVENT, TRUE },
  { "people", N_("People"), JYL_KIND_PERSON, FALSE },
  { "documents", N_("Documents"), JYL_KIND_DOCUMENT, TRUE },
};

G_DEFINE_FINAL_TYPE (JylSidebar, jyl_sidebar, ADW_TYPE_BIN)

/* The label behind a section's name in which its number stands. */
static GtkLabel *
get_count_label (GtkListBoxRow *row)
{
  return GTK_LABEL (gtk_widget_get_last_child (gtk_list_box_row_get_child (row)));
}

/* What is listed under a section: of the indicators those that have a chart. */
static guint
count_records (JylDataset *dataset, JylKind kind)
{
  GListModel *records = jyl_dataset_get_records (dataset, kind);
  guint n = g_list_model_get_n_items (records);
  guint n_charts = 0;

  if (kind != JYL_KIND_INDICATOR)
    return n;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (JylIndicator) indicator = g_list_model_get_item (records, i);

      if (jyl_indicator_get_mark (indicator) != JYL_MARK_NONE)
        n_charts++;
    }

  return n_charts;
}

static GtkWidget *
create_row (guint section)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title = gtk_label_new (_(sections[section].title));
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
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, _(sections[section].title), -1);
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

static void
jyl_sidebar_class_init (JylSidebarClass *klass)
{
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

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    gtk_list_box_append (self->list, create_row (i));

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), list);
  adw_bin_set_child (ADW_BIN (self), scrolled);
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

      if (sections[i].kind == NO_KIND)
        continue;

      count = jyl_format_number (jyl_language_of_interface (), count_records (dataset, (JylKind) sections[i].kind), 0);
      gtk_label_set_text (get_count_label (row), count);
      /* TRANSLATORS: a section and how many entries it has, for a screen reader: "People, 49". */
      name = g_strdup_printf (C_("section", "%s, %s"), _(sections[i].title), count);
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
          gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, (int) i));
          return;
        }
    }

  gtk_list_box_unselect_all (self->list);
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
  GtkListBoxRow *row;

  g_return_val_if_fail (JYL_IS_SIDEBAR (self), NULL);

  row = gtk_list_box_get_selected_row (self->list);

  return row != NULL ? sections[gtk_list_box_row_get_index (row)].page : NULL;
}
