/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The years of a chart: zooming, panning and choosing them in the shared range. */

#include "jyl-chart-widget-private.h"

#include <math.h>

/* A turn of the wheel, or a press of a key. */
#define ZOOM_STEP 1.25
#define PAN_STEP 0.2

/* Changes that follow one another so fast are one to whoever wants to go back. */
#define ONE_CHANGE (700 * G_TIME_SPAN_MILLISECOND)

/* A brush narrower than this was a click that slipped. */
#define LEAST_BRUSH 4.0

static JylSpan
get_shown (JylChart *chart)
{
  JylSpan span;

  jyl_chart_get_days (chart, &span.first, &span.last);
  return span;
}

/* All that the chart has to show, and what is shown now: an indicator that begins its chart late may have been
 * opened on earlier years. */
static JylSpan
get_limits (JylChartWidget *self)
{
  JylView *view = jyl_chart_get_view (self->chart);
  g_autoptr (JylView) whole = jyl_view_with_range (view, 0, 0);
  g_autoptr (JylChart) chart = jyl_chart_new (jyl_chart_get_dataset (self->chart), whole, NULL);
  JylSpan shown = get_shown (self->chart);
  JylSpan limits = chart != NULL ? get_shown (chart) : shown;

  return (JylSpan) { MIN (limits.first, shown.first), MAX (limits.last, shown.last) };
}

static gboolean
can_change (JylChartWidget *self)
{
  return self->range != NULL && self->chart != NULL && jyl_chart_get_axes (self->chart) == JYL_AXES_TIME
         && jyl_chart_widget_get_layout (self, NULL) != NULL;
}

/* All of what there is is no choice of years: then other charts show all of theirs, too. */
static gboolean
apply (JylChartWidget *self, JylSpan span, JylSpan limits)
{
  int first = jyl_range_get_first (self->range), last = jyl_range_get_last (self->range);

  if (span.first <= limits.first && span.last >= limits.last)
    jyl_range_get_bounds (self->range, &span.first, &span.last);
  jyl_range_set (self->range, span.first, span.last);

  return first != jyl_range_get_first (self->range) || last != jyl_range_get_last (self->range);
}

/* Remembers the range, once for changes in a row. */
static void
keep_range (JylChartWidget *self)
{
  gint64 now = g_get_monotonic_time ();

  if (now - self->changed_at > ONE_CHANGE)
    jyl_range_keep (self->range);
  self->changed_at = now;
}

/* The day under a place of the widget; that of the cursor, else the middle, for NAN. */
static double
get_day (JylChartWidget *self, double x)
{
  JylSpan shown = get_shown (self->chart);

  if (isfinite (x))
    return jyl_layout_unmap_x (self->layout, x / jyl_chart_widget_get_zoom (self));
  if (jyl_point_place_is_set (self->cursor))
    {
      const JylPoint *point = jyl_chart_get_point (self->chart, self->cursor.series, self->cursor.point);

      return (point->start + point->end) / 2;
    }

  return (shown.first + shown.last + 1) / 2.0;
}

/* What the plots cover, in pixels of the widget. */
static void
get_plots (JylChartWidget *self, cairo_rectangle_t *area)
{
  double zoom = jyl_chart_widget_get_zoom (self);

  jyl_layout_get_plots (self->layout, area);
  *area = (cairo_rectangle_t) { area->x * zoom, area->y * zoom, area->width * zoom, area->height * zoom };
}

static gboolean
is_over_plots (JylChartWidget *self, double x, double y)
{
  cairo_rectangle_t area;

  if (!can_change (self))
    return FALSE;

  get_plots (self, &area);
  return x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;
}

