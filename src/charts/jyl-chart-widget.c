/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-chart-widget-private.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

#define MIN_WIDTH 180
#define MIN_HEIGHT 170
#define NATURAL_WIDTH 640
#define NATURAL_HEIGHT 360

G_DEFINE_FINAL_TYPE (JylChartWidget, jyl_chart_widget, GTK_TYPE_WIDGET)

enum {
  PROP_0,
  PROP_CHART,
  PROP_SELECTED,
  PROP_QUIET,
  PROP_RANGE,
  N_PROPS,
};

enum {
  POINT_ACTIVATED,
  POINT_SELECTED,
  EVENT_ACTIVATED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static JylPointPlace
find_observation (JylChart *chart, JylObservation *observation)
{
  JylPointPlace place = JYL_NOWHERE;

  if (chart != NULL)
    jyl_chart_find_point (chart, observation, &place.series, &place.point);
  return place;
}

/* The chart says in the description what it shows, or, with the cursor on a point, what the point
 * says: screen readers speak a change of the description of what has the focus. */
void
jyl_chart_widget_update_accessible (JylChartWidget *self)
{
  g_autofree char *description = NULL;

  if (self->chart == NULL)
    {
      gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL);
      gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
      gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT);
      return;
    }

  if (self->flag != JYL_NO_FLAG)
    description = jyl_chart_describe_flag (self->chart, self->flag);
  else if (jyl_point_place_is_set (self->cursor))
    description = jyl_chart_describe_point (self->chart, self->cursor.series, self->cursor.point);
  else
    description = jyl_chart_describe (self->chart);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, jyl_chart_get_title (self->chart),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                  self->flag != JYL_NO_FLAG || jyl_point_place_is_set (self->cursor) ? description : "",
                                  -1);
}

static void
style_changed_cb (JylChartWidget *self)
{
  jyl_chart_widget_forget_layout (self);
}

static void
text_size_changed_cb (JylChartWidget *self)
{
  jyl_chart_widget_forget_layout (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
jyl_chart_widget_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                          int *minimum_baseline, int *natural_baseline)
{
  gboolean horizontal = orientation == GTK_ORIENTATION_HORIZONTAL;
  double zoom = MAX (jyl_chart_widget_get_zoom (JYL_CHART_WIDGET (widget)), 1);

  /* Larger text needs a larger chart to be a chart at all; down the page there is room for it, across there isn't. */
  *minimum = horizontal ? MIN_WIDTH : (int) (MIN_HEIGHT * zoom);
  *natural = (int) ((horizontal ? NATURAL_WIDTH : NATURAL_HEIGHT) * zoom);
}

static void
jyl_chart_widget_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  JylChartWidget *self = JYL_CHART_WIDGET (widget);
  double zoom = jyl_chart_widget_get_zoom (self);

  if (self->layout != NULL && (fabs (jyl_layout_get_width (self->layout) * zoom - width) > 0.01 ||
                               fabs (jyl_layout_get_height (self->layout) * zoom - height) > 0.01))
    jyl_chart_widget_forget_layout (self);
  if (self->menu != NULL)
    gtk_popover_present (GTK_POPOVER (self->menu));
}

