/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-tab-stop.h"

struct _JylTabStop {
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (JylTabStop, jyl_tab_stop, ADW_TYPE_BIN)

/* The list among what is within @widget: the one whose children are the rows. */
static GtkWidget *
find_list (GtkWidget *widget)
{
  if (GTK_IS_LIST_BOX (widget) || GTK_IS_LIST_VIEW (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *list = find_list (child);

      if (list != NULL)
        return list;
    }

  return NULL;
}

static gboolean
focus_row (GtkWidget *list, GtkDirectionType direction, gboolean selected_only)
{
  for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      gboolean is_selected = (gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_SELECTED) != 0;

      /* A list keeps rows that a filter has hidden, and spare ones. */
      if ((is_selected || !selected_only) && gtk_widget_get_child_visible (row)
          && gtk_widget_child_focus (row, direction))
        return TRUE;
    }

  return FALSE;
}

static gboolean
enter (GtkWidget *widget, GtkDirectionType direction)
{
  GtkWidget *list = find_list (widget);

  return list != NULL && (focus_row (list, direction, TRUE) || focus_row (list, direction, FALSE));
}

static gboolean
has_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, widget);
}

static gboolean
jyl_tab_stop_focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (jyl_tab_stop_parent_class)->focus (widget, direction);
  if (has_focus (widget))
    return FALSE;

  return enter (widget, direction);
}

static gboolean
jyl_tab_stop_grab_focus (GtkWidget *widget)
{
  return enter (widget, GTK_DIR_TAB_FORWARD);
}

static void
jyl_tab_stop_class_init (JylTabStopClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->focus = jyl_tab_stop_focus;
  widget_class->grab_focus = jyl_tab_stop_grab_focus;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jyl_tab_stop_init (JylTabStop *self)
{
}

/**
 * jyl_tab_stop_new:
 * @child: (transfer floating): a list, or what scrolls it
 *
 * Returns: (transfer floating): the list as one stop on the way of Tab
 */
GtkWidget *
jyl_tab_stop_new (GtkWidget *child)
{
  g_return_val_if_fail (GTK_IS_WIDGET (child), NULL);

  return g_object_new (JYL_TYPE_TAB_STOP, "child", child, NULL);
}