static void
set_brush (JylChartWidget *self, double from, double to)
{
  self->brush_from = from;
  self->brush_to = to;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
scroll_cb (JylChartWidget *self, double dx, double dy, GtkEventControllerScroll *scroll)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (scroll));

  if (!is_over_plots (self, self->pointer_x, self->pointer_y))
    return GDK_EVENT_PROPAGATE;

  if ((state & GDK_SHIFT_MASK) != 0)
    jyl_chart_widget_pan (self, PAN_STEP / 2 * (fabs (dx) > fabs (dy) ? dx : dy));
  else if (fabs (dx) > fabs (dy))
    jyl_chart_widget_pan (self, PAN_STEP / 2 * dx);
  else
    jyl_chart_widget_zoom (self, pow (ZOOM_STEP, dy), self->pointer_x);

  /* Also at an end: the page must not begin to move under a wheel that was turning the years. */
  return GDK_EVENT_STOP;
}

static void
pinch_begin_cb (JylChartWidget *self, GdkEventSequence *sequence, GtkGesture *gesture)
{
  double x, y;

  if (!can_change (self) || !gtk_gesture_get_bounding_box_center (gesture, &x, &y))
    {
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  jyl_range_keep (self->range);
  self->gesture_span = get_shown (self->chart);
  self->gesture_day = get_day (self, x);
}

static void
pinch_scaled_cb (JylChartWidget *self, double scale)
{
  JylSpan limits;

  if (!can_change (self) || scale <= 0)
    return;

  limits = get_limits (self);
  apply (self,
         jyl_span_zoom (self->gesture_span, limits, 1 / scale, self->gesture_day, jyl_layout_has_years (self->layout)),
         limits);
}

/* The middle button, Shift and a finger move what is shown; the first button chooses years. */
static void
drag_begin_cb (JylChartWidget *self, double x, double y, GtkGestureDrag *gesture)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (gesture));
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));
  gboolean is_touch = event != NULL && gdk_event_get_event_type (event) == GDK_TOUCH_BEGIN;

  if (button > GDK_BUTTON_MIDDLE || !is_over_plots (self, x, y))
    {
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  self->is_panning = is_touch || button == GDK_BUTTON_MIDDLE || (state & GDK_SHIFT_MASK) != 0;
  self->is_dragging = FALSE;
  self->gesture_span = get_shown (self->chart);
}

static void
drag_update_cb (JylChartWidget *self, double dx, double dy, GtkGestureDrag *gesture)
{
  double x, y;

  if (!can_change (self) || !gtk_gesture_drag_get_start_point (gesture, &x, &y))
    return;

  if (!self->is_dragging)
    {
      if (!gtk_drag_check_threshold (GTK_WIDGET (self), (int) x, (int) y, (int) (x + dx), (int) (y + dy)))
        return;
      /* Down and up is the page's. */
      if (fabs (dy) > fabs (dx) && self->is_panning)
        {
          gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
          return;
        }
      self->is_dragging = TRUE;
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
      /* So that the keys that go back and on are the chart's. */
      gtk_widget_grab_focus (GTK_WIDGET (self));
      jyl_range_keep (self->range);
      jyl_chart_widget_set_hover (self, JYL_NOWHERE);
    }

  if (self->is_panning)
    {
      JylSpan limits = get_limits (self);
      cairo_rectangle_t area;
      double days;

      get_plots (self, &area);
      days = (self->gesture_span.last - self->gesture_span.first + 1) / area.width * -dx;
      apply (self, jyl_span_pan (self->gesture_span, limits, days, jyl_layout_has_years (self->layout)), limits);
    }
  else
    {
      set_brush (self, x, x + dx);
    }
}

static void
drag_end_cb (JylChartWidget *self, double dx, double dy, GtkGestureDrag *gesture)
{
  double from = self->brush_from, to = self->brush_to;

  self->is_dragging = FALSE;
  if (!isfinite (from))
    return;

  set_brush (self, NAN, NAN);
  jyl_chart_widget_select_years (self, from, to);
}

static void
drag_cancel_cb (JylChartWidget *self)
{
  self->is_dragging = FALSE;
  set_brush (self, NAN, NAN);
}

