/* SPDX-FileCopyrightText: 2026 The Jylnama developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "jyl-status-badge.h"

#include "jyl-language.h"
#include "jyl-status.h"

struct _JylStatusBadge {
  GtkWidget  parent_instance;

  /* owned, as children */
  GtkWidget *mark;
  GtkWidget *word;

  JylStatus  status;
};

G_DEFINE_FINAL_TYPE (JylStatusBadge, jyl_status_badge, GTK_TYPE_WIDGET)

enum {
  PROP_0,
  PROP_STATUS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
draw_hatching (cairo_t *cr, double size)
{
  double step = size / 4;

  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, size, size);
  cairo_clip (cr);
  for (double x = -size + step / 2; x < size; x += step)
    {
      cairo_move_to (cr, x, size);
      cairo_line_to (cr, x + size, 0);
    }
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
draw_mark (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer user_data)
{
  JylStatusBadge *self = user_data;
  double size = MIN (width, height);
  double pen = MAX (1, size / 8);
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (area)), &color);
  gdk_cairo_set_source_rgba (cr, &color);
  cairo_translate (cr, (width - size) / 2, (height - size) / 2);
  cairo_set_line_width (cr, pen);

  switch (self->status)
    {
    case JYL_STATUS_OFFICIAL:
      cairo_rectangle (cr, 0, 0, size, size);
      cairo_fill (cr);
      return;
    case JYL_STATUS_DERIVED:
      cairo_set_line_width (cr, MAX (1, size / 10));
      draw_hatching (cr, size);
      cairo_set_line_width (cr, pen);
      break;
    case JYL_STATUS_FORECAST:
      {
        /* Four dots a side, whatever the size. */
        const double dots[] = { (size - pen) / 7, (size - pen) / 7 };

        cairo_set_dash (cr, dots, G_N_ELEMENTS (dots), dots[0] / 2);
        break;
      }
    case JYL_STATUS_REPORTED:
    default:
      break;
    }

  cairo_rectangle (cr, pen / 2, pen / 2, size - pen, size - pen);
  cairo_stroke (cr);
}

static void
show_status (JylStatusBadge *self)
{
  gtk_label_set_label (GTK_LABEL (self->word), jyl_status_get_word (self->status, jyl_language_of_interface ()));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), jyl_status_get_meaning (self->status, jyl_language_of_interface ()));
  gtk_widget_queue_draw (self->mark);
}

static void
jyl_status_badge_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  JylStatusBadge *self = JYL_STATUS_BADGE (object);

  switch (id)
    {
    case PROP_STATUS:
      g_value_set_uint (value, self->status);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
jyl_status_badge_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  JylStatusBadge *self = JYL_STATUS_BADGE (object);

  switch (id)
    {
    case PROP_STATUS:
      jyl_status_badge_set_status (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
jyl_status_badge_dispose (GObject *object)
{
  JylStatusBadge *self = JYL_STATUS_BADGE (object);

  g_clear_pointer (&self->mark, gtk_widget_unparent);
  g_clear_pointer (&self->word, gtk_widget_unparent);

  G_OBJECT_CLASS (jyl_status_badge_parent_class)->dispose (object);
}

static void
jyl_status_badge_class_init (JylStatusBadgeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jyl_status_badge_get_property;
  object_class->set_property = jyl_status_badge_set_property;
  object_class->dispose = jyl_status_badge_dispose;

  properties[PROP_STATUS] =
    g_param_spec_uint ("status", NULL, NULL, 0, JYL_N_STATUSES - 1, JYL_STATUS_OFFICIAL,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "status");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
jyl_status_badge_init (JylStatusBadge *self)
{
  self->mark = g_object_new (GTK_TYPE_DRAWING_AREA,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             "valign", GTK_ALIGN_CENTER,
                             "css-classes", (const char *[]) { "status-mark", NULL },
                             NULL);
  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (self->mark), 9);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (self->mark), 9);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (self->mark), draw_mark, self, NULL);
  gtk_widget_set_parent (self->mark, GTK_WIDGET (self));

  self->word = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->word), 0);
  gtk_widget_set_parent (self->word, GTK_WIDGET (self));

  show_status (self);
}

/**
 * jyl_status_badge_new:
 *
 * Returns: (transfer floating): a badge
 */
GtkWidget *
jyl_status_badge_new (JylStatus status)
{
  return g_object_new (JYL_TYPE_STATUS_BADGE, "status", status, NULL);
}

/**
 * jyl_status_badge_set_status:
 * @status: what to say
 */
void
jyl_status_badge_set_status (JylStatusBadge *self, JylStatus status)
{
  g_return_if_fail (JYL_IS_STATUS_BADGE (self));

  if (self->status == status)
    return;

  self->status = status;
  show_status (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATUS]);
}

/**
 * jyl_status_badge_get_status:
 *
 * Returns: what it says
 */
JylStatus
jyl_status_badge_get_status (JylStatusBadge *self)
{
  g_return_val_if_fail (JYL_IS_STATUS_BADGE (self), JYL_STATUS_OFFICIAL);

  return self->status;
}
