/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-chart-widget-private.h"

#include <glib/gi18n.h>

static GMenuModel *
make_menu (void)
{
  GMenu *menu = g_menu_new ();

  g_menu_append (menu, _("_Copy"), "page.copy");
  g_menu_append (menu, _("_Export…"), "page.export");
  g_menu_append (menu, _("_Print…"), "page.print");
  g_menu_append (menu, _("Show _Table"), "page.table");

  return G_MENU_MODEL (menu);
}

static void
show_menu (JylChartWidget *self, double x, double y)
{
  if (self->menu == NULL)
    {
      g_autoptr (GMenuModel) model = make_menu ();

      self->menu = gtk_popover_menu_new_from_model (model);
      gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
      gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
      gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
    }

  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &(GdkRectangle) { (int) x, (int) y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

/* The Menu key, or Shift+F10: at the cursor, else in the middle. */
static void
menu_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  JylChartWidget *self = JYL_CHART_WIDGET (widget);
  double zoom, x, y;
  JylLayout *layout = jyl_chart_widget_get_layout (self, &zoom);

  if (layout != NULL && jyl_point_place_is_set (self->cursor) &&
      jyl_layout_get_point_anchor (layout, self->cursor.series, self->cursor.point, &x, &y))
    show_menu (self, x * zoom, y * zoom);
  else
    show_menu (self, gtk_widget_get_width (widget) / 2.0, gtk_widget_get_height (widget) / 2.0);
}

static gboolean
walk_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  /* The read-out is the cursor's now, until the pointer moves again. */
  jyl_chart_widget_set_hover (JYL_CHART_WIDGET (widget), JYL_NOWHERE);
  jyl_chart_widget_set_flag (JYL_CHART_WIDGET (widget), JYL_NO_FLAG);

  /* The key is the chart's even at an end: the focus must not leave because there is no next point. */
  jyl_chart_widget_walk (JYL_CHART_WIDGET (widget), (JylWalk) g_variant_get_int32 (args));

  return GDK_EVENT_STOP;
}

static gboolean
activate_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  JylChartWidget *self = JYL_CHART_WIDGET (widget);

  if (self->flag != JYL_NO_FLAG)
    {
      jyl_chart_widget_activate_flag (self, self->flag);
      return GDK_EVENT_STOP;
    }
  if (self->selected == NULL)
    return GDK_EVENT_PROPAGATE;

  jyl_chart_widget_activate (JYL_CHART_WIDGET (widget), JYL_CHART_WIDGET (widget)->selected);

  return GDK_EVENT_STOP;
}

static gboolean
escape_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  if (JYL_CHART_WIDGET (widget)->flag != JYL_NO_FLAG)
    {
      jyl_chart_widget_set_flag (JYL_CHART_WIDGET (widget), JYL_NO_FLAG);
      return GDK_EVENT_STOP;
    }
  if (JYL_CHART_WIDGET (widget)->selected == NULL)
    return GDK_EVENT_PROPAGATE;

  jyl_chart_widget_select (JYL_CHART_WIDGET (widget), NULL);

  return GDK_EVENT_STOP;
}

static void
motion_cb (JylChartWidget *self, double x, double y)
{
  JylPointPlace place;

  self->pointer_x = x;
  self->pointer_y = y;
  jyl_chart_widget_set_hover_flag (self, jyl_chart_widget_pick_flag (self, x, y));
  if (self->is_dragging || self->hover_flag != JYL_NO_FLAG || !jyl_chart_widget_pick (self, x, y, &place))
    place = JYL_NOWHERE;
  jyl_chart_widget_set_hover (self, place);
}

static void
leave_cb (JylChartWidget *self)
{
  jyl_chart_widget_set_hover_flag (self, JYL_NO_FLAG);
  jyl_chart_widget_set_hover (self, JYL_NOWHERE);
}

static void
click_released_cb (JylChartWidget *self, int n_press, double x, double y, GtkGestureClick *gesture)
{
  guint flag = jyl_chart_widget_pick_flag (self, x, y);
  JylPointPlace place;

  if (!gtk_widget_contains (GTK_WIDGET (self), x, y))
    return;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (flag != JYL_NO_FLAG)
    {
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
      jyl_chart_widget_activate_flag (self, flag);
      return;
    }
  if (!jyl_chart_widget_pick (self, x, y, &place))
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  jyl_chart_widget_activate (self, jyl_chart_get_point (self->chart, place.series, place.point)->observation);
}

static void
menu_pressed_cb (JylChartWidget *self, int n_press, double x, double y, GtkGestureClick *gesture)
{
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (gesture));

  if (event == NULL || !gdk_event_triggers_context_menu (event))
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  show_menu (self, x, y);
}

static void
long_pressed_cb (JylChartWidget *self, double x, double y, GtkGestureLongPress *gesture)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  show_menu (self, x, y);
}

static void
add_walk (GtkWidgetClass *widget_class, guint keyval, guint keypad_keyval, JylWalk step)
{
  gtk_widget_class_add_binding (widget_class, keyval, 0, walk_cb, "i", (int) step);
  gtk_widget_class_add_binding (widget_class, keypad_keyval, 0, walk_cb, "i", (int) step);
}

/* The keys of the chart. */
void
jyl_chart_widget_class_init_input (GtkWidgetClass *widget_class)
{
  add_walk (widget_class, GDK_KEY_Left, GDK_KEY_KP_Left, JYL_WALK_LEFT);
  add_walk (widget_class, GDK_KEY_Right, GDK_KEY_KP_Right, JYL_WALK_RIGHT);
  add_walk (widget_class, GDK_KEY_Up, GDK_KEY_KP_Up, JYL_WALK_UP);
  add_walk (widget_class, GDK_KEY_Down, GDK_KEY_KP_Down, JYL_WALK_DOWN);
  add_walk (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, JYL_WALK_HOME);
  add_walk (widget_class, GDK_KEY_End, GDK_KEY_KP_End, JYL_WALK_END);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_t, 0, "page.table", NULL);

  gtk_widget_class_install_action (widget_class, "menu.popup", NULL, menu_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "menu.popup", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "menu.popup", NULL);
}

/* The pointer and the finger. */
void
jyl_chart_widget_init_input (JylChartWidget *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *menu = gtk_gesture_click_new ();
  GtkGesture *long_press = gtk_gesture_long_press_new ();

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);

  g_signal_connect_swapped (click, "released", G_CALLBACK (click_released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (menu), 0);
  g_signal_connect_swapped (menu, "pressed", G_CALLBACK (menu_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (menu));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  g_signal_connect_swapped (long_press, "pressed", G_CALLBACK (long_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (long_press));
}