static void
jyl_chart_widget_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  JylChartWidget *self = JYL_CHART_WIDGET (object);

  switch (id)
    {
    case PROP_CHART:
      g_value_set_object (value, self->chart);
      break;
    case PROP_SELECTED:
      g_value_set_object (value, self->selected);
      break;
    case PROP_QUIET:
      g_value_set_boolean (value, self->quiet);
      break;
    case PROP_RANGE:
      g_value_set_object (value, self->range);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
jyl_chart_widget_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  JylChartWidget *self = JYL_CHART_WIDGET (object);

  switch (id)
    {
    case PROP_CHART:
      jyl_chart_widget_set_chart (self, g_value_get_object (value));
      break;
    case PROP_SELECTED:
      jyl_chart_widget_set_selected (self, g_value_get_object (value));
      break;
    case PROP_QUIET:
      jyl_chart_widget_set_quiet (self, g_value_get_boolean (value));
      break;
    case PROP_RANGE:
      jyl_chart_widget_set_range (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
jyl_chart_widget_dispose (GObject *object)
{
  JylChartWidget *self = JYL_CHART_WIDGET (object);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_object (&self->chart);
  g_clear_object (&self->layout);
  g_clear_object (&self->selected);
  g_clear_object (&self->event);
  g_clear_object (&self->range);
  g_clear_pointer (&self->picture, gsk_render_node_unref);
  g_clear_pointer (&self->overlay, gsk_render_node_unref);
  self->cursor = JYL_NOWHERE;
  self->hover = JYL_NOWHERE;
  self->flag = self->hover_flag = JYL_NO_FLAG;

  G_OBJECT_CLASS (jyl_chart_widget_parent_class)->dispose (object);
}

static void
jyl_chart_widget_class_init (JylChartWidgetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jyl_chart_widget_get_property;
  object_class->set_property = jyl_chart_widget_set_property;
  object_class->dispose = jyl_chart_widget_dispose;
  widget_class->measure = jyl_chart_widget_measure;
  widget_class->size_allocate = jyl_chart_widget_size_allocate;
  widget_class->snapshot = jyl_chart_widget_snapshot;

  properties[PROP_CHART] =
    g_param_spec_object ("chart", NULL, NULL, JYL_TYPE_CHART,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SELECTED] =
    g_param_spec_object ("selected", NULL, NULL, JYL_TYPE_OBSERVATION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_QUIET] = g_param_spec_boolean ("quiet", NULL, NULL, FALSE,
                                                 G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_RANGE] = g_param_spec_object ("range", NULL, NULL, JYL_TYPE_RANGE,
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[POINT_ACTIVATED] =
    g_signal_new ("point-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                  JYL_TYPE_OBSERVATION);
  signals[POINT_SELECTED] =
    g_signal_new ("point-selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                  JYL_TYPE_OBSERVATION);
  signals[EVENT_ACTIVATED] =
    g_signal_new ("event-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                  JYL_TYPE_RECORD);

  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  jyl_chart_widget_class_init_input (widget_class);
  jyl_chart_widget_class_init_flags (widget_class);
  jyl_chart_widget_class_init_time (widget_class);
}

static void
jyl_chart_widget_init (JylChartWidget *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->cursor = JYL_NOWHERE;
  self->hover = JYL_NOWHERE;
  self->flag = self->hover_flag = JYL_NO_FLAG;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_ROLE_DESCRIPTION, C_("accessible role", "chart"),
                                  GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS,
                                  "ArrowLeft ArrowRight ArrowUp ArrowDown Home End T F Enter Escape + - 0 Backspace "
                                  "Control+ArrowLeft Control+ArrowRight",
                                  -1);

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (self)), "notify::gtk-xft-dpi",
                           G_CALLBACK (text_size_changed_cb), self, G_CONNECT_SWAPPED);
  jyl_chart_widget_init_input (self);
  jyl_chart_widget_init_time (self);
}

/* The point at a place of the widget: the one mapping back, through the layout that was drawn. */
gboolean
jyl_chart_widget_pick (JylChartWidget *self, double x, double y, JylPointPlace *place)
{
  double zoom = jyl_chart_widget_get_zoom (self);

  *place = JYL_NOWHERE;
  if (jyl_chart_widget_get_layout (self, NULL) == NULL)
    return FALSE;

  return jyl_layout_pick (self->layout, x / zoom, y / zoom, &place->series, &place->point);
}

void
jyl_chart_widget_set_hover (JylChartWidget *self, JylPointPlace place)
{
  if (jyl_point_place_equal (self->hover, place))
    return;

  self->hover = place;
  jyl_chart_widget_forget_overlay (self);
}

/* The event of a flag is wanted. */
void
jyl_chart_widget_activate_flag (JylChartWidget *self, guint flag)
{
  g_autoptr (JylEvent) kept = g_object_ref (jyl_chart_get_flag (self->chart, flag)->event);

  g_signal_emit (self, signals[EVENT_ACTIVATED], 0, kept);
}

/* A point is wanted, not only passed. The cursor is there when others hear of it. */
void
jyl_chart_widget_activate (JylChartWidget *self, JylObservation *observation)
{
  g_autoptr (JylObservation) kept = g_object_ref (observation);

  jyl_chart_widget_set_selected (self, kept);
  g_signal_emit (self, signals[POINT_ACTIVATED], 0, kept);
}

/* Moves the cursor as a person asked for, and says so. */
void
jyl_chart_widget_select (JylChartWidget *self, JylObservation *observation)
{
  g_autoptr (JylObservation) kept = observation != NULL ? g_object_ref (observation) : NULL;

  if (observation == self->selected)
    return;

  jyl_chart_widget_set_selected (self, kept);
  g_signal_emit (self, signals[POINT_SELECTED], 0, kept);
}

/**
 * jyl_chart_widget_new:
 *
 * Returns: (transfer floating): a widget without a chart
 */
GtkWidget *
jyl_chart_widget_new (void)
{
  return g_object_new (JYL_TYPE_CHART_WIDGET, NULL);
}

/**
 * jyl_chart_widget_set_chart:
 * @chart: (nullable): the chart; its style and size are passed over for the desktop's style and
 *   the widget's size
 *
 * Shows another chart. The selected observation stays where the new chart has it too, so that
 * narrowing the years or changing the language doesn't lose the cursor.
 */
void
jyl_chart_widget_set_chart (JylChartWidget *self, JylChart *chart)
{
  g_return_if_fail (JYL_IS_CHART_WIDGET (self));
  g_return_if_fail (chart == NULL || JYL_IS_CHART (chart));

  if (!g_set_object (&self->chart, chart))
    return;

  g_object_freeze_notify (G_OBJECT (self));
  self->hover = JYL_NOWHERE;
  self->cursor = find_observation (chart, self->selected);
  jyl_chart_widget_find_flag (self);
  if (self->selected != NULL && !jyl_point_place_is_set (self->cursor))
    {
      g_clear_object (&self->selected);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
    }
  jyl_chart_widget_forget_layout (self);
  jyl_chart_widget_update_accessible (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHART]);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * jyl_chart_widget_get_chart:
 *
 * Returns: (transfer none) (nullable): the chart as it was given
 */
JylChart *
jyl_chart_widget_get_chart (JylChartWidget *self)
{
  g_return_val_if_fail (JYL_IS_CHART_WIDGET (self), NULL);

  return self->chart;
}

/**
 * jyl_chart_widget_set_selected:
 * @observation: (nullable): an observation of the chart; %NULL, or one that the chart doesn't
 *   show, takes the cursor away
 */
void
jyl_chart_widget_set_selected (JylChartWidget *self, JylObservation *observation)
{
  JylPointPlace place;

  g_return_if_fail (JYL_IS_CHART_WIDGET (self));
  g_return_if_fail (observation == NULL || JYL_IS_OBSERVATION (observation));

  place = find_observation (self->chart, observation);
  if (!jyl_point_place_is_set (place))
    observation = NULL;
  if (!g_set_object (&self->selected, observation))
    return;

  self->cursor = place;
  jyl_chart_widget_forget_overlay (self);
  jyl_chart_widget_update_accessible (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/**
 * jyl_chart_widget_get_selected:
 *
 * Returns: (transfer none) (nullable): the observation under the cursor
 */
JylObservation *
jyl_chart_widget_get_selected (JylChartWidget *self)
{
  g_return_val_if_fail (JYL_IS_CHART_WIDGET (self), NULL);

  return self->selected;
}

/**
 * jyl_chart_widget_set_quiet:
 * @quiet: whether the cursor goes without the read-out, because what it says stands beside the
 *   chart; the pointer keeps its own
 */
void
jyl_chart_widget_set_quiet (JylChartWidget *self, gboolean quiet)
{
  g_return_if_fail (JYL_IS_CHART_WIDGET (self));

  quiet = !!quiet;
  if (self->quiet == quiet)
    return;

  self->quiet = quiet;
  jyl_chart_widget_forget_overlay (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUIET]);
}

/**
 * jyl_chart_widget_get_quiet:
 *
 * Returns: whether the cursor goes without the read-out
 */
gboolean
jyl_chart_widget_get_quiet (JylChartWidget *self)
{
  g_return_val_if_fail (JYL_IS_CHART_WIDGET (self), FALSE);

  return self->quiet;
}

/**
 * jyl_chart_widget_walk:
 * @step: where to
 *
 * Moves the cursor as the arrow keys do. Where there is none yet it comes to the first point of
 * the chart for Right and Home, and to the last of the first series that has any for the others.
 *
 * Returns: whether it moved
 */
gboolean
jyl_chart_widget_walk (JylChartWidget *self, JylWalk step)
{
  JylPointPlace place;

  g_return_val_if_fail (JYL_IS_CHART_WIDGET (self), FALSE);

  if (self->chart == NULL)
    return FALSE;

  place = self->cursor;
  if (jyl_point_place_is_set (place))
    {
      if (!jyl_chart_walk (self->chart, step, &place.series, &place.point))
        return FALSE;
    }
  else
    {
      for (guint i = 0; i < jyl_chart_get_n_series (self->chart) && !jyl_point_place_is_set (place); i++)
        {
          guint n_points = jyl_chart_get_series (self->chart, i)->points->len;

          if (n_points > 0)
            place = (JylPointPlace) { i, step == JYL_WALK_RIGHT || step == JYL_WALK_HOME ? 0 : n_points - 1 };
        }
      if (!jyl_point_place_is_set (place))
        return FALSE;
    }

  jyl_chart_widget_select (self, jyl_chart_get_point (self->chart, place.series, place.point)->observation);

  return TRUE;
}
