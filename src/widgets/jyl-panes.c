/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-panes.h"

#include "jyl-later.h"
#include "jyl-text-scale.h"

typedef enum {
  PANE_LIST,
  PANE_CONTENT,
  PANE_ASIDE,
  N_PANES
} Pane;

struct _JylPanes {
  GtkWidget parent_instance;

  /* owned, as children */
  GtkWidget *panes[N_PANES];
  GtkWidget *separators[2]; /* after the list; before the aside */

  int widths[N_PANES]; /* wished for, at 100 % text */
  gboolean show_list;
  gboolean show_aside;
  guint n_columns; /* 0 before sizes were given out for the first time */

  JylLater notify_later;
};

/* What stands where at one width. */
typedef struct {
  gboolean is_shown[N_PANES];
  int widths[N_PANES];
  guint n_columns;
} Columns;

enum {
  PROP_0,
  PROP_LIST_WIDTH,
  PROP_CONTENT_WIDTH,
  PROP_ASIDE_WIDTH,
  PROP_SHOW_LIST,
  PROP_SHOW_ASIDE,
  PROP_N_COLUMNS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void jyl_panes_buildable_init (GtkBuildableIface *iface);

static GtkBuildableIface *parent_buildable;

G_DEFINE_FINAL_TYPE_WITH_CODE (JylPanes, jyl_panes, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, jyl_panes_buildable_init))

static gboolean
is_there (JylPanes *self, Pane pane)
{
  return self->panes[pane] != NULL
         && gtk_widget_get_visible (self->panes[pane])
         && (pane != PANE_ASIDE || self->show_aside);
}

/* Widths are wished for at 100 % text; larger text needs more room for the same words. */
static int
get_wanted_width (JylPanes *self, Pane pane)
{
  int min;

  gtk_widget_measure (self->panes[pane], GTK_ORIENTATION_HORIZONTAL, -1, &min, NULL, NULL, NULL);

  return MAX (min, (int) (self->widths[pane] * jyl_text_scale_get (GTK_WIDGET (self))));
}

static int
get_separator_width (JylPanes *self)
{
  int min;

  gtk_widget_measure (self->separators[0], GTK_ORIENTATION_HORIZONTAL, -1, &min, NULL, NULL, NULL);

  return min;
}

static void
show_pane (Columns *columns, Pane pane, int width)
{
  columns->is_shown[pane] = TRUE;
  columns->widths[pane] = width;
  columns->n_columns++;
}

static Columns
compute_columns (JylPanes *self, int width)
{
  Columns columns = { { FALSE } };
  gboolean has_list = is_there (self, PANE_LIST);
  gboolean has_content = is_there (self, PANE_CONTENT);
  gboolean has_aside = is_there (self, PANE_ASIDE);
  int separator = get_separator_width (self);
  int list = has_list ? get_wanted_width (self, PANE_LIST) : 0;
  int content = has_content ? get_wanted_width (self, PANE_CONTENT) : 0;
  int aside = has_aside ? get_wanted_width (self, PANE_ASIDE) : 0;

  if (has_content && has_list && has_aside && list + content + aside + 2 * separator <= width)
    {
      show_pane (&columns, PANE_LIST, list);
      show_pane (&columns, PANE_CONTENT, width - list - aside - 2 * separator);
      show_pane (&columns, PANE_ASIDE, aside);
    }
  else if (has_content && has_aside && content + aside + separator <= width)
    {
      show_pane (&columns, PANE_CONTENT, width - aside - separator);
      show_pane (&columns, PANE_ASIDE, aside);
    }
  else if (has_content && has_list && !has_aside && list + content + separator <= width)
    {
      show_pane (&columns, PANE_LIST, list);
      show_pane (&columns, PANE_CONTENT, width - list - separator);
    }
  else if (has_list && (self->show_list || !has_content))
    show_pane (&columns, PANE_LIST, width);
  else if (has_aside)
    show_pane (&columns, PANE_ASIDE, width);
  else if (has_content)
    show_pane (&columns, PANE_CONTENT, width);

  return columns;
}

static void
notify_cb (gpointer user_data)
{
  JylPanes *self = JYL_PANES (user_data);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_COLUMNS]);
}

