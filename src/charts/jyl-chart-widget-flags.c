/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The flags of a chart: the pointer names them, F goes from one to the next, Enter and a click open the event. */

#include "jyl-chart-widget-private.h"

/* The flag of @event; JYL_NO_FLAG where the chart doesn't have it. */
static guint
find_event (JylChart *chart, JylEvent *event)
{
  for (guint i = 0; event != NULL && chart != NULL && i < jyl_chart_get_n_flags (chart); i++)
    if (jyl_chart_get_flag (chart, i)->event == event)
      return i;

  return JYL_NO_FLAG;
}

static gboolean
walk_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  JylChartWidget *self = JYL_CHART_WIDGET (widget);

  if (self->chart == NULL || jyl_chart_get_n_flags (self->chart) == 0)
    return GDK_EVENT_PROPAGATE;

  jyl_chart_widget_set_hover (self, JYL_NOWHERE);
  jyl_chart_widget_set_hover_flag (self, JYL_NO_FLAG);
  jyl_chart_widget_walk_flags (self, g_variant_get_int32 (args));

  return GDK_EVENT_STOP;
}

/* The keys of flags. */
void
jyl_chart_widget_class_init_flags (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_f, 0, walk_cb, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_f, GDK_SHIFT_MASK, walk_cb, "i", -1);
}

/* The flag at a place of the widget. */
guint
jyl_chart_widget_pick_flag (JylChartWidget *self, double x, double y)
{
  double zoom = jyl_chart_widget_get_zoom (self);
  guint flag = JYL_NO_FLAG;

  if (jyl_chart_widget_get_layout (self, NULL) != NULL)
    jyl_layout_pick_flag (self->layout, x / zoom, y / zoom, &flag);

  return flag;
}

void
jyl_chart_widget_set_hover_flag (JylChartWidget *self, guint flag)
{
  if (self->hover_flag == flag)
    return;

  self->hover_flag = flag;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), flag != JYL_NO_FLAG ? "pointer" : NULL);
  jyl_chart_widget_forget_overlay (self);
}

/* Puts the cursor on a flag, or takes it away. */
void
jyl_chart_widget_set_flag (JylChartWidget *self, guint flag)
{
  JylEvent *event;

  if (self->flag == flag)
    return;

  event = flag != JYL_NO_FLAG ? jyl_chart_get_flag (self->chart, flag)->event : NULL;
  self->flag = flag;
  g_set_object (&self->event, event);
  jyl_chart_widget_forget_overlay (self);
  jyl_chart_widget_update_accessible (self);
}

/* After the chart was replaced: the cursor stays on its event where the new chart has it. */
void
jyl_chart_widget_find_flag (JylChartWidget *self)
{
  self->hover_flag = JYL_NO_FLAG;
  self->flag = find_event (self->chart, self->event);
  if (self->flag == JYL_NO_FLAG)
    g_clear_object (&self->event);
}

void
jyl_chart_widget_draw_flags (JylChartWidget *self, cairo_t *cr)
{
  if (self->flag != JYL_NO_FLAG)
    jyl_chart_draw_flag_cursor (self->layout, cr, self->flag,
                                self->hover_flag == JYL_NO_FLAG || self->hover_flag == self->flag);
  if (self->hover_flag != JYL_NO_FLAG && self->hover_flag != self->flag)
    jyl_chart_draw_flag_cursor (self->layout, cr, self->hover_flag, TRUE);
}

/**
 * jyl_chart_widget_walk_flags:
 * @step: how many flags further; below 0 to earlier ones
 *
 * Moves the cursor of flags as F does: from the last to the first again, and from nowhere to the first.
 *
 * Returns: whether there are flags
 */
gboolean
jyl_chart_widget_walk_flags (JylChartWidget *self, int step)
{
  int n_flags, at;

  g_return_val_if_fail (JYL_IS_CHART_WIDGET (self), FALSE);

  n_flags = self->chart != NULL ? (int) jyl_chart_get_n_flags (self->chart) : 0;
  if (n_flags == 0)
    return FALSE;

  if (self->flag == JYL_NO_FLAG)
    at = step < 0 ? n_flags - 1 : 0;
  else
    at = (((int) self->flag + step) % n_flags + n_flags) % n_flags;
  jyl_chart_widget_set_flag (self, (guint) at);

  return TRUE;
}

/**
 * jyl_chart_widget_get_event:
 *
 * Returns: (transfer none) (nullable): the event of the flag under the cursor
 */
JylEvent *
jyl_chart_widget_get_event (JylChartWidget *self)
{
  g_return_val_if_fail (JYL_IS_CHART_WIDGET (self), NULL);

  return self->event;
}
