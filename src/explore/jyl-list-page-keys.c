/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The keys of the list. Headings are items of it that take no focus, and GTK's own keys end where one of them is
 * next. */

#include "jyl-list-page-private.h"

#include "jyl-record-row.h"

/* The list's own widget of a record; NULL where it is out of sight. */
static GtkWidget *
find_widget (JylListPage *self, JylRecord *record)
{
  GtkWidget *child;

  for (child = gtk_widget_get_first_child (GTK_WIDGET (self->list)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *row = gtk_widget_get_first_child (child);

      if (JYL_IS_RECORD_ROW (row) && jyl_record_row_get_item (JYL_RECORD_ROW (row)) == record)
        return child;
    }

  return NULL;
}

/* Where the keyboard is in the list; G_MAXUINT: elsewhere. */
static guint
find_focused (JylListPage *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  GtkWidget *row = child != NULL ? gtk_widget_get_first_child (child) : NULL;
  gpointer item = JYL_IS_RECORD_ROW (row) ? jyl_record_row_get_item (JYL_RECORD_ROW (row)) : NULL;

  return JYL_IS_RECORD (item) ? jyl_record_list_find (self->records, item) : G_MAXUINT;
}

static gboolean
is_record (JylListPage *self, guint position)
{
  g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (self->records), position);

  return JYL_IS_RECORD (item);
}

/* How many rows of the height of the one that has the focus are in sight. */
static int
count_visible (JylListPage *self)
{
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  int height = row != NULL ? gtk_widget_get_height (row) : 0;

  return height > 0 ? MAX (gtk_widget_get_height (GTK_WIDGET (self->list)) / height - 1, 1) : 1;
}

/* The record nearest to @wanted, in the direction of @step first, else the last one on the way there. */
static guint
find_record (JylListPage *self, int wanted, int step)
{
  int last = (int) g_list_model_get_n_items (G_LIST_MODEL (self->records)) - 1;

  wanted = CLAMP (wanted, 0, last);
  for (int i = wanted; i >= 0 && i <= last; i += step)
    {
      if (is_record (self, (guint) i))
        return (guint) i;
    }
  for (int i = wanted; i >= 0 && i <= last; i -= step)
    {
      if (is_record (self, (guint) i))
        return (guint) i;
    }

  return G_MAXUINT;
}

static void
focus_record (JylListPage *self, guint position)
{
  g_autoptr (JylRecord) record = g_list_model_get_item (G_LIST_MODEL (self->records), position);
  GtkWidget *widget;

  gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", position);
  widget = find_widget (self, record);
  if (widget != NULL)
    gtk_widget_grab_focus (widget);
}

/**
 * jyl_list_page_focus_list:
 * @self: a list page
 *
 * Gives the focus to the record that is selected, else to the first.
 */
void
jyl_list_page_focus_list (JylListPage *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);

  if (self->records == NULL)
    return;

  if (position == GTK_INVALID_LIST_POSITION)
    position = find_record (self, 0, 1);
  if (position != G_MAXUINT)
    focus_record (self, position);
}

/**
 * jyl_list_page_press_key:
 * @self: a list page
 * @keyval: a key that was pressed within the list
 * @state: the modifiers held
 *
 * Goes from record to record.
 *
 * Returns: whether the key was one for that
 */
gboolean
jyl_list_page_press_key (JylListPage *self, guint keyval, GdkModifierType state)
{
  int last = (int) g_list_model_get_n_items (G_LIST_MODEL (self->records)) - 1;
  guint focused = find_focused (self);
  guint position;
  int wanted, step;

  if ((state & gtk_accelerator_get_default_mod_mask ()) != 0 || focused == G_MAXUINT)
    return GDK_EVENT_PROPAGATE;

  switch (keyval)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      wanted = (int) focused - 1;
      step = -1;
      break;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      wanted = (int) focused + 1;
      step = 1;
      break;
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      wanted = (int) focused - count_visible (self);
      step = -1;
      break;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      wanted = (int) focused + count_visible (self);
      step = 1;
      break;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      wanted = 0;
      step = 1;
      break;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      wanted = last;
      step = -1;
      break;
    default:
      return GDK_EVENT_PROPAGATE;
    }

  position = find_record (self, wanted, step);
  if (position == G_MAXUINT || position == focused)
    return GDK_EVENT_STOP;

  focus_record (self, position);
  gtk_single_selection_set_selected (self->selection, position);

  return GDK_EVENT_STOP;
}