/* Handlers show and hide buttons, which must not happen while sizes are being given out. */
static void
set_n_columns (JylPanes *self, guint n_columns)
{
  if (self->n_columns == n_columns)
    return;

  self->n_columns = n_columns;

  jyl_later_when_idle (&self->notify_later, G_PRIORITY_HIGH_IDLE, notify_cb, self);
}

static void
set_pane (JylPanes *self, Pane pane, GtkWidget *child)
{
  if (self->panes[pane] == child)
    return;

  g_clear_pointer (&self->panes[pane], gtk_widget_unparent);

  if (child == NULL)
    return;

  /* The order of the children is the order of Tab. */
  self->panes[pane] = child;
  if (pane == PANE_LIST)
    gtk_widget_insert_before (child, GTK_WIDGET (self), self->separators[0]);
  else if (pane == PANE_CONTENT)
    gtk_widget_insert_after (child, GTK_WIDGET (self), self->separators[0]);
  else
    gtk_widget_insert_after (child, GTK_WIDGET (self), self->separators[1]);
}

static void
set_width (JylPanes *self, Pane pane, int width, GParamSpec *pspec)
{
  if (self->widths[pane] == width)
    return;

  self->widths[pane] = width;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static GtkSizeRequestMode
jyl_panes_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (JylPanes *self, int *minimum, int *natural)
{
  *minimum = 0;
  *natural = 0;

  for (Pane pane = PANE_LIST; pane < N_PANES; pane++)
    {
      int min;
      int nat;

      if (!is_there (self, pane))
        continue;

      gtk_widget_measure (self->panes[pane], GTK_ORIENTATION_HORIZONTAL, -1, &min, &nat, NULL, NULL);
      *minimum = MAX (*minimum, min);
      *natural += MAX (nat, get_wanted_width (self, pane));
    }
}

static void
measure_height (JylPanes *self, int width, int *minimum, int *natural)
{
  Columns columns = { { FALSE } };

  *minimum = 0;
  *natural = 0;

  if (width >= 0)
    columns = compute_columns (self, width);

  for (Pane pane = PANE_LIST; pane < N_PANES; pane++)
    {
      int min;
      int nat;

      if (!is_there (self, pane) || (width >= 0 && !columns.is_shown[pane]))
        continue;

      gtk_widget_measure (self->panes[pane], GTK_ORIENTATION_VERTICAL, width >= 0 ? columns.widths[pane] : -1,
                          &min, &nat, NULL, NULL);
      *minimum = MAX (*minimum, min);
      *natural = MAX (*natural, nat);
    }
}

static void
jyl_panes_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                   int *minimum_baseline, int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (JYL_PANES (widget), minimum, natural);
  else
    measure_height (JYL_PANES (widget), for_size, minimum, natural);
}

static void
place (JylPanes *self, GtkWidget *child, gboolean is_shown, GtkAllocation area, int total)
{
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    area.x = total - area.x - area.width;

  gtk_widget_set_child_visible (child, is_shown);
  if (is_shown)
    gtk_widget_size_allocate (child, &area, -1);
}

static void
jyl_panes_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  JylPanes *self = JYL_PANES (widget);
  Columns columns = compute_columns (self, width);
  int separator = get_separator_width (self);
  gboolean is_content = columns.is_shown[PANE_CONTENT];
  int x = 0;

  for (Pane pane = PANE_LIST; pane < N_PANES; pane++)
    {
      if (pane == PANE_ASIDE)
        {
          gboolean is_shown = is_content && columns.is_shown[PANE_ASIDE];

          place (self, self->separators[1], is_shown, (GtkAllocation) { x, 0, separator, height }, width);
          x += is_shown ? separator : 0;
        }

      if (self->panes[pane] != NULL && gtk_widget_get_visible (self->panes[pane]))
        place (self, self->panes[pane], columns.is_shown[pane], (GtkAllocation) { x, 0, columns.widths[pane], height },
               width);
      x += columns.widths[pane];

      if (pane == PANE_LIST)
        {
          gboolean is_shown = is_content && columns.is_shown[PANE_LIST];

          place (self, self->separators[0], is_shown, (GtkAllocation) { x, 0, separator, height }, width);
          x += is_shown ? separator : 0;
        }
    }

  set_n_columns (self, MAX (columns.n_columns, 1));
}

