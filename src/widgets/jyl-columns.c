/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-columns.h"

#include "jyl-text-scale.h"

struct _JylColumns {
  GtkWidget parent_instance;

  int column_width;
  int max_columns;
  int column_spacing;
  int row_spacing;
};

enum {
  PROP_0,
  PROP_COLUMN_WIDTH,
  PROP_MAX_COLUMNS,
  PROP_COLUMN_SPACING,
  PROP_ROW_SPACING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JylColumns, jyl_columns, GTK_TYPE_WIDGET)

/* The first of a widget and its next siblings that takes part. */
static GtkWidget *
skip_invisible (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static GtkWidget *
get_first (JylColumns *self)
{
  return skip_invisible (gtk_widget_get_first_child (GTK_WIDGET (self)));
}

static GtkWidget *
get_next (GtkWidget *child)
{
  return skip_invisible (gtk_widget_get_next_sibling (child));
}

static int
get_least_width (JylColumns *self)
{
  int least = (int) (self->column_width * jyl_text_scale_get (GTK_WIDGET (self)));

  for (GtkWidget *child = get_first (self); child != NULL; child = get_next (child))
    {
      int minimum;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      least = MAX (least, minimum);
    }

  return least;
}

static int
count_columns (JylColumns *self, int width)
{
  int fit = (width + self->column_spacing) / MAX (get_least_width (self) + self->column_spacing, 1);

  return CLAMP (fit, 1, self->max_columns);
}

/* How many children stand in the row that begins with @first. */
static int
count_row (GtkWidget *first, int n_columns)
{
  int n = 0;

  for (GtkWidget *child = first; child != NULL && n < n_columns; child = get_next (child))
    n++;

  return n;
}

static void
place (JylColumns *self, GtkWidget *child, int x, int y, int width, int height)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GtkAllocation allocation = { is_rtl ? gtk_widget_get_width (GTK_WIDGET (self)) - x - width : x, y, width, height };

  gtk_widget_size_allocate (child, &allocation, -1);
}

/* The height of all rows; the children are given their places where @is_placing. */
static int
lay_out (JylColumns *self, int width, gboolean is_placing)
{
  int n_columns = count_columns (self, width);
  GtkWidget *first = get_first (self);
  int y = 0;

  while (first != NULL)
    {
      int n = count_row (first, n_columns);
      int column = (width - (n - 1) * self->column_spacing) / n;
      int height = 0;
      GtkWidget *child = first;

      for (int i = 0; i < n; i++, child = get_next (child))
        {
          int minimum;

          gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, column, &minimum, NULL, NULL, NULL);
          height = MAX (height, minimum);
        }

      child = first;
      for (int i = 0; i < n; i++, child = get_next (child))
        {
          if (is_placing)
            place (self, child, i * (column + self->column_spacing), y, column, height);
        }

      first = child;
      y += height + (first != NULL ? self->row_spacing : 0);
    }

  return y;
}

static GtkSizeRequestMode
jyl_columns_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jyl_columns_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                     int *minimum_baseline, int *natural_baseline)
{
  JylColumns *self = JYL_COLUMNS (widget);

  *minimum = 0;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = lay_out (self, MAX (for_size, 0), FALSE);
      *natural = *minimum;
      return;
    }

  for (GtkWidget *child = get_first (self); child != NULL; child = get_next (child))
    {
      int child_minimum;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, NULL, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
    }
  *natural = self->max_columns * (get_least_width (self) + self->column_spacing) - self->column_spacing;
}

static void
jyl_columns_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  lay_out (JYL_COLUMNS (widget), width, TRUE);
}

static int *
get_member (JylColumns *self, guint property_id)
{
  switch (property_id)
    {
    case PROP_COLUMN_WIDTH:
      return &self->column_width;
    case PROP_MAX_COLUMNS:
      return &self->max_columns;
    case PROP_COLUMN_SPACING:
      return &self->column_spacing;
    case PROP_ROW_SPACING:
      return &self->row_spacing;
    default:
      return NULL;
    }
}

static void
jyl_columns_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  int *member = get_member (JYL_COLUMNS (object), property_id);

  if (member != NULL)
    g_value_set_int (value, *member);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
jyl_columns_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  int *member = get_member (JYL_COLUMNS (object), property_id);

  if (member == NULL)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  else if (*member != g_value_get_int (value))
    {
      *member = g_value_get_int (value);
      gtk_widget_queue_resize (GTK_WIDGET (object));
      g_object_notify_by_pspec (object, pspec);
    }
}

static void
jyl_columns_dispose (GObject *object)
{
  JylColumns *self = JYL_COLUMNS (object);

  jyl_columns_clear (self);

  G_OBJECT_CLASS (jyl_columns_parent_class)->dispose (object);
}

static void
jyl_columns_class_init (JylColumnsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = jyl_columns_get_property;
  object_class->set_property = jyl_columns_set_property;
  object_class->dispose = jyl_columns_dispose;

  widget_class->get_request_mode = jyl_columns_get_request_mode;
  widget_class->measure = jyl_columns_measure;
  widget_class->size_allocate = jyl_columns_size_allocate;

  properties[PROP_COLUMN_WIDTH] = g_param_spec_int ("column-width", NULL, NULL, 0, G_MAXINT16, 200, flags);
  properties[PROP_MAX_COLUMNS] = g_param_spec_int ("max-columns", NULL, NULL, 1, 64, 3, flags);
  properties[PROP_COLUMN_SPACING] = g_param_spec_int ("column-spacing", NULL, NULL, 0, G_MAXINT16, 12, flags);
  properties[PROP_ROW_SPACING] = g_param_spec_int ("row-spacing", NULL, NULL, 0, G_MAXINT16, 12, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jyl_columns_init (JylColumns *self)
{
  self->column_width = 200;
  self->max_columns = 3;
  self->column_spacing = 12;
  self->row_spacing = 12;

  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (self)), "notify::gtk-xft-dpi",
                           G_CALLBACK (gtk_widget_queue_resize), self, G_CONNECT_SWAPPED);
}

/**
 * jyl_columns_new:
 *
 * Returns: (transfer floating): columns without children
 */
GtkWidget *
jyl_columns_new (void)
{
  return g_object_new (JYL_TYPE_COLUMNS, NULL);
}

/**
 * jyl_columns_append:
 * @self: columns
 * @child: (transfer floating): a widget for the end
 */
void
jyl_columns_append (JylColumns *self, GtkWidget *child)
{
  g_return_if_fail (JYL_IS_COLUMNS (self));
  g_return_if_fail (GTK_IS_WIDGET (child));

  gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
}

/**
 * jyl_columns_clear:
 * @self: columns
 *
 * Takes all children away.
 */
void
jyl_columns_clear (JylColumns *self)
{
  GtkWidget *child;

  g_return_if_fail (JYL_IS_COLUMNS (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}
