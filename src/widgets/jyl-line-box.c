/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-line-box.h"

#define SPACING 12
#define TIGHT_SPACING 2
#define LINE_SPACING 4

/* Style class of a child that stands close to the one before it. */
#define TIGHT_CLASS "tight"

/* The first child may be wrapped to this share of the width before the others make way for it. */
#define START_SHARE 0.45

struct _JylLineBox {
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (JylLineBox, jyl_line_box, GTK_TYPE_WIDGET)

typedef void (*PlaceFunc) (GtkWidget *child, int x, int y, int width, int height);

static int
get_natural_width (GtkWidget *child)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  return natural;
}

static int
get_height (GtkWidget *child, int width)
{
  int minimum;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &minimum, NULL, NULL, NULL);

  return minimum;
}

static int
get_space_before (GtkWidget *child)
{
  if (!gtk_widget_get_visible (child))
    return 0;

  return gtk_widget_has_css_class (child, TIGHT_CLASS) ? TIGHT_SPACING : SPACING;
}

/* The width that all children but the first take side by side, with a space before each. */
static int
get_ends_width (JylLineBox *self)
{
  GtkWidget *start = gtk_widget_get_first_child (GTK_WIDGET (self));
  int width = 0;

  for (GtkWidget *child = start != NULL ? gtk_widget_get_next_sibling (start) : NULL; child != NULL;
       child = gtk_widget_get_next_sibling (child))
    width += get_space_before (child) + get_natural_width (child);

  return width;
}

static gboolean
fits_on_one_line (JylLineBox *self, int width)
{
  GtkWidget *start = gtk_widget_get_first_child (GTK_WIDGET (self));
  int wish = MIN (get_natural_width (start), (int) (width * START_SHARE));
  int minimum;

  gtk_widget_measure (start, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return MAX (wish, minimum) + get_ends_width (self) <= width;
}

/* Children that are lower than their line stand in its middle. They get no more than they need: a child that
 * centres itself would first ask how wide it is at this height, which wrapped text answers by many tries. */
static void
place_in_middle (PlaceFunc place, GtkWidget *child, int x, int y, int width, int line_height)
{
  int height = MIN (get_height (child, width), line_height);

  place (child, x, y + (line_height - height) / 2, width, height);
}

/* One line: the first child takes what the others leave. */
static int
lay_out_beside (JylLineBox *self, int width, int height, PlaceFunc place)
{
  GtkWidget *start = gtk_widget_get_first_child (GTK_WIDGET (self));
  int start_width = width - get_ends_width (self);
  int needed = get_height (start, start_width);
  int x = start_width;

  for (GtkWidget *child = gtk_widget_get_next_sibling (start); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    needed = MAX (needed, get_height (child, get_natural_width (child)));

  if (place == NULL)
    return needed;

  place_in_middle (place, start, 0, 0, start_width, MAX (height, needed));
  for (GtkWidget *child = gtk_widget_get_next_sibling (start); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_width = get_natural_width (child);

      x += get_space_before (child);
      place_in_middle (place, child, x, 0, child_width, MAX (height, needed));
      x += child_width;
    }

  return needed;
}

/* The last child that still fits on a line with @first, and the height of that line. */
static GtkWidget *
find_line_end (GtkWidget *first, int width, int *line_height)
{
  int x = 0;

  *line_height = 0;
  for (GtkWidget *child = first; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int child_width = MIN (get_natural_width (child), width);

      int space = child != first ? get_space_before (child) : 0;

      if (child != first && x + space + child_width > width)
        return child;

      x += space + child_width;
      *line_height = MAX (*line_height, get_height (child, child_width));
    }

  return NULL;
}

/* Several lines: the first child alone, below it the others in as many lines as they need. */
static int
lay_out_below (JylLineBox *self, int width, PlaceFunc place)
{
  GtkWidget *start = gtk_widget_get_first_child (GTK_WIDGET (self));
  GtkWidget *child = gtk_widget_get_next_sibling (start);
  int y = get_height (start, width);

  if (place != NULL)
    place (start, 0, 0, width, y);

  while (child != NULL)
    {
      int line_height;
      GtkWidget *end = find_line_end (child, width, &line_height);
      int x = 0;

      y += LINE_SPACING;
      for (GtkWidget *first = child; child != end; child = gtk_widget_get_next_sibling (child))
        {
          int child_width = MIN (get_natural_width (child), width);

          x += child != first ? get_space_before (child) : 0;
          if (place != NULL)
            place_in_middle (place, child, x, y, child_width, line_height);
          x += child_width;
        }
      y += line_height;
    }

  return y;
}

static void
place_child (GtkWidget *child, int x, int y, int width, int height)
{
  GtkWidget *parent = gtk_widget_get_parent (child);
  gboolean is_rtl = gtk_widget_get_direction (parent) == GTK_TEXT_DIR_RTL;
  GtkAllocation allocation = { is_rtl ? gtk_widget_get_width (parent) - x - width : x, y, width, height };

  gtk_widget_size_allocate (child, &allocation, -1);
}

static GtkSizeRequestMode
jyl_line_box_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (JylLineBox *self, int *minimum, int *natural)
{
  *minimum = 0;
  *natural = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum;
      int child_natural;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (*natural > 0 ? get_space_before (child) : 0);
    }
}

static void
jyl_line_box_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                      int *minimum_baseline, int *natural_baseline)
{
  JylLineBox *self = JYL_LINE_BOX (widget);
  int min_width;
  int nat_width;

  *minimum = 0;
  *natural = 0;
  if (gtk_widget_get_first_child (widget) == NULL)
    return;

  measure_width (self, &min_width, &nat_width);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = min_width;
      *natural = nat_width;
      return;
    }

  if (for_size < 0)
    for_size = nat_width;
  *minimum = fits_on_one_line (self, for_size) ? lay_out_beside (self, for_size, 0, NULL)
                                               : lay_out_below (self, for_size, NULL);
  *natural = *minimum;
}

static void
jyl_line_box_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  JylLineBox *self = JYL_LINE_BOX (widget);

  if (gtk_widget_get_first_child (widget) == NULL)
    return;

  if (fits_on_one_line (self, width))
    lay_out_beside (self, width, height, place_child);
  else
    lay_out_below (self, width, place_child);
}

static void
jyl_line_box_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (jyl_line_box_parent_class)->dispose (object);
}

static void
jyl_line_box_class_init (JylLineBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jyl_line_box_dispose;
  widget_class->get_request_mode = jyl_line_box_get_request_mode;
  widget_class->measure = jyl_line_box_measure;
  widget_class->size_allocate = jyl_line_box_size_allocate;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jyl_line_box_init (JylLineBox *self)
{
}

/**
 * jyl_line_box_new:
 *
 * Returns: (transfer floating): a box without children
 */
GtkWidget *
jyl_line_box_new (void)
{
  return g_object_new (JYL_TYPE_LINE_BOX, NULL);
}

/**
 * jyl_line_box_append:
 * @self: a line box
 * @child: (transfer floating): the line's text, then what belongs to it
 */
void
jyl_line_box_append (JylLineBox *self, GtkWidget *child)
{
  g_return_if_fail (JYL_IS_LINE_BOX (self));
  g_return_if_fail (GTK_IS_WIDGET (child));

  gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
}