static void
jyl_panes_add_child (GtkBuildable *buildable, GtkBuilder *builder, GObject *child, const char *type)
{
  JylPanes *self = JYL_PANES (buildable);

  if (g_strcmp0 (type, "list") == 0)
    jyl_panes_set_list (self, GTK_WIDGET (child));
  else if (g_strcmp0 (type, "content") == 0)
    jyl_panes_set_content (self, GTK_WIDGET (child));
  else if (g_strcmp0 (type, "aside") == 0)
    jyl_panes_set_aside (self, GTK_WIDGET (child));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
jyl_panes_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = jyl_panes_add_child;
}

static void
jyl_panes_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  JylPanes *self = JYL_PANES (object);

  switch (property_id)
    {
    case PROP_LIST_WIDTH:
      g_value_set_int (value, self->widths[PANE_LIST]);
      break;
    case PROP_CONTENT_WIDTH:
      g_value_set_int (value, self->widths[PANE_CONTENT]);
      break;
    case PROP_ASIDE_WIDTH:
      g_value_set_int (value, self->widths[PANE_ASIDE]);
      break;
    case PROP_SHOW_LIST:
      g_value_set_boolean (value, self->show_list);
      break;
    case PROP_SHOW_ASIDE:
      g_value_set_boolean (value, self->show_aside);
      break;
    case PROP_N_COLUMNS:
      g_value_set_uint (value, jyl_panes_get_n_columns (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jyl_panes_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  JylPanes *self = JYL_PANES (object);

  switch (property_id)
    {
    case PROP_LIST_WIDTH:
      set_width (self, PANE_LIST, g_value_get_int (value), pspec);
      break;
    case PROP_CONTENT_WIDTH:
      set_width (self, PANE_CONTENT, g_value_get_int (value), pspec);
      break;
    case PROP_ASIDE_WIDTH:
      set_width (self, PANE_ASIDE, g_value_get_int (value), pspec);
      break;
    case PROP_SHOW_LIST:
      jyl_panes_set_show_list (self, g_value_get_boolean (value));
      break;
    case PROP_SHOW_ASIDE:
      jyl_panes_set_show_aside (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
jyl_panes_dispose (GObject *object)
{
  JylPanes *self = JYL_PANES (object);

  jyl_later_cancel (&self->notify_later);

  for (Pane pane = PANE_LIST; pane < N_PANES; pane++)
    g_clear_pointer (&self->panes[pane], gtk_widget_unparent);
  for (guint i = 0; i < G_N_ELEMENTS (self->separators); i++)
    g_clear_pointer (&self->separators[i], gtk_widget_unparent);

  G_OBJECT_CLASS (jyl_panes_parent_class)->dispose (object);
}

static void
jyl_panes_class_init (JylPanesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = jyl_panes_get_property;
  object_class->set_property = jyl_panes_set_property;
  object_class->dispose = jyl_panes_dispose;

  widget_class->get_request_mode = jyl_panes_get_request_mode;
  widget_class->measure = jyl_panes_measure;
  widget_class->size_allocate = jyl_panes_size_allocate;

  properties[PROP_LIST_WIDTH] = g_param_spec_int ("list-width", NULL, NULL, 0, G_MAXINT16, 280, flags);
  /* The least with which the content shares the room; below it the columns come one at a time. */
  properties[PROP_CONTENT_WIDTH] = g_param_spec_int ("content-width", NULL, NULL, 0, G_MAXINT16, 340, flags);
  properties[PROP_ASIDE_WIDTH] = g_param_spec_int ("aside-width", NULL, NULL, 0, G_MAXINT16, 260, flags);
  properties[PROP_SHOW_LIST] = g_param_spec_boolean ("show-list", NULL, NULL, FALSE, flags);
  properties[PROP_SHOW_ASIDE] = g_param_spec_boolean ("show-aside", NULL, NULL, FALSE, flags);
  properties[PROP_N_COLUMNS] = g_param_spec_uint ("n-columns", NULL, NULL, 1, N_PANES, 1,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "panes");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jyl_panes_init (JylPanes *self)
{
  self->widths[PANE_LIST] = 280;
  self->widths[PANE_CONTENT] = 340;
  self->widths[PANE_ASIDE] = 260;

  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);

  for (guint i = 0; i < G_N_ELEMENTS (self->separators); i++)
    {
      self->separators[i] = gtk_separator_new (GTK_ORIENTATION_VERTICAL);
      gtk_widget_insert_before (self->separators[i], GTK_WIDGET (self), NULL);
    }

  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (self)), "notify::gtk-xft-dpi",
                           G_CALLBACK (gtk_widget_queue_resize), self, G_CONNECT_SWAPPED);
}

/**
 * jyl_panes_new:
 *
 * Returns: (transfer floating): panes without children
 */
GtkWidget *
jyl_panes_new (void)
{
  return g_object_new (JYL_TYPE_PANES, NULL);
}

/**
 * jyl_panes_set_list:
 * @self: panes
 * @child: (nullable) (transfer floating): the widget at the start. While it is invisible the
 *   panes have no list.
 */
void
jyl_panes_set_list (JylPanes *self, GtkWidget *child)
{
  g_return_if_fail (JYL_IS_PANES (self));
  g_return_if_fail (child == NULL || GTK_IS_WIDGET (child));

  set_pane (self, PANE_LIST, child);
}

/**
 * jyl_panes_set_content:
 * @self: panes
 * @child: (nullable) (transfer floating): the widget in the middle, which takes the room left over
 */
void
jyl_panes_set_content (JylPanes *self, GtkWidget *child)
{
  g_return_if_fail (JYL_IS_PANES (self));
  g_return_if_fail (child == NULL || GTK_IS_WIDGET (child));

  set_pane (self, PANE_CONTENT, child);
}

/**
 * jyl_panes_set_aside:
 * @self: panes
 * @child: (nullable) (transfer floating): the widget at the end, shown while "show-aside" is set.
 *   Where three columns don't fit it takes the list's room, where two don't it stands alone: it
 *   needs a button that closes it.
 */
void
jyl_panes_set_aside (JylPanes *self, GtkWidget *child)
{
  g_return_if_fail (JYL_IS_PANES (self));
  g_return_if_fail (child == NULL || GTK_IS_WIDGET (child));

  set_pane (self, PANE_ASIDE, child);
}

/**
 * jyl_panes_set_show_list:
 * @self: panes
 * @show_list: in one column, whether the list is what is shown
 */
void
jyl_panes_set_show_list (JylPanes *self, gboolean show_list)
{
  g_return_if_fail (JYL_IS_PANES (self));

  show_list = !!show_list;
  if (self->show_list == show_list)
    return;

  self->show_list = show_list;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_LIST]);
}

/**
 * jyl_panes_get_show_list:
 * @self: panes
 *
 * Returns: whether in one column the list is what is shown
 */
gboolean
jyl_panes_get_show_list (JylPanes *self)
{
  g_return_val_if_fail (JYL_IS_PANES (self), FALSE);

  return self->show_list;
}

/**
 * jyl_panes_set_show_aside:
 * @self: panes
 * @show_aside: whether the aside is wanted
 */
void
jyl_panes_set_show_aside (JylPanes *self, gboolean show_aside)
{
  g_return_if_fail (JYL_IS_PANES (self));

  show_aside = !!show_aside;
  if (self->show_aside == show_aside)
    return;

  self->show_aside = show_aside;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_ASIDE]);
}

/**
 * jyl_panes_get_show_aside:
 * @self: panes
 *
 * Returns: whether the aside is wanted
 */
gboolean
jyl_panes_get_show_aside (JylPanes *self)
{
  g_return_val_if_fail (JYL_IS_PANES (self), FALSE);

  return self->show_aside;
}

/**
 * jyl_panes_get_n_columns:
 * @self: panes
 *
 * Returns: how many columns stand beside one another, as of the last time sizes were given out
 */
guint
jyl_panes_get_n_columns (JylPanes *self)
{
  g_return_val_if_fail (JYL_IS_PANES (self), 1);

  return MAX (self->n_columns, 1);
}
