/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-wrap-box.h"

#define SPACING 6

struct _JylWrapBox {
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (JylWrapBox, jyl_wrap_box, GTK_TYPE_WIDGET)

static GtkWidget *
next_visible (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

/* As wide as it wants to be, but no wider than the line. */
static int
get_child_width (GtkWidget *child, int width)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  return MAX (minimum, MIN (natural, width));
}

/* The line that begins with @first: its @height, and how much of @width it needs. Returns the child after it. */
static GtkWidget *
measure_line (GtkWidget *first, int width, int *used, int *height)
{
  GtkWidget *child = first;

  *used = 0;
  *height = 0;
  while (child != NULL)
    {
      int child_width = get_child_width (child, width);
      int child_height;

      if (child != first && *used + SPACING + child_width > width)
        break;
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, child_width, NULL, &child_height, NULL, NULL);
      *used += child_width + (child != first ? SPACING : 0);
      *height = MAX (*height, child_height);
      child = next_visible (gtk_widget_get_next_sibling (child));
    }

  return child;
}

static void
measure_width (GtkWidget *widget, int *minimum, int *natural)
{
  GtkWidget *child = next_visible (gtk_widget_get_first_child (widget));

  for (guint i = 0; child != NULL; i++)
    {
      int child_minimum, child_natural;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (i > 0 ? SPACING : 0);
      child = next_visible (gtk_widget_get_next_sibling (child));
    }
}

static int
measure_height (GtkWidget *widget, int width)
{
  GtkWidget *child = next_visible (gtk_widget_get_first_child (widget));
  int total = 0;

  while (child != NULL)
    {
      int used, height;

      child = measure_line (child, width, &used, &height);
      total += height + (child != NULL ? SPACING : 0);
    }

  return total;
}

static void
jyl_wrap_box_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                      int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (widget, minimum, natural);
  else
    *minimum = *natural = measure_height (widget, for_size >= 0 ? for_size : G_MAXINT / 2);
}

static void
allocate_child (GtkWidget *widget, GtkWidget *child, GtkAllocation place, int width)
{
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    place.x = width - place.x - place.width;
  gtk_widget_size_allocate (child, &place, -1);
}

static void
jyl_wrap_box_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *child = next_visible (gtk_widget_get_first_child (widget));
  int y = 0;

  while (child != NULL)
    {
      int used, line_height;
      GtkWidget *after = measure_line (child, width, &used, &line_height);
      int x = 0, free_width = MAX (width - used, 0);

      while (child != after)
        {
          int child_width = get_child_width (child, width);

          if (gtk_widget_get_hexpand (child))
            {
              x += free_width;
              free_width = 0;
            }
          allocate_child (widget, child, (GtkAllocation) { x, y, child_width, line_height }, width);
          x += child_width + SPACING;
          child = next_visible (gtk_widget_get_next_sibling (child));
        }
      y += line_height + SPACING;
    }
}

static GtkSizeRequestMode
jyl_wrap_box_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jyl_wrap_box_compute_expand (GtkWidget *widget, gboolean *hexpand, gboolean *vexpand)
{
  *hexpand = TRUE;
  *vexpand = FALSE;
}

static void
jyl_wrap_box_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (jyl_wrap_box_parent_class)->dispose (object);
}

static void
jyl_wrap_box_class_init (JylWrapBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jyl_wrap_box_dispose;
  widget_class->measure = jyl_wrap_box_measure;
  widget_class->size_allocate = jyl_wrap_box_size_allocate;
  widget_class->get_request_mode = jyl_wrap_box_get_request_mode;
  widget_class->compute_expand = jyl_wrap_box_compute_expand;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jyl_wrap_box_init (JylWrapBox *self)
{
}

/**
 * jyl_wrap_box_new:
 *
 * Returns: (transfer floating): an empty box
 */
GtkWidget *
jyl_wrap_box_new (void)
{
  return g_object_new (JYL_TYPE_WRAP_BOX, NULL);
}