static gboolean
zoom_key_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  int direction = g_variant_get_int32 (args);

  if (!can_change (JYL_CHART_WIDGET (widget)))
    return GDK_EVENT_PROPAGATE;

  if (direction == 0)
    jyl_range_reset (JYL_CHART_WIDGET (widget)->range);
  else
    jyl_chart_widget_zoom (JYL_CHART_WIDGET (widget), direction > 0 ? 1 / ZOOM_STEP : ZOOM_STEP, NAN);

  return GDK_EVENT_STOP;
}

static gboolean
pan_key_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  if (!can_change (JYL_CHART_WIDGET (widget)))
    return GDK_EVENT_PROPAGATE;

  jyl_chart_widget_pan (JYL_CHART_WIDGET (widget), PAN_STEP * g_variant_get_int32 (args));

  return GDK_EVENT_STOP;
}

static gboolean
back_key_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  JylChartWidget *self = JYL_CHART_WIDGET (widget);

  if (self->range == NULL || !jyl_range_go_back (self->range))
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

static void
add_keys (GtkWidgetClass *widget_class, const guint *keys, guint n_keys, GdkModifierType modifiers,
          GtkShortcutFunc func, int value)
{
  for (guint i = 0; i < n_keys; i++)
    gtk_widget_class_add_binding (widget_class, keys[i], modifiers, func, "i", value);
}

/* The keys of the years. */
void
jyl_chart_widget_class_init_time (GtkWidgetClass *widget_class)
{
  const guint in[] = { GDK_KEY_plus, GDK_KEY_equal, GDK_KEY_KP_Add };
  const guint out[] = { GDK_KEY_minus, GDK_KEY_KP_Subtract };
  const guint all[] = { GDK_KEY_0, GDK_KEY_KP_0 };
  const guint left[] = { GDK_KEY_Left, GDK_KEY_KP_Left };
  const guint right[] = { GDK_KEY_Right, GDK_KEY_KP_Right };

  add_keys (widget_class, in, G_N_ELEMENTS (in), 0, zoom_key_cb, 1);
  add_keys (widget_class, in, 1, GDK_SHIFT_MASK, zoom_key_cb, 1);
  add_keys (widget_class, out, G_N_ELEMENTS (out), 0, zoom_key_cb, -1);
  add_keys (widget_class, all, G_N_ELEMENTS (all), 0, zoom_key_cb, 0);
  add_keys (widget_class, left, G_N_ELEMENTS (left), GDK_CONTROL_MASK, pan_key_cb, -1);
  add_keys (widget_class, right, G_N_ELEMENTS (right), GDK_CONTROL_MASK, pan_key_cb, 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_BackSpace, 0, back_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, GDK_ALT_MASK, back_key_cb, NULL);
}

/* The wheel, two fingers, and dragging. */
void
jyl_chart_widget_init_time (JylChartWidget *self)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkGesture *pinch = gtk_gesture_zoom_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();

  self->brush_from = self->brush_to = NAN;
  self->changed_at = -ONE_CHANGE;

  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);

  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (pinch_scaled_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pinch));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (drag), 0);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (drag, "cancel", G_CALLBACK (drag_cancel_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

/* The years that are being chosen: a veil with two edges over the plots. */
void
jyl_chart_widget_snapshot_brush (JylChartWidget *self, GtkSnapshot *snapshot)
{
  JylColor color;
  GdkRGBA rgba;
  cairo_rectangle_t area;
  double left, right;

  if (!isfinite (self->brush_from) || self->layout == NULL)
    return;

  get_plots (self, &area);
  left = CLAMP (MIN (self->brush_from, self->brush_to), area.x, area.x + area.width);
  right = CLAMP (MAX (self->brush_from, self->brush_to), area.x, area.x + area.width);
  color = jyl_palette_get (jyl_chart_widget_get_style ())->text;
  rgba = (GdkRGBA) { (float) color.red, (float) color.green, (float) color.blue, 0.12f };
  gtk_snapshot_append_color (snapshot, &rgba, &GRAPHENE_RECT_INIT ((float) left, (float) area.y, (float) (right - left),
                                                                   (float) area.height));
  rgba.alpha = 0.8f;
  gtk_snapshot_append_color (snapshot, &rgba,
                             &GRAPHENE_RECT_INIT ((float) floor (left), (float) area.y, 1, (float) area.height));
  gtk_snapshot_append_color (snapshot, &rgba,
                             &GRAPHENE_RECT_INIT ((float) floor (right), (float) area.y, 1, (float) area.height));
}

/**
 * jyl_chart_widget_zoom:
 * @factor: how many times more days are shown: below 1 to see fewer and larger
 * @x: what keeps its place, in pixels of the widget; NAN: the cursor, else the middle
 *
 * Sets the shared range as a turn of the wheel does. At least a year is shown and at most all that the
 * chart has; under bars whole years.
 *
 * Returns: whether the range changed
 */
gboolean
jyl_chart_widget_zoom (JylChartWidget *self, double factor, double x)
{
  JylSpan limits;

  g_return_val_if_fail (JYL_IS_CHART_WIDGET (self), FALSE);

  if (!can_change (self))
    return FALSE;

  keep_range (self);
  limits = get_limits (self);
  return apply (
      self,
      jyl_span_zoom (get_shown (self->chart), limits, factor, get_day (self, x), jyl_layout_has_years (self->layout)),
      limits);
}

/**
 * jyl_chart_widget_pan:
 * @part: how far, in parts of what is shown; above 0 towards later days
 *
 * Moves the shared range. Whole years move by one at least.
 *
 * Returns: whether the range changed
 */
gboolean
jyl_chart_widget_pan (JylChartWidget *self, double part)
{
  JylSpan shown, limits;
  double days;

  g_return_val_if_fail (JYL_IS_CHART_WIDGET (self), FALSE);
  g_return_val_if_fail (isfinite (part), FALSE);

  if (!can_change (self))
    return FALSE;

  keep_range (self);
  shown = get_shown (self->chart);
  limits = get_limits (self);
  days = part * (shown.last - shown.first + 1);
  if (jyl_layout_has_years (self->layout) && fabs (days) < 366)
    days = copysign (366, days);
  return apply (self, jyl_span_pan (shown, limits, days, jyl_layout_has_years (self->layout)), limits);
}

/**
 * jyl_chart_widget_select_years:
 * @from: in pixels of the widget
 * @to: in pixels of the widget; the two may be reversed
 *
 * Makes what lies between the two the shared range, as a brush does.
 *
 * Returns: whether the range changed; not where they are too near each other to be meant
 */
gboolean
jyl_chart_widget_select_years (JylChartWidget *self, double from, double to)
{
  JylSpan span, limits;

  g_return_val_if_fail (JYL_IS_CHART_WIDGET (self), FALSE);

  if (!can_change (self) || !(fabs (to - from) >= LEAST_BRUSH))
    return FALSE;

  limits = get_limits (self);
  span.first = (int) CLAMP (floor (get_day (self, MIN (from, to))), limits.first, limits.last);
  span.last = (int) CLAMP (floor (get_day (self, MAX (from, to))), limits.first, limits.last);
  jyl_range_keep (self->range);

  return apply (self, jyl_span_fit (span, limits, jyl_layout_has_years (self->layout)), limits);
}

/**
 * jyl_chart_widget_set_range:
 * @range: (nullable): the range that zooming and panning set; the chart follows it through whoever makes
 *   the chart
 */
void
jyl_chart_widget_set_range (JylChartWidget *self, JylRange *range)
{
  g_return_if_fail (JYL_IS_CHART_WIDGET (self));
  g_return_if_fail (range == NULL || JYL_IS_RANGE (range));

  if (g_set_object (&self->range, range))
    g_object_notify (G_OBJECT (self), "range");
}

/**
 * jyl_chart_widget_get_range:
 *
 * Returns: (transfer none) (nullable): what zooming and panning set
 */
JylRange *
jyl_chart_widget_get_range (JylChartWidget *self)
{
  g_return_val_if_fail (JYL_IS_CHART_WIDGET (self), NULL);

  return self->range;
}
